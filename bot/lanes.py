"""Lanes: what one messenger carries leaves one after the other, and a slow one holds up nobody else."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field

import structlog

from adapters.store import Reach
from core.ports import Messenger

log = structlog.get_logger(__name__)


@dataclass
class Lane:
    """What one messenger carries. `queued` will look for what is due, but has not begun yet."""

    reach: Reach
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)
    queued: asyncio.Task[int] | None = None


class Lanes:
    """One lane for each messenger. `send` sends until nothing is due in a lane, and says how much that was."""

    def __init__(self, messengers: Mapping[str, Messenger], send: Callable[[Reach], Awaitable[int]]) -> None:
        self._send = send
        self._lanes = tuple(Lane(reach) for reach in _reaches(messengers))
        self._at_work: set[asyncio.Task[int]] = set()

    async def drain(self) -> int:
        """Send until nothing is due in any lane; how many notices were settled."""
        settled = 0
        while now := sum(await asyncio.gather(*(self._clear(lane) for lane in self._lanes))):
            settled += now  # what one lane could not deliver may be due in another
        return settled

    async def flush(self, patience: float) -> None:
        """Send what is due. A lane that takes longer than `patience` is not waited for: it goes on by itself."""
        done, _ = await asyncio.wait(self.set_out(), timeout=patience)
        for lane in done:
            lane.result()

    def set_out(self) -> tuple[asyncio.Task[int], ...]:
        """Let every lane send by itself all that is due by now."""
        return tuple(lane.queued or self._queue(lane) for lane in self._lanes)

    @asynccontextmanager
    async def standing(self) -> AsyncIterator[None]:
        """Wait until every lane is idle, and keep them so."""
        async with AsyncExitStack() as idle:
            for lane in self._lanes:
                await idle.enter_async_context(lane.busy)
            yield

    async def end(self) -> None:
        """Break off what is still at work."""
        left = tuple(self._at_work)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)

    def _queue(self, lane: Lane) -> asyncio.Task[int]:
        task = lane.queued = asyncio.create_task(self._clear(lane))
        self._at_work.add(task)
        task.add_done_callback(self._came_back)
        return task

    def _came_back(self, task: asyncio.Task[int]) -> None:
        self._at_work.discard(task)
        if not task.cancelled() and (fault := task.exception()):
            log.error("a lane stopped; the next tick takes it up", fault=type(fault).__name__)

    async def _clear(self, lane: Lane) -> int:
        async with lane.busy:
            lane.queued = None
            return await self._send(lane.reach)


def _reaches(messengers: Mapping[str, Messenger]) -> tuple[Reach, ...]:
    """What each messenger reaches. The first one has also what goes to a platform that is not served."""
    platforms: dict[int, list[str]] = {}
    for platform, messenger in messengers.items():
        platforms.setdefault(id(messenger), []).append(platform)
    others = [frozenset(group) for group in platforms.values()][1:]
    return (Reach(frozenset().union(*others), others=True), *map(Reach, others))
