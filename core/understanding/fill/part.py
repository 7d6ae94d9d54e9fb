"""Which part of a day a sentence is about: from a time on, up to one, between two, or a part with a name."""

from __future__ import annotations

from datetime import time

from core.understanding.fill.sentence import Sentence
from core.understanding.resolve import hour_of
from core.understanding.spans import Clock

DAY = 24 * 60  # minutes


def part_of_day(sentence: Sentence) -> tuple[int, int] | None:
    """Its first minute after midnight, and the one behind its last; None: the day is not divided."""
    reading, found = sentence.first, sentence.found
    if reading.stretch:
        return _minute(reading.stretch[0].time()), _minute(reading.stretch[1].time())
    if reading.time and reading.ends:
        first, last = _minute(reading.time), _minute(reading.ends[0])
        return (first, last if last > first else DAY)
    first = _read(found.from_clock, sentence) if found.from_clock else 0
    last = _read(found.until_clock, sentence) if found.until_clock else DAY
    if first < last and (first, last) != (0, DAY):
        return first, last
    return (reading.hours[0] * 60, reading.hours[1] * 60) if reading.hours and not reading.times else None


def _read(clock: Clock, sentence: Sentence) -> int:
    """The likeliest reading: which lessons that means is shown before anything is done."""
    day = sentence.first.date or sentence.scene.today
    return _minute(hour_of(clock, day.weekday(), None, sentence.context).times[0])


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
