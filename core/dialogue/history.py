"""History: what has happened to a lesson, who did it and why, and what was sent to whom. FLOWS 16."""

from __future__ import annotations

from core.dialogue.naming import channel
from core.dialogue.scene import Past, Scene, Told, Turn, say
from core.events import (
    AttendanceChanged,
    Event,
    GuardianAsked,
    OfferAnswered,
    OfferClosed,
    OfferMade,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
    StudentNudged,
)
from core.model.calendar import Calendar
from core.model.offers import OfferStage
from core.model.session import Session, Status
from core.notices.cards import child_words
from core.notices.facts import names, reason_words, when
from core.replies import Action
from core.words import Clock, Listed, Moment, Text, Value, lines, said, text


def of_session(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
    """Who changed what, when and why, and what was sent to whom; a family reads no notes and no others."""
    tutor = scene.me.id == calendar.tutor.id
    rows = [row for past in scene.history if (row := _row(calendar, past, tutor)) is not None]
    told = [_told_row(one) for one in scene.told if one.kind in _KINDS] if tutor else []
    who = names(calendar, session) if tutor else child_words(calendar, session, scene.me.id)
    title = text("{who} · {when}", who=who, when=when(session))
    return say(scene, lines(title, *rows, *told))


def _row(calendar: Calendar, past: Past, tutor: bool) -> Text | None:
    what = _what(calendar, past.event, tutor)
    if what is None:
        return None
    return text(
        "{at}: {what} ({name}, {channel})", at=Moment(past.at), what=what, name=past.name, channel=channel(past.channel)
    )


def _what(calendar: Calendar, event: Event, tutor: bool) -> Value | None:
    match event:
        case SessionBooked(session):
            return text("Booked for {when}", when=Moment(session.start))
        case SessionMoved(session, before):
            moved = text("Moved {was} → {when}", was=Moment(before.start), when=Moment(session.start))
            return _because(moved, session)
        case SessionCancelled(session):
            return _because(text("Cancelled, late") if event.late else text("Cancelled"), session)
        case SessionRestored(session):
            return text("Put back to {when}", when=Moment(session.start))
        case SessionStarted():
            return text("Started")
        case SessionEnded(session):
            return text("No-show") if session.status is Status.NO_SHOW else text("Completed")
        case SessionNoted(session) if tutor:
            return text("Topic or note changed")
        case StudentNudged() if tutor:
            return text("Asked: are you joining?")
        case GuardianAsked() if tutor:
            return text("Parent asked")
        case OfferMade() | OfferAnswered() | OfferClosed():
            return _offer(event)
        case AttendanceChanged():
            return _answer(calendar, event) if tutor else None
        case _:
            return None


def _offer(event: OfferMade | OfferAnswered | OfferClosed) -> Text:
    match event:
        case OfferMade(offer) if not offer.holds:
            return text("Offered: all free times")
        case OfferMade(offer):
            times = Listed(tuple(Moment(hold.start) for hold in offer.holds), "dot")
            return text("Offered: {times}", times=times)
        case OfferAnswered(offer, session) if offer.stage is OfferStage.TAKEN:
            return text("Chose {when}", when=Moment(session.start))
        case OfferAnswered(offer):
            return text("None fits") if offer.stage is OfferStage.DECLINED else text("No other time wanted")
        case OfferClosed():
            return text("Offer over")


def _answer(calendar: Calendar, event: AttendanceChanged) -> Text:
    name = calendar.student(event.attendance.student).first
    shown = {
        "coming": text("{name} is coming", name=name),
        "not_coming": text("{name} can't make it", name=name),
        "late": text("{name} will be late", name=name),
        "soon": text("{name} needs a moment", name=name),
        "trouble": text("{name} has technical trouble", name=name),
        "joined": text("{name} joined", name=name),
        "seen": text("{name} was seen", name=name),
        "wrote": text("{name} wrote", name=name),
    }
    return shown[event.sign]


def _because(what: Text, session: Session) -> Text:
    return text("{what}: {reason}", what=what, reason=reason_words(session.reason)) if session.reason else what


def _told_row(told: Told) -> Text:
    kind = _KINDS.get(told.kind, said(told.kind))
    return text("Sent to {name} at {at}: {kind}", name=told.name, at=Clock(told.at), kind=kind)


_KINDS = {
    "booked": text("booked"),
    "moved": text("moved"),
    "cancelled": text("cancelled"),
    "restored": text("correction"),
    "reminder_24h": text("reminder, 24 h"),
    "reminder_1h": text("reminder, 1 h"),
    "join": text("the room"),
    "nudge": text("are you joining?"),
    "ask_guardian": text("is the student coming?"),
    "offer": text("other times"),
    "offer_nudge": text("other times, once more"),
    "follow_up": text("we missed you"),
}
