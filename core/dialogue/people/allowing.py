"""Who cancels and moves: what a parent or the tutor allows a child, and the tutor a family. FLOWS 3 and 8."""

from __future__ import annotations

import re
from dataclasses import replace

from core.access import Verb, may
from core.dialogue.scene import Scene, Turn, say, toast
from core.events import StudentChanged
from core.model.calendar import Calendar
from core.model.people import Student
from core.moments import DAY
from core.notices import Kind, Notice
from core.notices.hearers import deciding
from core.replies import Action, Choice, Reply, Tone
from core.words import Listed, Text, text

LET, MOVES = "let", "moves"
_SAID = re.compile(
    r"^(?P<name>.+?) (?:may|can|is allowed to) (?P<no>not |no longer )?"
    r"(?P<what>cancel and move|cancel or move|cancel|move)"
    r"(?: lessons)?(?: alone| on (?:her|his|their) own| (?:by )?(?:her|him)self| themselves|"
    r" without asking(?: me)?)?[ .!]*$",
    re.IGNORECASE,
)


def said(scene: Scene, words: str) -> Turn | None:
    """`Anna may cancel and move herself`, `Anna may not cancel`: read back; None: the words say nothing of that."""
    found = _SAID.match(words)
    if found is None:
        return None
    name, allowed = found["name"].casefold(), not found["no"]
    for calendar in scene.calendars:
        for student in calendar.current:
            known = {student.name.casefold(), student.first.casefold(), student.person.first.casefold()}
            if name in known and may(scene.me.id, Verb.LET, calendar, student.id):
                own = found["what"].casefold() == "move" and scene.me.id == calendar.tutor.id
                return _ask_moving(scene, student, allowed) if own else _ask_let(scene, calendar, student, allowed)
    return None


def _ask_let(scene: Scene, calendar: Calendar, student: Student, allowed: bool) -> Turn:
    if student.decides == allowed or not student.minor:
        return say(scene, _let_words(calendar, replace(student, decides=allowed)))
    question = text("Shall {name} cancel and move lessons alone? I tell {name}.", name=student.first)
    if not allowed:
        question = text("Shall {name} ask before a lesson is cancelled or moved? I tell {name}.", name=student.first)
    yes = Choice(text("Yes"), Action(LET, student.id, "yes" if allowed else "no"), Tone.MAIN)
    return say(scene, question, yes, card=_card_of(student))


def _ask_moving(scene: Scene, student: Student, allowed: bool) -> Turn:
    question = text("Shall {name}'s lessons be moved without asking you? I tell {name}.", name=student.first)
    if not allowed:
        question = text("Shall I ask you before a lesson of {name} moves? I tell {name}.", name=student.first)
    yes = Choice(text("Yes"), Action(MOVES, student.id, "yes" if allowed else "no"), Tone.MAIN)
    return say(scene, question, yes, card=_card_of(student))


def _card_of(student: Student) -> str:
    return f"rights:{student.id}"


def pressed(scene: Scene, action: Action) -> Turn:
    """A parent or the tutor lets a child decide, or takes it back."""
    for calendar in scene.calendars if scene.person else ():
        found = next((one for one in calendar.current if one.id == action.thing), None)
        if found is not None and may(scene.me.id, Verb.LET, calendar, found.id):
            return _let(scene, calendar, found, action.value == "yes")
    return toast(scene, text("I don't know that."))


def moves(scene: Scene, action: Action) -> Turn:
    """The tutor lets a family move without asking, or takes it back."""
    student = scene.calendar.student(action.thing)
    return _moving(scene, scene.calendar, student, action.value == "yes")


def _let(scene: Scene, calendar: Calendar, student: Student, allowed: bool) -> Turn:
    changed = replace(student, decides=allowed)
    words, told = _let_words(calendar, changed), _told(scene, allowed)
    return _done(scene, calendar, changed, words, told, _let_choice(changed))


