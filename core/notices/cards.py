"""The card of one session: what the tutor sees of it, and what the family sees."""

from __future__ import annotations

from collections.abc import Collection

from core.access import ANSWERING, Role, Verb, role_of
from core.model.calendar import Calendar
from core.model.session import Answer, Attendance, Session, Sign, Status
from core.moments import Instant
from core.notices import fees
from core.notices.facts import about, names, other_clocks, parent_named, room_choice, says, topic_line, when
from core.replies import Choice, Reply, Tone
from core.rules.cancelling import UNDONE
from core.rules.joining import (
    ABSENT,
    CONFIRM_AGAIN,
    FIRST_NUDGE,
    QUESTIONS,
    ROOM_OPENS,
    START_OFFERED,
    TUTOR_LATE_STEPS,
    absent_from,
    due_after_start,
    missing,
    silent,
    waiting,
)
from core.rules.results import ASKED_FOR, may_change
from core.words import Clock, Length, Listed, Moment, Text, lines, text


def card_of(session: int) -> str:
    """The name of a session's card."""
    return f"session:{session}"


def session_card(
    calendar: Calendar,
    session: Session,
    reader: int,
    now: Instant,
    head: Text | None = None,
    first: tuple[Choice, ...] = (),
    standing: bool = True,
) -> Reply:
    """The session as `reader` sees it now, with what `reader` may do about it.

    `head` says what has just happened, and takes the place of the first line; `first` are choices
    that come before the usual ones; without `standing` it is not said where each student stands.
    """
    tutor = reader == calendar.tutor.id
    words = (
        tutor_lines(calendar, session, now, head, standing) if tutor else family_lines(calendar, session, reader, head)
    )
    usual = tutor_choices(calendar, session, now) if tutor else family_choices(calendar, session, reader, now)
    return Reply(words, (*first, *usual), card=card_of(session.id), session=session.id)


def tutor_lines(calendar: Calendar, session: Session, now: Instant, head: Text | None, standing: bool = True) -> Text:
    """What the tutor reads: time, topic, state, and where each student stands."""
    return lines(
        head or _tutor_title(calendar, session),
        None if head else other_clocks(calendar, session.start, session.students),
        topic_line(session.topic) if not head else None,
        fees.decided_line(session) if not head else None,
        text("Private note: {note}", note=session.note) if session.note and not head else None,
        *(_standing(calendar, session, one, now) for one in session.attendance if standing and session.status.live),
        None if head else _absent(calendar, session),
        None if head else _left(calendar, session),
        _offered(calendar, session, now) if standing else None,
    )


def _absent(calendar: Calendar, session: Session) -> Text | None:
    """Who of several students missed it."""
    if not session.comers or not session.absentees:
        return None
    return text("{who} missed it.", who=Listed(tuple(calendar.student(one).first for one in session.absentees)))


def _left(calendar: Calendar, session: Session) -> Text | None:
    """Who was in it, and is no more."""
    known = {student.id for student in calendar.roster}
    left = (one for one in session.left if one.student in known and one.reason != UNDONE)
    gone = tuple(calendar.student(one.student).first for one in left)
    return text("Without {who}.", who=Listed(gone)) if gone else None


def _offered(calendar: Calendar, session: Session, now: Instant) -> Text | None:
    offer = calendar.open_offer(session, now)
    if offer is None:
        return None
    if not offer.holds:
        return text("All your free times are offered, until {until}.", until=Moment(offer.until, near=True))
    times = Listed(tuple(Moment(hold.start) for hold in offer.holds), "dot")
    return text("Offered until {until}: {times}.", until=Moment(offer.until, near=True), times=times)


