"""Events put into the tables: the whole new state of what each tells of, and a line of history."""

from __future__ import annotations

from typing import assert_never

from sqlalchemy import Connection

from adapters.store.history import append
from adapters.store.identifying import identify_student
from adapters.store.invitations import put_invitation
from adapters.store.links import put_feed
from adapters.store.offers import insert_offer, settle_offer
from adapters.store.people import put_bond, put_person, put_student, put_tutor
from adapters.store.series import put_series
from adapters.store.sessions import insert_session, update_session
from core.events import (
    AbsenceClaimed,
    AbsenceDenied,
    AttendanceChanged,
    BondChanged,
    ChangeForgiven,
    ClocksReset,
    Event,
    FeedChanged,
    FeeDecided,
    GuardianAsked,
    InvitationChanged,
    MailboxAsked,
    MailboxRefused,
    OfferAnswered,
    OfferClosed,
    OfferMade,
    PersonChanged,
    PlaceChanged,
    SeriesBooked,
    SessionBooked,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionNoted,
    SessionRestored,
    SessionsChanged,
    SessionStarted,
    StudentAdded,
    StudentChanged,
    StudentIdentified,
    StudentNudged,
    TutorChanged,
    TutorLate,
    parts_of,
)
from core.moments import Instant


def record(connection: Connection, event: Event, by: int, at: Instant, channel: str) -> None:
    """Store what has happened; of several sessions what happened to each, and then that it was one step.

    Raises:
        ChangedMeanwhile: the session is no longer at the version that the event goes out from.
        AddressTaken: an address belongs to somebody else.
        Overlap: by way of the database.
    """
    if isinstance(event, SeriesBooked | SessionsChanged) and event.series is not None:
        put_series(connection, event.series)  # before the sessions that point to it
    for part in (*parts_of(event), event):
        append(connection, part, _store(connection, part), by, at, channel)


# They change a session, but nothing that its version stands for.
_IN_PLACE = (
    SessionStarted
    | SessionNoted
    | AttendanceChanged
    | StudentNudged
    | TutorLate
    | AbsenceClaimed
    | AbsenceDenied
    | FeeDecided
    | PlaceChanged
)


_OF_SESSION = SessionBooked | SessionMoved | SessionCancelled | SessionRestored | SessionEnded
_OF_OFFER = OfferMade | OfferAnswered | OfferClosed
_OF_FACTS = (
    TutorChanged
    | PersonChanged
    | StudentAdded
    | StudentChanged
    | StudentIdentified
    | InvitationChanged
    | BondChanged
    | FeedChanged
    | MailboxAsked
    | MailboxRefused
)
_IN_PARTS = SeriesBooked | SessionsChanged | ClocksReset


def _store(connection: Connection, event: Event) -> int:
    """Store the new state; the id of the session that it is about comes back, else 0."""
    if isinstance(event, _IN_PARTS):
        return 0  # each part is stored by itself
    if isinstance(event, _OF_OFFER):
        return _store_offer(connection, event)
    if isinstance(event, _OF_SESSION | _IN_PLACE | GuardianAsked | ChangeForgiven):
        _store_session(connection, event)
        return event.session.id
    _store_facts(connection, event)
    return 0


def _store_offer(connection: Connection, event: _OF_OFFER) -> int:
    put = insert_offer if isinstance(event, OfferMade) else settle_offer
    put(connection, event.offer)
    return event.offer.session


def _store_session(connection: Connection, event: _OF_SESSION | _IN_PLACE | GuardianAsked | ChangeForgiven) -> None:
    match event:
        case SessionBooked(session):
            insert_session(connection, session)
        case SessionMoved() | SessionCancelled() | SessionRestored() | SessionEnded():
            update_session(connection, event.session, event.before.version)
        case GuardianAsked() | ChangeForgiven():
            pass  # that it happened is all
        case _:
            update_session(connection, event.session, event.session.version)


def _store_facts(connection: Connection, event: _OF_FACTS) -> None:
    """Store who somebody is, and who belongs together."""
    match event:
        case TutorChanged(tutor):
            put_tutor(connection, tutor)
        case PersonChanged(person):
            put_person(connection, person)
        case StudentAdded(tutor, student) | StudentChanged(tutor, student):
            put_student(connection, tutor, student)
        case StudentIdentified(tutor, was, student):
            identify_student(connection, tutor, was, student)
        case InvitationChanged(invitation):
            put_invitation(connection, invitation)
        case BondChanged(bond):
            put_bond(connection, bond)
        case FeedChanged(person, hash):
            put_feed(connection, person, hash)
        case MailboxAsked() | MailboxRefused():
            pass  # that it happened is all
        case _:
            assert_never(event)
