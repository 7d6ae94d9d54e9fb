"""Sessions: what is stored comes back, older versions change nothing, and the database refuses overlaps."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, IntegrityError

from adapters.store import ChangedMeanwhile, Overlap, Store
from adapters.store.engine import open_engine
from core.events import (
    AbsenceClaimed,
    AbsenceDenied,
    AttendanceChanged,
    Event,
    GuardianAsked,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
    StudentNudged,
    TutorLate,
)
from core.model.session import Answer, Attendance, Session, Sign, Status
from core.moments import DAY, HOUR, MINUTE, Instant, Span, instants_of, zone_named
from tests.store.family import ANNA, LEO, MAYA, NOW, SOON, TOM, VIEW, book, session, settle_in

BOOKED = session(10)
MOVED = replace(BOOKED, start=SOON + DAY, minutes=90, version=2, was=BOOKED.start, reason="clash")
CANCELLED = replace(BOOKED, status=Status.CANCELLED, version=2, reason="illness")
SIGNED = Attendance(ANNA.id, Answer.COMING, 5, SOON, "on my way 🙂")
ASKED = Attendance(ANNA.id, sign=SOON, shown=Sign.SEEN, asked=2)
CLAIMED = Attendance(ANNA.id, sign=SOON, shown=Sign.JOINED, claim=SOON)
SAID_FOR = Attendance(ANNA.id, Answer.COMING, words="the bus", answered_by=2**52 + 1, words_by=2**52 + 3, claim_by=7)
TOOK = replace(BOOKED, status=Status.COMPLETED, version=2, took=75)
GROUP = replace(BOOKED, attendance=(Attendance(LEO.id), SIGNED), note="dyslexic", room="k3v9")


@pytest.fixture
def family(store: Store) -> Store:
    settle_in(store)
    return store


def stored(store: Store, view: Span = VIEW, tutor: int = MAYA.id) -> tuple[Session, ...]:
    with store.read() as reading:
        return reading.calendar(tutor, view).sessions


def record(store: Store, *events: Event) -> None:
    with store.begin((MAYA.id,)) as tx:
        for event in events:
            tx.record(event, MAYA.id, NOW, "telegram")


@pytest.mark.parametrize(
    ("event", "expected", "why"),
    [
        (SessionMoved(MOVED, BOOKED), MOVED, "a move changes time, length and version"),
        (SessionCancelled(CANCELLED, BOOKED), CANCELLED, "a cancelled session stays, with its reason"),
        (SessionStarted(replace(BOOKED, status=Status.STARTED)), replace(BOOKED, status=Status.STARTED), "started"),
        (
            SessionEnded(replace(BOOKED, status=Status.NO_SHOW, version=2), BOOKED),
            replace(BOOKED, status=Status.NO_SHOW, version=2),
            "a result",
        ),
        (SessionNoted(replace(BOOKED, topic="sines", note="n")), replace(BOOKED, topic="sines", note="n"), "words"),
        (
            AttendanceChanged(BOOKED.with_attendance(SIGNED), SIGNED, Sign.LATE),
            BOOKED.with_attendance(SIGNED),
            "a student's answer, lateness, sign and words",
        ),
        (StudentNudged(BOOKED.with_attendance(ASKED)), BOOKED.with_attendance(ASKED), "who was asked by hand"),
        (TutorLate(replace(BOOKED, tutor_late=5)), replace(BOOKED, tutor_late=5), "how late the tutor will be"),
        (AbsenceClaimed(BOOKED.with_attendance(CLAIMED), ANNA.id), BOOKED.with_attendance(CLAIMED), "what was claimed"),
        (
            AttendanceChanged(BOOKED.with_attendance(SAID_FOR), SAID_FOR, Sign.LATE, "the bus", by=2**52 + 3),
            BOOKED.with_attendance(SAID_FOR),
            "which parent said what",
        ),
        (AbsenceDenied(BOOKED), BOOKED, "a claim that was denied is no more"),
        (SessionEnded(TOOK, BOOKED), TOOK, "how long it really took"),
        (GuardianAsked(BOOKED, ANNA.id), BOOKED, "a question to a guardian changes nothing"),
    ],
)
def test_a_session_is_as_the_last_event_left_it(family: Store, event: Event, expected: Session, why: str) -> None:
    book(family, BOOKED)
    record(family, event)
    assert stored(family) == (expected,), why


def test_a_session_of_several_students_keeps_their_order(family: Store) -> None:
    book(family, GROUP)
    assert stored(family) == (GROUP,)


def test_a_cancelled_session_can_be_restored(family: Store) -> None:
    book(family, BOOKED)
    back = replace(BOOKED, version=3)
    record(family, SessionCancelled(CANCELLED, BOOKED), SessionRestored(back, CANCELLED))
    assert stored(family) == (back,)


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (SessionMoved(replace(MOVED, version=4), replace(BOOKED, version=3)), "it was never at version 3"),
        (SessionCancelled(CANCELLED, BOOKED), "it is at version 2 by now"),
        (SessionStarted(replace(BOOKED, status=Status.STARTED)), "the one that would start has moved"),
        (SessionNoted(replace(BOOKED, id=99)), "there is no such session"),
    ],
)
def test_b7_what_was_read_before_a_change_changes_nothing(family: Store, event: Event, why: str) -> None:
    book(family, BOOKED)
    record(family, SessionMoved(MOVED, BOOKED))
    with pytest.raises(ChangedMeanwhile):
        record(family, event)
    assert stored(family) == (MOVED,), why
    with family.read() as reading:
        assert len(reading.history(BOOKED.id)) == 2, why


@pytest.mark.parametrize(
    ("view", "seen", "why"),
    [
        (Span(SOON, SOON + HOUR), True, "just the session"),
        (Span(SOON + 59 * MINUTE, SOON + DAY), True, "its last minute"),
        (Span(SOON - DAY, SOON + MINUTE), True, "its first minute"),
        (Span(SOON + HOUR, SOON + DAY), False, "the view begins when it ends"),
        (Span(SOON - DAY, SOON), False, "the view ends when it begins"),
    ],
)
def test_a_calendar_holds_what_shares_a_moment_with_the_view(family: Store, view: Span, seen: bool, why: str) -> None:
    book(family, BOOKED)
    assert stored(family, view) == ((BOOKED,) if seen else ()), why


def test_the_longest_session_is_seen_by_its_last_minute(family: Store) -> None:
    longest = session(10, minutes=480)
    book(family, longest)
    assert stored(family, Span(longest.end - MINUTE, longest.end + DAY)) == (longest,)


def test_a_longer_session_than_any_is_refused(family: Store) -> None:
    with pytest.raises(IntegrityError):
        book(family, session(10, minutes=481))


def test_a_calendar_of_nobody_is_not_there(family: Store) -> None:
    with family.read() as reading, pytest.raises(KeyError):
        reading.calendar(ANNA.id, VIEW)


def test_students_are_busy_with_other_tutors_and_no_more_is_said(family: Store) -> None:
    elsewhere = session(20, tutor=TOM.id)
    gone = replace(session(21, SOON + DAY, tutor=TOM.id), status=Status.CANCELLED)
    book(family, session(10, SOON + DAY), elsewhere, gone)
    with family.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).busy == {ANNA.id: (elsewhere.span,)}
        assert reading.session_tutor(elsewhere.id) == TOM.id
        assert reading.session_tutor(99) is None


@pytest.mark.parametrize(
    ("id", "fold", "why"), [(10, False, "the first of two half past twos"), (11, True, "the second of them")]
)
def test_the_wall_time_is_kept_beside_the_instant(family: Store, url: str, id: int, fold: bool, why: str) -> None:
    twice = instants_of(datetime(2027, 10, 31, 3, 30), zone_named("Europe/Sofia"))  # noqa: DTZ001
    book(family, session(id, twice[int(fold)]))
    engine = open_engine(url)
    with engine.begin() as connection:
        row = connection.execute(text("SELECT wall, fold, zone, tz_version FROM sessions")).one()
    engine.dispose()
    assert (row.wall, bool(row.fold), row.zone) == ("2027-10-31T03:30:00", fold, "Europe/Sofia"), why
    assert row.tz_version


@pytest.mark.parametrize(
    ("start", "minutes", "why"),
    [
        (SOON, 60, "the same time"),
        (SOON + 59 * MINUTE, 60, "the last minute of the first"),
        (SOON - 59 * MINUTE, 60, "the first minute of the first"),
        (SOON + 10 * MINUTE, 10, "inside the first"),
        (SOON - HOUR, 480, "around the first"),
    ],
)
def test_b4_the_database_refuses_an_overlap(family: Store, url: str, start: Instant, minutes: int, why: str) -> None:
    book(family, BOOKED, session(11, SOON + 2 * DAY))
    with pytest.raises(Overlap):
        book(family, session(12, start, minutes))
    assert refused(url, RAW_INSERT, starts=start.seconds, ends=start.seconds + 60 * minutes), why
    assert refused(url, RAW_UPDATE, starts=start.seconds, ends=start.seconds + 60 * minutes), why
    assert [one.id for one in stored(family)] == [10, 11], why


@pytest.mark.parametrize("status", ["booked", "started"])
def test_b4_a_dead_session_is_not_revived_over_a_live_one(family: Store, url: str, status: str) -> None:
    book(family, BOOKED, replace(BOOKED, id=11, status=Status.CANCELLED))
    assert refused(url, "UPDATE sessions SET status = :status WHERE id = 11", status=status)


def test_b4_another_tutors_session_is_no_overlap_but_given_over_it_is(family: Store, url: str) -> None:
    book(family, BOOKED, session(11, tutor=TOM.id))
    assert refused(url, "UPDATE sessions SET tutor = :tutor WHERE id = 11", tutor=MAYA.id)


def test_b5_sessions_may_touch(family: Store) -> None:
    book(family, BOOKED, session(11, SOON + HOUR), session(12, SOON - HOUR))
    assert [one.id for one in stored(family)] == [12, 10, 11]


@pytest.mark.parametrize("status", [Status.CANCELLED, Status.COMPLETED, Status.NO_SHOW])
def test_b5_what_is_over_never_stands_in_the_way(family: Store, status: Status) -> None:
    book(family, replace(BOOKED, status=status), session(11))
    assert {one.id for one in stored(family)} == {10, 11}


@pytest.mark.parametrize("shift", [timedelta(minutes=-15), timedelta(minutes=15), timedelta()])
def test_b6_a_session_may_move_onto_its_own_old_time(family: Store, shift: timedelta) -> None:
    book(family, BOOKED)
    moved = replace(BOOKED, start=BOOKED.start + shift, version=2)
    record(family, SessionMoved(moved, BOOKED))
    assert stored(family) == (moved,)


def test_an_overlap_leaves_nothing_of_its_transaction(family: Store) -> None:
    book(family, BOOKED)
    with pytest.raises(Overlap):
        record(family, SessionNoted(replace(BOOKED, topic="sines")), SessionBooked(session(11)))
    assert stored(family) == (BOOKED,)


RAW_INSERT = """
INSERT INTO sessions (id, tutor, starts, ends, wall, fold, zone, tz_version, status, version, topic, note, room, reason)
VALUES (99, 1, :starts, :ends, '', false, 'Europe/Sofia', '', 'booked', 1, '', '', '', '')
"""
RAW_UPDATE = "UPDATE sessions SET starts = :starts, ends = :ends WHERE id = 11"


def refused(url: str, statement: str, **values: object) -> bool:
    """Whether the database, asked behind the store's back, refuses for an overlap."""
    engine = open_engine(url)
    try:
        with engine.begin() as connection:
            connection.execute(text(statement), values)
    except DBAPIError as error:
        return "overlap" in str(error.orig)
    finally:
        engine.dispose()
    return False
