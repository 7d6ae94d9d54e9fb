"""Sets of time as sorted pairs of whole seconds that never touch: merged and subtracted in one sweep.

A calendar of weeks is searched at each refusal, so the inside works on plain integers; zones are
asked only at the edges of a window.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from core.moments import DAY, Span, Zone, instant_of

Pair = tuple[int, int]  # from, up to: seconds since 1970 UTC

DAY_MINUTES = 24 * 60
FACES = 4096  # days of one zone whose midnight is remembered: the coming year in eleven zones


def merged(pairs: Iterable[Pair]) -> list[Pair]:
    """The same time without overlaps, earliest first; what touches is one, what is empty is none."""
    swept: list[Pair] = []
    for start, end in sorted(pairs):
        if swept and start <= swept[-1][1]:
            if end > swept[-1][1]:
                swept[-1] = (swept[-1][0], end)
        elif start < end:
            swept.append((start, end))
    return swept


def minus(pairs: Iterable[Pair], blocked: list[Pair]) -> Iterator[Pair]:
    """What is left of `pairs` without `blocked`; both are merged."""
    at = 0
    for start, end in pairs:
        while at < len(blocked) and blocked[at][1] <= start:
            at += 1
        ahead = at
        while ahead < len(blocked) and blocked[ahead][0] < end:
            if start < blocked[ahead][0]:
                yield start, blocked[ahead][0]
            start = max(start, blocked[ahead][1])
            ahead += 1
        if start < end:
            yield start, end


def within(pairs: Iterable[Pair], first: int, last: int) -> Iterator[Pair]:
    """The parts of `pairs` between two moments."""
    for start, end in pairs:
        since, until = max(start, first), min(end, last)
        if since < until:
            yield since, until


def pair(span: Span) -> Pair:
    """A span as seconds."""
    return span.start.seconds, span.end.seconds


@lru_cache(maxsize=FACES)
def face(zone: Zone, day: date) -> tuple[int, bool]:
    """The midnight that begins `day` on the clocks of `zone`, and whether they run through it unchanged."""
    midnight = _midnight(zone, day)
    # A day elsewhere may begin with a change of the clocks and end with its opposite: noon tells.
    half, whole = _at(zone, day, DAY_MINUTES // 2) - midnight, _midnight(zone, day + DAY) - midnight
    return midnight, (half, whole) == (DAY_MINUTES * 30, DAY_MINUTES * 60)


def _midnight(zone: Zone, day: date) -> int:
    # What `instant_of` would say, without the detour over a wall time.
    return int(datetime(day.year, day.month, day.day, tzinfo=zone).timestamp())


def between(zone: Zone, day: date, start: int, end: int) -> Pair:
    """The time between two readings of the wall clock of one day, in minutes; either may lie past midnight."""
    midnight, plain = face(zone, day)
    if plain and end <= DAY_MINUTES:
        return midnight + start * 60, midnight + end * 60
    return _at(zone, day, start), _at(zone, day, end)


def _at(zone: Zone, day: date, minutes: int) -> int:
    wall = datetime.combine(day, time()) + timedelta(minutes=minutes)
    return instant_of(wall, zone).seconds
