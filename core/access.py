"""Who may do what: the one table of rights. Whatever is not in it is refused."""

from __future__ import annotations

from enum import StrEnum

from core.model.calendar import Calendar
from core.model.session import Session


class Role(StrEnum):
    """What a person is to a tutor's calendar, or to one student of it."""

    TUTOR = "tutor"
    STUDENT = "student"  # one who asks before a lesson is cancelled or moved
    SELF = "self"  # a student who decides
    DECIDING = "deciding"  # a guardian who decides for the student
    INFORMED = "informed"  # a guardian who is told, and may ask
    STRANGER = "stranger"


class Verb(StrEnum):
    """Everything that can be done to somebody's calendar."""

    # a lesson, by the tutor
    BOOK = "book"
    MOVE = "move"
    CANCEL = "cancel"
    TOPIC = "topic"
    NOTE = "note"
    START = "start"
    END = "end"
    NO_SHOW = "no_show"
    HERE = "here"
    NUDGE = "nudge"
    WAIT = "wait"
    ASK_GUARDIAN = "ask_guardian"
    TUTOR_LATE = "tutor_late"
    OWN_ABSENCE = "own_absence"
    RESULT = "result"
    UNDO = "undo"
    # a lesson, by those who take part in it
    COMING = "coming"
    LATE = "late"
    SOON = "soon"
    NOT_COMING = "not_coming"
    ASK_CANCEL = "ask_cancel"
    ASK_OTHER_TIME = "ask_other_time"
    ASK_LESSON = "ask_lesson"
    JOIN = "join"
    TROUBLE = "trouble"
    ON_THE_WAY = "on_the_way"
    CLAIM_ABSENCE = "claim_absence"
    CHOOSE = "choose"
    CALL_OFF = "call_off"  # cancel
    SHIFT = "shift"  # move
    KEEP = "keep_it"  # say that a lesson stands which a child asked to cancel or to move
    FORGIVE = "forgive"  # say that a late change by the tutor was no problem
    RELAY = "relay"
    # a student
    LET = "let"  # say whether a child may cancel and move by themselves
    # looking
    SEE = "see"
    HISTORY = "history"
    SEE_NOTE = "see_note"
    # the tutor's own affairs
    PROFILE = "profile"
    ROSTER = "roster"
    FEE = "fee"
    INVITE = "invite"
    LINK = "link"


_TUTOR = frozenset({Role.TUTOR})
ANSWERING = frozenset({Role.STUDENT, Role.SELF, Role.DECIDING})  # who answers for a student
_DECIDERS = frozenset({Role.SELF, Role.DECIDING})
_STUDENT_SIDE = ANSWERING
_FAMILY = _STUDENT_SIDE | {Role.INFORMED}
_ANYBODY_CONCERNED = _FAMILY | _TUTOR

ALLOWED: dict[Verb, frozenset[Role]] = {
    **dict.fromkeys(
        (
            Verb.BOOK,
            Verb.MOVE,
            Verb.CANCEL,
            Verb.TOPIC,
            Verb.NOTE,
            Verb.START,
            Verb.END,
            Verb.NO_SHOW,
            Verb.HERE,
            Verb.NUDGE,
            Verb.WAIT,
            Verb.ASK_GUARDIAN,
            Verb.TUTOR_LATE,
            Verb.OWN_ABSENCE,
            Verb.RESULT,
            Verb.UNDO,
            Verb.SEE_NOTE,
            Verb.PROFILE,
            Verb.ROSTER,
            Verb.FEE,
            Verb.INVITE,
            Verb.LINK,
        ),
        _TUTOR,
    ),
    **dict.fromkeys(
        (
            Verb.COMING,
            Verb.LATE,
            Verb.SOON,
            Verb.NOT_COMING,
            Verb.ASK_OTHER_TIME,
            Verb.ASK_LESSON,
            Verb.TROUBLE,
            Verb.ON_THE_WAY,
            Verb.CLAIM_ABSENCE,
            Verb.JOIN,
            Verb.CHOOSE,
        ),
        _STUDENT_SIDE,
    ),
    Verb.ASK_CANCEL: _FAMILY,  # whoever does not decide has somebody asked who does
    **dict.fromkeys((Verb.CALL_OFF, Verb.SHIFT, Verb.FORGIVE), _DECIDERS),
    Verb.KEEP: frozenset({Role.DECIDING}),
    Verb.LET: frozenset({Role.DECIDING, Role.TUTOR}),
    Verb.RELAY: _FAMILY,
    Verb.SEE: _ANYBODY_CONCERNED,
    Verb.HISTORY: _ANYBODY_CONCERNED,
}


WHOLE = frozenset({Verb.SHIFT, Verb.FORGIVE})  # they are about all students of a lesson at once


def role_of(person: int, calendar: Calendar, student: int) -> Role:
    """What `person` is to `student` of this calendar; the tutor is the tutor to all of them.

    To a student who is archived, or on no roster here, nobody but the tutor is anything.
    """
    if person == calendar.tutor.id:
        return Role.TUTOR
    one = next((one for one in calendar.current if one.id == student), None)
    if one is None:
        return Role.STRANGER
    if person == student:
        return Role.STUDENT if one.minor and not one.decides else Role.SELF
    bonds = [bond for bond in calendar.guardians(student) if bond.guardian.id == person]
    if not bonds:
        return Role.STRANGER
    return Role.DECIDING if any(bond.decides for bond in bonds) else Role.INFORMED


def authorize(person: int, verb: Verb, calendar: Calendar, session: Session | None = None) -> bool:
    """Whether `person` may do `verb` to `session`, or to the calendar itself where there is none.

    For one session with several students, being somebody to one of them is enough, unless the verb
    is about the whole of it.
    """
    if session is None:
        return person == calendar.tutor.id and Role.TUTOR in ALLOWED[verb]
    if session.tutor != calendar.tutor.id:
        return False
    enough = all if verb in WHOLE else any
    back = session.left if verb is Verb.CALL_OFF else ()  # who has left may come back
    students = (*session.students, *(one.student for one in back))
    return enough(may(person, verb, calendar, student) for student in students)


def may(person: int, verb: Verb, calendar: Calendar, student: int) -> bool:
    """Whether `person` may do `verb` for one student of the calendar."""
    return role_of(person, calendar, student) in ALLOWED[verb]


def concerned(person: int, calendar: Calendar, session: Session, verb: Verb) -> tuple[int, ...]:
    """The students of `session` for whom `person` may do `verb`."""
    return tuple(one for one in session.students if may(person, verb, calendar, one))
