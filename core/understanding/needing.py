"""What a pattern cannot match without: the letters by which the few that may stand in a text are told from the many."""

from __future__ import annotations

import re._parser as parsing  # type: ignore[import-not-found]  # the reader of patterns of the standard library
from collections.abc import Iterable
from typing import Any


def needed(pattern: str, letters: int, frequent: str = "") -> frozenset[str]:
    """So many letters each, of which every match of the pattern has one; empty where that is true of none.

    Of several such sets the smallest, and rather one without `frequent` letters, which stand in most texts.
    """
    return _needed(parsing.parse(pattern), letters, frozenset(frequent))


def _needed(parsed: Iterable[tuple[Any, Any]], letters: int, frequent: frozenset[str]) -> frozenset[str]:
    found: list[frozenset[str]] = []
    run = ""
    for op, value in parsed:
        run = run + chr(value) if op is parsing.LITERAL else ""
        if len(run) >= letters:
            found.append(frozenset({run[-letters:]}))
        if op is parsing.SUBPATTERN:
            found.append(_needed(value[-1], letters, frequent))
        elif op is parsing.BRANCH:
            branches = [_needed(branch, letters, frequent) for branch in value[1]]
            found.append(frozenset().union(*branches) if all(branches) else frozenset())
        elif op is parsing.IN and letters == 1 and all(kind is parsing.LITERAL for kind, _ in value):
            found.append(frozenset(chr(letter) for _, letter in value))
        elif op in (parsing.MAX_REPEAT, parsing.MIN_REPEAT) and value[0]:
            found.append(_needed(value[2], letters, frequent))
    return min(filter(None, found), key=lambda some: (bool(some & frequent), len(some)), default=frozenset())
