"""Digests as the store knows them: who is owed which, and what it is worded from."""

from __future__ import annotations

from adapters.store import Reading, Store, Transaction
from bot.scenes import other_calendars, own_calendar
from core.moments import Instant
from core.notices import Notice, digest, digests
from core.replies import Reply


def plan_digests(tx: Transaction, person: int, now: Instant, late: bool = False) -> None:
    """Owe somebody their next digests. What was sent today is not owed again, whatever has changed since.

    `late`: those too whose hour has passed and that are still useful.
    """
    known = tx.person(person)
    if known is not None:
        tx.plan(digests(known, tx.tutor(person) is not None, bool(tx.tutors_of(person)), now, late), now)


def plan_all_digests(store: Store, now: Instant) -> None:
    """Owe everybody their next digests: one look at each start, for whatever was missed while nothing ran."""
    with store.begin() as tx:
        for person in tx.digest_readers():
            plan_digests(tx, person, now, late=True)


def digest_of(view: Reading, notice: Notice, now: Instant) -> Reply | None:
    """The words of a digest from the state as it is now."""
    person = view.person(notice.person)
    if person is None:
        return None
    own, others = own_calendar(view, person, now), other_calendars(view, person, now)
    return digest(notice, person, own, others, now)
