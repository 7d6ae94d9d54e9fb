"""What a family says of a lesson: answers to reminders, being late, messages passed on. FLOWS 11, 14."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.access import Verb, authorize, concerned
from core.dialogue.arranging.sessions import find
from core.dialogue.cleaning import cut
from core.dialogue.meeting.attending import answered, attended, said_for, speaker, wrote
from core.dialogue.scene import Scene, Turn, say
from core.dialogue.telling import passed
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Status
from core.notices import Kind, Notice, passed_by
from core.notices.cards import card_of, children
from core.notices.facts import about, when
from core.replies import Action, Choice, Reply
from core.rules import joining
from core.rules.quiet import held_words
from core.words import Length, Text, lines, text

WORDS = 500  # characters of somebody's message that are passed on with a card
LATELY = timedelta(hours=12)  # after its start a lesson is what is spoken of, where no other is near
TO_CANCEL = "ask_cancel"  # the draft of who is asked whether a parent or the tutor shall be asked


def coming(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student says: I'm coming; or a parent says it of the child."""
    own, period = _children(scene, calendar, session), when(session, near=True)
    words = text("Good, you are coming: {when}.", when=period)
    if own:
        words = text("Good, {name} is coming: {when}.", name=own[0], when=period)
    return answered(without_question(scene), calendar, session, Answer.COMING, "", words)


def _children(scene: Scene, calendar: Calendar, session: Session) -> tuple[str, ...]:
    """Of whom a parent speaks; nobody where a student speaks."""
    return () if scene.me.id in session.students else children(calendar, session, scene.me.id)


def without_question(scene: Scene) -> Scene:
    """The scene once it is settled whether somebody shall be asked to cancel: a later yes means something else."""
    return replace(scene, draft=None) if scene.draft and scene.draft.form == TO_CANCEL else scene


def not_today(scene: Scene, calendar: Calendar, session: Session, said: str = "", student: int = 0) -> Turn:
    """A student will not come to the lesson that begins: the tutor is told, nothing is cancelled."""
    words = text("Thank you for saying so. I told {tutor}.", tutor=calendar.tutor.person.first)
    return answered(scene, calendar, session, Answer.NOT, cut(said, WORDS), words, student)


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
    late = min(joining.from_start(session, minutes, scene.now), joining.LATEST)
    return attended(
        scene, calendar, session, told, lambda one, student, by: joining.running_late(one, student, late, said, by)
    )


def on_time(scene: Scene, calendar: Calendar, session: Session, said: str) -> Turn:
    """Take back a delay that was announced: the last word counts, and the tutor hears it."""
    told = text(
        "Good, on time: {when}. I told {tutor}.", when=when(session, near=True), tutor=calendar.tutor.person.first
    )
    return attended(
        without_question(scene),
        calendar,
        session,
        told,
        lambda one, student, by: joining.on_time(one, student, said, scene.now, by),
    )


def running(scene: Scene, session: Session) -> bool:
    """Whether the room of a lesson is open, and the lesson not over."""
    return session.start - joining.ROOM_OPENS <= scene.now < session.end


def lately_over(scene: Scene) -> tuple[Calendar, Session] | None:
    """The lesson replied to where it is over, else the last one that ended a short time ago."""
    if scene.about and (found := find(scene, scene.about)):
        return found if found[1].end <= scene.now or missed(scene, *found) else None
    mine = [
        (calendar, session)
        for calendar in scene.others
        for session in calendar.sessions
        if authorize(scene.me.id, Verb.COMING, calendar, session)
        and session.status is not Status.CANCELLED
        and (session.end <= scene.now or missed(scene, calendar, session))
        and scene.now.since(session.start) <= LATELY
    ]
    return max(mine, key=lambda pair: pair[1].start, default=None)


def missed(scene: Scene, calendar: Calendar, session: Session) -> bool:
    """Whether somebody the speaker answers for has missed a lesson, as its result says."""
    return any(one in session.absentees for one in concerned(scene.me.id, calendar, session, Verb.COMING))


def late_answer(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    """Attach what comes in after a lesson was ended as missed, and show it to the tutor with the result."""
    own = [one for one in concerned(scene.me.id, calendar, session, Verb.COMING) if one in session.absentees]
    events = tuple(joining.late_answer(session, one, cut(words, WORDS), said_for(scene, one)) for one in own[:1])
    name, period = speaker(scene, calendar, session), when(session, near=True)
    told = text("{name} ({when}): “{words}”", name=name, when=period, words=cut(words, WORDS))
    change = about(session, Verb.RESULT, text("Change the result"))
    choices = (change, reply_to(scene))
    shown = Reply(told, choices, session=session.id)  # no card: that of the result keeps its Undo
    notice = _passed(scene, calendar, session, shown)
    turn = say(scene, passed(calendar.tutor.person.first, notice.due, scene.now))
    return replace(turn, events=events, notices=(notice,))


def _passed(scene: Scene, calendar: Calendar, session: Session | None, shown: Reply) -> Notice:
    return Notice(
        Kind.RELAY,
        calendar.tutor.id,
        session.id if session else 0,
        session.version if session else 0,
        held_words(calendar.tutor.person, scene.now, session),
        scene.now + joining.ANSWERABLE,
        passed_by(scene.me.id, scene.fresh.ids[0]),
        shown,
    )


def reply_to(scene: Scene) -> Choice:
    """The button that answers whoever is speaking; it knows when they wrote."""
    return Choice(text("Reply"), Action("answer_to", scene.me.id, str(scene.now.seconds)))


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


def relay(
    scene: Scene,
    words: str,
    near: tuple[Calendar, Session] | None = None,
    answers: tuple[Choice, ...] = (),
    then: Text | None = None,
    *,
    sign: bool = True,
) -> Turn:
    """Pass words on to the tutor, with the lesson they are about; near its time they are a sign of life.

    Without `sign` they are not: nobody has written them. `answers` are what the tutor may press beside the
    reply, and `then` is said to the speaker as well.
    """
    near = near or near_session(scene)
    calendar = near[0] if near else scene.others[0]
    session = near[1] if near else None
    about_it = text(" ({when})", when=when(session, near=True)) if session else text("")
    name = speaker(scene, calendar, session) if session else scene.me.first
    told = text("{name}{about}: “{words}”", name=name, about=about_it, words=cut(words, WORDS))
    choices = (*answers, reply_to(scene))
    shown = Reply(told, choices, session=session.id if session else 0)
    notice = _passed(scene, calendar, session, shown)
    events = wrote(scene, calendar, session, words) if session and sign else ()
    turn = say(scene, lines(passed(calendar.tutor.person.first, notice.due, scene.now), then))
    return replace(turn, events=events, notices=(notice,))
