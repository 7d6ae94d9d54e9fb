"""Series: dates built from the rule, each looked at, and what is booked is what was shown."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from pathlib import Path
from time import process_time
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.calendar import Calendar, Extra, Holiday, Region, TimeOff, Tutor, Window
from core.model.people import Student
from core.model.series import Series, rule_dates
from core.model.session import Attendance, Session
from core.moments import DAY, HOUR, Instant, Span, instant_of, zone_named
from core.places import is_zone
from core.rules.booking import BookingRequest
from core.rules.problems import (
    NothingLeft,
    OnHoliday,
    OnTimeOff,
    OutsideHours,
    Overlaps,
    Past,
    Problem,
    Refused,
    TooMany,
)
from core.rules.repeating import (
    Leave,
    Mark,
    Occurrence,
    Pick,
    Repeat,
    SeriesRequest,
    book_series,
    preview,
    until_weeks,
)
from tests.rules.cast import ANNA, BEN, BERLIN, HOURS, LORD_HOWE, NOW, at, person

Case = dict[str, Any]
CASES: list[Case] = json.loads(Path(__file__).with_name("time_cases_series.json").read_text(encoding="utf-8"))
ALL_DAY = tuple(Window(day, 0, 24 * 60) for day in range(7))
OFF = (TimeOff(date(2026, 12, 21), date(2027, 1, 2)),)
WEDNESDAYS = (2,)


def calendar(
    *sessions: Session,
    zone: str = BERLIN,
    hours: tuple[Window, ...] = HOURS,
    off: tuple[TimeOff, ...] = (),
    now: Instant = NOW,
    students: tuple[Student, ...] = (ANNA, BEN),
) -> Calendar:
    """The tutor's calendar over a year."""
    teacher = Tutor(person(1, "Maya Ivanova", zone), hours, off=off)
    return Calendar(teacher, Span(now - 92 * DAY, now + 372 * DAY), students, sessions=sessions)


def lesson(id: int, words: str, minutes: int = 60) -> Session:
    """A lesson of Anna's."""
    return Session(id, 1, (Attendance(ANNA.id),), at(words), minutes, BERLIN)


def series(
    repeat: Repeat,
    first: str = "2026-11-25 17:00",
    picks: Mapping[date, Pick] | None = None,
    zone: str = BERLIN,
    *,
    anyway: bool = False,
) -> SeriesRequest:
    """Ben's lessons from `first` on."""
    start = instant_of(datetime.fromisoformat(first), zone_named(zone))
    wanted = BookingRequest(101, (BEN.id,), start, 60, "essay structure", room="room", anyway=anyway)
    return SeriesRequest(100, tuple(range(101, 170)), wanted, datetime.fromisoformat(first), repeat, picks or {})


def refused(here: Calendar, wanted: SeriesRequest, now: Instant = NOW) -> tuple[Problem, ...]:
    """What the preview is refused for."""
    with pytest.raises(Refused) as caught:
        preview(here, wanted, now)
    return caught.value.problems


def days(found: tuple[Occurrence, ...]) -> list[str]:
    return [f"{one.day:%d %b} {one.mark}" for one in found]


# --- the dates ----------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=[f"{case['id']} {case['description']}" for case in CASES])
def test_a1_a_series(case: Case) -> None:
    given_, expected = case["inputs"], case["expected"]
    zone = given_["tutor_zone"]
    first = datetime.fromisoformat(given_["first_local"])
    now = instant_of(first, zone_named(zone)) - DAY
    until = given_.get("until_inclusive")
    repeat = Repeat(
        (first.weekday(),), given_["every_days"] // 7, date.fromisoformat(until) if until else None, given_.get("count")
    )
    student = replace(BEN, person=person(BEN.id, "Ben Okafor", given_.get("student_zone", zone)))
    here = calendar(zone=zone, hours=ALL_DAY, now=now, students=(student,))
    found = preview(here, series(repeat, given_["first_local"], zone=zone), now)
    booked = book_series(here, series(repeat, given_["first_local"], zone=zone), now).sessions
    assert len(found) == expected["count"]
    for one, session, awaited in zip(found, booked, expected["occurrences"], strict=True):
        assert (one.mark is Mark.GAP) == (awaited["classification"] == "gap")
        assert (session.start.iso(), session.end.iso()) == (awaited["start_utc"], awaited["end_utc"])
        assert one.start.on(zone_named(zone)).isoformat(timespec="minutes") == awaited["tutor_start"]
        if "student_start" in awaited:
            assert one.start.on(student.person.clock).isoformat(timespec="minutes") == awaited["student_start"]


