"""Letting a further student take part in a lesson: `add Ben to Anna's lesson on Thursday`. FLOWS 5."""

from __future__ import annotations

import re
from dataclasses import replace

from core.dialogue.arranging.sessions import OFFERED, matches
from core.dialogue.people import naming
from core.dialogue.problems import explain
from core.dialogue.reading import read_as, read_intent
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, other_clocks, when
from core.replies import Action, Choice, Reply, Tone
from core.rules.leaving import take_part
from core.rules.problems import Refused
from core.words import lines, text

LET_IN = "let_in"  # the verb; its value is the student, and whether it has been read back
_SURE = "sure"
_INTO = re.compile(r"^(?P<who>.+?) (?:to|into|in) (?P<lesson>.*\b(?:lesson|session|class)\b.*)$", re.IGNORECASE)


def said(scene: Scene, words: str) -> Turn | None:
    """What follows `add`; None: it is about no lesson, or nobody known."""
    found = _INTO.match(words.strip(" ."))
    if found is None:
        return None
    whom = read_intent(scene, found["who"], "student").students
    if len(whom) != 1:
        return None
    intent = read_as(scene, "cancel", found["lesson"])  # of what is cancelled the lesson is read, and no new time
    others = replace(intent, students=tuple(one for one in intent.students if one != whom[0]))
    found_all = [one for one in scene.calendar.upcoming(scene.now) if matches(one, others, scene.said_at, scene.zone)]
    fitting = [one for one in found_all if whom[0] not in one.students] or found_all
    if not fitting:
        return say(scene, text("There is no such lesson coming up."))
    if len(fitting) == 1:
        return pressed(scene, scene.calendar, fitting[0], Action(LET_IN, fitting[0].id, str(whom[0])))
    choices = (
        about(one, LET_IN, text("{who}, {when}", who=names(scene.calendar, one), when=when(one)), str(whom[0]))
        for one in fitting[:OFFERED]
    )
    return say(scene, text("Which lesson?"), *choices)


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Read back who is to take part in what, then do it."""
    student, _, sure = action.value.partition(" ")
    one = calendar.student(int(student or 0))
    if one.id in session.students:
        return say(scene, text("{name} takes part in it already.", name=one.first))
    try:
        event = take_part(calendar, session, one.id, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    if sure != _SURE:
        return Turn(replies=(_read_back(calendar, session, one.id),), draft=scene.draft)
    head = text(
        "{name} takes part: {who}, {when}.", name=one.first, who=names(calendar, event.session), when=when(session)
    )
    undo = Choice(text("Undo"), Action("undo", session.id))
    card = session_card(calendar, event.session, scene.me.id, scene.now, head, (undo,))
    return Turn((event,), (card,), draft=scene.draft)


def _read_back(calendar: Calendar, session: Session, student: int) -> Reply:
    name, who = calendar.student(student).first, names(calendar, session)
    words = lines(
        text("Add {name} to the lesson of {who}, {when}?", name=name, who=who, when=when(session)),
        other_clocks(calendar, session.start, (student,)),
        text("Topic: {topic}", topic=session.topic) if session.topic else None,
        naming.told_line(calendar, (student,)),
    )
    yes = about(session, LET_IN, text("Add & tell"), f"{student} {_SURE}", Tone.MAIN)
    return Reply(words, (yes, about(session, "show", text("Back"))), card_of(session.id), session=session.id)
