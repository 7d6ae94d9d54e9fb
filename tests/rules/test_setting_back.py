"""Taking back what a tutor set: days off, hours, an archived student."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import StudentChanged, TutorChanged
from core.model.calendar import TimeOff, Tutor, Window
from core.moments import DAY
from core.rules.days_off import give_back, joined_days, take_off
from core.rules.undoing import Facts, facts_back, standing
from tests.rules.cast import ANNA, BEN, MAYA, TUTOR, calendar

TODAY = date(2026, 11, 22)
CHRISTMAS = TimeOff(date(2026, 12, 24), date(2026, 12, 26))
OFF = take_off(TUTOR, CHRISTMAS, TODAY)
TAUGHT = give_back(OFF.tutor, [CHRISTMAS])
AGAIN = take_off(TAUGHT.tutor, CHRISTMAS, TODAY)
LESS = TutorChanged(replace(TUTOR, hours=(Window(0, 900, 1200),)), before=TUTOR)
ARCHIVED = StudentChanged(MAYA.id, replace(ANNA, archived=True), before=ANNA)
BACK = StudentChanged(MAYA.id, ANNA, before=ARCHIVED.student)
MOVED_HOUSE = TutorChanged(replace(TUTOR, person=replace(MAYA, zone="Europe/Vienna")), before=TUTOR)


@pytest.mark.parametrize(
    ("event", "now", "was", "why"),
    [
        (OFF, OFF.tutor, TUTOR, "days off are taken back"),
        (OFF, replace(OFF.tutor, buffer=15), replace(TUTOR, buffer=15), "what else was set since stays"),
        (LESS, replace(LESS.tutor, off=(CHRISTMAS,)), replace(TUTOR, off=(CHRISTMAS,)), "of hours only the hours"),
        (OFF, TUTOR, None, "they are off no more"),
        (OFF, replace(TUTOR, off=(TimeOff(TODAY, TODAY), CHRISTMAS)), None, "more has been taken off since"),
        (replace(OFF, before=None), OFF.tutor, None, "nobody knows what was before"),
        (MOVED_HOUSE, MOVED_HOUSE.tutor, None, "where somebody lives is no teaching time"),
        (TutorChanged(TUTOR, before=TUTOR), TUTOR, None, "nothing was changed"),
    ],
)
def test_what_a_tutor_set_goes_back(event: TutorChanged, now: Tutor, was: Tutor | None, why: str) -> None:
    back = facts_back(event, replace(calendar(), tutor=now))
    assert (back.tutor if isinstance(back, TutorChanged) else None) == was, why


def test_an_archived_student_comes_back_as_they_were() -> None:
    archived = replace(calendar(), roster=(ARCHIVED.student, BEN))
    assert facts_back(ARCHIVED, archived) == BACK
    assert facts_back(ARCHIVED, calendar()) is None, "Anna is on the list"
    assert facts_back(ARCHIVED, replace(calendar(), roster=(BEN,))) is None, "Anna is on no list at all"
    later = replace(ARCHIVED.student, minutes=45)
    assert facts_back(ARCHIVED, replace(calendar(), roster=(later,))) == StudentChanged(
        MAYA.id, replace(ANNA, minutes=45), before=later
    )


@pytest.mark.parametrize(
    ("newest_first", "left", "why"),
    [
        ((OFF,), (OFF,), "one thing"),
        ((TAUGHT, OFF), (), "taken back"),
        ((AGAIN, TAUGHT, OFF), (OFF,), "taken back, and that too"),
        ((LESS, OFF), (LESS, OFF), "two things"),
        ((BACK, LESS, ARCHIVED), (LESS,), "something else in between"),
        ((OFF, TAUGHT), (), "off again what was taught again"),
        ((BACK, replace(ARCHIVED, before=None)), (BACK, replace(ARCHIVED, before=None)), "nobody knows"),
    ],
)
def test_what_was_taken_back_and_what_took_it_back_are_done_with(
    newest_first: tuple[Facts, ...], left: tuple[Facts, ...], why: str
) -> None:
    assert standing(newest_first) == left, why


DAYS_OFF = st.builds(
    lambda first, more: TimeOff(TODAY + first * DAY, TODAY + (first + more) * DAY),
    st.integers(0, 30),
    st.integers(0, 9),
)


@given(st.lists(DAYS_OFF, max_size=4), DAYS_OFF)
def test_whatever_is_taken_off_goes_back_to_what_was_off(had: list[TimeOff], more: TimeOff) -> None:
    before = replace(TUTOR, off=joined_days(had))
    event = take_off(before, more, TODAY)
    back = facts_back(event, replace(calendar(), tutor=event.tutor))
    if event.tutor == before:
        assert back is None
    else:
        assert isinstance(back, TutorChanged)
        assert back.tutor == before
        assert standing([back, event]) == ()
