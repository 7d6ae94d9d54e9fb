"""Outages: how a time without the program is noticed, and what is owed after it."""

from __future__ import annotations

from datetime import timedelta

import structlog

from adapters.store import Claimed, Store, Transaction
from bot.clock import Clock
from bot.scenes import calendar_at
from core.model.calendar import Calendar
from core.moments import Instant, Span
from core.notices import words_for
from core.notices.late import AWAY, NEWS, comes_late, merged, row, was_away
from core.words import Text

PULSE = timedelta(minutes=1)  # between two writes of when the program ran
DRIFT = 60  # seconds: a wall clock that goes this far astray of the time that passed was set, or the machine slept

log = structlog.get_logger(__name__)


class Watch:
    """The wall clock against the time that has really passed."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wall, self._run = clock.now(), clock.monotonic()

    def jumped(self) -> bool:
        """Whether the wall clock has jumped since this was last asked."""
        wall, run = self._clock.now(), self._clock.monotonic()
        drift = wall.since(self._wall).total_seconds() - (run - self._run)
        self._wall, self._run = wall, run
        if jumped := abs(drift) > DRIFT:
            log.warning("the clock has jumped: nothing is sent in this tick", seconds=round(drift))
        return jumped


class Pulse:
    """When the program was last known to run: asked of the store once, written to it once a minute."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._ran: Instant | None = None
        self._written: Instant | None = None

    def lived(self, now: Instant) -> None:
        """All the time up to `now` was lived through, however the clock got there."""
        self._ran = now

    def beat(self, now: Instant) -> None:
        """The program runs at `now`. After a long silence the tutors concerned are told, once."""
        since = self._ran or self._known()
        away = since is not None and now.since(since) > AWAY
        if away or self._written is None or abs(now.since(self._written)) >= PULSE:
            with self._store.begin() as tx:
                if since is not None and away:
                    _tell(tx, since, now)
                tx.beat(now)
            self._written = now
        self._ran = now

    def _known(self) -> Instant | None:
        with self._store.read() as view:
            return view.last_pulse()


def _tell(tx: Transaction, since: Instant, until: Instant) -> None:
    tutors = tx.tutors_at_work(Span(since, until))
    tx.plan([was_away(tutor, since, until) for tutor in tutors], until)
    log.warning("the program was away", since=since.iso(), tutors=len(tutors))


def merge_late(tx: Transaction, claimed: Claimed, now: Instant) -> bool:
    """Put news whose time has passed unsent into one message, with all the like of the same person; False: it is none.

    What has become untrue meanwhile is dropped.
    """
    notice = claimed.notice
    start = tx.session_start(notice.session) if notice.kind in NEWS else None
    if start is None or not comes_late(notice, start, now):
        return False
    others = tx.late_news(notice.person, sorted(NEWS), now)
    found = {one.id: one.notice for one in others} | {claimed.id: notice}
    calendars: dict[int, Calendar] = {}
    rows: list[tuple[Instant, Text]] = []
    for id, one in found.items():
        began = tx.session_start(one.session)
        if began is None or not comes_late(one, began, now):
            continue
        tutor = tx.session_tutor(one.session) or 0
        calendar = calendars.setdefault(tutor, calendars.get(tutor) or calendar_at(tx, tutor, now))
        if words_for(one, calendar, now, tx.heard(one.session, one.person)) is not None:
            rows.append((began, row(one, calendar, calendar.session(one.session))))
        tx.drop(id, now)
    if rows:
        tx.plan([merged(notice.person, [words for _, words in sorted(rows, key=lambda one: one[0])], now)], now)
    return True
