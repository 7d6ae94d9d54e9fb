"""Reminders: each person's own offsets, never one that has passed, never at night without need. FLOWS 11."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from core.model.calendar import Calendar
from core.model.people import REMIND, Person
from core.model.session import Answer, Session, Status
from core.moments import Instant
from core.notices.cards import child_words, reminder_choices, session_card
from core.notices.facts import left, names, topic_line, when
from core.notices.family import declined, lower, to_family
from core.notices.hearers import hearers, spoken_to
from core.notices.notice import Kind, Notice
from core.replies import Action, Choice, Reply
from core.rules.quiet import held
from core.words import Text, lines, text

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


def offsets(person: Person, session: Session, calendar: Calendar) -> tuple[int, ...]:
    """How many minutes before the start `person` is reminded: as they have chosen, else as is usual.

    Usual is nothing for the tutor, and for a guardian whose child is reached.
    """
    if person.remind is not None:
        return person.remind
    return REMIND if any(one.id == person.id for one in spoken_to(session, calendar)) else ()


def planned(session: Session, calendar: Calendar, now: Instant, confirmed: Instant | None) -> Iterator[Notice]:
    """The reminders of one session to everybody who wants some."""
    for person in hearers(session, calendar):
        yield from reminders(session, person, offsets(person, session, calendar), now, confirmed)


def reminders(
    session: Session, person: Person, before: tuple[int, ...], now: Instant, confirmed: Instant | None
) -> Iterator[Notice]:
    """The reminders of one session to one person, `before` minutes ahead, that still lie ahead.

    `confirmed`: when they were told of this version; a reminder due soon after is not sent.
    """
    for minutes in before:
        due = session.start - timedelta(minutes=minutes)
        if due <= now or (confirmed is not None and due.since(confirmed) < STANDS_FOR):
            continue
        expires = session.start - USEFUL_UNTIL if minutes >= DAY_BEFORE else session.start
        due = held(person, due, session.start)
        if due <= expires:
            yield Notice(kind_of(minutes), person.id, session.id, session.version, due, expires)


def nearer_is_due(session: Session, before: tuple[int, ...], kind: str, now: Instant) -> bool:
    """Whether a nearer reminder is due as well: then only that one is sent."""
    own = minutes_of(kind)
    return any(minutes < own and now >= session.start - timedelta(minutes=minutes) for minutes in before)


def reminder(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """The words of a reminder: how long there is left, not how long was planned."""
    person = next((one for one in hearers(session, calendar) if one.id == notice.person), None)
    before = offsets(person, session, calendar) if person else ()
    if minutes_of(notice.kind) not in before or nearer_is_due(session, before, notice.kind, now):
        return None
    if session.status is not Status.BOOKED:
        return None
    furthest = minutes_of(notice.kind) == max(before)
    fewer = (Choice(text("Fewer reminders"), Action("settings", value="remind")),) if furthest else ()
    if notice.person == calendar.tutor.id:
        return _to_tutor(calendar, session, now, fewer)
    if declined(session, calendar, notice.person):
        return None
    day_before = minutes_of(notice.kind) >= DAY_BEFORE
    head = _head(calendar, session, notice.person, None if day_before else now)
    topic = topic_line(session.topic) if day_before or not _confirmed(session, notice.person) else None
    reply = to_family(notice, calendar, session, lines(head, topic), reminder_choices(calendar, session, notice.person))
    return Reply(reply.text, (*reply.choices, *fewer), reply.card, session=session.id, subject=reply.subject)


def _to_tutor(calendar: Calendar, session: Session, now: Instant, fewer: tuple[Choice, ...]) -> Reply:
    who, period = names(calendar, session), when(session, near=True)
    head = text("In {left}: {who}, {when}.", left=left(session, now), who=who, when=period)
    card = session_card(calendar, session, calendar.tutor.id, now, lines(head, topic_line(session.topic)))
    return Reply(card.text, (*card.choices, *fewer), card.card, session=session.id)


def _head(calendar: Calendar, session: Session, reader: int, now: Instant | None) -> Text:
    """Whose lesson it is and when; with `now` also how soon. Who has said that they come reads it shorter."""
    whose, tutor = child_words(calendar, session, reader), calendar.tutor.person.first
    period = when(session, near=True)
    if now is None:
        return text("{whose} with {tutor}: {when}.", whose=whose, tutor=tutor, when=period)
    if _confirmed(session, reader):
        return text("In {left} with {tutor}: {when}.", left=left(session, now), tutor=tutor, when=period)
    return text(
        "In {left}: {whose} with {tutor}, {when}.",
        left=left(session, now),
        whose=lower(whose),
        tutor=tutor,
        when=period,
    )


def _confirmed(session: Session, reader: int) -> bool:
    return any(one.student == reader and one.answer is Answer.COMING for one in session.attendance)
