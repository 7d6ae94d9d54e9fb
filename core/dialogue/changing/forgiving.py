"""A family says that a late change by the tutor was no problem: it does not count then. FLOWS 9."""

from __future__ import annotations

from core.dialogue.meeting.attending import card
from core.dialogue.scene import Scene, Turn
from core.dialogue.telling import told
from core.events import ChangeForgiven
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices import notices_for
from core.replies import Action
from core.words import lines, text


def forgive(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Take the tutor's last change of a lesson for no problem."""
    event, tutor = ChangeForgiven(session), calendar.tutor.person.first
    heard = ((tutor, notice.due) for notice in notices_for(event, calendar, scene.now))
    turn = card(scene, calendar, session, text("Thank you. {told}", told=lines(*told(heard, scene.now))))
    return Turn((event,), turn.replies, draft=scene.draft)
