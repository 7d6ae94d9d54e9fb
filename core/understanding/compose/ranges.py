"""Rules for ranges and periods: "2-3pm", "13 to 15 July", "Mon-Thu", "next week", "in March"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from core.understanding.compose.clocks import NOON, clock_at, dotted_clock
from core.understanding.compose.days import YEARS, day_number
from core.understanding.compose.numbered import moves, of_same_month
from core.understanding.spans import (
    Amount,
    Clock,
    Clocks,
    Day,
    Days,
    Made,
    Number,
    Rule,
    Scene,
    Span,
    Weekdays,
    has,
    joined,
    pick,
    rule,
)
from core.understanding.stepping import day_plus, monday, month_end

LONGEST_LOOSE = 8  # hours from one bare number to the next; "3-2" is a score
FORTNIGHT = 14  # days
WEEKEND = 5  # Saturday, and the day after


def _day_to_day(spans: Sequence[Span], scene: Scene) -> Made:
    days = [span.value for span in spans if isinstance(span.value, Day)]
    if moves(spans, scene) or (has(spans, "and") and not has(spans, "between")):
        return None
    return "days", Days(of_same_month(days[0], days[1]), days[1])


def _clock_in(span: Span) -> Clock | None:
    if isinstance(span.value, Clock):
        return span.value
    if isinstance(span.value, Number):
        return clock_at(span.value.n)
    return dotted_clock(str(span.value)) if span.kind == "dotted" else None


def _clocks(spans: Sequence[Span], scene: Scene) -> Made:
    ends = [span for span in spans if span.kind in ("clock", "digits", "number", "dotted")]
    first, last = _clock_in(ends[0]), _clock_in(ends[1])
    if has(spans, "point") and not (joined(spans) and spans[1].value == "/"):
        return None
    if first is None or last is None or moves(spans, scene):
        return None
    if has(spans, "and") and not has(spans, "between"):
        return None
    loose = not has(spans, "clock", "from", "between")
    if loose and not 0 < (last.hour - first.hour) % 12 <= LONGEST_LOOSE:
        return None
    return "clocks", Clocks(*_shared_half(first, last), loose)


def _four_figures(spans: Sequence[Span], scene: Scene) -> Made:
    """`1400-1530`; two years are none."""
    said = [span for span in spans if isinstance(span.value, Number) and span.end - span.start == 4]
    numbers = [int(pick(said, Number, n).n) for n in range(len(said))]
    if len(numbers) < 2 or all(n in YEARS for n in numbers) or any(n % 100 % 5 for n in numbers) or scene.moving:
        return None
    first, last = (clock_at(n // 100, n % 100) for n in numbers)
    if first is None or last is None:
        return None
    return "clocks", Clocks(replace(first, exact=True), replace(last, exact=True), loose=True)


def _shared_half(first: Clock, last: Clock) -> tuple[Clock, Clock]:
    """Give both ends the half of the day that one of them names: "2-3pm", "11-1pm", "8pm-11"."""
    if last.half and not first.half and not first.exact:
        same = (first.hour % 12, first.minute) < (last.hour % 12, last.minute)
        first = replace(first, half=last.half if same else "am" if last.half == "pm" else "pm")
    elif first.half and not last.half and not last.exact:
        same = (first.hour % 12, first.minute) < (last.hour % 12, last.minute)
        last = replace(last, half=first.half if same else "pm" if first.half == "am" else "am")
    elif last.exact and last.hour > NOON and not first.half and first.hour < last.hour:
        first = replace(first, exact=True)  # who counts to 24 at the end does so at the start: "9-15"
    return first, last


def _weekday_range(spans: Sequence[Span], scene: Scene) -> Made:
    if moves(spans, scene):
        return None
    first, last = (_weekday_in(span) for span in (spans[-3], spans[-1]))
    days = tuple((first + n) % 7 for n in range((last - first) % 7 + 1))
    plural = has(spans, "plural")
    return "weekdays", Weekdays(days, plural, ranged=True)


def _weekday_in(span: Span) -> int:
    if isinstance(span.value, Weekdays):
        return span.value.days[0]
    assert isinstance(span.value, Day)
    assert span.value.weekday is not None
    return span.value.weekday


def _weekday_list(spans: Sequence[Span], scene: Scene) -> Made:
    found: list[int] = []
    for span in spans:
        days = span.value.days if isinstance(span.value, Weekdays) else ()
        if isinstance(span.value, Day) and span.value.weekday is not None:
            days = (span.value.weekday,)
        found += [day for day in days if day not in found]
    ranged = any(isinstance(span.value, Weekdays) and span.value.ranged for span in spans)
    return "weekdays", Weekdays(tuple(found), has(spans, "plural"), ranged)


def _weekday_row(spans: Sequence[Span], scene: Scene) -> Made:
    return None if scene.moving else _weekday_list(spans, scene)


def _alone(spans: Sequence[Span], scene: Scene) -> Made:
    return "weekdays", pick(spans, Weekdays)


def _period(first: date, last: date) -> Made:
    return "days", Days(Day(on=first), Day(on=last), "period")


def named_period(spans: Sequence[Span], scene: Scene) -> Made:
    """This, the next or the last week, month or year."""
    unit = next(str(span.value) for span in spans if span.kind == "unit")
    steps = -1 if has(spans, "last", "gone") else 1 if has(spans, "next", "coming") else 0
    steps += 2 * has(spans, "after_next", "next_but_one")
    today = scene.today
    if unit == "fortnight" and steps >= 0:
        return _period(today, today + timedelta(days=FORTNIGHT * max(steps, 1)))
    if unit == "week":
        first = monday(today) + timedelta(days=7 * steps)
        return _period(first, first + timedelta(days=6))
    if unit == "month":
        first = day_plus(today.replace(day=1), Amount(months=steps))
        return _period(first, month_end(first))
    if unit == "year" and steps >= 0 and not (has(spans, "the") and not steps):
        year = today.year + steps
        return _period(date(year, 1, 1), date(year, 12, 31))
    return None


def _weekend(spans: Sequence[Span], scene: Scene) -> Made:
    saturday = monday(scene.today) + timedelta(days=WEEKEND)
    if has(spans, "next"):
        saturday += timedelta(days=7)
    if has(spans, "last", "gone"):
        saturday -= timedelta(days=7)
    return _period(saturday, saturday + timedelta(days=1))


def _week_of(spans: Sequence[Span], scene: Scene) -> Made:
    if not any(span.value == "week" for span in spans):
        return None
    return "days", Days(pick(spans, Day), pick(spans, Day), "week of")


def _week_of_day(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(next(span for span in spans if span.kind == "digits"))
    if day is None or not any(span.value == "week" for span in spans):
        return None
    return "days", Days(Day(day=day), Day(day=day), "week of")


def _next_month_named(spans: Sequence[Span], scene: Scene) -> Made:
    month = pick(spans, Day)
    return "month", replace(month, which="next" if has(spans, "next") else "")


def _rest_of_week(spans: Sequence[Span], scene: Scene) -> Made:
    return _period(scene.today, monday(scene.today) + timedelta(days=6))


_TO = "(dash|to|through|until|and)"
WEEKDAY_SETS: tuple[Rule, ...] = (
    rule(
        "Mon-Thu",
        "((from|on)? (?<!next|this|last)(weekday|plural) (dash|to|through|until)|between (weekday|plural) and) "
        "(weekday|plural)(?!digits month|month)",
        _weekday_range,
    ),
    rule(
        "Mon, Wed and Fri",
        "on? (weekday|plural|weekdays) ((comma|and|comma and|point|slash) on? (weekday|plural|weekdays))+"
        "(?!dot? (digits (month|dot|of|ending)|ordinal|the|month))",
        _weekday_list,
    ),
    rule("Mon Wed Fri", "on? weekday weekday+(?!dot? (digits (month|dot|of|ending)|ordinal|the|month))", _weekday_row),
    rule("Tuesdays", "on? plural", _alone),
)
_C = "(clock|digits|number|dotted)"
RANGES: tuple[Rule, ...] = (
    rule(
        "2-3pm",
        f"(from|between|at|around)? {_C} (dash|to|through|until|and) around? (clock|digits)"
        "(?!unit|month|ending|times|amount|slashed|word dash)",
        _clocks,
    ),
    rule("18:30h/19:00h", "clock (slash|point) clock", _clocks),
    rule("1400-1530", "(from|between)? digits (dash|to|until|and) digits(?!unit|month|ending|dash)", _four_figures),
    rule("9 to 10.30", "((clock|digits|dotted) (dash|until)|(?<!from)dotted to) dotted(?!unit|dot)", _clocks),
    rule(
        "from five until seven",
        "from (clock|digits|number|dotted) (until|to) (number|dotted)(?!unit|month|dot)",
        _clocks,
    ),
    rule(
        "between 4 and 6",
        "between the? (clock|digits|number|dotted) and (the|at)? (clock|digits|number|dotted)",
        _clocks,
    ),
    rule(
        "from Tuesday to Friday",
        f"((from|between) the?)? (?<!every|other)(day|month) {_TO} (the)? (day|month)",
        _day_to_day,
    ),
    rule("rest of the week", "(the)? (week_rest)", _rest_of_week),
    rule(
        "the week from 7 to 11 December",
        "(on|in|during)? the? unit (of|from|comma|open_paren)? days close_paren?",
        lambda s, c: (
            ("days", pick(s, Days)) if any(x.value == "week" for x in s) and pick(s, Days).kind == "range" else None
        ),
    ),
    rule(
        "la semaine du 14",
        "(on|in|during)? the unit of digits(?!unit|month|of|times|slashed|dot|digits|to|dash)",
        _week_of_day,
    ),
    rule("the week of 6 October", "(on|in|during)? the? unit (of|starting|on|from|starting on)? day", _week_of),
    rule("übernächste Woche", "(on|in|during)? the? next_but_one unit", named_period),
    rule(
        "la semaine prochaine",
        "(on|in|during|for|at|of|from)? the? unit (next|gone|coming|last|after_next)(?!weekday|unit|month)",
        named_period,
    ),
    rule("next week", "(on|in|during|for|at|of)? the? (this|next|coming|last) unit", named_period),
    rule("in the week", "(on|in|during|for|at|of)? the unit(?!after|after_ended|later$|later point)", named_period),
    rule(
        "weekend",
        "(on|in|at|during)? the? (this|next|coming|last)? week_word (next|gone|coming|last)?(?!unit|weekday)",
        _weekend,
    ),
    rule("in March", "(in|during|of|for) (the)? (this|next|coming)? month", _next_month_named),
    rule("next July", "(this|next|coming) month|month (next|coming)(?!unit|weekday)", _next_month_named),
)
