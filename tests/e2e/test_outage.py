"""E1, E8: a week without the program, and a machine that slept."""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from adapters.store import Store
from adapters.store.engine import open_engine
from adapters.store.tables import notices
from bot.clock import MovableClock, SystemClock
from bot.delivery import Delivery
from bot.outage import DRIFT
from bot.rehearsal import ROOM, Rehearsal
from bot.scenes import calendar_at
from bot.threads import Threads
from bot.turns import owe
from core.events import Event, PersonChanged, SessionBooked, StudentAdded, TutorChanged
from core.model.calendar import Calendar, Tutor
from core.model.people import Address, Digests, Person, Student
from core.model.session import Attendance, Session, Status
from core.moments import DAY, HOUR, MINUTE, WEEK, Instant, Span
from core.notices import Kind, Notice, notices_for
from core.replies import Reply
from core.rules.cancelling import cancel
from core.words import said
from tests.e2e.program import PATIENCE, SUNDAY, Program

MAYA = 1
STUDENTS = (11, 12, 13, 14, 15)
KEPT, GONE, LATER = 150, 10, 20  # lessons of the week without the program, those cancelled in it, and after it
BACK = SUNDAY + WEEK + 6 * HOUR


def person(id: int) -> Person:
    name = "Maya Ivanova" if id == MAYA else f"Student {id}"
    zone = "Europe/Berlin" if id == MAYA else "Asia/Kolkata"
    return Person(
        id,
        name,
        zone,
        "en_GB",
        (Address("telegram", "", str(id), str(id)),),
        "2027-01",
        quiet=None,
        digests=Digests(None, None, None),
    )


def lesson(id: int, start: Instant) -> Session:
    return Session(id, MAYA, (Attendance(STUDENTS[id % 5]),), start, 30, "Europe/Berlin", room=f"room-{id}")


class House:
    """A tutor with a full week ahead, whose families know of it."""

    def __init__(self, url: str) -> None:
        self.url, self.program = url, Rehearsal(Store(url), SUNDAY)
        events: list[Event] = [PersonChanged(person(id)) for id in (MAYA, *STUDENTS)]
        events.append(TutorChanged(Tutor(person(MAYA), room=ROOM)))
        events += [StudentAdded(MAYA, Student(person(id))) for id in STUDENTS]
        self.record(*events)

    def record(self, *events: Event) -> None:
        now = self.program.clock.now()
        with self.program.store.begin((MAYA,), STUDENTS) as tx:
            for event in events:
                tx.record(event, MAYA, now, "telegram")
                owe(tx, event, now)

    def book(self, id: int, start: Instant) -> None:
        self.book_all({id: start})

    def book_all(self, starts: dict[int, Instant]) -> None:
        """Book half an hour at each start, and plan all that is owed for it."""
        now = self.program.clock.now()
        booked = [SessionBooked(lesson(id, start)) for id, start in starts.items()]
        with self.program.store.begin((MAYA,), STUDENTS) as tx:
            for event in booked:
                tx.record(event, MAYA, now, "telegram")
            calendar = calendar_at(tx, MAYA, now)
            tx.plan([one for event in booked for one in notices_for(event, calendar, now)], now)

    def cancel(self, *ids: int) -> None:
        now = self.program.clock.now()
        self.record(*(cancel(self.calendar().session(id), "", now) for id in ids))

    async def restart(self, at: Instant) -> None:
        """Let the program be away until then, and send what it sends at its start."""
        await self.program.restart(at)
        await self.program.delivery.drain()

    def calendar(self) -> Calendar:
        with self.program.store.read() as view:
            return calendar_at(view, MAYA, self.program.clock.now())

    def sent(self) -> Counter[str]:
        """The kinds of what has been sent, and how often."""
        return self._count(notices.c.state == "sent")

    def due(self, until: Instant) -> Counter[str]:
        """The kinds of what waits and is due by `until`."""
        return self._count(notices.c.settled.is_(None), notices.c.due <= until)

    def _count(self, *where: object) -> Counter[str]:
        engine = open_engine(self.url)
        with engine.connect() as connection:
            found = Counter(connection.scalars(select(notices.c.kind).where(*where)))  # type: ignore[arg-type]
        engine.dispose()
        return found


@pytest.fixture
def house(sqlite_url: str) -> Iterator[House]:
    house = House(sqlite_url)
    yield house
    house.program.close()


@pytest.mark.timeout(300)  # two thousand notices, on a busy machine
async def test_e1_after_a_week_only_what_is_true_and_useful_is_sent(house: House) -> None:
    house.book_all({1000 + n: SUNDAY + 30 * HOUR + n * 40 * MINUTE for n in range(KEPT + GONE)})
    house.book_all({2000 + n: BACK + 2 * DAY + n * HOUR for n in range(LATER)})
    await house.program.delivery.look()
    await house.program.delivery.drain()
    house.cancel(*range(1000, 1000 + GONE), *range(2000, 2000 + LATER))
    waits = house.due(BACK)
    assert waits["reminder_24h"] + waits["reminder_1h"] >= 300
    assert (waits["nudge"] >= 40, waits["cancelled"]) == (True, GONE + LATER)
    before = house.sent()
    await house.restart(BACK)
    sent = house.sent() - before
    assert sent == {"cancelled": LATER, "digest": len(STUDENTS), "away": 1}
    statuses = Counter(one.status for one in house.calendar().sessions)
    assert statuses == {Status.BOOKED: KEPT, Status.CANCELLED: GONE + LATER}
    await house.restart(BACK + MINUTE)
    assert house.sent() - before == sent


