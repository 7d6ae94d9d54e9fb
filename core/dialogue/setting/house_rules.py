"""A tutor's own rules: who is asked of a missing child, whether reminders need an answer, who may ask for lessons."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.scene import Scene, Turn, reply, say
from core.events import TutorChanged
from core.model.calendar import Tutor
from core.notices import plan
from core.replies import Action, Choice
from core.words import Text, lines, text

CARD = "rules"
ASK_PARENTS, CONFIRM, TAKES = "ask_parents", "confirm_rule", "takes_requests"  # verbs; the value is `on` or `off`


def shown(scene: Scene) -> Turn:
    """What holds, and what may be switched."""
    tutor = scene.calendar.tutor
    return say(scene, _words(tutor), *_switches(tutor), card=CARD)


def ask_parents(scene: Scene, action: Action) -> Turn:
    """Switch whether parents are asked by itself when a student has not come ten minutes after the start."""
    return _changed(scene, replace(scene.calendar.tutor, ask_parents=action.value == "on"))


def confirm(scene: Scene, action: Action) -> Turn:
    """Switch whether whoever does not answer the reminder of the day before is asked once more."""
    return _changed(scene, replace(scene.calendar.tutor, confirm=action.value == "on"))


def takes_requests(scene: Scene, action: Action) -> Turn:
    """Switch whether families see free times and may ask for a lesson."""
    return _changed(scene, replace(scene.calendar.tutor, takes_requests=action.value == "on"))


def _changed(scene: Scene, tutor: Tutor) -> Turn:
    """Store it; the lessons that lie ahead follow it from now on."""
    after = replace(scene.calendar, tutor=tutor)
    owed = [one for session in after.upcoming(scene.now) for one in plan(session, after, scene.now)]
    shown = reply(_words(tutor), *_switches(tutor), card=CARD)
    return Turn((TutorChanged(tutor),), (shown,), tuple(owed), draft=scene.draft)


def _words(tutor: Tutor) -> Text:
    asks = text("When a student is missing after 10 min, I ask the parents by myself.")
    waits = text("When a student is missing after 10 min, I ask the parents when you tap.")
    needed = text("Lessons must be confirmed: without an answer I ask again 3 h before, then tell you.")
    silent = text("Lessons need no confirmation: silence is fine.")
    takes = text("Families see when you are free and may ask for a lesson. It is booked when you accept.")
    closed = text("Families do not see when you are free. What they write about it comes to you.")
    return lines(
        asks if tutor.ask_parents else waits,
        needed if tutor.confirm else silent,
        takes if tutor.takes_requests else closed,
    )


def _switches(tutor: Tutor) -> tuple[Choice, ...]:
    asks = Choice(text("Ask the parents by yourself"), Action(ASK_PARENTS, value="on"))
    waits = Choice(text("Ask the parents when I tap"), Action(ASK_PARENTS, value="off"))
    needed = Choice(text("Lessons must be confirmed"), Action(CONFIRM, value="on"))
    silent = Choice(text("No confirmation"), Action(CONFIRM, value="off"))
    takes = Choice(text("Families may ask for lessons"), Action(TAKES, value="on"))
    closed = Choice(text("Don't show free times"), Action(TAKES, value="off"))
    return (
        waits if tutor.ask_parents else asks,
        silent if tutor.confirm else needed,
        closed if tutor.takes_requests else takes,
    )
