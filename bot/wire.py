"""What is on the wire to slow places: one leaves after the other, and one that takes long holds nobody else up."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from adapters.store import Claimed

LONG = 2.0  # seconds: then the next one leaves beside it; an account at its usual pace answers well within it
MOST = 8  # that go on by themselves at once: fewer lines than mail accounts bear, and all a dead server can hold

log = structlog.get_logger(__name__)


class Wire:
    """Sends with `send`. While that takes long, `keep` is asked every `often` seconds to keep it ours."""

    def __init__(
        self,
        send: Callable[[Claimed], Awaitable[None]],
        keep: Callable[[Claimed], Awaitable[object]],
        often: float,
    ) -> None:
        self._send = send
        self._keep = keep
        self._often = often
        self._on: dict[asyncio.Task[None], Claimed] = {}
        self._keepers: set[asyncio.Task[None]] = set()

    async def put(self, claimed: Claimed) -> None:
        """Send; come back when it has left or failed, or takes so long that others need not wait."""
        while len(self._on) >= MOST:
            await asyncio.wait(self._on, return_when=asyncio.FIRST_COMPLETED)
        task = asyncio.ensure_future(self._send(claimed))
        self._on[task] = claimed
        task.add_done_callback(self._came_back)
        done, _ = await asyncio.wait({task}, timeout=LONG)
        if not done:
            keeper = asyncio.create_task(self._kept(task, claimed))
            self._keepers.add(keeper)
            keeper.add_done_callback(self._keepers.discard)

    async def idle(self) -> bool:
        """Wait until nothing is on the wire; whether anything was."""
        busy = bool(self._on)
        while self._on:
            await asyncio.wait(self._on)
        return busy

    async def cut(self) -> tuple[Claimed, ...]:
        """Break off what is still on the wire; what that was: nobody knows whether it arrives."""
        left = dict(self._on)
        for task in (*left, *self._keepers):
            task.cancel()
        await asyncio.gather(*left, *self._keepers, return_exceptions=True)
        return tuple(left.values())

    async def _kept(self, task: asyncio.Task[None], claimed: Claimed) -> None:
        while not task.done():
            await self._keep(claimed)
            await asyncio.wait({task}, timeout=self._often)

    def _came_back(self, task: asyncio.Task[None]) -> None:
        self._on.pop(task, None)
        if not task.cancelled() and (fault := task.exception()):
            log.error("a mail was lost sight of; when its lease lapses it is tried again", fault=type(fault).__name__)
