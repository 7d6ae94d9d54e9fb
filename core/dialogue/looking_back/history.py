"""History: what has happened to a lesson, who did it and why, and what was sent to whom. FLOWS 16."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from core.access import Role, role_of
from core.dialogue.people.naming import channel
from core.dialogue.scene import Past, Scene, Told, Turn, say
from core.events import (
    AbsenceClaimed,
    AbsenceDenied,
    AttendanceChanged,
    ChangeForgiven,
    Event,
    FeeDecided,
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
    TutorLate,
)
from core.model.calendar import Calendar
from core.model.offers import OfferStage
from core.model.session import Fee, Session, Sign, Status
from core.moments import Instant
from core.notices import Kind
from core.notices.cards import child_words
from core.notices.facts import names, reason_words, when
from core.notices.offering import STEP
from core.notices.reminding import is_reminder, minutes_of
from core.replies import Action, Choice
from core.rules.joining import ABSENT
from core.rules.undoing import UNDONE
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
        what = _what(calendar, past.event, scene.me.id)
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


def _what(calendar: Calendar, event: Event, reader: int) -> Value | None:
    tutor = reader == calendar.tutor.id
    match event:
        case SessionBooked(session):
            return text("Booked for {when}", when=Moment(session.start))
        case SessionMoved(session, before):
            return text("Moved {was} → {when}", was=Moment(before.start), when=Moment(session.start))
        case SessionCancelled(session) if session.reason == UNDONE:
            return text("Booking taken back")
        case SessionCancelled():
            return text("Cancelled late") if event.late and tutor else text("Cancelled")
        case SessionEnded(session, before) | SessionRestored(session, before) if not session.status.live:
            return _result(calendar, session, before, reader)
        case SessionRestored(session):
            return text("Put back to {when}", when=Moment(session.start))
        case SessionStarted():
            return text("Started")
        case TutorLate(session):
            return text("{late} late announced", late=Length(session.tutor_late))
        case AbsenceClaimed():
            return text("Tutor reported missing")
        case AbsenceDenied():
            return text("Absence denied")
        case FeeDecided(session) if tutor:
            return _FEES[session.fee] if session.fee else None
        case ChangeForgiven():
            return text("Called no problem")
        case SessionNoted(session) if tutor:
            return text("Topic or note changed")
        case StudentNudged() if tutor:
            return text("Asked: are you joining?")
        case GuardianAsked() if tutor:
            return text("Parent asked")
        case OfferMade() | OfferAnswered() | OfferClosed():
            return _offer(event)
        case AttendanceChanged():
            own = role_of(reader, calendar, event.attendance.student) is not Role.STRANGER
            return _answer(calendar, event) if own else None
        case _:
            return None


_FEES = {
    Fee.OPEN: text("Not decided"),
    Fee.FREE: text("Not charged"),
    Fee.HALF: text("Charged by half"),
    Fee.FULL: text("Charged"),
    Fee.CREDIT: text("Charged, and a lesson owed for it"),
}


def _result(calendar: Calendar, session: Session, before: Session, reader: int) -> Value | None:
    """What became of a lesson, as far as it became that for those whom the reader is concerned with."""
    own = [one for one in session.students if role_of(reader, calendar, one) is not Role.STRANGER]
    if all(session.result_of(one) is before.result_of(one) for one in own):
        return None
    missed = [calendar.student(one).first for one in own if one in session.absentees]
    if missed and len(missed) < len(own):
        return text("Completed without {who}", who=Listed(tuple(missed)))
    match session.status:
        case _ if missed:
            return text("No-show")
        case Status.CANCELLED:
            return text("Tutor's absence kept") if session.reason == ABSENT else text("Cancelled")
        case _ if session.took:
            return text("Completed after {length}", length=Length(session.took))
        case _:
            return text("Completed")


def _offer(event: OfferMade | OfferAnswered | OfferClosed) -> Text:
    match event:
        case OfferMade(offer):
            return text("Other times offered") if offer.holds else text("All free times offered")
        case OfferAnswered(offer, session) if offer.stage is OfferStage.TAKEN:
            return text("Chose {when}", when=Moment(session.start))
        case OfferAnswered(offer):
            return text("None fits, said") if offer.stage is OfferStage.DECLINED else text("No other time wanted, said")
        case OfferClosed():
            return text("Offer ended")


def _answer(calendar: Calendar, event: AttendanceChanged) -> Text:
    name = calendar.student(event.attendance.student).first
    shown = {
        "coming": text("{name} is coming", name=name),
        "not_coming": text("{name} can't make it", name=name),
        "late": text("{name} will be late", name=name),
        "on_time": text("{name} is on time after all", name=name),
        "soon": text("{name} needs a moment", name=name),
        "on_the_way": text("{name} is on the way", name=name),
        "trouble": text("{name} has technical trouble", name=name),
        "joined": text("{name} joined", name=name),
        "seen": text("{name} was seen", name=name),
        "wrote": text("{name} wrote", name=name),
        "asked": text("{name} asked to cancel", name=name),
        "kept": text("{name}'s lesson is kept", name=name),
    }
    return shown[event.sign]


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