ZONES = sorted(name for name in available_timezones() if is_zone(name))  # wherever somebody may say to live
TROLL = "Antarctica/Troll"  # the one place whose clocks change by two hours


ANY_SERIES = given(
    zone=st.sampled_from(ZONES),
    first=st.datetimes(datetime(2026, 1, 1), datetime(2034, 12, 31)),  # noqa: DTZ001 - wall times by intent
    every=st.sampled_from((1, 2)),
    count=st.integers(1, 14),
)


@pytest.mark.parametrize("examples", [250, pytest.param(2_000, marks=pytest.mark.slow)])
def test_a3_every_lesson_keeps_the_wall_clock(examples: int) -> None:
    settings(max_examples=examples, deadline=None)(ANY_SERIES(keeps_the_wall_clock))()


def keeps_the_wall_clock(zone: str, first: datetime, every: int, count: int) -> None:
    first = first.replace(second=0, microsecond=0)
    clock = ZoneInfo(zone)
    now = instant_of(first, zone_named(zone)) - DAY
    here = calendar(zone=zone, hours=ALL_DAY, now=now)
    wanted = series(Repeat((first.weekday(),), every, count=count), first.isoformat(), zone=zone)
    starts = [one.start for one in book_series(here, wanted, now).sessions]
    walls = [first + timedelta(days=7 * every * k) for k in range(count)]
    assert [start.seconds for start in starts] == [int(wall.replace(tzinfo=clock).timestamp()) for wall in walls]
    shown = [datetime.fromtimestamp(start.seconds, clock).replace(tzinfo=None) for start in starts]
    assert all(is_gap(wall, clock) or face == wall for wall, face in zip(walls, shown, strict=True))
    most = 7 * every * DAY + (2 if zone == TROLL else 1) * HOUR
    assert all(timedelta() < later.since(early) <= most for early, later in pairwise(starts))


def is_gap(wall: datetime, clock: ZoneInfo) -> bool:
    """Whether no clock there ever shows that wall time."""
    aware = wall.replace(tzinfo=clock)
    return datetime.fromtimestamp(aware.timestamp(), clock).replace(tzinfo=None) != wall


@given(
    first=st.dates(date(2026, 1, 1), date(2030, 1, 1)),
    weekdays=st.sets(st.integers(0, 6), min_size=1).map(tuple),
    every=st.sampled_from((1, 2)),
)
def test_several_weekdays_are_those_of_the_weeks_that_count(first: date, weekdays: tuple[int, ...], every: int) -> None:
    dates = rule_dates(first, weekdays, every)
    found = [next(dates) for _ in range(20)]
    monday = first - timedelta(days=first.weekday())
    every_day = (first + timedelta(days=n) for n in range(20 * 14 + 14))
    right = [day for day in every_day if day.weekday() in weekdays and (day - monday).days // 7 % every == 0]
    assert found == right[:20]


@pytest.mark.parametrize(
    ("weeks", "last", "why"),
    [(1, date(2026, 11, 30), "a week that begins on a Tuesday"), (6, date(2027, 1, 4), "six of them: six lessons")],
)
def test_for_some_weeks(weeks: int, last: date, why: str) -> None:
    assert until_weeks(date(2026, 11, 24), weeks) == last, why


# --- how many -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("repeat", "problem", "why"),
    [
        (Repeat(WEDNESDAYS, count=0), TooMany(), "no lesson is no series"),
        (Repeat(WEDNESDAYS, count=-3), TooMany(), "nor is less than none"),
        (Repeat(WEDNESDAYS, count=61), TooMany(), "sixty at most"),
        (Repeat(WEDNESDAYS, count=10**6), TooMany(), "a million is refused before it is counted"),
        (Repeat(WEDNESDAYS, count=60), TooMany(), "sixty weeks are more than a year"),
        (Repeat(WEDNESDAYS, until=date(9999, 12, 31)), TooMany(), "the end of time is too far"),
        (Repeat(tuple(range(7)), until=date(2027, 11, 1)), TooMany(), "each day for a year is more than sixty"),
        (Repeat(WEDNESDAYS, until=date(2026, 11, 24)), NothingLeft(), "it ends before it begins"),
    ],
)
def test_a13_too_much_and_too_little_is_refused_quickly(repeat: Repeat, problem: Problem, why: str) -> None:
    began = process_time()
    assert refused(calendar(hours=ALL_DAY), series(repeat)) == (problem,), why
    assert process_time() - began < 1, why


