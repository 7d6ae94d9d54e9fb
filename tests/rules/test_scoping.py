"""Scope: how much of a series a change reaches, and that all of it happens or nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from core.events import SeriesBooked, SessionCancelled, SessionMoved, SessionRestored, SessionsChanged
from core.model.calendar import Calendar, TimeOff, Tutor, Window
from core.model.session import Attendance, Session, Status
from core.moments import DAY, MINUTE, Instant, Span
from core.rules.booking import BookingRequest
from core.rules.cancelling import UNDONE
from core.rules.moving import NewTime, move
from core.rules.problems import AlreadyBegun, DateTaken, OnTimeOff, OutsideHours, Overlaps, Past, Refused, SameTime
from core.rules.repeating import Repeat, SeriesRequest, book_series
from core.rules.scoping import Affected, Scope, affected, cancel_series, move_series
from core.rules.undoing import undo, undoable
from tests.rules.cast import ANNA, BEN, BERLIN, ELENA, HOURS, LORD_HOWE, NOW, at, person

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


def after(calendar: Calendar, event: SeriesBooked | SessionsChanged | SessionMoved | SessionCancelled) -> Calendar:
    """The calendar as the event leaves it."""
    match event:
        case SeriesBooked(rule, sessions):
            return replace(calendar, sessions=(*calendar.sessions, *sessions), series=(*calendar.series, rule))
        case SessionsChanged(changes, rule):
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
    event = cancel_series(HERE, found.sessions, "illness", NOW)
    assert {one.session.id: one.session.status for one in event.changes} == dict.fromkeys(
        (103, 104, 105, 106), Status.CANCELLED
    )
    assert event.session.id == 103
    assert {one.session.reason for one in event.changes} == {"illness"}


def test_a_cancellation_leaves_the_rule_as_it_is_and_one_lesson_is_enough_for_it() -> None:
    event = cancel_series(HERE, (HERE.session(104),), "illness", NOW)
    assert (event.series, event.before) == (BOOKED.series, BOOKED.series)
    assert [one.session.id for one in event.changes] == [104]


def test_who_took_a_cancellation_of_several_back_is_kept() -> None:
    event = cancel_series(HERE, BOOKED.sessions[:2], "illness", NOW, ELENA.id)
    back = undo(event, after(HERE, event), NOW, ELENA.id)
    assert isinstance(back, SessionsChanged)
    assert [one.by for one in back.changes if isinstance(one, SessionRestored)] == [ELENA.id, ELENA.id]


def moved(here: Calendar, session: int, scope: Scope, to: Instant, minutes: int = 60) -> SessionsChanged:
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
    assert all(rule.follows(one.session, HERE.tutor.clock) for one in event.changes)
    assert len({one.session.room for one in event.changes}) == 4


@pytest.mark.parametrize(
    ("alone", "to", "others", "why"),
    [
        ("2026-11-24 17:00", "2026-11-24 18:00", "2026-12-01 18:00", "18:00 is said, so 18:00 it is for all"),
        ("2026-11-26 17:00", "2026-11-26 18:00", "2026-12-01 18:00", "its day is its own, the hour is for all"),
        ("2026-11-26 17:00", "2026-11-24 18:00", "2026-12-01 18:00", "back to the day of the others"),
        ("2026-11-24 17:00", "2026-11-25 16:30", "2026-12-02 16:30", "another day for all"),
        ("2026-11-26 17:00", "2026-11-25 18:00", "2026-12-02 18:00", "another day for all, seen from theirs"),
    ],
)
def test_from_one_that_was_moved_by_itself_all_go_where_it_goes(alone: str, to: str, others: str, why: str) -> None:
    here = after(HERE, move(HERE, HERE.session(101), NewTime(at(alone), 60), NOW))
    event = moved(here, 101, Scope.ALL, at(to))
    starts = {one.session.id: one.session.start for one in event.changes}
    assert (starts[101], starts[102]) == (at(to), at(others)), why
    assert event.series is not None
    assert event.series.follows(
        next(one.session for one in event.changes if one.session.id == 102), HERE.tutor.clock
    ), why


def test_one_that_joins_the_others_again_moves_alone_and_they_are_not_touched() -> None:
    here = after(HERE, move(HERE, HERE.session(104), NewTime(at("2026-12-15 18:00"), 60), NOW))
    event = moved(here, 104, Scope.ALL, at("2026-12-15 16:30"))
    assert [one.session.id for one in event.changes] == [104]
    assert (event.series, event.before) == (None, None), "its rule stands as it was"
    assert isinstance(undo(event, after(here, event), NOW), SessionsChanged)


def test_whose_length_is_new_is_changed_where_it_stands() -> None:
    here = after(HERE, move(HERE, HERE.session(104), NewTime(at("2026-12-15 18:00"), 60), NOW))
    event = moved(here, 104, Scope.FOLLOWING, at("2026-12-15 16:30"), 90)
    assert sorted(one.session.id for one in event.changes) == [104, 105, 106]
    assert event.series is not None
    assert event.series.minutes == 90


@pytest.mark.parametrize(
    ("first", "to", "starts", "why"),
    [
        ("2027-03-23 16:30", "2027-03-23 17:15", ["2027-03-23 17:15", "2027-03-30 17:15"], "before it, and after it"),
        ("2027-03-25 16:30", "2027-03-29 16:30", ["2027-03-29 16:30", "2027-04-05 16:30"], "the first moves over it"),
        ("2027-03-22 16:30", "2027-03-25 17:00", ["2027-03-25 17:00", "2027-04-01 17:00"], "it lies between the two"),
    ],
)
def test_over_a_clock_change_each_keeps_the_new_wall_clock(first: str, to: str, starts: list[str], why: str) -> None:
    begins = datetime.fromisoformat(first)
    wanted = booking(begins, Repeat((begins.weekday(),), count=2))
    here = after(EMPTY, book_series(EMPTY, wanted, NOW))
    event = moved(here, 101, Scope.ALL, at(to))
    assert sorted(one.session.start for one in event.changes) == [at(start) for start in starts], why


def booking(first: datetime, repeat: Repeat) -> SeriesRequest:
    """Another series of Anna's."""
    start = at(first.isoformat())
    return replace(ANNAS, wanted=replace(ANNAS.wanted, start=start), first=first, repeat=repeat)


