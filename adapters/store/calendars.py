"""A tutor's calendar as one value, in a dozen look-ups."""

from __future__ import annotations

from sqlalchemy import Connection

from adapters.store.offers import held_elsewhere, offers_of
from adapters.store.people import bond_of, bond_rows, people_of, roster_rows, student_of, tutor_row
from adapters.store.series import series_of
from adapters.store.sessions import busy_elsewhere, sessions_of
from core.model.calendar import Calendar, Tutor
from core.moments import Instant, Span


def calendar(connection: Connection, tutor: int, view: Span, now: Instant | None = None) -> Calendar:
    """The calendar of `tutor` over `view`; with `now`, what others keep free for the students counts as taken.

    Raises:
        KeyError: there is no such tutor.
    """
    profile = tutor_row(connection, tutor)
    if profile is None:
        raise KeyError(tutor)
    students = roster_rows(connection, tutor)
    bonds = bond_rows(connection, tutor)
    taught = tuple(row.student for row in students)
    everybody = (tutor, *taught, *(row.guardian for row in bonds))
    people = people_of(connection, everybody)
    booked = sessions_of(connection, tutor, view)
    return Calendar(
        tutor=Tutor(people[tutor], **profile),
        view=view,
        roster=tuple(student_of(row, people[row.student]) for row in students),
        bonds=tuple(bond_of(row, people[row.guardian]) for row in bonds),
        sessions=booked,
        busy=_busy(connection, taught, tutor, view, now),
        offers=offers_of(connection, tutor, view),
        series=series_of(connection, (one.series for one in booked)),
    )


def _busy(
    connection: Connection, students: tuple[int, ...], tutor: int, view: Span, now: Instant | None
) -> dict[int, tuple[Span, ...]]:
    booked = busy_elsewhere(connection, students, tutor, view)
    held = held_elsewhere(connection, students, tutor, now) if now is not None else {}
    return {student: (*booked.get(student, ()), *held.get(student, ())) for student in booked.keys() | held.keys()}
