"""What is owed, on its way over a bad line: tried again, given up, or never twice, and nobody waits for another's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from adapters.telegram.messenger import TelegramMessenger
from adapters.telegram.wire import open_bot
from adapters.wire.line import Line
from adapters.wire.pace import PER_CHAT, Pace
from bot.clock import MovableClock
from bot.failing import ATTEMPTS
from bot.program import Program
from bot.scenes import Setup
from core.events import PersonChanged
from core.model.people import Address, Person
from core.moments import HOUR
from core.notices import Kind, Notice
from core.replies import Reply
from core.rules.inviting import CONSENT
from core.words import said
from tests.adapters.telegram.chats import Fault
from tests.adapters.telegram.server import TOKEN, FakeTelegram, refused, telegram_server
from tests.memory import Memory

ANNA, BEN = 501, 502
SHORT = 0.001  # seconds that the line waits after a failure
BAD = refused(400, "Bad Request: BUTTON_DATA_INVALID")


@dataclass
class Post:
    """A program that owes Anna and Ben messages."""

    fake: FakeTelegram
    program: Program
    clock: MovableClock
    owed: list[str] = field(default_factory=list)

    def owe(self, words: str, to: int = ANNA, kind: Kind = Kind.REPLY) -> None:
        """Owe somebody these words from now on."""
        now, there = self.clock.now(), address_of(to)
        self.owed.append(words)
        with self.program.store.begin() as tx:
            notice = Notice(kind, to, 0, 0, now, now + 24 * HOUR, f"step {len(self.owed)}", Reply(said(words)))
            tx.plan_reply(there, notice, now)

    async def go_on(self, times: int = 2 * ATTEMPTS, each: timedelta = timedelta(minutes=1)) -> None:
        """Let time pass, and send what is due meanwhile."""
        for _ in range(times):
            await self.program.delivery.drain()
            self.clock.advance(each)
            await asyncio.sleep(0.1)

    def heard(self, who: int = ANNA) -> list[str]:
        return [message.text for message in self.fake.to(who)]

    def states(self) -> list[str]:
        with self.program.store.read() as view:
            shown = view.inspect(self.clock.now(), "")
        notices = shown["notices"]
        assert isinstance(notices, list)
        return sorted(str(one["state"]) for one in notices)


def address_of(user: int) -> Address:
    return Address("telegram", "4242", str(user), str(user))


@pytest.fixture
async def post(empty: Memory) -> AsyncIterator[Post]:
    """A program whose line to Telegram waits hardly at all after a failure."""
    async with telegram_server() as fake:
        fake.pacing.per_second = 1000
        fake.chats.started |= {ANNA, BEN}
        bot, clock = open_bot(TOKEN, fake.url), MovableClock(ticking=True)
        messenger = TelegramMessenger(bot, Pace(1000), Line("telegram", SHORT))
        rests = {"telegram": PER_CHAT}
        program = Program(empty.store, clock, Setup("{room}"), {"telegram": messenger}, rests=rests)
        with empty.store.begin() as tx:
            for number in (ANNA, BEN):
                person = Person(number, "Anna", "Europe/Vienna", "en_GB", (address_of(number),), CONSENT)
                tx.record(PersonChanged(person), 0, clock.now(), "terminal")
        yield Post(fake, program, clock)
        await bot.end()
        await program.delivery.close()
        program.threads.close()


async def test_d15_after_a_long_outage_all_of_it_leaves(post: Post) -> None:
    post.fake.break_next("sendMessage", *[Fault(502, "<html>")] * (2 * ATTEMPTS))
    for words in ("one", "two", "three"):
        post.owe(words)
    post.owe("four", to=BEN)
    await post.go_on(4 * ATTEMPTS)
    assert (post.heard(), post.heard(BEN)) == (["one", "two", "three"], ["four"])
    assert post.states() == ["sent"] * 4, "an outage parks nothing, however often it was tried"


async def test_c14_what_is_refused_each_time_is_parked_and_all_others_go_on(post: Post) -> None:
    post.owe("poison")
    post.owe("after it")
    post.owe("elsewhere", to=BEN)
    post.fake.break_next("sendMessage", BAD)
    await post.go_on(1)
    assert post.heard(BEN) == ["elsewhere"], "another chat does not wait for it"
    post.fake.break_next("sendMessage", *[BAD] * (ATTEMPTS - 1))
    await post.go_on()
    assert post.heard() == ["after it"], "nor does the same one, in the end"
    assert post.states() == ["failed", "sent", "sent"]


async def test_much_for_one_chat_holds_nobody_elses_message_up(post: Post) -> None:
    for n in range(4):
        post.owe(str(n))
    began = asyncio.get_running_loop().time()
    sending = asyncio.create_task(post.program.delivery.drain())
    await asyncio.sleep(1.3)
    post.owe("Hello", to=BEN)
    asked = asyncio.get_running_loop().time()
    while not post.heard(BEN):
        await asyncio.sleep(0.01)
    assert asyncio.get_running_loop().time() - asked < 0.5
    await sending
    assert post.heard() == ["0", "1", "2", "3"]
    assert 3 <= asyncio.get_running_loop().time() - began < 4.5, "one a second"


@pytest.mark.parametrize(
    ("kind", "times", "why"),
    [
        (Kind.REPLY, 2, "an answer comes twice rather than never"),
        (Kind.AWAY, 1, "what is only said in passing comes once at most"),
    ],
)
async def test_where_nobody_knows_whether_it_came_its_kind_decides(
    post: Post, kind: Kind, times: int, why: str
) -> None:
    post.fake.break_next("sendMessage", Fault(drop=True, done=True))
    post.owe("Hello", kind=kind)
    await post.go_on()
    assert post.heard() == ["Hello"] * times, why


async def test_d5_who_has_blocked_the_bot_is_tried_once_whatever_else_is_owed(post: Post) -> None:
    post.fake.chats.blocked.add(ANNA)
    for words in ("one", "two", "three"):
        post.owe(words)
    post.owe("four", to=BEN)
    await post.go_on()
    assert post.heard(BEN) == ["four"]
    assert len([call for call in post.fake.asked("sendMessage") if call.given["chat_id"] == str(ANNA)]) == 1


async def test_who_comes_back_gets_what_has_not_expired(post: Post) -> None:
    post.fake.chats.blocked.add(ANNA)
    post.owe("one")
    await post.go_on(1)
    post.owe("two")
    await post.go_on(1, timedelta(hours=20))
    post.owe("three")
    await post.go_on(1, timedelta(hours=5))
    post.fake.chats.blocked.discard(ANNA)
    with post.program.store.begin() as tx:
        assert tx.reachable(address_of(ANNA))
    await post.go_on(1)
    assert post.heard() == ["three"], "at once, and nothing that is a day old"
    assert post.states() == ["expired", "failed", "sent"]
