"""What can be changed in the store: all of a transaction or nothing of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from adapters.store import (
    delivery,
    drawings,
    inbox,
    installations,
    invitations,
    links,
    notices,
    people,
    pulse,
    recording,
    sessions,
)
from adapters.store.delivery import Settled
from adapters.store.links import PrivateLink
from adapters.store.reading import Reading
from core.dialogue.draft import Draft, Drawing
from core.events import Event
from core.model.people import Address, Invitation
from core.model.session import Session
from core.moments import Instant
from core.notices import Notice
from core.words.text import Text


class Transaction(Reading):
    """A view of the store that nobody else changes, and the changes to it.

    After any fault the whole of it is void: leave it and begin anew.
    """

    def seen(self, event: str) -> bool:
        """Whether what came in as `event` has taken effect already."""
        return inbox.seen(self._connection, event)

    def mark(self, event: str, now: Instant) -> None:
        """Mark that `event` takes effect with this transaction. Raises ChangedMeanwhile: it already has."""
        inbox.mark(self._connection, event, now)

    def record(self, event: Event, by: int, at: Instant, channel: str) -> None:
        """Store what has happened, and who did it (0: nobody), by which channel.

        Raises:
            Overlap: two live sessions of one tutor would overlap.
            ChangedMeanwhile: the session is no longer at the version that the event goes out from.
            AddressTaken: an address belongs to somebody else.
        """
        recording.record(self._connection, event, by, at, channel)

    def read_anew(self, session: Session) -> None:
        """Store what a clock shows at a session's start under the present law; nothing else changes."""
        sessions.read_anew(self._connection, session)

    def invitation(self, hash: str) -> Invitation | None:
        """The invitation whose code has this hash; nobody else takes it before this transaction ends."""
        return invitations.invitation_of_hash(self._connection, hash, lock=True)

    def invitation_by_id(self, id: int) -> Invitation | None:
        """The invitation of `id`; nobody else takes it before this transaction ends."""
        return invitations.invitation_of(self._connection, id, lock=True)

    def plan(self, owed: Iterable[Notice], now: Instant) -> None:
        """Owe each notice once, at its person's first address that can be reached.

        What was dropped unsent is owed again, what waits is moved to its new time, what was sent stays
        sent. To a person without an address nothing is owed.
        """
        notices.plan(self._connection, owed, now)

    def plan_reply(self, address: Address, notice: Notice, now: Instant) -> None:
        """Owe a notice once at `address`; its person may be 0, for somebody who is none yet."""
        notices.plan_reply(self._connection, address, notice, now)

    def supersede(self, session: int, version_below: int, now: Instant) -> int:
        """Drop what waits to say something of an older version of a session; how many that were.

        Replies, redrawn cards and relayed words stay.
        """
        return notices.supersede(self._connection, session, version_below, now)

    def supersede_wishes(self, person: int, now: Instant, besides: Sequence[int] = ()) -> int:
        """Drop what waits for `person` only as they wish, to be planned anew, but these ids; how many that were."""
        return notices.supersede_wishes(self._connection, person, now, besides)

    def put_off(self, notice: int, due: Instant) -> None:
        """Let a notice that waits be due then, earlier or later than it was."""
        notices.put_off(self._connection, notice, due)

    def supersede_person(self, person: int, tutor: int, now: Instant) -> int:
        """Drop what waits to tell `person` of this tutor's sessions; how many that were."""
        return notices.supersede_person(self._connection, person, tutor, now)

    def shown(self, notice: int, name: str, now: Instant) -> bool:
        """Settle a notice that waits, for its reader has it before them as `name`; False: it is on its way already."""
        return notices.shown(self._connection, notice, name, now)

    def drop(self, notice: int, now: Instant) -> None:
        """Drop a notice that has not been sent, whoever holds it."""
        notices.drop(self._connection, notice, now)

    def beat(self, now: Instant) -> None:
        """Note that the program runs at `now`."""
        pulse.beat(self._connection, now)

    def settle(self, id: int, owner: str, state: Settled, now: Instant, ref: str = "") -> bool:
        """Take a claimed notice out of the queue; False: its lease has passed to somebody else."""
        return delivery.settle(self._connection, id, owner, state, now, ref)

    def settle_all(self, sent: Mapping[int, str], owner: str, now: Instant) -> int:
        """Take many that were sent out of the queue, by id with the platform's names; how many were still held."""
        return delivery.settle_all(self._connection, sent, owner, now)

    def postpone(self, id: int, owner: str, until: Instant) -> bool:
        """Put a claimed notice back until `until`; False: its lease has passed to somebody else."""
        return delivery.postpone(self._connection, id, owner, until)

    def save_draft(self, address: Address, draft: Draft | None) -> None:
        """Keep the draft of the user of `address`; None drops it."""
        drawings.save_draft(self._connection, address, draft)

    def draw(self, drawing: Drawing, expires: Instant, notice: int = 0) -> None:
        """Store a new drawing; of the same card at the same address it alone is current.

        `notice` is the one that it is made for, 0: none.
        """
        drawings.draw(self._connection, drawing, expires, notice)

    def use_up(self, drawing: str) -> bool:
        """Let nobody press the choices of a drawing any more; False: they were void already."""
        return drawings.use_up(self._connection, drawing)

    def set_drawn(self, drawing: str, sent: str, text: Text, subject: Text | None = None) -> None:
        """Remember the message that a drawing has become (the platform's name of it), and what it says."""
        drawings.set_drawn(self._connection, drawing, sent, text, subject)

    def unreachable(self, address: Address) -> bool:
        """Remember that the user of `address` cannot be reached; False: that was known."""
        return people.set_reachable(self._connection, address, False)

    def reachable(self, address: Address) -> bool:
        """Remember that the user of `address` can be reached, and hold nothing back any more; False: that was known."""
        news = people.set_reachable(self._connection, address, True)
        if news:
            delivery.hurry(self._connection, address)
        return news

    def set_chat(self, address: Address, chat: str) -> None:
        """Remember that the platform has moved the chat with the user of `address`; the address stays what it is."""
        people.set_chat(self._connection, address, chat)

    def put_installation(self, team: str, secret: str, now: Instant) -> None:
        """Keep the tokens of a Slack workspace, encrypted."""
        installations.put_installation(self._connection, team, secret, now)

    def drop_installation(self, team: str) -> bool:
        """Forget the tokens of a Slack workspace; whether there were any."""
        return installations.drop_installation(self._connection, team)

    def put_link(self, link: PrivateLink) -> None:
        """Keep a new private link."""
        links.put_link(self._connection, link)

    def use_link(self, hash: str, now: Instant, wrote: str = "") -> bool:
        """Mark that a private link was used, to write what has the hash `wrote`; False: it was used before."""
        return links.use_link(self._connection, hash, now, wrote)

    def receive(self, event: str, payload: Mapping[str, Any], address: str, now: Instant) -> bool:
        """Store what came in under the platform's name `event`; False: it is there already."""
        return inbox.receive(self._connection, event, payload, address, now)
