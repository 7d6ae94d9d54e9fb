"""People: who they are, how they are reached, and how they belong together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.moments import Instant, Zone, zone_named, zone_with


@dataclass(frozen=True)
class Address:
    """How a platform reaches a person. `space` is the Slack workspace or the Telegram bot."""

    platform: str
    space: str
    user: str
    chat: str


class Wants(StrEnum):
    """Which notices somebody wants; a change or cancellation always reaches them."""

    ALL = "all"
    CHANGES = "changes"  # not what is booked for somebody whose guardian they are


@dataclass(frozen=True)
class Quiet:
    """Hours in which whatever may wait does wait: minutes after midnight on the person's wall.

    They cross midnight where `start` is later than `end`.
    """

    start: int
    end: int


@dataclass(frozen=True, order=True)
class Stay:
    """Days that somebody spends elsewhere, both included: their clock is that of `zone` then.

    `home_hours`: a tutor's hours are still those of the clock at home.
    """

    first: date
    last: date
    zone: str
    home_hours: bool = False


REMIND = (24 * 60, 60)  # minutes before the start, to whoever is taught: FLOWS 11
QUIET = Quiet(21 * 60 + 30, 7 * 60 + 30)  # 21:30 to 7:30: FLOWS 15
MORNING, EVENING, WEEKLY = 7 * 60 + 30, 20 * 60, 18 * 60  # minutes after midnight: FLOWS 15


class Muted(StrEnum):
    """What somebody may do without beyond what the other wishes say."""

    JOIN = "join"  # that the room is open, ten minutes before the lesson


@dataclass(frozen=True)
class Digests:
    """When somebody wants what is to come in one message: minutes after midnight, None for never.

    `morning` and `evening` are a tutor's, `weekly` is a family's, on Sundays.
    """

    morning: int | None = MORNING
    evening: int | None = EVENING
    weekly: int | None = None


@dataclass(frozen=True)
class Person:
    """Somebody with a name, a zone (IANA) and a locale (`en_US`).

    Without an address nobody can write to them: they have not joined yet. The first address that
    works is the one that notices go to. `remind` are minutes before a lesson; None is what is usual for somebody
    who is taught, or speaks for a child who has not joined, and nothing for anybody else. No `quiet`
    means never quiet. `lost`: none of the addresses works any more, until they write again; `unreached` are
    those that do not.
    """

    id: int
    name: str
    zone: str
    locale: str
    addresses: tuple[Address, ...] = ()
    consent: str = ""  # the version of the consent text that was accepted
    wants: Wants = Wants.ALL
    remind: tuple[int, ...] | None = None
    quiet: Quiet | None = QUIET
    digests: Digests = Digests()
    muted: tuple[Muted, ...] = ()
    stays: tuple[Stay, ...] = ()  # earliest first, none of them overlap
    lost: bool = False
    unreached: tuple[Address, ...] = ()

    @property
    def heard_at(self) -> Address:
        """The address that notices go to: the first that works. Raises IndexError: they have none."""
        return next((one for one in self.addresses if one not in self.unreached), self.addresses[0])

    @property
    def first(self) -> str:
        """The name they are called by."""
        return self.name.split()[0] if self.name.split() else self.name

    @property
    def clock(self) -> Zone:
        """The clock that they go by: that of home, and of wherever they stay on those days."""
        return zone_named(self.reads)

    @property
    def home(self) -> Zone:
        """The clock at home."""
        return zone_named(self.zone)

    @property
    def reads(self) -> str:
        """The name of the clock that they go by."""
        if not self.stays:
            return self.zone
        return zone_with(self.zone, tuple((one.first, one.last, one.zone) for one in self.stays))

    @property
    def reached(self) -> bool:
        """Whether they have joined."""
        return bool(self.addresses)

    @property
    def hears(self) -> bool:
        """Whether anything that is sent to them arrives, as far as anybody knows."""
        return self.reached and not self.lost


@dataclass(frozen=True)
class Student:
    """A person on a tutor's roster. `minutes` is their usual length; None follows the tutor's.

    A minor needs a deciding guardian to cancel or move, unless somebody has said that they `decide`.
    Who `moves` does so without asking the tutor. An archived student keeps the history and gets no notices.
    """

    person: Person
    nickname: str = ""
    minor: bool = True
    minutes: int | None = None
    next_topic: str = ""
    archived: bool = False
    decides: bool = False
    moves: bool = False

    @property
    def id(self) -> int:
        return self.person.id

    @property
    def name(self) -> str:
        return self.person.name

    @property
    def first(self) -> str:
        """The name the tutor calls them by."""
        return self.nickname or self.person.first


@dataclass(frozen=True)
class Bond:
    """A guardian and a student of one tutor: who pays, who decides, who is informed."""

    id: int
    tutor: int
    guardian: Person
    student: int
    pays: bool = False
    decides: bool = False
    informed: bool = True
    active: bool = True


class Invited(StrEnum):
    """Whom an invitation is for."""

    TUTOR = "tutor"
    STUDENT = "student"
    GUARDIAN = "guardian"
    SELF = "self"  # `student` on another messenger, whoever they are


class Stage(StrEnum):
    """Where an invitation stands: only an open one can be used."""

    OPEN = "open"
    CLAIMED = "claimed"  # opened and affirmed, waiting for the tutor
    USED = "used"
    REVOKED = "revoked"


@dataclass(frozen=True)
class Invitation:
    """A way in, for one person, once. The code itself is never stored, only its hash.

    `guest` is whoever claimed it: nothing is known of them to anybody before the tutor confirms.
    """

    id: int
    role: Invited
    tutor: int  # 0: an invitation for a tutor
    student: int  # 0: not about a student
    hash: str
    expires: Instant
    stage: Stage = Stage.OPEN
    guest: Person | None = None
    name: str = ""  # for a tutor: the name given with `tutorbell invite`
    mail: str = ""  # the mailbox it was sent to, if any
    locale: str = ""
    zone: str = ""
