"""A strict server of the Bot API: what the real one would refuse fails the test, even if nobody noticed."""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import Any

from aiohttp import ClientSession, ClientTimeout, web

from tests.adapters.telegram.calls import Refused, bad, read_call
from tests.adapters.telegram.chats import Chats, Fault, Pacing, Shown

BOT = 4242
TOKEN = "4242:AAF-strict_and_local_token_for_tests01"
NAME = "strict_bell_bot"
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Call:
    """One call as it came in."""

    method: str
    given: Mapping[str, Any]
    at: float


class FakeTelegram:
    """The server. `wrong` is all that it had to refuse."""

    def __init__(self, token: str = TOKEN) -> None:
        self.token = token
        self.chats = Chats()
        self.pacing = Pacing()
        self.calls: list[Call] = []
        self.wrong: list[str] = []
        self.faults: dict[str, deque[Fault]] = defaultdict(deque)
        self.menus: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.menu_button = ""
        self.webhook: dict[str, Any] = {}
        self.revoked = False
        self.url = ""
        self.reaches: dict[str, str] = {}  # public address → where it really is
        self._waiting: list[dict[str, Any]] = []
        self._update = 7000
        self._came = asyncio.Event()
        self._poll: tuple[asyncio.Event, web.Request] | None = None

    # --- what tests do --------------------------------------------------------------------------

    def queue(self, kind: str, what: dict[str, Any]) -> int:
        """Let an update wait for the bot; its number comes back."""
        self._update += 1
        self.requeue({"update_id": self._update, kind: what})
        return self._update

    def requeue(self, update: dict[str, Any]) -> None:
        """Let an update wait, once more where it came before, or malformed."""
        self._waiting.append(update)
        self._came.set()

    def begin_anew(self, number: int) -> None:
        """Let the numbers of updates go on after this one, as they do after a week without any."""
        self._update = number

    def wake(self) -> None:
        """End a poll that waits, with nothing."""
        self._came.set()

    def break_next(self, method: str, *faults: Fault) -> None:
        """Let the next calls of a method go wrong, one fault each."""
        self.faults[method].extend(faults)

    def to(self, chat: int) -> list[Shown]:
        """What the bot has put into a chat, the oldest first."""
        return self.chats.by_chat[chat]

    def last(self, chat: int) -> Shown:
        """The newest message in a chat."""
        assert self.to(chat), f"nothing has come to {chat}; refused: {self.wrong}"
        return self.to(chat)[-1]

    def asked(self, method: str) -> list[Call]:
        """The calls of a method."""
        return [call for call in self.calls if call.method == method]

    @property
    def waiting(self) -> list[dict[str, Any]]:
        """The updates that the bot has not confirmed."""
        return self._waiting

    def check(self) -> None:
        """Nothing was refused, and every press was answered."""
        unanswered = [press.id for press in self.chats.presses.values() if press.answered is None]
        assert self.wrong == []
        assert unanswered == [], "presses without an answer"

    async def deliver(self, host: str = "") -> list[int]:
        """Bring what waits to the webhook; the statuses that it answers. What is not a 2xx waits again."""
        statuses, self._waiting[:], waiting = [], [], list(self._waiting)
        headers = {SECRET_HEADER: self.webhook["secret_token"]} if self.webhook.get("secret_token") else {}
        url = self.webhook["url"]
        for public, real in self.reaches.items():
            url = url.replace(public, real)
        async with ClientSession(timeout=ClientTimeout(10)) as session:
            for update in waiting:
                async with session.post(url, json=update, headers=headers) as response:
                    statuses.append(response.status)
                if response.status >= 300:
                    self._waiting.append(update)
        return statuses

    # --- what it serves -------------------------------------------------------------------------

    async def serve(self, request: web.Request) -> web.StreamResponse:
        """Answer one call."""
        if request.match_info["token"] != self.token or self.revoked:
            return _refusal(Refused(401, "Unauthorized"))
        method = request.match_info["method"]
        given = await _given(request)
        self.calls.append(Call(method, given, self._now()))
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault and not (fault.done or (fault.slow and not fault.status and not fault.drop)):
            return await _go_wrong(fault, request)
        try:
            result = await self._do(method, read_call(method, given), request)
        except Refused as refused:
            if not refused.expected:
                self.wrong.append(f"{method} {dict(given)}: {refused.description}")
            return _refusal(refused)
        if fault:
            await asyncio.sleep(fault.slow)
            if fault.done:
                return await _go_wrong(fault, request)
        return web.json_response({"ok": True, "result": result})

    async def _do(self, method: str, given: dict[str, Any], request: web.Request) -> Any:
        match method:
            case "getMe":
                return {"id": BOT, "is_bot": True, "first_name": "Bell", "username": NAME}
            case "getUpdates":
                return await self._updates(given, request)
            case "setWebhook":
                self.webhook = given
                return True
            case "deleteWebhook":
                self.webhook = {}
                return True
            case "sendMessage" | "sendPhoto":
                message = self.chats.send(given, self._now())
                self._pace(given["chat_id"], new=True)
                return _message(message)
            case "editMessageText":
                message = self.chats.edit(given)
                self._pace(given["chat_id"], new=False)
                return _message(message)
            case "answerCallbackQuery":
                return self.chats.answer(given)
            case "sendChatAction":
                self.chats.check_open(given["chat_id"])
                return True
            case "setChatMenuButton":
                self.menu_button = given["menu_button"]["type"]
                return True
            case _:
                scope = given.get("scope", {"type": "default"})
                where = str(scope.get("chat_id", scope["type"])), given.get("language_code", "")
                self.menus[where] = given.get("commands", [])
                return True

    def _pace(self, chat: int, *, new: bool) -> None:
        if problem := self.pacing.note(self._now(), chat, new=new):
            self.wrong.append(problem)

    async def _updates(self, given: dict[str, Any], request: web.Request) -> list[dict[str, Any]]:
        if self.webhook:
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        if self._poll and self._poll[1].transport is not None and not self._poll[1].transport.is_closing():
            self._poll[0].set()
        ended = asyncio.Event()
        self._poll = (ended, request)
        offset = given.get("offset", 0)
        if offset < 0:
            raise bad("a negative offset forgets updates")
        self._waiting[:] = [one for one in self._waiting if one["update_id"] >= offset]
        await self._until_something_comes(given.get("timeout", 0), ended)
        if ended.is_set():
            raise Refused(409, "Conflict: terminated by other getUpdates request")
        self._poll = None
        return self._waiting[: given.get("limit", 100)]

    async def _until_something_comes(self, seconds: int, ended: asyncio.Event) -> None:
        self._came.clear()
        if self._waiting:
            return
        both = [asyncio.ensure_future(self._came.wait()), asyncio.ensure_future(ended.wait())]
        await asyncio.wait(both, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        for one in both:
            one.cancel()

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def _message(message: Shown) -> dict[str, Any]:
    return {
        "message_id": message.id,
        "date": 1_800_000_000,
        "chat": {"id": message.chat, "type": "private", "first_name": "Somebody"},
        "from": {"id": BOT, "is_bot": True, "first_name": "Bell", "username": NAME},
        ("caption" if message.picture else "text"): message.text,
    }


def _refusal(refused: Refused) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refused.status, "description": refused.description}
    if refused.parameters:
        body["parameters"] = dict(refused.parameters)
    return web.json_response(body, status=refused.status)


