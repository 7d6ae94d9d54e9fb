"""News: what is told of a session to its families, and when it leaves."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session
from core.moments import WEEK, Instant
from core.notices.hearers import audience, skips_bookings
from core.notices.notice import Kind, Notice
from core.rules.cancelling import UNDONE
from core.rules.quiet import held, held_news


def told(
    kind: Kind,
    session: Session,
    calendar: Calendar,
    now: Instant,
    step: str = "",
    students: Collection[int] | None = None,
    since: Instant | None = None,
) -> Iterator[Notice]:
    """The news of a session to everybody but the tutor: at once, unless it may wait for their morning.

    With `students` only to those who hear of it for them. `since` is when it would have begun without
    the news, where that is another time.
    """
    for person in audience(calendar, session, students):
        if kind is Kind.BOOKED and skips_bookings(person, session):
            continue
        due = after_night(kind, person, session, now, since)
        of_result = kind in (Kind.RESTORED, Kind.FOLLOW_UP)  # said for 14 days after the end
        begins = max(session.start, now) if of_result else session.start
        yield Notice(kind, person.id, session.id, session.version, due, begins + WEEK, step)


def after_night(kind: Kind, person: Person, session: Session, now: Instant, since: Instant | None = None) -> Instant:
    """When the news may leave: now, or in the person's morning where it can wait for that.

    What is booked is told at once, and so is that it was booked by mistake. A move, a cancellation and what takes
    them back wait alike.
    """
    if kind is Kind.BOOKED or (kind is Kind.CANCELLED and session.reason == UNDONE):
        return now
    if kind in (Kind.FOLLOW_UP, Kind.RESTORED) and now >= session.end:
        return held(person, now, None)
    if kind is Kind.FOLLOW_UP:
        return now
    was = session.was if kind is Kind.MOVED and session.was else session.start
    return held_news(person, now, min(session.start, was, since or was))
