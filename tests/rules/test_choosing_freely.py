"""All the free times of two weeks, to choose from: nothing is kept free, and what is chosen is checked again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.events import OfferMade, SessionMoved
from core.model.calendar import Calendar, Window
from core.model.offers import Offer
from core.moments import DAY, HOUR, Instant, Span, day_span
from core.notices import Kind, Notice, words_for
from core.notices.offering import CHOOSE, CHOOSE_DAY, question
from core.rules.offering import (
    BEFORE_FIRST,
    CHOICE,
    OfferRequest,
    accept,
    choosable,
    choosable_days,
    offer,
)
from core.rules.openings import free_spans
from core.rules.problems import OfferOver, Overlaps, Refused
from tests.rules.cast import ANNA, BEN, LORD_HOWE, NOW, at, calendar, lesson, tutor, worded

TUESDAY = lesson()  # Anna, Tue 24 Nov, 16:30
THURSDAY = lesson("2026-11-26 16:00", id=102, students=(BEN,))
FREE = at("2026-11-26 18:00")


def open_choice(now: Instant = NOW) -> tuple[Calendar, Offer]:
    """A calendar in which Anna may choose among all free times, and that offer."""
    before = calendar(TUESDAY, THURSDAY, now=now)
    (made,) = offer(before, TUESDAY, OfferRequest((900,), (), "clash"), now)
    assert isinstance(made, OfferMade)
    return replace(before, offers=(made.offer,)), made.offer


def test_nothing_is_held_and_it_ends_as_other_offers_do() -> None:
    here, made = open_choice()
    assert here.holds(NOW) == ()
    assert made.until == NOW + DAY
    _, late = open_choice(at("2026-11-24 09:00"))
    assert late.until == at("2026-11-24 15:30"), "the hour before the old time is the tutor's"


def test_the_days_are_those_of_two_weeks_with_a_free_time() -> None:
    here, _ = open_choice()
    days = choosable_days(here, TUESDAY, NOW)
    first = NOW.day(TUESDAY.clock)
    assert days
    assert all(first <= day < first + CHOICE * DAY for day in days)
    assert {day.weekday() for day in days} == {0, 1, 2, 3, 5}, "only days of her hours"
    for day, starts in days.items():
        free = free_spans(here, day_span(day, TUESDAY.clock), NOW, (ANNA.id,))
        assert all(any(span.start <= start and start + HOUR <= span.end for span in free) for start in starts)
        assert all(start >= NOW + BEFORE_FIRST for start in starts)


@pytest.mark.parametrize(
    ("ahead", "offered", "why"),
    [
        (-1, False, "yesterday"),
        (0, True, "today"),
        (13, True, "the last of fourteen days"),
        (14, False, "the next one"),
    ],
)
def test_the_two_weeks_are_those_of_the_tutors_clock(ahead: int, offered: bool, why: str) -> None:
    always = tuple(Window(day, 0, 1440) for day in range(7))
    here, now = calendar(TUESDAY, tutor=tutor(always, zone=LORD_HOWE)), at("2026-11-26 05:00", LORD_HOWE)
    day = date(2026, 11, 26) + ahead * DAY  # by UTC it is the 25th
    assert bool(choosable(here, TUESDAY, day, now)) is offered, why
    assert (day in choosable_days(here, TUESDAY, now)) is offered, why


def test_what_is_chosen_suits_the_student_and_leaves_six_hours() -> None:
    elsewhere = {ANNA.id: (Span(at("2026-11-23 17:00"), at("2026-11-23 18:00")),)}
    here = calendar(TUESDAY, busy=elsewhere)
    monday = at("2026-11-23 10:00")
    starts = choosable(here, TUESDAY, monday.day(TUESDAY.clock), monday)
    assert starts == (at("2026-11-23 16:00"), at("2026-11-23 18:00"), at("2026-11-23 19:00"))


def test_what_is_chosen_is_booked_at_once() -> None:
    here, made = open_choice()
    moved, answered = accept(here, made, FREE, ANNA.id, 7, "room", NOW)
    assert isinstance(moved, SessionMoved)
    assert moved.session.start == FREE
    assert answered.offer.by == ANNA.id


def test_a_time_that_has_been_booked_meanwhile_is_refused_and_the_old_one_stands() -> None:
    here, made = open_choice()
    with pytest.raises(Refused) as refused:
        accept(here, made, at("2026-11-26 16:30"), ANNA.id, 7, "room", NOW)
    assert isinstance(refused.value.first, Overlaps)


def test_nothing_can_be_chosen_once_it_is_over() -> None:
    here, made = open_choice()
    with pytest.raises(Refused) as refused:
        accept(here, made, FREE, ANNA.id, 7, "room", made.until)
    assert isinstance(refused.value.first, OfferOver)


def test_the_card_shows_the_days_and_then_the_times_of_one() -> None:
    here, made = open_choice()
    days = question(here, made, TUESDAY, ANNA.id, NOW)
    assert worded(days.choices[0].label, ANNA.person) == "Mon 23 Nov: 5"
    assert {one.action.verb for one in days.choices[:-2]} == {CHOOSE_DAY}
    times = question(here, made, TUESDAY, ANNA.id, NOW, day=FREE.day(TUESDAY.clock))
    assert [worded(one.label, ANNA.person) for one in times.choices] == [
        "Thu 26 Nov, 16:00",
        "Thu 26 Nov, 18:00",
        "Thu 26 Nov, 19:00",
        "Thu 26 Nov, 20:00",
        "‹ Back",
        "None fits",
        "Keep Tue 24 Nov",
    ]
    assert times.choices[1].action.verb == CHOOSE


def test_the_question_promises_no_hold() -> None:
    here, made = open_choice()
    asked = Notice(Kind.OFFER, ANNA.id, TUESDAY.id, 1, NOW, made.until, f"offer {made.id}")
    reply = words_for(asked, here, NOW, heard=True)
    assert reply is not None
    words = worded(reply.text, ANNA.person)
    assert "held" not in words
    assert "A time is yours as soon as you have pressed it." in words
