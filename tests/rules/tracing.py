"""A tutor's weeks as they might go: random commands put to the rules, refusals and all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import count, pairwise
from typing import TypeAlias

from hypothesis import strategies as st

from core.events import (
    AbsenceClaimed,
    AbsenceDenied,
    AttendanceChanged,
    GuardianAsked,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
    StudentNudged,
    TutorLate,
)
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Sign, Status
from core.moments import MINUTE, Instant
from core.rules import joining, results
from core.rules.booking import BookingRequest, book
from core.rules.cancelling import cancel
from core.rules.moving import NewTime, move
from core.rules.problems import Refused
from core.rules.undoing import undo, undoable
from tests.rules.cast import ANNA, BEN, LEO, NOTE, NOW, TOPIC, at, calendar

Happened: TypeAlias = (
    SessionBooked
    | SessionMoved
    | SessionCancelled
    | SessionRestored
    | SessionStarted
    | SessionEnded
    | SessionNoted
    | AttendanceChanged
    | StudentNudged
    | GuardianAsked
    | TutorLate
    | AbsenceClaimed
    | AbsenceDenied
)

MONDAY = at("2026-11-23 15:00")
COMPANIES = ((ANNA,), (BEN,), (LEO,), (ANNA, BEN))


@dataclass(frozen=True)
class Command:
    """What somebody asks for: `which` session or company, and a number that fills the rest."""

    verb: str
    which: int
    number: int


@dataclass
class Trace:
    """The calendar as it comes to be, and what has happened to it when."""

    now: Instant = NOW
    calendar: Calendar = field(default_factory=calendar)
    happened: list[tuple[Instant, Happened, Calendar]] = field(default_factory=list)
    ids: count[int] = field(default_factory=lambda: count(101))

    def take(self, command: Command) -> bool:
        """Do it, if the rules allow it."""
        if command.verb == "wait":
            self._wait(command)
            return True
        try:
            event = self._event(command)
        except Refused:
            return False
        if event is None:
            return False
        kept = (one for one in self.calendar.sessions if one.id != event.session.id)
        self.calendar = replace(self.calendar, sessions=(*kept, event.session))
        self.happened.append((self.now, event, self.calendar))
        return True

    def _wait(self, command: Command) -> None:
        """Let time pass, mostly until about the beginning of a lesson."""
        ahead = self.calendar.upcoming(self.now)
        moment = self.now + command.number * 7 * MINUTE
        if ahead and command.number % 4:
            moment = ahead[command.which % len(ahead)].start + (command.number - 15) * MINUTE
        self.now = max(self.now, moment)

    def _event(self, command: Command) -> Happened | None:
        if command.verb == "book":
            return book(self.calendar, self._wanted(command), self.now)
        if command.verb == "undo":
            return self._undone(command)
        if not self.calendar.sessions:
            return None
        session = self.calendar.sessions[command.which % len(self.calendar.sessions)]
        return ON_SESSION[command.verb](self, session, command.number)

    def _wanted(self, command: Command) -> BookingRequest:
        students = tuple(one.id for one in COMPANIES[command.which % len(COMPANIES)])
        start = MONDAY + command.number * 15 * MINUTE
        long = (30, 60, 90)[command.number % 3]
        return BookingRequest(next(self.ids), students, start, long, TOPIC, NOTE, anyway=command.which % 2 == 0)

    def _undone(self, command: Command) -> Happened | None:
        if not self.happened:
            return None
        past = self.happened[-1 - command.which % len(self.happened)][1]
        found = undoable(past, self.calendar)
        event = undo(found, self.calendar, self.now) if found else None
        return event if isinstance(event, SessionCancelled | SessionRestored) else None


def _move(trace: Trace, session: Session, number: int) -> Happened:
    to = NewTime(MONDAY + number * 15 * MINUTE, (30, 60, 90)[number % 3], "room", "clash", anyway=number % 4 > 0)
    return move(trace.calendar, session, to, trace.now)


def _late(trace: Trace, session: Session, number: int) -> Happened:
    return joining.running_late(session, session.students[-1], (5, 10, 15)[number % 3], "the bus")


def _answer(trace: Trace, session: Session, number: int) -> Happened:
    said = (Answer.COMING, Answer.NOT)[number % 2]
    return joining.answer(session, session.students[0], said, "my own words", trace.now)


RESULTS = (Status.COMPLETED, Status.NO_SHOW, Status.CANCELLED)
ON_SESSION: dict[str, Callable[[Trace, Session, int], Happened | None]] = {
    "move": _move,
    "cancel": lambda trace, session, number: cancel(session, "illness", trace.now),
    "start": lambda trace, session, number: joining.start(session, trace.now),
    "end": lambda trace, session, number: joining.end(session, trace.now),
    "no_show": lambda trace, session, number: joining.end_as_no_show(session, trace.now),
    "answer": _answer,
    "late": _late,
    "soon": lambda trace, session, number: joining.wait_a_little(session, session.students[0], 2),
    "here": lambda trace, session, number: joining.sign_of_life(session, session.students[0], Sign.SEEN, "", trace.now),
    "note": lambda trace, session, number: SessionNoted(replace(session, topic=f"chapter {number}")),
    "nudge": lambda trace, session, number: joining.ask_by_hand(session, session.students[-1:], trace.now),
    "join": lambda trace, session, number: joining.sign_of_life(
        session, session.students[0], Sign.JOINED, "", trace.now
    ),
    "tutor_late": lambda trace, session, number: joining.tutor_late(session, (5, 10)[number % 2]),
    "claim": lambda trace, session, number: joining.claim_absence(session, session.students[0], trace.now),
    "agree": lambda trace, session, number: joining.agree_absence(session) if results.claimed(session) else None,
    "deny": lambda trace, session, number: joining.deny_absence(session),
    "result": lambda trace, session, number: results.change(session, RESULTS[number % 3], trace.now),
    "ask": lambda trace, session, number: GuardianAsked(session, session.students[0]),
}
VERBS = ("book", "book", "wait", "wait", "move", "cancel", "undo", "undo", "undo", *ON_SESSION)
COMMANDS = st.lists(
    st.builds(Command, st.sampled_from(VERBS), st.integers(0, 7), st.integers(0, 60)), min_size=6, max_size=25
).map(lambda found: [Command("book", 0, found[0].number), *found])


def traced(commands: list[Command]) -> Trace:
    """The trace of these commands."""
    trace = Trace()
    for command in commands:
        trace.take(command)
    return trace


def booked_twice(one: Calendar) -> list[tuple[Session, Session]]:
    """The living sessions of a tutor that overlap."""
    return [(first, second) for first, second in pairwise(one.live) if first.end > second.start]
