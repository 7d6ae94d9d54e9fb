"""The sandbox wired up: the page's desk, its panes and mailboxes, and a clock that can be moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from pathlib import Path

from adapters.documents.feeds import CalendarFeeds
from adapters.email.looks import mail_page
from adapters.email.pages import Page as Followed
from adapters.email.pages import PrivatePages
from adapters.sandbox.chats import Chats, Kind
from adapters.sandbox.desk import Answer, Desk, Due
from adapters.sandbox.messenger import SandboxMessenger
from adapters.sandbox.page import Page
from adapters.sandbox.stream import Stream
from adapters.store import Store
from adapters.web.server import WebServer
from bot.clock import MovableClock
from bot.config import LOOPBACK, Settings
from bot.demo import Demo
from bot.doors import invite_tutor
from bot.feeds import Feeds, door
from bot.links import PrivateLinks
from bot.mailroom import Copied, mailroom
from bot.program import Program
from bot.rehearsal import travel
from bot.scenes import Setup
from core.dialogue.incoming import Incoming
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind as NoticeKind
from core.ports import Messenger

DOORS = (("sandbox", "sandbox:join:{code}:{role}"),)
HOME = "Europe/Berlin"  # what the clock shows before a tutor has said where they are
REAL = frozenset({"telegram", "slack"})
PATIENCE = 1.0  # seconds that a press waits for what follows it: a slow mail server shall not hold it up
A_STEP = 5.0  # seconds that the demo waits for what follows a page: its next step needs it
SHOWN = 12  # of what is due next: as many as the page lists

# What the page's list of things to come calls them.
_COMING = {
    "reminder_24h": "reminder, a day before",
    "reminder_1h": "reminder, an hour before",
    "join": "the room opens",
    "start": "Start session",
    "nudge": "Are you joining?",
    "no_show_advice": "no sign: what now?",
    "wrap_up": "How did it go?",
    "digest": "the digest",
}


# No step of the clock on the page: a card drawn anew makes no sound, and a digest mostly has nothing to say.
_UNHEARD = frozenset({NoticeKind.REDRAW, NoticeKind.DIGEST})


class NotASandbox(Exception):
    """This database belongs to a real messenger: the sandbox keeps its own."""


class Sandbox:
    """The page and the program behind it."""

    host = LOOPBACK  # it serves this machine alone

    def __init__(self, program: Program, chats: Chats, stream: Stream, clock: MovableClock) -> None:
        self.program = program
        self.chats = chats
        self.clock = clock
        self.page = Page(self._desk(), chats, stream)
        self.links = PrivateLinks(program.store, program.intake, clock, program.threads)
        self.feeds = Feeds(program.store, clock, program.threads)
        self._code = ""

    def serve(self, web: WebServer) -> None:
        """Give the web server its pages."""
        web.add(self.page.routes(), self.page.close)
        web.add(PrivatePages(self.links).routes())
        web.add(CalendarFeeds(self.feeds.find).routes())

    async def begin(self) -> None:
        """Finish what an earlier process left."""
        await self.program.delivery.look()
        await self.program.catch_up()

    async def listen_no_more(self) -> None:
        """The page has ended with the web server."""

    async def hang_up(self) -> None:
        """Let go of the file of chats."""
        self.chats.close()

    async def opening(self, url: str) -> list[str]:
        """What is said to whoever has started it."""
        code = self.invitation()
        invited = [f"There is no tutor yet. The invitation: join {code}"] if code else []
        return [f"Tutorbell's sandbox is open at {url}", *invited]

    def health(self) -> tuple[Mapping[str, object], bool]:
        """There is no messenger that could be unwell."""
        return {}, True

    def _desk(self) -> Desk:
        return Desk(
            take=self.take,
            move=self.move,
            seed=self.seed,
            now=self.clock.now,
            due=self.due,
            invitation=self.invitation,
            zone=self.zone,
            label=self.label,
        )

    async def take(self, incoming: Incoming) -> Answer:
        """Let what was said or pressed in a pane take effect, and send what follows."""
        answer = await self.program.intake.take(incoming)
        await self.program.delivery.flush(PATIENCE)
        return Answer(answer.toast, answer.problems or {}, answer.entries, answer.done)

    async def move(self, minutes: int | None) -> None:
        """Move the clock ahead, or to the next due moment that is listed; everything on the way leaves at its time."""
        now = self.clock.now()
        to: Instant | None = now + timedelta(minutes=minutes or 0)
        if minutes is None:
            listed = await self.program.threads.read(self.due, SHOWN)
            to = next((due.at for due in listed if due.at > now), None)
        if to is not None:
            await travel(self.program.store, self.program.delivery, self.clock, self.program.threads, to)

    async def seed(self) -> None:
        """Bring the demo family in, by the same words and taps that anybody would use."""
        await Demo(self.take, self._follow, self.chats, self.clock.now, self.invitation).play()

    async def _follow(self, token: str, words: str) -> Followed:
        """Follow a private link, and send what follows."""
        page = await self.links.act(token, words)
        await self.program.delivery.flush(A_STEP)
        return page

    def invitation(self) -> str | None:
        """The code for the tutor, while there is none. Made at each start: its hash alone is kept."""
        with self.program.store.read() as view:
            if view.has_tutor():
                return None
        if not self._code:
            self._code = invite_tutor(self.program.store, self.clock.now())
        return self._code

    def due(self, limit: int) -> Sequence[Due]:
        """What will leave by itself, the earliest first."""
        with self.program.store.read() as view:
            rows = [row for row in view.ahead(limit * 2) if row.notice.kind not in _UNHEARD][:limit]
            people = {row.notice.person: view.person(row.notice.person) for row in rows if row.notice.person}
        names = {id: person.first if person else "" for id, person in people.items()}
        return [
            Due(row.notice.due, _COMING.get(row.notice.kind, row.notice.kind), names.get(row.notice.person, ""))
            for row in rows
        ]

    def zone(self) -> str:
        """The tutor's zone."""
        for pane in self.chats.panes():
            with self.program.store.read() as view:
                person = view.person_at(pane.address)
                if person and view.tutor(person.id):
                    return person.zone
        return HOME

    def label(self, address: Address) -> tuple[str, str] | None:
        """Who has joined from a pane, and as what."""
        with self.program.store.read() as view:
            person = view.person_at(address)
            if person is None:
                return None
            if view.tutor(person.id):
                return person.name, "tutor"
            tutors = view.tutors_of(person.id)
            students = {student for tutor in tutors for student in view.students_of(tutor)}
        return person.name, "student" if person.id in students else "guardian"


def open_sandbox(store: Store, files: Path, settings: Settings, at: Instant, owner: str = "") -> Sandbox:
    """Put the sandbox together. Its clock goes on from where its chats have got to.

    Raises:
        NotASandbox: people of a real messenger live in this database.
    """
    with store.read() as view:
        if view.platforms() & REAL:
            raise NotASandbox
    chats, stream, base = Chats(files), Stream(), base_of(settings)
    clock = MovableClock(max(at, chats.latest() or at), ticking=True)
    boxes = SandboxMessenger(Kind.MAILBOX, chats, stream, clock.now, mail_page)
    real = mailroom(settings, clock.now)
    mail = Copied(real, boxes) if real else boxes
    phones = SandboxMessenger(Kind.CHAT, chats, stream, clock.now)
    messengers: dict[str, Messenger] = {"sandbox": phones, "email": mail}
    program = Program(store, clock, Setup(settings.video_url, DOORS, door(base)), messengers, base, owner=owner)
    return Sandbox(program, chats, stream, clock)


def base_of(settings: Settings) -> str:
    """The address at which links and feeds are followed: on this machine, unless the world knows another one."""
    return settings.public_url or f"http://{LOOPBACK}:{settings.port}"
