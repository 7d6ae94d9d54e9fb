"""Series: the rules of recurring bookings. Which sessions there are, the sessions themselves say."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select

from adapters.store.putting import put
from adapters.store.tables import series, series_students
from core.model.series import Series

HOUR = 60  # minutes


def series_of(connection: Connection, ids: Iterable[int]) -> tuple[Series, ...]:
    """The series of these ids."""
    wanted = sorted({id for id in ids if id})
    if not wanted:
        return ()
    query = (
        select(series, series.c.count.label("times"), series_students.c.student)
        .join_from(series, series_students)
        .where(series.c.id.in_(wanted))
        .order_by(series.c.id, series_students.c.position)
    )
    return tuple(_series(list(rows)) for _, rows in groupby(connection.execute(query), key=lambda row: row.id))


def _series(rows: list[Row[Any]]) -> Series:
    one = rows[0]
    return Series(
        id=one.id,
        tutor=one.tutor,
        students=tuple(row.student for row in rows),
        weekdays=tuple(map(int, one.weekdays)),
        every=one.every,
        first=one.first,
        at=time(*divmod(one.at, HOUR)),
        minutes=one.minutes,
        until=one.until,
        count=one.times,
    )


def put_series(connection: Connection, one: Series) -> None:
    """Store a series as it is now."""
    row = {
        "id": one.id,
        "tutor": one.tutor,
        "weekdays": "".join(map(str, one.weekdays)),
        "every": one.every,
        "first": one.first,
        "at": one.at.hour * HOUR + one.at.minute,
        "minutes": one.minutes,
        "until": one.until,
        "count": one.count,
    }
    put(connection, series, row)
    connection.execute(delete(series_students).where(series_students.c.series == one.id))
    places = [
        {"series": one.id, "student": student, "position": position} for position, student in enumerate(one.students)
    ]
    connection.execute(insert(series_students), places)
