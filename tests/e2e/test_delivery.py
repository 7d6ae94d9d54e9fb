"""The outbox at work: what leaves when, in which order, and what becomes of what cannot be sent."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import repeat
from typing import Any

import pytest

from adapters.store import Store
from bot import cast
from bot.clock import MovableClock
from bot.failing import ATTEMPTS, RETRY_MOST
from bot.intake import TRIES
from bot.program import Program
from bot.rehearsal import ROOM, Rehearsal
from bot.scenes import Setup
from bot.turns import AT_ONCE, Spoken, Turns
from bot.unreached import REPORT
from core.dialogue.incoming import Incoming, Said
from core.model.people import Address
from core.moments import HOUR, MINUTE, Instant
from core.notices import Kind, Notice
from core.ports import Message, Undeliverable
from core.replies import Reply
from core.words import Text, said

NOW = Instant(round(datetime(2026, 11, 22, 9, 0, tzinfo=UTC).timestamp()))  # Sunday, 10:00 in Berlin
START = NOW + timedelta(days=2, hours=6, minutes=30)  # Tuesday, 16:30
SECOND = timedelta(seconds=1)
BOOKED = """now  Sun 2026-11-22 10:00 Berlin
cast  Maya, Anna, Elena
booked  Anna, Tue 2026-11-24 16:30, 60 min, quadratic equations
"""
BROKEN = RuntimeError("400 from /srv/secret/platform")


@dataclass
class Post:
    """A platform that carries a message, or raises what is in store for messages with these words."""

    clock: MovableClock
    trouble: dict[str, Iterator[Exception]] = field(default_factory=dict)
    carried: list[tuple[Instant, str, str]] = field(default_factory=list)
    tried: list[str] = field(default_factory=list)
    arrived: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, address: Address, message: Message) -> str:
        self.tried.append(message.text)
        for words, errors in self.trouble.items():
            if words in message.text and (error := next(errors, None)) is not None:
                raise error
        self.carried.append((self.clock.now(), address.user, message.text))
        self.arrived.set()
        return str(len(self.carried))

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        assert sent.isdecimal(), sent
        return await self.send(address, message)

    def to(self, user: str) -> list[str]:
        """What somebody has received, in order."""
        return [text for _, whom, text in self.carried if whom == user]


@dataclass
class House:
    """A program with one platform, a clock that stands, and no heartbeat of its own."""

    program: Program
    post: Post
    clock: MovableClock

    def owe(self, user: str, *words: str, kind: Kind = Kind.REPLY, due: Instant = NOW) -> None:
        """Owe somebody these messages, in this order."""
        with self.program.store.begin() as tx:
            for n, text in enumerate(words):
                notice = Notice(kind, 0, 0, 0, due, due + 24 * HOUR, f"{user} {n} {text}", Reply(said(text)))
                tx.plan_reply(Address("telegram", "", user, user), notice, NOW)

    async def pass_time(self, seconds: float) -> None:
        """Let time pass, and send what has become due."""
        self.clock.advance(timedelta(seconds=seconds))
        await self.program.delivery.drain()

    async def say(self, name: str, words: str) -> None:
        """Somebody of the cast writes."""
        event = f"{name} {words}"
        await self.program.intake.take(Said(cast.address_of(name), words, event, self.clock.now()))

    def inspect(self) -> dict[str, Any]:
        with self.program.store.read() as view:
            return view.inspect(self.clock.now(), "")

    def states(self) -> list[tuple[str, str, int]]:
        """Kind, state and attempts of every notice."""
        return [(row["kind"], row["state"], row["attempts"]) for row in self.inspect()["notices"]]


@pytest.fixture
async def house(sqlite_url: str) -> AsyncIterator[House]:
    """A house in which Maya, Anna and Elena have long been at home."""
    clock = MovableClock(NOW)
    post = Post(clock)
    store = Store(sqlite_url)
    with store.begin() as tx:
        cast.bring(tx, ("Maya", "Anna", "Elena"), ROOM, NOW)
    program = Program(store, clock, Setup(ROOM), {"telegram": post, "email": post})
    await program.delivery.drain()
    yield House(program, post, clock)
    await program.close()


# --- what is late ---


@pytest.fixture
async def booked() -> AsyncIterator[Rehearsal]:
    """A lesson on Tuesday at 16:30; nothing is sent before somebody asks for it."""
    rehearsal = Rehearsal()
    await rehearsal.player().play(BOOKED)
    yield rehearsal
    rehearsal.close()


@pytest.mark.parametrize(
    ("at", "told", "why"),
    [
        (START - 24 * HOUR - SECOND, [], "it is not due before its time"),
        (START - 24 * HOUR, ["reminder_24h"], "24 h before is elapsed time, to the second"),
        (START - 2 * HOUR, ["reminder_24h"], "E4: at its expiry it still says something new"),
        (START - 2 * HOUR + SECOND, [], "E4: a second later it does not"),
        (START - 1 * HOUR, ["reminder_1h"], "E5: of two that are overdue only the nearer one leaves"),
        (START - SECOND, ["join", "reminder_1h", "start"], "E5: and it leaves until the start"),
        (START + SECOND, ["join", "redraw", "start"], "a reminder of what has begun reminds nobody"),
        (START + 60 * HOUR, [], "after an outage nothing stale is sent"),
    ],
)
async def test_e4_e5_what_leaves_when_the_program_was_away(
    booked: Rehearsal, at: Instant, told: list[str], why: str
) -> None:
    before = sent_kinds(booked)
    booked.clock.set(at)
    await booked.delivery.drain()
    assert sorted(set(sent_kinds(booked)) - set(before)) == told, why


def sent_kinds(rehearsal: Rehearsal) -> list[str]:
    """The kinds of all that has been sent."""
    with rehearsal.store.read() as view:
        rows = view.inspect(rehearsal.clock.now(), "")["notices"]
    return [row["kind"] for row in rows if row["state"] == "sent"]


# --- what cannot be sent ---


async def test_c14_a_poison_notice_is_parked_and_holds_nobody_up_for_ever(house: House) -> None:
    house.post.trouble["poison"] = repeat(BROKEN)
    house.owe("anna", "poison", "next", "last")
    house.owe("maya", "hello")
    await house.pass_time(0)
    assert house.post.to("maya") == ["hello"]
    assert house.post.to("anna") == [], "what comes later waits for what comes first"
    for _ in range(ATTEMPTS):
        await house.pass_time(RETRY_MOST.total_seconds())
    assert house.post.to("anna") == ["next", "last"]
    assert house.post.tried.count("poison") == ATTEMPTS
    assert ("reply", "failed", ATTEMPTS - 1) in house.states()


async def test_c14_a_notice_that_cannot_be_worded_is_parked_as_well(house: House) -> None:
    unsayable = Notice(Kind.RELAY, 0, 0, 0, NOW - SECOND, NOW + 24 * HOUR, "", Reply(Text("{nobody} has said")))
    with house.program.store.begin() as tx:
        tx.plan_reply(cast.address_of("Anna"), unsayable, NOW)
    house.owe("anna", "next")
    house.owe("maya", "hello")
    await house.pass_time(0)
    assert house.post.tried == ["hello"], "others go on at once"
    for _ in range(ATTEMPTS):
        await house.pass_time(RETRY_MOST.total_seconds())
    assert house.post.tried == ["hello", "next"]
    assert [row for row in house.states() if row[0] == "relay"] == [("relay", "failed", ATTEMPTS - 1)]


async def test_c14_a_tutor_hears_of_news_that_was_given_up(house: House) -> None:
    house.post.trouble["has booked you"] = repeat(BROKEN)
    await house.say("Maya", "book Anna Wed 17:00 1h fractions, nr 3-8")
    await house.say("Maya", "yes")
    for _ in range(ATTEMPTS + 1):
        await house.pass_time(RETRY_MOST.total_seconds())
    reports = [text for text in house.post.to("maya") if "did not get" in text]
    (report,) = reports
    assert report.split("\n") == [
        "Anna did not get “Booked, Wed 25 Nov, 17:00–18:00”: it could not be sent, though I tried several times.",
        "Elena got it by e-mail.",
    ]


async def test_d5_somebody_who_has_closed_the_chat_is_reported_once(house: House) -> None:
    await house.say("Maya", "book Anna Wed 17:00 1h fractions, nr 3-8")
    house.post.trouble["booked"] = iter([Undeliverable(permanent=True, reason="the bot was blocked")])
    await house.say("Maya", "yes")
    await house.pass_time(0)
    assert [text for text in house.post.to("elena@example.org") if "fractions" in text], "her mother is served"
    await house.pass_time(REPORT.total_seconds())
    reports = [text for text in house.post.to("maya") if "Anna did not get" in text]
    assert reports == [
        "Anna did not get “Booked, Wed 25 Nov, 17:00–18:00”: the chat is closed.\nElena got it by e-mail."
    ]
    await house.say("Maya", "cancel Anna Wed, ill")
    await house.say("Maya", "yes")
    await house.pass_time(RETRY_MOST.total_seconds())
    assert house.post.to("anna") == [], "nothing more is tried"
    assert len([text for text in house.post.to("maya") if "did not get" in text]) == 1
    assert [person["addresses"][0]["reachable"] for person in house.inspect()["people"]].count(False) == 1


async def test_d5_whoever_speaks_again_can_be_spoken_to_again(house: House) -> None:
    house.post.trouble["first"] = iter([Undeliverable(permanent=True)])
    house.owe("anna", "first")
    await house.pass_time(0)
    await house.say("Anna", "hello")
    await house.say("Maya", "book Anna Wed 17:00 1h fractions, nr 3-8")
    await house.say("Maya", "yes")
    await house.pass_time(0)
    assert [text for text in house.post.to("anna") if "fractions" in text]


async def test_where_nothing_reaches_a_child_the_parent_who_decides_is_asked(house: House) -> None:
    await house.say("Maya", "book Anna tue 16:30 1h fractions, nr 3-8")
    await house.say("Maya", "yes")
    house.post.trouble["Are you joining"] = iter([Undeliverable(permanent=True, reason="the bot was blocked")])
    for minute in (-9, 1, 5):
        await house.pass_time((START + minute * MINUTE).since(house.clock.now()).total_seconds())
    assert [text for text in house.post.to("elena@example.org") if "Is Anna joining?" in text], "at once"
    await house.say("Maya", "nudge Anna")
    await house.pass_time(0)
    assert len([text for text in house.post.to("elena@example.org") if "Is Anna joining?" in text]) == 2
    await house.say("Anna", "here I am, my phone was off")
    await house.pass_time((START + 11 * MINUTE).since(house.clock.now()).total_seconds())
    assert len([text for text in house.post.to("elena@example.org") if "Is Anna joining?" in text]) == 2, "Anna is back"


async def test_d1_retry_after_is_honoured_and_order_is_kept(house: House) -> None:
    house.post.trouble["one"] = iter([Undeliverable(retry_after=timedelta(seconds=7))])
    house.owe("anna", "one", "two", "three")
    house.owe("maya", "hello")
    await house.pass_time(0)
    await house.pass_time(6)
    assert house.post.to("anna") == []
    assert house.post.to("maya") == ["hello"], "another chat does not wait"
    await house.pass_time(1)
    assert house.post.to("anna") == ["one", "two", "three"]


@pytest.mark.parametrize(
    ("kind", "times", "why"),
    [
        (Kind.REPLY, 2, "once too often is better than never"),
        (Kind.NO_SHOW_ADVICE, 1, "twice would only alarm"),
        (Kind.ASK_GUARDIAN, 1, "a mother who is asked twice worries twice"),
    ],
)
async def test_an_unknown_outcome_is_sent_again_where_that_does_no_harm(
    house: House, kind: Kind, times: int, why: str
) -> None:
    house.post.trouble["perhaps"] = iter([Undeliverable(unknown=True)])
    house.owe("anna", "perhaps", kind=kind)
    await house.pass_time(0)
    await house.pass_time(RETRY_MOST.total_seconds())
    assert house.post.tried.count("perhaps") == times, why
    assert not [row for row in house.states() if row[1] in ("waiting", "leased")]


# --- order and time ---


async def test_everybody_gets_the_messages_in_their_order(house: House) -> None:
    people = [f"p{n}" for n in range(8)]
    words = [f"number {n}" for n in range(12)]
    for person in people:
        house.owe(person, *words)
    await house.pass_time(0)
    assert {person: house.post.to(person) for person in people} == dict.fromkeys(people, words)


async def test_a_reply_leaves_without_waiting_for_the_heartbeat(house: House) -> None:
    waking = asyncio.create_task(house.program.delivery.run())
    await house.say("Maya", "help")
    async with asyncio.timeout(5):
        await house.post.arrived.wait()
    assert len(house.post.to("maya")) == 1
    waking.cancel()
    with suppress(asyncio.CancelledError):
        await waking


async def test_what_is_due_within_the_second_leaves_at_its_moment(sqlite_url: str) -> None:
    clock = MovableClock(NOW, ticking=True)
    post = Post(clock)
    program = Program(Store(sqlite_url), clock, Setup(ROOM), {"telegram": post})
    due = clock.now() + SECOND
    House(program, post, clock).owe("anna", "now", due=due)
    await asyncio.sleep(max(0.0, clock.until(due) - 0.5))
    assert post.carried == []
    began = clock.monotonic()
    await program.delivery.tick()
    took = clock.monotonic() - began
    assert [(at, text) for at, _, text in post.carried] == [(due, "now")], "not a second late, and never early"
    assert took < 1
    await program.close()


# --- what cannot be handled ---


class BrittleTurns(Turns):
    """Turns that break on certain words, each time."""

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        if isinstance(incoming, Said) and "poison" in incoming.words:
            raise RuntimeError("no such column: /srv/secret/tutorbell.db")
        return super().take(event, incoming, wait)


async def test_c15_a_poison_update_is_parked_and_the_person_is_told(house: House) -> None:
    program = house.program
    program.turns = BrittleTurns(program.store, program.clock, program.setup)
    program.intake = type(program.intake)(
        program.store, program.turns, program.delivery, program.clock, program.threads
    )
    await house.say("Maya", "poison")
    await house.say("Maya", "students")
    await house.say("Anna", "help")
    await house.pass_time(0)
    sorry, answer = house.post.to("maya")
    assert re.search(r"ref [0-9A-F]{4}\b", sorry), "G22: something to ask about"
    assert not leaked(sorry), "G22: and nothing else"
    assert "Anna" in answer
    assert house.post.to("anna")
    assert house.inspect()["inbox"] == {"waiting": 0, "handled": 2, "parked": 1}
    await house.say("Maya", "poison")
    await house.pass_time(0)
    assert len(house.post.to("maya")) == TRIES - 1, "what was parked is known when it comes again"


def leaked(words: str) -> Sequence[str]:
    """What no person should ever read."""
    return re.findall(r"/srv|Error|column|Traceback|sqlite|line \d+", words)
