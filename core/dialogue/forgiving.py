"""A family says that a late change by the tutor was no problem: it does not count then. FLOWS 9."""

from __future__ import annotations

from core.dialogue.attending import card
from core.dialogue.scene import Scene, Turn
from core.events import ChangeForgiven
from core.model.calendar import Calendar
from core.model.session import Session
from core.replies import Action
from core.words import text


def forgive(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Take the tutor's last change of a lesson for no problem."""
    turn = card(scene, calendar, session, text("Thank you. I told {tutor}.", tutor=calendar.tutor.person.first))
    return Turn((ChangeForgiven(session),), turn.replies, draft=scene.draft)
