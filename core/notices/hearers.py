"""Who hears of a session, and who is spoken to about it."""

from __future__ import annotations

from collections.abc import Collection

from core.model.calendar import Calendar
from core.model.people import Person, Wants
from core.model.session import Session


def voices(calendar: Calendar, student: int) -> tuple[Person, ...]:
    """Who is spoken to for `student`: the student, or the deciding guardians of one whom nothing reaches."""
    one = calendar.student(student)
    if one.archived:
        return ()
    return (one.person,) if one.person.hears else deciding(calendar, student)


def deciding(calendar: Calendar, student: int) -> tuple[Person, ...]:
    """The guardians who decide for `student`, as far as anything reaches them."""
    return tuple(bond.guardian for bond in calendar.guardians(student) if bond.decides and bond.guardian.hears)


def spoken_to(session: Session, calendar: Calendar) -> tuple[Person, ...]:
    """Who is spoken to for any student of a session, each once."""
    people = {person.id: person for student in session.students for person in voices(calendar, student)}
    return tuple(people[id] for id in sorted(people))


def hearers(session: Session, calendar: Calendar) -> tuple[Person, ...]:
    """Everybody whom a session may be said to, each once: who is spoken to, who is informed, and the tutor."""
    everybody = (*spoken_to(session, calendar), *audience(calendar, session), calendar.tutor.person)
    people = {person.id: person for person in everybody}
    return tuple(people[id] for id in sorted(people))


def audience(calendar: Calendar, session: Session, students: Collection[int] | None = None) -> tuple[Person, ...]:
    """Everybody but the tutor who hears of this session: students and informed guardians, each once.

    With `students` only those who hear of it for them.
    """
    people = {}
    current = {student.id for student in calendar.current}
    for student in current.intersection(session.students if students is None else students):
        people[student] = calendar.student(student).person
        for bond in calendar.guardians(student):
            if bond.informed:
                people[bond.guardian.id] = bond.guardian
    return tuple(person for person in people.values() if person.reached)


def skips_bookings(person: Person, session: Session) -> bool:
    """Whether somebody does without the news that a session was booked: a guardian may, a student may not."""
    return person.wants is Wants.CHANGES and person.id not in session.students
