"""Rules for parts of a month or year, and for what is counted on from now: "second week of January", "Q1 2027"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from core.understanding.compose.days import YEARS, year_of
from core.understanding.compose.ranges import WEEKEND, named_period
from core.understanding.resolve import month_of
from core.understanding.spans import Amount, Day, Days, Made, Make, Number, Rule, Scene, Span, has, pick, rule
from core.understanding.stepping import day_plus, monday, month_end

LAST = -1
WEEKS_IN_YEAR, MONTHS_IN_YEAR, QUARTERS = 53, 12, 4
THURSDAY = 3  # a week belongs to the month or year that has its Thursday, as in the calendar
HALF_MONTH = 15
_FAIR = 2  # in Portuguese "segunda", the second, is Monday: what counts before a noun is the number


class _Frame(NamedTuple):
    """What something is a part of: its unit, its first and its last day."""

    unit: str
    first: date
    last: date


def _frame(spans: Sequence[Span], scene: Scene) -> _Frame | None:
    """The month, year or week said; of a month without a year the next one that is not over."""
    year = year_of(spans)
    month = next((span.value for span in spans if isinstance(span.value, Day)), None)
    numbers = sum(isinstance(span.value, Number) for span in spans)
    units = {str(span.value) for span in spans if span.kind == "unit"}
    if numbers and (year is None or numbers > 1 or units - {"year"}):
        return None
    if month is not None:
        found = month_of(replace(month, year=year), scene)
        return _Frame("month", *found) if found else None
    if year is not None:
        return _Frame("year", date(year, 1, 1), date(year, MONTHS_IN_YEAR, 31))
    said = [span for span in spans if span.kind in ("unit", "this", "next", "coming", "last", "gone")]
    if not (units & {"month", "year"} or has(spans, "this", "the", "next", "coming", "last", "gone")):
        return None
    made = named_period(said, scene)
    if made is None or not isinstance(made[1], Days):
        return None
    first, last = made[1].first.on, made[1].last.on
    return _Frame(units.pop(), first, last) if first and last else None


def _parted(spans: Sequence[Span], *kinds: str) -> tuple[Sequence[Span], Sequence[Span]]:
    """What leads up to the first span of one of the kinds, that span included, and what follows it."""
    at = next(n for n, span in enumerate(spans) if span.kind in kinds)
    return spans[: at + 1], spans[at + 1 :]


def _nth(spans: Sequence[Span]) -> int:
    """Which one it is; `LAST` for the last."""
    if has(spans, "last"):
        return LAST
    if has(spans, "before"):
        return 1  # Italian "prima" is both
    if has(spans, "quarter") and has(spans, "quarter_year"):
        return QUARTERS  # "quarto trimestre"
    for span in spans:
        if isinstance(span.value, Number):
            return int(span.value.n)
        if span.kind == "weekday" and isinstance(span.value, Day):
            return (span.value.weekday or 0) + _FAIR
    return 0


def period(first: date, last: date) -> Made:
    """The days from the first to the last, as a period."""
    return "days", Days(Day(on=first), Day(on=last), "period")


def _weeks_of(frame: _Frame) -> list[date]:
    """The Mondays of the weeks whose Thursday lies in the frame."""
    first = monday(frame.first) + timedelta(days=7 * (frame.first.weekday() > THURSDAY))
    days = (first + timedelta(days=7 * n) for n in range(WEEKS_IN_YEAR + 1))
    return [day for day in days if day + timedelta(days=THURSDAY) <= frame.last]


def _part_of(unit: str, frame: _Frame) -> Iterator[tuple[date, date]]:
    """The days, weeks or months of a frame."""
    if unit == "week":
        yield from ((day, day + timedelta(days=6)) for day in _weeks_of(frame))
    elif unit == "day":
        yield from (((day := frame.first + timedelta(days=n)), day) for n in range((frame.last - frame.first).days + 1))
    elif unit == "month" and frame.unit == "year":
        starts = (frame.first.replace(month=n + 1) for n in range(MONTHS_IN_YEAR))
        yield from ((day, month_end(day)) for day in starts)


def _nth_unit(spans: Sequence[Span], scene: Scene) -> Made:
    """`the second week of January`, `the last day of the month`."""
    head, tail = _parted(spans, "unit")
    frame, n = _frame(tail, scene), _nth(head)
    unit = str(head[-1].value)
    parts = list(_part_of(unit, frame)) if frame and unit != frame.unit else []
    if not 1 <= abs(n) <= len(parts):
        return None
    first, last = parts[n - 1 if n > 0 else n]
    if unit == "week":
        return "week_span", Days(Day(on=first), Day(on=last), "period")
    return ("day", Day(on=first)) if unit == "day" else period(first, last)


def _first_units(spans: Sequence[Span], scene: Scene) -> Made:
    """`the first two weeks of January`, `the last three days of the month`."""
    head, tail = _parted(spans, "unit")
    frame = _frame(tail, scene)
    count = max((int(span.value.n) for span in head if isinstance(span.value, Number)), default=0)
    parts = list(_part_of(str(head[-1].value), frame)) if frame else []
    ordinals = [span.value.n for span in head if span.kind == "ordinal" and isinstance(span.value, Number)]
    if not 1 < count <= len(parts) or (ordinals and min(ordinals) != 1):
        return None
    chosen = parts[-count:] if has(head, "last") else parts[:count]
    return period(chosen[0][0], chosen[-1][1])


def _two_units(spans: Sequence[Span], scene: Scene) -> Made:
    """`the first and second week of January`, which follow each other."""
    head, tail = _parted(spans, "unit")
    frame, unit = _frame(tail, scene), str(head[-1].value)
    one, other = (int(pick(head, Number, n).n) for n in (0, 1))
    parts = list(_part_of(unit, frame)) if frame and unit != frame.unit else []
    return period(parts[one - 1][0], parts[other - 1][1]) if 0 < one == other - 1 < len(parts) else None


def _numbered_week(spans: Sequence[Span], scene: Scene) -> Made:
    """`week 3 of 2027`, `KW 49`."""
    numbers = [int(span.value.n) for span in spans if isinstance(span.value, Number)]
    year = numbers[1] if len(numbers) > 1 else None
    if not any(span.kind == "calendar_week" or span.value == "week" for span in spans[:3]):
        return None
    if not 1 <= numbers[0] <= WEEKS_IN_YEAR or (year is not None and year not in YEARS):
        return None
    for one in (year,) if year else (scene.today.year, scene.today.year + 1):
        weeks = _weeks_of(_Frame("year", date(one, 1, 1), date(one, MONTHS_IN_YEAR, 31)))
        if numbers[0] <= len(weeks) and (year or weeks[numbers[0] - 1] >= monday(scene.today)):
            first = weeks[numbers[0] - 1]
            return "week_span", Days(Day(on=first), Day(on=first + timedelta(days=6)), "period")
    return None


def _half(spans: Sequence[Span], scene: Scene) -> Made:
    """`the second half of January`, `first half of 2027`."""
    head, tail = _parted(spans, *_HALVES.split("|"), "unit")
    n = 2 if has(head, "last") else _nth(head)
    fortnight = head[-1].kind == "unit"
    frame = _frame(tail, scene) if n in (1, 2) else None
    if frame is None or (fortnight and (head[-1].value != "fortnight" or frame.unit != "month")):
        return None
    middle = {
        "month": frame.first + timedelta(days=HALF_MONTH),
        "year": frame.first.replace(month=7),
        "week": frame.first + timedelta(days=THURSDAY),
    }[frame.unit]
    return period(frame.first, middle - timedelta(days=1)) if n == 1 else period(middle, frame.last)


def _months_of_year(months: int) -> Make:
    """A quarter or half of a year by its number; without a year the next that is not over."""

    def make(spans: Sequence[Span], scene: Scene) -> Made:
        n, year = _nth_code(spans), year_of(spans)
        count = MONTHS_IN_YEAR // months
        n = count if n == LAST else n
        numbers = sum(isinstance(span.value, Number) for span in spans if span.kind == "digits")
        if not 1 <= n <= count or (year is None and numbers > has(spans, "quarter_year", "half_year")):
            return None
        frame = _frame(_parted(spans, *_CODED)[1], scene) if has(spans, "unit") else None
        chosen = frame.first.year if frame and frame.unit == "year" else year
        first = date(chosen or scene.today.year, months * (n - 1) + 1, 1)
        if chosen is None and month_end(day_plus(first, Amount(months=months - 1))) < scene.today:
            first = first.replace(year=first.year + 1)
        return period(first, month_end(day_plus(first, Amount(months=months - 1))))

    return make


def _nth_code(spans: Sequence[Span]) -> int:
    """The number in "Q1", or that before "quarter"."""
    code = next((str(span.value) for span in spans if span.kind in ("nth_quarter", "nth_half")), "")
    return int("".join(filter(str.isdigit, code))) if code else _nth(spans)


def _relative_months(months: int) -> Make:
    """`this quarter`, `next quarter`."""

    def make(spans: Sequence[Span], scene: Scene) -> Made:
        steps = -1 if has(spans, "last", "gone") else 1 if has(spans, "next", "coming") else 0
        first = scene.today.replace(month=(scene.today.month - 1) // months * months + 1, day=1)
        first = day_plus(first, Amount(months=steps * months))
        return period(first, month_end(day_plus(first, Amount(months=months - 1))))

    return make


def _rest(spans: Sequence[Span], scene: Scene) -> Made:
    """`the rest of the month`: from today to its end."""
    made = named_period([span for span in spans if span.kind == "unit"], scene)
    return period(scene.today, made[1].last.on or scene.today) if made and isinstance(made[1], Days) else None


def _month_named(spans: Sequence[Span], scene: Scene) -> Made:
    """`the month of December`."""
    return ("month", pick(spans, Day)) if any(span.value == "month" for span in spans) else None


def _whole_year(spans: Sequence[Span], scene: Scene) -> Made:
    """`in 2027`, `the year 2027`: a year near enough to be one."""
    year = year_of(spans)
    fits = year is not None and abs(year - scene.today.year) <= MONTHS_IN_YEAR
    said = not has(spans, "unit") or any(span.value == "year" for span in spans)
    return period(date(year, 1, 1), date(year, MONTHS_IN_YEAR, 31)) if year and fits and said else None


def _nth_weekend(spans: Sequence[Span], scene: Scene) -> Made:
    """`the first weekend of December`: by its Saturday."""
    head, tail = _parted(spans, "week_word")
    frame, n = _frame(tail, scene), _nth(head)
    if frame is None or frame.unit == "week":
        return None
    first = frame.first + timedelta(days=(WEEKEND - frame.first.weekday()) % 7)
    found = [day for k in range(WEEKS_IN_YEAR) if (day := first + timedelta(days=7 * k)) <= frame.last]
    if not 1 <= abs(n) <= len(found):
        return None
    saturday = found[n - 1 if n > 0 else n]
    return period(saturday, saturday + timedelta(days=1))


def _in_week_span(spans: Sequence[Span], scene: Scene) -> Made:
    """`the Friday of the first week of October`."""
    weekday = next(span.value for span in spans if span.kind == "weekday" and isinstance(span.value, Day))
    first = pick(spans, Days).first.on
    return ("day", Day(on=first + timedelta(days=weekday.weekday or 0), part=weekday.part)) if first else None


_HALVES = "half|half_of|mid|half_before"
_CODED = ("nth_quarter", "nth_half", "quarter_year", "half_year", "quarter")
IN = "(in|on|at|during|for)? the?"
_NTH = "(ordinal|last|quarter|digits dot|digits)"
_WHICH = "(the|this|next|coming|last|gone|of|in)"
_YEAR = "(comma|of|in)? the? unit? digits unit?"
_WITH_YEAR = f"((of|in|for|at)? {_WHICH}* month dot? {_YEAR}|{_YEAR})(?!dash|slash|unit)"
_BARE = f"(of|in|for|at)? {_WHICH}* (month(?!digits|ordinal|the digits|the ordinal)|unit (next|coming|gone|last)?)"


def _both(name: str, head: str, make: Make) -> tuple[Rule, Rule]:
    """The rule for what has a year behind it, and for what has none."""
    return rule(name, f"{head} {_WITH_YEAR}", make), rule(name, f"{head} {_BARE}", make)


PERIODS: tuple[Rule, ...] = (
    *_both("first two weeks of January", f"{IN} (ordinal|last) (digits|number) unit", _first_units),
    *_both("dos primeras semanas de enero", f"{IN} (digits|number) (ordinal|last) unit", _first_units),
    *_both("1st and 2nd week of January", f"{IN} ordinal (and|dash) the? ordinal unit", _two_units),
    *_both("second half of January", f"{IN} (ordinal|last|weekday|before|digits dot) ({_HALVES}|unit)",
           _half),
    *_both("second week of January", f"{IN} (ordinal|last|weekday|before) unit", _nth_unit),
    *_both("first weekend of December", f"{IN} (ordinal|last) week_word", _nth_weekend),
    rule("week 3 of 2027", "(in|on|during)? the? unit digits (of|comma|in|slash)? digits", _numbered_week),
    rule("KW 49", "(in|on|during|from)? the? calendar_week digits ((of|comma|in|slash)? digits)?", _numbered_week),
    rule("Friday of the first week of October", "on? the? weekday comma? (of|in)? week_span", _in_week_span),
    rule("first week of October, Friday", "week_span dot? comma? (on|in)? the? weekday", _in_week_span),
    rule("a week of the month", "week_span", lambda s, c: ("days", s[0].value)),
    rule("Q1 2027", f"{IN} nth_quarter {_YEAR}", _months_of_year(3)),
    rule("2027 Q1", f"{IN} digits (dash|slash)? nth_quarter", _months_of_year(3)),
    rule("H1 2027", f"{IN} nth_half {_YEAR}", _months_of_year(6)),
    rule("2027 H1", f"{IN} digits (dash|slash)? nth_half", _months_of_year(6)),
    rule("first quarter of 2027", f"{IN} {_NTH} (quarter|quarter_year) {_YEAR}", _months_of_year(3)),
    rule("primer semestre de 2027", f"{IN} {_NTH} half_year {_YEAR}", _months_of_year(6)),
    rule("first quarter of next year", f"{IN} {_NTH} (quarter|quarter_year) {_BARE}", _months_of_year(3)),
    rule("primer semestre del año que viene", f"{IN} {_NTH} half_year {_BARE}", _months_of_year(6)),
    rule("im ersten Quartal", f"{IN} {_NTH} quarter_year", _months_of_year(3)),
    rule("im ersten Halbjahr", f"{IN} {_NTH} half_year", _months_of_year(6)),
    rule("next quarter", f"{IN} (this|next|coming|last|gone) (quarter|quarter_year)(?!to|past|digits|number|before|of)",
         _relative_months(3)),
    rule("el trimestre que viene", f"{IN} quarter_year (next|coming|last|gone)", _relative_months(3)),
    rule("rest of the month", f"{IN} rest_of (of|the|this)* unit", _rest),
    rule("later this month", "later (of|in)? (this|the) unit", _rest),
    rule("the month of December", f"{IN} unit (of|in)? month(?!digits|ordinal)", _month_named),
    rule("the year 2027", f"{IN} (unit digits(?!unit|month|dash|dot)|digits unit)", _whole_year),
    rule("in 2027", "(?<!month|digits)(in|during|throughout) digits(?!unit|month|dash|dot|word|counted|meridiem)",
         _whole_year),
)  # fmt: skip
