"""The waiting room: from ten minutes before a session until it has a result. FLOWS 12."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import timedelta

from core.events import (
    AbsenceClaimed,
    AbsenceDenied,
    AttendanceChanged,
    SessionEnded,
    SessionStarted,
    StudentNudged,
    TutorLate,
)
from core.model.session import Answer, Attendance, Session, Sign, Status
from core.moments import MINUTE, Instant
from core.rules.problems import AlreadyBegun, NotLive, NotYet, Refused

ROOM_OPENS = timedelta(minutes=10)  # before the start: Join for the student
START_OFFERED = timedelta(minutes=5)  # before the start: Start for the tutor
FIRST_NUDGE = timedelta(minutes=5)  # after the start: the guide waits 5 to 10 minutes before acting
LAST_NUDGE = timedelta(minutes=10)
PATIENCE = timedelta(minutes=15)  # after the start: nothing more is asked
WRAP_UP = timedelta(minutes=2)  # after the planned end
CONFIRM_AGAIN = timedelta(hours=3)  # before the start, whoever has to confirm and has not: FLOWS 11
ANSWERABLE = timedelta(hours=36)  # how near a session is for a bare "coming" to be about it: FLOWS 11
LATE_STEPS = (5, 10, 15)  # minutes offered to somebody running late
LATEST = 60  # minutes: whoever is later than that had better move the lesson
TUTOR_LATE_STEPS = (5, 10)  # to the tutor, for whom somebody waits
ROOM_CLOSES = timedelta(minutes=15)  # after the end
QUESTIONS = {"first": FIRST_NUDGE, "last": LAST_NUDGE}  # what a silent student is asked, and when
ABSENT = "absent"  # the reason of a lesson that did not take place because the tutor was not there


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


def end(session: Session, now: Instant, took: int = 0, absent: Collection[int] = ()) -> SessionEnded:
    """Complete a session; `took` is minutes, where they were not those planned, `absent` the students who missed it.

    Raises:
        Refused: it has not begun, or is settled; or nobody can have missed it yet.
    """
    event = _ended(session, Status.COMPLETED, now, absent)
    return replace(event, session=replace(event.session, took=0 if took == session.minutes else took))


def end_as_no_show(session: Session, now: Instant) -> SessionEnded:
    """Record that nobody came; only a tutor ever asks for it.

    Raises:
        Refused: before the first question could be answered (T+5), or settled.
    """
    return _ended(session, Status.NO_SHOW, now)


def answer(session: Session, student: int, said: Answer, words: str, now: Instant, by: int = 0) -> AttendanceChanged:
    """Take a student's word that they come or not, or that of parent `by`. Raises Refused: the session is settled."""
    stands = _worded(session.of(student), words, by)
    late = 0 if said is Answer.NOT else stands.late
    told = Sign.COMING if said is Answer.COMING else Sign.NOT_COMING
    changed = replace(stands, answer=said, late=late, answered_by=by)
    return _changed(session, _seen(session, changed, told, now), told, words, by)


def running_late(session: Session, student: int, minutes: int, words: str, by: int = 0) -> AttendanceChanged:
    """Take a student's word that they will be `minutes` late, the last word: the steps move by so much.

    It is no sign of life: somebody who is late may still not come. Raises Refused: settled.
    """
    stands = _worded(session.of(student), words, by)
    changed = replace(stands, answer=Answer.COMING, late=minutes, answered_by=by)
    return _changed(session, changed, Sign.LATE, words, by)


def on_time(session: Session, student: int, words: str, now: Instant, by: int = 0) -> AttendanceChanged:
    """Take a student's word that they are not late after all. Raises Refused: settled."""
    stands = _worded(session.of(student), words, by)
    changed = _seen(session, replace(stands, answer=Answer.COMING, late=0, answered_by=by), Sign.COMING, now)
    return _changed(session, changed, Sign.ON_TIME, words, by)


