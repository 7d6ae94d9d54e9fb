"""What a student or parent writes: an answer to a lesson, a wish to cancel it, or words to pass on. FLOWS 9, 11, 14."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb, authorize, concerned
from core.dialogue.arranging.sessions import matches, meant_by_family, which
from core.dialogue.changing import calling_off, requesting
from core.dialogue.cleaning import cut
from core.dialogue.meeting import attending, lesson
from core.dialogue.meeting.lesson import WORDS, near_session, relay
from core.dialogue.resting import closes
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Answer, Session
from core.notices import Kind
from core.notices.cards import child_words
from core.notices.facts import when
from core.notices.family import lower
from core.notices.offering import CHOOSE, question
from core.replies import Action
from core.rules.joining import ROOM_OPENS
from core.understanding import Intent
from core.words import text


def heard(scene: Scene, intent: Intent, words: str) -> Turn:
    """Take a sentence; what is no answer to a lesson is passed on."""
    if intent.by_nobody:
        return relay(scene, words, sign=False)
    if (found := _of_the_past(scene, intent, words)) is not None:
        return found
    if intent.kind == "cancel" or (intent.kind == "rsvp" and intent.answer == "no"):
        return calling_off.heard(scene, intent, words) or relay(scene, words)
    near = near_session(scene)
    if closes(words) and intent.kind not in ("confirm", "rsvp"):
        return _closed(scene, near, words)
    if near is None or not authorize(scene.me.id, Verb.COMING, *near):
        return _closed(scene, near, words) if closes(words) else relay(scene, words)
    if intent.kind == "late":
        if _names_other(scene, intent, near[1]):
            named = meant_by_family(scene, intent, Verb.COMING)
            if len(named) != 1:
                return relay(scene, words)
            near = named[0]
        if not intent.late_minutes:
            return lesson.ask_how_late(scene, *near, Action("late?"))
        return lesson.running_late(scene, *near, intent.late_minutes, cut(words, WORDS))
    if intent.kind == "confirm" and (settled := _out_of_place(scene, *near, intent, words)):
        return settled
    if intent.kind in ("rsvp", "confirm"):
        if intent.answer in ("", "maybe"):
            return _unsure(scene, *near, words) if intent.answer else relay(scene, words)
        if intent.answer == "yes":
            if intent.kind == "confirm" and (open_question := which_time(scene, *near)):
                return open_question
            if intent.kind == "confirm" and not scene.about and (said := _said_no(scene, *near)):
                return said
            return _yes(scene, intent, near, words)
        return calling_off.begin(scene, *near, words, intent)
    return relay(scene, words)


def _unsure(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    """Somebody does not know yet: nothing is noted, the tutor reads it, and both answers stay at hand."""
    turn = relay(scene, words)
    passed = turn.replies[0].text
    head = text("{passed} When you know, tell me here: {when}.", passed=passed, when=when(session, near=True))
    return replace(turn, replies=attending.card(scene, calendar, session, head).replies)


def _yes(scene: Scene, intent: Intent, near: tuple[Calendar, Session], words: str) -> Turn:
    """Take a yes to the lesson that is meant; one to another day or time, or of another child, is none to it."""
    if not _names_other(scene, intent, near[1]):
        return _coming(scene, *near, words)
    found = meant_by_family(scene, intent, Verb.COMING) if intent.target or intent.students else []
    if len(found) == 1:
        return _coming(scene, *found[0], words)
    if found:
        return which(scene, found, Verb.COMING)
    timed = intent.target.time or intent.target.start if intent.target else not intent.students
    return requesting.heard(scene, intent, words) if timed else relay(scene, words)


def _names_other(scene: Scene, intent: Intent, session: Session) -> bool:
    """Whether a day or a time is named that is not the lesson's; `at 4` may be that of the afternoon."""
    if intent.ask is not None and intent.ask.field == "time":
        return session.start.wall(scene.zone).time() not in intent.ask.options
    named = intent.target is not None or bool(intent.students)
    return named and not matches(session, intent, scene.said_at, scene.zone)


