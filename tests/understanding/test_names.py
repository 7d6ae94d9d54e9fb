"""Stage 3: whom a sentence names; two candidates or none are asked, never chosen."""

from __future__ import annotations

import pytest

from core.understanding import Known, Question, read
from tests.understanding.cast import ANNA, at

TWO_ANNAS = (Known(1, "Anna Petrova"), Known(2, "Anna Lee"), Known(3, "Benjamin Okafor", "Ben"), Known(4, "May Wong"))


@pytest.mark.parametrize(
    ("text", "students", "why"),
    [
        ("cancel Anna Petrova", (1,), "the whole name settles it"),
        ("cancel anna p", (1,), "an initial settles it"),
        ("cancel Ben", (3,), "a nickname"),
        ("cancel Benjamin's lesson", (3,), "a first name with an ending"),
        ("cancel benj", (3,), "a unique beginning"),
        ("cancel Benjamim", (3,), "one letter wrong"),
        ("cancel May", (4,), "a month's name with a capital and no number is a name"),
        ("Ben 5 May 17:00", (3,), "a month's name beside a number is a month"),
        ("Ben until May", (), "behind until it is a month, and Ben until May is no command"),
        ("cancel Okafor", (3,), "a family name"),
    ],
)
def test_a_name_is_found(text: str, students: tuple[int, ...], why: str) -> None:
    intent = read(text, at(roster=TWO_ANNAS))
    assert intent.students == students, why


def test_two_candidates_are_asked() -> None:
    intent = read("cancel Anna", at(roster=TWO_ANNAS))
    assert (intent.students, intent.candidates, intent.ask) == ((), (1, 2), Question("student", (1, 2)))


@pytest.mark.parametrize(
    ("text", "name", "why"),
    [
        ("cancel Bob Tuesday", "Bob", "nobody of that name"),
        ("book bob tue 17:00", "bob", "as written"),
        ("move Zoë to Friday", "Zoë", "with its accent"),
    ],
)
def test_an_unknown_name_is_asked(text: str, name: str, why: str) -> None:
    intent = read(text, at())
    assert (intent.unknown_name, intent.ask) == (name, Question("student")), why


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("cancel everything on Friday", "everything is nobody"),
        ("book maths Tue 17:00", "a subject is nobody"),
        ("man it rains", "nearly a name, but a common word"),
        ("been there", "nearly Ben"),
    ],
)
def test_a_common_word_is_nobody(text: str, why: str) -> None:
    intent = read(text, at())
    assert (intent.students, intent.unknown_name) == ((), ""), why


def test_an_exact_name_hides_a_near_one() -> None:
    roster = (Known(ANNA, "Anna Petrova"), Known(2, "Hanna Berg"), Known(3, "Anne Roth"))
    assert read("cancel Anna", at(roster=roster)).students == (ANNA,)


@pytest.mark.parametrize(
    ("text", "students", "why"),
    [
        ("ricorda a mia di portare il libro", (4,), "a reminder wants a person"),
        ("sposta mia a giovedì alle 17", (4,), "a move wants a person"),
        ("annulla mia domani", (4,), "a cancellation wants a person"),
        ("ricorda a mia madre di chiamare", (), "my mother"),
        ("mia domani alle 17", (), "nothing says that it is a name"),
    ],
)
def test_a_common_word_is_a_name_where_a_person_is_wanted(text: str, students: tuple[int, ...], why: str) -> None:
    assert read(text, at(language="it")).students == students, why
