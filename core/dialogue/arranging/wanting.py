"""A lesson that a family wants: who may ask, who has to agree, and what each of them answers. FLOWS 5."""

from __future__ import annotations

from dataclasses import replace

from core.access import Role, Verb, may, role_of
from core.dialogue import telling
from core.dialogue.arranging import booking
from core.dialogue.changing.requesting import refusal
from core.dialogue.jotting import known_person
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, reply, say
from core.model.calendar import Calendar
from core.model.people import Person, Student
from core.model.session import Session
from core.moments import Instant
from core.notices import Kind, Notice
from core.notices.cards import session_card
from core.notices.facts import names, when
from core.notices.hearers import deciding
from core.notices.results import WANT
from core.replies import Action, Choice, Reply, Tone
from core.rules.asking import asking_problems
from core.rules.booking import BookingRequest, book, session_of
from core.rules.joining import ANSWERABLE
from core.rules.problems import Refused
from core.rules.quiet import held_news, just_asked
from core.words import Listed, Text, lines, text

GRANT, DENY, PASS_ON, LEAVE = "grant", "deny", "pass_on", "leave"  # verbs; each is about a student, as WANT is

Whom = tuple[Calendar, Student]


def whom(scene: Scene) -> list[Whom]:
    """For whom, and of whom, the speaker may ask for a lesson."""
    return [
        (calendar, student)
        for calendar in scene.others
        if calendar.tutor.takes_requests
        for student in calendar.current
        if may(scene.me.id, Verb.ASK_LESSON, calendar, student.id)
    ]


def key(calendar: Calendar, student: Student) -> str:
    """How a draft and a button name one of them."""
    return f"{calendar.tutor.id} {student.id}"


def found(scene: Scene, named: str) -> Whom:
    """The one of `whom` that is named so. Raises KeyError: the speaker may not ask for them, or not any more."""
    for pair in whom(scene):
        if key(*pair) == named:
            return pair
    raise KeyError(named)


def lesson_at(calendar: Calendar, student: Student, start: Instant, minutes: int = 0) -> Session:
    """The lesson as it would be, in nobody's calendar yet: of `minutes`, or of the usual length."""
    usual = student.minutes or calendar.tutor.minutes
    return session_of(calendar, BookingRequest(0, (student.id,), start, minutes or usual))


def to_ask(scene: Scene, calendar: Calendar, student: Student) -> tuple[Person, ...]:
    """Who has to agree next: for a child that does not decide its parents, else the tutor."""
    child = role_of(scene.me.id, calendar, student.id) is Role.STUDENT
    return (deciding(calendar, student.id) if child else ()) or (calendar.tutor.person,)


def ask(scene: Scene, calendar: Calendar, student: Student, lesson: Session) -> tuple[Notice, ...]:
    """The question to each of them."""
    asked = to_ask(scene, calendar, student)
    if asked == (calendar.tutor.person,):
        return (_to_tutor(scene, calendar, student, lesson),)
    return tuple(_to_parent(scene, calendar, student, lesson, one) for one in asked)


# --- a parent --------------------------------------------------------------------------------------


def _to_parent(scene: Scene, calendar: Calendar, student: Student, lesson: Session, parent: Person) -> Notice:
    name, tutor = student.person.first, calendar.tutor.person.first
    words = text(
        "{name} would like a lesson with {tutor}: {when}.", name=name, tutor=tutor, when=when(lesson, near=True)
    )
    choices = (
        _choice(PASS_ON, text("Ask {tutor}", tutor=tutor), student, _value(lesson), Tone.MAIN),
        _choice(LEAVE, text("Not now"), student, _value(lesson)),
    )
    return _notice(scene, parent, lesson, Reply(words, choices, _card_name(lesson)))


