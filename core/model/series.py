"""Series: where the sessions of a recurring booking come from. The sessions themselves live on their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import count

from core.model.session import Session
from core.moments import WEEK, Instant, Zone, instant_of


@dataclass(frozen=True)
class Series:
    """The rule of a recurring booking, on the tutor's wall: `every` 1 or 2 weeks, on `weekdays` (0 = Monday).

    `first` is the first date that the rule names; it ends with `until`, inclusive, or after `count`
    lessons. Nothing else is kept here: which lessons there are, the sessions say.
    """

    id: int
    tutor: int
    students: tuple[int, ...]
    weekdays: tuple[int, ...]
    every: int
    first: date
    at: time
    minutes: int
    until: date | None = None
    count: int | None = None

    def follows(self, session: Session, clock: Zone) -> bool:
        """Whether the session stands where the rule puts it: date, wall time and length.

        By its own wall, or by that of the tutor's `clock`, which is another one while the tutor stays elsewhere.
        """
        return session.minutes == self.minutes and any(self._puts(session.start, on) for on in (session.clock, clock))

    def _puts(self, start: Instant, clock: Zone) -> bool:
        day = start.day(clock)
        weeks = (day - _monday(self.first)).days // WEEK.days
        on_cycle = day.weekday() in self.weekdays and weeks % self.every == 0
        return on_cycle and start == instant_of(datetime.combine(day, self.at), clock)

    def start_on(self, day: date, session: Session) -> Instant:
        """The instant of the rule on `day`, on the wall that `session` keeps."""
        return instant_of(datetime.combine(day, self.at), session.clock)

    def changed_alone(self, session: Session, clock: Zone) -> bool:
        """Whether the session was moved by itself: it has been moved, and is not where the rule puts it now.

        What was booked at another time because its date was taken belongs to the series like any other.
        """
        return session.was is not None and not self.follows(session, clock)


def rule_dates(first: date, weekdays: tuple[int, ...], every: int) -> Iterator[date]:
    """The dates of a rule from `first` on, without an end: each is built from the first week, never from the last date.

    With two weeks between, all weekdays fall into the same weeks.
    """
    for k in count():
        week = _monday(first) + k * every * WEEK
        for weekday in sorted(weekdays):
            if (day := week + timedelta(days=weekday)) >= first:
                yield day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
