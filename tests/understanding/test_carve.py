"""Stage 2: free text is out of the date's reach, and keeps its letters."""

from __future__ import annotations

import pytest

from core.understanding import Intent, read
from tests.understanding.cast import ANNA, at


@pytest.mark.parametrize(
    ("text", "field", "expected", "why"),
    [
        ("Anna Tue 17:00 topic: Fractions", "topic", "Fractions", "case stays"),
        ("Anna Tue 17:00, topic: fractions, decimals", "topic", "fractions, decimals", "a comma does not end it"),
        ("Anna topic: algebra, Tue 17:00", "topic", "algebra", "a comma before a time does"),
        ("Anna Tue 17:00 note: Call on Monday at 5!", "note", "Call on Monday at 5!", "all behind it belongs to it"),
        ("Anna Tue 17:00 topic: verbs note: shy", "note", "shy", "a note ends a topic"),
        ("cancel Anna Tue because I have a wedding", "reason", "I have a wedding", "because"),
        ("cancel Anna Tue - timetable clash", "reason", "timetable clash", "behind a dash"),
        ("cancel Anna Tue, sick", "reason", "sick", "a bare word at the end"),
        ("tell Anna until Monday!", "body", "until Monday!", "a date inside a message books nothing"),
        ("homework for Anna: ch 5; ch 6 nr 1", "tasks", ("ch 5", "ch 6 nr 1"), "a semicolon parts tasks"),
        ("Anna got 17/20", "score", "17/20", "a score is no date"),
    ],
)
def test_free_text_is_carved_out(text: str, field: str, expected: object, why: str) -> None:
    assert getattr(read(text, at()), field) == expected, why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("tell Anna see you Tuesday at 5", "a message"),
        ("note for Anna: test on Monday at 9", "a note"),
        ("remind Anna to call me on Friday", "words of a reminder"),
    ],
)
def test_no_date_is_read_inside_free_text(text: str, why: str) -> None:
    intent: Intent = read(text, at())
    assert (intent.start, intent.date, intent.time, intent.target, intent.when.kind) == (
        None,
        None,
        None,
        None,
        "none",
    ), why
    assert intent.students == (ANNA,), why
