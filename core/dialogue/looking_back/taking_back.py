"""Taking back what a student or parent did in the last ten minutes: a lesson cancelled, or moved at once. FLOWS 16."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb, authorize
from core.access import may as may_do
from core.dialogue.arranging.repeating import card_of_series
from core.dialogue.arranging.sessions import matches
from core.dialogue.looking_back.undoing import latest
from core.dialogue.scene import Scene, Turn, reply, say
from core.events import PlaceChanged, SessionCancelled, SessionMoved, SessionsChanged, parts_of
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.cards import child_words, session_card
from core.notices.facts import about, when
from core.notices.series import run
from core.replies import Action, Tone
from core.rules.leaving import leaves
from core.rules.problems import Past, Refused
from core.rules.undoing import Undoable, undo
from core.understanding import Intent
from core.words import Moment, Text, lines, text

TAKE_BACK = "take_back"


def asked(scene: Scene) -> Turn:
    """The typed word: read back what would be undone."""
    for calendar in scene.others:
        if (found := _latest(scene, calendar, 0)) is not None:
            session = calendar.session(found.session.id)
            yes = about(session, TAKE_BACK, text("Yes, undo"), tone=Tone.MAIN)
            return say(scene, _question(scene, calendar, found), yes, card="undo")
    return say(scene, text("There is nothing to undo: ten minutes is as far as I go back."))


def may(scene: Scene, intent: Intent) -> bool:
    """Whether somebody who says that they will come has called off just that lesson a moment ago."""
    found = (_latest(scene, calendar, 0) for calendar in scene.others)
    gone = [one.before for one in found if isinstance(one, SessionCancelled | PlaceChanged)]
    return any(matches(one, intent, scene.said_at, scene.zone) for one in gone)


def nothing_open(scene: Scene) -> Turn:
    """`stop` where nothing is open: what was done last may be meant, and is offered to be undone."""
    turn = asked(scene)
    if not turn.replies[0].choices:
        return say(scene, text("Nothing is open, and nothing was changed. To hear less from me, write “settings”."))
    first = turn.replies[0]
    words = lines(text("Nothing is open. What was done last stands:"), first.text)
    return replace(turn, replies=(replace(first, text=words),))


def pressed(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The button: the lesson stands again, if its time is still free."""
    found = _latest(scene, calendar, session.id)
    if found is None:
        return say(scene, text("That can no longer be undone."))
    try:
        event = undo(found, calendar, scene.now, scene.me.id)
    except Refused as refused:
        return say(scene, _refused(refused, calendar))
    if isinstance(event, SessionsChanged):
        lessons = run(calendar, sorted((one.session for one in event.changes), key=lambda one: one.start), scene.zone)
        shown = reply(text("Booked again: {when}.", when=lessons), card=card_of_series(event.session.series))
        return Turn((event,), (replace(shown, instead_of="undo"),), draft=scene.draft)
    head = text("Booked again: {when}.", when=when(event.session, near=True))
    card = session_card(calendar, event.session, scene.me.id, scene.now, head)
    return Turn((event,), (replace(card, instead_of="undo"),), draft=scene.draft)


def _latest(scene: Scene, calendar: Calendar, session: int) -> Undoable | None:
    """What the speaker cancelled or moved by themselves, and still may."""
    found = latest(scene, calendar, session)
    if isinstance(found, PlaceChanged):
        own = found.by == scene.me.id and may_do(scene.me.id, Verb.CALL_OFF, calendar, found.student)
        return found if own and leaves(found) else None
    if found is None or not authorize(scene.me.id, Verb.CALL_OFF, calendar, found.session):
        return None
    done = parts_of(found) or (found,)
    own = all(isinstance(one, SessionCancelled | SessionMoved) and one.by == scene.me.id for one in done)
    return found if own else None


def _question(scene: Scene, calendar: Calendar, event: Undoable) -> Text:
    about_it = event.before if isinstance(event, PlaceChanged) else event.session
    whose = child_words(calendar, about_it, scene.me.id)
    if isinstance(event, SessionsChanged):
        return text("Put all {n} lessons back?", n=len(event.changes))
    before = event.before.start if isinstance(event, SessionMoved) else event.session.start
    return text("{whose}, {when}: put it back?", whose=whose, when=Moment(before, near=True))


def _refused(refused: Refused, calendar: Calendar) -> Text:
    """Why it cannot be put back; whose the time is now is nobody's business."""
    if isinstance(refused.first, Past):
        return text("It cannot be put back: its time has passed.")
    tutor = calendar.tutor.person.first
    return text("It cannot be put back: {tutor} is no longer free then.", tutor=tutor)
