"""The waiting room's timeline: what is due when, from the doors of the room to the question of its result. FLOWS 12."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from core.model.calendar import Calendar
from core.model.people import Muted
from core.model.session import Session
from core.moments import Instant
from core.notices.hearers import spoken_to
from core.notices.notice import Kind, Notice
from core.rules.joining import FIRST_NUDGE, LAST_NUDGE, PATIENCE, ROOM_OPENS, START_OFFERED, WRAP_UP, due_after_start

RESULT_WANTED = timedelta(hours=12)  # after the end a missing result is the digest's matter


def steps(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """All that still lies ahead of the waiting room of a booked session."""
    tutor = calendar.tutor.id
    if session.start > now:
        opens = max(session.start - ROOM_OPENS, now)
        doors = to_students(Kind.JOIN, session, calendar, opens, session.end)
        muted = {person.id for person in spoken_to(session, calendar) if Muted.JOIN in person.muted}
        yield from (door for door in doors if door.person not in muted)
        offered = max(session.start - START_OFFERED, now)
        yield Notice(Kind.START, tutor, session.id, session.version, offered, session.end)
    yield from nudges(session, calendar, now)
    wrap_up = session.end + WRAP_UP
    if wrap_up > now:
        yield Notice(Kind.WRAP_UP, tutor, session.id, session.version, wrap_up, wrap_up + RESULT_WANTED)


def nudges(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The questions of T+5 and T+10, where lateness has put them; those already past are not made up for."""
    first, last = due_after_start(session, FIRST_NUDGE), due_after_start(session, LAST_NUDGE)
    if first > now and first < last:
        yield from to_students(Kind.NUDGE, session, calendar, first, session.start + PATIENCE, "first")
        yield Notice(Kind.REDRAW, calendar.tutor.id, session.id, session.version, first, session.end, "asked")
    if last > now:
        yield from to_students(Kind.NUDGE, session, calendar, last, session.start + PATIENCE, "last")
        yield Notice(Kind.NO_SHOW_ADVICE, calendar.tutor.id, session.id, session.version, last, session.end)


def to_students(
    kind: Kind, session: Session, calendar: Calendar, due: Instant, expires: Instant, step: str = ""
) -> Iterator[Notice]:
    """One notice to each who is spoken to about the session."""
    for person in spoken_to(session, calendar):
        yield Notice(kind, person.id, session.id, session.version, due, expires, step)
