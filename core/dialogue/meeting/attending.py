"""Taking what a student or parent says of coming, and drawing the lesson's card as it then stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.access import Role, Verb, concerned, role_of
from core.dialogue.cleaning import REASON, cut
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say
from core.dialogue.telling import passed
from core.events import AttendanceChanged, Event
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Sign
from core.notices import Kind, Notice
from core.notices.cards import session_card
from core.notices.facts import when
from core.replies import Reply
from core.rules import joining
from core.rules.problems import AlreadyBegun, NotLive, Refused
from core.rules.quiet import held_words
from core.words import Text, lines, text

Change = Callable[[Session, int, int], AttendanceChanged]  # to a session, of a student, by a parent or 0


def attended(
    scene: Scene, calendar: Calendar, session: Session, told: Text, change: Change, student: int = 0, words: str = ""
) -> Turn:
    """Let each student the speaker answers for change where they stand, or only `student`.

    After the end it is only passed on, with `words`.
    """
    if scene.now >= session.end:
        return over(scene, calendar, session, words)
    events: list[AttendanceChanged] = []
    stands = session
    own = concerned(scene.me.id, calendar, session, Verb.COMING)
    try:
        for one in (student,) if student in own else own:
            event = change(stands, one, said_for(scene, one))
            stands = event.session
            events.append(event)
    except Refused as refused:
        return _refused(scene, calendar, session, refused)
    return replace(card(scene, calendar, stands, told), events=tuple(events))


def said_for(scene: Scene, student: int) -> int:
    """The parent who speaks for a student; 0: the student speaks."""
    return 0 if scene.me.id == student else scene.me.id


def answered(
    scene: Scene, calendar: Calendar, session: Session, said: Answer, words: str, told: Text, student: int = 0
) -> Turn:
    """Take a yes or no, and answer `told`."""

    def change(one: Session, student: int, by: int) -> AttendanceChanged:
        return joining.answer(one, student, said, words, scene.now, by)

    return attended(scene, calendar, session, told, change, student, words)


def signed(scene: Scene, calendar: Calendar, session: Session, sign: Sign, told: Text, student: int = 0) -> Turn:
    """Take a sign of life, and answer `told`."""

    def change(one: Session, student: int, by: int) -> AttendanceChanged:
        return joining.sign_of_life(one, student, sign, "", scene.now, by)

    return attended(scene, calendar, session, told, change, student)


def wrote(scene: Scene, calendar: Calendar, session: Session, words: str) -> tuple[AttendanceChanged, ...]:
    """Take any message about a lesson from T-10 on as the sign of life that it is."""
    if not session.status.live or not session.start - joining.ROOM_OPENS <= scene.now < session.end:
        return ()
    events: list[AttendanceChanged] = []
    for student in concerned(scene.me.id, calendar, session, Verb.COMING):
        said = cut(words, REASON), scene.now, said_for(scene, student)
        event = joining.sign_of_life(session, student, Sign.WROTE, *said)
        session = event.session
        events.append(event)
    return tuple(events)


def _refused(scene: Scene, calendar: Calendar, session: Session, refused: Refused) -> Turn:
    if isinstance(refused.first, NotLive | AlreadyBegun):
        return over(scene, calendar, session)
    return say(scene, explain(refused.first, calendar))


def over(scene: Scene, calendar: Calendar, session: Session, words: str = "") -> Turn:
    """An answer after the end: said so, and passed on."""
    name = speaker(scene, calendar, session)
    told = text("{name} answered after the end: {when}.", name=name, when=when(session, near=True))
    quoted = text("“{words}”", words=cut(words, REASON)) if words else None
    notice = _to_tutor(scene, calendar, session, Kind.RELAY, lines(told, quoted), f"over {scene.fresh.ids[0]}")
    done = passed(calendar.tutor.person.first, notice.due, scene.now)
    return replace(say(scene, text("That lesson is over. {passed}", passed=done)), notices=(notice,))


def _to_tutor(scene: Scene, calendar: Calendar, session: Session, kind: Kind, head: Text, step: str) -> Notice:
    shown = session_card(calendar, session, calendar.tutor.id, scene.now, head)
    expires = max(session.end, scene.now + joining.ANSWERABLE)
    step = f"{step} {scene.me.id} {scene.now.seconds}"
    due = held_words(calendar.tutor.person, scene.now, session)
    return Notice(kind, calendar.tutor.id, session.id, session.version, due, expires, step, shown)


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
