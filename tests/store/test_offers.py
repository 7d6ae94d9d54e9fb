"""Offers: what is stored comes back, only an open one can be settled, and of two answers at once one wins."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from threading import Barrier

import pytest
from sqlalchemy.exc import IntegrityError

from adapters.store import ChangedMeanwhile, Store
from bot.clock import MovableClock
from bot.scenes import Setup, calendar_at
from bot.turns import Turns
from core.dialogue.draft import Drawing
from core.dialogue.incoming import Pressed
from core.events import (
    BondChanged,
    OfferAnswered,
    OfferClosed,
    OfferMade,
    PersonChanged,
    SessionBooked,
    SessionCancelled,
    TutorChanged,
)
from core.model.calendar import Tutor, Window
from core.model.offers import Hold, Offer, OfferStage
from core.model.people import Address, Person
from core.model.session import Status
from core.moments import DAY, HOUR, Instant, Span
from core.notices import Kind, Notice
from core.notices.offering import CHOOSE, KEEP, NONE_FITS
from core.replies import Action, Choice
from core.words import text
from tests.store.family import ANNA, BOND, ELENA, MAYA, NOW, SOON, TOM, VIEW, book, later, session, settle_in

BOOKED = session(10, SOON + DAY)
UNTIL = NOW + 5 * HOUR
ALWAYS = tuple(Window(day, 0, 24 * 60) for day in range(7))
TRIALS, MORE_TRIALS = 6, 60  # of two answers at once


def an_offer(id: int = 500, about: int = 10, tutor: int = MAYA.id, until: Instant = UNTIL) -> Offer:
    holds = tuple(Hold(id + n, id, tutor, about, SOON + (2 + n) * DAY, 60 if n < 3 else 45, until) for n in range(1, 4))
    return Offer(id, tutor, about, 1, holds, "illness", "A pipe has burst 🙂\nso sorry", NOW, until)


OFFER = an_offer()


@pytest.fixture
def family(store: Store) -> Store:
    settle_in(store)
    book(store, BOOKED)
    return store


def record(store: Store, *events: OfferMade | OfferAnswered | OfferClosed) -> None:
    with store.begin((MAYA.id,)) as tx:
        for event in events:
            tx.record(event, MAYA.id, NOW, "telegram")


def stored(store: Store, view: Span = VIEW, tutor: int = MAYA.id) -> tuple[Offer, ...]:
    with store.read() as reading:
        return reading.calendar(tutor, view, NOW).offers


def test_an_offer_comes_back_as_it_was(family: Store) -> None:
    record(family, OfferMade(OFFER, BOOKED))
    assert stored(family) == (OFFER,)
    assert stored(family, tutor=TOM.id) == ()
    with family.read() as reading:
        assert reading.history(BOOKED.id)[-1].event == OfferMade(OFFER, BOOKED)


def test_an_offer_of_all_free_times_comes_back_without_any_and_with_its_batch(family: Store) -> None:
    chosen_from_all = replace(an_offer(), holds=(), batch=77)
    record(family, OfferMade(chosen_from_all, BOOKED))
    assert stored(family) == (chosen_from_all,)


def test_offers_come_in_the_order_in_which_they_were_made(family: Store) -> None:
    second = replace(an_offer(600), made=later(5))
    record(family, OfferMade(OFFER, BOOKED), OfferMade(second, BOOKED))
    assert stored(family) == (OFFER, second)


@pytest.mark.parametrize("stage", [OfferStage.TAKEN, OfferStage.DECLINED, OfferStage.KEPT])
def test_an_answer_is_kept_with_whoever_gave_it(family: Store, stage: OfferStage) -> None:
    answered = replace(OFFER, stage=stage, by=ELENA.id)
    record(family, OfferMade(OFFER, BOOKED), OfferAnswered(answered, BOOKED))
    assert stored(family) == (answered,)


@pytest.mark.parametrize("stage", [OfferStage.WITHDRAWN, OfferStage.LAPSED])
def test_an_offer_that_nobody_answered_is_closed(family: Store, stage: OfferStage) -> None:
    closed = replace(OFFER, stage=stage)
    record(family, OfferMade(OFFER, BOOKED), OfferClosed(closed, BOOKED))
    assert stored(family) == (closed,)


def test_d5_what_is_settled_cannot_be_settled_again(family: Store) -> None:
    taken = OfferAnswered(replace(OFFER, stage=OfferStage.TAKEN, by=ANNA.id), BOOKED)
    record(family, OfferMade(OFFER, BOOKED), taken)
    for second in (taken, OfferClosed(replace(OFFER, stage=OfferStage.WITHDRAWN), BOOKED)):
        with pytest.raises(ChangedMeanwhile):
            record(family, second)
    assert stored(family) == (taken.offer,)


def test_an_offer_needs_its_lesson(family: Store) -> None:
    with pytest.raises(IntegrityError):
        record(family, OfferMade(an_offer(about=99), BOOKED))


def test_what_is_long_over_is_not_in_view(family: Store) -> None:
    record(family, OfferMade(OFFER, BOOKED))
    assert stored(family, Span(UNTIL, VIEW.end)) == ()
    assert stored(family, Span(Instant(UNTIL.seconds - 1), VIEW.end)) == (OFFER,)


def test_d3_a_time_held_by_one_tutor_is_busy_for_another_without_any_detail(family: Store) -> None:
    record(family, OfferMade(OFFER, BOOKED))
    spans = tuple(hold.span for hold in OFFER.holds)

    def busy(now: Instant | None) -> tuple[Span, ...]:
        with family.read() as reading:
            return reading.calendar(TOM.id, VIEW, now).busy[ANNA.id]

    assert busy(NOW) == (BOOKED.span, *spans)
    assert busy(Instant(UNTIL.seconds - 1)) == (BOOKED.span, *spans)
    assert busy(UNTIL) == (BOOKED.span,), "past its end a hold counts no more"
    assert busy(None) == (BOOKED.span,)
    record(family, OfferClosed(replace(OFFER, stage=OfferStage.WITHDRAWN), BOOKED))
    assert busy(NOW) == (BOOKED.span,)
    with family.read() as reading:
        assert reading.calendar(MAYA.id, VIEW, NOW).busy == {}, "her own holds are no riddle to her"


# --- whole turns ----------------------------------------------------------------------------------

MOTHER = replace(ELENA, addresses=(Address("telegram", "bot", "e5", "e5"),))


def turns_of(store: Store) -> Turns:
    return Turns(store, MovableClock(NOW), Setup("https://meet.example/{room}"))


def pressed(store: Store, who: Person, verb: str, value: str, event: str, about: int = BOOKED.id) -> Pressed:
    """A press on a choice of the offer's card."""
    choice = Choice(text("Yes"), Action(verb, about, value, 1))
    drawing = Drawing(f"drawing-{event}", f"offer:{about}", who.addresses[0], (choice,), about, 1)
    with store.begin() as tx:
        tx.draw(drawing, NOW + DAY)
    return Pressed(who.addresses[0], drawing.id, 0, event, NOW)


