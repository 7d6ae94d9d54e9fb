"""What a student or parent writes: an answer to a lesson, a wish to cancel it, or words to pass on. FLOWS 9, 11, 14."""

from __future__ import annotations

from core.access import Verb, authorize, concerned
from core.dialogue.changing import calling_off
from core.dialogue.cleaning import cut
from core.dialogue.meeting import attending, lesson
from core.dialogue.meeting.lesson import WORDS, near_session, relay
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Status
from core.notices.facts import when
from core.notices.offering import question
from core.replies import Action
from core.rules.joining import ROOM_OPENS
from core.understanding import Intent
from core.words import text


def heard(scene: Scene, intent: Intent, words: str) -> Turn:
    """Take a sentence; what is no answer to a lesson is passed on."""
    if (found := _of_the_past(scene, intent, words)) is not None:
        return found
    if intent.kind == "cancel" or (intent.kind == "rsvp" and intent.answer == "no"):
        return calling_off.heard(scene, intent, words) or relay(scene, words)
    near = near_session(scene)
    if near is None or not authorize(scene.me.id, Verb.COMING, *near):
        return relay(scene, words)
    if intent.kind == "late":
        if not intent.late_minutes:
            return lesson.ask_how_late(scene, *near, Action("late?"))
        return lesson.running_late(scene, *near, intent.late_minutes, cut(words, WORDS))
    if intent.kind in ("rsvp", "confirm"):
        if intent.answer == "yes":
            if intent.kind == "confirm" and (open_question := _which_time(scene, *near)):
                return open_question
            if intent.kind == "confirm" and not scene.about and (said := _said_no(scene, *near)):
                return said
            return lesson.coming(scene, *near, Action(Verb.COMING))
        return calling_off.begin(scene, *near, words, intent)
    return relay(scene, words)


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
    return lesson.late_answer(scene, *over, words) if over[1].status is Status.NO_SHOW else None


def _which_time(scene: Scene, calendar: Calendar, session: Session) -> Turn | None:
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
