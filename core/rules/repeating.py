"""Repeating: a series is built date by date, each is looked at, and what is booked is what was shown. FLOWS 7."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from core.events import SeriesBooked
from core.model.calendar import Calendar
from core.model.series import Series, rule_dates
from core.model.session import Session
from core.moments import DAY, WEEK, Instant, instant_of, instants_of
from core.rules.booking import BookingRequest, booking_problems, session_of, time_problems
from core.rules.openings import FURTHEST, nearest
from core.rules.problems import (
    DAYS_OFF,
    WISHES,
    Held,
    NothingLeft,
    Overlaps,
    Problem,
    Refused,
    StudentBusy,
    TooClose,
    TooMany,
)

MOST = 60  # sessions of a series: RELIABILITY 2
OFFERED = 2  # free starts for one date that is taken
NEAR = WEEK  # a start further away is no stand-in for that date


class Leave(StrEnum):
    """What becomes of a date on which nothing shall be booked."""

    OUT = "out"  # one lesson fewer
    LATER = "later"  # one more at the end; only where the series counts its lessons


Pick: TypeAlias = Instant | Leave  # what was chosen for a date that is taken: another start, or to leave it


@dataclass(frozen=True)
class Repeat:
    """How a booking repeats: on `weekdays` every one or two weeks, `until` a day (inclusive) or `count` times.

    `count` counts the first, and real lessons: a date that is skipped is none.
    """

    weekdays: tuple[int, ...]
    every: int = 1
    until: date | None = None
    count: int | None = None


@dataclass(frozen=True)
class SeriesRequest:
    """A series as it is wanted. `wanted` is its first lesson, `first` the tutor's wall time of it.

    `ids` are for the sessions, `picks` what was chosen for dates that are taken.
    """

    id: int
    ids: tuple[int, ...]
    wanted: BookingRequest
    first: datetime
    repeat: Repeat
    picks: Mapping[date, Pick] = field(default_factory=lambda: MappingProxyType({}))


class Mark(StrEnum):
    """How a date of the rule stands."""

    OK = "ok"
    FOLD = "fold"  # the time comes twice that night: the first is taken
    GAP = "gap"  # the clocks skip the time: it takes the offset before the change, and reads later
    OFF = "off"  # a day off, or a public holiday: skipped by itself
    TAKEN = "taken"  # something stands against it: a choice is due


_FREE = (Mark.OK, Mark.GAP, Mark.FOLD)


@dataclass(frozen=True)
class Occurrence:
    """One date of the rule: when the lesson would be, what stands against it, what was chosen.

    `free` are the nearest starts for a date without a choice; `shifted` the students whose clock
    stands otherwise to the tutor's than at the lesson before.
    """

    day: date
    start: Instant
    mark: Mark
    problems: tuple[Problem, ...] = ()
    free: tuple[Instant, ...] = ()
    pick: Pick | None = None
    shifted: tuple[int, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether a lesson comes of it as things stand."""
        return self.mark in _FREE or isinstance(self.pick, Instant)

    @property
    def open(self) -> bool:
        """Whether a choice is due."""
        return self.mark is Mark.TAKEN and self.pick is None

    @property
    def counts(self) -> bool:
        """Whether it is one of the N lessons; a date left out was one of them, one put off is not."""
        return self.mark is not Mark.OFF and self.pick is not Leave.LATER


def preview(calendar: Calendar, series: SeriesRequest, now: Instant) -> tuple[Occurrence, ...]:
    """Every date of the series, with how it stands.

    A day off is skipped by itself, but never the first date: that one was named, so a choice is due.

    Raises:
        Refused: it is wrong as a whole: nothing or too much of it, its first time has passed, or lies
            outside the hours.
    """
    if problems := _problems_of_all(calendar, series, now):
        raise Refused(*problems)
    found = tuple(_walked(calendar, series, now))
    count = series.repeat.count
    if count is not None and sum(one.counts for one in found) < count:
        raise Refused(TooMany())
    settled = _shifting(calendar, series, _settled(calendar, series, found, now))
    if sum(one.kept for one in settled) > MOST:
        raise Refused(TooMany())
    if not any(one.kept or one.open for one in settled):
        raise Refused(NothingLeft())
    return settled


def book_series(calendar: Calendar, series: SeriesRequest, now: Instant) -> SeriesBooked:
    """Book exactly what the preview shows.

    Raises:
        Refused: a date still needs a choice, or the preview itself is refused. Nothing is booked then.
    """
    found = preview(calendar, series, now)
    if problems := tuple(problem for one in found if one.open for problem in one.problems):
        raise Refused(*problems)
    starts = sorted(one.start for one in found if one.kept)
    sessions = tuple(_session(calendar, series, n, start) for n, start in enumerate(starts))
    return SeriesBooked(_series(calendar, series), sessions)


def until_weeks(first: date, weeks: int) -> date:
    """The last day of so many weeks that begin with `first`."""
    return first + weeks * WEEK - DAY


def _problems_of_all(calendar: Calendar, series: SeriesRequest, now: Instant) -> tuple[Problem, ...]:
    wanted, repeat, first = series.wanted, series.repeat, series.first.date()
    if repeat.count is not None and not 1 <= repeat.count <= MOST:
        return (TooMany(),)
    if repeat.until is not None and repeat.until > _limit(calendar, now):
        return (TooMany(),)
    if repeat.until is not None and repeat.until < first:
        return (NothingLeft(),)
    found = booking_problems(calendar, wanted, now)
    return tuple(problem for problem in found if not isinstance(problem, _OF_ONE_DATE))