def test_a13_one_lesson_is_a_series_of_one() -> None:
    assert len(book_series(calendar(), series(Repeat(WEDNESDAYS, count=1)), NOW).sessions) == 1
    assert len(book_series(calendar(), series(Repeat(WEDNESDAYS, until=date(2026, 11, 25))), NOW).sessions) == 1


def test_a13_sixty_lessons_are_the_most() -> None:
    sixty = Repeat((2, 3), count=60)
    assert len(book_series(calendar(), series(sixty), NOW).sessions) == 60
    assert refused(calendar(), series(replace(sixty, count=61))) == (TooMany(),)
    days_ = Repeat(tuple(range(7)), until=date(2027, 1, 23))
    assert sum(one.kept for one in preview(calendar(hours=ALL_DAY), series(days_), NOW)) == 60
    assert refused(calendar(hours=ALL_DAY), series(replace(days_, until=date(2027, 1, 24)))) == (TooMany(),)


@pytest.mark.parametrize(
    ("zone", "now", "first", "last", "lessons", "why"),
    [
        (BERLIN, "2026-11-22 10:00", "2026-11-25 17:00", date(2027, 11, 22), 52, "a year from Sunday on"),
        (LORD_HOWE, "2026-11-24 05:00", "2026-11-25 07:00", date(2027, 11, 24), 53, "it is Tuesday there already"),
    ],
)
def test_a13_a_series_reaches_as_far_as_the_year_on_the_tutors_clock(
    zone: str, now: str, first: str, last: date, lessons: int, why: str
) -> None:
    here, today = calendar(zone=zone, hours=ALL_DAY, now=at(now, zone)), at(now, zone)
    year = Repeat(WEDNESDAYS, until=last)
    assert len(preview(here, series(year, first, zone=zone), today)) == lessons, why
    assert refused(here, series(replace(year, until=last + DAY), first, zone=zone), today) == (TooMany(),)


def test_until_is_inclusive() -> None:
    found = book_series(calendar(), series(Repeat(WEDNESDAYS, until=date(2026, 12, 9))), NOW)
    assert [one.start for one in found.sessions] == [
        at(f"{day} 17:00") for day in ("2026-11-25", "2026-12-02", "2026-12-09")
    ]


def test_days_off_are_skipped_and_do_not_count() -> None:
    found = preview(calendar(off=OFF), series(Repeat(WEDNESDAYS, count=6)), NOW)
    assert days(found) == [
        "25 Nov ok",
        "02 Dec ok",
        "09 Dec ok",
        "16 Dec ok",
        "23 Dec off",
        "30 Dec off",
        "06 Jan ok",
        "13 Jan ok",
    ]
    assert found[4].problems == (OnTimeOff(found[4].start, OFF[0].first, OFF[0].last),), "and it is said why"
    assert len(book_series(calendar(off=OFF), series(Repeat(WEDNESDAYS, count=6)), NOW).sessions) == 6


def test_a_series_of_which_nothing_is_left_is_refused() -> None:
    only = series(Repeat(WEDNESDAYS, until=FIRST), picks={FIRST: Leave.OUT})
    assert refused(calendar(lesson(9, "2026-11-25 17:00")), only) == (NothingLeft(),)


CHRISTMAS = Region(
    "XX", "Nowhere", (Holiday(date(2026, 12, 23), "the Feast"), Holiday(date(2026, 12, 25), "Christmas"))
)


