"""Moving: a session gets another time; until then the old one stands."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.events import SessionMoved
from core.model.calendar import Calendar
from core.model.session import Attendance, Session, Status
from core.moments import Instant
from core.rules.booking import time_problems
from core.rules.cancelling import is_late
from core.rules.problems import AlreadyBegun, NotLive, Problem, Refused, SameTime


@dataclass(frozen=True)
class NewTime:
    """Where a session shall go. `anyway`: it may lie outside the hours. `room` is the new time's own."""

    start: Instant
    minutes: int
    room: str = ""
    reason: str = ""
    anyway: bool = False


def move(calendar: Calendar, session: Session, to: NewTime, now: Instant) -> SessionMoved:
    """Move a session to a concrete time. Answers to the old time are forgotten.

    A session is not its own clash: a quarter of an hour earlier or later is fine.

    Raises:
        Refused: it is over or has begun, the time is its own already, or a new session could not
            be booked there.
    """
    if problems := moving_problems(calendar, session, to, now):
        raise Refused(*problems)
    return moved_to(session, to)


def moved_to(session: Session, to: NewTime) -> SessionMoved:
    """The session at its new time, whether or not anything stands against it."""
    moved = replace(
        session,
        start=to.start,
        minutes=to.minutes,
        attendance=tuple(Attendance(one.student) for one in session.attendance),
        version=session.version + 1,
        room=to.room,
        was=session.start,
        reason=to.reason,
        tutor_late=0,
    )
    return SessionMoved(moved, before=session)


def moves_at_once(calendar: Calendar, session: Session, said_at: Instant) -> bool:
    """Whether a family that decides may move a session without asking: the tutor allows it, and it is not late."""
    allowed = all(student.moves for student in calendar.current if student.id in session.students)
    return allowed and not is_late(session, said_at)


def moving_problems(calendar: Calendar, session: Session, to: NewTime, now: Instant) -> tuple[Problem, ...]:
    """Everything that stands against the move."""
    if problem := movable_problem(session, now):
        return (problem,)
    if (to.start, to.minutes) == (session.start, session.minutes):
        return (SameTime(to.start),)
    return time_problems(calendar, to.start, to.minutes, session.students, now, besides=session.id, anyway=to.anyway)


def movable_problem(session: Session, now: Instant) -> Problem | None:
    """Whether a session can no longer be moved: it is settled, started, or its time has come."""
    if session.status is not Status.BOOKED:
        return AlreadyBegun(session.start) if session.status.live else NotLive(session.status)
    return AlreadyBegun(session.start) if session.start <= now else None
