"""Series: stored with all of their sessions or not at all, and each session then lives on its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy import Row, text

from adapters.store import Overlap, Store
from adapters.store.engine import open_engine
from adapters.store.plain import decode, encode
from core.events import (
    Event,
    SeriesBooked,
    SessionBooked,
    SessionCancelled,
    SessionMoved,
    SessionsChanged,
    StudentIdentified,
    parts_of,
)
from core.model.people import Person, Student
from core.model.series import Series
from core.model.session import Session, Status
from core.moments import DAY, HOUR, WEEK
from core.notices import Kind
from core.notices.notice import SERIES
from tests.store.family import ANNA, LEASE, LEO, MAYA, NOW, SOON, VIEW, book, later, notice, session, settle_in

RULE = Series(70, MAYA.id, (ANNA.id,), (2,), 1, date(2027, 3, 3), time(14, 53), 60, None, 5)
LESSONS = tuple(replace(session(10 + n, SOON + n * WEEK), series=RULE.id) for n in range(5))
BOOKED = SeriesBooked(RULE, LESSONS)
OTHER_RULE = replace(RULE, weekdays=(0, 3), every=2, until=date(2027, 6, 30), count=None, students=(ANNA.id, LEO.id))


@pytest.fixture
def family(store: Store) -> Store:
    settle_in(store)
    return store


def record(store: Store, *events: Event) -> None:
    with store.begin((MAYA.id,)) as tx:
        for event in events:
            tx.record(event, MAYA.id, NOW, "telegram")


def rows(url: str) -> dict[int, Row[tuple[object, ...]]]:
    """The sessions exactly as they stand in the table."""
    engine = open_engine(url)
    with engine.begin() as connection:
        found = {row.id: row for row in connection.execute(text("SELECT * FROM sessions"))}
    engine.dispose()
    return found


def cancelled(one: Session) -> SessionCancelled:
    return SessionCancelled(replace(one, status=Status.CANCELLED, version=2), one)


def moved(one: Session, later_by: int = 1) -> SessionMoved:
    return SessionMoved(replace(one, start=one.start + later_by * DAY, was=one.start, version=2), one)


def test_a_series_is_stored_with_its_sessions(family: Store) -> None:
    record(family, BOOKED)
    with family.read() as reading:
        calendar = reading.calendar(MAYA.id, VIEW)
    assert (calendar.sessions, calendar.series) == (LESSONS, (RULE,))
    assert calendar.series_of(LESSONS[0]) == RULE
    assert calendar.members(RULE.id) == LESSONS


@pytest.mark.parametrize("rule", [RULE, OTHER_RULE], ids=["counted", "until a day, two weekdays, two students"])
def test_a_rule_comes_back_as_it_was(family: Store, rule: Series) -> None:
    record(family, SeriesBooked(rule, LESSONS))
    with family.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).series == (rule,)


def test_a_session_booked_by_itself_comes_from_no_series(family: Store) -> None:
    book(family, session(10))
    with family.read() as reading:
        calendar = reading.calendar(MAYA.id, VIEW)
    assert (calendar.sessions[0].series, calendar.series) == (0, ())


@pytest.mark.parametrize("taken", [0, 2, 4], ids=["the first", "the third", "the last"])
def test_p8_a_series_that_overlaps_is_not_there_at_all(family: Store, url: str, taken: int) -> None:
    book(family, session(99, LESSONS[taken].start + HOUR / 2))
    before = rows(url)
    with pytest.raises(Overlap):
        record(family, BOOKED)
    assert rows(url) == before
    with family.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).series == ()
        assert reading.recent(MAYA.id, NOW) != ()
        assert all(not isinstance(row.event, SeriesBooked) for row in reading.recent(MAYA.id, NOW))


def test_a7_changing_one_lesson_leaves_the_others_as_they_are(family: Store, url: str) -> None:
    record(family, BOOKED)
    before = rows(url)
    record(family, moved(LESSONS[1]))
    record(family, cancelled(LESSONS[3]))
    after = rows(url)
    untouched = [LESSONS[n].id for n in (0, 2, 4)]
    assert [after[id] for id in untouched] == [before[id] for id in untouched]
    assert len(after) == len(before)
    with family.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).series == (RULE,)


def test_several_change_in_one_step_with_the_rule(family: Store) -> None:
    record(family, BOOKED)
    rule = replace(RULE, weekdays=(3,), first=date(2027, 3, 4))
    # Each goes to where the next day is free: the latest first, or two would overlap on the way.
    changes = tuple(moved(one) for one in reversed(LESSONS[2:]))
    record(family, SessionsChanged(changes, rule, RULE))
    with family.read() as reading:
        calendar = reading.calendar(MAYA.id, VIEW)
    assert calendar.series == (rule,)
    assert [one.version for one in calendar.members(RULE.id)] == [1, 1, 2, 2, 2]


def test_each_lesson_has_its_own_history_and_the_step_is_remembered_as_one(family: Store) -> None:
    record(family, BOOKED, SessionsChanged((cancelled(LESSONS[3]), cancelled(LESSONS[4]))))
    with family.read() as reading:
        assert [row.event for row in reading.history(LESSONS[4].id)] == [
            SessionBooked(LESSONS[4]),
            cancelled(LESSONS[4]),
        ]
        recent = [row.event for row in reading.recent(MAYA.id, NOW)]
        deeds = [row.event for row in reading.deeds(MAYA.id, NOW)]
    assert isinstance(recent[0], SessionsChanged), "the whole step comes before its parts"
    assert [*reversed(parts_of(recent[0]))] == recent[1:3]
    assert deeds == [cancelled(LESSONS[3]), cancelled(LESSONS[4])], "each counts once"


@pytest.mark.parametrize("event", [BOOKED, SessionsChanged((moved(LESSONS[0]),), OTHER_RULE, RULE)])
def test_what_happened_to_a_series_comes_back_as_it_was(event: Event) -> None:
    assert decode(encode(event)) == event


def test_news_of_a_series_is_news_of_each_of_its_lessons(family: Store) -> None:
    record(family, BOOKED)
    news = notice(Kind.BOOKED, ANNA.id, LESSONS[0].id, step=SERIES)
    with family.begin() as tx:
        tx.plan([news], NOW)
        assert not tx.heard(LESSONS[4].id, ANNA.id)
    (claimed,) = family.claim("w", NOW, LEASE, 1)
    family.settle(claimed.id, "w", "sent", later(1))
    with family.read() as reading:
        assert reading.heard(LESSONS[4].id, ANNA.id)
        assert not reading.heard(LESSONS[4].id, LEO.id)


def test_a_lesson_by_itself_is_heard_of_by_itself(family: Store) -> None:
    book(family, session(10), session(11, SOON + DAY))
    with family.begin() as tx:
        tx.plan([notice(Kind.BOOKED, ANNA.id, 10)], NOW)
    (claimed,) = family.claim("w", NOW, LEASE, 1)
    family.settle(claimed.id, "w", "sent", later(1))
    with family.read() as reading:
        assert reading.heard(10, ANNA.id)
        assert not reading.heard(11, ANNA.id)


def test_the_state_shows_the_series(family: Store) -> None:
    record(family, BOOKED)
    with family.read() as reading:
        state = reading.inspect(NOW, "0.1.0")
    assert {one["series"] for one in state["sessions"]} == {"70"}


def test_a_student_who_turns_out_to_be_known_takes_the_place_in_the_series_too(family: Store) -> None:
    record(family, BOOKED)
    ines = Student(Person(30, "Ines Costa", "Africa/Lagos", "en_NG"))
    record(family, StudentIdentified(MAYA.id, ANNA.id, ines))
    with family.read() as reading:
        calendar = reading.calendar(MAYA.id, VIEW)
    assert calendar.series[0].students == (30,)
    assert calendar.sessions[0].students == (30,)