def at_hours(store: Store) -> None:
    """Maya teaches at any hour, and Anna's mother writes from a phone."""
    with store.begin() as tx:
        tx.record(TutorChanged(Tutor(MAYA, ALWAYS, 60)), MAYA.id, NOW, "telegram")
        tx.record(PersonChanged(MOTHER), MOTHER.id, NOW, "telegram")
        tx.record(BondChanged(replace(BOND, guardian=MOTHER)), MAYA.id, NOW, "telegram")


@pytest.mark.parametrize("other", [CHOOSE, NONE_FITS, KEEP])
def test_d5_of_two_answers_at_once_one_wins(family: Store, url: str, other: str) -> None:
    both_answer(family, url, other, TRIALS)


@pytest.mark.slow
@pytest.mark.parametrize("other", [CHOOSE, NONE_FITS, KEEP])
def test_d5_of_two_answers_at_once_one_wins_60_times(family: Store, url: str, other: str) -> None:
    both_answer(family, url, other, MORE_TRIALS)


def both_answer(family: Store, url: str, other: str, trials: int) -> None:
    """Let Anna and her mother answer at once, each time another offer."""
    at_hours(family)
    another = Store(url)
    devices = turns_of(family), turns_of(another)
    for trial in range(trials):
        about = session(1000 + trial, SOON + (30 + trial) * DAY)
        book(family, about)
        start = SOON + (60 + trial) * DAY
        holds = tuple(
            Hold(5000 + 10 * trial + n, 4000 + trial, MAYA.id, about.id, start + n * HOUR, 60, UNTIL) for n in (1, 3)
        )
        record(family, OfferMade(replace(an_offer(4000 + trial, about.id), holds=holds), about))
        value = f"{4000 + trial} {holds[1].start.seconds}" if other == CHOOSE else str(4000 + trial)
        presses = (
            pressed(family, ANNA, CHOOSE, f"{4000 + trial} {holds[0].start.seconds}", f"anna-{trial}", about.id),
            pressed(family, MOTHER, other, value, f"elena-{trial}", about.id),
        )
        ready = Barrier(2)

        def press(turns: Turns, one: Pressed, ready: Barrier = ready) -> None:
            ready.wait()
            turns.take(one.event, one)

        with ThreadPoolExecutor(2) as both:
            list(both.map(press, devices, presses))
        examine(family, about.id, holds, other)
    another.close()


