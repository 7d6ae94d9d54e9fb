"""Stage 1: one spelling for every sentence, and the way back."""

from __future__ import annotations

import pytest

from core.understanding.normalise import CONSIDERED, normalised


@pytest.mark.parametrize(
    ("written", "plain", "why"),
    [
        ("Anna TUE", "anna tue", "one case"),
        ("22 Dec–2 Jan", "22 dec-2 jan", "every dash is a hyphen"),
        ("I’m ill", "i'm ill", "a typographic apostrophe is one"),
        ("５pm", "5pm", "full-width figures are figures"),
        ("4\u00a0pm", "4 pm", "a hard space is a space"),
        ("to\u200bday", "today", "an invisible letter is none"),
        ("Straße", "strasse", "one letter may become two"),
        ("fu\u0308r", "f\u00fcr", "a letter and its dots sent apart are one letter"),
        ("½ hour", "1/2 hour", "a fraction becomes its figures"),
        ("2½ hours", "2.5 hours", "behind a figure it is a part of that"),
    ],
)
def test_a_sentence_has_one_spelling(written: str, plain: str, why: str) -> None:
    assert normalised(written).plain == plain, why


@pytest.mark.parametrize(
    ("written", "piece", "original", "why"),
    [
        ("Anna: Past Perfect", "past perfect", "Past Perfect", "case comes back"),
        ("Straße 5", "5", "5", "places behind a letter that became two are right"),
        ("Thema: Gru\u0308n", "grün", "Gru\u0308n", "the dots come back with their letter"),
        ("Menu\u0308", "menü", "Menu\u0308", "at the end too"),
        ("“Größe” – Maß", "mass", "Maß", "the letters as written, not as read"),
    ],
)
def test_the_letters_as_written_are_found_again(written: str, piece: str, original: str, why: str) -> None:
    text = normalised(written)
    start = text.plain.index(piece)
    assert text.original(start, start + len(piece)) == original, why


def test_only_so_much_is_considered() -> None:
    assert len(normalised("x" * 100_000).plain) == CONSIDERED
