"""The family's answer to an offer: one of the times, none of them, or the old one. FLOWS 8."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from core.access import Verb, authorize
from core.dialogue.changing.requesting import WHEN
from core.dialogue.draft import Draft
from core.dialogue.forms import advance
from core.dialogue.scene import Scene, Turn, toast
from core.events import Event
from core.model.calendar import Calendar
from core.model.offers import Offer, OfferStage
from core.model.session import Session
from core.moments import Instant
from core.notices.batches import several
from core.notices.cards import session_card
from core.notices.facts import about, when
from core.notices.offering import asked_of, closed_card, offer_card, question
from core.replies import Action, Choice, Immediate
from core.rules.cancelling import is_late
from core.rules.offering import accept, decline
from core.rules.offering_many import after
from core.rules.problems import OfferOver, Refused
from core.words import Moment, text


def choose(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Take one of the times: it is checked once more, and then it is the lesson's."""
    offer, seconds = _offer(calendar, action), action.value.rpartition(" ")[2]
    if offer is None:
        return _settled(scene)
    try:
        events = accept(
            calendar, offer, Instant(int(seconds)), scene.me.id, scene.fresh.ids[0], scene.fresh.codes[0], scene.now
        )
    except Refused as refused:
        return _refused(scene, calendar, session, offer, refused)
    if _asks_several(scene, calendar, offer):
        return _several(scene, calendar, offer, events)
    settled = events[0].session
    head = text("Booked: {when}.", when=when(settled))
    if settled.id == session.id:
        head = text("Moved: {was} → {when}.", was=Moment(session.start), when=when(settled))
    first = _no_problem(scene, calendar, session, offer, settled)
    card = session_card(calendar, settled, scene.me.id, scene.now, head, first)
    return Turn(events, (replace(card, instead_of=offer_card(session.id)),), draft=scene.draft)


def _no_problem(
    scene: Scene, calendar: Calendar, session: Session, offer: Offer, settled: Session
) -> tuple[Choice, ...]:
    """What those who decide may say of a change that the tutor asked for less than 24 h ahead."""
    asked_late = settled.id == session.id and is_late(session, offer.made)
    if not asked_late or not authorize(scene.me.id, Verb.FORGIVE, calendar, session):
        return ()
    return (about(settled, Verb.FORGIVE, text("No problem")),)


def _offer(calendar: Calendar, action: Action) -> Offer | None:
    """The offer that a choice names; None: it is long over."""
    number = action.value.partition(" ")[0]
    return next((one for one in calendar.offers if str(one.id) == number), None)


def choose_day(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Show the free times of a day, where all free times are offered; without a day, the days."""
    offer, day = _offer(calendar, action), action.value.partition(" ")[2]
    if offer is None:
        return _settled(scene)
    if not offer.stands(session, scene.now):
        return _refused(scene, calendar, session, offer, Refused(OfferOver(offer.at(scene.now))))
    shown = date.fromisoformat(day) if day else None
    return Turn(replies=(question(calendar, offer, session, scene.me.id, scene.now, day=shown),), draft=scene.draft)


def _asks_several(scene: Scene, calendar: Calendar, offer: Offer) -> bool:
    """Whether one card asks the speaker for several lessons."""
    return len(asked_of(calendar, offer, scene.me.id)) > 1


def _several(scene: Scene, calendar: Calendar, offer: Offer, events: tuple[Event, ...] = ()) -> Turn:
    """That card as it is now: the others can still be answered."""
    shown = several(after(calendar, events), offer, scene.me.id, scene.now)
    return Turn(events, (shown,), draft=scene.draft)


def _settled(scene: Scene) -> Turn:
    return toast(scene, text("That is settled already."))


def _refused(scene: Scene, calendar: Calendar, session: Session, offer: Offer, refused: Refused) -> Turn:
    """Somebody was quicker, it is too late, or that time can no longer be had: nothing changes."""
    if _asks_several(scene, calendar, offer):
        words = text("That is settled already.")
        if not isinstance(refused.first, OfferOver):
            words = text("That time has just gone. Would another one suit?")
        return replace(_several(scene, calendar, offer), immediate=Immediate(toast=words))
    if isinstance(refused.first, OfferOver):
        shown = replace(closed_card(calendar, offer, session, scene.me.id), quiet=False)
        return Turn(replies=(shown,), draft=scene.draft, immediate=Immediate(toast=text("That is settled already.")))
    head = text("That time has just gone. Would another one suit?")
    return Turn(replies=(question(calendar, offer, session, scene.me.id, scene.now, head),), draft=scene.draft)


def none_fits(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """None of the times fits: the tutor hears of it at once, and when they could is asked."""
    offer = _offer(calendar, action)
    if offer is None:
        return _settled(scene)
    try:
        event = decline(offer, session, OfferStage.DECLINED, scene.me.id, scene.now)
    except Refused as refused:
        return _refused(scene, calendar, session, offer, refused)
    turn = advance(scene, WHEN, Draft("when").put(session=str(session.id)))
    if _asks_several(scene, calendar, offer):
        shown = _several(scene, calendar, offer, (event,))
        return replace(turn, events=(event,), replies=(*shown.replies, *turn.replies))
    asked = tuple(replace(one, instead_of=offer_card(session.id)) for one in turn.replies)
    return replace(turn, events=(event,), replies=asked)


def keep(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """The old time is kept, or no other one is wanted."""
    offer = _offer(calendar, action)
    if offer is None:
        return _settled(scene)
    try:
        event = decline(offer, session, OfferStage.KEPT, scene.me.id, scene.now)
    except Refused as refused:
        return _refused(scene, calendar, session, offer, refused)
    if _asks_several(scene, calendar, offer):
        return _several(scene, calendar, offer, (event,))
    tutor = calendar.tutor.person.first
    head = text("Good, I told {tutor}.", tutor=tutor)
    if session.status.live:
        head = text("Good, it stays: {when}. I told {tutor}.", when=when(session), tutor=tutor)
    card = session_card(calendar, session, scene.me.id, scene.now, head)
    return Turn((event,), (replace(card, instead_of=offer_card(session.id)),), draft=scene.draft)
