"""Who of several students missed a lesson: by a button, or in a sentence. FLOWS 12."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from core.access import Verb
from core.dialogue.meeting import results
from core.dialogue.meeting.results import SURE, completed, ended, ids_of, result_words, told_line
from core.dialogue.problems import explain
from core.dialogue.scene import Scene, Turn, say
from core.events import SessionEnded
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.notices import audience
from core.notices.cards import card_of
from core.notices.facts import about, when
from core.notices.results import ALL, missed_words
from core.replies import Action, Choice, Reply, Tone
from core.rules import joining
from core.rules import results as rules
from core.rules.problems import Refused
from core.words import Listed, Text, lines, text


def no_show(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Nobody came, or the students that the value names missed it; what that means is read back first."""
    words = action.value.split()
    absent = [one for one in ids_of(words[0]) if one in session.students] if words and words[0] != SURE else []
    if not absent or set(absent) == set(session.students):
        return results.no_show(scene, calendar, session, replace(action, value=SURE if SURE in words else ""))
    try:
        event = joining.end(session, scene.now, absent=absent)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    if SURE in words:
        return ended(scene, calendar, event, result_words(calendar, event.session))
    return read_back(scene, calendar, event)


def read_back(scene: Scene, calendar: Calendar, event: SessionEnded) -> Turn:
    """Show what a result means for each student, and who hears of it, before it is one."""
    session, before = event.session, event.before
    missed = [one for one in session.absentees if one not in before.absentees]
    corrected = [one for one in before.absentees if one not in session.absentees]
    words = lines(
        _question(calendar, session),
        text("This ends the lesson now.") if before.status.live and scene.now < before.end else None,
        told_line(calendar, session, missed) if missed else None,
        _correction(calendar, session, corrected),
        text("Nothing is charged.") if missed else None,
    )
    choices = (_yes(calendar, event), *_further(calendar, event), about(before, "show", text("Back")))
    shown = Reply(words, choices, card_of(session.id), session=session.id)
    return Turn(replies=(shown,), draft=scene.draft)


def _question(calendar: Calendar, session: Session) -> Text:
    period = when(session, near=True)
    there = Listed(tuple(calendar.student(one).first for one in session.comers))
    if not session.absentees:
        return text("{there} were there, {when}?", there=there, when=period)
    absent = Listed(tuple(calendar.student(one).first for one in session.absentees))
    return lines(
        text("{absent} missed the lesson, {when}?", absent=absent, when=period),
        text("It counts as completed for {there}.", there=there),
    )


def _correction(calendar: Calendar, session: Session, corrected: Collection[int]) -> Text | None:
    told = Listed(tuple(person.first for person in audience(calendar, session, corrected)))
    return text("Will hear the correction: {people}.", people=told) if told.parts else None


def _yes(calendar: Calendar, event: SessionEnded) -> Choice:
    absent, before = event.session.absentees, event.before
    label = missed_words(calendar, absent) if absent else text("All were there")
    tone = Tone.GRAVE if absent else Tone.MAIN
    if not before.status.live:
        return about(before, Verb.RESULT, label, completed(absent), tone)
    if not absent:
        return about(before, Verb.END, label, ALL, tone)
    return about(before, Verb.NO_SHOW, label, f"{_ids(absent)} {SURE}", tone)


def _further(calendar: Calendar, event: SessionEnded) -> tuple[Choice, ...]:
    """Who may have missed it as well; where that is all, nobody came."""
    if not event.before.status.live or len(event.session.comers) < 2 or not event.session.absentees:
        return ()
    return tuple(
        about(
            event.before,
            Verb.NO_SHOW,
            text("{name} missed it too", name=calendar.student(one).first),
            _ids((*event.session.absentees, one)),
        )
        for one in event.session.comers
    )


def _ids(students: Collection[int]) -> str:
    return ",".join(map(str, students))


def of_sentence(scene: Scene, session: Session, absent: Collection[int]) -> Turn:
    """What a sentence says of who missed a lesson: a result is read back first, unless it was the result already."""
    calendar = scene.calendar
    if session.status.live and set(absent) == set(session.students):
        return no_show(scene, calendar, session, Action(Verb.NO_SHOW, session.id))
    try:
        if session.status.live:
            event = joining.end(session, scene.now, absent=absent)
        else:
            event = rules.change(session, Status.COMPLETED, scene.now, absent)
    except Refused as refused:
        if not session.status.live and rules.may_change(session, scene.now):
            return _as_it_is(scene, calendar, session)
        return say(scene, explain(refused.first, calendar))
    if session.status.live and not absent:
        return ended(scene, calendar, event, result_words(calendar, event.session))
    if event.session.status is Status.NO_SHOW:
        return results.change(scene, calendar, session, Action(Verb.RESULT, session.id))
    return read_back(scene, calendar, event)


def _as_it_is(scene: Scene, calendar: Calendar, session: Session) -> Turn:
    words = text("So it is kept. {result}", result=result_words(calendar, session))
    choice = about(session, Verb.RESULT, text("Change the result"))
    return Turn(replies=(Reply(words, (choice,), card_of(session.id), session=session.id),), draft=scene.draft)
