"""Rules for marks that mean two things ("de", "às", "para"): what stands beside one settles which it has."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from core.understanding.compose.amounts import FIRST_CLOCK_HOUR, MOST, amount_of, quantity
from core.understanding.compose.clocks import clock_at
from core.understanding.compose.days import FIRST_YEAR, day_number, year_of
from core.understanding.resolve import dates_of
from core.understanding.spans import (
    Clock,
    Day,
    Days,
    Made,
    Make,
    Number,
    Rule,
    Scene,
    Span,
    has,
    pick,
    renamed,
    rule,
)
from core.understanding.stepping import LONGEST_MONTH

LAST_MINUTE, LAST_HOUR = 59, 24
NOON = 12
SHORTEST_HOUR = 3  # behind a weekday "2h" is a length, "5h" a clock time
_FAIR_DAYS = range(2, 7)  # the "second" to the "sixth" are Monday to Friday


def moving(kind: str, otherwise: str) -> Make:
    """The mark is of the one kind in a sentence that moves something, else of the other."""
    return lambda spans, scene: (kind if scene.moving else otherwise, spans[0].value)


def _fair(spans: Sequence[Span], scene: Scene) -> Made:
    n = int(pick(spans, Number).n)
    return ("weekday", Day(weekday=n - 2)) if n in _FAIR_DAYS else ("ordinal", Number(n, True))


def _ordinal(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(spans[0])
    return None if day is None else ("ordinal", Number(day, True))


def _no_day(spans: Sequence[Span], scene: Scene) -> Made:
    return ("junk", "") if LONGEST_MONTH < pick(spans, Number).n < FIRST_YEAR else None


def _day_of_month(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(next(span for span in spans if isinstance(span.value, Number)))
    return None if day is None else ("day", Day(day=day))


def _to_day_of_month(spans: Sequence[Span], scene: Scene) -> Made:
    made = _day_of_month(spans, scene)
    return None if made is None else ("to_day", made[1])


def _from_day_to_day(spans: Sequence[Span], scene: Scene) -> Made:
    """From one day of the month to another; where no month is said the next such days, one after the other."""
    numbers = [span for span in spans if isinstance(span.value, Number)]
    first, last = day_number(numbers[0]), day_number(numbers[1])
    if first is None or last is None or scene.moving:
        return None
    month = next((span.value for span in spans if isinstance(span.value, Day)), None)
    if month:
        year = year_of(numbers[2:])
        ends = (replace(month, day=first, year=year), replace(month, day=last, year=year))
        return ("days", Days(*ends)) if first < last else None
    begin = next(iter(dates_of(Day(day=first), scene)), scene.today)
    end = next(iter(dates_of(Day(day=last), _seen_from(begin, scene))), begin)
    return "days", Days(Day(on=begin), Day(on=end))


def _late_days(spans: Sequence[Span], scene: Scene) -> Made:
    """The same where the numbers alone say that they are no hours."""
    return _from_day_to_day(spans, scene) if pick(spans, Number, 1).n > LAST_HOUR else None


def _seen_from(day: date, scene: Scene) -> Scene:
    return replace(scene, now=datetime.combine(day, time.min))


def _weekday_number(spans: Sequence[Span], scene: Scene) -> Made:
    """A number between a weekday and an hour is the day of the month: "martes 8 a las 5"."""
    day = day_number(next(span for span in spans if isinstance(span.value, Number)))
    return None if day is None else ("day", replace(pick(spans, Day), day=day))


def _that_very_day(spans: Sequence[Span], scene: Scene) -> Made:
    """The same where it may be an hour too: only if the weekday has that date soon."""
    number, weekday = day_number(spans[-1]), pick(spans, Day).weekday
    soon = (scene.today + timedelta(days=n) for n in range(32))
    return _weekday_number(spans, scene) if any((d.day, d.weekday()) == (number, weekday) for d in soon) else None


def _sure_hour(spans: Sequence[Span], scene: Scene) -> Made:
    """An hour behind "at", whatever is written behind it: "às 15 horas", "a las 5 h", "a las 17h30"."""
    clock = next((span.value for span in spans if isinstance(span.value, Clock)), None)
    if clock is None and (n := quantity(spans)) is not None:
        clock = clock_at(n)
    unit = next((span for span in spans if span.kind == "unit"), None)
    return ("clock", clock) if clock and (unit is None or unit.value == "hour") else None


def _hour_behind_day(spans: Sequence[Span], scene: Scene) -> Made:
    made = _sure_hour(spans, scene)
    hour = made[1] if made else None
    return made if isinstance(hour, Clock) and hour.hour >= SHORTEST_HOUR else None


def _hours_signed(spans: Sequence[Span], scene: Scene) -> Made:
    """`16 h` is a clock time, `2 h` a length."""
    n = quantity(spans)
    if n is None or n > MOST:
        return None
    if n == int(n) and n >= FIRST_CLOCK_HOUR and spans[0].kind == "digits":
        clock = clock_at(n)
        return ("clock", replace(clock, exact=True)) if clock else None
    return "amount", amount_of(n, "hour")


def _and_part(spans: Sequence[Span], scene: Scene) -> Made:
    """`una hora y media`; without a number it is one."""
    unit = next((str(span.value) for span in spans if span.kind == "unit"), "hour")
    n = quantity(spans)
    part = 0.5 if has(spans, "and_half") else 0.25
    return "amount", amount_of((1.0 if n is None else n) + part, unit)


def _named_hour(spans: Sequence[Span], scene: Scene) -> Made:
    return "clock", Clock(1)


_D = "(digits|number|ordinal)"
_C = "(digits|number|clock)"
_DATED = "(weekday|plural|digits|number|month|relative|slashed|dotted|date|ordinal|feast|clock|hour_mark|one_oclock)"
_WITHIN = (
    "(weekday|plural|digits|number|month|relative|slashed|dotted|dot|date|ordinal|feast|clock|hour_mark|one_oclock|"
    "of|of_from|part|hour_sign|and_half|and_quarter|less|quarter|meridiem|comma|at|at_to|hour_of|fem|feira|day_no|the)"
)
_NOUN = "weekday|week_word|half_of|mid|quarter_year|half_year|last|next"
_AIM = f"(the|at|the_hour|day_no|on)? {_DATED}"
_HOURLY = (
    "(digits|number|clock|hour_mark|hour_sign|unit|and_half|and_quarter|less|quarter|and|part|meridiem|dotted|"
    "one_oclock)"
)
_AT = "at|at_to|the_hour|hour_of|to_hour|from|between|until|after|before|to"
MEANT: tuple[Rule, ...] = (
    rule("2ª às 16h", "digits fem(?!word|times|unit|counted)", _fair),
    rule("1ª aula", "digits fem", lambda s, c: ("ordinal", Number(pick(s, Number).n, True))),
    rule("julho quatro", "(?<=month)number(?!unit|times)", _ordinal),
    rule("la una", "one_oclock", _named_hour),
    rule("32 de enero", "(digits|number) (of_from|of_the) month", _no_day),
    rule(
        "del 3 al 10",
        f"(of_the|from|of_from|starting_from)? day_no? {_D} (to_the day_no?|(until|to|to_or_the) day_no) {_D}"
        "(?!of_from|month|unit|hour_sign|times)",
        _from_day_to_day,
    ),
    rule(
        "del 3 hasta el 10",
        f"(of_the|(from|of_from) day_no) {_D} (until|to) (day_no)? {_D}(?!of_from|month|unit)",
        _from_day_to_day,
    ),
    rule("de 20 a 27", "(of_from|from) digits (to|to_or_the) digits(?!of_from|month|unit|hour_sign|times)", _late_days),
    rule("el 3 de mayo", f"day_no(?={_D} ((and|comma|dash) (day_no|the)? {_D})* (of_from|of)? month)", renamed("the")),
    rule("terça 8 às 5", "weekday digits(?=at_to)", _that_very_day),
    rule(
        "el martes 8",
        "(?<=the)weekday digits(?!unit|hour_sign|meridiem|part|and_half|of_from|month|times|dash|to)",
        _weekday_number,
    ),
    rule("el 17", f"day_no {_D}(?!unit|times|meridiem|counted|hour_sign|{_NOUN})", _day_of_month),
    rule(
        "del 15",
        f"of_the {_D}(?!of_from|of|month|unit|times|to_the|to|until|meridiem|hour_sign|counted)",
        _day_of_month,
    ),
    rule("la clase del 1 al 3", f"of_the {_D}(?=to_the {_D})", lambda s, c: _day_of_month(s, c) if c.moving else None),
    rule("al 10", f"to_the {_D}(?!of_from|of|month|unit|times|meridiem|counted)", _to_day_of_month),
    rule(
        "la del martes a las 17",
        f"(?<=of_the weekday|of_from weekday|of_from relative)at(?={_C})(?!.*(to|to_the|to_hour))",
        moving("to", "at"),
    ),
    rule("15 de enero", "(?<=digits|ordinal)(of_from|of_the)(?=month)", renamed("of")),
    rule("de las 9 a las 11", f"hour_of(?={_HOURLY}{{1,5}} (at|at_to|to|to_or_the|until|dash))", renamed("from")),
    rule(
        "de 9 a las 11",
        f"of_from(?=(digits|clock|hour_mark|dotted) {_HOURLY}{{0,3}} (at|at_to) (digits|number|clock|hour_mark))",
        renamed("from"),
    ),
    rule(
        "de 4 a 5",
        f"(of_from|starting_from|of_the)(?=the? {_WITHIN}{{1,8}} (to|to_or_the|to_the) {_AIM})",
        renamed("from"),
    ),
    rule("4 horas a 5 pm", "(?<=unit)to_or_the(?=digits meridiem)", renamed("to")),
    rule("a partir de 13 até 15", f"starting_from(?=the? {_WITHIN}{{1,8}} until {_AIM})", renamed("from")),
    rule(
        "a partir de las 5",
        "starting_from(?=the_hour|digits(?!of_from|of|month|of_the)|clock|number|hour_mark|one_oclock)",
        renamed("from"),
    ),
    rule("a partir de mayo", "starting_from", renamed("starting")),
    rule("de mayo", "of_from|of_the", renamed("of")),
    rule("a Ana", "to(?=name)", renamed("word")),
    rule(
        "de 9 a 11",
        "(?<=weekday|plural|digits|number|clock|month|hour_mark|hour_sign|relative|part|and_half|date|slashed|"
        f"dotted|feira|meridiem|dot|ordinal)to_or_the(?={_AIM})",
        renamed("to"),
    ),
    rule("a aula", "to_or_the", renamed("the")),
    rule("al jueves", "to_the", renamed("to")),
    rule("una hora y media", "(digits|number|a) unit (and_half|and_quarter)", _and_part),
    rule("1 h e meia", "digits hour_sign (and_half|and_quarter)", _and_part),
    rule("hora y media", "(?<!digits|number|several)unit (and_half|and_quarter)", _and_part),
    rule("a las 5 h", f"(?<={_AT})(digits|number) (hour_sign|unit)", _sure_hour),
    rule(
        "das 5h às 6h",
        "(digits|number) (hour_sign|unit)"
        "(?=(to|at_to|at|dash) (digits (hour_sign|meridiem)|number unit|digits unit|hour_mark))",
        _sure_hour,
    ),
    rule("martes 5h", "(?<=weekday|relative)(hour_mark|digits hour_sign)", _hour_behind_day),
    rule("16:30 h", "(clock|hour_mark) hour_sign", lambda s, c: ("clock", s[0].value)),
    rule("16 h", "(digits|dotted|number|slashed|a) hour_sign", _hours_signed),
)
