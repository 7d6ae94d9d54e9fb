"""Booking: what must hold of a session before it exists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.events import SessionBooked
from core.model.calendar import Calendar
from core.model.session import Attendance, Session
from core.moments import Instant, Span, Zone, day_span, instant_of, instants_of
from core.rules.openings import FURTHEST, holiday_on, off_on, open_spans, within_hours
from core.rules.problems import (
    BadLength,
    Held,
    NoHours,
    NoSuchTime,
    NotOnRoster,
    OnHoliday,
    OnTimeOff,
    OutsideHours,
    Overlaps,
    Past,
    Problem,
    Refused,
    StudentBusy,
    TooClose,
    TooFar,
)

SHORTEST, LONGEST = 10, 480  # minutes: RELIABILITY 2


@dataclass(frozen=True)
class BookingRequest:
    """A session as it is wanted. `anyway`: the tutor has said that it may lie outside the hours."""

    id: int
    students: tuple[int, ...]
    start: Instant
    minutes: int
    topic: str = ""
    note: str = ""
    room: str = ""
    anyway: bool = False


def book(calendar: Calendar, wanted: BookingRequest, now: Instant) -> SessionBooked:
    """Book one session.

    Two sessions may touch: one ends at 16:00, the next starts at 16:00.

    Raises:
        Refused: it has passed, lies outside the tutor's hours, or overlaps a booked time of the
            tutor or of a student. Cancelled sessions never stand in the way.
    """
    if problems := booking_problems(calendar, wanted, now):
        raise Refused(*problems)
    return SessionBooked(session_of(calendar, wanted))


def session_of(calendar: Calendar, wanted: BookingRequest) -> Session:
    """The session that a request makes, whether or not anything stands against it."""
    return Session(
        id=wanted.id,
        tutor=calendar.tutor.id,
        attendance=tuple(Attendance(student) for student in wanted.students),
        start=wanted.start,
        minutes=wanted.minutes,
        zone=calendar.tutor.person.zone,
        topic=wanted.topic,
        note=wanted.note,
        room=wanted.room,
    )


def booking_problems(calendar: Calendar, wanted: BookingRequest, now: Instant) -> tuple[Problem, ...]:
    """Everything that stands against the booking, the first to be named first."""
    roster = {student.id for student in calendar.current}
    unknown = tuple(NotOnRoster(student) for student in wanted.students if student not in roster)
    return unknown + time_problems(calendar, wanted.start, wanted.minutes, wanted.students, now, anyway=wanted.anyway)


def time_problems(
    calendar: Calendar,
    start: Instant,
    minutes: int,
    students: tuple[int, ...],
    now: Instant,
    besides: int = 0,
    anyway: bool = False,
) -> tuple[Problem, ...]:
    """What stands against a session at `start`, session `besides` not counted."""
    if problem := length_problem(minutes):
        return (problem,)
    if start <= now:
        return (Past(start),)
    if start > now + FURTHEST:
        return (TooFar(start),)
    span = Span(start, start + timedelta(minutes=minutes))
    calendar.check(span)
    hours = () if anyway else tuple(_hours_problems(calendar, span))
    close = () if anyway else tuple(_too_close(calendar, span, besides))
    return (*clashes(calendar, span, students, besides, now), *hours, *close)


def clashes(
    calendar: Calendar, span: Span, students: tuple[int, ...], besides: int, now: Instant
) -> tuple[Problem, ...]:
    """What the tutor or the students already have in `span`, and what is held in it at `now`; touching is no clash."""
    held = _held(calendar, span, besides, now)
    return (*_overlaps(calendar, span, besides), *held, *_busy(calendar, span, students))


def length_problem(minutes: float) -> BadLength | None:
    """Whether a length is none that can be booked: whole elapsed minutes from 10 to 480."""
    return None if minutes == int(minutes) and SHORTEST <= minutes <= LONGEST else BadLength(minutes)


def start_of(wall: datetime, zone: Zone) -> Instant:
    """The instant of a wall time that somebody typed; in a fold the first one, or the second where its `fold` says so.

    Raises:
        Refused: the clocks skip it.
    """
    if problem := skipped_at(wall, zone):
        raise Refused(problem)
    return instants_of(wall, zone)[-1 if wall.fold else 0]


def skipped_at(wall: datetime, zone: Zone) -> NoSuchTime | None:
    """Whether a wall time is none: the clocks skip it."""
    return None if instants_of(wall, zone) else NoSuchTime(wall, instant_of(wall, zone))


def _hours_problems(calendar: Calendar, span: Span) -> Iterator[Problem]:
    if within_hours(calendar, span):
        return
    if not calendar.tutor.hours and not calendar.tutor.extras:
        yield NoHours()
    elif off := off_on(calendar.tutor, span):
        yield OnTimeOff(span.start, off.first, off.last)
    elif holiday := holiday_on(calendar, span):
        yield OnHoliday(span.start, holiday.day, holiday.name)
    else:
        zone = calendar.tutor.clock
        today = day_span(span.start.day(zone), zone)
        yield OutsideHours(span.start, open_spans(calendar, today))


def _overlaps(calendar: Calendar, span: Span, besides: int) -> Iterator[Problem]:
    for session in calendar.live:
        if session.id != besides and session.span.overlaps(span):
            yield Overlaps(span.start, session.span, session.students)


def _held(calendar: Calendar, span: Span, besides: int, now: Instant) -> Iterator[Problem]:
    for hold in calendar.holds(now):
        if hold.session != besides and hold.span.overlaps(span):
            yield Held(span.start, hold.span, hold.session, hold.until)


def _too_close(calendar: Calendar, span: Span, besides: int) -> Iterator[Problem]:
    buffer = timedelta(minutes=calendar.tutor.buffer)
    wider = Span(span.start - buffer, span.end + buffer)
    for session in calendar.live:
        near = session.span.overlaps(wider) and not session.span.overlaps(span)
        if near and session.id != besides:
            yield TooClose(span.start, session.span, session.students, calendar.tutor.buffer)


def _busy(calendar: Calendar, span: Span, students: tuple[int, ...]) -> Iterator[Problem]:
    for student in students:
        if any(other.overlaps(span) for other in calendar.busy.get(student, ())):
            yield StudentBusy(student)
