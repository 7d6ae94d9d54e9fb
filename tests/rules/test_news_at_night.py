"""News at night: a booking leaves at once, a move, a cancellation and what takes them back wait alike."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import Event, SessionBooked, SessionCancelled, SessionMoved, SessionRestored
from core.model.calendar import Calendar
from core.model.people import QUIET, Wants
from core.model.session import Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant
from core.notices import Kind, Notice, notices_for, words_for
from core.rules.cancelling import UNDONE
from core.rules.quiet import is_quiet
from tests.rules.cast import ANNA, BONDS, ELENA, ROSTER, SOFIA, at, calendar, lesson

ASLEEP = replace(ANNA, person=replace(ANNA.person, quiet=QUIET))
NIGHT, MORNING = at("2026-11-23 22:00", SOFIA), at("2026-11-24 07:30", SOFIA)
NEWS = (Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.RESTORED)


def world(*sessions: Session) -> Calendar:
    return calendar(*sessions, roster=(ASLEEP, *ROSTER[1:]))


def changes(session: Session, other: Instant) -> tuple[Event, ...]:
    """All that can become of a lesson that is, or was, at `session.start` or `other`."""
    moved = replace(session, was=other, version=2)
    gone = replace(session, status=Status.CANCELLED, version=2)
    return (
        SessionBooked(session),
        SessionMoved(moved, replace(session, start=other)),
        SessionCancelled(gone, session),
        SessionRestored(replace(session, version=3), replace(moved, start=other)),
    )


def to_anna(event: Event, now: Instant) -> Notice:
    owed = notices_for(event, world(event.session), now)  # type: ignore[union-attr]
    (news,) = [one for one in owed if one.person == ANNA.id and one.kind in NEWS]
    return news


@pytest.mark.parametrize(
    ("start", "due", "why"),
    [
        ("2026-11-24 10:00", NIGHT, "12 hours ahead nothing waits"),
        ("2026-11-24 10:01", MORNING, "a minute more, and it does"),
        ("2026-11-27 17:30", MORNING, "days ahead"),
    ],
)
def test_changes_of_a_lesson_wait_alike(start: str, due: Instant, why: str) -> None:
    begins = at(start, SOFIA)
    booked, *others = changes(replace(lesson(), start=begins), begins + DAY)
    assert to_anna(booked, NIGHT).due == NIGHT, "what is booked is told at once"
    for event in others:
        assert to_anna(event, NIGHT).due == due, f"{why}: {type(event).__name__}"


def test_that_it_was_booked_by_mistake_follows_the_booking_at_once() -> None:
    gone = replace(lesson(), status=Status.CANCELLED, version=2, reason=UNDONE)
    assert to_anna(SessionCancelled(gone, lesson()), NIGHT).due == NIGHT


@pytest.mark.parametrize("nearer", [0, 1])
def test_a_change_is_told_as_early_as_the_nearer_of_its_two_times(nearer: int) -> None:
    times = (at("2026-11-24 09:00", SOFIA), at("2026-11-27 09:00", SOFIA))
    session = replace(lesson(), start=times[nearer])
    for event in changes(session, times[1 - nearer])[1::2]:
        assert to_anna(event, NIGHT).due == NIGHT, type(event).__name__


@given(st.integers(0, 2 * 24 * 60), st.integers(1, 5 * 24 * 60))
def test_no_change_rings_at_night_but_of_what_is_near(minute: int, ahead: int) -> None:
    now = at("2026-11-22 12:00", SOFIA) + minute * MINUTE
    session = replace(lesson(), start=now + ahead * MINUTE)
    for event in changes(session, session.start + HOUR)[1:]:
        due = to_anna(event, now).due
        assert now <= due
        assert due == now or (is_quiet(ASLEEP.person, now) and not is_quiet(ASLEEP.person, due))
        assert due == now or ahead > 12 * 60


def said(kind: Kind, session: Session, heard: bool, known: Calendar, person: int = ANNA.id) -> str:
    notice = Notice(kind, person, session.id, session.version, NIGHT, MORNING + DAY)
    reply = words_for(notice, known, MORNING, heard)
    return reply.text.values["lines"].parts[0].msgid if reply else ""  # type: ignore[union-attr]


def test_who_has_not_heard_of_a_lesson_hears_once_where_it_is() -> None:
    moved = replace(lesson(), was=lesson().start - DAY, version=2)
    known = world(moved)
    assert said(Kind.MOVED, moved, heard=False, known=known) == "{tutor} has booked you: {when}."
    assert said(Kind.MOVED, moved, heard=True, known=known) == "{whose} has moved: {was} → {when}."


def test_a_parent_who_does_without_bookings_hears_of_a_move_as_of_one() -> None:
    moved = replace(lesson(), was=lesson().start - DAY, version=2)
    apart = replace(BONDS[0], guardian=replace(ELENA, wants=Wants.CHANGES))
    known = calendar(moved, bonds=(apart, *BONDS[1:]))
    assert said(Kind.MOVED, moved, heard=False, known=known, person=ELENA.id) == "{whose} has moved: {was} → {when}."


def test_of_what_was_taken_back_before_it_was_heard_nothing_is_said() -> None:
    gone = replace(lesson(), status=Status.CANCELLED, version=2)
    assert said(Kind.CANCELLED, gone, heard=False, known=world(gone)) == ""
    back = replace(lesson(), version=3)
    assert said(Kind.RESTORED, back, heard=False, known=world(back)) == ""
