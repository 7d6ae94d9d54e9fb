"""Events in, notices out: what each thing that happens owes to whom."""

from __future__ import annotations

from collections.abc import Iterable

from core.events import (
    AbsenceClaimed,
    AttendanceChanged,
    BondChanged,
    ChangeForgiven,
    ClocksReset,
    Event,
    FeeDecided,
    GuardianAsked,
    OfferAnswered,
    OfferClosed,
    OfferMade,
    PersonChanged,
    PlaceChanged,
    SeriesBooked,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionsChanged,
    SessionStarted,
    StudentChanged,
    StudentNudged,
    TutorLate,
)
from core.model.calendar import Calendar
from core.moments import Instant
from core.notices import calling_off, leaving, offers_owed, planning, results, steps
from core.notices.notice import Kind, Notice
from core.rules.leaving import leaves


def notices_for(event: Event, calendar: Calendar, now: Instant) -> tuple[Notice, ...]:
    """What this event owes to whom. Planning the same event twice owes nothing more."""
    return tuple(_owed(event, calendar, now))


def _owed(event: Event, calendar: Calendar, now: Instant) -> Iterable[Notice]:
    match event:
        case SessionBooked() | SessionMoved() | SessionCancelled() | SessionRestored():
            return planning.of_session(event, calendar, now)
        case PlaceChanged():
            return (*leaving.news(event, calendar, now), *_of_newcomer(event, calendar, now))
        case SeriesBooked() | SessionsChanged():
            return planning.of_step(event, calendar, now)
        case ClocksReset():
            return planning.of_clocks(event, calendar, now)
        case SessionNoted(session):
            return (planning.redraw(session, calendar.tutor.person, now, "noted"),)
        case FeeDecided() | ChangeForgiven():
            return calling_off.settled(event, calendar, now)
        case OfferMade():
            return offers_owed.made(event, calendar, now)
        case OfferAnswered():
            return offers_owed.answered(event, calendar, now)
        case OfferClosed():
            return offers_owed.closed(event, calendar, now)
        case PersonChanged() | StudentChanged() | BondChanged():
            return _of_people(event, calendar, now)
        case _:
            return _of_room(event, calendar, now)


def _of_newcomer(event: PlaceChanged, calendar: Calendar, now: Instant) -> Iterable[Notice]:
    """The timers of who takes part from now on; those of the others stand."""
    return () if leaves(event) else planning.plan(event.session, calendar, now, confirmed=now)


def _of_people(
    event: PersonChanged | StudentChanged | BondChanged, calendar: Calendar, now: Instant
) -> Iterable[Notice]:
    """The timers of those who are, or wish to be, spoken to from now on."""
    match event:
        case PersonChanged(person):
            return planning.wished(person, calendar, now)
        case StudentChanged(_, student) if not student.archived:
            return planning.joined(student.id, calendar, now)
        case BondChanged(bond) if bond.active:
            return planning.joined(bond.student, calendar, now)
        case _:
            return ()


def _of_room(event: Event, calendar: Calendar, now: Instant) -> Iterable[Notice]:
    """What happens about a lesson that begins, runs or has run."""
    match event:
        case SessionStarted(session):
            return steps.to_students(Kind.JOIN, session, calendar, now, session.end, step="started")
        case SessionEnded():
            return results.told_result(event, calendar, now)
        case AttendanceChanged():
            return planning.of_attendance(event, calendar, now)
        case StudentNudged():
            return steps.by_hand(event, calendar, now)
        case GuardianAsked():
            return steps.guardian_asked(event, calendar, now)
        case TutorLate():
            return steps.late(event, calendar, now)
        case AbsenceClaimed():
            return (steps.claimed(event, calendar, now),)
        case _:
            return ()
