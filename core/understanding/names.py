"""Stage 3: whom a sentence names. Names of the roster become spans before any other word is read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from rapidfuzz.distance import OSA

from core.understanding.letters import latin
from core.understanding.lexemes import Token, vocabulary
from core.understanding.meaning import Known
from core.understanding.normalise import Text, normalised
from core.understanding.tables import Language, spelt

Key: TypeAlias = tuple[tuple[str, ...], int, int]
Keys: TypeAlias = dict[str, tuple[Key, ...]]

SHORTEST_PREFIX = 3  # letters; "an" begins too many words
_BEFORE_DATES = ("in", "of", "until", "since", "next", "this")  # marks behind which May is a month
SHORTEST_MISSPELT = 4  # letters of the name; in a shorter one a letter makes another word
SHORTEST_STEM = 2  # letters that an ending leaves of a name: "Ан-ю"
LONG_ENDING = 3  # letters that tell a name though less is left of it: "Л-ьва"
LONGEST_ENDING = 5  # letters: "Ан-ечкой"


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
    """By first word: (words, rank, id).

    Rank 0 is a whole name or nickname, 1 and 2 one of its names, 3 a short or long name that stands for it.
    """
    found: dict[str, list[Key]] = {}
    for known in roster:
        name = tuple(spelt(normalised(known.name).plain, language).split())
        nick = tuple(spelt(normalised(known.nickname).plain, language).split())
        keys = {name: 0, nick: 0, **({name[:1]: 1} if len(name) > 1 else {})}
        if len(name) > 1:
            keys[(name[0], name[-1][:1])] = 1
            keys.setdefault(name[-1:], 2)
        for other in language.short_names.get(name[0], ()) + _long_names(language).get(name[0], ()) if name else ():
            keys.setdefault((other,), 3)
        for key, rank in keys.items():
            if key:
                found.setdefault(key[0], []).append((key, rank, known.id))
    return {word: tuple(sorted(ones, key=lambda k: (-len(k[0]), k[1]))) for word, ones in found.items()}


@lru_cache(maxsize=16)
def _long_names(language: Language) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for long, shorts in language.short_names.items():
        for short in shorts:
            found[short] = (*found.get(short, ()), long)
    return found


def bare(word: str) -> str:
    """The word without a possessive ending."""
    return word[:-2] if word.endswith("'s") else word.removesuffix("'")


def names_in(tokens: Sequence[Token], text: Text, roster: tuple[Known, ...], table: Language) -> list[Named]:
    """Everybody of the roster whom the sentence names as written; else one, by a prefix or a letter wrong."""
    if not roster:
        return []
    keys = _keys(roster, table)
    return _exact(tokens, text, keys, table) or _in_letters(tokens, roster, table) or _nearly(tokens, keys, table)


def _exact(
    tokens: Sequence[Token],
    text: Text,
    keys: Keys,
    table: Language,
) -> list[Named]:
    found: list[Named] = []
    wanted = {place.start("name") for place in table.turn("wants_name").finditer(text.plain)}
    at = 0
    while at < len(tokens):
        asked = tokens[at].start in wanted
        named = _name_at(tokens, at, keys, table, asked)
        if named and table.name_endings and _takes_a_word(named, tokens, text, table):
            named = _name_at(tokens[: named.after - 1], at, keys, table, asked)
        if named and (asked or _may_be_name(tokens, at, text, table)):
            found.append(named)
            at = named.after
        else:
            at += 1
    return found


def _takes_a_word(named: Named, tokens: Sequence[Token], text: Text, table: Language) -> bool:
    """Whether the letter behind a name is a word, not the name's initial: "Олега с четверга на пятницу"."""
    last = tokens[named.after - 1]
    small = not text.written[text.places[last.start]].isupper()
    return named.after - named.first > 1 and len(last.text) == 1 and small and _known(last.text, table)


def _name_at(tokens: Sequence[Token], at: int, keys: Keys, table: Language, wanted: bool) -> Named | None:
    if table.name_endings and (named := _declined(tokens, at, keys, table, wanted)):
        return named
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


