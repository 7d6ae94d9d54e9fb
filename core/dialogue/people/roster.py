"""The tutor's students: adding one or a pasted list, looking somebody up, archiving. FLOWS 2."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from core.dialogue.cleaning import NAME, cut, line
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, act, advance, discard, fill
from core.dialogue.people import allowing
from core.dialogue.people.naming import called, channel
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, reply, say
from core.events import BondChanged, StudentAdded, StudentChanged
from core.model.people import Bond, Person, Student
from core.notices.facts import when
from core.replies import Action, Choice, Reply, Tone
from core.rules.booking import length_problem
from core.rules.cancelling import cancel
from core.rules.scoping import one_step
from core.words import Length, Listed, Text, Value, lines, plural, text

ADULT = 18  # years
MOST_AT_ONCE = 40  # students in one pasted list
SHOWN = 8  # students with a button of their own

_AGE = re.compile(r"^(\d{1,2})(?:\s*(?:y|yrs?|years?)(?:\s*old)?)?$", re.IGNORECASE)
_LENGTH = re.compile(r"(?<!\d)(\d{2,3})\s*(?:min|minutes)\b", re.IGNORECASE)
_ADULT = re.compile(r"^adult$", re.IGNORECASE)


@dataclass(frozen=True)
class Newcomer:
    """A student as a line of text names them; `ignored` are the parts that were not understood."""

    name: str
    minor: bool = True
    age_said: bool = False
    minutes: int | None = None
    ignored: tuple[str, ...] = ()


def newcomer(line: str) -> Newcomer | None:
    """Read `Leo Brandt, 12, 45 min`; None: there is no name in it."""
    name, *rest = [part.strip() for part in line.split(",")]
    name = cut(name, NAME)
    if not any(character.isalpha() for character in name):
        return None
    known = Newcomer(name)
    for part in rest:
        if age := _AGE.match(part):
            known = replace(known, minor=int(age[1]) < ADULT, age_said=True)
        elif _ADULT.match(part):
            known = replace(known, minor=False, age_said=True)
        elif (length := _LENGTH.search(part)) and length_problem(int(length[1])) is None:
            left = part.replace(length[0], "").strip()
            known = replace(known, minutes=int(length[1]), ignored=(*known.ignored, *([left] if left else [])))
        elif part:
            known = replace(known, ignored=(*known.ignored, part))
    return known


def newcomers(words: str) -> tuple[Newcomer, ...]:
    """One student a line."""
    found = (newcomer(line) for line in words.splitlines()[:MOST_AT_ONCE] if line.strip())
    return tuple(one for one in found if one is not None)


def add(scene: Scene, words: str = "") -> Turn:
    """Begin to add one student or several."""
    return advance(scene, FORM, Draft("student").put(people=words.strip()))


def _card(scene: Scene, draft: Draft) -> Reply:
    found = _asked(draft)
    shown = [line for one in found for line in _lines(scene, one)]
    choices = [act(plural("Add", "Add all {n}", len(found)))]
    if len(found) == 1 and not found[0].age_said:
        choices.append(fill(text("An adult"), adult="yes") if found[0].minor else fill(text("A minor"), adult=""))
    return Reply(lines(*shown), (*choices, discard()))


def _asked(draft: Draft) -> tuple[Newcomer, ...]:
    found = newcomers(draft.get("people"))
    adult = draft.get("adult") == "yes"
    return tuple(replace(one, minor=False) if adult and not one.age_said else one for one in found)


def _lines(scene: Scene, one: Newcomer) -> list[Text]:
    age = text("minor") if one.minor else text("adult")
    usual = Length(one.minutes or scene.calendar.tutor.minutes)
    shown = [text("{name} · {age} · usually {length}", name=one.name, age=age, length=usual)]
    if any(known.name.casefold() == one.name.casefold() for known in scene.calendar.current):
        shown.append(text("You already have a {name}. This would be another one.", name=one.name))
    if one.ignored:
        shown.append(text("I don't keep this yet: {parts}.", parts=Listed(one.ignored, "comma")))
    return shown


def _act(scene: Scene, draft: Draft) -> Turn:
    tutor = scene.calendar.tutor
    found = _asked(draft)[: len(scene.fresh.ids)]
    students = [
        Student(Person(id, one.name, tutor.person.zone, tutor.person.locale), minor=one.minor, minutes=one.minutes)
        for id, one in zip(scene.fresh.ids, found, strict=False)
    ]
    events = tuple(StudentAdded(tutor.id, student) for student in students)
    names = Listed(tuple(student.name for student in students))
    words = plural("{names} is on your list.", "{names} are on your list.", len(students), names=names)
    if len(students) > 1:
        return Turn(events, (reply(words, Choice(text("Students"), Action("students")), instead_of="draft"),))
    return Turn(
        events, (reply(lines(words, text("Who shall join?")), *invite_choices(students[0]), instead_of="draft"),)
    )


def invite_choices(student: Student) -> tuple[Choice, ...]:
    """Whom to invite for a student."""
    return (
        Choice(text("{name}", name=student.first), Action("invite", student.id, "student")),
        Choice(text("A parent"), Action("invite", student.id, "guardian"), Tone.MAIN if student.minor else Tone.PLAIN),
        Choice(text("Both"), Action("invite", student.id, "both")),
    )


def listed(scene: Scene) -> Turn:
    """The roster."""
    roster = scene.calendar.current
    new = Choice(text("Add a student"), Action("add_student"), Tone.PLAIN if roster else Tone.MAIN)
    if not roster:
        return say(scene, text("You have no students yet. Who is the first?"), new)
    shown = [_row(scene, student) for student in roster]
    open_one = [Choice(label, Action("who", one.id)) for one, label in called(roster[:SHOWN])]
    return say(scene, lines(plural("{n} student:", "{n} students:", len(roster)), *shown), *open_one, new)


def _row(scene: Scene, student: Student) -> Text:
    joined = (
        text("{name}", name=student.name)
        if student.person.reached
        else text("{name} (not joined yet)", name=student.name)
    )
    upcoming = scene.calendar.upcoming(scene.now, student.id)
    return text("{name} · next: {when}", name=joined, when=when(upcoming[0])) if upcoming else joined


def who(scene: Scene, words: str) -> Turn:
    """Look somebody up by name."""
    return _named(scene, words.removeprefix("is "), "who", lambda student: card(scene, student))


def archive_named(scene: Scene, words: str) -> Turn:
    """Begin to archive somebody by name."""
    return _named(scene, words, "archive", lambda student: archive(scene, Action("archive", student.id)))


def removed(scene: Scene, command: str, rest: str) -> Turn | None:
    """`delete Ben`, with nothing but a name: the student is meant, not a lesson."""
    if command not in ("delete", "remove") or not rest:
        return None
    intent = read_intent(scene, rest, "student")
    plain = rest.casefold().strip(" .!")
    mine = [scene.calendar.student(id) for id in intent.students]
    if len(mine) != 1 or plain not in (mine[0].name.casefold(), mine[0].first.casefold()):
        return None
    return archive(scene, Action("archive", mine[0].id))


def _named(scene: Scene, words: str, verb: str, do: Callable[[Student], Turn]) -> Turn:
    intent = read_intent(scene, words, "student")
    if intent.students:
        return do(scene.calendar.student(intent.students[0]))
    if intent.candidates:
        students = [scene.calendar.student(id) for id in intent.candidates]
        return say(
            scene, text("Which one?"), *(Choice(text("{name}", name=s.name), Action(verb, s.id)) for s in students)
        )
    show = Choice(text("Show students"), Action("students"))
    new = Choice(text("Add {name}", name=cut(line(words), NAME)), Action("add_student", value=cut(line(words), NAME)))
    return say(scene, text("I don't know {name}.", name=cut(line(words), NAME)), new, show)


def card(scene: Scene, student: Student) -> Turn:
    """What is known of a student: how they are reached, who belongs to them, what comes next."""
    bonds = scene.calendar.guardians(student.id)
    upcoming = scene.calendar.upcoming(scene.now, student.id)
    words = lines(
        text("{name} · {age}", name=student.name, age=text("minor") if student.minor else text("adult")),
        _reached(student.person),
        allowing.rights_line(scene.calendar, student),
        allowing.moves_line(student),
        *(
            text("Parent: {name}, {rights}. {how}", name=b.guardian.name, rights=_rights(b), how=_reached(b.guardian))
            for b in bonds
        ),
        text("Next: {when}", when=when(upcoming[0])) if upcoming else None,
        text("Archived.") if student.archived else None,
    )
    unlink = [Choice(text("Unlink {name}", name=b.guardian.first), Action("unlink", b.id)) for b in bonds]
    if student.person.reached:
        unlink.append(Choice(text("Unlink {name}", name=student.first), Action("unlink_student", student.id)))
    if student.archived:
        return say(scene, words, Choice(text("Bring back"), Action("unarchive", student.id)), card=_card_of(student))
    choices = (
        Choice(text("New lesson"), Action("new", student.id), Tone.MAIN),
        Choice(text("Invite"), Action("invite", student.id)),
        *allowing.choices(student),
        *unlink,
        Choice(text("Archive"), Action("archive", student.id)),
    )
    return say(scene, words, *choices, card=_card_of(student))


def _card_of(student: Student) -> str:
    return f"student:{student.id}"


def _reached(person: Person) -> Text:
    if not person.reached:
        return text("Not joined yet.")
    if person.lost:
        return text("Not reached any more: what I send does not arrive.")
    return text("Reached by {channel}.", channel=channel(person.heard_at.platform))


def _rights(bond: Bond) -> Value:
    named = ((bond.pays, text("pays")), (bond.decides, text("decides")), (bond.informed, text("informed")))
    return Listed(tuple(label for held, label in named if held), "comma")


def unlink(scene: Scene, action: Action) -> Turn:
    """Take a guardian's link away: nothing more is sent to them about this student."""
    bond = next((one for one in scene.calendar.bonds if one.id == action.thing and one.active), None)
    if bond is None:
        return say(scene, text("That link is gone already."))
    words = text("{name} is no longer linked.", name=bond.guardian.name)
    return replace(say(scene, words), events=(BondChanged(replace(bond, active=False)),))


