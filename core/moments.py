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


class Elsewhere(ZoneInfo):
    """A clock that is carried along: that of home, and on some days that of another zone.

    It is set on arrival, at midnight at home before the first day, and set back at midnight there
    after the last. Both read like any other change of the clocks: a gap, or an hour that comes twice.
    """

    called: str
    home: ZoneInfo
    parts: tuple[tuple[float, float, ZoneInfo], ...]  # from, up to, where; seconds since 1970

    @classmethod
    def of(cls, name: str) -> Elsewhere:
        """The clock of a name that ``zone_with`` made. Raises KeyError, ValueError: it made no such name."""
        home, *stays = name.split(_STAY)
        made = cls.no_cache(home)
        made.called, made.home, made.parts = name, ZoneInfo(home), tuple(_part(home, one) for one in stays)
        return made

    @property
    def key(self) -> str:
        return self.called

    def utcoffset(self, dt: datetime | None, /) -> timedelta | None:
        return None if dt is None else self._at(dt).utcoffset(dt)

    def dst(self, dt: datetime | None, /) -> timedelta | None:
        return None if dt is None else self._at(dt).dst(dt)

    def tzname(self, dt: datetime | None, /) -> str | None:
        return None if dt is None else self._at(dt).tzname(dt)

    def fromutc(self, dt: datetime, /) -> datetime:
        zone = self._on(dt.replace(tzinfo=UTC).timestamp())
        shown = zone.fromutc(dt.replace(tzinfo=zone))
        earlier = self._candidates(shown)[:1]
        fold = bool(earlier) and earlier[0] < dt.replace(tzinfo=UTC).timestamp()
        return shown.replace(tzinfo=self, fold=int(fold))

    def _on(self, seconds: float) -> ZoneInfo:
        return next((zone for start, end, zone in self.parts if start <= seconds < end), self.home)

    def _at(self, dt: datetime) -> ZoneInfo:
        """Whose clock a reading is of; one that comes twice, or never, is settled by its fold."""
        found = self._candidates(dt)
        if found:
            return self._on(found[-1 if dt.fold else 0])
        before, after = self._around(dt)
        return after if dt.fold else before

    def _candidates(self, dt: datetime) -> list[float]:
        """The moments at which this clock shows what `dt` reads, earliest first."""
        zones = (self.home, *(zone for _, _, zone in self.parts))
        readings = {dt.replace(tzinfo=zone, fold=fold).timestamp() for zone in zones for fold in (0, 1)}
        return sorted(one for one in readings if _bare(datetime.fromtimestamp(one, self._on(one))) == _bare(dt))

    def _around(self, dt: datetime) -> tuple[ZoneInfo, ZoneInfo]:
        """The clocks before and after the gap that skips a reading."""
        for start, end, zone in self.parts:
            for edge, before, after in ((start, self.home, zone), (end, zone, self.home)):
                first, last = (_bare(datetime.fromtimestamp(edge, one)) for one in (before, after))
                if first <= _bare(dt) < last:
                    return before, after
        zone = self._on(dt.replace(tzinfo=self.home).timestamp())
        return zone, zone


def _bare(reading: datetime) -> datetime:
    return reading.replace(tzinfo=None, fold=0)


_STAY = "@"  # between the parts of the name of a clock that is carried along; no zone has it in its name


def zone_with(home: str, stays: tuple[tuple[date, date, str], ...]) -> str:
    """The name of the clock of `home` that is carried along: (first day, last day, zone there) for each stay."""
    return _STAY.join((home, *(f"{first.isoformat()} {last.isoformat()} {zone}" for first, last, zone in stays)))


def _part(home: str, stay: str) -> tuple[float, float, ZoneInfo]:
    first, last, name = stay.split(" ")
    zone, day = ZoneInfo(name), datetime.combine(date.fromisoformat(last) + DAY, time())
    start = datetime.combine(date.fromisoformat(first), time(), ZoneInfo(home)).timestamp()
    return start, max(start, day.replace(tzinfo=zone).timestamp()), zone


@lru_cache(maxsize=1024)
def zone_named(name: str) -> Zone:
    """The zone of an IANA name, or a clock that is carried along by the name that ``zone_with`` made.

    Raises:
        KeyError: no such zone (``ZoneInfoNotFoundError`` is one), or a malformed name.
    """
    try:
        return Elsewhere.of(name) if _STAY in name else ZoneInfo(name)
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


def instant_read(wall: datetime, zone: Zone) -> Instant:
    """The instant of a wall time that was read off a clock: its ``fold`` says which one of a repeated hour."""
    found = instants_of(wall, zone)
    return found[wall.fold] if len(found) > 1 else instant_of(wall, zone)


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
