"""News that wait for somebody's morning: the tutor reads of each who hears it when. FLOWS 15."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from core.dialogue.scene import Scene, Turn
from core.dialogue.telling import NEWS, later, unaware
from core.events import Event, OfferMade, SessionBooked, SessionCancelled, SessionMoved, SessionRestored, parts_of
from core.model.calendar import Calendar
from core.moments import Instant
from core.notices import notices_for
from core.notices.family import person_named
from core.words import lines

_CHANGES = SessionBooked | SessionMoved | SessionCancelled | SessionRestored | OfferMade


def after(scene: Scene, turn: Turn) -> Turn:
    """The turn of a tutor, with who hears later of what was done in it."""
    if scene.own is None or not turn.replies:
        return turn
    due = dict(_due(scene, scene.own, turn))
    people = ((_name(scene.own, turn.events, person), at) for person, at in due.items())
    waiting = tuple(later(people, scene.now))
    if not waiting:
        return turn
    first, *rest = turn.replies
    return replace(turn, replies=(replace(first, text=lines(first.text, *waiting)), *rest))


def _due(scene: Scene, calendar: Calendar, turn: Turn) -> Iterator[tuple[int, Instant]]:
    """When each person hears of what was done, if not of all of it at once."""
    due: dict[int, Instant] = {}
    for event in turn.events:
        if not any(isinstance(one, _CHANGES) for one in (event, *parts_of(event))):
            continue
        knows_nothing = _unaware(scene, calendar, event)
        for notice in notices_for(event, calendar, scene.now):
            if notice.kind in NEWS and notice.person not in {*knows_nothing, calendar.tutor.id}:
                due[notice.person] = max(notice.due, due.get(notice.person, notice.due))
    due |= {notice.person: notice.due for notice in turn.notices if notice.kind in NEWS}
    return iter(due.items())


def _unaware(scene: Scene, calendar: Calendar, event: Event) -> set[int]:
    """Who has not heard yet of what is taken back with this: they hear of neither."""
    undone = {
        (one.before.id, one.before.version)
        for one in (event, *parts_of(event))
        if isinstance(one, SessionCancelled | SessionRestored)
    }
    return {
        person
        for past in scene.recent
        if any((one.session.id, one.session.version) in undone for one in _changed(past.event))
        for person in unaware(past.event, calendar, past.at, scene.now)
    }


def _changed(event: Event) -> Iterator[SessionBooked | SessionMoved | SessionCancelled | SessionRestored]:
    changes = SessionBooked | SessionMoved | SessionCancelled | SessionRestored
    return (one for one in (event, *parts_of(event)) if isinstance(one, changes))


def _name(calendar: Calendar, events: tuple[Event, ...], person: int) -> str:
    sessions = (one.session for event in events for one in (event, *parts_of(event)) if isinstance(one, _CHANGES))
    return next((name for one in sessions if (name := person_named(calendar, one, person)) != "…"), "…")
