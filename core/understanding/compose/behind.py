"""Rules for what is said behind its noun: "las cinco y media", "quinze para as quatro", "la semana que viene".

`HOURS` run before all other clock times, `BEHIND` after the rules of days.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.compose.clocks import before_hour, clock_of
from core.understanding.compose.twofold import LAST_MINUTE, NOON, moving
from core.understanding.spans import (
    Amount,
    Clock,
    Day,
    Made,
    Moment,
    Number,
    Rule,
    Scene,
    Span,
    has,
    pick,
    renamed,
    rule,
)
from core.understanding.stepping import plus

_MINUTES_BEFORE = (5, 10, 15, 20, 25)


def _hour_and_part(spans: Sequence[Span], scene: Scene) -> Made:
    """`las cinco y media`, `5 e um quarto`."""
    clock = clock_of(spans[0])
    if clock is None or clock.minute:
        return None
    return "clock", replace(clock, minute=30 if has(spans, "and_half") else 15)


def _hour_and_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    """`onze e quarenta e cinco`, `a las 5 y 20`."""
    clock, minute = clock_of(spans[0]), spans[-1].value
    if clock is None or clock.minute or not isinstance(minute, Number):
        return None
    coarse = minute.digits or not isinstance(spans[0].value, Number) or spans[0].value.digits
    if not 0 < minute.n <= LAST_MINUTE or minute.n != int(minute.n) or (coarse and minute.n % 5):
        return None
    return "clock", replace(clock, minute=int(minute.n))


def _words_and_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    """Without "at" only in words, and no small minutes: "dos y tres" are two numbers."""
    hour, minute = pick(spans, Number), pick(spans, Number, 1)
    if hour.digits or minute.digits or hour.n > NOON or minute.n < 10 or minute.n % 5:
        return None
    return _hour_and_minutes(spans, scene)


def _one_and_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    n = pick(spans, Number).n
    return ("clock", Clock(1, int(n))) if 10 <= n <= LAST_MINUTE and not n % 5 else None


def _minutes_in(span: Span) -> float:
    if isinstance(span.value, Amount):
        return span.value.whole
    return span.value.n if isinstance(span.value, Number) else 15


def _hour_less(spans: Sequence[Span], scene: Scene) -> Made:
    """`las cuatro menos diez`."""
    clock = clock_of(spans[0])
    made = before_hour(clock, _minutes_in(spans[-1])) if clock else None
    return ("clock", made) if made else None


def _minutes_to(spans: Sequence[Span], scene: Scene) -> Made:
    """`quinze para as quatro`; in a move figures are from one hour to another."""
    clock, minutes = clock_of(spans[-1]), _minutes_in(spans[0])
    if clock is None or clock.hour > NOON or minutes not in _MINUTES_BEFORE:
        return None
    if scene.moving and spans[0].kind == "digits":
        return None
    made = before_hour(clock, minutes)
    return ("clock", made) if made else None


def _the_hour(spans: Sequence[Span], scene: Scene) -> Made:
    clock = clock_of(spans[-1])
    return ("clock", clock) if clock else None


def _ago(spans: Sequence[Span], scene: Scene) -> Made:
    amount = pick(spans, Amount)
    back = Amount(-amount.months, -amount.days, -amount.minutes)
    return "moment", Moment(plus(scene.now, back), "minute" if amount.minutes else "day")


def _next_behind(spans: Sequence[Span], scene: Scene) -> Made:
    which = "next" if has(spans, "next") else "last"
    return "day", replace(pick(spans, Day), which=which)


_C = "(digits|number|clock)"
_COMPANY = "until|after|before|between|from|starting|and|to|around|weekday|relative|plural|at|name|of|for|comma|say|day"
_NO_HOUR = "(?!unit|times|hour_sign|counted|month|of|ending|dash)"
HOURS: tuple[Rule, ...] = (
    rule("cinco y media", f"{_C} (and_half|and_quarter)(?!unit)", _hour_and_part),
    rule("cuatro menos diez", f"{_C} less (digits|number|quarter|amount)(?!unit)", _hour_less),
    rule(
        "quinze para as quatro",
        f"(?<!from)(digits|number|amount|quarter) to_hour {_C}(?!unit|times|hour_sign|month)",
        _minutes_to,
    ),
    rule("quinze para o meio-dia", "(number|amount|quarter) (to_or_for|for) the? clock", _minutes_to),
    rule("a las 5 y 20", f"(?<=at|at_to|the_hour|to_hour){_C} and (digits|number){_NO_HOUR}", _hour_and_minutes),
    rule("una y treinta", "^a and number$", _one_and_minutes),
    rule(
        "cinco y veinte",
        f"^number and number$|(?<=the|relative|weekday|name)number and number{_NO_HOUR}",
        _words_and_minutes,
    ),
    rule("para as 5", "to_hour", moving("to", "at")),
    rule("para el martes", "to_or_for", moving("to", "for")),
    rule("from 9 at 11", f"(?<=from clock|from digits|from number)(at|at_to|the_hour)(?={_C})", renamed("to")),
    rule("9h às 11h", f"(?<=clock|digits)at_to(?={_C})", renamed("to")),
    rule("às 5", "at_to|hour_of", renamed("at")),
    rule(
        "las 5 de mañana",
        "at (digits|number|clock)(?=of (the)? (this|next|coming)? (relative|weekday))",
        _the_hour,
    ),
    rule("até as 5", f"(?<={_COMPANY})the_hour (digits|clock|dotted|number){_NO_HOUR}", _the_hour),
    rule("las 5", "the_hour", renamed("the")),
    rule("hace 3 días", "ago amount", _ago),
)
BEHIND: tuple[Rule, ...] = (
    rule("el lunes que viene", "(on|the)? day (next|gone)(?!unit|weekday|day|amount)", _next_behind),
)
