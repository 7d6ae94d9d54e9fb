"""Holding: times kept free that the tutor's own time no longer has, after days off or other hours. FLOWS 4 and 8."""

from __future__ import annotations

from dataclasses import replace

from core.events import OfferClosed, OfferMade
from core.model.calendar import Calendar
from core.model.offers import Hold, Offer
from core.model.session import Session
from core.moments import Instant
from core.rules.offering import close
from core.rules.openings import within_hours


def fallen(calendar: Calendar, offer: Offer) -> tuple[Hold, ...]:
    """The times of an offer at which the tutor does not teach any more."""
    return tuple(hold for hold in offer.holds if not within_hours(calendar, hold.span))


def stands_of(calendar: Calendar, offer: Offer, now: Instant) -> Session | None:
    """The session of an offer that can still be answered; None: it cannot, or the session is not in view."""
    session = next((one for one in calendar.sessions if one.id == offer.session), None)
    return session if session is not None and offer.stands(session, now) else None


def freed(
    calendar: Calendar, offer: Offer, session: Session, ids: tuple[int, ...], now: Instant
) -> tuple[OfferClosed | OfferMade, ...]:
    """Withdraw an offer that has lost times, and offer those that are left anew, held as long as before.

    `ids` are new: the new offer's own, then one for each of its times.
    """
    closed = close(offer, session, now)
    gone = fallen(calendar, offer)
    left = [hold for hold in offer.holds if hold not in gone]
    if not left:
        return (closed,)
    id, *others = ids
    holds = tuple(replace(hold, id=new, offer=id) for hold, new in zip(left, others, strict=False))
    return closed, OfferMade(replace(offer, id=id, holds=holds, made=now, batch=0), session)
