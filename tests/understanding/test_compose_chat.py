"""Stage 5: the rules that chat messages need, each with its own examples."""

from __future__ import annotations

import pytest

from core.understanding.compose import compose
from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.spans import Clock, Scene, Span, Value
from core.understanding.tables import table
from tests.understanding.cast import SUNDAY

CORRECTED = Span("correction", "", 0, 5, "correction")


def composed(text: str, taken: dict[int, Span] | None = None) -> list[Span]:
    scene = Scene(SUNDAY, day_first=True)
    return compose(lexemes(tokens_of(text), table("en"), scene, taken or {}), scene)


@pytest.mark.parametrize(
    "text", ["twice a month", "three times a month", "4 times a month", "twice a year", "3 times a day"]
)
def test_so_often_a_month_is_said_without_days(text: str) -> None:
    assert [(one.kind, one.value, one.rule) for one in composed(text)] == [("doubtful", "recurrence", "twice a month")]


@pytest.mark.parametrize(
    ("text", "value", "rule"),
    [
        ("sorry five thirty", Clock(5, 30), "sorry, five thirty"),
        ("sorry five forty-five", Clock(5, 45), "sorry, five thirty"),
        ("sorry four fifteen", Clock(4, 15), "sorry, five thirty"),
        ("sorry six thirty", Clock(6, 30), "sorry, five thirty"),
        ("sorry nine - twenty", Clock(9, 20), "sorry, five thirty"),
        ("sorry 5", Clock(5), "do 6"),
    ],
)
def test_a_bare_number_behind_a_correction_is_a_clock_time(text: str, value: Value, rule: str) -> None:
    spans = composed(text, {0: CORRECTED})
    assert [(one.kind, one.value, one.rule) for one in spans[1:]] == [("clock", value, rule)]
