"""The waiting room's timeline: what is due when, from the doors of the room to its result. FLOWS 12."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta

from core.events import AbsenceClaimed, GuardianAsked, StudentNudged, TutorLate
from core.model.calendar import Calendar
from core.model.people import Muted, Person
from core.model.session import Session
from core.moments import HOUR, MINUTE, Instant
from core.notices.hearers import audience, spoken_to, voices
from core.notices.notice import Kind, Notice
from core.rules.joining import (
    FIRST_NUDGE,
    LAST_NUDGE,
    PATIENCE,
    ROOM_OPENS,
    START_OFFERED,
    WRAP_UP,
    absent_from,
    awaited_from,
    due_after_start,
    questions,
    told_waiting_from,
    waiting,
)

RESULT_WANTED = timedelta(hours=12)  # after the end a missing result is the digest's matter
LATE_ALERT = timedelta(hours=1)  # "late" this near is an alert; earlier the card shows it
SECOND_CALL = LAST_NUDGE - FIRST_NUDGE  # after the first word to a tutor who does not come


def steps(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """All that still lies ahead of the waiting room of a booked session."""
    tutor = calendar.tutor.id
    if session.start > now:
        opens = max(session.start - ROOM_OPENS, now)
        doors = to_students(Kind.JOIN, session, calendar, opens, session.end)
        muted = {person.id for person in spoken_to(session, calendar) if Muted.JOIN in person.muted}
        yield from (door for door in doors if door.person not in muted)
        offered = max(session.start - START_OFFERED, now)
        yield Notice(Kind.START, tutor, session.id, session.version, offered, session.end)
        yield from _notices(Kind.REDRAW, spoken_to(session, calendar), session, session.start, session.end, "began")
        yield Notice(Kind.REDRAW, tutor, session.id, session.version, session.start, session.end, "began")
    yield from nudges(session, calendar, now)
    for student in waiting(session):
        yield from (one for one in tutor_awaited(session, calendar, student, now) if one.due > now)
    wrap_up = session.end + WRAP_UP
    if wrap_up > now:
        yield Notice(Kind.WRAP_UP, tutor, session.id, session.version, wrap_up, wrap_up + RESULT_WANTED)


def nudges(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The questions to each student, where lateness has put them; those already past are not made up for.

    The tutor's card is drawn anew when somebody is asked, and the advice comes with the last question.
    """
    asked: set[Instant] = set()
    for student in session.students:
        for step, due in questions(session, student):
            if due > now:
                people = voices(calendar, student)
                last = session.start + PATIENCE
                yield from _notices(Kind.NUDGE, people, session, due, last, f"{step} {student}")
                asked |= {due} if step == "first" else set()
    for due in sorted(asked):
        yield _of_tutor(Kind.REDRAW, session, due, _minutes("asked", session, due))
    yield from _advice(session, calendar, now)


def _advice(session: Session, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    given = {one: due_after_start(session, one, LAST_NUDGE) for one in session.students}
    for due in sorted(set(given.values())):
        if due > now:
            yield _of_tutor(Kind.NO_SHOW_ADVICE, session, due, _minutes("", session, due))
    for student, due in given.items():
        if calendar.tutor.ask_parents and due > now and calendar.student(student).person.hears:
            people = informed(calendar, student)
            yield from _notices(Kind.ASK_GUARDIAN, people, session, due, session.end, f"rule {student}")
    if session.start + PATIENCE > now:
        yield _of_tutor(Kind.REDRAW, session, session.start + PATIENCE, "suggested")


def tutor_awaited(session: Session, calendar: Calendar, student: int, now: Instant) -> Iterator[Notice]:
    """What follows while a student waits in a room that the tutor has not opened.

    What they should hear at once is in the answer to their Join.
    """
    told = max(now, told_waiting_from(session))
    if now < told < session.end:
        yield from _notices(Kind.JOIN, voices(calendar, student), session, told, session.end, f"waiting {student}")
    if told < session.end:
        yield _of_tutor(Kind.START, session, told, "waiting")
    if now < (again := awaited_from(session) + SECOND_CALL) < session.end:
        yield _of_tutor(Kind.START, session, again, "second", spare=True)
    if now < (absent := absent_from(session)) < session.end:
        yield from _notices(Kind.JOIN, voices(calendar, student), session, absent, session.end, f"absent {student}")


def late(event: TutorLate, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The students hear at once that the tutor will be late, near the start the parents too; the steps move."""
    session = event.session
    people = hear_of_lateness(session, calendar, now)
    yield from _notices(Kind.JOIN, people, session, now, session.end, f"late {session.tutor_late} {now.seconds}")
    yield from nudges(session, calendar, now)
    for student in waiting(session):
        yield from tutor_awaited(session, calendar, student, now)


def hear_of_lateness(session: Session, calendar: Calendar, now: Instant) -> tuple[Person, ...]:
    """Who hears that the tutor will be late: those who come, and near the start their parents."""
    people = {one.id: one for one in spoken_to(session, calendar)}
    if session.start.since(now) <= LATE_ALERT:
        people |= {one.id: one for one in audience(calendar, session)}
    return tuple(people.values())


def by_hand(event: StudentNudged, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The question that the tutor asks now."""
    session = event.session
    for student in event.students:
        people = voices(calendar, student)
        yield from _notices(Kind.NUDGE, people, session, now, session.end, f"hand {student} {now.seconds}")


def guardian_asked(event: GuardianAsked, calendar: Calendar, now: Instant) -> Iterator[Notice]:
    """The question to those who are informed about a student."""
    session, people = event.session, informed(calendar, event.student)
    yield from _notices(Kind.ASK_GUARDIAN, people, session, now, session.end, f"hand {event.student}")


def claimed(event: AbsenceClaimed, calendar: Calendar, now: Instant) -> Notice:
    """The question to the tutor whether she was there."""
    session = event.session
    expires = max(session.end + RESULT_WANTED, now + HOUR)
    step = f"{event.student} claim {now.seconds}"
    return Notice(Kind.ANSWER, calendar.tutor.id, session.id, session.version, now, expires, step)


def informed(calendar: Calendar, student: int) -> tuple[Person, ...]:
    """The parents who hear of a student's lessons, as far as anything reaches them."""
    return tuple(one.guardian for one in calendar.guardians(student) if one.informed and one.guardian.hears)


def to_students(
    kind: Kind, session: Session, calendar: Calendar, due: Instant, expires: Instant, step: str = ""
) -> Iterator[Notice]:
    """One notice to each who is spoken to about the session."""
    return _notices(kind, spoken_to(session, calendar), session, due, expires, step)


def _notices(
    kind: Kind, people: Iterable[Person], session: Session, due: Instant, expires: Instant, step: str
) -> Iterator[Notice]:
    for person in people:
        yield Notice(kind, person.id, session.id, session.version, due, expires, step)


def _of_tutor(kind: Kind, session: Session, due: Instant, step: str, spare: bool = False) -> Notice:
    return Notice(kind, session.tutor, session.id, session.version, due, session.end, step, spare=spare)


def _minutes(word: str, session: Session, due: Instant) -> str:
    """A step of its own for each minute after the start at which somebody is asked."""
    return f"{word} {due.since(session.start) // MINUTE}".strip()
