"""Nothing is loaded while somebody waits: the first sentence in a language takes no longer than others."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.understanding.corpora import corpora

COLD = 30  # ms, on a busy machine; patterns and locales that are not ready take several times as long
FIRST = 20  # sentences of each language


def test_the_first_sentence_in_a_language_is_no_cold_call() -> None:
    base = {"now": "2026-11-22T10:00:00+01:00", "zone": "Europe/Berlin", "hours": [[1, "15:00", "20:00"]]}
    lines = [
        {**base, "id": corpus.language, "language": corpus.language, "text": phrasing, "roster": ["Anna Petrova"]}
        for corpus in corpora()
        for meaning in corpus.meanings[:FIRST]
        for phrasing in meaning.phrasings[:1]
    ]
    told = "\n".join(json.dumps(line) for line in lines)
    answers = subprocess.run(
        [sys.executable, "-m", "bot.understand"], input=told, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    took = [(answer["ms"], answer["id"]) for answer in map(json.loads, answers)]
    assert len(took) == len(lines)
    assert max(took)[0] < COLD, f"{max(took)} of {len(took)}"
