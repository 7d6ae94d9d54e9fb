"""Small things written down in one answer: a topic, a private note, a message."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from core.access import Role, Verb, authorize, role_of
from core.dialogue.arranging.sessions import find, matches, unknown_session
from core.dialogue.cleaning import NOTE, TOPIC, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, advance
from core.dialogue.reading import read_intent, says
from core.dialogue.scene import Scene, Talk, Turn, say
from core.dialogue.telling import later
from core.events import SessionNoted
from core.model.calendar import Calendar
from core.model.people import Person
from core.model.session import Session, Status
from core.moments import DAY, HOUR, Instant
from core.notices import Kind, Notice, passed_by, voices
from core.notices.cards import session_card
from core.notices.facts import when
from core.replies import Action, Choice, Option, Reply, Tone
from core.rules.quiet import NEAR, held_words, just_asked
from core.rules.topics import topic_advice
from core.understanding import Intent
from core.words import Listed, Text, lines, said, text

MESSAGE = 500  # characters of a message that is passed on
FRESH = 6 * HOUR  # after a lesson a note without a day still is about it
FORGOTTEN = 1 * DAY  # a message passed on is of no use later: RELIABILITY 3


def topic(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Ask for the topic of a lesson that is booked."""
    return advance(scene, TOPIC_FORM, Draft("topic").put(session=str(session.id)))