def pass_on(scene: Scene, action: Action) -> Turn:
    """A parent wants the lesson that the child would like."""
    calendar, student, lesson = _pressed(scene, action)
    child = (student.person,) if student.person.reached else ()
    if asking_problems(calendar, lesson.start, lesson.minutes, lesson.students, scene.now):
        words = refusal(scene, calendar, lesson, lesson.start)
        other = _choice(WANT, text("Other times"), student, str(calendar.tutor.id), Tone.MAIN)
        return say(scene, words, other, card=_card_name(lesson))
    tutor, period = calendar.tutor.person.first, when(lesson, near=True)
    told = text("{name} has asked {tutor}: {when}.", name=scene.me.first, tutor=tutor, when=period)
    answers = tuple(_notice(scene, one, lesson, Reply(told), Kind.ANSWER) for one in child)
    asked = _to_tutor(scene, calendar, student, lesson)
    shown = reply(asked_words(scene, (calendar.tutor.person,), lesson), card=_card_name(lesson))
    settled = _settled(scene, calendar, student, lesson, told)
    return Turn(replies=(shown,), notices=(asked, *answers, *settled), draft=scene.draft)


def _settled(scene: Scene, calendar: Calendar, student: Student, lesson: Session, told: Text) -> tuple[Notice, ...]:
    """The other parents' question is answered: their card says so, and asks nothing any more."""
    others = (one for one in deciding(calendar, student.id) if one.id != scene.me.id)
    card = Reply(told, card=_card_name(lesson), quiet=True)
    return tuple(_notice(scene, one, lesson, card, Kind.ANSWER) for one in others)


def leave(scene: Scene, action: Action) -> Turn:
    """A parent does not want it: the child is told."""
    calendar, student, lesson = _pressed(scene, action)
    told = text("{name} says: not now. No lesson {when}.", name=scene.me.first, when=when(lesson, near=True))
    settled = _settled(scene, calendar, student, lesson, told)
    if not student.person.reached:
        return replace(say(scene, text("Good, nobody is asked."), card=_card_name(lesson)), notices=settled)
    answer = _notice(scene, student.person, lesson, Reply(told), Kind.ANSWER)
    hearing = telling.told(((student.person.first, answer.due),), scene.now)
    shown = reply(lines(text("Good, nobody is asked."), *hearing), card=_card_name(lesson))
    return Turn(replies=(shown,), notices=(answer, *settled), draft=scene.draft)


def _pressed(scene: Scene, action: Action) -> tuple[Calendar, Student, Session]:
    """What a parent's button is about. Raises KeyError: it is not theirs to decide, or not any more."""
    tutor, start, minutes = map(int, action.value.split())
    calendar, student = found(scene, f"{tutor} {action.thing}")
    if role_of(scene.me.id, calendar, student.id) is not Role.DECIDING:
        raise KeyError(action.thing)
    return calendar, student, lesson_at(calendar, student, Instant(start), minutes)


# --- the tutor -------------------------------------------------------------------------------------


def _to_tutor(scene: Scene, calendar: Calendar, student: Student, lesson: Session) -> Notice:
    period, name = when(lesson), student.first
    head = text("{name} asks for a lesson: {when}.", name=name, when=period)
    if scene.me.id != student.id:
        head = text("{asker} asks for a lesson for {name}: {when}.", asker=scene.me.first, name=name, when=period)
    if _heard_at(scene, calendar.tutor.person, lesson) <= scene.now:  # in the morning it may be free no more
        head = text("{asks} It is free.", asks=head)
    value = f"{_value(lesson)} {scene.me.id} {scene.now.seconds}"
    other = Choice(text("Other time"), Action("new", student.id))
    choices = (
        _choice(GRANT, text("Accept"), student, value, Tone.MAIN),
        other,
        _choice(DENY, text("Decline"), student, value),
    )
    return _notice(scene, calendar.tutor.person, lesson, Reply(head, choices, _card_name(lesson)))


