"""Sentences before they are worded: a msgid and the values it speaks of, language unknown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import TypeAlias

from core.moments import Instant

Value: TypeAlias = (
    "str | int | Text | Day | DayOfMonth | Clock | Period | Moment | Length | Listed | City | Hours | Percent | Secret"
)


@dataclass(frozen=True)
class Text:
    """A sentence in English with `{named}` gaps, translated by its msgid at the edge.

    With `plural`, the values hold `n`, which chooses between the two.
    """

    msgid: str
    values: Mapping[str, Value] = field(default_factory=lambda: MappingProxyType({}))
    plural: str = ""


def text(msgid: str, **values: Value) -> Text:
    """The sentence `msgid` about `values`."""
    return Text(msgid, MappingProxyType(values))


def plural(one: str, many: str, n: int, **values: Value) -> Text:
    """`one` or `many`, as the reader's language counts `n`; both may name `{n}`."""
    return Text(one, MappingProxyType({"n": n, **values}), many)


def lines(*parts: Text | str | None) -> Text:
    """The parts below each other; a None is left out."""
    return Text("{lines}", MappingProxyType({"lines": Listed(tuple(p for p in parts if p is not None), "line")}))


def said(words: str) -> Text:
    """Somebody's own words or name, never translated."""
    return Text("{words}", MappingProxyType({"words": words}))


@dataclass(frozen=True)
class Day:
    """`Tue 24 Nov`, in `zone` or the reader's. `near`: today and tomorrow by their names."""

    of: Instant | date
    zone: str = ""
    near: bool = False


@dataclass(frozen=True)
class DayOfMonth:
    """`30 February`: a day and its month as somebody said them, whether or not there is such a day."""

    day: int
    month: int


@dataclass(frozen=True)
class Clock:
    """`16:30`, in `zone` or the reader's."""

    at: Instant
    zone: str = ""


@dataclass(frozen=True)
class Moment:
    """`Tue 24 Nov, 16:30`, in `zone` or the reader's."""

    at: Instant
    zone: str = ""
    near: bool = False


@dataclass(frozen=True)
class Period:
    """`Tue 24 Nov, 16:30–17:30`, in `zone` or the reader's. `minutes` is elapsed time."""

    start: Instant
    minutes: int
    zone: str = ""
    near: bool = False
    with_day: bool = True


@dataclass(frozen=True)
class Hours:
    """`Mon–Thu 15:00–20:00`: weekdays (0 = Monday) and minutes after midnight; a wall time."""

    weekdays: tuple[int, ...]
    start: int
    end: int


@dataclass(frozen=True)
class Length:
    """`45 min`, `1 h 30 min`: minutes of elapsed time, rounded by whoever says it."""

    minutes: int


@dataclass(frozen=True)
class Percent:
    """`98%`, as the reader's language writes it."""

    of: int


@dataclass(frozen=True)
class Listed:
    """Several values: `and`, `or` as in speech, `dot` with middle dots, `comma`, `semicolon`, `line` on lines."""

    parts: tuple[Value, ...]
    style: str = "and"


@dataclass(frozen=True)
class City:
    """The city that an IANA zone is named after: `Sofia`, `New York`."""

    zone: str


@dataclass(frozen=True)
class Secret:
    """A code, or an address that holds one: it is said once, and kept nowhere after that."""

    words: str


def without_secrets(sentence: Text) -> Text:
    """The sentence as it may be kept: an ellipsis stands for every secret in it."""
    values = {name: _without_secrets(value) for name, value in sentence.values.items()}
    return replace(sentence, values=MappingProxyType(values))


def _without_secrets(value: Value) -> Value:
    match value:
        case Secret():
            return Secret("…")
        case Text():
            return without_secrets(value)
        case Listed(parts):
            return replace(value, parts=tuple(_without_secrets(part) for part in parts))
        case _:
            return value
