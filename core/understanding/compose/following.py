"""Rules for two periods, one behind the other: "this week and next", "diese oder nächste Woche"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from core.understanding.compose.ranges import named_period
from core.understanding.spans import Day, Days, Made, Scene, Span, has, renamed, rule
from core.understanding.stepping import month_end

_WEEK = timedelta(days=6)  # from its first day to its last


def _bounds(days: object) -> tuple[date, date] | None:
    """The first and last day of a period that is known; None: it is none."""
    if not isinstance(days, Days) or days.kind != "period" or not (days.first.on and days.last.on):
        return None
    return days.first.on, days.last.on


def _both(first: tuple[date, date] | None, second: tuple[date, date] | None, spans: Sequence[Span]) -> Made:
    """Both of them, or one of the two, where the second begins when the first is over."""
    if not (first and second) or second[0] != first[1] + timedelta(days=1):
        return None
    return "days", Days(Day(on=first[0]), Day(on=second[1]), "either" if has(spans, "or", "slash") else "period")


def _behind(first: tuple[date, date]) -> tuple[date, date] | None:
    """The week behind a week, the month behind a month."""
    begin = first[1] + timedelta(days=1)
    if first[1] - first[0] == _WEEK:
        return begin, begin + _WEEK
    return (begin, month_end(begin)) if first[0].day == 1 and first[1] == month_end(first[0]) else None


def _of_one_unit(spans: Sequence[Span], scene: Scene) -> Made:
    at = next(n for n, span in enumerate(spans) if span.kind in ("and", "or", "slash"))
    one, other = named_period([*spans[:at], spans[-1]], scene), named_period(spans[at + 1 :], scene)
    return _both(_bounds(one and one[1]), _bounds(other and other[1]), spans)


def _and_the_next(spans: Sequence[Span], scene: Scene) -> Made:
    first = _bounds(spans[0].value)
    unit = next((span.value for span in spans if span.kind == "unit"), "")
    if unit and first and (unit == "week") != (first[1] - first[0] == _WEEK):
        return None
    return _both(first, first and _behind(first), spans)


def _two(spans: Sequence[Span], scene: Scene) -> Made:
    return _both(_bounds(spans[0].value), _bounds(spans[-1].value), spans)


_JOIN = "(and|or|slash)"
OF_ONE_UNIT = (
    rule(
        "diese und nächste Woche",
        f"(in|on|at|during|for)? the? (this|next|coming) {_JOIN} (in|on|at|during|for|onto)? the? "
        "(next|coming|next_but_one) unit",
        _of_one_unit,
    ),
)
FOLLOWING = (
    rule("this week and next week", f"days {_JOIN} days", _two),
    rule(
        "this week and next",
        f"days {_JOIN} (in|on|at|of|during|for)? the? (next_ended|(next|coming)(?!unit|weekday|month|word|times|feast|"
        "easter|name|counted|part|digits|number|week_word|day|hour_or_lesson))",
        _and_the_next,
    ),
    rule(
        "this week and the week after",
        f"days {_JOIN} the? unit (after_ended|later|after(?!day|days|feast|word|name|unit|month|the|this|next))",
        _and_the_next,
    ),
    rule("next, and nothing counted", "next_ended", renamed("next")),
    rule("after, and nothing counted", "after_ended", renamed("after")),
)
