"""The only place that reads a clock, and where the zones' rules are pinned."""

from __future__ import annotations

import time
import zoneinfo
from datetime import timedelta
from typing import Protocol

import tzdata

from core.moments import Instant


class Clock(Protocol):
    """What time it is. Whoever needs it is handed a clock."""

    def now(self) -> Instant:
        """The present instant, the fraction of its second cut off: what is due is never early."""

    def until(self, moment: Instant) -> float:
        """Seconds to sleep until `moment`, with their fraction; 0 when it has come."""

    def monotonic(self) -> float:
        """Seconds since an unknown start, untouched by anybody who sets the wall clock."""


class SystemClock:
    """The machine's clock, `shift` seconds ahead (behind, when negative) to rehearse another day."""

    def __init__(self, shift: int = 0) -> None:
        self._shift = shift

    def now(self) -> Instant:
        return Instant(int(self._seconds() // 1))

    def until(self, moment: Instant) -> float:
        return max(0.0, moment.seconds - self._seconds())

    def monotonic(self) -> float:
        return time.monotonic()

    def _seconds(self) -> float:
        return time.time() + self._shift


class MovableClock:
    """A clock that somebody sets: the sandbox's, where it runs on, and the tests', where it stands.

    Its monotonic time goes along when it is moved ahead, as if that time had been lived through.
    """

    def __init__(self, at: Instant | None = None, *, ticking: bool = False) -> None:
        self._ticking = ticking
        self._began = time.monotonic()
        self._at = float(at.seconds) if at else time.time()
        self._lived = 0.0

    def now(self) -> Instant:
        return Instant(int((self._at + self._ran()) // 1))

    def until(self, moment: Instant) -> float:
        return max(0.0, moment.seconds - self._at - self._ran())

    def monotonic(self) -> float:
        return self._lived + self._ran()

    def set(self, moment: Instant) -> None:
        """Make it `moment` now; it may lie before the present one."""
        ran = self._ran()
        before = self._at + ran
        self._lived += ran + max(0.0, moment.seconds - before)
        self._at = float(moment.seconds)
        self._began = time.monotonic()

    def advance(self, span: timedelta) -> None:
        """Make it `span` later."""
        self.set(self.now() + span)

    def _ran(self) -> float:
        return time.monotonic() - self._began if self._ticking else 0.0


def pin_zones() -> str:
    """Read zones from the pinned package alone, and return its version (`2026f`).

    A system's own copy may be years old and an hour wrong.
    """
    if zoneinfo.TZPATH:
        zoneinfo.reset_tzpath([])
        zoneinfo.ZoneInfo.clear_cache()
    return zones_version()


def zones_version() -> str:
    """The version of the zone rules in use."""
    return str(tzdata.IANA_VERSION)
