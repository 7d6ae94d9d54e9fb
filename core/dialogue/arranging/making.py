"""A lesson made of somebody's message: its writer names the student, their words are the draft's. FLOWS 5.

It stands as a command, so that it answers no open question, and waits where a draft has to be dropped first.
"""

from __future__ import annotations

import re
from dataclasses import replace

from core.access import Role, role_of
from core.dialogue.arranging import booking, new_lesson
from core.dialogue.reading import read_as, read_intent
from core.dialogue.scene import Scene, Turn
from core.model.people import Person
from core.moments import instant_of, zone_named
from core.places import is_zone
from core.understanding import Intent, Question

_COMMAND = re.compile(r"/make_lesson (\d{1,16}(?:,\d{1,16})*) (\S*) (.*)", re.DOTALL)
_NOBODY = "0"
_OF_FAMILY = frozenset({Role.STUDENT, Role.SELF, Role.DECIDING, Role.INFORMED})


def command(scene: Scene, words: str) -> str:
    """The command that makes a lesson of these words, which the scene's `writer` wrote."""
    students = ",".join(map(str, _students(scene, scene.writer))) or _NOBODY
    zone = scene.writer.clock.key if scene.writer else scene.zone.key
    return f"/make_lesson {students} {zone} {words}"


def asked(scene: Scene, words: str) -> Turn | None:
    """What follows from that command; None: it is another one."""
    found = _COMMAND.fullmatch(words)
    if found is None:
        return None
    intent = _read(scene, found[3])
    if scene.own is None:
        return new_lesson.heard(scene, intent) or new_lesson.begun(scene)
    known = {one.id for one in scene.own.current}
    students = tuple(one for one in map(int, found[1].split(",")) if one in known)
    if named := tuple(one for one in intent.students if one in students):
        students = named
    if students:
        intent = _of(intent, students)
    return booking.begin(scene, _at_home(scene, intent, found[2]))


def _students(scene: Scene, writer: Person | None) -> tuple[int, ...]:
    """Of whom the writer speaks where the message does not say: themselves, or their children."""
    if writer is None or scene.own is None:
        return ()
    return tuple(one.id for one in scene.own.current if role_of(writer.id, scene.own, one.id) in _OF_FAMILY)


def _read(scene: Scene, words: str) -> Intent:
    """The message as a wish for a lesson, whatever else it would be if it were said to us."""
    intent = read_as(scene, "book", words)
    if intent.kind == "unknown":
        intent = read_intent(scene, words)
    if intent.kind == "create":
        return intent
    meant = intent.new or intent
    made = Intent("create", students=intent.students, start=meant.start, date=meant.date, time=meant.time)
    return replace(made, assumed=intent.assumed, ask=intent.ask)


def _of(intent: Intent, students: tuple[int, ...]) -> Intent:
    """The wish of these students, or of one of them."""
    known = replace(intent, candidates=(), unknown_name="", students=students)
    if len(students) > 1:
        return replace(known, students=(), ask=Question("student", students))
    return replace(known, ask=None) if intent.ask and intent.ask.field == "student" else known


def _at_home(scene: Scene, intent: Intent, zone: str) -> Intent:
    """The time by the tutor's clock: whoever wrote it meant their own."""
    if intent.start is None or zone == scene.zone.key or not is_zone(zone):
        return intent
    meant = instant_of(intent.start, zone_named(zone))
    return replace(intent, start=meant.wall(scene.zone).replace(tzinfo=None))
