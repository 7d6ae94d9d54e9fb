"""Events in, notices out: what each thing that happens owes to whom, and when."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from core.events import (
    AttendanceChanged,
    BondChanged,
    Event,
    GuardianAsked,
    PersonChanged,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
    Sign,
    StudentChanged,
    StudentNudged,
)
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session, Status
from core.moments import HOUR, WEEK, Instant
from core.notices.notice import Kind, Notice
from core.rules.joining import (
    FIRST_NUDGE,
    LAST_NUDGE,
    PATIENCE,
    ROOM_OPENS,
    START_OFFERED,
    WRAP_UP,
    due_after_start,
)

DAY_BEFORE = timedelta(hours=24)
HOUR_BEFORE = timedelta(hours=1)
USEFUL_UNTIL = timedelta(hours=2)  # before the start: later, the day-before reminder says nothing new
STANDS_FOR = timedelta(hours=2)  # a confirmation this recent stands for a reminder: FLOWS 11
LATE_ALERT = timedelta(hours=1)  # "late" this near alerts the tutor; earlier the card shows it
RESULT_WANTED = timedelta(hours=12)  # after the end a missing result is the digest's matter
AT_ONCE = timedelta(hours=24)  # a reply or a redraw older than this helps nobody


def notices_for(event: Event, calendar: Calendar, now: Instant) -> tuple[Notice, ...]:
    """What this event owes to whom. Planning the same event twice owes nothing more."""
    match event:
        case SessionBooked(session):
            return (*told(Kind.BOOKED, session, calendar, now), *plan(session, calendar, now, confirmed=now))
        case SessionMoved(session):
            return (*told(Kind.MOVED, session, calendar, now), *plan(session, calendar, now, confirmed=now))
        case SessionCancelled(session):
            return tuple(told(Kind.CANCELLED, session, calendar, now))
        case SessionRestored(session, before):
            news = () if before.status is Status.COMPLETED else told(Kind.RESTORED, session, calendar, now)
            return (*news, *plan(session, calendar, now, confirmed=now))
        case SessionStarted(session):
            return tuple(_to_students(Kind.JOIN, session, calendar, now, session.end, step="started"))
        case SessionEnded(session) if session.status is Status.NO_SHOW:
            return tuple(told(Kind.FOLLOW_UP, session, calendar, now))
        case AttendanceChanged():
            return tuple(_attendance(event, calendar, now))
        case StudentNudged(session):
            return tuple(_to_students(Kind.NUDGE, session, calendar, now, session.end, step=f"hand {now.seconds}"))
        case GuardianAsked(session, student):
            return tuple(
                Notice(Kind.ASK_GUARDIAN, bond.guardian.id, session.id, session.version, now, session.end, str(student))
                for bond in calendar.guardians(student)
                if bond.informed
            )
        case PersonChanged(person):
            return tuple(_joined(person.id, calendar, now))
        case StudentChanged(_, student) if not student.archived:
            return tuple(_joined(student.id, calendar, now))
        case BondChanged(bond) if bond.active:
            return tuple(_joined(bond.student, calendar, now))
        case SessionNoted(session):
            return (redraw(session, calendar.tutor.person, now, "noted"),)
        case _:
            return ()


def plan(session: Session, calendar: Calendar, now: Instant, confirmed: Instant | None = None) -> Iterator[Notice]:
    """All the timers of a booked session that still lie ahead.

    `confirmed`: when its people were told of this version; a reminder due soon after is not sent.
    What should have gone out before is not made up for, except the doors of the room.
    """
    for kind, before, expires in (
        (Kind.REMINDER_24H, DAY_BEFORE, session.start - USEFUL_UNTIL),
        (Kind.REMINDER_1H, HOUR_BEFORE, session.start),
    ):
        due = session.start - before
        if due > now and not (confirmed and due.since(confirmed) < STANDS_FOR):
            yield from _to_students(kind, session, calendar, due, expires)
    yield from _waiting_room(session, calendar, now)


def _joined(student: int, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The timers of somebody who can be reached from now on."""
    for session in calendar.upcoming(now, student):
        yield from plan(session, calendar, now)