async def test_e1_what_a_digest_says_is_all_of_it(house: House) -> None:
    for n in range(3):
        house.book(1000 + 5 * n, SUNDAY + 2 * DAY + n * HOUR)
    await house.program.delivery.look()
    await house.program.delivery.drain()
    house.cancel(1000, 1005)
    house.program.stage.take_heard()
    await house.restart(BACK)
    (heard,) = [one.message.text for one in house.program.stage.take_heard() if one.address.user == "11"]
    assert heard == (
        "I could not tell you in time, I am sorry. The time of all this has passed:\n"
        "Your lesson with Maya, Tue 24 Nov, 14:30–15:00: it was cancelled.\n"
        "Your lesson with Maya, Tue 24 Nov, 15:30–16:00: it was cancelled."
    )


async def test_a_tutor_who_had_nothing_to_do_meanwhile_is_not_bothered(house: House) -> None:
    house.book(1000, BACK + 3 * DAY)
    await house.program.delivery.look()
    await house.program.delivery.drain()
    before = house.sent()
    await house.restart(BACK)
    assert house.sent() - before == {}


@pytest.mark.parametrize(("hours", "told"), [(23, 0), (24, 0), (25, 1)])
async def test_a_day_without_the_program_is_not_worth_a_word_and_an_hour_more_is(
    house: House, hours: int, told: int
) -> None:
    house.book(1000, SUNDAY + 20 * HOUR)
    await house.program.delivery.look()
    await house.restart(SUNDAY + hours * HOUR)
    assert house.sent()["away"] == told


def test_the_tutors_at_work_are_those_with_a_lesson_in_that_time(house: House) -> None:
    house.book(1000, SUNDAY + DAY)
    with house.program.store.read() as view:
        assert view.tutors_at_work(Span(SUNDAY, SUNDAY + DAY)) == ()
        assert view.tutors_at_work(Span(SUNDAY, SUNDAY + DAY + MINUTE)) == (MAYA,)


# --- a machine that sleeps ------------------------------------------------------------------------


class SleepyClock(MovableClock):
    """A clock of a machine that may be suspended: then its wall time goes on and its own time stands."""

    def __init__(self, at: Instant) -> None:
        super().__init__(at)
        self.slept = 0.0

    def monotonic(self) -> float:
        return super().monotonic() - self.slept

    def sleep(self, span: timedelta) -> None:
        self.advance(span)
        self.slept += span.total_seconds()


class Machine:
    """The delivery of a house on such a clock."""

    def __init__(self, house: House) -> None:
        self.house, self.clock = house, SleepyClock(SUNDAY)
        self.threads = Threads("sqlite")
        self.delivery = Delivery(house.program.store, {"telegram": house.program.stage}, self.clock, self.threads)

    def owe(self, due: Instant, words: str) -> None:
        with self.house.program.store.begin() as tx:
            tx.plan([Notice(Kind.RELAY, 11, 0, 0, due, due + HOUR, words, Reply(said(words)))], SUNDAY)

    async def tick(self) -> list[str]:
        await self.delivery.tick()
        return [one.message.text for one in self.house.program.stage.take_heard()]


@pytest.fixture
def machine(house: House) -> Iterator[Machine]:
    machine = Machine(house)
    yield machine
    machine.threads.close()


async def test_e8_after_six_hours_of_sleep_one_tick_is_held_and_stale_things_are_not_sent(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.owe(SUNDAY + HOUR, "stale")
    machine.owe(SUNDAY + 6 * HOUR, "still true")
    assert await machine.tick() == []
    machine.clock.sleep(6 * HOUR)
    assert await machine.tick() == []
    assert "the clock has jumped" in capsys.readouterr().out
    machine.clock.advance(timedelta(seconds=1))
    assert await machine.tick() == ["still true"]
    assert machine.house.sent()["away"] == 0


@pytest.mark.parametrize(("seconds", "sent"), [(DRIFT, ["later"]), (DRIFT + 1, []), (-DRIFT - 1, [])])
async def test_a_clock_that_is_set_by_more_than_a_minute_holds_one_tick(
    machine: Machine, seconds: int, sent: list[str]
) -> None:
    machine.owe(SUNDAY - HOUR + 5 * MINUTE, "due")
    assert await machine.tick() == ["due"]
    machine.owe(SUNDAY - HOUR + 6 * MINUTE, "later")
    machine.clock.sleep(timedelta(seconds=seconds))
    assert await machine.tick() == sent
    assert await machine.tick() == ([] if sent else ["later"])


def test_e8_a_program_that_is_stopped_and_goes_on_is_well_again_at_once(program: Program) -> None:
    clock = SystemClock()
    with program.running() as running:
        running.post("say", pane=running.post("pane", label="Phone", kind="chat")["pane"], text="hello")
        running.process.send_signal(signal.SIGSTOP)
        time.sleep(4)
        running.process.send_signal(signal.SIGCONT)
        until = clock.monotonic() + PATIENCE
        while running.get("/healthz")["last_tick_seconds"] > 2:
            assert clock.monotonic() < until
            time.sleep(0.1)
        assert "the clock has jumped" not in running.log()  # a stopped program is no stopped clock
        running.stop(signal.SIGKILL)  # how it ends is not asked here
