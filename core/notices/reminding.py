"""Reminders: each person's own offsets, never one that has passed, never at night without need."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from core.model.people import Person
from core.model.session import Session
from core.moments import Instant
from core.notices.notice import Kind, Notice
from core.rules.quiet import held

DAY_BEFORE = 24 * 60  # minutes
USEFUL_UNTIL = timedelta(hours=2)  # before the start: later, a reminder of the day before says nothing new
STANDS_FOR = timedelta(hours=2)  # a confirmation this recent stands for a reminder: FLOWS 11

_KINDS = {DAY_BEFORE: Kind.REMINDER_24H.value, 60: Kind.REMINDER_1H.value}


def kind_of(minutes: int) -> str:
    """The kind of a reminder so many minutes before the start: `reminder_<minutes>m` beside the two usual ones."""
    return _KINDS.get(minutes, f"reminder_{minutes}m")


def minutes_of(kind: str) -> int:
    """How long before the start a kind of reminder is due. Raises ValueError: it is no reminder."""
    for minutes, known in _KINDS.items():
        if known == kind:
            return minutes
    return int(kind.removeprefix("reminder_").removesuffix("m"))


def is_reminder(kind: str) -> bool:
    """Whether a notice is a reminder of a lesson."""
    return kind.startswith("reminder_")


def reminders(session: Session, person: Person, now: Instant, confirmed: Instant | None) -> Iterator[Notice]:
    """The reminders of one session to one person that still lie ahead.

    `confirmed`: when they were told of this version; a reminder due soon after is not sent.
    """
    for minutes in person.remind:
        due = session.start - timedelta(minutes=minutes)
        if due <= now or (confirmed is not None and due.since(confirmed) < STANDS_FOR):
            continue
        expires = session.start - USEFUL_UNTIL if minutes >= DAY_BEFORE else session.start
        due = held(person, due, session.start)
        if due <= expires:
            yield Notice(kind_of(minutes), person.id, session.id, session.version, due, expires)


def nearer_is_due(session: Session, person: Person, kind: str, now: Instant) -> bool:
    """Whether a nearer reminder of the person is due as well: then only that one is sent."""
    own = minutes_of(kind)
    return any(minutes < own and now >= session.start - timedelta(minutes=minutes) for minutes in person.remind)
