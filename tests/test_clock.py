"""Clocks: the machine's, one that somebody moves, and the pinned zones."""

from __future__ import annotations

import time
import zoneinfo
from datetime import timedelta

import tzdata

from bot.clock import Clock, MovableClock, SystemClock, pin_zones, zones_version
from core.moments import Instant

MARCH = Instant(1_804_000_000)


def test_the_machines_clock_cuts_the_fraction_off() -> None:
    before, now, after = time.time(), SystemClock().now(), time.time()
    assert int(before) <= now.seconds <= int(after)


def test_a_rehearsal_shifts_the_clock() -> None:
    day = 86_400
    ahead, behind = SystemClock(shift=day), SystemClock(shift=-day)
    apart = ahead.now().since(behind.now())
    assert timedelta(days=2) - timedelta(seconds=1) <= apart <= timedelta(days=2)


def test_the_time_left_has_its_fraction_and_is_never_negative() -> None:
    clock = SystemClock()
    soon = clock.now() + timedelta(seconds=2)
    assert 0.5 < clock.until(soon) <= 2
    assert clock.until(clock.now() - timedelta(hours=1)) == 0


def test_a_standing_clock_stands_until_it_is_moved() -> None:
    clock = MovableClock(MARCH)
    assert clock.now() == MARCH
    assert clock.until(MARCH + timedelta(seconds=90)) == 90
    clock.advance(timedelta(minutes=90))
    assert clock.now() == MARCH + timedelta(minutes=90)
    clock.set(MARCH)
    assert clock.now() == MARCH


def test_a_ticking_clock_runs_on_from_where_it_is_set() -> None:
    clock = MovableClock(MARCH, ticking=True)
    clock.advance(timedelta(days=1))
    due = MARCH + timedelta(days=1, seconds=1)
    assert 0 < clock.until(due) <= 1
    time.sleep(clock.until(due))
    assert clock.now() == due


def test_a_clock_without_a_time_begins_now() -> None:
    assert MovableClock().now().since(SystemClock().now()) <= timedelta(seconds=1)


def test_moving_a_clock_is_no_jump_of_the_wall_clock_alone() -> None:
    clock = MovableClock(MARCH)
    before = clock.monotonic()
    clock.advance(timedelta(hours=6))
    assert clock.monotonic() - before == 6 * 3600
    clock.set(MARCH)
    assert clock.monotonic() - before == 6 * 3600, "monotonic time never goes back"


def test_every_clock_is_a_clock() -> None:
    clocks: list[Clock] = [SystemClock(), MovableClock()]
    assert all(clock.monotonic() <= clock.monotonic() for clock in clocks)


def test_a6_the_pinned_zones_win_over_the_systems() -> None:
    assert pin_zones() == zones_version() == tzdata.IANA_VERSION
    assert zoneinfo.TZPATH == ()
    noon = Instant(1_798_804_800)  # 2027-01-01 12:00 UTC: Vancouver keeps its summer time since 2026
    assert noon.on(zoneinfo.ZoneInfo("America/Vancouver")).utcoffset() == timedelta(hours=-7)