def test_one_that_was_moved_alone_counts_from_the_nearest_day_of_the_rule() -> None:
    mondays_and_thursdays = booking(datetime(2026, 11, 23, 16, 30), Repeat((0, 3), count=4))  # noqa: DTZ001
    here = after(EMPTY, book_series(EMPTY, mondays_and_thursdays, NOW))
    wednesday = move(here, here.session(102), NewTime(at("2026-11-25 16:30"), 60), NOW)  # Thursday's
    here = after(here, wednesday)
    to = NewTime(at("2026-11-27 16:30"), 60, anyway=True)  # to Friday: a day later for each
    event = move_series(here, wednesday.session, affected(here, wednesday.session, Scope.ALL, NOW).sessions, to, NOW)
    starts = sorted(one.session.start for one in event.changes)
    assert starts == [at(f"2026-{day} 16:30") for day in ("11-24", "11-27", "12-01", "12-04")]


def test_the_day_of_a_lesson_is_the_one_on_the_tutors_clock() -> None:
    def there(words: str) -> Instant:
        return at(words, LORD_HOWE)  # by UTC it is the day before

    mornings = tuple(Window(day, 6 * 60, 11 * 60) for day in range(5))
    empty = replace(EMPTY, tutor=Tutor(person(1, "Maya Ivanova", LORD_HOWE), mornings))
    first = datetime(2026, 11, 24, 7)  # noqa: DTZ001
    wanted = replace(ANNAS, first=first, wanted=replace(ANNAS.wanted, start=there(first.isoformat())))
    here = after(empty, book_series(empty, wanted, NOW))
    alone = move(here, here.session(104), NewTime(there("2026-12-16 07:00"), 60), NOW).session  # to Wednesday
    here = with_session(here, alone)
    every = affected(here, alone, Scope.ALL, NOW).sessions
    event = move_series(here, alone, every, NewTime(there("2026-12-16 08:00"), 60), NOW)
    starts = {one.session.id: one.session.start for one in event.changes}
    assert starts[104] == there("2026-12-16 08:00")
    assert starts[103] == there("2026-12-08 08:00"), "an hour later on its own day"


