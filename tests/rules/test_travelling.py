"""A8: a clock that is carried along, and the stays that it is made of."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.calendar import Extra
from core.model.people import Person, Stay
from core.moments import DAY, HOUR, Instant, Span, day_span, instant_of, instants_of, zone_named, zone_with
from core.rules.booking import time_problems
from core.rules.openings import free_spans, within_hours
from core.rules.problems import DayPassed, DayTooFar, EndsFirst
from core.rules.travelling import back_home, same_clocks, stay_on, stay_problem, staying, without_stay
from tests.rules.cast import (
    ANNA,
    BERLIN,
    KOLKATA,
    LORD_HOWE,
    MAYA,
    NEW_YORK,
    NOW,
    SAO_PAULO,
    SOFIA,
    at,
    calendar,
    lesson,
    tutor,
)

LISBON = "Europe/Lisbon"
MON, TUE, WED, THU, FRI, SAT = (date(2026, 11, day) for day in range(23, 29))
HERE = Stay(MON, FRI, LISBON)
CARRIED = zone_with(BERLIN, ((MON, FRI, LISBON),))


def away(*stays: Stay) -> Person:
    return replace(MAYA, stays=stays)


@pytest.mark.parametrize(
    ("utc", "reads", "why"),
    [
        ("2026-11-22T22:59:59", "2026-11-22 23:59:59", "still at home"),
        ("2026-11-22T23:00:00", "2026-11-22 23:00:00", "midnight at home: the clock is set an hour back"),
        ("2026-11-24T15:00:00", "2026-11-24 15:00:00", "in Lisbon"),
        ("2026-11-27T23:59:59", "2026-11-27 23:59:59", "the last second there"),
        ("2026-11-28T00:00:00", "2026-11-28 01:00:00", "midnight there: the clock is set an hour on"),
        ("2026-11-28T09:00:00", "2026-11-28 10:00:00", "at home again"),
    ],
)
def test_a8_the_clock_goes_along(utc: str, reads: str, why: str) -> None:
    moment = Instant(round((datetime.fromisoformat(utc) - datetime(1970, 1, 1)).total_seconds()))  # noqa: DTZ001
    assert moment.wall(zone_named(CARRIED)).replace(fold=0) == datetime.fromisoformat(reads), why


@pytest.mark.parametrize(
    ("reads", "moments", "why"),
    [
        ("2026-11-22 23:30", 2, "it comes twice: before and after the clock is set back"),
        ("2026-11-24 16:00", 1, "once in Lisbon"),
        ("2026-11-28 00:30", 0, "skipped on the way home"),
        ("2026-11-28 01:00", 1, "the first reading at home"),
    ],
)
def test_a8_arriving_and_leaving_read_like_any_change_of_the_clocks(reads: str, moments: int, why: str) -> None:
    assert len(instants_of(datetime.fromisoformat(reads), zone_named(CARRIED))) == moments, why


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([BERLIN, SOFIA, NEW_YORK, SAO_PAULO]),
    st.sampled_from([LISBON, NEW_YORK, KOLKATA, LORD_HOWE, "Asia/Tokyo", "Pacific/Kiritimati"]),
    st.integers(0, 200),
    st.integers(0, 20),
    st.integers(-10 * 24 * 60, 40 * 24 * 60),
)
def test_a8_what_the_clock_shows_leads_back_to_the_moment(
    home: str, there: str, begins: int, long: int, ahead: int
) -> None:
    first = date(2027, 1, 4) + begins * DAY
    zone = zone_named(zone_with(home, ((first, first + long * DAY, there),)))
    start = instant_of(datetime.combine(first, datetime.min.time()), zone_named(home))
    moment = start + timedelta(minutes=ahead)
    reads = moment.wall(zone)
    assert moment in instants_of(reads, zone)
    assert instants_of(reads, zone)[reads.fold] == moment
    assert reads.replace(fold=0) in {moment.wall(zone_named(one)).replace(fold=0) for one in (home, there)}


def test_a8_a_clock_has_the_name_that_makes_it() -> None:
    assert zone_named(CARRIED).key == CARRIED
    assert zone_named(zone_with(BERLIN, ())) is zone_named(BERLIN)
    for bad in (f"{BERLIN}@", f"{BERLIN}@2026-11-23 2026-11-27 Europe/Atlantis", f"{BERLIN}@soon later {LISBON}"):
        with pytest.raises(KeyError):
            zone_named(bad)


def test_a8_lessons_keep_their_moment_and_hours_go_along() -> None:
    booked = lesson("2026-11-24 16:30")
    there = calendar(booked, tutor=replace(tutor(), person=away(HERE)))
    assert booked.start.wall(there.tutor.clock) == datetime(2026, 11, 24, 15, 30)  # noqa: DTZ001
    assert not within_hours(there, Span(at("2026-11-24 15:00"), at("2026-11-24 16:00"))), "14:00 in Lisbon"
    assert within_hours(there, Span(at("2026-11-24 20:00"), at("2026-11-24 21:00"))), "19:00 in Lisbon"
    assert within_hours(there, Span(at("2026-11-30 15:00"), at("2026-11-30 16:00"))), "at home again"


@pytest.mark.parametrize("there", [LISBON, SOFIA, KOLKATA, LORD_HOWE, "Pacific/Honolulu"])
def test_a8_the_hours_go_along_for_a_single_day_too(there: str) -> None:
    here = calendar(tutor=replace(tutor(), person=away(Stay(TUE, TUE, there))))
    for start, end, zone in (("11-23 15:00", "11-23 20:00", BERLIN), ("11-24 15:00", "11-24 20:00", there)):
        assert within_hours(here, Span(at(f"2026-{start}", zone), at(f"2026-{end}", zone))), (start, zone)
    assert not within_hours(here, Span(at("2026-11-24 15:00"), at("2026-11-24 20:00"))), "those of home are not hers"


def test_a8_the_hours_of_home_may_stay() -> None:
    there = calendar(tutor=replace(tutor(), person=away(replace(HERE, home_hours=True))))
    assert within_hours(there, Span(at("2026-11-24 15:00"), at("2026-11-24 20:00")))
    assert not within_hours(there, Span(at("2026-11-24 20:00"), at("2026-11-24 21:00")))
    (tuesday,) = free_spans(there, day_span(TUE, there.tutor.clock), NOW)
    assert tuesday == Span(at("2026-11-24 15:00"), at("2026-11-24 20:00"))
    assert time_problems(there, at("2026-11-24 15:00"), 60, (ANNA.id,), NOW) == ()


def test_a8_the_hours_of_home_hold_from_the_first_day_away_to_the_last_and_for_openings_too() -> None:
    stay = Stay(MON, THU, LISBON, home_hours=True)
    profile = replace(tutor(extras=(Extra(WED, 10 * 60, 11 * 60),)), person=away(stay))
    there = calendar(tutor=profile)
    for day in (MON, WED, THU):
        assert within_hours(there, Span(at(f"{day} 15:00"), at(f"{day} 20:00"))), day
    assert within_hours(there, Span(at(f"{WED} 10:00"), at(f"{WED} 11:00")))


@pytest.mark.parametrize(
    ("before", "new", "after", "why"),
    [
        ((), HERE, (HERE,), "the first"),
        ((HERE,), replace(HERE, zone=KOLKATA), (replace(HERE, zone=KOLKATA),), "another place instead"),
        (
            (HERE,),
            Stay(WED, THU, KOLKATA),
            (Stay(MON, TUE, LISBON), Stay(WED, THU, KOLKATA), Stay(FRI, FRI, LISBON)),
            "amid another stay",
        ),
        ((Stay(date(2026, 11, 2), date(2026, 11, 3), SOFIA),), HERE, (HERE,), "what is over is forgotten"),
        (
            (Stay(date(2026, 11, 20), date(2026, 11, 22), SOFIA),),
            HERE,
            (Stay(date(2026, 11, 20), date(2026, 11, 22), SOFIA), HERE),
            "what ends today is not over",
        ),
    ],
)
def test_a8_no_two_stays_are_at_the_same_time(
    before: tuple[Stay, ...], new: Stay, after: tuple[Stay, ...], why: str
) -> None:
    assert staying(away(*before), new, date(2026, 11, 22)).stays == after, why


@pytest.mark.parametrize(
    ("today", "left", "why"),
    [
        (MON, (), "back on the first day"),
        (WED, (Stay(MON, TUE, LISBON),), "the days that were spent there stay as they were"),
        (date(2026, 11, 22), (HERE,), "it has not begun"),
        (SAT, (HERE,), "it is over"),
    ],
)
def test_a8_back_home_from_today_on(today: date, left: tuple[Stay, ...], why: str) -> None:
    assert back_home(away(HERE), today).stays == left, why


def test_a8_a_stay_that_has_not_begun_can_be_taken_back() -> None:
    later = Stay(date(2026, 12, 1), date(2026, 12, 3), NEW_YORK)
    assert without_stay(away(HERE, later), later.first).stays == (HERE,)
    assert [stay_on(away(HERE, later), day) for day in (MON, WED, FRI)] == [HERE, HERE, HERE]
    assert stay_on(away(HERE, later), SAT) is None


@pytest.mark.parametrize(
    ("stay", "problem", "why"),
    [
        (HERE, None, "next week"),
        (Stay(FRI, MON, LISBON), EndsFirst(FRI, MON), "the wrong way round"),
        (Stay(date(2026, 11, 20), MON, LISBON), DayPassed(date(2026, 11, 20)), "begun in the past"),
        (Stay(MON, date(2028, 1, 1), LISBON), DayTooFar(date(2028, 1, 1)), "more than a year"),
    ],
)
def test_a8_days_that_can_be_spent_elsewhere(stay: Stay, problem: object, why: str) -> None:
    assert stay_problem(stay, date(2026, 11, 22)) == problem, why


@pytest.mark.parametrize(
    ("there", "first", "days", "same", "why"),
    [
        ("Europe/Vienna", "2026-11-23", 30, True, "the same clock all year"),
        (LISBON, "2026-11-23", 0, False, "an hour apart"),
        ("Africa/Tunis", "2026-11-23", 30, True, "the same in winter"),
        ("Africa/Tunis", "2027-03-20", 7, True, "up to the clock change"),
        ("Africa/Tunis", "2027-03-20", 8, False, "but not beyond it"),
    ],
)
def test_a8_the_same_clock_on_all_the_days(there: str, first: str, days: int, same: bool, why: str) -> None:
    assert same_clocks(zone_named(BERLIN), zone_named(there), at(f"{first} 12:00") + HOUR, days) is same, why
