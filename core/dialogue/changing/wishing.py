"""A time that a family would like: a parent agrees first, then the tutor, or it is moved at once. FLOWS 8."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb, authorize, concerned
from core.dialogue.arranging import booking
from core.dialogue.changing.asking import asked_words, parents, redrawn
from core.dialogue.forms import DRAFT
from core.dialogue.jotting import known_person
from core.dialogue.looking_back.taking_back import TAKE_BACK
from core.dialogue.meeting.attending import speaker
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say
from core.dialogue.telling import answering, later, told_of
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session
from core.moments import Instant
from core.notices import Kind, Notice
from core.notices.calling_off import wanted
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, when
from core.notices.hearers import deciding
from core.notices.offering import OFFER
from core.replies import Action, Choice, Reply, Tone
from core.rules import moving
from core.rules.asking import asking_problems
from core.rules.cancelling import ASKED, is_late
from core.rules.joining import ANSWERABLE
from core.rules.moving import NewTime, move
from core.rules.offering import settle
from core.rules.problems import Refused
from core.rules.quiet import held, held_question, just_asked
from core.words import Listed, Moment, Text, lines, text

AGREE, DECLINE = "agree", "decline"


def is_free(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> bool:
    """Whether the lesson could be at `start` instead."""
    return not asking_problems(calendar, start, session.minutes, session.students, scene.now, session.id)


def moves_at_once(scene: Scene, calendar: Calendar, session: Session) -> bool:
    """Whether the speaker moves this lesson without asking anybody."""
    decides = authorize(scene.me.id, Verb.SHIFT, calendar, session)
    return decides and moving.moves_at_once(calendar, session, scene.said_at)


def send(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> Turn:
    """Do what the family may with a time that is free: move it, or ask whoever has to agree."""
    if moves_at_once(scene, calendar, session):
        return _moved(scene, calendar, session, start)
    words = asked_words(scene, calendar, session)
    card = session_card(calendar, session, scene.me.id, scene.now, words)
    if parents(scene, calendar, session):
        notices = tuple(wanted(session, scene.me.id, start, calendar, scene.now))
    else:
        notices = (_to_agree(scene, calendar, session, start),)
    return Turn(replies=(replace(card, instead_of=DRAFT),), notices=notices)


def passed_on(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A parent wants the time that the child would like."""
    start = Instant(int(action.value or 0))
    if is_free(scene, calendar, session, start):
        turn = send(scene, calendar, session, start)
        told = () if turn.events else _passed(scene, calendar, session, start)
        return replace(turn, draft=scene.draft, notices=(*turn.notices, *told))
    others = about(session, Verb.ASK_OTHER_TIME, text("Other times"), tone=Tone.MAIN)
    return say(scene, text("{when} is no longer free.", when=Moment(start, near=True)), others)


