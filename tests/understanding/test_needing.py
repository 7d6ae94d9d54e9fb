"""Only what may match is searched: the letters that a pattern needs are told from it, and nothing is lost by it."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence, Set
from functools import cache

import pytest

from core.understanding.compose import RULES
from core.understanding.cues import cues_of
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.needing import needed
from core.understanding.normalise import normalised
from core.understanding.spans import Rule, Rules, Scene, Span, code
from core.understanding.tables import Language, table
from tests.understanding.cast import SUNDAY
from tests.understanding.corpora import corpora

SCENE = Scene(SUNDAY, day_first=True)


@pytest.mark.parametrize(
    ("pattern", "letters", "expected", "why"),
    [
        (r"\bcancel\b", 3, {"can"}, "a word is needed by its first letters"),
        (r"\b(?:book|move) @", 3, {"boo", "mov"}, "one of two words"),
        (r"\b(?:book|go) @", 3, set(), "two letters are too few, so nothing is sure"),
        (r"(?:please )?undo", 3, {"und"}, "what may be missing is not needed"),
        (r"(?:no, )+thanks", 3, {"no,"}, "what stands at least once is"),
        (r"(?!never)stop", 3, {"sto"}, "what must not stand there is not needed"),
        (r"(?<=at )five", 3, {"at "}, "what must stand beside the match is"),
        (r"[#@]? ?free", 3, {"fre"}, "signs that may be missing"),
        ("a?b", 1, {"b"}, "one letter"),
        ("(?:a|b)c?", 1, {"a", "b"}, "one of two letters"),
        ("a?b?", 1, set(), "nothing at all"),
        ("(?:a|)b?", 1, set(), "an empty way out"),
    ],
)
def test_the_letters_that_a_pattern_needs(pattern: str, letters: int, expected: set[str], why: str) -> None:
    assert needed(pattern, letters) == expected, why


def test_letters_that_stand_everywhere_are_needed_last() -> None:
    assert needed("(?:a|b|c)x", 1) == {"x"}
    assert needed("(?:a|b|c)x", 1, frequent="x") == {"a", "b", "c"}


@cache
def _cues(language: Language) -> Mapping[str, Sequence[tuple[re.Pattern[str], int]]]:
    return {
        kind: [(re.compile(words, re.DOTALL), weight) for words, weight in cues] for kind, cues in language.cues.items()
    }


@cache
def _texts() -> Sequence[tuple[Language, str]]:
    """Every sentence of the corpora, in its language."""
    said = {
        (corpus.language, normalised(phrasing).plain)
        for corpus in corpora()
        for meaning in corpus.meanings
        for phrasing in meaning.phrasings
    }
    return [(table(code), text) for code, text in sorted(said)]


def _weights(sketch: str, language: Language) -> dict[str, int]:
    """The loudest cue of each intent, by searching for every one."""
    return {
        kind: max((weight for words, weight in cues if words.search(sketch)), default=0)
        for kind, cues in _cues(language).items()
    }


def test_no_cue_is_missed() -> None:
    chance = random.Random(3)
    for language, text in chance.sample(_texts(), 600):
        assert cues_of(language).weights(text) == _weights(text, language), text


def test_no_rule_is_missed() -> None:
    together, apart = Rules(RULES), [(one, Rules([one]), needed(one.kinds.pattern, 1)) for one in RULES]
    for language, text in _texts():
        spans = lexemes(tokens_of(text), language, SCENE, {})
        assert together.rewrite(spans, SCENE) == _each(apart, spans), text


def _each(apart: Sequence[tuple[Rule, Rules, Set[str]]], spans: list[Span]) -> list[Span]:
    """The spans after every rule in its order, each of which has what it needs where it matches."""
    codes = _codes(spans)
    for one, alone, needs in apart:
        if one.kinds.search(codes):
            assert not needs or needs & set(codes), one.name
            spans = alone.rewrite(spans, SCENE)
            codes = _codes(spans)
    return spans


def _codes(spans: list[Span]) -> str:
    return "".join(code(span.kind) for span in spans)
