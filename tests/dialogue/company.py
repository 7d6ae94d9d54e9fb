"""Two tutors with their students and parents, a stranger, and a program that all of them write to."""

from __future__ import annotations

import asyncio
import secrets
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import count
from typing import Any

from sqlalchemy import select

from adapters.store import Transaction
from adapters.store.tables import metadata
from adapters.terminal.stage import Heard
from bot.rehearsal import ROOM, Rehearsal
from bot.scenes import calendar_at
from core.dialogue.draft import Drawing
from core.dialogue.incoming import Incoming, Pressed, Said
from core.events import BondChanged, Event, InvitationChanged, PersonChanged, SessionBooked, StudentAdded, TutorChanged
from core.model.calendar import Tutor, Window
from core.model.people import Address, Bond, Invitation, Invited, Person, Stage, Student
from core.model.session import Attendance, Session, Status
from core.moments import DAY, HOUR, MINUTE, Instant, instant_of, zone_named
from core.notices import Kind, plan, told
from core.replies import Action, Choice
from core.rules.inviting import CONSENT, VALID, hash_of
from core.words import text
from tests.memory import in_memory, taken

BERLIN = zone_named("Europe/Berlin")
NOW = instant_of(datetime(2026, 11, 22, 10, 0), BERLIN)  # noqa: DTZ001 - a wall time by intent; a Sunday
LONG_AFTER = 60 * DAY  # how long a drawing made here can be pressed
HOURS = (*(Window(day, 15 * 60, 20 * 60) for day in range(4)), Window(5, 9 * 60, 13 * 60))

MAYA, RUTH, NADIA, MILO, BEN, ELENA, IVAN, OLGA = range(7001, 7009)
EVE = 0  # a stranger is nobody
NOBODY = 424_242  # the id of nothing at all

_ZONES = {
    MAYA: ("Maya Ivanova", "Europe/Berlin"),
    RUTH: ("Ruth Vogel", "Europe/Vienna"),
    NADIA: ("Nadia Petrova", "Europe/Sofia"),
    MILO: ("Milo Brandt", "Europe/Berlin"),
    BEN: ("Ben Okafor", "America/New_York"),
    ELENA: ("Elena Petrova", "Europe/Sofia"),
    IVAN: ("Ivan Petrov", "Europe/Sofia"),
    OLGA: ("Olga Petrova", "Asia/Tbilisi"),
}

SOON, NEAR, RUNNING, OVER, GONE = range(8001, 8006)  # Maya's lessons with Nadia
THEIRS = 8010  # Ruth's with Ben
ELENAS, IVANS, OLGAS = range(9001, 9004)  # bonds with Nadia; Olga's is no more
OPEN, CLAIMED = 9101, 9102  # Maya's invitations
OPEN_CODE = "opencode-of-a-parent-0"
TOPIC, NOTE = "xylophones", "zeppelins"  # words that stand nowhere but in Maya's lessons


def address_of(person: int) -> Address:
    """The chat of somebody; the stranger has one too."""
    user = _ZONES[person][0].split()[0].casefold() if person else "eve"
    return Address("telegram", "", user, user)


def person(id: int) -> Person:
    """Somebody of the company."""
    name, zone = _ZONES[id]
    return Person(id, name, zone, "en_GB", (address_of(id),), CONSENT)


def lesson(id: int, start: Instant, status: Status = Status.BOOKED, student: int = NADIA, tutor: int = MAYA) -> Session:
    """An hour's lesson."""
    zone = _ZONES[tutor][1]
    topic, note = (TOPIC, NOTE) if tutor == MAYA else ("essays", "slow")
    return Session(id, tutor, (Attendance(student),), start, 60, zone, topic, note, status, room=f"room-{id}")


LESSONS = (
    lesson(SOON, NOW + 2 * DAY + 6 * HOUR + 30 * MINUTE),  # Tue 24 Nov, 16:30
    lesson(NEAR, NOW + 5 * MINUTE),
    lesson(RUNNING, NOW - 55 * MINUTE, Status.STARTED),
    lesson(OVER, NOW - DAY, Status.COMPLETED),
    lesson(GONE, NOW + 3 * DAY, Status.CANCELLED),
    lesson(THEIRS, NOW + 2 * DAY + 6 * HOUR, student=BEN, tutor=RUTH),
)


def belong() -> Iterator[Event]:
    """Who is who: Maya teaches Nadia and Milo, Ruth teaches Ben; Nadia's parents are Elena and Ivan."""
    yield TutorChanged(Tutor(person(MAYA), HOURS, 60, ROOM))
    yield TutorChanged(Tutor(person(RUTH), HOURS, 60, ROOM))
    yield StudentAdded(MAYA, Student(person(NADIA)))
    yield StudentAdded(MAYA, Student(person(MILO)))
    yield StudentAdded(RUTH, Student(person(BEN)))
    yield PersonChanged(person(OLGA))
    yield BondChanged(Bond(ELENAS, MAYA, person(ELENA), NADIA, pays=True, decides=True))
    yield BondChanged(Bond(IVANS, MAYA, person(IVAN), NADIA))
    yield BondChanged(Bond(OLGAS, MAYA, person(OLGA), NADIA, active=False))


