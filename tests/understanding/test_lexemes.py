"""Stage 4: words and figures become typed spans; what has a double meaning waits for company."""

from __future__ import annotations

import pytest

from core.understanding.lexemes import lexemes, tokens_of
from core.understanding.spans import Scene
from core.understanding.tables import table
from tests.understanding.cast import wall

SCENE = Scene(wall("2026-11-22T10:00"), day_first=True)


@pytest.mark.parametrize(
    ("text", "kinds", "why"),
    [
        ("tue 16:30", "weekday clock", "a weekday and a clock time"),
        ("tmrw 5", "relative digits", "a bare number stays latent"),
        ("5pm", "digits meridiem", "a meridiem written to its figure"),
        ("9p", "digits meridiem", "p alone, written to a figure"),
        ("3rd", "digits ending", "an ordinal"),
        ("1h15", "hour_mark", "hours and minutes in one word"),
        ("24/11/2026", "date", "a numeric date"),
        ("24/11", "slashed", "a date or a fraction"),
        ("2026-11-24", "date", "year first"),
        ("31/31/2026", "impossible", "no such date in any order"),
        ("16:75", "junk", "no such minute"),
        ("$20", "junk", "a price"),
        ("chapter 5", "counted junk", "a numbered thing"),
        ("nr 3-8", "counted junk dash junk", "a range of numbered things"),
        ("chapter 5 at 5pm", "counted junk at digits meridiem", "a time behind it is one"),
        ("i may come", "word word say", "may as a verb"),
        ("in may", "in month", "may as a month"),
        ("she sat", "word word", "sat as a verb"),
        ("wednsdya", "word", "two faults: no guess"),
        ("wednesdsay", "weekday", "one letter too many"),
        ("a week", "a unit", "an amount"),
        ("twice a week", "twice a_week", "a frequency"),
    ],
)
def test_words_become_spans(text: str, kinds: str, why: str) -> None:
    spans = lexemes(tokens_of(text), table("en"), SCENE, {})
    assert " ".join(span.kind for span in spans) == kinds, why