# What may be true of one date alone. Past, or outside the hours, the first one is wrong for all.
_OF_ONE_DATE = (Overlaps, Held, StudentBusy, *DAYS_OFF, TooClose)


def _limit(calendar: Calendar, now: Instant) -> date:
    """The last day that a series may reach: a year ahead, as anything that is booked."""
    return (now + FURTHEST).day(calendar.tutor.clock) - DAY


def _walked(calendar: Calendar, series: SeriesRequest, now: Instant) -> Iterator[Occurrence]:
    """The dates of the rule, each by itself, until its end, its number, or the limit is reached."""
    repeat, first = series.repeat, series.first.date()
    last = min(repeat.until or date.max, _limit(calendar, now))
    lessons = 0
    for day in rule_dates(first, repeat.weekdays, repeat.every):
        if day > last or (repeat.count is not None and lessons >= repeat.count):
            return
        occurrence = _occurrence(calendar, series, day, now)
        lessons += occurrence.counts
        yield occurrence


def _occurrence(calendar: Calendar, series: SeriesRequest, day: date, now: Instant) -> Occurrence:
    zone, wall = calendar.tutor.clock, datetime.combine(day, series.first.time())
    start = instant_of(wall, zone)
    problems = _standing_against(calendar, series, start, now)
    if any(isinstance(problem, DAYS_OFF) for problem in problems) and day != series.first.date():
        return Occurrence(day, start, Mark.OFF, problems)
    if problems:
        return Occurrence(day, start, Mark.TAKEN, problems, pick=_pick(series, day))
    return Occurrence(day, start, (Mark.GAP, Mark.OK, Mark.FOLD)[len(instants_of(wall, zone))])


def _pick(series: SeriesRequest, day: date) -> Pick | None:
    pick = series.picks.get(day)
    return None if pick is Leave.LATER and series.repeat.count is None else pick


def _standing_against(calendar: Calendar, series: SeriesRequest, start: Instant, now: Instant) -> tuple[Problem, ...]:
    """What stands against one date; *anyway* sets aside the hours, and never a day off or holiday."""
    wanted = series.wanted
    found = time_problems(calendar, start, wanted.minutes, wanted.students, now)
    wishes = tuple(one for one in WISHES if one not in DAYS_OFF)
    return tuple(problem for problem in found if not (wanted.anyway and isinstance(problem, wishes)))


def _settled(
    calendar: Calendar, series: SeriesRequest, found: tuple[Occurrence, ...], now: Instant
) -> tuple[Occurrence, ...]:
    """Choices looked at beside the rest of the series: one that is free no more is due again."""
    plan = calendar
    for one in found:
        if one.mark in _FREE:
            plan = _with(plan, series, one.start)
    settled = []
    for one in found:
        if isinstance(one.pick, Instant):
            one, plan = _picked(plan, series, one, one.pick, now)
        settled.append(one)
    return tuple(_offering(plan, series, one, now) if one.open else one for one in settled)


def _picked(
    plan: Calendar, series: SeriesRequest, one: Occurrence, start: Instant, now: Instant
) -> tuple[Occurrence, Calendar]:
    if time_problems(plan, start, series.wanted.minutes, series.wanted.students, now):
        return replace(one, pick=None), plan
    return replace(one, start=start), _with(plan, series, start)


def _offering(plan: Calendar, series: SeriesRequest, one: Occurrence, now: Instant) -> Occurrence:
    found = nearest(plan, one.start, series.wanted.minutes, now, series.wanted.students)
    return replace(one, free=tuple(start for start in found if start < one.start + NEAR)[:OFFERED])


def _with(calendar: Calendar, series: SeriesRequest, start: Instant) -> Calendar:
    planned = session_of(calendar, replace(series.wanted, start=start))
    return replace(calendar, sessions=(*calendar.sessions, planned))


def _shifting(calendar: Calendar, series: SeriesRequest, found: tuple[Occurrence, ...]) -> tuple[Occurrence, ...]:
    """The dates with the students whose clocks have moved against the tutor's since the lesson before."""
    own = calendar.tutor.clock
    others = {student: calendar.student(student).person.clock for student in series.wanted.students}
    apart: dict[int, timedelta] = {}
    marked = []
    for one in found:
        # A time that the clocks skip is still the one meant: the student's has not moved by it.
        at = datetime.combine(one.day, series.first.time()) if one.mark in _FREE else one.start.wall(own)
        now_apart = {student: one.start.wall(zone) - at for student, zone in others.items()} if one.kept else apart
        shifted = tuple(student for student in apart if apart[student] != now_apart[student])
        marked.append(replace(one, shifted=shifted))
        apart = now_apart
    return tuple(marked)


def _session(calendar: Calendar, series: SeriesRequest, n: int, start: Instant) -> Session:
    room = hashlib.sha256(f"{series.wanted.room} {n}".encode()).hexdigest()[:32] if series.wanted.room else ""
    wanted = replace(series.wanted, id=series.ids[n], start=start, room=room)
    return replace(session_of(calendar, wanted), series=series.id)


def _series(calendar: Calendar, series: SeriesRequest) -> Series:
    wanted, repeat = series.wanted, series.repeat
    return Series(
        id=series.id,
        tutor=calendar.tutor.id,
        students=wanted.students,
        weekdays=tuple(sorted(repeat.weekdays)),
        every=repeat.every,
        first=series.first.date(),
        at=series.first.time(),
        minutes=wanted.minutes,
        until=repeat.until,
        count=repeat.count,
    )
