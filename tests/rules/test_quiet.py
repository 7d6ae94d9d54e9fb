"""Quiet hours and each person's own reminders: what may wait does, and nothing useful is lost by it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.people import REMIND, Address, Person, Quiet
from core.model.session import Attendance, Session
from core.moments import DAY, HOUR, Instant, instant_of, zone_named
from core.notices.reminding import is_reminder, kind_of, minutes_of, nearer_is_due, reminders
from core.rules.quiet import NEWS_NEAR, after_quiet, held, held_news, held_question, held_words, is_quiet

SOFIA = zone_named("Europe/Sofia")
ANNA = Person(2, "Anna Petrova", "Europe/Sofia", "en_GB", (Address("telegram", "", "anna", "anna"),))


def at(words: str) -> Instant:
    return instant_of(datetime.fromisoformat(words), SOFIA)


def lesson(words: str) -> Session:
    return Session(1, 1, (Attendance(2),), at(words), 60, "Europe/Berlin")


@pytest.mark.parametrize(
    ("due", "sent", "why"),
    [
        ("2026-11-24 21:29", "2026-11-24 21:29", "a minute before the quiet hours"),
        ("2026-11-24 21:30", "2026-11-25 07:30", "their beginning is quiet"),
        ("2026-11-25 03:00", "2026-11-25 07:30", "in the middle of the night"),
        ("2026-11-25 07:29", "2026-11-25 07:30", "a minute before their end"),
        ("2026-11-25 07:30", "2026-11-25 07:30", "their end is not quiet"),
        ("2026-10-24 23:00", "2026-10-25 07:30", "the night in which the clocks go back"),
        ("2027-03-27 23:00", "2027-03-28 07:30", "the night in which they go forward"),
    ],
)
def test_what_may_wait_comes_in_the_readers_morning(due: str, sent: str, why: str) -> None:
    assert after_quiet(ANNA, at(due)) == at(sent), why


@pytest.mark.parametrize(
    ("quiet", "wall", "expected", "why"),
    [
        (Quiet(13 * 60, 15 * 60), "2026-11-24 14:00", True, "quiet hours need not cross midnight"),
        (Quiet(13 * 60, 15 * 60), "2026-11-24 13:00", True, "they begin at their beginning"),
        (Quiet(13 * 60, 15 * 60), "2026-11-24 15:00", False, "and end at their end"),
        (Quiet(600, 600), "2026-11-24 10:00", False, "no length is no quiet hours"),
        (None, "2026-11-24 03:00", False, "some never want them"),
    ],
)
def test_quiet_hours_are_each_persons_own(quiet: Quiet | None, wall: str, expected: bool, why: str) -> None:
    assert is_quiet(replace(ANNA, quiet=quiet), at(wall)) is expected, why


def test_the_end_of_quiet_hours_is_that_of_the_readers_own_day() -> None:
    new_york = replace(ANNA, zone="America/New_York", quiet=Quiet(18 * 60, 21 * 60))
    supper = instant_of(datetime.fromisoformat("2026-11-24 20:00"), new_york.clock)  # the 25th further east
    assert after_quiet(new_york, supper) == supper + HOUR


def test_nothing_waits_about_a_lesson_that_is_near() -> None:
    due = at("2026-11-25 06:30")
    assert held(ANNA, due, due + 3 * HOUR) == due
    assert held(ANNA, due, due + 3 * HOUR + timedelta(minutes=1)) == at("2026-11-25 07:30")
    assert held(ANNA, due, due + 12 * HOUR, NEWS_NEAR) == due
    assert held(ANNA, due, due + 12 * HOUR + timedelta(minutes=1), NEWS_NEAR) == at("2026-11-25 07:30")


@given(st.integers(0, 2 * 365 * 24 * 60), st.integers(0, 1439), st.integers(0, 1439))
def test_the_morning_is_never_quiet_and_never_a_day_away(minutes: int, start: int, end: int) -> None:
    person = replace(ANNA, quiet=Quiet(start, end))
    due = at("2026-01-01 00:00") + timedelta(minutes=minutes)
    sent = after_quiet(person, due)
    assert due <= sent <= due + DAY + HOUR
    # Where the clocks skip or repeat an hour there may be no such morning: it is the nearest there is.
    assert not is_quiet(person, sent) or _changes(sent)


def _changes(at: Instant) -> bool:
    return (at - DAY).on(SOFIA).utcoffset() != (at + DAY).on(SOFIA).utcoffset()


@pytest.mark.parametrize(
    ("remind", "now", "kinds", "why"),
    [
        ((1440, 60), "2026-11-20 12:00", ["reminder_24h", "reminder_1h"], "as everybody has it at first"),
        ((60,), "2026-11-20 12:00", ["reminder_1h"], "one hour only"),
        ((), "2026-11-20 12:00", [], "none at all"),
        ((120, 30), "2026-11-20 12:00", ["reminder_120m", "reminder_30m"], "offsets of one's own"),
        ((1440, 60), "2026-11-23 17:31", ["reminder_1h"], "what has passed is not made up for"),
        ((1440, 60), "2026-11-24 17:00", [], "booked half an hour before"),
    ],
)
def test_which_reminders_are_planned(remind: tuple[int, ...], now: str, kinds: list[str], why: str) -> None:
    planned = list(reminders(lesson("2026-11-24 17:30"), ANNA, remind, at(now), None))
    assert [notice.kind for notice in planned] == kinds, why
    assert all(at(now) < notice.due <= notice.expires for notice in planned)


def test_a_reminder_due_at_night_comes_in_the_morning_unless_the_lesson_is_near() -> None:
    early = list(reminders(lesson("2026-11-25 08:00"), ANNA, REMIND, at("2026-11-20 12:00"), None))
    assert [notice.due for notice in early] == [at("2026-11-24 08:00"), at("2026-11-25 07:00")]
    late = list(reminders(lesson("2026-11-25 22:30"), ANNA, REMIND, at("2026-11-20 12:00"), None))
    assert [notice.due for notice in late] == [at("2026-11-25 07:30"), at("2026-11-25 21:30")]


def test_a_fresh_confirmation_stands_for_a_reminder() -> None:
    told = at("2026-11-23 15:45")
    assert [n.kind for n in reminders(lesson("2026-11-24 17:30"), ANNA, REMIND, told, told)] == ["reminder_1h"]


def test_of_two_that_are_due_only_the_nearer_is_sent() -> None:
    session = lesson("2026-11-24 17:30")
    assert nearer_is_due(session, REMIND, "reminder_24h", at("2026-11-24 16:30"))
    assert not nearer_is_due(session, REMIND, "reminder_24h", at("2026-11-24 16:29"))
    assert not nearer_is_due(session, REMIND, "reminder_1h", at("2026-11-24 16:30"))


@given(st.integers(1, 20_000))
def test_a_kind_names_its_minutes(minutes: int) -> None:
    assert minutes_of(kind_of(minutes)) == minutes
    assert is_reminder(kind_of(minutes))


@pytest.mark.parametrize(
    ("now", "start", "news", "question", "why"),
    [
        ("2026-11-24 20:00", "2026-11-27 18:00", "2026-11-24 20:00", "2026-11-24 20:00", "nothing waits by day"),
        ("2026-11-24 22:00", "2026-11-27 18:00", "2026-11-25 07:30", "2026-11-25 07:30", "at night both wait"),
        ("2026-11-24 22:00", "2026-11-25 10:00", "2026-11-24 22:00", "2026-11-24 22:00", "12 hours ahead nothing does"),
        ("2026-11-24 22:00", "2026-11-25 10:01", "2026-11-25 07:30", "2026-11-25 07:30", "a minute more, and it does"),
        ("2026-11-24 22:00", "2026-11-26 08:30", "2026-11-25 07:30", "2026-11-25 07:30", "an hour to answer in time"),
        ("2026-11-24 22:00", "2026-11-26 08:29", "2026-11-25 07:30", "2026-11-24 22:00", "the night would make late"),
        ("2026-11-24 22:00", "2026-11-25 21:59", "2026-11-25 07:30", "2026-11-25 07:30", "late it is already"),
        ("2026-11-24 22:00", "2026-11-24 21:00", "2026-11-24 22:00", "2026-11-24 22:00", "it has begun"),
    ],
)
def test_who_is_asked_at_night_hears_it_in_time(now: str, start: str, news: str, question: str, why: str) -> None:
    assert held_news(ANNA, at(now), at(start)) == at(news), why
    assert held_question(ANNA, at(now), at(start)) == at(question), why


def test_quiet_hours_longer_than_a_night_hide_no_lesson_that_is_off() -> None:
    long = replace(ANNA, quiet=Quiet(20 * 60, 10 * 60))
    assert held_news(long, at("2026-11-24 20:30"), at("2026-11-25 09:00")) == at("2026-11-24 20:30")
    assert held_news(long, at("2026-11-24 20:30"), at("2026-11-25 10:00")) == at("2026-11-24 20:30")
    assert held_news(long, at("2026-11-24 20:30"), at("2026-11-25 10:01")) == at("2026-11-25 10:00")


@given(st.integers(0, 14 * 24 * 60), st.integers(-600, 7 * 24 * 60))
def test_a_question_never_comes_after_the_lesson_nor_makes_anybody_late(minute: int, ahead: int) -> None:
    now = at("2026-10-19 12:00") + timedelta(minutes=minute)
    start = now + timedelta(minutes=ahead)
    due = held_question(ANNA, now, start)
    assert now <= due <= max(now, held_news(ANNA, now, start))
    assert due == now or due < start
    assert is_late(start, now) or not is_late(start, due)
    assert due == now or not is_quiet(ANNA, due)


def is_late(start: Instant, moment: Instant) -> bool:
    return start.since(moment) < DAY


@pytest.mark.parametrize(
    ("now", "near", "sent", "why"),
    [
        ("2026-11-24 22:00", None, "2026-11-25 07:30", "words about nothing in particular"),
        ("2026-11-24 22:00", "2026-11-25 01:01", "2026-11-25 07:30", "the lesson is more than three hours ahead"),
        ("2026-11-24 22:00", "2026-11-25 01:00", "2026-11-24 22:00", "three hours ahead"),
        ("2026-11-24 22:00", "2026-11-24 21:30", "2026-11-24 22:00", "it runs"),
        ("2026-11-24 22:00", "2026-11-24 18:00", "2026-11-24 22:00", "it ended three hours ago"),
        ("2026-11-24 22:00", "2026-11-24 17:59", "2026-11-25 07:30", "a minute more"),
        ("2026-11-24 12:00", None, "2026-11-24 12:00", "by day"),
    ],
)
def test_words_wait_for_morning_unless_their_lesson_is_near(now: str, near: str | None, sent: str, why: str) -> None:
    assert held_words(ANNA, at(now), lesson(near) if near else None) == at(sent), why
