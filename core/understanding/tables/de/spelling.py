"""German as it is typed: umlauts as they are, as ae, oe and ue, and without their dots."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import product
from typing import TypeVar

T = TypeVar("T")
_SPELT = {"ä": ("ä", "ae", "a"), "ö": ("ö", "oe", "o"), "ü": ("ü", "ue", "u")}
_IN_PATTERNS = {letter: f"(?:{letter}|{ways[1]}|{ways[2]})" for letter, ways in _SPELT.items()}


def spellings(word: str) -> tuple[str, ...]:
    """The word with each of its umlauts in each way; the ways are not mixed."""
    if not set(word) & set(_SPELT):
        return (word,)
    return tuple("".join(_SPELT[one][way] if one in _SPELT else one for one in word) for way in range(3))


def every_way(words: Mapping[str, T]) -> dict[str, T]:
    """The table with all spellings of its words; a word that it has already keeps its meaning."""
    return {way: value for word, value in words.items() for way in spellings(word)} | dict(words)


def all_spelt(words: Iterable[str]) -> tuple[str, ...]:
    """The words in all their spellings."""
    return tuple(dict.fromkeys(way for word in words for way in spellings(word)))


def inflected(stems: Mapping[str, T], endings: Iterable[str]) -> dict[str, T]:
    """Each stem with each ending."""
    return every_way({f"{stem}{ending}": value for (stem, value), ending in product(stems.items(), tuple(endings))})


def pattern(words: str) -> str:
    """The pattern with umlauts in all their spellings; none may stand in a class of letters."""
    return "".join(_IN_PATTERNS.get(letter, letter) for letter in words)


def patterns(turns: Mapping[str, str]) -> dict[str, str]:
    """A table of patterns, each in all its spellings."""
    return {name: pattern(words) for name, words in turns.items()}
