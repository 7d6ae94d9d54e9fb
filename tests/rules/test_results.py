"""Which lessons wait to be told how they went, and what each of several students' results means to whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from core.events import Event, SessionEnded, SessionRestored
from core.model.people import Bond, Student
from core.model.session import Session, Status
from core.moments import DAY, HOUR, MINUTE, SECOND
from core.notices import Kind, notices_for, still_owed, words_for
from core.rules.joining import end, end_as_no_show
from core.rules.problems import NotLive, NotYet, Problem, Refused, ResultStands
from core.rules.reliability import Deed, reliability
from core.rules.results import awaiting_result, change
from core.rules.undoing import undo
from tests.rules.cast import ANNA, BEN, BONDS, ELENA, MAYA, PETR, at, calendar, lesson, worded

START = at("2026-11-24 16:30")  # for an hour


@pytest.mark.parametrize(
    ("after_end", "waits", "because"),
    [
        (-1 * SECOND, False, "a lesson that is not over waits for nothing"),
        (0 * SECOND, True, "one that ends now is over"),
        (14 * DAY, True, "for two weeks a result may still be given"),
        (14 * DAY + SECOND, False, "after two weeks nobody asks any more"),
    ],
)
def test_it_waits_from_its_end_for_two_weeks(after_end: timedelta, waits: bool, because: str) -> None:
    taught = lesson(START)
    found = awaiting_result(calendar(taught), taught.end + after_end)
    assert (found == (taught,)) is waits, because


@pytest.mark.parametrize(
    ("status", "waits", "because"),
    [
        (Status.BOOKED, True, "nobody has said anything of it"),
        (Status.STARTED, True, "that it began is no result"),
        (Status.COMPLETED, False, "it happened"),
        (Status.NO_SHOW, False, "nobody came"),
        (Status.CANCELLED, False, "it did not take place"),
    ],
)
def test_only_what_has_no_result_waits(status: Status, waits: bool, because: str) -> None:
    taught = lesson(START, status=status)
    assert bool(awaiting_result(calendar(taught), taught.end + HOUR)) is waits, because


def test_the_earliest_comes_first() -> None:
    late, early = lesson("2026-11-24 18:00", id=102), lesson(START, id=103)
    assert awaiting_result(calendar(late, early), at("2026-11-25 09:00")) == (early, late)


# --- several students -----------------------------------------------------------------------------

SIBLING = Bond(49, MAYA.id, PETR, ANNA.id)  # somebody who hears of both
TWO = lesson(START, students=(ANNA, BEN))
OVER = TWO.end
STARTED = replace(TWO, status=Status.STARTED)


def news(event: Event, *more: Bond) -> dict[str, str]:
    """What each person reads of it."""
    assert isinstance(event, SessionEnded | SessionRestored)
    world = calendar(event.session, bonds=(*BONDS, *more), now=OVER)
    found: dict[str, str] = {}
    for notice in notices_for(event, world, OVER):
        reply = words_for(notice, world, OVER, heard=True)
        reader = next(one for one in (ANNA.person, BEN.person, ELENA, PETR, MAYA) if one.id == notice.person)
        if reply is not None and notice.kind in (Kind.FOLLOW_UP, Kind.RESTORED):
            found[reader.first] = found.get(reader.first, "") + worded(reply.text, reader, OVER)
    return found


def without(*missed: Student, of: Session = STARTED) -> SessionEnded:
    return end(of, OVER, absent=[one.id for one in missed])


@pytest.mark.parametrize(
    ("event", "who", "why"),
    [
        (without(), (), "that all came is no news"),
        (without(BEN), ("Ben", "Petr"), "who missed it hears so, and his father"),
        (without(ANNA), ("Anna", "Elena"), "the other family alone"),
        (end_as_no_show(STARTED, OVER), ("Anna", "Elena", "Ben", "Petr"), "nobody came: both"),
        (change(without(BEN).session, Status.COMPLETED, OVER), ("Ben", "Petr"), "his correction is his alone"),
        (
            change(end_as_no_show(STARTED, OVER).session, Status.COMPLETED, OVER, [BEN.id]),
            ("Anna", "Elena"),
            "what stays as it was is no news to him",
        ),
        (change(without(BEN).session, Status.NO_SHOW, OVER), ("Anna", "Elena"), "she too: he knows"),
        (change(without(BEN).session, Status.CANCELLED, OVER), ("Anna", "Elena", "Ben", "Petr"), "cancelled for both"),
        (change(without(BEN).session, Status.COMPLETED, OVER, [ANNA.id]), ("Anna", "Elena", "Ben", "Petr"), "swapped"),
        (undo(without(BEN), calendar(without(BEN).session), OVER), ("Ben", "Petr"), "taken back for him alone"),
        (undo(without(), calendar(without().session), OVER), (), "nobody was told anything"),
    ],
)
def test_each_family_hears_of_its_own_child_alone(event: Event, who: tuple[str, ...], why: str) -> None:
    told = news(event)
    assert set(told) == set(who), why
    others = {"Anna": "Ben", "Elena": "Ben", "Ben": "Anna", "Petr": "Anna"}
    assert all(others[reader] not in words for reader, words in told.items()), "no family hears another's name"


def test_who_hears_of_two_children_hears_of_the_one_that_it_is_about() -> None:
    assert news(without(BEN), SIBLING)["Petr"] == "We missed Ben today. Shall we find another time?"
    both = news(end_as_no_show(STARTED, OVER), SIBLING)["Petr"]
    assert both == "We missed Anna and Ben today. Shall we find another time?"
    corrected = news(change(without(BEN).session, Status.COMPLETED, OVER), SIBLING)["Petr"]
    assert corrected == "Correction: Ben's lesson, today 9:00–10:00 pm, took place."


def test_missed_by_all_is_a_no_show_and_by_nobody_none() -> None:
    assert without(ANNA, BEN).session == end_as_no_show(STARTED, OVER).session
    assert without().session.absentees == ()


@pytest.mark.parametrize(
    ("said", "problem", "why"),
    [
        (lambda: end(STARTED, START + 4 * MINUTE, absent=[BEN.id]), NotYet(START + 5 * MINUTE), "he may still come"),
        (lambda: end(without().session, OVER, absent=[BEN.id]), NotLive(Status.COMPLETED), "it has a result"),
        (
            lambda: change(without(BEN).session, Status.COMPLETED, OVER, [BEN.id]),
            NotLive(Status.COMPLETED),
            "it is that already",
        ),
        (
            lambda: change(without(BEN).session, Status.COMPLETED, OVER + 14 * DAY + SECOND),
            ResultStands(OVER + 14 * DAY),
            "for him too two weeks are all",
        ),
    ],
)
def test_a_students_result_has_its_time(said: Callable[[], SessionEnded], problem: Problem, why: str) -> None:
    with pytest.raises(Refused) as refused:
        said()
    assert refused.value.first == problem, why


def test_who_missed_it_says_nothing_of_the_tutor() -> None:
    deeds = [Deed(event, OVER) for event in (without(BEN), change(without(BEN).session, Status.COMPLETED, OVER))]
    stands = reliability([without(BEN).session], deeds, OVER)
    assert (stands.planned, stands.faults) == (1, 0)


@pytest.mark.parametrize(
    ("after", "stays", "why"),
    [
        (change(without(ANNA, BEN).session, Status.COMPLETED, OVER, [BEN.id]), True, "hers has changed, his has not"),
        (change(without(ANNA, BEN).session, Status.COMPLETED, OVER, [ANNA.id]), False, "his has changed"),
        (undo(without(BEN), calendar(without(BEN).session), OVER), False, "there is no result any more"),
    ],
)
def test_what_waits_for_his_morning_waits_on_while_only_hers_changes(
    after: SessionEnded | SessionRestored, stays: bool, why: str
) -> None:
    world = calendar(after.session, now=OVER)
    waits = next(one for one in notices_for(end_as_no_show(STARTED, OVER), world, OVER) if one.person == BEN.id)
    owed = still_owed(waits, after.before, after.session, world)
    assert (owed is not None) is stays, why
    assert owed is None or words_for(owed, world, OVER, heard=False) is not None
