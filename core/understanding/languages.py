"""Which languages a sentence may be in: the person's own, and English, which everybody may answer in."""

from __future__ import annotations

import re
from functools import cache

from core.understanding.lexemes import vocabulary
from core.understanding.tables import ENGLISH, Language, spelt, table

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_CYRILLIC = re.compile("[а-яё]")
_UKRAINIAN, _RUSSIAN = re.compile("[іїєґ]"), re.compile("[ыэъ]")  # letters that the other does not have


CYRILLIC = ("ru", "uk")  # a sentence without letters that one of them lacks may be in either


def languages_of(plain: str, own: str) -> tuple[str, ...]:
    """The languages to read a plain text in, likeliest first; those behind it count only where it makes nothing of it.

    The others are what the letters say, else English. One leads where more words are of it alone, and is not
    thought of where more are of their own: "Anna hat am 3.12. um 17:00 einen Arzttermin" would be a booking.
    """
    others = [table(code) for code in _by_letters(plain) if table(code).code == code and table(code) is not table(own)]
    if not others:
        return (own,)
    ours = _known(spelt(plain, table(own)), table(own))
    theirs = {one.code: count for one in others if (count := _known(plain, one)) >= ours}
    found = {code: count for code, count in theirs.items() if count > ours} | {own: ours} | theirs
    return tuple(sorted(found, key=lambda code: -found[code]))


def _by_letters(plain: str) -> tuple[str, ...]:
    if not _CYRILLIC.search(plain):
        return (ENGLISH,)
    if _UKRAINIAN.search(plain):
        return ("uk",)
    return ("ru",) if _RUSSIAN.search(plain) else CYRILLIC


def _known(plain: str, language: Language) -> int:
    return len(set(_WORD.findall(plain)) & known_words(language))


@cache
def known_words(language: Language) -> frozenset[str]:
    """Every word that the table knows of the language."""
    return vocabulary(language) | language.common | language.fillers