def unlink_student(scene: Scene, action: Action) -> Turn:
    """Take a student's phone away: nothing more is sent to it; the lessons stay."""
    student = scene.calendar.student(action.thing)
    gone = replace(student, person=replace(student.person, addresses=()))
    words = text("{name} is no longer linked. A new invitation links again.", name=student.name)
    return replace(say(scene, words), events=(StudentChanged(scene.calendar.tutor.id, gone),))


def archive(scene: Scene, action: Action) -> Turn:
    """Archive a student; what lies ahead is listed first, and cancelled or kept as the tutor says."""
    student = scene.calendar.student(action.thing)
    ahead = scene.calendar.upcoming(scene.now, student.id)
    if ahead and not action.value:
        shown = Listed(tuple(when(session) for session in ahead[:5]), "dot")
        words = plural(
            "{n} lesson lies ahead: {lessons}.", "{n} lessons lie ahead: {lessons}.", len(ahead), lessons=shown
        )
        return say(
            scene,
            words,
            Choice(text("Cancel & archive"), Action("archive", student.id, "cancel"), Tone.GRAVE),
            Choice(text("Keep & archive"), Action("archive", student.id, "keep")),
            Choice(text("Back"), Action("who", student.id)),
            card=_card_of(student),
        )
    gone = [cancel(one, "", scene.said_at) for one in ahead] if action.value == "cancel" else []
    events = (*one_step(gone), StudentChanged(scene.calendar.tutor.id, replace(student, archived=True), student))
    words = text("{name} is archived: the history stays, nothing more is sent.", name=student.name)
    back = Choice(text("Bring back"), Action("unarchive", student.id))
    return Turn(events, (reply(words, back, card=_card_of(student)),), draft=scene.draft)


def unarchive(scene: Scene, action: Action) -> Turn:
    """Bring an archived student back."""
    archived = scene.calendar.student(action.thing)
    event = StudentChanged(scene.calendar.tutor.id, replace(archived, archived=False), archived)
    words = text("{name} is back on your list.", name=archived.name)
    return Turn((event,), (reply(words, card=_card_of(archived)),), draft=scene.draft)


FORM = Form(
    name="student",
    title=text("Add a student"),
    questions=(
        Question(
            "people",
            text("Name"),
            lambda scene, draft: text(
                "Name? You may add age and usual length: “Leo Brandt, 12, 45 min”. One a line for several."
            ),
            lambda scene, draft, words: {"people": words.strip()} if newcomers(words) else None,
        ),
    ),
    card=_card,
    act=_act,
    subject=lambda scene, draft: text("the new student"),
)
