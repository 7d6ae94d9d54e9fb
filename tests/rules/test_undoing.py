"""Cancelling, and taking back what was done a moment ago."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from core.events import (
    Event,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
)
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Status
from core.moments import HOUR, Instant, Span
from core.rules.cancelling import UNDONE, cancel, cancelling_problem
from core.rules.joining import end, end_as_no_show, start
from core.rules.moving import NewTime, move
from core.rules.problems import NotLive, Overlaps, Past, Problem, Refused, StudentBusy
from core.rules.undoing import undo, undoable
from tests.rules.cast import ANNA, BEN, NOW, at, calendar, lesson, minutes

ONE = lesson()
ELSEWHERE = NewTime(at("2026-11-26 16:30"), 60, "room-new")


@pytest.mark.parametrize(
    ("before", "late", "why"),
    [
        (timedelta(hours=24), False, "exactly 24 hours is in time"),
        (timedelta(hours=24, seconds=-1), True, "a second less is late"),
        (timedelta(days=3), False, "days ahead"),
        (timedelta(minutes=-5), True, "it has begun"),
    ],
)
def test_less_than_24_elapsed_hours_is_late(before: timedelta, late: bool, why: str) -> None:
    assert cancel(ONE, "", ONE.start - before).late is late, why


@pytest.mark.parametrize(
    ("said_at", "late", "why"),
    [
        ("2027-03-13 10:00", True, "the clock says 24 hours, yet the night is one shorter"),
        ("2027-03-13 09:00", False, "an hour earlier it is 24"),
    ],
)
def test_a_change_of_the_clocks_does_not_make_an_hour(said_at: str, late: bool, why: str) -> None:
    new_york = "America/New_York"
    sunday = replace(ONE, start=at("2027-03-14 10:00", new_york))
    assert cancel(sunday, "", at(said_at, new_york)).late is late, why


def test_a_cancelled_session_keeps_what_it_was_and_its_reason() -> None:
    event = cancel(ONE, "illness", NOW)
    assert event.before == ONE
    assert event.session == replace(ONE, status=Status.CANCELLED, version=2, reason="illness")


@pytest.mark.parametrize("status", list(Status))
def test_only_a_living_session_can_be_cancelled(status: Status) -> None:
    one = lesson(status=status)
    assert cancelling_problem(one) == (None if status.live else NotLive(status))
    if not status.live:
        with pytest.raises(Refused) as refused:
            cancel(one, "", NOW)
        assert refused.value.problems == (NotLive(status),)


# --- undo --------------------------------------------------------------------------------------------


def after(event: SessionMoved | SessionCancelled | SessionEnded | SessionRestored, *others: Session) -> Calendar:
    return calendar(event.session, *others)


def test_a_booking_taken_back_is_cancelled() -> None:
    event = undo(SessionBooked(ONE), calendar(ONE), NOW)
    assert isinstance(event, SessionCancelled)
    assert (event.session.status, event.session.reason) == (Status.CANCELLED, UNDONE)


def test_a_move_taken_back_is_the_old_session_with_its_answers() -> None:
    one = lesson(answer=Answer.COMING)
    event = move(calendar(one), one, ELSEWHERE, NOW)
    restored = undo(event, after(event), NOW).session
    assert (restored.start, restored.minutes, restored.room) == (one.start, one.minutes, one.room)
    assert restored.attendance == one.attendance
    assert (restored.version, restored.was) == (event.session.version + 1, ELSEWHERE.start)


def test_what_was_written_since_the_move_stays() -> None:
    event = move(calendar(ONE), ONE, ELSEWHERE, NOW)
    noted = replace(event.session, topic="chapter 6", note="bring the book")
    restored = undo(event, calendar(noted), NOW).session
    assert (restored.start, restored.topic, restored.note) == (ONE.start, "chapter 6", "bring the book")


def test_a_cancellation_taken_back_is_a_booked_session_of_a_new_version() -> None:
    event = cancel(ONE, "illness", NOW)
    restored = undo(event, after(event), NOW).session
    assert (restored.status, restored.start, restored.version) == (Status.BOOKED, ONE.start, 3)
    assert restored.reason == UNDONE, "and no longer the illness"


def test_a_result_taken_back_leaves_the_session_running() -> None:
    running = start(ONE, ONE.start).session
    event = end(running, running.end)
    assert undo(event, after(event), running.end + minutes(1)).session.status is Status.STARTED


def test_a_result_is_taken_back_even_after_the_end() -> None:
    event = end_as_no_show(ONE, ONE.end + HOUR)
    assert undo(event, after(event), ONE.end + HOUR).session.status is Status.BOOKED


def test_a_result_is_not_taken_back_over_a_lesson_booked_since() -> None:
    running = start(ONE, ONE.start).session
    event = end(running, ONE.start + minutes(20))
    other = lesson(ONE.start + minutes(30), id=102, students=(BEN,))
    with pytest.raises(Refused) as refused:
        undo(event, after(event, other), ONE.start + minutes(25))
    assert refused.value.problems == (Overlaps(ONE.start, other.span, (BEN.id,)),)


@pytest.mark.parametrize(
    ("now", "others", "busy", "problem", "why"),
    [
        (ONE.end, (), (), Past(ONE.start), "the old time is over"),
        (
            NOW,
            (lesson(id=102, students=(BEN,)),),
            (),
            Overlaps(ONE.start, ONE.span, (BEN.id,)),
            "it has gone to Ben",
        ),
        (NOW, (), (ONE.span,), StudentBusy(ANNA.id), "Anna has taken something else"),
    ],
)
def test_what_cannot_be_put_back(
    now: Instant, others: tuple[Session, ...], busy: tuple[Span, ...], problem: Problem, why: str
) -> None:
    event = cancel(ONE, "", NOW)
    world = calendar(event.session, *others, busy={ANNA.id: busy})
    with pytest.raises(Refused) as refused:
        undo(event, world, now)
    assert refused.value.problems == (problem,), why


def test_a_lesson_that_is_on_can_still_be_put_back() -> None:
    event = cancel(ONE, "", ONE.start + minutes(5))
    assert undo(event, after(event), ONE.end - minutes(1)).session.status is Status.BOOKED


MOVED = move(calendar(ONE), ONE, ELSEWHERE, NOW)
CANCELLED = cancel(ONE, "illness", NOW)
TAKEN_BACK = cancel(ONE, UNDONE, NOW)
RESTORED = undo(CANCELLED, after(CANCELLED), NOW)


@pytest.mark.parametrize(
    ("event", "now", "can", "why"),
    [
        (SessionBooked(ONE), ONE, True, "nothing has happened since"),
        (MOVED, MOVED.session, True, "nor to this one"),
        (CANCELLED, CANCELLED.session, True, "nor here"),
        (SessionBooked(ONE), MOVED.session, False, "it has been moved since"),
        (MOVED, replace(MOVED.session, version=9), False, "it has changed since"),
        (TAKEN_BACK, TAKEN_BACK.session, False, "it is an undo itself"),
        (RESTORED, RESTORED.session, False, "a second undo is refused"),
        (SessionStarted(ONE), ONE, False, "a start is not taken back"),
        (SessionNoted(ONE), ONE, False, "nor a topic"),
        (SessionBooked(ONE), lesson(id=102), False, "it is not in view"),
        (SessionBooked(ONE), lesson(students=(BEN,)), False, "the student turned out to be somebody else"),
    ],
)
def test_what_can_be_taken_back(event: Event, now: Session, can: bool, why: str) -> None:
    assert undoable(event, calendar(now)) == (event if can else None), why


def test_the_result_of_a_lesson_that_was_once_put_back_can_be_taken_back() -> None:
    missed = end_as_no_show(RESTORED.session, ONE.start + minutes(20))
    assert undoable(missed, after(missed)) == missed


def test_there_and_back_again_only_the_version_has_risen() -> None:
    restored = undo(MOVED, after(MOVED), NOW).session
    assert replace(restored, version=1, was=None, reason="") == ONE
