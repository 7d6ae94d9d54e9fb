"""Socket Mode: a socket that is opened anew when it ends, hangs or has been silent for too long."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any

from aiohttp import ClientError, ClientSession, ClientWebSocketResponse, WSMsgType
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.failures import BROKEN, trouble
from adapters.slack.inbound import PLATFORM
from adapters.wire.line import Line, Trouble
from core.ports import Undeliverable

PING = 20.0  # seconds between two questions whether the other end lives; half as long it may take to answer
SILENT = 240.0  # seconds without a word until a socket is given up: it may look alive and carry nothing
GRACE = 2.0  # seconds that what is in hand has for its answer when the socket is to be closed
BRIEF = 1.0  # seconds: a socket that has lived shorter is not replaced at once

Dispatch = Callable[[Mapping[str, Any]], Awaitable[BoltResponse]]


class SocketMode:
    """One socket after the other. What is answered with 200 is confirmed; all else Slack brings again."""

    def __init__(self, client: AsyncWebClient, token: str, dispatch: Dispatch, silent: float = SILENT) -> None:
        self._client = client
        self._token = token
        self._dispatch = dispatch
        self._silent = silent
        self._answering: set[asyncio.Task[None]] = set()
        self.line = Line(PLATFORM, use="listening")
        self.open = asyncio.Event()  # whether Slack has said hello

    async def run(self) -> None:
        """Listen until cancelled."""
        async with ClientSession(trust_env=True) as session:
            while True:
                try:
                    opened = await self._client.apps_connections_open(app_token=self._token)
                    await self._listen(session, str(opened["url"]))
                except BROKEN as error:
                    self.open.clear()
                    await self.line.hold(trouble(error))

    async def _listen(self, session: ClientSession, url: str) -> None:
        """Take what one socket brings, until it ends.

        Raises TimeoutError, ClientError or ConnectionError: it could not be opened.
        """
        now = asyncio.get_running_loop().time
        began = now()
        async with session.ws_connect(url, heartbeat=PING) as socket:
            try:
                while (envelope := await self._next(socket)) is not None:
                    self._take(socket, envelope)
            finally:
                self.open.clear()
                if self._answering:
                    await asyncio.wait(self._answering, timeout=GRACE)
        if now() - began < BRIEF:
            await self.line.hold(Trouble(Undeliverable(reason="the socket was closed at once"), down=True))

    async def _next(self, socket: ClientWebSocketResponse) -> Mapping[str, Any] | None:
        """The next envelope; None: the socket has ended, is to be replaced, or has said nothing for too long."""
        try:
            message = await socket.receive(timeout=self._silent)
        except TimeoutError:
            return None
        if message.type is not WSMsgType.TEXT:
            return None
        envelope = message.json()
        return None if not isinstance(envelope, dict) or envelope.get("type") == "disconnect" else envelope

    def _take(self, socket: ClientWebSocketResponse, envelope: Mapping[str, Any]) -> None:
        if envelope.get("type") == "hello":
            self.line.works()
            self.open.set()
        elif "envelope_id" in envelope:
            task = asyncio.create_task(self._answer(socket, envelope))
            self._answering.add(task)
            task.add_done_callback(self._answering.discard)

    async def _answer(self, socket: ClientWebSocketResponse, envelope: Mapping[str, Any]) -> None:
        response = await self._dispatch(envelope.get("payload") or {})
        if response.status != 200:
            return
        payload = {"payload": _json(response.body)} if response.body else {}
        with suppress(ClientError, ConnectionError, RuntimeError):  # it has ended meanwhile: it comes again
            await socket.send_json({"envelope_id": envelope["envelope_id"], **payload})


def _json(body: str) -> Any:
    return json.loads(body) if body.startswith("{") else {"text": body}
