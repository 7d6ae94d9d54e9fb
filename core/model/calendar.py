"""The calendar of one tutor as a value: profile, hours, roster, and the sessions in view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from core.model.offers import Hold, Offer, OfferStage
from core.model.people import Bond, Person, Student
from core.model.series import Series
from core.model.session import Fee, Session
from core.moments import Instant, Span, Zone


@dataclass(frozen=True, order=True)
class Window:
    """When a tutor teaches on one weekday (0 = Monday): minutes after midnight on the wall.

    `end` may pass 1440: the window then crosses midnight.
    """

    weekday: int
    start: int
    end: int


@dataclass(frozen=True, order=True)
class TimeOff:
    """Days without lessons, both ends included, on the tutor's calendar."""

    first: date
    last: date


@dataclass(frozen=True, order=True)
class Extra:
    """An opening beyond the weekly hours, on one day: minutes after midnight on the wall."""

    day: date
    start: int
    end: int


@dataclass(frozen=True, order=True)
class Holiday:
    """A public holiday, by its name in the tutor's language."""

    day: date
    name: str


@dataclass(frozen=True)
class Region:
    """A country, or a part of one (`DE-BE`), with its public holidays in view, earliest first."""

    code: str
    name: str
    holidays: tuple[Holiday, ...] = ()


@dataclass(frozen=True)
class Tutor:
    """A tutor's profile. No hours means that nothing can be booked, never that all is free.

    `notice`, `most_day` and `most_week` bind families when they ask for a time, never the tutor; 0: none.
    """

    person: Person
    hours: tuple[Window, ...] = ()
    minutes: int = 60  # the usual length of a session
    room: str = ""  # address of the video room; `{room}` in it is replaced by each session's own
    off: tuple[TimeOff, ...] = ()
    extras: tuple[Extra, ...] = ()
    buffer: int = 0  # minutes kept free before and after each session
    notice: int = 0  # minutes before a session after which families no longer ask for it
    most_day: int = 0  # sessions on one day
    most_week: int = 0  # sessions from Monday to Sunday
    region: str = ""  # whose public holidays are days off; empty: none
    late: Fee = Fee.FREE  # the rule for late cancellations by a family: it is suggested, never applied by itself
    ask_parents: bool = False  # of a student who is missing, without being told to
    confirm: bool = False  # who does not answer the reminder of the day before gets another
    takes_requests: bool = True  # families see free times and may ask for a lesson

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def clock(self) -> Zone:
        return self.person.clock


class OutsideView(LookupError):
    """A rule was asked about a time that was not loaded."""


@dataclass(frozen=True)
class Calendar:
    """Everything of one tutor that a rule may need, over the span `view`.

    `busy` holds the students' live spans with other tutors, without any detail.
    """

    tutor: Tutor
    view: Span
    roster: tuple[Student, ...] = ()
    bonds: tuple[Bond, ...] = ()
    sessions: tuple[Session, ...] = ()
    busy: Mapping[int, tuple[Span, ...]] = field(default_factory=dict)
    series: tuple[Series, ...] = ()  # those that sessions in view come from
    offers: tuple[Offer, ...] = ()  # of other times, earliest first; also those that are over
    region: Region | None = None  # whose public holidays are days off

    def check(self, asked: Span) -> None:
        """Make sure that `asked` was loaded. Raises OutsideView: it was not."""
        if not self.view.covers(asked):
            raise OutsideView(asked)

    def student(self, id: int) -> Student:
        """The student on the roster, archived or not. Raises KeyError: not on this roster."""
        for one in self.roster:
            if one.id == id:
                return one
        raise KeyError(id)

    def session(self, id: int) -> Session:
        """The session in view. Raises KeyError: none of this tutor's, or out of view."""
        for one in self.sessions:
            if one.id == id:
                return one
        raise KeyError(id)

    def series_of(self, session: Session) -> Series | None:
        """The series that `session` comes from; None: it was booked by itself."""
        return next((one for one in self.series if session.series and one.id == session.series), None)

    def members(self, series: int) -> tuple[Session, ...]:
        """The sessions in view of one series, of every status, earliest first."""
        found = (one for one in self.sessions if series and one.series == series)
        return tuple(sorted(found, key=lambda one: (one.start, one.id)))

    def offer(self, id: int) -> Offer:
        """The offer in view. Raises KeyError: none of this tutor's, or long over."""
        for one in self.offers:
            if one.id == id:
                return one
        raise KeyError(id)

    def batch_of(self, offer: Offer) -> tuple[Offer, ...]:
        """The offers that were sent in one step with `offer`, itself among them; the earliest session first."""
        if not offer.batch:
            return (offer,)
        found = {one.id: one for one in (offer, *self.offers) if one.batch == offer.batch}
        sessions = {one.id: one for one in self.sessions}
        known = [one for one in found.values() if one.session in sessions]
        return tuple(sorted(known, key=lambda one: (one.old_start(sessions[one.session]), one.session, one.id)))

    def open_offer(self, session: Session, now: Instant) -> Offer | None:
        """The offer for `session` that waits for an answer."""
        return next((one for one in self.offers if one.session == session.id and one.stands(session, now)), None)

    def holds(self, now: Instant) -> tuple[Hold, ...]:
        """The times that are kept free at `now` while somebody is asked."""
        return tuple(hold for offer in self.offers if offer.at(now) is OfferStage.OPEN for hold in offer.holds)

    @property
    def holidays(self) -> tuple[Holiday, ...]:
        """The public holidays in view that are days off, earliest first."""
        return self.region.holidays if self.region else ()

    @property
    def current(self) -> tuple[Student, ...]:
        """The roster without those archived."""
        return tuple(one for one in self.roster if not one.archived)

    @property
    def live(self) -> tuple[Session, ...]:
        """The sessions that take up time, earliest first."""
        return tuple(sorted((s for s in self.sessions if s.status.live), key=lambda s: (s.start, s.id)))

    def guardians(self, student: int) -> tuple[Bond, ...]:
        """The active bonds of `student`."""
        return tuple(bond for bond in self.bonds if bond.student == student and bond.active)

    def upcoming(self, now: Instant, student: int = 0) -> tuple[Session, ...]:
        """Live sessions that have not ended, of one student or all, earliest first."""
        return tuple(s for s in self.live if s.end > now and (not student or student in s.students))
