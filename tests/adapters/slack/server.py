"""A strict Slack: what the real one would refuse fails the test, even if nobody noticed."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

from aiohttp import ClientSession, ClientTimeout, WSMsgType, encode_basic_auth, web

from bot.clock import SystemClock
from tests.adapters.slack.calls import OF_NOBODY, OF_THE_APP, Refused, read_call
from tests.adapters.slack.workspace import Fault, Workspace

TEAM, BOT, BOT_ID, APP = "T100", "UBELL", "BBELL", "A100"
TOKEN = "xoxb-strict-and-local"
CLIENT, CLIENT_SECRET = "100.200", "strict-client"
APP_TOKEN = "xapp-strict-and-local"
SECRET = "strict-and-local"
IN_TIME = 3.0  # seconds in which Slack wants to be answered


@dataclass(frozen=True)
class Call:
    """One call as it came in."""

    method: str
    given: Mapping[str, Any]
    at: float


@dataclass
class Waiting:
    """An envelope that waits for its answer."""

    answer: asyncio.Future[Any]
    socket: web.WebSocketResponse


class FakeSlack:
    """The server. `wrong` is all that it had to refuse, and all that was not answered in time."""

    def __init__(self) -> None:
        self.space = Workspace()
        self.calls: list[Call] = []
        self.wrong: list[str] = []
        self.faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.tokens = {TOKEN: TEAM}  # that are good, and whose they are
        self.ended: set[str] = set()  # of workspaces that have taken the app out
        self.grants: dict[str, str] = {}  # codes and tokens that renew: for which workspace each is good
        self.lasting = True  # tokens last for ever
        self.dead = ""  # the error that every call is answered with
        self.url = ""
        self.endpoint = ""  # where the app is called over HTTP; empty: by socket
        self.sockets: list[web.WebSocketResponse] = []
        self.muted = asyncio.Event()  # one was opened so
        self.mute = False  # sockets are opened, and carry nothing
        self._waiting: dict[str, Waiting] = {}
        self._tickets: set[str] = set()
        self._connected = asyncio.Event()

    # --- what tests do --------------------------------------------------------------------------

    def break_next(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong, one fault each."""
        self.faults[method].extend(faults)

    def asked(self, method: str) -> list[Call]:
        """The calls of a method."""
        return [call for call in self.calls if call.method == method]

    def check(self) -> None:
        """Nothing was refused, and everything was answered in time."""
        assert not self.wrong, self.wrong

    async def bring(self, kind: str, body: Mapping[str, Any], retry: int = 0) -> Any:
        """Bring something to the app, and wait for its answer; what that is. No answer in time is wrong."""
        if self.endpoint:
            status, answer = await self.call(kind, body, retry=retry)
            if status != 200:
                self.wrong.append(f"{kind} was answered with {status}")
            return answer
        await asyncio.wait_for(self._connected.wait(), 10)
        name = f"envelope-{self.space.number()}"
        waiting = Waiting(asyncio.get_running_loop().create_future(), self.sockets[-1])
        self._waiting[name] = waiting
        envelope = {"envelope_id": name, "type": kind, "payload": body, "accepts_response_payload": True}
        await waiting.socket.send_json(envelope | ({"retry_attempt": retry} if retry else {}))
        try:
            return await asyncio.wait_for(waiting.answer, IN_TIME)
        except TimeoutError:
            self.wrong.append(f"{kind} was not answered")
            return None

    async def call(self, kind: str, body: Mapping[str, Any], retry: int = 0, **change: Any) -> tuple[int, Any]:
        """Call the app over HTTP, signed; `change` makes the call another one than it should be."""
        raw, content = _encoded(kind, body)
        headers = {"Content-Type": content} | ({"X-Slack-Retry-Num": str(retry)} if retry else {})
        headers |= signed(raw, change.get("age", 0.0))
        return await self.post_raw(change.get("raw", raw), headers | change.get("headers", {}))

    async def post_raw(self, raw: bytes, headers: Mapping[str, str] | list[tuple[str, str]]) -> tuple[int, Any]:
        """Post these bytes."""
        async with (
            ClientSession(timeout=ClientTimeout(IN_TIME)) as session,
            session.post(self.endpoint, data=BytesIO(raw), headers=headers) as response,
        ):
            text = await response.text()
        return response.status, json.loads(text) if text.startswith("{") else text

    async def hang_up(self, reason: str = "refresh_requested", *, open: bool = False) -> None:
        """Tell the sockets that they are to be replaced. `open`: the old ones still bring what comes meanwhile."""
        if not open:
            self._connected.clear()
        for socket in self.sockets:
            await socket.send_json({"type": "disconnect", "reason": reason})

    async def cut(self) -> None:
        """End the sockets without a word."""
        self._connected.clear()
        for socket in list(self.sockets):
            await socket.close()

    async def connected(self) -> None:
        """Wait for a socket."""
        await asyncio.wait_for(self._connected.wait(), 10)

    # --- what it serves -------------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        method, given = request.match_info["method"], await _given(request)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ") or given.pop("token", "")
        given.pop("token", None)
        self.calls.append(Call(method, given, self._now()))
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault and not (fault.done or (fault.slow and not fault.status and not fault.drop)):
            return await _go_wrong(fault, request)
        try:
            if self.dead:
                raise Refused(self.dead, expected=True)
            self._check_token(method, token)
            result = self._do(method, read_call(method, given))
        except Refused as refused:
            if not refused.expected:
                self.wrong.append(f"{method}: {refused.error} {refused.why} {dict(given)}")
            return web.json_response({"ok": False, "error": refused.error})
        if fault:
            await asyncio.sleep(fault.slow)
            if fault.done:
                return await _go_wrong(fault, request)
        return web.json_response({"ok": True, **result})

    def _check_token(self, method: str, token: str) -> None:
        if method in OF_NOBODY:
            if token != encode_basic_auth(CLIENT, CLIENT_SECRET):
                raise Refused("invalid_client_id", why="Slack asks for them in a header of their own")
        elif token in self.ended:
            raise Refused("account_inactive", expected=True)
        elif token not in (self.tokens if method not in OF_THE_APP else {APP_TOKEN}):
            raise Refused("not_allowed_token_type" if token in (*self.tokens, APP_TOKEN) else "invalid_auth")

    def _granted(self, given: dict[str, Any]) -> dict[str, Any]:
        """Tokens for a code, or for a token that renews; each is good once."""
        kind = "refresh_token" if given.get("grant_type") == "refresh_token" else "code"
        team = self.grants.pop(str(given.get(kind)), "")
        if not team:
            raise Refused("invalid_refresh_token" if kind == "refresh_token" else "invalid_code", expected=True)
        token, refresh = f"xoxb-{team}-{self.space.number()}", f"xoxe-{team}-{self.space.number()}"
        self.tokens[token] = team
        answer = {"access_token": token, "token_type": "bot", "team": {"id": team}, "bot_user_id": BOT}
        if self.lasting:
            return answer
        self.grants[refresh] = team
        return {**answer, "refresh_token": refresh, "expires_in": 43_200}

    def _do(self, method: str, given: dict[str, Any]) -> dict[str, Any]:
        match method:
            case "auth.test":
                return {
                    "team_id": TEAM,
                    "team": "Strict",
                    "user_id": BOT,
                    "bot_id": BOT_ID,
                    "url": "https://strict.slack.com/",
                }
            case "apps.connections.open":
                ticket = f"ticket-{self.space.number()}"
                self._tickets.add(ticket)
                return {"url": f"{self.url.replace('http', 'ws')}/socket/{ticket}"}
            case "oauth.v2.access":
                return self._granted(given)
            case "conversations.open":
                return self.space.opened(given)
            case "users.info":
                if given["user"] not in self.space.members:
                    raise Refused("user_not_found")
                return {
                    "user": self.space.members[given["user"]].told(
                        str(given.get("include_locale")) in ("1", "true", "True")
                    )
                }
            case "chat.postMessage":
                shown, wrong = self.space.post(given, self._now())
                if given.get("unfurl_links") is not False or given.get("unfurl_media") is not False:
                    wrong = wrong or "links are unfurled"
                if wrong:
                    self.wrong.append(wrong)
                return {"channel": shown.channel, "ts": shown.ts}
            case "chat.update":
                shown = self.space.update(given)
                return {"channel": shown.channel, "ts": shown.ts}
            case "chat.postEphemeral":
                return {"message_ts": self.space.whisper(given).ts}
            case "views.open":
                view = self.space.open_view(given, self._now())
            case "views.update":
                view = self.space.update_view(given)
            case _:
                return self.space.publish(given)
        return {"view": {**view.view, "id": view.id, "hash": view.hash}}

    async def respond(self, request: web.Request) -> web.StreamResponse:
        """Take an answer at the address that was given for it."""
        fault = self.faults["respond"].popleft() if self.faults["respond"] else None
        if fault and not fault.done:
            return await _go_wrong(fault, request)
        try:
            self.space.answer(request.match_info["name"], await request.json())
        except Refused as refused:
            if not refused.expected:
                self.wrong.append(f"an answer: {refused.error} {refused.why}")
            return web.Response(status=404, text=refused.error)
        return await _go_wrong(fault, request) if fault else web.Response(text="ok")

    async def socket(self, request: web.Request) -> web.StreamResponse:
        """A socket, good for one ticket."""
        if request.match_info["ticket"] not in self._tickets:
            self.wrong.append("a ticket was used twice")
            return web.Response(status=403)
        self._tickets.discard(request.match_info["ticket"])
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        if self.mute:
            self.muted.set()
        else:
            await socket.send_json({"type": "hello", "num_connections": 1, "connection_info": {"app_id": APP}})
            self.sockets.append(socket)
            self._connected.set()
        async for message in socket:
            if message.type is WSMsgType.TEXT:
                self._answered(message.json())
        if socket in self.sockets:
            self.sockets.remove(socket)
        if not self.sockets:
            self._connected.clear()
        return socket

    def _answered(self, answer: dict[str, Any]) -> None:
        waiting = self._waiting.pop(answer["envelope_id"], None)
        if waiting is None or set(answer) - {"envelope_id", "payload"}:
            self.wrong.append(f"an answer to nothing: {answer}")
        elif not waiting.answer.done():
            waiting.answer.set_result(answer.get("payload"))

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def signed(raw: bytes, age: float = 0.0) -> dict[str, str]:
    """The headers by which Slack is known; `age` seconds old."""
    stamp = str(int(SystemClock().now().seconds - age))
    digest = hmac.new(SECRET.encode(), b"v0:" + stamp.encode() + b":" + raw, hashlib.sha256).hexdigest()
    return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def _encoded(kind: str, body: Mapping[str, Any]) -> tuple[bytes, str]:
    form = "application/x-www-form-urlencoded"
    if kind == "events_api":
        return json.dumps(body).encode(), "application/json"
    if kind == "slash_commands":
        return urlencode(body).encode(), form
    return urlencode({"payload": json.dumps(body)}).encode(), form


