"""Cues: what in a sketch tells an intent. Of the hundreds of a language only those that may stand there are tried."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from core.understanding.needing import Sieve
from core.understanding.tables import Language

WEIGHED = (
    "create reschedule cancel list free block hours rsvp late message remind note homework record_score no_show nudge "
    "start end invoice"
).split()  # what names, times and free text speak for too, whether a language has cues for it or not


@dataclass(frozen=True, slots=True)
class Cue:
    """A pattern that tells an intent, and how loudly."""

    kind: str
    pattern: re.Pattern[str]
    weight: int


class Cues:
    """The cues of a language, the loudest first."""

    def __init__(self, cues: Mapping[str, Sequence[tuple[str, int]]]) -> None:
        loudest = sorted(((weight, kind, words) for kind, ones in cues.items() for words, weight in ones), reverse=True)
        self._cues = [Cue(kind, re.compile(words, re.DOTALL), weight) for weight, kind, words in loudest]
        self._sieve = Sieve([cue.pattern.pattern for cue in self._cues])
        self._silent = dict.fromkeys((*cues, *WEIGHED), 0)

    def weights(self, sketch: str) -> dict[str, int]:
        """For each intent the weight of the loudest cue that stands in the sketch, 0 for none."""
        heard = dict(self._silent)
        for n in self._sieve.left(sketch):
            cue = self._cues[n]
            if not heard[cue.kind] and cue.pattern.search(sketch):
                heard[cue.kind] = cue.weight
        return heard


@cache
def cues_of(table: Language) -> Cues:
    """The cues of a language, made once."""
    return Cues(table.cues)
