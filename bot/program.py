"""The parts of the running program that every way of running it shares, put together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from adapters.store import Store
from bot.clock import Clock
from bot.delivery import Delivery
from bot.digests import plan_all_digests
from bot.intake import Intake
from bot.scenes import Setup
from bot.threads import Threads
from bot.turns import Turns
from core.ports import Messenger


@dataclass
class Program:
    """Store, turns, delivery and intake on one clock."""

    store: Store
    clock: Clock
    setup: Setup
    messengers: Mapping[str, Messenger]
    threads: Threads = field(init=False)
    turns: Turns = field(init=False)
    delivery: Delivery = field(init=False)
    intake: Intake = field(init=False)

    def __post_init__(self) -> None:
        self.threads = Threads(self.store.database)
        self.turns = Turns(self.store, self.clock, self.setup)
        self.delivery = Delivery(self.store, self.messengers, self.clock, self.threads)
        self.intake = Intake(self.store, self.turns, self.delivery, self.clock, self.threads)

    async def catch_up(self) -> None:
        """Take up what was left when the program last ended: what came in, and the digests of these days."""
        await self.intake.catch_up()
        await self.threads.write(plan_all_digests, self.store, self.clock.now())

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
