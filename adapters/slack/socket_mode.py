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
SILENT = 240.0  # seconds without a word until a socket is replaced: it may answer pings and carry nothing
LINGER = 10.0  # seconds that a socket is still heard which another one replaces: so long Slack warns before it ends one
GRACE = 2.0  # seconds that what is in hand has for its answer when the socket is to be closed
BRIEF = 1.0  # seconds: a socket that has lived shorter is not replaced at once

Dispatch = Callable[[Mapping[str, Any]], Awaitable[BoltResponse]]


class SocketMode:
    """One socket after the other. What is answered with 200 is confirmed; all else Slack brings again.

    A socket that Slack wants replaced is heard until the next one is open: a click has to be answered in three
    seconds.
    """

    def __init__(
        self, client: AsyncWebClient, token: str, dispatch: Dispatch, silent: float = SILENT, ping: float = PING
    ) -> None:
        self._client = client
        self._token = token
        self._dispatch = dispatch
        self._silent = silent
        self._ping = ping
        self._answering: set[asyncio.Task[None]] = set()
        self._leaving: set[asyncio.Task[None]] = set()
        self.line = Line(PLATFORM, use="listening")
        self.open = asyncio.Event()  # whether Slack has said hello

    async def run(self) -> None:
        """Listen until cancelled."""
        async with ClientSession(trust_env=True) as session:
            try:
                while True:
                    await self._one_more(session)
            finally:
                for leaving in self._leaving:
                    leaving.cancel()
                await asyncio.gather(*self._leaving, return_exceptions=True)

    async def _one_more(self, session: ClientSession) -> None:
        """Open a socket, and listen until there has to be another one."""
        now = asyncio.get_running_loop().time
        try:
            opened = await self._client.apps_connections_open(app_token=self._token)
            began = now()
            await self._listen(await session.ws_connect(str(opened["url"]), heartbeat=self._ping))
        except BROKEN as error:
            self.open.clear()
            await self.line.hold(trouble(error))
        else:
            if now() - began < BRIEF:
                await self.line.hold(Trouble(Undeliverable(reason="the socket was closed at once"), down=True))

    async def _listen(self, socket: ClientWebSocketResponse) -> None:
        """Take what one socket brings, until it ends or is to be replaced."""
        replaced = False
        self.open.clear()
        try:
            replaced = await self._is_left_open(socket)
        finally:
            if replaced:
                self._see_out(socket)
            else:
                self.open.clear()
                await self._close(socket)

    async def _is_left_open(self, socket: ClientWebSocketResponse) -> bool:
        """Take what it brings; whether it is open when Slack wants another, or it has said nothing for too long."""
        while True:
            try:
                async with asyncio.timeout(self._silent):  # what answers our pings has not said anything
                    message = await socket.receive()
            except TimeoutError:
                return True
            if message.type is not WSMsgType.TEXT:
                return False
            envelope = message.json()
            if not isinstance(envelope, dict) or envelope.get("type") == "disconnect":
                return True
            self._take(socket, envelope)

    def _see_out(self, socket: ClientWebSocketResponse) -> None:
        """Hear a socket that is replaced a little longer."""
        leaving = asyncio.create_task(self._linger(socket))
        self._leaving.add(leaving)
        leaving.add_done_callback(self._leaving.discard)

    async def _linger(self, socket: ClientWebSocketResponse) -> None:
        try:
            with suppress(TimeoutError, *BROKEN):
                async with asyncio.timeout(LINGER):
                    while await self._is_left_open(socket):
                        pass  # it is replaced already
        finally:
            await self._close(socket)

    async def _close(self, socket: ClientWebSocketResponse) -> None:
        if self._answering:
            await asyncio.wait(self._answering, timeout=GRACE)
        await socket.close()

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
        takes = envelope.get("accepts_response_payload", True)
        payload = {"payload": _json(response.body)} if response.body and takes else {}
        with suppress(ClientError, ConnectionError, RuntimeError):  # it has ended meanwhile: it comes again
            await socket.send_json({"envelope_id": envelope["envelope_id"], **payload})


def _json(body: str) -> Any:
    return json.loads(body) if body.startswith("{") else {"text": body}
