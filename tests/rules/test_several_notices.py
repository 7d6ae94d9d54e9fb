"""What is cancelled, or put back, in one step: one message a person, of what is true when it leaves. FLOWS 10, E12."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.events import SessionCancelled, SessionsChanged
from core.model.calendar import Calendar
from core.model.people import Bond, Person, Quiet, Student
from core.model.session import Session
from core.moments import DAY, WEEK
from core.notices import Kind, Notice, apart, notices_for, together, words_for
from core.rules.cancelling import cancel
from core.rules.scoping import one_step
from core.rules.undoing import undo
from tests.rules.cast import ANNA, BEN, BONDS, ELENA, MAYA, NOW, PETR, ROSTER, SOFIA, at, calendar, lesson, person
from tests.rules.cast import worded as spoken

MILO = Student(person(15, "Milo Petrov", SOFIA))  # Anna's brother
FAMILY = (*BONDS, Bond(44, MAYA.id, ELENA, MILO.id, decides=True))
ANNAS, MILOS = lesson("2026-11-24 16:30", id=101), lesson("2026-11-25 17:00", id=102, students=(MILO,))
BENS, LATER = lesson("2026-11-25 18:00", id=103, students=(BEN,)), lesson("2026-11-26 18:00", id=104)
SOON, NEXT = lesson("2026-11-22 16:00", id=107), lesson("2026-11-22 17:30", id=108)
MILOS_SOON = lesson("2026-11-22 18:30", id=109, students=(MILO,))
BOTH = lesson("2026-11-26 16:30", id=105, students=(ANNA, BEN))
HERE = calendar(ANNAS, MILOS, BENS, LATER, BOTH, roster=(*ROSTER, MILO), bonds=FAMILY)


def with_all(here: Calendar, *changed: Session) -> Calendar:
    """The calendar with these sessions as they are now."""
    new = {one.id: one for one in changed}
    return replace(here, sessions=tuple(new.get(one.id, one) for one in here.sessions))


def step(*sessions: Session) -> SessionsChanged:
    """They are cancelled in one step."""
    (event,) = one_step([cancel(one, "illness", NOW) for one in sessions])
    assert isinstance(event, SessionsChanged)
    return event


def after(event: SessionsChanged, here: Calendar = HERE) -> Calendar:
    """The calendar as the step leaves it."""
    return with_all(here, *(one.session for one in event.changes))


def news(event: SessionsChanged, here: Calendar) -> dict[int, Notice]:
    """The news of a step by person, of which nobody has two."""
    found = [one for one in notices_for(event, here, NOW) if one.kind in (Kind.CANCELLED, Kind.RESTORED)]
    assert len({one.person for one in found}) == len(found)
    return {one.person: one for one in found}


def read(notice: Notice, here: Calendar, reader: Person) -> str | None:
    """What the reader is told; None: nothing."""
    reply = words_for(notice, here, max(notice.due, NOW), heard=True)
    return spoken(reply.text, reader).replace("\n", " ") if reply else None


@pytest.mark.parametrize(
    ("sessions", "reader", "words", "why"),
    [
        (
            (ANNAS, LATER),
            ANNA.person,
            "Your lessons are cancelled: Tue 24 Nov, 17:30–18:30 and Thu 26 Nov, 19:00–20:00. Maya is sorry.",
            "a student reads the own lessons by the own clock",
        ),
        (
            (ANNAS, LATER),
            ELENA,
            "Anna's lessons are cancelled: Tue 24 Nov, 17:30–18:30 and Thu 26 Nov, 19:00–20:00. Maya is sorry.",
            "of one child it is said once whose they are",
        ),
        (
            (ANNAS, MILOS),
            ELENA,
            "Cancelled: Anna Tue 24 Nov, 17:30 and Milo Wed 25 Nov, 18:00. Maya is sorry.",
            "of two children each lesson is named",
        ),
        (
            (ANNAS, BENS),
            ANNA.person,
            "Your lesson Tue 24 Nov, 17:30–18:30 is cancelled. Maya is sorry.",
            "who has a single one reads of it as ever",
        ),
        (
            (MILOS, BOTH),
            ELENA,
            "Cancelled: Milo Wed 25 Nov, 18:00 and Anna Thu 26 Nov, 17:30. Maya is sorry.",
            "of a lesson with a child of others only the own is named",
        ),
        (
            (BENS, BOTH),
            PETR,
            "Ben's lessons are cancelled: Wed, 25 Nov, 10:30–11:30 pm and Thu, 26 Nov, 9:00–10:00 pm. Maya is sorry.",
            "and so it is for the others",
        ),
    ],
)
def test_one_message_tells_a_person_of_all_of_theirs(
    sessions: tuple[Session, ...], reader: Person, words: str, why: str
) -> None:
    event = step(*sessions)
    assert read(news(event, after(event))[reader.id], after(event), reader) == f"{words} Reason: illness.", why


def test_the_correction_is_one_message_too() -> None:
    gone = step(ANNAS, MILOS, LATER)
    back = undo(gone, after(gone), NOW)
    assert isinstance(back, SessionsChanged)
    told = news(back, after(back))
    assert read(told[ANNA.id], after(back), ANNA.person) == (
        "Correction: your lessons take place after all: Tue 24 Nov, 17:30–18:30 and Thu 26 Nov, 19:00–20:00."
    )
    assert read(told[ELENA.id], after(back), ELENA) == (
        "Correction: Anna Tue 24 Nov, 17:30, Milo Wed 25 Nov, 18:00 and Anna Thu 26 Nov, 19:00 take place after all."
    )
    timers = {one.session for one in notices_for(back, after(back), NOW) if one.kind == Kind.JOIN}
    assert timers == {ANNAS.id, MILOS.id, LATER.id}, "each has its own timers again"
    assert all(read(one, after(back), ELENA) is None for one in news(gone, after(gone)).values())


BACK = replace(ANNAS, version=3)  # put back, and a version further


@pytest.mark.parametrize(
    ("now_are", "words", "why"),
    [
        (
            (BACK,),
            "Cancelled: Milo Wed 25 Nov, 18:00 and Anna Thu 26 Nov, 19:00. Maya is sorry. Reason: illness.",
            "what was put back meanwhile is not named",
        ),
        (
            (BACK, replace(MILOS, version=3)),
            "Anna's lesson Thu 26 Nov, 19:00–20:00 is cancelled. Maya is sorry. Reason: illness.",
            "a single one that is left reads as by itself",
        ),
        ((BACK, replace(MILOS, version=3), replace(LATER, version=3)), None, "nothing is left to be said"),
    ],
)
def test_it_names_what_is_still_true_when_it_leaves(now_are: tuple[Session, ...], words: str | None, why: str) -> None:
    event = step(ANNAS, MILOS, LATER)
    told = news(event, after(event))[ELENA.id]
    assert read(told, with_all(after(event), *now_are), ELENA) == words, why


def test_what_somebody_has_never_heard_of_is_not_told_to_be_cancelled() -> None:
    event = step(ANNAS, LATER)
    told = news(event, after(event))[ANNA.id]
    assert words_for(told, after(event), NOW, heard=False) is None


@pytest.mark.parametrize(
    ("first", "waits", "why"),
    [
        ("2026-11-23 09:00", False, "the nearest is tomorrow morning: within 12 hours nobody waits, for any of them"),
        ("2026-11-23 15:00", True, "the nearest is not near: all of it may wait for the morning"),
    ],
)
def test_the_nearest_of_them_says_whether_it_may_wait(first: str, waits: bool, why: str) -> None:
    night = at("2026-11-22 22:00")
    sleeper = replace(ANNA, person=replace(ANNA.person, quiet=Quiet(21 * 60 + 30, 7 * 60 + 30)))
    near = lesson(first, id=106)
    event = step(near, LATER)
    here = calendar(*(one.session for one in event.changes), roster=(sleeper, BEN), bonds=())
    (told,) = [one for one in notices_for(event, here, night) if one.kind == Kind.CANCELLED]
    assert told.due == (at("2026-11-23 07:30", SOFIA) if waits else night), why
    assert told.expires == LATER.start + WEEK, "as long as the last of them is worth telling"


def test_a_notice_of_several_is_taken_apart_and_put_together() -> None:
    event = step(ANNAS, MILOS)
    told = news(event, after(event))[ELENA.id]
    alone = apart(told)
    assert [(one.session, one.version, one.step) for one in alone] == [(101, 2, ""), (102, 2, "")]
    assert together(alone) == told
    assert together(alone[1:]) == alone[1], "a single one stands for itself"
    assert apart(alone[0]) == (alone[0],)


@pytest.mark.parametrize(
    ("sessions", "reader", "labels", "why"),
    [
        ((SOON, LATER), ELENA, ["No problem"], "one of them was late"),
        (
            (SOON, NEXT),
            ELENA,
            ["today 17:00: no problem", "today 18:30: no problem"],
            "each late lesson counts by itself",
        ),
        (
            (SOON, MILOS_SOON),
            ELENA,
            ["Anna today 17:00: no problem", "Milo today 19:30: no problem"],
            "of two children the button names the child",
        ),
        ((ANNAS, LATER), ELENA, [], "both were in time"),
    ],
)
def test_what_was_cancelled_late_can_be_forgiven_lesson_by_lesson(
    sessions: tuple[Session, ...], reader: Person, labels: list[str], why: str
) -> None:
    event = step(*sessions)
    here = calendar(*(one.session for one in event.changes), roster=(*ROSTER, MILO), bonds=FAMILY)
    reply = words_for(news(event, here)[reader.id], here, NOW, heard=True)
    assert reply is not None
    assert [spoken(one.label, reader) for one in reply.choices] == labels, why
    assert [one.action.thing for one in reply.choices] == [one.id for one in sessions if one.start < NOW + DAY]


def test_one_step_of_one_is_that_change_and_of_none_is_nothing() -> None:
    (only,) = one_step([cancel(ANNAS, "", NOW)])
    assert isinstance(only, SessionCancelled)
    assert one_step([]) == ()
