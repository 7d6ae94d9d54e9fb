"""The people of these tests, in six zones, and the calendar of their tutor as a value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from core.model.calendar import Calendar, Extra, TimeOff, Tutor, Window
from core.model.people import Address, Bond, Person, Student
from core.model.session import Answer, Attendance, Session, Status
from core.moments import DAY, Instant, Span, instant_of, zone_named
from core.words import Reader, Value, say

BERLIN, SOFIA, NEW_YORK = "Europe/Berlin", "Europe/Sofia", "America/New_York"
KOLKATA, LORD_HOWE, SAO_PAULO = "Asia/Kolkata", "Australia/Lord_Howe", "America/Sao_Paulo"
ZONES = (BERLIN, SOFIA, NEW_YORK, KOLKATA, LORD_HOWE, SAO_PAULO)


def at(words: str, zone: str = BERLIN) -> Instant:
    """The instant of a wall time, `2026-11-24 16:30`."""
    return instant_of(datetime.fromisoformat(words), zone_named(zone))


def person(id: int, name: str, zone: str, locale: str = "en_GB", joined: bool = True) -> Person:
    """Somebody without quiet hours, so that a time planned is the plain one."""
    addresses = (Address("telegram", "", str(id), str(id)),) if joined else ()
    return Person(id, name, zone, locale, addresses, quiet=None)


MAYA = person(1, "Maya Ivanova", BERLIN)
RAVI = person(2, "Ravi Menon", KOLKATA, "en_IN")  # another tutor
ANNA = Student(person(11, "Anna Petrova", SOFIA))
BEN = Student(person(12, "Ben Okafor", NEW_YORK, "en_US"))
LEO = Student(person(13, "Leo Brandt", LORD_HOWE, "en_AU", joined=False))  # his father speaks for him
ZOE = Student(person(14, "Zoe Lima", SAO_PAULO, "pt_BR"))  # Ravi's
ELENA = person(21, "Elena Petrova", SOFIA)  # decides for Anna
PETR = person(22, "Petr Okafor", KOLKATA, "en_IN")  # is informed about Ben
KATRIN = person(23, "Katrin Brandt", LORD_HOWE, "de_DE")  # decides for Leo
STRANGER = person(31, "Eve Stone", SAO_PAULO)

ROSTER = (ANNA, BEN, LEO)
BONDS = (
    Bond(41, MAYA.id, ELENA, ANNA.id, pays=True, decides=True),
    Bond(42, MAYA.id, PETR, BEN.id),
    Bond(43, MAYA.id, KATRIN, LEO.id, pays=True, decides=True),
)
HOURS = (*(Window(day, 15 * 60, 20 * 60) for day in range(4)), Window(5, 9 * 60, 13 * 60))
NOW = at("2026-11-22 10:00")  # a Sunday
TOPIC, NOTE = "quadratic equations", "zeppelin"  # the note is the tutor's alone


def tutor(
    hours: tuple[Window, ...] = HOURS,
    *,
    zone: str = BERLIN,
    off: tuple[TimeOff, ...] = (),
    extras: tuple[Extra, ...] = (),
    buffer: int = 0,
) -> Tutor:
    """Maya, wherever she lives."""
    return Tutor(person(MAYA.id, MAYA.name, zone), hours, off=off, extras=extras, buffer=buffer)


def calendar(
    *sessions: Session,
    tutor: Tutor | None = None,
    roster: tuple[Student, ...] = ROSTER,
    bonds: tuple[Bond, ...] = BONDS,
    busy: Mapping[int, tuple[Span, ...]] | None = None,
    now: Instant = NOW,
) -> Calendar:
    """Maya's calendar, with more than a year in view."""
    view = Span(now - 40 * DAY, now + 400 * DAY)
    return Calendar(tutor or TUTOR, view, roster, bonds, sessions, busy or {})


TUTOR = tutor()


def lesson(
    start: str | Instant = "2026-11-24 16:30",
    minutes: int = 60,
    *,
    id: int = 101,
    students: tuple[Student, ...] = (ANNA,),
    status: Status = Status.BOOKED,
    answer: Answer | None = None,
) -> Session:
    """One of Maya's lessons, on Tuesday with Anna unless it is said otherwise."""
    begins = at(start) if isinstance(start, str) else start
    attendance = tuple(Attendance(one.id, answer) for one in students)
    return Session(id, MAYA.id, attendance, begins, minutes, BERLIN, TOPIC, NOTE, status, room=f"room-{id}")


def worded(value: Value | None, reader: Person = MAYA, now: Instant = NOW) -> str:
    """What `reader` reads."""
    return "" if value is None else say(value, Reader(reader.locale, reader.zone, now.day(reader.clock)))


def minutes(number: float) -> timedelta:
    """So many minutes."""
    return timedelta(minutes=number)
