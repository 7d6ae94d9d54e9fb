"""What holds for any text: it raises nothing, takes little time, and manners change nothing."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.understanding import Context, Intent, When, read, warm
from core.understanding.tables import table
from tests.rows import every_row
from tests.understanding.cast import at
from tests.understanding.corpora import Corpus, corpora
from tests.understanding.promises import broken

ASKED = ("", "time", "date", "until", "which", "student", "confirm", "answer", "recurrence", "duration_min", "topic")
ROLES = ("tutor", "student", "guardian")
CORPORA = corpora()
PHRASES = [(c, m, phrasing) for c in CORPORA for m in c.meanings for phrasing in m.phrasings]
ODD = tuple("31 29 ½ ٣ Ⅷ 24:00 999 years ago 🙂 ' \" / - – ( ) & @ # ¤ ¬".split())
WORDS = sorted({word for _, _, phrasing in PHRASES for word in phrasing.split()}) + list(ODD)
SLOW = 0.05  # seconds of the processor for one text at most; measured: 0.033
WRITTEN = frozenset({"note", "topic", "reason", "body", "tasks", "score", "unknown_name", "excepted"})  # as they stand
DONE = frozenset({"create", "reschedule", "cancel", "list", "free", "block"})
in_each_language = pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.language)


def _words_of(corpus: Corpus) -> Counter[str]:
    return Counter(word for m in corpus.meanings for phrasing in m.phrasings for word in phrasing.lower().split())


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(ASKED), st.sampled_from(("tutor", "student", "guardian")))
def test_random_text_raises_nothing(text: str, question: str, role: str) -> None:
    assert read(text, at(role=role, open_question=question)).kind
    assert read(text, at(role=role, expect="time")).kind == "unknown"


def _some_words(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(1, 12)))


def _cut_up(chance: random.Random) -> str:
    """A sentence of which words are lost, doubled or change places."""
    words = chance.choice(PHRASES)[2].split()
    chance.choice((chance.shuffle, list.reverse, list.pop, lambda some: some.extend(some)))(words)
    return " ".join(words)


def _mistyped(chance: random.Random) -> str:
    """A sentence with a few letters wrong."""
    letters = list(chance.choice(PHRASES)[2])
    for _ in range(chance.randint(1, 4)):
        letters.insert(chance.randint(0, len(letters)), chance.choice(chance.choice(WORDS)))
        letters.pop(chance.randrange(len(letters)))
    return "".join(letters)


def _in_one(chance: random.Random) -> str:
    """Two sentences in one, of which each may be in another language."""
    glue = chance.choice((" ", ", ", ". ", " - ", "\n", "? ", "; "))
    return glue.join(chance.choice(PHRASES)[2] for _ in range(2))


WAYS: Sequence[Callable[[random.Random], str]] = (_some_words, _cut_up, _mistyped, _in_one)


@pytest.mark.parametrize("messages", [2_000, pytest.param(20_000, marks=pytest.mark.slow)])
def test_f14_thousands_of_mutated_messages_raise_nothing_and_are_quick(messages: int) -> None:
    warm()
    chance = random.Random(14)  # the same mutations on every run
    took = []
    for _ in range(messages):
        text = chance.choice(WAYS)(chance)
        context = _anybody(chance, chance.choice(CORPORA))
        began = process_time()
        intent = read(text, context)
        took.append(process_time() - began)
        assert broken(intent) == [], (text, context)
    assert sorted(took)[int(len(took) * 0.99)] < SLOW


def _anybody(chance: random.Random, corpus: Corpus) -> Context:
    return at(
        role=chance.choice(ROLES),
        open_question=chance.choice(ASKED),
        expect=chance.choice(("command", "command", "time")),
        language=corpus.language,
        roster=corpus.roster,
    )


HOSTILE = [
    *("1" * n for n in (10, 100, 1_000, 100_000)),
    *(sign * 100_000 for sign in "(?)[]{}#@/:.-,;'\"$%"),
    *(f"{word} " * 5_000 for word in "jan tue every at in until note topic tell anna because half a the 1".split()),
    *(piece * 2_000 for piece in ("1-", "1/", "1:", "1.", "a ", "- a", "1 day ", "in 1 ", "mon and ", "yes ", "no, ")),
    *(f"{cue} " * 700 for cue in "when what show remind move cancel book make change is if can late free off".split()),
    *(f"tell anna {'x ' * n}" for n in (10, 1_000, 50_000)),
    *(f"set {'a ' * n}to anna" for n in (10, 1_000, 50_000)),
    *(f"{'late ' * n}5" for n in (100, 10_000)),
    *(f"anna {'9' * n}:{'9' * n}" for n in (2, 50, 500)),
    *(f"in {'9' * n} {unit}" for n in (1, 3, 4, 10) for unit in ("years", "days", "minutes", "weeks")),
    "\x00" * 1_000,
    "\u0301" * 1_000,
    "\ud800",
    "١٢:٣٠",
    "²³",
    "31.02.9999",
    "0/0",
    "9999-12-31",
    "9999-12-31 + 10 days",
    "0001-01-01",
]  # fmt: skip


OFTEN = 15  # words of a language that are said most, each of them over and over; and the signs that join them


def test_i2_there_are_a_hundred_hostile_date_texts() -> None:
    assert len(HOSTILE) >= 100


def test_i2_a_hostile_date_text_is_read_in_little_time() -> None:
    with every_row() as row:
        for text in HOSTILE:
            for expect in ("command", "time"):
                with row(_begun(text)):
                    assert _is_quick(text, at(expect=expect)), expect


@in_each_language
def test_its_own_words_over_and_over_are_read_in_little_time(corpus: Corpus) -> None:
    asked = (("tutor", "command"), ("tutor", "time"), ("guardian", "command"))
    words = [f"{word} " * 700 for word, _ in _words_of(corpus).most_common(OFTEN)]
    with every_row() as row:
        for text in (*words, *(sign * 5_000 for sign in (",", " ,", "- ", "? ", "@ "))):
            for role, expect in asked:
                with row(_begun(text)):
                    assert _is_quick(text, at(role=role, expect=expect, language=corpus.language)), (role, expect)


def test_what_families_write_over_and_over_is_read_in_little_time() -> None:
    said = ["tell my tutor " * 150, "tell her " * 220, "my brother is " * 150, "out of the office " * 120, "if " * 700]
    with every_row() as row:
        for text in said:
            with row(_begun(text)):
                assert _is_quick(text, at(role="guardian"))


def _begun(text: str) -> str:
    """How a long text begins."""
    return text if len(text) < 40 else f"{text[:40]}… ({len(text)} letters)"


def _is_quick(text: str, context: Context) -> bool:
    """Whether one of three readings takes little of the processor: the tests' own garbage is collected now and then."""
    return any(_seconds(text, context) < SLOW for _ in range(3))


