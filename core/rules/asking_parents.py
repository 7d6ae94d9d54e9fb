"""Asking: whoever may not cancel asks a parent who may; until one answers, the lesson stands. FLOWS 9."""

from __future__ import annotations

from dataclasses import replace

from core.events import AttendanceChanged
from core.model.session import Answer, Session, Sign
from core.rules.problems import NotLive, Refused


def ask_to_cancel(session: Session, student: int, words: str, by: int = 0) -> AttendanceChanged:
    """Ask the parents who decide to cancel; `by` is a parent who does not. Raises Refused: the session is settled."""
    if not session.status.live:
        raise Refused(NotLive(session.status))
    stands = replace(session.of(student), words=words, words_by=by if words else 0)  # not former words
    asking = replace(stands, answer=Answer.ASKS, answered_by=by)
    return AttendanceChanged(session.with_attendance(asking), asking, Sign.ASKED, words, by)


def keep(session: Session, student: int, by: int = 0) -> AttendanceChanged:
    """Let a lesson stand that the child asked to cancel, by the word of parent `by`.

    Raises Refused: nothing is asked any more.
    """
    if not session.status.live or session.of(student).answer is not Answer.ASKS:
        raise Refused(NotLive(session.status))
    kept = replace(session.of(student), answer=None, words="")
    return AttendanceChanged(session.with_attendance(kept), kept, Sign.KEPT, by=by)


def asking(session: Session) -> tuple[int, ...]:
    """The students of a session who wait for a parent's answer."""
    return tuple(one.student for one in session.attendance if one.answer is Answer.ASKS)
