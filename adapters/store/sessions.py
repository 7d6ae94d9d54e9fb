"""Sessions: written only at the version they were read at, and kept apart by the database itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any

import tzdata
from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update

from adapters.store.columns import InstantColumn
from adapters.store.faults import ChangedMeanwhile
from adapters.store.tables import LONGEST, session_students, sessions
from core.model.session import Answer, Attendance, Fee, Left, Session, Sign, Status
from core.moments import MINUTE, Instant, Span
from core.rules.resetting import Face

_LIVE = [status.value for status in Status if status.live]
_STUDENT_COLUMNS = (
    session_students.c.student,
    session_students.c.answer,
    session_students.c.late,
    session_students.c.sign,
    session_students.c.words,
    session_students.c.shown,
    session_students.c.asked,
    session_students.c.claim,
    session_students.c.answered_by,
    session_students.c.words_by,
    session_students.c.claim_by,
    session_students.c.missed,
    session_students.c.gone,
    session_students.c.why,
    session_students.c.fee.label("left_fee"),
)

# Within a span. Bounded on both sides, so that only the index of the start is walked.
_WITHIN = (
    sessions.c.starts < bindparam("until", type_=InstantColumn),
    sessions.c.starts > bindparam("earliest", type_=InstantColumn),
    sessions.c.ends > bindparam("since", type_=InstantColumn),
)
# Put together once: that takes longer than the database does.
_OF_TUTOR = (
    select(sessions, *_STUDENT_COLUMNS)
    .join_from(sessions, session_students, isouter=True)
    .where(sessions.c.tutor == bindparam("whose"), *_WITHIN)
    .order_by(sessions.c.starts, sessions.c.id, session_students.c.position)
)
_ELSEWHERE = (
    select(session_students.c.student, sessions.c.starts, sessions.c.ends)
    .join_from(session_students, sessions)
    .where(session_students.c.student.in_(bindparam("students", expanding=True)))
    .where(
        sessions.c.tutor != bindparam("but"), session_students.c.gone.is_(None), sessions.c.status.in_(_LIVE), *_WITHIN
    )
    .order_by(session_students.c.student, sessions.c.starts)
)
_TUTOR = select(sessions.c.tutor).where(sessions.c.id == bindparam("named"))


def sessions_of(connection: Connection, tutor: int, view: Span) -> tuple[Session, ...]:
    """The tutor's sessions that share a moment with `view`, of every status, earliest first."""
    rows = connection.execute(_OF_TUTOR, {"whose": tutor, **_within(view)})
    return tuple(_session(list(found)) for _, found in groupby(rows, key=lambda row: row.id))


def _within(view: Span) -> dict[str, Instant]:
    return {"since": view.start, "until": view.end, "earliest": view.start - timedelta(seconds=LONGEST)}


def _session(rows: list[Row[Any]]) -> Session:
    one = rows[0]
    return Session(
        id=one.id,
        tutor=one.tutor,
        attendance=tuple(_attendance(row) for row in rows if row.student is not None and row.gone is None),
        start=one.starts,
        minutes=one.ends.since(one.starts) // MINUTE,
        zone=one.zone,
        topic=one.topic,
        note=one.note,
        status=Status(one.status),
        version=one.version,
        room=one.room,
        was=one.was,
        reason=one.reason,
        series=one.series or 0,
        fee=Fee(one.fee) if one.fee else None,
        tutor_late=one.tutor_late,
        took=one.took,
        left=tuple(_left(row) for row in rows if row.gone is not None),
    )


def _left(row: Row[Any]) -> Left:
    return Left(row.student, row.gone, row.why or "", Fee(row.left_fee) if row.left_fee else None)


def _attendance(row: Row[Any]) -> Attendance:
    return Attendance(
        student=row.student,
        answer=Answer(row.answer) if row.answer else None,
        late=row.late,
        sign=row.sign,
        words=row.words,
        shown=Sign(row.shown) if row.shown else None,
        asked=row.asked,
        claim=row.claim,
        answered_by=row.answered_by,
        words_by=row.words_by,
        claim_by=row.claim_by,
        missed=row.missed,
    )


def busy_elsewhere(
    connection: Connection, students: Iterable[int], tutor: int, view: Span
) -> dict[int, tuple[Span, ...]]:
    """When each of `students` is taken by another tutor than `tutor`, and nothing else about it."""
    rows = connection.execute(_ELSEWHERE, {"students": sorted(students), "but": tutor, **_within(view)})
    return {
        student: tuple(Span(row.starts, row.ends) for row in found)
        for student, found in groupby(rows, key=lambda row: row.student)
    }


