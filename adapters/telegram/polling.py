"""Long polling: what has come is taken, and only then confirmed; a poll that hangs is begun anew."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Any

from telegram.error import Conflict, TelegramError

from adapters.telegram.failures import NONSENSE, trouble
from adapters.telegram.wire import LONG_POLL, MARGIN, TelegramBot
from adapters.wire.line import Line

WEDGED = LONG_POLL + 2 * MARGIN  # seconds until a poll that says nothing is given up: far below two minutes

A_DAY = 86_400.0  # seconds: all that could be confirmed has been

Take = Callable[[Sequence[Any]], Awaitable[None]]


class Polling:
    """The one who asks Telegram what there is. `take` has stored the updates when it returns.

    A poll that says nothing for `patience` seconds is given up; after a failure it waits as its `line` says.
    Numbers of updates count up, but after a week without any they begin anew, anywhere: after `silence`
    seconds none is taken for granted.
    """

    def __init__(
        self,
        bot: TelegramBot,
        take: Take,
        patience: float = WEDGED,
        silence: float = A_DAY,
        line: Line | None = None,
    ) -> None:
        self._bot = bot
        self._take = take
        self._patience = patience
        self._silence = silence
        self._came = 0.0  # when the newest update came, on the loop's clock
        self.line = line or Line("telegram", use="polling")
        self._offset = 0
        self.last: float | None = None  # when a poll was answered, on the loop's clock

    async def run(self) -> None:
        """Poll until cancelled. Whatever goes wrong is tried again, later each time."""
        while True:
            try:
                async with asyncio.timeout(self._patience):
                    updates = await self._bot.raw_updates(self._offset)
                await self._take(updates)
                self._confirm(updates)
            except TimeoutError as error:
                await self._bot.hang_up()
                await self.line.hold(trouble(error))
            except Conflict as error:
                await self._alone()
                await self.line.hold(trouble(error))
            except Exception as error:  # also what could not be stored: it is not confirmed, so it comes again
                await self.line.hold(trouble(error))
            else:
                self.line.works()

    def _confirm(self, updates: Sequence[Any]) -> None:
        """Let the next poll confirm these. Raises ValueError: none has a number, so they would come for ever."""
        self.last = asyncio.get_running_loop().time()
        if updates:
            self._came = self.last
        elif self.last - self._came > self._silence:
            self._offset = 0
        after = max((number + 1 for number in map(number_of, updates)), default=self._offset)
        if updates and after <= self._offset:
            raise ValueError
        self._offset = after

    async def _alone(self) -> None:
        """Take a webhook away that somebody has set; where another one polls this changes nothing."""
        with suppress(TelegramError, *NONSENSE):
            await self._bot.delete_webhook()


def number_of(update: Any) -> int:
    """The number of an update; 0 where it has none."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if type(number) is int else 0
