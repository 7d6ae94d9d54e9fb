"""Cancelling: the 24 hours, and what a cancellation leaves behind. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.events import FeeDecided, SessionCancelled
from core.model.session import Fee, Session, Status
from core.moments import Instant
from core.rules.problems import NotLive, Problem, Refused

UNDONE = "undone"  # the reason of a cancellation that takes a booking back
ASKED = "asked"  # the reason of a change that the family asked for, told by the tutor in its place
NOTICE = timedelta(hours=24)  # the guide: a cancellation less than 24 hours ahead is late


def cancel(session: Session, reason: str, said_at: Instant, by: int = 0) -> SessionCancelled:
    """Cancel a session. `by` is who of the family does it; 0: the tutor.

    `said_at` is the platform's time of the request, so that an outage never makes anybody late.
    Where a family is late, also by the tutor's word, what it costs is open until the tutor says so.

    Raises:
        Refused: it has a result, or is cancelled already.
    """
    if problem := cancelling_problem(session):
        raise Refused(problem)
    late = is_late(session, said_at)
    fee = Fee.OPEN if late and (by or reason == ASKED) else None
    cancelled = replace(session, status=Status.CANCELLED, version=session.version + 1, reason=reason, fee=fee)
    return SessionCancelled(cancelled, before=session, late=late, by=by)


def cancelling_problem(session: Session) -> Problem | None:
    """Whether a session cannot be cancelled: only a live one can."""
    return None if session.status.live else NotLive(session.status)


def decide_fee(session: Session, fee: Fee) -> FeeDecided:
    """Say what a late cancellation by the family costs, also anew. Raises Refused: there is nothing to say."""
    if session.status is not Status.CANCELLED or session.fee is None:
        raise Refused(NotLive(session.status))
    return FeeDecided(replace(session, fee=fee))


def is_late(session: Session, said_at: Instant) -> bool:
    """Whether less than 24 elapsed hours are left. Exactly 24 hours is in time."""
    return session.start.since(said_at) < NOTICE
