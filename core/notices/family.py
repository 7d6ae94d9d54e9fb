"""How a family is addressed about a lesson: whose it is, what may be answered, why it changed."""

from __future__ import annotations

from core.access import ANSWERING, Role, Verb, authorize, role_of
from core.model.calendar import Calendar
from core.model.session import Answer, Session
from core.notices.cards import card_of, child_words, lessons_words
from core.notices.facts import about, reason_words
from core.notices.notice import LATE, SERIES, Notice, words_of
from core.replies import Choice, Reply, Tone
from core.rules.cancelling import ASKED, UNDONE
from core.words import Text, Value, text


def to_family(notice: Notice, calendar: Calendar, session: Session, words: Text, choices: tuple[Choice, ...]) -> Reply:
    """The message of a notice to a student or guardian; only who may answer gets the choices."""
    call = lessons_words if SERIES in words_of(notice.step) else child_words
    subject = text(
        "{whose} with {tutor}", whose=call(calendar, session, notice.person), tutor=calendar.tutor.person.name
    )
    own = choices if may_answer(notice.person, calendar, session) else ()
    return Reply(words, own, card=card_of(session.id), session=session.id, subject=subject)


def may_answer(person: int, calendar: Calendar, session: Session) -> bool:
    """Whether somebody answers for a student of the session: themselves, or for a child."""
    return bool({role_of(person, calendar, student) for student in session.students} & ANSWERING)


def acknowledge(notice: Notice, session: Session) -> tuple[Choice, ...]:
    """What can be answered to a new time."""
    label = text("OK, see you") if notice.person in session.students else text("OK")
    return (
        about(session, Verb.COMING, label, tone=Tone.MAIN),
        about(session, Verb.ASK_OTHER_TIME, text("Another time?")),
    )


def forgiving(notice: Notice, calendar: Calendar, session: Session) -> tuple[Choice, ...]:
    """What those who decide can answer to a late change by the tutor: that it was no problem."""
    if LATE not in words_of(notice.step) or not authorize(notice.person, Verb.FORGIVE, calendar, session):
        return ()
    return (about(session, Verb.FORGIVE, text("No problem")),)


def done_by(calendar: Calendar, session: Session, by: int, reader: int, did: Text, whose: Text, what: Value) -> Text:
    """`Elena has cancelled your lesson: …`; of the own lesson, `Anna has cancelled: …`."""
    name = person_named(calendar, session, by)
    if by in session.students and reader != by:
        return text("{name} {did}: {what}.", name=name, did=did, what=what)
    return text("{name} {did} {whose}: {what}.", name=name, did=did, whose=whose, what=what)


def person_named(calendar: Calendar, session: Session, person: int) -> str:
    """How a family calls one of its own: a student of the session, or a guardian."""
    people = [calendar.student(student).person for student in session.students]
    people += [bond.guardian for student in session.students for bond in calendar.guardians(student)]
    return next((one.first for one in people if one.id == person), "…")


def because(session: Session) -> Text | None:
    """`Reason: illness.`, or nothing."""
    if session.reason == ASKED:  # of several students' lesson one family has asked, and the others have not
        return text("As you asked.") if len(session.attendance) == 1 else None
    return (
        text("Reason: {reason}.", reason=reason_words(session.reason)) if session.reason not in ("", UNDONE) else None
    )


def declined(session: Session, calendar: Calendar, person: int) -> bool:
    """Whether all that `person` speaks for have said that they will not come."""
    own = [one for one in session.attendance if role_of(person, calendar, one.student) is not Role.STRANGER]
    return bool(own) and all(one.answer is Answer.NOT for one in own)


def lower(whose: Text) -> Text:
    """`your lesson`, or `your lessons`, inside a sentence."""
    return _LOWER.get(whose.msgid, whose)


_LOWER = {"Your lesson": text("your lesson"), "Your lessons": text("your lessons")}
