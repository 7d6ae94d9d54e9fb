"""Stage 6: only a short residual span reaches dateparser, pinned to the person's language."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.understanding import read
from tests.understanding.cast import at


@pytest.mark.parametrize(
    ("language", "text", "day", "why"),
    [
        ("nl", "15 januari", date(2027, 1, 15), "a month's name that no table has"),
        ("pl", "3 maja", date(2027, 5, 3), "pinned to Polish"),
        ("sv", "3 maj", date(2027, 5, 3), "pinned to Swedish"),
    ],
)
def test_a_residual_date_is_read_in_its_language(language: str, text: str, day: date, why: str) -> None:
    when = read(text, at(language=language, expect="time")).when
    assert (when.kind, when.start) == ("instant", datetime.combine(day, datetime.min.time())), why


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "15 janvier", "English has its own grammar"),
        ("de", "15 janvier", "and so has every language with a table"),
        ("nl", "Kapitel 7 und noch sehr viel mehr Worte als ein Datum hat", "too long for a date"),
        ("xx", "15 janvier", "an unknown language reads nothing, and breaks nothing"),
    ],
)
def test_what_is_no_date_stays_unread(language: str, text: str, why: str) -> None:
    assert read(text, at(language=language, expect="time")).when.kind == "none", why
