"""Cancelling for some of several students: they leave the lesson, and it stands for the others. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace

from core.access import Verb
from core.dialogue.arranging.sessions import changed_meanwhile
from core.dialogue.changing import reasons, standing
from core.dialogue.changing.moving import back
from core.dialogue.draft import Draft
from core.dialogue.forms import act as tap
from core.dialogue.forms import ask_for, fill
from core.dialogue.people import naming
from core.dialogue.scene import Scene, Turn
from core.events import PlaceChanged
from core.model.calendar import Calendar
from core.model.session import Session
from core.notices.cards import session_card
from core.notices.facts import about, reason_words, when
from core.replies import Action, Choice, Reply, Tone
from core.rules.cancelling import ASKED, is_late
from core.rules.leaving import leave
from core.rules.problems import Refused
from core.rules.reliability import with_left
from core.words import Listed, Text, lines, text


def card(scene: Scene, draft: Draft) -> Reply:
    """What it means, before anybody is told."""
    calendar = scene.calendar
    session = calendar.session(int(draft.get("session")))
    some, reason, present = _students(draft, session), draft.get("reason"), standing.present(scene)
    late = is_late(session, scene.said_at)
    counts = standing.change(present, with_left(present, session, some, scene.said_at))
    words = lines(
        text("Cancel for {who}, {when}?", who=_called(calendar, some), when=when(session, near=True)),
        text("The lesson stands for {who}.", who=_called(calendar, _others(session, some))),
        text("Less than 24 h: late.") if late else text("24 h or more ahead: in time."),
        *_costs(counts, reason, late=late),
        text("Reason: {reason}.", reason=reason_words(reason)) if reason else None,
        naming.told_line(calendar, some),
    )
    missed = about(session, Verb.NO_SHOW, text("No-show"), draft.get("students"))
    choices = (
        replace(tap(text("Cancel & tell")), tone=Tone.GRAVE),
        *(() if reason else (ask_for(text("Give a reason"), "reason"),)),
        *((missed,) if scene.now >= session.start else ()),
        fill(text("Cancel for all"), students=""),
        back(),
    )
    return Reply(words, choices)


def _costs(counts: Text | None, reason: str, *, late: bool) -> tuple[Text | None, ...]:
    if reason == ASKED:
        return reasons.as_asked(late=late)[:1]
    return counts, text("Nothing is charged.") if late else None


def act(scene: Scene, draft: Draft, session: Session) -> Turn:
    """Let them leave."""
    some, stands, events = _students(draft, session), session, list[PlaceChanged]()
    try:
        for student in some:
            event = leave(stands, student, draft.get("reason"), scene.said_at)
            stands, events = event.session, [*events, event]
    except Refused:
        return changed_meanwhile(session)
    head = lines(
        text("Cancelled for {who}: {when}.", who=_called(scene.calendar, some), when=when(session, near=True)),
        text("The lesson stands for {who}.", who=_called(scene.calendar, stands.students)),
    )
    first = (
        Choice(text("Undo"), Action("undo", session.id)),
        *(Choice(_anew(scene.calendar, one), Action("new", one)) for one in some),
    )
    shown = session_card(scene.calendar, stands, scene.me.id, scene.now, head, first)
    return Turn(tuple(events), (replace(shown, instead_of="draft"),))


def _anew(calendar: Calendar, student: int) -> Text:
    return text("New lesson for {name}", name=calendar.student(student).first)


def _students(draft: Draft, session: Session) -> tuple[int, ...]:
    named = {int(one) for one in draft.get("students").split(",")}
    return tuple(one for one in session.students if one in named)


def _others(session: Session, some: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(one for one in session.students if one not in some)


def _called(calendar: Calendar, students: tuple[int, ...]) -> Listed:
    return Listed(tuple(calendar.student(one).first for one in students))
