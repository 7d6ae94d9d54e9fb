"""`tutorbell run` on Telegram, from outside: people on their phones, a strict server, a program that may be killed."""

from __future__ import annotations

import asyncio
import json
import random
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.error import HTTPError

import pytest

from adapters.store import Store
from core.events import PersonChanged, TutorChanged
from core.model.calendar import Tutor, Window
from core.model.people import Address, Person
from core.moments import HOUR
from core.notices import Kind, Notice
from core.replies import Reply
from core.rules.inviting import CONSENT
from core.words import said
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import BOT, NAME, TOKEN, FakeTelegram, telegram_server
from tests.e2e.program import SUNDAY, Program, running, shift_to

PATIENCE = 40  # seconds on a busy machine
TUTORS = 60
UPDATES = 600
LIVES = 6  # of a program that is killed while updates arrive
SECRET = "s3cret-of_the-webhook"
OUTSIDE = "https://bell.example"


def on(fake: FakeTelegram, program: Program, **more: str) -> Program:
    """The program set up for this server, on the Sunday of the transcripts."""
    told = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": fake.url, "REHEARSAL_SHIFT": shift_to(SUNDAY)}
    return replace(program, more={**told, **more})


class Talk:
    """Somebody's chat with the bot: each step waits for what the bot makes of it."""

    def __init__(self, phone: Phone) -> None:
        self.phone = phone

    async def say(self, words: str) -> str:
        """Write, and wait for the answer."""
        return await self._after(lambda: self.phone.says(words))

    async def press(self, *labels: str) -> str:
        """Press the newest button of each label, one after the other; what the card says then."""
        said = ""
        for label in labels:
            message = next(one for one in reversed(self.phone.fake.to(self.phone.id)) if label in one.labels)
            said = await self._after(lambda message=message, label=label: self.phone.presses(message, label))
        return said

    async def hear(self, part: str) -> str:
        """Wait for a message with this in it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for message in reversed(self.phone.fake.to(self.phone.id)):
                    if part in message.text:
                        return message.text
                await asyncio.sleep(0.02)

    async def _after(self, act: Any) -> str:
        before = self._looks()
        act()
        async with asyncio.timeout(PATIENCE):
            while self._looks() == before:
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        newest = max(self.phone.fake.to(self.phone.id), key=lambda one: (one.edited > 0, one.id))
        return newest.text

    def _looks(self) -> list[tuple[int, int]]:
        return [(message.id, message.edited) for message in self.phone.fake.to(self.phone.id)]


@pytest.fixture
async def fake() -> AsyncIterator[FakeTelegram]:
    async with telegram_server() as fake:
        yield fake


async def test_a_tutor_and_a_student_meet_on_telegram(fake: FakeTelegram, program: Program) -> None:
    ruth, leo = Talk(Phone(fake, 501, "Ruth", "Vogel")), Talk(Phone(fake, 502, "Leo"))
    async with running(on(fake, program)) as run:
        assert "What is your name?" in await ruth.say(f"/start {run.code}")
        await ruth.press("Ruth Vogel")
        await ruth.say("Graz")
        await ruth.say("Mon-Thu 15-20, Sat 9-13")
        await ruth.press("1 h", "Right")
        await ruth.hear("Your first student?")
        await ruth.say("add Leo Brandt, 16")
        await ruth.press("Add")
        await ruth.say("/invite Leo")
        await ruth.press("Leo")
        link = next(line for line in (await ruth.hear("https://t.me/")).splitlines() if line.startswith("https://"))
        assert "You are joining Ruth Vogel's lessons" in await leo.say(f"/start {link.partition('?start=')[2]}")
        await leo.press("Yes")
        await leo.say("Graz")
        await leo.press("Agree & join")
        await ruth.hear("says they are Leo")
        await ruth.press("Yes, link them")
        await ruth.say("Leo Tue 16:30 1h fractions, nr 3-8")
        await ruth.press("Create & tell")
        assert "Tue 24 Nov, 16:30–17:30" in await leo.hear("Ruth has booked you")
        await leo.press("OK, see you")
        assert (await asyncio.to_thread(run.get, "/healthz"))["ok"] is True
        assert await asyncio.to_thread(run.stop) == 0
    assert TOKEN not in run.log()
    assert "Leo" not in run.log(), "names never reach a log"
    assert {"new", "students"} <= {one["command"] for one in fake.menus["501", ""]}


async def test_an_operators_invitation_has_a_link_where_the_bot_is_known(fake: FakeTelegram, program: Program) -> None:
    ran = await asyncio.to_thread(on(fake, program), "invite", "--role", "tutor", "--name", "Ruth Vogel")
    code = ran.out.splitlines()[0].removeprefix("join ")
    assert ran.out.splitlines()[1] == f"https://t.me/{NAME}?start={code}", ran
    nobody = replace(program, more={"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://127.0.0.1:9"})
    ran = await asyncio.to_thread(nobody, "invite", "--role", "tutor", "--name", "Ruth Vogel")
    assert (ran.status, len(ran.out.splitlines())) == (0, 2), ran


async def test_a_tick_sends_what_is_due_and_ends(fake: FakeTelegram, program: Program, crowd: list[int]) -> None:
    fake.chats.started |= set(crowd)
    at = SUNDAY + timedelta(days=1)
    with closing(Store(program.url)) as store, store.begin() as tx:
        there = Address("telegram", str(BOT), str(crowd[0]), str(crowd[0]))
        words = Reply(said("It is time."))
        tx.plan_reply(there, Notice(Kind.REPLY, crowd[0], 0, 0, at, at + HOUR, "tick", words), SUNDAY)
    assert (await asyncio.to_thread(on(fake, program), "tick", "--now", SUNDAY.iso())).status == 0
    assert fake.to(crowd[0]) == []
    assert (await asyncio.to_thread(on(fake, program), "tick", "--now", at.iso())).status == 0
    assert [message.text for message in fake.to(crowd[0])] == ["It is time."]


async def test_updates_by_webhook_are_taken_once_and_only_with_the_secret(fake: FakeTelegram, program: Program) -> None:
    ruth = Phone(fake, 501, "Ruth")
    told = on(fake, program, TELEGRAM_WEBHOOK_SECRET=SECRET, PUBLIC_URL=OUTSIDE)
    async with running(told) as run:
        fake.reaches[OUTSIDE] = run.url
        assert (fake.webhook["url"], fake.webhook["secret_token"]) == (f"{OUTSIDE}/telegram/webhook", SECRET)
        ruth.says("hello")
        update = fake.waiting[0]
        assert await fake.deliver() == [200]
        fake.requeue(update)
        assert await fake.deliver() == [200], "what is known is taken, and does nothing"
        await Talk(ruth).hear("I need an invitation")
        fake.requeue({**update, "update_id": 9})
        fake.webhook["secret_token"] = "guessed"
        assert await fake.deliver() == [403]
        assert (await asyncio.to_thread(run.get, "/healthz"))["telegram"] == {"token_refused": False, "webhook": True}
    assert len(fake.to(ruth.id)) == 1
    assert fake.asked("getUpdates") == []


async def test_a_refused_token_is_seen_in_its_health_and_stops_nothing_else(program: Program) -> None:
    async with telegram_server() as fake:
        fake.revoked = True
        async with running(on(fake, program)) as run:
            with pytest.raises(HTTPError) as unwell:
                await asyncio.to_thread(run.get, "/healthz")
            shown = json.load(unwell.value)
            unwell.value.close()
            assert (shown["ok"], shown["telegram"]["token_refused"]) == (False, True)
            assert await asyncio.to_thread(run.stop) == 0
        assert TOKEN not in run.log()


async def test_without_telegram_it_waits_and_begins_when_telegram_is_there(program: Program) -> None:
    async with telegram_server() as fake:
        url = fake.url
    told = replace(program, more={"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": url})
    async with running(told) as run:
        assert await asyncio.to_thread(run.stop) == 0
    assert run.log().count("\n") <= 6, run.log()


# --- killed while updates arrive ---


@pytest.fixture
def crowd(program: Program) -> Iterator[list[int]]:
    """Many tutors in the database, each with a chat; the numbers of their accounts."""
    store = Store(program.url)
    store.migrate()
    numbers = list(range(1001, 1001 + TUTORS))
    with store.begin() as tx:
        for number in numbers:
            there = Address("telegram", str(BOT), str(number), str(number))
            person = Person(number, f"Tutor {number}", "Europe/Vienna", "en_GB", (there,), CONSENT)
            tx.record(PersonChanged(person), 0, SUNDAY, "terminal")
            tx.record(TutorChanged(Tutor(person, (Window(0, 900, 1200),), 60, room="{room}")), 0, SUNDAY, "terminal")
    yield numbers
    store.close()


@pytest.mark.slow
@pytest.mark.timeout(400)
async def test_c4_killed_again_and_again_while_600_updates_arrive(
    fake: FakeTelegram, program: Program, crowd: list[int], tmp_path: Path
) -> None:
    fake.pacing.watched = False  # a message that was on its way at a kill leaves again within the second
    fake.pacing.per_second = UPDATES
    phones = [Phone(fake, number, "Tutor") for number in crowd]
    written: dict[int, list[str]] = {number: [] for number in crowd}
    told = on(fake, program, TELEGRAM_RATE="1000")
    left: list[int] = []
    for life in range(LIVES):
        for n in range(life * UPDATES // LIVES, (life + 1) * UPDATES // LIVES):
            phone = phones[n % TUTORS]
            word = f"Q{chr(97 + n // 26 % 26)}{chr(97 + n % 26)}x"
            phone.says(f"/invite {word}")
            written[phone.id].append(word)
        async with running(told, invited=False) as run:
            await asyncio.sleep(random.uniform(0.1, 1.5))
            await asyncio.to_thread(run.stop, signal.SIGKILL)
        left.append((await asyncio.to_thread(told.inspect))["inbox"]["waiting"] + len(fake.waiting))
    assert any(left), "it was killed with something in hand"
    async with running(told, invited=False) as run:
        async with asyncio.timeout(200):
            while (state := await asyncio.to_thread(told.inspect))["inbox"]["waiting"] or fake.waiting:
                await asyncio.sleep(0.5)
            while any(one["state"] in ("waiting", "leased") and one["kind"] == "reply" for one in state["notices"]):
                await asyncio.sleep(1)
                state = await asyncio.to_thread(told.inspect)
    assert state["inbox"]["handled"] == UPDATES
    replies = [one for one in state["notices"] if one["kind"] == "reply"]
    assert len(replies) == UPDATES, "each took effect exactly once"
    again = 0
    for number, words in written.items():
        heard = [message.text.removeprefix("I don't know ").rstrip(".") for message in fake.to(number)]
        assert list(dict.fromkeys(heard)) == words, "nothing is lost, and all is in order"
        again += len(heard) - len(words)
    assert again <= LIVES, "sent twice: at most what was on the wire at a kill"
