"""What a tutor says with other times: the own words, or an apology with the reason in it. FLOWS 8 and 10."""

from __future__ import annotations

from core.model.offers import Offer
from core.model.session import Session, Status
from core.notices.facts import reason_words
from core.words import Day, Moment, Text, said, text


def letter_of(offer: Offer, session: Session) -> Text:
    """What the tutor says with an offer; of several at once no time is in it."""
    return apology(offer.reason, offer.words) if offer.batch else message(session, offer.reason, offer.words)


def apology(reason: str, words: str) -> Text:
    """What the tutor says to all with other times for many lessons: the own words, or an apology."""
    if words:
        return said(words)
    if reason == "illness":
        return text("I am ill and very sorry. Could you do one of these instead?")
    if reason:
        why = reason_words(reason)
        return text("I am sorry, I cannot teach then: {reason}. Could you do one of these instead?", reason=why)
    return text("I am sorry, I cannot teach then. Could you do one of these instead?")


def message(session: Session, reason: str, words: str, zone: str = "") -> Text:
    """What the tutor says with an offer: the own words, or an apology. Times are the reader's, or those of `zone`."""
    if words:
        return said(words)
    if session.status is Status.NO_SHOW:
        return text("We missed you {day}. Shall we find another time?", day=Day(session.start, zone, near=True))
    at, why = Moment(session.start, zone), reason_words(reason)
    if session.status is Status.CANCELLED:
        if reason:
            return text(
                "I am sorry, {when} is cancelled: {reason}. Could you do one of these instead?", when=at, reason=why
            )
        return text("I am sorry, {when} is cancelled. Could you do one of these instead?", when=at)
    if reason:
        return text(
            "I am sorry, I have to move {when}: {reason}. Could you do one of these? "
            "The old time stays yours until you choose.",
            when=at,
            reason=why,
        )
    return text(
        "I am sorry, I have to move {when}. Could you do one of these? The old time stays yours until you choose.",
        when=at,
    )
