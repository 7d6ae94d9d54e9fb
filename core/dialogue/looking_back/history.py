"""History: what has happened to a lesson, who did it and why, and what was sent to whom. FLOWS 16."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from core.access import Role, role_of
from core.dialogue.looking_back.happenings import what_happened
from core.dialogue.people.naming import channel
from core.dialogue.scene import Past, Scene, Told, Turn, say
from core.events import (
    AttendanceChanged,
    Event,
    OfferAnswered,
    OfferMade,
    PlaceChanged,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionRestored,
)
from core.model.calendar import Calendar
from core.model.offers import OfferStage
from core.model.session import Session, Sign
from core.moments import Instant
from core.notices import Kind
from core.notices.cards import child_words
from core.notices.facts import names, reason_words, when
from core.notices.notice import PLACE
from core.notices.offering import STEP
from core.notices.reminding import is_reminder, minutes_of
from core.replies import Action, Choice
from core.rules.cancelling import UNDONE
from core.rules.leaving import leaves
from core.words import Clock, Length, Listed, Moment, Text, Value, lines, text


def of_session(
    scene: Scene, calendar: Calendar, session: Session, action: Action, more: tuple[Choice, ...] = ()
) -> Turn:
    """Who changed what, when and why, and what was sent to whom; a family reads no notes and no others."""
    tutor = scene.me.id == calendar.tutor.id
    told = [one for one in scene.told if tutor or one.person == scene.me.id]
    rows = sorted((*_changes(scene, calendar, told), *_sent(calendar, told)), key=lambda row: row[0])
    who = names(calendar, session) if tutor else child_words(calendar, session, scene.me.id)
    title = text("{who} · {when}", who=who, when=when(session))
    nothing = () if rows else (text("Nothing is known of it."),)
    return say(scene, lines(title, *(words for _, words in rows), *nothing), *more)


def _changes(scene: Scene, calendar: Calendar, told: list[Told]) -> Iterator[tuple[Instant, Text]]:
    """Each change with whom it was told to, in the order in which they were made."""
    tutor = scene.me.id == calendar.tutor.id
    moved = {past.at for past in scene.history if isinstance(past.event, SessionMoved)}  # what a choice has led to
    for past in scene.history:
        what = what_happened(calendar, past.event, scene.me.id)
        if what is None or (past.at in moved and _is_choice(past.event)):
            continue
        row = _row(scene, calendar, past, what)
        yield past.at, lines(row, _told_line(scene, past, told, tutor))


def _is_choice(event: Event) -> bool:
    return isinstance(event, OfferAnswered) and event.offer.stage is OfferStage.TAKEN


def _row(scene: Scene, calendar: Calendar, past: Past, what: Value) -> Text:
    """`Cancelled by Maya on Mon 23 Nov, 17:00 (Telegram): illness.`"""
    if isinstance(past.event, AttendanceChanged):
        return _answer_row(scene, calendar, past, past.event, what)
    row = text("{what} {by}", what=what, by=_by(scene, calendar, past))
    reason = _reason(past.event)
    return text("{row}: {reason}.", row=row, reason=reason) if reason else text("{row}.", row=row)


def _answer_row(scene: Scene, calendar: Calendar, past: Past, event: AttendanceChanged, what: Value) -> Text:
    """`Mon 23 Nov, 17:00: Anna is coming.`, or who of the parents has said it: they are of the reader's family."""
    at = Moment(past.at)
    if not event.by:
        return text("{at}: {what}.", at=at, what=what)
    if event.sign is Sign.WROTE:
        child = calendar.student(event.attendance.student).first
        if event.by == scene.me.id:
            return text("{at}: you wrote for {child}.", at=at, child=child)
        return text("{at}: {name} wrote for {child}.", at=at, name=past.name, child=child)
    if event.by == scene.me.id:
        return text("{at}, you: {what}.", at=at, what=what)
    return text("{at}, {name}: {what}.", at=at, name=past.name, what=what)


def _by(scene: Scene, calendar: Calendar, past: Past) -> Text:
    """`by Maya on Mon 23 Nov, 17:00 (Telegram)`; a family does not learn which other family it was."""
    at, tutor = Moment(past.at), calendar.tutor.person
    if not past.by:
        return text("on {at}", at=at)
    if scene.me.id == tutor.id:
        return text("by {name} on {at} ({channel})", name=past.name, at=at, channel=channel(past.channel))
    if past.by == scene.me.id:
        return text("by you on {at}", at=at)
    if past.by == tutor.id or _of_same_family(calendar, past.by, scene.me.id):
        return text("by {name} on {at}", name=past.name, at=at)
    return text("on {at}", at=at)