async def _given(request: web.Request) -> dict[str, Any]:
    """The parameters, wherever they stand: the address, a form, JSON."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        given |= json.loads(await request.text() or "{}")
    elif request.can_read_body:
        for name, value in (await request.post()).items():
            given[name] = value.file.read() if isinstance(value, web.FileField) else value
    return given


async def _go_wrong(fault: Fault, request: web.Request) -> web.StreamResponse:
    await asyncio.sleep(fault.slow)
    if fault.drop:
        if request.transport:
            request.transport.close()
        return web.Response(status=500)
    return web.Response(status=fault.status, text=fault.body, content_type="application/json")


def too_many(seconds: int) -> Fault:
    """A 429."""
    body = {"ok": False, "error_code": 429, "description": f"Too Many Requests: retry after {seconds}"}
    return Fault(429, json.dumps({**body, "parameters": {"retry_after": seconds}}))


def refused(status: int, description: str) -> Fault:
    """An ordinary error of the API."""
    return Fault(status, json.dumps({"ok": False, "error_code": status, "description": description}))


@asynccontextmanager
async def telegram_server(token: str = TOKEN, check: Iterable[str] = ()) -> AsyncIterator[FakeTelegram]:
    """A server on a free port. At the end nothing may have been refused but what `check` names."""
    fake = FakeTelegram(token)
    app = web.Application()
    app.router.add_route("*", "/bot{token}/{method}", fake.serve)
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
