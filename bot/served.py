"""The real messengers wired up: Telegram, mail beside it, and the pages and calendars that their messages lead to."""

from __future__ import annotations

from collections.abc import Mapping

from adapters.documents.feeds import CalendarFeeds
from adapters.email.pages import PrivatePages
from adapters.store import Store
from adapters.telegram.messenger import PLATFORM
from adapters.web.server import WebServer
from adapters.wire.pace import PER_CHAT
from bot.clock import Clock
from bot.config import Settings
from bot.doors import invite_tutor
from bot.feeds import Feeds, door
from bot.floods import Floods
from bot.links import PrivateLinks
from bot.mailroom import mailroom
from bot.program import Program
from bot.scenes import Setup
from bot.telegram import Telegram
from core.ports import Messenger

RESTS = {PLATFORM: PER_CHAT}
PATIENCE = 5.0  # seconds that the first invitation waits for the bot's name


class Messengers:
    """The program as people meet it in their messengers."""

    def __init__(self, store: Store, settings: Settings, clock: Clock) -> None:
        base = settings.public_url or ""  # without it there is no address that others could open
        real, self._telegram = mailroom(settings, clock.now), Telegram(settings)
        messengers: dict[str, Messenger] = {"telegram": self._telegram.messenger}
        if real:
            messengers["email"] = real
        self.host = settings.host
        setup = Setup(settings.video_url, feed=door(base))
        self.program = Program(store, clock, setup, messengers, base, RESTS, floods=Floods())
        threads = self.program.threads
        self._feeds = Feeds(store, clock, threads)
        self._links = PrivateLinks(store, self.program.intake, clock, threads) if real else None

    def serve(self, web: WebServer) -> None:
        """Give the web server its pages."""
        web.add(CalendarFeeds(self._feeds.find).routes())
        web.add(self._telegram.routes())
        if self._links:
            web.add(PrivatePages(self._links).routes())

    async def begin(self) -> None:
        """Finish what an earlier process left, then listen."""
        await self.program.delivery.look()
        await self.program.catch_up(self._telegram.answered)
        self._telegram.start(self.program)

    async def listen_no_more(self) -> None:
        """Take nothing more in, and finish what was taken."""
        await self._telegram.stop()

    async def hang_up(self) -> None:
        """Let go of the lines. Comes after the last message has left."""
        await self._telegram.close()

    async def opening(self, url: str) -> list[str]:
        """What is said to whoever has started it. On a database without a tutor this holds an invitation for one."""
        lines = [f"Tutorbell is open at {url}"]
        if "email" in self.program.messengers and not self.program.base:
            lines.append("Mails cannot be answered: set PUBLIC_URL to the address at which this server is reached.")
        with self.program.store.read() as view:
            if view.has_tutor():
                return lines
        code = invite_tutor(self.program.store, self.program.clock.now())
        lines.append(f"There is no tutor yet. The invitation: join {code}")
        if await self._telegram.known(PATIENCE):
            lines.append(f"In Telegram it is opened by {self._telegram.link.format(code=code)}")
        return lines

    def health(self) -> tuple[Mapping[str, object], bool]:
        """How the messengers are, and whether that is well."""
        facts, well = self._telegram.health()
        return {"telegram": facts}, well
