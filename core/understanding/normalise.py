"""Stage 1: one spelling for every sentence, with a way back to the letters as they were written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

CONSIDERED = 2_000  # characters; nobody orders a lesson in more, and it bounds the work

_BARE = str.maketrans("áàâãäéèêëíìîïóòôõöúùûüñç", "aaaaaeeeeiiiiooooouuuunc")
_WORD = re.compile(r"\w+")

_PLAIN = {
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\t\r", " "),
    **dict.fromkeys("ёЁ", "е"),  # most people write neither
    **dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad", ""),
}
_ONE_BY_ONE = str.maketrans(_PLAIN)
_FRACTIONS = {"½": ("1/2", ".5"), "¼": ("1/4", ".25"), "¾": ("3/4", ".75")}  # alone, and behind a figure


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence: as written, as read, and for each letter read its place as written."""

    written: str
    plain: str
    places: tuple[int, ...]

    def original(self, start: int, end: int) -> str:
        """The letters as written that `plain[start:end]` came from."""
        if start >= end:
            return ""
        last = self.places[end - 1] + 1
        while last < len(self.written) and unicodedata.combining(self.written[last]):
            last += 1
        return self.written[self.places[start] : last]


_LETTER = re.compile(r".[\u0300-\u036f]*", re.DOTALL)  # with the marks that some keyboards send apart: u and its dots


@lru_cache(maxsize=4096)
def _read(letter: str) -> str:
    return _PLAIN[letter] if letter in _PLAIN else unicodedata.normalize("NFKC", letter).casefold()


def simplified(text: Text, elisions: re.Pattern[str]) -> Text:
    """The text without accents, and with a space for the apostrophe that ends each of the `elisions`."""
    text = _without_accents(text)
    if "'" not in text.plain:
        return text
    cut = {found.end() - 1 for found in elisions.finditer(text.plain)}
    letters = [
        (" " if at in cut else letter, text.places[at])
        for at, letter in enumerate(text.plain)
        if at not in cut or text.plain[at + 1 : at + 2].isalnum()
    ]
    return replace(text, plain="".join(one for one, _ in letters), places=tuple(place for _, place in letters))


def _without_accents(text: Text) -> Text:
    if text.plain.isascii():
        return text
    letters = [(bare, place) for letter, place in zip(text.plain, text.places, strict=True) for bare in _bare(letter)]
    return replace(text, plain="".join(bare for bare, _ in letters), places=tuple(place for _, place in letters))


@lru_cache(maxsize=4096)
def _bare(letter: str) -> str:
    """A letter without its accent; of an accent alone nothing is left."""
    return {"œ": "oe", "æ": "ae"}.get(letter) or "".join(
        one for one in unicodedata.normalize("NFD", letter) if not unicodedata.combining(one)
    )


def _letter(written: str, found: re.Match[str]) -> str:
    letter, before = found.group(), written[found.start() - 1 : found.start()]
    return _FRACTIONS[letter][before.isdigit()] if letter in _FRACTIONS else _read(letter)


def normalised(text: str) -> Text:
    """Read `text` letter by letter: compatible forms, one case, plain quotes, dashes and spaces."""
    written = text[:CONSIDERED]
    if written.isascii():
        return Text(written, written.lower().replace("`", "'").replace("\t", " "), tuple(range(len(written))))
    if unicodedata.is_normalized("NFKC", written):
        mapped = written.translate(_ONE_BY_ONE)
        plain = mapped.casefold()
        if len(mapped) == len(written) == len(plain):  # each letter became one
            return Text(written, plain, tuple(range(len(written))))
    letters = [(_letter(written, found), found.start()) for found in _LETTER.finditer(written)]
    plain = "".join(read for read, _ in letters)
    return Text(written, plain, tuple(place for read, place in letters for _ in read))


def unaccented(plain: str, but: frozenset[str]) -> str:
    """A plain text without the accents that are left out in chats, but those of some words; it keeps its length."""
    if plain.isascii():
        return plain
    bare = plain.translate(_BARE)
    for found in _WORD.finditer(plain):
        if found.group() in but:
            bare = bare[: found.start()] + found.group() + bare[found.end() :]
    return bare


def respelt(text: Text, missing: re.Pattern[str]) -> Text:
    """The text with an apostrophe behind each match of `missing`: "dont" is read as "don't"."""
    return with_apostrophes(text, [found.end() for found in missing.finditer(text.plain)])


def with_apostrophes(text: Text, ends: Sequence[int]) -> Text:
    """The text with an apostrophe behind each of the places, which ascend; each comes from the letter before it."""
    plain, places, last = "", list(text.places), 0
    for n, end in enumerate(ends):
        plain += text.plain[last:end] + "'"
        places.insert(end + n, text.places[end - 1])
        last = end
    return Text(text.written, plain + text.plain[last:], tuple(places)) if ends else text


def rewritten(text: Text, changes: Sequence[tuple[int, int, str]]) -> Text:
    """The text with other words in some places, which ascend; their letters come from those that stood there."""
    if not changes:
        return text
    plain, last = "", 0
    places: list[int] = []
    for start, end, words in changes:
        plain += text.plain[last:start] + words
        places += text.places[last:start]
        size, given = end - start, max(1, len(words) - 1)
        places += [text.places[start + n * (size - 1) // given] for n in range(len(words))]
        last = end
    return Text(text.written, plain + text.plain[last:], (*places, *text.places[last:]))
