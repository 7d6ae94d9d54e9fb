"""What differs between languages: one table each, data and not code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

Words = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Language:
    """The words of one language. All are in one case, with plain quotes; phrases have single spaces.

    `marks` are words that join or open an expression, by kind. `parts` are parts of the day with
    first hour, last hour and half of the clock. `days` count from today; `feasts` are (month, day).
    `cues` tell an intent by a pattern over the sketch of a sentence, with a weight, by intent.
    `common` are words that are nobody's name even when a letter makes them one. `turns` are patterns
    that settle by name what belongs where.
    """

    code: str
    weekdays: Mapping[str, int]
    weekday_plurals: Mapping[str, int]
    months: Mapping[str, int]
    numbers: Mapping[str, float]
    several: Mapping[str, float]
    ordinals: Mapping[str, int]
    ordinal_endings: frozenset[str]
    units: Mapping[str, str]
    parts: Mapping[str, tuple[str, int, int, str]]
    days: Mapping[str, int]
    feasts: Mapping[str, tuple[int, int]]
    easter: tuple[str, ...]
    noons: Mapping[str, int]
    meridiems: Mapping[str, str]
    frequencies: Mapping[str, str]
    marks: Words
    counted: frozenset[str]
    modal_before: frozenset[str]
    doubtful: frozenset[str]
    fuzzy: tuple[str, ...]
    cues: Mapping[str, tuple[tuple[str, int], ...]]
    fillers: frozenset[str]
    common: frozenset[str]
    carving: Mapping[str, str]
    turns: Mapping[str, str]

    def turn(self, name: str) -> re.Pattern[str]:
        """The turn of phrase of that name. Raises KeyError: the table has none."""
        return _turn(self.code, name)


@lru_cache(maxsize=512)
def _turn(code: str, name: str) -> re.Pattern[str]:
    return re.compile(table(code).turns[name])


def table(language: str) -> Language:
    """The table of a language; one that is not there yet is read with the English one."""
    from core.understanding.tables.english import ENGLISH

    return ENGLISH
