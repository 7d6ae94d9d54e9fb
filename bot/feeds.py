"""Whose calendar stands at an address, and what is in it: own lessons only, never a private note."""

from __future__ import annotations

from datetime import timedelta

from adapters.documents.feeds import PATH, Feed
from adapters.store import Purpose, Reading, Store
from bot.clock import Clock
from bot.letters import appointments
from bot.scenes import calendar_at
from bot.speaking import reader_of
from bot.threads import Threads
from core.access import Verb, authorize
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session, Status
from core.moments import Instant
from core.notices.mailing import entries
from core.ports import Appointment
from core.rules.inviting import hash_of
from core.words import Reader, say, text

CANCELLED_KEPT = timedelta(days=30)  # after its time, so that every calendar program has seen that it is gone


def door(base: str) -> str:
    """The address of a feed, `{code}` in it; empty without a web address of our own."""
    return f"{base}{PATH}{{code}}.ics" if base else ""


class Feeds:
    """Finds what stands behind the token of an address."""

    def __init__(self, store: Store, clock: Clock, threads: Threads) -> None:
        self._store = store
        self._clock = clock
        self._threads = threads

    async def find(self, token: str) -> Feed | None:
        """The calendar, or the single lesson; None: no such address, or not any more."""
        return await self._threads.read(self._found, token)

    def _found(self, token: str) -> Feed | None:
        now = self._clock.now()
        with self._store.read() as view:
            hash = hash_of(token)
            owner = view.person_of_feed(hash)
            person = view.person(owner) if owner is not None else None
            if person is not None:
                return _feed(view, person, reader_of(person, now), 0, now)
            link = view.link(hash, now)
            reader = view.person_at(link.address) if link and link.purpose is Purpose.FILE else None
            if link is None or reader is None:
                return None
            return _feed(view, reader, reader_of(reader, now), link.session, now)


def _feed(view: Reading, person: Person, reader: Reader, only: int, now: Instant) -> Feed:
    own = (person.id,) if view.tutor(person.id) else ()
    found: list[Appointment] = []
    for tutor in (*own, *view.tutors_of(person.id)):
        calendar = calendar_at(view, tutor, now)
        mine = [one for one in calendar.sessions if _stands(person, calendar, one, now) and only in (0, one.id)]
        changed = view.changed(tuple(one.id for one in mine))
        for entry in entries(mine, calendar, person.id):
            found += appointments((entry,), reader, changed.get(entry.session.id, entry.session.start))
    return Feed(say(text("Lessons"), reader), tuple(found))


def _stands(person: Person, calendar: Calendar, session: Session, now: Instant) -> bool:
    if session.status is Status.CANCELLED and now > session.start + CANCELLED_KEPT:
        return False
    return authorize(person.id, Verb.SEE, calendar, session)
