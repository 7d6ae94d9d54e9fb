"""Rules for what counts from now or a day, and for seasons: "in 3 working days", "the week before Christmas"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.understanding.compose.amounts import DAY_UNITS, MINUTE_UNITS, MONTH_UNITS, MOST, amount_of
from core.understanding.compose.clocks import dotted_clock
from core.understanding.compose.days import YEARS, day_number, year_of
from core.understanding.compose.periods import IN, MONTHS_IN_YEAR, period
from core.understanding.compose.ranges import WEEKEND
from core.understanding.compose.stretches import ahead, back
from core.understanding.resolve import dates_of
from core.understanding.spans import Amount, Day, Made, Number, Rule, Scene, Span, has, joined, pick, rule
from core.understanding.stepping import day_plus, may_be_date, monday, month_end

MOST_WORKDAYS = 60
WORKDAYS = range(5)
UNITS = frozenset({*DAY_UNITS, *MINUTE_UNITS, *MONTH_UNITS})


def _workdays(spans: Sequence[Span], scene: Scene) -> Made:
    """`the next 4 business days`, which begin tomorrow; `in 3 working days`."""
    n = int(pick(spans, Number).n)
    habit = any(span.kind == "frequency" and span.value != "weekdays" for span in spans)
    if habit or not 1 <= n <= MOST_WORKDAYS:
        return None
    ahead = (scene.today + timedelta(days=k + 1) for k in range(2 * n + 7))
    days = [day for day in ahead if day.weekday() in WORKDAYS][:n]
    if has(spans, "next", "coming"):
        return period(days[0], days[-1])
    return "day", Day(on=days[-1])


def _weeks_beside(spans: Sequence[Span], scene: Scene) -> Made:
    """`the week before Christmas`, `the day after the 3rd`."""
    unit = str(next(span.value for span in spans if span.kind == "unit"))
    dates = dates_of(pick(spans, Day), scene)
    sign = -1 if has(spans, "before") else 1
    if not dates or unit not in ("week", "day"):
        return None
    if unit == "day":
        return "day", Day(on=dates[0] + timedelta(days=sign))
    first = monday(dates[0]) + timedelta(days=7 * sign)
    return period(first, first + timedelta(days=6))


def _day_after(spans: Sequence[Span], scene: Scene) -> Made:
    """Where no day is named, the one after today."""
    return ("day", Day(on=scene.today + timedelta(days=1))) if any(span.value == "day" for span in spans) else None


def _counted_on(spans: Sequence[Span], scene: Scene) -> Made:
    """`les 3 prochains jours`: the number before the word that says which."""
    unit = "hour" if spans[-1].kind == "heures" else str(spans[-1].value)
    n = pick(spans, Number).n
    if n > MOST or unit not in UNITS:
        return None
    amount = amount_of(n, unit)
    return back(amount, scene) if has(spans, "last") else ahead(amount, scene)


def _spaced_date(spans: Sequence[Span], scene: Scene) -> Made:
    """`24 12 2014`, the year in full."""
    said = [span for span in spans if isinstance(span.value, Number)]
    one, two, year = (int(pick([span], Number).n) for span in said)
    day, month = (one, two) if scene.day_first or one > MONTHS_IN_YEAR else (two, one)
    written = [span.end - span.start for span in said]
    fits = written[1:] == [2, 4] and year in YEARS and may_be_date(month, day)
    return ("day", Day(year=year, month=month, day=day)) if fits else None


def _signed_date(spans: Sequence[Span], scene: Scene) -> Made:
    """`15/Jan/2027`, `Jan/15`: written without a space."""
    written = spans[1:] if spans[0].kind == "on" else spans
    signs = {span.value for span in written[1::2]}
    if len(signs) > 1 or not signs <= {"/", "-"} or not joined(written):
        return None
    full = len(written) > 3
    day, year = day_number(next(s for s in written if s.kind == "digits")), year_of(written) if full else None
    return None if day is None or (full and year is None) else ("day", replace(pick(spans, Day), day=day, year=year))


def _dotted_alone(spans: Sequence[Span], scene: Scene) -> Made:
    """`15.00` and nothing else is a time, `15.2` a date."""
    clock = dotted_clock(str(spans[0].value))
    if clock and clock.minute % 5 == 0 and clock.exact:
        return "clock", clock
    day, _, month = str(spans[0].value).partition(".")
    fits = scene.day_first and month.isdigit() and int(day) > MONTHS_IN_YEAR and may_be_date(int(month), int(day))
    return ("day", Day(month=int(month), day=int(day))) if fits else None


def _weekday_beside(spans: Sequence[Span], scene: Scene) -> Made:
    """`the Monday before Christmas`, `the Friday after the 3rd`."""
    weekday, day = (span.value for span in spans if isinstance(span.value, Day))
    if scene.moving or weekday.weekday is None or weekday != Day(weekday=weekday.weekday, part=weekday.part):
        return None
    dates = dates_of(day, scene) if day.weekday is None else ()
    if not dates:
        return None
    return "day", Day(on=_beside(dates[0], weekday.weekday, has(spans, "before")), part=weekday.part)


def _beside(day: date, weekday: int, before: bool) -> date:
    """The nearest such weekday before or after a day."""
    if before:
        return day - timedelta(days=(day.weekday() - weekday - 1) % 7 + 1)
    return day + timedelta(days=(weekday - day.weekday() - 1) % 7 + 1)


def _weekend_beside(spans: Sequence[Span], scene: Scene) -> Made:
    dates = dates_of(pick(spans, Day), scene)
    if not dates:
        return None
    before = has(spans, "before")
    saturday = _beside(dates[0] - timedelta(days=before), WEEKEND, before)
    return period(saturday, saturday + timedelta(days=1))


def _weekend_of(spans: Sequence[Span], scene: Scene) -> Made:
    """`the weekend of 12 December`: that of the week which has the day."""
    dates = dates_of(pick(spans, Day), scene)
    saturday = monday(dates[0]) + timedelta(days=WEEKEND) if dates else None
    return period(saturday, saturday + timedelta(days=1)) if saturday else None


def _weekend_said(spans: Sequence[Span], scene: Scene) -> Made:
    """`le week-end prochain`, which without its last word is each of them."""
    if spans[0].value != "weekends":
        return None
    saturday = monday(scene.today) + timedelta(days=WEEKEND + 7 * (1 if has(spans, "next", "coming") else -1))
    return period(saturday, saturday + timedelta(days=1))


def _weekend_word(spans: Sequence[Span], scene: Scene) -> Made:
    return ("week_word", "") if spans[0].value == "weekends" else None


def _season(spans: Sequence[Span], scene: Scene) -> Made:
    """Three months; which, the half of the earth tells. Of the year where it begins."""
    kind = next(span.kind for span in spans if span.kind in _SEASONS)
    begins = (_SEASONS[kind] + 6 * scene.southern - 1) % MONTHS_IN_YEAR + 1
    year = year_of(spans)
    if year is None and has(spans, "digits"):
        return None
    starts = [date(year or scene.today.year + n, begins, 1) for n in ((0,) if year else (-2, -1, 0, 1, 2))]
    spanned = [(first, month_end(day_plus(first, Amount(months=2)))) for first in starts]
    if has(spans, "last", "gone"):
        spanned = [one for one in spanned if one[1] < scene.today][-1:]
    elif not year:
        spanned = [one for one in spanned if (one[0] if has(spans, "next") else one[1]) >= scene.today]
    return period(*spanned[0])


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_SEASON = "(spring|summer|autumn|winter)"
_SO_MANY, _WORKDAYS = "(digits|number|several)", "(workdays|frequency)"
_DATED = "the? (feast|easter|date|digits month|digits of month)"
_SIGN = "(slash|point|dash)"
COUNTED: tuple[Rule, ...] = (
    rule("15/Jan/2027", f"on? digits {_SIGN} month {_SIGN} digits", lambda s, c: _signed_date(s, c)),
    rule("Jan/15", "(?<!digits|ordinal|of)month (slash|point) digits(?!slash|point|month|dash)",
         lambda s, c: _signed_date(s, c)),
    rule("24 12 2014", "(on|the|day_article)? digits digits digits(?!unit|month|dot|times|dash)", _spaced_date),
    rule("15.00", "^dotted dot?$", _dotted_alone),
    rule("next 4 business days", f"{IN} (next|coming) {_SO_MANY} {_WORKDAYS}", _workdays),
    rule("4 business days ahead", f"{IN} {_SO_MANY} ({_WORKDAYS} (next|coming)|(next|coming) {_WORKDAYS})", _workdays),
    rule("in 3 working days", f"in the? {_SO_MANY} {_WORKDAYS}", _workdays),
    rule("3 prochains jours", f"{IN} {_SO_MANY} (next|coming|last) (unit|heures)", _counted_on),
    rule("next weekend, as a habit", "frequency (next|coming|last|gone)", _weekend_said),
    rule("le week-end après Noël", f"frequency(?=(before|after) {_DATED})", _weekend_word),
    rule("this summer", f"(in|on|during|for|at)? the? (this|next|coming|last) {_SEASON}", _season),
    rule("l'été prochain", f"(in|on|during|for|at)? the? {_SEASON} (next|coming|last|gone)", _season),
    rule("summer 2027", f"(in|on|during|for|at)? the? {_SEASON} (of|comma)? digits", _season),
    rule("in summer", f"(in|during) the? {_SEASON}|^the? {_SEASON}$", _season),
    rule("the day after", "(on|in)? the unit after(?=comma|dot|point|at|$)", _day_after),
)  # fmt: skip
BESIDE: tuple[Rule, ...] = (
    rule("the weekend of 12 December", f"{IN} week_word of the? day", _weekend_of),
    rule("the Monday before Christmas", "the? day (before|after) the? day", _weekday_beside),
    rule("the weekend before Christmas", f"{IN} week_word (before|after) the? day", _weekend_beside),
    rule("the week before Christmas", f"{IN} unit (before|after) the? day", _weeks_beside),
)
