"""Rules for stretches of time: from a time of one day to one of another, and what counts from now to then or back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from core.understanding.compose.amounts import DAY_UNITS, MONTH_UNITS, amount_of
from core.understanding.spans import (
    Amount,
    Clock,
    Clocks,
    Day,
    Days,
    Made,
    Moment,
    Rule,
    Scene,
    Span,
    Weekdays,
    has,
    pick,
    rule,
)
from core.understanding.stepping import day_plus, plus


def _timed_days(spans: Sequence[Span], scene: Scene) -> Made:
    """`Fri 5pm to Sun 8pm`; where only one of the days has a time, the other is meant whole."""
    if scene.moving:
        return None
    days = [span.value for span in spans if isinstance(span.value, Day)]
    if len(days) != 2 or any(day.part for day in days):
        return None
    first, last = days
    if first.day and not first.month and last.month:
        first = replace(first, month=last.month, year=last.year)
    return "days", Days(first, last, "range", hours=Clocks(pick(spans, Clock), pick(spans, Clock, 1)))


def _now_until(spans: Sequence[Span], scene: Scene) -> Made:
    """`between now and Friday`, `from now until 8pm`."""
    if scene.moving:
        return None
    end = spans[-1].value
    if isinstance(end, Moment) and end.grain == "minute":
        return "moment", replace(end, since=scene.now)
    if isinstance(end, Clock):
        return "clocks", Clocks(Clock(scene.now.hour, scene.now.minute, exact=True), end)
    today = Day(on=scene.today)
    if isinstance(end, Moment):
        return "days", Days(today, Day(on=end.at.date()))
    return ("days", Days(today, end)) if isinstance(end, Day) else None


def ahead(amount: Amount, scene: Scene) -> Made:
    """What a length spans from now on: "the next two weeks", "in the next two hours"."""
    if amount.minutes:
        return "moment", Moment(plus(scene.now, amount), "minute", since=scene.now)
    if amount.months or amount.days < 1:
        return "days", Days(Day(on=scene.today), Day(on=day_plus(scene.today, amount)), "period")
    return "days", Days(Day(on=scene.today + timedelta(days=1)), Day(on=day_plus(scene.today, amount)), "ahead")


def _rolling(spans: Sequence[Span], scene: Scene) -> Made:
    """`for the next month`: as long as one, from today."""
    amount = amount_of(1, str(spans[0].value).rpartition(" ")[2])
    return "days", Days(Day(on=scene.today), Day(on=day_plus(scene.today, amount)), "period")


def _past_unit(spans: Sequence[Span], scene: Scene) -> Made:
    unit = str(spans[-1].value)
    if unit not in MONTH_UNITS and unit not in DAY_UNITS:
        return None
    amount = amount_of(-1, unit)
    return "days", Days(Day(on=day_plus(scene.today, amount)), Day(on=scene.today), "period")


def _back(spans: Sequence[Span], scene: Scene) -> Made:
    """`the past three days`, `the last two hours`."""
    amount = pick(spans, Amount)
    return None if amount.minutes and spans[0].kind == "last" else back(amount, scene)  # it may "last 45 min"


def back(amount: Amount, scene: Scene) -> Made:
    """What a length spans up to now."""
    since = plus(scene.now, Amount(-amount.months, -amount.days, -amount.minutes))
    if amount.minutes:
        return "moment", Moment(scene.now, "minute", since=since)
    return "days", Days(Day(on=since.date()), Day(on=scene.today), "period")


def _within(spans: Sequence[Span], scene: Scene) -> Made:
    """`within 5 minutes`: at any time up to then."""
    amount = pick(spans, Amount)
    if amount.minutes:
        return "moment", Moment(plus(scene.now, amount), "minute", since=scene.now)
    return "moment", Moment(plus(scene.now, amount), "day")


def _weekdays_of_week(spans: Sequence[Span], scene: Scene) -> Made:
    """`Tuesday to Thursday next week`."""
    weekdays = pick(spans, Weekdays)
    if weekdays.plural or not any(span.value == "week" for span in spans):
        return None
    week = 0 if has(spans, "this") else -1 if has(spans, "last", "gone") else 1
    each = tuple(Day(weekday=one, week=week) for one in weekdays.days)
    if weekdays.ranged:
        last = replace(each[-1], week=week + (weekdays.days[-1] < weekdays.days[0]))
        return "days", Days(each[0], last)
    return "days", Days(each[0], each[-1], "apart", each)


def _weeks_on_day(spans: Sequence[Span], scene: Scene) -> Made:
    """`a week today`, `two weeks tomorrow`."""
    amount, day = pick(spans, Amount), pick(spans, Day)
    if spans[-1].rule != "today" or day.part or amount.minutes or amount.months or not amount.days or amount.days % 7:
        return None
    return "day", replace(day, plus=amount)


_TO = "(dash|to|through|until|and)"
_ON = "(on|the|on the|comma)?"
STRETCHES: tuple[Rule, ...] = (
    rule("a week tomorrow", "(?<!for)amount day", _weeks_on_day),
    rule(
        "Fri 5pm to Sun 8pm",
        f"(from|between)? {_ON} day (comma|at)? clock {_TO} {_ON} day (comma|at)? clock(?!{_TO} clock)",
        _timed_days,
    ),
    rule(
        "5pm on Friday to 8pm on Sunday",
        f"(from|between)? clock (on|of|comma|the)? day {_TO} clock (on|of|comma|the)? day",
        _timed_days,
    ),
    rule("between now and Friday",
        f"((between|from) the? moment {_TO}|moment (until|through|dash|to)) (the|on|at)? (day|clock|moment|month)",
         lambda s, c: _now_until(s, c) if next(x for x in s if x.kind == "moment").rule == "now" else None),
    rule("from today until Sunday", "from_now (until|to|through|dash) (the|on|at)? (day|clock|moment|month)",
        _now_until),
    rule("within 5 minutes", "within (the|around)? amount(?!of|from|after|before)", _within),
    rule("next two weeks",
        "(on|in|during|for|within)? the? ((next|coming) amount|amount (next|coming)(?!weekday|unit))",
         lambda s, c: ahead(pick(s, Amount), c)),
    rule("for the next month", "rolling", _rolling),
    rule("past month", "(in|during|for|over)? the? past unit", _past_unit),
    rule("past three days",
        "(on|in|during|for|within)? the? ((last|gone|past) amount|amount (last|gone)(?!weekday|unit))",
         _back),
    rule("Tuesday to Thursday next week", "weekdays (comma|of|in|on)? the? (this|next|coming|last) unit",
        _weekdays_of_week),
    rule("del lunes al jueves de la semana que viene",
         "weekdays (comma|of|in|on)? the? unit (next|coming|last|gone)", _weekdays_of_week),
)  # fmt: skip
