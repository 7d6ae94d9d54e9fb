"""What a notice says when it is due: from the state as it is then, or nothing if it is no longer true."""

from __future__ import annotations

from collections.abc import Callable

from core.access import Role, Verb, authorize, role_of
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Answer, Session, Status
from core.moments import HOUR, MINUTE, Instant
from core.notices import offering
from core.notices.cards import (
    card_of,
    child_words,
    family_choices,
    reminder_choices,
    session_card,
)
from core.notices.facts import about, left, names, topic_line, when
from core.notices.family import acknowledge, because, to_family
from core.notices.notice import MISSED, Kind, Notice
from core.notices.planning import voices
from core.notices.reminding import DAY_BEFORE, is_reminder, minutes_of, nearer_is_due
from core.notices.series import say_of
from core.replies import Choice, Reply, Tone
from core.rules.joining import FIRST_NUDGE, LAST_NUDGE, due_after_start, silent
from core.rules.undoing import UNDONE
from core.words import Clock, Length, Moment, Text, lines, text


def words_for(notice: Notice, calendar: Calendar, now: Instant, heard: bool) -> Reply | None:
    """The message of a notice, or None: superseded, it must not be sent.

    `heard`: something about this session has reached the recipient before; of a correction, what
    it corrects. Whether it has expired is not asked here.
    """
    if notice.reply is not None:
        return notice.reply
    try:
        session = calendar.session(notice.session)
    except KeyError:
        return None
    usual = _reminder if is_reminder(notice.kind) else _SAY.get(notice.kind)
    say = offering.say_of(notice) or say_of(notice) or usual
    if say is None or session.version != notice.version or not authorize(notice.person, Verb.SEE, calendar, session):
        return None
    if (notice.kind in (Kind.CANCELLED, Kind.RESTORED) and not heard) or offering.knows(notice, calendar, session, now):
        return None
    return say(notice, calendar, session, now)


