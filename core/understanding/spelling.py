"""Stage 1, for the words of a language: how they are typed in chats, and a letter wrong in one that is often said."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from rapidfuzz.distance import OSA

from core.understanding.lexemes import vocabulary
from core.understanding.meaning import Known
from core.understanding.needing import LETTERS, needed
from core.understanding.normalise import Text, normalised, rewritten
from core.understanding.tables import Language

SHORTEST = 5  # letters: a letter of a shorter word makes too many others
_WORD = re.compile(r"(?<![\w.:/@'])[^\W_]+(?:'[^\W\d_]+)*(?![\w/@])")
_LETTERS = re.compile(rf"[a-z]{{{SHORTEST},}}")


def spelt_out(text: Text, language: Language, roster: tuple[Known, ...]) -> Text:
    """The text as the tables know its words; each letter keeps its way back to those that were written.

    A word is mended where one letter of it is wrong, and no other word of the language or name of the roster is meant.
    """
    text = _signs(text, language)
    if not language.chat_words and not language.mistyped:
        return text
    names = _names(roster)
    changes: list[tuple[int, int, str]] = []
    for found in _WORD.finditer(text.plain):
        word = found.group()
        meant = language.chat_words.get(word) or (_meant(word, language) if len(word) >= SHORTEST else "")
        if meant and word not in names and not _may_be_name(text, found.start(), meant, language):
            changes.append((found.start(), found.end(), meant))
    return rewritten(text, changes)


def _signs(text: Text, language: Language) -> Text:
    for letters, pattern, words in _compiled(language):
        if letters and not any(some in text.plain for some in letters):
            continue
        if found := list(pattern.finditer(text.plain)):
            text = rewritten(text, [(one.start(), one.end(), one.expand(words)) for one in found])
    return text


@cache
def _compiled(language: Language) -> tuple[tuple[frozenset[str], re.Pattern[str], str], ...]:
    """Each pattern with the letters of which it needs some, and what it stands for."""
    return tuple((needed(one, LETTERS), re.compile(one), words) for one, words in language.chat_signs.items())


def _may_be_name(text: Text, at: int, meant: str, language: Language) -> bool:
    """Whether a capital amid the sentence shows a name; weekdays and months have one, too."""
    if at == 0 or not text.written[text.places[at]].isupper() or text.written.isupper():
        return False
    stem = meant.removesuffix("'s").removesuffix("s")
    return stem not in language.weekdays and stem not in language.months


@lru_cache(maxsize=512)
def _names(roster: tuple[Known, ...]) -> frozenset[str]:
    words = (
        word for known in roster for name in (known.name, known.nickname) for word in normalised(name).plain.split()
    )
    return frozenset(form for word in words for form in (word, f"{word}s", f"{word}'s"))


@lru_cache(maxsize=16_384)
def _meant(word: str, language: Language) -> str:
    """The word of the table that was mistyped; empty where that is in doubt, or the word is one itself."""
    if word in language.mistyped or word in _right(language) or word.removesuffix("'s") in _right(language):
        return ""
    near = {one for form in (word, *_shortened(word)) for one in _index(language).get(form, ())}
    near = {one for one in near if one[0] == word[0] and OSA.distance(one, word, score_cutoff=1) <= 1}
    return near.pop() if len(near) == 1 else ""


def _shortened(word: str) -> Iterable[str]:
    return (word[:n] + word[n + 1 :] for n in range(len(word)))


@cache
def _index(language: Language) -> dict[str, tuple[str, ...]]:
    """The words that may be meant, by themselves and by what is left of them without one letter."""
    found: dict[str, tuple[str, ...]] = {}
    for word in language.mistyped:
        for form in {word, *_shortened(word)}:
            found[form] = (*found.get(form, ()), word)
    return found


@cache
def _right(language: Language) -> frozenset[str]:
    """Words that are no slip: all that the table knows, and those that it names as such."""
    patterns = (*language.turns.values(), *(words for cues in language.cues.values() for words, _ in cues))
    in_patterns = (word for pattern in patterns for word in _LETTERS.findall(pattern))
    return vocabulary(language) | language.common | language.lookalikes | frozenset(in_patterns)
