"""What goes into a reading and what comes out of it: the context of a sentence, and its intent."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date as Date
from datetime import datetime
from datetime import time as Time
from typing import TypeAlias

from core.moments import Instant

Option: TypeAlias = Date | Time | datetime | int | str


@dataclass(frozen=True)
class Known:
    """Somebody on the roster whom a sentence may name."""

    id: int
    name: str
    nickname: str = ""


@dataclass(frozen=True)
class Context:
    """What the reader may know beside the text.

    `hours` are (weekday with 0 = Monday, start, end) in minutes after midnight. `open_question` is
    the field just asked for; `expect` is "command", or "time" to look for the time expression alone.
    """

    now: Instant
    zone: str
    language: str = "en"
    role: str = "tutor"
    hours: tuple[tuple[int, int, int], ...] = ()
    roster: tuple[Known, ...] = ()
    usual_minutes: int | None = None
    day_first: bool | None = None
    open_question: str = ""
    expect: str = "command"


@dataclass(frozen=True)
class Recurrence:
    """How a booking repeats. `until` is inclusive; at most one of the three ends is set.

    `freq` is weekly or biweekly; also daily, monthly or yearly where the sentence says so.
    """

    freq: str
    weekdays: tuple[int, ...] = ()
    until: Date | None = None
    count: int | None = None
    until_weeks: int | None = None
    start: Date | None = None
    time: Time | None = None


@dataclass(frozen=True)
class Target:
    """Which session or sessions a sentence is about. `which` is next, last, all, this, first or second.

    `until` is inclusive, and `count` is how many of them, the earliest first.
    """

    date: Date | None = None
    dates: tuple[Date, ...] = ()
    start: datetime | None = None
    weekday: int | None = None
    time: Time | None = None
    range: tuple[Date, Date] | None = None
    since: Date | None = None
    until: Date | None = None
    count: int | None = None
    which: str = ""

    @property
    def limited(self) -> bool:
        """Whether it names several sessions by a limit on their dates."""
        return bool(self.range or self.since or self.until or self.count or len(self.dates) > 1)


@dataclass(frozen=True)
class Excepted:
    """What a sentence leaves out: the sessions that fit everything named here.

    `weekdays` are meant whenever they come, 0 = Monday. `words`: it was not understood.
    """

    students: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()
    target: Target | None = None
    words: str = ""


@dataclass(frozen=True)
class New:
    """What a session shall become. `shift` is minutes, negative for earlier; `longer` too, negative for shorter."""

    start: datetime | None = None
    date: Date | None = None
    time: Time | None = None
    same_time: bool = False
    shift: int | None = None
    minutes: int | None = None
    longer: int | None = None
    weekday: int | None = None


@dataclass(frozen=True)
class When:
    """The time expression by itself. `grain`: minute, day, or time (a clock time without a day)."""

    kind: str = "none"
    start: datetime | None = None
    end: datetime | None = None
    grain: str = ""
    minutes: float | None = None
    recurrence: Recurrence | None = None


@dataclass(frozen=True)
class Question:
    """A field that must be asked, and the readings to offer, best first.

    Options of `student` are roster ids; of `date` and `until` dates; of `time` times. The field "limit" is
    one said of several sessions that is no date: "until the exams".
    """

    field: str
    options: tuple[Option, ...] = ()


@dataclass(frozen=True)
class NoDate:
    """A date that does not exist, as it was said; the year is the one meant, said or not."""

    year: int
    month: int
    day: int


@dataclass(frozen=True)
class Weekly:
    """Hours on some weekdays (0 = Monday), in minutes after midnight; no `start`: a day off."""

    weekdays: tuple[int, ...]
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Opening:
    """An opening on one day, beyond the weekly hours: minutes after midnight, `end` may pass 1440."""

    date: Date
    start: int
    end: int


@dataclass(frozen=True)
class Said:
    """Words of the sentence that say a field, as written, and the name of the rule that read them."""

    field: str
    words: str
    rule: str


@dataclass(frozen=True)
class Intent:
    """What a sentence asks for, with only the fields that it fixes. Times are the speaker's wall clock.

    `kind` is the contract's name of the intent. `students` and `candidates` are roster ids;
    `candidates` stay after an ambiguous name; `unknown_name` is a name that nobody bears.
    `start` stands for date and time together; `date` or `time` alone when only one is said.
    `minutes` is the length, `late_minutes` a delay, `remind_before_min` minutes before the start.
    `range` is inclusive; `stretches` are several such, where the days named do not follow each other.
    `within` is a part of a day, in minutes after midnight, its end not included; of a range, from then on
    its first day and up to then on its last. `no_date` is a date that was said and does not exist.
    `buffer` is minutes kept free between sessions, `notice`
    minutes that families must ask ahead, `most_day` and `most_week` the most sessions wanted. `place` is
    where somebody is, or whose public holidays are meant. What fits one of `excepted` must not be touched.
    `cannot_come`: it is the student who does not come, not the tutor. `by_nobody`: a mail program wrote it.
    `settled`: it is understood, and asks for nothing. `then`: words of the sentence that want something else besides.
    `assumed` names the fields that were inferred rather than said.
    """

    kind: str
    students: tuple[int, ...] = ()
    candidates: tuple[int, ...] = ()
    unknown_name: str = ""
    start: datetime | None = None
    date: Date | None = None
    time: Time | None = None
    minutes: int | None = None
    end: datetime | None = None
    recurrence: Recurrence | None = None
    topic: str = ""
    note: str = ""
    reason: str = ""
    target: Target | None = None
    new: New | None = None
    scope: str = ""
    range: tuple[Date, Date] | None = None
    stretches: tuple[tuple[Date, Date], ...] = ()
    part: str = ""
    after: Time | None = None
    within: tuple[int, int] | None = None
    no_date: NoDate | None = None
    hours: tuple[Weekly, ...] = ()
    breaks: tuple[Weekly, ...] = ()
    openings: tuple[Opening, ...] = ()
    buffer: int | None = None
    notice: int | None = None
    most_day: int | None = None
    most_week: int | None = None
    place: str = ""
    late_minutes: int | None = None
    answer: str = ""
    tasks: tuple[str, ...] = ()
    due: Date | None = None
    score: str = ""
    body: str = ""
    remind_before_min: int | None = None
    outside_hours: bool = False
    excepted: tuple[Excepted, ...] = ()
    cannot_come: bool = False
    by_nobody: bool = False
    settled: bool = False
    then: str = ""
    when: When = When()
    ask: Question | None = None
    assumed: frozenset[str] = frozenset()
    said: tuple[Said, ...] = field(default=(), compare=False)  # of a booking or a move: what each field comes from
