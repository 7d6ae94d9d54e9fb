"""B1, B7: whole turns at once, from many devices in processes of their own, on both databases."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta
from multiprocessing import get_context
from multiprocessing.synchronize import Barrier as ProcessBarrier
from threading import Barrier
from typing import Any

import pytest
from sqlalchemy import select

from adapters.store import Store
from adapters.store.engine import open_engine
from adapters.store.tables import notices
from bot.clock import MovableClock, pin_zones
from bot.scenes import Setup, calendar_at
from bot.turns import Turns
from core.dialogue.draft import Draft, Drawing
from core.dialogue.incoming import Pressed, Said
from core.events import SessionBooked, StudentAdded, TutorChanged
from core.model.calendar import Tutor, Window
from core.model.people import Address, Person, Student
from core.model.session import Attendance, Session, Status
from core.moments import DAY, HOUR, MINUTE, instant_of, zone_named
from core.notices import Kind, words_for
from core.replies import Action, Choice
from core.words import Reader, say, text
from tests.store.test_races import OVERLAPS, count

DEVICES, FEW_SLOTS, SLOTS = 8, 10, 50
MORE_DEVICES, MORE_SLOTS = 16, 100
TRIALS, MORE_TRIALS = 20, 200  # of a move and a cancellation at once
BERLIN = zone_named("Europe/Berlin")
MONDAY = datetime(2027, 3, 1, 8, 0)  # noqa: DTZ001 - a wall time by intent
NOW = instant_of(MONDAY, BERLIN) - 3 * DAY
ALWAYS = tuple(Window(day, 0, 24 * 60) for day in range(7))
READER = Reader("en_GB", "Europe/Berlin", date(2027, 2, 26))

# One process imports the program, and each device is a copy of it: eight imports would take longer than the race.
_devices = get_context("forkserver")
_devices.set_forkserver_preload([__name__])


def phone(device: int) -> Address:
    """One of Maya's devices."""
    return Address("telegram", "", f"maya-{device}", f"maya-{device}")


MAYA = Person(1, "Maya Ivanova", "Europe/Berlin", "en_GB", tuple(phone(n) for n in range(MORE_DEVICES)))
ANNA = Person(2, "Anna Petrova", "Europe/Sofia", "en_GB", (Address("telegram", "", "anna", "anna"),))


def settle_in(store: Store) -> None:
    """Maya teaches Anna, at any hour."""
    with store.begin() as tx:
        tx.record(TutorChanged(Tutor(MAYA, ALWAYS)), MAYA.id, NOW, "telegram")
        tx.record(StudentAdded(MAYA.id, Student(ANNA, minor=False)), MAYA.id, NOW, "telegram")


def turns_of(store: Store) -> Turns:
    """The shell of a turn, as each device's own program has it."""
    return Turns(store, MovableClock(NOW), Setup("https://meet.example/{room}"))


def draw(store: Store, device: int, name: str, draft: Draft | None = None) -> Pressed:
    """Put a read-back before a device, and return the press that says yes to it."""
    drawing = Drawing(f"drawing-of-{name}", "draft", phone(device), (Choice(text("Yes"), Action("act")),))
    with store.begin() as tx:
        if draft is not None:
            tx.save_draft(phone(device), draft)
        tx.draw(drawing, NOW + DAY)
    return Pressed(phone(device), drawing.id, 0, name, NOW)


def wanted(device: int, slot: int) -> datetime:
    """What a device wants of a slot: five minutes beside what the one before it wants, so that all overlap."""
    return MONDAY + 2 * slot * HOUR + 5 * device % 60 * MINUTE


def prepared(store: Store, device: int, slot: int) -> Pressed:
    """A booking that is filled in and waits for the tap."""
    at = wanted(device, slot)
    fields = {"student": "2", "date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M}", "minutes": "60", "topic": "sines"}
    return draw(store, device, f"{device}-{slot}", Draft("book").put(**fields))


def spoken(store: Store, turns: Turns, device: int, slot: int) -> Pressed:
    """The same by a sentence."""
    words = f"book Anna {wanted(device, slot):%d %b %Y %I:%M %p} 1h sines and cosines"
    for n, one in enumerate(("stop", words)):  # whoever lost the slot before is still being offered other times
        said = Said(phone(device), one, f"said-{device}-{slot}-{n}", NOW)
        turns.take(said.event, said)
    with store.read() as view:
        draft = view.draft(phone(device))
    if draft is None or draft.asked:
        raise AssertionError(f"not read: {words}")
    return draw(store, device, f"{device}-{slot}")


def race(url: str, device: int, slots: int, by_sentence: bool, ready: ProcessBarrier, told: Any) -> None:
    """Try every slot at the same moment as all other devices; what went wrong goes to `told`."""
    pin_zones()
    store, wrong = Store(url), Counter[str]()
    turns = turns_of(store)
    for slot in range(slots):
        try:
            press = spoken(store, turns, device, slot) if by_sentence else prepared(store, device, slot)
            ready.wait()
            turns.take(press.event, press)
            ready.wait()
        except Exception as error:
            ready.abort()
            wrong[repr(error)] += 1
            break
    store.close()
    told.put(dict(wrong))


def run(url: str, devices: int, slots: int, by_sentence: bool) -> list[dict[str, int]]:
    """Let all devices race; what went wrong on each."""
    ready, told = _devices.Barrier(devices), _devices.Queue()
    runners = [_devices.Process(target=race, args=(url, n, slots, by_sentence, ready, told)) for n in range(devices)]
    for runner in runners:
        runner.start()
    wrong = [told.get() for _ in runners]
    for runner in runners:
        runner.join()
    return wrong


