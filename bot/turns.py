"""The shell of a turn: load, think, record, all in one transaction; then what could not wait is spoken."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from adapters.store import ChangedMeanwhile, Overlap, Store, Transaction
from bot.clock import Clock
from bot.digests import plan_digests
from bot.scenes import Setup, calendar_at, fresh, scene, whom
from bot.unreached import reach_again
from core.dialogue.incoming import Incoming, Pressed, Said
from core.dialogue.scene import Fresh, Scene, Turn
from core.dialogue.turn import answer
from core.events import (
    BondChanged,
    ClocksReset,
    Event,
    FeedChanged,
    InvitationChanged,
    MailboxAsked,
    MailboxRefused,
    PersonChanged,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionRestored,
    SessionsChanged,
    StudentAdded,
    StudentChanged,
    StudentIdentified,
    TutorChanged,
    parts_of,
)
from core.model.people import Address, Person
from core.moments import Instant
from core.notices import Kind, Notice, deferred_anew, handed_on, notices_for, still_owed
from core.replies import Immediate, Reply
from core.rules.offering import outdated

TRIES = 3  # a turn that lost a race is thought again, on the state that won it
LASTING = timedelta(hours=24)  # a reply older than this helps nobody: RELIABILITY 3
AT_ONCE = timedelta()
LETTER = timedelta(days=14)  # a first mail is good as long as its invitation


@dataclass(frozen=True)
class Spoken:
    """What a turn hands back at once, and who is to read it (0: a stranger).

    `in_chat`: some of its replies stay; `asks`: one of them is a draft, which has a form.
    """

    immediate: Immediate
    reader: int = 0
    in_chat: bool = False
    asks: bool = False


class Turns:
    """Everything that may happen because somebody wrote or pressed. Synchronous; one call, one transaction."""

    def __init__(self, store: Store, clock: Clock, setup: Setup, new: Callable[[], Fresh] = fresh) -> None:
        self._store = store
        self._clock = clock
        self._setup = setup
        self._new = new

    def open_doors(self, doors: tuple[tuple[str, str], ...]) -> None:
        """Let invitations be opened by these links from now on: a bot's name is known when it has been asked."""
        self._setup = replace(self._setup, doors=doors)

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        """Let `incoming` take effect once; what was done for `event` before is not done again.

        Its answers are due after `wait`.

        Raises:
            Overlap, ChangedMeanwhile: it lost a race each time it was tried.
        """
        for left in reversed(range(TRIES)):
            try:
                return self._once(event, incoming, wait)
            except (Overlap, ChangedMeanwhile):
                if not left:
                    raise
        raise AssertionError("unreachable")

    def _once(self, event: str, incoming: Incoming, wait: timedelta) -> Spoken:
        now = self._clock.now()
        with self._store.read() as view:
            tutors, students = whom(view, incoming)
        with self._store.begin(tutors, students) as tx:
            if tx.seen(event):
                return Spoken(Immediate())
            back = tx.reachable(incoming.address)  # whoever speaks can be spoken to again
            before = scene(tx, incoming, now, self._setup, self._new())
            turn = answer(before, incoming)
            _store(tx, event, incoming, before, turn, now, back)
            turn = replace(turn, replies=tuple(_placed(one, incoming, before.person) for one in turn.replies))
            for notice, address in _letters(event, incoming, turn, _author(before, turn), now, wait):
                tx.plan_reply(address, notice, now)
            in_chat = any(not one.aside for one in turn.replies)
            asks = any(one.ask is not None for one in turn.replies)
            return Spoken(turn.immediate, before.person.id if before.person else 0, in_chat, asks)


def _store(
    tx: Transaction, event: str, incoming: Incoming, before: Scene, turn: Turn, now: Instant, back: bool
) -> None:
    """One transaction: state, history, notices, replies, draft, and the mark that it was done."""
    tx.mark(event, now)
    if back and before.person:
        reach_again(tx, before.person, before.calendars, now)
    by = _author(before, turn)
    for happened in turn.events:
        tx.record(happened, by, now, incoming.address.platform)
        owe(tx, happened, now)
    end_offers(tx, turn.events, by, now, incoming.address.platform)
    tx.plan(turn.notices, now)
    tx.save_draft(incoming.address, turn.draft)
    if isinstance(incoming, Pressed) and before.drawing and _settles(before.drawing.card, turn):
        tx.use_up(incoming.drawing)


