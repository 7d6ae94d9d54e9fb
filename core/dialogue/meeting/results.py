"""What has become of a lesson: it took place, nobody came, or the tutor was not there. FLOWS 12."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from core.access import Verb
from core.dialogue.arranging.sessions import find, unknown_session
from core.dialogue.changing import standing
from core.dialogue.cleaning import NOTE, REASON, cut
from core.dialogue.draft import Draft
from core.dialogue.forms import Form, Question, advance
from core.dialogue.meeting.attending import redrawn
from core.dialogue.problems import explain
from core.dialogue.reading import read_intent
from core.dialogue.scene import Scene, Turn, say, toast
from core.events import SessionEnded
from core.model.calendar import Calendar
from core.model.session import Session, Status
from core.notices import audience
from core.notices.cards import card_of, session_card
from core.notices.facts import about, names, when
from core.notices.offering import MISS, OFFER
from core.notices.results import ALL, missed_words, wrap_up_card
from core.replies import Action, Choice, Option, Reply, Tone
from core.rules import joining
from core.rules import results as rules
from core.rules.booking import LONGEST as MOST
from core.rules.booking import SHORTEST as LEAST
from core.rules.problems import Refused, ResultStands
from core.rules.reliability import with_absence
from core.words import Length, Listed, Text, lines, text

SURE = "sure"  # the value of a press that has read what follows
WITH_NOTE, TOOK_OTHER = "no_show_note", "took?"  # verbs of the tutor


def end(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The lesson took place; of several students it is asked who was there, unless all are known to have been."""
    try:
        event = joining.end(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    if len(session.students) > 1 and action.value != ALL and not all(one.there for one in session.attendance):
        return Turn(replies=(wrap_up_card(calendar, session),), draft=scene.draft)
    return ended(scene, calendar, event, result_words(calendar, event.session))


def no_show(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Nobody came: read back what will be said to whom, then end it."""
    try:
        event = joining.end_as_no_show(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    who, period = names(calendar, session), when(session, near=True)
    if action.value != SURE:
        words = lines(
            text("End {who}, {when}, as no-show?", who=who, when=period),
            told_line(calendar, session, session.students),
            text("Nothing is charged."),
        )
        choices = (
            about(session, Verb.NO_SHOW, text("End as no-show"), SURE, Tone.GRAVE),
            about(session, MISS, text("End & offer new times")),
            about(session, WITH_NOTE, text("With a note")),
            about(session, "show", text("Back")),
        )
        return Turn(replies=(Reply(words, choices, card_of(session.id), session=session.id),), draft=scene.draft)
    return ended(scene, calendar, event, text("No-show: {who}, {when}.", who=who, when=period))


def told_line(calendar: Calendar, session: Session, students: Collection[int]) -> Text | None:
    """Who will hear that these students were missed."""
    told = Listed(tuple(person.first for person in audience(calendar, session, students)))
    return text("Will be told in neutral words: {people}.", people=told) if told.parts else None


def with_note(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Ask for a word on it before a lesson is ended as missed."""
    return advance(scene, MISSED, Draft("missed").put(session=str(session.id)))


def _missed(scene: Scene, draft: Draft) -> Turn:
    found = find(scene, int(draft.get("session")))
    if found is None:
        return unknown_session(scene)
    calendar, session = found
    try:
        event = joining.end_as_no_show(session, scene.now)
    except Refused as refused:
        return say(replace(scene, draft=None), explain(refused.first, calendar))
    # With the private note, and nowhere else: a reason would be read by the family.
    added = "\n".join(filter(None, (session.note, cut(draft.get("note"), REASON))))
    event = replace(event, session=replace(event.session, note=cut(added, NOTE)))
    who, period = names(calendar, session), when(session, near=True)
    head = lines(
        text("No-show: {who}, {when}.", who=who, when=period),
        text("Private note: {note}", note=event.session.note),
    )
    return replace(ended(replace(scene, draft=None), calendar, event, head), draft=None)


def took(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The lesson took place, shorter or longer than planned."""
    try:
        joining.end(session, scene.now)
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    return advance(scene, TOOK, Draft("took").put(session=str(session.id)))


def _took(scene: Scene, draft: Draft) -> Turn:
    found = find(scene, int(draft.get("session")))
    if found is None:
        return unknown_session(scene)
    calendar, session = found
    try:
        event = joining.end(session, scene.now, int(draft.get("minutes")))
    except Refused as refused:
        return say(replace(scene, draft=None), explain(refused.first, calendar))
    head = text(
        "Completed: {who}, {when}. It took {length}.",
        who=names(calendar, session),
        when=when(session, near=True),
        length=Length(int(draft.get("minutes"))),
    )
    return replace(ended(scene, calendar, event, head), draft=None)


def _read_minutes(scene: Scene, draft: Draft, words: str) -> dict[str, str] | None:
    minutes = int(words) if words.isdecimal() else read_intent(scene, words, "minutes").minutes
    return {"minutes": str(minutes)} if minutes and LEAST <= minutes <= MOST else None


def _usual_minutes(scene: Scene, draft: Draft) -> tuple[Option, ...]:
    found = find(scene, int(draft.get("session")))
    planned = found[1].minutes if found else 0
    around = (planned + step for step in (-30, -15, 15, 30))
    return tuple(Option(text("{length}", length=Length(one)), str(one)) for one in around if LEAST <= one <= MOST)


def own_absence(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The tutor's answer to a claim: only when she agrees it counts as her absence."""
    try:
        if action.value != "yes":
            event = joining.deny_absence(session)
            turn = redrawn(scene, calendar, event.session, (event,))
            over = scene.now >= session.end
            return replace(turn, replies=(wrap_up_card(calendar, event.session),)) if over else turn
        agreed = joining.agree_absence(session)
    except Refused as refused:
        return toast(scene, explain(refused.first, calendar))
    before = standing.present(scene)
    head = lines(
        text("Kept: you were not there. {who}, {when}.", who=names(calendar, session), when=when(session, near=True)),
        text("It is never charged to the family. They are told that you are sorry."),
        standing.change(before, with_absence(before)),
    )
    return ended(scene, calendar, agreed, head)


def change(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Give a lesson another result, for 14 days; those who were told of the former one hear of it."""
    if not action.value:
        return _ask_result(scene, calendar, session)
    status, _, absent = action.value.partition(" ")
    try:
        event = rules.change(session, Status(status), scene.now, ids_of(absent))
    except Refused as refused:
        return say(scene, explain(refused.first, calendar))
    return ended(scene, calendar, event, result_words(calendar, event.session))


def ids_of(value: str) -> tuple[int, ...]:
    """The students that the value of a button names, with commas between."""
    return tuple(int(one) for one in value.split(",") if one)


def completed(absent: Collection[int]) -> str:
    """The value of a button after which a lesson took place, but not for these students."""
    return f"{Status.COMPLETED} {','.join(map(str, absent))}".strip()


def _ask_result(scene: Scene, calendar: Calendar, session: Session) -> Turn:
    if session.status.live or not rules.may_change(session, scene.now):
        problem = ResultStands(session.end + rules.ASKED_FOR)
        return say(scene, text("It has no result yet.") if session.status.live else explain(problem, calendar))
    words = lines(
        result_words(calendar, session),
        text("What was it? Whoever was told of it hears the change."),
    )
    labels = {**_of_each(calendar, session), **_of_all(session)}
    choices = tuple(about(session, Verb.RESULT, label, value) for value, label in labels.items())
    shown = Reply(words, (*choices, about(session, "show", text("Back"))), card_of(session.id), session=session.id)
    return Turn(replies=(shown,), draft=scene.draft)


def _of_all(session: Session) -> Mapping[str, Text]:
    """The results that a lesson may get for all of its students."""
    alone = len(session.students) == 1
    labels = {
        Status.COMPLETED: text("It took place") if alone else text("All were there"),
        Status.NO_SHOW: text("No-show") if alone else text("Nobody came"),
        Status.CANCELLED: text("Cancelled"),
    }
    whole = None if session.absentees and session.comers else session.status
    return {status.value: label for status, label in labels.items() if status is not whole}


def _of_each(calendar: Calendar, session: Session) -> Mapping[str, Text]:
    """The results that it may get for one of several students."""
    labels, absent = {}, session.absentees
    for one in session.students if len(session.students) > 1 else ():
        others = [each for each in session.students if (each in absent) != (each == one)]
        if 0 < len(others) < len(session.students):
            was = text("{who} was there", who=calendar.student(one).first)
            labels[completed(others)] = was if one in absent else missed_words(calendar, [one])
    return labels


def result_words(calendar: Calendar, session: Session) -> Text:
    """What has become of a lesson, and who of several students missed it."""
    who, period = names(calendar, session), when(session, near=True)
    match session.status:
        case Status.COMPLETED if session.absentees:
            there = Listed(tuple(calendar.student(one).first for one in session.comers))
            missed = missed_words(calendar, session.absentees)
            return text("Completed: {who}, {when}. {missed}.", who=there, when=period, missed=missed)
        case Status.NO_SHOW:
            return text("No-show: {who}, {when}.", who=who, when=period)
        case Status.CANCELLED if session.reason == joining.ABSENT:
            return text("You were not there: {who}, {when}.", who=who, when=period)
        case Status.CANCELLED:
            return text("Cancelled: {who}, {when}.", who=who, when=period)
        case _:
            return text("Completed: {who}, {when}.", who=who, when=period)


def ended(scene: Scene, calendar: Calendar, event: SessionEnded, head: Text) -> Turn:
    """Record a result, and offer to take it back."""
    first = [Choice(text("Undo"), Action("undo", event.session.id))]
    if event.session.status is Status.NO_SHOW or event.session.reason == joining.ABSENT:
        first.append(about(event.session, OFFER, text("Offer new times")))
    elif event.session.status is Status.COMPLETED:
        first += [
            Choice(text("New lesson for {name}", name=calendar.student(one).first), Action("new", one))
            for one in event.session.absentees
        ]
    card = session_card(calendar, event.session, scene.me.id, scene.now, head, tuple(first))
    return Turn((event,), (card,), draft=scene.draft)


MISSED = Form(
    "missed",
    text("No-show"),
    (
        Question(
            "note",
            text("Note"),
            lambda scene, draft: text("What do you want to keep with it? Only you will ever see it."),
            lambda scene, draft, words: {"note": cut(words, REASON)},
        ),
    ),
    card=lambda scene, draft: Reply(text("")),
    act=_missed,
    at_once=True,
    subject=lambda scene, draft: text("the no-show"),
)
TOOK = Form(
    "took",
    text("How long?"),
    (
        Question(
            "minutes",
            text("Minutes"),
            lambda scene, draft: text("How long was it really?"),
            _read_minutes,
            _usual_minutes,
        ),
    ),
    card=lambda scene, draft: Reply(text("")),
    act=_took,
    at_once=True,
    subject=lambda scene, draft: text("the length"),
)
