"""One of several students leaves a lesson: who hears of it, what it costs, and that nothing changes for the others."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.access import Verb, authorize
from core.events import PlaceChanged, SessionCancelled
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Answer, Fee, Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant, Span
from core.notices import Kind, Notice, notices_for, plan, still_owed, words_for
from core.rules.cancelling import cancel
from core.rules.leaving import come_back, decide_fee, leave, left_of, take_part
from core.rules.moving import NewTime, move
from core.rules.problems import NotLive, Past, Refused
from core.rules.reliability import Deed, reliability
from core.rules.undoing import undo, undoable
from tests.rules.cast import ANNA, BEN, ELENA, KATRIN, LEO, MAYA, PETR, at, calendar, lesson, worded

START = at("2026-11-24 16:30")
TWO = lesson(START, students=(ANNA, BEN))
THREE = lesson(START, students=(ANNA, BEN, LEO))
DECLINED = lesson(START, students=(ANNA, BEN), answer=Answer.NOT)
EARLY, LATE = START - 3 * DAY, START - 3 * HOUR
PEOPLE = (ANNA.person, BEN.person, ELENA, PETR, KATRIN, MAYA)


def read(owed: tuple[Notice, ...], world: Calendar, now: Instant, heard: bool = True) -> dict[str, str]:
    """What each person reads of the news."""
    found: dict[str, str] = {}
    for notice in owed:
        reader: Person = next(one for one in PEOPLE if one.id == notice.person)
        reply = words_for(notice, world, now, heard)
        if reply is not None and notice.kind in (Kind.CANCELLED, Kind.RESTORED, Kind.BOOKED, Kind.ANSWER):
            found[reader.first] = worded(reply.text, reader, now)
    return found


def news(event: PlaceChanged, now: Instant = EARLY) -> dict[str, str]:
    world = calendar(event.session, now=now)
    return read(notices_for(event, world, now), world, now)


@pytest.mark.parametrize(
    ("event", "who", "why"),
    [
        (leave(TWO, BEN.id, "", EARLY), {"Ben", "Petr"}, "by the tutor: his family alone"),
        (leave(TWO, ANNA.id, "", EARLY), {"Anna", "Elena"}, "the other one's alone"),
        (leave(TWO, BEN.id, "", EARLY, PETR.id), {"Ben", "Maya"}, "by his father: he, and the tutor"),
        (leave(THREE, ANNA.id, "", EARLY, ELENA.id), {"Anna", "Maya"}, "of three"),
    ],
)
def test_the_own_family_hears_that_it_is_cancelled_and_nobody_else(
    event: PlaceChanged, who: set[str], why: str
) -> None:
    told = news(event)
    assert set(told) == who, why
    names = {one.first for one in PEOPLE[:5]} | {LEO.first}
    family = {"Anna": {"Anna", "Elena"}, "Elena": {"Anna", "Elena"}, "Ben": {"Ben", "Petr"}, "Petr": {"Ben", "Petr"}}
    for reader, words in told.items():
        strange = names - family.get(reader, names)
        assert not [name for name in strange if name in words], "no family reads another's name"


def test_it_stands_for_the_others_as_it_was() -> None:
    event = leave(TWO, BEN.id, "illness", EARLY)
    assert replace(event.session, attendance=TWO.attendance, left=()) == TWO
    assert event.session.of(ANNA.id) == TWO.of(ANNA.id)
    timers = [one for one in plan(TWO, calendar(TWO), EARLY) if one.person in (ANNA.id, ELENA.id, MAYA.id)]
    world = calendar(event.session, now=EARLY)
    assert all(authorize(one.person, Verb.SEE, world, event.session) for one in timers)
    assert {one.version for one in timers} == {event.session.version}, "what is owed to them is still true"


def test_what_was_owed_to_who_left_says_nothing_any_more() -> None:
    event = leave(TWO, BEN.id, "", EARLY)
    for notice in plan(TWO, calendar(TWO), EARLY):
        if notice.person in (BEN.id, PETR.id) or str(BEN.id) in notice.step.split():
            world = calendar(event.session, now=notice.due)
            assert words_for(notice, world, notice.due, heard=True) is None, notice


@pytest.mark.parametrize(
    ("at", "by", "fee", "why"),
    [
        (START - DAY, PETR.id, None, "exactly a day ahead is in time"),
        (START - DAY + MINUTE, PETR.id, Fee.OPEN, "a minute later it is late, and the tutor decides"),
        (LATE, 0, None, "what the tutor does costs nobody anything"),
    ],
)
def test_the_policy_is_each_students_own(at: Instant, by: int, fee: Fee | None, why: str) -> None:
    session = leave(TWO, BEN.id, "", at, by).session
    left = left_of(session, BEN.id)
    assert left is not None
    assert left.fee is fee, why
    assert session.fee is None, "the lesson itself costs what it costs"


def test_what_it_costs_is_decided_and_said_anew() -> None:
    left = leave(TWO, BEN.id, "", LATE, PETR.id).session
    half = decide_fee(decide_fee(left, BEN.id, Fee.FULL), BEN.id, Fee.HALF)
    assert [one.fee for one in half.left] == [Fee.HALF]
    with pytest.raises(Refused):
        decide_fee(left, ANNA.id, Fee.HALF)


@pytest.mark.parametrize(
    ("session", "student", "error", "why"),
    [
        (lesson(START), ANNA.id, ValueError, "the last one does not leave: it is cancelled"),
        (replace(TWO, status=Status.COMPLETED), BEN.id, Refused, "it is over"),
        (replace(TWO, status=Status.CANCELLED), BEN.id, Refused, "it is cancelled for all"),
    ],
)
def test_who_cannot_leave(session: Session, student: int, error: type[Exception], why: str) -> None:
    with pytest.raises(error):
        leave(session, student, "", EARLY)


def test_taken_back_it_is_as_it_was_and_who_was_told_hears_so() -> None:
    event = leave(TWO, BEN.id, "", EARLY)
    world = calendar(event.session, now=EARLY)
    assert undoable(event, world) is event
    back = undo(event, world, EARLY + MINUTE)
    assert isinstance(back, PlaceChanged)
    assert (back.session.students, back.session.left) == (TWO.students, ())
    after = calendar(back.session, now=EARLY)
    owed = notices_for(back, after, EARLY + MINUTE)
    assert set(read(owed, after, EARLY + MINUTE)) == {"Ben", "Petr"}
    assert read(owed, after, EARLY + MINUTE, heard=False) == {}, "nobody who never heard of it"
    stale = notices_for(event, world, EARLY)
    assert read(stale, after, EARLY + MINUTE) == {}, "and the cancellation is not true any more"


@pytest.mark.parametrize(
    ("event", "world", "now", "problem", "why"),
    [
        (
            leave(TWO, BEN.id, "", EARLY),
            calendar(leave(TWO, BEN.id, "", EARLY).session, busy={BEN.id: (Span(START, START + HOUR),)}),
            EARLY,
            None,
            "he has another lesson then by now",
        ),
        (
            leave(TWO, BEN.id, "", EARLY),
            calendar(leave(TWO, BEN.id, "", EARLY).session),
            START + 2 * HOUR,
            Past(START),
            "it is over by now",
        ),
        (
            leave(TWO, BEN.id, "", EARLY),
            calendar(cancel(leave(TWO, BEN.id, "", EARLY).session, "", EARLY).session),
            EARLY,
            NotLive(Status.CANCELLED),
            "it is cancelled for the others too by now",
        ),
    ],
)
def test_nobody_comes_back_where_it_does_not_fit(
    event: PlaceChanged, world: Calendar, now: Instant, problem: object, why: str
) -> None:
    with pytest.raises(Refused) as refused:
        come_back(event, world, now)
    assert problem is None or refused.value.first == problem, why


def test_who_is_added_is_booked_and_gets_the_timers() -> None:
    event = take_part(calendar(lesson(START)), lesson(START), BEN.id, EARLY)
    world = calendar(event.session, now=EARLY)
    owed = notices_for(event, world, EARLY)
    assert set(read(owed, world, EARLY)) == {"Ben", "Petr"}
    assert {one.kind for one in owed if one.person == BEN.id} >= {Kind.BOOKED, Kind.JOIN, Kind.REMINDER_1H}


def test_the_news_of_who_left_outlives_a_move_for_the_others_and_tells_the_old_time() -> None:
    event = leave(TWO, BEN.id, "", EARLY)
    before = calendar(event.session, now=EARLY)
    waits = next(one for one in notices_for(event, before, EARLY) if one.person == BEN.id)
    moved = move(before, event.session, NewTime(START + DAY, 60, "room-9"), EARLY)
    after = calendar(moved.session, now=EARLY)
    owed = still_owed(waits, event.session, moved.session, after)
    assert owed is not None
    assert read((owed,), after, EARLY)["Ben"].startswith("Your lesson Tue, Nov 24, 10:30"), "never the others' time"


@pytest.mark.parametrize(
    ("events", "faults", "why"),
    [
        ((leave(TWO, BEN.id, "", EARLY),), 0, "in time"),
        ((leave(TWO, BEN.id, "", LATE),), 1 / 2, "one of two, late: his share of the lesson"),
        ((leave(THREE, BEN.id, "", LATE),), 1 / 3, "one of three"),
        ((leave(DECLINED, BEN.id, "", LATE),), 0, "he had said that he will not come"),
    ],
)
def test_only_what_the_tutor_does_late_counts(events: tuple[PlaceChanged, ...], faults: float, why: str) -> None:
    deeds = [Deed(event, event.said_at or LATE) for event in events]
    assert reliability([events[-1].session], deeds, START + HOUR).faults == pytest.approx(faults), why


def test_taken_back_it_does_not_count() -> None:
    event = leave(TWO, BEN.id, "", LATE)
    back = undo(event, calendar(event.session, now=EARLY), LATE)
    assert isinstance(back, PlaceChanged)
    assert reliability([back.session], [Deed(event, LATE), Deed(back, LATE)], START + HOUR).faults == 0


def test_when_the_last_one_goes_it_is_cancelled() -> None:
    alone = leave(TWO, BEN.id, "", EARLY).session
    event = cancel(alone, "", LATE, ELENA.id)
    assert isinstance(event, SessionCancelled)
    assert (event.session.fee, [one.fee for one in event.session.left]) == (Fee.OPEN, [None])


def test_who_had_cancelled_and_is_added_again_is_told_as_of_any_booking() -> None:
    left = leave(TWO, ANNA.id, "", EARLY, ELENA.id).session
    again = take_part(calendar(left), left, ANNA.id, EARLY + MINUTE)
    world = calendar(again.session, now=EARLY)
    told = read(notices_for(again, world, EARLY + MINUTE), world, EARLY + MINUTE, heard=False)
    assert set(told) == {"Anna", "Elena"}, "she too, who was sent no cancellation since it was her own"
