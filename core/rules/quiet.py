"""Quiet hours: what may wait is held until the morning, in the reader's own zone. FLOWS 15."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from core.model.people import Person
from core.moments import DAY, Instant, instant_of

NEAR = timedelta(hours=3)  # before the start nothing about a lesson waits any more
NEWS_NEAR = timedelta(hours=12)  # before the start a cancellation or a move does not wait


def is_quiet(person: Person, at: Instant) -> bool:
    """Whether `at` lies in the person's quiet hours; their end is not quiet."""
    if person.quiet is None or person.quiet.start == person.quiet.end:
        return False
    wall = at.wall(person.clock)
    minute = wall.hour * 60 + wall.minute
    start, end = person.quiet.start, person.quiet.end
    return start <= minute < end if start < end else minute >= start or minute < end


def after_quiet(person: Person, due: Instant) -> Instant:
    """`due` itself, or the end of the quiet hours it falls into."""
    if person.quiet is None or not is_quiet(person, due):
        return due
    day = due.day(person.clock)
    minutes = timedelta(minutes=person.quiet.end)
    ends = (instant_of(datetime.combine(on, time()) + minutes, person.clock) for on in (day, day + DAY))
    return next(end for end in ends if end > due)  # tomorrow's at the latest


def held(person: Person, due: Instant, start: Instant | None, near: timedelta = NEAR) -> Instant:
    """When something that may wait is due; about a lesson at `start` nothing waits when that is near."""
    if start is not None and start.since(due) <= near:
        return due
    return after_quiet(person, due)
