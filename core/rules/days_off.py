"""Days off: what may be taken off, and which lessons lie in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from core.events import TutorChanged
from core.model.calendar import Calendar, TimeOff, Tutor
from core.model.session import Session
from core.moments import DAY, Instant, Span, day_span
from core.rules.openings import FURTHEST, within_hours
from core.rules.problems import DayPassed, DayTooFar, EndsFirst, Problem, Refused


def take_off(tutor: Tutor, days: TimeOff, today: date) -> TutorChanged:
    """Take days off. Days that touch or overlap become one; those that are over are forgotten.

    Raises:
        Refused: they begin before today, end before they begin, or reach more than a year ahead.
    """
    if problem := off_problem(days, today):
        raise Refused(problem)
    ahead = (one for one in (*tutor.off, days) if one.last >= today)
    return TutorChanged(replace(tutor, off=joined_days(ahead)), before=tutor)


def off_problem(days: TimeOff, today: date) -> Problem | None:
    """What stands against taking these days off."""
    if days.last < days.first:
        return EndsFirst(days.first, days.last)
    if days.first < today:
        return DayPassed(days.first)
    return DayTooFar(days.last) if days.last - today > FURTHEST else None


def give_back(tutor: Tutor, days: Iterable[TimeOff]) -> TutorChanged:
    """Teach on these days again. Days that were not off stay as they are."""
    return TutorChanged(replace(tutor, off=days_without(tutor.off, days)), before=tutor)


def joined_days(off: Iterable[TimeOff]) -> tuple[TimeOff, ...]:
    """The same days, earliest first, each once: what touches or overlaps is one."""
    joined: list[TimeOff] = []
    for days in sorted(off):
        if joined and days.first <= joined[-1].last + DAY:
            joined[-1] = TimeOff(joined[-1].first, max(joined[-1].last, days.last))
        else:
            joined.append(days)
    return tuple(joined)


def days_without(off: Iterable[TimeOff], taken: Iterable[TimeOff]) -> tuple[TimeOff, ...]:
    """The days of `off` that are not in `taken`."""
    left = list(joined_days(off))
    for gone in taken:
        left = [part for days in left for part in _cut(days, gone)]
    return tuple(left)


def lessons_in(calendar: Calendar, days: TimeOff, now: Instant) -> tuple[Session, ...]:
    """The lessons ahead that fall into days off, even in part; one in an extra opening does not."""
    zone = calendar.tutor.clock
    span = Span(day_span(days.first, zone).start, day_span(days.last, zone).end)
    ahead = [one for one in calendar.upcoming(now) if one.start > now and one.span.overlaps(span)]
    return tuple(one for one in ahead if not within_hours(calendar, one.span))


def _cut(days: TimeOff, gone: TimeOff) -> list[TimeOff]:
    if gone.last < days.first or gone.first > days.last:
        return [days]
    before, after = TimeOff(days.first, gone.first - DAY), TimeOff(gone.last + DAY, days.last)
    return [part for part in (before, after) if part.first <= part.last]