def _let_words(calendar: Calendar, student: Student) -> Text:
    if student.decides or not student.minor:
        return text("{name} may cancel and move lessons alone.", name=student.first)
    asked = tuple(one.first for one in deciding(calendar, student.id)) or (calendar.tutor.person.first,)
    people = Listed(asked, "or")
    return text("{name} asks {people} before a lesson is cancelled or moved.", name=student.first, people=people)


def _told(scene: Scene, allowed: bool) -> Text:
    if allowed:
        return text("{name} lets you cancel and move your lessons.", name=scene.me.first)
    return text("Please ask before you cancel or move a lesson: {name} has changed that.", name=scene.me.first)


def _moving(scene: Scene, calendar: Calendar, student: Student, allowed: bool) -> Turn:
    changed = replace(student, moves=allowed)
    words = text("{name}'s lessons may be moved without asking you, 24 h ahead or earlier.", name=student.first)
    told = text("You may move your lessons without asking me, 24 h ahead or earlier.")
    if not allowed:
        words = text("You are asked before a lesson of {name} moves.", name=student.first)
        told = text("{tutor} is asked before a lesson moves.", tutor=calendar.tutor.person.first)
    return _done(scene, calendar, changed, words, told, _moves_choice(changed))


def _done(scene: Scene, calendar: Calendar, student: Student, words: Text, told: Text, back: Choice) -> Turn:
    """Keep it, and tell the student who did not do it."""
    step = f"allowed {scene.fresh.ids[0]}"
    notice = Notice(Kind.ANSWER, student.id, 0, 0, scene.now, scene.now + DAY, step, Reply(told))
    known = (notice,) if student.person.reached else ()
    event = StudentChanged(calendar.tutor.id, student)
    turn = say(scene, words, back, card=_card_of(student))
    return replace(turn, events=(event,), notices=known)


def rights_line(calendar: Calendar, student: Student) -> Text | None:
    """Who decides for a student, as the tutor reads it; an adult decides."""
    if not student.minor:
        return None
    if student.decides:
        return text("Cancels and moves alone.")
    people = deciding(calendar, student.id)
    if not people:
        return text("Asks you before a lesson is cancelled or moved.")
    asked = Listed(tuple(one.first for one in people), "or")
    return text("Asks {people} before a lesson is cancelled or moved.", people=asked)


def moves_line(student: Student) -> Text | None:
    """Whether a family asks before it moves a lesson."""
    return text("Moves without asking you, 24 h ahead or earlier.") if student.moves else None


def choices(student: Student) -> tuple[Choice, ...]:
    """What the tutor may change of that."""
    return (*((_let_choice(student),) if student.minor else ()), _moves_choice(student))


def of_parent(scene: Scene) -> tuple[tuple[Text, Choice], ...]:
    """For each child that a parent decides for: how it stands, and what may be changed."""
    found = [
        (calendar, student)
        for calendar in scene.others
        for student in calendar.current
        if student.minor and scene.me.id != student.id and may(scene.me.id, Verb.LET, calendar, student.id)
    ]
    return tuple((_line(student), _let_choice(student)) for _, student in found)


def _line(student: Student) -> Text:
    name = student.person.first
    if student.decides:
        return text("{name} cancels and moves lessons alone.", name=name)
    return text("{name} asks before a lesson is cancelled or moved.", name=name)


def _let_choice(student: Student) -> Choice:
    name = student.person.first
    if student.decides:
        return Choice(text("{name} asks first", name=name), Action(LET, student.id, "no"))
    return Choice(text("{name} may cancel and move", name=name), Action(LET, student.id, "yes"))


def _moves_choice(student: Student) -> Choice:
    if student.moves:
        return Choice(text("Ask me before {name} moves", name=student.first), Action(MOVES, student.id, "no"))
    return Choice(text("{name} may move at once", name=student.first), Action(MOVES, student.id, "yes"))