def redraw(session: Session, person: Person, now: Instant, why: str) -> Notice:
    """The session's card drawn anew for `person`, without a sound; `why` keeps two of them apart."""
    step = f"{why} {now.seconds}"
    return Notice(Kind.REDRAW, person.id, session.id, session.version, now, now + AT_ONCE, step)


def voices(calendar: Calendar, student: int) -> tuple[Person, ...]:
    """Who is spoken to for `student`: the student, or the deciding guardians of one who has not joined."""
    one = calendar.student(student)
    person = one.person
    if one.archived:
        return ()
    if person.reached:
        return (person,)
    return tuple(bond.guardian for bond in calendar.guardians(student) if bond.decides and bond.guardian.reached)


def audience(calendar: Calendar, session: Session) -> tuple[Person, ...]:
    """Everybody but the tutor who hears of this session: students and informed guardians, each once."""
    people = {}
    current = {student.id for student in calendar.current}
    for student in current.intersection(session.students):
        people[student] = calendar.student(student).person
        for bond in calendar.guardians(student):
            if bond.informed:
                people[bond.guardian.id] = bond.guardian
    return tuple(person for person in people.values() if person.reached)


def told(kind: Kind, session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The news of a session to everybody but the tutor, at once."""
    for person in audience(calendar, session):
        yield Notice(kind, person.id, session.id, session.version, now, session.start + WEEK)


def _to_students(
    kind: Kind, session: Session, calendar: Calendar, due: Instant, expires: Instant, step: str = ""
) -> Iterator[Notice]:
    people = {person.id for student in session.students for person in voices(calendar, student)}
    for person in sorted(people):
        yield Notice(kind, person, session.id, session.version, due, expires, step)


def _waiting_room(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    if session.end <= now:
        return
    tutor = calendar.tutor.id
    if session.start > now:
        opens = max(session.start - ROOM_OPENS, now)
        yield from _to_students(Kind.JOIN, session, calendar, opens, session.end)
        offered = max(session.start - START_OFFERED, now)
        yield Notice(Kind.START, tutor, session.id, session.version, offered, session.end)
    yield from _nudges(session, calendar, now)
    wrap_up = session.end + WRAP_UP
    yield Notice(Kind.WRAP_UP, tutor, session.id, session.version, wrap_up, wrap_up + RESULT_WANTED)


def _nudges(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The questions of T+5 and T+10, where lateness has put them; those already past are not made up for."""
    first, last = due_after_start(session, FIRST_NUDGE), due_after_start(session, LAST_NUDGE)
    if first > now and first < last:
        yield from _to_students(Kind.NUDGE, session, calendar, first, session.start + PATIENCE, "first")
        yield Notice(Kind.REDRAW, calendar.tutor.id, session.id, session.version, first, session.end, "asked")
    if last > now:
        yield from _to_students(Kind.NUDGE, session, calendar, last, session.start + PATIENCE, "last")
        yield Notice(Kind.NO_SHOW_ADVICE, calendar.tutor.id, session.id, session.version, last, session.end)


def _attendance(event: AttendanceChanged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    session, tutor = event.session, calendar.tutor.person
    step = f"{event.attendance.student} {event.sign} {event.attendance.late}"
    near = session.start.since(now) <= LATE_ALERT
    if event.sign in (Sign.LATE, Sign.SOON):
        yield from _nudges(session, calendar, now)
    if event.sign in (Sign.NOT_COMING, Sign.TROUBLE) or (event.sign is Sign.LATE and near):
        expires = max(session.end, now + HOUR)
        yield Notice(Kind.ANSWER, tutor.id, session.id, session.version, now, expires, f"{step} {now.seconds}")
    else:
        yield redraw(session, tutor, now, step)
