"""Who can be asked: somebody whom nothing reaches any more is not, and the next one is. FLOWS 17."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.people import Bond, Person, Student
from core.notices import taken_over, voices
from core.notices.fees import payers
from core.notices.hearers import deciding
from core.notices.notice import Kind, Notice
from core.notices.steps import informed
from tests.rules.cast import ANNA, BONDS, ELENA, LEO, MAYA, NOW, PETR, calendar, lesson

GONE = replace(ANNA, person=replace(ANNA.person, lost=True))
ELENA_GONE = replace(ELENA, lost=True)
FATHER = Bond(44, MAYA.id, PETR, ANNA.id, pays=True, decides=True)
ONE = lesson()


@pytest.mark.parametrize(
    ("student", "mother", "spoken_to", "why"),
    [
        (ANNA, ELENA, (ANNA.person,), "she has joined, and hears"),
        (GONE, ELENA, (ELENA, PETR), "her chat is closed: those who decide for her"),
        (GONE, ELENA_GONE, (PETR,), "of these whoever hears"),
        (replace(GONE, archived=True), ELENA, (), "nobody for who is not taught any more"),
    ],
)
def test_the_next_one_is_spoken_to(student: Student, mother: Person, spoken_to: tuple[Person, ...], why: str) -> None:
    here = calendar(ONE, roster=(student, LEO), bonds=(replace(BONDS[0], guardian=mother), FATHER))
    assert voices(here, ANNA.id) == spoken_to, why


def test_a_parent_whom_nothing_reaches_is_no_parent_to_be_asked() -> None:
    here = calendar(ONE, bonds=(replace(BONDS[0], guardian=ELENA_GONE), FATHER))
    assert deciding(here, ANNA.id) == informed(here, ANNA.id) == payers(here, ONE.students) == (PETR,)


def test_what_could_not_be_asked_and_all_that_lies_ahead_goes_to_them() -> None:
    here = calendar(ONE, roster=(GONE, LEO))
    failed = Notice(Kind.NUDGE, ANNA.id, ONE.id, ONE.version, NOW, ONE.end, f"first {ANNA.id}")
    owed = tuple(taken_over(failed, here, NOW))
    assert replace(failed, person=ELENA.id) in owed
    assert {one.person for one in owed} == {ELENA.id, MAYA.id}
    assert {one.kind for one in owed if one.person == ELENA.id} >= {Kind.REMINDER_24H, Kind.JOIN, Kind.NUDGE}


@pytest.mark.parametrize("kind", [Kind.RELAY, Kind.CANCELLED, Kind.OFFER])
def test_what_is_theirs_alone_is_not_passed_on(kind: Kind) -> None:
    here = calendar(ONE, roster=(GONE, LEO))
    failed = Notice(kind, ANNA.id, ONE.id, ONE.version, NOW, ONE.end)
    assert replace(failed, person=ELENA.id) not in tuple(taken_over(failed, here, NOW))


def test_of_a_parent_nothing_is_taken_over() -> None:
    assert tuple(taken_over(Notice(Kind.JOIN, ELENA.id, ONE.id, 1, NOW, ONE.end), calendar(ONE), NOW)) == ()
