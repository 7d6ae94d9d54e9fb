"""Who cannot at a time: a tutor has it off, a family does not come; somebody else's time is not the speaker's."""

from __future__ import annotations

from datetime import date

import pytest

from core.understanding import read
from tests.understanding.cast import at

FRIDAY = date(2026, 11, 27)


@pytest.mark.parametrize(
    ("language", "text", "why"),
    [
        ("en", "Friday afternoon I can't", "the time stands first"),
        ("en", "I can't do Friday", "the time stands behind"),
        ("de", "am Freitag kann ich nicht", "the verb before its subject"),
        ("de", "ich kann am Freitag leider nicht", "the time within"),
        ("es", "no puedo el viernes", "the subject is in the verb"),
        ("es", "el viernes por la tarde no puedo", "a part of the day"),
        ("pt", "não posso na sexta", "the subject is in the verb"),
        ("fr", "je ne peux pas vendredi", "in two words"),
        ("fr", "vendredi après-midi je peux pas", "in one, as it is said"),
        ("it", "venerdì non posso", "the subject is in the verb"),
        ("ru", "в пятницу не могу", "the subject is in the verb"),
        ("uk", "не зможу в п'ятницю", "the subject is in the verb"),
    ],
)
def test_a_tutor_is_off_and_a_family_does_not_come(language: str, text: str, why: str) -> None:
    tutor, student = (read(text, at(language=language, role=role)) for role in ("tutor", "student"))
    assert (tutor.kind, tutor.date) == ("block", FRIDAY), why
    assert (student.kind, student.answer) == ("rsvp", "no"), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("he can't do Friday", "it is not said who"),
        ("I can't find my notes from Friday", "it is the notes that are missing"),
        ("I cannot believe it's Friday already", "nobody is away"),
        ("I can't do Friday, Thursday at 5 instead", "another time is wished"),
    ],
)
def test_what_only_sounds_like_it_is_no_day_off(text: str, why: str) -> None:
    assert read(text, at()).kind != "block", why