def _coming(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    """Take a yes; a question that comes with it is passed on as well."""
    turn = lesson.coming(scene, calendar, session, Action(Verb.COMING))
    if "?" not in words:
        return turn
    passed = relay(scene, words)
    return replace(turn, replies=(*turn.replies, *passed.replies), notices=(*turn.notices, *passed.notices))


def _of_the_past(scene: Scene, intent: Intent, words: str) -> Turn | None:
    """What is said of a lesson that is over: an answer comes too late, other words belong to one that was missed."""
    near, answers = near_session(scene), intent.kind in ("late", "rsvp", "confirm", "cancel")
    if near is not None and (answers or lesson.running(scene, near[1])):
        return None
    over = lesson.lately_over(scene)
    if over is None:
        return None
    if answers:
        return attending.over(scene, *over, words)
    return lesson.late_answer(scene, *over, words) if lesson.missed(scene, *over) else None


def _closed(scene: Scene, near: tuple[Calendar, Session] | None, words: str) -> Turn:
    """Say nothing to what only closes a conversation; near the lesson it is a sign of life."""
    return Turn(attending.wrote(scene, *near, words) if near else (), draft=scene.draft)


def _out_of_place(scene: Scene, calendar: Calendar, session: Session, intent: Intent, words: str) -> Turn | None:
    """What a bare yes or no is that answers no question about the lesson; None: one stands last in the chat.

    To what a tutor has written it is the answer to the tutor; where nothing was asked it is asked about.
    """
    last = scene.shown[0] if scene.shown else None
    if last is None or scene.about:
        return None
    if lesson.running(scene, session):
        asked = bool(last.drawing.choices) or last.kind != Kind.REPLY  # "Passed to Maya." asks nothing
        return None if asked or intent.answer != "no" else _about_what(scene, calendar, session)
    verbs = {one.action.verb for one in last.drawing.choices if one.action.thing == session.id}
    if verbs & {Verb.COMING, CHOOSE}:
        return None
    if closes(words):
        return Turn(draft=scene.draft)
    if Verb.NOT_COMING in verbs:  # they have said it already
        return None
    if last.kind == Kind.RELAY:
        return relay(scene, words)
    return _about_what(scene, calendar, session)


def _about_what(scene: Scene, calendar: Calendar, session: Session) -> Turn:
    whose, period = lower(child_words(calendar, session, scene.me.id)), when(session, near=True)
    head = text("Is that about {whose}, {when}? I did not ask anything just now.", whose=whose, when=period)
    return attending.card(scene, calendar, session, head)


def which_time(scene: Scene, calendar: Calendar, session: Session) -> Turn | None:
    """The answer to a bare `yes` while other times are offered: it chooses none, nor is it a yes to the old one."""
    offer = calendar.open_offer(session, scene.now)
    if offer is None or not authorize(scene.me.id, Verb.CHOOSE, calendar, session):
        return None
    head = text("Which one? {tutor} offers other times.", tutor=calendar.tutor.person.first)
    return Turn(replies=(question(calendar, offer, session, scene.me.id, scene.now, head),), draft=scene.draft)


def _said_no(scene: Scene, calendar: Calendar, session: Session) -> Turn | None:
    """The answer to a bare `ok` after somebody has said that they can't come: it takes nothing of that back."""
    if scene.now >= session.start - ROOM_OPENS:  # then it is whether they are there
        return None
    answers = {session.of(one).answer for one in concerned(scene.me.id, calendar, session, Verb.COMING)}
    if answers == {Answer.ASKS}:
        period = when(session, near=True)
        words = text("You have asked to cancel. Until somebody answers, the lesson stands: {when}.", when=period)
        return say(scene, words)
    if answers == {Answer.NOT}:
        return say(scene, text("Good, {tutor} knows.", tutor=calendar.tutor.person.first))
    return None
