"""Rules for what repeats, and for the marks around times: until, starting, for, 8 times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.compose.clocks import clock_of, dotted_clock
from core.understanding.resolve import dates_of
from core.understanding.spans import (
    Amount,
    Day,
    Days,
    Ends,
    Made,
    Make,
    Moment,
    Number,
    Part,
    Repeat,
    Rule,
    Scene,
    Span,
    Weekdays,
    has,
    joined,
    pick,
    rule,
)
from core.understanding.stepping import day_plus

_UNIT_FREQ = {"day": "daily", "week": "weekly", "fortnight": "biweekly", "month": "monthly", "year": "yearly"}
LAST_BARE = 12  # the last hour that a number without company is
WORKDAYS = (0, 1, 2, 3, 4)
WEEKEND = (5, 6)


def _frequency(spans: Sequence[Span], scene: Scene) -> Made:
    freq = str(spans[-1].value)
    if freq == "weekdays":
        return "repeat", Repeat("weekly", WORKDAYS)
    if freq == "weekends":
        return "repeat", Repeat("weekly", WEEKEND)
    if freq == "alternate weekends":
        return "repeat", Repeat("biweekly", WEEKEND)
    return "repeat", Repeat(freq)


def _weekdays_of(spans: Sequence[Span]) -> tuple[int, ...]:
    for span in spans:
        if isinstance(span.value, Weekdays):
            return span.value.days
        if isinstance(span.value, Day) and span.value.weekday is not None:
            return (span.value.weekday,)
    return ()


def _every_weekday(spans: Sequence[Span], scene: Scene) -> Made:
    day = next((span.value for span in spans if isinstance(span.value, Day)), None)
    if day and (day.on or day.day or day.month):
        return None
    two = has(spans, "other") or any(isinstance(s.value, Number) and s.value.n == 2 for s in spans)
    if any(isinstance(s.value, Number) and s.value.n != 2 for s in spans):
        return None
    return "repeat", Repeat("biweekly" if two else "weekly", _weekdays_of(spans), day.part if day else None)


def _every_unit(spans: Sequence[Span], scene: Scene) -> Made:
    freq = _UNIT_FREQ.get(str(spans[-1].value))
    if freq and has(spans, "other"):
        freq = {"weekly": "biweekly"}.get(freq)
    return ("repeat", Repeat(freq)) if freq else None


def _every_amount(spans: Sequence[Span], scene: Scene) -> Made:
    amount = pick(spans, Amount)
    freq = {(0, 1): "daily", (0, 7): "weekly", (0, 14): "biweekly", (1, 0): "monthly"}.get(
        (amount.months, int(amount.days))
    )
    return ("repeat", Repeat(freq)) if freq and not amount.minutes else ("doubtful", "recurrence")


def _every_so_many(spans: Sequence[Span], scene: Scene) -> Made:
    """`14-tägig`, `2-wöchentlich`."""
    every = (int(pick(spans, Number).n), str(spans[-1].value))
    freq = {(7, "daily"): "weekly", (14, "daily"): "biweekly", (2, "weekly"): "biweekly"}.get(every)
    return ("repeat", Repeat(freq)) if freq and joined(spans) else None  # "Wed 5 weekly" is an hour


def _every_part(spans: Sequence[Span], scene: Scene) -> Made:
    return "repeat", Repeat("daily", (), pick(spans, Part))


def _times(spans: Sequence[Span], scene: Scene) -> Made:
    n = 2.0 if has(spans, "twice") else pick(spans, Number).n
    return ("ends", Ends(int(n))) if 1 <= n <= 999 else None


def _times_a_week(spans: Sequence[Span], scene: Scene) -> Made:
    n = 2 if has(spans, "twice") else int(pick(spans, Number).n)
    return ("ends", Ends(n, True)) if n > 1 else ("repeat", Repeat("weekly"))


def _times_a_month(spans: Sequence[Span], scene: Scene) -> Made:
    """How often, but not on which days, which nobody knows: "twice a month", "three times a day"."""
    value = spans[-1].value
    one = value in ("month", "day", "year") or value in (Amount(months=1), Amount(days=1), Amount(months=12))
    return ("doubtful", "recurrence") if one else None


def _as(kind: str, *types: type) -> Make:
    def make(spans: Sequence[Span], scene: Scene) -> Made:
        return kind, next(span.value for span in reversed(spans) if isinstance(span.value, types))

    return make


def _bare_hour(spans: Sequence[Span], scene: Scene) -> Made:
    """A bare number in the company of a day: "Tuesday 5", "9 tomorrow"."""
    span = spans[-1]
    clock = clock_of(span) if isinstance(span.value, Number) else dotted_clock(str(span.value))
    return ("clock", clock) if clock and (clock.hour or clock.minute) else None


def _around(spans: Sequence[Span], scene: Scene) -> Made:
    span = spans[-1]
    return ("clock", span.value) if span.kind == "clock" else _bare_hour(spans, scene)


def _moved_to_hour(spans: Sequence[Span], scene: Scene) -> Made:
    return _bare_hour(spans, scene) if scene.moving else None


def _gone(day: Day, scene: Scene) -> Day:
    """The last such day that is not ahead: "since September"."""
    if day.weekday is not None and not day.day:
        return replace(day, which="last")
    dates = dates_of(day, scene)
    if not dates or dates[0] <= scene.today or day.year:
        return day
    return replace(day, on=day_plus(dates[0], Amount(months=-12 if day.month else -1)))


def _up_to(spans: Sequence[Span], scene: Scene) -> Made:
    """A lesson that is moved up to an hour begins then."""
    return ("to", "to") if scene.moving and spans[0].value == "up to" else None


def _until_hour(spans: Sequence[Span], scene: Scene) -> Made:
    """A bare number that ends something is an hour; a larger one may be a day."""
    hour = pick(spans, Number).n
    made = _bare_hour(spans, scene) if hour <= LAST_BARE and not scene.moving else None
    return ("until_clock", made[1]) if made else None


def _starting(spans: Sequence[Span], scene: Scene) -> Made:
    """A first day; who is "starting now" begins a lesson."""
    return ("word", "") if spans[-1].rule == "now" else _as("starting", Day, Days, Moment)(spans, scene)


def _from_day(spans: Sequence[Span], scene: Scene) -> Made:
    """A start: "from Tuesday on". In a move "from Tuesday" is the day that is left."""
    value = next(span.value for span in spans if isinstance(span.value, Day | Days | Moment))
    month = isinstance(value, Day) and value.month and not value.day and value.nth is None
    if has(spans, "since") and isinstance(value, Day) and not value.on:
        value = _gone(value, scene)
    leaves = scene.moving and isinstance(value, Day) and not month and not has(spans[1:], "on", "starting")
    return ("from_day" if leaves else "starting"), value


_NOT_HOUR = "(?!unit|month|ending|times|meridiem|dash|ordinal|slashed|of)"
_TIMED = "(day|month|days|moment)"
SERIES: tuple[Rule, ...] = (
    rule("twice a month", "(twice|(digits|number|several) times) (a|per|every)? (unit|amount)", _times_a_month),
    rule("three times a week", "for? the? (next|coming)? (digits|number) times (a_week)", _times_a_week),
    rule("twice a week", "(twice|n_times) (a_week|frequency)", _times_a_week),
    rule("the next four Thursdays", "for? the? (next|coming) (digits|number)(?=plural|weekdays)", _times),
    rule("four Thursdays", "for? number(?=plural|weekdays)", _times),
    rule("8 times", "for? the? (next|coming)? (digits|number) extra? times", _times),
    rule("twice", "twice|n_times", _times),
    rule("every other Tuesday", "on? every other (day|weekdays)", _every_weekday),
    rule("every 2nd Tuesday", "on? every (ordinal|number|digits) (day|weekdays)", _every_weekday),
    rule("every Tuesday", "on? every (day|weekdays)", _every_weekday),
    rule("every other week", "every other unit", _every_unit),
    rule("every two weeks", "every amount", _every_amount),
    rule("every week", "every unit", _every_unit),
    rule("every evening", "(in the)? every part", _every_part),
    rule("14-tägig", "(digits|number) dash? frequency", _every_so_many),
    rule(
        "un mardi sur deux",
        "(a|every)? (weekday|plural|day|weekdays) one_in_two",
        lambda s, c: ("repeat", Repeat("biweekly", _weekdays_of(s))),
    ),
    rule("weekly", "on? every? frequency", _frequency),
)
SETTLED: tuple[Rule, ...] = (
    rule("Tuesday 5", f"(?<=day|repeat|weekdays)(digits|dotted){_NOT_HOUR}", _bare_hour),
    rule("Tuesday, 5", f"(?<=day comma|weekdays comma|repeat comma)(digits|dotted){_NOT_HOUR}", _bare_hour),
    rule("9 tomorrow", "(digits|number)(?=comma? day)", lambda s, c: None if s[0].value.n > 12 else _bare_hour(s, c)),  # type: ignore[union-attr]
    rule("do 6", f"(?<=say|correction)around? (digits|dotted|number){_NOT_HOUR}(?!counted|number)", _bare_hour),
    rule("tonight around 7", "(?<=day)(around|at around|in) (digits|number|clock)(?!unit|month|ending|times)", _around),
    rule("up to 5", f"until(?=(digits|number|clock){_NOT_HOUR})", _up_to),
    rule("to 5", f"(?<=to|onto)(digits|number|dotted){_NOT_HOUR}", _moved_to_hour),
    rule("after five", f"(?<=after|before)number{_NOT_HOUR}(?!counted|word)", _bare_hour),
    rule(
        "Friday after 16",
        "(?<=day after)digits(?!unit|month|ending|times|meridiem|dash|ordinal|slashed|counted)(?=word)",
        lambda s, c: _bare_hour(s, c) if isinstance(s[0].value, Number) and s[0].value.n > LAST_BARE else None,
    ),
    rule("until 15 Jan", f"until (on|the|at)? {_TIMED}", _as("until", Day, Days, Moment)),
    rule("through 15 Jan", f"through {_TIMED}", _as("until", Day, Days, Moment)),
    rule(
        "Thursday until 6",
        f"(?<=day|weekdays)(until|before) at? digits{_NOT_HOUR}(?!counted|word|dot|digits|and)",
        lambda s, c: ("until_clock", made[1]) if (made := _bare_hour(s, c)) else None,
    ),
    rule("until 4", f"until at? (digits|number){_NOT_HOUR}(?!counted|word|comma digits|and digits)", _until_hour),
    rule("until 5pm", "until (at)? clock", lambda s, c: ("until_clock", s[-1].value)),
    rule("starting 3 March", f"starting (on|in|from|the|at)? {_TIMED}", _starting),
    rule("from Tuesday on", f"(from|since) {_TIMED} (on|starting)?", _from_day),
    rule(
        "after 5",
        "(?<=after|before|from|from_on)digits(?!unit|month|ending|times|meridiem|dash|ordinal|slashed|counted|word)",
        _bare_hour,
    ),
    rule("from 5pm", "(from|since) clock (on)?", lambda s, c: ("clock" if c.moving else "from_clock", s[1].value)),
    rule("after 5pm", "after clock", lambda s, c: ("from_clock", s[1].value)),
    rule("before 5pm", "before clock", lambda s, c: ("until_clock", s[1].value)),
    rule("ab 3. März", f"from_on (on|the|in)? {_TIMED}", _as("starting", Day, Days, Moment)),
    rule("ab 17 Uhr", "from_on (at)? clock", lambda s, c: ("from_clock", s[-1].value)),
    rule("six weeks long", "amount long", _as("length", Amount)),
    rule("for 30 minutes", "for amount", _as("length", Amount)),
    rule("to Thursday", "(to|onto) (on|the)? day", _as("to_day", Day)),
)