def _booked(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live:
        return None
    tutor = calendar.tutor.person
    if notice.person in session.students:
        head = text("{tutor} has booked you: {when}.", tutor=tutor.first, when=when(session))
    else:
        whose = child_words(calendar, session, notice.person)
        head = text("{whose} with {tutor} is booked: {when}.", whose=whose, tutor=tutor.name, when=when(session))
    words = lines(head, topic_line(session.topic))
    return to_family(notice, calendar, session, words, acknowledge(notice, session))


def _moved(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live or session.was is None:
        return None
    whose = child_words(calendar, session, notice.person)
    head = text("{whose} has moved: {was} → {when}.", whose=whose, was=Moment(session.was), when=when(session))
    words = lines(head, because(session), topic_line(session.topic))
    return to_family(notice, calendar, session, words, acknowledge(notice, session))


def _cancelled(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if session.status is not Status.CANCELLED:
        return None
    whose, tutor = child_words(calendar, session, notice.person), calendar.tutor.person.first
    period = when(session, near=True)
    if session.reason == UNDONE:
        head = text("Correction: {whose}, {when}, was booked by mistake.", whose=_lower(whose), when=period)
    else:
        head = text("{whose} {when} is cancelled. {tutor} is sorry.", whose=whose, when=period, tutor=tutor)
    return to_family(notice, calendar, session, lines(head, because(session)), ())


def _restored(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live:
        return None
    whose, period = _lower(child_words(calendar, session, notice.person)), when(session, near=True)
    words = text("Correction: {whose}, {when}, takes place after all.", whose=whose, when=period)
    if notice.step == MISSED:
        words = text("Correction: {whose}, {when}, was marked as missed by mistake.", whose=whose, when=period)
    return to_family(notice, calendar, session, words, family_choices(calendar, session, notice.person, now))


def _reminder(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    person = _reader(calendar, session, notice.person)
    if (
        person is None
        or minutes_of(notice.kind) not in person.remind
        or nearer_is_due(session, person, notice.kind, now)
    ):
        return None
    if session.status is not Status.BOOKED or _declined(session, calendar, notice.person):
        return None
    whose, tutor = child_words(calendar, session, notice.person), calendar.tutor.person.first
    if minutes_of(notice.kind) >= DAY_BEFORE:
        head = text("{whose} with {tutor}: {when}.", whose=whose, tutor=tutor, when=when(session, near=True))
    else:
        head = text(
            "In {left}: {whose} with {tutor}, {when}.",
            left=left(session, now),
            whose=_lower(whose),
            tutor=tutor,
            when=when(session, near=True),
        )
    choices = reminder_choices(session, notice.person)
    return to_family(notice, calendar, session, lines(head, topic_line(session.topic)), choices)


def _join(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live or _declined(session, calendar, notice.person) or now >= session.end:
        return None
    tutor = calendar.tutor.person.first
    if notice.step == "started" and not _expected(session, calendar, notice.person):
        return None
    if session.status is Status.STARTED:
        head = text("{tutor} is in the room.", tutor=tutor)
    elif now < session.start:
        head = text(
            "In {left} with {tutor}: {when}.", left=left(session, now), tutor=tutor, when=when(session, near=True)
        )
    else:
        head = text("The lesson with {tutor}, {when}, has begun.", tutor=tutor, when=when(session, near=True))
    return to_family(notice, calendar, session, head, family_choices(calendar, session, notice.person, now))


def _start(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if session.status is not Status.BOOKED:
        return None
    who = names(calendar, session)
    head = text("{who}, {when}.", who=who, when=when(session, near=True))
    if now < session.start:
        head = text("In {left}: {who}, {when}.", left=left(session, now), who=who, when=when(session, near=True))
    return session_card(calendar, session, notice.person, now, head=head)


def _nudge(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    by_hand = notice.step.startswith("hand")
    if not session.status.live or not _expected(session, calendar, notice.person):
        return None
    if not by_hand and now < due_after_start(session, FIRST_NUDGE if notice.step == "first" else LAST_NUDGE):
        return None
    if notice.step == "first" and now >= due_after_start(session, LAST_NUDGE):
        return None
    tutor = calendar.tutor.person.first
    if session.status is Status.STARTED:
        why = text("{tutor} is waiting.", tutor=tutor)
    elif now >= session.start:
        why = text(
            "{whose} with {tutor} began at {time}.",
            whose=child_words(calendar, session, notice.person),
            tutor=tutor,
            time=Clock(session.start),
        )
    else:
        why = text("{tutor} asks: it begins at {time}.", tutor=tutor, time=Clock(session.start))
    words = text("Are you joining? {why}", why=why)
    if notice.person not in session.students:
        name = _child(calendar, notice.person, silent(session))
        words = text("Is {name} joining? {why}", name=name, why=why)
    return to_family(notice, calendar, session, words, _nudge_choices(calendar, session, notice))


def _nudge_choices(calendar: Calendar, session: Session, notice: Notice) -> tuple[Choice, ...]:
    # The last question brings the link with it: whoever finds it late needs one tap only.
    join = (about(session, Verb.JOIN, text("Join"), tone=Tone.MAIN),) if notice.step == "last" else ()
    return (
        *join,
        about(session, Verb.SOON, text("In 2 min"), "2"),
        about(session, Verb.LATE, text("10 min late"), "10"),
        about(session, Verb.TROUBLE, text("Technical trouble")),
        about(session, Verb.NOT_COMING, text("Not today"), "today"),
    )


def _no_show_advice(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    missing = silent(session)
    if not session.status.live or not missing or now < due_after_start(session, LAST_NUDGE):
        return None
    waited = Length(now.since(session.start) // MINUTE)
    who = calendar.student(missing[0]).first
    last = session.of(missing[0]).words
    words = lines(
        text("No sign of {who} for {waited}.", who=who, waited=waited),
        text("Last message: “{words}”", words=last) if last else None,
        _next_one(calendar, session),
    )
    return Reply(words, _advice_choices(calendar, session, missing[0]), card=card_of(session.id), session=session.id)


def _advice_choices(calendar: Calendar, session: Session, student: int) -> tuple[Choice, ...]:
    guardians = [bond.guardian for bond in calendar.guardians(student) if bond.informed and bond.guardian.reached]
    ask = tuple(
        about(session, Verb.ASK_GUARDIAN, text("Ask {name}", name=guardian.first), str(student))
        for guardian in guardians[:1]
    )
    return (
        about(session, Verb.WAIT, text("Wait"), tone=Tone.MAIN),
        *ask,
        about(session, Verb.HERE, text("{name} is here", name=calendar.student(student).first), str(student)),
        about(session, Verb.NO_SHOW, text("End as no-show"), tone=Tone.GRAVE),
        about(session, offering.MISS, text("End & offer new times")),
    )


def _next_one(calendar: Calendar, session: Session) -> Text | None:
    later = next((other for other in calendar.live if other.start >= session.end and other.id != session.id), None)
    if later is None or later.start.since(session.end) > HOUR:
        return None
    return text("You have {who} at {time}.", who=names(calendar, later), time=Clock(later.start))


def _ask_guardian(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    student = int(notice.step)
    if not session.status.live or student not in silent(session):
        return None
    first = calendar.student(student).person.first
    words = text(
        "{name} has not joined the {time} lesson yet. Is {name} coming?", name=first, time=Clock(session.start)
    )
    if role_of(notice.person, calendar, student) is not Role.DECIDING:
        return Reply(words, card=card_of(session.id), session=session.id)
    choices = (
        about(session, Verb.SOON, text("On the way"), "5", tone=Tone.MAIN),
        about(session, Verb.NOT_COMING, text("Not today"), "today"),
    )
    return Reply(words, choices, card=card_of(session.id), session=session.id)


def _wrap_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live:
        return None
    words = text("{who}, {when}. How did it go?", who=names(calendar, session), when=when(session, near=True))
    choices = (
        about(session, Verb.END, text("Happened"), tone=Tone.MAIN),
        about(session, Verb.NO_SHOW, text("No-show"), tone=Tone.GRAVE),
    )
    return Reply(words, choices, card=card_of(session.id), session=session.id)


def _follow_up(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if session.status is not Status.NO_SHOW:
        return None
    if notice.person in session.students:
        words = text("We missed you today. {tutor} will suggest another time.", tutor=calendar.tutor.person.first)
    else:
        words = text(
            "We missed {name} today. {tutor} will suggest another time.",
            name=_child(calendar, notice.person, session.students),
            tutor=calendar.tutor.person.first,
        )
    return Reply(words, card=card_of(session.id), session=session.id)


def _answer(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    student, sign = notice.step.split()[:2]
    if not session.status.live:
        return None
    one = session.of(int(student))
    if (sign == "not_coming" and one.answer is not Answer.NOT) or (sign == "late" and not one.late):
        return None  # they have said otherwise since
    name, period = calendar.student(int(student)).first, when(session, near=True)
    match sign:
        case "not_coming":
            head = text("{name} can't make it: {when}.", name=name, when=period)
        case "trouble":
            head = text("{name} has technical trouble: {when}.", name=name, when=period)
        case _:
            head = text("{name} will be {late} late: {when}.", name=name, late=Length(one.late), when=period)
    quoted = text("“{words}”", words=one.words) if one.words else None
    return session_card(calendar, session, notice.person, now, head=lines(head, quoted), standing=False)


def _redrawn(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if notice.step == "asked" and now < due_after_start(session, FIRST_NUDGE):
        return None
    card = session_card(calendar, session, notice.person, now)
    return Reply(card.text, card.choices, card.card, quiet=True, session=session.id)


_SAY: dict[str, Callable[[Notice, Calendar, Session, Instant], Reply | None]] = {
    Kind.BOOKED: _booked,
    Kind.MOVED: _moved,
    Kind.CANCELLED: _cancelled,
    Kind.RESTORED: _restored,
    Kind.JOIN: _join,
    Kind.START: _start,
    Kind.NUDGE: _nudge,
    Kind.NO_SHOW_ADVICE: _no_show_advice,
    Kind.ASK_GUARDIAN: _ask_guardian,
    Kind.WRAP_UP: _wrap_up,
    Kind.FOLLOW_UP: _follow_up,
    Kind.ANSWER: _answer,
    Kind.REDRAW: _redrawn,
}


def _reader(calendar: Calendar, session: Session, person: int) -> Person | None:
    people = (one for student in session.students for one in voices(calendar, student))
    return next((one for one in people if one.id == person), None)


def _expected(session: Session, calendar: Calendar, person: int) -> bool:
    """Whether somebody `person` speaks for has shown no sign yet."""
    return any(role_of(person, calendar, student) in (Role.STUDENT, Role.DECIDING) for student in silent(session))


def _declined(session: Session, calendar: Calendar, person: int) -> bool:
    own = [one for one in session.attendance if role_of(person, calendar, one.student) is not Role.STRANGER]
    return bool(own) and all(one.answer is Answer.NOT for one in own)


def _child(calendar: Calendar, guardian: int, students: tuple[int, ...]) -> str:
    own = [student for student in students if role_of(guardian, calendar, student) is not Role.STRANGER]
    return calendar.student(own[0]).person.first if own else ""


def _lower(whose: Text) -> Text:
    return text("your lesson") if whose.msgid == "Your lesson" else whose
