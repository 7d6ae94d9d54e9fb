"""What tests on Telegram share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from bot import cast
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.screen import on_telegram
from tests.adapters.telegram.server import telegram_server
from tests.adapters.telegram.town import Town
from tests.memory import Memory


@pytest.fixture
async def town(empty: Memory) -> AsyncIterator[Town]:
    """A town on the Sunday before."""
    async with telegram_server() as fake:
        fake.pacing.watched = False
        async with on_telegram(empty.store, fake) as house:
            before = "now  Sun 2026-11-22 10:00 Berlin\ncast  Maya, Anna, Ben, Elena\n"
            booked = "booked  Anna, Tue 2026-11-24 16:30, 60 min, fractions\n"
            await house.player().play(before + booked)
            fake.calls.clear()
            maya, anna, ben = (house.people.phone(cast.address_of(name)) for name in ("Maya", "Anna", "Ben"))
            yield Town(fake, house, maya, anna, ben, Phone(fake, 9001, "Ruth", "Vogel", "de"))
