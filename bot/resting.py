"""Who has just been written to: their next message waits a moment, and holds nobody else's up."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping

from adapters.store import Claimed
from bot.clock import Clock
from core.model.people import Address

A_MOMENT = 0.1  # seconds that a lane sleeps at most while all it holds must wait: somebody else may be owed something
FORGET = 1000  # addresses; then those whose rest is over are let go of


class Rests:
    """`rests` are the seconds between two messages to one address, by platform; none where it bears any number."""

    def __init__(self, clock: Clock, rests: Mapping[str, float]) -> None:
        self._clock = clock
        self._rests = rests
        self._until: dict[Address, float] = {}

    def begin(self, address: Address) -> None:
        """Something has just left for `address`."""
        if rest := self._rests.get(address.platform, 0.0):
            now = self._clock.monotonic()
            if len(self._until) >= FORGET:
                self._until = {one: until for one, until in self._until.items() if until > now}
            self._until[address] = now + rest

    def parted(self, claimed: Iterable[Claimed]) -> tuple[list[Claimed], list[Claimed]]:
        """Those that may leave, and those whose address rests."""
        ready: list[Claimed] = []
        resting: list[Claimed] = []
        for one in claimed:
            (resting if self._left(one.address) else ready).append(one)
        return ready, resting

    async def sleep(self, resting: Iterable[Claimed]) -> None:
        """Wait until the first of these may leave, though not for long."""
        await asyncio.sleep(min([A_MOMENT, *(self._left(one.address) for one in resting)]))

    def _left(self, address: Address) -> float:
        return max(0.0, self._until.get(address, 0.0) - self._clock.monotonic())
