"""What the waiting room says when: Join, Start, the questions, and the advice to the tutor. FLOWS 12."""

from __future__ import annotations

from core.access import ANSWERING, Role, Verb, role_of
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.moments import HOUR, MINUTE, Instant
from core.notices import offering
from core.notices.cards import card_of, child_words, family_choices, session_card
from core.notices.facts import about, left, names, when
from core.notices.family import child_name, declined, to_family
from core.notices.notice import Notice
from core.replies import Choice, Reply, Tone
from core.rules.joining import FIRST_NUDGE, LAST_NUDGE, due_after_start, silent
from core.words import Clock, Length, Text, lines, text


def join(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """The door of the room; `started` when the tutor has opened it."""
    if not session.status.live or declined(session, calendar, notice.person) or now >= session.end:
        return None
    tutor = calendar.tutor.person.first
    if notice.step == "started" and not expected(session, calendar, notice.person):
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


def start(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """The tutor's door of the room."""
    if session.status is not Status.BOOKED:
        return None
    who = names(calendar, session)
    head = text("{who}, {when}.", who=who, when=when(session, near=True))
    if now < session.start:
        head = text("In {left}: {who}, {when}.", left=left(session, now), who=who, when=when(session, near=True))
    return session_card(calendar, session, notice.person, now, head=head)


def nudge(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Are you joining?"""
    by_hand = notice.step.startswith("hand")
    if not session.status.live or not expected(session, calendar, notice.person):
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
        name = child_name(calendar, notice.person, silent(session))
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


def no_show_advice(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """What the tutor can do about somebody who does not come."""
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


def ask_guardian(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    """Whether a child is coming."""
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


def expected(session: Session, calendar: Calendar, person: int) -> bool:
    """Whether somebody `person` speaks for has shown no sign yet."""
    return any(role_of(person, calendar, student) in ANSWERING for student in silent(session))
