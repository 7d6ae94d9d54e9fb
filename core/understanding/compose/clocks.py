"""Rules for times of the day: "5pm", "half 2", "quarter to four", "at 3 15", "3 in the afternoon"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.spans import Amount, Clock, Made, Number, Part, Scene, Span, has, joined, pick, rule

NOON = 12


def clock_at(n: float, minute: int = 0, half: str = "") -> Clock | None:
    """The clock time of an hour as said, if there is such an hour."""
    if n != int(n) or not 0 <= n <= 24 or not 0 <= minute <= 59 or (half and not 1 <= n <= 12):
        return None
    return Clock(int(n) % 24, minute, half, exact=not half and (n > 12 or n == 0))


def dotted_clock(text: str, half: str = "") -> Clock | None:
    """The clock time written as 4.30 or 4.3pm, if it is one."""
    hour, _, minute = text.replace(",", ".").partition(".")
    return clock_at(int(hour), int(minute), half) if len(minute) == 2 and len(hour) <= 2 else None


def clock_of(span: Span, half: str = "") -> Clock | None:
    """Read a clock time or a number as the hour that it may be."""
    if isinstance(span.value, Clock):
        known = span.value
        return (
            known if not half else None if known.hour > 12 or not known.hour else replace(known, half=half, exact=False)
        )
    if isinstance(span.value, Number):
        if span.value.n > 99 and span.value.digits:
            return clock_at(span.value.n // 100, int(span.value.n % 100), half)
        return clock_at(span.value.n, 0, half)
    return dotted_clock(str(span.value), half) if span.kind == "dotted" else None


def _made(clock: Clock | None) -> Made:
    return None if clock is None else ("clock", clock)


def _meridiem(spans: Sequence[Span], scene: Scene) -> Made:
    at = [span.kind for span in spans].index("meridiem")
    half = str(spans[at].value)
    numbers = [span for span in spans[:at] if span.kind in ("digits", "number", "clock", "dotted")]
    if len(numbers) == 2 and not _two_figures(numbers[1]):
        return None  # "Friday 4 5pm"
    clock = clock_of(numbers[0])
    if clock is None or (half and clock.hour > 12):
        return "junk", ""
    if len(numbers) == 2:
        clock = clock_at(clock.hour, int(pick(numbers[1:], Number).n))
    if clock is None:
        return "junk", ""
    if clock.hour == 0:
        return "clock", clock
    return "clock", replace(clock, half=half[:1] + "m", exact=False)


def _after_meridiem(spans: Sequence[Span], scene: Scene) -> Made:
    clock = pick(spans, Clock)
    return None if clock.minute else ("clock", replace(clock, minute=30 if has(spans, "and_half") else 15))


def _two_figures(span: Span) -> bool:
    """Whether minutes are written as such: "3 05 pm", "three fifteen pm", not "3 5 pm"."""
    return span.kind != "digits" or span.end - span.start == 2


def _half_past(spans: Sequence[Span], scene: Scene) -> Made:
    span = spans[-1]
    clock = clock_of(span)
    if (
        clock is None
        or clock.minute
        or clock.hour > 12
        or (span.kind == "clock" and clock.half == "" and clock.exact and clock.hour != 12)
    ):
        return None
    return "clock", replace(clock, minute=30 if has(spans, "half") else 15)


def before_hour(clock: Clock, minutes: float) -> Clock | None:
    """The clock time so many minutes before a full hour."""
    if clock.minute or not 0 < minutes < 60:
        return None
    hour = clock.hour - 1 if clock.hour > 1 else 12 if clock.hour == 1 and not clock.exact else 23
    if clock.hour == 12 and clock.half:
        return Clock(11, 60 - int(minutes), "am" if clock.half == "pm" else "pm")
    return replace(clock, hour=hour, minute=60 - int(minutes))


def _quarter_to(spans: Sequence[Span], scene: Scene) -> Made:
    clock = clock_of(spans[-1])
    return None if clock is None else _made(before_hour(clock, 15))


def _half_before(spans: Sequence[Span], scene: Scene) -> Made:
    """`halb drei`, which is 2:30; `drei viertel drei` is 2:45."""
    clock = clock_of(spans[-1])
    if clock is None or clock.minute or clock.hour > NOON or not clock.hour:
        return None
    return _made(before_hour(clock, 15 if has(spans, "three_quarters") else 30))


def _quarter_of(spans: Sequence[Span], scene: Scene) -> Made:
    """`viertel drei` is 2:15 to those who say so, 3:15 to many who hear it."""
    clock = clock_of(spans[-1])
    if clock is None or clock.minute or not 1 <= clock.hour <= NOON:
        return None
    early = before_hour(clock, 45)
    return None if early is None else ("clock", replace(early, either=replace(clock, minute=15)))


def _near_half(spans: Sequence[Span], scene: Scene) -> Made:
    """`fünf vor halb drei`, which is 2:25."""
    clock, minutes = pick(spans, Clock), _minutes_said(spans[:1])
    if clock.minute != 30 or spans[-1].rule != "half three" or not 0 < minutes < 30 or minutes != int(minutes):
        return None
    return "clock", replace(clock, minute=30 + int(minutes) * (-1 if has(spans, "before", "to") else 1))


def _hour_then_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    hour, minute = pick(spans, Number), pick(spans, Number, 1)
    return _made(clock_at(hour.n, int(minute.n))) if minute.n == int(minute.n) and minute.n else None


def _marked(spans: Sequence[Span], scene: Scene) -> Made:
    letter = spans[-1]
    return ("clock", pick(spans, Clock)) if letter.value == "hour" and letter.end - letter.start == 1 else None


def _minutes_said(spans: Sequence[Span]) -> float:
    return pick(spans, Amount).whole if has(spans, "amount") else pick(spans, Number).n


def _twenty_to(spans: Sequence[Span], scene: Scene) -> Made:
    clock = clock_of(spans[-1])
    if clock is None:
        return None
    first = spans[0]
    minutes = _minutes_said(spans[:1])
    if first.kind == "digits" and minutes not in (20, 25) and not has(spans, "before"):
        return None  # "10 to 5" in figures is a range
    return _made(before_hour(clock, minutes)) if first.kind == "amount" or minutes in (5, 10, 20, 25) else None


def _twenty_past(spans: Sequence[Span], scene: Scene) -> Made:
    clock = clock_of(spans[-1])
    minutes = _minutes_said(spans[:1])
    if clock is None or clock.minute or not 0 < minutes < 60 or minutes != int(minutes):
        return None
    return "clock", replace(clock, minute=int(minutes))


def _counted_from(spans: Sequence[Span], scene: Scene) -> Made:
    clock, amount = pick(spans, Clock), pick(spans, Amount)
    if not clock.half and not clock.exact:
        return None
    hour = clock.hour % 12 + (12 if clock.half == "pm" else 0) if clock.half else clock.hour
    minutes = hour * 60 + clock.minute + int(amount.whole) * (-1 if has(spans, "before") else 1)
    return ("clock", Clock(minutes // 60, minutes % 60, exact=True)) if 0 <= minutes < 1440 else None


def _plain(spans: Sequence[Span], scene: Scene) -> Made:
    span = next(s for s in spans if s.kind in ("digits", "number", "dotted", "clock"))
    if isinstance(span.value, Number) and not span.value.digits and span.value.n != int(span.value.n):
        return None
    return _made(clock_of(span))


def _hour_and_minutes(spans: Sequence[Span], scene: Scene) -> Made:
    hour, minute = pick(spans, Number), pick(spans, Number, 1)
    if (not hour.digits and minute.digits) or minute.n < 10:
        return None
    return _made(clock_at(hour.n, int(minute.n))) if hour.n <= 23 else None


def _five_thirty(spans: Sequence[Span], scene: Scene) -> Made:
    hour, minute = pick(spans, Number), pick(spans, Number, 1)
    if not 1 <= hour.n <= 12 or hour.digits or minute.n not in (15, 20, 30, 45):
        return None
    return _made(clock_at(hour.n, int(minute.n)))


def _in_part(spans: Sequence[Span], scene: Scene) -> Made:
    part = pick(spans, Part)
    span = next(s for s in spans if s.kind in ("digits", "number", "dotted", "clock"))
    clock = clock_of(span)
    if clock is None or (isinstance(span.value, Number) and span.value.n > 24):
        return None
    return "clock", in_half(clock, part)


def in_half(clock: Clock, part: Part) -> Clock:
    """The clock time within a part of the day; one that is settled stays."""
    if clock.half or clock.exact:
        return clock
    if (part.name == "night" and clock.hour < 5) or (part.name in ("night", "evening") and clock.hour == NOON):
        return replace(clock, half="am")
    return replace(clock, half=part.half)


def _o_hours(spans: Sequence[Span], scene: Scene) -> Made:
    clock = clock_of(spans[0])  # who writes hours so counts to 24
    return ("clock", replace(clock, exact=True)) if clock and joined(spans) else None


_N = "(digits|number|dotted|clock)"
CLOCKS = (
    rule("half three", "(half_before|three_quarters) (digits|number)(?!unit|digits)", _half_before),
    rule("quarter three", "quarter (digits|number)(?!unit|dash|month|times|ending|digits)", _quarter_of),
    rule("five to half three", "(digits|number|amount) (before|after|past|to) clock", _near_half),
    rule(
        "15 Uhr 30",
        "(digits|number) oclock (digits|number)(?!unit|month|ending|times|dash|dot|oclock|of|slashed|counted|half)",
        _hour_then_minutes,
    ),
    rule("3 o'clock", "(digits|number|clock|dotted) oclock", _plain),
    rule("18:30h", "clock unit", _marked),
    rule("5ish", "(digits|number|clock) ish", _plain),
    rule("half past two", "half past? (digits|number|clock)", _half_past),
    rule("quarter past two", "quarter (past|after) (digits|number|clock)", _half_past),
    rule("quarter to two", "quarter (to|before) (digits|number|clock)", _quarter_to),
    rule("ten past two", "(digits|number|amount) (past|after) (digits|number)", _twenty_past),
    rule("ten to two", "(?<!from|between)(digits|number|amount) (to|before) (digits|number)(?!unit|dash)", _twenty_to),
    rule("3 15 pm", "(?<!month)(digits|number) (digits|number) meridiem|(digits|number) meridiem", _meridiem),
    rule("8 pm e meia", "clock (and_half|and_quarter)", _after_meridiem),
    rule("3:15 pm", "(clock|dotted) meridiem", _meridiem),
    rule("3 in the am", "(digits|number|clock) in the meridiem", _meridiem),
    rule("9.am", "(digits|clock) dot meridiem", _meridiem),
    rule("15 minutes from 1pm", "(?<!for)amount (from|after|before) clock", _counted_from),
    rule("at 3 15", "(?<=at|around)(digits digits|number number)(?!unit|dash|ending|month|of)", _hour_and_minutes),
    rule("at five thirty", "(?<=at)number dash number", _five_thirty),
    rule("sorry, five thirty", "(?<=correction)at? number dash? number", _five_thirty),
    rule("3 in the afternoon", f"(?<!month){_N} (in (the)?|of (the)?|on|this)? part", _in_part),
    rule(
        "in the afternoon at 3",
        f"(?<!every)in? (the)? (?<!every)part comma? at (around)? {_N}(?!unit|dash|ending|month|meridiem)",
        _in_part,
    ),
    rule("16h", "digits unit", lambda s, _: _o_hours(s, _) if s[1].value == "hour" else None),
    rule(
        "at 5", "at (around|in)? (digits|number|dotted|clock)(?!unit|ending|month|of|times|dash dotted|counted)", _plain
    ),
)