def note(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Ask for the private note of a lesson."""
    return advance(scene, NOTE_FORM, Draft("note").put(session=str(session.id)))


def _noted(scene: Scene, draft: Draft) -> Turn:
    found = find(scene, int(draft.get("session")))
    if found is None:
        return unknown_session(scene)
    calendar, session = found
    if draft.form == "topic":
        return replace(_with_topic(scene, calendar, session, draft.get("topic")), draft=None)
    return replace(_with_note(scene, calendar, session, draft.get("note")), draft=None)


def topic_said(scene: Scene, intent: Intent) -> Turn:
    """`Anna's topic is decimals`: of the lesson that is meant, else of the next; without a name, of what is on."""
    mine = [one for one in _theirs(scene, intent) if one.end > scene.now]
    if not intent.topic:
        return say(scene, text("What is it about? Write “topic for Anna: decimals”."))
    if not intent.students and not any(one.start <= scene.now for one in mine):
        return say(scene, text("Whose lesson? Write “topic for Anna: decimals”."))
    if not mine:
        return say(scene, text("There is no such lesson coming up."))
    return _with_topic(scene, scene.calendar, mine[0], intent.topic)


def note_said(scene: Scene, intent: Intent) -> Turn:
    """`note for Anna: …`: of the lesson that is meant, else of one that is on or was just now, else of the next."""
    if not intent.students and (named := read_intent(scene, intent.note, "student").students):
        intent = replace(intent, students=named)  # "note: Anna was tired"
    mine = _theirs(scene, intent)
    if not intent.note:
        return say(scene, text("What shall I keep? Write “note for Anna: …”. Only you will ever see it."))
    just = [one for one in mine if one.start <= scene.now <= one.end + FRESH]
    if not intent.students and not just:
        return say(scene, text("Whose lesson? Write “note for Anna: …”. Only you will ever see it."))
    if not mine:
        return say(scene, text("I have no lesson to keep that with."))
    ahead = [one for one in mine if one.start > scene.now]
    session = (just[-1:] or ahead[:1] or mine[-1:])[0]
    written = f"{session.note} · {intent.note}" if session.note else intent.note
    return _with_note(scene, scene.calendar, session, written)


def remind_said(scene: Scene, intent: Intent) -> Turn:
    """`remind Ben to bring his book`: words to pass on; without any, of the lesson that comes next."""
    if not intent.body and intent.students:
        mine = [one for one in _theirs(scene, intent) if one.start > scene.now]
        if not mine:
            return say(scene, text("There is no such lesson coming up."))
        return _reminded(scene, intent.students, mine[0])
    return _tell(scene, intent)


def _theirs(scene: Scene, intent: Intent) -> list[Session]:
    """The lessons that a sentence may mean, earliest first; a cancelled one never."""
    calendar = scene.calendar
    mine = [one for one in calendar.sessions if one.status is not Status.CANCELLED]
    return sorted((one for one in mine if matches(one, intent, scene.said_at, scene.zone)), key=lambda one: one.start)


def _with_topic(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    session = replace(session, topic=cut(words, TOPIC))
    card = session_card(calendar, session, scene.me.id, scene.now)
    return Turn((SessionNoted(session),), (replace(card, text=lines(card.text, _hint(session))),), draft=scene.draft)


def _with_note(scene: Scene, calendar: Calendar, session: Session, words: str) -> Turn:
    session = replace(session, note=cut(words, NOTE))
    card = session_card(calendar, session, scene.me.id, scene.now)
    return Turn((SessionNoted(session),), (card,), draft=scene.draft)


def _hint(session: Session) -> Text | None:
    if topic_advice(session.topic) is None:
        return None
    return text("Topic is a bit general. One like “word problems, nr 3–8” says what to prepare.")


def answer_to(scene: Scene, action: Action) -> Turn:
    """Answer somebody whose message was passed on."""
    return advance(scene, ANSWER_FORM, Draft("answer").put(to=str(action.thing), asked=action.value))


def _tell(scene: Scene, intent: Intent) -> Turn:
    """`tell Anna bring the book`: pass words on from the tutor's side."""
    if intent.scope == "all" and intent.body and not intent.students:
        return _tell_all(scene, intent)
    if not intent.students or not intent.body:
        return say(scene, text("Whom shall I tell what? Write “tell Anna bring the book”."))
    people = [person for student in intent.students for person in voices(scene.calendar, student)]
    if not people:
        return say(scene, text("{name} has not joined yet.", name=scene.calendar.student(intent.students[0]).first))
    return _passed(scene, people, intent.body, None)


def _tell_all(scene: Scene, intent: Intent) -> Turn:
    """`tell everyone but Ben …`: read back who hears it; nobody is told before the tutor's tap."""
    left_out = {student for one in intent.excepted for student in one.students}
    heard = [one for one in scene.calendar.current if one.id not in left_out and voices(scene.calendar, one.id)]
    if not heard:
        return say(scene, text("Nobody has joined yet."))
    whom = Listed(tuple(one.first for one in heard))
    words = lines(text("Tell {whom}?", whom=whom), text("“{words}”", words=cut(intent.body, MESSAGE)))
    value = f"{','.join(str(one.id) for one in heard)} {cut(intent.body, MESSAGE)}"
    tell = Choice(text("Tell them"), Action("tell_all", value=value), Tone.MAIN)
    return say(scene, words, tell, Choice(text("No"), Action("keep")), card="undo")


def told_all(scene: Scene, action: Action) -> Turn:
    """Pass words on to several. Raises KeyError: one of them is nobody's student here."""
    students, _, words = action.value.partition(" ")
    each = [scene.calendar.student(int(one)).id for one in students.split(",")]
    people = {person.id: person for student in each for person in voices(scene.calendar, student)}
    return _passed(scene, list(people.values()), words, None)


def _reminded(scene: Scene, students: tuple[int, ...], session: Session) -> Turn:
    """Tell them when their lesson is, in their own zone."""
    people = [person for student in students for person in voices(scene.calendar, student)]
    if not people:
        return say(scene, text("{name} has not joined yet.", name=scene.calendar.student(students[0]).first))
    words = text("{name} reminds you: your lesson, {when}.", name=scene.me.first, when=when(session))
    return _sent(scene, people, Reply(words), None)


def tell_said(scene: Scene, intent: Intent, words: str) -> Turn:
    """`tell Anna's mother …` is for the mother alone; where several may be meant, it is asked and nobody told."""
    head = words.partition(intent.body)[0] if intent.body else words
    if not intent.students or not says(scene, "a_parent", head):
        return say(scene, _ONE_EACH) if says(scene, "a_parent_too", intent.body) else _tell(scene, intent)
    bonds = [bond for student in intent.students for bond in scene.calendar.guardians(student)]
    parents = tuple({bond.guardian.id: bond.guardian for bond in bonds if bond.guardian.reached}.values())
    name = scene.calendar.student(intent.students[0]).first
    if not parents:
        return say(scene, text("No parent of {name} has joined yet.", name=name))
    if len(parents) > 1:
        choices = (Choice(text("{name}", name=one.name), Action("answer_to", one.id)) for one in parents)
        return say(scene, text("Which one? I have told nobody yet."), *choices)
    return _passed(scene, list(parents), intent.body, None)


_ONE_EACH = text("One after the other, please: “tell Anna …”, then “tell Anna's mother …”.")


def answered(scene: Scene, writers: Sequence[tuple[Person, Talk]], words: str) -> Turn:
    """Pass on an answer to whoever has written; of several it is asked who."""
    if len(writers) == 1:
        person, talk = writers[0]
        return _passed(scene, [person], words, talk.at)
    among = "|".join(f"{person.id} {talk.at.seconds} {person.name}" for person, talk in writers)
    return advance(scene, ANSWER_FORM, Draft("answer").put(words=cut(words, MESSAGE), among=among))


def _among(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    """The people of whom one is meant, each as `id seconds`."""
    each = (one.split(" ", 2) for one in draft.get("among").split("|") if one)
    return tuple(Option(said(name), f"{id} {seconds}") for id, seconds, name in each)


def _read_writer(scene: Scene, draft: Draft, words: str) -> Mapping[str, str] | None:
    meant = [one for one in _among(scene, draft) if words.strip(" .!").casefold() in _calls(one)]
    return {"to": meant[0].value} if len(meant) == 1 else None


def _calls(option: Option) -> set[str]:
    name = str(option.label.values["words"]).casefold()
    return {name, name.split()[0]}


def _answer(scene: Scene, draft: Draft) -> Turn:
    to, _, asked_at = draft.get("to").partition(" ")
    person = known_person(scene, int(to))
    if person is None:
        return say(scene, text("They are no longer linked to you."))
    asked_at = asked_at or draft.get("asked")
    asked = Instant(int(asked_at)) if asked_at else None
    return replace(_passed(scene, [person], draft.get("words"), asked), draft=None)


def known_person(scene: Scene, id: int) -> Person | None:
    """Somebody linked to this tutor: a student on the roster, or an active guardian of one."""
    for student in scene.calendar.current:
        if student.id == id:
            return student.person
        for bond in scene.calendar.guardians(student.id):
            if bond.guardian.id == id and role_of(id, scene.calendar, student.id) is not Role.STRANGER:
                return bond.guardian
    return None


def _passed(scene: Scene, people: list[Person], words: str, asked: Instant | None) -> Turn:
    """Pass words on: in the morning, unless their lesson is near or they have asked a moment ago."""
    return _sent(scene, people, Reply(text("{name}: “{words}”", name=scene.me.first, words=cut(words, MESSAGE))), asked)


def _sent(scene: Scene, people: list[Person], shown: Reply, asked: Instant | None) -> Turn:
    step = passed_by(scene.me.id, scene.fresh.ids[0])
    awake = asked is not None and just_asked(asked, scene.now)
    due = {one.id: scene.now if awake else held_words(one, scene.now, _near(scene, one)) for one in people}
    notices = tuple(Notice(Kind.RELAY, one.id, 0, 0, due[one.id], scene.now + FORGOTTEN, step, shown) for one in people)
    at_once = Listed(tuple(one.first for one in people if due[one.id] <= scene.now))
    told = text("Told {names}.", names=at_once) if at_once.parts else None
    waiting = later(((one.first, due[one.id]) for one in people), scene.now)
    return replace(say(scene, lines(told, *waiting)), notices=notices)


def _near(scene: Scene, person: Person) -> Session | None:
    """The next lesson that somebody takes part in, or a child of theirs; one that has just ended too."""
    mine = (
        one
        for one in scene.calendar.sessions
        if one.status is not Status.CANCELLED
        and scene.now <= one.end + NEAR
        and authorize(person.id, Verb.SEE, scene.calendar, one)
    )
    return min(mine, key=lambda one: one.start, default=None)


TOPIC_FORM = Form(
    "topic",
    text("Topic"),
    (
        Question(
            "topic",
            text("Topic"),
            lambda scene, draft: text("What is it about? The student sees it."),
            lambda scene, draft, words: {"topic": cut(words, TOPIC)},
        ),
    ),
    card=lambda scene, draft: Reply(text("")),
    act=_noted,
    at_once=True,
    subject=lambda scene, draft: text("the topic"),
)
NOTE_FORM = Form(
    "note",
    text("Private note"),
    (
        Question(
            "note",
            text("Private note"),
            lambda scene, draft: text("Your private note? Only you will ever see it."),
            lambda scene, draft, words: {"note": cut(words, NOTE)},
        ),
    ),
    card=lambda scene, draft: Reply(text("")),
    act=_noted,
    at_once=True,
    subject=lambda scene, draft: text("the note"),
)
ANSWER_FORM = Form(
    "answer",
    text("Reply"),
    (
        Question("to", text("For whom"), lambda scene, draft: text("Who shall read that?"), _read_writer, _among),
        Question(
            "words",
            text("Message"),
            lambda scene, draft: text("What shall I tell them?"),
            lambda scene, draft, words: {"words": cut(words, MESSAGE)},
        ),
    ),
    card=lambda scene, draft: Reply(text("")),
    act=_answer,
    order=lambda draft: ("to", "words") if draft.get("among") else ("words",),
    at_once=True,
    subject=lambda scene, draft: text("the answer"),
)
