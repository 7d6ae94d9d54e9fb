"""Other times for many lessons at once: nothing is offered twice, and whatever is chosen, no two lessons overlap."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import OfferMade, SessionCancelled, SessionMoved, SessionsChanged
from core.model.calendar import Calendar, TimeOff, Window
from core.model.offers import Offer, OfferStage
from core.model.people import Student
from core.model.session import Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant
from core.rules.cancelling import cancel
from core.rules.offering import OFFERED, accept, alternatives, decline
from core.rules.offering_many import (
    IDS_EACH,
    Part,
    Wanted,
    Way,
    after,
    offer_many,
    offerable,
    shares,
)
from core.rules.problems import AlreadyBegun, OfferOver, Refused
from tests.rules.cast import ANNA, BEN, BERLIN, KOLKATA, LORD_HOWE, NOW, SAO_PAULO, at, calendar, lesson, person, tutor

LUIS = Student(person(15, "Luis Prado", SAO_PAULO))
ROSTER = (ANNA, BEN, LUIS)
MONDAY = tuple(
    lesson(f"2026-11-23 {hour}:00", id=101 + n, students=(one,))
    for n, (hour, one) in enumerate(((16, ANNA), (17, BEN), (18, LUIS)))
)
ILL = (date(2026, 11, 23), date(2026, 11, 23))


def wanted(parts: Sequence[Part], reason: str = "illness") -> Wanted:
    return Wanted(tuple(parts), tuple(range(900, 901 + IDS_EACH * len(parts))), reason, "So sorry!")


def sent(
    before: Calendar,
    sessions: Sequence[Session],
    now: Instant = NOW,
    away: tuple[date, date] | None = ILL,
) -> tuple[Calendar, tuple[Offer, ...]]:
    """The calendar once all lessons have been offered other times, and these offers."""
    dealt = shares(before, sessions, now, away)
    parts = [Part(one, Way.OFFER, dealt[one.id]) for one in sessions if dealt[one.id]]
    events = offer_many(before, wanted(parts), now, now)
    later = after(before, events)
    return later, tuple(event.offer for event in events if isinstance(event, OfferMade))


# --- which times -----------------------------------------------------------------------------------


def test_each_gets_three_times_and_none_is_offered_twice() -> None:
    dealt = shares(calendar(*MONDAY, roster=ROSTER), MONDAY, NOW, ILL)
    assert all(len(starts) == OFFERED for starts in dealt.values())
    every = [start for starts in dealt.values() for start in starts]
    assert len(set(every)) == len(every)
    assert dealt[101] == (at("2026-11-24 16:00"), at("2026-11-25 16:00"), at("2026-11-30 16:00"))


def test_the_first_of_each_is_the_best_that_the_student_could_get() -> None:
    shown = calendar(*MONDAY, roster=ROSTER)
    dealt = shares(shown, MONDAY, NOW, ILL)
    for one in MONDAY:
        assert alternatives(shown, one, NOW)[0] in dealt[one.id]


def test_two_who_want_the_same_time_share_the_free_ones_in_turn() -> None:
    """On Tuesday and Wednesday one hour is left each: one of them gets the one, the other the other."""
    narrow = tutor((*tutor().hours[:1], *(replace(tutor().hours[0], weekday=day, end=16 * 60) for day in (1, 2))))
    two = [lesson("2026-11-23 15:00", id=101), lesson("2026-11-23 16:00", id=102, students=(BEN,))]
    short = shares(calendar(*two, tutor=narrow), two, NOW, (date(2026, 11, 30), date(2027, 2, 28)))
    assert {len(starts) for starts in short.values()} == {1}
    assert set(short[101]).isdisjoint(short[102])


@pytest.mark.parametrize(
    ("away", "why"),
    [
        ((date(2026, 11, 23), date(2026, 11, 25)), "none of the days of the illness"),
        ((date(2026, 11, 23), date(2026, 12, 6)), "however long it is"),
    ],
)
def test_no_time_lies_in_the_days_away(away: tuple[date, date], why: str) -> None:
    dealt = shares(calendar(*MONDAY, roster=ROSTER), MONDAY, NOW, away)
    days = {start.day(MONDAY[0].clock) for starts in dealt.values() for start in starts}
    assert days, why
    assert not any(away[0] <= day <= away[1] for day in days), why


def test_the_days_away_are_those_on_the_tutors_clock() -> None:
    mornings = tuple(Window(day, 6 * 60, 9 * 60) for day in range(5))  # on Lord Howe: by UTC on the day before
    monday = [lesson(at("2026-11-23 07:00", LORD_HOWE))]
    here = calendar(*monday, tutor=tutor(mornings, zone=LORD_HOWE))
    (starts,) = shares(here, monday, NOW, (date(2026, 11, 24), date(2026, 12, 1))).values()
    assert starts[0] == at("2026-12-02 07:00", LORD_HOWE)


@pytest.mark.parametrize(
    ("order", "why"), [((0, 1, 2), "the earliest lesson chooses first"), ((2, 1, 0), "the latest does")]
)
def test_the_break_is_kept_between_times_held_for_different_students(order: tuple[int, ...], why: str) -> None:
    shown = calendar(*MONDAY, roster=ROSTER, tutor=tutor(buffer=15))
    dealt = shares(shown, [MONDAY[n] for n in order], NOW, ILL)
    assert all(len(starts) == OFFERED for starts in dealt.values()), why
    for one, other in combinations(MONDAY, 2):
        apart = [abs(a.seconds - b.seconds) for a in dealt[one.id] for b in dealt[other.id]]
        assert min(apart) >= 75 * 60, why


def test_who_has_no_free_time_left_gets_none() -> None:
    assert shares(calendar(*MONDAY, tutor=tutor(())), MONDAY, NOW) == {101: (), 102: (), 103: ()}


@pytest.mark.parametrize(
    ("session", "now", "can", "why"),
    [
        (MONDAY[0], NOW, True, "a lesson ahead"),
        (MONDAY[0], at("2026-11-23 15:30"), True, "one that begins too soon to ask, once it is cancelled"),
        (MONDAY[0], at("2026-11-23 16:00"), False, "one that has begun"),
        (replace(MONDAY[0], status=Status.STARTED), NOW, False, "one that runs"),
        (lesson(students=(ANNA, BEN)), NOW, False, "one with several students is moved by hand"),
    ],
)
def test_for_which_lessons_times_may_be_offered(session: Session, now: Instant, can: bool, why: str) -> None:
    assert offerable(session, now) is can, why


# --- the step --------------------------------------------------------------------------------------


def test_all_of_it_is_one_step_and_the_old_times_stand() -> None:
    later, made = sent(calendar(*MONDAY, roster=ROSTER), MONDAY)
    assert len({offer.batch for offer in made}) == 1
    assert {(offer.reason, offer.words) for offer in made} == {("illness", "So sorry!")}
    assert made[0].batch
    assert [offer.session for offer in made] == [101, 102, 103]
    assert [(one.start, one.version, one.status) for one in later.live] == [(s.start, 1, Status.BOOKED) for s in MONDAY]
    ids = [id for offer in made for id in (offer.id, *(hold.id for hold in offer.holds))]
    assert len(set(ids)) == len(ids)


def test_what_begins_within_two_hours_is_cancelled_and_offered_in_one() -> None:
    now = at("2026-11-23 14:30")
    later, made = sent(calendar(*MONDAY, roster=ROSTER, now=now), MONDAY, now)
    assert later.session(101).status is Status.CANCELLED
    assert made[0].version == later.session(101).version == 2
    assert later.session(102).status is Status.BOOKED, "2 h 30 min: there is time to ask"


def test_each_lesson_can_go_its_own_way() -> None:
    shown = calendar(*MONDAY, roster=ROSTER)
    dealt = shares(shown, MONDAY, NOW, ILL)
    ways = (Way.KEEP, Way.CANCEL, Way.OFFER)
    parts = [Part(one, way, dealt[one.id]) for one, way in zip(MONDAY, ways, strict=True)]
    events = offer_many(shown, wanted(parts), NOW, NOW)
    assert [type(event) for event in events] == [SessionCancelled, OfferMade]
    assert isinstance(events[0], SessionCancelled)
    assert events[0].session.reason == "illness"
    assert [one.id for one in after(shown, events).live] == [101, 103]


def test_if_one_of_the_times_has_gone_nothing_is_done() -> None:
    shown = calendar(*MONDAY, roster=ROSTER)
    dealt = shares(shown, MONDAY, NOW, ILL)
    taken = lesson(dealt[102][0], id=200, students=(LUIS,))
    parts = [Part(one, Way.OFFER, dealt[one.id]) for one in MONDAY]
    with pytest.raises(Refused):
        offer_many(replace(shown, sessions=(*MONDAY, taken)), wanted(parts), NOW, NOW)


def test_a_lesson_that_has_begun_meanwhile_stops_the_step() -> None:
    shown = calendar(*MONDAY, roster=ROSTER)
    parts = [Part(MONDAY[0], Way.OFFER, (at("2026-11-24 16:00"),))]
    with pytest.raises(Refused) as refused:
        offer_many(shown, wanted(parts), at("2026-11-23 16:00"), NOW)
    assert isinstance(refused.value.first, AlreadyBegun)


def test_what_was_one_step_has_happened_to_each_lesson() -> None:
    gone = [cancel(one, "illness", NOW) for one in MONDAY[:2]]
    later = after(calendar(*MONDAY, roster=ROSTER), [SessionsChanged(tuple(gone))])
    assert [one.id for one in later.live] == [103]


# --- whatever is chosen ----------------------------------------------------------------------------


@st.composite
def sick_days(draw: st.DrawFn) -> tuple[Calendar, tuple[Session, ...]]:
    """A tutor somewhere with some days of lessons to move, others that stay, days off, and a break between lessons."""
    zone = draw(st.sampled_from([BERLIN, KOLKATA, LORD_HOWE, SAO_PAULO]))
    first = NOW.day(tutor(zone=zone).clock)
    starts = sorted(draw(st.lists(st.integers(8, 4 * 24 * 7), min_size=3, max_size=9, unique=True)))
    apart = [starts[0], *(later for earlier, later in pairwise(starts) if later - earlier >= 8)]
    sessions = [
        lesson(NOW + n * 15 * MINUTE, draw(st.sampled_from([30, 60, 90])), id=101 + k, students=(ROSTER[k % 3],))
        for k, n in enumerate(apart)
    ]
    concerned = tuple(one for one in sessions[:6] if draw(st.booleans()) or one.id == 101)
    off = (TimeOff(first + 3 * DAY, first + 3 * DAY),) if draw(st.booleans()) else ()
    profile = tutor(zone=zone, off=off, buffer=draw(st.sampled_from([0, 0, 15])))
    return calendar(*sessions, tutor=profile, roster=ROSTER), concerned


def fits(calendar: Calendar) -> None:
    """No two live lessons overlap, and no hold overlaps a lesson or the hold of another."""
    for earlier, later in combinations(calendar.live, 2):
        assert not earlier.span.overlaps(later.span)
    for hold in calendar.holds(NOW):
        assert not any(one.span.overlaps(hold.span) for one in calendar.live if one.id != hold.session)
    for one, other in combinations(calendar.holds(NOW), 2):
        assert one.session == other.session or not one.span.overlaps(other.span)


@settings(max_examples=60, deadline=None)
@given(sick_days(), st.data())
def test_whatever_is_chosen_in_whatever_order_no_two_lessons_overlap(
    day: tuple[Calendar, tuple[Session, ...]], data: st.DataObject
) -> None:
    before, concerned = day
    here, made = sent(before, concerned, away=None)
    fits(here)
    number = len(here.live)
    for n, offer in enumerate(data.draw(st.permutations(made))):
        choice = data.draw(st.sampled_from(["none", "keep", "wait", *range(len(offer.holds))]))
        here = answered(here, offer, choice, 5000 + n)
        fits(here)
        assert len(here.live) == number, "each lesson has exactly one live time, however many have answered"
        assert len({one.id for one in here.live}) == number


def answered(here: Calendar, offer: Offer, choice: str | int, id: int) -> Calendar:
    """The calendar after somebody has answered an offer, or let it be."""
    if choice == "wait":
        return here
    if isinstance(choice, str):
        stage = OfferStage.DECLINED if choice == "none" else OfferStage.KEPT
        return after(here, (decline(offer, here.session(offer.session), stage, 1, NOW),))
    was = here.session(offer.session)
    events = accept(here, offer, offer.holds[choice].start, 1, id, "room", NOW)
    assert isinstance(events[0], SessionMoved)
    assert events[0].session.start == offer.holds[choice].start
    assert events[0].session.was == was.start
    later = after(here, events)
    with pytest.raises(Refused) as refused:
        accept(later, replace(offer), offer.holds[0].start, 1, id, "room", NOW)
    assert isinstance(refused.value.first, OfferOver), "the second tap changes nothing"
    return later


def test_every_combination_of_three_times_each_can_be_taken() -> None:
    """Not a sample: all 4 x 4 x 4 outcomes of a day with three lessons, in both orders."""
    here, made = sent(calendar(*MONDAY, roster=ROSTER, tutor=tutor(buffer=15)), MONDAY)
    for order in (made, made[::-1]):
        for picks in ((a, b, c) for a in range(4) for b in range(4) for c in range(4)):
            outcome = here
            for offer, pick in zip(order, picks, strict=True):
                if pick < OFFERED:
                    outcome = after(outcome, accept(outcome, offer, offer.holds[pick].start, 1, 7, "room", NOW))
            fits(outcome)
            gaps = [later.start.since(earlier.end) for earlier, later in pairwise(outcome.live)]
            held_apart = [gap for gap in gaps if gap < timedelta(minutes=15)]
            assert all(gap == timedelta() for gap in held_apart), "only the old times touch"
            assert len(outcome.live) == len(MONDAY)


def test_when_the_holds_are_over_the_times_are_free_for_anybody() -> None:
    here, made = sent(calendar(*MONDAY, roster=ROSTER), MONDAY)
    last = max(offer.until for offer in made)
    assert here.holds(last - MINUTE)
    assert here.holds(last) == ()
    assert NOW + HOUR <= last <= NOW + DAY
