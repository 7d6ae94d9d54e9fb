"""What can be said here, by role, and what can be set."""

from __future__ import annotations

from collections.abc import Iterator

from core.access import ANSWERING, Role, role_of
from core.dialogue.scene import Scene, Turn, say
from core.model.calendar import Calendar
from core.model.people import Student
from core.replies import Action, Choice
from core.words import Text, lines, text

COMMAND = 33  # characters that are shown of one that is unknown: enough to know it by
# The commands that a messenger lists, by what somebody is: those most used first.
_FAMILY = (
    ("new", text("Ask for a lesson")),
    ("today", text("Today's lessons")),
    ("week", text("The lessons of the week")),
    ("sessions", text("All lessons to come")),
    ("history", text("What has happened to a lesson")),
    ("remind", text("When I remind you")),
    ("settings", text("Language, clock, quiet hours")),
    ("help", text("What I can do")),
)
_TUTOR = (
    ("new", text("Book a lesson")),
    ("today", text("Today's lessons")),
    ("week", text("The lessons of the week")),
    ("sessions", text("All lessons to come")),
    ("free", text("When you are free")),
    ("off", text("Days off")),
    ("students", text("Your students")),
    ("invite", text("Invite a student or a parent")),
    ("remind", text("When I remind you")),
    ("undo", text("Take the last step back")),
    ("history", text("What has happened to a lesson")),
    ("settings", text("Language, clock, quiet hours")),
    ("help", text("What I can do")),
)
_STRANGER = (("start", text("Begin")), ("help", text("What I can do")))


def menu(role: Role) -> tuple[tuple[str, Text], ...]:
    """The commands of a messenger's menu, and what each is for."""
    match role:
        case Role.TUTOR:
            return _TUTOR
        case Role.STRANGER:
            return _STRANGER
        case _:
            return _FAMILY


def stranger(scene: Scene) -> Turn:
    """What somebody reads who belongs to nobody here yet."""
    if scene.claimed is not None:
        return say(scene, text("Your tutor has not confirmed yet. I write as soon as it is done."))
    return say(scene, text("Hello! I need an invitation: ask your tutor for one, and send me its code."))


def unknown_command(scene: Scene, words: str) -> Turn:
    """What somebody reads who has sent a command that is none of theirs: it is for nobody else to read either."""
    known = Choice(text("Help"), Action("help"))
    return say(
        scene, text("I don't know {command} here. “help” names what I know.", command=words.split()[0][:COMMAND]), known
    )


def help_words(scene: Scene) -> Turn:
    """What can be said here, by role: in the own words first, then every command."""
    if not scene.calendars:
        return stranger(scene)
    return say(scene, lines(*(_of_tutor(scene) if scene.own else _of_family(scene))))


def _of_tutor(scene: Scene) -> tuple[Text | None, ...]:
    return (
        text("Write as you speak:"),
        text("“book Anna Tue 16:30 1h fractions” · “move Anna Tue to Thu 17:00” · “cancel Ben today, ill” · “undo”"),
        text("“Mon-Thu 15-20, Sat 9-13” sets your hours · “when am I free tomorrow?” · “I'm ill till Wednesday”"),
        text("“off 22 Dec-2 Jan” · “open Fri 10-12” · “15 min between lessons” · “at most 6 a day”"),
        text("“add Leo Brandt, 12” · “invite Anna” · “tell Anna bring the book” · “Anna is here” · “I'm 5 min late”"),
        text("Lessons: /new /today /tomorrow /week /sessions /results /history /undo"),
        text("Teaching: /free /hours /off /holidays /why /rules /policy /reliability"),
        text("Students: /students /add /invite /who /archive"),
        _own_commands(scene),
    )


def _of_family(scene: Scene) -> tuple[Text | None, ...]:
    answers = any(role_of(scene.me.id, calendar, one.id) in ANSWERING for calendar, one in _own_students(scene))
    hello = text("I tell you of the lessons. “cancel tomorrow” asks who decides; anything else goes to the tutor.")
    if answers:
        hello = text("I remind you of the lessons. Answer in your own words: “ok”, “5 min late”, “can't today”.")
    return (
        hello,
        text("“can we do 6?” · “cancel tomorrow” · “undo” · anything else goes to the tutor.") if answers else None,
        text("Lessons: /today /tomorrow /week /sessions /history"),
        _own_commands(scene),
    )


def _own_students(scene: Scene) -> Iterator[tuple[Calendar, Student]]:
    return ((calendar, student) for calendar in scene.others for student in calendar.current)


def _own_commands(scene: Scene) -> Text:
    """What everybody sets; what needs a web address only where there is one."""
    if scene.feed_door:
        return text("You: /settings /remind /quiet /city /calendar /email /connect")
    return text("You: /settings /remind /quiet /city /connect")
