"""The corpora: every phrasing of a meaning reads the same, and what means nothing gives nothing."""

from __future__ import annotations

import pkgutil
from dataclasses import replace

import pytest

from core.understanding import Context, Recurrence, When, read, tables
from tests.rows import every_row
from tests.understanding.cast import at
from tests.understanding.corpora import Corpus, corpora

LEAST_PHRASINGS = 600  # over all languages
CORPORA = corpora()
PHRASED = [phrasing for corpus in CORPORA for meaning in corpus.meanings for phrasing in meaning.phrasings]
KINDS = [(corpus, kind) for corpus in CORPORA for kind in dict.fromkeys(meaning.kind for meaning in corpus.meanings)]

in_each_language = pytest.mark.parametrize("corpus", CORPORA, ids=lambda corpus: corpus.language)


def said(corpus: Corpus, *, role: str = "tutor", open_question: str = "", expect: str = "command") -> Context:
    """The context of a sentence of that corpus."""
    return at(role=role, open_question=open_question, expect=expect, language=corpus.language, roster=corpus.roster)


@pytest.mark.parametrize(("corpus", "kind"), KINDS, ids=[f"{corpus.language}-{kind}" for corpus, kind in KINDS])
def test_every_phrasing_has_its_meaning(corpus: Corpus, kind: str) -> None:
    with every_row() as row:
        for meaning in (one for one in corpus.meanings if one.kind == kind):
            context = said(corpus, role=meaning.role, open_question=meaning.open_question)
            for phrasing in meaning.phrasings:
                with row(phrasing):
                    intent = read(phrasing, context)
                    assert intent.kind == kind
                    found = {name: field_of(intent, name, value) for name, value in meaning.fields.items()}
                    assert found == dict(meaning.fields)


def field_of(intent: object, name: str, expected: object) -> object:
    """The field as read; of a recurrence only what the meaning names of its start."""
    value: object = getattr(intent, name)
    if isinstance(value, Recurrence) and isinstance(expected, Recurrence) and expected.start is None:
        return replace(value, start=None)
    return value


def test_the_corpus_is_large_enough() -> None:
    assert len(PHRASED) >= LEAST_PHRASINGS
    assert len(set(PHRASED)) > 0.9 * len(PHRASED), "mostly different phrasings"


def test_every_language_with_a_table_has_a_corpus() -> None:
    assert {corpus.language for corpus in CORPORA} == {module.name for module in pkgutil.iter_modules(tables.__path__)}


@in_each_language
def test_silence_is_a_valid_answer(corpus: Corpus) -> None:
    with every_row() as row:
        for text, why in corpus.nothing:
            for role in ("tutor", "student"):
                with row(text):
                    intent = read(text, said(corpus, role=role))
                    assert intent.kind == "unknown", why
                    assert intent.ask is None, why


@in_each_language
def test_a_time_that_does_not_exist_is_not_found(corpus: Corpus) -> None:
    with every_row() as row:
        for text, why in corpus.no_such_time:
            with row(text):
                when = read(text, said(corpus, expect="time")).when
                assert when == When() or when.kind == "duration", why
