"""The durable inbox: stored before it is confirmed, handled once, in order for each person."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from weakref import WeakValueDictionary

import structlog

from adapters.store import Fault, Store, address_key, decode, encode
from bot.clock import Clock
from bot.delivery import Delivery
from bot.floods import MESSAGES, Admitted, Floods
from bot.keeping import Keeping
from bot.speaking import Answer, answer_of, reader_of
from bot.threads import Threads
from bot.turns import AT_ONCE, Spoken, Turns
from core.dialogue.cleaning import cleaned
from core.dialogue.incoming import Incoming
from core.model.people import Address
from core.moments import HOUR
from core.notices import Kind, Notice
from core.replies import Immediate, Reply
from core.words import Text, text

TRIES = 3  # then a message is parked, and the person is told
BATCH = 100  # left-over messages taken up at a time
KEPT = 14  # days that what came in is kept, to be recognised when it comes again

TOO_MUCH = text("I read at most {n} messages a minute. Please go on in a minute.", n=MESSAGES)
ON_PAGE = timedelta(seconds=75)  # that an answer waits for the page that shows it: three times what a page waits

Back = Callable[[Incoming, Answer], Awaitable[None]]

log = structlog.get_logger(__name__)


class Intake:
    """Where every adapter brings what came in, and waits for what cannot wait."""

    def __init__(
        self,
        store: Store,
        turns: Turns,
        delivery: Delivery,
        clock: Clock,
        threads: Threads,
        floods: Floods | None = None,
    ) -> None:
        self._floods = floods
        self._store = store
        self._turns = turns
        self._delivery = delivery
        self._clock = clock
        self._threads = threads
        self._keeping = Keeping(store, clock, threads)
        self._orders: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def take(self, incoming: Incoming) -> Answer:
        """Store what came in, then let it take effect. What came before is known and does nothing."""
        if not await self._admitted([incoming]):
            return Answer()
        incoming = cleaned(incoming)
        event, who = event_of(incoming), address_key(incoming.address)
        async with self._order(incoming.address):
            if await self._keeping.keep([(event, _packed(incoming), who)]) != (True,):
                return Answer()
            return await self._handle(event, incoming)

    def _order(self, address: Address) -> asyncio.Lock:
        """One after the other, for each person."""
        return self._orders.setdefault(address_key(address), asyncio.Lock())

    async def follow(self, incoming: Incoming, link: str, wrote: str = "") -> Answer | None:
        """Let the private link of that hash take effect, once; `wrote` is the hash of what was written on its page.

        Its answers wait for the page that shows them; what nobody has shown goes by mail. None: the link was used
        before, and what it stood for has taken effect by now.
        """
        incoming = cleaned(incoming)
        async with self._order(incoming.address):
            if not await self._threads.write(self._use, incoming, link, wrote):
                return None
            return await self._handle(event_of(incoming), incoming, ON_PAGE)

    def _use(self, incoming: Incoming, link: str, wrote: str) -> bool:
        """Use a link up and store what it stands for, in one step: what is used is never lost, nor done twice."""
        now = self._clock.now()
        with self._store.begin() as tx:
            packed, who = _packed(incoming), address_key(incoming.address)
            return tx.use_link(link, now, wrote) and tx.receive(event_of(incoming), packed, who, now)

    async def store(self, several: Sequence[Incoming]) -> tuple[bool, ...]:
        """Store what came in, all of it in one step. `handle` each that is new; False: it is not, or is too much."""
        admitted = await self._admitted(several)
        rows = [(event_of(one), _packed(cleaned(one)), address_key(one.address)) for one in admitted]
        new = iter(await self._keeping.keep(rows) if rows else ())
        return tuple(one in admitted and next(new) for one in several)

    async def handle(self, stored: Incoming) -> Answer:
        """Let what is stored take effect. Of one person's, whoever asks first is served first."""
        async with self._order(stored.address):
            return await self._handle(event_of(stored), cleaned(stored))

    async def catch_up(self, back: Back | None = None) -> int:
        """Handle what an earlier process stored and did not finish; how many those were.

        `back` is told what each is answered at once: the platform may still wait for that.
        """
        handled = 0
        while waiting := await self._threads.read(self._store.waiting, BATCH):
            for received in waiting:
                incoming = decode(received.payload["incoming"])
                answer = await self._handle(received.event, incoming)
                if back:
                    await back(incoming, answer)
                handled += 1
        return handled

    async def _admitted(self, several: Sequence[Incoming]) -> Sequence[Incoming]:
        """Those that are not too much of somebody. Who is no longer listened to is told so."""
        if self._floods is None:
            return several
        now = self._clock.now()
        found = [(one, self._floods.admit(one, now)) for one in several]
        for one, admitted in found:
            if admitted is Admitted.TOLD:
                await self._threads.write(self._tell, one.address, f"{event_of(one)} flood", TOO_MUCH)
                self._delivery.wake()
        return [one for one, admitted in found if admitted is Admitted.TAKEN]

    async def _handle(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Answer:
        """Let it take effect. Its answers are due after `wait`."""
        while True:
            try:
                spoken = await self._threads.write(self._turns.take, event, incoming, wait)
            except Exception as broken:
                if (answer := await self._broken(event, incoming, broken, wait)) is not None:
                    return answer
            else:
                self._delivery.wake()
                return await self._threads.read(self._worded, spoken)

    async def _broken(self, event: str, incoming: Incoming, broken: Exception, wait: timedelta) -> Answer | None:
        """Count a failure; after the last one park the message, and say so. None: try again."""
        ref = secrets.token_hex(2).upper()
        quiet = isinstance(broken, Fault)
        log.error("a turn failed", ref=ref, exc_info=None if quiet else broken, fault=type(broken).__name__)
        if await self._threads.write(self._store.tried, event) < TRIES:
            return None
        await self._threads.write(self._sorry, event, incoming.address, ref, wait)
        self._delivery.wake()
        return Answer()

    def _sorry(self, event: str, address: Address, ref: str, wait: timedelta) -> None:
        self._store.park(event)
        words = text("Something went wrong on my side; nothing was changed. (ref {ref})", ref=ref)
        self._tell(address, f"{event} sorry", words, wait)

    def _tell(self, address: Address, step: str, words: Text, wait: timedelta = AT_ONCE) -> None:
        now = self._clock.now()
        notice = Notice(Kind.REPLY, 0, 0, 0, now + wait, now + 24 * HOUR, step, Reply(words))
        with self._store.begin() as tx:
            tx.plan_reply(address, notice, now)

    def _worded(self, spoken: Spoken) -> Answer:
        if spoken.immediate == Immediate():
            return Answer(in_chat=spoken.in_chat, asks=spoken.asks)
        with self._store.read() as view:
            person = view.person(spoken.reader) if spoken.reader else None
        reader = reader_of(person, self._clock.now())
        return replace(answer_of(spoken.immediate, reader), in_chat=spoken.in_chat, asks=spoken.asks)


def event_of(incoming: Incoming) -> str:
    """What came in as the inbox names it: the platform's own name for it, and the platform's."""
    return f"{incoming.address.platform}:{incoming.event}"


def _packed(incoming: Incoming) -> dict[str, object]:
    return {"incoming": encode(incoming)}
