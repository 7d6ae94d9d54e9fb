"""What is being handled at the moment: begun beside whatever goes on, and waited for when it must be."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any


class AtWork:
    """Tasks that run by themselves, each until it is done."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """Let something be done from now on."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def fewer_than(self, most: int) -> None:
        """Wait until fewer than `most` are at work."""
        while len(self._tasks) >= most:
            await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def settled(self) -> None:
        """Wait until all that was begun is done."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def finish(self, seconds: float) -> None:
        """Wait so long for what was begun."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.settled(), seconds)
