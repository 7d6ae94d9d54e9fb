"""The parts of the running program that every way of running it shares, put together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta

from adapters.store import Store
from bot.clock import Clock
from bot.delivery import Delivery
from bot.digests import plan_all_digests
from bot.floods import Floods
from bot.intake import Back, Intake
from bot.letters import Letters
from bot.scenes import Setup, fresh
from bot.threads import Threads
from bot.turns import Turns
from core.dialogue.scene import Fresh
from core.ports import Messenger

KEPT = timedelta(days=14)  # of what came in: far longer than a platform sends an update again


@dataclass
class Program:
    """Store, turns, delivery and intake on one clock."""

    store: Store
    clock: Clock
    setup: Setup
    messengers: Mapping[str, Messenger]
    base: str = ""  # the web address under which private links are followed
    rests: Mapping[str, float] = field(default_factory=dict)  # seconds between two messages to one address, by platform
    new: Callable[[], Fresh] = fresh  # where new ids and codes come from
    floods: Floods | None = None  # None: whoever writes is listened to, however much it is
    owner: str = ""  # in whose name notices are claimed; empty: a name of its own
    threads: Threads = field(init=False)
    turns: Turns = field(init=False)
    delivery: Delivery = field(init=False)
    intake: Intake = field(init=False)

    def __post_init__(self) -> None:
        self.threads = Threads(self.store.database)
        setup = replace(self.setup, mail="email" in self.messengers)
        self.turns = Turns(self.store, self.clock, setup, self.new)
        letters = Letters(self.base)
        self.delivery = Delivery(self.store, self.messengers, self.clock, self.threads, self.owner, letters, self.rests)
        self.intake = Intake(self.store, self.turns, self.delivery, self.clock, self.threads, self.floods)

    async def catch_up(self, back: Back | None = None) -> None:
        """Take up what was left when the program last ended: what came in, and the digests of these days.

        `back` is told what those who wrote are answered at once.
        """
        await self.intake.catch_up(back)
        await self.threads.write(plan_all_digests, self.store, self.clock.now())
        await self.tidy()

    async def tidy(self) -> None:
        """Forget what came in long ago and was handled, and the private links that have expired."""
        now = self.clock.now()
        await self.threads.write(self.store.purge, now - KEPT, now)

    async def tick(self) -> None:
        """Do all that is due, once: what came in and was not finished, then what is owed."""
        await self.delivery.look()
        await self.catch_up()
        await self.delivery.drain()

    async def close(self) -> None:
        """Let go of everything, the store last."""
        await self.delivery.close()
        self.threads.close()
        self.store.close()