def invitations() -> Iterator[Event]:
    """Two of Maya's: one that is open, one that somebody has claimed."""
    guest = Person(7100, "Katrin Brandt", "Europe/Berlin", "en_GB", (Address("telegram", "", "katrin", "katrin"),))
    yield InvitationChanged(Invitation(OPEN, Invited.GUARDIAN, MAYA, MILO, hash_of(OPEN_CODE), NOW + VALID))
    yield InvitationChanged(
        Invitation(CLAIMED, Invited.GUARDIAN, MAYA, MILO, hash_of("claimed"), NOW + VALID, Stage.CLAIMED, guest)
    )


@lru_cache(maxsize=1)
def _settled() -> sqlite3.Connection:
    """A database in which everybody belongs together already, to be copied."""
    with in_memory() as memory:
        with memory.store.begin() as tx:
            for event in (*belong(), *invitations()):
                tx.record(event, MAYA, NOW - DAY, "telegram")
        return memory.snapshot()


def _had(tx: Transaction, session: Session, timers: Instant | None) -> None:
    """A lesson from yesterday; with `timers` its people are told of it now, and it has its reminders."""
    tx.record(SessionBooked(session), session.tutor, NOW - DAY, "telegram")
    if timers is not None:
        calendar = calendar_at(tx, session.tutor, timers)
        tx.plan(told(Kind.BOOKED, session, calendar, timers), timers)
        tx.plan(plan(session, calendar, timers), timers)


class Company:
    """The whole program in memory, driven without a loop of one's own; what anybody receives is kept."""

    def __init__(self, at: Instant = NOW, lessons: Iterable[Session] = (), *, timers: bool = False) -> None:
        self._memory = taken(_settled())
        self.engine = self._memory.engine
        self.program = Rehearsal(self._memory.store, at)
        self.stage = self.program.stage
        self.store = self.program.store
        self.clock = self.program.clock
        self._loop = asyncio.new_event_loop()
        self._events = count(1)
        with self.store.begin() as tx:
            for session in lessons:
                _had(tx, session, at if timers else None)

    def close(self) -> None:
        """Let go of everything."""
        self.program.close()
        self._memory.give_back()
        self._loop.close()

    # what comes in

    def take(self, incoming: Incoming) -> tuple[str, ...]:
        """Hand something in and deliver what is owed; the toast and the messages that its sender gets."""
        answer = self._loop.run_until_complete(self.program.intake.take(incoming))
        self.deliver()
        own = [one.message.text for one in self.stage.take_heard() if one.address == incoming.address]
        return tuple(word for word in (answer.toast, *own) if word)

    def hand_in(self, incoming: Incoming) -> None:
        """The same, but what is owed waits until time passes."""
        self._loop.run_until_complete(self.program.intake.take(incoming))

    def restart(self) -> None:
        """End the program, and start it again on what it has kept."""
        self._loop.run_until_complete(self.program.restart())

    def say(self, who: int, words: str, event: str = "", **more: Any) -> tuple[str, ...]:
        """Somebody writes."""
        return self.take(Said(address_of(who), words, event or self.event(), self.clock.now(), **more))

    def press(self, who: int, label: str, *, older: bool = False) -> tuple[str, ...]:
        """Somebody presses the newest button of that label."""
        return self.take(self.button(who, label, older=older))

    def button(self, who: int, label: str, *, older: bool = False) -> Pressed:
        """A press on the newest button of that label in somebody's chat."""
        found = self.stage.button(address_of(who), label, older)
        assert found is not None, f"there is no button [{label}]"
        return self.on(who, found.press)

    def on(self, who: int, button: str) -> Pressed:
        """A press by `who` on `<drawing>:<n>`, whosever that is."""
        drawing, _, n = button.rpartition(":")
        return Pressed(address_of(who), drawing, int(n), self.event(), self.clock.now())

    def craft(self, who: int, action: Action) -> tuple[str, ...]:
        """Press a button that was drawn for `who` by a forger, with any action at all."""
        return self.take(self.on(who, f"{self.draw(who, action)}:0"))

    def draw(self, who: int, action: Action, card: str = "") -> str:
        """A drawing in the chat of `who`, with one button."""
        drawing = Drawing(secrets.token_urlsafe(16), card, address_of(who), (Choice(text("Do it"), action),))
        with self.store.begin() as tx:
            tx.draw(drawing, self.clock.now() + LONG_AFTER)
        return drawing.id

    def event(self) -> str:
        """A name that the platform has not used yet."""
        return f"event-{next(self._events)}"

    # what goes out

    def deliver(self) -> None:
        """Send what is due."""
        self._loop.run_until_complete(self.program.delivery.drain())

    def move(self, span: timedelta) -> list[Heard]:
        """Let time pass, and everything that is due on the way leave at its moment; what was received."""
        return self.go(self.clock.now() + span)

    def go(self, to: Instant) -> list[Heard]:
        """The same up to an instant."""
        self.stage.take_heard()
        self._loop.run_until_complete(self.program.move(to))
        return self.stage.take_heard()

    # what is kept

    def kept(self, *without: str) -> dict[str, list[str]]:
        """Everything that stands in the tables but in those named, row by row."""
        with self.engine.begin() as connection:
            return {
                name: sorted(str(tuple(row)) for row in connection.execute(select(table)))
                for name, table in metadata.tables.items()
                if name not in without
            }


TRAFFIC = ("inbox", "notices", "drawings")  # what coming and going leaves behind, whatever is said


@contextmanager
def company(at: Instant = NOW, lessons: Iterable[Session] = (), *, timers: bool = False) -> Iterator[Company]:
    """A company that is closed at the end."""
    opened = Company(at, lessons, timers=timers)
    try:
        yield opened
    finally:
        opened.close()