def grant(scene: Scene, action: Action) -> Turn:
    """The tutor accepts: it is booked, if it is still free, and all are told."""
    calendar, student, lesson, asker, asked_at = _granted(scene, action)
    asked = BookingRequest(scene.fresh.ids[0], (student.id,), lesson.start, lesson.minutes, room=scene.fresh.codes[0])
    try:
        event = book(calendar, asked, scene.now)
    except Refused as refused:
        other = Choice(text("Other time"), Action("new", student.id), Tone.MAIN)
        no = _choice(DENY, text("Decline"), student, action.value)
        return say(scene, explain(refused.first, calendar), other, no, card=_card_name(lesson))
    after = replace(calendar, sessions=(*calendar.sessions, event.session))
    head = text("Created: {who}, {when}.", who=names(after, event.session, full=True), when=when(event.session))
    undo = Choice(text("Undo"), Action("undo", event.session.id))
    card = session_card(after, event.session, scene.me.id, scene.now, head, (undo,))
    shown = replace(card, choices=booking.created_choices(card), instead_of=_card_name(lesson))
    answers = telling.answering(event, after, asker, asked_at, scene.now)
    return Turn((event,), (shown,), answers, draft=scene.draft)


def deny(scene: Scene, action: Action) -> Turn:
    """The tutor does not: whoever asked is told, and the child."""
    calendar, student, lesson, asker, asked_at = _granted(scene, action)
    tutor = calendar.tutor.person.first
    told = text("{tutor} cannot take a lesson {when}.", tutor=tutor, when=when(lesson, near=True))
    other = _choice(WANT, text("Other times"), student, str(calendar.tutor.id), Tone.MAIN)
    person = known_person(scene, asker)
    people = {one.id: one for one in (person, student.person) if one is not None and one.reached}
    owed = (_notice(scene, one, lesson, Reply(told, (other,)), Kind.ANSWER) for one in people.values())
    awake = just_asked(asked_at, scene.now)
    answers = tuple(replace(one, due=scene.now) if awake and one.person == asker else one for one in owed)
    hearing = telling.told(((people[one.person].first, one.due) for one in answers), scene.now)
    words = lines(text("No lesson {when}.", when=when(lesson)), *hearing)
    return Turn(replies=(reply(words, card=_card_name(lesson)),), notices=answers, draft=scene.draft)


def _granted(scene: Scene, action: Action) -> tuple[Calendar, Student, Session, int, Instant]:
    """What the tutor's button is about, who asked, and when. Raises KeyError: no student of theirs any more."""
    tutor, start, minutes, asker, *asked = map(int, action.value.split())
    calendar = scene.calendar
    student = calendar.student(action.thing)
    if tutor != calendar.tutor.id or student.archived:
        raise KeyError(action.thing)
    return calendar, student, lesson_at(calendar, student, Instant(start), minutes), asker, Instant(*(asked or [0]))


def _choice(verb: str, label: Text, student: Student, value: str, tone: Tone = Tone.PLAIN) -> Choice:
    return Choice(label, Action(verb, student.id, value), tone)


def _value(lesson: Session) -> str:
    return f"{lesson.tutor} {lesson.start.seconds} {lesson.minutes}"


def _card_name(lesson: Session) -> str:
    """The one message of a wish on each screen."""
    return f"wish {lesson.students[0]} {lesson.start.seconds}"


def asked_words(scene: Scene, people: tuple[Person, ...], lesson: Session) -> Text:
    """`I have asked Maya: …`; at night, when they will hear it."""
    due = [(one.first, _heard_at(scene, one, lesson)) for one in people]
    at_once, period = Listed(tuple(name for name, at in due if at <= scene.now)), when(lesson, near=True)
    if at_once.parts:
        asked = text("I have asked {people}: {when}.", people=at_once, when=period)
        return lines(asked, *telling.later(due, scene.now))
    return lines(text("{when}.", when=period), *telling.later(due, scene.now))


def _heard_at(scene: Scene, person: Person, lesson: Session) -> Instant:
    """When somebody is asked for a lesson, or answered: as late as any news of one that begins then."""
    return held_news(person, scene.now, lesson.start)


def _notice(scene: Scene, person: Person, lesson: Session, shown: Reply, kind: Kind = Kind.REQUEST) -> Notice:
    due, expires = _heard_at(scene, person, lesson), max(lesson.start, scene.now + ANSWERABLE)
    return Notice(kind, person.id, 0, 0, due, expires, f"lesson {scene.me.id} {scene.fresh.ids[0]}", shown)
