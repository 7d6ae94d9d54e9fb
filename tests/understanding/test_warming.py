"""Nothing is loaded while somebody waits: the first sentence in a language takes no longer than others."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.understanding.corpora import corpora

COLD = 30  # ms; patterns and locales that are not ready take several times as long
FIRST = 20  # sentences of each language
RUNS = 4  # a busy machine may stop any sentence, but hardly one in each run


def test_the_first_sentence_in_a_language_is_no_cold_call() -> None:
    base = {"now": "2026-11-22T10:00:00+01:00", "zone": "Europe/Berlin", "hours": [[1, "15:00", "20:00"]]}
    told = "\n".join(
        json.dumps({**base, "language": corpus.language, "text": phrasing, "roster": ["Anna Petrova"]})
        for corpus in corpora()
        for meaning in corpus.meanings[:FIRST]
        for phrasing in meaning.phrasings[:1]
    )
    assert any(_longest(told) < COLD for _ in range(RUNS))


def _longest(told: str) -> float:
    """The longest that a sentence takes in a program of its own, in ms."""
    command = [sys.executable, "-m", "bot.understand"]
    answers = subprocess.run(command, input=told, capture_output=True, text=True, check=True).stdout.splitlines()
    assert len(answers) == len(told.splitlines())
    return max(float(json.loads(answer)["ms"]) for answer in answers)