def tutor_of_session(connection: Connection, id: int) -> int | None:
    """Whose session it is."""
    return connection.scalar(_TUTOR, {"named": id})


def version_of_session(connection: Connection, id: int) -> int:
    """The version at which it is; 0: there is none."""
    return connection.scalar(select(sessions.c.version).where(sessions.c.id == id)) or 0


def tutors_of_other_laws(connection: Connection, law: str, now: Instant) -> tuple[int, ...]:
    """The tutors who have sessions ahead that were read with other zone data than `law`."""
    query = select(sessions.c.tutor).where(*_of_other_laws(law, now)).distinct().order_by(sessions.c.tutor)
    return tuple(connection.scalars(query))


def faces_of_other_laws(connection: Connection, tutor: int, law: str, now: Instant) -> dict[int, Face]:
    """What the clocks showed at the starts of those sessions when they were stored."""
    where = (sessions.c.tutor == tutor, *_of_other_laws(law, now))
    rows = connection.execute(select(sessions.c.id, sessions.c.wall, sessions.c.fold, sessions.c.zone).where(*where))
    return {row.id: Face(datetime.fromisoformat(row.wall).replace(fold=int(row.fold)), row.zone) for row in rows}


def _of_other_laws(law: str, now: Instant) -> tuple[Any, ...]:
    return sessions.c.tz_version != law, sessions.c.starts > now, sessions.c.status.in_(_LIVE)


def read_anew(connection: Connection, session: Session) -> None:
    """Store what a clock shows at a session's start under the present law; the session itself is as it was."""
    row = _row(session)
    kept = {name: row[name] for name in ("wall", "fold", "tz_version")}
    connection.execute(update(sessions).where(sessions.c.id == session.id).values(**kept))


def start_of_session(connection: Connection, id: int) -> Instant | None:
    """When a session starts."""
    return connection.scalar(select(sessions.c.starts).where(sessions.c.id == id))


def insert_session(connection: Connection, session: Session) -> None:
    """Store a new session. Raises Overlap, by way of the database."""
    connection.execute(insert(sessions).values(**_row(session)))
    _insert_attendance(connection, session)


def update_session(connection: Connection, session: Session, version: int) -> None:
    """Store a session that was read at `version`.

    Raises:
        ChangedMeanwhile: it has another version by now, or is not there.
        Overlap: by way of the database.
    """
    where = (sessions.c.id == session.id, sessions.c.version == version)
    if connection.execute(update(sessions).where(*where).values(**_row(session))).rowcount != 1:
        raise ChangedMeanwhile
    connection.execute(delete(session_students).where(session_students.c.session == session.id))
    _insert_attendance(connection, session)


def _row(session: Session) -> dict[str, Any]:
    wall = session.start.wall(session.clock)
    return {
        "id": session.id,
        "tutor": session.tutor,
        "starts": session.start,
        "ends": session.end,
        "wall": wall.isoformat(timespec="seconds"),
        "fold": bool(wall.fold),
        "zone": session.zone,
        "tz_version": tzdata.IANA_VERSION,
        "status": session.status.value,
        "version": session.version,
        "topic": session.topic,
        "note": session.note,
        "room": session.room,
        "was": session.was,
        "reason": session.reason,
        "series": session.series or None,
        "fee": session.fee.value if session.fee else None,
        "tutor_late": session.tutor_late,
        "took": session.took,
    }


def _insert_attendance(connection: Connection, session: Session) -> None:
    rows = [
        {
            "session": session.id,
            "student": one.student,
            "position": position,
            "answer": one.answer.value if one.answer else None,
            "late": one.late,
            "sign": one.sign,
            "words": one.words,
            "shown": one.shown.value if one.shown else None,
            "asked": one.asked,
            "claim": one.claim,
            "answered_by": one.answered_by,
            "words_by": one.words_by,
            "claim_by": one.claim_by,
            "missed": one.missed,
        }
        for position, one in enumerate(session.attendance)
    ]
    if rows:
        connection.execute(insert(session_students), rows)
    gone = [
        {
            "session": session.id,
            "student": one.student,
            "position": position,
            "late": 0,
            "words": "",
            "gone": one.start,
            "why": one.reason,
            "fee": one.fee.value if one.fee else None,
        }
        for position, one in enumerate(session.left, len(rows))
    ]
    if gone:
        connection.execute(insert(session_students), gone)