def answers(url: str) -> dict[str, str]:
    """What each press was answered, by its event."""
    engine = open_engine(url)
    with engine.begin() as connection:
        rows = connection.execute(select(notices.c.step, notices.c.reply).where(notices.c.kind == Kind.REPLY.value))
        found = {row.step.split()[0]: say(row.reply.text, READER) for row in rows}
    engine.dispose()
    return found


def examine(url: str, devices: int, slots: int, by_sentence: bool) -> None:
    """Of each slot one device has it, all others read why not and what else is free, and nobody reads of a lock."""
    store = Store(url)
    settle_in(store)
    assert run(url, devices, slots, by_sentence) == [{}] * devices
    assert count(url, OVERLAPS) == 0
    assert count(url, "SELECT count(*) FROM sessions") == slots
    booked = "SELECT count(*) FROM notices WHERE kind = 'booked'"
    assert count(url, booked) == slots, "each with its notice, no loser with any"
    found = answers(url)
    for slot in range(slots):
        words = [found[f"{device}-{slot}"] for device in range(devices)]
        assert sum(one.startswith("Created: Anna Petrova") for one in words) == 1
        refused = [one for one in words if not one.startswith("Created")]
        assert all("overlaps Anna, " in one and " Free: " in one for one in refused), refused
    store.close()


def test_b1_8_processes_press_for_10_slots_at_once_and_each_loser_reads_why(url: str) -> None:
    examine(url, DEVICES, FEW_SLOTS, by_sentence=False)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_b1_8_processes_press_for_50_slots_at_once_and_each_loser_reads_why(url: str) -> None:
    examine(url, DEVICES, SLOTS, by_sentence=False)


def test_b1_8_processes_write_and_press_at_once(sqlite_url: str) -> None:
    examine(sqlite_url, DEVICES, 3, by_sentence=True)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_b1_16_processes_write_and_press_for_100_slots_at_once(url: str) -> None:
    examine(url, MORE_DEVICES, MORE_SLOTS, by_sentence=True)


# --- B7 ------------------------------------------------------------------------------------------


def lesson(trial: int) -> Session:
    """A lesson of its own for each trial."""
    start = instant_of(MONDAY, BERLIN) + trial * 3 * HOUR
    return Session(100 + trial, MAYA.id, (Attendance(ANNA.id),), start, 60, "Europe/Berlin", "sines", room="r")


def test_b7_a_move_and_a_cancellation_at_once_from_two_devices(url: str) -> None:
    both_at_once(url, TRIALS)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_b7_a_move_and_a_cancellation_at_once_200_times(url: str) -> None:
    both_at_once(url, MORE_TRIALS)


def both_at_once(url: str, trials: int) -> None:
    """Move and cancel at once, each time another lesson: one wins, and the loser reads how it is now."""
    store, another = Store(url), Store(url)
    settle_in(store)
    devices = (turns_of(store), turns_of(another))
    won = Counter(_one_trial(store, devices, lesson(trial)) for trial in range(trials))
    assert sum(won.values()) == trials
    found = answers(url)
    for trial in range(trials):
        words = sorted((found[f"move-{100 + trial}"], found[f"cancel-{100 + trial}"]), key=lambda one: "changed" in one)
        assert words[0].startswith(("Moved: Anna", "Cancelled: Anna"))
        state = "Already cancelled: " if words[0].startswith("Cancelled") else "Already moved to "
        assert words[1].startswith("This lesson has changed meanwhile. " + state), "the loser reads how it is now"
    another.close()
    store.close()


def _one_trial(store: Store, devices: tuple[Turns, Turns], session: Session) -> Status:
    """Press both at once; the state that won, with exactly the notices that it owes."""
    with store.begin() as tx:
        tx.record(SessionBooked(session), MAYA.id, NOW, "telegram")
    fields = {"session": str(session.id), "version": "1"}
    at = (session.start + 90 * MINUTE).wall(BERLIN)
    time = {"date": f"{at:%Y-%m-%d}", "time": f"{at:%H:%M}", "minutes": "60", "student": "2"}
    presses = (
        draw(store, 0, f"move-{session.id}", Draft("move").put(**fields, **time)),
        draw(store, 1, f"cancel-{session.id}", Draft("cancel").put(**fields)),
    )
    ready = Barrier(2)

    def press(turns: Turns, pressed: Pressed) -> None:
        ready.wait()
        turns.take(pressed.event, pressed)

    with ThreadPoolExecutor(2) as both:
        list(both.map(press, devices, presses))
    return _stands(store, session.id)


def _stands(store: Store, id: int) -> Status:
    with store.read() as view:
        calendar = calendar_at(view, MAYA.id, NOW)
        session, rows = calendar.session(id), view.notices(id)
    assert session.version == 2, "one change has happened, and no more"
    said = {row.notice.kind for row in rows if row.state == "waiting"} - {Kind.REPLY}
    timers = {Kind.REMINDER_24H, Kind.REMINDER_1H, Kind.JOIN, Kind.START, Kind.NUDGE, Kind.NO_SHOW_ADVICE, Kind.WRAP_UP}
    if session.status is Status.CANCELLED:
        assert said == {Kind.CANCELLED}
    else:
        assert {Kind.MOVED} <= said <= {Kind.MOVED, Kind.REDRAW, Kind.REMINDER_24H, Kind.REMINDER_1H} | timers
    told = [row.notice for row in rows if row.notice.kind in (Kind.MOVED, Kind.CANCELLED)]
    assert len(told) == 1
    assert words_for(told[0], calendar, NOW, heard=True) is not None, "what waits is true of the state as it is"
    return session.status


def test_all_that_is_wanted_of_one_slot_overlaps_and_nothing_of_two() -> None:
    assert wanted(11, 0) - wanted(0, 0) < timedelta(hours=1)
    assert wanted(0, 1) - wanted(11, 0) >= timedelta(hours=1)
