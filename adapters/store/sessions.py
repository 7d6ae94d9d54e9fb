"""Sessions: written only at the version they were read at, and kept apart by the database itself."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import groupby
from typing import Any

import tzdata
from sqlalchemy import Connection, Row, delete, insert, select, update

from adapters.store.faults import ChangedMeanwhile
from adapters.store.tables import LONGEST, session_students, sessions
from core.model.session import Answer, Attendance, Session, Status
from core.moments import MINUTE, Span

_LIVE = [status.value for status in Status if status.live]
_STUDENT_COLUMNS = (
    session_students.c.student,
    session_students.c.answer,
    session_students.c.late,
    session_students.c.sign,
    session_students.c.words,
)


def sessions_of(connection: Connection, tutor: int, view: Span) -> tuple[Session, ...]:
    """The tutor's sessions that share a moment with `view`, of every status, earliest first."""
    query = (
        select(sessions, *_STUDENT_COLUMNS)
        .join_from(sessions, session_students, isouter=True)
        .where(sessions.c.tutor == tutor, *_within(view))
        .order_by(sessions.c.starts, sessions.c.id, session_students.c.position)
    )
    rows = connection.execute(query)
    return tuple(_session(list(found)) for _, found in groupby(rows, key=lambda row: row.id))


def _within(view: Span) -> tuple[Any, ...]:
    """Bounded on both sides, so that only the index of the start is walked."""
    earliest = view.start - timedelta(seconds=LONGEST)
    return sessions.c.starts < view.end, sessions.c.starts > earliest, sessions.c.ends > view.start


def _session(rows: list[Row[Any]]) -> Session:
    one = rows[0]
    return Session(
        id=one.id,
        tutor=one.tutor,
        attendance=tuple(_attendance(row) for row in rows if row.student is not None),
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
    )


def _attendance(row: Row[Any]) -> Attendance:
    return Attendance(row.student, Answer(row.answer) if row.answer else None, row.late, row.sign, row.words)


def busy_elsewhere(
    connection: Connection, students: Iterable[int], tutor: int, view: Span
) -> dict[int, tuple[Span, ...]]:
    """When each of `students` is taken by another tutor than `tutor`, and nothing else about it."""
    query = (
        select(session_students.c.student, sessions.c.starts, sessions.c.ends)
        .join_from(session_students, sessions)
        .where(session_students.c.student.in_(sorted(students)), sessions.c.tutor != tutor)
        .where(sessions.c.status.in_(_LIVE), *_within(view))
        .order_by(session_students.c.student, sessions.c.starts)
    )
    rows = connection.execute(query)
    return {
        student: tuple(Span(row.starts, row.ends) for row in found)
        for student, found in groupby(rows, key=lambda row: row.student)
    }


def tutor_of_session(connection: Connection, id: int) -> int | None:
    """Whose session it is."""
    return connection.scalar(select(sessions.c.tutor).where(sessions.c.id == id))


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
        }
        for position, one in enumerate(session.attendance)
    ]
    if rows:
        connection.execute(insert(session_students), rows)
