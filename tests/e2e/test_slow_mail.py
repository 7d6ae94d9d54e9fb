"""Mail servers that drop the line, or think for long: at most one copy too many, and nobody else waits."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from adapters.email.messenger import UNSURE
from adapters.store import Claimed
from bot.failing import DOUBTS
from bot.unreached import REPORT
from bot.wire import LONG, Wire
from core.model.people import Address
from core.moments import HOUR, MINUTE
from core.notices import Kind, Notice
from core.replies import Reply
from core.words import said
from tests.e2e.mailing import ELENA, NOW, House, opened

SECOND = timedelta(seconds=1)


@pytest.fixture
async def house(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    async with opened(sqlite_url, tmp_path) as house:
        yield house


def owe(house: House, to: str, words: str) -> None:
    """Owe a mailbox these words."""
    notice = Notice(Kind.REPLY, 0, 0, 0, NOW, NOW + 24 * HOUR, words, Reply(said(words)))
    with house.program.store.begin() as tx:
        tx.plan_reply(Address("email", "", to, to), notice, NOW)


def mail_states(house: House) -> list[tuple[str, str]]:
    with house.program.store.read() as view:
        rows = view.inspect(house.clock.now(), "")["notices"]
    return [(row["kind"], row["state"]) for row in rows if row["platform"] == "email" and row["due"] <= "2026-11-22T10"]


async def test_a_server_that_takes_a_mail_and_hangs_up_gets_it_twice_at_most_under_one_name(house: House) -> None:
    house.post.dropping = True
    await house.say("Maya", "book Anna Tue 16:30 1h quadratic equations")
    await house.press("Maya", "Create & tell")
    assert len(house.post.mails) == 1
    house.clock.advance(UNSURE - SECOND)
    await house.program.delivery.drain()
    assert len(house.post.mails) == 1, "it has mostly arrived: there is no hurry"
    for _ in range(12):
        house.clock.advance(UNSURE)
        await house.program.delivery.drain()
    first, second = house.post.mails
    assert DOUBTS == 2
    assert first["Message-ID"] == second["Message-ID"], "a mail program shows it once"
    assert ("booked", "failed") in mail_states(house)


async def test_the_tutor_hears_that_nobody_knows_whether_a_mail_arrived(house: House) -> None:
    house.post.dropping = True
    await house.say("Maya", "book Anna Tue 16:30 1h quadratic equations")
    await house.press("Maya", "Create & tell")
    house.stage.take_heard()
    house.clock.advance(UNSURE)
    await house.program.delivery.drain()
    house.clock.advance(REPORT)
    await house.program.delivery.drain()
    (report,) = house.heard("Maya")
    assert report.split("\n") == [
        "Elena may not have got “Booked, Tue 24 Nov, 16:30–17:30”: the mail server has not said whether it has it.",
        "Anna got it by Telegram.",
        "Please ask them.",
    ]


async def test_two_mails_have_two_names(house: House) -> None:
    first = await house.book()
    second = await house.book("book Anna Thu 17:00 1h fractions, nr 3-8")
    assert first["Message-ID"] != second["Message-ID"]
    assert str(first["Message-ID"]).endswith("@example.org>")


async def test_a_mailbox_whose_server_thinks_for_long_holds_no_other_up(house: House) -> None:
    house.post.slow_at[ELENA] = 2 * LONG
    owe(house, ELENA, "to the slow one")
    owe(house, "olga@example.org", "to the quick one")
    loop = asyncio.get_running_loop()
    begun = loop.time()
    await house.program.delivery.flush(2 * LONG)
    await quick(house, "olga@example.org")
    assert loop.time() - begun < 2 * LONG
    assert house.post.answered == ["olga@example.org"]
    await house.program.delivery.drain()
    assert house.post.answered == ["olga@example.org", ELENA]
    assert [state for _, state in mail_states(house)] == ["sent", "sent"]


async def quick(house: House, mailbox: str) -> None:
    """Wait until a mailbox has its mail."""
    async with asyncio.timeout(10):
        while mailbox not in house.post.answered:
            await asyncio.sleep(0.02)


async def test_a_later_mail_to_the_same_mailbox_waits_for_the_earlier_one(house: House) -> None:
    house.post.slow_at[ELENA] = 1.5 * LONG
    owe(house, ELENA, "first")
    owe(house, ELENA, "second")
    await house.program.delivery.drain()
    assert [str(mail["Subject"]) for mail in house.post.mails] == ["first", "second"]


async def test_what_is_broken_off_at_the_end_may_have_arrived_and_is_sent_once_more_at_most(house: House) -> None:
    house.post.slow_at[ELENA] = 60.0
    owe(house, ELENA, "the line is cut")
    await house.program.delivery.flush(0)
    await asyncio.sleep(LONG)
    assert len(house.post.mails) == 1
    await house.program.delivery.close()
    house.post.slow_at.clear()
    (claimed,) = house.program.store.claim("the next", NOW + UNSURE, MINUTE, 9)
    assert (claimed.doubts, claimed.attempts) == (1, 1)


async def test_what_is_long_on_the_wire_is_kept_ours() -> None:
    mail = Claimed(1, Notice(Kind.REPLY, 0, 0, 0, NOW, NOW + HOUR), Address("email", "", ELENA, ELENA), 0, NOW)
    kept: list[Claimed] = []
    over = asyncio.Event()

    async def send(claimed: Claimed) -> None:
        await over.wait()

    async def keep(claimed: Claimed) -> None:
        kept.append(claimed)
        if len(kept) == 3:
            over.set()

    wire = Wire(send, keep, 0.01)
    await wire.put(mail)
    assert await wire.idle()
    assert kept == [mail] * 3