def test_c5_public_holidays_are_skipped_by_themselves_with_their_names() -> None:
    here, wanted = replace(calendar(), region=CHRISTMAS), series(Repeat(WEDNESDAYS, count=6))
    found = preview(here, wanted, NOW)
    assert days(found)[3:6] == ["16 Dec ok", "23 Dec off", "30 Dec ok"]
    assert found[4].problems == (OnHoliday(found[4].start, date(2026, 12, 23), "the Feast"),)
    assert len(book_series(here, wanted, NOW).sessions) == 6


def test_c5_a_first_date_that_is_a_holiday_needs_a_choice() -> None:
    here = replace(calendar(), region=CHRISTMAS)
    found = preview(here, series(Repeat(WEDNESDAYS, count=3), "2026-12-23 17:00"), NOW)
    assert (found[0].open, type(found[0].problems[0])) == (True, OnHoliday)


def test_c5_an_extra_opening_goes_before_a_holiday() -> None:
    opened = calendar()
    tutor = replace(opened.tutor, extras=(Extra(date(2026, 12, 23), 17 * 60, 18 * 60),))
    found = preview(replace(opened, tutor=tutor, region=CHRISTMAS), series(Repeat(WEDNESDAYS, count=6)), NOW)
    assert days(found)[4] == "23 Dec ok"


NIGHTS = (Window(5, 22 * 60, 30 * 60),)  # from Saturday evenings to 6 on Sundays


@pytest.mark.parametrize(
    ("first", "marks", "why"),
    [
        ("2027-03-21 02:30", ["21 Mar ok", "28 Mar gap", "04 Apr ok"], "an hour that the clocks skip"),
        ("2027-10-24 02:30", ["24 Oct ok", "31 Oct fold", "07 Nov ok"], "an hour that comes twice"),
    ],
)
def test_c7_an_hour_of_a_clock_change_is_marked(first: str, marks: list[str], why: str) -> None:
    now = at(first) - 6 * DAY
    night = calendar(now=now)
    night = replace(night, tutor=replace(night.tutor, hours=NIGHTS))
    found = preview(night, series(Repeat((6,), count=3), first), now)
    assert days(found) == marks, why
    assert found[1].start == instant_of(
        datetime.combine(found[1].day, datetime.fromisoformat(first).time()), zone_named(BERLIN)
    )


def test_c7_a_skipped_hour_is_no_shift_of_the_students_clock() -> None:
    now = at("2027-03-15 10:00")
    night = calendar(now=now)
    night = replace(night, tutor=replace(night.tutor, hours=NIGHTS))
    found = preview(night, series(Repeat((6,), count=3), "2027-03-21 02:30"), now)
    assert [one.shifted for one in found] == [(), (), (BEN.id,)], "New York's clocks have moved a week before"


def test_a_year_of_days_off_ends_the_search() -> None:
    whole = (TimeOff(date(2026, 11, 30), date(2028, 1, 1)),)
    assert refused(calendar(off=whole), series(Repeat(WEDNESDAYS, count=3))) == (TooMany(),)


# --- dates that are taken -----------------------------------------------------------------------

FIRST, FIFTH = date(2026, 11, 25), date(2026, 12, 23)
TEN = Repeat(WEDNESDAYS, count=10)


def taken() -> Calendar:
    """Anna stands where the fifth of ten would be."""
    return calendar(lesson(9, "2026-12-23 17:30"))


def test_a11_the_date_is_named_and_nothing_is_booked() -> None:
    (open_one,) = [one for one in preview(taken(), series(TEN), NOW) if one.open]
    assert (open_one.day, open_one.problems[0]) == (
        FIFTH,
        Overlaps(at("2026-12-23 17:00"), Span(at("2026-12-23 17:30"), at("2026-12-23 18:30")), (ANNA.id,)),
    )
    with pytest.raises(Refused) as caught:
        book_series(taken(), series(TEN), NOW)
    assert caught.value.problems == open_one.problems


