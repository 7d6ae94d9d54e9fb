"""One lesson, three platforms: the tutor on Slack, the student on Telegram, the mother by mail. And a kill between."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import AsyncIterator

import pytest

from tests.adapters.slack.people import Member
from tests.adapters.slack.server import APP_TOKEN, SECRET, FakeSlack, slack_server
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import TOKEN as TELEGRAM
from tests.adapters.telegram.server import telegram_server
from tests.e2e import test_telegram
from tests.e2e.program import Program, running
from tests.e2e.test_slack import Talk, on

EVENTS = 60  # that arrive while it is killed
PATIENCE = 30  # seconds: what was on its way leaves again at once, long before its lease of a minute has passed


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with slack_server() as fake:
        yield fake


async def test_a_tutor_on_slack_and_a_student_on_telegram(fake: FakeSlack, program: Program) -> None:
    ruth = Talk(Member(fake, "U501", "Ruth Vogel", "Europe/Vienna"))
    async with telegram_server() as telegram:
        leo = test_telegram.Talk(Phone(telegram, 502, "Leo"))
        both = {"SLACK_APP_TOKEN": APP_TOKEN, "TELEGRAM_BOT_TOKEN": TELEGRAM, "TELEGRAM_API_URL": telegram.url}
        async with running(on(fake, program, **both)) as run:
            await ruth.say(f"join {run.code}")
            await ruth.say("Mon-Thu 15-20, Sat 9-13")
            await ruth.press("1 h", "Right")
            await ruth.hear("Your first student?")
            await ruth.say("add Leo Brandt, 16")
            await ruth.press("Add")
            await ruth.command("invite Leo")
            await ruth.press("Leo")
            link = (await ruth.hear("https://t.me/")).partition("?start=")[2].split()[0]
            assert "You are joining Ruth Vogel's lessons" in await leo.say(f"/start {link}")
            await leo.press("Yes")
            await leo.say("Graz")
            await leo.press("Agree & join")
            assert "(Telegram)" in await ruth.hear("says they are Leo")
            await ruth.press("Yes, link them")
            await ruth.say("Leo Tue 16:30 1h fractions, nr 3-8")
            await ruth.hear("Leo (Telegram)")
            await ruth.press("Create & tell")
            assert "Tue 24 Nov, 16:30–17:30" in await leo.hear("Ruth has booked you")
            await leo.say("is it chapter 5 or 6?")
            await ruth.hear("is it chapter 5 or 6?")
            assert await asyncio.to_thread(run.stop) == 0


async def test_what_was_confirmed_before_a_kill_is_answered_after_it(fake: FakeSlack, program: Program) -> None:
    fake.space.watched = False  # what was on its way at the kill leaves once more
    people = [Member(fake, f"U{600 + n}", f"Somebody {n}", "Europe/Vienna") for n in range(EVENTS)]
    told = on(fake, program, SLACK_SIGNING_SECRET=SECRET, SLACK_RATE="1000")
    confirmed = []
    async with running(told) as run:
        fake.endpoint = f"{run.url}/slack/events"
        for n, one in enumerate(people):
            if n == EVENTS // 2:
                await asyncio.to_thread(run.stop, signal.SIGKILL)
                break
            status, _ = await fake.call("events_api", one.message("hello"))
            confirmed += [one] if status == 200 else []
    assert len(confirmed) == EVENTS // 2
    async with running(told, invited=False) as run:
        fake.endpoint = f"{run.url}/slack/events"
        async with asyncio.timeout(PATIENCE):
            while any(not one.shown for one in confirmed):
                await asyncio.sleep(0.05)
        assert await asyncio.to_thread(run.stop) == 0
    assert max(len(one.shown) for one in confirmed) <= 2, "at most the one that was on its way comes twice"
    assert sum(len(one.shown) for one in confirmed) <= len(confirmed) + 1
    assert (await asyncio.to_thread(told.inspect))["inbox"]["waiting"] == 0