def tutor_choices(calendar: Calendar, session: Session, now: Instant) -> tuple[Choice, ...]:
    """What the tutor can do about the session in its present state."""
    if not session.status.live:
        change = (about(session, Verb.RESULT, text("Change the result")),) if may_change(session, now) else ()
        return (*fees.choices(calendar.tutor, session), *change, about(session, "history", text("History")))
    if session.status is Status.STARTED:
        return _running(calendar, session, now)
    if now >= session.start - ROOM_OPENS:
        start = about(session, Verb.START, text("Start session"), tone=Tone.MAIN)
        if now >= session.end:
            return _running(calendar, session, now)
        claimed = claim_choices(session) if any(one.claim for one in session.attendance) else ()
        return (*claimed, start, *_late_choices(session, now), *_running(calendar, session, now))
    return (
        about(session, Verb.MOVE, text("Move")),
        about(session, Verb.CANCEL, text("Cancel")),
        about(session, Verb.TOPIC, text("Topic")),
        about(session, Verb.NOTE, text("Private note")),
        *((about(session, "withdraw", text("Take the offer back")),) if calendar.open_offer(session, now) else ()),
        about(session, "history", text("History")),
    )


def claim_choices(session: Session) -> tuple[Choice, ...]:
    """What the tutor can answer to whoever says that she was not there; it stays until she does."""
    return (
        about(session, Verb.OWN_ABSENCE, text("I was not there"), "yes"),
        about(session, Verb.OWN_ABSENCE, text("I was there"), "no"),
    )


def _late_choices(session: Session, now: Instant) -> tuple[Choice, ...]:
    """What the tutor can announce in one tap, from T-5 until the students would be there anyway."""
    if not session.start - START_OFFERED <= now < session.start + FIRST_NUDGE:
        return ()
    ahead = [minutes for minutes in TUTOR_LATE_STEPS if minutes > session.tutor_late]
    return tuple(
        about(session, Verb.TUTOR_LATE, _late_label(Length(minutes), first=minutes == ahead[0]), str(minutes))
        for minutes in ahead
    )


def _late_label(late: Length, first: bool) -> Text:
    """The first of several says what they are about."""
    return text("I'm late: {late}", late=late) if first else text("{late}", late=late)


def family_lines(calendar: Calendar, session: Session, reader: int, head: Text | None = None) -> Text:
    """What a student or guardian reads: own child, own zone, the topic, never a private note."""
    return lines(
        head or _family_title(calendar, session, reader),
        topic_line(session.topic),
        *(line for one in session.attendance if (line := _own_answer(calendar, session, one, reader)) is not None),
    )


def family_choices(calendar: Calendar, session: Session, reader: int, now: Instant) -> tuple[Choice, ...]:
    """What a student, or a deciding guardian, can answer about the session."""
    roles = {role_of(reader, calendar, student) for student in session.students}
    if not session.status.live or not roles & ANSWERING:
        return ()
    if now >= session.end:
        return not_here(calendar, session, reader, now)
    if now >= session.start - ROOM_OPENS:
        mine = [one for one in session.attendance if role_of(reader, calendar, one.student) in ANSWERING]
        if all(one.there for one in mine):
            trouble = about(session, Verb.TROUBLE, text("Technical trouble"))
            return (*room_choice(calendar, session), *not_here(calendar, session, reader, now), trouble)
        return (about(session, Verb.JOIN, text("Join"), tone=Tone.MAIN), *_otherwise(session))
    return reminder_choices(calendar, session, reader)


def not_here(calendar: Calendar, session: Session, reader: int, now: Instant) -> tuple[Choice, ...]:
    """`Maya is not here`, for whoever waits, or decides for one who waits, and has not said it yet."""
    mine = [
        one for one in waiting(session) if role_of(reader, calendar, one) in ANSWERING and session.of(one).claim is None
    ]
    if not mine or not absent_from(session) <= now <= session.end + ASKED_FOR:
        return ()
    label = text("{tutor} is not here", tutor=calendar.tutor.person.first)
    return (about(session, Verb.CLAIM_ABSENCE, label, str(mine[0])),)


