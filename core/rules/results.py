"""Results: which lessons still wait to be told how they went."""

from __future__ import annotations

from datetime import timedelta

from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant

ASKED_FOR = timedelta(days=14)  # after its end a result may still be given or changed: FLOWS 12


def awaiting_result(calendar: Calendar, now: Instant) -> tuple[Session, ...]:
    """The sessions that are over and have no result, of the last 14 days, earliest first.

    One that ends at `now` is over.
    """
    return tuple(one for one in calendar.live if one.end <= now <= one.end + ASKED_FOR)
