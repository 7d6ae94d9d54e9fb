"""A6, A7: what binds a family that asks for a time, and what is only advice to the tutor."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.model.calendar import Calendar, Tutor, Window
from core.model.offers import Hold, Offer
from core.model.session import Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant, Span, day_span, zone_named
from core.rules.asking import LONGEST_NOTICE, Over, asking_problems, for_family, limit_problem, over_limits
from core.rules.booking import time_problems
from core.rules.offering import alternatives
from core.rules.openings import free_starts, nearest
from core.rules.problems import BadLimit, FullDay, FullWeek, OutsideHours, Past, Problem, TooSoon
from tests.rules.cast import ANNA, BEN, BERLIN, LORD_HOWE, NEW_YORK, NOW, SOFIA, at, calendar, lesson, minutes, tutor

TUESDAY = "2026-11-24"
EVERY_DAY = tuple(Window(day, 0, 1440) for day in range(7))


def bound(notice: int = 0, most_day: int = 0, most_week: int = 0, *sessions: Session) -> Calendar:
    profile = replace(tutor(EVERY_DAY), notice=notice, most_day=most_day, most_week=most_week)
    return calendar(*sessions, tutor=profile)


def asked(one: Calendar, start: Instant, now: Instant = NOW, besides: int = 0) -> tuple[Problem, ...]:
    return asking_problems(one, start, 60, (ANNA.id,), now, besides)


@pytest.mark.parametrize(
    ("ahead", "refused", "why"),
    [
        (12 * HOUR, False, "exactly the notice is in time"),
        (12 * HOUR - timedelta(seconds=1), True, "a second less is not"),
        (12 * HOUR + timedelta(seconds=1), False, "a second more is"),
        (HOUR, True, "an hour is far too late"),
    ],
)
def test_a6_notice_is_elapsed_time(ahead: timedelta, refused: bool, why: str) -> None:
    start = NOW + ahead
    assert asked(bound(720), start) == ((TooSoon(start, 720),) if refused else ()), why


def test_a6_notice_over_a_clock_change_is_elapsed_time_too() -> None:
    now = at("2027-03-27 16:00")
    one = calendar(tutor=replace(tutor(EVERY_DAY), notice=1440), now=now)
    assert asked(one, at("2027-03-28 16:00"), now), "23 hours, though the clock shows the same"
    assert not asked(one, at("2027-03-28 17:00"), now)


def test_a6_a7_nothing_of_it_binds_the_tutor() -> None:
    full = bound(14 * 1440, 1, 1, lesson(f"{TUESDAY} 10:00"))
    assert time_problems(full, at(f"{TUESDAY} 16:00"), 60, (ANNA.id,), NOW) == ()


@pytest.mark.parametrize(
    ("start", "most_day", "most_week", "problem", "why"),
    [
        (f"{TUESDAY} 12:00", 2, 0, FullDay, "two lessons, and two are wanted"),
        (f"{TUESDAY} 12:00", 3, 0, None, "there is room for a third"),
        ("2026-11-25 12:00", 2, 0, None, "another day"),
        ("2026-11-28 12:00", 0, 3, FullWeek, "the Saturday of that week"),
        ("2026-11-29 23:00", 0, 3, FullWeek, "its Sunday, to the last hour"),
        ("2026-11-30 00:00", 0, 3, None, "the Monday after"),
        ("2026-11-28 12:00", 0, 4, None, "there is room for a fourth"),
        (f"{TUESDAY} 12:00", 2, 3, FullDay, "the day is said first"),
    ],
)
def test_a7_a_full_day_or_week_is_no_time_for_a_family(
    start: str, most_day: int, most_week: int, problem: type[Problem] | None, why: str
) -> None:
    taught = (
        lesson(f"{TUESDAY} 09:00", id=101),
        lesson(f"{TUESDAY} 23:30", id=102, students=(BEN,)),  # it belongs to the day on which it begins
        lesson("2026-11-26 09:00", id=103),
        lesson("2026-11-26 14:00", id=104, status=Status.CANCELLED),
    )
    found = asked(bound(0, most_day, most_week, *taught), at(start))
    assert [type(one) for one in found[:1]] == ([problem] if problem else []), why


def test_a7_a_lesson_that_moves_does_not_count_against_itself() -> None:
    one = bound(0, 1, 1, lesson(f"{TUESDAY} 09:00", id=101))
    later = at(f"{TUESDAY} 16:00")
    assert asked(one, later) == (FullDay(later, 1), FullWeek(later, 1))
    assert asked(one, later, besides=101) == ()
    assert asked(one, at(f"{TUESDAY} 09:15"), besides=101) == (), "nor does it stand in its own way"
    assert for_family(one, (ANNA.id,), NOW, besides=101).busy == {ANNA.id: ()}
    first = bound(0, 1, 1, lesson(f"{TUESDAY} 09:00", id=1))
    assert asking_problems(first, later, 60, (ANNA.id,), NOW) == (FullDay(later, 1), FullWeek(later, 1))
    assert over_limits(first, later, NOW) == (Over(2, 1), Over(2, 1, week=True))
    assert free_starts(for_family(first, (ANNA.id,), NOW), date(2026, 11, 24), 60, NOW, (ANNA.id,)) == ()


def test_a7_what_is_held_counts_for_the_tutors_advice_and_for_what_a_family_may_choose() -> None:
    morning = at(f"{TUESDAY} 07:00", LORD_HOWE)  # by UTC it is Monday
    hold = Hold(300, 299, 1, 150, morning, 60, NOW + DAY)
    profile = replace(tutor(EVERY_DAY, zone=LORD_HOWE), most_day=1)
    here = replace(calendar(tutor=profile), offers=(Offer(299, 1, 150, 1, (hold,), "", "", NOW, NOW + DAY),))
    assert over_limits(here, morning + 2 * HOUR, NOW) == (Over(2, 1),)
    assert over_limits(here, morning - DAY, NOW) == ()
    family = for_family(here, (ANNA.id,), NOW)
    days = [date(2026, 11, day) for day in (23, 24, 25)]
    assert [bool(free_starts(family, day, 60, NOW, (ANNA.id,))) for day in days] == [True, False, True]


@pytest.mark.parametrize("zone", [BERLIN, LORD_HOWE, NEW_YORK])
def test_a7_a_full_week_is_closed_from_monday_to_sunday_on_the_tutors_clock(zone: str) -> None:
    profile = replace(tutor(EVERY_DAY, zone=zone), most_week=1)
    here = calendar(lesson(at("2026-12-02 09:00", zone)), tutor=profile)
    family = for_family(here, (ANNA.id,), NOW)
    nights = [Span(at(f"2026-{day} 23:00", zone), at(f"2026-{day} 23:00", zone) + HOUR) for day in ("11-29", "12-06")]
    mornings = [Span(at(f"2026-{day} 00:00", zone), at(f"2026-{day} 01:00", zone)) for day in ("11-30", "12-07")]
    free = [not any(closed.overlaps(one) for closed in family.busy[ANNA.id]) for one in (*nights, *mornings)]
    assert free == [True, False, False, True]


def test_without_limits_a_family_chooses_among_all_that_is_free() -> None:
    elsewhere = {ANNA.id: (Span(NOW, NOW + HOUR),)}
    here = replace(bound(0, 0, 0, lesson(f"{TUESDAY} 09:00")), busy=elsewhere)
    assert for_family(here, (ANNA.id,), NOW).busy == elsewhere
    limited = replace(here, tutor=replace(here.tutor, notice=60))
    assert for_family(limited, (ANNA.id,), NOW).busy == {ANNA.id: (Span(NOW, NOW + HOUR),) * 2}, "both of them"


def test_a7_what_is_held_for_somebody_counts_once_for_each_day() -> None:
    starts = [at(f"{TUESDAY} 09:00"), at(f"{TUESDAY} 12:00"), at("2026-11-26 09:00")]
    holds = tuple(Hold(300 + n, 299, 1, 150, start, 60, NOW + DAY) for n, start in enumerate(starts))
    offered = replace(bound(0, 2, 0), offers=(Offer(299, 1, 150, 1, holds, "", "", NOW, NOW + DAY),))
    assert asked(offered, at(f"{TUESDAY} 16:00")) == (), "one lesson may come of it, not two"
    assert asked(replace(offered, tutor=replace(offered.tutor, most_day=1)), at(f"{TUESDAY} 16:00"))
    assert not asked(replace(offered, tutor=replace(offered.tutor, most_day=1)), at("2026-11-25 16:00"))


def test_what_stands_against_it_anyway_is_said_alone() -> None:
    past = NOW - HOUR
    assert asked(bound(720), past) == (Past(past),)
    outside = calendar(tutor=replace(tutor(), notice=10_000))
    assert [type(one) for one in asked(outside, at(f"{TUESDAY} 08:00"))] == [OutsideHours]


@pytest.mark.parametrize(
    ("most_day", "most_week", "besides", "advice", "why"),
    [
        (0, 0, 0, (), "no limits"),
        (3, 0, 0, (), "the third of three"),
        (2, 0, 0, (Over(3, 2),), "the third of two"),
        (1, 2, 0, (Over(3, 1), Over(3, 2, week=True)), "too many that day, and that week"),
        (2, 0, 101, (), "one of the two moves within the day"),
    ],
)
def test_a7_the_tutor_is_only_advised(
    most_day: int, most_week: int, besides: int, advice: tuple[Over, ...], why: str
) -> None:
    taught = (lesson(f"{TUESDAY} 09:00", id=101), lesson(f"{TUESDAY} 12:00", id=102))
    one = bound(0, most_day, most_week, *taught)
    assert over_limits(one, at(f"{TUESDAY} 16:00"), NOW, besides) == advice, why


@pytest.mark.parametrize(
    ("limits", "problem", "why"),
    [
        ({"notice": LONGEST_NOTICE}, None, "two weeks"),
        ({"notice": LONGEST_NOTICE + 1}, BadLimit("notice", LONGEST_NOTICE), "longer than that"),
        ({"most_day": 48}, None, "half hours round the clock"),
        ({"most_day": 49}, BadLimit("most_day", 48), "more than a day has"),
        ({"most_week": 337}, BadLimit("most_week", 336), "more than a week has"),
    ],
)
def test_a_limit_is_one_that_can_be_kept(limits: dict[str, int], problem: BadLimit | None, why: str) -> None:
    notice, most_day, most_week = (limits.get(name, 0) for name in ("notice", "most_day", "most_week"))
    assert limit_problem(replace(tutor(), notice=notice, most_day=most_day, most_week=most_week)) == problem, why


def test_a6_what_is_offered_to_a_family_keeps_to_the_notice() -> None:
    one = lesson(f"{TUESDAY} 16:30")
    for notice in (0, 720, 3 * 1440):
        found = alternatives(calendar(one, tutor=replace(tutor(), notice=notice)), one, NOW)
        assert found
        assert all(start >= NOW + notice * MINUTE for start in found)


def test_a7_offers_leave_a_day_that_is_full_to_the_last() -> None:
    moving = lesson("2026-11-23 16:00", id=101)
    busy = [lesson(f"2026-11-{day} {hour}:00", id=day * 100 + hour) for day in (24, 25) for hour in (15, 17)]
    ranked = alternatives(calendar(moving, *busy, tutor=replace(tutor(), most_day=2)), moving, NOW)
    full = [start.day(zone_named(BERLIN)) in (date(2026, 11, 24), date(2026, 11, 25)) for start in ranked]
    assert full == sorted(full)
    assert any(full)


# --- as a family may choose --------------------------------------------------------------------------


@st.composite
def bounds(draw: st.DrawFn) -> Calendar:
    """A tutor with limits of any kind, and lessons at any time of a fortnight."""
    zone = draw(st.sampled_from([BERLIN, SOFIA, NEW_YORK, LORD_HOWE]))
    moments = st.integers(0, 14 * 24 * 4).map(lambda n: NOW + minutes(15 * n))
    sessions = [lesson(start, id=101 + n) for n, start in enumerate(draw(st.lists(moments, max_size=8)))]
    windows = tuple(Window(day, *draw(st.sampled_from([(540, 1200), (900, 1200), (1200, 1560)]))) for day in range(7))
    profile: Tutor = replace(
        tutor(windows, zone=zone),
        notice=draw(st.sampled_from([0, 60, 720, 1440, 4000])),
        most_day=draw(st.integers(0, 3)),
        most_week=draw(st.sampled_from([0, 2, 6])),
    )
    return calendar(*sessions, tutor=profile)


@settings(max_examples=150, deadline=None)
@given(bounds(), st.integers(0, 10 * 24 * 4), st.sampled_from([0, 101]))
def test_a6_a7_whatever_a_family_may_choose_is_not_refused(one: Calendar, quarter: int, besides: int) -> None:
    wanted, family = NOW + minutes(15 * quarter), for_family(one, (ANNA.id,), NOW, besides)
    found = nearest(family, wanted, 60, NOW, (ANNA.id,), besides)
    day = wanted.day(one.tutor.clock)
    offered = [*found, *free_starts(for_family(one, (ANNA.id,), NOW), day, 60, NOW, (ANNA.id,))]
    for start in found:
        assert asking_problems(one, start, 60, (ANNA.id,), NOW, besides) == ()
    for start in offered[len(found) :]:
        assert asking_problems(one, start, 60, (ANNA.id,), NOW) == ()


@settings(max_examples=150, deadline=None)
@given(bounds(), st.integers(0, 10 * 24 * 4))
def test_a6_a7_what_binds_a_family_is_what_a_plain_count_finds(one: Calendar, quarter: int) -> None:
    start, profile = NOW + minutes(15 * quarter + 1), one.tutor
    day = start.day(profile.clock)
    days = [each.start.day(profile.clock) for each in one.sessions]
    expected: list[type[Problem]] = []
    if start.since(NOW) < profile.notice * MINUTE:
        expected.append(TooSoon)
    if profile.most_day and days.count(day) >= profile.most_day:
        expected.append(FullDay)
    same_week = sum(each.isocalendar()[:2] == day.isocalendar()[:2] for each in days)
    if profile.most_week and same_week >= profile.most_week:
        expected.append(FullWeek)
    assume(not time_problems(one, start, 60, (ANNA.id,), NOW))
    assert [type(problem) for problem in asked(one, start)] == expected


def test_the_calendar_of_a_family_hides_a_full_day_and_nothing_else() -> None:
    one = bound(0, 1, 0, lesson(f"{TUESDAY} 09:00"))
    family = for_family(one, (ANNA.id,), NOW)
    zone = one.tutor.clock
    assert free_starts(family, date(2026, 11, 24), 60, NOW, (ANNA.id,)) == ()
    assert free_starts(family, date(2026, 11, 24), 60, NOW, (BEN.id,)), "another student is not asking"
    wednesday = day_span(date(2026, 11, 25), zone)
    assert free_starts(family, date(2026, 11, 25), 60, NOW, (ANNA.id,))[0] == wednesday.start
    assert datetime(2026, 11, 25) == wednesday.start.wall(zone)  # noqa: DTZ001 - a wall time by intent
