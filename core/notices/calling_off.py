"""What a family changes by itself: what the tutor reads, what a parent is asked, what was forgiven. FLOWS 9."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from core.access import Verb, may
from core.events import AttendanceChanged, ChangeForgiven, FeeDecided
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Status
from core.moments import HOUR, Instant
from core.notices import fees
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, when
from core.notices.family import because
from core.notices.hearers import deciding
from core.notices.notice import SERIES, Kind, Notice, by_of, words_of
from core.notices.offering import OFFER, name_of
from core.notices.series import cancelled_from, live_from, run, still_on, stretch
from core.replies import Choice, Reply, Tone
from core.rules.cancelling import NOTICE
from core.rules.moving import moves_at_once
from core.rules.quiet import held, held_question
from core.words import Moment, Text, lines, text

Say = Callable[[Notice, Calendar, Session, Instant], Reply | None]
ASKS, WANTS, FORGIVEN = "asks", "wants", "forgiven"  # how the steps begin; the student comes next, and the time


def asked(event: AttendanceChanged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """A child, or a parent who does not decide, asks to cancel: each parent who decides is asked.

    In the morning where that is soon enough.
    """
    session, student = event.session, event.attendance.student
    for person in deciding(calendar, student):
        step, due = f"{ASKS} {student} {now.seconds} {event.by}", held_question(person, now, session.start)
        yield Notice(Kind.REQUEST, person.id, session.id, session.version, due, session.start, step)


def wanted(session: Session, student: int, start: Instant, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """A child would like another time: each parent who decides is asked."""
    for person in deciding(calendar, student):
        step, due = f"{WANTS} {student} {start.seconds} {now.seconds}", held_question(person, now, session.start)
        yield Notice(Kind.REQUEST, person.id, session.id, session.version, due, session.start, step)


def settled(event: FeeDecided | ChangeForgiven, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """What is said after a change: by the tutor what it costs, by the family that it was no problem."""
    if isinstance(event, FeeDecided):
        yield from fees.decided(event, calendar, now)
    else:
        yield _forgiven(event, calendar, now)


def _forgiven(event: ChangeForgiven, calendar: Calendar, now: Instant) -> Notice:
    """The tutor hears of it; in the morning is soon enough."""
    session, tutor = event.session, calendar.tutor.person
    due, expires = held(tutor, now, None), max(session.end, now + 24 * HOUR)
    return Notice(Kind.ANSWER, tutor.id, session.id, session.version, due, expires, FORGIVEN)


def say_of(notice: Notice, calendar: Calendar) -> Say | None:
    """How a notice about what a family does is worded; None: it is about nothing of that."""
    head = notice.step.split(" ")[0]
    if head in _ASKING and notice.kind == Kind.REQUEST:
        return _ASKING[head]
    if head == FORGIVEN:
        return _no_problem
    if notice.person == calendar.tutor.id and by_of(notice.step):
        return _TO_TUTOR.get(notice.kind)
    return fees.say_of(notice)


def _no_problem(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply:
    words = text(
        "No problem for {who}: {when}. It does not count against your reliability.",
        who=names(calendar, session),
        when=when(session),
    )
    return Reply(words, session=session.id)


# --- what the tutor reads ----------------------------------------------------------------------------


def _cancelled(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if session.status is not Status.CANCELLED:
        return None
    whole = SERIES in words_of(notice.step)
    gone, staying = cancelled_from(calendar, session) if whole else ([session], [])
    lessons = stretch(calendar, gone, calendar.tutor.clock) if whole else text("{when}", when=when(session))
    in_time = text("24 h or more ahead: in time.") if session.fee is None else None
    words = lines(
        _did(calendar, session, notice, text("has cancelled"), lessons),
        still_on(staying),
        because(session),
        fees.decided_line(session) or in_time,
    )
    offer = about(session, OFFER, text("Offer {who} new times", who=names(calendar, session)))
    choices = (*fees.choices(calendar.tutor, session), offer, about(session, "history", text("History")))
    return Reply(words, choices, card_of(session.id), session=session.id)


def _moved(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live or session.was is None:
        return None
    change = text("{was} → {when}", was=Moment(session.was), when=when(session))
    head = _did(calendar, session, notice, text("has moved"), change)
    return session_card(calendar, session, notice.person, now, head)


def _restored(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    if not session.status.live:
        return None
    whole = SERIES in words_of(notice.step)
    lessons = text("{when}", when=when(session))
    if whole:
        lessons = run(calendar, live_from(calendar, session), calendar.tutor.clock)
    who = names(calendar, session)
    head = text("Correction: {who}, {lessons}, takes place after all.", who=who, lessons=lessons)
    if whole:
        head = text("Correction: {who}, {lessons}: they take place after all.", who=who, lessons=lessons)
    return session_card(calendar, session, notice.person, now, head)


def _did(calendar: Calendar, session: Session, notice: Notice, what: Text, lessons: Text) -> Text:
    """`Anna has cancelled: …`, or `Elena has cancelled for Anna: …`."""
    by = by_of(notice.step)
    name = name_of(calendar, session, by)
    if by in session.students:
        return text("{name} {what}: {lessons}.", name=name, what=what, lessons=lessons)
    who = names(calendar, session)
    return text("{name} {what} for {who}: {lessons}.", name=name, what=what, who=who, lessons=lessons)


_TO_TUTOR: dict[str, Say] = {Kind.CANCELLED: _cancelled, Kind.MOVED: _moved, Kind.RESTORED: _restored}


# --- what a parent is asked --------------------------------------------------------------------------


def _may_we_cancel(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    student, by = int(notice.step.split()[1]), int(notice.step.split()[3])
    if student not in session.students:
        return None
    one = session.of(student)
    if not session.status.live or one.answer is not Answer.ASKS or not may(notice.person, Verb.KEEP, calendar, student):
        return None
    tutor = calendar.tutor.person.first
    words = lines(
        _asks(calendar, student, by, text("{when} with {tutor}", when=when(session, near=True), tutor=tutor)),
        text("“{words}”", words=one.words) if one.words else None,
        _until(calendar, session, notice.person, now),
    )
    late = session.start.since(now) < NOTICE
    choices = (
        about(session, Verb.CALL_OFF, text("Cancel it"), "late" if late else "free", Tone.GRAVE),
        about(session, Verb.KEEP, text("Keep it"), tone=Tone.MAIN),
        about(session, Verb.ASK_OTHER_TIME, text("Move it")),
    )
    return _question(calendar, session, student, words, choices)


def _asks(calendar: Calendar, student: int, by: int, lesson: Text) -> Text:
    """`Anna asks to cancel: …`, or `Petr asks to cancel for Ben: …`."""
    child = calendar.student(student).person.first
    parent = next((bond.guardian.first for bond in calendar.guardians(student) if bond.guardian.id == by), "")
    if not parent:
        return text("{name} asks to cancel: {lesson}.", name=child, lesson=lesson)
    return text("{name} asks to cancel for {child}: {lesson}.", name=parent, child=child, lesson=lesson)


def _until(calendar: Calendar, session: Session, reader: int, now: Instant) -> Text:
    if session.start.since(now) < NOTICE:
        return fees.consequence(calendar, session, reader, now)
    return text("Free until {when}.", when=Moment(session.start - NOTICE, near=True))


def _may_we_move(notice: Notice, calendar: Calendar, session: Session, now: Instant) -> Reply | None:
    student, seconds = map(int, notice.step.split()[1:3])
    if not session.status.live or session.start <= now or not may(notice.person, Verb.KEEP, calendar, student):
        return None
    late = session.start.since(now) < NOTICE
    words = lines(
        text(
            "{name} would like {new} instead of {was} with {tutor}.",
            name=calendar.student(student).person.first,
            new=Moment(Instant(seconds)),
            was=Moment(session.start, near=True),
            tutor=calendar.tutor.person.first,
        ),
        fees.consequence(calendar, session, notice.person, now) if late else None,
    )
    agree = text("Ask {tutor}", tutor=calendar.tutor.person.first)
    if moves_at_once(calendar, session, now):
        agree = text("Move it")
    choices = (
        about(session, Verb.SHIFT, agree, str(seconds), Tone.MAIN),
        about(session, Verb.KEEP, text("Keep it")),
        about(session, Verb.ASK_OTHER_TIME, text("Other times")),
    )
    return _question(calendar, session, student, words, choices)


def _question(calendar: Calendar, session: Session, student: int, words: Text, choices: tuple[Choice, ...]) -> Reply:
    name, tutor = calendar.student(student).person.first, calendar.tutor.person.name
    subject = text("{name}'s lesson with {tutor}", name=name, tutor=tutor)
    return Reply(words, choices, card_of(session.id), session=session.id, subject=subject)


_ASKING: dict[str, Say] = {ASKS: _may_we_cancel, WANTS: _may_we_move}
