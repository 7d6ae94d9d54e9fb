"""Around the lesson itself: answers to reminders, the waiting room, messages passed on. FLOWS 11, 12, 14."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from core.access import Role, Verb, authorize, concerned, role_of
from core.dialogue.cleaning import cut
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say, toast
from core.dialogue.sessions import find
from core.events import AttendanceChanged, Event, GuardianAsked, SessionEnded, Sign, StudentNudged
from core.model.calendar import Calendar
from core.model.session import Answer, Session, Status
from core.notices import Kind, Notice, audience
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, room_choice, room_link, when
from core.notices.offering import MISS, OFFER
from core.replies import Action, Choice, Reply, Tone
from core.rules import joining
from core.rules.cancelling import is_late
from core.rules.problems import AlreadyBegun, NotLive, Refused
from core.understanding import Intent
from core.words import Length, Listed, Text, lines, text

Change = Callable[[Session, int], AttendanceChanged]
WORDS = 500  # characters of somebody's message that are passed on with a card


def coming(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student says: I'm coming."""
    return _answered(
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
        return _answered(scene, calendar, session, Answer.NOT, "", words)
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
    return _answered(scene, calendar, session, Answer.NOT, action.value, words)


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
    return _attended(
        scene, calendar, session, told, lambda one, student: joining.running_late(one, student, min(minutes, 60), said)
    )


def soon(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student, or a parent for them, says: in a moment."""
    told = text("Told {tutor}.", tutor=calendar.tutor.person.first)
    minutes = int(action.value or 2)
    return _attended(scene, calendar, session, told, lambda one, student: joining.wait_a_little(one, student, minutes))


def join(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student goes to the room: the surest sign of life."""
    if scene.now >= session.end:
        return _over(scene, calendar, session)
    told = text("The room is open: {link}", link=room_link(calendar, session))
    turn = _sign(scene, calendar, session, Sign.JOINED, told)
    return replace(
        turn, replies=tuple(replace(r, choices=(*room_choice(calendar, session), *r.choices[1:])) for r in turn.replies)
    )


def trouble(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student is there but the technology is not."""
    told = lines(
        text("Told {tutor}. Try the room once more, or write here what is wrong.", tutor=calendar.tutor.person.first),
        text("{link}", link=room_link(calendar, session)),
    )
    return _sign(scene, calendar, session, Sign.TROUBLE, told)


def here(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor sees a student who showed no sign to us."""
    event = joining.sign_of_life(session, int(action.value), Sign.SEEN, "", scene.now)
    return _redrawn(scene, calendar, event.session, (event,))


def start(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor opens the room."""
    try:
        event = joining.start(session, scene.now)
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    return _redrawn(scene, calendar, event.session, (event,))


def end(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The lesson took place."""
    try:
        event = joining.end(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    head = text("Completed: {who}, {when}.", who=names(calendar, session), when=when(session, near=True))
    return _ended(scene, calendar, event, head)


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
    return _ended(scene, calendar, event, text("No-show: {who}, {when}.", who=who, when=period))


def nudge(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor has the student asked by hand, from T-10 on."""
    if not session.status.live or not session.start - joining.ROOM_OPENS <= scene.now < session.end:
        return toast(scene, text("I ask from ten minutes before a lesson until its end."))
    turn = _redrawn(scene, calendar, session, (StudentNudged(session),))
    return replace(turn, immediate=replace(turn.immediate, toast=text("Asked.")))


def wait(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor waits on: nothing is marked."""
    return _redrawn(scene, calendar, session, ())


def ask_guardian(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Have the guardians asked whether the student is coming."""
    turn = _redrawn(scene, calendar, session, (GuardianAsked(session, int(action.value)),))
    asked = [
        bond.guardian.first for bond in calendar.guardians(int(action.value)) if bond.informed and bond.guardian.reached
    ]
    return replace(turn, immediate=replace(turn.immediate, toast=text("Asked {names}.", names=Listed(tuple(asked)))))


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


def _answered(scene: Scene, calendar: Calendar, session: Session, said: Answer, words: str, told: Text) -> Turn:
    return _attended(
        scene, calendar, session, told, lambda one, student: joining.answer(one, student, said, words, scene.now)
    )


def _sign(scene: Scene, calendar: Calendar, session: Session, sign: Sign, told: Text) -> Turn:
    return _attended(
        scene, calendar, session, told, lambda one, student: joining.sign_of_life(one, student, sign, "", scene.now)
    )


def _attended(scene: Scene, calendar: Calendar, session: Session, told: Text, change: Change) -> Turn:
    if scene.now >= session.end:
        return _over(scene, calendar, session)
    events: list[AttendanceChanged] = []
    stands = session
    try:
        for student in concerned(scene.me.id, calendar, session, Verb.COMING):
            event = change(stands, student)
            stands = event.session
            events.append(event)
    except Refused as refused:
        return _refused(scene, calendar, session, refused)
    return replace(_card(scene, calendar, stands, told), events=tuple(events))


def _refused(scene: Scene, calendar: Calendar, session: Session, refused: Refused) -> Turn:
    if isinstance(refused.first, NotLive | AlreadyBegun):
        return _over(scene, calendar, session)
    return say(scene, explain(refused.first, calendar))


def _over(scene: Scene, calendar: Calendar, session: Session) -> Turn:
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
        if role_of(scene.me.id, calendar, student) is Role.STUDENT:
            return calendar.student(student).first
    return scene.me.first


def _card(scene: Scene, calendar: Calendar, session: Session, head: Text) -> Turn:
    card = session_card(calendar, session, scene.me.id, scene.now)
    shown = Reply(head, card.choices, card.card, session=session.id)
    return Turn(replies=(shown,), draft=scene.draft)


def _redrawn(scene: Scene, calendar: Calendar, session: Session, events: tuple[Event, ...]) -> Turn:
    card = session_card(calendar, session, scene.me.id, scene.now)
    return Turn(events, (card,), draft=scene.draft)


def _ended(scene: Scene, calendar: Calendar, event: SessionEnded, head: Text) -> Turn:
    first = [Choice(text("Undo"), Action("undo", event.session.id))]
    if event.session.status is Status.NO_SHOW:
        first.append(about(event.session, OFFER, text("Offer new times")))
    card = session_card(calendar, event.session, scene.me.id, scene.now, head, tuple(first))
    return Turn((event,), (card,), draft=scene.draft)
