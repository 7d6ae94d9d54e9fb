"""What an offer owes to whom and when, and that nobody reads the same news twice or what is no longer true."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.events import OfferAnswered, OfferClosed, OfferMade, SessionMoved
from core.model.calendar import Calendar
from core.model.offers import Offer, OfferStage
from core.model.people import QUIET, Person
from core.model.session import Session, Status
from core.moments import DAY, HOUR, Instant
from core.notices import Kind, Notice, notices_for, words_for
from core.notices.offering import receivers
from core.rules.cancelling import cancel
from core.rules.offering import OfferRequest, accept, close, decline, offer
from tests.rules.cast import ANNA, BEN, ELENA, LEO, MAYA, NOW, PETR, ROSTER, at, calendar, lesson, person, worded

TUESDAY = lesson()
WED, THU, SAT = at("2026-11-25 17:30"), at("2026-11-26 16:30"), at("2026-11-28 10:00")


def offered(
    session: Session = TUESDAY,
    now: Instant = NOW,
    words: str = "",
    reason: str = "clash",
    around: Calendar | None = None,
) -> tuple[Calendar, OfferMade]:
    """An offer for a lesson, and the calendar in which it is open."""
    before = around or calendar(session, now=now)
    made = offer(before, session, OfferRequest((900, 901, 902, 903), (WED, THU, SAT), reason, words), now)[-1]
    assert isinstance(made, OfferMade)
    return replace(before, offers=(made.offer,)), made


def owed(
    calendar: Calendar, event: OfferMade | OfferAnswered | OfferClosed, now: Instant = NOW
) -> dict[str, list[Notice]]:
    found: dict[str, list[Notice]] = {}
    for notice in notices_for(event, calendar, now):
        found.setdefault(notice.kind, []).append(notice)
    return found


def read(notice: Notice, calendar: Calendar, now: Instant, reader: Person) -> str | None:
    reply = words_for(notice, calendar, now, heard=True)
    return worded(reply.text, reader, now) if reply else None


@pytest.mark.parametrize(
    ("student", "people", "why"),
    [
        (ANNA, {ANNA.id, ELENA.id}, "the student and the deciding parent"),
        (BEN, {BEN.id}, "a parent who is only informed decides nothing"),
        (LEO, {23}, "his father speaks for him, who has not joined"),
    ],
)
def test_those_are_asked_who_may_answer(student: object, people: set[int], why: str) -> None:
    (one,) = [known for known in ROSTER if known is student]
    session = lesson(students=(one,))
    assert {person.id for person in receivers(calendar(session), session)} == people, why
    assert PETR.id not in people


def test_an_offer_is_asked_once_more_at_half_its_time_and_told_of_at_its_end() -> None:
    shown, made = offered()
    found = owed(shown, made)
    until = made.offer.until
    assert until == NOW + DAY
    assert {(one.person, one.due, one.expires) for one in found[Kind.OFFER]} == {
        (who, NOW, until) for who in (ANNA.id, ELENA.id)
    }
    assert {(one.person, one.due) for one in found[Kind.OFFER_NUDGE]} == {
        (who, NOW + 12 * HOUR) for who in (ANNA.id, ELENA.id)
    }
    assert [(one.person, one.due, one.expires) for one in found[Kind.OFFER_LAPSED]] == [(MAYA.id, until, until + DAY)]
    assert {one.due for one in found[Kind.REDRAW]} == {until}, "the cards lose their buttons then"


@pytest.mark.parametrize(
    ("now", "due", "why"),
    [
        ("2026-11-22 21:00", "2026-11-23 06:30", "an offer may wait for the morning, 7:30 in Sofia"),
        ("2026-11-24 00:30", "2026-11-24 06:30", "in time to answer it by 15:30"),
        ("2026-11-24 13:45", "2026-11-24 13:45", "by day it leaves at once"),
    ],
)
def test_quiet_hours_hold_an_offer_as_long_as_it_can_be_answered(now: str, due: str, why: str) -> None:
    sleeper = replace(ANNA, person=replace(ANNA.person, quiet=QUIET))
    around = calendar(TUESDAY, roster=(sleeper, BEN, LEO), now=at(now))
    shown, made = offered(now=at(now), around=around)
    first = next(one for one in owed(shown, made, at(now))[Kind.OFFER] if one.person == ANNA.id)
    assert first.due == at(due), why


def test_an_offer_that_would_be_over_in_the_morning_wakes_its_reader() -> None:
    night = at("2026-11-24 22:30")  # for a lesson at 9:30 the next day: held until 8:30, 9:30 in Sofia
    early = replace(ANNA, person=replace(ANNA.person, quiet=replace(QUIET, end=9 * 60)))
    session = lesson("2026-11-25 09:30")
    around = calendar(session, roster=(early, BEN, LEO), now=night)
    made = offer(around, session, OfferRequest((900, 901), (SAT,)), night)[-1]
    assert isinstance(made, OfferMade)
    shown = replace(around, offers=(made.offer,))
    assert next(one for one in owed(shown, made, night)[Kind.OFFER] if one.person == ANNA.id).due == night


def test_the_question_names_the_reason_the_times_and_how_long_they_are_held() -> None:
    shown, made = offered()
    (to_anna, to_elena) = owed(shown, made)[Kind.OFFER]
    assert read(to_anna, shown, NOW, ANNA.person) == (
        "Maya: “I am sorry, I have to move Tue 24 Nov, 17:30: a timetable clash. Could you do one of these? "
        "The old time stays yours until you choose.”\nThese times are held until tomorrow 11:00."
    )
    assert str(read(to_elena, shown, NOW, ELENA)).startswith("Maya about Anna's lesson: “I am sorry, ")
    reply = words_for(to_anna, shown, NOW, heard=True)
    assert reply is not None
    labels = [worded(choice.label, ANNA.person) for choice in reply.choices]
    assert labels == ["Wed 25 Nov, 18:30", "Thu 26 Nov, 17:30", "Sat 28 Nov, 11:00", "None fits", "Keep Tue 24 Nov"]


def test_own_words_go_with_what_they_are_about() -> None:
    shown, made = offered(words="A pipe has burst, so sorry!", reason="a pipe")
    assert read(owed(shown, made)[Kind.OFFER][0], shown, NOW, ANNA.person) == (
        "Maya: “A pipe has burst, so sorry!”\nYour lesson, Tue 24 Nov, 17:30–18:30, stays until you choose.\n"
        "These times are held until tomorrow 11:00."
    )


@pytest.mark.parametrize("stage", [OfferStage.DECLINED, OfferStage.KEPT, OfferStage.WITHDRAWN])
def test_once_it_is_over_neither_the_question_nor_the_nudge_nor_the_end_is_sent(stage: OfferStage) -> None:
    shown, made = offered()
    over = replace(shown, offers=(replace(made.offer, stage=stage, by=ANNA.id),))
    for kind in (Kind.OFFER, Kind.OFFER_NUDGE, Kind.OFFER_LAPSED):
        for notice in owed(shown, made)[kind]:
            assert words_for(notice, over, notice.due, heard=True) is None


def test_an_offer_without_an_answer_is_told_of_at_its_end_and_not_before() -> None:
    shown, made = offered()
    (lapsed,) = owed(shown, made)[Kind.OFFER_LAPSED]
    assert read(lapsed, shown, Instant(made.offer.until.seconds - 1), MAYA) is None
    assert read(lapsed, shown, made.offer.until, MAYA) == (
        "No answer from Anna or Elena.\nTue 24 Nov, 16:30 still stands."
    )
    for redraw in owed(shown, made)[Kind.REDRAW]:
        words = read(redraw, shown, made.offer.until, ELENA)
        assert words is not None
        assert words.startswith("These times are no longer held.\n")


def chosen(shown: Calendar, made: Offer, by: int) -> tuple[Calendar, SessionMoved, OfferAnswered]:
    moved, answered = accept(shown, made, THU, by, 8, "room", NOW)
    assert isinstance(moved, SessionMoved)
    return replace(shown, sessions=(moved.session,), offers=(answered.offer,)), moved, answered


def test_whoever_chose_is_not_told_what_they_chose_and_the_other_reads_who_did() -> None:
    shown, made = offered()
    after, moved, answered = chosen(shown, made.offer, ELENA.id)
    news = [one for one in notices_for(moved, after, NOW) if one.kind == Kind.MOVED]
    told = {one.person: words_for(one, after, NOW, heard=True) for one in news}
    assert told[ELENA.id] is None
    assert told[ANNA.id] is not None
    found = owed(after, answered)
    assert [one.person for one in found[Kind.REDRAW]] == [ANNA.id]
    assert str(read(found[Kind.REDRAW][0], after, NOW, ANNA.person)).startswith("Elena chose Thu 26 Nov, 17:30.")
    (answer,) = found[Kind.ANSWER]
    assert str(read(answer, after, NOW, MAYA)).startswith(
        "Elena chose Thu 26 Nov for Anna. Tue 24 Nov, 16:30 → Thu 26 Nov, 16:30–17:30."
    )


def test_a_later_move_to_the_same_time_is_told_to_everybody() -> None:
    shown, made = offered()
    after, moved, _ = chosen(shown, made.offer, ELENA.id)
    again = replace(moved.session, version=moved.session.version + 2)
    later = replace(after, sessions=(again,))
    news = [one for one in notices_for(SessionMoved(again, moved.session), later, NOW) if one.kind == Kind.MOVED]
    assert all(words_for(one, later, NOW, heard=True) for one in news)


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        (OfferStage.DECLINED, "None of the times fits Anna.\nTue 24 Nov, 16:30 still stands."),
        (OfferStage.KEPT, "Anna keeps Tue 24 Nov, 16:30–17:30."),
    ],
)
def test_the_tutor_hears_of_an_answer_that_moves_nothing(stage: OfferStage, words: str) -> None:
    shown, made = offered()
    answered = decline(made.offer, TUESDAY, stage, ANNA.id, NOW)
    after = replace(shown, offers=(answered.offer,))
    (answer,) = owed(after, answered)[Kind.ANSWER]
    assert read(answer, after, NOW, MAYA) == words


def test_what_is_withdrawn_is_taken_off_every_card() -> None:
    shown, made = offered()
    closed = close(made.offer, TUESDAY, NOW)
    after = replace(shown, offers=(closed.offer,))
    assert {one.person for one in owed(after, closed)[Kind.REDRAW]} == {ANNA.id, ELENA.id}


def test_a_cancellation_with_an_offer_is_one_message_to_those_who_are_asked() -> None:
    gone = cancel(TUESDAY, "illness", NOW)
    uncle = person(24, "Ivan Petrov", "Europe/Sofia")
    before = calendar(gone.session)
    before = replace(before, bonds=(*before.bonds, replace(before.bonds[0], id=44, guardian=uncle, decides=False)))
    shown, made = offered(session=gone.session, reason="illness", around=before)
    news = {one.person: one for one in notices_for(gone, shown, NOW)}
    said = {who: words_for(one, shown, NOW, heard=True) is not None for who, one in news.items()}
    assert said == {ANNA.id: False, ELENA.id: False, uncle.id: True}
    assert "Tue 24 Nov, 17:30 is cancelled: illness." in str(
        read(owed(shown, made)[Kind.OFFER][0], shown, NOW, ANNA.person)
    )
    withdrawn = replace(shown, offers=(replace(made.offer, stage=OfferStage.WITHDRAWN),))
    assert words_for(news[ANNA.id], withdrawn, NOW, heard=True) is not None


def test_a_lesson_that_was_missed_is_asked_about_in_neutral_words() -> None:
    missed = lesson(NOW - 2 * HOUR, status=Status.NO_SHOW)
    shown, made = offered(session=missed, reason="")
    assert str(read(owed(shown, made)[Kind.OFFER][0], shown, NOW, ANNA.person)).startswith(
        "Maya: “We missed you today. Shall we find another time?”"
    )