def test_the_weekdays_of_the_rule_go_round_the_week() -> None:
    saturdays = booking(datetime(2026, 11, 28, 9, 30), Repeat((5,), count=3))  # noqa: DTZ001
    event = moved(after(EMPTY, book_series(EMPTY, saturdays, NOW)), 101, Scope.ALL, at("2026-11-30 16:30"))
    assert event.series is not None
    assert (event.series.weekdays, event.series.first) == ((0,), date(2026, 11, 30))


@pytest.mark.parametrize(
    ("pressed", "minutes", "lengths", "rule", "why"),
    [
        (103, 90, {101: 90, 102: 90, 103: 90, 104: 90}, 90, "a new length is for all of them"),
        (104, 45, {101: 60, 102: 60, 103: 60, 104: 45}, 60, "one that was made shorter by itself changes no other"),
    ],
)
def test_a_length_is_changed_only_where_it_is_said(
    pressed: int, minutes: int, lengths: dict[int, int], rule: int, why: str
) -> None:
    fourth = HERE.session(104)
    here = HERE
    if pressed == fourth.id:
        here = after(HERE, move(HERE, fourth, NewTime(fourth.start + 15 * MINUTE, minutes, "other"), NOW))
    event = moved(here, pressed, Scope.ALL, here.session(pressed).start + 30 * MINUTE, minutes)
    assert {one.session.id: one.session.minutes for one in event.changes if one.session.id <= 104} == lengths, why
    assert event.series is not None
    assert event.series.minutes == rule, why


def test_without_a_video_room_there_is_none_at_the_new_time_either() -> None:
    event = move_series(HERE, HERE.session(101), BOOKED.sessions, NewTime(at("2026-11-24 17:00"), 60), NOW)
    assert {one.session.room for one in event.changes} == {""}


def test_a_lesson_of_no_series_moves_alone() -> None:
    single = Session(9, 1, (Attendance(BEN.id),), at("2026-11-25 17:00"), 60, BERLIN)
    event = moved(with_session(HERE, single), 9, Scope.ALL, at("2026-11-25 18:30"))
    assert [one.session.start for one in event.changes] == [at("2026-11-25 18:30")]
    assert (event.series, event.before) == (None, None)


DAY_OFF = TimeOff(date(2026, 12, 8), date(2026, 12, 8))


@pytest.mark.parametrize(
    ("to", "off", "anyway", "refused", "why"),
    [
        ("2026-11-24 20:30", False, False, {OutsideHours: 6}, "all of them would lie outside the hours"),
        ("2026-11-24 20:30", False, True, {}, "once anyway, it is the tutor's own wish"),
        ("2026-11-24 17:00", True, True, {OnTimeOff: 1}, "a day off is not set aside for a whole series"),
        ("2026-11-24 20:30", True, True, {OnTimeOff: 1}, "nor is it outside the hours"),
    ],
)
def test_a_tutors_own_wishes_are_set_aside_but_no_day_off(
    to: str, off: bool, anyway: bool, refused: dict[type, int], why: str
) -> None:
    here = replace(HERE, tutor=replace(HERE.tutor, off=(DAY_OFF,))) if off else HERE
    where = NewTime(at(to), 60, "room", anyway=anyway)
    try:
        move_series(here, HERE.session(101), BOOKED.sessions, where, NOW)
        found: list[type] = []
    except Refused as caught:
        found = [type(one.why) for one in caught.problems if isinstance(one, DateTaken)]
    assert {one: found.count(one) for one in found} == refused, why


