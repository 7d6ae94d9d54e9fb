"""Spans: pieces of a sentence with their meaning, and the patterns of kinds that rules look for."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import pairwise
from typing import NamedTuple, TypeAlias, TypeVar

from core.understanding.needing import all_needed

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Number:
    """A number; `digits` says that it was written in figures."""

    n: float
    digits: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `half` is am, pm or empty; `exact` needs neither (16:30, 05:30).

    `hour` is as said: 1-12 with a half or an open reading, 0-24 when exact. `either`: another time that the
    same words may mean, so that it must be asked.
    """

    hour: int
    minute: int = 0
    half: str = ""
    exact: bool = False
    either: Clock | None = None


@dataclass(frozen=True, slots=True)
class Clocks:
    """From a clock time to another. `loose`: two bare numbers, which need company."""

    first: Clock
    last: Clock
    loose: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the day: its name, its hours, and the half of the clock that it settles."""

    name: str
    first: int
    last: int
    half: str


@dataclass(frozen=True, slots=True)
class Amount:
    """A length of time, in the units it was said in."""

    months: int = 0
    days: float = 0
    minutes: float = 0

    @property
    def whole(self) -> float:
        """All of it in minutes; a month counts 30 days."""
        return self.months * 43_200 + self.days * 1_440 + self.minutes


@dataclass(frozen=True, slots=True)
class Day:
    """A day with holes: what is None was not said.

    `week` counts weeks from the present one, `months` months. `which` is this, next, after (the
    one after next) or last. `nth` is the nth such weekday of the month, -1 the last one. `on` is
    a day already known. `plus` is added at the end; `part` is the part of the day.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    which: str = ""
    week: int | None = None
    months: int | None = None
    nth: int | None = None
    on: date | None = None
    plus: Amount | None = None
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """From a day to another, both included: a range as said, or a named period (a week, a month).

    Of the kind "ahead" is what is counted from now on: it begins tomorrow. Of the kind "apart" only the days in `each`
    are meant, not those between them. `hours`: from then on the first day, up to then on the last.
    """

    first: Day
    last: Day
    kind: str = "range"
    each: tuple[Day, ...] = ()
    hours: Clocks | None = None


@dataclass(frozen=True, slots=True)
class Weekdays:
    """A set of weekdays, 0 = Monday; `plural` when said as "Tuesdays", `ranged` as "Mon-Thu"."""

    days: tuple[int, ...]
    plural: bool = False
    ranged: bool = False


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant counted from now, to the minute or to the day; `since`: all the time from then to it."""

    at: datetime
    grain: str
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Repeat:
    """A recurrence while it is being put together."""

    freq: str
    days: tuple[int, ...] = ()
    part: Part | None = None


@dataclass(frozen=True, slots=True)
class Ends:
    """After how many times, or how often a week, something repeats."""

    count: int
    a_week: bool = False


Value: TypeAlias = Number | Clock | Clocks | Part | Amount | Day | Days | Weekdays | Moment | Repeat | Ends | str


class Span(NamedTuple):
    """One piece of the sentence: what it is, what it means, where it stands, which rule made it."""

    kind: str
    value: Value
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Scene:
    """What the rules need of the context: the wall clock now, and the order of day and month.

    `moving`: the sentence moves something, so that "Tue to Thu" is no range. `southern`: summer begins in December.
    """

    now: datetime
    day_first: bool
    moving: bool = False
    southern: bool = False

    @property
    def today(self) -> date:
        return self.now.date()


Made: TypeAlias = tuple[str, Value] | None
Make: TypeAlias = Callable[[Sequence[Span], Scene], Made]

_CODES: dict[str, str] = {}
_FIRST_CODE = 0x4E00  # any block of letters that regular expressions do not treat specially


def code(kind: str) -> str:
    """The one letter that stands for a kind in patterns."""
    return _CODES.setdefault(kind, chr(_FIRST_CODE + len(_CODES)))


def pattern(words: str) -> re.Pattern[str]:
    """Compile a pattern of kinds: `at? (digits | number) meridiem`."""
    return re.compile(re.sub(r"[a-z_]+", lambda m: code(m.group()), words).replace(" ", ""))


class Rule(NamedTuple):
    """A name, a pattern of kinds, and what to make of the spans that match; None declines."""

    name: str
    kinds: re.Pattern[str]
    make: Make


def rule(name: str, kinds: str, make: Make) -> Rule:
    """Write a rule with its pattern in words."""
    return Rule(name, pattern(kinds), make)


def renamed(kind: str) -> Make:
    """What a rule makes of words of two meanings: the same value, of the kind that is meant here."""
    return lambda spans, scene: (kind, spans[-1].value)


def pick(spans: Sequence[Span], type_: type[T], nth: int = 0) -> T:
    """The nth value of a type among `spans`. Raises IndexError: there are not so many."""
    return [span.value for span in spans if isinstance(span.value, type_)][nth]


def has(spans: Sequence[Span], *kinds: str) -> bool:
    """Whether a span of one of the kinds is there."""
    return any(span.kind in kinds for span in spans)


def joined(spans: Sequence[Span]) -> bool:
    """Whether no space stands between the spans."""
    return all(one.end == other.start for one, other in pairwise(spans))


_FREQUENT = "".join(code(kind) for kind in ("digits", "weekday", "day", "clock", "month", "the", "on"))


class Rules:
    """Rules in their order. Of them only those are tried that have in the sentence two kinds they cannot do without."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._needing: tuple[dict[str, int], dict[str, int]] = ({}, {})  # by the letter of a kind, a bit for each rule
        self._always = [0, 0]
        for n, one in enumerate(rules):
            needs = all_needed(one.kinds.pattern, 1, _FREQUENT)
            for which, needing in enumerate(self._needing):
                kinds = needs[which] if which < len(needs) else ()
                self._always[which] |= 0 if kinds else 1 << n
                for kind in kinds:
                    needing[kind] = needing.get(kind, 0) | 1 << n

    def rewrite(self, spans: list[Span], scene: Scene) -> list[Span]:
        """Apply each rule once, in order, from left to right."""
        codes = "".join([code(span.kind) for span in spans])
        waiting = self._wanted(codes)
        while waiting:
            next_one = waiting & -waiting
            waiting -= next_one
            one = self._rules[next_one.bit_length() - 1]
            if one.kinds.search(codes):
                spans, codes = _replaced(spans, codes, one, scene)
                waiting |= self._wanted(codes) & -(next_one << 1)  # of what was made, the rules that come behind
        return spans

    def _wanted(self, codes: str) -> int:
        one, other = self._always
        for kind in set(codes):
            one |= self._needing[0].get(kind, 0)
            other |= self._needing[1].get(kind, 0)
        return one & other


def _replaced(spans: list[Span], codes: str, one: Rule, scene: Scene) -> tuple[list[Span], str]:
    """The spans and their letters once a rule has made of them what it can."""
    out: list[Span] = []
    letters, kept, at = "", 0, 0
    while (match := one.kinds.search(codes, at)) and match.end() > match.start():
        first, last = match.span()
        made = one.make(spans[first:last], scene)
        if made is None:
            at = first + 1
            continue
        out += spans[kept:first]
        out.append(Span(made[0], made[1], spans[first].start, spans[last - 1].end, one.name))
        letters += codes[kept:first] + code(made[0])
        kept = at = last
    return [*out, *spans[kept:]], letters + codes[kept:]


def but(day: Day, **changed: object) -> Day:
    """The day with some holes filled."""
    return replace(day, **changed)  # type: ignore[arg-type]
