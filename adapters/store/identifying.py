"""A student known by name only turns out to be somebody known already: one person takes the other's place."""

from __future__ import annotations

from sqlalchemy import Connection, delete, exists, select, update

from adapters.store.people import put_person, put_student
from adapters.store.tables import (
    bonds,
    invitations,
    metadata,
    people,
    roster,
    series,
    series_students,
    session_students,
    sessions,
)
from core.model.people import Student


def identify_student(connection: Connection, tutor: int, was: int, student: Student) -> None:
    """Let `student` stand wherever this tutor had the person `was`, who is forgotten if nobody else knows them."""
    put_person(connection, student.person)
    taught = session_students.c.session.in_(select(sessions.c.id).where(sessions.c.tutor == tutor))
    repeated = series_students.c.series.in_(select(series.c.id).where(series.c.tutor == tutor))
    for table, theirs in (
        (roster, roster.c.tutor == tutor),
        (bonds, bonds.c.tutor == tutor),
        (invitations, invitations.c.tutor == tutor),
        (session_students, taught),
        (series_students, repeated),
    ):
        connection.execute(update(table).where(theirs, table.c.student == was).values(student=student.id))
    put_student(connection, tutor, student)
    _forget(connection, was)


def _forget(connection: Connection, person: int) -> None:
    """Delete a person to whom no row of any table points."""
    pointing = [key.parent for table in metadata.tables.values() for key in table.foreign_keys]
    unknown = (~exists().where(column == person) for column in pointing if column.references(people.c.id))
    connection.execute(delete(people).where(people.c.id == person, *unknown))
