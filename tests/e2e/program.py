"""The program as an operator has it: one command at a time, or running on a port of its own."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import uuid
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from bot.clock import SystemClock
from core.moments import Instant

ROOT = Path(__file__).parents[2]
PATIENCE = 30  # seconds for a start on a busy machine; a start takes about two
IN_TIME = 10  # seconds that SIGTERM leaves a program: CONTRACT
SUNDAY = Instant(round(datetime(2026, 11, 22, 9, 0, tzinfo=UTC).timestamp()))  # 10:00 in Vienna, far from any change


@dataclass(frozen=True)
class Ran:
    """A command that has ended."""

    status: int
    out: str
    err: str

    def refused(self, status: int, *words: str) -> None:
        """It was refused in one clear line that holds these words."""
        assert (self.status, self.out) == (status, ""), self
        assert self.err.count("\n") == 1, self.err
        assert self.err.startswith("tutorbell: ")
        assert "Traceback" not in self.err
        assert [word for word in words if word not in self.err] == [], self.err


@dataclass(frozen=True)
class Program:
    """Where one program lives: its folder, its database and its settings. Nothing of this machine's leaks in."""

    folder: Path
    more: Mapping[str, str] = field(default_factory=dict)

    @property
    def url(self) -> str:
        return f"sqlite:///{self.folder / 'tutorbell.db'}"

    def settings(self) -> dict[str, str]:
        """The whole environment of a command. A setting that is empty is not said."""
        return {"PATH": "", "PYTHONPATH": str(ROOT), "DATABASE_URL": self.url, **self.more}

    def __call__(self, *words: str, stdin: str = "", python: tuple[str, ...] = ()) -> Ran:
        """Run one command to its end."""
        ran = subprocess.run(
            [sys.executable, *python, "-m", "bot", *words],
            cwd=self.folder,
            env=self.settings(),
            input=stdin,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )
        return Ran(ran.returncode, ran.stdout, ran.stderr)

    def inspect(self) -> dict[str, Any]:
        """What `inspect` shows."""
        ran = self("inspect")
        assert ran.status == 0, ran.err
        shown: dict[str, Any] = json.loads(ran.out)
        return shown

    @contextmanager
    def running(self, invited: bool = True) -> Iterator[Running]:
        """Let `run` run until the block ends, unless the block ends it. `invited`: there is no tutor yet."""
        errors = self.folder / "run.err"
        with errors.open("ab") as err:
            process = subprocess.Popen(
                [sys.executable, "-m", "bot", "run"],
                cwd=self.folder,
                env={"PORT": str(free_port()), **self.settings()},
                stdout=subprocess.PIPE,
                stderr=err,
                text=True,
            )
        running = Running(process, errors, invited)
        try:
            running.opened()
            yield running
        finally:
            running.stop()


@dataclass
class Running:
    """A program that runs. `code` is the first tutor's invitation."""

    process: subprocess.Popen[str]
    errors: Path
    invited: bool = True  # whether it prints an invitation: there is no tutor yet
    url: str = ""
    code: str = ""

    def opened(self) -> None:
        """Wait until it says where it is open."""
        out = self.process.stdout
        assert out is not None
        self.url = _after(r"open at (\S+)", out.readline(), self.errors)
        if self.invited:
            self.code = _after(r"join (\S+)", out.readline(), self.errors)

    def get(self, path: str) -> dict[str, Any]:
        """Fetch a JSON object."""
        with urlopen(f"{self.url}{path}", timeout=PATIENCE) as response:
            found: dict[str, Any] = json.load(response)
        return found

    def post(self, what: str, **body: object) -> dict[str, Any]:
        """Post as the sandbox's page does: JSON, and a name for each act."""
        sent = json.dumps({"event": str(uuid.uuid4()), **body}).encode()
        asked = Request(f"{self.url}/sandbox/{what}", sent, {"Content-Type": "application/json"})
        with urlopen(asked, timeout=PATIENCE) as response:
            answer: dict[str, Any] = json.load(response)
        return answer

    def stop(self, by: signal.Signals = signal.SIGTERM) -> int:
        """End it, and see how it ended; a second time this changes nothing."""
        if self.process.poll() is None:
            self.process.send_signal(by)
        try:
            status = self.process.wait(IN_TIME)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
            raise
        if self.process.stdout:
            self.process.stdout.close()
        return status

    def log(self) -> str:
        """What it has logged."""
        return self.errors.read_text(encoding="utf-8")


def shift_to(moment: Instant) -> str:
    """The `REHEARSAL_SHIFT` with which it is `moment` now."""
    return str(moment.seconds - SystemClock().now().seconds)


_PORTS = count(int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:]) * 1000 + 20_000)


def free_port() -> int:
    """A port that nobody listens on: each worker has its own thousand, none that a system gives to callers."""
    while True:
        port = next(_PORTS)
        with socket.socket() as probe, suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port


def _after(pattern: str, line: str, errors: Path) -> str:
    found = re.search(pattern, line)
    assert found, f"{line!r}, and in the log: {errors.read_text(encoding='utf-8')}"
    return found[1]


@asynccontextmanager
async def running(program: Program, invited: bool = True) -> AsyncIterator[Running]:
    """Let it run beside the server, which has the loop."""
    manager = program.running(invited)
    run = await asyncio.to_thread(manager.__enter__)
    try:
        yield run
    finally:
        await asyncio.to_thread(manager.__exit__, None, None, None)
