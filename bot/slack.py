"""Slack beside the program: what comes in is stored and then handled, what goes out leaves by its messenger."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, TypeVar
from weakref import WeakValueDictionary

import structlog
from aiohttp import web

from adapters.slack.door import Door
from adapters.slack.inbound import PLATFORM, Arrival, Ear, Way
from adapters.slack.installing import INSTALL
from adapters.slack.messenger import SlackMessenger
from adapters.slack.socket_mode import SocketMode
from adapters.slack.wire import open_client, open_session
from adapters.store import Busy, Reading, Store
from adapters.wire.pace import Pace
from bot.at_work import AtWork
from bot.clock import Clock
from bot.config import Settings
from bot.home import Homes
from bot.modals import Modals, found, last_drawn
from bot.profiles import Profiles
from bot.program import Program
from bot.speaking import Answer, reader_of
from bot.unreached import come_back
from bot.workspaces import opened
from core.dialogue.incoming import Changed, Incoming, Pressed, Said
from core.model.people import Address
from core.ports import Undeliverable
from core.words import Reader, say, text

IMPATIENT = 2.0  # seconds until a form that was sent is answered, though it is still being looked at
FINISH = 2.0  # seconds that what was taken has to be finished when we stop
PAUSES = (0.05, 0.1, 0.3, 0.5)  # seconds; together well within the three that Slack waits
PROMPT = 1.0  # seconds that a click waits for its form until it is told that it comes
ELSEWHERE = text("I have answered you in our direct messages.")
MOMENT = text("One moment…")

T = TypeVar("T")

log = structlog.get_logger(__name__)


class Slack:
    """One app. `messenger` is for the program; the rest begins with `start`, once there is a program to serve."""

    def __init__(self, settings: Settings, store: Store, clock: Clock, pace: Callable[[], Pace] | None = None) -> None:
        secret, app = settings.slack_signing_secret, settings.slack_app_token
        self._session = open_session()
        client = open_client("", settings.slack_api_url, self._session)
        self._workspaces, self._installing = opened(settings, store, clock, self._session, pace)
        self.messenger = SlackMessenger(self._workspaces)
        self._door = Door(client, self.take, secret.get_secret_value() if secret else "")
        self._socket = SocketMode(client, app.get_secret_value(), self._door.from_socket) if app else None
        self._ear = Ear(shift=settings.rehearsal_shift)
        self._profiles = Profiles(self.messenger)
        self._modals = Modals(self.messenger)
        self._homes = Homes(self.messenger)
        self._program: Program | None = None
        self._running: asyncio.Task[None] | None = None
        self._handling = AtWork()
        self._orders: WeakValueDictionary[Address, asyncio.Lock] = WeakValueDictionary()
        self._known = asyncio.Event()

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """What the web server serves for Slack: nothing where all comes by socket, to one workspace."""
        return (*self._door.routes(), *(self._installing.routes() if self._installing else ()))

    @property
    def installed_at(self) -> str:
        """The page at which a workspace takes the app in; empty where only one is served."""
        return INSTALL if self._installing else ""

    def start(self, program: Program) -> None:
        """Begin to listen for `program`. Nothing here waits for Slack to be there."""
        self._program = program
        self._workspaces.on_back = self._back
        self._running = asyncio.create_task(self._run())

    async def known(self, seconds: float) -> bool:
        """Wait so long until the workspace's name is known; whether it is."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self._known.wait(), seconds)
        return self._known.is_set()

    async def listening(self) -> None:
        """Wait until the socket is open, where there is one."""
        if self._socket:
            await self._socket.open.wait()

    async def stop(self) -> None:
        """Listen no more, and let what has been taken finish."""
        if self._running:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running
        await self._handling.finish(FINISH)

    async def settled(self) -> None:
        """Wait until all that was taken has been handled."""
        await self._handling.settled()

    async def close(self) -> None:
        """Hang up. Comes after the last message has left."""
        await self._session.close()

    def health(self) -> tuple[dict[str, object], bool]:
        """How it is, and whether that is well."""
        dead = self._workspaces.dead or bool(self._socket and self._socket.line.dead)
        facts: dict[str, object] = {"token_refused": dead, "known": self._known.is_set()}
        well = self._known.is_set() and not dead
        if self._socket is None:
            return facts, well
        return {**facts, "socket": self._socket.open.is_set()}, well and self._socket.open.is_set()

    # --- listening ------------------------------------------------------------------------------

    async def _run(self) -> None:
        self._ear = replace(self._ear, me=await self._workspaces.introduce())
        self._known.set()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._workspaces.watch())
            if self._socket:
                group.create_task(self._socket.run())

    async def _back(self, team: str) -> None:
        """A workspace can be spoken to again: so can its people, and what has not expired reaches them."""
        program = self._serving()
        await program.threads.write(come_back, program.store, PLATFORM, team, program.clock.now())
        program.delivery.wake()

    # --- what comes in --------------------------------------------------------------------------

    async def take(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Store what came; when this returns it is kept, and being handled, each person's in order."""
        program = self._serving()
        arrival = self._ear.there(body).hear(body, program.clock.now())
        incoming = arrival.incoming
        if arrival.left:
            await self._workspaces.lost(arrival.left)
        who = incoming.address if incoming else arrival.who
        if who is None or await self._workspaces.of(who.space) is None:
            return None
        if incoming is None:
            return await self._shown(arrival.way, who, arrival.query)
        if arrival.abroad and not await self._knows(incoming.address):
            return None
        if arrival.direct:
            self.messenger.learn(incoming.address, arrival.direct)
        new = await _patiently(lambda: program.intake.store([incoming])) == (True,)
        if arrival.way is Way.SUBMIT:
            return await self._sent(arrival, incoming) if new else self._modals.again(incoming.event)
        if not new:
            return None
        self._handling.begin(self._handle(arrival, incoming))
        return None

    async def answered(self, incoming: Incoming, answer: Answer) -> None:
        """Answer a press that was taken by an earlier process."""
        await self._whisper(incoming, "", answer)

    async def _handle(self, arrival: Arrival, incoming: Incoming) -> None:
        try:
            if arrival.trigger and arrival.way in (Way.OPEN, Way.SHORTCUT):
                await self._opened(arrival, incoming)
            else:
                answer = await self._done(incoming)
                if isinstance(incoming, Changed):
                    await self._modals.redraw(arrival, incoming, answer)
                await self._whisper(incoming, arrival.channel, answer)
                await self._point(incoming, answer)
            await self._homes.follow(self._serving(), incoming.address)
        except Exception as broken:  # it is stored: the next start takes it up
            log.error("what came was not handled", fault=type(broken).__name__)

    async def _done(self, incoming: Incoming) -> Answer:
        """Let it take effect, after what the same person sent before."""
        async with self._orders.setdefault(incoming.address, asyncio.Lock()):
            return await self._serving().intake.handle(await self._introduced(incoming))

    # --- forms and the home tab -----------------------------------------------------------------

    async def _sent(self, arrival: Arrival, sent: Incoming) -> Mapping[str, Any] | None:
        """Answer a form that was sent: with its problems, while Slack waits for them; later they come as words."""
        handling = asyncio.ensure_future(self._done(sent))
        done, _ = await asyncio.wait({handling}, timeout=IMPATIENT)
        if done:
            self._handling.begin(self._homes.follow(self._serving(), sent.address))
            return self._modals.answered(sent.event, arrival, handling.result())
        self._handling.begin(self._too_late(handling, sent))
        return None

    async def _too_late(self, handling: asyncio.Future[Answer], sent: Incoming) -> None:
        answer = await handling
        if words := " ".join([*(answer.problems or {}).values(), answer.toast]).strip():
            await self._whisper(sent, "", replace(answer, toast=words))

    async def _opened(self, arrival: Arrival, incoming: Incoming) -> None:
        """Let it take effect, and open what follows from it: a form, or a note on where the answer is."""
        program = self._serving()
        reader = await _patiently(lambda: program.threads.read(_reader, program, incoming.address))
        asking = asyncio.ensure_future(self._asked(incoming))
        done, _ = await asyncio.wait({asking}, timeout=PROMPT)
        held = "" if done else await self._modals.tell(arrival, incoming.address, say(MOMENT, reader))
        drawing, answer = await asking
        words = answer.toast or say(ELSEWHERE, reader)
        await self._modals.open(arrival, incoming.address, drawing, answer, words, held)

    async def _asked(self, incoming: Incoming) -> tuple[str, Answer]:
        """Let it take effect; the drawing of the form that follows from it, and its fields."""
        if isinstance(incoming, Changed):
            return incoming.drawing, await self._done(incoming)
        program = self._serving()
        before = await _patiently(lambda: program.threads.read(last_drawn, program, incoming.address))
        answer = await self._done(incoming)
        asked = await self._modals.drawn(program, incoming, before) if answer.asks else None
        if asked is None or await program.intake.store([asked]) != (True,):
            return "", answer
        return asked.drawing, await self._done(asked)

    async def _shown(self, way: Way, who: Address, query: str) -> Mapping[str, Any] | None:
        """Answer somebody who looks for a student, or at the home tab."""
        program = self._serving()
        if way is Way.SEARCH:
            return await _patiently(lambda: program.threads.read(found, program, who, query))
        self._handling.begin(self._homes.show(program, who))
        return None

    async def _introduced(self, incoming: Incoming) -> Incoming:
        """What came, with the name, the zone and the language of whoever is not known yet."""
        if await self._knows(incoming.address):
            return incoming
        profile = await self._profiles.of(incoming.address)
        return replace(incoming, name=profile.name, zone=profile.zone, language=profile.language)

    async def _knows(self, address: Address) -> bool:
        program = self._serving()
        return await _patiently(lambda: program.threads.read(_knows, program, address))

    async def _whisper(self, incoming: Incoming, channel: str, answer: Answer) -> None:
        """Say the short line that answers a press, to whoever pressed. That it does not arrive changes nothing."""
        if not answer.toast or isinstance(incoming, Said):
            return
        try:
            await self.messenger.whisper(incoming.address, _aside(incoming) or channel, answer.toast)
        except Undeliverable as failed:
            log.info("a press could not be answered", why=failed.reason)

    async def _point(self, incoming: Incoming, answer: Answer) -> None:
        """Tell somebody among others where the answer is, where it stays: in the chat with them."""
        aside, program = _aside(incoming), self._serving()
        if not aside or not answer.in_chat:
            return
        reader = await _patiently(lambda: program.threads.read(_reader, program, incoming.address))
        try:
            if await self.messenger.is_beside(incoming.address, aside):
                await self.messenger.whisper(incoming.address, aside, say(ELSEWHERE, reader))
        except Undeliverable as failed:
            log.info("nobody was told where the answer is", why=failed.reason)

    def _serving(self) -> Program:
        if self._program is None:
            raise RuntimeError("it has not been started")
        return self._program


async def _patiently(do: Callable[[], Awaitable[T]]) -> T:
    """Do something with the database, a little later where another process has it."""
    for pause in PAUSES:
        try:
            return await do()
        except Busy:
            await asyncio.sleep(pause)
    return await do()


def _aside(incoming: Incoming) -> str:
    return incoming.aside if isinstance(incoming, Said | Pressed) else ""


def _knows(program: Program, address: Address) -> bool:
    with program.store.read() as view:
        return view.person_at(address) is not None


def _reader(program: Program, address: Address) -> Reader:
    view: Reading
    with program.store.read() as view:
        return reader_of(view.person_at(address), program.clock.now())