def test_a_date_with_two_things_against_it_is_named_once() -> None:
    ben = Session(9, 1, (Attendance(BEN.id),), at("2026-12-16 20:30"), 60, BERLIN)
    with pytest.raises(Refused) as caught:
        moved(with_session(HERE, ben), 101, Scope.ALL, at("2026-11-25 20:00"))
    dates = [one.start for one in caught.value.problems if isinstance(one, DateTaken)]
    assert len(dates) == len(set(dates)) == 6


def test_longer_lessons_may_not_run_into_each_other() -> None:
    picked = replace(HERE.session(104), start=at("2026-12-08 17:30"))  # right after the third
    with pytest.raises(Refused) as caught:
        moved(with_session(HERE, picked), 103, Scope.FOLLOWING, at("2026-12-08 16:30"), 90)
    (problem,) = caught.value.problems
    assert isinstance(problem, DateTaken)
    assert isinstance(problem.why, Overlaps)


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


def test_a_lesson_that_runs_is_not_moved_with_its_series() -> None:
    running = replace(HERE.session(101), status=Status.STARTED)
    with pytest.raises(Refused) as caught:
        moved(with_session(HERE, running), 101, Scope.FOLLOWING, at("2026-11-24 17:00"))
    assert caught.value.problems == (AlreadyBegun(running.start),)


@pytest.mark.parametrize(
    ("weekdays", "to", "why"),
    [
        ((0, 1), "2026-11-24 16:30", "Monday's lessons go where Tuesday's still are"),
        ((0, 1), "2026-11-23 17:00", "half an hour later, over their own old time"),
        ((0, 1), "2026-11-23 16:00", "half an hour earlier"),
        ((1, 2), "2026-11-23 16:30", "Wednesday's lessons go where Tuesday's still are"),
    ],
)
def test_they_are_never_in_each_others_way_nor_on_the_way(weekdays: tuple[int, ...], to: str, why: str) -> None:
    monday = datetime(2026, 11, 23, 16, 30)  # noqa: DTZ001
    wanted = booking(monday + weekdays[0] * DAY, Repeat(weekdays, count=6))
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
    assert isinstance(event, SessionsChanged)
    assert {(one.session.status, one.session.reason) for one in event.changes} == {(Status.CANCELLED, UNDONE)}
    assert (event.series, event.before) == (BOOKED.series, BOOKED.series)
    assert undoable(event, after(HERE, event)) is None, "an undo is not undone"


def test_a_series_of_which_one_lesson_has_changed_is_not_taken_back() -> None:
    assert undoable(BOOKED, moved_alone()) is None


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("2026-11-24 17:00", "half an hour later"),
        ("2026-12-01 16:30", "a week later each stands where the next one goes back to"),
    ],
)
def test_a_move_of_several_is_taken_back_with_the_rule(to: str, why: str) -> None:
    event = moved(HERE, 101, Scope.ALL, at(to))
    here = after(HERE, event)
    back = undo(event, here, NOW)
    assert isinstance(back, SessionsChanged)
    assert (back.series, back.before) == (event.before, event.series), why
    again = after(here, back)
    assert [one.start for one in again.live] == [one.start for one in HERE.live]
    assert again.series == HERE.series
    assert not any(again.series[0].changed_alone(one, again.tutor.clock) for one in again.live)
    assert all(isinstance(one, SessionRestored) for one in back.changes)


def test_a_cancellation_of_several_is_not_taken_back_over_somebody_else() -> None:
    event = cancel_series(HERE, affected(HERE, HERE.session(101), Scope.ALL, NOW).sessions, "", NOW)
    ben = Session(9, 1, (Attendance(BEN.id),), at("2026-12-15 17:00"), 60, BERLIN)
    here = with_session(after(HERE, event), ben)
    with pytest.raises(Refused) as caught:
        undo(event, here, NOW)
    assert isinstance(caught.value.first, Overlaps)
