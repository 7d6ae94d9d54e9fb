"""First mails to people who have not asked for any: not without mail, and not without end."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count

import pytest

from adapters.store import Store
from adapters.terminal.stage import Stage
from bot import cast
from bot.clock import MovableClock
from bot.program import Program
from bot.rehearsal import ROOM
from bot.scenes import Setup
from core.dialogue.incoming import Pressed, Said
from core.model.people import Address
from core.rules.inviting import LATELY, PARENTS_MAILS
from tests.e2e.program import SUNDAY

MAYA, ANNA = (cast.address_of(name) for name in ("Maya", "Anna"))


FEED = "https://bell.example/feeds/{code}.ics"


class House:
    """Maya and Anna at their phones; mail is sent where `platforms` has it."""

    def __init__(self, url: str, platforms: tuple[str, ...], feed: str) -> None:
        self.clock, self.stage = MovableClock(SUNDAY), Stage()
        store = Store(url)
        with store.begin() as tx:
            cast.bring(tx, ("Maya", "Anna"), ROOM, SUNDAY)
        messengers = dict.fromkeys(platforms, self.stage)
        self.program = Program(store, self.clock, Setup(ROOM, feed=feed), messengers, "https://bell.example")
        self._events = count()

    async def say(self, words: str, who: Address = MAYA) -> str:
        """What answers these words."""
        return await self._take(Said(who, words, f"e{next(self._events)}", self.clock.now()))

    async def press(self, label: str) -> str:
        button = self.stage.button(MAYA, label, older=False)
        assert button is not None, label
        drawing, _, n = button.press.rpartition(":")
        return await self._take(Pressed(MAYA, drawing, int(n), f"e{next(self._events)}", self.clock.now()))

    async def _take(self, incoming: Said | Pressed) -> str:
        await self.program.intake.take(incoming)
        await self.program.delivery.drain()
        heard = [one for one in self.stage.take_heard() if one.address == incoming.address]
        return heard[-1].message.text if heard else ""


@asynccontextmanager
async def opened(
    url: str, platforms: tuple[str, ...] = ("telegram", "email"), feed: str = FEED
) -> AsyncIterator[House]:
    house = House(url, platforms, feed)
    yield house
    await house.program.close()


@pytest.mark.parametrize(
    ("platforms", "feed", "answer"),
    [
        (
            ("telegram",),
            "https://bell.example/feeds/{code}.ics",
            "I send no e-mail here. You get all news in this chat.",
        ),
        (
            ("telegram", "email"),
            "",
            "I have no web address here, so nobody could answer a mail. You get all news in this chat.",
        ),
    ],
    ids=["no mail account", "no web address"],
)
async def test_where_mail_is_not_set_up_it_says_so_and_does_not_offer_it(
    sqlite_url: str, platforms: tuple[str, ...], feed: str, answer: str
) -> None:
    async with opened(sqlite_url, platforms, feed) as house:
        assert await house.say("/email anna@example.org", ANNA) == answer
        assert await house.say("/email", ANNA) == answer
        await house.say("invite Anna")
        assert "join " in await house.press("A parent")
        assert house.stage.button(MAYA, "By e-mail", older=False) is None
        assert house.stage.button(MAYA, "Revoke", older=False) is not None


async def test_a_tutor_invites_a_whole_rosters_parents_by_mail_and_no_more_within_an_hour(sqlite_url: str) -> None:
    async with opened(sqlite_url) as house:
        for n in range(PARENTS_MAILS):
            await house.say("invite Anna")
            await house.press("A parent")
            await house.press("By e-mail")
            await house.say(f"parent{n}@example.org")
            await house.say("Elena Petrova")
            assert await house.press("Send") == "Asked Elena Petrova by e-mail. I tell you when they answer."
            house.clock.advance(LATELY / PARENTS_MAILS / 2)
        await house.say("invite Anna")
        await house.press("A parent")
        await house.press("By e-mail")
        await house.say("one-more@example.org")
        await house.say("Elena Petrova")
        refused = f"I ask at most {PARENTS_MAILS} addresses an hour. Please press Send again later."
        assert await house.press("Send") == refused
        house.clock.advance(LATELY)
        assert await house.press("Send") == "Asked Elena Petrova by e-mail. I tell you when they answer."
