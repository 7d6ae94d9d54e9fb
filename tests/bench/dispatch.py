"""Dispatch: notices claimed and settled from the table, against one APScheduler job for each."""

from __future__ import annotations

import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.background import BackgroundScheduler

from adapters.store import Store
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind, Notice
from core.replies import Reply
from core.words import text
from tests.bench.measuring import Ratio, seconds

N = 1_000
BATCH = 500
NOW = Instant(1_800_000_000)
fired: list[int] = []


def fire(n: int) -> None:
    """The job of the peer: it does nothing."""
    fired.append(n)


def _ours(folder: Path, run: int) -> float:
    store = Store(f"sqlite:///{folder / f'ours{run}.db'}")
    store.migrate()
    with store.begin() as tx:
        for n in range(N):
            notice = Notice(Kind.REPLY, 0, 0, 0, NOW, NOW + timedelta(hours=1), str(n), Reply(text("Hello.")))
            tx.plan_reply(Address("telegram", "", str(n), str(n)), notice, NOW)

    def dispatch() -> None:
        while claimed := store.claim("bench", NOW, timedelta(minutes=1), BATCH):
            with store.begin() as tx:
                tx.settle_all({one.id: "1" for one in claimed}, "bench", NOW)

    taken = seconds(dispatch)
    store.close()
    return taken


def _theirs(folder: Path, run: int) -> float:
    fired.clear()
    jobs = SQLAlchemyJobStore(f"sqlite:///{folder / f'theirs{run}.db'}")
    scheduler = BackgroundScheduler(jobstores={"default": jobs}, timezone=UTC)
    scheduler.start(paused=True)
    due = datetime.now(UTC)
    for n in range(N):
        scheduler.add_job(fire, "date", run_date=due, args=[n], misfire_grace_time=None)

    def dispatch() -> None:
        scheduler.resume()
        while len(fired) < N:
            time.sleep(0.002)

    taken = seconds(dispatch)
    scheduler.shutdown()
    return taken


def bench() -> list[Ratio]:
    """The best of three runs of each, by turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        runs = [(_ours(folder, run), _theirs(folder, run)) for run in range(3)]
    ours, theirs = min(one for one, _ in runs), min(other for _, other in runs)
    print(f"RESULT dispatch product {N / ours:.0f} /s")
    print(f"RESULT dispatch peer {N / theirs:.0f} /s")
    return [Ratio("dispatch", theirs / ours, goal=20.0)]
