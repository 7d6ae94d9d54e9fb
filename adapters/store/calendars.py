"""A tutor's calendar as one value, in six look-ups."""

from __future__ import annotations

from sqlalchemy import Connection

from adapters.store.people import bond_of, bond_rows, people_of, roster_rows, student_of, tutor_row
from adapters.store.sessions import busy_elsewhere, sessions_of
from core.model.calendar import Calendar, Tutor
from core.moments import Span


def calendar(connection: Connection, tutor: int, view: Span) -> Calendar:
    """The calendar of `tutor` over `view`. Raises KeyError: there is no such tutor."""
    profile = tutor_row(connection, tutor)
    if profile is None:
        raise KeyError(tutor)
    students = roster_rows(connection, tutor)
    bonds = bond_rows(connection, tutor)
    everybody = (tutor, *(row.student for row in students), *(row.guardian for row in bonds))
    people = people_of(connection, everybody)
    return Calendar(
        tutor=Tutor(people[tutor], **profile),
        view=view,
        roster=tuple(student_of(row, people[row.student]) for row in students),
        bonds=tuple(bond_of(row, people[row.guardian]) for row in bonds),
        sessions=sessions_of(connection, tutor, view),
        busy=busy_elsewhere(connection, (row.student for row in students), tutor, view),
    )
