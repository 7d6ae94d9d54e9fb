"""Extra openings beyond the weekly hours, and the break that is kept between lessons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from core.model.calendar import Calendar, Extra, Tutor
from core.moments import DAY, MINUTE, Instant, Span, Zone, instant_of
from core.rules.booking import SHORTEST
from core.rules.openings import FURTHEST, within_hours
from core.rules.problems import BadBuffer, BadOpening, DayPassed, DayTooFar, OpenAlready, Problem
from core.rules.sweeping import DAY_MINUTES

LONGEST_BUFFER = 120  # minutes: more than two hours between lessons is said by the hours


def extra_span(extra: Extra, zone: Zone) -> Span:
    """An opening as instants: it keeps its wall clock."""
    midnight = datetime.combine(extra.day, time())
    ends = (midnight + timedelta(minutes=minutes) for minutes in (extra.start, extra.end))
    start, end = (instant_of(wall, zone) for wall in ends)
    return Span(start, end)


def extra_problem(calendar: Calendar, extra: Extra, now: Instant) -> Problem | None:
    """What stands against an extra opening: too short, over, too far ahead, or open already."""
    zone = calendar.tutor.clock
    span = extra_span(extra, zone)
    if not SHORTEST <= extra.end - extra.start <= DAY_MINUTES:
        return BadOpening(span.start)
    if span.end <= now:
        return DayPassed(extra.day)
    if extra.day - now.day(zone) > FURTHEST:
        return DayTooFar(extra.day)
    return OpenAlready(span.start) if within_hours(calendar, span) else None


def with_extras(tutor: Tutor, extras: Iterable[Extra], today: date) -> Tutor:
    """The tutor with these openings too. Those of one day that touch are one; those that are over are forgotten."""
    ahead = [one for one in (*tutor.extras, *extras) if one.day >= today - DAY]  # yesterday's may cross midnight
    return replace(tutor, extras=joined_extras(ahead))


def without_extra(tutor: Tutor, extra: Extra) -> Tutor:
    """The tutor without one opening."""
    return replace(tutor, extras=tuple(one for one in tutor.extras if one != extra))


def joined_extras(extras: Iterable[Extra]) -> tuple[Extra, ...]:
    """The same openings, earliest first; those of one day that touch or overlap are one."""
    joined: list[Extra] = []
    for extra in sorted(extras):
        if joined and joined[-1].day == extra.day and extra.start <= joined[-1].end:
            joined[-1] = replace(joined[-1], end=max(joined[-1].end, extra.end))
        else:
            joined.append(extra)
    return tuple(joined)


def buffer_problem(minutes: int) -> Problem | None:
    """Whether a break is none that can be kept: 0 to 120 minutes."""
    return None if 0 <= minutes <= LONGEST_BUFFER else BadBuffer(minutes, LONGEST_BUFFER)


def closer_than(calendar: Calendar, minutes: int, now: Instant) -> int:
    """How many lessons ahead follow the one before with less than `minutes` between."""
    ahead = calendar.upcoming(now)
    return sum(later.start.since(earlier.end) < minutes * MINUTE for earlier, later in pairwise(ahead))
