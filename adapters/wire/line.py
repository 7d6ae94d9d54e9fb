"""The line to a platform: when it is down nothing is tried for a while, longer each time."""

from __future__ import annotations

import asyncio
import math
import random
from dataclasses import dataclass
from datetime import timedelta

import structlog

from core.ports import Undeliverable

FIRST = 1.0  # seconds; doubled with each failure, to at most
MOST = 60.0
DEAD = 300.0  # seconds until a refused token is tried again: somebody may have set it right
SHORT = 1.0  # seconds that are waited for rather than handed back
TOLD = 60.0  # seconds between two lines of the log about the same trouble

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Trouble:
    """What an error means: for the message, and whether it is the line's fault (`down`) or the token's (`dead`)."""

    failed: Undeliverable
    down: bool = False
    dead: bool = False


class Line:
    """Whether calls can be made to a platform, for one `use`.

    How long to wait after a failure the platform itself says; else it is `first` seconds, then more.
    """

    def __init__(self, platform: str, first: float = FIRST, use: str = "sending") -> None:
        self._platform = platform
        self._first = first
        self._use = use
        self.dead = False
        self._gone = False  # dead for good: what would be sent there goes another way
        self._until = 0.0
        self._failures = 0
        self._told = -TOLD

    @property
    def free(self) -> bool:
        """Whether a call can be made now."""
        return asyncio.get_running_loop().time() >= self._until

    async def wait(self) -> None:
        """Go on when the line is free.

        Raises:
            Undeliverable: it is not, for longer than is worth waiting.
        """
        left = self._until - asyncio.get_running_loop().time()
        if left > SHORT:
            if self._gone:
                raise Undeliverable(permanent=True, reason="nothing is sent there any more", told=True)
            raise Undeliverable(retry_after=_whole(left), reason="the line is down", told=True)
        await asyncio.sleep(left)

    async def hold(self, trouble: Trouble) -> None:
        """After some trouble wait until it is worth trying again, whatever it was."""
        failed = self.fails(trouble)
        if failed.retry_after is None:  # no fault of the line: it will be refused again, unless somebody sees to it
            log.warning("what is asked is refused", platform=self._platform, use=self._use, why=failed.reason)
            await asyncio.sleep(MOST)
        await asyncio.sleep(self._until - asyncio.get_running_loop().time())

    def works(self) -> None:
        """A call was answered."""
        if self._failures or self.dead:
            log.info("the line is up", platform=self._platform, use=self._use)
        self.dead, self._gone, self._failures = False, False, 0

    def fails(self, trouble: Trouble) -> Undeliverable:
        """Hold the line for as long as the trouble needs; what that means for the message."""
        failed = trouble.failed
        if not (trouble.down or trouble.dead):
            self.works()
            return failed
        self._failures += 1
        self.dead = trouble.dead
        self._gone = trouble.dead and failed.permanent
        wait = failed.retry_after.total_seconds() if failed.retry_after else self._backoff()
        now = asyncio.get_running_loop().time()
        self._until = max(self._until, now + wait)
        if now - self._told >= TOLD:
            self._told = now
            log.warning(
                "the line is down", platform=self._platform, use=self._use, why=failed.reason, seconds=round(wait)
            )
        after = None if self._gone else _whole(wait)
        return Undeliverable(failed.permanent, after, unknown=failed.unknown, reason=failed.reason, told=True)

    def _backoff(self) -> float:
        if self.dead:
            return DEAD
        most: float = min(self._first * 2 ** min(self._failures - 1, 10), MOST)
        return most * random.uniform(0.5, 1.0)  # so that not all who wait come back at once


def _whole(seconds: float) -> timedelta:
    """Whole seconds, and one more: instants have no fractions, and too early is worse than late."""
    return timedelta(seconds=math.ceil(seconds) + 1)
