"""What a pattern cannot match without: the letters by which the few that may stand in a text are told from the many."""

from __future__ import annotations

import re._parser as parsing  # type: ignore[import-not-found]  # the reader of patterns of the standard library
from collections.abc import Iterable, Sequence
from typing import Any

LETTERS = 3  # of those that a pattern needs: fewer stand in most texts, more would not sort out more


class Sieve:
    """Patterns, kept by three letters that each of them needs; one of which that is not sure is never sorted out."""

    def __init__(self, patterns: Sequence[str]) -> None:
        self._always: set[int] = set()
        self._by_letters: dict[str, set[int]] = {}
        for n, pattern in enumerate(patterns):
            some = needed(pattern, LETTERS)
            for letters in some:
                self._by_letters.setdefault(letters, set()).add(n)
            if not some:
                self._always.add(n)

    def left(self, text: str) -> list[int]:
        """The places of the patterns that may stand in the text, in their order."""
        letters = {text[n : n + LETTERS] for n in range(len(text) - LETTERS + 1)}
        return sorted(self._always.union(*[self._by_letters[some] for some in self._by_letters.keys() & letters]))


def needed(pattern: str, letters: int, frequent: str = "") -> frozenset[str]:
    """So many letters each, of which every match of the pattern has one; empty where that is true of none.

    Of several such sets the smallest, and rather one without `frequent` letters, which stand in many texts: the first
    of them in the most.
    """
    return next(iter(all_needed(pattern, letters, frequent)), frozenset())


def all_needed(pattern: str, letters: int, frequent: str = "") -> list[frozenset[str]]:
    """Every such set, each of which a match has one of; the one that sorts out the most is first."""
    found = dict.fromkeys(_needed(parsing.parse(pattern), letters, frequent))
    return sorted(found, key=lambda some: (_frequency(some, frequent), len(some)))


def _needed(parsed: Iterable[tuple[Any, Any]], letters: int, frequent: str) -> list[frozenset[str]]:
    found: list[frozenset[str]] = []
    run = ""
    for op, value in parsed:
        run = run + chr(value) if op is parsing.LITERAL else ""
        if len(run) >= letters:
            found.append(frozenset({run[-letters:]}))
        if op in (parsing.SUBPATTERN, parsing.ASSERT):
            found += _needed(value[-1], letters, frequent)
        elif op is parsing.BRANCH:
            branches = [_best(_needed(branch, letters, frequent), frequent) for branch in value[1]]
            found += [frozenset().union(*branches)] if all(branches) else []
        elif op is parsing.IN and letters == 1 and all(kind is parsing.LITERAL for kind, _ in value):
            found.append(frozenset(chr(letter) for _, letter in value))
        elif op in (parsing.MAX_REPEAT, parsing.MIN_REPEAT) and value[0]:
            found += _needed(value[2], letters, frequent)
    return found


def _best(found: Iterable[frozenset[str]], frequent: str) -> frozenset[str]:
    return min(found, key=lambda some: (_frequency(some, frequent), len(some)), default=frozenset())


def _frequency(some: frozenset[str], frequent: str) -> int:
    return max((len(frequent) - n for n, letter in enumerate(frequent) if letter in some), default=0)