def _of_same_family(calendar: Calendar, one: int, other: int) -> bool:
    """Whether two people are something to the same student."""
    known = Role.STRANGER, Role.TUTOR
    return any(
        role_of(one, calendar, student.id) not in known and role_of(other, calendar, student.id) not in known
        for student in calendar.current
    )


def _told_line(scene: Scene, past: Past, told: list[Told], tutor: bool) -> Text | None:
    """`  Told: Anna 10:02, Elena 10:02.`: the news of this change, and what has become of it."""
    news = [one for one in told if one.state in _KNOWN and _is_news_of(one, past)]
    if not news:
        return None
    if not tutor:
        at = _at(news[0], past, scene)
        return text("  You were told: {at}.", at=at) if news[0].state == "sent" else None
    parts = tuple(text("{name} {how}", name=one.name, how=_at(one, past, scene)) for one in news)
    return text("  Told: {people}.", people=Listed(parts, "comma"))


def _is_news_of(told: Told, past: Past) -> bool:
    """Whether a notice told of just this: planned by it, of its kind, and of its version or its offer."""
    event = past.event
    if isinstance(event, PlaceChanged):
        cancelled = told.kind == Kind.CANCELLED
        same = told.planned == past.at and told.step.startswith(f"{PLACE} {event.student} ")
        return same and cancelled is leaves(event)
    if told.planned != past.at or told.kind != _NEWS.get(type(event)):
        return False
    match event:
        case OfferMade(offer):
            return told.step == f"{STEP}{offer.id}"
        case SessionBooked() | SessionMoved() | SessionCancelled() | SessionRestored() | SessionEnded():
            return told.of_series or told.version == event.session.version
        case _:
            return False


def _at(told: Told, past: Past, scene: Scene) -> Text:
    """When it left, on that day or another; or that it has not."""
    same_day = told.at.day(scene.zone) == past.at.day(scene.zone)
    at: Value = Clock(told.at) if same_day else Moment(told.at)
    match told.state:
        case "failed":
            return text("not reached")
        case "waiting":
            return text("waits until {at}", at=at)
        case _:
            return text("{at}", at=at)


def _sent(calendar: Calendar, told: list[Told]) -> Iterator[tuple[Instant, Text]]:
    """What was sent by the clock: reminders, questions, other times; each with all who got it in that minute."""
    left = sorted((one for one in told if one.state == "sent"), key=lambda one: (one.at, one.kind, one.step))
    for (at, what), group in groupby(left, lambda one: (one.at, _sent_words(calendar, one))):
        if what is not None:
            people = Listed(tuple(dict.fromkeys(one.name for one in group)))
            yield at, text("Sent to {people} on {at}: {what}.", people=people, at=Moment(at), what=what)


def _sent_words(calendar: Calendar, told: Told) -> Text | None:
    """What a notice by the clock has said, inside a sentence; None: it is none of these."""
    head, _, rest = told.step.partition(" ")
    match told.kind:
        case kind if is_reminder(kind):
            return text("reminder, {length} before", length=Length(minutes_of(kind)))
        case Kind.JOIN:
            return _door_words(calendar.tutor.person.first, head, rest)
        case Kind.NUDGE:
            return text("the question whether {name} is joining", name=calendar.student(int(rest.split()[0])).first)
        case Kind.ASK_GUARDIAN:
            return text("the question whether {name} is coming", name=calendar.student(int(rest.split()[0])).first)
        case Kind.OFFER_NUDGE:
            return text("other times, once more")
        case _:
            return None


def _door_words(tutor: str, head: str, rest: str) -> Text:
    """What was said at the door of the room, by the step of its notice."""
    match head:
        case "late":
            return text("{tutor} will be {late} late", tutor=tutor, late=Length(int(rest.split()[0])))
        case "waiting":
            return text("{tutor} has been told of the waiting", tutor=tutor)
        case "absent":
            return text("{tutor} has not opened the room", tutor=tutor)
        case "started":
            return text("{tutor} is in the room", tutor=tutor)
        case _:
            return text("the room is open")


def _reason(event: Event) -> Text | None:
    """Why: of moves and cancellations the reason, of an offer its times."""
    if isinstance(event, OfferMade) and event.offer.holds:
        return text("{times}", times=Listed(tuple(Moment(hold.start) for hold in event.offer.holds), "dot"))
    if not isinstance(event, SessionMoved | SessionCancelled) or event.session.reason in ("", UNDONE):
        return None
    return reason_words(event.session.reason)


_KNOWN = frozenset({"sent", "failed", "waiting"})  # what became of it is worth a word
_NEWS: dict[type, str] = {
    SessionBooked: Kind.BOOKED,
    SessionMoved: Kind.MOVED,
    SessionCancelled: Kind.CANCELLED,
    SessionRestored: Kind.RESTORED,
    SessionEnded: Kind.FOLLOW_UP,
    OfferMade: Kind.OFFER,
}
