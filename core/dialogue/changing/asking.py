"""Who may not cancel or move asks a parent who may, or the tutor where no parent decides. FLOWS 3 and 9."""

from __future__ import annotations

import re
from dataclasses import replace

from core.access import Role, Verb, authorize, concerned, role_of
from core.dialogue.arranging.sessions import changed_meanwhile, find
from core.dialogue.cleaning import cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Form
from core.dialogue.meeting.attending import answered, card
from core.dialogue.meeting.lesson import TO_CANCEL, WORDS, not_today, without_question
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, toast
from core.dialogue.telling import later, told
from core.events import AttendanceChanged
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Answer, Session
from core.moments import Instant
from core.notices import Kind, Notice, redraw
from core.notices.cards import card_of, children, session_card
from core.notices.facts import about, when
from core.notices.fees import consequence
from core.notices.hearers import deciding
from core.replies import Action, Choice, Reply, Tone
from core.rules.asking_parents import ask_to_cancel, asking
from core.rules.asking_parents import keep as kept
from core.rules.joining import ROOM_OPENS
from core.rules.problems import Refused
from core.rules.quiet import held, held_question
from core.understanding import Intent
from core.words import Listed, Text, lines, text


def before(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    """Show what asking to cancel means before anybody is told; a typed yes asks, as the button does."""
    said = cut(words, WORDS)
    draft = Draft(TO_CANCEL, at=scene.now).put(session=str(session.id), version=str(session.version), words=said)
    return Turn(replies=(_question(scene, calendar, session, draft.get("words")),), draft=draft)


def _question(scene: Scene, calendar: Calendar, session: Session, words: str) -> Reply:
    question = text(
        "Shall I ask {people} to cancel {when}?",
        people=_people(scene, calendar, session),
        when=when(session, near=True),
    )
    ask = about(session, Verb.ASK_CANCEL, text("Ask to cancel"), words, Tone.GRAVE)
    choices: tuple[Choice, ...] = (
        about(session, Verb.ASK_OTHER_TIME, text("Another time instead")),
        ask,
        about(session, Verb.COMING, _stays(calendar, session, scene.me.id), tone=Tone.MAIN),
    )
    if not authorize(scene.me.id, Verb.COMING, calendar, session):  # a parent who is only informed
        choices = (ask, Choice(text("Leave it"), Action("discard")))
    shown = lines(question, consequence(calendar, session, scene.me.id, scene.said_at))
    return Reply(shown, choices, card_of(session.id), session=session.id)


def _stays(calendar: Calendar, session: Session, reader: int) -> Text:
    """What a student presses who will come after all; a parent says it of the child."""
    own = () if reader in session.students else children(calendar, session, reader)
    return text("{names} will come", names=Listed(own)) if own else text("I'll come")


_ASK = re.compile(
    r"^(?:(?:yes|yeah|yep|yea|ok|okay|k|sure|please|pls|just|then|can you|could you|you can)[ ,.!]+)*"
    r"(?:ask(?: (?P<whom>her|him|them|(?:my )?(?:mum|mom|mummy|mommy|mama|dad|daddy|papa|mother|father|parents?)|"
    r"[^\W\d_]+))?(?: to cancel(?: it| that)?)?|cancel(?: it| that| the lesson)?)"
    r"(?:[ ,]+(?:please|pls|then))*[ .!]*$",
    re.IGNORECASE,
)
_NOBODY = frozenset({"about", "again", "for", "how", "if", "me", "nobody", "to", "what", "when", "whether", "why"})


def read_answer(scene: Scene, words: str) -> Intent:
    """What is said to the question: a yes or no in any words; else unknown."""
    found = _ASK.match(words.strip())
    bare = words.strip(" .!").casefold() == "cancel"  # the lesson, or the question
    if found and not bare and (found["whom"] or "").casefold() not in _NOBODY:
        return Intent("confirm", answer="yes")
    intent = read_intent(scene, words)
    return intent if intent.kind == "confirm" else Intent("unknown")


def _found(scene: Scene, draft: Draft) -> tuple[Calendar, Session]:
    """The lesson that the question is about. Raises KeyError: it is not theirs any more."""
    found = find(scene, int(draft.get("session")))
    if found is None or not authorize(scene.me.id, Verb.ASK_CANCEL, *found):
        raise KeyError(draft.get("session"))
    return found


def _act(scene: Scene, draft: Draft) -> Turn:
    calendar, session = _found(scene, draft)
    if draft.get("version") != str(session.version):
        return changed_meanwhile(session)
    return ask_cancel(scene, calendar, session, Action(Verb.ASK_CANCEL, session.id, draft.get("words")))


def parents(scene: Scene, calendar: Calendar, session: Session) -> tuple[Person, ...]:
    """Whom a child asks, or a parent who is only informed: the parents who decide; nobody where the speaker decides."""
    student = _asked_for(scene, calendar, session)
    asks = role_of(scene.me.id, calendar, student) in (Role.STUDENT, Role.INFORMED)
    return deciding(calendar, student) if asks else ()


def _asked_for(scene: Scene, calendar: Calendar, session: Session) -> int:
    """The student whom the speaker asks for: of several their own."""
    return next(iter(concerned(scene.me.id, calendar, session, Verb.ASK_CANCEL)), session.students[0])


def may_ask(scene: Scene, calendar: Calendar, session: Session) -> bool:
    """Whether the speaker may answer for the lesson, or has somebody to ask before its room opens."""
    if authorize(scene.me.id, Verb.COMING, calendar, session):
        return True
    return scene.now < session.start - ROOM_OPENS and bool(parents(scene, calendar, session))


def _people(scene: Scene, calendar: Calendar, session: Session) -> Listed:
    asked = parents(scene, calendar, session)
    return Listed(tuple(one.first for one in asked) or (calendar.tutor.person.first,), "or")


def asked_words(scene: Scene, calendar: Calendar, session: Session) -> Text:
    """`I have asked Elena. Until then the lesson stands: …`; at night, when she will hear it."""
    asked = parents(scene, calendar, session) or (calendar.tutor.person,)
    due = [(one.first, held_question(one, scene.now, session.start)) for one in asked]
    period, at_once = when(session, near=True), Listed(tuple(name for name, at in due if at <= scene.now))
    if len(at_once.parts) == len(due):
        return text("I have asked {people}. Until then the lesson stands: {when}.", people=at_once, when=period)
    return lines(
        text("I have asked {people}.", people=at_once) if at_once.parts else None,
        *later(due, scene.now),
        text("Until somebody answers, the lesson stands: {when}.", when=period),
    )


def ask_cancel(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Ask to cancel: the lesson stands until somebody does. Once it begins that is an answer."""
    scene = without_question(scene)
    if not may_ask(scene, calendar, session):
        return toast(scene, text("That is settled already."))
    if session.status.live and scene.now >= session.start - ROOM_OPENS:
        return not_today(scene, calendar, session, action.value)
    words = asked_words(scene, calendar, session)
    if not parents(scene, calendar, session):
        return answered(scene, calendar, session, Answer.NOT, action.value, words)
    try:
        student = _asked_for(scene, calendar, session)
        event = ask_to_cancel(session, student, action.value, 0 if student == scene.me.id else scene.me.id)
    except Refused:
        return toast(scene, text("That is settled already."))
    return replace(card(scene, calendar, event.session, words), events=(event,))


def keep(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A parent keeps a lesson that somebody asked to cancel or to move: whoever asked is told, and the other parent."""
    own = concerned(scene.me.id, calendar, session, Verb.KEEP)
    asked = _who_asked(calendar, session, own)
    events: list[AttendanceChanged] = []
    for student in own:
        if student in asking(session):
            event = kept(session, student, scene.me.id)
            session, events = event.session, [*events, event]
    people = {one.id: one for one in (*asked, *(calendar.student(student).person for student in own)) if one.hears}
    hearing = [one for one in people.values() if one.id != scene.me.id]
    heard = [_told(scene, calendar, session, one) for one in hearing]
    others = {one.id: one for student in own for one in deciding(calendar, student) if one.id != scene.me.id}
    due = ((one.first, _heard_at(scene, session, one)) for one in hearing)
    head = text("Good, the lesson stands: {when}.", when=when(session, near=True))
    turn = card(scene, calendar, session, lines(head, *told(due, scene.now)))
    stands = text("{name} has answered: the lesson stands, {when}.", name=scene.me.first, when=when(session, near=True))
    drawn = [redrawn(scene, calendar, session, one, stands) for one in others.values()]
    return replace(turn, events=tuple(events), notices=(*heard, *drawn))


def _who_asked(calendar: Calendar, session: Session, students: tuple[int, ...]) -> tuple[Person, ...]:
    """The parents who do not decide, and have asked in a child's place."""
    by = {session.of(student).answered_by for student in students if student in asking(session)}
    bonds = (bond for student in students for bond in calendar.guardians(student))
    return tuple(bond.guardian for bond in bonds if bond.guardian.id in by and not bond.decides)


def _told(scene: Scene, calendar: Calendar, session: Session, child: Person) -> Notice:
    words = text("{name} keeps the lesson: {when}.", name=scene.me.first, when=when(session, near=True))
    shown = session_card(calendar, session, child.id, scene.now, words)
    step = f"kept {scene.fresh.ids[0]}"
    due = _heard_at(scene, session, child)
    return Notice(Kind.ANSWER, child.id, session.id, session.version, due, session.end, step, shown)


def _heard_at(scene: Scene, session: Session, child: Person) -> Instant:
    return held(child, scene.now, session.start)


def redrawn(scene: Scene, calendar: Calendar, session: Session, parent: Person, words: Text) -> Notice:
    """The card of another parent, when one has answered: it says so, and asks nothing any more."""
    shown = replace(session_card(calendar, session, parent.id, scene.now, words), quiet=True)
    return replace(redraw(session, parent, scene.now, "kept"), reply=shown)


FORM = Form(
    TO_CANCEL,
    text("Cancel a lesson"),
    (),
    card=lambda scene, draft: _question(scene, *_found(scene, draft), draft.get("words")),
    act=_act,
    subject=lambda scene, draft: text("the question"),
)
