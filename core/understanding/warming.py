"""What a first sentence would wait for, made ready before it comes: tables, patterns, locales, the cities."""

from __future__ import annotations

from datetime import date
from functools import cache

from core.places import places_named
from core.understanding.cues import cues_of
from core.understanding.dates import parsed, without_table
from core.understanding.languages import CYRILLIC, known_words
from core.understanding.tables import ENGLISH, Language, codes, table

_ANY_DAY = date(2030, 1, 3)  # nothing depends on it


def warm(*languages: str) -> None:
    """Make the languages and English ready, all that are known where none is named; what is ready costs nothing.

    The words of all are ready then: by them it is told which language a sentence is in.
    """
    places_named("Sofia")
    for code in codes():
        known_words(table(code))
    named = {table(language).code for language in languages} or set(codes())
    beside = CYRILLIC if named & set(CYRILLIC) else ()
    for language in (ENGLISH, *beside, *(languages or codes())):
        _warm(table(language))
        if code := without_table(language):
            parsed("3 x", _ANY_DAY, code, day_first=True)


@cache
def _warm(language: Language) -> None:
    for name in language.turns:
        language.turn(name)
    for name in language.carving:
        language.carves(name)
    cues_of(language)