def _passed(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> tuple[Notice, ...]:
    """The child hears that the tutor has been asked, and the other parent's card asks nothing any more."""
    tutor, name = calendar.tutor.person.first, scene.me.first
    words = text("{name} has asked {tutor}: {when}.", name=name, tutor=tutor, when=Moment(start, near=True))
    step = f"passed {scene.fresh.ids[0]}"

    def due(child: Person) -> Instant:
        return held(child, scene.now, session.start)

    own = concerned(scene.me.id, calendar, session, Verb.ASK_OTHER_TIME)
    others = {one.id: one for student in own for one in deciding(calendar, student) if one.id != scene.me.id}
    return (
        *(
            Notice(Kind.ANSWER, one.id, session.id, session.version, due(one), session.end, step, Reply(words))
            for one in _children(calendar, session, scene.me.id)
        ),
        *(redrawn(scene, calendar, session, one, words) for one in others.values()),
    )


def _children(calendar: Calendar, session: Session, asker: int) -> tuple[Person, ...]:
    """The students for whom somebody may ask: others of the lesson have asked nothing."""
    own = concerned(asker, calendar, session, Verb.ASK_OTHER_TIME)
    people = (calendar.student(student).person for student in own)
    return tuple(one for one in people if one.hears)


def _moved(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> Turn:
    try:
        event = move(calendar, session, NewTime(start, session.minutes, scene.fresh.codes[0], ASKED), scene.now)
    except Refused:
        return say(scene, text("{when} is no longer free.", when=Moment(start, near=True)))
    event = replace(event, by=scene.me.id)
    head = lines(
        text("Moved: {was} → {when}.", was=Moment(session.start), when=when(event.session)),
        *told_of(scene, calendar, event, session),
    )
    undo = about(event.session, TAKE_BACK, text("Undo"))
    card = session_card(calendar, event.session, scene.me.id, scene.now, head, (undo,))
    return Turn((event,), (replace(card, instead_of=DRAFT),))


def _to_agree(scene: Scene, calendar: Calendar, session: Session, start: Instant) -> Notice:
    name = speaker(scene, calendar, session)
    was, period = Moment(session.start), when(replace(session, start=start))
    head = text("{name} asks: {when} instead of {was}?", name=name, when=period, was=was)
    if scene.me.id not in session.students:
        own = concerned(scene.me.id, calendar, session, Verb.ASK_OTHER_TIME)
        who = Listed(tuple(calendar.student(one).first for one in own))
        child = text("{name} asks for {who}", name=name, who=who)
        head = text("{asking}: {when} instead of {was}?", asking=child, when=period, was=was)
    if asked_at(scene, calendar, session) <= scene.now:  # in the morning it may be free no more
        head = text("{asks} It is free.", asks=head)
    late = text("Less than 24 h ahead: late.") if is_late(session, scene.said_at) else None
    choices = (
        agreeing(scene, session, start, text("Accept")),
        about(session, OFFER, text("Other time")),
        declining(scene, session, text("Decline")),
    )
    return to_tutor(scene, calendar, session, lines(head, late), choices)


def to_tutor(scene: Scene, calendar: Calendar, session: Session, head: Text, choices: tuple[Choice, ...]) -> Notice:
    """The question that reaches the tutor."""
    shown = Reply(head, choices, card_of(session.id), session=session.id)
    expires = max(session.end, scene.now + ANSWERABLE)
    step = f"time {scene.me.id} {scene.fresh.ids[0]}"
    due = asked_at(scene, calendar, session)
    return Notice(Kind.REQUEST, calendar.tutor.id, session.id, session.version, due, expires, step, shown)


def asked_at(scene: Scene, calendar: Calendar, session: Session) -> Instant:
    """When the tutor is asked."""
    return held_question(calendar.tutor.person, scene.now, session.start) if session.status.live else scene.now


def agreeing(scene: Scene, session: Session, start: Instant, label: Text) -> Choice:
    """The button that accepts a time."""
    return about(session, AGREE, label, f"{start.seconds} {scene.me.id} {scene.now.seconds}", Tone.MAIN)


def declining(scene: Scene, session: Session, label: Text) -> Choice:
    """The button that keeps the lesson where it is."""
    return about(session, DECLINE, label, f"{scene.me.id} {scene.now.seconds}")


def agree(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor accepts the time that was asked for, if it is still free."""
    start, asker, asked = _asked_for(action.value, 3)
    try:
        event = settle(calendar, session, Instant(start), ASKED, scene.fresh.ids[0], scene.fresh.codes[0], scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar), about(session, OFFER, text("Offer others"), tone=Tone.MAIN))
    who, moved = names(calendar, session), event.session
    head = text("Moved: {who}, {was} → {when}.", who=who, was=Moment(session.start), when=when(moved))
    if moved.id != session.id:
        head = text("Created: {who}, {when}.", who=who, when=when(moved))
    undo = Choice(text("Undo"), Action("undo", moved.id))
    card = session_card(calendar, moved, scene.me.id, scene.now, head, (undo,))
    shown = replace(card, choices=booking.created_choices(card))
    answers = answering(event, calendar, asker, Instant(asked), scene.now)
    return Turn((event,), (shown,), answers, draft=scene.draft)


def _asked_for(value: str, n: int) -> tuple[int, ...]:
    """The numbers of such a button; what one drawn before they were kept does not have is 0."""
    return (*map(int, value.split()), *([0] * n))[:n]


def decline(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor keeps the lesson where it is: whoever asked is told."""
    by, asked = _asked_for(action.value, 2)
    asker = known_person(scene, by)
    card = session_card(calendar, session, scene.me.id, scene.now)
    if asker is None:
        return Turn(replies=(card,), draft=scene.draft)
    tutor = calendar.tutor.person.first
    told = text("{tutor} cannot move it. The lesson stands: {when}.", tutor=tutor, when=when(session, near=True))
    people = {one.id: one for one in (asker, *_children(calendar, session, asker.id))}
    due = {one.id: held(one, scene.now, session.start) for one in people.values()}
    if just_asked(Instant(asked), scene.now):
        due[asker.id] = scene.now
    step = f"declined {scene.fresh.ids[0]}"
    answers = tuple(
        Notice(
            Kind.ANSWER,
            one,
            session.id,
            session.version,
            due[one],
            session.end,
            step,
            session_card(calendar, session, one, scene.now, told),
        )
        for one in people
    )
    at_once = Listed(tuple(one.first for one in people.values() if due[one.id] <= scene.now))
    head = lines(
        text("Told {name}: {when} stands.", name=at_once, when=when(session))
        if at_once.parts
        else text("{when} stands.", when=when(session)),
        *later(((one.first, due[one.id]) for one in people.values()), scene.now),
    )
    shown = session_card(calendar, session, scene.me.id, scene.now, head)
    return Turn(replies=(shown,), notices=answers, draft=scene.draft)
