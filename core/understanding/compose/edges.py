"""Rules for the edges of months and weeks: "mid-April", "end of the month", "early next week"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.understanding.spans import Day, Days, Made, Scene, Span, has, pick, rule
from core.understanding.stepping import monday


def _edge_of_month(spans: Sequence[Span], scene: Scene) -> Made:
    month = pick(spans, Day)
    if spans[0].kind == "mid":
        return "day", replace(month, day=15)
    if spans[0].kind == "start_of":
        return "day", replace(month, day=1)
    return "day", replace(month, nth=-1)


def _end_of_unit(spans: Sequence[Span], scene: Scene) -> Made:
    unit = next(span.value for span in spans if span.kind == "unit")
    steps = int(has(spans, "next", "coming"))
    edge = next(span.kind for span in spans if span.kind in ("end_of", "mid", "start_of"))
    if unit == "week" and edge != "end_of":
        first = monday(scene.today) + timedelta(days=7 * steps + (2 if edge == "mid" else 0))
        return "days", Days(Day(on=first), Day(on=first + timedelta(days=1)), "period")
    if edge != "end_of":
        return ("day", Day(months=steps, day=15 if edge == "mid" else 1)) if unit == "month" else None
    if unit == "month":
        return "day", Day(months=steps, nth=-1)
    if unit == "year":
        return "day", Day(on=date(scene.today.year + steps, 12, 31))
    if unit == "week":
        return "day", Day(on=monday(scene.today) + timedelta(days=6 + 7 * steps))
    return None


EDGES = (
    rule("mid-April", "(mid|end_of|start_of) dash? month", _edge_of_month),
    rule(
        "end of the month",
        "(in|on|at)? the? (end_of|mid|start_of) of? the? (this|next|coming)? unit (next|coming)?",
        _end_of_unit,
    ),
)
