"""The waiting room: from ten minutes before a lesson until it has a result. FLOWS 12."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.attending import attended, over, redrawn, signed
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, toast
from core.events import GuardianAsked, Sign, StudentNudged
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.facts import room_choice, room_link
from core.replies import Action
from core.rules import joining
from core.rules.problems import Refused
from core.words import Listed, lines, text


def soon(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student, or a parent for them, says: in a moment."""
    told = text("Told {tutor}.", tutor=calendar.tutor.person.first)
    minutes = int(action.value or 2)
    return attended(scene, calendar, session, told, lambda one, student: joining.wait_a_little(one, student, minutes))


def join(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student goes to the room: the surest sign of life."""
    if scene.now >= session.end:
        return over(scene, calendar, session)
    told = text("The room is open: {link}", link=room_link(calendar, session))
    turn = signed(scene, calendar, session, Sign.JOINED, told)
    return replace(
        turn, replies=tuple(replace(r, choices=(*room_choice(calendar, session), *r.choices[1:])) for r in turn.replies)
    )


def trouble(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """A student is there but the technology is not."""
    told = lines(
        text("Told {tutor}. Try the room once more, or write here what is wrong.", tutor=calendar.tutor.person.first),
        text("{link}", link=room_link(calendar, session)),
    )
    return signed(scene, calendar, session, Sign.TROUBLE, told)


def here(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor sees a student who showed no sign to us."""
    event = joining.sign_of_life(session, int(action.value), Sign.SEEN, "", scene.now)
    return redrawn(scene, calendar, event.session, (event,))


def start(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor opens the room."""
    try:
        event = joining.start(session, scene.now)
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    return redrawn(scene, calendar, event.session, (event,))


def nudge(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor has the student asked by hand, from T-10 on."""
    if not session.status.live or not session.start - joining.ROOM_OPENS <= scene.now < session.end:
        return toast(scene, text("I ask from ten minutes before a lesson until its end."))
    turn = redrawn(scene, calendar, session, (StudentNudged(session),))
    return replace(turn, immediate=replace(turn.immediate, toast=text("Asked.")))


def wait(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor waits on: nothing is marked."""
    return redrawn(scene, calendar, session, ())


def ask_guardian(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Have the guardians asked whether the student is coming."""
    turn = redrawn(scene, calendar, session, (GuardianAsked(session, int(action.value)),))
    asked = [
        bond.guardian.first for bond in calendar.guardians(int(action.value)) if bond.informed and bond.guardian.reached
    ]
    return replace(turn, immediate=replace(turn.immediate, toast=text("Asked {names}.", names=Listed(tuple(asked)))))
