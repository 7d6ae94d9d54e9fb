"""Who speaks in these tests, where they live, and what time it is for them."""

from __future__ import annotations

from datetime import datetime

from core.moments import instant_of, zone_named
from core.understanding import Context, Known

ANNA, BEN, LEO, MIA = 1, 2, 3, 4
ROSTER = (Known(ANNA, "Anna Petrova"), Known(BEN, "Ben Okafor"), Known(LEO, "Leo Brandt"), Known(MIA, "Mia Chen"))
HOURS = (*((day, 15 * 60, 20 * 60) for day in range(4)), (5, 9 * 60, 13 * 60))


def wall(text: str) -> datetime:
    """A wall time: what a clock shows, in no zone."""
    return datetime.fromisoformat(text)


SUNDAY = wall("2026-11-22T10:00")


def at(
    wall: datetime = SUNDAY,
    zone: str = "Europe/Berlin",
    *,
    role: str = "tutor",
    open_question: str = "",
    expect: str = "command",
    hours: tuple[tuple[int, int, int], ...] = HOURS,
    roster: tuple[Known, ...] = ROSTER,
    day_first: bool | None = None,
    language: str = "en",
) -> Context:
    """Maya's context on Sunday 22 November 2026 at ten in Berlin, unless told otherwise."""
    return Context(
        now=instant_of(wall, zone_named(zone)),
        zone=zone,
        language=language,
        role=role,
        hours=hours,
        roster=roster,
        day_first=day_first,
        open_question=open_question,
        expect=expect,
    )
