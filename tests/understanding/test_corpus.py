"""The corpora: every phrasing of a meaning reads the same, and what means nothing gives nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.understanding import Recurrence, When, read
from tests.understanding.cast import at
from tests.understanding.corpus_by_word import BY_WORD
from tests.understanding.corpus_coming import COMING
from tests.understanding.corpus_denials import DENIALS
from tests.understanding.corpus_english import CORPUS, Meaning
from tests.understanding.corpus_everyday import EVERYDAY
from tests.understanding.corpus_exceptions import EXCEPTIONS
from tests.understanding.corpus_limits import LIMITS
from tests.understanding.corpus_refusals import REFUSALS
from tests.understanding.corpus_sick_days import SICK_DAYS
from tests.understanding.corpus_terms import TERMS
from tests.understanding.negative_english import NO_SUCH_TIME, NOTHING

LEAST_PHRASINGS = 120
MEANINGS = (*CORPUS, *BY_WORD, *EVERYDAY, *SICK_DAYS, *COMING, *TERMS, *EXCEPTIONS, *DENIALS, *REFUSALS, *LIMITS)
PHRASED = [(meaning, phrasing) for meaning in MEANINGS for phrasing in meaning.phrasings]


@pytest.mark.parametrize(("meaning", "phrasing"), PHRASED, ids=[f"{m.open_question}<{p}" for m, p in PHRASED])
def test_every_phrasing_has_its_meaning(meaning: Meaning, phrasing: str) -> None:
    intent = read(phrasing, at(role=meaning.role, open_question=meaning.open_question))
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
    assert len({phrasing for _, phrasing in PHRASED}) > 0.9 * len(PHRASED), "mostly different phrasings"


@pytest.mark.parametrize(("text", "why"), NOTHING)
def test_silence_is_a_valid_answer(text: str, why: str) -> None:
    for role in ("tutor", "student"):
        intent = read(text, at(role=role))
        assert intent.kind == "unknown", why
        assert intent.ask is None, why


@pytest.mark.parametrize(("text", "why"), NO_SUCH_TIME)
def test_a_time_that_does_not_exist_is_not_found(text: str, why: str) -> None:
    when = read(text, at(expect="time")).when
    assert when == When() or when.kind == "duration", why
