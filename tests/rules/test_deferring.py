"""Quiet hours that become others while something waits for the morning; news of a series whose first lesson changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from core.events import OfferMade
from core.model.calendar import Calendar
from core.model.people import Quiet
from core.model.session import Session, Status
from core.moments import DAY, HOUR, Instant
from core.notices import Kind, Notice, deferred_anew, handed_on, notices_for
from core.rules.offering import OfferRequest, offer
from tests.rules.cast import ANNA, NOW, at, calendar, lesson

MON_NIGHT = at("2026-11-23 22:30")  # half past eleven where Anna lives
MORNING = at("2026-11-24 06:30")  # half past seven
EARLY, LATE = at("2026-11-24 06:00"), at("2026-11-24 09:00")  # seven and ten
ONE = lesson("2026-11-24 22:00")  # the reminder of the day before is due at 22:00
THURSDAY = lesson("2026-11-26 16:30")


def quiet(*hours: int) -> Quiet | None:
    """From half past nine in the evening to an hour of Anna's morning; none, without one."""
    return Quiet(21 * 60 + 30, hours[0] * 60) if hours else None


def anew(
    kind: str, one: Session, due: Instant, hours: Quiet | None, step: str = "", around: Calendar | None = None
) -> Instant | None:
    """When Anna gets what was planned at ten in the evening for then, if she says at 22:30 what her quiet hours are."""
    expires = {Kind.REMINDER_24H: one.start - 2 * HOUR, Kind.OFFER: MORNING + 4 * HOUR}.get(
        Kind(kind), one.start + 7 * DAY
    )
    notice = Notice(kind, ANNA.id, one.id, one.version, due, expires, step)
    person = replace(ANNA.person, quiet=hours)
    return deferred_anew(notice, MON_NIGHT - HOUR / 2, person, around or calendar(one, now=NOW), MON_NIGHT)


@pytest.mark.parametrize(
    ("kind", "hours", "due", "why"),
    [
        (Kind.REMINDER_24H, quiet(7), EARLY, "an earlier morning"),
        (Kind.REMINDER_24H, quiet(10), LATE, "a later one"),
        (Kind.REMINDER_24H, quiet(), MON_NIGHT, "no night at all: now"),
        (Kind.MOVED, quiet(10), LATE, "news too"),
        (Kind.CANCELLED, quiet(), MON_NIGHT, "and they need not wait any longer"),
        (Kind.RELAY, quiet(7), EARLY, "words that are passed on"),
        (Kind.REQUEST, quiet(10), MORNING, "a question that has to be answered in time is put off no further"),
        (Kind.REQUEST, quiet(7), EARLY, "but may come earlier"),
        (Kind.OFFER, quiet(10), LATE, "there is an hour and a half left to answer"),
        (Kind.OFFER, quiet(13), MORNING, "there would be none left"),
    ],
)
def test_what_waits_for_the_morning_waits_for_the_new_one(
    kind: Kind, hours: Quiet | None, due: Instant, why: str
) -> None:
    of = ONE if kind is Kind.REMINDER_24H else THURSDAY
    assert anew(kind, of, MORNING, hours) == due, why


@pytest.mark.parametrize(
    ("one", "kind", "why"),
    [
        (lesson("2026-11-24 13:30"), Kind.MOVED, "the lesson would be near by then"),
        (replace(THURSDAY, was=at("2026-11-24 13:30")), Kind.MOVED, "the time that she knows would"),
        (lesson("2026-11-24 13:30", status=Status.CANCELLED), Kind.CANCELLED, "she would set out for nothing"),
    ],
)
def test_nothing_is_put_off_until_it_comes_too_late(one: Session, kind: Kind, why: str) -> None:
    assert anew(kind, one, MORNING, quiet(12)) == MORNING, why
    assert anew(kind, one, MORNING, quiet(7)) == EARLY, "earlier is always well"


@pytest.mark.parametrize(
    ("kind", "step", "due", "why"),
    [
        (Kind.REMINDER_1H, "", ONE.start - HOUR, "it lies ahead, and is planned anew"),
        (Kind.REMINDER_24H, "confirm", MORNING, "who has to confirm is asked at any hour"),
        (Kind.ANSWER, "11 unconfirmed", MORNING, "the word that nobody has is planned ahead"),
        (Kind.NUDGE, "first 11", MORNING, "the waiting room knows no night"),
        (Kind.MOVED, "", MON_NIGHT, "it is just leaving"),
    ],
)
def test_what_does_not_wait_for_a_morning_is_left_alone(kind: Kind, step: str, due: Instant, why: str) -> None:
    assert anew(kind, ONE, due, quiet(), step) is None, why


def test_the_reminder_that_an_answer_is_waited_for_goes_along() -> None:
    at_noon = at("2026-11-23 21:00")
    before = calendar(THURSDAY, now=at_noon)
    wanted = OfferRequest((900, 901), (at("2026-11-30 16:30"),), "clash")
    made = offer(before, THURSDAY, wanted, at_noon)[-1]
    assert isinstance(made, OfferMade)
    around = replace(before, offers=(made.offer,))
    half = next(one for one in notices_for(made, around, at_noon) if one.kind == Kind.OFFER_NUDGE)
    assert half.due == at("2026-11-24 09:00")
    person = replace(ANNA.person, quiet=quiet(12))
    assert deferred_anew(half, at_noon, person, around, MON_NIGHT) == at("2026-11-24 11:00"), "her noon"


FIRST, SECOND, THIRD = (
    replace(lesson(start, id=id), series=7, version=2, was=at(start) - HOUR)
    for id, start in ((101, "2026-11-26 16:30"), (102, "2026-12-03 16:30"), (103, "2026-12-10 16:30"))
)


@pytest.mark.parametrize(
    ("kind", "others", "to", "why"),
    [
        (Kind.BOOKED, (SECOND, THIRD), 102, "the next one"),
        (Kind.BOOKED, (replace(SECOND, status=Status.CANCELLED), THIRD), 103, "the next that takes place"),
        (Kind.MOVED, (replace(SECOND, was=None), THIRD), 103, "the next that has moved"),
        (Kind.CANCELLED, (SECOND, THIRD), None, "the others take place"),
        (Kind.CANCELLED, (SECOND, replace(THIRD, status=Status.CANCELLED)), 103, "the next that is cancelled with it"),
        (Kind.CANCELLED, (replace(SECOND, status=Status.CANCELLED, reason="ill"),), None, "not with it"),
        (Kind.MOVED, (), None, "it was the last"),
    ],
)
def test_news_of_a_series_go_on_with_the_next_of_its_lessons(
    kind: Kind, others: tuple[Session, ...], to: int | None, why: str
) -> None:
    notice = Notice(kind, ANNA.id, 101, 2, MORNING, FIRST.start + 7 * DAY, "series")
    earlier = replace(FIRST, id=99, start=FIRST.start - 7 * DAY)
    gone = replace(FIRST, status=Status.CANCELLED, version=3)
    found = handed_on(notice, FIRST, calendar(earlier, gone, *others))
    assert (found.session if found else None) == to, why
    if found:
        assert (found.due, found.step) == (notice.due, "series")
        assert found.expires == next(one.start for one in others if one.id == to) + 7 * DAY
