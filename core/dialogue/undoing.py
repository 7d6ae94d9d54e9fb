"""Undo and history: taking back the last ten minutes, and reading who changed what. FLOWS 16."""

from __future__ import annotations

from dataclasses import replace

from core.dialogue.naming import channel
from core.dialogue.problems import explain
from core.dialogue.repeating import card_of_series
from core.dialogue.scene import Past, Scene, Told, Turn, reply, say
from core.events import (
    AttendanceChanged,
    Event,
    GuardianAsked,
    OfferAnswered,
    OfferClosed,
    OfferMade,
    SeriesBooked,
    SeriesChanged,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionStarted,
    StudentNudged,
    parts_of,
)
from core.model.calendar import Calendar
from core.model.offers import OfferStage
from core.model.session import Session, Status
from core.notices import audience
from core.notices.cards import child_words, session_card
from core.notices.facts import names, reason_words, when
from core.notices.series import run
from core.replies import Action, Choice, Tone
from core.rules.problems import Refused
from core.rules.undoing import UNDO, Undoable, undo, undoable
from core.words import Clock, Listed, Moment, Text, Value, lines, said, text


def asked(scene: Scene) -> Turn:
    """The typed word: read back what would be undone."""
    found = _latest(scene, 0)
    if found is None:
        return say(scene, text("There is nothing to undo: ten minutes is as far as I go back."))
    people = Listed(tuple(person.first for person in audience(scene.calendar, found.session)))
    question = _question(scene.calendar, found)
    words = text("{question} {people} will be told.", question=question, people=people) if people.parts else question
    yes = Choice(text("Yes, undo"), Action("undo", found.session.id), Tone.MAIN)
    return say(scene, words, yes, Choice(text("No"), Action("keep")), card="undo")


def pressed(scene: Scene, action: Action) -> Turn:
    """The button: undo at once, if it still can be."""
    found = _latest(scene, action.thing)
    if found is None:
        return say(scene, text("That can no longer be undone."))
    try:
        event = undo(found, scene.calendar, scene.now)
    except Refused as refused:
        return say(scene, text("It cannot be put back. {why}", why=explain(refused.first, scene.calendar)))
    if isinstance(event, SeriesChanged):
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


def _latest(scene: Scene, session: int) -> Undoable | None:
    """The last thing that can be undone; what was done in one step is undone in one step."""
    parts: list[Event] = []
    for past in scene.recent:
        parts += parts_of(past.event)
        if scene.now > past.at + UNDO or past.event in parts:
            continue
        found = undoable(past.event, scene.calendar)
        if found is not None and session in (0, found.session.id):
            return found
    return None


def _question(calendar: Calendar, event: Undoable) -> Text:
    who = names(calendar, event.session)
    match event:
        case SeriesBooked(_, sessions):
            return text("Take back {who}, {lessons}?", who=who, lessons=run(calendar, sessions, calendar.tutor.clock))
        case SeriesChanged(changes):
            return text("Put all {n} lessons of {who} back?", who=who, n=len(changes))
        case SessionBooked(session):
            return text("Take back {who}, {when}?", who=who, when=when(session, near=True))
        case SessionMoved(session, before):
            return text("Put {who} back to {when}?", who=who, when=when(before, near=True))
        case SessionCancelled(session, before):
            return text("Put {who}, {when}, back?", who=who, when=when(before, near=True))
        case SessionEnded(session):
            return text("Take the result of {who}, {when}, back?", who=who, when=when(session, near=True))


def _series_done(calendar: Calendar, event: SeriesChanged) -> Text:
    who = names(calendar, event.session)
    now = sorted((one.session for one in event.changes), key=lambda one: one.start)
    lessons = run(calendar, now, calendar.tutor.clock)
    if event.session.status.live:
        return text("Booked again: {who}, {lessons}.", who=who, lessons=lessons)
    return text("Taken back: {who}, {lessons}.", who=who, lessons=lessons)


def _done(calendar: Calendar, event: SessionCancelled | SessionRestored) -> Text:
    who = names(calendar, event.session)
    if isinstance(event, SessionCancelled):
        return text("Taken back: {who}, {when}.", who=who, when=when(event.session, near=True))
    if event.session.status is Status.BOOKED:
        return text("Booked again: {who}, {when}.", who=who, when=when(event.session, near=True))
    return text("As before: {who}, {when}.", who=who, when=when(event.session, near=True))


def history(scene: Scene, calendar: Calendar, session: Session, action: Action) -> Turn:
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