def from_start(session: Session, minutes: int, now: Instant) -> int:
    """How late that is by the lesson's start: what would be past already is meant from now on."""
    begun = now.since(session.start)
    return minutes if begun < minutes * MINUTE else minutes + -(-begun // MINUTE)


def wait_a_little(session: Session, student: int, minutes: int, by: int = 0) -> AttendanceChanged:
    """Take "in two minutes": the next step waits so much longer. Raises Refused: settled."""
    stands = session.of(student)
    changed = replace(stands, answer=Answer.COMING, late=stands.late + minutes, answered_by=by)
    return _changed(session, changed, Sign.SOON, "", by)


def sign_of_life(
    session: Session, student: int, sign: Sign, words: str, now: Instant, by: int = 0
) -> AttendanceChanged:
    """Take any sign that the student is there: from T-10 on it stops all further questions."""
    stands = _worded(session.of(student), words, by)
    return _changed(session, _seen(session, stands, sign, now), sign, words, by)


def _worded(stands: Attendance, words: str, by: int) -> Attendance:
    """With the last words about the session, and who wrote them."""
    return replace(stands, words=words, words_by=by) if words else stands


def _seen(session: Session, stands: Attendance, sign: Sign, now: Instant) -> Attendance:
    """A sign from T-10 on stops the questions; whoever is in the room stays there, since they came to it."""
    stays = stands.there and sign in (Sign.COMING, Sign.WROTE, Sign.TROUBLE, stands.shown)
    if stays or now < session.start - ROOM_OPENS:
        return stands
    return replace(stands, sign=now, shown=sign)


def late_answer(session: Session, student: int, words: str, by: int = 0) -> AttendanceChanged:
    """Attach what comes in after a session has its result; it changes nothing else."""
    changed = replace(session.of(student), words=words, words_by=by)
    return AttendanceChanged(session.with_attendance(changed), changed, Sign.WROTE, words, by)


def ask_by_hand(session: Session, students: tuple[int, ...], now: Instant) -> StudentNudged:
    """Ask now whether `students` are joining: it takes the place of the next question of each.

    Raises:
        Refused: it is settled, over, or more than ten minutes ahead.
    """
    if not session.status.live or now >= session.end:
        raise Refused(NotLive(session.status))
    if now < session.start - ROOM_OPENS:
        raise Refused(NotYet(session.start - ROOM_OPENS))
    asked = session
    for student in students:
        ahead = [step for step, due in questions(session, student) if due > now]
        if ahead:
            changed = replace(session.of(student), asked=list(QUESTIONS).index(ahead[0]) + 1)
            asked = asked.with_attendance(changed)
    return StudentNudged(asked, students)


def tutor_late(session: Session, minutes: int) -> TutorLate:
    """Announce that the tutor will be `minutes` late. Raises Refused: the room is open, or it is settled."""
    if session.status is Status.STARTED:
        raise Refused(AlreadyBegun(session.start))
    if not session.status.live:
        raise Refused(NotLive(session.status))
    return TutorLate(replace(session, tutor_late=minutes))


def claim_absence(session: Session, student: int, now: Instant, by: int = 0) -> AbsenceClaimed:
    """Take the word of a student's side that the tutor is not there: the tutor is asked.

    Raises:
        Refused: the room is open, the session settled, or a quarter of an hour has not passed.
    """
    if session.status is Status.STARTED:
        raise Refused(AlreadyBegun(session.start))
    if not session.status.live:
        raise Refused(NotLive(session.status))
    if now < absent_from(session):
        raise Refused(NotYet(absent_from(session)))
    return AbsenceClaimed(session.with_attendance(replace(session.of(student), claim=now, claim_by=by)), student)


def agree_absence(session: Session) -> SessionEnded:
    """The tutor agrees not to have been there: it did not take place, and that is the tutor's doing.

    Raises:
        Refused: it is settled.
    """
    if not session.status.live:
        raise Refused(NotLive(session.status))
    missed = replace(_unclaimed(session), status=Status.CANCELLED, reason=ABSENT, version=session.version + 1)
    return SessionEnded(missed, before=session)


def deny_absence(session: Session) -> AbsenceDenied:
    """The tutor says to have been there; the session waits for its result. Raises Refused: it is settled."""
    if not session.status.live:
        raise Refused(NotLive(session.status))
    return AbsenceDenied(_unclaimed(session))


def _unclaimed(session: Session) -> Session:
    return replace(session, attendance=tuple(replace(one, claim=None, claim_by=0) for one in session.attendance))


def silent(session: Session) -> tuple[int, ...]:
    """The students of whom there is no sign of life, and who have not said that they will not come.

    A "coming" said before T-10 is no sign.
    """
    return tuple(one.student for one in session.attendance if one.sign is None and one.answer is not Answer.NOT)


def missing(session: Session) -> tuple[int, ...]:
    """The students who are not in the room as far as anybody knows, and have not said that they will not come."""
    return tuple(one.student for one in session.attendance if not one.there and one.answer is not Answer.NOT)


def due_after_start(session: Session, student: int, planned: timedelta) -> Instant:
    """When the step planned `planned` after the start is due for one student.

    Lateness that they or the tutor have announced moves it, at most to T+15.
    """
    late = max(session.of(student).late, session.tutor_late) * MINUTE
    return session.start + min(planned + late, max(planned, PATIENCE))


def questions(session: Session, student: int) -> tuple[tuple[str, Instant], ...]:
    """The questions that a student who stays silent is still asked, and when.

    Of two that fall together only the last is asked, and none that one by hand has taken the place of.
    """
    dues = {step: due_after_start(session, student, planned) for step, planned in QUESTIONS.items()}
    left = list(dues)[session.of(student).asked :]
    return tuple((step, dues[step]) for step in left if step == "last" or dues[step] < dues["last"])


def told_waiting_from(session: Session) -> Instant:
    """From when on a student who waits in the room hears that the tutor has been told."""
    return session.start + FIRST_NUDGE + session.tutor_late * MINUTE


def awaited_from(session: Session) -> Instant:
    """From when on the tutor lets somebody wait: since the first of them came, or since it was time."""
    came = [one.sign for one in session.attendance if one.student in waiting(session) and one.sign is not None]
    return max(told_waiting_from(session), min(came, default=session.start))


def absent_from(session: Session) -> Instant:
    """From when on it may be said that the tutor is not there; announcing it puts this off by T+15 at most."""
    return session.start + PATIENCE + min(session.tutor_late * MINUTE, PATIENCE)


def waiting(session: Session) -> tuple[int, ...]:
    """The students who have gone to the room that the tutor has not opened."""
    if session.status is not Status.BOOKED:
        return ()
    return tuple(one.student for one in session.attendance if one.shown is Sign.JOINED)


def _changed(session: Session, attendance: Attendance, sign: Sign, words: str, by: int) -> AttendanceChanged:
    if not session.status.live:
        raise Refused(NotLive(session.status))
    return AttendanceChanged(session.with_attendance(attendance), attendance, sign, words, by)


def _ended(session: Session, status: Status, now: Instant, absent: Collection[int] = ()) -> SessionEnded:
    if not session.status.live:
        raise Refused(NotLive(session.status))
    missed = status is Status.NO_SHOW or bool(absent)
    earliest = session.start + (FIRST_NUDGE if missed else timedelta())
    if now < earliest and (missed or session.status is Status.BOOKED):
        raise Refused(NotYet(earliest))
    return SessionEnded(session.ended(status, absent), before=session)
