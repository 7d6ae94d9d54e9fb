"""Which languages a sentence may be in: the person's own, and English, which everybody may answer in."""

from __future__ import annotations

import re
from functools import cache

from core.understanding.lexemes import vocabulary
from core.understanding.tables import ENGLISH, Language, spelt, table

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_CYRILLIC = re.compile("[а-яё]")
_UKRAINIAN = re.compile("[іїєґ]")  # letters that Russian does not have


def languages_of(plain: str, own: str) -> tuple[str, ...]:
    """The languages to read a plain text in, likeliest first; those behind it count only where it makes nothing of it.

    The other one is what the letters say, else English. It leads where more words are of it alone, and is not
    thought of where more are of their own.
    """
    other = ("uk" if _UKRAINIAN.search(plain) else "ru") if _CYRILLIC.search(plain) else ENGLISH
    one, two = table(own), table(other)
    if one is two or two.code != other:
        return (own,)
    ours, theirs = _known(spelt(plain, one), one), _known(plain, two)
    if ours > theirs:
        return (own,)  # read in another "Anna hat am 3.12. um 17:00 einen Arzttermin" would be a booking
    return (other, own) if theirs > ours else (own, other)


def _known(plain: str, language: Language) -> int:
    return len(set(_WORD.findall(plain)) & known_words(language))


@cache
def known_words(language: Language) -> frozenset[str]:
    """Every word that the table knows of the language."""
    return vocabulary(language) | language.common | language.fillers
