"""The corpora: every phrasing of a meaning reads the same, and what means nothing gives nothing."""

from __future__ import annotations

import pkgutil
from dataclasses import replace

import pytest

from core.understanding import Context, Recurrence, When, read, tables
from tests.understanding.cast import at
from tests.understanding.corpora import Corpus, Meaning, corpora

LEAST_PHRASINGS = 600  # over all languages
CORPORA = corpora()
PHRASED = [
    (corpus, meaning, phrasing) for corpus in CORPORA for meaning in corpus.meanings for phrasing in meaning.phrasings
]
NOTHING = [(corpus, text, why) for corpus in CORPORA for text, why in corpus.nothing]
NO_SUCH_TIME = [(corpus, text, why) for corpus in CORPORA for text, why in corpus.no_such_time]


def said(corpus: Corpus, *, role: str = "tutor", open_question: str = "", expect: str = "command") -> Context:
    """The context of a sentence of that corpus."""
    return at(role=role, open_question=open_question, expect=expect, language=corpus.language, roster=corpus.roster)


@pytest.mark.parametrize(
    ("corpus", "meaning", "phrasing"), PHRASED, ids=[f"{c.language}-{m.open_question}<{p}" for c, m, p in PHRASED]
)
def test_every_phrasing_has_its_meaning(corpus: Corpus, meaning: Meaning, phrasing: str) -> None:
    intent = read(phrasing, said(corpus, role=meaning.role, open_question=meaning.open_question))
    assert intent.kind == meaning.kind
    assert {name: field_of(intent, name, value) for name, value in meaning.fields.items()} == dict(meaning.fields)


def field_of(intent: object, name: str, expected: object) -> object:
    """The field as read; of a recurrence only what the meaning names of its start."""
    value: object = getattr(intent, name)
    if isinstance(value, Recurrence) and isinstance(expected, Recurrence) and expected.start is None:
        return replace(value, start=None)
    return value


def test_the_corpus_is_large_enough() -> None:
    assert len(PHRASED) >= LEAST_PHRASINGS
    assert len({phrasing for _, _, phrasing in PHRASED}) > 0.9 * len(PHRASED), "mostly different phrasings"


def test_every_language_with_a_table_has_a_corpus() -> None:
    assert {corpus.language for corpus in CORPORA} == {module.name for module in pkgutil.iter_modules(tables.__path__)}


@pytest.mark.parametrize(("corpus", "text", "why"), NOTHING, ids=[f"{c.language}-{text}" for c, text, _ in NOTHING])
def test_silence_is_a_valid_answer(corpus: Corpus, text: str, why: str) -> None:
    for role in ("tutor", "student"):
        intent = read(text, said(corpus, role=role))
        assert intent.kind == "unknown", why
        assert intent.ask is None, why


@pytest.mark.parametrize(("corpus", "text", "why"), NO_SUCH_TIME, ids=[f"{c.language}-{t}" for c, t, _ in NO_SUCH_TIME])
def test_a_time_that_does_not_exist_is_not_found(corpus: Corpus, text: str, why: str) -> None:
    when = read(text, said(corpus, expect="time")).when
    assert when == When() or when.kind == "duration", why
