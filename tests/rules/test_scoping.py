"""Scope: how much of a series a change reaches, and that all of it happens or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from core.events import SeriesBooked, SeriesChanged, SessionCancelled, SessionMoved, SessionRestored
from core.model.calendar import Calendar, Tutor
from core.model.session import Attendance, Session, Status
from core.moments import DAY, MINUTE, Instant, Span
from core.rules.booking import BookingRequest
from core.rules.moving import NewTime, move
from core.rules.problems import DateTaken, Overlaps, Past, Refused, SameTime
from core.rules.repeating import Repeat, SeriesRequest, book_series
from core.rules.scoping import Affected, Scope, affected, cancel_series, move_series
from core.rules.undoing import UNDONE, undo, undoable
from tests.rules.cast import ANNA, BEN, BERLIN, HOURS, NOW, at, person

FIRST = datetime(2026, 11, 24, 16, 30)  # noqa: DTZ001 - a wall time by intent
EMPTY = Calendar(Tutor(person(1, "Maya Ivanova", BERLIN), HOURS), Span(NOW - 92 * DAY, NOW + 372 * DAY), (ANNA, BEN))
ANNAS = SeriesRequest(
    100,
    tuple(range(101, 170)),
    BookingRequest(101, (ANNA.id,), at("2026-11-24 16:30"), 60, room="room"),
    FIRST,
    Repeat((1,), count=6),
)
BOOKED = book_series(EMPTY, ANNAS, NOW)


def after(calendar: Calendar, event: SeriesBooked | SeriesChanged | SessionMoved | SessionCancelled) -> Calendar:
    """The calendar as the event leaves it."""
    match event:
        case SeriesBooked(rule, sessions):
            return replace(calendar, sessions=(*calendar.sessions, *sessions), series=(*calendar.series, rule))
        case SeriesChanged(changes, rule):
            for one in changes:
                calendar = with_session(calendar, one.session)
            return replace(calendar, series=(rule,)) if rule else calendar
        case _:
            return with_session(calendar, event.session)


def with_session(calendar: Calendar, session: Session) -> Calendar:
    rest = tuple(one for one in calendar.sessions if one.id != session.id)
    return replace(calendar, sessions=(*rest, session))


HERE = after(EMPTY, BOOKED)


def moved_alone() -> Calendar:
    """The fourth, of 15 Dec, has been moved to Thursday by itself."""
    fourth = HERE.session(104)
    return after(HERE, move(HERE, fourth, NewTime(at("2026-12-17 16:30"), 60, "other"), NOW))


def ids(found: Affected) -> tuple[list[int], list[int]]:
    return [one.id for one in found.sessions], [one.id for one in found.kept]


@pytest.mark.parametrize(
    ("session", "scope", "reached", "kept", "why"),
    [
        (103, Scope.ONE, [103], [], "only this"),
        (103, Scope.FOLLOWING, [103, 105, 106], [104], "this and later; what was moved by itself stays"),
        (103, Scope.ALL, [101, 102, 103, 105, 106], [104], "all to come"),
        (104, Scope.ALL, [101, 102, 103, 104, 105, 106], [], "the one that is pressed is meant, moved or not"),
    ],
)
def test_how_much_a_change_reaches(session: int, scope: Scope, reached: list[int], kept: list[int], why: str) -> None:
    here = moved_alone()
    assert ids(affected(here, here.session(session), scope, NOW)) == (reached, kept), why


def test_what_is_over_cancelled_or_begun_is_not_reached() -> None:
    here = with_session(HERE, replace(HERE.session(105), status=Status.CANCELLED))
    now = at("2026-12-01 16:30")
    assert ids(affected(here, here.session(104), Scope.ALL, now)) == ([103, 104, 106], [])


def test_what_was_booked_at_another_time_from_the_start_belongs_to_it() -> None:
    picked = replace(HERE.session(104), start=at("2026-12-17 18:00"))
    here = with_session(HERE, picked)
    assert ids(affected(here, here.session(103), Scope.FOLLOWING, NOW)) == ([103, 104, 105, 106], [])


def test_a_lesson_of_no_series_reaches_itself() -> None:
    single = Session(9, 1, (Attendance(BEN.id),), at("2026-11-25 17:00"), 60, BERLIN)
    assert ids(affected(with_session(HERE, single), single, Scope.ALL, NOW)) == ([9], [])


def test_several_are_cancelled_in_one_step() -> None:
    found = affected(HERE, HERE.session(103), Scope.FOLLOWING, NOW)
    event = cancel_series(found.sessions, "illness", NOW)
    assert {one.session.id: one.session.status for one in event.changes} == dict.fromkeys(
        (103, 104, 105, 106), Status.CANCELLED
    )
    assert event.session.id == 103


def moved(here: Calendar, session: int, scope: Scope, to: Instant, minutes: int = 60) -> SeriesChanged:
    one = here.session(session)
    found = affected(here, one, scope, NOW)
    return move_series(here, one, found.sessions, NewTime(to, minutes, "room"), NOW)


def test_all_move_by_the_same_wall_clock_and_the_rule_with_them() -> None:
    event = moved(HERE, 103, Scope.FOLLOWING, at("2026-12-09 18:00"))
    starts = {one.session.id: one.session.start for one in event.changes}
    days = ("2026-12-09", "2026-12-16", "2026-12-23", "2026-12-30")
    assert starts == {id: at(f"{day} 18:00") for id, day in zip(range(103, 107), days, strict=True)}
    rule = event.series
    assert rule is not None
    assert (rule.weekdays, rule.at.isoformat(), rule.first) == ((2,), "18:00:00", date(2026, 11, 25))
    assert all(rule.follows(one.session) for one in event.changes)
    assert len({one.session.room for one in event.changes}) == 4


def test_over_a_clock_change_each_keeps_the_new_wall_clock() -> None:
    wanted = replace(
        ANNAS,
        wanted=replace(ANNAS.wanted, start=at("2027-03-23 16:30")),
        first=datetime(2027, 3, 23, 16, 30),  # noqa: DTZ001
        repeat=Repeat((1,), count=2),
    )
    here = after(EMPTY, book_series(EMPTY, wanted, NOW))
    event = moved(here, 101, Scope.ALL, at("2027-03-23 17:15"))
    assert sorted(one.session.start for one in event.changes) == [at("2027-03-23 17:15"), at("2027-03-30 17:15")]


def test_one_date_that_is_taken_refuses_all_and_is_named() -> None:
    ben = Session(9, 1, (Attendance(BEN.id),), at("2026-12-16 17:00"), 60, BERLIN)
    with pytest.raises(Refused) as caught:
        moved(with_session(HERE, ben), 101, Scope.ALL, at("2026-11-25 17:00"))
    start = at("2026-12-16 17:00")
    assert caught.value.problems == (DateTaken(start, Overlaps(start, ben.span, (BEN.id,))),)


def test_a_time_that_has_passed_refuses_all() -> None:
    with pytest.raises(Refused) as caught:
        moved(HERE, 101, Scope.ALL, at("2026-11-21 10:00"))
    assert isinstance(caught.value.problems[0], DateTaken)
    assert isinstance(caught.value.problems[0].why, Past)


def test_the_time_that_they_have_is_no_move() -> None:
    with pytest.raises(Refused) as caught:
        moved(HERE, 101, Scope.ALL, at("2026-11-24 16:30"))
    assert caught.value.problems == (SameTime(at("2026-11-24 16:30")),)


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("2026-11-24 16:30", "Monday's lessons go where Tuesday's still are"),
        ("2026-11-23 17:00", "half an hour later, over their own old time"),
        ("2026-11-23 16:00", "half an hour earlier"),
    ],
)
def test_they_are_never_in_each_others_way_nor_on_the_way(to: str, why: str) -> None:
    first = datetime(2026, 11, 23, 16, 30)  # noqa: DTZ001
    wanted = replace(
        ANNAS,
        wanted=replace(ANNAS.wanted, start=at("2026-11-23 16:30")),
        first=first,
        repeat=Repeat((0, 1), count=6),
    )
    here = after(EMPTY, book_series(EMPTY, wanted, NOW))
    event = moved(here, 101, Scope.ALL, at(to))
    for one in event.changes:
        others = [other for other in here.live if other.id != one.session.id]
        assert not any(other.span.overlaps(one.session.span) for other in others), why
        here = with_session(here, one.session)


# --- undo ---------------------------------------------------------------------------------------


def test_a_series_is_taken_back_as_a_whole() -> None:
    assert undoable(BOOKED, HERE) is BOOKED
    event = undo(BOOKED, HERE, NOW + 5 * MINUTE)
    assert isinstance(event, SeriesChanged)
    assert {(one.session.status, one.session.reason) for one in event.changes} == {(Status.CANCELLED, UNDONE)}
    assert undoable(event, after(HERE, event)) is None, "an undo is not undone"


def test_a_series_of_which_one_lesson_has_changed_is_not_taken_back() -> None:
    assert undoable(BOOKED, moved_alone()) is None


def test_a_move_of_several_is_taken_back_with_the_rule() -> None:
    event = moved(HERE, 101, Scope.ALL, at("2026-11-24 17:00"))
    here = after(HERE, event)
    back = undo(event, here, NOW)
    assert isinstance(back, SeriesChanged)
    again = after(here, back)
    assert [one.start for one in again.live] == [one.start for one in HERE.live]
    assert again.series == HERE.series
    assert not any(again.series[0].changed_alone(one) for one in again.live)
    assert all(isinstance(one, SessionRestored) for one in back.changes)


def test_a_cancellation_of_several_is_not_taken_back_over_somebody_else() -> None:
    event = cancel_series(affected(HERE, HERE.session(101), Scope.ALL, NOW).sessions, "", NOW)
    ben = Session(9, 1, (Attendance(BEN.id),), at("2026-12-15 17:00"), 60, BERLIN)
    here = with_session(after(HERE, event), ben)
    with pytest.raises(Refused) as caught:
        undo(event, here, NOW)
    assert isinstance(caught.value.first, Overlaps)
