"""What a time expression means by itself: the words of the tests about periods and stretches."""

from __future__ import annotations

from core.understanding import read
from tests.understanding.cast import at, wall

TUESDAY = wall("2026-11-24T10:20")
ALL_DAY = tuple((day, 7 * 60, 19 * 60) for day in range(7))


def spoken(language: str, text: str) -> tuple[str, str]:
    """From when to when a time expression is, said on a Tuesday in Berlin; no end for an instant."""
    when = read(text, at(TUESDAY, language=language, hours=ALL_DAY, expect="time", day_first=True)).when
    shown = ((one.date() if when.grain == "day" else one) if one else None for one in (when.start, when.end))
    first, last = (one.isoformat()[:16] if one else "" for one in shown)
    return first, last
