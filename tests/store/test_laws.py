"""A new law of the clocks: what is booked keeps its wall time, and whoever it moves for is told once."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import Connection, select, update

from adapters.store import Overlap, Store
from adapters.store.engine import open_engine
from adapters.store.tables import history, sessions
from bot.clock import zones_version
from bot.laws import follow, follow_laws
from bot.rehearsal import Rehearsal
from bot.scenes import calendar_at
from core.events import Event, PersonChanged, SessionBooked, SessionMoved, StudentAdded, TutorChanged
from core.model.calendar import Calendar, Tutor
from core.model.people import Address, Person, Student
from core.model.session import Attendance, Session
from core.moments import HOUR, Instant, instant_of, zone_named
from core.notices import Kind, plan, told

VANCOUVER, KOLKATA = "America/Vancouver", "Asia/Kolkata"
OLD = "2025b"  # under it Vancouver went back to UTC-8 in winter; under 2026f it stays at UTC-7
NOW = instant_of(datetime(2026, 11, 20, 9, 0), zone_named(VANCOUVER))  # noqa: DTZ001 - a wall time by intent
PERSONS = {
    1: ("Maya Ivanova", VANCOUVER),
    2: ("Anil Rao", KOLKATA),
    3: ("Ben Okafor", VANCOUVER),
}
MAYA, ANIL, BEN = PERSONS


def person(id: int) -> Person:
    name, zone = PERSONS[id]
    return Person(id, name, zone, "en_GB", (Address("telegram", "", str(id), str(id)),), "2027-01", quiet=None)


class World:
    """A rehearsal whose lessons were stored under the old law."""

    def __init__(self, url: str) -> None:
        self.url, self.program = url, Rehearsal(Store(url), NOW)
        events: list[Event] = [PersonChanged(person(id)) for id in PERSONS]
        events.append(TutorChanged(Tutor(person(MAYA))))
        events += [StudentAdded(MAYA, Student(person(id))) for id in (ANIL, BEN)]
        with self.program.store.begin() as tx:
            for event in events:
                tx.record(event, MAYA, NOW, "telegram")

    def book(self, id: int, wall: str, student: int = ANIL, law: str = OLD, minutes: int = 60) -> None:
        """Book a lesson on Vancouver's clock; under the old law it is an hour later on the line."""
        start = self.at(wall, law)
        session = Session(id, MAYA, (Attendance(student),), start, minutes, VANCOUVER, room=f"room-{id}")
        with self.program.store.begin() as tx:
            tx.record(SessionBooked(session), MAYA, NOW, "telegram")
            calendar = calendar_at(tx, MAYA, NOW)
            tx.plan((*told(Kind.BOOKED, session, calendar, NOW), *plan(session, calendar, NOW)), NOW)
        if law == OLD:
            with self.raw() as connection:
                connection.execute(
                    update(sessions)
                    .where(sessions.c.id == id)
                    .values(tz_version=OLD, wall=wall.replace(" ", "T"), fold=False)
                )

    def at(self, wall: str, law: str = OLD) -> Instant:
        start = instant_of(datetime.fromisoformat(wall), zone_named(VANCOUVER))
        return start + HOUR if law == OLD else start

    async def told(self) -> list[tuple[str, str]]:
        """What leaves now, without what was said of the bookings."""
        await self.program.delivery.drain()
        return [(one.address.user, one.message.text) for one in self.program.stage.take_heard()]

    def calendar(self) -> Calendar:
        with self.program.store.read() as view:
            return calendar_at(view, MAYA, NOW)

    def laws(self) -> set[str]:
        with self.raw() as connection:
            return set(connection.scalars(select(sessions.c.tz_version)))

    def moves(self) -> int:
        with self.raw() as connection:
            return len(connection.execute(select(history.c.id).where(history.c.kind == "SessionMoved")).all())

    @contextmanager
    def raw(self) -> Iterator[Connection]:
        """A connection past the store."""
        engine = open_engine(self.url)
        with engine.begin() as connection:
            yield connection
        engine.dispose()


@pytest.fixture
def world(url: str) -> Iterator[World]:
    world = World(url)
    yield world
    world.program.close()


