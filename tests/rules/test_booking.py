"""Booking and moving: what a session must satisfy before it exists, and where it may go."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.calendar import Holiday, Region, TimeOff, Window
from core.model.session import Answer, Session, Status
from core.moments import Instant, Span, zone_named
from core.rules.booking import BookingRequest, book, booking_problems, length_problem, start_of, time_problems
from core.rules.moving import NewTime, move, moving_problems
from core.rules.problems import (
    WISHES,
    AlreadyBegun,
    BadLength,
    NoHours,
    NoSuchTime,
    NotLive,
    NotOnRoster,
    OnHoliday,
    OnTimeOff,
    OutsideHours,
    Overlaps,
    Past,
    Problem,
    Refused,
    SameTime,
    StudentBusy,
    TooClose,
    TooFar,
)
from tests.rules.cast import (
    ANNA,
    BEN,
    BERLIN,
    LORD_HOWE,
    NOTE,
    NOW,
    TOPIC,
    ZOE,
    at,
    calendar,
    lesson,
    minutes,
    tutor,
)
from tests.rules.tracing import COMMANDS, Command, Trace, booked_twice


def wanted(start: str = "2026-11-24 16:30", long: int = 60, *students: int, anyway: bool = False) -> BookingRequest:
    return BookingRequest(102, students or (ANNA.id,), at(start), long, TOPIC, NOTE, "room", anyway)


def test_a_booked_session_is_what_was_wanted() -> None:
    one = book(calendar(), wanted(), NOW).session
    assert (one.id, one.tutor, one.students, one.start, one.minutes) == (102, 1, (11,), at("2026-11-24 16:30"), 60)
    assert (one.topic, one.note, one.room, one.zone) == (TOPIC, NOTE, "room", BERLIN)
    assert (one.status, one.version, one.attendance[0].answer) == (Status.BOOKED, 1, None)


@pytest.mark.parametrize(
    ("length", "refused", "why"),
    [
        (0, True, "no time at all"),
        (-30, True, "before it begins"),
        (25 * 60, True, "longer than a day"),
        (1, True, "a minute is no lesson"),
        (30.5, True, "half a minute is nobody's length"),
        (9, True, "just too short"),
        (10, False, "the shortest"),
        (30.0, False, "a whole number, however it is written"),
        (480, False, "the longest"),
        (481, True, "just too long"),
    ],
)
def test_a12_a_length_is_whole_minutes_from_10_to_480(length: float, refused: bool, why: str) -> None:
    assert length_problem(length) == (BadLength(length) if refused else None), why


@pytest.mark.parametrize("length", [0, -30, 25 * 60, 1])
def test_a12_a_bad_length_is_the_only_thing_said(length: int) -> None:
    assert booking_problems(calendar(), wanted(long=length), NOW) == (BadLength(length),)


@pytest.mark.parametrize(
    ("start", "long", "why"),
    [
        ("2026-11-24 15:30", 60, "it ends as the other begins"),
        ("2026-11-24 17:30", 60, "it begins as the other ends"),
        ("2026-11-24 16:20", 10, "the shortest, just before"),
    ],
)
def test_b5_back_to_back_is_fine(start: str, long: int, why: str) -> None:
    taught = calendar(lesson())
    assert not booking_problems(taught, wanted(start, long), NOW), why


@pytest.mark.parametrize(
    ("start", "long", "why"),
    [
        ("2026-11-24 15:31", 60, "its last minute is taken"),
        ("2026-11-24 17:29", 60, "its first minute is taken"),
        ("2026-11-24 16:30", 60, "the same time"),
        ("2026-11-24 16:45", 15, "inside the other"),
        ("2026-11-24 16:00", 120, "around the other"),
    ],
)
def test_b5_a_shared_minute_is_too_much(start: str, long: int, why: str) -> None:
    other = lesson()
    clash = Overlaps(at(start), other.span, (ANNA.id,))
    assert booking_problems(calendar(other), wanted(start, long), NOW) == (clash,), why
    assert booking_problems(calendar(other), wanted(start, long, anyway=True), NOW) == (clash,), "anyway is for hours"


@pytest.mark.parametrize("status", [status for status in Status if not status.live])
def test_what_is_cancelled_or_over_stands_in_nobodys_way(status: Status) -> None:
    assert not booking_problems(calendar(lesson(status=status)), wanted(), NOW)


DAY_OPEN = (Span(at("2026-11-24 15:00"), at("2026-11-24 20:00")),)


@pytest.mark.parametrize(
    ("start", "problems", "why"),
    [
        ("2026-11-22 10:00", [Past], "this very second has begun"),
        ("2026-11-21 16:30", [Past], "yesterday"),
        ("2026-11-24 19:00", [], "it ends with the hours"),
        ("2026-11-24 19:01", [OutsideHours], "it ends a minute after them"),
        ("2026-11-24 14:59", [OutsideHours], "it begins a minute before them"),
        ("2026-11-27 16:30", [OutsideHours], "no hours on Fridays"),
        ("2027-11-23 10:00", [OutsideHours], "exactly a year ahead it is only outside the hours"),
        ("2027-11-23 10:01", [TooFar], "a minute more is too far"),
        ("2027-11-24 16:30", [TooFar], "more than a year ahead"),
    ],
)
def test_the_time_of_a_booking(start: str, problems: list[type[Problem]], why: str) -> None:
    found = booking_problems(calendar(), wanted(start), NOW)
    assert [type(one) for one in found] == problems, why


def test_outside_the_hours_it_is_said_what_they_are() -> None:
    at_night = at("2026-11-24 20:30")
    assert booking_problems(calendar(), wanted("2026-11-24 20:30"), NOW) == (OutsideHours(at_night, DAY_OPEN),)


NIGHT = Window(0, 23 * 60, 25 * 60)  # from Monday into Tuesday
TWICE = (Window(1, 6 * 60, 9 * 60), Window(1, 15 * 60, 20 * 60), Window(2, 6 * 60, 9 * 60))


@pytest.mark.parametrize(
    ("hours", "open_", "why"),
    [
        (
            (NIGHT, *TWICE),
            ["23:00–01:00", "06:00–09:00", "15:00–20:00"],
            "Tuesday's own, and the night that reaches into it",
        ),
        (
            (Window(1, 0, 60), *TWICE),
            ["00:00–01:00", "06:00–09:00", "15:00–20:00"],
            "what opens at midnight is its own",
        ),
        ((Window(2, 0, 60),), [], "it has none"),
    ],
)
def test_the_hours_that_are_said_are_of_the_day_on_the_tutors_clock(
    hours: tuple[Window, ...], open_: list[str], why: str
) -> None:
    away = tutor(hours, zone=LORD_HOWE)
    (problem,) = time_problems(calendar(tutor=away), at("2026-11-24 10:00", LORD_HOWE), 60, (), NOW)
    assert isinstance(problem, OutsideHours)
    assert [f"{one.start.wall(away.clock):%H:%M}–{one.end.wall(away.clock):%H:%M}" for one in problem.open] == open_, (
        why
    )


def test_nothing_is_said_of_hours_that_were_never_set() -> None:
    assert booking_problems(calendar(tutor=tutor(())), wanted(), NOW) == (NoHours(),)


def test_on_a_day_off_it_is_said_how_long_it_lasts() -> None:
    off = TimeOff(date(2026, 11, 23), date(2026, 11, 27))
    start = at("2026-11-24 16:30")
    assert booking_problems(calendar(tutor=tutor(off=(off,))), wanted(), NOW) == (
        OnTimeOff(start, off.first, off.last),
    )


@pytest.mark.parametrize(
    ("start", "close", "why"),
    [
        ("2026-11-24 17:30", True, "right after the other"),
        ("2026-11-24 17:44", True, "a minute too early"),
        ("2026-11-24 17:45", False, "a quarter of an hour after it"),
        ("2026-11-24 15:15", False, "and as much before it"),
        ("2026-11-24 15:16", True, "a minute too late"),
    ],
)
def test_a_buffer_is_kept_around_a_lesson(start: str, close: bool, why: str) -> None:
    other = lesson()
    taught = calendar(other, tutor=tutor(buffer=15))
    expected = (TooClose(at(start), other.span, (ANNA.id,), 15),) if close else ()
    assert booking_problems(taught, wanted(start), NOW) == expected, why
    assert not booking_problems(taught, wanted(start, anyway=True), NOW), "a buffer is only a wish"


def test_an_overlap_is_no_matter_of_a_buffer() -> None:
    found = booking_problems(calendar(lesson(), tutor=tutor(buffer=15)), wanted("2026-11-24 17:00"), NOW)
    assert [type(one) for one in found] == [Overlaps]


def test_a_student_who_is_elsewhere_is_only_said_to_be_busy() -> None:
    elsewhere = {ANNA.id: (Span(at("2026-11-24 17:00"), at("2026-11-24 18:00")),)}
    assert booking_problems(calendar(busy=elsewhere), wanted(), NOW) == (StudentBusy(ANNA.id),)
    assert not booking_problems(calendar(busy=elsewhere), wanted("2026-11-24 18:00"), NOW)
    assert not booking_problems(calendar(busy=elsewhere), wanted("2026-11-24 16:30", 60, BEN.id), NOW)


def test_only_students_of_the_roster_are_booked() -> None:
    archived = calendar(roster=(replace(ANNA, archived=True), BEN))
    assert booking_problems(archived, wanted(), NOW) == (NotOnRoster(ANNA.id),)
    assert booking_problems(calendar(), wanted("2026-11-24 16:30", 60, ZOE.id), NOW) == (NotOnRoster(ZOE.id),)


def test_everything_that_stands_against_it_is_said_at_once_the_overlap_first() -> None:
    elsewhere = {ANNA.id: (Span(at("2026-11-24 19:00"), at("2026-11-24 21:00")),)}
    taught = calendar(lesson("2026-11-24 19:00"), busy=elsewhere)
    with pytest.raises(Refused) as refused:
        book(taught, wanted("2026-11-24 19:30"), NOW)
    assert [type(one) for one in refused.value.problems] == [Overlaps, StudentBusy, OutsideHours]
    assert isinstance(refused.value.first, Overlaps)
    assert not refused.value.only_hours


def test_the_tutor_may_set_aside_nothing_but_own_wishes() -> None:
    with pytest.raises(Refused) as refused:
        book(calendar(), wanted("2026-11-24 20:30"), NOW)
    assert refused.value.only_hours
    assert book(calendar(), wanted("2026-11-24 20:30", anyway=True), NOW).session.start == at("2026-11-24 20:30")
    assert set(WISHES) == {OutsideHours, OnTimeOff, OnHoliday, TooClose} < set(get_args(Problem))
    assert all(one.field for one in get_args(Problem)), "each lies on a field of the form"


def test_of_a_time_that_comes_twice_the_first_is_meant_unless_the_second_is_said() -> None:
    twice = datetime(2027, 10, 31, 2, 30)  # noqa: DTZ001 - a wall time by intent
    assert start_of(twice, zone_named(BERLIN)) == at("2027-10-31 02:30")
    assert start_of(twice.replace(fold=1), zone_named(BERLIN)) == at("2027-10-31 02:30") + minutes(60)
    once = datetime(2027, 10, 30, 2, 30, fold=1)  # noqa: DTZ001
    assert start_of(once, zone_named(BERLIN)) == at("2027-10-30 02:30"), "there is no second one on that day"


@pytest.mark.parametrize(
    ("start", "open", "why"),
    [
        ("2026-11-24 01:30", ["22:00–02:00"], "the window of the evening before reaches into that day"),
        ("2026-11-24 21:30", ["22:00–02:00"], "and so it is that day's too"),
    ],
)
def test_hours_over_midnight_are_named_on_both_days(start: str, open: list[str], why: str) -> None:
    night = calendar(tutor=tutor((Window(0, 22 * 60, 26 * 60),)))
    (problem,) = booking_problems(night, wanted(start), NOW)
    assert isinstance(problem, OutsideHours)
    zone = night.tutor.clock
    shown = [f"{one.start.wall(zone):%H:%M}–{one.end.wall(zone):%H:%M}" for one in problem.open]
    assert shown == open, why


def test_a4_a_public_holiday_is_named_and_may_be_set_aside_once() -> None:
    holiday = Holiday(date(2026, 11, 24), "the Feast")
    here = replace(calendar(), region=Region("XX", "Nowhere", (holiday,)))
    start = at("2026-11-24 16:30")
    assert booking_problems(here, wanted(), NOW) == (OnHoliday(start, holiday.day, "the Feast"),)
    assert not booking_problems(here, wanted(anyway=True), NOW)
    assert not booking_problems(here, wanted("2026-11-25 16:30"), NOW)


def test_a_time_that_the_clocks_skip_is_refused_with_the_next_that_exists() -> None:
    wall = datetime.fromisoformat("2027-10-03 02:15")
    with pytest.raises(Refused) as refused:
        start_of(wall, zone_named(LORD_HOWE))
    assert refused.value.first == NoSuchTime(wall, at("2027-10-03 02:45", LORD_HOWE))


# --- moving ------------------------------------------------------------------------------------------

START = at("2026-11-24 16:30")  # of the lesson that is moved


@pytest.mark.parametrize("away", [-15, 15, -45, 45, 30])
def test_b6_a_session_is_not_its_own_clash(away: int) -> None:
    one = lesson()
    moved = move(calendar(one), one, NewTime(one.start + minutes(away), 60), NOW)
    assert (moved.session.start, moved.before) == (one.start + minutes(away), one)


@pytest.mark.parametrize("away", [-75, 15, 60, 75])
def test_b6_nor_does_its_own_buffer_stand_in_its_way(away: int) -> None:
    one = lesson()
    assert not moving_problems(calendar(one, tutor=tutor(buffer=30)), one, NewTime(one.start + minutes(away), 60), NOW)


def test_b6_another_session_still_is_a_clash() -> None:
    one, other = lesson(), lesson("2026-11-24 17:30", id=102, students=(BEN,))
    found = moving_problems(calendar(one, other), one, NewTime(one.start + minutes(15), 60), NOW)
    assert found == (Overlaps(one.start + minutes(15), other.span, (BEN.id,)),)


def test_a_move_forgets_the_answers_to_the_old_time_and_keeps_the_rest() -> None:
    one = replace(lesson(answer=Answer.NOT), tutor_late=5)
    to = NewTime(at("2026-11-26 16:30"), 90, "room-new", "clash")
    moved = move(calendar(one), one, to, NOW).session
    assert (moved.start, moved.minutes, moved.room) == (to.start, 90, "room-new")
    assert (moved.was, moved.reason) == (one.start, "clash")
    assert moved.attendance[0].answer is None
    assert moved.tutor_late == 0, "that was said of the old time"
    assert moved.version == one.version + 1
    assert (moved.id, moved.topic, moved.note, moved.students) == (one.id, one.topic, one.note, one.students)


@pytest.mark.parametrize(
    ("status", "now", "to", "problem", "why"),
    [
        (Status.BOOKED, NOW, 0, SameTime(START), "it is there already"),
        (Status.STARTED, NOW, 60, AlreadyBegun(START), "the room is open"),
        (Status.CANCELLED, NOW, 60, NotLive(Status.CANCELLED), "there is nothing to move"),
        (Status.COMPLETED, NOW, 60, NotLive(Status.COMPLETED), "it is over"),
        (Status.NO_SHOW, NOW, 60, NotLive(Status.NO_SHOW), "nobody came"),
        (Status.BOOKED, START, 60, AlreadyBegun(START), "its time has come this second"),
        (Status.BOOKED, START - minutes(1), -15, Past(START - minutes(15)), "the new time has passed"),
        (Status.BOOKED, NOW, 240, OutsideHours(START + minutes(240), DAY_OPEN), "the hours hold for a move as well"),
    ],
)
def test_what_cannot_be_moved(status: Status, now: Instant, to: int, problem: Problem, why: str) -> None:
    one = lesson(status=status)
    assert moving_problems(calendar(one), one, NewTime(one.start + minutes(to), 60), now) == (problem,), why


def test_a_move_beyond_the_hours_is_possible_once_it_was_said() -> None:
    one = lesson()
    late = NewTime(START + minutes(240), 60, anyway=True)
    assert move(calendar(one), one, late, NOW).session.start == late.start


def test_only_the_length_may_change() -> None:
    one = lesson()
    assert move(calendar(one), one, NewTime(one.start, 90), NOW).session.minutes == 90


# --- whatever comes, in whatever order ---------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(COMMANDS)
def test_no_order_of_commands_books_a_tutor_twice(commands: list[Command]) -> None:
    trace = Trace()
    for command in commands:
        before = trace.calendar
        trace.take(command)
        assert not booked_twice(trace.calendar), (command, before)


@settings(max_examples=80, deadline=None)
@given(COMMANDS, st.integers(0, 60), st.sampled_from([30, 60, 90]))
def test_what_is_refused_is_refused_for_a_reason_that_holds(commands: list[Command], quarter: int, long: int) -> None:
    trace = Trace()
    for command in commands:
        trace.take(command)
    start = at("2026-11-23 15:00") + minutes(15 * quarter)
    span = Span(start, start + minutes(long))
    problems = time_problems(trace.calendar, start, long, (ANNA.id,), trace.now, anyway=True)
    clash = any(one.span.overlaps(span) for one in trace.calendar.live)
    assert bool(problems) is (clash or start <= trace.now)


@settings(max_examples=80, deadline=None)
@given(COMMANDS)
def test_a_version_rises_with_each_change_of_time_or_fate_and_never_falls(commands: list[Command]) -> None:
    trace, seen = Trace(), dict[int, Session]()
    for command in commands:
        trace.take(command)
        for one in trace.calendar.sessions:
            before = seen.get(one.id, one)
            changed = fate(one) != fate(before)
            assert one.version > before.version if changed else one.version == before.version
            seen[one.id] = one


def fate(one: Session) -> tuple[Instant, int, str]:
    """What a notice may have been true of."""
    return one.start, one.minutes, "live" if one.status.live else one.status
