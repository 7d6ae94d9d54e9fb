"""Undo: taking back what somebody did in the last ten minutes. FLOWS 16."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from core.dialogue.arranging.repeating import card_of_series
from core.dialogue.looking_back import setting_back
from core.dialogue.openings import affected
from core.dialogue.problems import explain
from core.dialogue.scene import Past, Scene, Turn, reply, say
from core.dialogue.telling import unaware
from core.events import (
    Event,
    OfferMade,
    PlaceChanged,
    SeriesBooked,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionRestored,
    SessionsChanged,
    StudentChanged,
    TutorChanged,
    parts_of,
)
from core.model.calendar import Calendar
from core.model.session import Status
from core.notices import audience
from core.notices.batches import versions
from core.notices.cards import session_card
from core.notices.facts import names, when
from core.notices.series import run
from core.replies import Action, Choice, Tone
from core.rules.leaving import leaves
from core.rules.problems import Refused
from core.rules.undoing import UNDO, OfOne, Undoable, facts_back, standing, undo, undoable
from core.words import Listed, Text, lines, text


@dataclass(frozen=True)
class Found:
    """The newest of the speaker's doings that can be undone, and the newest after it that cannot."""

    past: Past | None
    stuck: Event | None = None


def asked(scene: Scene) -> Turn:
    """The typed word: read back what would be undone; what was done since and is not undone is named first."""
    found = _newest(scene)
    stuck = setting_back.not_undone(scene.calendar, found.stuck) if found.stuck else None
    if found.past is None:
        return say(scene, stuck or text("There is nothing to undo: ten minutes is as far as I go back."))
    question, way = _offered(scene, found.past)
    words = lines(stuck, text("Before that there is this. {question}", question=question)) if stuck else question
    return say(scene, words, Choice(text("Yes, undo"), way, Tone.MAIN), Choice(text("No"), Action("keep")), card="undo")


def nothing_open(scene: Scene) -> Turn:
    """`stop` where nothing is open: what was done last may be meant, and is offered to be undone."""
    found = _newest(scene)
    if found.past is None or found.stuck is not None:
        return say(scene, text("Nothing is open, and nothing was changed."))
    question, way = _offered(scene, found.past)
    words = lines(text("Nothing is open. What was done last stands:"), question)
    return say(scene, words, Choice(text("Yes, undo"), way, Tone.MAIN), Choice(text("No"), Action("keep")), card="undo")


def _offered(scene: Scene, past: Past) -> tuple[Text, Action]:
    """The question, and the press that undoes it."""
    if isinstance(past.event, TutorChanged | StudentChanged):
        return setting_back.question(past.event), setting_back.way(past)
    event = undoable(past.event, scene.calendar)
    if event is None:
        raise ValueError(past.event)
    asleep = unaware(event, scene.calendar, past.at, scene.now)
    people, question = Listed(_told(scene.calendar, event, asleep)), _question(scene.calendar, event)
    words = text("{question} {people} will be told.", question=question, people=people) if people.parts else question
    return words, _way(event)


def _newest(scene: Scene) -> Found:
    """What `undo` means. What has been taken back already, and what took it back, is passed over."""
    recent = [past for past in scene.recent if scene.now <= past.at + UNDO]
    stands = standing(past.event for past in recent if isinstance(past.event, TutorChanged | StudentChanged))
    parts: list[Event] = []
    lessons: set[int] = set()
    stuck: Event | None = None
    for past in recent:
        event = past.event
        parts += parts_of(event)
        if event in parts or _changed_since(event, lessons):
            continue
        if isinstance(event, TutorChanged | StudentChanged):
            if event not in stands:
                continue
            can = facts_back(event, scene.calendar) is not None
        else:
            can = undoable(event, scene.calendar) is not None
        if can:
            return Found(past, None if _goes_along(stuck, event) else stuck)
        stuck = stuck or (event if setting_back.not_undone(scene.calendar, event) else None)
    return Found(None, stuck)


def _goes_along(stuck: Event | None, event: Event) -> bool:
    """Whether times were offered for just the lesson whose change is undone: they end with it."""
    ids = {one.session.id for one in (event, *parts_of(event)) if isinstance(one, OfOne)}
    return isinstance(stuck, OfferMade) and stuck.session.id in ids


def _changed_since(event: Event, lessons: set[int]) -> bool:
    """Whether the speaker has changed one of its lessons again; `lessons` are those seen so far, and grow."""
    changed = SessionBooked | SessionMoved | SessionCancelled | SessionRestored | SessionEnded | PlaceChanged
    mine = {one.session.id for one in (event, *parts_of(event)) if isinstance(one, changed)}
    seen = bool(mine & lessons)
    lessons |= mine
    return seen


