"""Offers of one step: one message a person however many lessons, one card for the tutor, one list of who is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.events import Event, OfferMade
from core.model.calendar import Calendar
from core.model.offers import Offer, OfferStage
from core.model.people import Bond, Person, Student
from core.model.session import Session
from core.moments import DAY, HOUR, MINUTE, Instant
from core.notices import Kind, Notice, notices_for, words_for
from core.replies import Reply
from core.rules.offering import accept, decline
from core.rules.offering_many import IDS_EACH, Part, Wanted, Way, after, offer_many, shares
from tests.rules.cast import ANNA, BERLIN, ELENA, MAYA, NOW, at, calendar, lesson, person, worded

LENA = Student(person(16, "Lena Petrova", BERLIN))  # Anna's sister
BOTH = (Bond(41, MAYA.id, ELENA, ANNA.id, decides=True), Bond(44, MAYA.id, ELENA, LENA.id, decides=True))
FIRST, SECOND = lesson("2026-11-24 16:00"), lesson("2026-11-24 17:00", id=102, students=(LENA,))


def sick_day(*sessions: Session) -> tuple[Calendar, tuple[OfferMade, ...]]:
    """All of these lessons have been offered other times in one step."""
    before = calendar(*sessions, roster=(ANNA, LENA), bonds=BOTH)
    dealt = shares(before, sessions, NOW)
    parts = tuple(Part(one, Way.OFFER, dealt[one.id]) for one in sessions)
    wanted = Wanted(parts, tuple(range(900, 901 + IDS_EACH * len(parts))), "illness")
    events = offer_many(before, wanted, NOW, NOW)
    return after(before, events), tuple(event for event in events if isinstance(event, OfferMade))


def owed(here: Calendar, events: tuple[Event, ...], kind: Kind, whom: Person) -> list[Notice]:
    """The notices of a kind to somebody, each once, as they would be kept."""
    planned = {(n.kind, n.session, n.version, n.person, n.step): n for e in events for n in notices_for(e, here, NOW)}
    return [one for one in planned.values() if one.kind == kind and one.person == whom.id]


def read(here: Calendar, notices: list[Notice], now: Instant) -> list[Reply]:
    return [reply for one in notices if (reply := words_for(one, here, now, heard=True)) is not None]


def taken(here: Calendar, offer: Offer, by: int) -> Calendar:
    return after(here, accept(here, offer, offer.holds[0].start, by, 7, "room", NOW))


def test_a_mother_of_two_gets_one_message_that_names_both() -> None:
    here, made = sick_day(FIRST, SECOND)
    (reply,) = read(here, owed(here, made, Kind.OFFER, ELENA), NOW)
    words = worded(reply.text, ELENA)
    assert "Anna's lesson, Tue 24 Nov, 17:00–18:00" in words
    assert "Lena's lesson, Tue 24 Nov, 18:00–19:00" in words
    labels = [worded(choice.label, ELENA) for choice in reply.choices]
    assert len(labels) == 10
    assert labels[:1] == ["Anna: Mon 23 Nov, 17:00"]
    assert labels[-2:] == ["Lena: none fits", "Lena: keep it"]


def test_each_child_reads_of_the_own_lesson_alone() -> None:
    here, made = sick_day(FIRST, SECOND)
    (reply,) = read(here, owed(here, made, Kind.OFFER, ANNA.person), NOW)
    assert "Lena" not in worded(reply.text, ANNA.person)
    assert [worded(choice.label, ANNA.person) for choice in reply.choices][-1] == "Keep Tue 24 Nov"


def test_what_was_answered_before_the_question_left_is_not_asked() -> None:
    here, made = sick_day(FIRST, SECOND)
    later = taken(here, made[0].offer, ANNA.id)
    (reply,) = read(later, owed(here, made, Kind.OFFER, ELENA), NOW)
    assert {choice.action.thing for choice in reply.choices} == {SECOND.id}


def test_one_is_reminded_once_of_all_that_is_still_open() -> None:
    here, made = sick_day(FIRST, SECOND)
    notices = owed(here, made, Kind.OFFER_NUDGE, ELENA)
    assert len({one.due for one in notices}) == 1
    (reply,) = read(here, notices, notices[0].due)
    assert worded(reply.text, ELENA).startswith("Maya is waiting for your answer.")


def test_a_student_with_two_lessons_tells_them_apart_by_the_day() -> None:
    here, made = sick_day(FIRST, lesson("2026-11-25 17:00", id=103))
    (reply,) = read(here, owed(here, made, Kind.OFFER, ANNA.person), NOW)
    assert worded(reply.choices[0].label, ANNA.person).startswith("Tue 24 Nov: ")
    assert worded(reply.choices[-1].label, ANNA.person) == "Wed 25 Nov: keep it"


def test_the_tutors_card_is_edited_when_a_time_is_chosen_and_rings_when_she_has_to_act() -> None:
    here, made = sick_day(FIRST, SECOND)
    events = accept(here, made[0].offer, made[0].offer.holds[0].start, ANNA.id, 7, "room", NOW)
    later = after(here, events)
    (quiet,) = read(later, owed(later, events[1:], Kind.ANSWER, MAYA), NOW)
    assert quiet.quiet
    assert "✓ Anna: Tue 24 Nov, 16:00 → Mon 23 Nov, 16:00" in worded(quiet.text)
    assert "Lena, Tue 24 Nov, 17:00: no answer yet" in worded(quiet.text)
    kept = decline(made[1].offer, SECOND, OfferStage.KEPT, LENA.id, NOW)
    at_last = after(later, (kept,))
    (loud,) = read(at_last, owed(at_last, (kept,), Kind.ANSWER, MAYA), NOW)
    assert not loud.quiet
    (card,) = read(at_last, owed(at_last, (kept,), Kind.REDRAW, MAYA), NOW)
    assert [worded(choice.label) for choice in card.choices] == ["Cancel the rest", "One by one"]


@pytest.mark.parametrize(
    ("apart", "messages", "why"),
    [(0, 1, "two that end in one minute are one list"), (HOUR // MINUTE, 2, "two that end apart are told apart")],
)
def test_who_has_not_answered_is_listed_once(apart: int, messages: int, why: str) -> None:
    here, made = sick_day(FIRST, SECOND)
    events = tuple(
        replace(event, offer=replace(event.offer, until=at("2026-11-23 15:00") + n * apart * MINUTE))
        for n, event in enumerate(made)
    )
    ends = replace(here, offers=tuple(event.offer for event in events))
    notices = owed(ends, events, Kind.OFFER_LAPSED, MAYA)
    said = [reply for one in notices for reply in read(ends, [one], one.due)]
    assert len(said) == messages, why
    assert worded(said[-1].text).startswith("No answer in time for Anna or Lena."), why
    assert worded(said[-1].choices[0].label) == "Cancel the rest", why


def test_a_single_one_that_nobody_answered_has_the_usual_ways_on() -> None:
    here, made = sick_day(FIRST, SECOND)
    later = taken(here, made[0].offer, ANNA.id)
    (reply,) = read(later, owed(here, made, Kind.OFFER_LAPSED, MAYA), NOW + DAY + HOUR)
    assert [worded(choice.label) for choice in reply.choices] == ["Nudge", "Cancel it", "Write to Lena"]
