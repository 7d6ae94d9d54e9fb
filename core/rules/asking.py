"""Asking: what binds a family that wants a time, and never the tutor. FLOWS 4."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from core.model.calendar import Calendar, Tutor
from core.moments import DAY, MINUTE, WEEK, Instant, Span, day_span
from core.rules.booking import time_problems
from core.rules.problems import BadLimit, FullDay, FullWeek, Problem, TooSoon

LONGEST_NOTICE = 14 * 24 * 60  # minutes: who wants to hear of it earlier plans by the term
MOST_DAY, MOST_WEEK = 48, 336  # half-hour lessons without a pause: a limit above that limits nothing


@dataclass(frozen=True)
class Over:
    """Advice: with this lesson it would be `n` on that day, or in that week, where `most` were wanted."""

    n: int
    most: int
    week: bool = False


def asking_problems(
    calendar: Calendar, start: Instant, minutes: int, students: tuple[int, ...], now: Instant, besides: int = 0
) -> tuple[Problem, ...]:
    """What stands against a time that a family asks for, session `besides` not counted.

    Exactly the tutor's notice before the start is in time. What binds families alone is said last.
    """
    found = time_problems(calendar, start, minutes, students, now, besides)
    return found or tuple(_bounds(calendar, start, now, besides))


def for_family(calendar: Calendar, students: tuple[int, ...], now: Instant, besides: int = 0) -> Calendar:
    """The calendar as a family may choose from it: what is too soon, and what is full, is no time of theirs."""
    closed = tuple(_closed(calendar, now, besides))
    busy = {student: (*calendar.busy.get(student, ()), *closed) for student in students}
    return replace(calendar, busy={**calendar.busy, **busy})


def over_limits(calendar: Calendar, start: Instant, now: Instant, besides: int = 0) -> tuple[Over, ...]:
    """What the tutor is told of a lesson at `start`; it is never a block."""
    return tuple(
        Over(n + 1, most, week)
        for n, most, week in _counted(calendar, start.day(calendar.tutor.clock), now, besides)
        if most and n >= most
    )


def limit_problem(tutor: Tutor) -> BadLimit | None:
    """Whether a limit of the tutor is none that anybody could keep to."""
    limits = (
        ("notice", tutor.notice, LONGEST_NOTICE),
        ("most_day", tutor.most_day, MOST_DAY),
        ("most_week", tutor.most_week, MOST_WEEK),
    )
    return next((BadLimit(name, most) for name, said, most in limits if not 0 <= said <= most), None)


def _bounds(calendar: Calendar, start: Instant, now: Instant, besides: int) -> Iterator[Problem]:
    tutor, day = calendar.tutor, start.day(calendar.tutor.clock)
    if start < now + tutor.notice * MINUTE:
        yield TooSoon(start, tutor.notice)
    for n, most, week in _counted(calendar, day, now, besides):
        if most and n >= most:
            yield FullWeek(start, most) if week else FullDay(start, most)


def _counted(calendar: Calendar, day: date, now: Instant, besides: int) -> Iterator[tuple[int, int, bool]]:
    """How many lessons the day and its week have, and how many were wanted."""
    begun = _begun(calendar, now, besides)
    yield len({id for id, on in begun if on == day}), calendar.tutor.most_day, False
    yield len({id for id, on in begun if _monday(on) == _monday(day)}), calendar.tutor.most_week, True


def _begun(calendar: Calendar, now: Instant, besides: int) -> set[tuple[int, date]]:
    """Each session that takes up time, or may come to, with the tutor's days on which it begins."""
    zone = calendar.tutor.clock
    booked = {(one.id, one.start.day(zone)) for one in calendar.live}
    held = {(hold.session, hold.start.day(zone)) for hold in calendar.holds(now)}
    return {one for one in booked | held if one[0] != besides}


def _closed(calendar: Calendar, now: Instant, besides: int) -> Iterator[Span]:
    """When no lesson may begin that a family asks for."""
    tutor, begun = calendar.tutor, _begun(calendar, now, besides)
    if tutor.notice:
        yield Span(now, now + tutor.notice * MINUTE)
    days = Counter(on for _, on in begun)
    yield from (day_span(day, tutor.clock) for day, n in days.items() if 0 < tutor.most_day <= n)
    weeks = Counter(monday for _, monday in {(id, _monday(on)) for id, on in begun})
    for monday, n in weeks.items():
        if 0 < tutor.most_week <= n:
            yield Span(day_span(monday, tutor.clock).start, day_span(monday + WEEK - DAY, tutor.clock).end)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
