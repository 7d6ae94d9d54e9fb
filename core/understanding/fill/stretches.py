"""Days off that are several: named apart, weekdays as they come within limits, weekdays of a week named elsewhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import chain

from core.understanding.fill.sentence import Sentence, asked
from core.understanding.meaning import Intent, Question
from core.understanding.recurring import first_day, until_options
from core.understanding.spans import Day, Days
from core.understanding.when import Reading

WEEK = 7  # days
MOST_WEEKS = 2  # "this week and next"; a month has no such weekday of its own


def of_that_week(sentence: Sentence) -> None:
    """`Thursday and Friday off next week`: the days named are those of the week, or weeks, named apart from them."""
    weeks = [point.days for point in sentence.found.points if point.days and point.days.kind == "period"]
    first, last = (weeks[0].first.on, weeks[0].last.on) if len(weeks) == 1 else (None, None)
    others = [point for point in sentence.found.points if not point.days]
    weeks_named = ((last - first).days + 1) // WEEK if first and last and not first.weekday() else 0
    if not (first and weeks_named and others and weeks_named <= MOST_WEEKS) or any(point.clock for point in others):
        return
    weekdays: list[int] = []
    for point in others:
        named = point.weekdays.days if point.weekdays and not point.weekdays.plural else ()
        if point.day and point.day == Day(weekday=point.day.weekday, part=point.day.part):
            named = (point.day.weekday or 0,)
        if not named:
            return
        weekdays += named
    each = tuple(
        Day(on=first + timedelta(days=n * WEEK + one)) for n in range(weeks_named) for one in sorted(set(weekdays))
    )
    point = replace(others[0], weekdays=None, day=each[0] if len(each) == 1 else None)
    point.days = Days(each[0], each[-1], "apart", each) if len(each) > 1 else None
    sentence.found.points = [point]
    sentence.__dict__.pop("readings", None)


def apart(sentence: Sentence, intent: Intent) -> Intent:
    """Days named apart: one range where they follow each other, else several stretches."""
    named = sorted(dict.fromkeys(chain.from_iterable(map(_surely, sentence.readings))))
    stretches: list[tuple[date, date]] = []
    for first, last in named:
        if stretches and first <= stretches[-1][1] + timedelta(days=1):
            stretches[-1] = (stretches[-1][0], max(last, stretches[-1][1]))
        else:
            stretches.append((first, last))
    if named and any(reading.times and reading.dates for reading in sentence.readings[1:]):
        return asked(replace(intent, date=None, range=None), Question("date"))  # a day, and a part of another
    if len(named) < 2:
        return intent
    if len(stretches) == 1:
        return replace(intent, date=None, range=stretches[0])
    return replace(intent, date=None, range=None, stretches=tuple(stretches))


def each_week(sentence: Sentence, intent: Intent) -> Intent:
    """Weekdays as they come, off within limits: each of them; without limits they are no days off, but hours."""
    weekdays = {day for point in sentence.found.points if point.weekdays for day in point.weekdays.days}
    plural = any(point.weekdays and point.weekdays.plural for point in sentence.found.points)
    repeated = sentence.found.repeat
    if repeated and repeated.days:
        weekdays, plural = weekdays | set(repeated.days), True
    if not plural or intent.stretches:
        return intent
    span = next((reading.span for reading in sentence.readings if reading.span), None) or _bounded(sentence)
    if span is None:
        return asked(replace(intent, date=None, range=None), Question("recurrence"))
    first = max(span[0], sentence.scene.today)
    each = (first + timedelta(days=n) for n in range((span[1] - first).days + 1))
    part = repeated.part.name if repeated and repeated.part else ""
    stretches = tuple((day, day) for day in each if day.weekday() in weekdays)
    return replace(intent, date=None, range=None, stretches=stretches, part=part)


def _bounded(sentence: Sentence) -> tuple[date, date] | None:
    """From a day on, or today, up to another, where that is sure."""
    found = sentence.found
    options = until_options(found.until, sentence.scene) if found.until is not None else ()
    first = first_day(found.starting, sentence.scene) if found.starting is not None else sentence.scene.today
    return (first, options[0]) if len(options) == 1 and first else None


def _surely(reading: Reading) -> tuple[tuple[date, date], ...]:
    """The days that a reading means, if it is about days alone or several of them, and in no doubt which."""
    if reading.times and not reading.all_dates:
        return ()
    if reading.span:
        return (reading.span,)
    sure = reading.all_dates or (reading.dates if len(reading.dates) == 1 else ())
    return tuple((day, day) for day in sure)
