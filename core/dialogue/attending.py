"""Taking what a student or parent says of coming, and drawing the lesson's card as it then stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.access import Role, Verb, concerned, role_of
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say
from core.events import AttendanceChanged, Event, Sign
from core.model.calendar import Calendar
from core.model.session import Answer, Session
from core.notices import Kind, Notice
from core.notices.cards import session_card
from core.notices.facts import when
from core.replies import Reply
from core.rules import joining
from core.rules.problems import AlreadyBegun, NotLive, Refused
from core.words import Text, text

Change = Callable[[Session, int], AttendanceChanged]


def attended(scene: Scene, calendar: Calendar, session: Session, told: Text, change: Change) -> Turn:
    """Let each student the speaker answers for change where they stand; after the end it is only passed on."""
    if scene.now >= session.end:
        return over(scene, calendar, session)
    events: list[AttendanceChanged] = []
    stands = session
    try:
        for student in concerned(scene.me.id, calendar, session, Verb.COMING):
            event = change(stands, student)
            stands = event.session
            events.append(event)
    except Refused as refused:
        return _refused(scene, calendar, session, refused)
    return replace(card(scene, calendar, stands, told), events=tuple(events))


def answered(scene: Scene, calendar: Calendar, session: Session, said: Answer, words: str, told: Text) -> Turn:
    """Take a yes or no, and answer `told`."""
    return attended(
        scene, calendar, session, told, lambda one, student: joining.answer(one, student, said, words, scene.now)
    )


def signed(scene: Scene, calendar: Calendar, session: Session, sign: Sign, told: Text) -> Turn:
    """Take a sign of life, and answer `told`."""
    return attended(
        scene, calendar, session, told, lambda one, student: joining.sign_of_life(one, student, sign, "", scene.now)
    )


def _refused(scene: Scene, calendar: Calendar, session: Session, refused: Refused) -> Turn:
    if isinstance(refused.first, NotLive | AlreadyBegun):
        return over(scene, calendar, session)
    return say(scene, explain(refused.first, calendar))


def over(scene: Scene, calendar: Calendar, session: Session) -> Turn:
    """An answer after the end: said so, and passed on."""
    name = speaker(scene, calendar, session)
    told = text("{name} answered after the end: {when}.", name=name, when=when(session, near=True))
    passed = _to_tutor(scene, calendar, session, Kind.RELAY, told, f"over {scene.fresh.ids[0]}")
    words = text("That lesson is over. Passed to {tutor}.", tutor=calendar.tutor.person.first)
    return replace(say(scene, words), notices=(passed,))


def _to_tutor(scene: Scene, calendar: Calendar, session: Session, kind: Kind, head: Text, step: str) -> Notice:
    shown = session_card(calendar, session, calendar.tutor.id, scene.now, head)
    expires = max(session.end, scene.now + joining.ANSWERABLE)
    step = f"{step} {scene.me.id} {scene.now.seconds}"
    return Notice(kind, calendar.tutor.id, session.id, session.version, scene.now, expires, step, shown)


def speaker(scene: Scene, calendar: Calendar, session: Session) -> str:
    """How the tutor knows whoever is speaking: by nickname, or as a child's parent."""
    for student in session.students:
        if role_of(scene.me.id, calendar, student) in (Role.STUDENT, Role.SELF):
            return calendar.student(student).first
    return scene.me.first


def card(scene: Scene, calendar: Calendar, session: Session, head: Text) -> Turn:
    """The lesson's card with a line of its own instead of the facts."""
    card = session_card(calendar, session, scene.me.id, scene.now)
    shown = Reply(head, card.choices, card.card, session=session.id)
    return Turn(replies=(shown,), draft=scene.draft)


def redrawn(scene: Scene, calendar: Calendar, session: Session, events: tuple[Event, ...]) -> Turn:
    """Record events, and draw the lesson's card anew for whoever acts."""
    card = session_card(calendar, session, scene.me.id, scene.now)
    return Turn(events, (card,), draft=scene.draft)
