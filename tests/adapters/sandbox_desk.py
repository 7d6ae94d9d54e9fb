"""A small program behind the sandbox's page: it answers whatever is said, keeps a clock, knows one family."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.sandbox.chats import Chats, Kind, Pane
from adapters.sandbox.desk import Answer, Desk, Due
from adapters.sandbox.messenger import SandboxMessenger
from adapters.sandbox.page import Page
from adapters.sandbox.stream import Stream
from adapters.web.server import WebServer
from core.dialogue.incoming import Changed, Incoming, Pressed, Said, Submitted
from core.model.people import Address
from core.moments import Instant
from core.ports import Button, Entry, Message, Sheet

SUNDAY = Instant(round(datetime(2026, 11, 22, 9, 0, tzinfo=UTC).timestamp()))  # 10:00 in Berlin
CODE = "4HcPz0wKx2"
MAYA, ANNA = Address("sandbox", "", "maya", "maya"), Address("sandbox", "", "anna", "anna")
ELENA = Address("email", "", "elena@example.org", "elena@example.org")
FAMILY: Mapping[Address, tuple[str, str]] = {
    MAYA: ("Maya Ivanova", "tutor"),
    ANNA: ("Anna Petrova", "student"),
    ELENA: ("Elena Petrova", "guardian"),
}
DAYS = (("Tue 24 Nov", "2026-11-24"), ("Thu 26 Nov", "2026-11-26"))
TIMES = {"2026-11-24": ("15:00", "16:30", "17:30", "18:00", "19:00"), "2026-11-26": ("16:00", "17:30")}


def sheet(values: Mapping[str, str]) -> Sheet:
    """The booking form as it stands with `values`: the free times follow the day."""
    day = values.get("day", "")
    times = tuple((time, time) for time in TIMES.get(day, ()))
    entries = (
        Entry("student", "Student", "choice", values.get("student", ""), (("Anna", "2"), ("Ben", "3"))),
        Entry("day", "Day", "choice", day, DAYS, leads=True),
        Entry("time", "Time", "choice", values.get("time", ""), times),
        Entry("until", "Weekly until", "date", values.get("until", ""), required=False),
        Entry("topic", "Topic", "words", values.get("topic", ""), required=False),
    )
    return Sheet("New lesson", entries, "booking", "Show it")


@dataclass
class Program:
    """Everything a page needs, small and strict. `taken` is what has come in, in order."""

    chats: Chats
    stream: Stream = field(default_factory=Stream)
    clock: Instant = SUNDAY
    taken: list[Incoming] = field(default_factory=list)
    known: dict[Address, tuple[str, str]] = field(default_factory=dict)
    waiting: list[Due] = field(default_factory=list)
    drawn: dict[str, str] = field(default_factory=dict)  # the message that holds a drawing

    def __post_init__(self) -> None:
        self.phones = SandboxMessenger(Kind.CHAT, self.chats, self.stream, self.now)
        self.mail = SandboxMessenger(Kind.MAILBOX, self.chats, self.stream, self.now)

    def desk(self) -> Desk:
        """This program as the page sees it."""
        return Desk(self.take, self.move, self.seed, self.now, self.due, self.invitation, self.zone, self.known.get)

    def now(self) -> Instant:
        return self.clock

    def zone(self) -> str:
        return "Europe/Berlin"

    def due(self, most: int) -> Sequence[Due]:
        return sorted(self.waiting, key=lambda due: due.at)[:most]

    def invitation(self) -> str | None:
        return None if any(role == "tutor" for _, role in self.known.values()) else CODE

    async def move(self, minutes: int | None) -> None:
        """Let time pass; what has become due is said to the tutor."""
        self.clock = self.due(1)[0].at if minutes is None else self.clock + timedelta(minutes=minutes)
        for due in [due for due in self.waiting if due.at <= self.clock]:
            self.waiting.remove(due)
            await self.phones.send(MAYA, Message(f"{due.what}: {due.who}"))

    async def take(self, incoming: Incoming) -> Answer:
        self.taken.append(incoming)
        match incoming:
            case Said():
                return await self._said(incoming)
            case Pressed():
                return await self._pressed(incoming)
            case Changed():
                return Answer(entries=sheet({**incoming.values, "time": ""}).entries, done=False)
            case Submitted():
                return await self._submitted(incoming)

    async def _said(self, said: Said) -> Answer:
        if said.words == f"join {CODE}":
            self.known[said.address] = ("Maya Ivanova", "tutor")
            await self.phones.send(said.address, Message("Welcome. I keep your lessons."))
        elif said.words == "new":
            await self.draw(said.address, Message("Which day?", self.offer("Tue 24", "Thu 26"), sheet({})))
        else:
            await self.draw(said.address, Message(f"You said: {said.words}", self.offer("Right", "Wrong")))
        return Answer()

    async def _pressed(self, pressed: Pressed) -> Answer:
        sent = self.drawn.get(pressed.drawing)
        if sent is None:
            return Answer(toast="That card is no longer open.")
        await self.phones.edit(pressed.address, sent, Message(f"Choice {pressed.n} it is."))
        return Answer(toast="Noted.")

    async def _submitted(self, form: Submitted) -> Answer:
        missing = {e.name: "Please choose one." for e in sheet(form.values).entries if e.required and not e.value}
        if missing:
            return Answer(problems=missing, done=False)
        card = Message(f"Lesson at {form.values['time']}.", self.offer("Create & tell"), sheet(form.values))
        await self.phones.edit(form.address, self.drawn["booking"], card)
        return Answer()

    async def draw(self, address: Address, message: Message) -> None:
        """Send a message and remember where its buttons are."""
        sent = await self.phones.send(address, message)
        self.drawn[message.sheet.press if message.sheet else "card"] = sent
        self.drawn["card"] = sent

    def offer(self, *labels: str) -> tuple[Button, ...]:
        """One button a label, the first of them the likeliest."""
        return tuple(Button(label, f"card:{n}", "plain" if n else "main") for n, label in enumerate(labels))

    async def seed(self) -> None:
        """Bring in the family, with a first word to each."""
        for address, (name, role) in FAMILY.items():
            kind = Kind.MAILBOX if address.platform == "email" else Kind.CHAT
            self.chats.open_pane(Pane(address.chat, name, kind, self.clock))
            self.known[address] = (name, role)
        self.waiting += [Due(SUNDAY + timedelta(hours=hours), "Reminder", "Anna") for hours in (1, 26, 50)]
        await self.draw(MAYA, Message("Anna asks for Tuesday.", self.offer("Accept", "Other time")))
        await self.phones.send(ANNA, Message("Maya has booked you.", self.offer("OK, see you")))
        await self.mail.send(ELENA, Message("Anna's lessons: Tuesdays 17:30.", subject="Anna's lessons"))


@dataclass(frozen=True)
class Served:
    """A program with its page on a real socket."""

    program: Program
    url: str


async def well() -> tuple[Mapping[str, object], bool]:
    """All is well."""
    return {"tutors": 1}, True


@asynccontextmanager
async def served(path: Path, program: type[Program] = Program) -> AsyncIterator[Served]:
    """Serve a program's page on a free port until the block ends."""
    chats = Chats(path)
    behind = program(chats)
    page = Page(behind.desk(), chats, behind.stream)
    server = WebServer("127.0.0.1", 0, well)
    server.add(page.routes(), page.close)
    await server.start()
    try:
        yield Served(behind, server.url)
    finally:
        await server.stop()
        chats.close()
