"""The program with Slack in a test: by socket and over HTTP, with a tutor and a student in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

from adapters.store import Store
from adapters.wire.pace import Pace
from bot import cast
from bot.clock import MovableClock
from bot.program import Program
from bot.rehearsal import ROOM
from bot.scenes import Setup
from bot.slack import Slack
from core.model.people import Address
from core.moments import Instant
from core.ports import Messenger
from tests.adapters.slack.people import SUNDAY, Member
from tests.adapters.slack.screen import FAST, settings_for
from tests.adapters.slack.server import TEAM, FakeSlack
from tests.adapters.slack.workspace import Shown

USERS = {"Maya": "U501", "Anna": "U502", "Katrin": "U504", "Leo": "U505", "Mia": "U506"}


class App:
    """The program with Slack, and people of it: Maya, who teaches, and Anna, her student."""

    def __init__(
        self,
        store: Store,
        fake: FakeSlack,
        others: Mapping[str, Messenger] | None = None,
        names: tuple[str, ...] = ("Maya", "Anna"),
        **more: object,
    ) -> None:
        self.fake = fake
        self.clock = MovableClock(Instant(SUNDAY))
        self.pace = Pace(FAST, per_chat=0)
        self.slack = Slack(settings_for(fake, **more), store, self.clock, lambda: self.pace)
        self.program = Program(store, self.clock, Setup(ROOM), {"slack": self.slack.messenger, **(others or {})})
        self.maya = Member(fake, "U501", "Maya Ivanova", "Europe/Berlin")
        self.anna = Member(fake, "U502", "Anna Petrova", "Europe/Sofia")
        self.ruth = Member(fake, "U503", "Ruth Vogel", "Europe/Vienna", "de-AT")
        with store.begin() as tx:
            if tx.has_tutor():
                return
            cast.bring(tx, names, ROOM, self.program.clock.now(), self.where)

    def where(self, name: str) -> Address:
        user = USERS[name]
        return Address("slack", TEAM, user, user)

    async def settled(self) -> None:
        """Wait until what came is handled and what it owes has left."""
        await self.slack.settled()
        await self.program.delivery.drain()

    async def settled_with_forms(self) -> None:
        """Let what is owed leave while a form waits for its message, and wait for both."""
        handling = asyncio.ensure_future(self.slack.settled())
        while not handling.done():
            await self.program.delivery.drain()
            await asyncio.sleep(0.02)
        await self.settled()

    @property
    def student(self) -> int:
        """Anna's id."""
        with self.program.store.read() as view:
            person = view.person_at(self.where("Anna"))
        assert person is not None
        return person.id

    async def says(self, who: Member, words: str, **more: Any) -> Shown:
        """Let somebody write; the newest message that they have then."""
        await who.says(words, **more)
        await self.settled()
        return who.last()

    async def presses(self, who: Member, label: str) -> None:
        """Let somebody press the newest button of that label."""
        message = next(one for one in reversed(who.shown) if label in one.labels)
        await who.presses(message, label)
        await self.settled()


@asynccontextmanager
async def serving(
    store: Store,
    fake: FakeSlack,
    others: Mapping[str, Messenger] | None = None,
    names: tuple[str, ...] = ("Maya", "Anna"),
    **more: object,
) -> AsyncIterator[App]:
    app = App(store, fake, others, names, **more)
    app.slack.start(app.program)
    assert await app.slack.known(10)
    await app.slack.listening()
    try:
        yield app
    finally:
        await app.slack.stop()
        await app.slack.close()
        app.program.threads.close()