def reminder_choices(calendar: Calendar, session: Session, reader: int) -> tuple[Choice, ...]:
    """The answers of a reminder; who has said that they come is not asked again."""
    own = [one for one in session.attendance if role_of(reader, calendar, one.student) is not Role.STRANGER]
    confirmed = bool(own) and all(one.answer is Answer.COMING for one in own)
    names = () if reader in session.students else children(calendar, session, reader)
    coming = () if confirmed else (about(session, Verb.COMING, _coming(names), tone=Tone.MAIN),)
    return (*coming, *_otherwise(session))


def _coming(children: tuple[str, ...]) -> Text:
    """What a student says, or a parent of one or several children."""
    if not children:
        return text("I'm coming")
    if len(children) == 1:
        return text("{name} is coming", name=children[0])
    return text("{names} are coming", names=Listed(children))


def _otherwise(session: Session) -> tuple[Choice, ...]:
    return (
        about(session, "late?", text("Running late")),
        about(session, Verb.NOT_COMING, text("Can't make it")),
    )


def _running(calendar: Calendar, session: Session, now: Instant) -> tuple[Choice, ...]:
    away, quiet = missing(session), silent(session)
    here = tuple(
        about(session, Verb.HERE, text("{name} is here", name=calendar.student(one).first), str(one)) for one in away
    )
    nudge = (about(session, Verb.NUDGE, text("Nudge")),) if quiet and now < session.end else ()
    end = (about(session, Verb.END, text("End")),) if session.status is Status.STARTED or now >= session.end else ()
    nobody = now >= session.start + FIRST_NUDGE and not any(one.there for one in session.attendance)
    absent = (about(session, Verb.NO_SHOW, text("End as no-show"), tone=Tone.GRAVE),) if nobody else ()
    return (*room_choice(calendar, session), *here, *nudge, *end, *absent)


def _tutor_title(calendar: Calendar, session: Session) -> Text:
    who, period = names(calendar, session, full=True), when(session)
    match session.status:
        case Status.BOOKED:
            return text("{who} · {when}", who=who, when=period)
        case Status.STARTED:
            return text("{who} · {when} · running", who=who, when=period)
        case Status.COMPLETED:
            return text("{who} · {when} · completed", who=who, when=period)
        case Status.CANCELLED if session.reason == ABSENT:
            return text("{who} · {when} · you were not there", who=who, when=period)
        case Status.CANCELLED:
            return text("{who} · {when} · cancelled", who=who, when=period)
        case Status.NO_SHOW:
            return text("{who} · {when} · no-show", who=who, when=period)


def _family_title(calendar: Calendar, session: Session, reader: int) -> Text:
    whose = child_words(calendar, session, reader)
    tutor, period = calendar.tutor.person.first, when(session)
    match session.status:
        case Status.BOOKED | Status.STARTED:
            return text("{whose} with {tutor}: {when}", whose=whose, tutor=tutor, when=period)
        case Status.CANCELLED:
            return text("{whose} with {tutor}: {when} is cancelled.", whose=whose, tutor=tutor, when=period)
        case _:
            return text("{whose} with {tutor}: {when} is over.", whose=whose, tutor=tutor, when=period)


def child_words(calendar: Calendar, session: Session, reader: int, students: Collection[int] | None = None) -> Text:
    """`Your lesson`, or `Anna's lesson` to a guardian: only the own children are named, of `students` alone."""
    if reader in session.students:
        return text("Your lesson")
    return text("{name}'s lesson", name=Listed(children(calendar, session, reader, students)))


def children(
    calendar: Calendar, session: Session, reader: int, students: Collection[int] | None = None
) -> tuple[str, ...]:
    """The first names of a guardian's children in a session, each once; with `students` of those alone."""
    return tuple(
        calendar.student(student).person.first
        for student in (session.students if students is None else students)
        if any(bond.guardian.id == reader for bond in calendar.guardians(student))
    )


