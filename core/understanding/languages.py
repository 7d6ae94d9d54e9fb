"""Which languages a sentence may be in: the person's own, English, which everybody may answer in, or what it shows."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from core.understanding.lexemes import vocabulary
from core.understanding.normalise import normalised, unaccented
from core.understanding.tables import ENGLISH, Language, codes, read_in, table

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_CYRILLIC = re.compile("[а-яё]")
_UKRAINIAN, _RUSSIAN = re.compile("[іїєґ]"), re.compile("[ыэъ]")  # letters that the other does not have


CLEARLY = 3  # words of a language, of which another has not half as many: it is not in the other
FEWEST = 2  # words of a language that nobody expects; one alone may be a name, or of another language
CYRILLIC = ("ru", "uk")  # a sentence without letters that one of them lacks may be in either


def languages_of(plain: str, own: str) -> tuple[str, ...]:
    """The languages to read a plain text in, likeliest first; those behind it count only where it makes nothing of it.

    The others are what the letters or clearly more of the words say, and English. One leads where more words are of
    it alone, and is not thought of where more are of their own, nor one that has clearly fewer than another: "Anna
    hat am 3.12. um 17:00 einen Arzttermin" would be a booking.
    """
    words, mine = _words(plain), table(own)
    ours = _known(words, mine)
    others = _by_letters(plain) if _CYRILLIC.search(plain) else (ENGLISH, *_by_words(words, mine, ours))
    theirs = {code: count for code in others if code != mine.code and (count := _known(words, table(code))) >= ours}
    found = {code: count for code, count in theirs.items() if count > ours} | {own: ours} | theirs
    most = max(found.values())
    likely = (code for code in found if most < CLEARLY or 2 * found[code] >= most)
    return tuple(sorted(likely, key=lambda code: -found[code]))


def stands(turn: str, words: str, language: str) -> bool:
    """Whether that turn of phrase stands in the words, in any of the languages that they may be in."""
    normal = normalised(words)
    tables = map(table, languages_of(normal.plain, language))
    return any(one.turn(turn).search(read_in(normal, one).plain) for one in tables)


def written_out(words: str) -> str:
    """English words with the apostrophes that were left out; all else as written."""
    normal = normalised(words)
    ends = [normal.places[found.end() - 1] + 1 for found in table(ENGLISH).turn("apostrophe").finditer(normal.plain)]
    pieces = [words[start:end] for start, end in pairwise((0, *ends, len(words)))]
    return "'".join(pieces)


def _by_letters(plain: str) -> tuple[str, ...]:
    if _UKRAINIAN.search(plain):
        return ("uk",)
    return ("ru",) if _RUSSIAN.search(plain) else CYRILLIC


def _by_words(words: Words, mine: Language, ours: int) -> tuple[str, ...]:
    """The language that clearly more words are of than of the person's own and of English; none for a word or two."""
    least = max(FEWEST, ours + 1, _known(words, table(ENGLISH)) + 1)
    if len(words.bare) < least:
        return ()
    known = {code: _known(words, table(code)) for code in codes() if code != mine.code}
    best = max(known, key=lambda code: known[code])
    return (best,) if known[best] >= least else ()


class Words(NamedTuple):
    """The words of a text as they are written, and also without accents and in the parts that an apostrophe joins."""

    written: frozenset[str]
    bare: frozenset[str]


def _words(plain: str) -> Words:
    written = frozenset(_WORD.findall(plain))
    bare = written if plain.isascii() else written.union(_WORD.findall(unaccented(plain, frozenset())))
    return Words(written, bare.union(*(word.split("'") for word in bare if "'" in word)))


def _known(words: Words, language: Language) -> int:
    return len((words.bare if language.unaccented or language.elisions else words.written) & known_words(language))


@cache
def known_words(language: Language) -> frozenset[str]:
    """Every word that the table knows of the language."""
    return vocabulary(language) | language.common | language.fillers
