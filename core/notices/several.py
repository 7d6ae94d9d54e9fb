"""Lessons that were cancelled, moved or put back in one step: what one message says of all of them. FLOWS 10."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.access import Role, role_of
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant, Zone
from core.notices.cards import lessons_words
from core.notices.facts import when
from core.notices.family import acknowledge, because, forgiving, lower, may_answer
from core.notices.notice import Kind, Notice, apart
from core.notices.series import pattern, weekday_words, zone_of
from core.replies import Choice, Reply
from core.words import Clock, Day, Listed, Moment, Period, Text, Value, lines, text


def say(notice: Notice, calendar: Calendar, sessions: Sequence[Session]) -> Reply:
    """The news of several lessons, the earliest first, by the reader's own clock and with the own children only."""
    words = lines(_HEADS[Kind(notice.kind)](calendar, sessions, notice.person), because(sessions[0]))
    subject = text("Lessons with {tutor}", tutor=calendar.tutor.person.name)
    choices = _forgiving(notice, calendar, sessions)
    if notice.kind == Kind.MOVED and may_answer(notice.person, calendar, sessions[0]):
        choices = (*acknowledge(notice, sessions[0]), *choices)
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
    times = _times(sessions, zone_of(calendar, reader))
    return text("{whose} are cancelled: {lessons}. {tutor} is sorry.", whose=whose, lessons=times, tutor=tutor)


def _moved(calendar: Calendar, sessions: Sequence[Session], reader: int) -> Text:
    whose = lessons_words(calendar, sessions[0], reader)
    pairs = [(one.was or one.start, one) for one in sessions]
    if not _of_one(calendar, sessions, reader):
        named = (
            text("{lesson} (was {was})", lesson=_lesson(calendar, one, reader), was=Moment(was)) for was, one in pairs
        )
        return text("Moved: {lessons}.", lessons=Listed(tuple(named)))
    return text("{whose} have moved: {change}.", whose=whose, change=change_of(pairs, zone_of(calendar, reader)))


def change_of(pairs: Sequence[tuple[Instant, Session]], zone: Zone) -> Text:
    """`Tuesdays 16:30 → Wednesdays 17:00–18:00, 2 lessons: Wed 2 Dec and Wed 9 Dec`; where they differ, one by one.

    Of each the old start and the lesson as it is now, the earliest first; `zone` is the reader's.
    """
    old, new = [was for was, _ in pairs], [one for _, one in pairs]
    if len(pairs) == 1 or not (_alike(old, zone) and _alike([one.start for one in new], zone) and _as_long(new)):
        each = (text("{was} → {when}", was=Moment(was), when=when(one)) for was, one in pairs)
        return text("{changes}", changes=Listed(tuple(each), "dot"))
    return text(
        "{days} {time} → {lessons}, {n} lessons: {dates}",
        days=weekday_words({was.day(zone).weekday() for was in old}),
        time=Clock(old[0]),
        lessons=pattern(new, zone),
        n=len(new),
        dates=Listed(tuple(Day(one.start) for one in new)),
    )


def _alike(starts: Sequence[Instant], zone: Zone) -> bool:
    """Whether they begin at the same time of day."""
    return len({start.wall(zone).time() for start in starts}) == 1


def _as_long(sessions: Sequence[Session]) -> bool:
    return len({one.minutes for one in sessions}) == 1


def _restored(calendar: Calendar, sessions: Sequence[Session], reader: int) -> Text:
    if not _of_one(calendar, sessions, reader):
        named = _named(calendar, sessions, reader)
        return text("Correction: {lessons} take place after all.", lessons=named)
    whose = lower(lessons_words(calendar, sessions[0], reader))
    times = _times(sessions, zone_of(calendar, reader))
    return text("Correction: {whose} take place after all: {lessons}.", whose=whose, lessons=times)


def _times(sessions: Sequence[Session], zone: Zone) -> Text:
    """`Tue 24 Nov and Tue 1 Dec, 17:30–18:30`: each by its day, where they lie at the same hours."""
    if not (_alike([one.start for one in sessions], zone) and _as_long(sessions)):
        return text("{lessons}", lessons=Listed(tuple(when(one, near=True) for one in sessions)))
    hours = Period(sessions[0].start, sessions[0].minutes, with_day=False)
    return text("{days}, {hours}", days=Listed(tuple(Day(one.start, near=True) for one in sessions)), hours=hours)


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


_HEADS = {Kind.CANCELLED: _cancelled, Kind.RESTORED: _restored, Kind.MOVED: _moved}
