"""Dates that do not exist: 30 February, 31 November, the 29th of February of most years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from core.understanding.meaning import NoDate
from core.understanding.resolve import dates_of
from core.understanding.spans import Amount, Day, Days, Scene, Span
from core.understanding.stepping import day_plus, month_end


def no_date(spans: Sequence[Span], scene: Scene) -> NoDate | None:
    """The first date said that does not exist; what was said before a correction does not count."""
    corrected = [n for n, span in enumerate(spans) if span.kind == "correction"]
    said = spans[corrected[-1] :] if corrected else spans
    return next((found for span in said for day in _days(span) if (found := _missing(day, scene))), None)


def _days(span: Span) -> Iterator[Day]:
    match span.value:
        case Day():
            yield span.value
        case Days(first, last, _, each):
            yield from each or (first, last)


def _missing(day: Day, scene: Scene) -> NoDate | None:
    if not day.day or day.nth is not None or day.on or dates_of(day, scene):
        return None
    month = _month(day, scene.today)
    return NoDate(month.year, month.month, day.day) if month and day.day > month_end(month).day else None


def _month(day: Day, today: date) -> date | None:
    """The first day of the month that is meant: the next one of its name where no year was said."""
    if day.months is not None:
        return day_plus(today.replace(day=1), Amount(months=day.months))
    if not day.month:
        return None
    first = date(day.year or today.year, day.month, 1)
    return first if day.year or month_end(first) >= today else first.replace(year=first.year + 1)
