"""The waiting room: from ten minutes before a session until it has a result. FLOWS 12."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from core.events import AttendanceChanged, SessionEnded, SessionStarted, Sign
from core.model.session import Answer, Attendance, Session, Status
from core.moments import Instant
from core.rules.problems import AlreadyBegun, NotLive, NotYet, Refused

ROOM_OPENS = timedelta(minutes=10)  # before the start: Join for the student
START_OFFERED = timedelta(minutes=5)  # before the start: Start for the tutor
FIRST_NUDGE = timedelta(minutes=5)  # after the start: the guide waits 5 to 10 minutes before acting
LAST_NUDGE = timedelta(minutes=10)
PATIENCE = timedelta(minutes=15)  # after the start: nothing more is asked
WRAP_UP = timedelta(minutes=2)  # after the planned end
ANSWERABLE = timedelta(hours=36)  # how near a session is for a bare "coming" to be about it: FLOWS 11
LATE_STEPS = (5, 10, 15)  # minutes offered to somebody running late
RESULT_MAY_CHANGE = timedelta(days=14)  # FLOWS 12


def start(session: Session, now: Instant) -> SessionStarted:
    """Open the room.

    Raises:
        Refused: more than ten minutes too early, already open, or settled.
    """
    if session.status is Status.STARTED:
        raise Refused(AlreadyBegun(session.start))
    if not session.status.live:
        raise Refused(NotLive(session.status))
    if now < session.start - ROOM_OPENS:
        raise Refused(NotYet(session.start - ROOM_OPENS))
    return SessionStarted(replace(session, status=Status.STARTED))


def end(session: Session, now: Instant) -> SessionEnded:
    """Complete a session. Raises Refused: it has not begun, or is settled."""
    return _ended(session, Status.COMPLETED, now)


def end_as_no_show(session: Session, now: Instant) -> SessionEnded:
    """Record that nobody came; only a tutor ever asks for it.

    Raises:
        Refused: before the first question could be answered (T+5), or settled.
    """
    return _ended(session, Status.NO_SHOW, now)


def answer(session: Session, student: int, said: Answer, words: str, now: Instant) -> AttendanceChanged:
    """Take a student's word that they come or not. Raises Refused: the session is settled."""
    stands = session.of(student)
    late = 0 if said is Answer.NOT else stands.late
    sign = now if now >= session.start - ROOM_OPENS else stands.sign
    told = Sign.COMING if said is Answer.COMING else Sign.NOT_COMING
    changed = replace(stands, answer=said, late=late, sign=sign, words=words or stands.words)
    return _changed(session, changed, told, words)


def running_late(session: Session, student: int, minutes: int, words: str) -> AttendanceChanged:
    """Take a student's word that they will be `minutes` late: the steps move by so much.

    It is no sign of life: somebody who is late may still not come. Raises Refused: settled.
    """
    stands = session.of(student)
    late = max(stands.late, minutes)
    changed = replace(stands, answer=Answer.COMING, late=late, words=words or stands.words)
    return _changed(session, changed, Sign.LATE, words)


def wait_a_little(session: Session, student: int, minutes: int) -> AttendanceChanged:
    """Take "in two minutes": the next step waits so much longer. Raises Refused: settled."""
    stands = session.of(student)
    return _changed(session, replace(stands, answer=Answer.COMING, late=stands.late + minutes), Sign.SOON, "")


def sign_of_life(session: Session, student: int, sign: Sign, words: str, now: Instant) -> AttendanceChanged:
    """Take any sign that the student is there: from T-10 on it stops all further questions."""
    stands = session.of(student)
    seen = now if now >= session.start - ROOM_OPENS else stands.sign
    return _changed(session, replace(stands, sign=seen, words=words or stands.words), sign, words)


def silent(session: Session) -> tuple[int, ...]:
    """The students of whom there is no sign of life, and who have not said that they will not come.

    A "coming" said before T-10 is no sign.
    """
    return tuple(one.student for one in session.attendance if one.sign is None and one.answer is not Answer.NOT)


def due_after_start(session: Session, planned: timedelta) -> Instant:
    """When the step planned `planned` after the start is due: announced lateness moves it, at most to T+15."""
    late = max((one.late for one in session.attendance), default=0)
    return session.start + min(planned + timedelta(minutes=late), max(planned, PATIENCE))


def _changed(session: Session, attendance: Attendance, sign: Sign, words: str) -> AttendanceChanged:
    if not session.status.live:
        raise Refused(NotLive(session.status))
    return AttendanceChanged(session.with_attendance(attendance), attendance, sign, words)


def _ended(session: Session, status: Status, now: Instant) -> SessionEnded:
    if not session.status.live:
        raise Refused(NotLive(session.status))
    missed = status is Status.NO_SHOW
    earliest = session.start + (FIRST_NUDGE if missed else timedelta())
    if now < earliest and (missed or session.status is Status.BOOKED):
        raise Refused(NotYet(earliest))
    return SessionEnded(replace(session, status=status, version=session.version + 1), before=session)
