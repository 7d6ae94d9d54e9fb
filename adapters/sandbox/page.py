"""The page itself: its files, what it posts, and the events that keep it up to date."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import asdict
from importlib.resources import files

from aiohttp import web

from adapters.sandbox.chats import Chats, Kind, Line, Pane
from adapters.sandbox.desk import Answer, Desk
from adapters.sandbox.glance import Glance, glance, packed, plain_line, state
from adapters.sandbox.guard import MAIL_POLICY, POLICY, guarded
from adapters.sandbox.posts import LONGEST_TEXT, Post, read_post, unfit, unknown
from adapters.sandbox.stream import Listener, Stream
from core.dialogue.incoming import Changed, Incoming, Pressed, Said, Submitted

PULSE = 5.0  # seconds: how late the page's clock may turn a minute, how soon a closed page is noticed
RETRY = 1000  # milliseconds until a browser that lost the stream asks for it again

_TYPES = {"html": "text/html", "css": "text/css", "js": "text/javascript"}
_FILES = {
    "/": "index.html",
    "/page.css": "page.css",
    "/page.js": "page.js",
    **{
        f"/sandbox/{name}": f"sandbox/{name}"
        for name in ("bubble.js", "clock.js", "composer.js", "form.js", "pane.js", "post.js", "start.js")
    },
}
_MAIL = re.compile(r"[^\s@]{1,64}@[^\s@]{1,120}")

Take = Callable[[Post], Awaitable[web.Response]]


class Page:
    """The sandbox's page. `routes` go to the web server; `close` lets the open pages go."""

    def __init__(self, desk: Desk, chats: Chats, stream: Stream) -> None:
        self._desk = desk
        self._chats = chats
        self._stream = stream

    def routes(self) -> list[web.AbstractRouteDef]:
        """Every route of the page."""
        static = [web.get(path, guarded(_served(name))) for path, name in _FILES.items()]
        posts: dict[str, Take] = {
            "pane": self._pane,
            "say": self._say,
            "press": self._press,
            "change": self._change,
            "submit": self._submit,
            "clock": self._clock,
            "demo": self._demo,
        }
        taken = [web.post(f"/sandbox/{name}", guarded(_reading(take))) for name, take in posts.items()]
        mail = web.get("/sandbox/mail/{pane}/{ref}", guarded(self._mail))
        return [*static, *taken, mail, web.get("/sandbox/events", guarded(self._events))]

    def close(self) -> None:
        """Let the open pages go, so that the server can stop."""
        self._stream.close()

    async def _mail(self, request: web.Request) -> web.Response:
        """A mail as its reader's program shows it, for a frame of the page."""
        line = self._chats.line(request.match_info["pane"], request.match_info["ref"])
        if line is None or not line.html:
            raise web.HTTPNotFound
        headers = {"Cache-Control": "no-store", "Content-Security-Policy": MAIL_POLICY}
        return web.Response(text=line.html, content_type="text/html", headers=headers)

    async def _pane(self, post: Post) -> web.Response:
        kind, label = _kind_of(post), post.words("label", longest=80).strip()
        if kind is Kind.MAILBOX and not _MAIL.fullmatch(label):
            raise unfit("label")
        name = label if kind is Kind.MAILBOX else secrets.token_hex(6)
        pane = self._chats.open_pane(Pane(name, label, kind, self._desk.now()))
        self._stream.stir()
        return web.json_response({"pane": pane.id})

    async def _say(self, post: Post) -> web.Response:
        pane, words, event = self._pane_of(post), post.words("text", LONGEST_TEXT), post.event()
        if pane.kind is not Kind.CHAT:
            raise unfit("pane")
        now, replies_to = self._desk.now(), post.maybe("replies_to")
        line = Line(pane.id, event, words, now, own=True, replies_to=replies_to)
        if self._chats.add(line):  # a post sent twice is one line
            self._stream.tell(line)
        return await self._taken(Said(pane.address, words, event, now, replies_to))

    async def _press(self, post: Post) -> web.Response:
        pane, (drawing, n) = self._pane_of(post), post.press()
        if (ref := post.maybe("ref")) and self._chats.line(pane.id, ref) is None:
            raise unknown("ref")
        return await self._taken(Pressed(pane.address, drawing, n, post.event(), self._desk.now()))

    async def _change(self, post: Post) -> web.Response:
        address, drawing, field = self._pane_of(post).address, post.words("press"), post.words("field")
        return await self._taken(Changed(address, drawing, field, post.event(), self._desk.now(), post.values()))

    async def _submit(self, post: Post) -> web.Response:
        address, drawing = self._pane_of(post).address, post.words("press")
        return await self._taken(Submitted(address, drawing, post.event(), self._desk.now(), post.values()))

    async def _clock(self, post: Post) -> web.Response:
        await self._desk.move(post.minutes())
        self._stream.stir()
        return _answered(Answer())

    async def _demo(self, post: Post) -> web.Response:
        await self._desk.seed()
        self._stream.stir()
        return _answered(Answer())

    async def _taken(self, incoming: Incoming) -> web.Response:
        answer = await self._desk.take(incoming)
        self._stream.stir()
        return _answered(answer)

    def _pane_of(self, post: Post) -> Pane:
        pane = self._chats.pane(post.words("pane"))
        if pane is None:
            raise unknown("pane")
        return pane

    async def _events(self, request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        with self._stream.follow() as listener, suppress(ConnectionResetError):  # the page was closed
            await response.write(b"retry: %d\n\n" % RETRY)
            await self._follow(response, listener)
        return response

    async def _follow(self, response: web.StreamResponse, listener: Listener) -> None:
        """Tell everything once, then whatever differs from what was told."""
        told = await asyncio.to_thread(glance, self._desk, self._chats)
        await self._write_state(response, told)
        while not listener.closed:
            lines = await listener.wait(PULSE)
            seen = await asyncio.to_thread(glance, self._desk, self._chats)
            if listener.lost:  # whatever was dropped, the state has it
                listener.lost = False
                await self._write_state(response, seen)
            else:
                news = [*seen.news_since(told), *(("message", plain_line(line)) for line in lines)]
                await response.write(b"".join(packed(name, value) for name, value in news) or b": still here\n\n")
            told = seen

    async def _write_state(self, response: web.StreamResponse, seen: Glance) -> None:
        await response.write(packed("state", await asyncio.to_thread(state, seen, self._chats)))


def _served(name: str) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Serve one file of the page, read once. Never kept by the browser: it belongs to this very version."""
    body = (files("adapters.sandbox") / "static" / name).read_bytes()
    headers = {"Cache-Control": "no-store", "Content-Security-Policy": POLICY}

    async def serve(_request: web.Request) -> web.StreamResponse:
        content_type = _TYPES[name.rpartition(".")[2]]
        return web.Response(body=body, content_type=content_type, charset="utf-8", headers=headers)

    return serve


def _reading(take: Take) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    async def serve(request: web.Request) -> web.StreamResponse:
        return await take(await read_post(request))

    return serve


def _kind_of(post: Post) -> Kind:
    try:
        return Kind(post.words("kind"))
    except ValueError:
        raise unfit("kind") from None


def _answered(answer: Answer) -> web.Response:
    return web.json_response(asdict(answer))
