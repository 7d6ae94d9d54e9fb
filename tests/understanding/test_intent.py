"""Stage 8: what is wanted depends on cues, evidence, who speaks, and what has been asked."""

from __future__ import annotations

import pytest

from core.understanding import read
from tests.understanding.cast import at


@pytest.mark.parametrize(
    ("text", "tutor", "student", "why"),
    [
        ("I can't", "unknown", "rsvp", "an answer only from somebody who was asked"),
        ("I'm sick today", "cancel", "rsvp", "a tutor's lessons fall out, a student answers"),
        ("I'm away next week", "block", "rsvp", "a student has no hours to block"),
        ("can we move to Thursday?", "reschedule", "reschedule", "a wish and a plan read alike"),
        ("book Thursday 17:00", "create", "create", "a request and a booking read alike"),
        ("5 min late", "late", "late", "anybody may be late"),
    ],
)
def test_who_speaks_matters(text: str, tutor: str, student: str, why: str) -> None:
    assert (read(text, at()).kind, read(text, at(role="student")).kind) == (tutor, student), why


@pytest.mark.parametrize(
    ("question", "text", "kind", "why"),
    [
        ("time", "stop", "abort", "stop is always heard"),
        ("time", "undo", "undo", "undo is always heard"),
        ("time", "cancel Ben today", "cancel", "a whole command wins over the question"),
        ("date", "Thursday", "create", "an answer"),
        ("confirm", "yes", "confirm", "yes"),
        ("confirm", "no", "confirm", "no"),
        ("answer", "no", "rsvp", "a reminder waits"),
        ("time", "thanks", "thanks", "no answer"),
    ],
)
def test_an_open_question_is_answered_first(question: str, text: str, kind: str, why: str) -> None:
    assert read(text, at(open_question=question)).kind == kind, why


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        ("Tuesday", "unknown", "a date alone orders nothing"),
        ("Tue 16:30", "unknown", "a time alone orders nothing"),
        ("Anna", "unknown", "a name alone orders nothing"),
        ("Anna Tuesday", "unknown", "a name and a day alone order nothing"),
        ("Anna Tuesday 16:30", "create", "a name, a day and a time do"),
        ("move", "reschedule", "a word that means one thing"),
        ("bring the book", "unknown", "'bring' needs a lesson and a time"),
    ],
)
def test_an_intent_that_acts_needs_evidence(text: str, kind: str, why: str) -> None:
    assert read(text, at()).kind == kind, why
