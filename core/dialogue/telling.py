"""What whoever acts reads of the others: who has been told, and who hears it in the morning. FLOWS 15."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from core.dialogue.scene import Scene
from core.events import Event
from core.model.calendar import Calendar
from core.model.session import Session
from core.moments import Instant
from core.notices import Kind, Notice, notices_for
from core.notices.family import person_named
from core.rules.quiet import just_asked
from core.words import Listed, Moment, Text, text

_NEWS = (Kind.MOVED, Kind.CANCELLED)


def told(people: Iterable[tuple[str, Instant]], now: Instant) -> Iterator[Text]:
    """`I told Leo and Jonas.`, and `Maya will hear it tomorrow, 07:30.`: each name with when they hear it."""
    hearing = tuple(people)
    if at_once := tuple(name for name, at in hearing if at <= now):
        yield text("I told {people}.", people=Listed(at_once))
    yield from later(hearing, now)


def later(people: Iterable[tuple[str, Instant]], now: Instant) -> Iterator[Text]:
    """`Maya will hear it tomorrow, 07:30.`, for each moment at which somebody does who does not hear it now."""
    waiting = [(name, at) for name, at in people if at > now]
    for moment in sorted({at for _, at in waiting}):
        names = tuple(name for name, at in waiting if at == moment)
        yield text("{people} will hear it {when}.", people=Listed(names), when=Moment(moment, near=True))


def told_of(scene: Scene, calendar: Calendar, event: Event, session: Session) -> Iterator[Text]:
    """Who is told of a lesson cancelled or moved by the family: the tutor, and those of the family."""
    due: dict[int, Instant] = {}
    for notice in notices_for(event, calendar, scene.now):
        if notice.kind in _NEWS and notice.person != scene.me.id:
            due[notice.person] = min(notice.due, due.get(notice.person, notice.due))
    return told(((_named(calendar, session, person), at) for person, at in due.items()), scene.now)


def _named(calendar: Calendar, session: Session, person: int) -> str:
    if person == calendar.tutor.id:
        return calendar.tutor.person.first
    return person_named(calendar, session, person)


NEWS = (Kind.BOOKED, Kind.MOVED, Kind.CANCELLED, Kind.RESTORED, Kind.OFFER)


def unaware(event: Event, calendar: Calendar, at: Instant, now: Instant) -> set[int]:
    """Who has not heard yet by `now` of what happened `at`: the news wait for their morning."""
    owed = notices_for(event, calendar, at)
    return {notice.person for notice in owed if notice.kind in NEWS and notice.due > now}


def answering(event: Event, calendar: Calendar, asker: int, asked: Instant, now: Instant) -> tuple[Notice, ...]:
    """The news of `event` to who asked for it a moment ago: an answer waits for no morning. FLOWS 15."""
    if not just_asked(asked, now):
        return ()
    mine = (notice for notice in notices_for(event, calendar, now) if notice.person == asker)
    return tuple(replace(notice, due=now) for notice in mine if notice.kind in NEWS)


def passed(name: str, due: Instant, now: Instant) -> Text:
    """`Passed to Maya.`, or when they will read it."""
    if due <= now:
        return text("Passed to {name}.", name=name)
    return text("{name} will read it {when}.", name=name, when=Moment(due, near=True))
