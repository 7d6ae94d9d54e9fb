"""F13: a topic that says too little gets a hint, and is booked all the same."""

from __future__ import annotations

import pytest

from core.rules.booking import BookingRequest, book
from core.rules.topics import Advice, topic_advice
from tests.rules.cast import ANNA, NOW, at, calendar

TABLE = [
    ("", Advice(True), "nothing was said"),
    ("   ", Advice(True), "spaces are nothing"),
    ("Math", Advice(False), "a whole subject"),
    ("MATHS!", Advice(False), "loudly"),
    ("German grammar", Advice(False), "two subjects say no more than one"),
    ("ｍａｔｈ", Advice(False), "wide letters are letters"),
    ("x", Advice(False), "one character"),
    ("ok", Advice(False), "hardly a word"),
    ("🎻", Advice(False), "only an emoji"),
    ("👩‍🏫👨‍👩‍👧", Advice(False), "a family of them"),
    ("...", Advice(False), "no letter at all"),
    ("Ch 5", None, "a chapter is something to prepare"),
    ("quadratic equations", None, "as it should be"),
    ("math: word problems", None, "a subject with more to it"),
    ("geometry 7", None, "a subject with a number"),
    ("дроби", None, "in another script"),
]


@pytest.mark.parametrize(("topic", "advice", "why"), TABLE)
def test_f13_a_general_topic_gets_a_hint(topic: str, advice: Advice | None, why: str) -> None:
    assert topic_advice(topic) == advice, why


def test_f13_the_hint_is_what_was_planned_last_time() -> None:
    assert topic_advice("Math", "Chapter 6 word problems") == Advice(False, "Chapter 6 word problems")
    assert topic_advice("", "Chapter 6 word problems") == Advice(True, "Chapter 6 word problems")


@pytest.mark.parametrize(("topic", "advice", "why"), TABLE)
def test_f13_no_topic_stops_a_booking(topic: str, advice: Advice | None, why: str) -> None:
    wanted = BookingRequest(1, (ANNA.id,), at("2026-11-24 16:30"), 60, topic)
    assert book(calendar(), wanted, NOW).session.topic == topic, why
