"""Lessons by the reader's days: of 23, 24, 24.5 and 25 hours, and around midnight."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.moments import DAY, MINUTE, day_span, zone_named
from core.notices.agenda import by_day, on_days, visible
from tests.rules.cast import (
    ANNA,
    BEN,
    BERLIN,
    ELENA,
    KOLKATA,
    LORD_HOWE,
    MAYA,
    NEW_YORK,
    PETR,
    SAO_PAULO,
    SOFIA,
    STRANGER,
    at,
    calendar,
    lesson,
    worded,
)


@pytest.mark.parametrize(
    ("zone", "day", "hours", "why"),
    [
        (BERLIN, "2026-10-25", 25, "clocks go back"),
        (BERLIN, "2027-03-28", 23, "clocks go forward"),
        (NEW_YORK, "2026-11-01", 25, "clocks go back"),
        (LORD_HOWE, "2026-10-04", 23.5, "clocks go forward by half an hour"),
        (LORD_HOWE, "2027-04-04", 24.5, "clocks go back by half an hour"),
        (KOLKATA, "2026-10-25", 24, "clocks never change"),
        (SAO_PAULO, "2026-11-24", 24, "an ordinary day"),
    ],
)
def test_a_day_has_what_begins_between_its_midnights(zone: str, day: str, hours: float, why: str) -> None:
    known, today = zone_named(zone), date.fromisoformat(day)
    span = day_span(today, known)
    assert span.end.since(span.start) == timedelta(hours=hours), why
    starts = (span.start - 5 * MINUTE, span.start, span.start + 5 * MINUTE, span.end - 5 * MINUTE, span.end)
    lessons = [lesson(start, 5, id=100 + n) for n, start in enumerate(starts)]
    entries = visible((calendar(*lessons),), MAYA.id)
    found = {
        n: [session.id for _, session in on_days(entries, today + n * DAY, today + n * DAY, known)] for n in (-1, 0, 1)
    }
    assert found == {-1: [100], 0: [101, 102, 103], 1: [104]}, "five to midnight is the day before, midnight its first"


def test_around_midnight_each_reader_has_their_own_day() -> None:
    lessons = [
        lesson("2026-11-22 23:55", 60, id=101),
        lesson("2026-11-23 00:00", 60, id=102, students=(BEN,)),
        lesson("2026-11-23 00:05", 60, id=103),
    ]
    entries = visible((calendar(*lessons),), MAYA.id)
    assert worded(by_day(entries, MAYA.id, zone_named(BERLIN)), MAYA) == (
        "Sun 22 Nov\n"
        "  23:55–00:55 Anna: quadratic equations\n"
        "Mon 23 Nov\n"
        "  00:00–01:00 Ben: quadratic equations\n"
        "  00:05–01:05 Anna: quadratic equations"
    )
    hers = visible((calendar(*lessons),), ANNA.id)
    assert worded(by_day(hers, ANNA.id, zone_named(SOFIA)), ANNA.person) == (
        "Mon 23 Nov\n"
        "  00:55–01:55 Your lesson with Maya: quadratic equations\n"
        "  01:05–02:05 Your lesson with Maya: quadratic equations"
    )


def test_an_hour_that_comes_twice_is_told_apart() -> None:
    night = [lesson(at("2026-10-25 02:30"), 30, id=101), lesson(at("2026-10-25 02:30") + 60 * MINUTE, 30, id=102)]
    rows = worded(by_day(visible((calendar(*night),), MAYA.id), MAYA.id, zone_named(BERLIN)), MAYA).split("\n")
    assert rows[0] == "Sun 25 Oct"
    assert [row.split(" Anna")[0] for row in rows[1:]] == [
        "  02:30 GMT+02:00–02:00 GMT+01:00",
        "  02:30 GMT+01:00–03:00",
    ]


@pytest.mark.parametrize(
    ("reader", "seen", "why"),
    [
        (MAYA.id, [101, 102, 103], "the tutor sees all"),
        (ANNA.id, [101, 103], "a student their own"),
        (ELENA.id, [101, 103], "a parent the child's"),
        (PETR.id, [102, 103], "one who is only informed too"),
        (STRANGER.id, [], "a stranger nothing"),
    ],
)
def test_everybody_sees_what_is_theirs(reader: int, seen: list[int], why: str) -> None:
    lessons = (
        lesson("2026-11-24 16:30", id=101),
        lesson("2026-11-25 16:30", id=102, students=(BEN,)),
        lesson("2026-11-26 16:30", id=103, students=(ANNA, BEN)),
    )
    found = visible((calendar(*lessons),), reader)
    assert [session.id for _, session in found] == seen, why
    words = worded(by_day(found, reader, zone_named(SOFIA)))
    assert reader == MAYA.id or not (reader in (ANNA.id, ELENA.id) and "Ben" in words), why
