"""What is asked and said when a lesson is over. FLOWS 12, 13."""

from __future__ import annotations

from core.access import Verb
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.notices.cards import card_of
from core.notices.facts import about, names, when
from core.notices.family import child_name
from core.notices.notice import Notice
from core.replies import Reply, Tone
from core.words import text


def wrap_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """How did it go?"""
    if not session.status.live:
        return None
    words = text("{who}, {when}. How did it go?", who=names(calendar, session), when=when(session, near=True))
    choices = (
        about(session, Verb.END, text("Happened"), tone=Tone.MAIN),
        about(session, Verb.NO_SHOW, text("No-show"), tone=Tone.GRAVE),
    )
    return Reply(words, choices, card=card_of(session.id), session=session.id)


def follow_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """What is said to the family of a lesson that was missed."""
    if session.status is not Status.NO_SHOW:
        return None
    if notice.person in session.students:
        words = text("We missed you today. {tutor} will suggest another time.", tutor=calendar.tutor.person.first)
    else:
        words = text(
            "We missed {name} today. {tutor} will suggest another time.",
            name=child_name(calendar, notice.person, session.students),
            tutor=calendar.tutor.person.first,
        )
    return Reply(words, card=card_of(session.id), session=session.id)
