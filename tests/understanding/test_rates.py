"""The share that is read as meant may only rise, and what is read wrongly only fall: see rates.py for the command."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from tests.rows import every_row
from tests.understanding.corpora import corpora
from tests.understanding.rates import kept, measured

SLACK = 0.015  # of the share, or two texts where there are few: those that are added may be harder than those before
CORPORA = {corpus.language: corpus for corpus in corpora()}


def _share(counts: Mapping[str, int], *verdicts: str) -> float:
    return sum(counts[name] for name in verdicts) / max(1, sum(counts.values()))


@pytest.mark.parametrize("language", kept())
def test_the_rates_only_rise(language: str) -> None:
    now = measured(CORPORA[language])
    with every_row() as row:
        for kind, before in kept()[language].items():
            with row(kind):
                after = now[kind]
                texts = sum(after.values())
                slack = max(SLACK, 2 / texts)
                assert texts >= sum(before.values()), "sentences are added, not taken away"
                assert _share(after, "right") >= _share(before, "right") - slack, f"{after}: see rates.py"
                assert _share(after, "wrong") <= _share(before, "wrong") + slack, f"{after}: see rates.py"
