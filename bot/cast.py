"""The people of the transcripts, as they are once they have joined: a tutor, four students, their parents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from adapters.store import Transaction
from core.events import BondChanged, PersonChanged, SessionBooked, StudentAdded, TutorChanged
from core.model.calendar import Tutor, Window
from core.model.people import Address, Bond, Person, Student
from core.model.session import Attendance, Session
from core.moments import Instant, instant_of, zone_named
from core.rules.inviting import CONSENT
from core.words import locale_for

# Mon–Thu 15:00–20:00, Sat 9:00–13:00
HOURS = (*(Window(day, 15 * 60, 20 * 60) for day in range(4)), Window(5, 9 * 60, 13 * 60))


@dataclass(frozen=True)
class Role:
    """Somebody of the cast. `children`: whose parent they are. A `decides` parent also pays."""

    name: str
    zone: str
    platform: str = "telegram"
    children: tuple[str, ...] = ()
    decides: bool = False
    minor: bool = True
    next_topic: str = ""
    language: str = "en"


CAST = {
    "Maya": Role("Maya Ivanova", "Europe/Berlin"),
    "Anna": Role("Anna Petrova", "Europe/Sofia"),
    "Elena": Role("Elena Petrova", "Europe/Sofia", "email", children=("Anna",), decides=True),
    "Ben": Role("Ben Okafor", "America/New_York", next_topic="essay structure"),
    "Olga": Role("Olga Okafor", "America/New_York", "email", children=("Ben",), decides=True),
    "Petr": Role("Petr Okafor", "America/New_York", "email", children=("Ben",)),
    "Leo": Role("Leo Brandt", "Europe/Berlin"),
    "Katrin": Role("Katrin Brandt", "Europe/Berlin", children=("Leo", "Mia"), decides=True),
    "Ruth": Role("Ruth Vogel", "Europe/Vienna"),
    "Mia": Role("Mia Brandt", "Europe/Berlin"),
    "Jonas": Role("Jonas Brandt", "Europe/Zurich", children=("Leo",), decides=True),
    "Zoe": Role("Zoe Lima", "America/Sao_Paulo", minor=False),
    "Heidi": Role("Heidi Moser", "Europe/Vienna", language="de"),
    "Emil": Role("Emil Huber", "Europe/Vienna", minor=False, language="de"),
}
TUTORS = ("Maya", "Ruth", "Heidi")


def address_of(name: str) -> Address:
    """Where somebody of the cast is reached."""
    role = CAST[name]
    user = f"{name.casefold()}@example.org" if role.platform == "email" else name.casefold()
    return Address(role.platform, "", user, user)


def pupils_of_maya(names: tuple[str, ...]) -> frozenset[str]:
    """Who of the named people is a student, and Maya's: where she is named, they are all hers."""
    students = {name for name in names if name not in TUTORS and not CAST[name].children}
    return frozenset(students if "Maya" in names else ())


def bring(
    tx: Transaction, names: tuple[str, ...], room: str, now: Instant, where: Callable[[str], Address] = address_of
) -> dict[str, Address]:
    """Make the named people exist and belong together. The tutor is Maya; Ruth or Heidi where she is not named.

    `where` says how each is reached.
    """
    ids = {name: 1000 + n for n, name in enumerate(CAST)}
    people = {name: _person(name, ids[name], where(name)) for name in names}
    boss = next(name for name in TUTORS if name in names)
    for name, person in people.items():
        tx.record(PersonChanged(person), 0, now, "terminal")
        if name in TUTORS:
            tx.record(TutorChanged(Tutor(person, HOURS, 60, room=room)), 0, now, "terminal")
    for name, person in people.items():
        if name not in TUTORS and not CAST[name].children:
            student = Student(person, minor=CAST[name].minor, next_topic=CAST[name].next_topic)
            tx.record(StudentAdded(ids[boss], student), 0, now, "terminal")
    for name, person in people.items():
        decides = CAST[name].decides
        for n, child in enumerate(one for one in CAST[name].children if one in people):
            bond = Bond(ids[name] + 1000 * (n + 1), ids[boss], person, ids[child], pays=decides, decides=decides)
            tx.record(BondChanged(bond), 0, now, "terminal")
    return {name: where(name) for name in names}


def _person(name: str, id: int, address: Address) -> Person:
    role = CAST[name]
    return Person(id, role.name, role.zone, locale_for(role.language, role.zone), (address,), CONSENT)


def lesson(
    tx: Transaction, students: tuple[str, ...], wall: datetime, minutes: int, topic: str, id: int, now: Instant
) -> SessionBooked:
    """Book a lesson of Maya's from before the scene: nobody is told of it now."""
    names = list(CAST)
    zone = CAST["Maya"].zone
    session = Session(
        id=id,
        tutor=1000 + names.index("Maya"),
        attendance=tuple(Attendance(1000 + names.index(one)) for one in students),
        start=instant_of(wall, zone_named(zone)),
        minutes=minutes,
        zone=zone,
        topic=topic,
        room=f"room-{id}",
    )
    event = SessionBooked(session)
    tx.record(event, session.tutor, now, "telegram")
    return event