@pytest.mark.parametrize(
    ("pick", "lessons", "last", "why"),
    [
        (Leave.OUT, 9, "2027-01-27 17:00", "left out it is one fewer"),
        (Leave.LATER, 10, "2027-02-03 17:00", "put off it is one more at the end"),
        (at("2026-12-23 16:30"), 10, "2027-01-27 17:00", "at another time of that day"),
        (at("2026-12-24 17:00"), 10, "2027-01-27 17:00", "or of the next"),
    ],
)
def test_a11_after_a_choice_it_is_booked(pick: Pick, lessons: int, last: str, why: str) -> None:
    booked = book_series(taken(), series(TEN, picks={FIFTH: pick}), NOW)
    assert (len(booked.sessions), booked.sessions[-1].start) == (lessons, at(last)), why
    if isinstance(pick, Instant):
        assert pick in [one.start for one in booked.sessions], why


@pytest.mark.parametrize(
    ("busy", "why"),
    [
        ("2026-11-25 17:00", "the first"),
        ("2026-12-09 16:30", "the third"),
        ("2027-01-27 17:45", "the last"),
    ],
)
def test_p8_what_is_booked_is_what_was_shown_or_nothing(busy: str, why: str) -> None:
    here = calendar(lesson(9, busy), off=(TimeOff(date(2026, 12, 28), date(2027, 1, 2)),))
    wanted = series(Repeat(WEDNESDAYS, until=date(2027, 1, 27)))
    (open_one,) = [one for one in preview(here, wanted, NOW) if one.open]
    with pytest.raises(Refused):
        book_series(here, wanted, NOW)
    picks: tuple[Pick, ...] = (Leave.OUT, *open_one.free)
    for pick in picks:
        chosen = replace(wanted, picks={open_one.day: pick})
        shown = preview(here, chosen, NOW)
        booked = book_series(here, chosen, NOW).sessions
        assert [one.start for one in booked] == sorted(one.start for one in shown if one.kept), why


def test_the_nearest_free_times_are_offered_and_none_of_the_series_itself() -> None:
    (open_one,) = [one for one in preview(taken(), series(Repeat((2, 3), count=10)), NOW) if one.open]
    assert open_one.free == (at("2026-12-23 16:30"), at("2026-12-24 16:00")), "before it, and before Thursday's own"


def test_free_times_are_offered_only_where_they_are_needed_and_suit_the_student() -> None:
    elsewhere = {BEN.id: (Span(at("2026-12-23 15:00"), at("2026-12-23 17:30")),)}
    found = preview(replace(taken(), busy=elsewhere), series(TEN), NOW)
    assert [one.free for one in found if one.free] == [(at("2026-12-23 18:30"), at("2026-12-24 17:00"))]


def test_a_week_later_is_no_stand_in() -> None:
    wednesdays = tuple(window for window in HOURS if window.weekday == 2)
    here = calendar(lesson(9, "2026-12-09 15:00", 300), hours=wednesdays)
    (open_one,) = [one for one in preview(here, series(Repeat(WEDNESDAYS, until=date(2026, 12, 9))), NOW) if one.open]
    assert (open_one.day, open_one.free) == (date(2026, 12, 9), ())


def test_a_date_can_be_put_off_only_where_the_series_counts_its_lessons() -> None:
    wanted = series(Repeat(WEDNESDAYS, until=date(2027, 1, 27)), picks={FIFTH: Leave.LATER})
    assert [one.day for one in preview(taken(), wanted, NOW) if one.open] == [FIFTH]


def test_a_break_that_is_missing_once_is_a_choice_and_no_reason_against_the_series() -> None:
    close = calendar(lesson(9, "2026-11-25 18:00"))
    careful = replace(close, tutor=replace(close.tutor, buffer=15))
    assert [one.day for one in preview(careful, series(TEN), NOW) if one.open] == [FIRST]


def test_another_time_that_was_chosen_shifts_nobodys_clock() -> None:
    found = preview(taken(), series(TEN, picks={FIFTH: at("2026-12-23 16:30")}), NOW)
    assert not any(one.shifted for one in found)


def test_one_free_time_is_not_chosen_for_two_dates() -> None:
    here = calendar(lesson(9, "2026-12-23 17:30"), lesson(10, "2026-12-30 17:30"))
    picks = dict.fromkeys((FIFTH, date(2026, 12, 30)), at("2026-12-24 17:00"))
    assert [one.day for one in preview(here, series(TEN, picks=picks), NOW) if one.open] == [date(2026, 12, 30)]


