"""What is asked and said when a lesson is over, and when its result becomes another one. FLOWS 12, 13."""

from __future__ import annotations

from core.access import Verb
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import Instant
from core.notices.cards import card_of, child_words, claim_words
from core.notices.facts import about, names, when
from core.notices.family import child_name, lower, to_family
from core.notices.fees import hears_of_money
from core.notices.notice import Notice
from core.notices.waiting import claim_card
from core.replies import Choice, Reply, Tone
from core.rules.joining import ABSENT
from core.rules.results import claimed
from core.words import Day, Text, lines, text


def wrap_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Ask how it went; where it was said that the tutor was not there, ask that."""
    return wrap_up_card(calendar, session) if session.status.live else None


def wrap_up_card(calendar: Calendar, session: Session) -> Reply:
    """The question how it went."""
    words = text("{who}, {when}. How did it go?", who=names(calendar, session), when=when(session, near=True))
    if said := claimed(session):
        claims = (text("{claim}.", claim=claim_words(calendar, session.of(one))) for one in said)
        return claim_card(session, lines(words, *claims))
    choices = (
        about(session, Verb.END, text("Happened"), tone=Tone.MAIN),
        about(session, "took?", text("Shorter/longer")),
        about(session, Verb.NO_SHOW, text("No-show"), tone=Tone.GRAVE),
    )
    return Reply(words, choices, card=card_of(session.id), session=session.id)


def follow_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Say in neutral words that a lesson was missed; by the tutor, with an apology."""
    if session.reason == ABSENT and session.status is Status.CANCELLED:
        return to_family(notice, calendar, session, _absent(notice, calendar, session), _again(session))
    if session.status is not Status.NO_SHOW:
        return None
    today = session.start.day(calendar.tutor.clock) == now.day(calendar.tutor.clock)
    day = text("today") if today else text("on {day}", day=Day(session.start.day(calendar.tutor.clock)))
    words = text("We missed you {day}. Shall we find another time?", day=day)
    if notice.person not in session.students:
        name = child_name(calendar, notice.person, session.students)
        words = text("We missed {name} {day}. Shall we find another time?", name=name, day=day)
    return to_family(notice, calendar, session, words, _again(session))


def _again(session: Session) -> tuple[Choice, ...]:
    return (about(session, Verb.ASK_OTHER_TIME, text("Another time?")),)


def _absent(notice: Notice, calendar: Calendar, session: Session) -> Text:
    whose, tutor = child_words(calendar, session, notice.person), calendar.tutor.person.first
    return lines(
        text(
            "{whose}, {when}, did not take place: {tutor} was not there, and is sorry.",
            whose=whose,
            when=when(session, near=True),
            tutor=tutor,
        ),
        text("It is not charged.") if hears_of_money(notice.person, calendar, session) else None,
        text("Shall we find another time?"),
    )


def changed(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Tell those who were told of the former result, in neutral words, what it is now."""
    whose, period = lower(child_words(calendar, session, notice.person)), when(session, near=True)
    match session.status:
        case Status.COMPLETED:
            words = text("Correction: {whose}, {when}, took place.", whose=whose, when=period)
        case Status.CANCELLED:
            words = text("Correction: {whose}, {when}, counts as cancelled.", whose=whose, when=period)
        case Status.NO_SHOW:
            words = text("Correction: {whose}, {when}, counts as missed.", whose=whose, when=period)
        case _:
            return None
    return to_family(notice, calendar, session, words, ())
