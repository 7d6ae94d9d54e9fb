"""Rules for days and moments counted from others: "in 3 weeks", "two days after Easter", "15 min later"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from core.understanding.compose.amounts import amount_of
from core.understanding.spans import (
    Amount,
    Day,
    Days,
    Made,
    Moment,
    Number,
    Part,
    Scene,
    Span,
    Weekdays,
    has,
    joined,
    pick,
    rule,
)
from core.understanding.stepping import plus


def _from_now(spans: Sequence[Span], scene: Scene) -> Made:
    amount = pick(spans, Amount)
    if has(spans, "ago"):
        amount = Amount(-amount.months, -amount.days, -amount.minutes)
    exactly = any(span.value == "from right now" for span in spans)
    return "moment", Moment(plus(scene.now, amount), "minute" if amount.minutes or exactly else "day")


def _days_from_today(spans: Sequence[Span], scene: Scene) -> Made:
    """Of "for 3 days from today" today is the first."""
    amount = pick(spans, Amount)
    if amount.minutes or amount.months or amount.days < 1:
        return None
    last = scene.today + timedelta(days=int(amount.days) - 1)
    return "days", Days(Day(on=scene.today), Day(on=last), "period")


def _ago(spans: Sequence[Span], scene: Scene) -> Made:
    amount = pick(spans, Amount)
    back = Amount(-amount.months, -amount.days, -amount.minutes)
    return "moment", Moment(plus(scene.now, back), "minute" if amount.minutes else "day")


def _shift(spans: Sequence[Span], scene: Scene) -> Made:
    amount = pick(spans, Amount)
    return (
        ("shift", Amount(-amount.months, -amount.days, -amount.minutes)) if has(spans, "earlier") else ("shift", amount)
    )


def _shift_behind(spans: Sequence[Span], scene: Scene) -> Made:
    amount = pick(spans, Amount)
    back = has(spans, "before")
    return "shift", Amount(-amount.months, -amount.days, -amount.minutes) if back else amount


def _signed(spans: Sequence[Span], scene: Scene) -> Made:
    sign = spans[0].value
    if sign not in ("+", "-", "plus") or (sign == "-" and not joined(spans[:2])):
        return None
    amount = pick(spans, Amount)
    if sign == "-":
        amount = Amount(-amount.months, -amount.days, -amount.minutes)
    return "moment", Moment(plus(scene.now, amount), "minute" if amount.minutes else "day")


def _after_day(spans: Sequence[Span], scene: Scene) -> Made:
    amount, day = pick(spans, Amount), pick(spans, Day)
    if has(spans, "before"):
        amount = Amount(-amount.months, -amount.days, -amount.minutes)
    return None if day.plus or amount.minutes else ("day", replace(day, plus=amount))


def _weekdays_from_now(spans: Sequence[Span], scene: Scene) -> Made:
    n = next(span.value.n for span in spans if isinstance(span.value, Number))
    if len(pick(spans, Weekdays).days) > 1:
        return None  # "2 to 8 Monday to Friday from now on"
    return "day", Day(weekday=pick(spans, Weekdays).days[0], plus=Amount(days=7 * (int(n) - 1)))


def _next_unit(spans: Sequence[Span], scene: Scene) -> Made:
    unit = str(spans[-1].value)
    if unit not in ("day", "hour"):
        return None
    amount = amount_of(1, unit)
    return "moment", Moment(plus(scene.now, amount), "minute" if unit == "hour" else "day")


def _now(spans: Sequence[Span], scene: Scene) -> Made:
    return "moment", Moment(scene.now, "minute")


def _in_week(spans: Sequence[Span], scene: Scene) -> Made:
    moment, day = pick(spans, Moment), pick(spans, Day)
    if moment.grain == "day" and day.on and not day.plus:
        return "day", replace(day, on=day.on + (moment.at.date() - scene.today))
    if moment.grain != "day" or day.weekday is None or day.on or day.day:
        return None
    ahead = moment.at.date() - scene.today
    if ahead.days > 0 and not ahead.days % 7 and not day.which and spans[-1].rule == "in 3 weeks":
        return "day", replace(day, plus=Amount(days=ahead.days))  # of a Sunday "Monday in a week" is no tomorrow
    monday = moment.at.date() - timedelta(days=moment.at.weekday())
    return "day", replace(day, on=monday + timedelta(days=day.weekday), weekday=None)


def _plus_day(spans: Sequence[Span], scene: Scene) -> Made:
    if spans[1].rule != "+2 months":
        return None
    moment = pick(spans, Moment)
    return "day", replace(pick(spans, Day), plus=Amount(days=(moment.at.date() - scene.today).days))


def _day_part(spans: Sequence[Span], scene: Scene) -> Made:
    return "day", replace(pick(spans, Day), part=pick(spans, Part))


SHIFTS = (
    rule("3 fridays from now", "(digits|number|several) (plural|weekdays) from_now", _weekdays_from_now),
    rule("for 3 days from today", "for amount from_now", _days_from_today),
    rule("in 3 weeks", "in around? amount(?!of)", _from_now),
    rule("3 weeks from now", "amount (from_now|ago|from now)(?!on)", _from_now),
    rule("+2 months", "(and|dash|point) amount", _signed),
    rule("15 minutes later", "amount (later|earlier)", _shift),
    rule("2 weeks from Tuesday", "(?<!for)(in)? amount (from|after|before|on) day", _after_day),
    rule("vor 3 Tagen", "(?<!amount)before amount(?!from|after|before|on|later|earlier)", _ago),
    rule(
        "5 minuti dopo",
        "amount (after|before)(?=$|point|comma|dot|name)",
        _shift_behind,
    ),
    rule("next Tuesday + 10 days", "day moment", lambda s, c: _plus_day(s, c)),
    rule("Monday in two weeks", "day comma? moment", _in_week),
    rule("two weeks on Monday", "moment (on)? day", _in_week),
    rule("the next day", "the? next unit", _next_unit),
    rule("now", "now(?!at|on|clock|digits)", _now),
    rule("tomorrow evening", "day (comma|in|in the|dash|at)? part(?!amount)", _day_part),
    rule("evening of the 4th", "(in|on)? the? part of? on? day", _day_part),
    rule("on day", "on day", lambda s, c: ("day", pick(s, Day))),
)
