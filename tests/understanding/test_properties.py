"""What holds for any text: it raises nothing, takes little time, and manners change nothing."""

from __future__ import annotations

import random
from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.understanding import Intent, read
from tests.understanding.cast import at
from tests.understanding.corpora.en.basics import BOOKING, CORPUS, LOOKING, OPENING

ASKED = ("", "time", "date", "until", "which", "student", "confirm", "answer", "recurrence", "duration_min", "topic")
PHRASES = [(m, phrasing) for m in CORPUS for phrasing in m.phrasings]
WORDS = (
    sorted({word for _, phrasing in PHRASES for word in phrasing.split()}) + "31 29 ½ ٣ Ⅷ 24:00 999 years ago".split()
)
POLITE = [
    phrasing
    for meaning in (*BOOKING, *LOOKING, *OPENING)
    for phrasing in meaning.phrasings
    if meaning.role == "tutor" and "unknown_name" not in meaning.fields and "note" not in phrasing
]
SLOW = 0.2  # seconds for one text at most, on a busy machine: I2 of the exam


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200), st.sampled_from(ASKED), st.sampled_from(("tutor", "student", "guardian")))
def test_random_text_raises_nothing(text: str, question: str, role: str) -> None:
    assert read(text, at(role=role, open_question=question)).kind
    assert read(text, at(role=role, expect="time")).kind == "unknown"


def test_f14_two_thousand_mutated_commands_raise_nothing_and_are_quick() -> None:
    chance = random.Random(14)  # the same mutations on every run
    took = []
    for _ in range(2_000):
        text = " ".join(chance.choice(WORDS) for _ in range(chance.randint(1, 12)))
        context = at(role=chance.choice(("tutor", "student")), open_question=chance.choice(ASKED))
        began = process_time()
        assert isinstance(read(text, context), Intent)
        took.append(process_time() - began)
    assert sorted(took)[int(len(took) * 0.99)] < SLOW


HOSTILE = [
    *("1" * n for n in (10, 100, 1_000, 100_000)),
    *(sign * 100_000 for sign in "(?)[]{}#@/:.-,;'\"$%"),
    *(f"{word} " * 5_000 for word in "jan tue every at in until note topic tell anna because half a the 1".split()),
    *(piece * 2_000 for piece in ("1-", "1/", "1:", "1.", "a ", "- a", "1 day ", "in 1 ", "mon and ", "yes ", "no, ")),
    *(f"{cue} " * 700 for cue in "when what show remind move cancel book make change is if can late free off".split()),
    *(f"tell anna {'x ' * n}" for n in (10, 1_000, 50_000)),
    *(f"set {'a ' * n}to anna" for n in (10, 1_000, 50_000)),
    *(f"{'late ' * n}5" for n in (100, 10_000)),
    *(f"anna {'9' * n}:{'9' * n}" for n in (2, 50, 500)),
    *(f"in {'9' * n} {unit}" for n in (1, 3, 4, 10) for unit in ("years", "days", "minutes", "weeks")),
    "\x00" * 1_000,
    "\u0301" * 1_000,
    "\ud800",
    "١٢:٣٠",
    "²³",
    "31.02.9999",
    "0/0",
    "9999-12-31",
    "9999-12-31 + 10 days",
    "0001-01-01",
]  # fmt: skip


def test_i2_there_are_a_hundred_hostile_date_texts() -> None:
    assert len(HOSTILE) >= 100


@pytest.mark.parametrize("text", HOSTILE, ids=[f"I2-{n}-{text[:12]!a}" for n, text in enumerate(HOSTILE)])
def test_i2_a_hostile_date_text_is_read_in_little_time(text: str) -> None:
    for expect in ("command", "time"):
        began = process_time()
        read(text, at(expect=expect))
        assert process_time() - began < SLOW


@pytest.mark.parametrize("phrasing", POLITE)
def test_manners_and_case_change_nothing(phrasing: str) -> None:
    plain = read(phrasing, at())
    for variant in (f"{phrasing}!", f"please {phrasing}", phrasing.upper()):
        if phrasing.startswith("/") and not variant.startswith("/"):
            continue
        assert replace(read(variant, at()), topic="") == replace(plain, topic=""), variant


@pytest.mark.parametrize(("phrasing"), [phrasing for m in CORPUS if not m.open_question for phrasing in m.phrasings])
def test_no_time_is_without_a_source_in_the_text(phrasing: str) -> None:
    intent = read(phrasing, at())
    if intent.when.kind == "none":
        assert (intent.start, intent.date, intent.time, intent.recurrence) == (None, None, None, None)
