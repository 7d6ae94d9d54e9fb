"""Resetting clocks: lessons keep their wall time while the instant behind it becomes another. RELIABILITY 2."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from core.events import ClocksReset, SessionMoved
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant, instant_read, zone_named
from core.rules.moving import NewTime, moved_to

LAW = "law"  # the reason of a change: the clocks of the zone follow a new law
HOUSE = "house"  # the tutor lives by another clock, and wished to keep the hours of the day


@dataclass(frozen=True)
class Face:
    """What the clock of a session shows at its start. The second time of a repeated hour has ``fold`` 1."""

    wall: datetime
    zone: str


@dataclass(frozen=True)
class Reset:
    """What becomes of the sessions that shall keep their wall time; `left` cannot, and stay when they are."""

    event: ClocksReset | None
    left: tuple[Session, ...] = ()


def reset(calendar: Calendar, faces: Mapping[int, Face], reason: str, now: Instant) -> Reset:
    """Put the booked sessions that lie ahead to where a clock shows what `faces` says of them, by id.

    Nothing that was agreed is dropped: a session whose new time overlaps another one, or has passed
    already, is left where it is. The changes come in an order in which no two overlap on the way.
    """
    wanted = {one.id: _moved(one, faces[one.id], reason) for one in ahead(calendar, now) if one.id in faces}
    waiting = [one for one in wanted.values() if _differs(one)]
    standing = {one.id: one for one in calendar.live}
    done: list[SessionMoved] = []
    while fitting := next((one for one in waiting if _fits(one.session, standing, now)), None):
        waiting.remove(fitting)
        standing[fitting.session.id] = fitting.session
        done.append(fitting)
    return Reset(ClocksReset(tuple(done)) if done else None, tuple(one.before for one in waiting))


def ahead(calendar: Calendar, now: Instant) -> tuple[Session, ...]:
    """The booked sessions that have not begun, earliest first."""
    return tuple(one for one in calendar.live if one.status is Status.BOOKED and one.start > now)


def on_other_clocks(calendar: Calendar, now: Instant) -> tuple[Session, ...]:
    """Those of them that keep another wall clock than the tutor's, and read otherwise on the tutor's.

    What falls into days elsewhere is read by the clock there, wherever the tutor lives.
    """
    person = calendar.tutor.person
    clocks = {one.zone: replace(person, zone=one.zone).clock for one in ahead(calendar, now)}
    return tuple(
        one for one in ahead(calendar, now) if one.start.wall(clocks[one.zone]) != one.start.wall(person.clock)
    )


def keep_hours(calendar: Calendar, now: Instant) -> Reset:
    """Let the sessions of the tutor's former clock keep their hours of the day on the present one."""
    zone = calendar.tutor.person.zone
    faces = {one.id: Face(one.start.wall(one.clock), zone) for one in on_other_clocks(calendar, now)}
    return reset(calendar, faces, HOUSE, now)


def _moved(session: Session, face: Face, reason: str) -> SessionMoved:
    start = instant_read(face.wall, zone_named(face.zone))
    moved = moved_to(session, NewTime(start, session.minutes, session.room, reason))
    return replace(moved, session=replace(moved.session, zone=face.zone))


def _differs(change: SessionMoved) -> bool:
    return change.session.start != change.before.start


def _fits(session: Session, standing: Mapping[int, Session], now: Instant) -> bool:
    others = (one for one in standing.values() if one.id != session.id)
    return session.start > now and not any(one.span.overlaps(session.span) for one in others)
