"""What the waiting room says when: Join, Start, the questions, and the advice to the tutor. FLOWS 12."""

from __future__ import annotations

from core.access import ANSWERING, Role, Verb, role_of
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Status
from core.moments import MINUTE, Instant
from core.notices.cards import card_of, child_words, claim_choices, claim_words, family_choices, not_here, session_card
from core.notices.facts import about, left, names, parent_named, when
from core.notices.family import declined, lower, to_family
from core.notices.hearers import spoken_to, voices
from core.notices.notice import Notice, by_of
from core.replies import Choice, Reply, Tone
from core.rules.joining import (
    LAST_NUDGE,
    absent_from,
    due_after_start,
    questions,
    silent,
    told_waiting_from,
    waiting,
)
from core.words import Clock, Length, Listed, Text, lines, text


def join(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Word the door of the room, and what its student hears while the tutor does not open it."""
    word, _, value = notice.step.partition(" ")
    match word:
        case "late":
            return _tutor_late(notice, calendar, session, int(value.split()[0]))
        case "waiting":
            return _told_waiting(notice, calendar, session, int(value), now)
        case "absent":
            return _not_here(notice, calendar, session, int(value), now)
        case _:
            return _door(notice, calendar, session, now)


def _door(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """`started` is when the tutor has opened it, `began` when the time has come."""
    if not session.status.live or declined(session, calendar, notice.person) or now >= session.end:
        return None
    if all(person.id != notice.person for person in spoken_to(session, calendar)):
        return None
    if notice.step in ("started", "began") and not _expected(session, calendar, notice.person):
        return None
    tutor = calendar.tutor.person.first
    if session.status is Status.STARTED:
        head = text("{tutor} is in the room.", tutor=tutor)
    elif now < session.start:
        head = text(
            "In {left} with {tutor}: {when}.", left=left(session, now), tutor=tutor, when=when(session, near=True)
        )
    else:
        head = text("The lesson with {tutor}, {when}, has begun.", tutor=tutor, when=when(session, near=True))
    choices = family_choices(calendar, session, notice.person, now)
    return to_family(notice, calendar, session, lines(head, late_line(calendar, session)), choices)


def late_line(calendar: Calendar, session: Session) -> Text | None:
    """`Maya will be 5 min late.`, until she has opened the room."""
    if not session.tutor_late or session.status is not Status.BOOKED:
        return None
    return text("{tutor} will be {late} late.", tutor=calendar.tutor.person.first, late=Length(session.tutor_late))


def _tutor_late(notice: Notice, calendar: Calendar, session: Session, minutes: int) -> Reply | None:
    if session.status is not Status.BOOKED or session.tutor_late != minutes:
        return None
    if declined(session, calendar, notice.person):
        return None
    tutor, late, period = calendar.tutor.person.first, Length(minutes), when(session, near=True)
    whose = lower(child_words(calendar, session, notice.person))
    words = text("{tutor} will be {late} late to {whose}: {when}.", tutor=tutor, late=late, whose=whose, when=period)
    return to_family(notice, calendar, session, words, family_choices(calendar, session, notice.person, notice.due))


def _told_waiting(notice: Notice, calendar: Calendar, session: Session, student: int, now: Instant) -> Reply | None:
    if student not in waiting(session) or not told_waiting_from(session) <= now < absent_from(session):
        return None
    words = text("{tutor} has been told you are waiting.", tutor=calendar.tutor.person.first)
    return to_family(notice, calendar, session, words, family_choices(calendar, session, notice.person, now))


def _not_here(notice: Notice, calendar: Calendar, session: Session, student: int, now: Instant) -> Reply | None:
    if student not in waiting(session) or session.of(student).claim is not None or now < absent_from(session):
        return None
    tutor = calendar.tutor.person.first
    words = text("I am sorry, {tutor} has not opened the room yet. I have told {tutor} twice.", tutor=tutor)
    return to_family(notice, calendar, session, words, not_here(calendar, session, notice.person, now))


def start(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Word the tutor's door of the room, and that somebody waits behind it."""
    if session.status is not Status.BOOKED:
        return None
    if notice.step:
        return _awaited(notice, calendar, session, now)
    who = names(calendar, session)
    head = text("{who}, {when}.", who=who, when=when(session, near=True))
    if now < session.start:
        head = text("In {left}: {who}, {when}.", left=left(session, now), who=who, when=when(session, near=True))
    return session_card(calendar, session, notice.person, now, head=head)


def _awaited(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    there = waiting(session)
    if not there or now < told_waiting_from(session):
        return None
    who = Listed(tuple(calendar.student(one).first for one in there))
    head = text("{who} is waiting for you: the lesson began at {time}.", who=who, time=Clock(session.start))
    if len(there) > 1:
        head = text("{who} are waiting for you: the lesson began at {time}.", who=who, time=Clock(session.start))
    return session_card(calendar, session, notice.person, now, head=head, standing=False)


def nudge(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Are you joining?"""
    step, student = notice.step.split()[:2]
    if not session.status.live or int(student) not in silent(session):
        return None
    if all(person.id != notice.person for person in voices(calendar, int(student))):
        return None
    if step != "hand" and not _is_due(session, int(student), step, now):
        return None
    words = text("Are you joining? {why}", why=_why(notice, calendar, session, now))
    if notice.person != int(student):
        name = calendar.student(int(student)).person.first
        words = text("Is {name} joining? {why}", name=name, why=_why(notice, calendar, session, now))
    return to_family(notice, calendar, session, words, _nudge_choices(session, step))


def _is_due(session: Session, student: int, step: str, now: Instant) -> bool:
    """Whether a question is the one to ask now: not put off, asked by hand instead, or overtaken by the last."""
    ahead = dict(questions(session, student))
    if step not in ahead or now < ahead[step]:
        return False
    return step == "last" or now < ahead["last"]


def _why(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Text:
    tutor = calendar.tutor.person.first
    if session.status is Status.STARTED:
        return text("{tutor} is waiting.", tutor=tutor)
    if now < session.start:
        return text("{tutor} asks: it begins at {time}.", tutor=tutor, time=Clock(session.start))
    student = int(notice.step.split()[1])
    whose = child_words(calendar, session, student)
    if notice.person != student:
        whose = text("{name}'s lesson", name=calendar.student(student).person.first)
    return text("{whose} with {tutor} began at {time}.", whose=whose, tutor=tutor, time=Clock(session.start))


def _nudge_choices(session: Session, step: str) -> tuple[Choice, ...]:
    # The last question brings the link with it: whoever finds it late needs one tap only.
    join = (about(session, Verb.JOIN, text("Join"), tone=Tone.MAIN),) if step == "last" else ()
    return (
        *join,
        about(session, Verb.SOON, text("In 2 min"), "2"),
        about(session, Verb.LATE, text("10 min late"), "10"),
        about(session, Verb.TROUBLE, text("Technical trouble")),
        about(session, Verb.NOT_COMING, text("Not today"), "today"),
    )


def asked_minutes(session: Session) -> set[int]:
    """The minutes after the start at which somebody who is silent has been asked for the first time."""
    dues = [dict(questions(session, one)).get("first") for one in silent(session)]
    return {due.since(session.start) // MINUTE for due in dues if due is not None}


def ask_guardian(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Ask whether a child is coming; by the tutor's rule only while she has it."""
    how, student = notice.step.split()[0], int(notice.step.split()[1])
    if not session.status.live or student not in silent(session):
        return None
    early = now < due_after_start(session, student, LAST_NUDGE)
    if how == "rule" and (early or not calendar.tutor.ask_parents):
        return None
    name, time = calendar.student(student).person.first, Clock(session.start)
    words = text("{name} has not joined the {time} lesson yet. Is {name} coming?", name=name, time=time)
    if role_of(notice.person, calendar, student) is not Role.DECIDING:
        return Reply(words, card=card_of(session.id), session=session.id)
    choices = (
        about(session, Verb.ON_THE_WAY, text("On the way"), str(student), tone=Tone.MAIN),
        about(session, Verb.NOT_COMING, text("Not today"), f"today {student}"),
    )
    return Reply(words, choices, card=card_of(session.id), session=session.id)


def answer(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Tell the tutor what a student has answered, unless they have said otherwise since."""
    student, sign = notice.step.split()[:2]
    if not session.status.live or int(student) not in session.students:
        return None
    one = session.of(int(student))
    name, period = calendar.student(int(student)).first, when(session, near=True)
    match sign:
        case "not_coming" if one.answer is Answer.NOT:
            what = text("{name} can't make it", name=name)
        case "trouble":
            what = text("{name} has technical trouble", name=name)
        case "on_the_way":
            what = text("{name} is on the way", name=name)
        case "late" if one.late:
            what = text("{name} will be {late} late", name=name, late=Length(one.late))
        case "on_time" if not one.late and one.answer is Answer.COMING:
            what = text("{name} will be on time after all", name=name)
        case "unconfirmed" if calendar.tutor.confirm and one.answer is None:
            what = text("{name} has not confirmed", name=name)
        case "claim":
            return _claim(calendar, session, int(student))
        case _:
            return None
    head = text("{what}: {when}.", what=what, when=period)
    if parent := parent_named(calendar, int(student), by_of(notice.step)):
        head = text("{what}, says {parent}: {when}.", what=what, parent=parent, when=period)
    quoted = text("“{words}”", words=one.words) if one.words else None
    return session_card(calendar, session, notice.person, now, head=lines(head, quoted), standing=False)


def _claim(calendar: Calendar, session: Session, student: int) -> Reply | None:
    if session.of(student).claim is None:
        return None
    claim = claim_words(calendar, session.of(student))
    return claim_card(session, text("{claim}: {when}.", claim=claim, when=when(session, near=True)))


def claim_card(session: Session, words: Text) -> Reply:
    """The question to the tutor whether she was there; only her own word makes it her absence."""
    return Reply(words, claim_choices(session), card=card_of(session.id), session=session.id)


def _expected(session: Session, calendar: Calendar, person: int) -> bool:
    """Whether somebody `person` speaks for has shown no sign yet."""
    return any(role_of(person, calendar, student) in ANSWERING for student in silent(session))
