"""What is said is read back: any intent, in the words of each language."""

from __future__ import annotations

import string
from dataclasses import replace

import pytest
from hypothesis import given, settings

from core.understanding import Intent, When, read
from tests.understanding.cast import at
from tests.understanding.corpora import Corpus, Saying, corpora
from tests.understanding.saying import KINDS, Said, sentences

SAID = [(corpus, corpus.saying, kind) for corpus in corpora() if corpus.saying for kind in corpus.saying.sentences]


@pytest.mark.parametrize(("corpus", "saying", "kind"), SAID, ids=[f"{c.language}-{kind}" for c, _, kind in SAID])
def test_what_is_said_is_read_back(corpus: Corpus, saying: Saying, kind: str) -> None:
    @settings(max_examples=40, deadline=None)
    @given(sentences(corpus, saying, kind))
    def is_read_back(one: tuple[Said, str]) -> None:
        said, text = one
        context = at(
            role=said.role,
            open_question=said.open_question,
            language=corpus.language,
            roster=corpus.roster,
            day_first=True,
        )
        assert _told(read(text, context), said.intent) == said.intent, text

    is_read_back()


def _told(read: Intent, said: Intent) -> Intent:
    """What was read, without what was not said but follows: where a series begins, the hours, the time by itself."""
    recurrence = read.recurrence and replace(read.recurrence, start=None)
    return replace(read, recurrence=recurrence, when=When(), assumed=frozenset(), outside_hours=False)


@pytest.mark.parametrize("corpus", [one for one in corpora() if one.saying], ids=lambda corpus: corpus.language)
def test_a_frame_is_whole(corpus: Corpus) -> None:
    saying = corpus.saying
    assert saying is not None
    assert saying.sentences.keys() <= KINDS.keys()
    sevens = (saying.weekdays, saying.old_weekdays, saying.new_weekdays, saying.every, saying.every_other)
    assert [len(words) for words in (*sevens, saying.months)] == [7, 7, 7, 7, 7, 12]
    assert len(saying.names) in (0, len(corpus.roster))
    named = {
        name for ways in saying.sentences.values() for way in ways for _, name, _, _ in string.Formatter().parse(way)
    }
    assert named - {None} <= {"who", "day", "time", "length", "every", "end", "old", "new", "span", "n", "words"}
