"""Confirmation, where a tutor requires it: who has not answered is asked once more, then the tutor hears. FLOWS 11."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import MINUTE, Instant
from core.notices.cards import child_words, reminder_choices
from core.notices.facts import left, topic_line, when
from core.notices.family import lower, to_family
from core.notices.hearers import spoken_to, voices
from core.notices.notice import Kind, Notice
from core.notices.reminding import STANDS_FOR, kind_of, minutes_of, nearer_is_due, offsets
from core.replies import Reply
from core.rules.joining import CONFIRM_AGAIN
from core.words import lines, text

UNCONFIRMED = timedelta(hours=2)  # before the start the tutor hears of it
CONFIRM = "confirm"  # the step of a reminder that waits for an answer
SILENT = "unconfirmed"  # how the step of the word to the tutor ends


def asked_again(session: Session, calendar: Calendar, now: Instant, confirmed: Instant | None) -> Iterator[Notice]:
    """The reminder to those who have to confirm, and after it the word to the tutor of each who has not.

    `confirmed`: when they were told of this version; a reminder due soon after is not sent.
    """
    if not calendar.tutor.confirm:
        return
    due, told = session.start - CONFIRM_AGAIN, session.start - UNCONFIRMED
    if due > now and (confirmed is None or due.since(confirmed) >= STANDS_FOR):
        kind = kind_of(CONFIRM_AGAIN // MINUTE)
        for person in spoken_to(session, calendar):
            yield Notice(kind, person.id, session.id, session.version, due, session.start, CONFIRM)
    for student in session.students:
        if told > now:
            step = f"{student} {SILENT}"
            yield Notice(Kind.ANSWER, session.tutor, session.id, session.version, told, session.start, step)


def is_ahead(notice: Notice) -> bool:
    """Whether it is the word to the tutor that somebody has not confirmed: planned ahead, for day or night."""
    return notice.step.endswith(SILENT)


def confirm(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Word the question, while it is open and no reminder of their own choice stands for it."""
    person = next((one for one in spoken_to(session, calendar) if one.id == notice.person), None)
    if person is None or session.status is not Status.BOOKED or not calendar.tutor.confirm:
        return None
    before = offsets(person, session, calendar)
    silent = any(session.of(one).answer is None and person in voices(calendar, one) for one in session.students)
    if not silent or minutes_of(notice.kind) in before or nearer_is_due(session, before, notice.kind, now):
        return None
    whose, tutor = lower(child_words(calendar, session, notice.person)), calendar.tutor.person.first
    period = when(session, near=True)
    words = lines(
        text(
            "In {left}: {whose} with {tutor}, {when}.", left=left(session, now), whose=whose, tutor=tutor, when=period
        ),
        topic_line(session.topic),
        text("Please say whether you are coming: {tutor} waits for it.", tutor=tutor),
    )
    return to_family(notice, calendar, session, words, reminder_choices(calendar, session, notice.person))