def _seconds(text: str, context: Context) -> float:
    """How long a reading takes, in seconds of the processor."""
    began = process_time()
    read(text, context)
    return process_time() - began


@pytest.mark.parametrize("corpus", [one for one in CORPORA if one.saying], ids=lambda corpus: corpus.language)
def test_manners_and_case_change_nothing(corpus: Corpus) -> None:
    with every_row() as row:
        for meaning in corpus.meanings:
            if meaning.kind in DONE and not meaning.open_question and not meaning.fields.keys() & WRITTEN:
                context = at(role=meaning.role, language=corpus.language, roster=corpus.roster)
                for phrasing in meaning.phrasings:
                    plain = _of_weight(read(phrasing, context))
                    for variant in _with_manners(corpus, phrasing):
                        with row(variant):
                            assert _of_weight(read(variant, context)) == plain


def _with_manners(corpus: Corpus, phrasing: str) -> Iterator[str]:
    """The sentence said loudly and politely; a command keeps its sign in front."""
    please = corpus.saying.please if corpus.saying else ""
    yield f"{phrasing}!"
    yield f"{phrasing}, {please}"
    if not phrasing.startswith("/"):
        yield f"{please} {phrasing}"
    if not _tells_a_name_by_its_capital(corpus, phrasing):
        yield phrasing.upper()


def _tells_a_name_by_its_capital(corpus: Corpus, phrasing: str) -> bool:
    """Whether somebody's name there is a word of the language too ("mia"): in capitals throughout it is that word."""
    names = {known.name.split()[0] for known in corpus.roster} & set(phrasing.split())
    return any(name.casefold() in table(corpus.language).common for name in names)


def _of_weight(intent: Intent) -> Intent:
    """The intent without what is written as it stands, and without the time by itself, on which nothing acts."""
    return replace(intent, topic="", reason="", then="", when=When())


@in_each_language
def test_no_time_is_without_a_source_in_the_text(corpus: Corpus) -> None:
    context = at(language=corpus.language, roster=corpus.roster)
    with every_row() as row:
        for phrasing in (phrasing for m in corpus.meanings if not m.open_question for phrasing in m.phrasings):
            with row(phrasing):
                intent = read(phrasing, context)
                assert broken(intent) == []
                if intent.when.kind == "none":
                    assert (intent.start, intent.date, intent.time, intent.recurrence) == (None, None, None, None)
