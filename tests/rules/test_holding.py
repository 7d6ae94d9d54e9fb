"""Holding: days off and other hours free what was held in them, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.events import OfferClosed, OfferMade
from core.model.calendar import Calendar, Extra, TimeOff
from core.model.offers import OfferStage
from core.moments import HOUR, Instant
from core.notices import Kind, Notice, words_for
from core.notices.offering import to_be_had
from core.notices.offers_owed import gone
from core.rules.holding import fallen, freed, stands_of
from core.rules.offering import OfferRequest, offer
from tests.rules.cast import NOW, at, calendar, lesson

TUESDAY = lesson()  # Anna, Tue 24 Nov, 16:30
WED, THU, SAT = at("2026-11-25 17:30"), at("2026-11-26 16:30"), at("2026-11-28 10:00")
OFFERED = next(
    event.offer
    for event in offer(calendar(TUESDAY), TUESDAY, OfferRequest((900, 901, 902, 903), (WED, THU, SAT)), NOW)
    if isinstance(event, OfferMade)
)
NEW = (950, 951, 952, 953)


def off(first: str, last: str, *extras: Extra) -> Calendar:
    """Anna's lesson and its offer, with days off that came after it."""
    known = calendar(TUESDAY)
    days = TimeOff(date.fromisoformat(first), date.fromisoformat(last))
    return replace(known, tutor=replace(known.tutor, off=(days,), extras=extras), offers=(OFFERED,))


ROWS = [
    (off("2026-11-25", "2026-11-25"), (THU, SAT), "one day off takes its time"),
    (off("2026-11-25", "2026-11-26"), (SAT,), "two days take two"),
    (off("2026-11-25", "2026-11-28"), (), "nothing is left"),
    (off("2026-12-01", "2026-12-24"), (WED, THU, SAT), "days further on take none"),
    (
        off("2026-11-25", "2026-11-25", Extra(date(2026, 11, 25), 17 * 60, 19 * 60)),
        (WED, THU, SAT),
        "what is open on a day off all the same stays",
    ),
]


@pytest.mark.parametrize(("known", "left", "why"), ROWS)
def test_what_the_tutor_takes_off_is_held_for_nobody(known: Calendar, left: tuple[Instant, ...], why: str) -> None:
    gone = {hold.start for hold in fallen(known, OFFERED)}
    assert gone == {WED, THU, SAT} - set(left), why
    assert tuple(hold.start for hold in to_be_had(known, OFFERED, TUESDAY, NOW)) == left, why


@pytest.mark.parametrize(("known", "left", "why"), [row for row in ROWS if row[1] != (WED, THU, SAT)])
def test_the_offer_is_withdrawn_and_what_is_left_is_offered_anew(
    known: Calendar, left: tuple[Instant, ...], why: str
) -> None:
    closed, *made = freed(known, OFFERED, TUESDAY, NEW, NOW + HOUR)
    assert (closed.offer.id, closed.offer.stage) == (OFFERED.id, OfferStage.WITHDRAWN), why
    assert [tuple(hold.start for hold in event.offer.holds) for event in made] == ([left] if left else []), why
    for event in made:
        ids = {event.offer.id, *(hold.id for hold in event.offer.holds)}
        assert ids == set(NEW[: len(left) + 1]), "each has an id of its own"
        assert {hold.offer for hold in event.offer.holds} == {event.offer.id}
        assert event.offer.until == OFFERED.until, "held no longer than was said"


def test_what_is_no_longer_asked_frees_nothing() -> None:
    known = off("2026-11-25", "2026-11-25")
    assert stands_of(known, OFFERED, NOW) == TUESDAY
    assert stands_of(known, replace(OFFERED, stage=OfferStage.KEPT), NOW) is None, "it was answered"
    assert stands_of(known, OFFERED, OFFERED.until) is None, "nobody answered in time"
    moved = replace(TUESDAY, version=TUESDAY.version + 1)
    assert stands_of(replace(known, sessions=(moved,)), OFFERED, NOW) is None, "the lesson has changed"


def test_who_was_asked_hears_that_nothing_is_left_while_that_is_so() -> None:
    known = off("2026-11-25", "2026-11-28")
    (closed,) = freed(known, OFFERED, TUESDAY, NEW, NOW)
    assert isinstance(closed, OfferClosed)
    after = replace(known, offers=(closed.offer,))
    owed = tuple(gone(closed, after, NOW))
    assert owed
    assert {one.kind for one in owed} == {Kind.OFFER}
    assert all(said(one, after) for one in owed)
    again = replace(OFFERED, id=999, holds=())
    assert not any(said(one, replace(after, offers=(closed.offer, again))) for one in owed), "they are asked anew"


def said(notice: Notice, known: Calendar) -> bool:
    return words_for(notice, known, NOW + HOUR, heard=True) is not None
