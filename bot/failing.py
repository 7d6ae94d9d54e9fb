"""What becomes of a notice that did not get through: tried later, given up, or sent to another address."""

from __future__ import annotations

from datetime import timedelta

import structlog

from adapters.store import Claimed, Store
from bot.clock import Clock
from bot.drawings import MAIL
from bot.unreached import give_up, parked
from core.notices import Kind
from core.notices.unreached import Why
from core.ports import Undeliverable

ATTEMPTS = 5  # then a notice is parked
RETRY = timedelta(seconds=5)  # doubled with each attempt, to at most
RETRY_MOST = timedelta(minutes=10)
# Of mails of whose arrival nobody knows: a server that took one and did not say so has mostly delivered it.
DOUBTS = 2
# Never twice, even if nobody knows whether it came.
ONCE = frozenset({Kind.NO_SHOW_ADVICE, Kind.ASK_GUARDIAN, Kind.DIGEST, Kind.AWAY})

log = structlog.get_logger(__name__)


class Failing:
    """Settles what `owner` could not deliver."""

    def __init__(self, store: Store, owner: str, clock: Clock) -> None:
        self._store = store
        self._owner = owner
        self._clock = clock

    def failed(self, claimed: Claimed, failed: Undeliverable) -> None:
        """Its messenger could not deliver it."""
        if not failed.told:
            log.warning("not delivered", kind=claimed.notice.kind, notice=claimed.id, permanent=failed.permanent)
        if failed.unknown and claimed.notice.kind in ONCE:
            self._store.settle(claimed.id, self._owner, "failed", self._clock.now())
        elif failed.permanent:
            self._given_up(claimed)
        elif failed.unknown and claimed.address.platform == MAIL and claimed.doubts + 1 >= DOUBTS:
            self._parked(claimed, Why.UNSURE)
        else:
            self.again(claimed, failed.retry_after, failed.unknown)

    def again(self, claimed: Claimed, after: timedelta | None = None, unknown: bool = False) -> None:
        """Try later; what fails each time is parked, so that others at its address go on."""
        if claimed.attempts + 1 >= ATTEMPTS and after is None:
            self._parked(claimed, Why.FAILED)
            return
        wait = after or min(RETRY * 2**claimed.attempts, RETRY_MOST)
        self._store.postpone(claimed.id, self._owner, self._clock.now() + wait, unknown)

    def _given_up(self, claimed: Claimed) -> None:
        now = self._clock.now()
        with self._store.begin() as tx:
            row = tx.notice(claimed.id)
            if tx.settle(claimed.id, self._owner, "failed", now) and row is not None:
                give_up(tx, row, now)

    def _parked(self, claimed: Claimed, why: Why) -> None:
        now = self._clock.now()
        with self._store.begin() as tx:
            row = tx.notice(claimed.id)
            if tx.settle(claimed.id, self._owner, "failed", now) and row is not None:
                parked(tx, row, why, now)
