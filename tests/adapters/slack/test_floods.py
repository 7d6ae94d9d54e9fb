"""Floods in Slack: whoever writes without end is told so once, is confirmed all the same, and nobody else waits."""

from __future__ import annotations

import asyncio
from statistics import median
from typing import Any

import pytest

from bot.floods import MESSAGES, PRESSES, Floods
from bot.intake import Intake
from tests.adapters.slack.office import App

TOO_MANY = "I read at most 20 messages a minute. Please go on in a minute."
FLOOD = 1000  # messages
A_MOMENT = 0.3  # seconds that nobody feels, on a busy machine


@pytest.fixture
def limited(app: App) -> App:
    """The program with people who are listened to within limits."""
    program = app.program
    program.intake = Intake(program.store, program.turns, program.delivery, program.clock, program.threads, Floods())
    return app


async def test_i1_a_flood_is_told_so_once_and_nobody_else_waits_for_it(limited: App) -> None:
    calm = [await _latency(limited) for _ in range(8)]
    flooding = asyncio.create_task(_flood(limited))
    busy = [await _latency(limited) for _ in range(8)]
    await flooding
    await limited.settled()
    heard = [message.words for message in limited.anna.shown]
    assert (len(heard), heard.count(TOO_MANY)) == (MESSAGES + 1, 1)
    with limited.program.store.read() as view:
        shown: Any = view.inspect(limited.program.clock.now(), "")
        assert shown["inbox"]["handled"] < 50, "what is too much is confirmed, and not kept"
    assert median(busy) <= max(2 * median(calm), A_MOMENT), (calm, busy)


async def _flood(app: App) -> None:
    """Anna writes fifty messages at a time."""
    for _ in range(FLOOD // 50):
        await asyncio.gather(*(app.anna.says("hello") for _ in range(50)))


async def _latency(app: App) -> float:
    """Seconds until Maya's command is answered."""
    before, began = len(app.maya.shown), asyncio.get_running_loop().time()
    await app.maya.commands("today")
    async with asyncio.timeout(20):
        while len(app.maya.shown) == before:
            await app.program.delivery.drain()
            await asyncio.sleep(0.002)
    return asyncio.get_running_loop().time() - began


async def test_presses_without_end_are_confirmed_and_do_nothing(limited: App) -> None:
    shown = await limited.says(limited.maya, "today")
    for _ in range(PRESSES + 30):
        await limited.maya.presses(shown, value=f"{'A' * 22}:0")
    await limited.settled()
    assert len(limited.maya.whispers) == PRESSES
