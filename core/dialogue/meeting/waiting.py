"""The waiting room: from ten minutes before a lesson until it has a result. FLOWS 12."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb, concerned
from core.dialogue.meeting.attending import attended, redrawn, said_for, signed
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, reply, say, toast
from core.events import AttendanceChanged, GuardianAsked
from core.model.calendar import Calendar
from core.model.session import Session, Sign, Status
from core.notices import voices
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, room_choice, room_link
from core.notices.fees import hears_of_money
from core.notices.steps import hear_of_lateness, informed
from core.notices.waiting import late_line
from core.replies import Action, Choice, Reply, Tone
from core.rules import joining
from core.rules.problems import Refused
from core.understanding import Intent
from core.words import Clock, Length, Listed, Text, lines, text


def soon(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student, or a parent for them, says: in a moment."""
    told = text("Told {tutor}.", tutor=calendar.tutor.person.first)
    minutes = int(action.value or 2)
    return attended(
        scene, calendar, session, told, lambda one, student, by: joining.wait_a_little(one, student, minutes, by)
    )


def on_the_way(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A parent knows that the student is coming."""
    told = text("Thank you. I told {tutor}.", tutor=calendar.tutor.person.first)
    return signed(scene, calendar, session, Sign.ON_THE_WAY, told, int(action.value or 0))


def join(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student goes to the room: the surest sign of life."""
    if scene.now < session.start - joining.ROOM_OPENS:
        return toast(scene, text("The room opens at {time}.", time=Clock(session.start - joining.ROOM_OPENS)))
    if scene.now >= session.end + joining.ROOM_CLOSES:
        return say(scene, text("The room closed at {time}.", time=Clock(session.end + joining.ROOM_CLOSES)))
    told = lines(_open(calendar, session), late_line(calendar, session), _awaited(scene, calendar, session))
    if session.status is Status.STARTED and scene.now >= session.end:  # it goes on for a little longer
        return Turn(replies=(Reply(told, room_choice(calendar, session), card_of(session.id)),), draft=scene.draft)
    return signed(scene, calendar, session, Sign.JOINED, told)


def _awaited(scene: Scene, calendar: Calendar, session: Session) -> Text | None:
    """That the tutor hears of it, where they should have opened the room by now."""
    if session.status is not Status.BOOKED or scene.now < joining.told_waiting_from(session):
        return None
    return text("{tutor} has been told you are waiting.", tutor=calendar.tutor.person.first)


def _open(calendar: Calendar, session: Session) -> Text:
    link = room_link(calendar, session)
    if not link:
        return text("I told {tutor} that you are there.", tutor=calendar.tutor.person.first)
    return text("The room is open: {link}", link=link)


def trouble(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student is there but the technology is not."""
    link = room_link(calendar, session)
    told = lines(
        text("Told {tutor}. Try the room once more, or write here what is wrong.", tutor=calendar.tutor.person.first),
        text("{link}", link=link) if link else None,
    )
    return signed(scene, calendar, session, Sign.TROUBLE, told)


def claim_absence(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """It is said that the tutor is not there: it counts when she agrees."""
    own = concerned(scene.me.id, calendar, session, Verb.CLAIM_ABSENCE)
    student = int(action.value or 0)
    try:
        claiming = student if student in own else own[0]
        event = joining.claim_absence(session, claiming, scene.now, said_for(scene, claiming))
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    tutor = calendar.tutor.person.first
    words = text("Thank you. I have asked {tutor}, and kept what you said.", tutor=tutor)
    if hears_of_money(scene.me.id, calendar, session):
        words = text("{thanks} It is not charged meanwhile.", thanks=words)
    card = session_card(calendar, event.session, scene.me.id, scene.now)
    return Turn((event,), (replace(card, text=words),), draft=scene.draft)


# --- the tutor -------------------------------------------------------------------------------------


def here(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor sees students who showed no sign to us."""
    events: list[AttendanceChanged] = []
    try:
        for student in action.value.split(","):
            event = joining.sign_of_life(session, int(student), Sign.SEEN, "", scene.now)
            session, events = event.session, [*events, event]
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    return redrawn(scene, calendar, session, tuple(events))


def start(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor opens the room."""
    try:
        event = joining.start(session, scene.now)
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    return redrawn(scene, calendar, event.session, (event,))


def nudge(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor has those asked by hand of whom there is no sign, from T-10 on; `value` names whom."""
    wanted = {int(one) for one in action.value.split(",") if one}
    students = tuple(one for one in joining.silent(session) if not wanted or one in wanted)
    try:
        event = joining.ask_by_hand(session, students, scene.now)
    except Refused:
        return toast(scene, text("I ask from ten minutes before a lesson until its end."))
    if not students:
        return toast(scene, text("Nobody is missing: all have answered."))
    turn = redrawn(scene, calendar, event.session, (event,))
    asked = Listed(tuple(one.first for student in students for one in voices(calendar, student)))
    words = text("Asked {names}.", names=asked) if asked.parts else text("Nobody can be asked: they have not joined.")
    return replace(turn, immediate=replace(turn.immediate, toast=words))


def wait(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor waits on: nothing is marked."""
    return redrawn(scene, calendar, session, ())


def ask_guardian(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Have the guardians asked whether the student is coming."""
    turn = redrawn(scene, calendar, session, (GuardianAsked(session, int(action.value)),))
    asked = Listed(tuple(one.first for one in informed(calendar, int(action.value))))
    return replace(turn, immediate=replace(turn.immediate, toast=text("Asked {names}.", names=asked)))


def late(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor will be so many minutes late: those who wait hear it at once."""
    if not action.value:
        return _ask_how_late(scene, session)
    minutes = min(joining.from_start(session, int(action.value), scene.now), joining.LATEST)
    try:
        event = joining.tutor_late(session, minutes)
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    told = Listed(tuple(one.first for one in hear_of_lateness(event.session, calendar, scene.now)))
    head = text("Told {who}: you will be {late} late.", who=told, late=Length(minutes))
    card = session_card(calendar, event.session, scene.me.id, scene.now, head)
    return Turn((event,), (card,), draft=scene.draft)


def _ask_how_late(scene: Scene, session: Session) -> Turn:
    steps = tuple(
        about(session, Verb.TUTOR_LATE, text("{length}", length=Length(minutes)), str(minutes))
        for minutes in joining.LATE_STEPS
    )
    return Turn(replies=(Reply(text("How late will you be?"), steps, card_of(session.id), session=session.id),))


def late_from_sentence(scene: Scene, intent: Intent) -> Turn:
    """`I'm 5 min late`; where a student is named it may be they who are late, so that is asked first."""
    ahead = [one for one in scene.calendar.upcoming(scene.now) if one.start.since(scene.now) <= joining.ANSWERABLE]
    mine = [one for one in ahead if not intent.students or set(intent.students) & set(one.students)]
    if not mine:
        return say(scene, text("There is no such lesson coming up."))
    session, minutes = mine[0], intent.late_minutes or 0
    if not intent.students or not minutes:
        return late(scene, scene.calendar, session, Action(Verb.TUTOR_LATE, session.id, str(minutes or "")))
    minutes = min(joining.from_start(session, minutes, scene.now), joining.LATEST)
    who = names(scene.calendar, session)
    question = text("Shall I tell {who} that you will be {late} late?", who=who, late=Length(minutes))
    tell = about(session, Verb.TUTOR_LATE, text("Tell {who}", who=who), str(minutes), Tone.MAIN)
    no = Choice(text("No"), Action("keep"))
    return Turn(replies=(reply(question, tell, no, card="undo"),), draft=scene.draft)
