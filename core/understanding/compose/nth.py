"""Rules for the nth weekday of a month: "the third Monday of May", "first Monday 1pm to 3pm of next month"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.spans import Day, Made, Make, Number, Part, Repeat, Rule, Scene, Span, has, pick, rule

MOST_WEEKDAYS = 5  # of a name, in a month


def _nth_weekday(spans: Sequence[Span], scene: Scene) -> Made:
    n = -1 if has(spans, "last") else int(pick(spans, Number).n)
    days = [span.value for span in spans if isinstance(span.value, Day)]
    month = next((d for d in days if d.month), None)
    months = None if month else (0 if has(spans, "this", "the") and not has(spans, "next") else 1)
    year = month.year if month else None
    part = next((span.value for span in spans if isinstance(span.value, Part)), days[0].part)
    return (
        ("day", replace(days[0], nth=n, month=month.month if month else None, months=months, year=year, part=part))
        if n <= MOST_WEEKDAYS
        else None
    )


def _nth_behind(months: int) -> Make:
    """The month stands behind the hours: "the first Monday 1pm to 3pm of next month"."""

    def make(spans: Sequence[Span], scene: Scene) -> Made:
        n = -1 if has(spans, "last") else int(pick(spans, Number).n)
        return ("day", replace(pick(spans, Day), nth=n, months=months)) if n <= MOST_WEEKDAYS else None

    return make


_TIMES = "(from|at|between)? (clock|digits) (dash|to|until|and) (clock|digits)"
NTH: tuple[Rule, ...] = (
    rule(
        "every first Monday of the month",
        "on? every (ordinal|last) (weekday|plural|habit) (of|in)? (the|a|every)? unit",
        lambda s, c: ("repeat", Repeat("monthly")) if s[-1].value == "month" else None,
    ),
    rule(
        "first Monday of every month",
        "on? the? (ordinal|last) (weekday|plural|habit) (of|in)? every unit",
        lambda s, c: ("repeat", Repeat("monthly")) if s[-1].value == "month" else None,
    ),
    rule("premier lundi du mois prochain", "the? (ordinal|last) weekday of? the? unit next", _nth_weekday),
    rule(
        "third Tuesday of May",
        "(on|in)? the? (ordinal|last) weekday ((of|in) the? month|month(?!digits|ordinal|the))",
        _nth_weekday,
    ),
    rule(
        "first Monday 1pm to 3pm of next month",
        f"the? (ordinal|last) weekday(?={_TIMES} (of|in) the? (next unit|unit next))",
        _nth_behind(1),
    ),
    rule(
        "first Monday 1pm to 3pm of this month",
        f"the? (ordinal|last) weekday(?={_TIMES} (of|in) the? this? unit)",
        _nth_behind(0),
    ),
    rule(
        "of that month",
        "(?<=clock)(of|in) the? (next unit|unit next|this unit)",
        lambda s, c: ("word", "") if s[-1].value == "month" or s[-2].value == "month" else None,
    ),
    rule(
        "first Monday of next month",
        "the? (ordinal|last) weekday part? (of|in)? (the|this|next|the next) unit",
        _nth_weekday,
    ),
)
