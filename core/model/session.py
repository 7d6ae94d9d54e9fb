"""Sessions: booked lessons, and where each student of one stands."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from core.moments import Instant, Span, Zone, zone_named


class Status(StrEnum):
    """What has become of a session. Only booked and started ones take up time."""

    BOOKED = "booked"
    STARTED = "started"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"

    @property
    def live(self) -> bool:
        return self in LIVE


class Fee(StrEnum):
    """What a lesson costs that the family cancelled late: as the tutor's rule, and as decided for one lesson."""

    OPEN = "open"  # the tutor has not decided yet: nothing is billed
    FREE = "free"
    HALF = "half"
    FULL = "full"
    CREDIT = "credit"  # charged, and a lesson is owed for it


LIVE = frozenset({Status.BOOKED, Status.STARTED})


class Answer(StrEnum):
    """What a student said of coming."""

    COMING = "coming"
    NOT = "not"
    ASKS = "asks"  # asks a parent to cancel; until one answers, the lesson stands


class Sign(StrEnum):
    """What a student let know about coming."""

    COMING = "coming"
    NOT_COMING = "not_coming"
    LATE = "late"
    ON_TIME = "on_time"  # not late after all
    SOON = "soon"  # in two minutes
    ON_THE_WAY = "on_the_way"  # said by a parent
    TROUBLE = "trouble"  # technical trouble
    JOINED = "joined"  # pressed Join
    SEEN = "seen"  # the tutor saw them
    WROTE = "wrote"
    ASKED = "asked"  # a parent to cancel
    KEPT = "kept"  # a parent keeps the lesson


@dataclass(frozen=True)
class Attendance:
    """One student of a session: the answer to a reminder, and the last sign of life.

    `late` is minutes announced: the steps of the waiting room move by so much. `sign` is when the
    student showed life from T-10 on, and `shown` how: there are no further questions then. `asked` is
    the last of the two questions that the tutor's own has taken the place of. `claim` is when it was
    said for them that the tutor was not there, until the tutor answers. `answered_by`, `words_by` and
    `claim_by` are the parents who said it for them; 0: they said it themselves. `missed`: the lesson
    took place without them; of one that nobody came to, its status says so.
    """

    student: int
    answer: Answer | None = None
    late: int = 0
    sign: Instant | None = None
    words: str = ""  # the student's last message about this session
    shown: Sign | None = None
    asked: int = 0
    claim: Instant | None = None
    answered_by: int = 0
    words_by: int = 0
    claim_by: int = 0
    missed: bool = False

    @property
    def there(self) -> bool:
        """Whether they are in the room, as far as anybody knows."""
        return self.shown in (Sign.JOINED, Sign.SEEN)


@dataclass(frozen=True)
class Left:
    """A student who was in a session that stands for the others, and is in it no more.

    `start` is of the time that they have left: it may be another one since. `fee` is what leaving late costs.
    """

    student: int
    start: Instant
    reason: str = ""
    fee: Fee | None = None  # None: there is nothing to decide


@dataclass(frozen=True)
class Session:
    """One lesson of one tutor. Its instant is the truth; `zone` is whose wall clock it keeps.

    `minutes` is elapsed time. `version` rises with each change that makes older notices untrue.
    `note` is private to the tutor. `room` names the video room of this time and no other. `was` and
    `reason` are of the last change: the start it was moved from, and why it was moved or cancelled.
    `fee` is what a late cancellation by the family costs; None: there is nothing to decide.
    `tutor_late` is minutes that the tutor has announced; `took` those that the lesson really took.
    """

    id: int
    tutor: int
    attendance: tuple[Attendance, ...]
    start: Instant
    minutes: int
    zone: str
    topic: str = ""
    note: str = ""
    status: Status = Status.BOOKED
    version: int = 1
    room: str = ""
    was: Instant | None = None
    reason: str = ""
    series: int = 0  # the series it comes from; 0: none
    fee: Fee | None = None
    tutor_late: int = 0
    took: int = 0  # 0: as many as planned
    left: tuple[Left, ...] = ()  # none of them is in `attendance`

    @property
    def end(self) -> Instant:
        return self.start + timedelta(minutes=self.minutes)

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def students(self) -> tuple[int, ...]:
        return tuple(one.student for one in self.attendance)

    @property
    def clock(self) -> Zone:
        return zone_named(self.zone)

    @property
    def absentees(self) -> tuple[int, ...]:
        """The students who missed it, as its result says: of a no-show all."""
        if self.status is Status.COMPLETED:
            return tuple(one.student for one in self.attendance if one.missed)
        return self.students if self.status is Status.NO_SHOW else ()

    @property
    def comers(self) -> tuple[int, ...]:
        """The students who were there, as its result says."""
        came = self.status is Status.COMPLETED
        return tuple(one.student for one in self.attendance if came and not one.missed)

    def result_of(self, student: int) -> Status:
        """What has become of it for one student."""
        return Status.NO_SHOW if student in self.absentees else self.status

    def of(self, student: int) -> Attendance:
        """Where `student` stands. Raises KeyError: not in this session."""
        for one in self.attendance:
            if one.student == student:
                return one
        raise KeyError(student)

    def without(self, left: Left) -> Session:
        """The session without a student who leaves it."""
        stay = tuple(one for one in self.attendance if one.student != left.student)
        return replace(self, attendance=stay, left=(*self.left, left))

    def with_student(self, student: int) -> Session:
        """The session with one more student, or with one who had left it."""
        gone = tuple(one for one in self.left if one.student != student)
        return replace(self, attendance=(*self.attendance, Attendance(student)), left=gone)

    def with_attendance(self, changed: Attendance) -> Session:
        """The session with one student's attendance replaced."""
        kept = tuple(changed if one.student == changed.student else one for one in self.attendance)
        return replace(self, attendance=kept)

    def ended(self, status: Status, absent: Collection[int] = ()) -> Session:
        """The session with a result, which some students missed; what all of them missed is a no-show."""
        if status is Status.COMPLETED and set(self.students) <= set(absent):
            status = Status.NO_SHOW
        missed = set(absent) if status is Status.COMPLETED else set()
        attendance = tuple(replace(one, missed=one.student in missed) for one in self.attendance)
        return replace(self, status=status, attendance=attendance, version=self.version + 1)
