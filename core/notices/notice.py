"""A notice: one message owed to one person, outbox and timer in one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.model.session import Session
from core.moments import Instant
from core.replies import Reply


class Kind(StrEnum):
    """What a notice is about: RELIABILITY 3."""

    REPLY = "reply"
    REDRAW = "redraw"
    BOOKED = "booked"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    REQUEST = "request"
    ANSWER = "answer"
    REMINDER_24H = "reminder_24h"
    REMINDER_1H = "reminder_1h"
    JOIN = "join"
    START = "start"
    NUDGE = "nudge"
    NO_SHOW_ADVICE = "no_show_advice"
    ASK_GUARDIAN = "ask_guardian"
    WRAP_UP = "wrap_up"
    FOLLOW_UP = "follow_up"
    RELAY = "relay"
    UNREACHABLE = "unreachable"
    SERIES_ENDS = "series_ends"
    DIGEST = "digest"
    OFFER = "offer"
    OFFER_NUDGE = "offer_nudge"
    OFFER_LAPSED = "offer_lapsed"
    AWAY = "away"


MISSED = "missed"  # the step of a correction that takes back a no-show; of several students for whom, comes next
RESULT = "result"  # the step of news that a result has become another one; of several students for whom, comes next
SERIES = "series"  # the step of news that stands for a whole series
LENGTH = "length"  # a word in the step of a correction: the lesson only has its old length again
LATE = "late"  # the step of news of a change that the tutor makes less than 24 h ahead
BY = "by"  # the step of news of a change that somebody of the family makes; who, comes next
FROM = "from"  # how the step begins of words that are passed on; whose they are, comes next
PLACE = "place"  # how the step begins of news of one student who leaves or comes; who comes next, and when it was
SEVERAL = "several "  # how the step of news begins that stands for several sessions: `several 17:2 18:4:late`

TOLD_TOGETHER = (Kind.CANCELLED, Kind.RESTORED, Kind.MOVED)  # news of which one message may tell for several sessions


def words_of(step: str) -> frozenset[str]:
    """The words that a step is made of."""
    return frozenset(step.split())


def of_students(word: str, session: Session, students: Collection[int]) -> str:
    """The step of news of some students of a session; of a single one nobody needs to say whom."""
    return word if len(session.students) == 1 else " ".join((word, *map(str, students)))


def students_of(step: str, session: Session) -> tuple[int, ...]:
    """The students whom news of a result is about: those that its step names, else all."""
    named = {int(one) for one in step.split()[1:]}
    return tuple(one for one in session.students if not named or one in named)


def of_some(step: str) -> bool:
    """Whether the step names the students that the news is about: for the others it may have changed since."""
    word, *students = step.split() or ("",)
    return word in (RESULT, MISSED, PLACE) and bool(students)


def passed_by(person: int, unique: int) -> str:
    """The step of words that `person` has passed on."""
    return f"{FROM} {person} {unique}"


def writer_of(step: str) -> int:
    """Whose words a step tells to be passed on; 0: it does not."""
    word, *rest = step.split() or ("",)
    return int(rest[0]) if word == FROM and rest else 0


def by_of(step: str) -> int:
    """Who of the family has made the change that a step tells of; 0: nobody has."""
    words = step.split()
    return int(words[words.index(BY) + 1]) if BY in words else 0


@dataclass(frozen=True)
class Notice:
    """One message owed to one person.

    Kind, session, version, person and step name it: the same notice is owed once. `version` is
    the session's when it was planned. A notice with a `reply` says just that; every other one is
    worded when it leaves. `spare`: to the second of the person's addresses, where there is one.
    """

    kind: str
    person: int
    session: int
    version: int
    due: Instant
    expires: Instant
    step: str = ""
    reply: Reply | None = None
    spare: bool = False


def apart(notice: Notice) -> tuple[Notice, ...]:
    """The notice as it would be of each session alone that it stands for; of a single one, itself."""
    if not notice.step.startswith(SEVERAL):
        return (notice,)
    parts = (part.split(":") for part in notice.step.removeprefix(SEVERAL).split())
    return tuple(
        replace(notice, session=int(id), version=int(version), step="".join(step)) for id, version, *step in parts
    )


def together(notices: Sequence[Notice]) -> Notice:
    """One notice to one person that stands for all of these; a single one stands for itself.

    The step of each is one word, or none.
    """
    first = notices[0]
    if len(notices) == 1:
        return first
    parts = (":".join(filter(None, (str(one.session), str(one.version), one.step))) for one in notices)
    expires = max(one.expires for one in notices)
    return replace(first, due=min(one.due for one in notices), expires=expires, step=SEVERAL + " ".join(parts))
