"""Long polling: what has come is stored before it is confirmed, and whatever goes wrong, polling goes on."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

import pytest

from adapters.telegram.polling import Polling
from adapters.telegram.wire import KINDS, open_bot
from adapters.wire.line import Line
from tests.adapters.telegram.chats import Fault
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import TOKEN, FakeTelegram, refused, telegram_server, too_many

SHORT = 0.02  # seconds that the line waits after a failure


@dataclass
class Listener:
    """Somebody who polls, and what they have taken. While `full` nothing can be stored."""

    fake: FakeTelegram
    anna: Phone
    polling: Polling
    taken: list[int] = field(default_factory=list)
    full: bool = False

    async def take(self, updates: Sequence[Any]) -> None:
        if updates and self.full:
            raise OSError("no room")
        self.taken += [update["update_id"] for update in updates]

    async def until(self, *numbers: int, seconds: float = 10) -> None:
        """Wait until these have been taken and confirmed."""
        async with asyncio.timeout(seconds):
            while self.taken != list(numbers) or self.fake.waiting:
                await asyncio.sleep(0.01)


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    """Somebody who polls, and gives a silent server half a second."""
    async with telegram_server() as fake:
        bot, here = open_bot(TOKEN, fake.url), Phone(fake, 501, "Anna")

        async def take(updates: Sequence[Any]) -> None:
            await polls.take(updates)

        polls = Listener(fake, here, Polling(bot, take, 0.5, 0.1, Line("telegram", SHORT)))
        running = asyncio.create_task(polls.polling.run())
        yield polls
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
        await bot.end()


async def test_it_asks_for_what_it_can_read_and_waits_long(listener: Listener) -> None:
    number = listener.anna.says("Hello")
    await listener.until(number)
    asked = listener.fake.asked("getUpdates")[0].given
    assert (asked["timeout"], asked["limit"]) == ("25", "100")
    assert all(kind in asked["allowed_updates"] for kind in KINDS)


async def test_what_could_not_be_stored_is_not_confirmed_and_comes_again(listener: Listener) -> None:
    listener.full = True
    number = listener.anna.says("Hello")
    await asyncio.sleep(0.3)
    assert (listener.taken, len(listener.fake.waiting)) == ([], 1)
    listener.full = False
    await listener.until(number)


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (refused(500, "Internal Server Error"), "an error on the other side"),
        (Fault(502, "<html>Bad Gateway</html>"), "a page instead of an answer"),
        (Fault(200, '{"ok": true, "result": [{"upd'), "an answer that was cut off"),
        (Fault(200, '{"ok": true, "result": {"no": "list"}}'), "no list"),
        (Fault(200, '{"ok": false}'), "no, with the status of a yes"),
        (Fault(drop=True), "a line that breaks"),
        (too_many(1), "being told to wait"),
        (refused(409, "Conflict: terminated by other getUpdates request"), "another one who polls"),
    ],
)
async def test_d4_after_a_failed_poll_comes_the_next(listener: Listener, fault: Fault, why: str) -> None:
    listener.fake.wake()
    await asyncio.sleep(0.05)
    listener.fake.break_next("getUpdates", fault)
    first = listener.anna.says("one")
    await listener.until(first)


async def test_d11_a_poll_that_hangs_is_given_up_and_begun_anew(listener: Listener) -> None:
    listener.fake.break_next("getUpdates", Fault(slow=60), Fault(slow=60))
    listener.fake.wake()
    await asyncio.sleep(0.05)
    number = listener.anna.says("Hello")
    await listener.until(number)
    assert len(listener.fake.asked("getUpdates")) >= 3


async def test_what_has_no_number_does_not_make_it_ask_without_end(listener: Listener) -> None:
    listener.fake.requeue({"update_id": -1, "message": {}})
    await asyncio.sleep(0.4)
    assert len(listener.fake.asked("getUpdates")) < 5


async def test_numbers_that_begin_anew_after_a_long_silence_are_heard(listener: Listener) -> None:
    first = listener.anna.says("one")
    await listener.until(first)
    await asyncio.sleep(0.15)
    listener.fake.wake()
    await asyncio.sleep(0.05)
    listener.fake.begin_anew(17)
    number = listener.anna.says("two")
    assert number < first
    await listener.until(first, number)


async def test_a_refused_token_is_not_asked_with_again_and_again(listener: Listener) -> None:
    listener.fake.revoked = True
    listener.fake.wake()
    await asyncio.sleep(0.3)
    calls = len(listener.fake.calls)
    assert listener.polling.line.dead
    await asyncio.sleep(0.3)
    assert len(listener.fake.calls) == calls
