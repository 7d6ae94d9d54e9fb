"""Times held for somebody that the tutor takes off: they are freed and named, and who was asked hears. FLOWS 4."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from core.dialogue.scene import Scene, Turn
from core.events import OfferClosed, OfferMade, TutorChanged
from core.model.calendar import Calendar
from core.model.offers import Offer
from core.model.session import Session
from core.moments import Instant
from core.notices import Kind, Notice, notices_for
from core.notices.facts import about, names
from core.notices.offering import OFFER, receivers
from core.notices.offers_owed import gone
from core.replies import Choice
from core.rules.holding import fallen, freed, stands_of
from core.rules.offering_many import IDS_EACH
from core.words import Listed, Moment, Text, lines, text


@dataclass(frozen=True)
class Freed:
    """An offer that has lost times, and what follows from it: events, and the notices that they owe."""

    offer: Offer
    session: Session
    events: tuple[OfferClosed | OfferMade, ...]
    notices: tuple[Notice, ...]

    @property
    def asked_anew(self) -> bool:
        """Whether times are left to choose among."""
        return len(self.events) > 1


def after(scene: Scene, turn: Turn) -> Turn:
    """The turn, and what it makes of times that are held: for the tutor alone can take them away."""
    changed = next((one for one in reversed(turn.events) if isinstance(one, TutorChanged)), None)
    if changed is None or scene.own is None or changed.tutor.id != scene.own.tutor.id:
        return turn
    regions = (one for one in scene.regions if one.code == changed.tutor.region)
    calendar = replace(scene.own, tutor=changed.tutor, region=next(regions, scene.own.region))
    hit = tuple(_hit(scene, calendar))
    if not hit:
        return turn
    # What undoes the change is the last thing done: the change itself.
    events = (*(event for one in hit for event in one.events), *turn.events)
    alone = tuple(notice for one in hit if not one.asked_anew for notice in one.notices)
    return _named(scene, calendar, replace(turn, events=events, notices=(*turn.notices, *alone)), hit)


def _hit(scene: Scene, calendar: Calendar) -> Iterator[Freed]:
    ids = scene.fresh.ids[::-1]  # the turn itself takes the first ones
    for offer in calendar.offers:
        session = stands_of(calendar, offer, scene.now)
        if session is None or not fallen(calendar, offer) or len(ids) < IDS_EACH:
            continue
        events, ids = freed(calendar, offer, session, ids[:IDS_EACH], scene.now), ids[IDS_EACH:]
        yield Freed(offer, session, events, _owed(calendar, events, scene.now))


def _owed(calendar: Calendar, events: tuple[OfferClosed | OfferMade, ...], now: Instant) -> tuple[Notice, ...]:
    last = events[-1]
    if isinstance(last, OfferMade):
        owed = notices_for(last, replace(calendar, offers=(*calendar.offers, last.offer)), now)
        return tuple(one for one in owed if one.kind == Kind.OFFER)
    return tuple(gone(last, calendar, now))


def _named(scene: Scene, calendar: Calendar, turn: Turn, hit: tuple[Freed, ...]) -> Turn:
    """The answer with a line for each offer, and who hears of it."""
    first, *rest = turn.replies
    due = {notice.person: notice.due for one in hit for notice in one.notices}
    people = {person.id: person.first for one in hit for person in receivers(calendar, one.session)}
    at_once = Listed(tuple(people[id] for id, at in due.items() if id in people and at <= scene.now))
    known = text("I told {people}.", people=at_once) if at_once.parts else None
    words = lines(first.text, *(_line(calendar, one) for one in hit), known)
    others = tuple(_offer_others(calendar, one) for one in hit if not one.asked_anew)
    return replace(turn, replies=(replace(first, text=words, choices=(*others, *first.choices)), *rest))


def _line(calendar: Calendar, one: Freed) -> Text:
    lost = fallen(calendar, one.offer)
    who, times = names(calendar, one.session), _times(tuple(hold.start for hold in lost))
    left = tuple(hold.start for hold in one.offer.holds if hold not in lost)
    if left:
        return text(
            "{who} was offered {times}: withdrawn. {left} can still be chosen.", who=who, times=times, left=_times(left)
        )
    if one.session.status.live:
        stands = Moment(one.session.start)
        return text("{who} was offered {times}: withdrawn. {when} still stands.", who=who, times=times, when=stands)
    return text("{who} was offered {times}: withdrawn.", who=who, times=times)


def _times(starts: tuple[Instant, ...]) -> Listed:
    return Listed(tuple(map(Moment, starts)), "dot")


def _offer_others(calendar: Calendar, one: Freed) -> Choice:
    return about(one.session, OFFER, text("Offer {who} others", who=names(calendar, one.session)))
