"""What has happened. Each event holds the whole new state, so that recording it needs no rule."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from core.model.calendar import Tutor
from core.model.offers import Offer
from core.model.people import Bond, Invitation, Person, Student
from core.model.series import Series
from core.model.session import Attendance, Session, Sign
from core.moments import Instant


@dataclass(frozen=True)
class TutorChanged:
    """A tutor came aboard, or changed the profile: hours, usual length, room; `before` where that can be undone."""

    tutor: Tutor
    before: Tutor | None = None


@dataclass(frozen=True)
class PersonChanged:
    """Somebody came to be known, or changed name, zone, language, addresses, or wishes."""

    person: Person


@dataclass(frozen=True)
class StudentAdded:
    """A student is on a roster, newly or with changed facts."""

    tutor: int
    student: Student


@dataclass(frozen=True)
class StudentChanged:
    """Facts of a student on a roster changed; archiving is one of them; `before` where that can be undone."""

    tutor: int
    student: Student
    before: Student | None = None


@dataclass(frozen=True)
class StudentIdentified:
    """A student on a roster, known by name only as person `was`, turned out to be somebody known already."""

    tutor: int
    was: int
    student: Student


@dataclass(frozen=True)
class InvitationChanged:
    """An invitation was made, or went a stage further."""

    invitation: Invitation


@dataclass(frozen=True)
class BondChanged:
    """A guardian was linked to a student, unlinked, or given other rights."""

    bond: Bond


@dataclass(frozen=True)
class MailboxAsked:
    """A person has let a mailbox be asked whose it is: the first mail to somebody who has not asked for any."""

    person: int


@dataclass(frozen=True)
class MailboxRefused:
    """Whoever reads a mailbox, known by its hash, has said that it is not this person's."""

    person: int
    hash: str


@dataclass(frozen=True)
class FeedChanged:
    """A person's calendar has another address on the web, known by its hash; without one it has none."""

    person: int
    hash: str


@dataclass(frozen=True)
class SessionBooked:
    """A session exists."""

    session: Session


@dataclass(frozen=True)
class SessionMoved:
    """A session has another time or length; `before` is what it was, `by` who of the family did it, 0: nobody.

    `said_at` is the platform's time of the word for it, where that is known: an outage makes nobody late.
    """

    session: Session
    before: Session
    by: int = 0
    said_at: Instant | None = None


@dataclass(frozen=True)
class SessionCancelled:
    """A session will not take place. `by` is who of the family cancelled it; 0: the tutor did."""

    session: Session
    before: Session
    late: bool = False
    by: int = 0
    said_at: Instant | None = None


@dataclass(frozen=True)
class SessionRestored:
    """A cancellation, move or result was taken back; `before` is the state that is no more.

    `by` is who of the family took it back; 0: the tutor did.
    """

    session: Session
    before: Session
    by: int = 0


@dataclass(frozen=True)
class PlaceChanged:
    """A student has left a session that stands for the others, or takes part in it from now on; `by` as above."""

    session: Session
    before: Session
    student: int
    by: int = 0
    said_at: Instant | None = None
    undo: bool = False


@dataclass(frozen=True)
class FeeDecided:
    """The tutor has said what a lesson costs that was cancelled late, or left by `student`; it may be said anew."""

    session: Session
    student: int = 0


@dataclass(frozen=True)
class ChangeForgiven:
    """The family has said that the tutor's last change of a session was no problem, although it was late."""

    session: Session


@dataclass(frozen=True)
class SessionStarted:
    """The tutor has opened the room."""

    session: Session


@dataclass(frozen=True)
class SessionEnded:
    """The session has a result, or another than `before` had: completed, missed, or cancelled without the tutor."""

    session: Session
    before: Session


@dataclass(frozen=True)
class SessionNoted:
    """Topic or private note changed; nothing that a notice was true of."""

    session: Session


