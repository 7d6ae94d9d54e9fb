"""What the reader of sentences is told of the scene, and its wall times turned into instants."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from core.access import Role, role_of
from core.dialogue.scene import Scene
from core.model.calendar import Calendar
from core.understanding import Context, Intent, Known, only_time, read, stands

_ROLE = {
    Role.TUTOR: "tutor",
    Role.STUDENT: "student",
    Role.SELF: "student",
    Role.DECIDING: "guardian",
    Role.INFORMED: "guardian",
}


def read_intent(scene: Scene, words: str, open_question: str = "") -> Intent:
    """Read a sentence as its speaker means it: their zone, their role, the tutor's hours and roster."""
    return read(words, _context(scene, open_question))


def read_as(scene: Scene, command: str, words: str) -> Intent:
    """Read words as what follows a command, `/cancel` or another: that alone is the same in every language."""
    return read_intent(scene, f"/{command} {words}")


def read_time(scene: Scene, words: str) -> Intent | None:
    """The day or time that the words take, where they say nothing else."""
    return only_time(words, _context(scene, "time"))


def says(scene: Scene, turn: str, words: str) -> bool:
    """Whether a turn of phrase stands in the words, in the language of whoever writes them or what they may be in."""
    return stands(turn, words, scene.locale.split("_")[0])


def _context(scene: Scene, open_question: str) -> Context:
    own = scene.own
    return Context(
        now=scene.said_at,
        zone=scene.zone.key,
        language=scene.locale.split("_")[0],
        role=_ROLE.get(scene.role, "tutor"),
        hours=tuple((w.weekday, w.start, w.end) for w in own.tutor.hours) if own else (),
        roster=known(own) if own else _children(scene),
        usual_minutes=own.tutor.minutes if own else None,
        day_first=None if not scene.locale.endswith("_US") else False,
        open_question=open_question,
    )


def known(calendar: Calendar) -> tuple[Known, ...]:
    """The roster as the reader knows it."""
    return tuple(Known(student.id, student.name, student.nickname) for student in calendar.current)


SECOND = "/2"  # behind a clock time that comes twice that night: the second of the two is meant


def _children(scene: Scene) -> tuple[Known, ...]:
    """The children of a parent, as at home: `cancel Anna on Thursday`."""
    own = {
        student.id: Known(student.id, student.person.name)
        for calendar in scene.others
        for student in calendar.current
        if scene.person and role_of(scene.person.id, calendar, student.id) in (Role.DECIDING, Role.INFORMED)
    }
    return tuple(own.values())


def iso_time(value: time) -> str:
    """As `16:30`; the second of two that night as `02:30/2`."""
    return f"{value:%H:%M}{SECOND if value.fold else ''}"


def wall(day: str, clock: str) -> datetime:
    """The wall time of an ISO date and `16:30`, or `02:30/2`."""
    at = time.fromisoformat(clock.removesuffix(SECOND)).replace(fold=int(clock.endswith(SECOND)))
    return datetime.combine(date.fromisoformat(day), at)


_CLOCK = re.compile(r"^\s*(\d{1,2})[:.h](\d{2})\s*$")


def plain_clock(words: str) -> str:
    """`9:05` as `09:05`; empty where the words are no plain clock time."""
    found = _CLOCK.match(words)
    if not found or int(found[1]) > 23 or int(found[2]) > 59:
        return ""
    return f"{int(found[1]):02d}:{found[2]}"
