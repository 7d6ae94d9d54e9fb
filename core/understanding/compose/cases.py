"""Rules for words whose meaning what follows settles, before all others: "в 5", "в среду", "с 9", "с Олегом", "час".

They belong to languages without articles, in which one preposition stands before hours, days and people alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.compose.amounts import MINUTE_UNITS, amount_of
from core.understanding.compose.days import day_number
from core.understanding.spans import (
    Clock,
    Day,
    Days,
    Made,
    Make,
    Number,
    Part,
    Repeat,
    Scene,
    Span,
    has,
    joined,
    pick,
    rule,
)
from core.understanding.stepping import may_be_date

LAST_HOUR_COUNTED = 12  # nobody says "half of the fourteenth"
AFTERNOON = Part("afternoon", 12, 18, "pm")
ROUND = 5  # minutes: a figure with a point that is no multiple of it is a date, not a clock time
LONGEST_LESSON = 4  # hours


def _becomes(kind: str) -> Make:
    def make(spans: Sequence[Span], scene: Scene) -> Made:
        return kind, spans[0].value

    return make


def _word(spans: Sequence[Span], scene: Scene) -> Made:
    return "word", str(spans[0].value)


def _hour(span: Span) -> int:
    """The hour that a span names; 0 for none."""
    if isinstance(span.value, Clock):
        return span.value.hour if not span.value.minute and not span.value.exact else 0
    if isinstance(span.value, Number):
        return int(span.value.n) if span.value.n == int(span.value.n) else 0
    return 1 if span.kind == "single" and span.value == "hour" else 0


def _toward(hour: int, minute: int) -> Made:
    """So many minutes into the hour that ends with the one named: "half of the third" is 2:30."""
    return ("clock", Clock((hour - 2) % 12 + 1, minute)) if 1 <= hour <= LAST_HOUR_COUNTED else None


def _minutes(spans: Sequence[Span]) -> int:
    """The minutes at the head of a clock time; 0 where there are none that make one."""
    if any(span.kind == "quarter" for span in spans[:2]):
        return 15
    n = next((span.value.n for span in spans if isinstance(span.value, Number)), 0.0)
    other_unit = any(span.kind == "unit" and span.value != "minute" for span in spans)
    return int(n) if 0 < n < 60 and n == int(n) and not other_unit else 0


def _half_before(spans: Sequence[Span], scene: Scene) -> Made:
    return _toward(_hour(spans[-1]), 30)


def _into_hour(spans: Sequence[Span], scene: Scene) -> Made:
    minutes = _minutes(spans[:-1])
    return _toward(_hour(spans[-1]), minutes) if minutes else None


def _less(spans: Sequence[Span], scene: Scene) -> Made:
    minutes = _minutes(spans[1:-1])
    return _toward(_hour(spans[-1]), 60 - minutes) if minutes else None


def _less_twenty(spans: Sequence[Span], scene: Scene) -> Made:
    """`за двадцять третя`: twenty minutes, and the third hour."""
    hour = _hour(spans[-1]) - 20
    return _toward(hour, 40) if hour > 0 else None


def _past_hour(spans: Sequence[Span], scene: Scene) -> Made:
    minutes, hour = _minutes(spans[:-1]), _hour(spans[-1])
    return ("clock", Clock(hour, minutes)) if minutes and 1 <= hour <= LAST_HOUR_COUNTED else None


def _at_one(spans: Sequence[Span], scene: Scene) -> Made:
    return ("clock", Clock(1)) if spans[-1].value == "hour" else None


def _named_hour(spans: Sequence[Span], scene: Scene) -> Made:
    if spans[-1].kind == "single" and spans[-1].value != "hour":
        return None
    hour = int(pick(spans, Number).n)
    return "clock", Clock(hour % 24, exact=hour > LAST_HOUR_COUNTED)


def _an_hour(spans: Sequence[Span], scene: Scene) -> Made:
    """A unit of the clock by itself is one of it."""
    unit = str(spans[0].value)
    return ("amount", amount_of(1, unit)) if unit in MINUTE_UNITS else None


def _one(spans: Sequence[Span], scene: Scene) -> Made:
    return "amount", amount_of(1, str(spans[0].value))


def _one_and_half(spans: Sequence[Span], scene: Scene) -> Made:
    unit = next(str(span.value) for span in spans if span.kind in ("unit", "single", "hours"))
    number = next((span.value.n for span in spans if isinstance(span.value, Number)), 1.0)
    return "amount", amount_of(number + (0.25 if has(spans, "and_quarter") else 0.5), unit)


def _alternate(spans: Sequence[Span], scene: Scene) -> Made:
    """`по вторникам через неделю`: not each of them, but every other."""
    day = spans[-3].value
    weekday = day.weekday if isinstance(day, Day) else getattr(day, "days", (None,))[0]
    return ("repeat", Repeat("biweekly", (weekday,))) if spans[-1].value == "week" and weekday is not None else None


def _weekday_of(span: Span) -> tuple[int, ...]:
    day = span.value
    return (day.weekday,) if isinstance(day, Day) and day.weekday is not None else ()


def _with_ending(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(spans[0])
    return ("ordinal_dated", Number(day, True)) if day and joined(spans) else None


def _day_ended(spans: Sequence[Span], scene: Scene) -> Made:
    """A day of the month, for what follows counts nothing."""
    day = day_number(next(span for span in spans if span.kind == "digits"))
    return ("day", Day(day=day)) if day else None


def _of_month(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(spans[0])
    return ("day", Day(day=day)) if day else None


def _dotted(span: Span) -> Day | None:
    """The day that a figure with a point may be: 15.12."""
    day, _, month = str(span.value).replace(",", ".").partition(".")
    fits = len(day) <= 2 and len(month) == 2 and may_be_date(int(month), int(day))
    return Day(month=int(month), day=int(day)) if fits else None


def _dotted_day(spans: Sequence[Span], scene: Scene) -> Made:
    day = _dotted(spans[0])
    return ("day", day) if day and scene.day_first else None


def _no_clock(spans: Sequence[Span], scene: Scene) -> Made:
    day = _dotted(spans[0])
    return ("day", day) if day and day.month and day.month % ROUND and scene.day_first else None


def _dotted_days(spans: Sequence[Span], scene: Scene) -> Made:
    first, last = (_dotted(span) if span.kind == "dotted" else span.value for span in spans if span.kind in _FIGURES)
    if not (isinstance(first, Day) and isinstance(last, Day) and scene.day_first):
        return None
    if last.on and first.month and first.day and may_be_date(first.month, first.day):
        crosses = (first.month, first.day) > (last.on.month, last.on.day)
        first = replace(first, year=last.on.year - crosses)
    return "days", Days(first, last)


_FIGURES = ("dotted", "date")


def _days_of_dotted(spans: Sequence[Span], scene: Scene) -> Made:
    """`14-15.10`, `14./15.10.2018`."""
    first, last = day_number(spans[0]), next(s.value for s in spans if s.kind in ("dotted", "date"))
    if isinstance(last, Day) and last.on and first and first < last.on.day:
        return "days", Days(Day(on=last.on.replace(day=first)), last)
    day = _dotted(next(s for s in spans if s.kind in ("dotted", "date")))
    fits = first and day and day.day and first < day.day and scene.day_first
    return ("days", Days(Day(month=day.month, day=first), day)) if fits and day else None


def _numbered(spans: Sequence[Span], scene: Scene) -> Made:
    """`с 3 по 10`: days of a month that is not named, as hours end otherwise."""
    first, last = day_number(spans[1]), day_number(spans[-1])
    if first is None or last is None:
        return "junk", ""
    return ("days", Days(Day(day=first), Day(day=last))) if first < last else None


def _dashed_clock(spans: Sequence[Span], scene: Scene) -> Made:
    """`в 16-30`: no hour is the thirtieth, and no range ends at zero."""
    hour, minute = (int(pick(spans, Number, nth).n) for nth in (0, 1))
    written = spans[-1].end - spans[-1].start == 2
    if not joined(spans[-3:]) or not written or hour > 23 or not (minute == 0 or 24 < minute < 60):
        return None
    return "clock", Clock(hour, minute, exact=hour > LAST_HOUR_COUNTED)


def _spaced_clock(spans: Sequence[Span], scene: Scene) -> Made:
    hour, minute = (int(pick(spans, Number, nth).n) for nth in (0, 1))
    written = spans[-1].end - spans[-1].start == 2
    return (
        ("clock", Clock(hour, minute, exact=hour > LAST_HOUR_COUNTED))
        if written and hour < 24 and minute < 60
        else None
    )


def _onto_hour(spans: Sequence[Span], scene: Scene) -> Made:
    """A time that something is moved to; else the time that it is put down for."""
    return ("onto" if scene.moving else "at"), spans[0].value


def _many_hours(spans: Sequence[Span], scene: Scene) -> Made:
    """`на 17 часов` is a time of the clock, "на 2 часа" a length."""
    hour = int(pick(spans, Number).n)
    return ("clock", Clock(hour, exact=hour > LAST_HOUR_COUNTED)) if LONGEST_LESSON < hour < 24 else None


def _hour_and_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    """`о п'ятій п'ятнадцять`: minutes of ten or more behind the hour."""
    hour, minute = (int(pick(spans, Number, nth).n) for nth in (0, 1))
    return ("clock", Clock(hour, minute)) if LEAST_MINUTES <= minute < 60 and hour < 24 else None


def _minutes_ten(spans: Sequence[Span], scene: Scene) -> Made:
    """`минут на десять`, `минут 10`: about so many."""
    number = pick(spans, Number)
    return ("amount", amount_of(number.n, "minute")) if spans[0].value == "minute" else None


LEAST_MINUTES = 10  # behind an hour: fewer are a number of something else
_HOUR = "digits|number|dotted|clock|hour|half_before|quarter|without|colon"
_DAY = "weekday|plural|this|next|coming|last|feast|easter|ordinal|ordinal_dated|relative|date|day"
_SPAN = "month|start_of|mid|end_of|week_word|part|week_rest|unit"
_TIME = f"{_HOUR}|{_DAY}|{_SPAN}|single|several|amount|slashed|around|tonight|now|day_or_noon|on|days"
_BEHIND = "at|from|until|through|after|before|onto|around"
_COUNTS = "digits|number|dotted|several|slashed|every|other|this|next|coming|last|ordinal|half|quarter|a|days_of"
_NUMBER = "(digits|number)"
_CLOCKED = "|".join(f"{mark} {number}" for mark in _BEHIND.split("|") for number in ("digits", "number"))
_COUNTED = "|".join(one for one in _CLOCKED.split("|") if not one.startswith("onto"))
_COUNTED_OF = "month|unit|weekday|word|times|half_of|half_before|quarter_year|half_year|week_word"
CASES = (
    rule("over a Monday", "skipping weekday", lambda s, c: ("repeat", Repeat("biweekly", _weekday_of(s[-1])))),
    rule("in so long", "skipping", _becomes("in")),
    rule("always 45 min", "always(?=amount|single|(digits|number) unit)", _word),
    rule("always on Tuesdays", "always", _becomes("every")),
    rule("on the 1st needs", "on? the? digits dash? day_ended", _day_ended),
    rule("an ending, and no day", "day_ended", _becomes("day_ending")),
    rule("15-го", "digits dash? day_ending", _with_ending),
    rule("15 числа", "(digits|number|ordinal|ordinal_dated) day_word", _of_month),
    rule("until 15.12", "(?<=up_to|onto_for|from_with)dotted(?!unit|hours|dot? (along|up_to|dash))", _no_clock),
    rule("Tuesdays, a week apart", "plural comma? in single", _alternate),
    rule("every Tuesday, a week apart", "(?<=every)weekday comma? in single", _alternate),
    rule("half of the third", "half_before (ordinal|ordinal_dated|hour|single)(?!unit|hours)", _half_before),
    rule("a quarter to five", "(without|in_less) quarter (ordinal|hour|digits|number|single|clock)", _less),
    rule("twenty to three", f"(without|in_less) {_NUMBER} unit? (hour|single)", _less),
    rule("twenty to the third", "in_less hour", _less_twenty),
    rule("twenty to 3", f"without {_NUMBER} unit? {_NUMBER}(?!unit|hours)", _less),
    rule("quarter of the sixth", "quarter (ordinal|ordinal_dated)(?!month|unit|hours)", _into_hour),
    rule("ten minutes of the sixth", f"{_NUMBER} unit ordinal_dated(?!month|word|times|unit)", _into_hour),
    rule("quarter onto the fifth", "quarter onto_for (hour|digits|number)", _into_hour),
    rule("ten minutes onto the sixth", f"{_NUMBER} unit? onto_for hour", _into_hour),
    rule("quarter past the fourth", f"(quarter|{_NUMBER} unit?) (along|after_time) hour", _past_hour),
    rule("at one", "(in_at|toward) single(?!part|later|earlier|and_half|number|digits)", _at_one),
    rule("at 5", f"in_at(?=around? ({_HOUR}))", _becomes("at")),
    rule("on Wednesday", f"in_at(?={_DAY})", _becomes("on")),
    rule("in March", f"in_at(?={_SPAN})", _becomes("in")),
    rule("in two hours", "in_less(?=(digits|number|dotted|several) (unit|hours)|single|amount)", _becomes("in")),
    rule("for 30 minutes", "onto_for(?=(digits|number|dotted|several) unit|single|amount|dotted hours)",
         _becomes("for")),
    rule("onto 17 hours, or for 2", f"onto_for(?={_NUMBER} hours)", _becomes("onto_hours")),
    rule("onto 5", f"onto_for(?=around? ({_HOUR}))", _onto_hour),
    rule("onto Thursday", f"onto_for(?={_TIME})", _becomes("onto")),
    rule("two weeks from 11 January",
         "((?<=digits unit)|(?<=number unit))from_with(?=digits month|weekday|relative)",
         _becomes("starting")),
    rule("from 9", f"from_with(?={_TIME})", _becomes("from")),
    rule("up to 90 minutes", "up_to(?=(digits|number) unit|dotted (unit|hours))", _word),
    rule("until 5", f"up_to(?={_TIME})", _becomes("until")),
    rule("through the 10th", f"along(?={_TIME})", _becomes("through")),
    rule("towards 5", f"toward(?={_TIME})", _becomes("at")),
    rule("after 5", f"after_time(?={_TIME})", _becomes("after")),
    rule("before 5", f"before_time(?={_TIME})", _becomes("before")),
    rule("3 in the day", f"(?<={_CLOCKED})hours? day_or_noon|(?<={_NUMBER})hours day_or_noon|(?<=hour)day_or_noon",
         lambda s, c: ("part", AFTERNOON)),
    rule("a day", "day_or_noon", lambda s, c: ("unit", "day")),
    rule("16-30", f"(?<={_BEHIND})digits dash digits(?!unit|hours|month|dot|ending|dash)", _dashed_clock),
    rule("Tuesday 16-30", "(?<=weekday|relative)digits dash digits(?!unit|hours|month|dot|ending|dash)", _dashed_clock),
    rule("Tuesday 16 30", "(?<=weekday|relative)digits digits(?!unit|hours|month|dot|ending|dash|times)",
         _spaced_clock),
    rule("onto 17 hours", f"(?<=onto_hours){_NUMBER} hours(?!and_half|before|ago|later|earlier)", _many_hours),
    rule("for that long", "onto_hours", _becomes("for")),
    rule("15 hours of the clock", f"(?<={_COUNTED})hours(?!and_half|before|ago|later|earlier)", _becomes("oclock")),
    rule("5 hours of the evening", f"(?<=digits|number)hours(?=part|{_NUMBER} unit part)", _becomes("oclock")),
    rule("the fifth hour", "hour (hours|single)", _named_hour),
    rule("at the fifth fifteen", f"(?<=at|from|until|onto)hour {_NUMBER}(?!unit|hours|month|times|day_ending|word)",
         _hour_and_minutes),
    rule("at the fifth",
        f"((?<={_BEHIND}|between)|(?<=between hour and))hour(?!{_COUNTED_OF}|single)", _named_hour),
    rule("the fifth one", "hour", _becomes("ordinal")),
    rule("2 and a half hours", f"{_NUMBER} (and_half|and_quarter) (unit|hours)", _one_and_half),
    rule("an hour and a half", "single (and_half|and_quarter)", _one_and_half),
    rule("2 hours", "hours", _becomes("unit")),
    rule("every hour", f"(?<={_COUNTS})single", _becomes("unit")),
    rule("an hour", "single", _an_hour),
    rule("in a week", "(?<=in|onto|for|around)single(?!ordinal_dated)", _one),
    rule("the week", "single", _becomes("unit")),
    rule("minutes about ten", f"(?<!{_COUNTS})unit (onto|at|around)? {_NUMBER}(?!unit|dash|dot|month|times)",
         _minutes_ten),
    rule("from 14.10 to 15.10", "from dotted dot? (through|until|dash) (dotted|date)(?!unit)", _dotted_days),
    rule("from the 3rd to the 10th", "from digits through digits(?!month|unit|dot|day_ending|dash)", _numbered),
    rule("14-15.10", "from? digits dot? (dash|slash|through) (dotted|date) dot?(?!unit)", _days_of_dotted),
    rule("15.12 at 5", "(?<!at)dotted(?=comma? (at|clock))", _dotted_day),
    rule("the third lesson",
        f"ordinal_dated(?={_COUNTED_OF}|counted|part|dash month|hours)",
         _becomes("ordinal")),
    rule("the third", "ordinal_dated", lambda s, c: ("day", Day(day=int(pick(s, Number).n)))
         if day_number(s[0]) else ("ordinal", s[0].value)),
    rule("an ending", "day_ending", _word),
)  # fmt: skip
