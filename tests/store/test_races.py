"""Many at once: nothing is booked twice, one of two changes wins, and readers wait for nobody."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from threading import Barrier

import pytest
from sqlalchemy import text

from adapters.store import Busy, ChangedMeanwhile, Lost, Store
from adapters.store.engine import open_engine
from core.events import Event, PersonChanged, SessionBooked, SessionCancelled, SessionMoved, SessionNoted
from core.model.session import Session, Status
from core.moments import MINUTE
from core.notices import Kind
from tests.store.family import ANNA, MAYA, NOW, SOON, TOM, VIEW, book, notice, session, settle_in
from tests.store.racing import DEVICES, SLOTS, race

TRIALS = 40
OVERLAPS = """
SELECT count(*) FROM sessions a JOIN sessions b ON a.tutor = b.tutor AND a.id < b.id
AND a.starts < b.ends AND b.starts < a.ends AND a.status = 'booked' AND b.status = 'booked'
"""
KILL = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> :me"


@pytest.fixture
def family(store: Store) -> Store:
    settle_in(store)
    return store


def count(url: str, statement: str) -> int:
    engine = open_engine(url)
    with engine.begin() as connection:
        found = connection.execute(text(statement)).scalar_one()
    engine.dispose()
    return int(found)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_b1_8_processes_book_50_slots_without_an_overlap(family: Store, url: str) -> None:
    with ProcessPoolExecutor(DEVICES, mp_context=get_context("spawn")) as devices:
        outcomes = sum(devices.map(race, [url] * DEVICES, range(DEVICES)), Counter[str]())
    assert outcomes == Counter(booked=SLOTS, overlap=(DEVICES - 1) * SLOTS)
    assert count(url, OVERLAPS) == 0
    assert count(url, "SELECT count(*) FROM sessions") == SLOTS
    assert count(url, "SELECT count(*) FROM notices") == SLOTS, "each with its notice, no loser with any"


def test_b7_of_a_move_and_a_cancellation_at_once_one_wins(family: Store) -> None:
    for trial in range(TRIALS):
        booked = session(100 + trial, SOON + 120 * trial * MINUTE)
        book(family, booked)
        moved = SessionMoved(replace(booked, start=booked.start + 15 * MINUTE, version=2), booked)
        cancelled = SessionCancelled(replace(booked, status=Status.CANCELLED, version=2), booked)
        won = [event for event in at_once(family, moved, cancelled) if event is not None]
        assert len(won) == 1
        with family.read() as reading:
            assert [row.event for row in reading.history(booked.id)][1:] == won
            assert reading.calendar(MAYA.id, booked.span).session(booked.id) == won[0].session


def at_once(store: Store, *events: SessionMoved | SessionCancelled) -> list[SessionMoved | SessionCancelled | None]:
    """Record the events at the same moment, without any lock; those that came too late are None."""
    ready = Barrier(len(events))

    def attempt(event: SessionMoved | SessionCancelled) -> SessionMoved | SessionCancelled | None:
        ready.wait()
        try:
            with store.begin() as tx:
                tx.record(event, MAYA.id, NOW, "telegram")
        except ChangedMeanwhile:
            return None
        return event

    with ThreadPoolExecutor(len(events)) as devices:
        return list(devices.map(attempt, events))


def test_readers_see_one_moment_and_wait_for_nobody(family: Store) -> None:
    booked = session(10)
    noted: Event = SessionNoted(replace(booked, topic="sines"))

    def seen() -> tuple[Session, ...]:
        with family.read() as another:
            return another.calendar(MAYA.id, VIEW).sessions

    book(family, booked)
    with family.read() as reading:
        assert reading.calendar(MAYA.id, VIEW).sessions == (booked,)
        with family.begin((MAYA.id,)) as tx:
            tx.record(noted, MAYA.id, NOW, "telegram")
            assert seen() == (booked,), "what is not committed is not seen"
        assert reading.calendar(MAYA.id, VIEW).sessions == (booked,), "a view stays as it was"
    assert [one.topic for one in seen()] == ["sines"]


def test_what_is_only_read_cannot_be_changed_by_the_way(family: Store) -> None:
    with family.read() as reading:
        assert not hasattr(reading, "record")
        assert not hasattr(reading, "plan")


def test_c10_a_database_that_stays_locked_is_busy(sqlite_url: str) -> None:
    store, other = Store(sqlite_url + "?timeout=0.2"), Store(sqlite_url)
    settle_in(store)
    with other.begin() as tx:
        tx.record(PersonChanged(ANNA), ANNA.id, NOW, "telegram")
        with pytest.raises(Busy):
            book(store, session(10))
    book(store, session(10))
    store.close()
    other.close()


def test_c10_two_that_wait_for_each_other_do_not_wait_for_ever(postgres_url: str) -> None:
    store = Store(postgres_url)
    settle_in(store)
    ready = Barrier(2)

    def lock(first: int, second: int) -> str:
        try:
            with store.begin((first,)) as tx:
                ready.wait()
                person = tx.person(second)
                assert person is not None
                tx.record(PersonChanged(person), first, NOW, "telegram")
        except Busy:
            return "busy"
        return "done"

    with ThreadPoolExecutor(2) as workers:
        outcomes = sorted(workers.map(lock, (MAYA.id, TOM.id), (TOM.id, MAYA.id)))
    assert outcomes == ["busy", "done"]
    store.close()


def test_c10_a_connection_that_is_lost_leaves_nothing_half_done(postgres_url: str) -> None:
    store, killer = Store(postgres_url), open_engine(postgres_url)
    settle_in(store)
    with pytest.raises(Lost), store.begin((MAYA.id,)) as tx:  # noqa: PT012
        tx.record(SessionBooked(session(10)), MAYA.id, NOW, "telegram")
        with killer.begin() as connection:
            me = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
            connection.execute(text(KILL), {"me": me})
        tx.plan([notice(Kind.RELAY)], NOW)
    assert store.next_due() is None
    book(store, session(10))
    killer.dispose()
    store.close()


def test_c10_a_database_that_is_not_there_is_lost() -> None:
    store = Store("postgresql://nobody@127.0.0.1:1/nothing")
    with pytest.raises(Lost), store.read() as reading:
        reading.has_tutor()
    store.close()
