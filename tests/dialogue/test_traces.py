"""B23, C17 and their kin: random traces through the dialogue and a real store; then everything is counted anew."""

from __future__ import annotations

import random
from itertools import count, pairwise

import pytest
from sqlalchemy import select

from adapters.store.tables import history
from bot.scenes import calendar_at
from core.access import Verb
from core.dialogue.incoming import Incoming, Pressed, Said
from core.events import SessionBooked, SessionCancelled, SessionEnded, SessionMoved, SessionRestored
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import DAY, MINUTE, Instant
from core.notices import Kind, Notice, audience, plan, words_for
from core.replies import Action
from tests.dialogue.company import BERLIN, ELENA, MAYA, MILO, NADIA, Company, address_of, company

TRACES, MORE_TRACES, STEPS = 20, 1_000, 12
VERSIONED = (SessionBooked, SessionMoved, SessionCancelled, SessionRestored, SessionEnded)
NEWS = {SessionBooked: Kind.BOOKED, SessionMoved: Kind.MOVED, SessionCancelled: Kind.CANCELLED}
FREE = (
    Kind.REPLY,
    Kind.REDRAW,
    Kind.RELAY,
    Kind.ANSWER,
    Kind.REQUEST,
)  # they say what was said, whatever becomes of the lesson


class Trace:
    """Steps of a tutor, a student and a parent; nothing is delivered, so that all that is owed still waits."""

    def __init__(self, here: Company, seed: int) -> None:
        self._here = here
        self._rng = random.Random(seed)
        self._names = count(1)
        self.told: list[str] = []

    def step(self) -> None:
        """Somebody does something, and some minutes pass."""
        rng = self._rng
        self._here.clock.advance(rng.randrange(1, 25) * MINUTE)
        rng.choice((self._book, self._book, self._move, self._cancel, self._undo, self._answer, self._archive))()

    def _take(self, incoming: Incoming) -> None:
        self._here.program.turns.take(incoming.event, incoming)

    def _say(self, who: int, words: str) -> None:
        self.told.append(words)
        name = f"trace-{next(self._names)}"
        self._take(Said(address_of(who), words, name, self._here.clock.now()))

    def _press(self, who: int, action: Action) -> None:
        self.told.append(f"[{action}]")
        name, drawing = f"trace-{next(self._names)}", self._here.draw(who, action)
        self._take(Pressed(address_of(who), drawing, 0, name, self._here.clock.now()))

    def _when(self) -> str:
        day = self._here.clock.now().day(BERLIN) + self._rng.randrange(3, 12) * DAY
        return f"{day:%d %b %Y} at {self._rng.choice(('3 PM', '3:45 PM', '4:30 PM', '5:15 PM', '6 PM', '7 PM'))}"

    def _book(self) -> None:
        self._sure(f"book {self._rng.choice(('Nadia', 'Milo'))} {self._when()} for 1 hour, word problems nr 3")

    def _sure(self, words: str) -> None:
        self._say(MAYA, words)
        self._say(MAYA, self._rng.choice(("yes", "yes", "yes", "no")))
        with self._here.store.read() as view:
            left = view.draft(address_of(MAYA))
        if left is not None:
            self._say(MAYA, "stop")

    def _any(self) -> Session | None:
        found = standing(self._here).sessions
        return self._rng.choice(found) if found else None

    def _move(self) -> None:
        if session := self._any():
            self._press(MAYA, Action(Verb.MOVE, session.id, version=session.version))
            self._sure(self._when())

    def _cancel(self) -> None:
        if session := self._any():
            self._press(MAYA, Action(Verb.CANCEL, session.id, version=session.version - self._rng.randrange(2)))
            self._sure("ill")

    def _undo(self) -> None:
        if session := self._any():
            self._press(MAYA, Action("undo", session.id))

    def _answer(self) -> None:
        if session := self._any():
            verb = self._rng.choice((Verb.COMING, Verb.ASK_CANCEL, Verb.LATE, Verb.ASK_OTHER_TIME, Verb.TROUBLE))
            value = self._rng.choice(("5", "10", "15")) if verb is Verb.LATE else ""
            who = self._rng.choice((NADIA, ELENA, MILO))
            self._press(who, Action(verb, session.id, value, session.version))

    def _archive(self) -> None:
        student = self._rng.choice((NADIA, MILO))
        self._press(MAYA, Action("archive", student, self._rng.choice(("keep", "keep", "cancel"))))
        if self._rng.random() < 0.8:
            self._press(MAYA, Action("unarchive", student))


