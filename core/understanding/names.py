"""Stage 3: whom a sentence names. Names of the roster become spans before any other word is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from rapidfuzz.distance import OSA

from core.understanding.lexemes import Token, vocabulary
from core.understanding.meaning import Known
from core.understanding.normalise import Text, normalised
from core.understanding.tables import Language, spelt

Key: TypeAlias = tuple[tuple[str, ...], int, int]
Keys: TypeAlias = dict[str, tuple[Key, ...]]

SHORTEST_PREFIX = 3  # letters; "an" begins too many words
_BEFORE_DATES = ("in", "of", "until", "since", "next", "this")  # marks behind which May is a month
SHORTEST_MISSPELT = 4  # letters of the name; in a shorter one a letter makes another word


@dataclass(frozen=True, slots=True)
class Named:
    """A name in the sentence, by tokens, and who may be meant; more than one: it must be asked.

    `unmarked`: it ends in an "s" of owning without its apostrophe.
    """

    first: int
    after: int
    start: int
    end: int
    people: tuple[int, ...]
    unmarked: bool = False


@lru_cache(maxsize=512)
def _keys(roster: tuple[Known, ...], language: Language) -> Keys:
    """By first word: (words, rank, id). Rank 0 is a whole name or nickname, 1 one of its names."""
    found: dict[str, list[Key]] = {}
    for known in roster:
        name = tuple(spelt(normalised(known.name).plain, language).split())
        nick = tuple(spelt(normalised(known.nickname).plain, language).split())
        keys = {name: 0, nick: 0, **({name[:1]: 1} if len(name) > 1 else {})}
        if len(name) > 1:
            keys[(name[0], name[-1][:1])] = 1
            keys.setdefault(name[-1:], 2)
        for key, rank in keys.items():
            if key:
                found.setdefault(key[0], []).append((key, rank, known.id))
    return {word: tuple(sorted(ones, key=lambda k: (-len(k[0]), k[1]))) for word, ones in found.items()}


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return word[:-2] if word.endswith("'s") else word.removesuffix("'")


def names_in(tokens: Sequence[Token], text: Text, roster: tuple[Known, ...], table: Language) -> list[Named]:
    """Everybody of the roster whom the sentence names as written; else one, by a prefix or a letter wrong."""
    if not roster:
        return []
    keys = _keys(roster, table)
    return _exact(tokens, text, keys, table) or _nearly(tokens, keys, table)


def _exact(
    tokens: Sequence[Token],
    text: Text,
    keys: Keys,
    table: Language,
) -> list[Named]:
    found: list[Named] = []
    at = 0
    while at < len(tokens):
        named = _name_at(tokens, at, keys, table)
        if named and _may_be_name(tokens, at, text, table):
            found.append(named)
            at = named.after
        else:
            at += 1
    return found


def _name_at(tokens: Sequence[Token], at: int, keys: Keys, table: Language) -> Named | None:
    candidates = keys.get(bare(tokens[at].text), ()) or _possessive(tokens[at], keys, table)
    if not candidates:
        return None
    if bare(tokens[at].text) not in keys:
        people = _people(key for key in candidates if len(key[0]) == 1)
        unmarked = "apostrophe" in table.turns  # elsewhere it is written without one
        return Named(at, at + 1, tokens[at].start, tokens[at].end, people, unmarked) if people else None
    for size in sorted({len(key) for key, _, _ in candidates}, reverse=True):
        words = tuple(bare(token.text) for token in tokens[at : at + size])
        matching = [(rank, id) for key, rank, id in candidates if key == words and len(words) == size]
        if matching:
            best = min(rank for rank, _ in matching)
            people = tuple(dict.fromkeys(id for rank, id in matching if rank == best))
            last = tokens[at + size - 1]
            return Named(at, at + size, tokens[at].start, last.end, people)
    return None


def _possessive(token: Token, keys: Keys, table: Language) -> tuple[Key, ...]:
    """`bens lesson`, as it is typed: whoever bears the name without its last letter."""
    word = token.text.removesuffix("s")
    known = token.text in vocabulary(table) or token.text in table.common
    return () if word == token.text or len(word) < SHORTEST_PREFIX or known else keys.get(word, ())


def _may_be_name(tokens: Sequence[Token], at: int, text: Text, table: Language) -> bool:
    """A name that is also a word of time ("May", "April") needs its capital and no number beside it."""
    word = bare(tokens[at].text)
    if word not in vocabulary(table) and word not in table.common:
        return True
    beside = [tokens[n] for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    capital = text.written[text.places[tokens[at].start]].isupper()
    dated = any(t.shape == "digits" and len(t.text) in (1, 2, 4) for t in beside) and word in table.months
    marked = at > 0 and tokens[at - 1].text in table.marked(*_BEFORE_DATES)
    return capital and not dated and not marked


def _nearly(tokens: Sequence[Token], keys: Keys, table: Language) -> list[Named]:
    for at, token in enumerate(tokens):
        word = bare(token.text)
        if token.shape != "word" or len(word) < SHORTEST_PREFIX or word in vocabulary(table) or word in table.common:
            continue
        people = _by_prefix(word, keys) or _by_letter(word, keys)
        if people:
            return [Named(at, at + 1, token.start, token.end, people)]
    return []


def _by_prefix(word: str, keys: Keys) -> tuple[int, ...]:
    return _people(key for first, ones in keys.items() if first.startswith(word) for key in ones if len(key[0]) == 1)


def _by_letter(word: str, keys: Keys) -> tuple[int, ...]:
    near = (
        f
        for f in keys
        if len(f) >= SHORTEST_MISSPELT and f[0] == word[0] and OSA.distance(f, word, score_cutoff=1) <= 1
    )
    return _people(key for first in near for key in keys[first] if len(key[0]) == 1)


def _people(keys: Iterable[Key]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(id for _, _, id in keys))
