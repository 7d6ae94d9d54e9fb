"""The card of a session: what each reader sees of it, and what each may do about it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.model.people import Person
from core.model.session import Answer, Session, Status
from core.notices.cards import session_card
from core.rules.joining import answer, running_late
from tests.rules.cast import ANNA, BEN, ELENA, MAYA, NOTE, NOW, PETR, STRANGER, calendar, lesson, minutes, worded

ONE = lesson()
COMING = answer(ONE, ANNA.id, Answer.COMING, "", NOW).session
FAMILY = "I'm coming, Running late, Can't make it"
ROOM = "Join, Running late, Can't make it"


def buttons(session: Session, reader: Person, offset: float | None = None) -> str:
    """The choices that `reader` has, days before the lesson or so many minutes after its start."""
    now = NOW if offset is None else session.start + minutes(offset)
    card = session_card(calendar(session), session, reader.id, now)
    return ", ".join(worded(choice.label, reader, now) for choice in card.choices)


@pytest.mark.parametrize(
    ("session", "reader", "offset", "expected", "why"),
    [
        (ONE, MAYA, None, "Move, Cancel, Topic, Private note, History", "the tutor, days before"),
        (ONE, MAYA, -10, "Start session, Anna is here, Nudge", "when the room opens"),
        (ONE, MAYA, 4, "Start session, I'm late: 5 min, 10 min, Anna is here, Nudge", "nobody is given up yet"),
        (ONE, MAYA, 5, "Start session, Anna is here, Nudge, End as no-show", "now somebody may be"),
        (replace(ONE, status=Status.STARTED), MAYA, 1, "Anna is here, Nudge, End", "it is running"),
        (ONE, MAYA, 60, "Anna is here, End, End as no-show", "it is over and has no result"),
        (lesson(status=Status.COMPLETED), MAYA, 60, "Change the result, History", "it has one"),
        (ONE, ANNA.person, None, FAMILY, "the student"),
        (COMING, ANNA.person, None, "Running late, Can't make it", "who has said yes is not asked again"),
        (ONE, ELENA, None, FAMILY.replace("I'm coming", "Anna is coming"), "the parent who decides"),
        (ONE, ANNA.person, -10, ROOM, "the door is open"),
        (ONE, ANNA.person, 60, "", "it has closed"),
        (lesson(status=Status.CANCELLED), ANNA.person, None, "", "there is nothing to answer"),
        (lesson(students=(BEN,)), PETR, None, "", "a parent who is only informed"),
        (ONE, STRANGER, None, "", "nobody else has any"),
    ],
)
def test_what_each_may_do(session: Session, reader: Person, offset: float | None, expected: str, why: str) -> None:
    assert buttons(session, reader, offset) == expected, why


BOTH = running_late(lesson(students=(ANNA, BEN)), BEN.id, 10, "the bus").session


@pytest.mark.parametrize(
    ("session", "reader", "expected", "why"),
    [
        (
            BOTH,
            MAYA,
            (
                "Anna Petrova and Ben Okafor · Tue 24 Nov, 16:30–17:30 / For Anna: 17:30 (Sofia) · For Ben: "
                "10:30 (New York) / Topic: quadratic equations / Private note: zeppelin / Ben will be 10 min late."
            ),
            "the tutor sees all of it",
        ),
        (
            BOTH,
            ANNA.person,
            "Your lesson with Maya: Tue 24 Nov, 17:30–18:30 / Topic: quadratic equations",
            "Anna nothing of Ben",
        ),
        (
            BOTH,
            BEN.person,
            (
                "Your lesson with Maya: Tue, Nov 24, 10:30–11:30 AM / Topic: quadratic equations / "
                "You will be 10 min late."
            ),
            "Ben what he has said",
        ),
        (
            BOTH,
            PETR,
            "Ben's lesson with Maya: Tue, 24 Nov, 9:00–10:00 pm / Topic: quadratic equations",
            "his father the lesson",
        ),
        (
            replace(COMING, topic=""),
            ANNA.person,
            "Your lesson with Maya: Tue 24 Nov, 17:30–18:30 / ✓ You are coming.",
            "without a topic there is no line for it",
        ),
    ],
)
def test_what_each_reads(session: Session, reader: Person, expected: str, why: str) -> None:
    card = session_card(calendar(session), session, reader.id, NOW)
    assert worded(card.text, reader).replace("\n", " / ") == expected, why
    assert reader is MAYA or NOTE not in repr(card), why


@pytest.mark.parametrize("status", list(Status))
def test_the_card_says_what_has_become_of_it(status: Status) -> None:
    one = lesson(status=status)
    tutors, students = (worded(session_card(calendar(one), one, id, NOW).text) for id in (MAYA.id, ANNA.id))
    ending = {Status.BOOKED: "17:30", Status.STARTED: "running", Status.NO_SHOW: "no-show"}.get(status, status.value)
    assert tutors.split("\n")[0].endswith(ending)
    family = {Status.BOOKED: "17:30", Status.STARTED: "17:30", Status.CANCELLED: "cancelled."}.get(status, "is over.")
    assert students.split("\n")[0].endswith(family)
    assert "no-show" not in students


def test_a_choice_knows_the_version_that_it_was_drawn_for() -> None:
    card = session_card(calendar(ONE), replace(ONE, version=7), MAYA.id, NOW)
    assert {choice.action.version for choice in card.choices} == {7}
    assert (card.card, card.session) == ("session:101", 101)
