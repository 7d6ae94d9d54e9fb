"""The real messengers wired up: Telegram, Slack, mail beside them, and the pages that their messages lead to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from adapters.documents.feeds import CalendarFeeds
from adapters.email.pages import PrivatePages
from adapters.store import Store
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
from bot.speaking import Answer
from core.dialogue.incoming import Incoming
from core.ports import Messenger

if TYPE_CHECKING:
    from bot.slack import Slack
    from bot.telegram import Telegram

RESTS = {"telegram": PER_CHAT, "slack": PER_CHAT}
PATIENCE = 5.0  # seconds that the first invitation waits for the bot's name


class Messengers:
    """The program as people meet it in their messengers."""

    def __init__(self, store: Store, settings: Settings, clock: Clock, owner: str = "") -> None:
        base = settings.public_url or ""  # without it there is no address that others could open
        real = mailroom(settings, clock.now)
        self._telegram, self._slack = _telegram(settings), _slack(settings, store, clock)
        self._chats = dict(self._named())
        messengers: dict[str, Messenger] = {name: chat.messenger for name, chat in self._chats.items()}
        if real:
            messengers["email"] = real
        self.host = settings.host
        setup = Setup(settings.video_url, feed=door(base))
        self.program = Program(store, clock, setup, messengers, base, RESTS, floods=Floods(), owner=owner)
        threads = self.program.threads
        self._feeds = Feeds(store, clock, threads)
        self._links = PrivateLinks(store, self.program.intake, clock, threads) if real else None

    def serve(self, web: WebServer) -> None:
        """Give the web server its pages."""
        web.add(CalendarFeeds(self._feeds.find).routes())
        for chat in self._chats.values():
            web.add(chat.routes())
        if self._links:
            web.add(PrivatePages(self._links).routes())

    async def begin(self) -> None:
        """Finish what an earlier process left, then listen."""
        await self.program.delivery.look()
        await self.program.catch_up(self._answered)
        for chat in self._chats.values():
            chat.start(self.program)

    async def listen_no_more(self) -> None:
        """Take nothing more in, and finish what was taken."""
        for chat in self._chats.values():
            await chat.stop()

    async def hang_up(self) -> None:
        """Let go of the lines. Comes after the last message has left."""
        for chat in self._chats.values():
            await chat.close()

    async def opening(self, url: str) -> list[str]:
        """What is said to whoever has started it. On a database without a tutor this holds an invitation for one."""
        lines = [f"Tutorbell is open at {url}"]
        if self._slack and self._slack.installed_at:
            lines.append(f"Slack workspaces install it at {self.program.base or url}{self._slack.installed_at}")
        if "email" in self.program.messengers and not self.program.base:
            lines.append("Mails cannot be answered: set PUBLIC_URL to the address at which this server is reached.")
        with self.program.store.read() as view:
            if view.has_tutor():
                return lines
        code = invite_tutor(self.program.store, self.program.clock.now())
        lines.append(f"There is no tutor yet. The invitation: join {code}")
        if self._telegram and await self._telegram.known(PATIENCE):
            lines.append(f"In Telegram it is opened by {self._telegram.link.format(code=code)}")
        return lines

    def health(self) -> tuple[Mapping[str, object], bool]:
        """How the messengers are, and whether that is well."""
        facts = {name: chat.health() for name, chat in self._chats.items()}
        return {name: shown for name, (shown, _) in facts.items()}, all(well for _, well in facts.values())

    def _named(self) -> Iterator[tuple[str, Telegram | Slack]]:
        if self._telegram:
            yield "telegram", self._telegram
        if self._slack:
            yield "slack", self._slack

    async def _answered(self, incoming: Incoming, answer: Answer) -> None:
        """Hand what a left-over is answered at once to whoever waits for it."""
        if chat := self._chats.get(incoming.address.platform):
            await chat.answered(incoming, answer)


def _telegram(settings: Settings) -> Telegram | None:
    """Telegram, loaded only where it is served: that takes a second and more."""
    if not settings.telegram:
        return None
    from bot.telegram import Telegram

    return Telegram(settings)


def _slack(settings: Settings, store: Store, clock: Clock) -> Slack | None:
    """Slack, loaded only where it is served."""
    if not settings.slack:
        return None
    from bot.slack import Slack

    return Slack(settings, store, clock)
