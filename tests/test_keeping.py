"""What comes in is stored ahead of all other work, and whatever waits for it in one step."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from adapters.store import Busy, Store
from bot.clock import MovableClock
from bot.keeping import Keeping
from bot.threads import Threads
from core.moments import Instant

NOW = Instant(1_800_000_000)


class Slow(Store):
    """A store whose steps take until they are let go, and that counts them."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.steps: list[int] = []
        self.may_go = Event()
        self.broken = False

    def receive_all(self, several: Iterable[tuple[str, Mapping[str, Any], str]], now: Instant) -> tuple[bool, ...]:
        rows = list(several)
        self.steps.append(len(rows))
        assert self.may_go.wait(10)
        if self.broken:
            raise Busy
        return super().receive_all(rows, now)


@pytest.fixture
def slow(tmp_path: Path) -> Slow:
    store = Slow(f"sqlite:///{tmp_path}/keeping.db")
    store.migrate()
    return store


def _keeping(store: Store) -> tuple[Keeping, Threads]:
    threads = Threads("sqlite")
    return Keeping(store, MovableClock(NOW), threads), threads


async def _begun(slow: Slow) -> None:
    async with asyncio.timeout(10):
        while not slow.steps:
            await asyncio.sleep(0.001)


async def test_all_that_comes_during_one_step_goes_with_the_next(slow: Slow) -> None:
    keeping, threads = _keeping(slow)
    first = asyncio.create_task(keeping.keep([("first", {}, "x")]))
    await _begun(slow)
    rest = [asyncio.create_task(keeping.keep([(f"{n}", {}, "x"), ("first", {}, "x")])) for n in range(300)]
    await asyncio.sleep(0)
    slow.may_go.set()
    assert await first == (True,)
    assert set(await asyncio.gather(*rest)) == {(True, False)}
    assert slow.steps == [1, 600]
    threads.close()


async def test_that_a_step_fails_is_told_to_everybody_in_it_and_the_next_one_is_taken(slow: Slow) -> None:
    keeping, threads = _keeping(slow)
    slow.may_go.set()
    slow.broken = True
    told = await asyncio.gather(*(keeping.keep([(name, {}, "x")]) for name in "abc"), return_exceptions=True)
    assert [type(one) for one in told] == [Busy] * 3
    slow.broken = False
    assert await keeping.keep([("a", {}, "x")]) == (True,), "nothing of it had been stored"
    threads.close()


async def test_whoever_waits_no_longer_holds_nobody_up(slow: Slow) -> None:
    keeping, threads = _keeping(slow)
    gone, stays = (asyncio.create_task(keeping.keep([(name, {}, "x")])) for name in "ab")
    await _begun(slow)
    gone.cancel()
    slow.may_go.set()
    assert await stays == (True,)
    assert [one.event for one in slow.waiting(9)] == ["a", "b"], "what was brought is kept"
    threads.close()


async def test_what_comes_is_stored_ahead_of_the_turns_that_wait(slow: Slow) -> None:
    keeping, threads = _keeping(slow)
    slow.may_go.set()
    begun, go, done = Event(), Event(), list[str]()

    def hold() -> None:
        begun.set()
        assert go.wait(10)

    holding = asyncio.create_task(threads.write(hold))
    await asyncio.to_thread(begun.wait, 10)
    turns = [asyncio.create_task(threads.write(done.append, f"turn {n}")) for n in range(50)]
    await asyncio.sleep(0)
    kept = asyncio.create_task(keeping.keep([("came", {}, "x")]))
    kept.add_done_callback(lambda _: done.append("stored"))
    await asyncio.sleep(0.05)
    go.set()
    await asyncio.gather(holding, kept, *turns)
    assert done.index("stored") <= 2, "a turn that has begun is waited for, those behind it are not"
    threads.close()
