"""What is told when one of several students leaves a lesson, or comes to it: to the own family, and to the tutor."""

from __future__ import annotations

from collections.abc import Iterator

from core.access import Role, role_of
from core.events import PlaceChanged
from core.model.calendar import Calendar
from core.model.session import Left, Session
from core.moments import WEEK, Instant
from core.notices import fees
from core.notices.cards import card_of, family_choices, session_card
from core.notices.facts import about, names, reason_words, topic_line, when
from core.notices.family import acknowledge, lower, to_family
from core.notices.news import after_night, told
from core.notices.notice import BY, PLACE, Kind, Notice, by_of
from core.replies import Action, Choice, Reply
from core.rules.cancelling import ASKED, UNDONE
from core.rules.leaving import leaves, left_of
from core.words import Period, Text, lines, text

BACK = "back"  # of a change that took another one back


def news(event: PlaceChanged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The news to the student's own family, and to the tutor of what a family has done; to the others nothing."""
    session, student = event.session, event.student
    step = f"{PLACE} {student} {now.seconds}"
    if event.undo and not leaves(event):
        step = f"{step} {BACK}"
    kind = Kind.CANCELLED if leaves(event) else Kind.RESTORED if BACK in step.split() else Kind.BOOKED
    if event.by:
        step, tutor = f"{step} {BY} {event.by}", calendar.tutor.person
        due = after_night(kind, tutor, session, now)
        yield Notice(kind, tutor.id, session.id, session.version, due, session.start + WEEK, step)
    for notice in told(kind, session, calendar, now, step, [student]):
        if notice.person != event.by:
            yield notice


def is_of(notice: Notice) -> bool:
    """Whether a notice tells of a student who leaves or comes."""
    return notice.step.startswith(f"{PLACE} ")


def say(notice: Notice, calendar: Calendar, session: Session, knew: bool) -> Reply | None:
    """Word it as long as it is so; `knew`: its reader had heard of what it takes back."""
    student = int(notice.step.split()[1])
    if all(one.id != student for one in calendar.current) or not session.status.live:
        return None
    left, tutor = left_of(session, student), notice.person == calendar.tutor.id
    if (left is None) is (notice.kind == Kind.CANCELLED):
        return None
    if not tutor and (role_of(notice.person, calendar, student) is Role.STRANGER):
        return None
    if notice.kind == Kind.RESTORED and not knew and not tutor:
        return None
    if left is not None:
        return _left_to_tutor(notice, calendar, session, left) if tutor else _left(notice, calendar, session, left)
    return _back_to_tutor(notice, calendar, session, student) if tutor else _back(notice, calendar, session, student)


def _whose(calendar: Calendar, reader: int, student: int) -> Text:
    if reader == student:
        return text("Your lesson")
    return text("{name}'s lesson", name=calendar.student(student).person.first)


def _left(notice: Notice, calendar: Calendar, session: Session, left: Left) -> Reply:
    """As of any other cancellation: that the lesson stands for others is not said."""
    whose, tutor = _whose(calendar, notice.person, left.student), calendar.tutor.person
    period = Period(left.start, session.minutes, near=True)
    head = text("{whose} {when} is cancelled. {tutor} is sorry.", whose=whose, when=period, tutor=tutor.first)
    if left.reason == ASKED:
        head = lines(text("{whose} {when} is cancelled.", whose=whose, when=period), text("As you asked."))
    elif left.reason == UNDONE:
        head = text("Correction: {whose}, {when}, was booked by mistake.", whose=lower(whose), when=period)
    elif by := by_of(notice.step):
        name = _named(calendar, left.student, by)
        head = text("{name} has cancelled {whose}: {when}.", name=name, whose=lower(whose), when=period)
    said = left.reason not in ("", UNDONE, ASKED)
    reason = text("Reason: {reason}.", reason=reason_words(left.reason)) if said else None
    subject = text("{whose} with {tutor}", whose=whose, tutor=tutor.name)
    return Reply(lines(head, reason), (), card_of(session.id), session=session.id, subject=subject)


def _named(calendar: Calendar, student: int, by: int) -> str:
    if by == student:
        return calendar.student(student).person.first
    return next((bond.guardian.first for bond in calendar.guardians(student) if bond.guardian.id == by), "…")


def _back(notice: Notice, calendar: Calendar, session: Session, student: int) -> Reply:
    whose, period, tutor = _whose(calendar, notice.person, student), when(session), calendar.tutor.person
    if notice.kind == Kind.RESTORED:
        words = text("Correction: {whose}, {when}, takes place after all.", whose=lower(whose), when=period)
        choices = family_choices(calendar, session, notice.person, notice.due)
        return to_family(notice, calendar, session, words, choices)
    head = text("{tutor} has booked you: {when}.", tutor=tutor.first, when=period)
    if notice.person != student:
        head = text("{whose} with {tutor} is booked: {when}.", whose=whose, tutor=tutor.name, when=period)
    words = lines(head, topic_line(session.topic))
    return to_family(notice, calendar, session, words, acknowledge(notice, session))


def _left_to_tutor(notice: Notice, calendar: Calendar, session: Session, left: Left) -> Reply:
    by, name = by_of(notice.step), calendar.student(left.student).first
    period = Period(left.start, session.minutes)
    head = text("{name} has cancelled: {when}.", name=name, when=period)
    if by != left.student:
        parent = _named(calendar, left.student, by)
        head = text("{parent} has cancelled for {name}: {when}.", parent=parent, name=name, when=period)
    words = lines(
        head,
        text("The lesson stands for {who}.", who=names(calendar, session)),
        text("Reason: {reason}.", reason=reason_words(left.reason)) if left.reason else None,
        fees.left_line(left) or text("24 h or more ahead: in time."),
    )
    choices = (
        *fees.left_choices(calendar.tutor, session, left),
        Choice(text("New lesson for {name}", name=name), Action("new", left.student)),
        about(session, "history", text("History")),
    )
    return Reply(words, choices, card_of(session.id), session=session.id)


def _back_to_tutor(notice: Notice, calendar: Calendar, session: Session, student: int) -> Reply:
    name = calendar.student(student).first
    head = text("Correction: {name} comes after all: {when}.", name=name, when=when(session))
    return session_card(calendar, session, notice.person, notice.due, head)
