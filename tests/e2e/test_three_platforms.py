"""One lesson, three platforms: the tutor on Slack, the student on Telegram, the mother by mail. Each hears in place."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from bot.clock import SystemClock
from core.moments import DAY, MINUTE
from tests.adapters.mail_server import Post, post_office
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import APP_TOKEN, FakeSlack, slack_server
from tests.adapters.slack.workspace import Shown
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import TOKEN as TELEGRAM
from tests.adapters.telegram.server import FakeTelegram, telegram_server
from tests.e2e import test_slack, test_telegram
from tests.e2e.posting import body, calendar_in, link, next_mail
from tests.e2e.program import SUNDAY, Program, Running, free_port, running, shift_to
from tests.e2e.test_real_mail import plain, yes

MOTHER = "elena@post.sofia"
GENERAL = "C100"
REMINDED = SUNDAY + DAY + timedelta(hours=6, minutes=30)  # Mon 16:30 in Vienna: a day before the lesson


@dataclass
class Family:
    """Ruth at her computer, Leo at his phone, Elena at her mailbox."""

    ruth: test_slack.Talk
    leo: test_telegram.Talk
    post: Post
    mails: int = 0

    async def mail(self) -> str:
        """What Elena reads in her next mail."""
        self.mails += 1
        return body(await asyncio.to_thread(next_mail, self.post, MOTHER, self.mails - 1))

    def card(self, part: str) -> Shown:
        """Ruth's newest message that says so."""
        return next(one for one in reversed(self.ruth.member.shown) if part in one.words)


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with slack_server() as fake:
        yield fake


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    async with telegram_server() as fake:
        yield fake


async def test_a_lesson_of_three_platforms(slack: FakeSlack, telegram: FakeTelegram, program: Program) -> None:
    ruth = Member(slack, "U501", "Ruth Vogel", "Europe/Vienna")
    ruth.now = SystemClock().now().seconds
    async with post_office() as post:
        family = Family(test_slack.Talk(ruth), test_telegram.Talk(Phone(telegram, 502, "Leo")), post)
        port = str(free_port())
        told = test_slack.on(
            slack,
            program,
            SLACK_APP_TOKEN=APP_TOKEN,
            TELEGRAM_BOT_TOKEN=TELEGRAM,
            TELEGRAM_API_URL=telegram.url,
            SMTP_URL=f"smtp://127.0.0.1:{post.port}",
            MAIL_FROM="Tutorbell <bell@example.org>",
            PORT=port,
            PUBLIC_URL=f"http://127.0.0.1:{port}",
        )
        async with running(told) as run:
            await _brought_together(family, run)
            await _booked(family)
            assert await asyncio.to_thread(run.stop) == 0
        later = replace(told, more={**told.more, "REHEARSAL_SHIFT": shift_to(REMINDED - MINUTE / 20)})
        async with running(later, invited=False) as run:
            await _reminded(family)
            await _moved(family)
            await _cancelled(family)
            assert await asyncio.to_thread(run.stop) == 0
        warned = [line for line in run.log().splitlines() if " warning " in line]
        assert [line for line in warned if "the program was away" not in line] == [], "a day was jumped over, no more"
        for name in ("Leo", "Elena", "fractions", MOTHER):
            assert name not in run.log(), "names, topics and mailboxes never reach a log"


async def _brought_together(family: Family, run: Running) -> None:
    ruth, leo = family.ruth, family.leo
    await ruth.say(f"join {run.code}")
    await ruth.say("Mon-Thu 15-20, Sat 9-13")
    await ruth.press("1 h", "Right")
    await ruth.hear("Your first student?")
    await ruth.say("add Leo Brandt, 13")
    await ruth.press("Add", "Leo")
    code = (await ruth.hear("https://t.me/")).partition("?start=")[2].split()[0]
    await leo.say(f"/start {code}")
    await leo.press("Yes")
    await leo.say("Sofia")
    await leo.press("Agree & join")
    await ruth.hear("says they are Leo")
    await ruth.press("Yes, link them")
    await ruth.say("invite Leo")
    await ruth.press("A parent", "By e-mail")
    await ruth.say(MOTHER)
    await ruth.say("Elena Brandt")
    await ruth.press("Send")
    family.mails += 1
    first = await asyncio.to_thread(next_mail, family.post, MOTHER)
    page = await asyncio.to_thread(yes, link(first, "Yes"))
    agree = re.search(r'action="(/l/[^"]+)"><button[^>]*>Agree &amp; join<', page)
    assert agree, page
    assert "Ruth will confirm it." in plain(await asyncio.to_thread(yes, run.url + agree[1]))
    assert "(e-mail)" in await ruth.hear("says they are Leo's parent")
    await ruth.press("Yes, link them")
    assert "Ruth has confirmed it" in await family.mail()


async def _booked(family: Family) -> None:
    await family.ruth.say("Leo Tue 16:30 1h fractions, nr 3-8")
    await family.ruth.hear("Leo (Telegram), Elena (e-mail)")
    await family.ruth.press("Create & tell")
    assert "Tue 24 Nov, 17:30–18:30" in await family.leo.hear("Ruth has booked you"), "on his clock, in Sofia"
    assert "Tue 24 Nov, 17:30–18:30" in await family.mail()
    assert calendar_in(family.post.mails[-1]).walk("VEVENT")


async def _reminded(family: Family) -> None:
    assert "fractions" in await family.leo.hear("tomorrow 17:30–18:30")
    await family.leo.press("I'm coming")
    async with asyncio.timeout(test_slack.PATIENCE):
        while "coming" not in family.card("16:30–17:30").words:
            await asyncio.sleep(0.05)
    card = family.card("16:30–17:30")
    assert card.edited > 0, "her card is drawn anew, and nothing rings"
    await family.leo.say("is it chapter 5 or 6?")
    await family.ruth.hear("is it chapter 5 or 6?")
    passed = family.card("is it chapter 5 or 6?")
    assert (passed.thread, passed.aloud) == (card.ts, True), "it stands under the lesson's card"


async def _moved(family: Family) -> None:
    await family.ruth.say("move Leo tomorrow to Thu 17:30")
    await family.ruth.press("Move & tell")
    assert "Thu 26 Nov, 18:30" in await family.leo.hear("has moved")
    assert "Thu 26 Nov, 18:30" in await family.mail()


async def _cancelled(family: Family) -> None:
    """By a command in a channel: nobody else there reads a word of it."""
    slack, ruth = family.ruth.member.fake, family.ruth.member
    await ruth.commands("cancel Leo Thu, sick", GENERAL)
    await family.ruth.hear("Cancel Leo")
    await family.ruth.press("Cancel & tell")
    assert "cancelled" in await family.leo.hear("illness")
    assert "cancelled" in await family.mail()
    there = slack.space.by_channel[GENERAL]
    assert [(one.only, one.words) for one in there] == [(ruth.id, "I have answered you in our direct messages.")]
    (event,) = calendar_in(family.post.mails[-1]).walk("VEVENT")
    assert event["STATUS"] == "CANCELLED"
