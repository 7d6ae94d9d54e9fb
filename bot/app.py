"""The program as it runs: everything started in order, stopped in order, in one loop."""

from __future__ import annotations

import asyncio
import secrets
import signal
from collections.abc import Mapping
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from threading import Thread, Timer
from typing import Protocol

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy.engine import make_url

from adapters.store import Store
from adapters.web.server import WebServer
from bot.alone import Alone
from bot.clock import Clock, MovableClock, SystemClock, zones_version
from bot.config import Settings, database_of
from bot.laws import follow_laws
from bot.program import Program
from bot.sandbox import open_sandbox
from core.moments import Instant
from core.understanding import Context, read, warm

HEARTBEAT = 1  # seconds: what is due meanwhile is slept for exactly
TIDYING = timedelta(hours=6)  # how often what nobody needs any more is looked for; also at each start
SETTLED = 20  # seconds after the start at which nobody waits for it any more
STALLED = timedelta(minutes=2)  # health goes red: RELIABILITY I11
RUNS = "run-"  # so begins in whose name a running program claims; not so a tick, which may go on beside it
PLAYED = frozenset({"sandbox"})  # platforms on which nobody really is

log = structlog.get_logger(__name__)


def file_of(url: str) -> str | None:
    """The file of a SQLite database; None for any other."""
    address = make_url(url)
    in_file = address.get_backend_name() == "sqlite" and address.database not in (None, "", ":memory:")
    return address.database if in_file else None


def chats_file(url: str) -> Path:
    """The sandbox's own memory of what was said, beside its database."""
    database = file_of(url)
    stem = Path(database).with_suffix("") if database else Path("tutorbell-sandbox")
    return Path(f"{stem}-chats.db")


class ASandbox(Exception):
    """This database is a sandbox's: real people belong into another one."""


class Front(Protocol):
    """A program and those in front of it: the sandbox's page, or the messengers."""

    program: Program
    host: str

    def serve(self, web: WebServer) -> None: ...
    async def begin(self) -> None: ...
    async def listen_no_more(self) -> None: ...
    async def hang_up(self) -> None: ...
    async def opening(self, url: str) -> list[str]: ...
    def health(self) -> tuple[Mapping[str, object], bool]: ...


async def tick_once(settings: Settings, store: Store, at: Instant) -> None:
    """Do what is due at `at`, once."""
    clock = MovableClock(at)
    if not settings.sandbox:
        front: Front = messengers(store, settings, clock)
    else:
        sandbox = open_sandbox(store, chats_file(database_of(settings, True)), settings, at)
        sandbox.clock.set(at)
        front = sandbox
    await front.program.tick()
    await front.hang_up()
    await front.program.close()


def messengers(store: Store, settings: Settings, clock: Clock, owner: str = "") -> Front:
    """The real messengers, loaded only where they are served: that takes a second and more.

    Raises:
        ASandbox: the people in this database are a sandbox's.
    """
    from bot.served import Messengers

    with store.read() as view:
        if PLAYED & view.platforms():
            raise ASandbox
    return Messengers(store, settings, clock, owner)


class App:
    """The running program: the messengers, or the sandbox and its page."""

    def __init__(self, settings: Settings, sandbox: bool) -> None:
        self._settings = settings
        self._sandbox = sandbox
        self._url = database_of(settings, sandbox)
        self._owner = f"{RUNS}{secrets.token_hex(8)}"
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Serve until SIGTERM or SIGINT.

        Raises:
            AlreadyRunning: another one runs on this SQLite file.
            NotASandbox: people of a real messenger live in this database.
            ASandbox: people of a sandbox do, and it is to serve messengers.
            OSError: the port is taken.
        """
        with Alone(file := file_of(self._url)):
            store = Store(self._url)
            await asyncio.to_thread(store.migrate)
            if file is not None:  # alone on it: who ran before is dead, and need not be waited for
                await asyncio.to_thread(store.free, RUNS)
            clock = SystemClock(self._settings.rehearsal_shift)
            await asyncio.to_thread(follow_laws, store, clock.now())
            await self._serve(self._front(store, clock))

    def _front(self, store: Store, clock: Clock) -> Front:
        if not self._sandbox:
            return messengers(store, self._settings, clock, self._owner)
        return open_sandbox(store, chats_file(self._url), self._settings, clock.now(), self._owner)

    async def _serve(self, front: Front) -> None:
        program = front.program
        web = WebServer(front.host, self._settings.port, lambda: _health(front, self._settings))
        front.serve(web)
        await web.start()
        self._listen_for_signals()
        await front.begin()
        heartbeat = _heartbeat(program)
        waking = asyncio.create_task(program.delivery.run())
        Thread(target=_warm, args=(program.store,), name="warming", daemon=True).start()  # a stop does not wait for it
        await self._announce(front, web.url)
        await self._stopped.wait()
        await web.stop()
        await front.listen_no_more()
        heartbeat.pause()  # what is cut off in the middle of a send would be sent again
        await program.delivery.close()
        heartbeat.shutdown(wait=False)
        waking.cancel()
        with suppress(asyncio.CancelledError):
            await waking
        await front.hang_up()
        await program.close()

    async def _announce(self, front: Front, url: str) -> None:
        log.info("started", zones=zones_version(), shift=self._settings.rehearsal_shift)
        for line in await front.opening(url):
            print(line, flush=True)
        if self._sandbox and self._settings.email:
            where = self._settings.public_url or "this machine alone, for PUBLIC_URL is not set"
            print(f"Mails are really sent. Their links lead to {where}.", flush=True)

    def _listen_for_signals(self) -> None:
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(name, self._stopped.set)


def _heartbeat(program: Program) -> AsyncIOScheduler:
    """One interval job in memory: every timer is a row, and nothing is lost with the process."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(
        program.delivery.tick,
        "interval",
        seconds=HEARTBEAT,
        coalesce=True,
        max_instances=1,
        misfire_grace_time=None,
    )
    scheduler.add_job(program.tidy, "interval", seconds=TIDYING.total_seconds(), coalesce=True, max_instances=1)
    scheduler.start()
    return scheduler


async def _health(front: Front, settings: Settings) -> tuple[Mapping[str, object], bool]:
    program, (more, well) = front.program, front.health()
    due = await program.threads.read(program.store.next_due)
    now = program.clock.now()
    since_tick = timedelta(seconds=program.clock.monotonic() - program.delivery.last_tick)
    overdue = max(timedelta(), now.since(due)) if due else timedelta()
    facts = {
        "now": now.iso(),
        "zones": zones_version(),
        "last_tick_seconds": round(since_tick.total_seconds(), 1),
        "oldest_due_seconds": int(overdue.total_seconds()),
        "rehearsal_shift": settings.rehearsal_shift,
        **more,
    }
    return facts, well and since_tick < STALLED and overdue < STALLED


def _warm(store: Store) -> None:
    """Load what the first sentence would otherwise wait for: at once in the languages spoken here, then in all."""
    with store.read() as view:
        warm("en", *view.languages())
    read("on 3 January 2030 at 5", Context(now=Instant(0), zone="Europe/Berlin"))
    others = Timer(SETTLED, warm)
    others.daemon = True
    others.start()
