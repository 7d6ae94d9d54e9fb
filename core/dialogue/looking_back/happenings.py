"""What has happened to a lesson, in half a sentence: for the tutor, or as far as it is a family's own."""

from __future__ import annotations

from core.access import Role, role_of
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
    PlaceChanged,
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
from core.model.session import Fee, Session, Status
from core.notices.fees import fee_of
from core.rules.cancelling import UNDONE, is_late
from core.rules.joining import ABSENT
from core.rules.leaving import leaves
from core.words import Length, Listed, Moment, Text, Value, text


def what_happened(calendar: Calendar, event: Event, reader: int) -> Value | None:
    """What an event was to its reader, without who did it and when; None: it is nothing to them."""
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
        case PlaceChanged():
            return _place(calendar, event, reader)
        case FeeDecided(session, student) if tutor:
            return _fee(session, student)
        case ChangeForgiven():
            return text("Called no problem")
        case SessionNoted(session) if tutor:
            return text("Topic or note changed")
        case OfferMade() | OfferAnswered() | OfferClosed():
            return _offer(event)
        case AttendanceChanged():
            own = role_of(reader, calendar, event.attendance.student) is not Role.STRANGER
            return _answer(calendar, event) if own else None
        case _:
            return _met(event, tutor)


def _met(event: Event, tutor: bool) -> Value | None:
    """What happened around the room."""
    match event:
        case SessionStarted():
            return text("Started")
        case TutorLate(session):
            return text("{late} late announced", late=Length(session.tutor_late))
        case AbsenceClaimed():
            return text("Tutor reported missing")
        case AbsenceDenied():
            return text("Absence denied")
        case StudentNudged() if tutor:
            return text("Asked: are you joining?")
        case GuardianAsked() if tutor:
            return text("Parent asked")
        case _:
            return None


def _place(calendar: Calendar, event: PlaceChanged, reader: int) -> Value | None:
    """That a student has left, or came; another family does not learn of it."""
    if role_of(reader, calendar, event.student) is Role.STRANGER:
        return None
    name = calendar.student(event.student).first
    if not leaves(event):
        back = any(one.student == event.student for one in event.before.left)
        return text("{name} put back", name=name) if back else text("{name} added", name=name)
    late = event.said_at is not None and is_late(event.before, event.said_at) and reader == calendar.tutor.id
    return text("Cancelled late for {name}", name=name) if late else text("Cancelled for {name}", name=name)


def _fee(session: Session, student: int) -> Value | None:
    fee = fee_of(session, student)
    return _FEES[fee] if fee else None


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