def _declined(tokens: Sequence[Token], at: int, keys: Keys, table: Language, wanted: bool) -> Named | None:
    """A name in any of its cases: the longest that fits, as it is written rather than declined."""
    matching: list[tuple[int, bool, int, int]] = []
    for base in _bases(tokens[at].text, table):
        plainly = base == tokens[at].text
        if not plainly and _known(tokens[at].text, table) and not wanted:
            continue
        for key, rank, person in keys.get(base, ()):
            others = tokens[at + 1 : at + len(key)]
            if len(others) == len(key) - 1 and all(
                part in _bases(token.text, table) for part, token in zip(key[1:], others, strict=True)
            ):
                matching.append((-len(key), not plainly, rank, person))
    if not matching:
        return None
    best = min(matching)[:3]
    people = tuple(dict.fromkeys(one[3] for one in sorted(matching) if one[:3] == best))
    after = at - best[0]
    return Named(at, after, tokens[at].start, tokens[after - 1].end, people)


@lru_cache(maxsize=4096)
def _bases(word: str, language: Language) -> tuple[str, ...]:
    """The word, and the names of which it may be a case by its ending."""
    found = [word]
    for length in range(LONGEST_ENDING + 1):
        stem, ending = word[: len(word) - length], word[len(word) - length :]
        if len(stem) >= SHORTEST_STEM or length >= LONG_ENDING:
            found += [stem + other for other in language.name_endings.get(ending, ())]
    return tuple(dict.fromkeys(found))


def _known(word: str, table: Language) -> bool:
    return word in vocabulary(table) or word in table.common


def _in_letters(tokens: Sequence[Token], roster: tuple[Known, ...], table: Language) -> list[Named]:
    """Names that are on the roster in other letters: "Anya" for Аня, "Анну" for Anna."""
    cyrillic = any(not token.text.isascii() for token in tokens)
    if not (cyrillic or any(not known.name.isascii() for known in roster)):
        return []
    keys = _latin_keys(roster, table)
    found: list[Named] = []
    for at, token in enumerate(tokens):
        if token.shape != "word" or _known(token.text, table):
            continue
        bases = _bases(token.text, table)
        people = next((ones for base in bases if (ones := keys.get(latin(base)))), ())
        if people:
            found.append(Named(at, at + 1, token.start, token.end, people))
    return found


@lru_cache(maxsize=512)
def _latin_keys(roster: tuple[Known, ...], language: Language) -> dict[str, tuple[int, ...]]:
    found: dict[str, tuple[int, ...]] = {}
    for ones in _keys(roster, language).values():
        for key, _, person in ones:
            if len(key) == 1 and len(key[0]) >= SHORTEST_PREFIX:
                found[latin(key[0])] = tuple(dict.fromkeys((*found.get(latin(key[0]), ()), person)))
    return found


def _may_be_name(tokens: Sequence[Token], at: int, text: Text, table: Language) -> bool:
    """A name that is also a word ("May", "mia") needs its capital and no number beside it."""
    word = bare(tokens[at].text)
    if word not in vocabulary(table) and word not in table.common:
        return True
    beside = [tokens[n] for n in (at - 1, at + 1) if 0 <= n < len(tokens)]
    capital = text.written[text.places[tokens[at].start]].isupper() and not text.written.isupper()
    dated = any(t.shape == "digits" and len(t.text) in (1, 2, 4) for t in beside) and word in table.months
    of_time = word in table.months or word in table.weekdays
    marked = of_time and at > 0 and tokens[at - 1].text in table.marked(*_BEFORE_DATES)
    return capital and not dated and not marked


def _nearly(tokens: Sequence[Token], keys: Keys, table: Language) -> list[Named]:
    shortest = SHORTEST_MISSPELT + bool(table.name_endings)  # where names are declined a letter more is needed
    for at, token in enumerate(tokens):
        word = bare(token.text)
        if token.shape != "word" or len(word) < SHORTEST_PREFIX or _known(word, table):
            continue
        people = _by_prefix(word, keys) or _by_letter(word, keys, shortest)
        if people:
            return [Named(at, at + 1, token.start, token.end, people)]
    return []


def _by_prefix(word: str, keys: Keys) -> tuple[int, ...]:
    return _people(key for first, ones in keys.items() if first.startswith(word) for key in ones if len(key[0]) == 1)


def _by_letter(word: str, keys: Keys, shortest: int) -> tuple[int, ...]:
    near = (f for f in keys if len(f) >= shortest and f[0] == word[0] and OSA.distance(f, word, score_cutoff=1) <= 1)
    return _people(key for first in near for key in keys[first] if len(key[0]) == 1)


def _people(keys: Iterable[Key]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(id for _, _, id in keys))