def _told(calendar: Calendar, event: Undoable, asleep: Collection[int]) -> tuple[str, ...]:
    """Who hears of it, each once; who has not heard of what is taken back hears of neither."""
    if isinstance(event, PlaceChanged):
        hearing = audience(calendar, event.session, [event.student])
        return tuple(person.first for person in hearing if person.id not in asleep)
    about = [part.session for part in _of_several(event)] or [event.session]
    people = {person.id: person.first for session in about for person in audience(calendar, session)}
    return tuple(name for id, name in people.items() if id not in asleep)


def _way(event: Undoable) -> Action:
    """The press that undoes it; of several lessons those that still can be are put back."""
    if several := _of_several(event):
        return Action("undo_all", value=versions([part.session for part in several]))
    return Action("undo", event.session.id)


def _of_several(event: Undoable) -> tuple[SessionMoved | SessionCancelled | SessionRestored, ...]:
    """What was done to each of several lessons that are no series; nothing of any other event."""
    return event.changes if isinstance(event, SessionsChanged) and event.series is None else ()


def pressed(scene: Scene, action: Action) -> Turn:
    """The button: undo at once, if it still can be."""
    if action.value == setting_back.FACTS:
        return setting_back.pressed(scene, action.thing)
    found = latest(scene, scene.calendar, action.thing)
    if found is None:
        return say(scene, text("That can no longer be undone."))
    try:
        event = undo(found, scene.calendar, scene.now)
    except Refused as refused:
        return say(scene, text("It cannot be put back. {why}", why=explain(refused.first, scene.calendar)))
    if isinstance(event, SessionsChanged):
        head = _series_done(scene.calendar, event)
        shown = reply(head, card=card_of_series(event.session.series), instead_of="undo")
        return Turn((event,), (shown,), draft=scene.draft)
    head = _done(scene.calendar, event)
    card = session_card(scene.calendar, event.session, scene.me.id, scene.now, head)
    return Turn((event,), (replace(card, instead_of="undo"),), draft=scene.draft)


def keep(scene: Scene, action: Action) -> Turn:
    """Leave it as it is; the value names the card that had asked."""
    if action.value:
        return Turn(replies=(reply(text("Good, it ends as planned."), instead_of=action.value),), draft=scene.draft)
    return Turn(replies=(reply(text("Good, nothing was changed."), card="undo"),), draft=scene.draft)


def latest(scene: Scene, calendar: Calendar, session: int) -> Undoable | None:
    """The last thing that the speaker can undo; what was done in one step is undone in one step."""
    parts: list[Event] = []
    for past in scene.recent:
        parts += parts_of(past.event)
        if scene.now > past.at + UNDO or past.event in parts:
            continue
        found = undoable(past.event, calendar)
        if found is not None and session in (0, found.session.id):
            return found
    return None


def _question(calendar: Calendar, event: Undoable) -> Text:
    who = names(calendar, event.session)
    match event:
        case SessionsChanged(changes, series=None):
            before = [one.before for one in changes]
            return text("Put {lessons} back?", lessons=affected.lessons(calendar, before))
        case SeriesBooked(_, sessions):
            return text("Take back {who}, {lessons}?", who=who, lessons=run(calendar, sessions, calendar.tutor.clock))
        case SessionsChanged(changes):
            return text("Put all {n} lessons of {who} back?", who=who, n=len(changes))
        case SessionBooked(session):
            return text("Take back {who}, {when}?", who=who, when=when(session, near=True))
        case SessionMoved(session, before):
            return text("Put {who} back to {when}?", who=who, when=when(before, near=True))
        case SessionCancelled(session, before):
            return text("Put {who}, {when}, back?", who=who, when=when(before, near=True))
        case PlaceChanged(session, _, student):
            name, period = calendar.student(student).first, when(session, near=True)
            if leaves(event):
                return text("Put {name} back into the lesson {when}?", name=name, when=period)
            return text("Take {name} out of the lesson {when} again?", name=name, when=period)
        case SessionEnded(session):
            return text("Take the result of {who}, {when}, back?", who=who, when=when(session, near=True))


def _series_done(calendar: Calendar, event: SessionsChanged) -> Text:
    who = names(calendar, event.session)
    now = sorted((one.session for one in event.changes), key=lambda one: one.start)
    lessons = run(calendar, now, calendar.tutor.clock)
    if event.session.status.live:
        return text("Booked again: {who}, {lessons}.", who=who, lessons=lessons)
    return text("Taken back: {who}, {lessons}.", who=who, lessons=lessons)


def _done(calendar: Calendar, event: SessionCancelled | SessionRestored | PlaceChanged) -> Text:
    who = names(calendar, event.session)
    if isinstance(event, PlaceChanged):
        return text("As before: {who}, {when}.", who=who, when=when(event.session, near=True))
    if isinstance(event, SessionCancelled):
        return text("Taken back: {who}, {when}.", who=who, when=when(event.session, near=True))
    before = event.before
    if event.session.status is Status.BOOKED and not (before.status.live and before.start == event.session.start):
        return text("Booked again: {who}, {when}.", who=who, when=when(event.session, near=True))
    return text("As before: {who}, {when}.", who=who, when=when(event.session, near=True))
