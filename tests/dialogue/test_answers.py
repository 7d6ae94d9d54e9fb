"""E9, P3, C21: what is asked when, what an answer does before and after it, and that each hears everything once."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from sqlalchemy import select

from adapters.store.tables import notices
from adapters.terminal.stage import Heard, Stage
from bot.delivery import Delivery
from bot.threads import Threads
from core.model.people import Address
from core.moments import DAY, HOUR, MINUTE
from core.notices import Kind
from core.ports import Message, Undeliverable
from core.replies import Action
from tests.dialogue.company import (
    ELENA,
    MAYA,
    NADIA,
    NOW,
    SOON,
    Company,
    address_of,
    company,
    lesson,
)

START = NOW + 2 * DAY + 6 * HOUR + 30 * MINUTE  # Tue 24 Nov, 16:30 in Berlin, 17:30 in Sofia
SECOND = timedelta(seconds=1)
LESSON = (lesson(SOON, START),)


def texts(heard: list[Heard], who: int) -> list[str]:
    """What somebody received as a message of its own; a card drawn anew makes no sound."""
    return [one.message.text for one in heard if one.address == address_of(who) and not one.edited]


def speaker(here: Company, who: int) -> None:
    """Where the mother shall speak, Nadia's phone is unlinked: what was owed to it goes to her."""
    if who == ELENA:
        here.craft(MAYA, Action("unlink_student", NADIA))


SPEAKERS = pytest.mark.parametrize("who", [NADIA, ELENA], ids=["student", "parent"])


def asked(heard: list[str]) -> list[str]:
    return [words for words in heard if " joining? " in words]


@SPEAKERS
@pytest.mark.parametrize("words", ["I'm coming", "here, the camera is slow", "5 min late, sorry", "ok"])
def test_e9_an_answer_a_second_before_the_question_makes_it_needless_or_later(who: int, words: str) -> None:
    with company(lessons=LESSON, timers=True) as here:
        speaker(here, who)
        here.go(START + 4 * MINUTE + 59 * SECOND)
        assert here.say(who, words) != ()
        heard = here.go(START + 5 * MINUTE + 30 * SECOND)
        assert asked(texts(heard, who)) == []


@SPEAKERS
def test_e9_without_an_answer_it_is_asked_at_five_and_at_ten_minutes(who: int) -> None:
    with company(lessons=LESSON, timers=True) as here:
        speaker(here, who)
        here.go(START + 4 * MINUTE + 59 * SECOND)
        name = "Are you" if who == NADIA else "Is Nadia"
        assert [words.split(" joining")[0] for words in asked(texts(here.move(2 * SECOND), who))] == [name]
        assert asked(texts(here.go(START + 9 * MINUTE + 59 * SECOND), who)) == []
        assert len(asked(texts(here.move(2 * SECOND), who))) == 1
        assert asked(texts(here.go(START + HOUR), who)) == [], "nothing more is asked"


@SPEAKERS
def test_e9_an_answer_a_second_after_the_question_reaches_the_tutor_and_ends_the_questions(who: int) -> None:
    with company(lessons=LESSON, timers=True) as here:
        speaker(here, who)
        here.go(START + 5 * MINUTE + SECOND)
        here.stage.take_heard()
        assert here.press(who, "Technical trouble")[0].startswith("Told Maya.")
        with here.store.read() as view:
            told = [row.notice.kind for row in view.notices(SOON) if row.notice.person == MAYA and row.state == "sent"]
        assert Kind.ANSWER in told
        assert asked(texts(here.go(START + 30 * MINUTE), who)) == []


@SPEAKERS
@pytest.mark.parametrize("label", ["Join", "Not today"])
def test_e9_an_answer_after_the_end_is_told_so_and_passed_on(who: int, label: str) -> None:
    with company(lessons=LESSON, timers=True) as here:
        speaker(here, who)
        here.go(START + 11 * MINUTE)
        press = here.button(who, label)
        here.go(START + HOUR + MINUTE)
        before = here.kept("inbox", "notices", "drawings")
        assert here.take(press) == ("That lesson is over. Passed to Maya.",)
        assert here.kept("inbox", "notices", "drawings") == before
        passed = [row for row in here.kept()["notices"] if "'relay'" in row]
        assert len(passed) == 1
        assert ", 'sent'," in passed[0]


@pytest.mark.parametrize(
    ("after", "heard", "why"),
    [
        (14 * MINUTE + 59 * SECOND, "The room is open: https://meet.example/room-8001", "a lesson may take longer"),
        (15 * MINUTE, "The room closed at 18:45.", "then its room is closed"),
    ],
)
def test_the_room_of_a_lesson_that_was_begun_closes_a_quarter_of_an_hour_after_the_end(
    after: timedelta, heard: str, why: str
) -> None:
    with company(lessons=LESSON, timers=True) as here:
        here.go(START)
        here.press(MAYA, "Start session")
        here.go(START + 11 * MINUTE)
        press = here.button(NADIA, "Join")
        here.go(START + HOUR + after)
        assert here.take(press) == (heard,), why


