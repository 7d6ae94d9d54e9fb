"""What a mail has besides its message: lessons for the reader's calendar, and why it came."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.notices.cards import child_words, children
from core.notices.facts import names, room_link, topic_line
from core.notices.notice import SERIES, Kind, Notice, apart, words_of
from core.notices.reminding import is_reminder
from core.words import Listed, Text, lines, text

REMINDERS_OFF, DIGEST_OFF = "/remind off", "/digest off"  # what a reader would say

_NEWS = frozenset({Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.RESTORED})


@dataclass(frozen=True)
class Entry:
    """One session in somebody's calendar program. `place` is the address of the room."""

    session: Session
    summary: Text
    details: Text
    place: str

    @property
    def cancelled(self) -> bool:
        return self.session.status is Status.CANCELLED


def news_entries(notice: Notice, calendar: Calendar) -> tuple[Entry, ...]:
    """The sessions that a piece of news puts into, or takes out of, its reader's calendar.

    Of several at once each of them; of a whole series all that are as the news says, from its first on:
    what the calendar program knows already stays as it is, for its version is the same.
    """
    if notice.kind not in _NEWS:
        return ()
    session = calendar.session(notice.session)
    several = [calendar.session(one.session) for one in apart(notice)]
    if SERIES in words_of(notice.step):
        several = list(calendar.members(session.series))
    gone = notice.kind == Kind.CANCELLED
    told = (one for one in several if one.start >= session.start and (one.status is Status.CANCELLED) is gone)
    return entries(told, calendar, notice.person)


def entries(sessions: Iterable[Session], calendar: Calendar, reader: int) -> tuple[Entry, ...]:
    """Sessions as they stand in the calendar of `reader`. A private note is never in it."""
    return tuple(
        Entry(one, _summary(one, calendar, reader), _details(one, calendar), room_link(calendar, one))
        for one in sessions
    )


def _summary(session: Session, calendar: Calendar, reader: int) -> Text:
    if reader == calendar.tutor.id:
        return text("Lesson: {who}", who=names(calendar, session, full=True))
    whose = child_words(calendar, session, reader)
    return text("{whose} with {tutor}", whose=whose, tutor=calendar.tutor.person.name)


def _details(session: Session, calendar: Calendar) -> Text:
    link = room_link(calendar, session)
    return lines(topic_line(session.topic), text("Room: {link}", link=link) if link else None)


def why_it_comes(calendar: Calendar, session: Session, reader: int) -> Text:
    """The line at the end of a mail."""
    tutor = calendar.tutor.person.name
    if reader in session.students:
        return text("You get this because {tutor} teaches you.", tutor=tutor)
    if reader == calendar.tutor.id:
        return text("You get this because it is your lesson.")
    return text(
        "You get this because {tutor} teaches {names}.", tutor=tutor, names=Listed(children(calendar, session, reader))
    )


def words_that_stop(notice: Notice) -> str:
    """What its reader would say to get no more of this kind; empty where it does not repeat."""
    if is_reminder(notice.kind):
        return REMINDERS_OFF
    return DIGEST_OFF if notice.kind == Kind.DIGEST else ""
