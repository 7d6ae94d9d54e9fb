"""How the facts of a session are put: its time, who it is with, why it changed."""

from __future__ import annotations

from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session
from core.moments import MINUTE, Instant, same_clock
from core.replies import Action, Choice, Tone
from core.rules.cancelling import ASKED
from core.rules.resetting import HOUSE, LAW
from core.words import City, Clock, Length, Listed, Moment, Period, Text, Value, said, text

# What may be chosen as a reason; anything else is somebody's own words.
REASONS = {
    "illness": text("Illness"),
    "emergency": text("Emergency"),
    "clash": text("Timetable clash"),
}
_IN_A_SENTENCE = {
    "illness": text("illness"),
    "emergency": text("an emergency"),
    "clash": text("a timetable clash"),
    ASKED: text("as the family asked"),
    LAW: text("the clocks follow a new law"),
    HOUSE: text("a move to another clock"),
}


def reason_words(reason: str) -> Text:
    """A reason inside a sentence, which has a full stop of its own."""
    return _IN_A_SENTENCE.get(reason, said(reason.rstrip(" .!?") or reason))


def when(session: Session, near: bool = False) -> Period:
    """`Tue 24 Nov, 16:30–17:30`, in the reader's zone."""
    return Period(session.start, session.minutes, near=near)


def other_clocks(calendar: Calendar, start: Instant, students: tuple[int, ...]) -> Text | None:
    """`For Anna: 17:30 (Sofia)`, for each student whose clock differs from the tutor's at that moment."""
    shown = [
        _other_clock(calendar.student(student).first, calendar.student(student).person, calendar, start)
        for student in students
        if not same_clock(calendar.tutor.clock, calendar.student(student).person.clock, start)
    ]
    return Text("{clocks}", {"clocks": Listed(tuple(shown), "dot")}) if shown else None


def _other_clock(name: str, person: Person, calendar: Calendar, start: Instant) -> Text:
    same_day = start.day(person.clock) == start.day(calendar.tutor.clock)
    at: Value = Clock(start, person.zone) if same_day else Moment(start, person.zone)
    return text("For {name}: {time} ({city})", name=name, time=at, city=City(person.zone))


def names(calendar: Calendar, session: Session, full: bool = False) -> Listed:
    """The students of a session as the tutor calls them, or with their full names."""
    students = [calendar.student(student) for student in session.students]
    return Listed(tuple(one.name if full else one.first for one in students))


def parent_named(calendar: Calendar, student: int, person: int) -> str:
    """A parent of a student; empty where `person` is none, or none any more."""
    return next((bond.guardian.first for bond in calendar.guardians(student) if bond.guardian.id == person), "")


def says(calendar: Calendar, student: int, what: Text, by: int) -> Text:
    """`Anna can't make it.`, or `Anna can't make it, says Elena.` where a parent has said it."""
    parent = parent_named(calendar, student, by)
    return text("{what}, says {parent}.", what=what, parent=parent) if parent else text("{what}.", what=what)


def topic_line(topic: str) -> Text | None:
    """`Topic: quadratic equations`, or nothing."""
    return text("Topic: {topic}", topic=topic) if topic else None


def room_link(calendar: Calendar, session: Session) -> str:
    """The address of the session's video room; empty where the tutor has none."""
    return calendar.tutor.room.replace("{room}", session.room)


def room_choice(calendar: Calendar, session: Session) -> tuple[Choice, ...]:
    """The button that opens the room."""
    link = room_link(calendar, session)
    return (Choice(text("Open the room"), tone=Tone.MAIN, link=link),) if link else ()


def left(session: Session, now: Instant) -> Length:
    """The time until the start, in whole minutes, rounded down."""
    return Length(max(0, session.start.since(now) // MINUTE))


def about(session: Session, verb: str, label: Text, value: str = "", tone: Tone = Tone.PLAIN) -> Choice:
    """A choice about this session as it is now: pressed after a change it only shows the change."""
    return Choice(label, Action(verb, session.id, value, session.version), tone)
