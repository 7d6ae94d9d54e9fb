"""What has become of a lesson: it took place, or nobody came. FLOWS 12."""

from __future__ import annotations

from core.access import Verb
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say
from core.events import SessionEnded
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.notices import audience
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, when
from core.notices.offering import MISS, OFFER
from core.replies import Action, Choice, Reply, Tone
from core.rules import joining
from core.rules.problems import Refused
from core.words import Listed, Text, lines, text


def end(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The lesson took place."""
    try:
        event = joining.end(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    head = text("Completed: {who}, {when}.", who=names(calendar, session), when=when(session, near=True))
    return ended(scene, calendar, event, head)


def no_show(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Nobody came: read back what will be said to whom, then end it."""
    try:
        event = joining.end_as_no_show(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    who, period = names(calendar, session), when(session, near=True)
    if action.value != "sure":
        told = Listed(tuple(person.first for person in audience(calendar, session)))
        words = lines(
            text("End {who}, {when}, as no-show?", who=who, when=period),
            text("Will be told in neutral words: {people}. Nothing is charged.", people=told) if told.parts else None,
        )
        choices = (
            about(session, Verb.NO_SHOW, text("End as no-show"), "sure", Tone.GRAVE),
            about(session, MISS, text("End & offer new times")),
            about(session, "show", text("Back")),
        )
        return Turn(replies=(Reply(words, choices, card_of(session.id), session=session.id),), draft=scene.draft)
    return ended(scene, calendar, event, text("No-show: {who}, {when}.", who=who, when=period))


def ended(scene: Scene, calendar: Calendar, event: SessionEnded, head: Text) -> Turn:
    """Record a result, and offer to take it back."""
    first = [Choice(text("Undo"), Action("undo", event.session.id))]
    if event.session.status is Status.NO_SHOW:
        first.append(about(event.session, OFFER, text("Offer new times")))
    card = session_card(calendar, event.session, scene.me.id, scene.now, head, tuple(first))
    return Turn((event,), (card,), draft=scene.draft)
