"""Delivery: what is due leaves, in order at each address, re-read from the state as it is then."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta

import structlog

from adapters.store import Claimed, DrawnCard, Reach, Reading, Store, Transaction
from bot.clock import Clock
from bot.digests import digest_of, plan_digests
from bot.drawings import MAIL, drawn
from bot.failing import Failing
from bot.lanes import Lanes
from bot.letters import Letters
from bot.outage import Pulse, Watch, merge_late
from bot.resting import Rests
from bot.scenes import calendar_at
from bot.speaking import bare, message_of, reader_of
from bot.threads import Threads
from bot.unreached import hold, report
from bot.wire import Wire
from core.model.calendar import Calendar
from core.moments import Instant
from core.notices import Kind, Notice, apart, of_some, together, words_for
from core.notices.cards import card_of
from core.notices.knowing import OF_SESSION, as_known, told_with_series
from core.ports import Message, Messenger, Undeliverable
from core.replies import Reply
from core.words import without_secrets

LEASE = timedelta(seconds=60)  # three times the longest a messenger may take; a mail's is drawn out meanwhile
BATCH = 30  # claimed at once: already hundreds of times what the wire carries
A_LOOK = 0.5  # seconds that a heartbeat waits for the lanes: a slow one goes on by itself
FINISH = timedelta(seconds=5)  # that closing waits for what is on the wire; a whole stop has ten
LET_GO = timedelta(seconds=2)  # that it then takes at most to note what was broken off
# What people say to each other: of one lesson it stands in the thread of its card.
TALK = frozenset({Kind.RELAY, Kind.ANSWER})
# What is there to be read when its reader looks comes without a sound.
SOUNDLESS = frozenset({Kind.REDRAW, Kind.DIGEST, Kind.SERIES_ENDS})
CUT_OFF = Undeliverable(unknown=True, reason="the program has ended")

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Parcel:
    """A claimed notice ready to be sent. `into` is the message that it edits; `stale` loses its buttons."""

    claimed: Claimed
    reply: Reply
    message: Message
    drawing: str
    into: str = ""
    stale: tuple[str, Message] | None = None


class Delivery:
    """The outbox at work. One `tick` sends all that is due; `wake` asks for one at once."""

    def __init__(
        self,
        store: Store,
        messengers: Mapping[str, Messenger],
        clock: Clock,
        threads: Threads,
        owner: str = "",
        letters: Letters | None = None,
        rests: Mapping[str, float] | None = None,
    ) -> None:
        self._store = store
        self._messengers = messengers
        self._clock = clock
        self._threads = threads
        self._letters = letters or Letters()
        self._owner = owner or secrets.token_hex(8)
        self._rests = Rests(clock, rests or {})
        self._lanes = Lanes(messengers, self._clear)
        self._wire = Wire(self._send, self._hold, LEASE.total_seconds() / 3)
        self._failing = Failing(store, self._owner, clock)
        self._woken = asyncio.Event()
        self._beating = asyncio.Lock()
        self._closing = asyncio.Event()
        self._watch = Watch(clock)
        self.pulse = Pulse(store)
        self.last_tick = clock.monotonic()

    def wake(self) -> None:
        """Something new is owed: do not wait for the next tick."""
        self._woken.set()

    async def run(self) -> None:
        """Send what is due whenever woken, until cancelled."""
        while True:
            await self._woken.wait()
            self._woken.clear()
            if not self._watch.jumped():
                self._lanes.set_out()

    async def tick(self) -> None:
        """Send what is due, and within this second what becomes due, each at its moment."""
        async with self._beating:
            self.last_tick = self._clock.monotonic()
            if self._watch.jumped():
                return
            await self.look()
            await self.flush(A_LOOK)
            due = await self._threads.read(self._store.next_due)
            if due is not None and 0 < (wait := self._clock.until(due)) < 1:
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._closing.wait(), wait)
                await self.flush(A_LOOK)

    async def look(self) -> None:
        """Note that the program runs, and what is owed when it has not for long. Comes before anything is sent."""
        await self._threads.write(self.pulse.beat, self._clock.now())

    async def drain(self) -> int:
        """Send until nothing is due; how many notices were settled."""
        settled = await self._lanes.drain()
        while await self._wire.idle():
            settled += await self._lanes.drain()
        return settled

    async def flush(self, patience: float) -> None:
        """Send what is due. A lane that takes longer than `patience` is not waited for: it goes on by itself."""
        await self._lanes.flush(patience)

    async def close(self) -> None:
        """Finish what is on the wire, send nothing more, and let go of what is held and not sent."""
        self._closing.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(FINISH.total_seconds()), self._beating, self._lanes.standing():
                await self._wire.idle()
        await self._lanes.end()
        left = await self._wire.cut()
        with suppress(TimeoutError):
            async with asyncio.timeout(LET_GO.total_seconds()):
                for claimed in left:
                    await self._threads.write(self._failing.failed, claimed, CUT_OFF)
                await self._threads.write(self._store.release, self._owner)

    async def _clear(self, reach: Reach) -> int:
        """Send until nothing is due there; how many notices were settled."""
        settled, resting = 0, list[Claimed]()
        while not self._closing.is_set() and (held := [*resting, *await self._claim(reach)]):
            since = self._clock.monotonic()
            ready, resting = self._rests.parted(held)
            for notice in ready:  # one after the other: what is on the wire at a kill is sent twice
                if not self._closing.is_set() and await self._is_ours(notice, since):
                    await (self._wire.put if notice.address.platform == MAIL else self._send)(notice)
            settled += len(ready)
            if not ready:
                await self._rests.sleep(resting)
        return settled

    async def _claim(self, reach: Reach) -> tuple[Claimed, ...]:
        now = self._clock.now()
        return await self._threads.write(self._store.claim, self._owner, now, LEASE, BATCH, reach)

    async def _is_ours(self, claimed: Claimed, since: float) -> bool:
        """Whether nobody else has taken over what we hold since then; what had to wait long is held anew."""
        young = self._clock.monotonic() - since < LEASE.total_seconds() / 2
        return young or await self._hold(claimed)

    async def _hold(self, claimed: Claimed) -> bool:
        return await self._threads.write(self._store.hold, claimed.id, self._owner, self._clock.now() + LEASE)

    async def _send(self, claimed: Claimed) -> None:
        try:
            parcel = await self._threads.write(self._prepare, claimed)
        except Exception:
            log.exception("a notice could not be worded", kind=claimed.notice.kind, notice=claimed.id)
            await self._threads.write(self._failing.again, claimed)
            return
        if parcel is None:
            return
        try:
            sent = await self._hand_over(parcel)
            self._rests.begin(claimed.address)
        except Undeliverable as failed:
            await self._threads.write(self._failing.failed, claimed, failed)
            self.wake()
        except Exception:
            log.exception("a messenger broke", kind=claimed.notice.kind, notice=claimed.id)
            await self._threads.write(self._failing.again, claimed)
        else:
            await self._threads.write(self._sent, parcel, sent)
            await self._settle_old(parcel)

    # --- before ---------------------------------------------------------------------------------

    def _prepare(self, claimed: Claimed) -> Parcel | None:
        """Word a notice from the state as it is now; None: it has been settled without being sent."""
        now = self._clock.now()
        with self._store.begin() as tx:
            if claimed.notice.kind == Kind.DIGEST:
                plan_digests(tx, claimed.notice.person, now)  # the next ones, whatever becomes of this one
            if now > claimed.notice.expires:
                tx.settle(claimed.id, self._owner, "expired", now)
                return None
            if tx.is_lost(claimed.address):
                hold(tx, claimed, self._owner, now)
                return None
            if merge_late(tx, claimed, now):
                return None
            reply = _words(tx, claimed.notice, now)
            parcel = self._parcel(tx, claimed, reply, now) if reply else None
            if parcel is None:
                tx.settle(claimed.id, self._owner, "superseded", now)
            return parcel

    def _parcel(self, tx: Transaction, claimed: Claimed, reply: Reply, now: Instant) -> Parcel | None:
        notice, address = claimed.notice, claimed.address
        here, there = _standing(tx, reply, claimed)
        redraw_only = notice.kind == Kind.REDRAW
        if redraw_only and (here is None or address.platform == MAIL):
            return None
        drawing = drawn(tx, claimed.id, notice, address, reply, now)
        reader = reader_of(tx.person(notice.person) if notice.person else tx.person_at(address), now)
        reader = replace(reader, later=address.platform == MAIL)
        message = message_of(reply, drawing.id, reader, silent=notice.kind in SOUNDLESS)
        if address.platform == MAIL:
            message = self._letters.letter(tx, notice, address, message, drawing.id, reader, now)
        else:
            add = self._letters.calendar_button(tx, notice, address, reader, now)
            message = _threaded(tx, claimed, replace(message, buttons=(*message.buttons, *add)), reply)
        into = (there or here) if reply.quiet and address.platform != MAIL else None
        stale = here if here is not None and here.choices and (into is None or here.sent != into.sent) else None
        bared = (stale.sent, bare(stale.text, stale.subject, reader)) if stale and stale.text else None
        if address.platform == MAIL:
            bared = None
        return Parcel(claimed, reply, message, drawing.id, into.sent if into else "", bared)

    # --- the wire -------------------------------------------------------------------------------

    async def _hand_over(self, parcel: Parcel) -> str:
        messenger = self._messengers.get(parcel.claimed.address.platform)
        if messenger is None:
            raise Undeliverable(reason="this platform is not set up here")
        if parcel.into:
            return await messenger.edit(parcel.claimed.address, parcel.into, parcel.message)
        return await messenger.send(parcel.claimed.address, parcel.message)

    async def _settle_old(self, parcel: Parcel) -> None:
        """Take the buttons off the message that this one replaces. It is only for the eye: no retry."""
        messenger = self._messengers.get(parcel.claimed.address.platform)
        if parcel.stale is None or messenger is None:
            return
        try:
            await messenger.edit(parcel.claimed.address, *parcel.stale)
        except Exception:
            log.info("an old card kept its buttons", kind=parcel.claimed.notice.kind)

    # --- after ----------------------------------------------------------------------------------

    def _sent(self, parcel: Parcel, sent: str) -> None:
        now = self._clock.now()
        with self._store.begin() as tx:
            if tx.settle(parcel.claimed.id, self._owner, "sent", now, sent):
                tx.set_drawn(parcel.drawing, sent, without_secrets(parcel.reply.text), parcel.reply.subject)
        log.info("sent", kind=parcel.claimed.notice.kind, notice=parcel.claimed.id)


def _words(view: Reading, notice: Notice, now: Instant) -> Reply | None:
    if notice.reply is not None:
        return notice.reply
    if notice.kind == Kind.DIGEST:
        return digest_of(view, notice, now)
    if notice.kind == Kind.UNREACHABLE:
        return report(view, notice, now)
    tutor = view.session_tutor(notice.session) if notice.session else None
    if tutor is None:
        return None
    calendar = calendar_at(view, tutor, now)
    told: list[tuple[Notice, Reply]] = []
    for one in apart(notice):
        known = _as_known(view, one, calendar)
        reply = _alone(view, one, known, now) if known else None
        if known and reply:
            calendar, told = known, [*told, (one, reply)]
    if len(told) < 2:
        return told[0][1] if told else None
    return words_for(together([one for one, _ in told]), calendar, now, heard=True)


def _alone(view: Reading, notice: Notice, calendar: Calendar, now: Instant) -> Reply | None:
    """What would be said of one session."""
    # A correction is for those whom what it corrects has reached.
    since = notice.version - 1 if notice.kind == Kind.RESTORED else 0
    heard = view.heard(notice.session, notice.person, since)
    if notice.kind == Kind.RESTORED and of_some(notice.step):
        heard = view.told_result(notice.session, notice.person)
    confirmed = view.confirmed(notice.session, notice.person, notice.version)
    return words_for(notice, calendar, now, heard, confirmed)


def _as_known(view: Reading, notice: Notice, calendar: Calendar) -> Calendar | None:
    """The calendar with the session as its news must tell it to this reader; None: they know it already."""
    session = next((one for one in calendar.sessions if one.id == notice.session), None)
    if notice.kind not in (Kind.MOVED, Kind.CANCELLED) or session is None:
        return calendar
    rows = view.history(session.id)
    done = [row.event.session.version for row in rows if row.by == notice.person and isinstance(row.event, OF_SESSION)]
    series = view.told_of_series(session.id, notice.person)
    done += told_with_series([row.event for row in rows if series is not None and row.at <= series])
    version = max((view.told_version(session.id, notice.person), *done))
    known = as_known(notice, session, (row.event for row in rows), version)
    if known is None:
        return None
    return replace(calendar, sessions=tuple(known if one.id == known.id else one for one in calendar.sessions))


def _standing(tx: Reading, reply: Reply, claimed: Claimed) -> tuple[DrawnCard | None, DrawnCard | None]:
    """The card as it stands in the chat, and the card whose message this reply takes over."""
    here = tx.drawn(reply.card, claimed.address) if reply.card else None
    there = tx.drawn(reply.instead_of, claimed.address) if reply.instead_of else None
    return here, there


def _threaded(tx: Reading, claimed: Claimed, message: Message, reply: Reply) -> Message:
    """The message in the thread of the lesson's card, where it is talk about one that stands in the chat."""
    notice = claimed.notice
    if notice.kind not in TALK or not notice.session or reply.card or reply.under:
        return message
    card = tx.drawn(card_of(notice.session), claimed.address)
    return replace(message, under=card.sent, aloud=True) if card else message
