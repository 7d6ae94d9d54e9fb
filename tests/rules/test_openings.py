"""Free time: the hours without what is booked, against a plain count of minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model.calendar import Calendar, Extra, Holiday, OutsideView, Region, TimeOff, Tutor, Window
from core.model.offers import Hold, Offer, OfferStage
from core.model.people import Stay
from core.model.session import Session, Status
from core.moments import DAY, MINUTE, SECOND, WEEK, Instant, Span, day_span, instant_of, zone_named
from core.rules.booking import time_problems
from core.rules.openings import (
    FURTHEST,
    free_spans,
    free_starts,
    holiday_on,
    nearest,
    nearest_of_day,
    off_on,
    open_spans,
    taken,
    within_hours,
)
from core.rules.problems import Overlaps, Past, TooFar
from tests.rules.cast import (
    ANNA,
    BEN,
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
    minutes,
    tutor,
)

# In each zone the days around a change of its clocks, where it has one.
PLACES = [
    (BERLIN, "2027-03-28"),
    (BERLIN, "2026-10-25"),
    (SOFIA, "2027-03-28"),
    (NEW_YORK, "2026-11-01"),
    (LORD_HOWE, "2027-04-04"),
    (LORD_HOWE, "2027-10-03"),
    (KOLKATA, "2027-03-01"),
    (SAO_PAULO, "2026-11-01"),
    ("Africa/Cairo", "2027-04-30"),  # its midnight is skipped
]
STEP = 5 * MINUTE


@dataclass(frozen=True)
class Week:
    """A calendar around the day in question, and the moment from which it is looked at."""

    calendar: Calendar
    day: date
    now: Instant


@st.composite
def weeks(draw: st.DrawFn) -> Week:
    """Hours, openings, days off and lessons that may fall into each other in any way."""
    zone, words = draw(st.sampled_from(PLACES))
    day = date.fromisoformat(words)
    near = st.sampled_from([day + n * DAY for n in (-1, 0, 1)])
    midnight = instant_of(datetime.combine(day, time()), zone_named(zone))
    moments = st.integers(-24 * 60, 48 * 60).map(lambda n: midnight + minutes(n))
    starts = st.integers(0, 287).map(lambda n: n * 5)
    lengths = st.integers(1, 200).map(lambda n: n * 5)
    windows = st.builds(lambda on, start, length: Window(on.weekday(), start, start + length), near, starts, lengths)
    extras = st.builds(lambda on, start, length: Extra(on, start, start + length), near, starts, lengths)
    off = st.builds(lambda on, more: TimeOff(on, on + more * DAY), near, st.integers(0, 1))
    profile = Tutor(
        replace(tutor(zone=zone).person),
        tuple(draw(st.lists(windows, min_size=1, max_size=4))),
        off=tuple(draw(st.lists(off, max_size=1))),
        extras=tuple(draw(st.lists(extras, max_size=1))),
        buffer=draw(st.sampled_from([0, 0, 7, 15])),
    )
    booked = draw(st.lists(st.tuples(moments, st.integers(10, 200), st.sampled_from(Status)), max_size=5))
    sessions = [lesson(start, long, id=101 + n, status=status) for n, (start, long, status) in enumerate(booked)]
    stays = st.builds(Stay, near, near, st.sampled_from([SOFIA, NEW_YORK, KOLKATA]), st.booleans())
    away = tuple(one for one in draw(st.lists(stays, max_size=1)) if one.first <= one.last)
    profile = replace(profile, person=replace(profile.person, stays=away))
    feasts = tuple(Holiday(on, "a feast") for on in draw(st.lists(near, max_size=1)))
    busy = {ANNA.id: tuple(Span(start, start + minutes(50)) for start in draw(st.lists(moments, max_size=2)))}
    now = draw(moments) + draw(st.sampled_from([0, 0, 61])) * timedelta(seconds=1)
    offers = tuple(draw(st.lists(st.builds(held, moments, st.sampled_from([101, 999]), ends(now), stages), max_size=2)))
    view = Span(midnight - 3 * DAY, midnight + 5 * DAY)
    whole = replace(calendar(*sessions, tutor=profile, busy=busy), view=view, region=Region("XX", "Nowhere", feasts))
    return Week(replace(whole, offers=offers), day, now)


stages = st.sampled_from([OfferStage.OPEN, OfferStage.OPEN, OfferStage.DECLINED])


def ends(now: Instant) -> st.SearchStrategy[Instant]:
    """When a hold ends: just over, just not over, far ahead."""
    return st.sampled_from([now, now + timedelta(seconds=1), now + DAY])


def held(start: Instant, session: int, until: Instant, stage: OfferStage) -> Offer:
    """An offer of one time for `session`."""
    hold = Hold(501, 401, MAYA.id, session, start, 50, until)
    return Offer(401, MAYA.id, session, 1, (hold,), "", "", start - WEEK, until, stage)


# --- a plain count of minutes ------------------------------------------------------------------------


def minutes_between(span: Span) -> Iterator[int]:
    return iter(range(span.start.seconds // 60, -(-span.end.seconds // 60)))


def on_the_line(day: date, start: int, end: int, calendar: Calendar) -> Iterator[int]:
    """The minutes between two readings of the wall clock of one day."""
    edges = [datetime.combine(day, time()) + minutes(one) for one in (start, end)]
    person = calendar.tutor.person
    at_home = any(stay.home_hours and stay.first <= day <= stay.last for stay in person.stays)
    since, until = (instant_of(edge, person.home if at_home else person.clock) for edge in edges)
    return minutes_between(Span(since, until))


def free_minutes(week: Week, day: date, besides: int = 0) -> set[int]:
    """Every minute of `day` in which a lesson with Anna may take place."""
    one = week.calendar
    days = [day + n * DAY for n in (-2, -1, 0, 1)]
    free = {
        minute
        for on in days
        for window in one.tutor.hours
        if window.weekday == on.weekday()
        for minute in on_the_line(on, window.start, window.end, one)
    }
    for off in one.tutor.off:
        for on in days:
            if off.first <= on <= off.last:
                free -= set(minutes_between(day_span(on, one.tutor.clock)))
    for holiday in one.holidays:
        free -= set(minutes_between(day_span(holiday.day, one.tutor.clock)))
    for extra in one.tutor.extras:
        free |= set(on_the_line(extra.day, extra.start, extra.end, one))
    for session in one.sessions:
        if session.status in (Status.BOOKED, Status.STARTED) and session.id != besides:
            around = one.tutor.buffer * MINUTE
            free -= set(minutes_between(Span(session.start - around, session.end + around)))
    for span in one.busy[ANNA.id]:
        free -= set(minutes_between(span))
    for offer in one.offers:
        if offer.stage is OfferStage.OPEN and week.now < offer.until and offer.session != besides:
            for hold in offer.holds:
                around = one.tutor.buffer * MINUTE
                free -= set(minutes_between(Span(hold.span.start - around, hold.span.end + around)))
    return {minute for minute in free & set(minutes_between(day_span(day, one.tutor.clock))) if minute >= soon(week)}


def soon(week: Week) -> int:
    """The first round minute after now: a lesson that begins now is over before it is booked."""
    return (week.now.seconds // 300 + 1) * 5


def fits(free: set[int], start: int, length: int) -> bool:
    return all(minute in free for minute in range(start, start + length))


def spans_of(free: set[int]) -> list[tuple[int, int]]:
    """The runs of minutes, as (from, up to)."""
    edges = sorted(free)
    starts = [one for one in edges if one - 1 not in free]
    ends = [one + 1 for one in edges if one + 1 not in free]
    return list(zip(starts, ends, strict=True))


LENGTHS = st.sampled_from([10, 25, 60, 90])


@settings(max_examples=100, deadline=None)
@given(weeks(), st.sampled_from([0, 101]))
def test_free_time_is_what_a_count_of_minutes_finds(week: Week, besides: int) -> None:
    for day in (week.day - DAY, week.day, week.day + DAY):
        over = day_span(day, week.calendar.tutor.clock)
        found = free_spans(week.calendar, over, week.now, (ANNA.id,), besides)
        edges = [(one.start.seconds // 60, one.end.seconds // 60) for one in found]
        assert edges == spans_of(free_minutes(week, day, besides))


@settings(max_examples=100, deadline=None)
@given(weeks(), LENGTHS)
def test_the_starts_of_a_day_are_those_that_a_count_of_minutes_finds(week: Week, length: int) -> None:
    free = free_minutes(week, week.day)
    expected: list[int] = []
    for minute in range(min(free, default=0) // 5 * 5, max(free, default=0) + 1, 5):
        if fits(free, minute, length) and (not expected or minute >= expected[-1] + length):
            expected.append(minute)
    found = free_starts(week.calendar, week.day, length, week.now, (ANNA.id,))
    assert [start.seconds / 60 for start in found] == expected


@settings(max_examples=80, deadline=None)
@given(weeks(), LENGTHS, st.integers(-600, 1800), st.sampled_from([0, 101]))
def test_the_nearest_times_are_those_that_a_count_of_minutes_finds(
    week: Week, length: int, ahead: int, besides: int
) -> None:
    zone = week.calendar.tutor.clock
    wanted = instant_of(datetime.combine(week.day, time()), zone) + minutes(ahead)
    found = nearest(week.calendar, wanted, length, week.now, (ANNA.id,), besides)
    clock, day, expected = wanted.wall(zone).time(), max(wanted, week.now).day(zone), []
    while week.calendar.view.covers(day_span(day, zone)):
        free = free_minutes(week, day, besides)
        aim = instant_of(datetime.combine(day, clock), zone).seconds // 60
        candidates = {aim, *(minute for minute in free if minute % 5 == 0)}
        if distances := [abs(one - aim) for one in candidates if fits(free, one, length)]:
            expected.append((day, min(distances)))
        day += DAY
    aims = [instant_of(datetime.combine(one.day(zone), clock), zone) for one in found]
    away = [abs(one.since(aim)) // MINUTE for one, aim in zip(found, aims, strict=True)]
    assert [(one.day(zone), distance) for one, distance in zip(found, away, strict=True)] == expected[:3]


@settings(max_examples=100, deadline=None)
@given(weeks(), LENGTHS, st.integers(-600, 1800))
def test_nothing_that_is_offered_is_refused(week: Week, length: int, ahead: int) -> None:
    zone = week.calendar.tutor.clock
    wanted = instant_of(datetime.combine(week.day, time()), zone) + minutes(ahead)
    offered = [
        *nearest(week.calendar, wanted, length, week.now, (ANNA.id,)),
        *free_starts(week.calendar, week.day, length, week.now, (ANNA.id,)),
    ]
    refused = {one: time_problems(week.calendar, one, length, (ANNA.id,), week.now) for one in offered}
    assert not any(refused.values()), refused


@settings(max_examples=100, deadline=None)
@given(weeks(), LENGTHS, st.integers(0, 1440))
def test_a_lesson_is_within_the_hours_exactly_where_every_minute_of_it_is(week: Week, length: int, ahead: int) -> None:
    bare = replace(week.calendar, sessions=(), busy={ANNA.id: ()}, offers=())
    start = instant_of(datetime.combine(week.day, time()), week.calendar.tutor.clock) + minutes(ahead)
    long_ago = Week(bare, week.day, start - 9 * DAY)
    opened = free_minutes(long_ago, week.day) | free_minutes(long_ago, week.day + DAY)
    span = Span(start, start + minutes(length))
    assert within_hours(week.calendar, span) is fits(opened, start.seconds // 60, length)


# --- by hand -----------------------------------------------------------------------------------------

TUESDAY = date(2026, 11, 24)


def test_a_lesson_that_would_begin_now_is_not_offered() -> None:
    now = at("2026-11-24 16:00")
    assert time_problems(calendar(), now, 60, (ANNA.id,), now) == (Past(now),)
    assert free_starts(calendar(), TUESDAY, 60, now)[0] == now + minutes(5)
    assert nearest(calendar(), now, 60, now)[0] == now + minutes(5)


def test_a_second_before_a_round_time_it_is_still_offered() -> None:
    assert free_starts(calendar(), TUESDAY, 60, at("2026-11-24 16:00") - SECOND)[0] == at("2026-11-24 16:00")


def test_the_first_lesson_ever_booked_takes_its_time_like_any_other() -> None:
    first = lesson("2026-11-24 15:00", id=1)  # as the hours begin
    here, tuesday = calendar(first), day_span(TUESDAY, tutor().clock)
    assert taken(here) == (first.span,)
    assert not any(one.overlaps(first.span) for one in free_spans(here, tuesday, NOW))
    assert first.start not in nearest(here, first.start, 60, NOW)
    assert first.start not in nearest_of_day(here, first.start, 60, NOW)
    assert first.start not in free_starts(here, TUESDAY, 60, NOW)
    assert time_problems(here, first.start, 60, (BEN.id,), NOW) == (Overlaps(first.start, first.span, (ANNA.id,)),)


@pytest.mark.parametrize(
    ("start", "end", "open_", "why"),
    [
        ("2026-11-24 20:00", "2026-11-24 22:00", [], "the hours end as it begins"),
        ("2026-11-24 12:00", "2026-11-24 15:00", [], "they begin as it ends"),
        ("2026-11-24 14:00", "2026-11-24 15:01", ["15:00–20:00"], "they are given whole, though it takes but a minute"),
    ],
)
def test_hours_that_only_touch_a_span_are_not_in_it(start: str, end: str, open_: list[str], why: str) -> None:
    found = open_spans(calendar(), Span(at(start), at(end)))
    assert [shown(one, tutor()) for one in found] == open_, why


def test_nothing_is_offered_beyond_a_year() -> None:
    last = (NOW + FURTHEST).day(tutor().clock)
    anytime = calendar(tutor=tutor(tuple(Window(day, 0, 1440) for day in range(7))))
    assert free_starts(anytime, last, 60, NOW)
    assert not free_starts(anytime, last + DAY, 60, NOW)
    assert nearest(anytime, NOW + FURTHEST + DAY, 60, NOW) == ()
    beyond = NOW + FURTHEST + minutes(1)
    assert time_problems(anytime, beyond, 60, (ANNA.id,), NOW) == (TooFar(beyond),)


def test_a_time_offered_is_a_round_one_though_the_lesson_after_it_is_not() -> None:
    odd = calendar(lesson("2026-11-24 18:07", 113))
    assert nearest(odd, at("2026-11-24 18:30"), 60, NOW)[0] == at("2026-11-24 17:05")


@pytest.mark.parametrize(
    ("wanted", "offered", "why"),
    [
        ("2026-11-24 16:30", ["24 16:30", "25 16:30", "26 16:30"], "it is free, and so are the days after"),
        (
            "2026-11-24 20:30",
            ["24 17:30", "25 19:00", "26 19:00"],
            "the last before Ben, then the last of each day",
        ),
        ("2026-11-24 17:45", ["24 17:30", "25 17:45", "26 17:45"], "just before Ben rather than after him"),
        ("2026-11-26 08:00", ["26 15:00", "28 09:00", "30 15:00"], "Friday and Sunday are free of lessons"),
    ],
)
def test_three_times_are_offered_near_the_one_wanted(wanted: str, offered: list[str], why: str) -> None:
    taught = calendar(lesson("2026-11-24 18:30", students=(BEN,)))
    found = nearest(taught, at(wanted), 60, NOW, (ANNA.id,))
    assert [one.wall(tutor().clock).strftime("%d %H:%M") for one in found] == offered, why


def test_no_hours_are_never_free() -> None:
    idle = calendar(tutor=tutor(()))
    assert nearest(idle, at("2026-11-24 16:30"), 60, NOW) == ()
    assert free_starts(idle, TUESDAY, 60, NOW) == ()
    assert open_spans(idle, idle.view) == ()


def test_a_time_that_was_not_loaded_is_never_guessed() -> None:
    with pytest.raises(OutsideView):
        free_spans(calendar(), day_span(date(2029, 1, 1), tutor().clock), NOW)


@pytest.mark.parametrize(
    ("profile", "free", "why"),
    [
        (tutor(), ["15:00–18:30", "19:30–20:00"], "the hours without Ben"),
        (tutor(buffer=15), ["15:00–18:15", "19:45–20:00"], "a quarter of an hour is kept around him"),
        (tutor(off=(TimeOff(TUESDAY, TUESDAY),)), [], "a day off"),
        (tutor(off=(TimeOff(TUESDAY - DAY, TUESDAY + DAY),)), [], "a day amid days off"),
        (tutor(off=(TimeOff(TUESDAY + DAY, TUESDAY + DAY),)), ["15:00–18:30", "19:30–20:00"], "the day after is off"),
        (tutor(extras=(Extra(TUESDAY, 600, 660),)), ["10:00–11:00", "15:00–18:30", "19:30–20:00"], "an opening more"),
        (tutor(extras=(Extra(TUESDAY, 1200, 1260),)), ["15:00–18:30", "19:30–21:00"], "that touches the hours"),
        (tutor(off=(TimeOff(TUESDAY, TUESDAY),), extras=(Extra(TUESDAY, 600, 660),)), ["10:00–11:00"], "on a day off"),
        (
            tutor((*tutor().hours, Window(1, 20 * 60, 1440 + 60))),
            ["15:00–18:30", "19:30–00:00"],
            "until after midnight",
        ),
    ],
)
def test_what_is_free_on_tuesday(profile: Tutor, free: list[str], why: str) -> None:
    taught = calendar(lesson("2026-11-24 18:30", students=(BEN,)), tutor=profile)
    found = free_spans(taught, day_span(TUESDAY, profile.clock), NOW)
    assert [shown(one, profile) for one in found] == free, why


def shown(span: Span, profile: Tutor) -> str:
    return "–".join(edge.wall(profile.clock).strftime("%H:%M") for edge in (span.start, span.end))


def test_only_living_sessions_take_time() -> None:
    day: list[Session] = [
        lesson(at("2026-11-24 10:00") + minutes(90 * n), id=101 + n, status=status) for n, status in enumerate(Status)
    ]
    assert taken(calendar(*day)) == tuple(one.span for one in day if one.status.live)
    assert taken(calendar(*day), besides=101) == (day[1].span,)


def test_a_session_that_is_to_be_moved_leaves_its_own_time_free() -> None:
    one = lesson()
    assert nearest(calendar(one), one.start, 60, NOW, (ANNA.id,), besides=one.id)[0] == one.start
    assert nearest(calendar(one), one.start, 60, NOW, (ANNA.id,))[0] != one.start


NIGHTS = (Window(0, 22 * 60, 25 * 60), Window(1, 22 * 60, 25 * 60), Window(2, 7 * 60, 9 * 60))


@pytest.mark.parametrize("zone", [LORD_HOWE, NEW_YORK])
@pytest.mark.parametrize(
    ("holiday", "open_", "why"),
    [
        (TUESDAY - DAY, ["00:00–01:00", "22:00–01:00"], "after midnight Monday's feast is over"),
        (TUESDAY, [], "nothing on the day itself"),
        (TUESDAY + DAY, ["22:00–01:00", "22:00–00:00"], "Tuesday's night stops where Wednesday's feast begins"),
    ],
)
def test_a_holiday_is_a_day_on_the_tutors_clock(zone: str, holiday: date, open_: list[str], why: str) -> None:
    profile = tutor(NIGHTS, zone=zone)
    here = replace(calendar(tutor=profile), region=Region("XX", "Nowhere", (Holiday(holiday, "the Feast"),)))
    assert [shown(one, profile) for one in open_spans(here, day_span(TUESDAY, profile.clock))] == open_, why
    morning = Span(at("2026-11-25 08:00", zone), at("2026-11-25 09:00", zone))
    assert (holiday_on(here, morning) is not None) is (holiday == TUESDAY + DAY), why


def test_days_off_are_the_tutors_own_days() -> None:
    away = tutor(zone=LORD_HOWE, off=(TimeOff(TUESDAY, TUESDAY),))
    evening_before = Span(at("2026-11-23 23:30", LORD_HOWE), at("2026-11-24 00:30", LORD_HOWE))
    assert off_on(away, evening_before) == away.off[0]
    assert off_on(away, Span(evening_before.start, at("2026-11-24 00:00", LORD_HOWE))) is None
    assert off_on(replace(away, person=tutor(zone=NEW_YORK).person), evening_before) is None
