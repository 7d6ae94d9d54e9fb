"""Days of a month that are named one by one: "the 1st, 8th and 15th"."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.compose.days import day_number
from core.understanding.spans import Day, Days, Made, Number, Scene, Span


def days_apart(spans: Sequence[Span], scene: Scene) -> Made:
    """Days of the month named one by one, the month not said: in figures, "the second and the third" are lessons."""
    numbers = [span.value for span in spans if isinstance(span.value, Number)]
    days = [day_number(span) for span in spans if isinstance(span.value, Number)]
    if not all(number.digits for number in numbers) or not all(days):
        return None
    each = tuple(Day(day=day) for day in days)
    return "days", Days(each[0], each[-1], "apart", each)
