"""The people of these tests, and how they come to be in a store."""

from __future__ import annotations

from datetime import timedelta

from adapters.store import Store
from core.events import BondChanged, SessionBooked, StudentAdded, TutorChanged
from core.model.calendar import Tutor, Window
from core.model.people import Address, Bond, Person, Student
from core.model.session import Attendance, Session
from core.moments import DAY, HOUR, MINUTE, Instant, Span
from core.notices import Kind, Notice

NOW = Instant(1_804_000_000)  # 2027-03-02 12:53:20 UTC
SOON = NOW + DAY
LEASE = timedelta(seconds=60)
VIEW = Span(NOW - 30 * DAY, NOW + 120 * DAY)

MAYA = Person(1, "Maya Ivanova", "Europe/Sofia", "bg_BG", (Address("telegram", "bot", "m1", "m1"),), "2027-01")
TOM = Person(2, "Tom Okafor", "Africa/Lagos", "en_NG", (Address("slack", "T1", "U2", "D2"),))
ANNA = Person(
    3,
    "Anna Lee",
    "America/New_York",
    "en_US",
    (Address("telegram", "bot", "a3", "a3"), Address("email", "", "a@x", "")),
)
LEO = Person(4, "Leo Brandt", "Asia/Kolkata", "en_IN")  # has not joined: without an address
ELENA = Person(5, "Elena Lee", "America/New_York", "en_US", (Address("email", "", "e@x", "e@x"),))

EVENINGS = (Window(0, 900, 1200), Window(4, 1320, 1500))  # the second crosses midnight
BOND = Bond(50, MAYA.id, ELENA, ANNA.id, pays=True, decides=True)


def settle_in(store: Store) -> None:
    """Maya teaches Anna, whose mother is Elena, and Leo; Tom teaches Anna too."""
    with store.begin() as tx:
        for event in (
            TutorChanged(Tutor(MAYA, EVENINGS, 45, "https://meet.example/{room}")),
            TutorChanged(Tutor(TOM)),
            StudentAdded(MAYA.id, Student(ANNA, nickname="Annie")),
            StudentAdded(MAYA.id, Student(LEO, minor=False, minutes=30, next_topic="fractions")),
            StudentAdded(TOM.id, Student(ANNA)),
            BondChanged(BOND),
        ):
            tx.record(event, MAYA.id, NOW, "telegram")


def session(id: int, start: Instant = SOON, minutes: int = 60, tutor: int = MAYA.id, student: int = ANNA.id) -> Session:
    """A booked session of one student."""
    return Session(id, tutor, (Attendance(student),), start, minutes, "Europe/Sofia", topic="quadratic equations")


def book(store: Store, *booked: Session) -> None:
    """Book sessions."""
    with store.begin() as tx:
        for one in booked:
            tx.record(SessionBooked(one), one.tutor, NOW, "telegram")


def notice(
    kind: str = Kind.REMINDER_1H,
    person: int = ANNA.id,
    about: int = 0,
    version: int = 1,
    due: Instant = NOW,
    step: str = "",
) -> Notice:
    """A notice that expires an hour after it is due."""
    return Notice(kind, person, about, version, due, due + HOUR, step)


def later(minutes: int) -> Instant:
    """So many minutes after now."""
    return NOW + minutes * MINUTE
