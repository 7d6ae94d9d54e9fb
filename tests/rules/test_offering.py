"""Offers of other times: what is offered fits both, stays free while it is held, and moves a lesson in one step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.events import Event, OfferAnswered, OfferClosed, OfferMade, SessionBooked, SessionMoved
from core.model.calendar import Calendar, Extra, TimeOff
from core.model.offers import Hold, Offer, OfferStage
from core.model.session import Answer, Attendance, Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant, Span, day_span
from core.rules.booking import BookingRequest, book, time_problems
from core.rules.cancelling import ASKED, cancel
from core.rules.moving import NewTime, move
from core.rules.offering import (
    AT_LEAST,
    BEFORE_FIRST,
    OFFERED,
    OfferRequest,
    accept,
    alternatives,
    close,
    decline,
    held_until,
    offer,
    outdated,
    settle,
    too_near,
)
from core.rules.openings import free_spans, free_starts, nearest
from core.rules.problems import AlreadyBegun, Held, NotLive, OfferOver, OutsideHours, Problem, Refused, TooNear
from core.rules.reliability import Deed, faults_of, reliability
from core.rules.undoing import undo, undoable
from tests.rules.cast import ANNA, BEN, ELENA, KOLKATA, LORD_HOWE, MAYA, NOW, SAO_PAULO, at, calendar, lesson, tutor

TUESDAY = lesson()  # Anna, Tue 24 Nov, 16:30
WED, THU, SAT = at("2026-11-25 17:30"), at("2026-11-26 16:30"), at("2026-11-28 10:00")
SOON = NOW + 2 * HOUR - MINUTE


def asked(*starts: Instant, reason: str = "clash") -> OfferRequest:
    return OfferRequest((900, 901, 902, 903), starts or (WED, THU, SAT), reason)


def after(before: Calendar, *events: Event) -> Calendar:
    """The calendar once these have happened."""
    sessions = {one.id: one for one in before.sessions}
    offers = {one.id: one for one in before.offers}
    for event in events:
        if isinstance(event, OfferMade | OfferAnswered | OfferClosed):
            offers[event.offer.id] = event.offer
        elif isinstance(event, SessionBooked | SessionMoved):
            sessions[event.session.id] = event.session
    return replace(before, sessions=tuple(sessions.values()), offers=tuple(offers.values()))


def offered(
    *others: Session, session: Session = TUESDAY, now: Instant = NOW, wanted: OfferRequest | None = None
) -> tuple[Calendar, Offer]:
    """A calendar in which other times for a lesson are open, and that offer."""
    empty = calendar(session, *others, now=now)
    events = offer(empty, session, wanted or asked(), now)
    made = events[-1]
    assert isinstance(made, OfferMade)
    return after(empty, *events), made.offer


def why(refused: pytest.ExceptionInfo[Refused]) -> type[Problem]:
    return type(refused.value.first)


# --- which times ---------------------------------------------------------------------------------


def test_what_did_not_fit_is_not_offered_again() -> None:
    open_now, made = offered()
    declined = decline(made, TUESDAY, OfferStage.DECLINED, ANNA.id, NOW)
    assert not set(alternatives(after(open_now, declined), TUESDAY, NOW)) & {hold.start for hold in made.holds}


lengths = st.sampled_from([30, 45, 60, 90])
moments = st.integers(0, 14 * 24 * 4).map(lambda quarters: NOW + quarters * 15 * MINUTE)


@st.composite
def weeks(draw: st.DrawFn) -> tuple[Calendar, Session]:
    """A tutor somewhere, with lessons that do not overlap, days off, a buffer, and a student who is busy elsewhere."""
    busy = tuple(Span(start, start + HOUR) for start in draw(st.lists(moments, max_size=6)))
    starts = sorted(draw(st.lists(moments, min_size=1, max_size=8, unique=True)))
    apart = [starts[0], *(later for earlier, later in pairwise(starts) if later.since(earlier) >= 2 * HOUR)]
    minutes = draw(lengths)
    sessions = [lesson(start, minutes, id=n + 1, students=(BEN,)) for n, start in enumerate(apart)]
    chosen = replace(sessions[draw(st.integers(0, len(sessions) - 1))], attendance=TUESDAY.attendance)
    off = draw(st.lists(st.integers(0, 20), max_size=3))
    first = NOW.day(TUESDAY.clock)
    profile = tutor(
        zone=draw(st.sampled_from(["Europe/Berlin", KOLKATA, LORD_HOWE, SAO_PAULO])),
        off=tuple(TimeOff(first + day * DAY, first + day * DAY) for day in off),
        extras=(Extra(first + 6 * DAY, 7 * 60, 9 * 60),),
        buffer=draw(st.sampled_from([0, 0, 15])),
    )
    mine = tuple(chosen if one.id == chosen.id else one for one in sessions)
    return calendar(*mine, tutor=profile, busy={ANNA.id: busy}), chosen


@settings(max_examples=150, deadline=None)
@given(weeks())
def test_what_is_offered_fits_both_and_is_never_refused(week: tuple[Calendar, Session]) -> None:
    shown, session = week
    best = alternatives(shown, session, NOW)
    for start in best:
        assert not time_problems(shown, start, session.minutes, session.students, NOW, session.id)
        assert start >= NOW + BEFORE_FIRST
    days = [start.day(shown.tutor.clock) for start in best]
    assert len(set(days)) == len(days), "one a day"
    assert session.start.day(shown.tutor.clock) not in days
    if best and session.start > NOW + 2 * HOUR:
        events = offer(shown, session, asked(*best[:OFFERED]), NOW)
        assert isinstance(events[-1], OfferMade)


# --- how long they are held ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "first", "until", "why"),
    [
        ("2026-11-22 10:00", "2026-11-25 17:30", "2026-11-23 10:00", "24 h where nothing is nearer"),
        ("2026-11-22 10:00", "2026-11-23 15:00", "2026-11-23 09:00", "6 h before the first of them"),
        ("2026-11-24 09:00", "2026-11-25 17:30", "2026-11-24 15:30", "1 h before the old time"),
        ("2026-11-24 14:30", "2026-11-25 17:30", "2026-11-24 15:30", "at least 1 h"),
        ("2026-11-23 10:00", "2026-11-23 16:30", "2026-11-23 11:00", "at least 1 h, also before the first of them"),
    ],
)
def test_times_are_held_until_the_first_of_three_moments(now: str, first: str, until: str, why: str) -> None:
    assert held_until(TUESDAY, (SAT, at(first)), at(now)) == at(until), why


@given(st.integers(2 * 60, 20 * 24 * 60), st.lists(st.integers(6 * 60, 30 * 24 * 60), min_size=1, max_size=3))
def test_a_hold_ends_in_time_for_both_sides(old: int, ahead: list[int]) -> None:
    session = lesson(NOW + old * MINUTE)
    until = held_until(session, [NOW + minutes * MINUTE for minutes in ahead], NOW)
    assert NOW + AT_LEAST <= until <= NOW + DAY
    assert until <= session.start - HOUR, "the hour before the old time is the tutor's"


def test_of_a_cancelled_lesson_the_old_time_no_longer_counts() -> None:
    gone = lesson(NOW + 2 * HOUR, status=Status.CANCELLED)
    assert held_until(gone, (SAT,), NOW) == NOW + DAY


# --- what a hold keeps free ----------------------------------------------------------------------


def test_d4_a_held_time_is_offered_and_booked_nowhere_else() -> None:
    held, made = offered()
    for hold in made.holds:
        day = hold.start.day(held.tutor.clock)
        assert not any(span.overlaps(hold.span) for span in free_spans(held, day_span(day, held.tutor.clock), NOW))
        assert hold.start not in free_starts(held, day, 60, NOW)
        assert hold.start not in nearest(held, hold.start, 60, NOW, (BEN.id,))
        with pytest.raises(Refused) as refused:
            book(held, BookingRequest(7, (BEN.id,), hold.start + 15 * MINUTE, 60, anyway=True), NOW)
        assert refused.value.first == Held(hold.start + 15 * MINUTE, hold.span, TUESDAY.id, made.until)
        assert not refused.value.only_hours, "there is no anyway"


def test_d4_a_hold_keeps_its_time_up_to_its_end_and_not_longer() -> None:
    held, made = offered()
    wanted = BookingRequest(7, (BEN.id,), WED, 60)
    with pytest.raises(Refused):
        book(held, wanted, Instant(made.until.seconds - 1))
    assert book(held, wanted, made.until).session.start == WED


def test_touching_a_held_time_is_fine_and_a_buffer_is_kept() -> None:
    held, _ = offered()
    assert book(held, BookingRequest(7, (BEN.id,), WED + HOUR, 60), NOW).session.start == WED + HOUR
    careful = replace(held, tutor=tutor(buffer=15))
    wednesday = day_span(WED.day(careful.tutor.clock), careful.tutor.clock)
    before, beyond = free_spans(careful, wednesday, NOW)
    assert (before.end, beyond.start) == (WED - 15 * MINUTE, WED + HOUR + 15 * MINUTE)


def test_a_hold_does_not_stand_in_the_way_of_its_own_lesson() -> None:
    held, _ = offered()
    assert move(held, TUESDAY, NewTime(WED, 60), NOW).session.start == WED


def test_d4_what_is_put_back_does_not_land_on_a_held_time() -> None:
    other = lesson("2026-11-25 17:30", id=102, students=(BEN,))
    cancelled = cancel(other, "illness", NOW)
    held, _ = offered(cancelled.session)
    event = undoable(cancelled, held)
    assert event is not None
    with pytest.raises(Refused) as refused:
        undo(event, held, NOW)
    assert why(refused) is Held


# --- offering and answering ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("session", "problem", "why"),
    [
        (lesson(status=Status.STARTED), AlreadyBegun(TUESDAY.start), "it runs"),
        (lesson(NOW), AlreadyBegun(NOW), "its time has come this second"),
        (lesson(status=Status.COMPLETED), NotLive(Status.COMPLETED), "it took place"),
        (lesson(SOON), TooNear(SOON), "nobody can be asked in time: it is cancelled first"),
    ],
)
def test_such_a_lesson_gets_no_offer(session: Session, problem: Problem, why: str) -> None:
    with pytest.raises(Refused) as refused:
        offer(calendar(session), session, asked(), NOW)
    assert refused.value.problems == (problem,), why


def test_an_offer_is_what_was_wanted_the_earliest_time_first() -> None:
    (event,) = offer(calendar(TUESDAY), TUESDAY, OfferRequest((900, 901, 902), (SAT, WED), "clash", "So sorry!"), NOW)
    until = NOW + DAY
    holds = (Hold(901, 900, MAYA.id, 101, WED, 60, until), Hold(902, 900, MAYA.id, 101, SAT, 60, until))
    assert event == OfferMade(Offer(900, MAYA.id, 101, 1, holds, "clash", "So sorry!", NOW, until), TUESDAY)


def test_two_hours_ahead_somebody_can_still_be_asked() -> None:
    assert not too_near(lesson(NOW + 2 * HOUR), NOW)
    assert too_near(lesson(NOW + 2 * HOUR - MINUTE), NOW)
    assert not too_near(lesson(NOW), NOW), "what has begun is not cancelled by the way"


def test_a_time_that_cannot_be_booked_is_not_offered() -> None:
    with pytest.raises(Refused) as refused:
        offer(calendar(TUESDAY), TUESDAY, asked(WED, at("2026-11-27 16:30")), NOW)
    assert why(refused) is OutsideHours


def test_a_second_offer_takes_the_place_of_the_first() -> None:
    held, first = offered()
    closed, made = offer(held, TUESDAY, OfferRequest((700, 701), (THU,)), NOW)
    assert closed == OfferClosed(replace(first, stage=OfferStage.WITHDRAWN), TUESDAY)
    assert [one.start for one in after(held, closed, made).holds(NOW)] == [THU]


def test_an_offer_for_another_lesson_stays_open_beside_it() -> None:
    other = lesson("2026-11-24 18:00", id=102, students=(BEN,))
    held, first = offered(session=other, wanted=asked(THU))
    (made,) = offer(replace(held, sessions=(TUESDAY, other)), TUESDAY, OfferRequest((700, 701), (WED,)), NOW)
    assert [one.start for one in after(held, made).holds(NOW)] == [first.holds[0].start, WED]


def test_d5_the_first_answer_wins_and_a_second_changes_nothing() -> None:
    held, made = offered()
    now_it_is = after(held, *accept(held, made, THU, ELENA.id, 8, "room", NOW))
    with pytest.raises(Refused) as refused:
        accept(now_it_is, now_it_is.offer(made.id), WED, ANNA.id, 9, "room", NOW)
    assert refused.value.first == OfferOver(OfferStage.TAKEN)
    assert [one.start for one in now_it_is.live] == [THU]
    assert now_it_is.holds(NOW) == (), "the others are free again"


def test_an_answer_moves_the_lesson_in_one_step() -> None:
    held, made = offered()
    moved, answered = accept(held, made, THU, ANNA.id, 8, "new-room", NOW)
    assert isinstance(moved, SessionMoved)
    stands = moved.session
    assert (stands.start, stands.was, stands.version, stands.room) == (THU, TUESDAY.start, 2, "new-room")
    assert (stands.reason, stands.status) == ("clash", Status.BOOKED)
    assert answered == OfferAnswered(replace(made, stage=OfferStage.TAKEN, by=ANNA.id), stands)


def test_what_was_answered_about_the_old_time_says_nothing_of_the_new_one() -> None:
    coming = lesson(answer=Answer.COMING)
    held, made = offered(session=coming)
    moved, _ = accept(held, made, THU, ANNA.id, 8, "", NOW)
    assert moved.session.attendance == (Attendance(ANNA.id),)


@pytest.mark.parametrize("seconds", [0, 1, 3600])
def test_after_the_end_of_the_hold_nothing_can_be_chosen(seconds: int) -> None:
    held, made = offered()
    late = Instant(made.until.seconds + seconds)
    for answer in (
        lambda: accept(held, made, THU, ANNA.id, 8, "", late),
        lambda: decline(made, TUESDAY, OfferStage.KEPT, ANNA.id, late),
    ):
        with pytest.raises(Refused) as refused:
            answer()
        assert refused.value.first == OfferOver(OfferStage.LAPSED)


def test_only_what_was_offered_can_be_chosen() -> None:
    held, made = offered()
    with pytest.raises(Refused):
        accept(held, made, at("2026-11-26 18:00"), ANNA.id, 8, "", NOW)


def test_d5_a_time_is_checked_once_more_when_it_is_chosen() -> None:
    held, made = offered()
    off = replace(held, tutor=tutor(off=(TimeOff(THU.day(held.tutor.clock), THU.day(held.tutor.clock)),)))
    with pytest.raises(Refused):
        accept(off, made, THU, ANNA.id, 8, "", NOW)
    assert accept(off, made, WED, ANNA.id, 8, "", NOW)


def test_a_cancelled_lesson_is_booked_anew_at_the_chosen_time() -> None:
    gone = cancel(TUESDAY, "illness", NOW).session
    held, made = offered(session=gone)
    moved, _ = accept(held, made, THU, ANNA.id, 8, "", NOW)
    assert (moved.session.id, moved.session.status, moved.session.version) == (gone.id, Status.BOOKED, 3)
    assert isinstance(moved, SessionMoved)
    assert undoable(moved, after(held, moved)) is None


def test_a_lesson_that_was_missed_stays_so_and_another_is_booked() -> None:
    missed = replace(lesson(NOW - 2 * HOUR, status=Status.NO_SHOW), version=4, series=100, was=NOW - DAY)
    missed = replace(missed, reason="ill", tutor_late=5, took=50)
    held, made = offered(session=missed)
    booked, answered = accept(held, made, THU, ELENA.id, 8, "room", NOW)
    assert booked == SessionBooked(replace(lesson(THU, id=8), room="room")), "one by itself, of the first version"
    assert answered.session == booked.session
    assert after(held, booked).session(missed.id) == missed


def test_declined_or_lapsed_never_means_cancelled() -> None:
    held, made = offered()
    for answer in (
        decline(made, TUESDAY, OfferStage.DECLINED, ANNA.id, NOW),
        decline(made, TUESDAY, OfferStage.KEPT, ELENA.id, NOW),
        close(made, TUESDAY, made.until),
        close(made, TUESDAY, NOW),
    ):
        assert answer.session == TUESDAY
        assert after(held, answer).holds(NOW) == ()
    assert close(made, TUESDAY, made.until).offer.stage is OfferStage.LAPSED


def test_an_offer_ends_with_the_lesson_it_was_for() -> None:
    held, made = offered()
    assert outdated(held, NOW) == ()
    moved = replace(held, sessions=(move(held, TUESDAY, NewTime(THU + DAY * 4, 60), NOW).session,))
    archived = replace(held, roster=tuple(replace(one, archived=True) for one in held.roster))
    for changed in (moved, archived):
        (closed,) = outdated(changed, NOW)
        assert closed == OfferClosed(replace(made, stage=OfferStage.WITHDRAWN), changed.session(TUESDAY.id))
        assert outdated(changed, made.until) == (), "what has lapsed is over anyway"


# --- what stands, whatever happens ---------------------------------------------------------------

steps = st.lists(
    st.tuples(st.sampled_from(["offer", "choose", "decline", "close", "move", "wait"]), st.integers(0, 2)), max_size=12
)


def played(shown: Calendar, step: str, n: int, now: Instant) -> tuple[Event, ...]:
    """What a step leads to in the state it meets; a refusal leads to nothing."""
    session = shown.live[0]
    made = shown.open_offer(session, now)
    best = alternatives(shown, session, now)[:OFFERED]
    try:
        match step:
            case "offer" if best:
                ids = tuple(range(now.seconds + 10 * n, now.seconds + 10 * n + 4))
                return offer(shown, session, OfferRequest(ids, best), now)
            case "choose" if made:
                return accept(shown, made, made.holds[n % len(made.holds)].start, ANNA.id, 8, "", now)
            case "decline" if made:
                return (decline(made, session, OfferStage.DECLINED, ANNA.id, now),)
            case "close" if made:
                return (close(made, session, now),)
            case "move" if best:
                return (move(shown, session, NewTime(best[n % len(best)], session.minutes), now),)
    except Refused:
        pass
    return ()


@settings(max_examples=80, deadline=None)
@given(steps)
def test_p13_g4_at_every_instant_there_is_exactly_one_live_time(history: Iterable[tuple[str, int]]) -> None:
    shown, now = calendar(TUESDAY, lesson("2026-11-26 18:00", id=102, students=(BEN,))), NOW
    for step, n in history:
        events = played(shown, step, n, now)
        shown = after(shown, *events)
        shown = after(shown, *outdated(shown, now))
        mine = [one for one in shown.live if ANNA.id in one.students]
        assert len(mine) == 1, "the old time stands until the new one is agreed"
        spans = [one.span for one in shown.live] + [
            hold.span for hold in shown.holds(now) if hold.session != mine[0].id
        ]
        assert not any(a.overlaps(b) for a, b in pairwise(sorted(spans)))
        for hold in shown.holds(now):
            assert not any(hold.span.overlaps(one.span) for one in shown.live), "what is held is booked by nobody"
        now = now + timedelta(hours=3 * n + 1)


# --- asked for by the family ---------------------------------------------------------------------


def test_b10_a_time_that_was_asked_for_is_checked_again_and_counts_against_nobody() -> None:
    late = at("2026-11-24 10:00")
    moved = settle(calendar(TUESDAY), TUESDAY, THU, ASKED, 8, "room", late)
    assert isinstance(moved, SessionMoved)
    assert reliability((moved.session,), (Deed(moved, late),), late).faults == 0
    taken = calendar(TUESDAY, lesson(THU, id=102, students=(BEN,)))
    with pytest.raises(Refused):
        settle(taken, TUESDAY, THU, ASKED, 8, "room", late)


@pytest.mark.parametrize(
    ("session", "problem", "why"),
    [
        (lesson(NOW), AlreadyBegun(NOW), "its time has come"),
        (lesson(status=Status.COMPLETED), NotLive(Status.COMPLETED), "it took place"),
    ],
)
def test_a_new_time_that_both_want_is_given_until_the_lesson_begins(
    session: Session, problem: Problem, why: str
) -> None:
    soon = lesson(SOON)  # nobody has to be asked in time
    assert settle(calendar(soon), soon, THU, ASKED, 8, "room", NOW).session.start == THU
    with pytest.raises(Refused) as refused:
        settle(calendar(session), session, THU, ASKED, 8, "room", NOW)
    assert refused.value.problems == (problem,), why


def test_g10_an_offer_that_was_taken_counts_when_it_was_made_late() -> None:
    held, made = offered(now=at("2026-11-24 10:00"))
    late = Deed(OfferMade(made, TUESDAY), at("2026-11-24 10:00"))
    early = replace(late, at=at("2026-11-23 16:30"))
    assert reliability(held.sessions, (late,), late.at).faults == 0.5
    assert faults_of((late,)) == {TUESDAY.id: 0.5}
    assert reliability(held.sessions, (early,), late.at).faults == 0