def examine(store: Store, about: int, holds: tuple[Hold, ...], other: str) -> None:
    """One answer has happened; the lesson is where that puts it, and whoever won is written down."""
    with store.read() as view:
        calendar = calendar_at(view, MAYA.id, NOW)
        session, kinds = calendar.session(about), [row.notice.kind for row in view.notices(about)]
    (made,) = [one for one in calendar.offers if one.session == about]
    assert made.by in (ANNA.id, ELENA.id)
    if made.by == ANNA.id or other == CHOOSE:
        assert made.stage is OfferStage.TAKEN
        assert (session.start, session.version) == (holds[made.by == ELENA.id].start, 2)
    else:
        assert made.stage is (OfferStage.DECLINED if other == NONE_FITS else OfferStage.KEPT)
        assert session.version == 1
    assert kinds.count(Kind.ANSWER) == 1, "the tutor hears of one answer"


def test_the_times_are_free_the_moment_the_lesson_is_cancelled(family: Store) -> None:
    """By whatever way: the shell ends what an event has made meaningless."""
    at_hours(family)
    record(family, OfferMade(OFFER, BOOKED))
    cancel = pressed(family, MAYA, "cancel", "", "open")
    turns_of(family).take("open", cancel)
    act = Drawing("drawing-act", "draft", MAYA.addresses[0], (Choice(text("Yes"), Action("act")),))
    with family.begin() as tx:
        tx.draw(act, NOW + DAY)
    turns_of(family).take("act", Pressed(MAYA.addresses[0], act.id, 0, "act", NOW))
    with family.read() as view:
        calendar = calendar_at(view, MAYA.id, NOW)
        events = [row.event for row in view.history(BOOKED.id)]
    assert calendar.session(BOOKED.id).status is Status.CANCELLED
    assert [one.stage for one in calendar.offers] == [OfferStage.WITHDRAWN]
    assert calendar.holds(NOW) == ()
    assert [type(event) for event in events] == [SessionBooked, OfferMade, SessionCancelled, OfferClosed]


def test_what_waits_to_be_said_of_an_offer_is_dropped_when_the_lesson_moves(family: Store) -> None:
    with family.begin() as tx:
        tx.plan([Notice(Kind.OFFER_NUDGE, ANNA.id, BOOKED.id, 1, UNTIL, UNTIL + HOUR, "offer 500")], NOW)
        tx.supersede(BOOKED.id, 2, NOW)
    with family.read() as view:
        assert [row.state for row in view.notices(BOOKED.id)] == ["superseded"]