async def test_a1_a_new_law_moves_the_instant_and_keeps_the_wall(world: World) -> None:
    world.book(101, "2026-12-01 17:00")
    await world.told()
    assert world.calendar().session(101).start.iso() == "2026-12-02T01:00:00Z"
    assert follow_laws(world.program.store, NOW) == 1
    moved = world.calendar().session(101)
    assert (moved.start.iso(), moved.version, moved.room) == ("2026-12-02T00:00:00Z", 2, "room-101")
    assert world.laws() == {zones_version()}
    ((reader, words),) = await world.told()
    assert reader == str(ANIL)
    assert words == (
        "The clocks in Vancouver follow a new law: your lesson is now Wed 2 Dec, 05:30 for you "
        "(it was Wed 2 Dec, 06:30); for Maya nothing changes."
    )


async def test_a_new_law_is_followed_once(world: World) -> None:
    world.book(101, "2026-12-01 17:00")
    await world.told()
    assert [follow_laws(world.program.store, NOW) for _ in range(3)] == [1, 0, 0]
    assert len(await world.told()) == 1
    assert world.moves() == 1


async def test_whoever_lives_by_the_same_clock_is_not_told(world: World) -> None:
    world.book(101, "2026-12-01 17:00", BEN)
    await world.told()
    assert follow_laws(world.program.store, NOW) == 1
    assert await world.told() == []


async def test_several_lessons_are_told_in_one_message(world: World) -> None:
    for n in range(3):
        world.book(101 + n, f"2026-12-0{1 + n} 17:00")
    await world.told()
    assert follow_laws(world.program.store, NOW) == 3
    ((reader, words),) = await world.told()
    assert (reader, words.count("it was")) == (str(ANIL), 3)


async def test_the_timers_follow_the_new_instant(world: World) -> None:
    world.book(101, "2026-12-01 17:00")
    await world.told()
    follow_laws(world.program.store, NOW)
    with world.program.store.read() as view:
        rows = {row.notice.kind: row for row in view.notices(101) if row.state == "waiting"}
    assert {row.notice.version for kind, row in rows.items() if kind != "redraw"} == {2}
    assert rows["reminder_1h"].notice.due == world.at("2026-12-01 16:00", law="2026f")


async def test_lessons_that_touch_move_past_each_other_in_any_order(world: World) -> None:
    for n in (3, 1, 2, 0):
        world.book(101 + n, f"2026-12-01 {14 + n}:00", (ANIL, BEN)[n % 2])
    assert follow_laws(world.program.store, NOW) == 4
    starts = [world.calendar().session(101 + n).start for n in range(4)]
    assert starts == [world.at(f"2026-12-01 {14 + n}:00", law="2026f") for n in range(4)]


async def test_a_lesson_whose_hour_is_taken_stays_and_the_tutor_is_told(world: World) -> None:
    world.book(101, "2026-12-01 17:00", BEN, law=zones_version())
    world.book(102, "2026-12-01 17:00")  # on the line an hour later, as long as the old law holds
    await world.told()
    assert follow_laws(world.program.store, NOW) == 0
    assert world.calendar().session(102).start == world.at("2026-12-01 17:00")
    assert world.laws() == {zones_version()}
    ((reader, words),) = await world.told()
    assert reader == str(MAYA)
    assert words.splitlines()[1:] == ["Anil: Tue 1 Dec, 18:00–19:00"]
    assert follow_laws(world.program.store, NOW) == 0
    assert await world.told() == []


async def test_what_has_begun_or_is_cancelled_is_left_alone(world: World) -> None:
    world.book(101, "2026-11-20 08:30")
    assert follow_laws(world.program.store, NOW) == 0
    assert world.calendar().session(101).version == 1


class Crash(Exception):
    """The program ends before the transaction does."""


def test_a_crash_before_the_commit_leaves_all_for_the_next_start(world: World) -> None:
    world.book(101, "2026-12-01 17:00")
    store = world.program.store

    def crash() -> None:
        with store.begin((MAYA,)) as tx:
            assert follow(tx, MAYA, zones_version(), NOW) == 1
            raise Crash

    with pytest.raises(Crash):
        crash()
    assert (world.laws(), world.moves(), world.calendar().session(101).version) == ({OLD}, 0, 1)
    assert follow_laws(store, NOW) == 1


def test_the_database_refuses_what_the_rule_would_have_left(world: World) -> None:
    world.book(101, "2026-12-01 17:00", BEN, law=zones_version())
    world.book(102, "2026-12-01 17:00")
    one = world.calendar().session(102)
    moved = SessionMoved(replace(one, start=one.start - HOUR, version=2), one)
    with pytest.raises(Overlap), world.program.store.begin() as tx:
        tx.record(moved, 0, NOW, "")
