"""Rules for "heures", both o'clock and hours, and for the minutes that Romance languages say behind the hour."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.compose.clocks import NOON, before_hour, clock_at
from core.understanding.spans import Clock, Made, Make, Number, Scene, Span, has, joined, pick, rule

LONGEST_LESSON = 3  # hours: "mardi 2h" is a length, "mardi 5h" a time
FIRST_ALONE = 7  # "9h" by itself is a clock time, "2h" a length
_MINUTES = {"half": 30, "quarter": 15, "three_quarters": 45}


def _hour(span: Span) -> Clock | None:
    if isinstance(span.value, Clock):
        return span.value
    return clock_at(span.value.n if isinstance(span.value, Number) else 1)


def _clock(spans: Sequence[Span]) -> Clock | None:
    """The hour said first, with the minutes behind it: "et demie", "moins le quart", "moins dix", "vingt"."""
    spans = [span for span in spans if span.kind not in ("at", "the")]
    clock = _hour(spans[0])
    if clock is None or clock.minute:
        return None
    behind = spans[1:]
    minutes = next((_MINUTES[span.kind] for span in behind if span.kind in _MINUTES), None)
    if minutes is None:
        said = next((span.value.n for span in behind if isinstance(span.value, Number)), 0.0)
        if said != int(said) or said > 59:
            return None
        minutes = int(said)
    if has(behind, "minus"):
        return before_hour(clock, minutes)
    return Clock(clock.hour, minutes, clock.half, clock.exact)


def _from(first: int) -> Make:
    """A clock time, if the hour is none too small for it."""

    def make(spans: Sequence[Span], scene: Scene) -> Made:
        clock = _clock(spans)
        if clock is None and has(spans, "heures") and joined(spans):
            return "junk", ""  # 17h75
        if clock is None or any(span.kind == "unit" and span.value != "minute" for span in spans):
            return None
        early = clock.hour < first and not clock.exact and not has(spans, "minus")
        return None if early else ("clock", clock)

    return make


def _noon(spans: Sequence[Span], scene: Scene) -> Made:
    """`midi et demi`, `mezzogiorno meno un quarto`."""
    clock = pick(spans, Clock)
    return _from(0)(spans, scene) if clock.exact and clock.hour % NOON == 0 else None


def _marked(spans: Sequence[Span], scene: Scene) -> Made:
    clock = pick(spans, Clock)
    return ("clock", clock) if clock.hour > LONGEST_LESSON else None


_NO_MINUTES = "(?!unit|heures|month|dash|times|slashed|meridiem|ending|of month|ordinal|digits|minutes)"
_FRACTION = "and? (the|a)? (half|quarter|three_quarters)"
_LESS = "minus (the|a)? (quarter|digits|number|half)(unit)?"
_MORE = f"and (digits|number) unit|and? (digits|number){_NO_MINUTES}"
_BEHIND = f"({_FRACTION}|{_LESS}|{_MORE})"
_AT = "(?<=at|around|from|between|until|after|before|dash|to|since|starting)"
_AT_ONE = "(?<=at|around|from|until|after|before|to|since|starting)"
_DAY = "(?<=weekday|relative|month|part|plural|tonight|day|frequency|repeat)"
_PART = "(?=(of|in|at)? (the|this)? (part|tonight|weekday|relative))"
_N = "(digits|number|a)"
SAID = (
    rule("entre 5h et 6h", f"(?<=and){_N} heures(?!{_FRACTION})", _from(LONGEST_LESSON + 1)),
    rule("à 5 heures et demie", f"{_AT}{_N} heures {_BEHIND}", _from(0)),
    rule("à 5 heures", f"{_AT}{_N} heures", _from(0)),
    rule("5 heures du soir", f"(?<!in|for){_N} heures {_BEHIND}?{_PART}", _from(0)),
    rule("mardi 5 heures et demie", f"{_DAY}{_N} heures {_BEHIND}", _from(LONGEST_LESSON + 1)),
    rule("mardi 5 heures", f"{_DAY}{_N} heures", _from(LONGEST_LESSON + 1)),
    rule("sept heures et dix", f"(?<!in|for|every|of){_N} heures {_BEHIND}", _from(LONGEST_LESSON + 1)),
    rule("9 heures", f"(?<!in|for|every){_N} heures", _from(FIRST_ALONE)),
    rule(
        "4h45 du matin",
        "hour_mark(?=meridiem|(of|in|at)? (the|this)? (part|tonight))",
        lambda s, c: ("clock", pick(s, Clock)),
    ),
    rule("midi et demi", f"clock ({_FRACTION}|{_LESS}|(digits|number){_NO_MINUTES})", _noon),
    rule(
        "cinque e mezza",
        f"the? (digits|number) ({_FRACTION}|{_LESS})(?!of? (the|a)? (unit|heures)|digits|number|past)",
        _from(1),
    ),
    rule("all'una e mezza", f"{_AT_ONE}the? a (and (the|a)? (half|quarter)|{_LESS})", _from(1)),
    rule(
        "le tre e venti",
        f"(?<=the)(?<!between the)(?<!and the)number and (digits|number)(unit|{_NO_MINUTES})",
        _from(1),
    ),
    rule(
        "tre e venti del pomeriggio",
        f"(?<!between)(?<!between the)(digits|number) and (digits|number){_PART}",
        _from(1),
    ),
    rule(
        "all'una",
        "(?<=at|from|to|between|until|since)the? a(?=$|and|minus|of|weekday|relative|day|comma|dash|to|until|point)",
        _from(1),
    ),
    rule("heures", "heures", lambda s, c: ("unit", "hour")),
)