def lessons_words(calendar: Calendar, session: Session, reader: int) -> Text:
    """`Your lessons`, or `Anna's lessons` to a guardian."""
    if reader in session.students:
        return text("Your lessons")
    return text("{name}'s lessons", name=child_words(calendar, session, reader).values["name"])


def _standing(calendar: Calendar, session: Session, one: Attendance, now: Instant) -> Text | None:
    """Where a student stands: an answer before a sign, a sign before what was said earlier."""
    name = calendar.student(one.student).first
    if one.claim is not None:
        return text("{claim}.", claim=claim_words(calendar, one))
    if one.answer is Answer.NOT:
        return says(calendar, one.student, text("{name} can't make it", name=name), one.answered_by)
    if one.answer is Answer.ASKS:
        return _asks(calendar, one, name)
    if one.sign is not None:
        return _sign(calendar, one, name)
    asked = min(due_after_start(session, one.student, planned) for planned in QUESTIONS.values())
    if now >= asked and (one.late or one.asked or session.tutor_late):
        return text("No sign of {name} yet.", name=name)
    if now >= asked:
        return text("No sign of {name} yet, asked at {time}.", name=name, time=Clock(asked))
    if one.late:
        late = text("{name} will be {late} late", name=name, late=Length(one.late))
        return says(calendar, one.student, late, one.answered_by)
    if one.answer is Answer.COMING:
        return says(calendar, one.student, text("✓ {name} is coming", name=name), one.answered_by)
    wanted = calendar.tutor.confirm and session.start - CONFIRM_AGAIN <= now < session.start
    return text("{name} has not confirmed.", name=name) if wanted else None


def _asks(calendar: Calendar, one: Attendance, name: str) -> Text:
    """That somebody who decides is asked to cancel: by the child, or by a parent who does not decide."""
    if parent := parent_named(calendar, one.student, one.answered_by):
        return text("{parent} asks to cancel for {name}.", parent=parent, name=name)
    return text("{name} asks a parent to cancel.", name=name)


def claim_words(calendar: Calendar, one: Attendance) -> Text:
    """Who says of a student's lesson that the tutor was not there."""
    name, parent = calendar.student(one.student).first, parent_named(calendar, one.student, one.claim_by)
    if parent:
        return text("{parent} says that you were not there for {name}", parent=parent, name=name)
    return text("{name} says that you were not there", name=name)


def _sign(calendar: Calendar, one: Attendance, name: str) -> Text:
    match one.shown:
        case Sign.JOINED | Sign.SEEN:
            return text("✓ {name} is there.", name=name)
        case Sign.ON_THE_WAY:
            return text("{name} is on the way.", name=name)
        case Sign.TROUBLE:
            return text("{name} has technical trouble.", name=name)
        case Sign.COMING:
            return text("✓ {name} is coming.", name=name)
        case _ if one.words and (parent := parent_named(calendar, one.student, one.words_by)):
            return text("{parent} wrote for {name}: “{words}”", parent=parent, name=name, words=one.words)
        case _ if one.words:
            return text("{name} wrote: “{words}”", name=name, words=one.words)
        case _:
            return text("{name} has answered.", name=name)


def _own_answer(calendar: Calendar, session: Session, one: Attendance, reader: int) -> Text | None:
    if one.student != reader or not session.status.live:
        return None
    if one.answer is Answer.NOT and (parent := parent_named(calendar, one.student, one.answered_by)):
        return text("{parent} said that you can't make it.", parent=parent)
    if one.answer is Answer.NOT:
        return text("You said that you can't make it.")
    if one.answer is Answer.ASKS:
        parent = parent_named(calendar, one.student, one.answered_by)
        asked = text("{parent} has asked to cancel.", parent=parent) if parent else text("You have asked to cancel.")
        return text("{asked} Until somebody answers, the lesson stands.", asked=asked)
    if one.late:
        return text("You will be {late} late.", late=Length(one.late))
    return text("✓ You are coming.") if one.answer is Answer.COMING else None
