"""Reliability: what share of the planned lessons a tutor stood by, counted anew from what was done."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.events import ChangeForgiven, SessionBooked, SessionEnded, SessionRestored
from core.model.session import Answer, Attendance, Session, Status
from core.moments import DAY, HOUR, Instant
from core.rules.cancelling import ASKED, UNDONE, cancel
from core.rules.moving import NewTime, moved_to
from core.rules.reliability import (
    Deed,
    Reliability,
    as_said,
    faults_of,
    reliability,
    weighing,
    with_absence,
    with_cancelled,
    with_moved,
)

NOW = Instant(1_795_430_000)  # a Monday at noon in Berlin


def session(id: int, ahead: timedelta, answer: Answer | None = None, status: Status = Status.BOOKED) -> Session:
    return Session(id, 1, (Attendance(2, answer),), NOW + ahead, 60, "Europe/Berlin", status=status)


def cancelled(one: Session, at: Instant, reason: str = "") -> Deed:
    return Deed(cancel(one, reason, at), at)


def moved(one: Session, at: Instant, reason: str = "clash") -> Deed:
    return Deed(moved_to(one, NewTime(NOW + 4 * DAY, 60, reason=reason)), at)


def heard_late(deed: Deed) -> Deed:
    """The same, said four hours before it was recorded."""
    return replace(deed, event=as_said(deed.event, deed.at - 4 * HOUR))


def ended(one: Session) -> Deed:
    return Deed(SessionEnded(replace(one, status=Status.COMPLETED), one), one.end)


KEPT = tuple(session(id, -id * DAY, status=Status.COMPLETED) for id in range(1, 50))


@pytest.mark.parametrize(
    ("deed", "weight", "why"),
    [
        (cancelled(session(99, 5 * HOUR), NOW), 1.0, "less than 24 hours ahead counts once"),
        (cancelled(session(99, 24 * HOUR), NOW), 0.0, "exactly 24 hours ahead is in time"),
        (cancelled(session(99, 5 * HOUR, Answer.NOT), NOW), 0.0, "the family had asked for it"),
        (cancelled(session(99, 5 * HOUR), NOW, UNDONE), 0.0, "a booking taken back never was"),
        (heard_late(cancelled(session(99, 20 * HOUR), NOW)), 0.0, "said in time, and recorded after an outage"),
        (heard_late(moved(session(99, 20 * HOUR), NOW)), 0.0, "so of a move"),
        (heard_late(cancelled(session(99, 19 * HOUR), NOW)), 1.0, "said late, and recorded later still"),
        (moved(session(99, 5 * HOUR), NOW), 0.5, "a late move counts half"),
        (moved(session(99, 24 * HOUR), NOW), 0.0, "one that is in time does not count"),
        (moved(session(99, 5 * HOUR, Answer.NOT), NOW), 0.0, "who had said that they cannot come has asked for it"),
        (moved(session(99, 5 * HOUR), NOW, ASKED), 0.0, "and so has who wished for another time"),
        (ended(session(99, -HOUR)), 0.0, "a lesson that took place is kept"),
        (Deed(SessionBooked(session(99, 5 * HOUR)), NOW), 0.0, "booking is no fault"),
    ],
)
def test_what_counts_against_a_tutor(deed: Deed, weight: float, why: str) -> None:
    assert {id: found for id, found in faults_of((deed,)).items() if found} == ({99: weight} if weight else {}), why


def test_one_late_cancellation_in_fifty_lessons_is_two_per_cent() -> None:
    late = session(99, 5 * HOUR)
    before = reliability(KEPT, (), NOW)
    after = reliability((*KEPT, replace(late, status=Status.CANCELLED)), (cancelled(late, NOW),), NOW)
    assert (before.percent, after.percent) == (100, 98)
    assert with_cancelled(before, late, NOW) == after


def test_a_late_move_counts_half() -> None:
    assert with_moved(reliability(KEPT, (), NOW), session(99, 5 * HOUR), NOW) == Reliability(50, 0.5)


def test_what_was_undone_never_happened() -> None:
    late = session(99, 5 * HOUR)
    deed = cancelled(late, NOW)
    back = Deed(SessionRestored(late, replace(late, status=Status.CANCELLED)), NOW)
    assert reliability(KEPT, (deed, back), NOW) == reliability(KEPT, (), NOW)


def test_only_the_last_deed_is_undone() -> None:
    late = session(99, 5 * HOUR)
    move = moved(late, NOW)
    there = session(99, 4 * DAY)
    back = Deed(SessionRestored(there, replace(there, status=Status.COMPLETED)), NOW + 5 * DAY)
    assert faults_of((move, ended(there), back)) == {99: 0.5}, "a result taken back leaves the late move what it was"


LATE = session(99, 5 * HOUR)
GONE = cancel(LATE, "", NOW)
ANEW = replace(GONE.session, status=Status.BOOKED, start=NOW + 3 * DAY, version=3)
DONE = replace(ANEW, status=Status.COMPLETED, version=4)
BY_TUTOR = Deed(GONE, NOW)


@pytest.mark.parametrize(
    ("deeds", "faults", "why"),
    [
        ((BY_TUTOR, ended(ANEW)), {99: 1.0}, "cancelled late and held another day, it was cancelled late"),
        (
            (BY_TUTOR, Deed(ChangeForgiven(GONE.session), NOW), Deed(SessionEnded(DONE, GONE.session), NOW + DAY)),
            {99: 0.0},
            "forgiven, and then another result: nothing is left to weigh",
        ),
        (
            (Deed(cancel(LATE, ASKED, NOW), NOW),),
            {99: 0.0},
            "cancelled as the family asked, it is not the tutor's",
        ),
        (
            (moved(LATE, NOW), Deed(cancel(LATE, ASKED, NOW), NOW), Deed(SessionRestored(LATE, GONE.session), NOW)),
            {99: 0.5},
            "what weighs nothing and is taken back takes nothing else along",
        ),
        ((Deed(SessionEnded(DONE, GONE.session), NOW + DAY),), {99: 0.0}, "what the family cancelled weighed nothing"),
    ],
)
def test_what_became_of_a_lesson_in_the_end(deeds: tuple[Deed, ...], faults: dict[int, float], why: str) -> None:
    assert faults_of(deeds) == faults, why


def test_what_weighs_is_listed_by_its_time_and_only_that() -> None:
    other, early = session(98, 4 * HOUR), session(97, 30 * HOUR)
    first, second, third = moved(LATE, NOW), cancelled(other, NOW + HOUR), Deed(GONE, NOW + 2 * HOUR)
    in_time = Deed(moved_to(session(99, 4 * DAY), NewTime(NOW + 5 * DAY, 60)), NOW + HOUR)
    found = weighing((first, second, in_time, third, cancelled(early, NOW)), NOW + DAY)
    assert found == ((first, 0.5), (second, 1.0), (third, 1.0))
    assert weighing((first,), NOW + 90 * DAY - timedelta(seconds=1)) == ((first, 0.5),)
    assert weighing((first,), NOW + 90 * DAY) == (), "after ninety days it is forgotten"


def test_an_absence_that_is_owned_counts_three_against_the_same_lessons() -> None:
    assert with_absence(Reliability(10, 1.0)) == Reliability(10, 4.0)


@pytest.mark.parametrize(
    ("planned", "faults", "percent", "meaningful", "why"),
    [
        (0, 0.0, 100, False, "nobody starts with a stain"),
        (9, 0.0, 100, False, "nine lessons say too little"),
        (10, 0.0, 100, True, "ten are enough"),
        (1000, 0.5, 99, True, "only a clean record reads as a hundred"),
        (40, 1.0, 98, True, "to the nearest per cent"),
        (10, 15.0, 0, True, "nobody falls below nothing"),
    ],
)
def test_how_it_reads(planned: int, faults: float, percent: int, meaningful: bool, why: str) -> None:
    one = Reliability(planned, faults)
    assert (one.percent, one.meaningful) == (percent, meaningful), why
    assert 0 <= one.share <= 1
    assert (one.share == 1) is (faults == 0)


@pytest.mark.parametrize(
    ("ahead", "status", "counted", "why"),
    [
        (timedelta(), Status.BOOKED, True, "its time has come"),
        (timedelta(seconds=1), Status.BOOKED, False, "it lies ahead"),
        (-2 * DAY, Status.NO_SHOW, True, "the tutor was there"),
        (-2 * DAY, Status.CANCELLED, False, "cancelled in time it was not planned any more"),
        (-90 * DAY + timedelta(seconds=1), Status.COMPLETED, True, "of the last ninety days"),
        (-90 * DAY, Status.COMPLETED, False, "older than that"),
    ],
)
def test_the_lessons_that_were_planned(ahead: timedelta, status: Status, counted: bool, why: str) -> None:
    assert reliability((session(1, ahead, status=status),), (), NOW).planned == int(counted), why


def test_what_is_done_in_time_changes_nothing() -> None:
    present = Reliability(10, 1)
    assert with_moved(present, session(99, 24 * HOUR), NOW) == present
    assert with_cancelled(present, session(99, 24 * HOUR), NOW) == present


def test_after_ninety_days_it_is_forgotten() -> None:
    late = session(99, 5 * HOUR)
    assert reliability(KEPT, (cancelled(late, NOW),), NOW + 90 * DAY).faults == 0


@given(st.lists(st.booleans(), max_size=30))
def test_the_share_is_what_a_recount_says(late: list[bool]) -> None:
    ahead = [session(500 + n, 5 * HOUR if is_late else 30 * HOUR) for n, is_late in enumerate(late)]
    deeds = tuple(cancelled(one, NOW) for one in ahead)
    gone = tuple(replace(one, status=Status.CANCELLED) for one in ahead)
    found = reliability((*KEPT, *gone), deeds, NOW)
    assert (found.planned, found.faults) == (len(KEPT) + sum(late), sum(late))
