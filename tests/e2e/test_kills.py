"""The promise under SIGKILL: what was confirmed takes effect once, what is owed is sent, and in order."""

from __future__ import annotations

import asyncio
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters.store import Store
from bot.delivery import LEASE
from bot.rehearsal import Rehearsal
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind, Notice
from core.replies import Reply
from core.words import said
from tests.e2e.dying import AFTER_SEND, BEFORE_SEND, MARKED, POINTS, Fate, Life

NOW = Instant(round(datetime(2026, 11, 22, 9, 0, tzinfo=UTC).timestamp()))  # Sunday, 10:00 in Berlin
RECOVERED = LEASE + timedelta(seconds=1)  # when what a dead process held is free again

BEFORE = """now  Sun 2026-11-22 10:00 Berlin
cast  Maya, Anna, Elena
booked  Anna, Tue 2026-11-24 16:30, 60 min, quadratic equations
"""
ON_THE_WIRE = (BEFORE_SEND, AFTER_SEND, MARKED)  # others may have been sent meanwhile, and not yet marked
COMMANDS = {
    "book": (("Maya", "book Anna Wed 17:00 1h fractions, nr 3-8"), ("Maya", "yes")),
    "move": (("Maya", "move Anna Tue to Thu 17:00"), ("Maya", "yes")),
    "cancel": (("Maya", "cancel Anna Tue, ill"), ("Maya", "yes")),
    "ask": (("Anna", "hello"), ("Anna", "is the test on chapter 5 or 6?")),
}


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with Maya, Anna and Elena in it, and a lesson on Tuesday."""
    path = tmp_path_factory.mktemp("family") / "tutorbell.db"
    asyncio.run(_cast(f"sqlite:///{path}"))
    return path


async def _cast(url: str) -> None:
    store = Store(url)
    store.migrate()
    rehearsal = Rehearsal(store)
    await rehearsal.player().play(BEFORE)
    rehearsal.close()


@pytest.fixture
def life(family: Path, tmp_path: Path) -> Life:
    """A life of the family's program, in a copy of its own."""
    return _copied(family, tmp_path)


def _copied(family: Path, folder: Path) -> Life:
    shutil.copy(family, folder / "tutorbell.db")
    return Life(f"sqlite:///{folder / 'tutorbell.db'}", folder / "platform.log", NOW)


# --- C1: a crash at each named point ---


@dataclass(frozen=True)
class Outcome:
    """What is left of a command: the sessions, the notices, and what everybody was sent."""

    sessions: Any
    notices: Any
    sent: Counter[tuple[str, str, tuple[str, ...]]]


@pytest.fixture(scope="module")
def undisturbed(family: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Outcome]:
    """What each command comes to when nothing happens."""
    known: dict[str, Outcome] = {}

    def outcome(command: str) -> Outcome:
        if command not in known:
            life = _copied(family, tmp_path_factory.mktemp(command))
            known[command] = outcome_of(_crashed_and_recovered(replace(life, said=COMMANDS[command]), expected=0))
        return known[command]

    return outcome


@pytest.mark.parametrize(
    "command", [name if name == "move" else pytest.param(name, marks=pytest.mark.long) for name in COMMANDS]
)
@pytest.mark.parametrize("point", POINTS)
def test_c1_after_a_crash_anywhere_all_is_as_if_it_had_run_once(
    life: Life, point: str, command: str, undisturbed: Callable[[str], Outcome]
) -> None:
    fated = replace(life, said=COMMANDS[command], fate=Fate(point, left=2))  # the second message is the one that acts
    left = outcome_of(_crashed_and_recovered(fated, expected=137))
    usual = undisturbed(command)
    assert left.sessions == usual.sessions
    assert left.notices == usual.notices
    assert left.sent.keys() == usual.sent.keys(), "nothing is lost, and nothing else is said"
    twice = left.sent - usual.sent
    assert max(twice.values(), default=0) <= 1
    assert twice.total() <= (point in ON_THE_WIRE), twice


def _crashed_and_recovered(life: Life, expected: int) -> Life:
    assert life.run() == expected
    assert replace(life, at=life.at + RECOVERED, fate=Fate()).run() == 0
    return life


def outcome_of(life: Life) -> Outcome:
    """Everything that a command has left, without ids and moments that differ by nature."""
    store = Store(life.url)
    with store.read() as view:
        shown = view.inspect(NOW, "")
    store.close()
    names = {person["id"]: person["name"] for person in shown["people"]}
    sent = Counter((line["to"], line["text"], tuple(line["labels"])) for line in life.messages())
    return Outcome(
        sorted(_only(row, "start", "end", "status", "topic", "version") for row in shown["sessions"]),
        sorted(
            (names.get(row["recipient"], ""), *_only(row, "kind", "session_version", "state"))
            for row in shown["notices"]
        ),
        sent,
    )


def _only(row: Mapping[str, Any], *names: str) -> tuple[Any, ...]:
    return tuple(row[name] for name in names)


# --- C2: SIGKILL while much is due ---


