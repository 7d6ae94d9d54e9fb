"""Undoing what a tutor set: days off, hours, rules, an archived student; and what of the own doing is not undone."""

from __future__ import annotations

from core.dialogue.openings.days_off import words_of
from core.dialogue.openings.hours import hours_words
from core.dialogue.scene import Past, Scene, Turn, reply, say
from core.events import (
    BondChanged,
    Event,
    FeedChanged,
    FeeDecided,
    InvitationChanged,
    OfferMade,
    PersonChanged,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionStarted,
    StudentAdded,
    StudentChanged,
    TutorChanged,
)
from core.model.calendar import Calendar, Tutor
from core.model.offers import OfferStage
from core.notices.facts import names, when
from core.replies import Action
from core.rules.cancelling import UNDONE
from core.rules.days_off import days_without
from core.rules.undoing import UNDO, Facts, facts_back
from core.words import Listed, Text, text

FACTS = "facts"  # the value of an `undo` action that is about what was set; the thing is the second it was set in


def way(past: Past) -> Action:
    """The press that undoes what was set then, and nothing that was set later."""
    return Action("undo", past.at.seconds, FACTS)


def pressed(scene: Scene, at: int) -> Turn:
    """Undo what was set at `at`, if it is still as it was set."""
    for past in scene.recent:
        event = past.event
        if past.at.seconds != at or scene.now > past.at + UNDO or not isinstance(event, TutorChanged | StudentChanged):
            continue
        if (back := facts_back(event, scene.calendar)) is not None:
            return Turn((back,), (reply(_words(event)[1], card="undo"),), draft=scene.draft)
    return say(scene, text("That can no longer be undone."))


def question(event: Facts) -> Text:
    """What would be taken back."""
    return _words(event)[0]


def _words(event: Facts) -> tuple[Text, Text]:
    """The question whether it shall be taken back, and the words that it is."""
    if isinstance(event, StudentChanged):
        name = event.student.name
        if event.student.archived:
            return text("Bring {name} back on your list?", name=name), text("{name} is back on your list.", name=name)
        return text("Archive {name} again?", name=name), text("{name} is archived again.", name=name)
    if days := _days(event, taken=True):
        return text("Take back the time off {days}?", days=days), text("No longer off: {days}.", days=days)
    if days := _days(event, taken=False):
        return text("Take off {days} again?", days=days), text("Time off {days}.", days=days)
    if event.before and event.before.hours != event.tutor.hours:
        hours = _hours(event.before)
        return text("Set your hours back to {hours}?", hours=hours), text("You teach {hours}, as before.", hours=hours)
    return (
        text("Set your teaching times and rules back to what they were before that?"),
        text("Your teaching times and rules are as before."),
    )


def _days(event: TutorChanged, *, taken: bool) -> Listed | None:
    """The days that were taken off, or that were given back; None: there are none."""
    before, after = (event.before or event.tutor).off, event.tutor.off
    days = days_without(after, before) if taken else days_without(before, after)
    return Listed(tuple(words_of(one) for one in days), "dot") if days else None


def _hours(tutor: Tutor) -> Text:
    return text("{hours}", hours=hours_words(tutor.hours)) if tutor.hours else text("no hours")


_OF_LESSON = SessionBooked | SessionMoved | SessionCancelled | SessionEnded | SessionNoted | FeeDecided | SessionStarted


def not_undone(calendar: Calendar, event: Event) -> Text | None:
    """That something the tutor did is not undone, and what to do instead; None: nobody thinks of undoing it."""
    match event:
        case PersonChanged():
            return text("Your settings are not undone: /settings shows and changes them.")
        case TutorChanged():
            return text("Your teaching times and rules are not undone here: write them anew.")
        case StudentAdded(_, student):
            return text("Adding {name} is not undone: “archive {name}” takes {name} off your list.", name=student.first)
        case StudentChanged(_, student):
            return text("What changed for {name} is not undone: “who {name}” shows it.", name=student.first)
        case InvitationChanged():
            return text("An invitation is not undone: take it back on its card.")
        case BondChanged():
            return text("Links are not undone here: “who” and the name shows them.")
        case FeedChanged():
            return text("A calendar address is not undone: /calendar gives another.")
        case OfferMade(offer) if offer.id not in {one.id for one in calendar.offers if one.stage is OfferStage.OPEN}:
            return None  # it has ended, with what it was for or otherwise
        case OfferMade():
            return text("Times that were offered are not undone: take them back on the card.")
        case SessionCancelled(session) if session.reason == UNDONE:
            return None
        case _ if isinstance(event, _OF_LESSON):
            who, at = names(calendar, event.session), when(event.session, near=True)
            return text("What you did last with {who}, {when}, cannot be undone.", who=who, when=at)
        case _:
            return None
