"""Why a rule says no: data for whoever words it, each tied to the field it is about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, TypeAlias

from core.model.offers import OfferStage
from core.model.session import Status
from core.moments import Instant, Span


@dataclass(frozen=True)
class Past:
    """The time has passed."""

    start: Instant
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class NoHours:
    """The tutor has not said when they teach: nothing is bookable."""

    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class OutsideHours:
    """The session does not lie within the tutor's hours; `open` are that day's, possibly none."""

    start: Instant
    open: tuple[Span, ...]
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class OnTimeOff:
    """The tutor has that day off."""

    start: Instant
    first: date
    last: date
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class OnHoliday:
    """A public holiday of the region that the tutor has chosen."""

    start: Instant
    day: date
    name: str
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class TooSoon:
    """A family asks later than the tutor lets them: `notice` minutes before the start."""

    start: Instant
    notice: int
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class FullDay:
    """A family asks for a day on which the tutor has as many lessons as they want, `most`."""

    start: Instant
    most: int
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class FullWeek:
    """A family asks for a week in which the tutor has as many lessons as they want, `most`."""

    start: Instant
    most: int
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class TooClose:
    """Less than the tutor's `buffer` minutes lie between it and another session."""

    start: Instant
    span: Span
    students: tuple[int, ...]
    buffer: int
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class Overlaps:
    """The tutor already teaches then."""

    start: Instant
    span: Span
    students: tuple[int, ...]
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class Held:
    """The time is kept free for somebody who is asked whether it suits."""

    start: Instant
    span: Span
    session: int
    until: Instant
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class TooNear:
    """It begins too soon for anybody to be asked about another time."""

    start: Instant
    field: ClassVar[str] = "session"


@dataclass(frozen=True)
class OfferOver:
    """The offer can no longer be answered."""

    stage: OfferStage
    field: ClassVar[str] = "session"


@dataclass(frozen=True)
class StudentBusy:
    """The student has another lesson then. It is never said with whom, or of what."""

    student: int
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class BadLength:
    """Not a whole number of minutes from 10 to 480."""

    minutes: float
    field: ClassVar[str] = "minutes"


@dataclass(frozen=True)
class NoSuchTime:
    """The clocks go forward: this wall time does not exist. `instead` is the next one that does."""

    wall: datetime
    instead: Instant
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class TooFar:
    """Further ahead than anything is booked."""

    start: Instant
    field: ClassVar[str] = "date"


@dataclass(frozen=True)
class NotOnRoster:
    """The student is archived, or not this tutor's."""

    student: int
    field: ClassVar[str] = "student"


@dataclass(frozen=True)
class NotLive:
    """The session is over or cancelled."""

    status: Status
    field: ClassVar[str] = "session"


@dataclass(frozen=True)
class AlreadyBegun:
    """The session has begun."""

    start: Instant
    field: ClassVar[str] = "session"


@dataclass(frozen=True)
class NotYet:
    """Too early for this; possible from `since` on."""

    since: Instant
    field: ClassVar[str] = "session"


@dataclass(frozen=True)
class ResultStands:
    """The result can no longer be changed; it could until `until`."""

    until: Instant
    field: ClassVar[str] = "session"


@dataclass(frozen=True)
class SameTime:
    """The session is at that time already."""

    start: Instant
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class TooMany:
    """A series would have no lesson, more than 60, or end more than a year ahead."""

    field: ClassVar[str] = "ends"


@dataclass(frozen=True)
class NothingLeft:
    """The rule of a series ends before its first date, or every date of it is left out."""

    field: ClassVar[str] = "ends"


@dataclass(frozen=True)
class DateTaken:
    """What stands against one of several dates."""

    start: Instant
    why: Problem
    field: ClassVar[str] = "time"


@dataclass(frozen=True)
class DayPassed:
    """The day has passed."""

    day: date
    field: ClassVar[str] = "first"


@dataclass(frozen=True)
class DayTooFar:
    """The day lies further ahead than anything is booked."""

    day: date
    field: ClassVar[str] = "last"


@dataclass(frozen=True)
class EndsFirst:
    """The days end before they begin."""

    first: date
    last: date
    field: ClassVar[str] = "last"


@dataclass(frozen=True)
class OpenAlready:
    """The tutor teaches then anyway: the opening would add nothing."""

    start: Instant
    field: ClassVar[str] = "extras"


@dataclass(frozen=True)
class BadOpening:
    """An opening that is shorter than any lesson, or longer than a day."""

    start: Instant
    field: ClassVar[str] = "extras"


@dataclass(frozen=True)
class BadLimit:
    """A limit that nobody could keep to: more than `most`."""

    limit: str
    most: int
    field: ClassVar[str] = "limit"


@dataclass(frozen=True)
class BadBuffer:
    """Not a break that a tutor keeps between two lessons."""

    minutes: int
    longest: int
    field: ClassVar[str] = "buffer"


OfState: TypeAlias = TooNear | OfferOver | NotLive | AlreadyBegun | NotYet | ResultStands | SameTime
Problem: TypeAlias = (
    Past
    | NoHours
    | OutsideHours
    | OnTimeOff
    | OnHoliday
    | TooSoon
    | FullDay
    | FullWeek
    | TooClose
    | Overlaps
    | Held
    | StudentBusy
    | OfState
    | BadLength
    | NoSuchTime
    | TooFar
    | NotOnRoster
    | TooMany
    | NothingLeft
    | DateTaken
    | DayPassed
    | DayTooFar
    | EndsFirst
    | OpenAlready
    | BadOpening
    | BadBuffer
    | BadLimit
)


# What a tutor has laid down for themselves, and may set aside once. An overlap is none of it.
WISHES = (OutsideHours, OnTimeOff, OnHoliday, TooClose)
DAYS_OFF = (OnTimeOff, OnHoliday)  # a series skips these dates by itself


class Refused(Exception):
    """A rule says no."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*problems)
        self.problems = problems

    @property
    def first(self) -> Problem:
        """The problem to be named first."""
        return self.problems[0]

    @property
    def only_hours(self) -> bool:
        """Whether the tutor may go there anyway: nothing but own wishes stands in the way."""
        return all(isinstance(problem, WISHES) for problem in self.problems)
