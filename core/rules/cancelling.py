"""Cancelling: the 24 hours, and what a cancellation leaves behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.events import SessionCancelled
from core.model.session import Session, Status
from core.moments import Instant
from core.rules.problems import NotLive, Problem, Refused

NOTICE = timedelta(hours=24)  # the guide: a cancellation less than 24 hours ahead is late


def cancel(session: Session, reason: str, said_at: Instant) -> SessionCancelled:
    """Cancel a session.

    `said_at` is the platform's time of the request, so that an outage never makes anybody late.

    Raises:
        Refused: it has a result, or is cancelled already.
    """
    if problem := cancelling_problem(session):
        raise Refused(problem)
    cancelled = replace(session, status=Status.CANCELLED, version=session.version + 1, reason=reason)
    return SessionCancelled(cancelled, before=session, late=is_late(session, said_at))


def cancelling_problem(session: Session) -> Problem | None:
    """Whether a session cannot be cancelled: only a live one can."""
    return None if session.status.live else NotLive(session.status)


def is_late(session: Session, said_at: Instant) -> bool:
    """Whether less than 24 elapsed hours are left. Exactly 24 hours is in time."""
    return session.start.since(said_at) < NOTICE