# --- P3 ------------------------------------------------------------------------------------------

NONE, HOUR_ONLY, BOTH = (), ("1h",), ("24h", "1h")
BOOKED_BEFORE = [
    (timedelta(hours=73), BOTH, "days ahead both are owed"),
    (timedelta(hours=48), BOTH, "so they are two days ahead"),
    (timedelta(hours=26), BOTH, "the news is two hours old by then: it no longer stands for a reminder"),
    (timedelta(hours=25, minutes=59), HOUR_ONLY, "the news stands for the first reminder"),
    (timedelta(hours=24, minutes=1), HOUR_ONLY, "a minute before it even more so"),
    (timedelta(hours=24), HOUR_ONLY, "its moment has come with the booking"),
    (timedelta(hours=23, minutes=59), HOUR_ONLY, "its moment has passed"),
    (timedelta(hours=3), HOUR_ONLY, "two hours are long enough ago"),
    (timedelta(hours=2, minutes=59), NONE, "the news stands for the second one too"),
    (timedelta(hours=1, minutes=1), NONE, "a minute before it"),
    (timedelta(hours=1), NONE, "its moment has come with the booking"),
    (timedelta(minutes=30), NONE, "its moment has passed"),
    (timedelta(minutes=10), NONE, "the door is open"),
    (timedelta(minutes=1), NONE, "it is about to begin"),
]


@pytest.mark.parametrize(("before", "owed", "why"), BOOKED_BEFORE)
def test_p3_which_reminders_a_lesson_has_that_is_booked_so_long_before(
    before: timedelta, owed: tuple[str, ...], why: str
) -> None:
    with company(at=START - before) as here:
        here.say(MAYA, "book Nadia 24 Nov 2026 4:30 PM 1h quadratic equations")
        here.press(MAYA, "Create & tell")
        heard = texts(here.go(START + MINUTE), NADIA)
        reads = {
            "24h": "Your lesson with Maya: tomorrow 17:30–18:30.\nTopic: quadratic equations",
            "1h": "In 1 h: your lesson with Maya, today 17:30–18:30.\nTopic: quadratic equations",
        }
        assert [words for words in heard if words in reads.values()] == [reads[one] for one in owed], why
        doors = [words for words in heard if words.startswith(("In 10 min with Maya", "In 1 min with Maya"))]
        assert len(doors) <= 1
        assert len(heard) <= len(owed) + 1, "and nothing else before it begins"


# --- C21 -----------------------------------------------------------------------------------------


def test_c21_everybody_hears_each_change_once() -> None:
    with company() as here:
        for words, label in (
            ("book Nadia Wed 17:00 1h word problems nr 3", "Create & tell"),
            ("move Nadia Wed to Thu 17:00", "Move & tell"),
            ("cancel Nadia Thu", "Cancel & tell"),
            ("undo", "Yes, undo"),
        ):
            here.say(MAYA, words)
            here.press(MAYA, label)
            here.move(2 * MINUTE)
        news = (Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.RESTORED)
        with here.engine.begin() as connection:
            rows = connection.execute(select(notices).where(notices.c.kind.in_(news), notices.c.state == "sent"))
            sent = Counter((row.address.user, row.kind) for row in rows)
        assert sent == {(user, kind.value): 1 for user in ("nadia", "elena", "ivan") for kind in news}


class Closed(Stage):
    """Everybody's chats, one of them closed."""

    def __init__(self, closed: Address) -> None:
        super().__init__()
        self._closed = closed

    async def send(self, address: Address, message: Message) -> str:
        if address == self._closed:
            raise Undeliverable(permanent=True, reason="the chat is closed")
        return await super().send(address, message)


async def test_c21_a_parent_who_cannot_be_reached_holds_up_nobody() -> None:
    with company(lessons=LESSON, timers=True) as here:
        stage, threads = Closed(address_of(ELENA)), Threads(here.store.database)
        delivery = Delivery(here.store, {"telegram": stage}, here.clock, threads)
        await delivery.drain()
        here.clock.set(here.clock.now() + MINUTE)  # the report waits a moment, to say who else was reached
        await delivery.drain()
        threads.close()
        got = Counter(one.address.user for one in stage.take_heard())
        assert got == {"nadia": 1, "ivan": 1, "maya": 1}, (
            "student and father hear of it, the tutor that the mother does not"
        )
