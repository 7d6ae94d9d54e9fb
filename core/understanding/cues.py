"""Cues: what in a sketch tells an intent. Of the hundreds of a language a few are searched for.

Most patterns cannot match without certain letters. They are kept by three of these, so that only those are searched
of which a sketch has the letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from core.understanding.needing import needed
from core.understanding.tables import Language

LETTERS = 3  # of those that a pattern needs: fewer stand in most sketches, more would not sort out more


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern that tells an intent, and how loudly."""

    kind: str
    pattern: re.Pattern[str]
    weight: int


class Cues:
    """The cues of a language, by the letters that they need."""

    def __init__(self, cues: Mapping[str, Sequence[tuple[str, int]]]) -> None:
        loudest = sorted(((weight, kind, words) for kind, ones in cues.items() for words, weight in ones), reverse=True)
        self._cues = [Cue(kind, re.compile(words, re.DOTALL), weight) for weight, kind, words in loudest]
        self._silent = dict.fromkeys(cues, 0)
        self._always: set[int] = set()
        self._by_letters: dict[str, set[int]] = {}
        for n, cue in enumerate(self._cues):
            for letters in (found := needed(cue.pattern.pattern, LETTERS)):
                self._by_letters.setdefault(letters, set()).add(n)
            if not found:
                self._always.add(n)

    def weights(self, sketch: str) -> dict[str, int]:
        """For each intent the weight of the loudest cue that stands in the sketch, 0 for none."""
        heard = dict(self._silent)
        for cue in self._possible(sketch):
            if not heard[cue.kind] and cue.pattern.search(sketch):
                heard[cue.kind] = cue.weight
        return heard

    def _possible(self, sketch: str) -> Iterable[Cue]:
        """The cues whose letters stand in the sketch, the loudest first."""
        letters = {sketch[n : n + LETTERS] for n in range(len(sketch) - LETTERS + 1)}
        numbers = self._always.union(*(self._by_letters[some] for some in self._by_letters.keys() & letters))
        return (self._cues[n] for n in sorted(numbers))


@cache
def cues_of(table: Language) -> Cues:
    """The cues of a language, made once."""
    return Cues(table.cues)
