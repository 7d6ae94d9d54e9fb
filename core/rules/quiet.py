"""Quiet hours: what may wait is held until the morning, in the reader's own zone. FLOWS 15."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from core.model.people import Person
from core.model.session import Session
from core.moments import DAY, Instant, instant_of
from core.rules.cancelling import NOTICE

NEAR = timedelta(hours=3)  # before the start nothing about a lesson waits any more
TO_ANSWER = timedelta(hours=1)  # that somebody is left who is asked in the morning, as with an offer
JUST_ASKED = timedelta(minutes=15)  # who asked so short a time ago is awake, and waits for the answer
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


def held_news(person: Person, now: Instant, start: Instant) -> Instant:
    """When it is told that a lesson at `start` will not take place then: in the morning, if that is before it."""
    due = held(person, now, start, NEWS_NEAR)
    return due if due < start else now


def held_question(person: Person, now: Instant, start: Instant) -> Instant:
    """When somebody is asked whether a lesson at `start` shall be cancelled or moved: as late as such news.

    The night makes nobody late: it does not wait where in the morning, or an hour after it, it would be less
    than 24 h ahead.
    """
    due, in_time = held_news(person, now, start), start - NOTICE
    return now if now <= in_time < due + TO_ANSWER else due


def just_asked(asked: Instant, now: Instant) -> bool:
    """Whether somebody waits for the answer to what they asked then: no night holds it."""
    return timedelta() <= now.since(asked) <= JUST_ASKED


def held_words(person: Person, now: Instant, near: Session | None) -> Instant:
    """When somebody's words are passed on: about a lesson that is near, runs or has just ended, at once."""
    if near is not None and near.start - NEAR <= now <= near.end + NEAR:
        return now
    return after_quiet(person, now)
