"""A tutor and families with phones, over the strict server."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import Any

from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.screen import TelegramRehearsal
from tests.adapters.telegram.server import FakeTelegram


@dataclass
class Town:
    """Maya teaches Anna, whose lesson is on Tuesday; Ben is another student. Ruth is nobody yet."""

    fake: FakeTelegram
    house: TelegramRehearsal
    maya: Phone
    anna: Phone
    ben: Phone
    ruth: Phone

    async def settle(self) -> None:
        """Wait until all that came in is done, and what follows has left."""
        async with asyncio.timeout(20):
            while self.fake.waiting:
                await asyncio.sleep(0.005)
            await self.house.telegram.settled()
        await self.house.delivery.drain()

    async def hears(self, phone: Phone, words: str, elsewhere: int = 0, **more: Any) -> str:
        """What somebody is answered who says this, in the chat with them or `elsewhere`."""
        phone.says(words, **more)
        await self.settle()
        return self.fake.last(elsewhere or phone.id).text

    def lessons(self) -> list[tuple[str, str]]:
        """When which lesson is, and how it stands."""
        with self.house.store.read() as view:
            shown: Any = view.inspect(self.house.clock.now(), "")
        return [(one["start"], one["status"]) for one in shown["sessions"]]
