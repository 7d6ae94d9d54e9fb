"""Days off: what may be taken off and given back, which lessons lie in them, and what stays open beside them."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.calendar import Extra, TimeOff, Tutor, Window
from core.model.session import Status
from core.moments import DAY, MINUTE, Instant, Span, day_span
from core.rules.booking import time_problems
from core.rules.days_off import days_without, give_back, joined_days, lessons_in, take_off
from core.rules.openings import open_spans
from core.rules.problems import DayPassed, DayTooFar, EndsFirst, OnTimeOff, OutsideHours, Refused
from tests.rules.cast import BERLIN, KOLKATA, LORD_HOWE, NEW_YORK, NOW, SAO_PAULO, SOFIA, at, calendar, lesson, tutor

TODAY = date(2026, 11, 22)  # a Sunday
NIGHTS = tuple(Window(day, 22 * 60, 25 * 60) for day in range(7))  # from ten in the evening until one


def days(first: str, last: str = "") -> TimeOff:
    return TimeOff(date.fromisoformat(first), date.fromisoformat(last or first))


@pytest.mark.parametrize(
    ("had", "taken", "off", "why"),
    [
        ([], days("2026-12-22", "2027-01-02"), [days("2026-12-22", "2027-01-02")], "both ends belong to it"),
        ([days("2026-12-22")], days("2026-12-24"), [days("2026-12-22"), days("2026-12-24")], "a day lies between"),
        ([days("2026-12-22")], days("2026-12-23"), [days("2026-12-22", "2026-12-23")], "days that touch are one"),
        (
            [days("2026-12-20", "2026-12-23"), days("2026-12-26")],
            days("2026-12-22", "2026-12-26"),
            [days("2026-12-20", "2026-12-26")],
            "what bridges two is one with both",
        ),
        (
            [days("2026-12-20", "2026-12-26")],
            days("2026-12-22"),
            [days("2026-12-20", "2026-12-26")],
            "it is off already",
        ),
        ([days("2026-11-20", "2026-11-21")], days("2026-12-01"), [days("2026-12-01")], "what is over is forgotten"),
        (
            [days("2026-11-20", "2026-11-22")],
            days("2026-12-01"),
            [days("2026-11-20", "2026-11-22"), days("2026-12-01")],
            "what ends today still counts",
        ),
        ([], days("2026-11-22"), [days("2026-11-22")], "today may be taken off"),
        ([], days("2027-11-23"), [days("2027-11-23")], "the last day of a year ahead, counted with a leap day"),
    ],
)
def test_days_are_taken_off(had: list[TimeOff], taken: TimeOff, off: list[TimeOff], why: str) -> None:
    assert take_off(tutor(off=tuple(had)), taken, TODAY).tutor.off == tuple(off), why


@pytest.mark.parametrize(
    ("taken", "problem", "why"),
    [
        (days("2026-11-21"), DayPassed(date(2026, 11, 21)), "yesterday"),
        (days("2026-11-20", "2026-12-01"), DayPassed(date(2026, 11, 20)), "the past is not changed, not even in part"),
        (
            days("2026-12-22", "2026-12-15"),
            EndsFirst(date(2026, 12, 22), date(2026, 12, 15)),
            "it ends before it begins",
        ),
        (days("2027-11-24"), DayTooFar(date(2027, 11, 24)), "nothing is booked that far ahead"),
        (days("2026-12-01", "2028-01-01"), DayTooFar(date(2028, 1, 1)), "nor may its end lie there"),
    ],
)
def test_days_that_cannot_be_taken_off_are_refused(taken: TimeOff, problem: object, why: str) -> None:
    with pytest.raises(Refused) as refused:
        take_off(tutor(), taken, TODAY)
    assert refused.value.problems == (problem,), why


@pytest.mark.parametrize(
    ("gone", "left", "why"),
    [
        (days("2026-12-22", "2026-12-26"), [], "all of it"),
        (days("2026-12-01", "2027-01-31"), [], "and more than that"),
        (days("2026-12-24"), [days("2026-12-22", "2026-12-23"), days("2026-12-25", "2026-12-26")], "a day amid them"),
        (days("2026-12-22"), [days("2026-12-23", "2026-12-26")], "the first"),
        (days("2026-12-26", "2026-12-30"), [days("2026-12-22", "2026-12-25")], "the last, and days that were not off"),
        (days("2026-12-27"), [days("2026-12-22", "2026-12-26")], "a day beside them changes nothing"),
    ],
)
def test_days_are_given_back(gone: TimeOff, left: list[TimeOff], why: str) -> None:
    away = tutor(off=(days("2026-12-22", "2026-12-26"),))
    assert give_back(away, [gone]).tutor.off == tuple(left), why


SOME = st.lists(
    st.builds(
        lambda first, more: TimeOff(TODAY + first * DAY, TODAY + (first + more) * DAY),
        st.integers(0, 30),
        st.integers(0, 9),
    ),
    max_size=6,
)


def each(off: tuple[TimeOff, ...] | list[TimeOff]) -> set[date]:
    return {one.first + n * DAY for one in off for n in range((one.last - one.first).days + 1)}


@given(SOME, SOME)
def test_days_off_are_a_set_of_days(off: list[TimeOff], gone: list[TimeOff]) -> None:
    for found, meant in ((joined_days(off), each(off)), (days_without(off, gone), each(off) - each(gone))):
        assert each(found) == meant
        assert all(later.first - earlier.last > DAY for earlier, later in pairwise(found)), "each once"


@given(SOME, SOME)
def test_what_was_taken_off_anew_can_be_taken_back(off: list[TimeOff], more: list[TimeOff]) -> None:
    before = tutor(off=joined_days(off))
    for taken in more:
        after = take_off(before, taken, TODAY).tutor
        assert give_back(after, days_without([taken], before.off)).tutor.off == before.off


@pytest.mark.parametrize(
    ("start", "length", "hit", "why"),
    [
        ("2026-11-24 16:30", 60, True, "in the middle of the day"),
        ("2026-11-23 23:30", 60, True, "it reaches half an hour into the day"),
        ("2026-11-23 23:00", 60, False, "it ends as the day begins"),
        ("2026-11-24 23:30", 60, True, "it begins in the day's last half hour"),
        ("2026-11-25 00:00", 60, False, "it begins as the day ends"),
        ("2026-11-24 09:00", 60, False, "it lies in the extra opening of that day"),
        ("2026-11-24 09:30", 60, True, "it reaches beyond the extra opening"),
    ],
)
def test_the_lessons_that_fall_into_a_day_off(start: str, length: int, hit: bool, why: str) -> None:
    tuesday = date(2026, 11, 24)
    away = tutor(off=(TimeOff(tuesday, tuesday),), extras=(Extra(tuesday, 540, 600),))
    one = lesson(start, length)
    assert lessons_in(calendar(one, tutor=away), away.off[0], NOW) == ((one,) if hit else ()), why


def test_what_has_begun_is_over_or_is_cancelled_falls_into_nothing() -> None:
    today = TimeOff(TODAY, TODAY)
    past = lesson("2026-11-22 08:00", id=1)
    begun = lesson("2026-11-22 09:30", id=2, status=Status.STARTED)
    beginning = lesson(NOW, id=5)
    cancelled = lesson("2026-11-22 16:00", id=3, status=Status.CANCELLED)
    ahead = lesson("2026-11-22 18:00", id=4)
    assert lessons_in(calendar(past, begun, beginning, cancelled, ahead, tutor=tutor(off=(today,))), today, NOW) == (
        ahead,
    )


@pytest.mark.parametrize(
    ("off", "open_", "why"),
    [
        (
            days("2026-11-24"),
            ["Mon 22:00–Tue 00:00", "Wed 00:00–Wed 01:00"],
            "the nights beside it end and begin at midnight",
        ),
        (
            days("2026-11-23"),
            ["Tue 00:00–Tue 01:00", "Tue 22:00–Wed 01:00"],
            "after midnight it is Tuesday, and Monday alone is off",
        ),
        (
            days("2026-11-25"),
            ["Mon 22:00–Tue 01:00", "Tue 22:00–Wed 00:00"],
            "Tuesday's night stops where Wednesday begins",
        ),
        (days("2026-11-23", "2026-11-25"), [], "nothing between two days off"),
    ],
)
def test_windows_over_midnight_stop_at_the_days_off(off: TimeOff, open_: list[str], why: str) -> None:
    away = tutor(NIGHTS, off=(off,))
    over = Span(at("2026-11-23 12:00"), at("2026-11-25 12:00"))
    assert [_shown(one, away) for one in open_spans(calendar(tutor=away), over)] == open_, why


@pytest.mark.parametrize(
    ("zone", "day", "hours", "why"),
    [
        (BERLIN, "2027-03-28", 23, "the clocks go forward"),
        (BERLIN, "2027-10-31", 25, "the clocks go back"),
        (NEW_YORK, "2027-03-14", 23, "the clocks go forward"),
        (LORD_HOWE, "2027-10-03", 23.5, "by half an hour"),
        (LORD_HOWE, "2027-04-04", 24.5, "and back by half an hour"),
        (KOLKATA, "2027-03-28", 24, "they never change"),
        (SAO_PAULO, "2027-10-17", 24, "they no longer change"),
        ("Africa/Cairo", "2027-04-30", 23, "its midnight does not exist"),
    ],
)
def test_a_day_off_is_as_long_as_that_day_is(zone: str, day: str, hours: float, why: str) -> None:
    always = tuple(Window(weekday, 0, 1440) for weekday in range(7))
    off = days(day)
    away = tutor(always, zone=zone, off=(off,))
    whole = day_span(off.first, away.clock)
    opened = open_spans(calendar(tutor=away), Span(whole.start - DAY, whole.end + DAY))
    gap = [later.start.since(earlier.end) for earlier, later in pairwise(opened)]
    assert gap == [timedelta(hours=hours)], why
    assert not any(one.overlaps(whole) for one in opened), why


@pytest.mark.parametrize(
    ("start", "length", "problem", "why"),
    [
        ("2026-11-24 16:30", 60, OnTimeOff, "on the day"),
        ("2026-11-23 19:30", 60, OutsideHours, "beyond the hours of the day before"),
        ("2026-11-24 08:00", 60, OnTimeOff, "even where there are no hours"),
    ],
)
def test_a_lesson_on_a_day_off_is_refused_for_that(start: str, length: int, problem: type, why: str) -> None:
    away = tutor(off=(days("2026-11-24"),))
    found = time_problems(calendar(tutor=away), at(start), length, (), NOW)
    assert [type(one) for one in found] == [problem], why
    assert time_problems(calendar(tutor=away), at(start), length, (), NOW, anyway=True) == (), "once, anyway"


def test_a_day_off_is_the_tutors_own_day_and_not_the_students() -> None:
    away = tutor(zone=SOFIA, off=(days("2026-11-24"),))
    late = lesson(at("2026-11-23 23:30", BERLIN), 60)  # half past midnight in Sofia
    assert lessons_in(calendar(late, tutor=away), away.off[0], NOW) == (late,)
    assert lessons_in(calendar(late, tutor=_moved(away, BERLIN)), away.off[0], NOW) == (late,), (
        "it reaches into it there too"
    )
    early = lesson(at("2026-11-23 22:30", BERLIN), 30)
    assert lessons_in(calendar(early, tutor=_moved(away, BERLIN)), away.off[0], NOW) == ()


def _moved(profile: Tutor, zone: str) -> Tutor:
    return tutor(zone=zone, off=profile.off)


def _shown(span: Span, profile: Tutor) -> str:
    def edge(at: Instant) -> str:
        return at.wall(profile.clock).strftime("%a %H:%M")

    return f"{edge(span.start)}–{edge(span.end)}"


def test_a_lesson_is_hit_exactly_where_it_could_not_be_booked_for_the_days_off() -> None:
    away = tutor(NIGHTS, off=(days("2026-11-24"),), extras=(Extra(date(2026, 11, 24), 540, 600),))
    for start in range(-240, 1800, 30):
        one = lesson(at("2026-11-24 00:00") + start * MINUTE, 60)
        refused = time_problems(calendar(tutor=away), one.start, one.minutes, (), NOW)
        hit = lessons_in(calendar(one, tutor=away), away.off[0], NOW)
        assert bool(hit) == any(isinstance(problem, OnTimeOff) for problem in refused), start
