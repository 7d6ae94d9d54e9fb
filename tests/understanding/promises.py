"""What every intent keeps, whatever was written: the docstrings of core/understanding/meaning.py."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from core.understanding import Intent, Recurrence, Target

NAMES = {field.name for field in fields(Intent)}
WHICH = {"", "next", "last", "all", "this", "first", "second"}
FREQUENCIES = {"weekly", "biweekly", "daily", "monthly", "yearly"}
GRAINS = {"", "minute", "day", "time"}


def broken(intent: Intent) -> list[str]:
    """The promises that an intent breaks."""
    return [promise for promise, kept in _promises(intent) if not kept]


def _promises(intent: Intent) -> Iterator[tuple[str, bool]]:
    yield "a start stands for date and time", intent.start is None or (intent.date, intent.time) == (None, None)
    yield "what is assumed is a field", intent.assumed <= NAMES
    yield "who may be meant is asked", not intent.candidates or intent.ask is not None
    yield "one student is no two", len(set(intent.students)) == len(intent.students)
    yield "a delay is ahead", intent.late_minutes is None or intent.late_minutes > 0
    yield "a part of a day has a length", intent.within is None or intent.within[0] < intent.within[1]
    yield "a grain of three", intent.when.grain in GRAINS
    for first, last in (*intent.stretches, *((intent.range,) if intent.range else ())):
        yield "a range runs forward", first <= last
    for one, other in zip(intent.stretches, intent.stretches[1:], strict=False):
        yield "stretches follow each other", one[1] < other[0]
    if intent.ask:
        yield "readings to offer differ", len(set(intent.ask.options)) == len(intent.ask.options)
    for recurrence in filter(None, (intent.recurrence, intent.when.recurrence)):
        yield from _of_recurrence(recurrence)
    for target in filter(None, (intent.target, *(one.target for one in intent.excepted))):
        yield from _of_target(target)


def _of_recurrence(recurrence: Recurrence) -> Iterator[tuple[str, bool]]:
    ends = (recurrence.until, recurrence.count, recurrence.until_weeks)
    yield "at most one end is set", sum(end is not None for end in ends) <= 1
    yield "a frequency that there is", recurrence.freq in FREQUENCIES
    yield "weekdays in order", list(recurrence.weekdays) == sorted(set(recurrence.weekdays))


def _of_target(target: Target) -> Iterator[tuple[str, bool]]:
    yield "which of six", target.which in WHICH
    yield "a target's range runs forward", target.range is None or target.range[0] <= target.range[1]
