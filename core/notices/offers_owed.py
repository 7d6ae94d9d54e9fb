"""What an offer of other times owes to whom: the question, a reminder, its end, the answer to the tutor. FLOWS 8."""

from __future__ import annotations

from collections.abc import Iterator

from core.events import OfferAnswered, OfferClosed, OfferMade
from core.model.calendar import Calendar
from core.model.offers import Offer
from core.model.people import Person
from core.model.session import Session, Status
from core.moments import DAY, Instant
from core.notices.notice import Kind, Notice
from core.notices.offering import GONE, STEP, asked_of, receivers
from core.rules.offering import AT_LEAST
from core.rules.quiet import held, held_news


def made(event: OfferMade, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The question itself, one more word at half the time, and the end of it.

    Who is asked for several lessons at once is asked, and reminded, at one moment for all of them.
    """
    for person in receivers(calendar, event.session):
        asked = [OfferMade(one, calendar.session(one.session)) for one in asked_of(calendar, event.offer, person.id)]
        until = min(one.offer.until for one in asked)
        starts = [one.session.start for one in asked if one.session.status.live]
        due = min(_due(person, one.offer, one.session, now) for one in asked)
        half = held(person, half_time(calendar, event.offer, person.id), min(starts, default=None))
        for one in asked:
            yield note(Kind.OFFER, person, one, due, one.offer.until)
            if half < until:
                yield note(Kind.OFFER_NUDGE, person, one, half, one.offer.until)
        yield note(Kind.REDRAW, person, event, event.offer.until, event.offer.until + DAY, "lapsed")
    offer, tutor = event.offer, calendar.tutor.person
    if offer.batch:
        yield note(Kind.REDRAW, tutor, event, offer.until, offer.until + DAY, "told lapsed")
    yield note(Kind.OFFER_LAPSED, tutor, event, lapse_told(offer, event.session, calendar), offer.until + DAY)


def half_time(calendar: Calendar, offer: Offer, person: int) -> Instant:
    """When `person` is reminded that an answer is waited for: the same moment for all that one message asks for."""
    until = min(one.until for one in asked_of(calendar, offer, person))
    return offer.made + until.since(offer.made) / 2


def lapse_told(offer: Offer, session: Session, calendar: Calendar) -> Instant:
    """When the tutor hears that nobody has answered: at the end, or in the morning after it."""
    return held(calendar.tutor.person, offer.until, session.start if session.status.live else None)


def answered(event: OfferAnswered, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The tutor hears of it; who else could have answered sees it on the card."""
    yield note(Kind.ANSWER, calendar.tutor.person, event, now, max(event.session.end, now + DAY))
    yield from closed(event, calendar, now)


def closed(event: OfferAnswered | OfferClosed, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The cards of all who have not answered lose their buttons; of several offers the tutor's card tells."""
    for person in receivers(calendar, event.session):
        if person.id != event.offer.by:
            yield note(Kind.REDRAW, person, event, now, now + DAY, "closed")
    if event.offer.batch:
        yield note(Kind.REDRAW, calendar.tutor.person, event, now, now + DAY, "told")


def gone(event: OfferClosed, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """All its times are gone, and nobody has chosen any: who was asked hears that there is nothing to answer."""
    for person in receivers(calendar, event.session):
        live = event.session.status.live
        due = held(person, now, event.session.start if live else None)
        yield note(Kind.OFFER, person, event, due, max(event.offer.until, now + DAY), GONE)


def note(
    kind: Kind,
    person: Person,
    event: OfferMade | OfferAnswered | OfferClosed,
    due: Instant,
    expires: Instant,
    why: str = "",
) -> Notice:
    """A notice about an offer."""
    session, step = event.session, f"{STEP}{event.offer.id} {why}".strip()
    return Notice(kind, person.id, session.id, session.version, due, expires, step)


def _due(person: Person, offer: Offer, session: Session, now: Instant) -> Instant:
    """When the question leaves: in their morning, if they can still answer then."""
    if session.status is Status.CANCELLED:  # it carries the news as well
        due = held_news(person, now, session.start)
    else:
        due = held(person, now, session.start if session.status.live else None)
    return due if due <= offer.until - AT_LEAST else now
