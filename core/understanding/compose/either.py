"""Rules for words with two meanings in Romance languages, settled early: "à" is at or to, "tra" between or in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.understanding.compose.days import day_number
from core.understanding.spans import (
    Amount,
    Day,
    Days,
    Made,
    Number,
    Part,
    Rule,
    Scene,
    Span,
    Weekdays,
    has,
    pick,
    renamed,
    rule,
)


def _in_move(spans: Sequence[Span], scene: Scene) -> Made:
    """In a move the time behind "à" is the new one, else the time at which something is."""
    return ("to" if scene.moving else "at"), spans[0].value


def _numbered(spans: Sequence[Span], scene: Scene) -> Made:
    """A number in words that is the day of a month."""
    day = day_number(spans[0])
    return ("digits", Number(day, True)) if day else None


def _days_apart(spans: Sequence[Span], scene: Scene) -> Made:
    """`le 3 et le 5`, two days of the month; `du 3 au 10`, all from the one to the other."""
    first, last = (day_number(span) for span in spans if span.kind in ("digits", "ordinal"))
    if first is None or last is None or first == last or (scene.moving and has(spans, "at_or_to_the")):
        return None
    days = Day(day=first), Day(day=last)
    if has(spans, "and") and not has(spans, "between", "between_in"):
        return "days", Days(*days, "apart", days)
    return "days", Days(*days)


def _day_alone(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(spans[-1])
    return ("day", Day(day=day)) if day else None


def _weekday_and_day(spans: Sequence[Span], scene: Scene) -> Made:
    """`le mardi 3`: an hour would have its `h`."""
    day = day_number(spans[-1])
    return ("day", replace(pick(spans, Day), day=day)) if day else None


def _to_day_alone(spans: Sequence[Span], scene: Scene) -> Made:
    day = day_number(spans[-1])
    return ("to_day", Day(day=day)) if day else None


def _each(spans: Sequence[Span], scene: Scene) -> Made:
    weekday = pick(spans, Day).weekday
    return None if weekday is None else ("plural", Weekdays((weekday,), True))


def _this_part(spans: Sequence[Span], scene: Scene) -> Made:
    return "day", Day(on=scene.today, part=pick(spans, Part))


_N = "(digits|number|dotted)"
_HOUR = f"({_N} (heures ({_N})?)? (minus the? ({_N}|quarter))?|hour_mark|clock|a (heures)?)"
_LENGTH = "(digits|number|several|a|dotted|half|quarter|three_quarters) (unit|heures|workdays|of|half|quarter|dash)"
_DAY = "(weekday|relative|habit|plural|slashed|date|ordinal|tonight|digits month|digits of month)"
_NO_DAY = (
    "(?!heures|unit|month|of month|dash|to|and|comma digits|digits|meridiem|ending|times|dot digits|slashed|minutes|"
    "oclock|weekday|word|half|quarter|counted|week_word|half_of|quarter_year|half_year|last|next|mid|number unit|"
    "at_or_to digits month|at_or_to_the)"
)
EITHER: tuple[Rule, ...] = (
    rule("due agosto", "number(?=of? month)", _numbered),
    rule(
        "dal tredici al quindici luglio",
        "(?<=from|of|day_article)number(?=(at_or_to_the|dash|to) (number|digits|ordinal) month)",
        _numbered,
    ),
    # --- from: "de 14h à 16h", "du lundi au vendredi", "du 3 au 10"
    rule("de 14h à 16h", f"of(?={_HOUR} (at_or_to|until|dash) {_HOUR})", renamed("from")),
    rule(
        "du 3 mars au 10 avril",
        "(?<!digits|ordinal|number|weekday)of(?=(habit|weekday|digits|ordinal|ending|month|relative|day_article|next)+ "
        "(at_or_to_the|until|at_or_to)(?! name))",
        renamed("from"),
    ),
    rule(
        "d'une heure",
        "(?<=of)a heures(?!at_or_to|until|dash|and|half|quarter|digits|number|minus)",
        lambda s, c: ("amount", Amount(minutes=60)),
    ),
    rule("2nd", "digits ending", lambda s, c: ("ordinal", s[0].value) if day_number(s[0]) else None),
    rule(
        "du 3 au 10",
        "from day_article? (digits|ordinal) at_or_to_the (digits|ordinal)(?!month|of month|heures|unit|weekday)",
        _days_apart,
    ),
    rule(
        "entre le 3 et le 5",
        "(between|between_in) day_article (digits|ordinal) and day_article (digits|ordinal)(?!month|of month)",
        _days_apart,
    ),
    rule(
        "le 3 et le 5",
        "day_article (digits|ordinal) and day_article (digits|ordinal)(?!month|of month|heures|comma|and)",
        _days_apart,
    ),
    # --- "quinze jours" are two weeks, "huit jours" one
    rule("quinze jours", "two_weeks", lambda s, c: ("amount", Amount(days=14))),
    rule("huit jours", "eight_days", lambda s, c: ("amount", Amount(days=7))),
    # --- in or between, in or by
    rule("tra due ore", f"(between_in|until_in)(?={_LENGTH}|unit|two_weeks|eight_days|amount)", renamed("in")),
    rule("tra le 9 e le 11", "between_in", renamed("between")),
    rule("pendant 5 semaines", f"during(?={_LENGTH})", renamed("for")),
    rule("d'ici vendredi", "until_in", renamed("until")),
    rule(
        "à partir de 17h",
        f"starting(?=hour_mark|clock|dotted|{_N} heures|digits(?!month|of|dot|dash|slashed|ending|unit|ordinal))",
        renamed("from"),
    ),
    # --- at or to
    rule("14h à 16h", f"(?<=heures|hour_mark|clock|meridiem)at_or_to(?={_HOUR})", renamed("to")),
    rule(
        "5 à 6pm",
        "(?<=digits)(?<!day_article digits)(?<!weekday digits)(?<!habit digits)(?<!month digits)(?<!digits digits)"
        "at_or_to(?=digits (meridiem|heures))",
        renamed("to"),
    ),
    rule("janvier à mars", "(?<=from month)(at_or_to|at_or_to_the)(?=month)", renamed("to")),
    rule("lundi à vendredi", f"(at_or_to|at_or_to_the)(?=day_article? {_DAY})", renamed("to")),
    rule(
        "décale le cours du 1er au 3",
        "from day_article? (digits|ordinal)(?=at_or_to_the (digits|ordinal))",
        lambda s, c: _day_alone(s, c) if c.moving else None,
    ),
    rule(
        "décale au 15",
        "at_or_to_the (digits|ordinal)(?!heures|unit|month|of month|to|dash|times|meridiem|word|counted)",
        _to_day_alone,
    ),
    rule("au", "at_or_to_the", renamed("at")),
    rule("à 17h, in a move", f"at_or_to(?={_HOUR})(?!.*(to_day|to|at_or_to))", _in_move),
    rule("à", "at_or_to", renamed("at")),
    # --- articles: "le 3", "il martedì"
    rule("le 3", f"day_article (digits|ordinal){_NO_DAY}", _day_alone),
    rule("le mardi 3", f"habit digits{_NO_DAY}(?!heures|minutes|of|at|hour_mark)", _weekday_and_day),
    rule(
        "le mardi 3 mars",
        "habit(?=(comma|day_article)? (digits|ordinal) (month|of|at)|(comma|day_article)? (digits|ordinal)"
        "(?!heures|dash|to|meridiem|unit|of|minutes)|(before|after) (feast|easter)"
        "|slashed|date|next|coming|last|after_next|a_week_on|two_weeks_on|"
        "(of|in)? the? (this|next|coming|last)? unit|of this)",
        renamed("weekday"),
    ),
    rule("il martedì", "habit", _each),
    rule("l'article", "day_article", renamed("the")),
    rule("stamattina", "this_part", _this_part),
)
