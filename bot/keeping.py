"""Storing what comes in: all that waits for it goes into the database in one step."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from adapters.store import Store
from bot.clock import Clock
from bot.threads import Threads

# One thing that came: its name, what it is, and whose.
Row: TypeAlias = tuple[str, Mapping[str, Any], str]
_News: TypeAlias = tuple[bool, ...]


class Keeping:
    """The way into the inbox. One step lasts milliseconds until the disk has it, however much it takes along.

    So hundreds that come at once wait for a few steps, not for each other's.
    """

    def __init__(self, store: Store, clock: Clock, threads: Threads) -> None:
        self._store = store
        self._clock = clock
        self._threads = threads
        self._waiting: list[tuple[Sequence[Row], asyncio.Future[_News]]] = []
        self._at_work: asyncio.Task[None] | None = None

    async def keep(self, rows: Sequence[Row]) -> _News:
        """Store these, whole or not at all; of each whether it is new."""
        new: asyncio.Future[_News] = asyncio.get_running_loop().create_future()
        self._waiting.append((rows, new))
        if self._at_work is None or self._at_work.done():
            self._at_work = asyncio.create_task(self._take_all())
        return await new

    async def _take_all(self) -> None:
        while self._waiting:  # what came during one step goes with the next
            step, self._waiting = self._waiting, []
            await self._take(step)

    async def _take(self, step: Sequence[tuple[Sequence[Row], asyncio.Future[_News]]]) -> None:
        every = [row for rows, _ in step for row in rows]
        try:
            known = iter(await self._threads.keep(self._store.receive_all, every, self._clock.now()))
        except Exception as failed:  # each is told that theirs is not stored
            for _, new in step:
                if not new.done():
                    new.set_exception(failed)
            return
        for rows, new in step:
            told = tuple(next(known) for _ in rows)
            if not new.done():
                new.set_result(told)
