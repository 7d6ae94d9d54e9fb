"""The tutor's reliability: what share of the planned lessons of the last 90 days they stood by. FLOWS 9."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from core.events import (
    ChangeForgiven,
    Event,
    OfferMade,
    PlaceChanged,
    SessionCancelled,
    SessionEnded,
    SessionMoved,
    SessionRestored,
    SessionsChanged,
)
from core.model.session import Answer, Session, Status
from core.moments import Instant
from core.rules.cancelling import ASKED, UNDONE, is_late
from core.rules.joining import ABSENT

PERIOD = timedelta(days=90)
MEANINGFUL = 10  # lessons: of fewer a percentage says more than is known
LATE_CANCEL, LATE_MOVE, ABSENCE = 1.0, 0.5, 3.0  # FLOWS 9: what each counts against the planned lessons


@dataclass(frozen=True)
class Deed:
    """Something that a tutor did to a session, or a family forgave, and when it was recorded."""

    event: Event
    at: Instant

    @property
    def said_at(self) -> Instant:
        """When it was said: whatever came in while the program did not run was recorded later."""
        done = self.event
        known = done.said_at if isinstance(done, SessionCancelled | SessionMoved | PlaceChanged | OfferMade) else None
        return known or self.at


@dataclass(frozen=True)
class Reliability:
    """`share` is from 0 to 1; `planned` the lessons counted, `faults` the weight of what was not kept."""

    planned: int
    faults: float

    @property
    def share(self) -> float:
        """1 where nothing was planned: nobody starts with a stain."""
        return max(0.0, 1 - self.faults / self.planned) if self.planned else 1.0

    @property
    def meaningful(self) -> bool:
        """Whether there are lessons enough for a number."""
        return self.planned >= MEANINGFUL

    @property
    def percent(self) -> int:
        """In whole per cent; only a clean record reads as 100."""
        return min(round(self.share * 100), 99) if self.faults else 100


def reliability(sessions: Iterable[Session], deeds: Iterable[Deed], now: Instant) -> Reliability:
    """Count the last 90 days. Only what the tutor caused counts; what was undone never happened.

    `deeds` are the tutor's own and what families forgave, the earliest first. A lesson cancelled in time
    was not planned any more.
    """
    faults = faults_of(deed for deed in deeds if deed.at > now - PERIOD)
    planned = {one.id for one in sessions if _was_planned(one, now)} | {id for id, weight in faults.items() if weight}
    return Reliability(len(planned), sum(faults.values()))


def faults_of(deeds: Iterable[Deed]) -> Mapping[int, float]:
    """The weight of faults by session."""
    return {id: sum(weight for _, weight in found) for id, found in _counted(deeds).items()}


def weighing(deeds: Iterable[Deed], now: Instant) -> tuple[tuple[Deed, float], ...]:
    """What still counts against the tutor, the earliest first, each with its weight."""
    found = _counted(deed for deed in deeds if deed.at > now - PERIOD)
    standing = (ones for ones in found.values() if sum(weight for _, weight in ones) > 0)  # not another result since
    counted = (one for ones in standing for one in ones if one[1] > 0)
    return tuple(sorted(counted, key=lambda one: one[0].at))


def _counted(deeds: Iterable[Deed]) -> Mapping[int, list[tuple[Deed, float]]]:
    """What was done to each session, without what was taken back; what was forgiven weighs nothing."""
    done: dict[int, list[tuple[Deed, float]]] = {}
    for deed in deeds:
        match deed.event:
            case SessionCancelled(session, before) if session.reason != UNDONE:
                weight = _weight(before, deed.said_at, LATE_CANCEL) if session.reason != ASKED else 0.0
                done.setdefault(session.id, []).append((deed, weight))
            case PlaceChanged(session, before, student):
                asked = any(one.student == student and one.reason == ASKED for one in session.left)
                weight = _weight(before, deed.said_at, LATE_CANCEL / len(before.students), (student,))
                if student not in session.students:
                    done.setdefault(session.id, []).append((deed, 0.0 if asked else weight))
                elif done.get(session.id) and any(one.student == student for one in before.left):
                    done[session.id].pop()
            case OfferMade(_, session) if session.status is Status.BOOKED:  # only those that were taken are counted
                done.setdefault(session.id, []).append((deed, _weight(session, deed.said_at, LATE_MOVE)))
            case SessionMoved(session, before):
                weight = _weight(before, deed.said_at, LATE_MOVE) if session.reason != ASKED else 0.0
                done.setdefault(session.id, []).append((deed, weight))
            case SessionEnded(session, before):
                former = 0.0 if before.status.live else _of_end(done.get(session.id, []))
                weight = ABSENCE if session.reason == ABSENT else 0.0
                done.setdefault(session.id, []).append((deed, weight - former))
            case SessionRestored(session) if done.get(session.id):
                done[session.id].pop()
            case ChangeForgiven(session) if done.get(session.id):
                done[session.id][-1] = (done[session.id][-1][0], 0.0)
    return done


def _of_end(done: list[tuple[Deed, float]]) -> float:
    """What has become of a session weighs so much: another result takes its place."""
    return sum(weight for deed, weight in done if not isinstance(deed.event, SessionMoved | OfferMade))


def with_cancelled(present: Reliability, session: Session, at: Instant) -> Reliability:
    """What it would be after the tutor cancelled `session` at `at`."""
    return _with(present, _weight(session, at, LATE_CANCEL))


def with_moved(present: Reliability, session: Session, at: Instant) -> Reliability:
    """What it would be after the tutor moved `session` at `at`."""
    return _with(present, _weight(session, at, LATE_MOVE))


def with_absence(present: Reliability) -> Reliability:
    """What it would be after the tutor agreed not to have been there; the lesson itself is counted already."""
    return Reliability(present.planned, present.faults + ABSENCE)


def _with(present: Reliability, weight: float) -> Reliability:
    # The lesson itself lies ahead: it is counted from the moment when it counts against the tutor.
    return Reliability(present.planned + 1, present.faults + weight) if weight else present


def with_left(present: Reliability, session: Session, students: Collection[int], at: Instant) -> Reliability:
    """What it would be after the tutor took these students out of `session` at `at`."""
    return _with(present, len(students) * _weight(session, at, LATE_CANCEL / len(session.students), students))


def _weight(before: Session, at: Instant, weight: float, students: Collection[int] | None = None) -> float:
    return weight if is_late(before, at) and not _asked_for(before, students) else 0.0


def _asked_for(before: Session, students: Collection[int] | None) -> bool:
    """Whether the family had asked: then it is not the tutor's doing."""
    return all(one.answer is Answer.NOT for one in before.attendance if students is None or one.student in students)


def _was_planned(session: Session, now: Instant) -> bool:
    return now - PERIOD < session.start <= now and session.status is not Status.CANCELLED


def as_said(event: Event, at: Instant) -> Event:
    """The event with when its word was given, where that decides whether somebody is late."""
    match event:
        case SessionCancelled() | SessionMoved() | PlaceChanged() | OfferMade():
            return replace(event, said_at=at)
        case SessionsChanged(changes):
            return replace(event, changes=tuple(_change_as_said(one, at) for one in changes))
        case _:
            return event


def _change_as_said(
    change: SessionMoved | SessionCancelled | SessionRestored, at: Instant
) -> SessionMoved | SessionCancelled | SessionRestored:
    return change if isinstance(change, SessionRestored) else replace(change, said_at=at)
