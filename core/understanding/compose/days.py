"""Rules for days: "15 Jan", "next Tuesday", "the third Monday of May", "in two weeks", "the 20th"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from dateutil.easter import EASTER_ORTHODOX, EASTER_WESTERN, easter

from core.understanding.compose.amounts import DAY_UNITS
from core.understanding.compose.nth import NTH
from core.understanding.spans import (
    Amount,
    Day,
    Made,
    Make,
    Number,
    Part,
    Scene,
    Span,
    has,
    pick,
    rule,
)
from core.understanding.stepping import LONGEST_MONTH, may_be_date

LAST_HOUR_TYPED = 23
YEARS = range(1900, 2200)
MOST_COUNTED = 12
FIRST_YEAR = 100  # a smaller number before a month is its day


def year_of(spans: Sequence[Span]) -> int | None:
    """The year written last, if the last number is one."""
    numbers = [span.value.n for span in spans if isinstance(span.value, Number)]
    return int(numbers[-1]) if numbers and int(numbers[-1]) in YEARS else None


def day_number(span: Span) -> int | None:
    """The day of the month a span may be."""
    return int(span.value.n) if isinstance(span.value, Number) and 1 <= span.value.n <= 31 else None


def _ordinal(spans: Sequence[Span], scene: Scene) -> Made:
    n = pick(spans, Number).n
    return ("ordinal", Number(n, True)) if 1 <= n <= 366 else None


def _relative(spans: Sequence[Span], scene: Scene) -> Made:
    return "day", Day(on=scene.today + timedelta(days=int(str(spans[0].value))))


def _tomorrow_week(spans: Sequence[Span], scene: Scene) -> Made:
    weeks = str(spans[-1].value) == "week" and str(spans[0].value) in ("0", "1")
    return ("day", Day(on=scene.today + timedelta(days=7 + int(str(spans[0].value))))) if weeks else None


def _tonight(spans: Sequence[Span], scene: Scene) -> Made:
    return "day", Day(on=scene.today, part=Part("evening", 18, 24, "pm"))


def _this_part(spans: Sequence[Span], scene: Scene) -> Made:
    return "day", Day(on=scene.today, part=pick(spans, Part))


def _dated(spans: Sequence[Span], scene: Scene) -> Made:
    """A day of a month, the number before or after its name, a year behind."""
    month = next(span.value for span in spans if span.kind == "month" and isinstance(span.value, Day))
    number = next(span for span in spans if isinstance(span.value, Number))
    day = day_number(number)
    tail = [s for s in spans if s is not number]
    year = year_of(tail)
    if day is None or (has(tail, "digits") and year is None):
        return None
    return "day", replace(month, day=day, year=year)


def _month_year(spans: Sequence[Span], scene: Scene) -> Made:
    year = year_of(spans)
    return None if year is None else ("month", replace(pick(spans, Day), year=year))


def _slashed(spans: Sequence[Span], scene: Scene) -> Made:
    one, two = (int(n) for n in str(spans[-1].value).split("/"))
    if one > 12 or (scene.day_first and two <= 12):
        one, two = two, one
    try:
        date(2024, one, two)  # a leap year: any day that exists at all
    except ValueError:
        return "impossible", Day(month=one, day=two) if may_be_date(one, two) else ""
    return "day", Day(month=one, day=two)


def pointed(spans: Sequence[Span], scene: Scene) -> Made:
    """25.11. where the day comes first; without the last point only when it can be no clock time."""
    day, _, month = str(spans[0].value).partition(".")
    if not scene.day_first or not month.isdigit() or len(month) > 2 or not 1 <= int(day) <= 31:
        return None
    if len(spans) == 1 and int(day) <= LAST_HOUR_TYPED + 1:
        return None
    return pointed_date(spans, scene)


def pointed_date(spans: Sequence[Span], scene: Scene) -> Made:
    """25.11 where it can only be a date."""
    day, _, month = str(spans[0].value).partition(".")
    if not month.isdigit() or len(month) > 2 or not scene.day_first:
        return None
    if not may_be_date(int(month), int(day)):
        return None
    try:
        date(2024, int(month), int(day))
    except ValueError:
        return "impossible", Day(month=int(month), day=int(day))
    return "day", Day(month=int(month), day=int(day))


def _feast(spans: Sequence[Span], scene: Scene) -> Made:
    return "day", replace(pick(spans, Day), year=year_of(spans))


def _easter(spans: Sequence[Span], scene: Scene) -> Made:
    year, said = year_of(spans), next(str(span.value) for span in spans if span.kind == "easter")
    church, _, days = said.rpartition(" ")
    years = (year,) if year else (scene.today.year, scene.today.year + 1)
    sundays = (easter(one, EASTER_ORTHODOX) if church else easter(one, EASTER_WESTERN) for one in years)
    days_of = (sunday + timedelta(days=int(days)) for sunday in sundays)
    return "day", Day(on=next(day for day in days_of if year or day >= scene.today))


def _weekday_dated(spans: Sequence[Span], scene: Scene) -> Made:
    days = [span.value for span in spans if isinstance(span.value, Day)]
    weekday = next((d for d in days if d.weekday is not None and d.day is None), None)
    other = next((d for d in days if d is not weekday), None)
    if (
        weekday is None
        or other is None
        or other.weekday is not None
        or weekday.week is not None
        or weekday.which in ("next", "after")
    ):
        return None
    part = next((span.value for span in spans if isinstance(span.value, Part)), None)
    return "day", replace(other, weekday=weekday.weekday, part=other.part or weekday.part or part)


def _weekday_number(spans: Sequence[Span], scene: Scene) -> Made:
    number = next(span for span in spans if isinstance(span.value, Number))
    day = day_number(number)
    weekday = pick(spans, Day)
    if day is None or weekday.day or weekday.week is not None or weekday.on:
        return None
    if number.kind == "digits" and not _so_dated(day, weekday, scene):
        return None
    return "day", replace(weekday, day=day)


def _weekday_timed(spans: Sequence[Span], scene: Scene) -> Made:
    """A number between a weekday and a clock time can only be the day of the month."""
    weekday, day = pick(spans, Day), day_number(spans[-1])
    plain = weekday == Day(weekday=weekday.weekday, part=weekday.part)
    return ("day", replace(weekday, day=day)) if day and plain else None


def _so_dated(day: int, weekday: Day, scene: Scene) -> bool:
    """Whether a bare number behind a weekday is the day of the month: no hour, or soon that very date."""
    return day > LAST_HOUR_TYPED or (day > 12 and soon(day, weekday, scene))


def soon(day: int, weekday: Day, scene: Scene) -> bool:
    """Whether the next such day of the month falls on that weekday."""
    ahead = (scene.today + timedelta(days=n) for n in range(1, LONGEST_MONTH + 1))
    return any(one.day == day and one.weekday() == weekday.weekday for one in ahead)


def _which(name: str) -> Make:
    def make(spans: Sequence[Span], scene: Scene) -> Made:
        return "day", replace(pick(spans, Day), which=name)

    return make


def _week_shifted(weeks: int) -> Make:
    def make(spans: Sequence[Span], scene: Scene) -> Made:
        day = pick(spans, Day)
        return None if day.day or day.on or day.which else ("day", replace(day, week=weeks))

    return make


def _friday_week(spans: Sequence[Span], scene: Scene) -> Made:
    days = DAY_UNITS.get(str(spans[-1].value), 1)
    return ("day", replace(pick(spans, Day), plus=Amount(days=days))) if days > 1 else None


def _weeks_on(spans: Sequence[Span], scene: Scene) -> Made:
    """`mardi en huit`: a week after the next Tuesday; of a Tuesday itself, a week from today."""
    day, weeks = pick(spans, Day), 1 + has(spans, "two_weeks_on")
    if day.weekday == scene.today.weekday():
        return "day", replace(day, on=scene.today + timedelta(days=7 * weeks), weekday=None)
    return "day", replace(day, plus=Amount(days=7 * weeks))


def _of_next_month(spans: Sequence[Span], scene: Scene) -> Made:
    day = next((span.value for span in spans if isinstance(span.value, Day)), None)
    number = day.day if day and day == Day(day=day.day) else None if day else int(pick(spans, Number).n)
    if number is None or not any(span.value == "month" for span in spans):
        return None
    return "day", Day(day=number, months=1)


def _of_month(months: int) -> Make:
    def make(spans: Sequence[Span], scene: Scene) -> Made:
        number = next(span for span in spans if isinstance(span.value, Number))
        day = day_number(number)
        if day is None or not any(span.value == "month" for span in spans):
            return None
        return "day", Day(day=day, months=months)

    return make


def _day_of_month(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(next(span for span in spans if isinstance(span.value, Number)))
    return None if day is None else ("day", Day(day=day))


def _sure_day(spans: Sequence[Span], scene: Scene) -> Made:
    """In figures, and more than there are lessons, units or halves to count."""
    number = pick(spans, Number)
    return ("day", Day(day=int(number.n))) if number.digits and MOST_COUNTED < number.n <= LONGEST_MONTH else None


_DIGITS = "(digits|ordinal)"
_PERIOD = "half_of|quarter_year|half_year|week_word|workdays|mid"
_YEAR = "((comma|of|in|comma of)? digits)?"
DAYS = (
    rule("2nd", "digits ending", _ordinal),
    rule("tomorrow week", "relative unit", _tomorrow_week),
    rule("today", "relative", _relative),
    rule("tonight", "this? tonight", _tonight),
    rule("this evening", "(in|during)? this part", _this_part),
    rule(
        "15 Jan 2027",
        f"(on|in)? (the)? {_DIGITS} unit? (of|dot|dash)? (the)? month dot? {_YEAR}",
        lambda s, c: _dated_unit(s, c),
    ),
    rule("29 Nov 9-11", f"(on|in)? (the)? {_DIGITS} of? month(?=comma? digits)", _dated),
    rule(
        "Jan 15th, 2027", f"on? month (dot|dash|the|comma)? {_DIGITS}(?!unit|times) {_YEAR}", lambda s, c: _dated(s, c)
    ),
    rule("15 Jan", f"(the)? {_DIGITS} of? month", _dated),
    rule("Jan 15", f"month the? {_DIGITS}(?!unit|times)", _dated),
    rule(
        "32. Oktober",
        "digits dot? month (comma? digits)?",
        lambda s, c: ("junk", "") if LONGEST_MONTH < pick(s, Number).n < FIRST_YEAR or not pick(s, Number).n else None,
    ),
    rule("Sept. to", "month dot(?=(to|until|dash|through) )", lambda s, c: ("month", s[0].value)),
    rule("Dec/2018", "month (of|comma|dot|point)? digits(?!unit)", _month_year),
    rule("3/12", "on? slashed", _slashed),
    rule("25.11.", "dotted dot?(?!unit)", pointed),
    rule("Christmas 2027", "(next|this|coming)? feast ((comma|of|in)? digits)?(?!unit|meridiem)", _feast),
    rule("Easter 2027", "(next|this|coming)? easter ((comma|of|in)? digits)?(?!unit|meridiem)", _easter),
    rule("a numeric date", "(on|this|next)? date", lambda s, c: ("day", pick(s, Day))),
    *NTH,
    rule("lundi semaine prochaine", "weekday part? (of|in)? the? unit (next|coming)", lambda s, c: _unit_week(s, 1)),
    rule("semaine prochaine mardi", "the? unit (next|coming) (on|comma|the)? weekday", lambda s, c: _unit_week(s, 1)),
    rule("Tuesday of this week", "weekday of? the? (this|the) unit(?!after_next)", _week_shifted(0)),
    rule("Wednesday next week", "weekday part? comma? (of|in)? the? (next|coming) unit", lambda s, c: _unit_week(s, 1)),
    rule("next week Wednesday", "(next|coming) unit (on|comma)? weekday", lambda s, c: _unit_week(s, 1)),
    rule("this week on Friday", "this unit (on|comma)? weekday", lambda s, c: _unit_week(s, 0)),
    rule(
        "Dienstag übernächste Woche",
        "on? weekday part? (in)? the? (next_but_one unit|unit after_next)",
        lambda s, c: _unit_week(s, 2),
    ),
    rule("übernächste Woche Dienstag", "next_but_one unit (on|comma)? weekday", lambda s, c: _unit_week(s, 2)),
    rule("Sunday after next", "on? the? weekday after_next", _which("after")),
    rule("übernächsten Dienstag", "on? the? next_but_one weekday", _which("after")),
    rule("next next Monday", "on? next next weekday", _which("after")),
    rule("next Tuesday", "on? the? next weekday", _which("next")),
    rule("mardi qui vient", "the? weekday coming(?!unit|on)", _which("this")),
    rule("mardi dernier", "the? weekday last(?!weekday|unit|month)", _which("last")),
    rule("mardi en huit", "the? weekday (a_week_on|two_weeks_on)", _weeks_on),
    rule("this Tuesday", "on? (this|coming) weekday", _which("this")),
    rule("last Tuesday", "on? last weekday", _which("last")),
    rule("Friday week", "on? weekday unit", _friday_week),
    rule("Tuesday", "(?<!amount)on weekday dot?|the? weekday dot?", lambda s, c: ("day", pick(s, Day))),
    rule("Friday, 18 July", "day (comma|the|open_paren|on|comma the|comma on)? day close_paren?", _weekday_dated),
    rule("Friday afternoon, 18 July", "day (in (the)?)? part (comma|the|on|comma the|comma on)? day", _weekday_dated),
    rule("Friday 4 at 5pm", "day comma? the? digits(?=comma? clock)", _weekday_timed),
    rule("Mon 13th", "day comma? the? ordinal(?!unit|month)", _weekday_number),
    rule("Friday 31", "day digits(?!unit|meridiem|times|dash|to|clock|dot digits|ending|month)", _weekday_number),
    rule("20th of next month", "on? the? (ordinal|digits) unit? (of|in)? the? next unit", _of_month(1)),
    rule("le 3 du mois prochain", "on? the? (ordinal|digits|day) of? the? unit next", _of_next_month),
    rule("20th of this month", "on? the? (ordinal|digits) unit? (of|in)? (the|this) unit", _of_month(0)),
    rule(
        "on the 20th",
        f"on? the ordinal(?!unit|weekday|month|day|digits|word|part|times|half|quarter|counted|{_PERIOD})",
        _day_of_month,
    ),
    rule("does the 17th work", "the ordinal(?=word)", _sure_day),
    rule(
        "26th 3pm",
        "(?<!the)ordinal(?=comma? at? clock)",
        lambda s, c: _day_of_month(s, c) if pick(s, Number).digits else None,
    ),
    rule("on the 20", "on the digits(?!unit|weekday|month|day|digits|meridiem|dot digits)", _day_of_month),
)


def _dated_unit(spans: Sequence[Span], scene: Scene) -> Made:
    unit = next((span for span in spans if span.kind == "unit"), None)
    return None if unit and unit.value != "day" else _dated(spans, scene)


def _unit_week(spans: Sequence[Span], weeks: int) -> Made:
    if not any(span.kind == "unit" and span.value == "week" for span in spans):
        return None
    day = pick(spans, Day)
    part = next((span.value for span in spans if isinstance(span.value, Part)), day.part)
    return "day", replace(day, week=weeks, part=part)