def test_a_choice_that_is_taken_meanwhile_is_due_again() -> None:
    pick = {FIFTH: at("2026-12-23 16:30")}
    here = calendar(lesson(9, "2026-12-23 17:30"), lesson(10, "2026-12-23 16:00"))
    assert [one.day for one in preview(here, series(TEN, picks=pick), NOW) if one.open] == [FIFTH]
    with pytest.raises(Refused):
        book_series(here, series(TEN, picks=pick), NOW)


def test_a_date_taken_after_the_preview_refuses_all_of_it() -> None:
    assert not any(one.open for one in preview(calendar(), series(TEN), NOW))
    with pytest.raises(Refused):
        book_series(taken(), series(TEN), NOW)


def test_a_first_date_that_does_not_work_is_never_moved_by_itself() -> None:
    off = (TimeOff(date(2026, 11, 25), date(2026, 11, 25)),)
    first = preview(calendar(off=off), series(TEN), NOW)[0]
    assert first.open
    assert isinstance(first.problems[0], OnTimeOff)


@pytest.mark.parametrize(
    ("first", "kind", "why"),
    [
        ("2026-11-25 20:30", OutsideHours, "the hour lies outside on each date: the whole series is wrong"),
        ("2026-11-18 17:00", Past, "it would have begun"),
    ],
)
def test_what_is_wrong_with_the_first_is_wrong_with_all(first: str, kind: type, why: str) -> None:
    assert [type(problem) for problem in refused(calendar(), series(TEN, first))] == [kind], why


def test_outside_the_hours_anyway_but_never_on_a_day_off() -> None:
    found = preview(calendar(off=OFF), series(Repeat(WEDNESDAYS, count=5), "2026-11-25 20:30", anyway=True), NOW)
    assert days(found)[3:6] == ["16 Dec ok", "23 Dec off", "30 Dec off"]


def test_the_other_sides_clock_is_watched() -> None:
    now = at("2027-02-28 10:00")
    found = preview(calendar(now=now), series(Repeat(WEDNESDAYS, count=6), "2027-03-03 17:00"), now)
    assert [(one.day.isoformat(), one.shifted) for one in found if one.shifted] == [
        ("2027-03-17", (BEN.id,)),
        ("2027-03-31", (BEN.id,)),
    ]


def test_a_week_in_which_there_is_no_lesson_shifts_nobody() -> None:
    now = at("2027-02-28 10:00")
    apart = (TimeOff(date(2027, 3, 15), date(2027, 3, 27)),)  # New York is an hour nearer in these weeks
    found = preview(calendar(off=apart, now=now), series(Repeat(WEDNESDAYS, count=6), "2027-03-03 17:00"), now)
    assert [one.day.isoformat() for one in found if one.mark is Mark.OFF] == ["2027-03-17", "2027-03-24"]
    assert not any(one.shifted for one in found)


def test_each_lesson_has_a_room_of_its_own_and_knows_its_series() -> None:
    booked = book_series(calendar(), series(TEN), NOW)
    assert len({one.room for one in booked.sessions}) == 10
    assert all(re.fullmatch("[0-9a-f]{32}", one.room) for one in booked.sessions)
    assert {one.series for one in booked.sessions} == {booked.series.id} == {100}
    assert all(booked.series.follows(one, calendar().tutor.clock) for one in booked.sessions)
    assert booked.series == Series(100, 1, (BEN.id,), WEDNESDAYS, 1, FIRST, time(17), 60, count=10)


def test_a_series_remembers_the_day_until_which_it_goes() -> None:
    last = date(2027, 1, 27)
    booked = book_series(calendar(), series(Repeat((3, 2), 2, until=last)), NOW).series
    assert booked == Series(100, 1, (BEN.id,), (2, 3), 2, FIRST, time(17), 60, until=last)


def test_without_a_video_room_no_lesson_has_one() -> None:
    wanted = series(TEN)
    roomless = replace(wanted, wanted=replace(wanted.wanted, room=""))
    assert {one.room for one in book_series(calendar(), roomless, NOW).sessions} == {""}
