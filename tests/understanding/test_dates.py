"""Stage 6: only a short residual span reaches dateparser, pinned to the person's language."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.understanding import read
from tests.understanding.cast import at


@pytest.mark.parametrize(
    ("language", "text", "day", "why"),
    [
        ("de", "15. Januar", date(2027, 1, 15), "a month's name that the own table has not"),
        ("fr", "15 janvier", date(2027, 1, 15), "pinned to French"),
        ("es", "3 de mayo", date(2027, 5, 3), "pinned to Spanish"),
    ],
)
def test_a_residual_date_is_read_in_its_language(language: str, text: str, day: date, why: str) -> None:
    when = read(text, at(language=language, expect="time")).when
    assert (when.kind, when.start) == ("instant", datetime.combine(day, datetime.min.time())), why


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "15 janvier", "English has its own grammar"),
        ("de", "Kapitel 7 und noch sehr viel mehr Worte als ein Datum hat", "too long for a date"),
        ("xx", "15 janvier", "an unknown language reads nothing, and breaks nothing"),
    ],
)
def test_what_is_no_date_stays_unread(language: str, text: str, why: str) -> None:
    assert read(text, at(language=language, expect="time")).when.kind == "none", why
