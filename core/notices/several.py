"""Lessons that were cancelled, or put back, in one step: what one message says of all of them. FLOWS 10."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.access import Role, role_of
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.cards import lessons_words
from core.notices.facts import when
from core.notices.family import because, forgiving, lower
from core.notices.notice import Kind, Notice, apart
from core.replies import Choice, Reply
from core.words import Listed, Moment, Text, Value, lines, text


def say(notice: Notice, calendar: Calendar, sessions: Sequence[Session]) -> Reply:
    """The news of several lessons, the earliest first, by the reader's own clock and with the own children only."""
    head = _cancelled if notice.kind == Kind.CANCELLED else _restored
    words = lines(head(calendar, sessions, notice.person), because(sessions[0]))
    subject = text("Lessons with {tutor}", tutor=calendar.tutor.person.name)
    choices = _forgiving(notice, calendar, sessions)
    return Reply(words, choices, session=sessions[0].id, subject=subject)


def _forgiving(notice: Notice, calendar: Calendar, sessions: Sequence[Session]) -> tuple[Choice, ...]:
    """What can be answered to those of them that were cancelled late; each lesson counts by itself."""
    of = {one.id: one for one in sessions}
    found = [
        (of[one.session], choice)
        for one in apart(notice)
        if one.session in of
        for choice in forgiving(one, calendar, of[one.session])
    ]
    if len(found) < 2:
        return tuple(choice for _, choice in found)
    return tuple(
        replace(choice, label=text("{lesson}: no problem", lesson=_tag(calendar, session, sessions, notice.person)))
        for session, choice in found
    )


def _tag(calendar: Calendar, session: Session, sessions: Sequence[Session], reader: int) -> Value:
    """What tells the lessons apart on their buttons."""
    if _of_one(calendar, sessions, reader):
        return Moment(session.start, near=True)
    return _lesson(calendar, session, reader)


def _cancelled(calendar: Calendar, sessions: Sequence[Session], reader: int) -> Text:
    tutor = calendar.tutor.person.first
    if not _of_one(calendar, sessions, reader):
        return text("Cancelled: {lessons}. {tutor} is sorry.", lessons=_named(calendar, sessions, reader), tutor=tutor)
    whose = lessons_words(calendar, sessions[0], reader)
    return text(
        "{whose} are cancelled: {lessons}. {tutor} is sorry.", whose=whose, lessons=_times(sessions), tutor=tutor
    )


def _restored(calendar: Calendar, sessions: Sequence[Session], reader: int) -> Text:
    if not _of_one(calendar, sessions, reader):
        named = _named(calendar, sessions, reader)
        return text("Correction: {lessons} take place after all.", lessons=named)
    whose = lower(lessons_words(calendar, sessions[0], reader))
    return text("Correction: {whose} take place after all: {lessons}.", whose=whose, lessons=_times(sessions))


def _times(sessions: Sequence[Session]) -> Listed:
    return Listed(tuple(when(one, near=True) for one in sessions))


def _named(calendar: Calendar, sessions: Sequence[Session], reader: int) -> Listed:
    """`Anna Tue 24 Nov, 17:30 and Leo Wed 25 Nov, 18:00`."""
    return Listed(tuple(_lesson(calendar, one, reader) for one in sessions))


def _lesson(calendar: Calendar, session: Session, reader: int) -> Text:
    start = Moment(session.start, near=True)
    if reader in session.students:
        return text("your lesson {when}", when=start)
    own = tuple(calendar.student(one).person.first for one in _whose(calendar, session, reader))
    return text("{who} {when}", who=Listed(own), when=start)


def _of_one(calendar: Calendar, sessions: Sequence[Session], reader: int) -> bool:
    """Whether all of them are of the same one child, or the reader's own."""
    whose = {_whose(calendar, one, reader) for one in sessions}
    return len(whose) == 1 and len(whose.pop()) == 1


def _whose(calendar: Calendar, session: Session, reader: int) -> tuple[int, ...]:
    """Whom of its students the lesson concerns for the reader: themselves, or the own children."""
    if reader in session.students:
        return (reader,)
    return tuple(one for one in session.students if role_of(reader, calendar, one) is not Role.STRANGER)
