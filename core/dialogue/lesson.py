"""What a family says of a lesson: answers to reminders, being late, messages passed on. FLOWS 11, 14."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb, authorize, concerned
from core.dialogue.attending import answered, attended, speaker
from core.dialogue.cleaning import cut
from core.dialogue.scene import Scene, Turn, say
from core.dialogue.sessions import find
from core.events import Event, Sign
from core.model.calendar import Calendar
from core.model.session import Answer, Session
from core.notices import Kind, Notice
from core.notices.cards import card_of
from core.notices.facts import about, when
from core.replies import Action, Choice, Reply, Tone
from core.rules import joining
from core.rules.cancelling import is_late
from core.understanding import Intent
from core.words import Length, lines, text

WORDS = 500  # characters of somebody's message that are passed on with a card


def coming(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student says: I'm coming."""
    return answered(
        scene,
        calendar,
        session,
        Answer.COMING,
        "",
        text("Good, you are coming: {when}.", when=when(session, near=True)),
    )


def not_coming(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student can't come: near the start it is an answer, before that never a cancellation by itself."""
    if action.value == "today":
        words = text("Thank you for saying so. I told {tutor}.", tutor=calendar.tutor.person.first)
        return answered(scene, calendar, session, Answer.NOT, "", words)
    return cannot(scene, calendar, session, "")


def cannot(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    """Show what "can't" would mean before anybody is told."""
    tutor = calendar.tutor.person.first
    line = text("That is 24 h or more ahead.")
    if is_late(session, scene.said_at):
        line = text("That is less than 24 h ahead: {tutor} may charge the lesson.", tutor=tutor)
    question = text("Shall I ask {tutor} to cancel {when}?", when=when(session, near=True), tutor=tutor)
    choices = (
        about(session, Verb.ASK_CANCEL, text("Ask to cancel"), cut(words, WORDS), Tone.GRAVE),
        about(session, Verb.ASK_OTHER_TIME, text("Ask for another time")),
        about(session, Verb.COMING, text("I'll come"), tone=Tone.MAIN),
    )
    shown = Reply(lines(question, line), choices, card_of(session.id), session=session.id)
    return Turn(replies=(shown,), draft=scene.draft)


def ask_cancel(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student asks the tutor to cancel: the lesson stands until the tutor does."""
    tutor = calendar.tutor.person.first
    words = text("I asked {tutor}. Until then the lesson stands: {when}.", tutor=tutor, when=when(session, near=True))
    return answered(scene, calendar, session, Answer.NOT, action.value, words)


def ask_how_late(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Running late: by how much?"""
    steps = tuple(
        about(session, Verb.LATE, text("{length}", length=Length(minutes)), str(minutes))
        for minutes in joining.LATE_STEPS
    )
    shown = Reply(text("How late?"), steps, card_of(session.id), session=session.id)
    return Turn(replies=(shown,), draft=scene.draft)


def late(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student will be late by so many minutes."""
    return running_late(scene, calendar, session, int(action.value or 5), "")


def running_late(scene: Scene, calendar: Calendar, session: Session, minutes: int, said: str) -> Turn:
    """Take a delay, tell the tutor, and move the steps of the waiting room."""
    told = text("Told {tutor}.", tutor=calendar.tutor.person.first)
    return attended(
        scene, calendar, session, told, lambda one, student: joining.running_late(one, student, min(minutes, 60), said)
    )


def heard(scene: Scene, intent: Intent, words: str) -> Turn:
    """Take what a student or guardian writes: an answer to the lesson that is near, or a message to pass on."""
    near = near_session(scene)
    if near is None:
        return relay(scene, words)
    calendar, session = near
    answerable = authorize(scene.me.id, Verb.COMING, calendar, session)
    if intent.kind == "late" and answerable:
        if not intent.late_minutes:
            return ask_how_late(scene, calendar, session, Action("late?"))
        return running_late(scene, calendar, session, intent.late_minutes, cut(words, WORDS))
    answers = intent.kind in ("rsvp", "confirm") and answerable
    if answers and intent.answer == "yes":
        return coming(scene, calendar, session, Action(Verb.COMING))
    if answerable and (answers or intent.kind == "cancel"):
        return cannot(scene, calendar, session, words)
    return relay(scene, words)


def near_session(scene: Scene) -> tuple[Calendar, Session] | None:
    """The lesson replied to, else the only one running or near enough for an answer to be about it."""
    if scene.about and (found := find(scene, scene.about)):
        return found
    mine = [
        (calendar, session)
        for calendar in scene.others
        for session in calendar.upcoming(scene.now)
        if authorize(scene.me.id, Verb.SEE, calendar, session) and session.start.since(scene.now) <= joining.ANSWERABLE
    ]
    running = [pair for pair in mine if pair[1].start - joining.ROOM_OPENS <= scene.now]
    found_near = running or mine
    return min(found_near, key=lambda pair: pair[1].start) if found_near else None


def relay(scene: Scene, words: str) -> Turn:
    """Pass words on to the tutor, with the lesson they are about; near its time they are a sign of life."""
    near = near_session(scene)
    calendar = near[0] if near else scene.others[0]
    session = near[1] if near else None
    about_it = text(" ({when})", when=when(session, near=True)) if session else text("")
    name = speaker(scene, calendar, session) if session else scene.me.first
    told = text("{name}{about}: “{words}”", name=name, about=about_it, words=cut(words, WORDS))
    choices = (Choice(text("Reply"), Action("answer_to", scene.me.id)),)
    shown = Reply(told, choices, session=session.id if session else 0)
    passed = Notice(
        Kind.RELAY,
        calendar.tutor.id,
        session.id if session else 0,
        session.version if session else 0,
        scene.now,
        scene.now + joining.ANSWERABLE,
        f"from {scene.me.id} {scene.fresh.ids[0]}",
        shown,
    )
    events = _wrote(scene, calendar, session, words)
    turn = say(scene, text("Passed to {tutor}.", tutor=calendar.tutor.person.first))
    return replace(turn, events=events, notices=(passed,))


def _wrote(scene: Scene, calendar: Calendar, session: Session | None, words: str) -> tuple[Event, ...]:
    if session is None or not session.status.live or scene.now < session.start - joining.ROOM_OPENS:
        return ()
    own = concerned(scene.me.id, calendar, session, Verb.COMING)
    return tuple(joining.sign_of_life(session, one, Sign.WROTE, cut(words, WORDS), scene.now) for one in own[:1])
