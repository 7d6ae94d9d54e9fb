"""Long polling: what has come is taken, and only then confirmed; a poll that hangs is begun anew."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import structlog
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from adapters.telegram.failures import NONSENSE
from adapters.telegram.wire import LONG_POLL, MARGIN, TelegramBot

WEDGED = LONG_POLL + 2 * MARGIN  # seconds until a poll that says nothing is given up: far below two minutes
FIRST, MOST = 1.0, 30.0  # seconds to wait after a failure, doubled each time
DEAD = 300.0  # seconds until a refused token is tried again
TOLD = 60.0  # seconds between two lines of the log about the same trouble

Take = Callable[[Sequence[Any]], Awaitable[None]]

log = structlog.get_logger(__name__)


class Polling:
    """The one who asks Telegram what there is. `take` has stored the updates when it returns.

    A poll that says nothing for `patience` seconds is given up.
    """

    def __init__(self, bot: TelegramBot, take: Take, patience: float = WEDGED) -> None:
        self._patience = patience
        self._bot = bot
        self._take = take
        self._offset = 0
        self._failures = 0
        self._told = -TOLD
        self.dead = False
        self.last: float | None = None  # when a poll was answered, on the loop's clock

    async def run(self) -> None:
        """Poll until cancelled. Whatever goes wrong is tried again, later each time."""
        while True:
            try:
                async with asyncio.timeout(self._patience):
                    updates = await self._bot.raw_updates(self._offset)
                await self._take(updates)
            except (TelegramError, TimeoutError, *NONSENSE) as error:
                await self._failed(error)
            except Exception as error:  # what came could not be stored: it is not confirmed, so it comes again
                log.error("updates could not be taken", fault=type(error).__name__)
                await self._failed(error)
            else:
                await self._confirm(updates)

    async def _confirm(self, updates: Sequence[Any]) -> None:
        """Let the next poll confirm these."""
        self.last, self.dead = asyncio.get_running_loop().time(), False
        after = max((number + 1 for number in map(number_of, updates)), default=self._offset)
        if updates and after <= self._offset:
            await self._failed(ValueError())  # the same once more: asking at once would go on for ever
            return
        self._offset, self._failures = after, 0

    async def _failed(self, error: Exception) -> None:
        self._failures += 1
        self.dead = isinstance(error, InvalidToken)
        now = asyncio.get_running_loop().time()
        wait = self._wait(error)
        if now - self._told >= TOLD:
            self._told = now
            log.warning("polling fails", why=type(error).__name__, seconds=round(wait))
        if isinstance(error, TimeoutError):
            await self._bot.hang_up()
        if isinstance(error, Conflict):
            await self._alone()
        await asyncio.sleep(wait)

    def _wait(self, error: Exception) -> float:
        if self.dead:
            return DEAD
        if isinstance(error, RetryAfter):
            wait = error.retry_after
            return wait if isinstance(wait, int | float) else wait.total_seconds()
        most: float = min(FIRST * 2 ** min(self._failures - 1, 10), MOST)
        return most * random.uniform(0.5, 1.0)

    async def _alone(self) -> None:
        """A webhook that somebody has set is taken away; where another one polls this changes nothing."""
        try:
            await self._bot.delete_webhook()
        except (TelegramError, *NONSENSE):
            return


def number_of(update: Any) -> int:
    """The number of an update; 0 where it has none."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if type(number) is int else 0
