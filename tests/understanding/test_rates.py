"""The share that is read as meant may only rise, and what is read wrongly only fall: see rates.py for the command."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from tests.understanding.rates import Rates, kept, measured

SLACK = 0.015  # of the share, or two texts where there are few: those that are added may be harder than those before
KEPT = [(language, kind, counts) for language, kinds in kept().items() for kind, counts in kinds.items()]


@cache
def now() -> Rates:
    """The figures as they are."""
    return measured()


def _share(counts: Mapping[str, int], *verdicts: str) -> float:
    return sum(counts[name] for name in verdicts) / max(1, sum(counts.values()))


@pytest.mark.parametrize(("language", "kind", "before"), KEPT, ids=[f"{lang}-{kind}" for lang, kind, _ in KEPT])
def test_the_rates_only_rise(language: str, kind: str, before: Mapping[str, int]) -> None:
    after = now()[language][kind]
    texts = sum(after.values())
    slack = max(SLACK, 2 / texts)
    assert texts >= sum(before.values()), "sentences are added, not taken away"
    assert _share(after, "right") >= _share(before, "right") - slack, f"{after}: see rates.py"
    assert _share(after, "wrong") <= _share(before, "wrong") + slack, f"{after}: see rates.py"
