"""Rules for words and signs with two meanings, settled before all others: "morgen", "Stunde", a point."""

from __future__ import annotations

from collections.abc import Sequence

from core.understanding.compose.days import day_number, pointed_date
from core.understanding.spans import Day, Made, Number, Part, Scene, Span, joined, pick, rule
from core.understanding.stepping import may_be_date

_MORNING = Part("morning", 8, 12, "am")
DOTTED = "15."  # the rule that makes an ordinal of a figure and a point


def _ordinal(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(spans[0])
    return ("ordinal", Number(day, True)) if day and joined(spans) else None


def _day_and_month(spans: Sequence[Span], scene: Scene) -> Made:
    """`27. 11.`, with a space."""
    day, month = (int(pick(spans, Number, nth).n) for nth in (0, 1))
    return ("day", Day(month=month, day=day)) if may_be_date(month, day) and not joined(spans) else None


_HOUR_BEHIND = "digits|number|several|dotted|slashed|half|quarter|three_quarters"
_A_LENGTH = "for a|in a|oclock a|clock a|comma a|at a|dash a|around a|before a|onto a|lasting a"
_DATING = (
    "on|from|from_the|the|to|onto|from_on|and|comma|dash|slash|between|after|before|since|starting|this|next|for|in"
)
_RANGING = "month|weekday|dash|until|to|onto|and|slash|comma digits|comma the"
DOUBLE = (
    rule("Tuesday morning", "(?<=weekday|relative|every|plural)morrow", lambda s, c: ("part", _MORNING)),
    rule("tomorrow", "morrow", lambda s, c: ("relative", "1")),
    rule("have a lesson", "hour_or_lesson(?=having)", lambda s, c: ("word", "hour")),
    rule("two hours", f"(?<={_HOUR_BEHIND})hour_or_lesson", lambda s, c: ("unit", "hour")),
    rule("for an hour", f"(?<={_A_LENGTH})hour_or_lesson", lambda s, c: ("unit", "hour")),
    rule(
        "an hour later",
        "(?<=a)hour_or_lesson(?=later|earlier|long|before|number|and (a|half|quarter|digits|number))",
        lambda s, c: ("unit", "hour"),
    ),
    rule("an hour", "(?<=^a)hour_or_lesson(?=(dot|ordinal_dot|point)?$)", lambda s, c: ("unit", "hour")),
    rule("27. 11.", "(?<!at)digits ordinal_dot digits ordinal_dot(?!counted)", _day_and_month),
    rule(DOTTED, f"(?<={_DATING})digits ordinal_dot(?!digits unit)", _ordinal),
    rule(DOTTED, f"(?<!at|around)digits ordinal_dot(?={_RANGING})", _ordinal),
    rule(DOTTED, "(?<=weekday)digits ordinal_dot(?=at|from|clock|digits|number)", _ordinal),
    rule(DOTTED, "(?<=until)(?<!digits until|number until|oclock until)digits ordinal_dot", _ordinal),
    rule("a full stop", "ordinal_dot", lambda s, c: ("dot", ".")),
    rule("am 3.4", "(?<=from_the|the|on)dotted dot?(?!oclock|unit)", pointed_date),
    rule("vom 3.4 bis 10.4", "(?<=day until|day dash|day to)dotted dot?(?!oclock|unit)", pointed_date),
    rule("from the", "from_the", lambda s, c: ("from", "")),
)
