"""Extra openings beyond the weekly hours, and the break that is kept between lessons."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.model.calendar import Extra, TimeOff
from core.moments import DAY, zone_named
from core.rules.opening_up import (
    buffer_problem,
    closer_than,
    extra_problem,
    extra_span,
    joined_extras,
    with_extras,
    without_extra,
)
from core.rules.openings import FURTHEST
from core.rules.problems import BadBuffer, BadOpening, DayPassed, DayTooFar, OpenAlready, Problem
from tests.rules.cast import BERLIN, KOLKATA, LORD_HOWE, NEW_YORK, NOW, at, calendar, lesson, tutor

TODAY = date(2026, 11, 22)  # a Sunday
YESTERDAY, TUESDAY, FRIDAY = date(2026, 11, 21), date(2026, 11, 24), date(2026, 11, 27)
A_YEAR_ON = TODAY + FURTHEST


@pytest.mark.parametrize(
    ("extra", "problem", "why"),
    [
        (Extra(FRIDAY, 600, 720), None, "a Friday without hours"),
        (Extra(TUESDAY, 600, 720), None, "before the hours of that day"),
        (Extra(TUESDAY, 840, 960), None, "it begins before them"),
        (Extra(TUESDAY, 900, 1200), OpenAlready(at("2026-11-24 15:00")), "exactly the hours"),
        (Extra(TUESDAY, 960, 1020), OpenAlready(at("2026-11-24 16:00")), "amid the hours"),
        (Extra(TODAY, 600, 720), None, "it has begun this minute and is not over"),
        (Extra(TODAY, 480, 600), DayPassed(TODAY), "it ends now"),
        (Extra(YESTERDAY, 1380, 1500), DayPassed(YESTERDAY), "it crossed midnight, and is over"),
        (Extra(A_YEAR_ON, 600, 720), None, "as far ahead as anything is booked"),
        (Extra(A_YEAR_ON + DAY, 600, 720), DayTooFar(A_YEAR_ON + DAY), "nothing is booked that far ahead"),
        (Extra(FRIDAY, 600, 610), None, "as short as a lesson can be"),
        (Extra(FRIDAY, 600, 605), BadOpening(at("2026-11-27 10:00")), "shorter than any lesson"),
        (Extra(FRIDAY, 600, 600 + 1440), None, "a whole day"),
        (Extra(FRIDAY, 600, 600 + 1441), BadOpening(at("2026-11-27 10:00")), "longer than a day"),
        (Extra(FRIDAY, 720, 600), BadOpening(at("2026-11-27 12:00")), "it ends before it begins"),
    ],
)
def test_an_opening_must_add_something(extra: Extra, problem: Problem | None, why: str) -> None:
    assert extra_problem(calendar(), extra, NOW) == problem, why


def test_how_far_ahead_an_opening_may_lie_is_counted_on_the_tutors_clock() -> None:
    away, now = tutor(zone=LORD_HOWE), at("2026-11-24 05:00", LORD_HOWE)
    last = TUESDAY + FURTHEST
    assert extra_problem(calendar(tutor=away), Extra(last, 600, 720), now) is None
    assert extra_problem(calendar(tutor=away), Extra(last + DAY, 600, 720), now) == DayTooFar(last + DAY)


def test_an_opening_on_a_day_off_adds_to_it() -> None:
    away = tutor(off=(TimeOff(TUESDAY, TUESDAY),))
    assert extra_problem(calendar(tutor=away), Extra(TUESDAY, 960, 1020), NOW) is None


@pytest.mark.parametrize(
    ("had", "added", "extras", "why"),
    [
        ([], [Extra(FRIDAY, 600, 720)], [Extra(FRIDAY, 600, 720)], "the first"),
        (
            [Extra(FRIDAY, 600, 720)],
            [Extra(FRIDAY, 720, 780)],
            [Extra(FRIDAY, 600, 780)],
            "openings that touch are one",
        ),
        (
            [Extra(FRIDAY, 600, 780)],
            [Extra(FRIDAY, 660, 720)],
            [Extra(FRIDAY, 600, 780)],
            "one inside another adds nothing",
        ),
        (
            [Extra(FRIDAY, 600, 720)],
            [Extra(FRIDAY, 840, 900)],
            [Extra(FRIDAY, 600, 720), Extra(FRIDAY, 840, 900)],
            "a break lies between",
        ),
        (
            [Extra(date(2026, 11, 20), 600, 720)],
            [Extra(FRIDAY, 600, 720)],
            [Extra(FRIDAY, 600, 720)],
            "what is over is forgotten",
        ),
        (
            [Extra(date(2026, 11, 21), 1380, 1560)],
            [],
            [Extra(date(2026, 11, 21), 1380, 1560)],
            "yesterday's may reach into today",
        ),
    ],
)
def test_openings_are_kept_in_order_and_once(
    had: list[Extra], added: list[Extra], extras: list[Extra], why: str
) -> None:
    assert with_extras(tutor(extras=tuple(had)), added, TODAY).extras == tuple(extras), why


def test_an_opening_can_be_taken_away() -> None:
    two = (Extra(FRIDAY, 600, 720), Extra(FRIDAY, 840, 900))
    assert without_extra(tutor(extras=two), two[0]).extras == two[1:]
    assert joined_extras(reversed(two)) == two


@pytest.mark.parametrize(
    ("zone", "day", "start", "end", "hours", "why"),
    [
        (BERLIN, "2027-03-28", 60, 240, 2, "an hour of that night does not exist"),
        (BERLIN, "2027-10-31", 60, 240, 4, "an hour of that night comes twice"),
        (LORD_HOWE, "2027-10-03", 60, 240, 2.5, "half an hour does not exist"),
        (NEW_YORK, "2027-11-06", 1380, 1620, 5, "it reaches over midnight into the hour that comes twice"),
        (KOLKATA, "2027-03-28", 60, 240, 3, "the clocks never change"),
    ],
)
def test_an_opening_keeps_its_wall_clock(zone: str, day: str, start: int, end: int, hours: float, why: str) -> None:
    span = extra_span(Extra(date.fromisoformat(day), start, end), zone_named(zone))
    assert span.end.since(span.start) == timedelta(hours=hours), why


@pytest.mark.parametrize(
    ("minutes", "problem", "why"),
    [
        (0, None, "no break is a break of nothing"),
        (15, None, "a usual one"),
        (120, None, "the longest"),
        (121, BadBuffer(121, 120), "longer breaks belong into the hours"),
        (-5, BadBuffer(-5, 120), "no break is negative"),
    ],
)
def test_a_break_is_from_none_to_two_hours(minutes: int, problem: object, why: str) -> None:
    assert buffer_problem(minutes) == problem, why


@pytest.mark.parametrize(
    ("starts", "minutes", "close", "why"),
    [
        (["16:00", "17:00", "18:15"], 15, 1, "two that touch, and one exactly as far away as is wanted"),
        (["16:00", "17:00", "18:15"], 20, 2, "a quarter of an hour is less than twenty minutes"),
        (["16:00", "17:00", "18:15"], 0, 0, "without a break nothing is too close"),
        (["16:00"], 30, 0, "one alone is close to nothing"),
    ],
)
def test_the_lessons_that_are_closer_than_a_break(starts: list[str], minutes: int, close: int, why: str) -> None:
    taught = [lesson(at(f"2026-11-24 {start}"), id=n) for n, start in enumerate(starts, 1)]
    assert closer_than(calendar(*taught), minutes, NOW) == close, why