async def _given(request: web.Request) -> dict[str, Any]:
    """The arguments, wherever they stand: the address, a form, JSON."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        given |= json.loads(await request.text() or "{}")
    elif request.can_read_body:
        given |= dict(await request.post())
    return given


async def _go_wrong(fault: Fault, request: web.Request) -> web.StreamResponse:
    await asyncio.sleep(fault.slow)
    if fault.drop:
        if request.transport:
            request.transport.close()
        return web.Response(status=500)
    return web.Response(status=fault.status, text=fault.body, content_type=fault.kind, headers=fault.headers)


def too_many(seconds: int) -> Fault:
    """A 429."""
    return Fault(429, json.dumps({"ok": False, "error": "ratelimited"}), {"Retry-After": str(seconds)})


def refused(error: str) -> Fault:
    """An ordinary error of the API."""
    return Fault(200, json.dumps({"ok": False, "error": error}))


@asynccontextmanager
async def slack_server() -> AsyncIterator[FakeSlack]:
    """A server on a free port. At the end nothing may have been refused."""
    fake = FakeSlack()
    app = web.Application()
    app.router.add_route("*", "/api/{method}", fake.serve)
    app.router.add_get("/socket/{ticket}", fake.socket)
    app.router.add_post("/respond/{name}", fake.respond)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield fake
    finally:
        with suppress(Exception):
            await runner.cleanup()
    fake.check()
