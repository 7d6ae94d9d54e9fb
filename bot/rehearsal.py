"""The whole program on a stage: a store of its own, a clock that stands, and everybody's chat in one place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import count

from adapters.store import Overlap, Store
from adapters.terminal.player import House, Player
from adapters.terminal.script import Booked, Unplayable
from adapters.terminal.stage import Stage
from bot import cast
from bot.clock import MovableClock
from bot.delivery import Delivery
from bot.digests import plan_all_digests
from bot.doors import invite_tutor
from bot.feeds import door
from bot.links import PrivateLinks
from bot.program import Program
from bot.scenes import IDS, Setup, calendar_at
from bot.threads import Threads
from core.dialogue.incoming import Incoming
from core.dialogue.scene import Fresh
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind, plan, told
from core.ports import Message, Messenger
from core.rules.booking import LONGEST, SHORTEST, length_problem
from core.rules.inviting import hash_of

ROOM = "https://meet.example/{room}"
BASE = "https://bell.example"
IN_MEMORY = "sqlite://"


class Rehearsal:
    """A program without a network. Ids and codes count up, so that a transcript reads the same each time."""

    def __init__(self, store: Store | None = None, at: Instant | None = None) -> None:
        """On a store that is migrated already, else on a new one in memory."""
        self.clock = MovableClock(at)
        self.stage = Stage()
        self.store = store or _in_memory()
        self._ids = count(1)
        self._codes = count(1)
        self._pupils: frozenset[str] = frozenset()
        self._messengers: dict[str, Messenger] = dict.fromkeys(("telegram", "email", "slack"), self.stage)
        self._open()

    def _open(self) -> None:
        setup = Setup(ROOM, feed=door(BASE))
        self.program = Program(self.store, self.clock, setup, self._messengers, BASE, new=self._fresh)
        self.turns, self.delivery, self.intake = self.program.turns, self.program.delivery, self.program.intake
        self._threads = self.program.threads
        self.links = PrivateLinks(self.store, self.intake, self.clock, self._threads)

    def player(self) -> Player:
        """Whoever acts a transcript on this stage."""
        return Player(
            House(
                take=self._take,
                follow=self._follow,
                drain=self._drain,
                set=self.clock.set,
                move=self.move,
                now=self.clock.now,
                cast=self._cast,
                booked=self._booked,
                invited=self._invited,
                restart=self.restart,
            ),
            self.stage,
        )

    async def move(self, to: Instant) -> None:
        """Go to a later instant, through everything that becomes due on the way, each at its moment."""
        await travel(self.store, self.delivery, self.clock, self._threads, to)

    async def restart(self, to: Instant | None = None) -> None:
        """End the program, start it again on what it has kept, not before `to`, and finish what came in before."""
        await self.delivery.look()
        await self.delivery.close()
        self._threads.close()
        self.clock.set(to or self.clock.now())
        self._open()
        await self.delivery.look()
        await self.intake.catch_up()
        await self._threads.write(plan_all_digests, self.store, self.clock.now())

    def close(self) -> None:
        """Let go of everything."""
        self._threads.close()
        self.store.close()

    async def _take(self, incoming: Incoming) -> str:
        answer = await self.intake.take(incoming)
        return answer.toast

    async def _follow(self, link: str, words: str) -> None:
        """Open a private link, and say yes or write. What its page shows then stands in the mailbox."""
        token = link.rpartition("/")[2]
        with self.store.read() as view:
            opened = view.link(hash_of(token), self.clock.now())
        for part in (await self.links.act(token, words)).parts:
            if opened:
                await self.stage.send(opened.address, Message(part.words, part.choices))
        await self._drain()

    async def _drain(self) -> None:
        await self.delivery.drain()

    async def _cast(self, names: tuple[str, ...]) -> dict[str, Address]:
        if strangers := [name for name in names if name not in cast.CAST]:
            raise Unplayable(f"the cast is {', '.join(cast.CAST)}, and no {strangers[0]}")
        if not set(names) & set(cast.TUTORS):
            raise Unplayable(f"a cast needs a tutor: {' or '.join(cast.TUTORS)}")
        self._pupils |= cast.pupils_of_maya(names)
        with self.store.begin() as tx:
            brought = cast.bring(tx, names, ROOM, self.clock.now(), self._where)
        return {name: cast.address_of(name) for name in brought}

    def _where(self, name: str) -> Address:
        """Where somebody of the cast is reached."""
        return cast.address_of(name)

    async def _booked(self, step: Booked) -> None:
        now = self.clock.now()
        if missing := [name for name in step.students if name not in self._pupils]:
            raise Unplayable(f"{missing[0]} is no student of Maya's here: a cast with both comes first")
        if length_problem(step.minutes):
            raise Unplayable(f"a lesson takes from {SHORTEST} to {LONGEST} minutes")
        try:
            self._put(step, now)
        except Overlap:
            raise Unplayable("Maya teaches then already") from None
        await self.delivery.drain()
        self.stage.take_heard()  # they have known it for long

    def _put(self, step: Booked, now: Instant) -> None:
        with self.store.begin() as tx:
            event = cast.lesson(tx, step.students, step.wall, step.minutes, step.topic, next(self._ids), now)
            calendar = calendar_at(tx, event.session.tutor, now)
            tx.plan((replace(one, due=now) for one in told(Kind.BOOKED, event.session, calendar, now)), now)
            tx.plan(plan(event.session, calendar, now), now)

    async def _invited(self, name: str) -> str:
        new = self._fresh()
        return invite_tutor(self.store, self.clock.now(), name, new=new)

    def _fresh(self) -> Fresh:
        return Fresh(tuple(_taken(self._ids, IDS)), tuple(f"code-{next(self._codes):017d}" for _ in range(4)))


def _in_memory() -> Store:
    store = Store(IN_MEMORY)
    store.migrate()
    return store


async def travel(store: Store, delivery: Delivery, clock: MovableClock, threads: Threads, to: Instant) -> None:
    """Move `clock` to `to`; on the way everything leaves at the moment when it is due."""
    await delivery.drain()
    while (due := await threads.read(store.next_due)) is not None and due <= to:
        clock.set(max(due, clock.now()))
        delivery.pulse.lived(clock.now())
        if not await delivery.drain():
            break
    clock.set(max(to, clock.now()))
    delivery.pulse.lived(clock.now())
    await delivery.drain()


def _taken(numbers: Iterator[int], n: int) -> Iterator[int]:
    return (next(numbers) for _ in range(n))
