"""Results: which lessons still wait to be told how they went, and how a result becomes another."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from core.events import SessionEnded
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.rules.problems import NotLive, NotYet, Refused, ResultStands

ASKED_FOR = timedelta(days=14)  # after its end a result may still be given or changed: FLOWS 12


def awaiting_result(calendar: Calendar, now: Instant) -> tuple[Session, ...]:
    """The sessions that are over and have no result, of the last 14 days, earliest first.

    One that ends at `now` is over.
    """
    return tuple(one for one in calendar.live if one.end <= now <= one.end + ASKED_FOR)


def claimed(session: Session) -> tuple[int, ...]:
    """The students for whom it was said that the tutor was not there, and who have no answer to that."""
    return tuple(one.student for one in session.attendance if one.claim is not None)


def may_change(session: Session, now: Instant) -> bool:
    """Whether the result may still become another one: for 14 days after the end, once it has begun."""
    return not session.status.live and session.start <= now <= session.end + ASKED_FOR


def change(session: Session, to: Status, now: Instant, absent: Collection[int] = ()) -> SessionEnded:
    """Give a session another result by the tutor's word; `absent` are the students who missed it.

    Raises:
        Refused: it has none yet, lies ahead, has this one, or 14 days are over.
    """
    changed = replace(session.ended(to, absent), reason="")
    same = all(changed.result_of(one) is session.result_of(one) for one in session.students)
    if session.status.live or to.live or same:
        raise Refused(NotLive(session.status))
    if now < session.start:
        raise Refused(NotYet(session.start))
    if not may_change(session, now):
        raise Refused(ResultStands(session.end + ASKED_FOR))
    return SessionEnded(changed, before=session)
