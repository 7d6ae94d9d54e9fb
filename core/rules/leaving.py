"""Leaving: one of several students leaves a lesson, or comes back to it; it stands for the others. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace

from core.events import PlaceChanged
from core.model.calendar import Calendar
from core.model.session import Fee, Left, Session
from core.moments import Instant
from core.rules.booking import clashes
from core.rules.cancelling import UNDONE, is_late
from core.rules.problems import NotLive, Past, Refused


def leave(session: Session, student: int, reason: str, said_at: Instant, by: int = 0) -> PlaceChanged:
    """Let one of several students leave. `by` is who of the family does it; 0: the tutor.

    Where a family is late, what it costs is open until the tutor says so. The version stays: to the others
    nothing has changed.

    Raises:
        Refused: it has a result, or is cancelled.
        ValueError: nobody would be left; then it is cancelled.
    """
    if not session.status.live:
        raise Refused(NotLive(session.status))
    if set(session.students) <= {student}:
        raise ValueError(student)
    fee = Fee.OPEN if by and is_late(session, said_at) else None
    return PlaceChanged(session.without(Left(student, session.start, reason, fee)), session, student, by, said_at)


def come_back(event: PlaceChanged, calendar: Calendar, now: Instant, by: int = 0) -> PlaceChanged:
    """Take back that a student left, or came.

    Raises:
        Refused: it has begun or is settled, or the student is taken by another lesson meanwhile.
    """
    stands = calendar.session(event.session.id)
    if not stands.status.live:
        raise Refused(NotLive(stands.status))
    if event.student in stands.students:
        gone = stands.without(Left(event.student, stands.start, UNDONE))
        return PlaceChanged(gone, stands, event.student, by, undo=True)
    return replace(take_part(calendar, stands, event.student, now, by), undo=True)


def take_part(calendar: Calendar, session: Session, student: int, now: Instant, by: int = 0) -> PlaceChanged:
    """Let a further student take part.

    Raises:
        Refused: it is over, or settled, or the student has another lesson then.
    """
    if not session.status.live:
        raise Refused(NotLive(session.status))
    if session.end <= now:
        raise Refused(Past(session.start))
    if problems := clashes(calendar, session.span, (student,), session.id, now):
        raise Refused(*problems)
    return PlaceChanged(session.with_student(student), session, student, by)


def leaves(event: PlaceChanged) -> bool:
    """Whether the student has left, and not come."""
    return event.student not in event.session.students


def left_of(session: Session, student: int) -> Left | None:
    """How a student has left a session; None: they have not."""
    return next((one for one in session.left if one.student == student), None)


def decide_fee(session: Session, student: int, fee: Fee) -> Session:
    """Say what it costs that a student left late, also anew. Raises Refused: there is nothing to say."""
    stands = left_of(session, student)
    if stands is None or stands.fee is None:
        raise Refused(NotLive(session.status))
    return replace(session, left=tuple(replace(one, fee=fee) if one is stands else one for one in session.left))