def owe(tx: Transaction, event: Event, now: Instant) -> None:
    """Plan what an event owes, seen from the state after it; what it made untrue is dropped."""
    for part in (*parts_of(event), event):
        if isinstance(part, SessionMoved | SessionCancelled | SessionRestored | SessionEnded):
            _supersede(tx, part, now, whole=isinstance(event, SessionsChanged) and event.series is not None)
    if isinstance(event, StudentChanged) and (event.student.archived or not event.student.person.reached):
        tx.supersede_person(event.student.id, event.tutor, now)
    if isinstance(event, PersonChanged):
        tx.supersede_wishes(event.person.id, now, _wait_anew(tx, event.person, now))
    for tutor in _tutors_of(tx, event):
        tx.plan(notices_for(event, calendar_at(tx, tutor, now), now), now)
    if isinstance(event, PersonChanged | TutorChanged):
        plan_digests(tx, event.person.id if isinstance(event, PersonChanged) else event.tutor.id, now)


def _supersede(
    tx: Transaction, part: SessionMoved | SessionCancelled | SessionRestored | SessionEnded, now: Instant, whole: bool
) -> None:
    """Drop what waits about a lesson as it was; news of its series are of the other lessons too, and go on with them.

    A change of the `whole` series has news of its own, which stand for those.
    """
    session = part.session
    news = () if whole else tx.series_news(session.id, session.version)
    of_some = tx.news_of_some(session.id, session.version)
    tx.supersede(session.id, session.version, now)
    if news or of_some:
        calendar = calendar_at(tx, session.tutor, now)
        tx.plan(filter(None, (handed_on(one, part.before, calendar) for one in news)), now)
        tx.plan(filter(None, (still_owed(one, part.before, session, calendar) for one in of_some)), now)


def _wait_anew(tx: Transaction, person: Person, now: Instant) -> list[int]:
    """Let what waits for somebody's morning wait for the one of now; the ids of that."""
    waiting: list[int] = []
    for row in tx.later_for(person.id, now):
        tutor = tx.session_tutor(row.notice.session) if row.notice.session else None
        calendar = calendar_at(tx, tutor, now) if tutor else None
        due = deferred_anew(row.notice, row.planned, person, calendar, now)
        if due is not None:
            tx.put_off(row.id, due)
            waiting.append(row.id)
    return waiting


def end_offers(tx: Transaction, events: tuple[Event, ...], by: int, now: Instant, channel: str) -> None:
    """Withdraw the offers that mean nothing after these events: their times are free again."""
    tutors = {tutor for event in events if isinstance(event, _OUTDATING) for tutor in _tutors_of(tx, event)}
    for tutor in sorted(tutors):
        for closed in outdated(calendar_at(tx, tutor, now), now):
            tx.record(closed, by, now, channel)
            owe(tx, closed, now)


# After these a session, or a student, may not be as it was when other times were offered.
_OUTDATING = (
    SessionMoved,
    SessionCancelled,
    SessionRestored,
    SessionEnded,
    SessionsChanged,
    ClocksReset,
    StudentChanged,
)


def _tutors_of(tx: Transaction, event: Event) -> tuple[int, ...]:
    match event:
        case PersonChanged(person):
            own = (person.id,) if tx.tutor(person.id) else ()
            return (*own, *tx.tutors_of(person.id))
        case TutorChanged() | InvitationChanged() | FeedChanged() | MailboxAsked() | MailboxRefused():
            return ()
        case BondChanged(bond):
            return (bond.tutor,)
        case StudentAdded(tutor) | StudentChanged(tutor) | StudentIdentified(tutor):
            return (tutor,)
        case _:
            return (event.session.tutor,)


def _letters(
    event: str, incoming: Incoming, turn: Turn, person: int, now: Instant, wait: timedelta
) -> Iterator[tuple[Notice, Address]]:
    for n, reply in enumerate(turn.replies):
        step = f"{event} {n}"
        yield Notice(Kind.REPLY, person, reply.session, 0, now + wait, now + LASTING, step, reply), incoming.address
    for n, (address, letter) in enumerate(turn.letters):
        yield Notice(Kind.REQUEST, 0, 0, 0, now, now + LETTER, f"{event} letter {n}", letter), address


def _placed(reply: Reply, incoming: Incoming, person: Person | None) -> Reply:
    """The reply where it was asked for: in that thread, or aside, where others are.

    A card is drawn anew later, and on the way in one reads again what was said: both stay in the chat.
    """
    under = incoming.replies_to if isinstance(incoming, Said) else ""
    aside = incoming.aside if isinstance(incoming, Said | Pressed) else ""
    return replace(reply, under=under, aside=aside if person and not reply.card else "")


def _author(before: Scene, turn: Turn) -> int:
    """Who has done it: the speaker, also one who has become somebody by it."""
    if before.person:
        return before.person.id
    return next((event.person.id for event in turn.events if isinstance(event, PersonChanged)), 0)


def _settles(card: str, turn: Turn) -> bool:
    """Whether the pressed card is drawn anew by this turn: its old buttons are then done with."""
    redrawn = {reply.card for reply in turn.replies} | {reply.instead_of for reply in turn.replies}
    return bool(card) and card in redrawn
