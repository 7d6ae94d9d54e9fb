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
from core.replies import Action, Choice, Reply
from core.rules import joining
from core.words import Length, text

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


def not_today(scene: Scene, calendar: Calendar, session: Session, said: str = "") -> Turn:
    """A student will not come to the lesson that begins: the tutor is told, nothing is cancelled."""
    words = text("Thank you for saying so. I told {tutor}.", tutor=calendar.tutor.person.first)
    return answered(scene, calendar, session, Answer.NOT, cut(said, WORDS), words)


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