@dataclass(frozen=True)
class AttendanceChanged:
    """A student answered, will be late, or showed a sign of life. `by` is the parent who said it for them; 0: none."""

    session: Session
    attendance: Attendance
    sign: Sign
    words: str = ""
    by: int = 0


@dataclass(frozen=True)
class StudentNudged:
    """The tutor asked by hand whether these students are joining; it stands for the next question."""

    session: Session
    students: tuple[int, ...] = ()


@dataclass(frozen=True)
class TutorLate:
    """The tutor will be late; the steps of the waiting room move."""

    session: Session


@dataclass(frozen=True)
class AbsenceClaimed:
    """It was said for a student that the tutor is not there."""

    session: Session
    student: int


@dataclass(frozen=True)
class AbsenceDenied:
    """The tutor says to have been there; what became of the session is still open."""

    session: Session


@dataclass(frozen=True)
class GuardianAsked:
    """The tutor had the guardians asked whether the student is coming."""

    session: Session
    student: int


@dataclass(frozen=True)
class SeriesBooked:
    """A series exists, with all of its sessions, earliest first."""

    series: Series
    sessions: tuple[Session, ...]

    @property
    def session(self) -> Session:
        """The first of them: it stands for all in what is said of the series."""
        return self.sessions[0]


@dataclass(frozen=True)
class SessionsChanged:
    """Several sessions changed in one step, in an order in which no two overlap on the way.

    Where a series was changed as such, `series` is its rule from now on, and `before` what it was;
    without them the sessions need have nothing in common but the step.
    """

    changes: tuple[SessionMoved | SessionCancelled | SessionRestored, ...]
    series: Series | None = None
    before: Series | None = None

    @property
    def session(self) -> Session:
        """The earliest of them as it is now: it stands for all in what is said of the change."""
        return min((one.session for one in self.changes), key=lambda one: (one.start, one.id))


@dataclass(frozen=True)
class ClocksReset:
    """Several sessions of a tutor keep their wall time, and the instant behind it is another one.

    The law of a zone has changed, or the tutor lives by another clock: the reason of each says which.
    """

    changes: tuple[SessionMoved, ...]

    @property
    def session(self) -> Session:
        """The earliest of them as it is now."""
        return min((one.session for one in self.changes), key=lambda one: (one.start, one.id))


@dataclass(frozen=True)
class OfferMade:
    """The family of a session is asked which of some other times suits; `session` stands meanwhile."""

    offer: Offer
    session: Session
    said_at: Instant | None = None


@dataclass(frozen=True)
class OfferAnswered:
    """An offer was answered, by `offer.by`; `session` is as it is after that."""

    offer: Offer
    session: Session


@dataclass(frozen=True)
class OfferClosed:
    """An offer is over without an answer; `session` is as it is now."""

    offer: Offer
    session: Session


Event: TypeAlias = (
    TutorChanged
    | PersonChanged
    | StudentAdded
    | StudentChanged
    | StudentIdentified
    | InvitationChanged
    | BondChanged
    | MailboxAsked
    | MailboxRefused
    | FeedChanged
    | SessionBooked
    | SessionMoved
    | SessionCancelled
    | SessionRestored
    | PlaceChanged
    | FeeDecided
    | ChangeForgiven
    | SessionStarted
    | SessionEnded
    | SessionNoted
    | AttendanceChanged
    | StudentNudged
    | TutorLate
    | AbsenceClaimed
    | AbsenceDenied
    | GuardianAsked
    | SeriesBooked
    | SessionsChanged
    | ClocksReset
    | OfferMade
    | OfferAnswered
    | OfferClosed
)


def parts_of(event: Event) -> tuple[Event, ...]:
    """What an event about several sessions says of each; nothing for an event about one thing."""
    match event:
        case SeriesBooked(_, sessions):
            return tuple(SessionBooked(session) for session in sessions)
        case SessionsChanged(changes) | ClocksReset(changes):
            return changes
        case _:
            return ()
