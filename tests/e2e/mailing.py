"""A mother who has only e-mail: a real SMTP server, real pages, and a tutor and a child at their phones."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from html import unescape
from itertools import count
from pathlib import Path

import aiohttp
from pydantic import SecretStr

from adapters.email.pages import PrivatePages
from adapters.store import Store
from adapters.terminal.stage import Stage
from adapters.web.server import WebServer
from bot import cast
from bot.clock import MovableClock
from bot.config import Settings
from bot.links import PrivateLinks
from bot.mailroom import mailroom
from bot.program import Program
from bot.rehearsal import ROOM
from bot.scenes import Setup
from core.dialogue.incoming import Pressed, Said
from core.moments import Instant
from tests.adapters.mail_server import Post, post_office
from tests.e2e.program import free_port

NOW = Instant(round(datetime(2026, 11, 22, 9, 0, tzinfo=UTC).timestamp()))  # Sunday, 10:00 in Berlin
ELENA = "elena@example.org"
BOOK = "book Anna Tue 16:30 1h quadratic equations"


@dataclass
class House:
    """Maya and Anna at their phones, Elena at her mailbox, and the web server behind her links."""

    program: Program
    clock: MovableClock
    stage: Stage
    post: Post
    url: str
    folder: Path
    http: aiohttp.ClientSession
    events: count[int] = field(default_factory=count)

    async def say(self, who: str, words: str) -> None:
        """Write in somebody's chat."""
        event = f"step {next(self.events)}"
        await self.program.intake.take(Said(cast.address_of(who), words, event, self.clock.now()))
        await self.program.delivery.drain()

    async def press(self, who: str, label: str) -> None:
        """Press the newest button of that label in somebody's chat."""
        address = cast.address_of(who)
        button = self.stage.button(address, label, older=False)
        assert button is not None, label
        drawing, _, n = button.press.rpartition(":")
        event = f"step {next(self.events)}"
        await self.program.intake.take(Pressed(address, drawing, int(n), event, self.clock.now()))
        await self.program.delivery.drain()

    async def book(self, words: str = BOOK) -> EmailMessage:
        """Maya books; the mail that Elena gets."""
        before = len(self.post.mails)
        await self.say("Maya", words)
        await self.press("Maya", "Create & tell")
        (mail,) = self.post.mails[before:]
        return mail

    async def get(self, link: str, method: str = "GET") -> str:
        """What a page shows."""
        async with self.http.request(method, link) as answer:
            assert answer.headers["Cache-Control"] == "private, no-store"
            assert answer.headers["Referrer-Policy"] == "no-referrer"
            assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
            return plain(await answer.text())

    async def yes(self, link: str, words: str = "") -> str:
        """Press the button of a page, or write on it; what it shows then."""
        return plain(await self.post_to(link, words))

    async def post_to(self, link: str, words: str = "") -> str:
        """The page as it is after its button was pressed; what else follows has left then."""
        async with self.http.post(link, data={"words": words}) as answer:
            page = await answer.text()
        await self.program.delivery.drain()
        return page

    def heard(self, who: str) -> list[str]:
        """What somebody has newly received at their phone."""
        here = cast.address_of(who)
        return [one.message.text for one in self.stage.take_heard() if one.address == here]

    def dump(self) -> bytes:
        """Every byte of the database."""
        return b"".join(part.read_bytes() for part in self.folder.glob("tutorbell.db*"))


@asynccontextmanager
async def opened(database: str, folder: Path) -> AsyncIterator[House]:
    """The house, until the block ends."""
    clock, stage, store = MovableClock(NOW), Stage(), Store(database)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    with store.begin() as tx:
        cast.bring(tx, ("Maya", "Anna", "Elena"), ROOM, NOW)
    async with post_office() as post, aiohttp.ClientSession() as http:
        smtp = SecretStr(f"smtp://127.0.0.1:{post.port}")
        settings = Settings(smtp_url=smtp, mail_from="Tutorbell <bell@example.org>", public_url=url)
        real = mailroom(settings, clock.now)
        assert real is not None
        program = Program(store, clock, Setup(ROOM, feed="x/{code}"), {"telegram": stage, "email": real}, url)
        links = PrivateLinks(store, program.intake, clock, program.threads)
        web = WebServer("127.0.0.1", port, healthy)
        web.add(PrivatePages(links).routes())
        await web.start()
        yield House(program, clock, stage, post, url, folder, http)
        await web.stop()
        await program.close()


async def healthy() -> tuple[Mapping[str, object], bool]:
    return {}, True


def plain(html: str) -> str:
    """The words of a page."""
    return unescape(re.sub(r"(\s*<[^>]+>\s*)+", "\n", html.partition("<main>")[2])).strip()