@pytest.mark.parametrize(("each", "least"), [(3, 1), pytest.param(10, 5, marks=pytest.mark.long)])
def test_c2_killed_at_random_while_much_is_due(life: Life, each: int, least: int) -> None:
    owe(life, people=20, each=each)
    kills = killed_until_done(replace(life, wire=0.002), random.Random(2), after=range(3, 30))
    assert kills >= least
    delivered_in_order(life, people=20, each=each, kills=kills)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_c2_killed_at_200_random_moments_while_1000_notices_are_due(life: Life) -> None:
    owe(life, people=50, each=20)
    kills = killed_until_done(replace(life, wire=0.002), random.Random(3), after=range(1, 9))
    assert kills >= 150
    delivered_in_order(life, people=50, each=20, kills=kills)


def owe(life: Life, people: int, each: int) -> None:
    """Owe everybody so many numbered messages, all of them due now."""
    store = Store(life.url)
    with store.begin() as tx:
        for n in range(each):
            for who in range(people):
                notice = Notice(Kind.REPLY, 0, 0, 0, NOW, NOW + timedelta(days=30), f"{n}", Reply(said(f"number {n}")))
                tx.plan_reply(Address("telegram", "", f"p{who}", f"p{who}"), notice, NOW)
    store.close()


def delivered_in_order(life: Life, people: int, each: int, kills: int) -> None:
    """Nothing lost, nothing overtaken, and no more sent twice than was on the wire when it was cut."""
    numbers = {f"p{who}": [] for who in range(people)}  # type: dict[str, list[int]]
    for line in life.messages():
        numbers[line["to"]].append(int(line["text"].split()[1]))
    lost = {who: sent for who, sent in numbers.items() if set(sent) != set(range(each))}
    inversions = {who: sent for who, sent in numbers.items() if sent != sorted(sent)}
    twice = sum(map(len, numbers.values())) - people * each
    print(f"{kills} kills: lost {len(lost)}, inversions {len(inversions)}, sent twice {twice}")
    assert not lost
    assert not inversions
    assert twice <= kills


def killed_until_done(life: Life, chance: random.Random, after: range) -> int:
    """Kill it whenever it has done a little, and start it again, until it ends by itself; how often that was."""
    for kills in range(1000):
        process = life.start()
        if not _dies(process.is_alive, life, chance, after):
            process.join()
            assert process.exitcode == 0
            return kills
        assert process.pid is not None
        process.kill()
        process.join()
        assert process.exitcode in (0, -signal.SIGKILL)
        life = replace(life, at=life.at + RECOVERED)
    raise AssertionError("it never ends")


def _dies(alive: Callable[[], bool], life: Life, chance: random.Random, after: range) -> bool:
    """Wait for a random moment of its work; False: it has ended before that."""
    enough = _size(life.log) + 60 * chance.choice(after)  # bytes: about so many lines
    while _size(life.log) < enough:
        if not alive():
            return False
        time.sleep(0.001)
    time.sleep(chance.random() * 0.01)
    return True


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


# --- C4: SIGKILL while commands arrive ---


@pytest.mark.parametrize(("commands", "kills"), [(16, 1), pytest.param(50, 3, marks=pytest.mark.long)])
def test_c4_killed_at_random_while_commands_arrive(life: Life, commands: int, kills: int) -> None:
    all_arrive(life, commands, kills)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_c4_killed_at_random_while_600_commands_arrive(life: Life) -> None:
    all_arrive(life, commands=600, kills=25)


def all_arrive(life: Life, commands: int, kills: int) -> None:
    """Let so many commands arrive while the program is killed, at least `kills` times: each is obeyed once."""
    names = [f"Zed-{n} Brandt" for n in range(commands // 2)]
    said = tuple(line for name in names for line in (("Maya", f"add {name}, 13"), ("Maya", "yes")))
    arriving = replace(life, said=said, apart=timedelta(seconds=4))  # no faster than anybody may write
    assert killed_until_done(arriving, random.Random(4), after=range(5, 60)) >= kills
    assert life.confirmed() == {f"e{n}" for n in range(commands)}
    assert added(life) == names, "none is lost, none came twice, and each in its turn"


def added(life: Life) -> Sequence[str]:
    """The students, in the order in which they were first spoken of."""
    store = Store(life.url)
    with store.read() as view:
        people = view.inspect(life.at, "")["people"]
    store.close()
    spoken = [line["text"] for line in life.messages()]
    names = [person["name"] for person in people if person["name"].startswith("Zed")]
    return sorted(names, key=lambda name: next(n for n, words in enumerate(spoken) if f"{name} " in f"{words} "))


# --- the waiting room ---


def test_a_restart_in_the_middle_of_the_waiting_room_repeats_nothing(life: Life) -> None:
    start = NOW + timedelta(days=2, hours=6, minutes=30)
    assert replace(life, until=start + timedelta(minutes=6)).run() == 0
    before = asked(life.messages())
    assert replace(life, at=start + timedelta(minutes=7), until=start + timedelta(minutes=9)).run() == 0
    assert asked(life.messages()) == before == 1
    assert replace(life, at=start + timedelta(minutes=9), until=start + timedelta(minutes=11)).run() == 0
    assert asked(life.messages()) == 2, "the second question has its own time"


def asked(messages: Iterable[Mapping[str, Any]]) -> int:
    """How often Anna was asked whether she is joining."""
    return sum(line["to"] == "anna" and "Are you joining?" in line["text"] for line in messages)
