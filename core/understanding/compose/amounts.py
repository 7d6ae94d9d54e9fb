"""Rules for lengths of time: "50 min", "1h15", "an hour and a quarter", "half an hour"."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise

from core.understanding.spans import Amount, Clock, Made, Number, Scene, Span, has, joined, pick, rule

MONTH_UNITS = {"month": 1, "year": 12}
DAY_UNITS = {"day": 1, "week": 7, "fortnight": 14}
MINUTE_UNITS = {
    "second": 1 / 60,
    "minute": 1,
    "hour": 60,
    "quarter_hour": 15,
    "half_hour": 30,
    "three_quarter_hour": 45,
}
MOST = 999  # of any unit; a larger number before one is no length ("2019 H2")
FIRST_CLOCK_HOUR = 7  # "9h" is a clock time, "2h" a length


def amount_of(n: float, unit: str) -> Amount:
    """`n` of a unit; a part of a month or week counts in days, a part of a day in minutes."""
    if unit in MONTH_UNITS:
        months = n * MONTH_UNITS[unit]
        return Amount(months=int(months), days=round((months - int(months)) * 30))
    if unit in DAY_UNITS:
        days = n * DAY_UNITS[unit]
        return Amount(days=int(days), minutes=round((days - int(days)) * 1440))
    return Amount(minutes=n * MINUTE_UNITS[unit])


def summed(*parts: Amount) -> Amount:
    """All the parts together."""
    return Amount(sum(p.months for p in parts), sum(p.days for p in parts), sum(p.minutes for p in parts))


def quantity(spans: Sequence[Span]) -> float | None:
    """The quantity that a run of spans begins with: a number, a decimal, a fraction, "a"."""
    for span in spans:
        if isinstance(span.value, Number):
            return span.value.n
        if span.kind == "dotted":
            return float(str(span.value).replace(",", "."))
        if span.kind == "slashed":
            top, bottom = str(span.value).split("/")
            return float(Fraction(int(top), int(bottom))) if int(bottom) in (2, 3, 4) else None
        if span.kind == "a":
            return 1.0
    return None


def _with_fraction(spans: Sequence[Span], scene: Scene) -> Made:
    """`1 1/2 hours`."""
    whole, part = quantity(spans[:1]), quantity([span for span in spans if span.kind == "slashed"])
    return None if whole is None or part is None or part >= 1 else ("amount", amount_of(whole + part, _unit(spans)))


def _unit(spans: Sequence[Span]) -> str:
    return next(str(span.value) for span in spans if span.kind == "unit")


def _counted(spans: Sequence[Span], scene: Scene) -> Made:
    n = quantity(spans)
    unit = _unit(spans)
    if (
        n is None
        or n > MOST
        or (unit == "hour" and spans[-1].end - spans[-1].start == 1 and n >= FIRST_CLOCK_HOUR and joined(spans))
    ):
        return None
    return "amount", amount_of(n, unit)


def _quarter_hour(spans: Sequence[Span], scene: Scene) -> Made:
    """A length with a name of its own needs no number: "Viertelstunde"."""
    unit = _unit(spans)
    return ("amount", amount_of(1, unit)) if unit in MINUTE_UNITS and MINUTE_UNITS[unit] in (15, 30, 45) else None


def _length_behind(spans: Sequence[Span], scene: Scene) -> Made:
    """A number of hours behind a clock time is a length, however large: "16:00 9h"."""
    n = quantity(spans)
    return None if n is None or n > MOST else ("amount", amount_of(n, _unit(spans)))


def _and_half(spans: Sequence[Span], scene: Scene) -> Made:
    n = quantity(spans[: [s.kind for s in spans].index("and")])
    part = 0.5 if has(spans, "half") else 0.25
    return None if n is None else ("amount", amount_of(n + part, _unit(spans)))


def _fraction(spans: Sequence[Span], scene: Scene) -> Made:
    part = 0.75 if has(spans, "three_quarters") else 0.5 if has(spans, "half") else 0.25
    return "amount", amount_of(part, _unit(spans))


def _three_quarters(spans: Sequence[Span], scene: Scene) -> Made:
    return ("three_quarters", "") if pick(spans, Number).n == 3 else None


def _hour_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    hours = pick(spans, Amount)
    if hours.days or hours.months or hours.minutes % 60:
        return None
    minutes = 30.0 if has(spans, "half") else 15.0 if has(spans, "quarter") else pick(spans, Number).n
    return ("amount", summed(hours, Amount(minutes=minutes))) if 0 < minutes < 60 else None


def _hour_mark(spans: Sequence[Span], scene: Scene) -> Made:
    clock = pick(spans, Clock)
    if clock.hour < FIRST_CLOCK_HOUR:
        return "amount", Amount(minutes=clock.hour * 60 + clock.minute)
    return "clock", clock


def _hour_and_half(spans: Sequence[Span], scene: Scene) -> Made:
    if _unit(spans) != "hour":
        return None
    return "amount", Amount(minutes=90 if has(spans, "half") else 75)


def _to_length(spans: Sequence[Span], scene: Scene) -> Made:
    """A lesson that is made longer or shorter: what it was is left out."""
    amounts = [span.value for span in spans if isinstance(span.value, Amount)]
    within_a_day = not any(amount.days or amount.months for amount in amounts)
    return ("amount", amounts[-1]) if scene.moving and within_a_day else None


def _several_lengths(spans: Sequence[Span], scene: Scene) -> Made:
    """As many lessons one behind the other, or one of so many lengths: it is asked."""
    amount = pick(spans, Amount)
    return ("doubtful", "duration_min") if amount.minutes and not amount.days else None


def _chain(spans: Sequence[Span], scene: Scene) -> Made:
    parts = [span.value for span in spans if isinstance(span.value, Amount)]
    shrinking = all(one.whole > other.whole for one, other in pairwise(parts))
    return ("amount", summed(*parts)) if shrinking else None


def _clock_mark(spans: Sequence[Span], scene: Scene) -> Made:
    clock = pick(spans, Clock)
    return "clock", clock


AMOUNTS = (
    rule("hour mark after at", "(?<=at|from|between|and|dash|to|until)hour_mark", _clock_mark),
    rule("two and a half hours", "(digits|number|a) and a? (half|quarter) of? unit", _and_half),
    rule("16:00 9h", "(?<=clock)(digits|dotted) unit", _length_behind),
    rule("three quarters", "(number|digits) dash? quarter", _three_quarters),
    rule("a half hour", "a (half|quarter|three_quarters) of? a? unit", _fraction),
    rule("three quarters of an hour", "(three_quarters|half|quarter) of? a? unit", _fraction),
    rule("an hour and a half", "(digits|number|a) unit and a? (half|quarter)", _and_half),
    rule("hour and a half", "(?<!the)unit and a? (half|quarter)", _hour_and_half),
    rule("1 1/2 hours", "(digits|number) and? slashed unit", _with_fraction),
    rule("50 min", "(digits|number|several|dotted|slashed|a) extra? dash? unit", _counted),
    rule("Viertelstunde", "unit", _quarter_hour),
    rule("1h15", "hour_mark", _hour_mark),
    rule(
        "1 hour thirty",
        "amount and? (digits|number)(?!unit|dash|meridiem|times|slashed|ending|month|dot|of)",
        _hour_minutes,
    ),
    rule("2 hours and 30 minutes", "amount ((comma|and|comma and|dot)? amount)+", _chain),
    rule("from 45 to 60 minutes", "from (digits|number|amount) (to|onto|until|dash) amount", _to_length),
    rule("2 x 45 min", "(digits|number) times amount", _several_lengths),
)
