"""Floods: who writes without end is told so once, and nobody else has to wait for it."""

from __future__ import annotations

import asyncio
from statistics import median
from typing import Any

import pytest

from bot.floods import MESSAGES, PRESSES, Admitted, Floods
from bot.intake import Intake
from core.dialogue.incoming import Incoming, Pressed, Said
from core.model.people import Address
from core.moments import Instant
from tests.adapters.telegram.people import SUNDAY
from tests.adapters.telegram.town import Town

ANNA = Address("telegram", "4242", "501", "501")
TOO_MANY = "I read at most 20 messages a minute. Please go on in a minute."
FLOOD = 1000  # messages
A_MOMENT = 0.3  # seconds that nobody feels, on a busy machine


def said(n: int, at: int = 0, who: Address = ANNA) -> Incoming:
    return Said(who, "hello", f"4242:{n}", Instant(SUNDAY + at))


def pressed(n: int) -> Incoming:
    return Pressed(ANNA, "drawing", 0, f"4242:{n}", Instant(SUNDAY))


def admitted(several: list[Incoming], each: float = 0) -> list[str]:
    """What becomes of these, of which one comes every so many seconds."""
    floods = Floods()
    return [floods.admit(one, Instant(SUNDAY + int(n * each))).name for n, one in enumerate(several)]


@pytest.mark.parametrize(
    ("several", "taken", "told", "why"),
    [
        ([said(n, n) for n in range(20)], 20, 0, "twenty within a minute are read"),
        ([said(n, n) for n in range(21)], 20, 1, "the one after them is told so"),
        ([said(n) for n in range(500)], 20, 1, "once, and then there is silence"),
        ([said(n, 3 * n) for n in range(60)], 60, 0, "twenty a minute may go on for ever"),
        ([said(n, n // 30) for n in range(60 * 30)], 20, 1, "silence lasts for the rest of the minute"),
        ([said(n, n // 30) for n in range(61 * 30)], 40, 2, "and no longer"),
        ([said(n % 20) for n in range(400)], 400, 0, "what comes again is counted once"),
        ([said(n, -n) for n in range(20)], 20, 0, "an older one that comes later is of the same minute"),
        ([pressed(n) for n in range(120)], 120, 0, "presses are not counted there"),
        ([pressed(n) for n in range(300)], 120, 0, "more presses than anybody makes are dropped"),
        ([pressed(n) for n in range(100)] + [said(n) for n in range(20)], 120, 0, "nor do they use messages up"),
    ],
)
def test_what_one_person_is_listened_to(several: list[Incoming], taken: int, told: int, why: str) -> None:
    found = admitted(several)
    assert (found.count("TAKEN"), found.count("TOLD")) == (taken, told), why


def test_a_minute_is_over_on_the_platforms_clock_or_on_ours() -> None:
    waited = [said(n, 60 * n) for n in range(100)]
    assert set(admitted(waited)) == {"TAKEN"}, "what has waited for hours comes at once"
    still = [said(n) for n in range(100)]
    assert set(admitted(still, each=3)) == {"TAKEN"}, "a platform whose clock stands still"
    assert admitted(still, each=0.5).count("TOLD") == 1


def test_a_flood_is_nobody_elses() -> None:
    floods, now = Floods(), Instant(SUNDAY)
    for n in range(FLOOD):
        floods.admit(said(n), now)
    assert floods.admit(said(5000, 0, Address("telegram", "4242", "502", "502")), now) is Admitted.TAKEN


@pytest.fixture
def limited(town: Town) -> Town:
    """A town whose people are listened to within limits."""
    house, program = town.house, town.house.program
    program.intake = Intake(house.store, program.turns, house.delivery, house.clock, program.threads, Floods())
    return town


async def test_i1_a_flood_is_told_so_once_and_nobody_else_waits_for_it(limited: Town) -> None:
    calm = [await _latency(limited) for _ in range(8)]
    flooding = asyncio.create_task(_flood(limited))
    busy = [await _latency(limited) for _ in range(8)]
    await flooding
    await limited.settle()
    heard = [message.text for message in limited.fake.to(limited.ben.id)]
    assert (len(heard), heard.count(TOO_MANY)) == (MESSAGES + 1, 1)
    assert limited.fake.waiting == [], "all of it is confirmed, so that it does not come again"
    with limited.house.store.read() as view:
        shown: Any = view.inspect(limited.house.clock.now(), "")
        assert shown["inbox"]["handled"] < 50, "and none of it is kept"
    assert median(busy) <= max(2 * median(calm), A_MOMENT), (calm, busy)


async def _flood(town: Town) -> None:
    """Ben writes a hundred messages each tenth of a second."""
    for n in range(FLOOD):
        town.ben.says("hello")
        if n % 100 == 99:
            await asyncio.sleep(0.1)


async def _latency(town: Town) -> float:
    """Seconds until Maya's command is answered."""
    before, began = len(town.fake.to(town.maya.id)), asyncio.get_running_loop().time()
    town.maya.says("/today")
    async with asyncio.timeout(20):
        while len(town.fake.to(town.maya.id)) == before:
            await town.house.delivery.drain()
            await asyncio.sleep(0.002)
    return asyncio.get_running_loop().time() - began


async def test_presses_without_end_are_answered_and_do_nothing(limited: Town) -> None:
    await limited.hears(limited.maya, "/today")
    presses = [limited.maya.presses(limited.maya.last(), data=f"{'A' * 22}:0") for _ in range(PRESSES + 30)]
    await limited.settle()
    assert all(press.answered is not None for press in presses)
    assert [press.answered for press in presses[-30:]] == [""] * 30
