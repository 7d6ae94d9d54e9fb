"""Time: instants on the world's line, wall times on somebody's clock, and the zones between them.

The two never mix: an ``Instant`` has no clock face, a wall time (a naive ``datetime``) has no
place on the line until a ``Zone`` gives it one. Nothing here, or anywhere in core, asks what
time it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)

Zone = ZoneInfo


@dataclass(frozen=True, order=True, slots=True)
class Instant:
    """A moment on the world's line: whole seconds since 1970-01-01 00:00 UTC."""

    seconds: int

    def __add__(self, span: timedelta) -> Instant:
        return Instant(self.seconds + round(span.total_seconds()))

    def __sub__(self, span: timedelta) -> Instant:
        return Instant(self.seconds - round(span.total_seconds()))

    def since(self, earlier: Instant) -> timedelta:
        """The elapsed time from `earlier`; negative when `earlier` is later."""
        return timedelta(seconds=self.seconds - earlier.seconds)

    def on(self, zone: Zone) -> datetime:
        """The aware datetime that a clock in `zone` shows."""
        return datetime.fromtimestamp(self.seconds, zone)

    def wall(self, zone: Zone) -> datetime:
        """The wall time in `zone`, without a zone. A repeated hour keeps its ``fold``."""
        return self.on(zone).replace(tzinfo=None)

    def day(self, zone: Zone) -> date:
        """The calendar day in `zone`."""
        return self.on(zone).date()

    def iso(self) -> str:
        """As `2026-11-24T16:30:00Z`."""
        return datetime.fromtimestamp(self.seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """The time from `start` up to, not including, `end`."""

    start: Instant
    end: Instant

    def overlaps(self, other: Span) -> bool:
        """Whether they share a moment. Touching spans do not."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside; sharing an edge is inside."""
        return self.start <= other.start and other.end <= self.end


@lru_cache(maxsize=1024)
def zone_named(name: str) -> Zone:
    """The zone of an IANA name.

    Raises:
        KeyError: no such zone (``ZoneInfoNotFoundError`` is one), or a malformed name.
    """
    try:
        return ZoneInfo(name)
    except (ValueError, OSError) as malformed:
        raise KeyError(name) from malformed


def instants_of(wall: datetime, zone: Zone) -> tuple[Instant, ...]:
    """Every instant at which a clock in `zone` shows `wall`: none in a gap, two in a fold."""
    found = []
    for fold in (0, 1):
        instant = _on_line(wall, zone, fold)
        if instant.wall(zone).replace(fold=0) == wall.replace(fold=0) and instant not in found:
            found.append(instant)
    return tuple(found)


def instant_of(wall: datetime, zone: Zone) -> Instant:
    """The instant of `wall` in `zone`.

    In a fold the first of the two. In a gap the offset before the change is kept, so the
    result reads later on the clock (RFC 5545, 3.3.5).
    """
    return _on_line(wall, zone, 0)


def _on_line(wall: datetime, zone: Zone, fold: int) -> Instant:
    return Instant(round(wall.replace(tzinfo=zone, fold=fold).timestamp()))


def day_span(day: date, zone: Zone) -> Span:
    """The calendar day `day` in `zone`, midnight to midnight: 23, 24, 24.5 or 25 hours."""
    return Span(
        instant_of(datetime.combine(day, time.min), zone),
        instant_of(datetime.combine(day + DAY, time.min), zone),
    )


def same_clock(one: Zone, other: Zone, at: Instant) -> bool:
    """Whether clocks in both zones show the same at `at`."""
    return at.on(one).utcoffset() == at.on(other).utcoffset()
