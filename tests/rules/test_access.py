"""G1: everybody against every verb, on what is theirs and what is not."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from core.access import WHOLE, Role, Verb, authorize, concerned, role_of
from core.model.calendar import Calendar, Tutor
from core.model.people import Bond, Person, Student
from core.moments import Span
from tests.rows import every_row
from tests.rules.cast import (
    ANNA,
    BEN,
    BONDS,
    ELENA,
    HOURS,
    KATRIN,
    LEO,
    MAYA,
    NOW,
    PETR,
    RAVI,
    ROSTER,
    STRANGER,
    ZOE,
    calendar,
    lesson,
    minutes,
)

# Written down by hand from FLOWS 3, 8, 9, 11 and 12; not from the code: T tutor, S student who asks first, O student
# who decides (own), D deciding parent, I informed parent.
WHO_MAY = {
    "T": "book move cancel topic note start end no_show here nudge wait ask_guardian undo see_note fee "
    "tutor_late own_absence result",
    "SOD": "coming late soon not_coming ask_other_time ask_lesson join trouble choose on_the_way claim_absence",
    "OD": "call_off shift forgive",
    "D": "keep_it",
    "TD": "let",
    "SODI": "relay ask_cancel",
    "TSODI": "see history",
}
OWN_AFFAIRS = "profile roster invite link"
EXPECTED = {
    **{Verb(word): roles for roles, words in WHO_MAY.items() for word in words.split()},
    **{Verb(word): "T" for word in OWN_AFFAIRS.split()},
}

# A is Anna's lesson with Maya, B Zoe's with Ravi.
MOTHER = replace(ELENA, id=24, name="Clara Lima")  # decides for Zoe
RAVIS = Calendar(
    Tutor(RAVI, HOURS),
    Span(NOW - minutes(9999), NOW + minutes(99999)),
    (ZOE,),
    (Bond(44, RAVI.id, MOTHER, ZOE.id, decides=True),),
)
INFORMED = replace(PETR, id=25, name="Ivan Petrov")  # is informed about Anna
MAYAS = calendar(bonds=(*BONDS, Bond(45, MAYA.id, INFORMED, ANNA.id)))
LESSON_A = lesson()
LESSON_B = replace(lesson(id=201, students=(ZOE,)), tutor=RAVI.id)

PEOPLE: dict[str, tuple[Person, str, str]] = {  # what they are to A, and to B
    "tutor A": (MAYA, "T", ""),
    "tutor B": (RAVI, "", "T"),
    "student of A": (ANNA.person, "S", ""),
    "another student of A": (BEN.person, "", ""),
    "student of B": (ZOE.person, "", "S"),
    "deciding parent of A's student": (ELENA, "D", ""),
    "informed parent of A's student": (INFORMED, "I", ""),
    "deciding parent of B's student": (MOTHER, "", "D"),
    "parent of another student of A": (PETR, "", ""),
    "unlinked person": (STRANGER, "", ""),
}
MATRIX = tuple(product(PEOPLE, Verb))


def test_g1_every_verb_is_written_down() -> None:
    assert set(EXPECTED) == set(Verb), "a new verb needs a line in this table"


def test_g1_on_a_lesson() -> None:
    with every_row() as row:
        for who, verb in MATRIX:
            one, to_a, to_b = PEOPLE[who]
            with row(f"{who}: {verb}"):
                assert authorize(one.id, verb, MAYAS, LESSON_A) is bool(to_a and to_a in EXPECTED[verb])
                assert authorize(one.id, verb, RAVIS, LESSON_B) is bool(to_b and to_b in EXPECTED[verb])


def test_g1_a_lesson_is_nothing_to_the_calendar_of_another_tutor() -> None:
    with every_row() as row:
        for who, verb in MATRIX:
            one = PEOPLE[who][0]
            with row(f"{who}: {verb}"):
                assert not authorize(one.id, verb, MAYAS, LESSON_B)
                assert not authorize(one.id, verb, RAVIS, LESSON_A)


def test_g1_the_calendar_itself_is_the_tutors_alone() -> None:
    with every_row() as row:
        for who, verb in MATRIX:
            one, to_a, to_b = PEOPLE[who]
            with row(f"{who}: {verb}"):
                assert authorize(one.id, verb, MAYAS) is (to_a == "T" and "T" in EXPECTED[verb])
                assert authorize(one.id, verb, RAVIS) is (to_b == "T" and "T" in EXPECTED[verb])


@pytest.mark.parametrize(
    "allowed",
    [replace(ANNA, decides=True), replace(ANNA, minor=False), replace(ANNA, minor=False, decides=True)],
    ids=["a child who may", "an adult", "an adult who was a child"],
)
def test_g1_who_decides_for_themselves_cancels_and_moves(allowed: Student) -> None:
    theirs = replace(MAYAS, roster=(allowed, *ROSTER[1:]))
    with every_row() as row:
        for verb in Verb:
            with row(verb):
                assert authorize(ANNA.id, verb, theirs, LESSON_A) is ("O" in EXPECTED[verb])
                assert authorize(ELENA.id, verb, theirs, LESSON_A) is ("D" in EXPECTED[verb]), (
                    "the parent decides as before"
                )
                assert authorize(ANNA.id, verb, theirs, replace(LESSON_A, tutor=RAVI.id)) is False


@pytest.mark.parametrize("verb", sorted(WHOLE))
def test_what_ends_or_moves_a_lesson_for_all_needs_a_say_for_all(verb: Verb) -> None:
    shared = lesson(students=(ANNA, BEN))
    assert authorize(ELENA.id, verb, MAYAS, LESSON_A)
    assert not authorize(ELENA.id, verb, MAYAS, shared), "Ben's family has not been asked"
    siblings = replace(MAYAS, bonds=(*MAYAS.bonds, Bond(46, MAYA.id, ELENA, BEN.id, decides=True)))
    assert authorize(ELENA.id, verb, siblings, shared), "who decides for both may"


def test_g1_nobody_is_anything_to_an_archived_student_but_the_tutor() -> None:
    archived = replace(MAYAS, roster=tuple(replace(one, archived=True) for one in ROSTER))
    family = (ANNA.person, ELENA, INFORMED)
    with every_row() as row:
        for verb in Verb:
            with row(verb):
                assert not any(authorize(one.id, verb, archived, LESSON_A) for one in family)
                assert authorize(MAYA.id, verb, archived, LESSON_A) is ("T" in EXPECTED[verb])


def test_g1_an_unlinked_parent_is_a_stranger() -> None:
    unlinked = replace(MAYAS, bonds=tuple(replace(bond, active=False) for bond in MAYAS.bonds))
    with every_row() as row:
        for verb in Verb:
            with row(verb):
                assert not any(authorize(one.id, verb, unlinked, LESSON_A) for one in (ELENA, INFORMED))
                assert authorize(ANNA.id, verb, unlinked, LESSON_A) is ("S" in EXPECTED[verb])


def test_g1_a_student_taken_off_the_roster_is_a_stranger() -> None:
    with every_row() as row:
        for verb in Verb:
            with row(verb):
                assert not authorize(ANNA.id, verb, replace(MAYAS, roster=(BEN, LEO)), LESSON_A)


@pytest.mark.parametrize(
    ("one", "verb", "students", "why"),
    [
        (ANNA.person, Verb.LATE, (ANNA.id,), "each student answers for themselves"),
        (ELENA, Verb.LATE, (ANNA.id,), "and each parent for the own child"),
        (KATRIN, Verb.LATE, (LEO.id,), "as here"),
        (PETR, Verb.LATE, (), "who is only informed answers for nobody"),
        (PETR, Verb.SEE, (BEN.id,), "but sees"),
        (MAYA, Verb.HERE, (ANNA.id, BEN.id, LEO.id), "the tutor sees who is there"),
        (MAYA, Verb.LATE, (), "and is not late in anybody's place"),
        (STRANGER, Verb.SEE, (), "a stranger is concerned by nobody"),
    ],
)
def test_g1_in_a_lesson_of_several_everybody_acts_for_their_own(
    one: Person, verb: Verb, students: tuple[int, ...], why: str
) -> None:
    shared = lesson(students=(ANNA, BEN, LEO))
    assert concerned(one.id, calendar(), shared, verb) == students, why
    assert authorize(one.id, verb, calendar(), shared) is bool(students), why


def test_somebody_may_be_several_things_at_once() -> None:
    both = replace(calendar(), bonds=(*BONDS, Bond(46, MAYA.id, BEN.person, ANNA.id, decides=True)))
    assert role_of(BEN.id, both, BEN.id) is Role.STUDENT
    assert role_of(BEN.id, both, ANNA.id) is Role.DECIDING
    assert role_of(BEN.id, both, LEO.id) is Role.STRANGER
    twice = replace(calendar(), bonds=(*BONDS, Bond(47, MAYA.id, ELENA, ANNA.id)))
    assert role_of(ELENA.id, twice, ANNA.id) is Role.DECIDING
