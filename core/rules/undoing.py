"""Undoing: taking back what was done a moment ago, if the world still allows it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.events import (
    Event,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionRestored,
)
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant
from core.rules.booking import clashes
from core.rules.cancelling import cancel
from core.rules.problems import Past, Problem, Refused

UNDO = timedelta(minutes=10)  # FLOWS 16
UNDONE = "undone"  # the reason of a cancellation that takes a booking back

Undoable = SessionBooked | SessionMoved | SessionCancelled | SessionEnded


def undoable(event: Event, calendar: Calendar) -> Undoable | None:
    """The event, if undoing it still means something: nothing has happened to its session since."""
    if not isinstance(event, SessionBooked | SessionMoved | SessionCancelled | SessionEnded):
        return None
    now = next((session for session in calendar.sessions if session.id == event.session.id), None)
    if now is None or now.version != event.session.version or event.session.reason == UNDONE:
        return None
    if now.students != event.session.students:  # somebody turned out to be known already
        return None
    return event


def undo(event: Undoable, calendar: Calendar, now: Instant) -> SessionCancelled | SessionRestored:
    """Take `event` back.

    Raises:
        Refused: the old time has passed or gone to somebody else meanwhile.
    """
    stands = calendar.session(event.session.id)
    if isinstance(event, SessionBooked):
        return cancel(stands, UNDONE, now)
    if problems := _undo_problems(event, stands, calendar, now):
        raise Refused(*problems)
    restored = replace(event.before, version=stands.version + 1, was=stands.start, reason=UNDONE)
    return SessionRestored(restored, before=stands)


def _undo_problems(
    event: SessionMoved | SessionCancelled | SessionEnded, stands: Session, calendar: Calendar, now: Instant
) -> tuple[Problem, ...]:
    before = event.before
    if isinstance(event, SessionEnded) or not before.status.live:
        return ()
    if before.end <= now:
        return (Past(before.start),)
    return clashes(calendar, before.span, before.students, besides=stands.id)
