"""Undoing: taking back what was done a moment ago, if the world still allows it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import timedelta

from core.events import (
    Event,
    PlaceChanged,
    SeriesBooked,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionRestored,
    SessionsChanged,
    StudentChanged,
    TutorChanged,
    parts_of,
)
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant
from core.rules.booking import clashes
from core.rules.cancelling import UNDONE, cancel
from core.rules.leaving import come_back
from core.rules.problems import Past, Problem, Refused

UNDO = timedelta(minutes=10)  # FLOWS 16

OfTime = SessionBooked | SessionMoved | SessionCancelled | SessionEnded
OfOne = SessionBooked | SessionMoved | SessionCancelled | SessionEnded | PlaceChanged
Undoable = OfOne | SeriesBooked | SessionsChanged
Undone = SessionCancelled | SessionRestored | SessionsChanged | PlaceChanged
Facts = TutorChanged | StudentChanged  # what the tutor set: times, days off, who is on the list


def undoable(event: Event, calendar: Calendar) -> Undoable | None:
    """The event, if undoing it still means something: nothing has happened to any session of it since."""
    if isinstance(event, SeriesBooked | SessionsChanged):
        return event if all(undoable(part, calendar) for part in parts_of(event)) else None
    if not isinstance(event, OfOne):
        return None
    now = next((session for session in calendar.sessions if session.id == event.session.id), None)
    if now is None or now.version != event.session.version:
        return None
    if isinstance(event, SessionCancelled) and event.session.reason == UNDONE:  # it took back a booking itself
        return None
    if isinstance(event, SessionMoved) and not event.before.status.live:  # it took the place of a cancelled one
        return None
    if now.students != event.session.students:  # somebody turned out to be known already
        return None
    return event


def undo(event: Undoable, calendar: Calendar, now: Instant, by: int = 0) -> Undone:
    """Take `event` back: of what was one step all of it.

    Topic and note stay as they are now: they may have been written since.

    `by` is who of the family does it; 0: the tutor.

    Raises:
        Refused: the old time has passed or gone to somebody else meanwhile; nothing is taken back then.
    """
    if isinstance(event, SeriesBooked | SessionsChanged):
        return _undo_step(event, calendar, now, by)
    if isinstance(event, PlaceChanged):
        return come_back(event, calendar, now, by)
    return _undo_one(event, calendar, now, by)


def _undo_step(event: SeriesBooked | SessionsChanged, calendar: Calendar, now: Instant, by: int) -> SessionsChanged:
    parts = [part for part in reversed(parts_of(event)) if isinstance(part, OfTime)]
    gone = {part.session.id for part in parts}
    # Each goes back to where it was: the present times of the others stand in nobody's way.
    others = tuple(one for one in calendar.sessions if one.id not in gone)
    changes = []
    for part in parts:
        alone = replace(calendar, sessions=(*others, calendar.session(part.session.id)))
        changes.append(_undo_one(part, alone, now, by))
    if isinstance(event, SeriesBooked):
        return SessionsChanged(tuple(changes), event.series, event.series)
    return SessionsChanged(tuple(changes), event.before, event.series)


def _undo_one(event: OfTime, calendar: Calendar, now: Instant, by: int) -> SessionCancelled | SessionRestored:
    stands = calendar.session(event.session.id)
    if isinstance(event, SessionBooked):
        return cancel(stands, UNDONE, now)
    if problems := _undo_problems(event, stands, calendar, now):
        raise Refused(*problems)
    restored = replace(
        event.before,
        topic=stands.topic,
        note=stands.note,
        version=stands.version + 1,
        was=stands.start,
        reason=UNDONE,
    )
    return SessionRestored(restored, before=stands, by=by)


def _undo_problems(
    event: SessionMoved | SessionCancelled | SessionEnded, stands: Session, calendar: Calendar, now: Instant
) -> tuple[Problem, ...]:
    before = event.before
    if before.end <= now and not isinstance(event, SessionEnded):  # a result may be taken back afterwards
        return (Past(before.start),)
    return clashes(calendar, before.span, before.students, stands.id, now)


def facts_back(event: Facts, calendar: Calendar) -> Facts | None:
    """What takes `event` back and leaves all else as it is; None: that is not kept, or has changed again since."""
    names = _changed(event)
    if isinstance(event, TutorChanged):
        if not names or any(getattr(calendar.tutor, one) != getattr(event.tutor, one) for one in names):
            return None
        was = {one: getattr(event.before, one) for one in names}
        return TutorChanged(replace(calendar.tutor, **was), before=calendar.tutor)
    now = next((one for one in calendar.roster if one.id == event.student.id), None)
    if now is None or not names or any(getattr(now, one) != getattr(event.student, one) for one in names):
        return None
    return StudentChanged(event.tutor, replace(now, **{one: getattr(event.before, one) for one in names}), before=now)


def standing(events: Iterable[Facts]) -> tuple[Facts, ...]:
    """Of what was set, the latest first: what was neither taken back, nor took anything back."""
    rest, left = list(events), []
    while rest:
        newest = rest.pop(0)
        undone = next((older for older in rest if _reverts(newest, older)), None)
        if undone is None:
            left.append(newest)
        else:
            rest.remove(undone)
    return tuple(left)


def _reverts(later: Facts, event: Facts) -> bool:
    names = _changed(event)
    if not names or names != _changed(later):
        return False
    if isinstance(event, TutorChanged) and isinstance(later, TutorChanged):
        return all(getattr(later.tutor, one) == getattr(event.before, one) for one in names)
    if isinstance(event, StudentChanged) and isinstance(later, StudentChanged):
        same = later.student.id == event.student.id
        return same and all(getattr(later.student, one) == getattr(event.before, one) for one in names)
    return False


def _changed(event: Facts) -> tuple[str, ...]:
    """The fields that an event changed; who somebody is, is changed elsewhere."""
    after = event.tutor if isinstance(event, TutorChanged) else event.student
    if event.before is None:
        return ()
    names = (one.name for one in fields(after) if one.name != "person")
    return tuple(one for one in names if getattr(after, one) != getattr(event.before, one))
