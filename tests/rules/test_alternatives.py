"""Which other times are offered for a lesson, and which of them first, on whatever side of the world."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from core.model.calendar import Calendar, Window
from core.model.offers import Hold, Offer, OfferStage
from core.model.people import Student
from core.model.session import Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant, Span, day_span
from core.rules.offering import FULL_DAY, OFFERED, alternatives
from tests.rules.cast import ANNA, BEN, BERLIN, HOURS, LORD_HOWE, MAYA, at, calendar, lesson, tutor


@dataclass(frozen=True)
class Place:
    """Where the tutor lives: the same week, so many hours later on the clock there."""

    zone: str
    later: int

    def at(self, words: str) -> Instant:
        """A time of the year 2026, `11-24 16:30`, as it is called in Berlin."""
        return at(f"2026-{words}", self.zone) + self.later * HOUR

    def day(self, start: Instant) -> date:
        """The day of `start` on the clocks there."""
        return start.day(tutor(zone=self.zone).clock)

    def lesson(self, words: str, minutes: int = 60, student: Student = ANNA, id: int = 101) -> Session:
        """A lesson there; that of Tuesday has the number 101."""
        return lesson(self.at(words), minutes, id=id, students=(student,))

    def calendar(self, *sessions: Session, now: str = "11-22 10:00") -> Calendar:
        """The calendar of a tutor there."""
        hours = tuple(Window(one.weekday, one.start + self.later * 60, one.end + self.later * 60) for one in HOURS)
        return calendar(*sessions, tutor=tutor(hours, zone=self.zone), now=self.at(now))

    def found(self, *sessions: Session, now: str = "11-22 10:00") -> tuple[Instant, ...]:
        """What may be offered instead of the first of these lessons."""
        return alternatives(self.calendar(*sessions, now=now), sessions[0], self.at(now))


# On Lord Howe it is yesterday in UTC at that time of the day, in Honolulu it is tomorrow.
PLACES = (Place(BERLIN, 0), Place(LORD_HOWE, -9), Place("Pacific/Honolulu", 4))
everywhere = pytest.mark.parametrize("place", PLACES, ids=lambda place: place.zone)
Taught = tuple[str, int, Student]


@everywhere
@pytest.mark.parametrize(
    ("others", "best", "why"),
    [
        ((), ("12-01 16:30", "11-23 16:30", "11-25 16:30"), "the same weekday a week later, then the days around it"),
        (
            (("12-01 16:30", 60, ANNA),),
            ("12-08 16:30", "11-23 16:30", "11-25 16:30"),
            "no second lesson on one day, where another day will do",
        ),
        (
            (("12-01 18:00", 60, BEN),),
            ("12-01 16:30", "11-23 16:30", "11-25 16:30"),
            "somebody else's lesson on that day is nothing to her",
        ),
        (
            (("11-25 15:30", 150, BEN), ("11-23 15:30", 150, BEN)),
            ("12-01 16:30", "11-26 16:30", "11-30 16:30"),
            "a clock time that she is used to is better than a nearer day",
        ),
        (
            (("11-25 15:30", 120, BEN), ("11-23 15:30", 120, BEN)),
            ("12-01 16:30", "11-23 17:30", "11-25 17:30"),
            "an hour from it is near enough",
        ),
        (
            (("11-25 15:30", 125, BEN), ("11-23 15:30", 125, BEN)),
            ("12-01 16:30", "11-26 16:30", "11-30 16:30"),
            "five minutes more are not",
        ),
    ],
)
def test_the_best_times_come_first(place: Place, others: tuple[Taught, ...], best: tuple[str, ...], why: str) -> None:
    taught = [place.lesson(*one, id=n) for n, one in enumerate(others, 1)]
    found = place.found(place.lesson("11-24 16:30"), *taught)
    assert found[:OFFERED] == tuple(place.at(one) for one in best), why


@everywhere
@pytest.mark.parametrize(
    ("lessons", "last", "why"),
    [
        (FULL_DAY, True, "six lessons"),
        (FULL_DAY - 1, True, "five, and a time that is held for somebody"),
        (FULL_DAY - 2, False, "one fewer is no full day"),
    ],
)
def test_a_full_day_is_offered_last(place: Place, lessons: int, last: bool, why: str) -> None:
    wednesday, tuesday = place.at("11-25 15:00"), place.lesson("11-24 16:30")
    day = [lesson(wednesday + n * 40 * MINUTE, 40, id=n + 1, students=(BEN,)) for n in range(lessons)]
    here = place.calendar(tuesday, *day)
    if lessons < FULL_DAY:
        here = replace(here, offers=(offer(place, 1, wednesday + 200 * MINUTE, OfferStage.OPEN),))
    found = alternatives(here, tuesday, place.at("11-22 10:00"))
    assert (place.day(found[-1]) == place.day(wednesday)) is last, why


def offer(place: Place, session: int, start: Instant, stage: OfferStage) -> Offer:
    """An offer of one time for `session`, not yet over."""
    now = place.at("11-22 10:00")
    hold = Hold(701, 700, MAYA.id, session, start, 40, now + DAY)
    return Offer(700, MAYA.id, session, 1, (hold,), "", "", now - HOUR, now + DAY, stage)


@pytest.mark.parametrize(
    ("session", "stage", "again", "why"),
    [
        (101, OfferStage.DECLINED, False, "what did not fit is not offered again"),
        (101, OfferStage.OPEN, True, "what is held for this lesson stays possible for it"),
        (102, OfferStage.OPEN, False, "what is held for another one is not free"),
        (102, OfferStage.DECLINED, True, "what somebody else declined is free"),
    ],
)
def test_a_time_that_was_offered_before(session: int, stage: OfferStage, again: bool, why: str) -> None:
    place = PLACES[0]
    tuesday, best = place.lesson("11-24 16:30"), place.at("12-01 16:30")
    here = replace(place.calendar(tuesday), offers=(offer(place, session, best, stage),))
    assert (best in alternatives(here, tuesday, place.at("11-22 10:00"))) is again, why


@everywhere
@pytest.mark.parametrize(
    ("session", "status", "now", "first", "last", "why"),
    [
        (
            "12-08 16:30",
            Status.BOOKED,
            "11-22 10:00",
            "12-01 16:30",
            "12-29 16:30",
            "a week before to three weeks after",
        ),
        (
            "11-24 16:30",
            Status.BOOKED,
            "11-23 10:30",
            "11-23 16:30",
            "12-15 16:30",
            "six hours from now at the earliest",
        ),
        ("11-24 16:30", Status.BOOKED, "11-23 10:31", "11-25 16:30", "12-15 16:30", "and not a minute earlier"),
        ("11-10 16:30", Status.NO_SHOW, "11-23 10:00", "11-23 16:30", "12-14 16:30", "of a missed one from today on"),
    ],
)
def test_how_far_away_a_time_may_lie(
    place: Place, session: str, status: Status, now: str, first: str, last: str, why: str
) -> None:
    found = place.found(replace(place.lesson(session), status=status), now=now)
    assert (min(found), max(found)) == (place.at(first), place.at(last)), why


@everywhere
def test_one_time_a_day_is_offered_though_more_are_free(place: Place) -> None:
    midst = place.lesson("11-25 17:00", student=BEN, id=1)
    days = [place.day(one) for one in place.found(place.lesson("11-24 16:30"), midst)]
    assert place.day(midst.start) in days
    assert len(set(days)) == len(days)


def test_a_second_lesson_of_the_day_is_one_of_the_day_on_the_tutors_clock() -> None:
    lord_howe = PLACES[1]
    later = lord_howe.lesson("12-01 20:30", id=1)  # by UTC it is on the day after the time for the other one
    assert lord_howe.found(lord_howe.lesson("11-24 16:30"), later)[0] == lord_howe.at("12-08 16:30")


def test_over_a_clock_change_the_clock_time_stays() -> None:
    before, now = lesson("2027-03-23 16:30"), at("2027-03-20 10:00")
    assert alternatives(calendar(before, now=now), before, now)[0] == at("2027-03-30 16:30")


@everywhere
def test_a_day_that_is_loaded_to_its_end_is_offered_and_the_next_is_not(place: Place) -> None:
    tuesday = place.lesson("11-24 16:30")
    here = place.calendar(tuesday)
    monday = day_span(date(2026, 11, 30), here.tutor.clock)
    seen = replace(here, view=Span(here.view.start, monday.end))
    assert max(alternatives(seen, tuesday, place.at("11-22 10:00"))) == place.at("11-30 16:30")


def test_where_nobody_has_hours_nothing_is_offered() -> None:
    tuesday = lesson()
    assert alternatives(calendar(tuesday, tutor=tutor(())), tuesday, at("2026-11-22 10:00")) == ()
