"""Free slots of eight weeks with forty sessions a week: our spans against aware datetimes."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta

from core.model.calendar import Calendar, Tutor, Window
from core.model.people import Person
from core.model.session import Attendance, Session
from core.moments import DAY, Span, day_span, instant_of, zone_named
from core.rules.openings import free_pairs
from tests.bench.measuring import Ratio, against

ZONE = zone_named("Europe/Berlin")
FIRST, WEEKS = date(2026, 3, 2), 8  # the clocks change within
LENGTH, STEP = 60, 15  # minutes
HOURS = tuple(Window(day, start, end) for day in range(7) for start, end in ((540, 720), (780, 1260)))


def calendar() -> Calendar:
    """A tutor with forty sessions a week, on half hours."""
    chance, starts = random.Random(1), []
    for week in range(WEEKS):
        free = [(day, minute) for day in range(7) for minute in range(540, 1200, 60)]
        starts += [(week * 7 + day, minute) for day, minute in chance.sample(free, 40)]
    sessions = tuple(_session(n, day, minute) for n, (day, minute) in enumerate(sorted(starts), 1))
    view = Span(day_span(FIRST - DAY, ZONE).start, day_span(FIRST + WEEKS * 7 * DAY, ZONE).end)
    return Calendar(Tutor(Person(1, "Maya", ZONE.key, "en_GB"), HOURS), view, sessions=sessions)


def _session(id: int, day: int, minute: int) -> Session:
    wall = datetime.combine(FIRST + day * DAY, time()) + timedelta(minutes=minute)
    return Session(id, 1, (Attendance(2),), instant_of(wall, ZONE), LENGTH, ZONE.key)


def ours(calendar: Calendar) -> list[int]:
    """Every start, a quarter of an hour apart, in which the length fits."""
    over = Span(day_span(FIRST, ZONE).start, day_span(FIRST + (WEEKS * 7 - 1) * DAY, ZONE).end)
    step, length = STEP * 60, LENGTH * 60
    return [
        start
        for since, until in free_pairs(calendar, over, calendar.view.start)
        for start in range(-(-since // step) * step, until - length + 1, step)
    ]


def theirs(calendar: Calendar) -> list[int]:
    """The same by aware datetimes, one a candidate, with a pointer that moves along the sessions."""
    busy = [(s.start.on(ZONE).astimezone(UTC), s.end.on(ZONE).astimezone(UTC)) for s in calendar.live]
    found, at = [], 0
    for day in (FIRST + ahead * DAY for ahead in range(WEEKS * 7)):
        for window in (one for one in HOURS if one.weekday == day.weekday()):
            for minute in range(window.start, window.end - LENGTH + 1, STEP):
                start = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=ZONE).astimezone(UTC)
                end = start + timedelta(minutes=LENGTH)
                while at < len(busy) and busy[at][1] <= start:
                    at += 1
                if at == len(busy) or busy[at][0] >= end:
                    found.append(round(start.timestamp()))
    return found


def bench() -> list[Ratio]:
    """Equal answers, then the ratio."""
    taught = calendar()
    if ours(taught) != theirs(taught):
        raise AssertionError("the two ways do not agree")
    return [against("free slots", lambda: ours(taught), lambda: theirs(taught), goal=8.0)]