def standing(here: Company) -> Calendar:
    """Maya's calendar as it is."""
    with here.store.read() as view:
        return calendar_at(view, MAYA, here.clock.now())


def examine(here: Company, archived: bool) -> None:
    """Count anew what must hold, from nothing but the sessions and their history.

    Where somebody was archived for a while, who heard of a change depends on when it was.
    """
    calendar = standing(here)
    for one, other in pairwise(calendar.live):
        assert not one.span.overlaps(other.span)
    for session in calendar.sessions:
        with here.store.read() as view:
            past, rows = view.history(session.id), view.notices(session.id)
        events = [row for row in past if isinstance(row.event, VERSIONED)]
        lawful([row.event for row in events], session)
        waiting = [row.notice for row in rows if row.state == "waiting"]
        owed(session, calendar, events[-1].at, waiting)
        news(session, type(events[-1].event), waiting, set() if archived else heard_by(calendar, session))


def lawful(events: list[object], session: Session) -> None:
    """It began by being booked; each change left a live state, or brought one back; and the version rose by one."""
    versions = [event.session.version for event in events if isinstance(event, VERSIONED)]
    assert versions == list(range(1, session.version + 1))
    assert isinstance(events[0], SessionBooked)
    states = [event.session.status for event in events if isinstance(event, VERSIONED)]
    assert states[-1] is session.status
    for before, event in zip(states[:-1], events[1:], strict=True):
        assert before.live or isinstance(event, SessionRestored)


def owed(session: Session, calendar: Calendar, since: Instant, waiting: list[Notice]) -> None:
    """Every timer of the present version waits at its moment; what else waits would not be sent."""
    timers = plan(session, calendar, since, confirmed=since) if session.status.live else ()
    expected = {(one.kind, one.person, one.step): one for one in timers}
    found = {(str(one.kind), one.person, one.step): one for one in waiting if one.kind not in (*FREE, *NEWS.values())}
    for key, timer in expected.items():
        if timer.kind != Kind.REDRAW:
            assert key in found, (key, session)
            assert (found[key].due, found[key].version) == (timer.due, session.version)
    for key in found.keys() - expected.keys():
        if key[0] != Kind.RESTORED:
            assert words_for(found[key], calendar, found[key].due, heard=True) is None, (key, session)


def heard_by(calendar: Calendar, session: Session) -> set[int]:
    """Who hears of a session, students and informed parents."""
    return {person.id for person in audience(calendar, session)}


def news(session: Session, last: type, waiting: list[Notice], people: set[int]) -> None:
    """Of the news only the latest waits, once for each who hears of it; nothing of an older version does."""
    for one in waiting:
        assert one.kind in FREE or one.version == session.version
    if last in NEWS:
        told = [one.person for one in waiting if one.kind == NEWS[last]]
        assert len(told) == len(set(told))
        assert people <= set(told)


def run(seed: int) -> set[str]:
    """Play one trace; the kinds of what happened in it."""
    with company() as here:
        trace = Trace(here, seed)
        for _ in range(STEPS):
            trace.step()
        try:
            examine(here, any("'archive'" in told for told in trace.told))
        except AssertionError as wrong:
            raise AssertionError(f"seed {seed}: {trace.told}") from wrong
        with here.engine.begin() as connection:
            return set(connection.scalars(select(history.c.kind)))


KINDS = {one.__name__ for one in VERSIONED[:4]} | {"AttendanceChanged", "StudentChanged"}


def test_b23_after_any_trace_exactly_what_is_true_waits() -> None:
    seen = [run(seed) for seed in range(TRACES)]
    assert set().union(*seen) >= KINDS, "every kind of change has happened"


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_b23_after_a_thousand_traces_exactly_what_is_true_waits() -> None:
    for seed in range(10_000, 10_000 + MORE_TRACES):
        run(seed)


def test_a_student_who_is_brought_back_is_reminded_again() -> None:
    with company() as here:
        here.say(MAYA, "book Milo Thu 17:00 1h word problems nr 3")
        here.press(MAYA, "Create & tell")
        here.craft(MAYA, Action("archive", MILO, "keep"))
        here.craft(MAYA, Action("unarchive", MILO))
        session = standing(here).sessions[0]
        with here.store.read() as view:
            waits = {row.notice.kind for row in view.notices(session.id) if row.state == "waiting"}
        assert waits >= {Kind.REMINDER_24H, Kind.REMINDER_1H, Kind.JOIN}
