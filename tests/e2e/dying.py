"""A program in a process of its own that dies: at a named point by itself, or at any instant by SIGKILL.

What its platform is handed, and what is confirmed to it, stands in a file that outlives the process.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import structlog

from adapters.store import Claimed, Reach, Store, Transaction
from adapters.store.delivery import EVERYWHERE
from bot.cast import address_of
from bot.clock import MovableClock
from bot.delivery import Delivery
from bot.intake import Intake
from bot.rehearsal import ROOM, travel
from bot.scenes import Setup
from bot.threads import Threads
from bot.turns import Turns
from core.dialogue.incoming import Said
from core.model.people import Address
from core.moments import Instant
from core.ports import Message

KILLED = 137  # exit status, as the shell gives it for SIGKILL

INBOX_STORED = "inbox stored"
UNCONFIRMED = "before its confirmation"
BEFORE_COMMIT = "before the commit of a turn"
AFTER_COMMIT = "after the commit of a turn"
CLAIMED = "notice claimed"
BEFORE_SEND = "before the send"
AFTER_SEND = "after the send"
MARKED = "after its mark"
POINTS = (
    INBOX_STORED,
    UNCONFIRMED,
    BEFORE_COMMIT,
    AFTER_COMMIT,
    CLAIMED,
    BEFORE_SEND,
    AFTER_SEND,
    MARKED,
)


@dataclass
class Fate:
    """Where the process dies: when it passes `point` for the `left`th time. Without a point it lives."""

    point: str = ""
    left: int = 1

    def passes(self, point: str) -> None:
        """Die here, if this is where."""
        if point == self.point:
            self.left -= 1
            if not self.left:
                os._exit(KILLED)


class TurnStore(Store):
    """The store as turns use it."""

    def __init__(self, url: str, fate: Fate) -> None:
        super().__init__(url)
        self._fate = fate

    @contextmanager
    def begin(self, tutors: Iterable[int] = (), students: Iterable[int] = ()) -> Iterator[Transaction]:
        with super().begin(tutors, students) as transaction:
            yield transaction
            self._fate.passes(BEFORE_COMMIT)
        self._fate.passes(AFTER_COMMIT)

    def receive_all(self, several: Iterable[tuple[str, Mapping[str, Any], str]], now: Instant) -> tuple[bool, ...]:
        stored = super().receive_all(several, now)
        self._fate.passes(INBOX_STORED)
        return stored


class OutboxStore(Store):
    """The store as delivery uses it."""

    def __init__(self, url: str, fate: Fate) -> None:
        super().__init__(url)
        self._fate = fate

    def claim(
        self, owner: str, now: Instant, lease: timedelta, limit: int, reach: Reach = EVERYWHERE
    ) -> tuple[Claimed, ...]:
        claimed = super().claim(owner, now, lease, limit, reach)
        if claimed:
            self._fate.passes(CLAIMED)
        return claimed


@dataclass
class Platform:
    """A platform that writes everything into a file: messages as they are handed over, and confirmations."""

    path: Path
    fate: Fate = field(default_factory=Fate)
    wire: float = 0.0

    async def send(self, address: Address, message: Message) -> str:
        return await self._carry(address, "new", message)

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        return await self._carry(address, "edited", message)

    async def _carry(self, address: Address, how: str, message: Message) -> str:
        self.fate.passes(BEFORE_SEND)
        await asyncio.sleep(self.wire)
        labels = [button.label for button in message.buttons]
        self.write({"to": address.user, "how": how, "text": message.text, "labels": labels, "silent": message.silent})
        self.fate.passes(AFTER_SEND)
        return f"{address.user}-{message.text[:20]}"

    def confirm(self, event: str) -> None:
        """The platform need not bring this again."""
        self.fate.passes(UNCONFIRMED)
        self.write({"confirmed": event})

    def write(self, line: Mapping[str, object]) -> None:
        """One line in one write: it is there whole or not at all, however the process ends."""
        file = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
        os.write(file, f"{json.dumps(line)}\n".encode())
        os.close(file)


@dataclass(frozen=True)
class Life:
    """One life of the program: its database, what it is brought, when it begins, and where it dies."""

    url: str
    log: Path
    at: Instant
    said: Sequence[tuple[str, str]] = ()  # who, words; the event is named by its place
    until: Instant | None = None  # the clock goes on to here
    fate: Fate = field(default_factory=Fate)
    wire: float = 0.0
    apart: timedelta = timedelta()  # between one message and the next

    def lines(self) -> list[dict[str, Any]]:
        """All that the platform has ever written."""
        return [json.loads(line) for line in self.log.read_text("utf-8").splitlines()] if self.log.exists() else []

    def messages(self) -> list[dict[str, Any]]:
        """What people were sent, in order. That an old card lost its buttons is only for the eye."""
        return [line for line in self.lines() if "to" in line and (line["labels"] or not line["silent"])]

    def confirmed(self) -> set[str]:
        """What the platform does not bring again."""
        return {line["confirmed"] for line in self.lines() if "confirmed" in line}

    def start(self) -> BaseProcess:
        """Begin it."""
        process = _PROCESSES.Process(target=live, args=(self,), daemon=True)
        process.start()
        return process

    def run(self) -> int:
        """Live it to its end; the exit status."""
        process = self.start()
        process.join()
        assert process.exitcode is not None
        return process.exitcode


def live(life: Life) -> None:
    """Start (again), take what the platform brings, and send what is due."""
    structlog.configure(processors=[Listening(life.fate)])
    asyncio.run(_live(life))
    os._exit(0)


@dataclass(frozen=True)
class Listening:
    """Hears from the log that a notice has been marked; nothing is written."""

    fate: Fate

    def __call__(self, logger: object, method: str, record: Mapping[str, Any]) -> str:
        if record["event"] == "sent":
            self.fate.passes(MARKED)
        raise structlog.DropEvent


async def _live(life: Life) -> None:
    platform = Platform(life.log, life.fate, life.wire)
    turns, outbox = TurnStore(life.url, life.fate), OutboxStore(life.url, life.fate)
    clock, threads = MovableClock(life.at), Threads(turns.database)
    delivery = Delivery(outbox, {"telegram": platform, "email": platform}, clock, threads)
    intake = Intake(turns, Turns(turns, clock, Setup(ROOM)), delivery, clock, threads)
    await intake.catch_up()
    await delivery.drain()
    confirmed = life.confirmed()
    for n, (who, words) in enumerate(life.said):
        clock.set(max(life.at + n * life.apart, clock.now()))
        if (event := f"e{n}") not in confirmed:
            await intake.take(Said(address_of(who), words, event, clock.now()))
            platform.confirm(event)
            await delivery.drain()
    if life.until:
        await travel(outbox, delivery, clock, threads, life.until)


_PROCESSES = multiprocessing.get_context("forkserver")  # begun from a process that has everything loaded already
_PROCESSES.set_forkserver_preload([__name__, "tests.e2e.warmed"])
