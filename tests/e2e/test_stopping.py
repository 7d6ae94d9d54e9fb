"""C5: SIGTERM under load. What was acknowledged has taken effect once, and nothing is said twice."""

from __future__ import annotations

import signal
import sqlite3
import threading
import uuid
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path

from bot.clock import SystemClock
from tests.e2e.program import IN_TIME, Program, Running

PEOPLE = 6  # who write at the same time
PER_PHONE = 10  # messages from one phone: fewer than what counts as a flood
ENOUGH = 60  # messages answered before the program is told to stop


@dataclass
class Writers:
    """Several people who write without a pause, until nobody answers them."""

    running: Running
    answered: Counter[str] = field(default_factory=Counter)  # by pane
    enough: threading.Event = field(default_factory=threading.Event)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def start(self) -> list[threading.Thread]:
        threads = [threading.Thread(target=self._write) for _ in range(PEOPLE)]
        for thread in threads:
            thread.start()
        return threads

    def _write(self) -> None:
        try:
            while True:
                pane = self.running.post("pane", label="New phone", kind="chat")["pane"]
                for n in range(PER_PHONE):
                    self.running.post("say", pane=pane, text=f"hello {n} {uuid.uuid4()}")
                    self._count(pane)
        except (OSError, HTTPException):  # it has stopped
            return

    def _count(self, pane: str) -> None:
        with self.lock:
            self.answered[pane] += 1
            if self.answered.total() >= ENOUGH:
                self.enough.set()


def test_c5_sigterm_under_load_loses_nothing_and_repeats_nothing(tmp_path: Path) -> None:
    program, clock = Program(tmp_path), SystemClock()
    with program.running() as running:
        writers = Writers(running)
        threads = writers.start()
        assert writers.enough.wait(IN_TIME * 3)
        told = clock.monotonic()
        assert running.stop() == 0
        assert clock.monotonic() - told < IN_TIME
        for thread in threads:
            thread.join()
    assert program("tick").status == 0, "whatever was still owed leaves now"
    written, replied = chats(tmp_path / "tutorbell-chats.db")
    wrong = {
        pane: (n, replied[pane], written[pane])
        for pane, n in writers.answered.items()
        if not n <= replied[pane] <= written[pane]
    }
    assert not wrong, "each message that was acknowledged has exactly one reply"
    inbox = program.inspect()["inbox"]
    assert (inbox["waiting"], inbox["parked"]) == (0, 0)
    assert inbox["handled"] >= writers.answered.total()
    assert "Traceback" not in running.log()


def test_a_killed_program_leaves_no_lock_behind_and_ctrl_c_stops_the_next_without_a_word(tmp_path: Path) -> None:
    program = Program(tmp_path)
    with program.running() as first:
        assert first.stop(signal.SIGKILL) == -signal.SIGKILL
    with program.running() as running:
        assert running.get("/healthz")["ok"] is True
        assert running.stop(signal.SIGINT) == 0
        assert [line for line in running.log().splitlines() if " info " not in line] == []


def chats(path: Path) -> tuple[Counter[str], Counter[str]]:
    """How many messages stand in each pane: those that people wrote, and those that they were sent."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT pane, own, count(*) FROM messages GROUP BY pane, own").fetchall()
    return Counter({pane: n for pane, own, n in rows if own}), Counter({pane: n for pane, own, n in rows if not own})
