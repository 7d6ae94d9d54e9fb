"""Offers of other times: what a family is asked, and the times that are kept free until it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from core.model.session import Session
from core.moments import Instant, Span


class OfferStage(StrEnum):
    """What has become of an offer. Only an open one keeps its times free."""

    OPEN = "open"
    TAKEN = "taken"  # one of the times was chosen
    DECLINED = "declined"  # none of them fits
    KEPT = "kept"  # the old time is kept, or no other one is wanted
    LAPSED = "lapsed"  # nobody answered in time
    WITHDRAWN = "withdrawn"  # taken back, or the session has changed otherwise


@dataclass(frozen=True)
class Hold:
    """A time kept free, up to but not including `until`, while somebody is asked whether it suits."""

    id: int
    offer: int
    tutor: int
    session: int
    start: Instant
    minutes: int
    until: Instant

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + timedelta(minutes=self.minutes))

    def stands(self, now: Instant) -> bool:
        """Whether it still keeps its time free."""
        return now < self.until


@dataclass(frozen=True)
class Offer:
    """Other times for one session at one `version` of it; the session itself stays as it is meanwhile.

    Without `holds` nothing is kept free: any time may be chosen that is free at that moment.
    `words` are the tutor's own, empty for the usual ones. `by` is whoever answered, 0: nobody has.
    Offers that were sent in one step have the same `batch`; 0: it was sent by itself.
    Nobody answering is no event: past `until` an open offer has lapsed, whatever is stored.
    """

    id: int
    tutor: int
    session: int
    version: int
    holds: tuple[Hold, ...]
    reason: str
    words: str
    made: Instant
    until: Instant
    stage: OfferStage = OfferStage.OPEN
    by: int = 0
    batch: int = 0

    def at(self, now: Instant) -> OfferStage:
        """What has become of it by `now`."""
        return OfferStage.LAPSED if self.stage is OfferStage.OPEN and now >= self.until else self.stage

    def old_start(self, session: Session) -> Instant:
        """When `session` began as it was offered: a time that was chosen since does not count."""
        taken = self.stage is OfferStage.TAKEN and session.version > self.version
        return session.was if taken and session.was is not None else session.start

    def stands(self, session: Session, now: Instant) -> bool:
        """Whether it can still be answered: open, in time, and the session as it was."""
        return self.at(now) is OfferStage.OPEN and self.version == session.version
