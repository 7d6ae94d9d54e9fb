"""Rules for ranges of days by their numbers: "13 to 15 July", "24, 25 and 26 Dec", "28/2-1/3", "3. bis 10."."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.compose.apart import days_apart
from core.understanding.compose.days import day_number, pointed, soon, year_of
from core.understanding.compose.double import DOTTED
from core.understanding.spans import Day, Days, Made, Number, Rule, Scene, Span, has, joined, pick, rule
from core.understanding.stepping import MONTHS, may_be_date


def moves(spans: Sequence[Span], scene: Scene) -> bool:
    """Whether "from" and "to" are where something is moved, so that they span nothing."""
    return scene.moving and has(spans, "to", "from")


def _days_of_month(spans: Sequence[Span], scene: Scene) -> Made:
    """From one day number to another of the same month, the month before or behind."""
    month = next(span.value for span in spans if span.kind == "month" and isinstance(span.value, Day))
    numbers = [span for span in spans if isinstance(span.value, Number)]
    first, last = day_number(numbers[0]), day_number(numbers[1])
    year = year_of(numbers[2:])
    if first is None or last is None or first >= last or moves(spans, scene):
        return None
    if has(spans, "and") and not has(spans, "between"):
        return None
    return "days", Days(replace(month, day=first, year=year), replace(month, day=last, year=year))


def _to_pointed(spans: Sequence[Span], scene: Scene) -> Made:
    """A range of days of which only the last says its month."""
    last = pointed([span for span in spans if span.kind in ("dotted", "dot")], scene) if has(spans, "dotted") else None
    made = last[1] if last else next((span.value for span in spans if isinstance(span.value, Day)), None)
    first = day_number(next(span for span in spans if span.kind == "ordinal"))
    if first is None or not isinstance(made, Day) or moves(spans, scene):
        return None
    return "days", Days(of_same_month(Day(day=first), made), made)


def _to_slashed(spans: Sequence[Span], scene: Scene) -> Made:
    """`du 7 au 11/12`, where the day comes first."""
    first = day_number(next(span for span in spans if span.kind == "digits"))
    day, month = (int(n) for n in str(next(span.value for span in spans if span.kind == "slashed")).split("/"))
    if not scene.day_first or first is None or first >= day or not may_be_date(month, day) or moves(spans, scene):
        return None
    if has(spans, "and") and not has(spans, "between"):
        return None
    return "days", Days(Day(month=month, day=first), Day(month=month, day=day))


def _slashed_days(spans: Sequence[Span], scene: Scene) -> Made:
    """`28/2-1/3`, of which the second is not cut out as a date."""
    if spans[3].value != "/" or not joined(spans):
        return None
    numbers = [int(n) for n in str(spans[0].value).split("/")] + [int(pick(spans, Number, nth).n) for nth in (0, 1)]
    ends = [(numbers[0], numbers[1]), (numbers[2], numbers[3])]
    if any(one > MONTHS for one, _ in ends) or (scene.day_first and all(two <= MONTHS for _, two in ends)):
        ends = [(two, one) for one, two in ends]
    if not all(may_be_date(month, day) for month, day in ends) or moves(spans, scene):
        return None
    first, last = (Day(month=month, day=day) for month, day in ends)
    return "days", Days(first, last)


def _days_alone(spans: Sequence[Span], scene: Scene) -> Made:
    """From a day of the month to another, the month not said."""
    first, last = (day_number(span) for span in spans if span.kind == "ordinal")
    if first is None or last is None or moves(spans, scene) or (has(spans, "and") and not has(spans, "between")):
        return None
    return "days", Days(Day(day=first), Day(day=last))


def _weekdays_with_days(spans: Sequence[Span], scene: Scene) -> Made:
    """From a weekday with its day of the month to another, as far apart as their weekdays are: no hours.

    Without a word for it, only where that is the very next such weekday: "Tuesday 4 to Thursday 6" is else a move.
    """
    weekdays = [span.value for span in spans if isinstance(span.value, Day) and span.value.weekday is not None]
    days = [day_number(span) for span in spans if isinstance(span.value, Number)]
    (first, last), (one, other) = weekdays, days
    if one is None or other is None or scene.moving:
        return None
    apart = ((last.weekday or 0) - (first.weekday or 0)) % 7
    if other <= one or (other - one) % 7 != apart:
        return None
    if not has(spans, "from", "between") and not soon(one, first, scene):
        return None
    return "days", Days(replace(first, day=one), replace(last, day=other))


def _days_on_end(spans: Sequence[Span], scene: Scene) -> Made:
    """Days of one month named one by one: a range where each is the day after the one before."""
    numbers = [day_number(span) for span in spans if isinstance(span.value, Number)]
    days = [day for day in numbers if day is not None]
    if len(days) < len(numbers) or days != sorted(set(days)):
        return None
    month = pick(spans, Day)
    each = tuple(replace(month, day=day) for day in days)
    if days == list(range(days[0], days[0] + len(days))):
        return "days", Days(each[0], each[-1])
    return "days", Days(each[0], each[-1], "apart", each)


def of_same_month(first: Day, last: Day) -> Day:
    """What only the end of a range says holds for its start too: "the 3rd to 10 March", "3.3. to 10.3.2027"."""
    if first.day and not first.month and last.month and not last.on:
        return replace(first, month=last.month, year=last.year)
    if first.day and last.on and not first.on and not first.year:
        first = replace(first, month=first.month or last.on.month)
        crosses = (first.month or 0, first.day or 0) > (last.on.month, last.on.day)
        return replace(first, year=last.on.year - crosses)
    return first


_D = "(digits|ordinal)"
_TO = "(dash|to|through|until|and)"
_YEAR = "((comma|dot)? (of|in)? digits(?!unit|meridiem|dash|times|month|of|to|until))?"
_LIST = f"{_D} ((comma|and|comma and) the? {_D}(?!unit|meridiem|dash|times))+"
_NO_DAY = "month|of|unit|weekday|digits|dotted|times|comma ordinal|and ordinal"
_NO_DAY_EITHER = "word|part|half|quarter|counted|number|day|n_times|hour_or_lesson|week_word|name|carved"
DAYS_OF_MONTH: tuple[Rule, ...] = (
    rule(
        "July 13 to 15",
        f"(from|between|on)? (the)? (?<!digits|ordinal)month the? {_D} {_TO} the? {_D}(?!month|unit|meridiem) {_YEAR}",
        _days_of_month,
    ),
    rule("24, 25 and 26 Dec", f"(?<!between)(?<!between the)(on)? the? {_LIST} of? the? month", _days_on_end),
    rule(
        "the 1st, 8th and 15th",
        "(?<!between)on? the ordinal ((comma|and|comma and) the? ordinal)+(?!month|of|unit|weekday|word|counted|dash)",
        days_apart,
    ),
    rule("Dec 24 and 25", f"(?<!between)(on)? (?<!digits|ordinal)month the? {_LIST}", _days_on_end),
    rule("13 to 15 July", f"(?<!at)(from|between)? the? {_D} {_TO} the? {_D} of? the? month {_YEAR}", _days_of_month),
    rule("28/2-1/3", "slashed dash digits (slash|point) digits", _slashed_days),
    rule(
        "du samedi 13 au dimanche 15 juillet",
        f"(from|between)? the? weekday? the? {_D} {_TO} the? weekday the? {_D} of? month {_YEAR}",
        _days_of_month,
    ),
    rule(
        "lunes 7 al jueves 10",
        f"(from|between)? the? weekday {_D} {_TO} the? weekday {_D}(?!unit|month|meridiem|hour_sign|of|times)",
        _weekdays_with_days,
    ),
    rule(
        "du 7 au 11/12",
        "(from|between)? the? digits (to|dash|until|through|and) the? slashed(?!unit|dash)",
        _to_slashed,
    ),
    rule("3. bis 10.12.", f"(from|between)? the? ordinal ({_TO}|slash) the? (dotted dot?|date)", _to_pointed),
    rule("3. bis 10.", f"(from|between)? the? ordinal {_TO} the? ordinal(?!month|unit|weekday)", _days_alone),
    rule(
        "auf den 15. verschieben",
        f"(?<=on|from|the|to|onto|from_on|until|after|before|since|starting|for)ordinal(?={_NO_DAY_EITHER})",
        lambda s, c: ("day", Day(day=day_number(s[0]))) if s[0].rule == DOTTED and day_number(s[0]) else None,
    ),
    rule(
        "am dritten",
        f"(?<=on|from|to|onto|from_on|until|after|before|since|starting)ordinal(?!{_NO_DAY}|{_NO_DAY_EITHER})",
        lambda s, c: ("day", Day(day=day_number(s[0]))) if day_number(s[0]) else None,
    ),
)
