"""Offers of other times, and the times that they keep free."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from adapters.store.columns import InstantColumn
from adapters.store.faults import ChangedMeanwhile
from adapters.store.tables import holds, offers, session_students
from core.model.offers import Hold, Offer, OfferStage
from core.moments import MINUTE, Instant, Span

# Put together once: that takes longer than the database does.
_OF_TUTOR = (
    select(offers, holds.c.id.label("hold"), holds.c.starts, holds.c.minutes)
    .join_from(offers, holds, isouter=True)
    .where(offers.c.tutor == bindparam("whose"), offers.c.until > bindparam("since", type_=InstantColumn))
    .order_by(offers.c.made, offers.c.id, holds.c.starts)
)
_ELSEWHERE = (
    select(session_students.c.student, holds.c.starts, holds.c.minutes)
    .join_from(offers, holds)
    .join(session_students, session_students.c.session == offers.c.session)
    .where(session_students.c.student.in_(bindparam("students", expanding=True)))
    .where(offers.c.tutor != bindparam("but"), offers.c.stage == OfferStage.OPEN.value)
    .where(session_students.c.gone.is_(None))
    .where(offers.c.until > bindparam("at", type_=InstantColumn))
    .order_by(session_students.c.student, holds.c.starts)
)


def offers_of(connection: Connection, tutor: int, view: Span) -> tuple[Offer, ...]:
    """The tutor's offers that were still open at some moment of `view`, the earliest made first."""
    rows = connection.execute(_OF_TUTOR, {"whose": tutor, "since": view.start})
    return tuple(_offer(list(found)) for _, found in groupby(rows, key=lambda row: row.id))


def _offer(rows: list[Row[Any]]) -> Offer:
    one = rows[0]
    return Offer(
        id=one.id,
        tutor=one.tutor,
        session=one.session,
        version=one.version,
        holds=tuple(
            Hold(row.hold, row.id, row.tutor, row.session, row.starts, row.minutes, row.until)
            for row in rows
            if row.hold is not None  # an offer of all free times keeps none
        ),
        reason=one.reason,
        words=one.words,
        made=one.made,
        until=one.until,
        stage=OfferStage(one.stage),
        by=one.answered_by or 0,
        batch=one.batch,
    )


def held_elsewhere(
    connection: Connection, students: Iterable[int], tutor: int, now: Instant
) -> dict[int, tuple[Span, ...]]:
    """What other tutors than `tutor` keep free for each of `students` at `now`, and nothing else about it."""
    rows = connection.execute(_ELSEWHERE, {"students": sorted(students), "but": tutor, "at": now})
    return {
        student: tuple(Span(row.starts, row.starts + row.minutes * MINUTE) for row in found)
        for student, found in groupby(rows, key=lambda row: row.student)
    }


def insert_offer(connection: Connection, offer: Offer) -> None:
    """Store a new offer with its times."""
    row = {
        "id": offer.id,
        "tutor": offer.tutor,
        "session": offer.session,
        "version": offer.version,
        "reason": offer.reason,
        "words": offer.words,
        "made": offer.made,
        "until": offer.until,
        "stage": offer.stage.value,
        "answered_by": offer.by or None,
        "batch": offer.batch,
    }
    connection.execute(insert(offers).values(**row))
    times = [{"id": one.id, "offer": offer.id, "starts": one.start, "minutes": one.minutes} for one in offer.holds]
    if times:
        connection.execute(insert(holds), times)


def settle_offer(connection: Connection, offer: Offer) -> None:
    """Store what has become of an open offer. Raises ChangedMeanwhile: it is no longer open."""
    still = (offers.c.id == offer.id, offers.c.stage == OfferStage.OPEN.value)
    query = update(offers).where(*still).values(stage=offer.stage.value, answered_by=offer.by or None)
    if connection.execute(query).rowcount != 1:
        raise ChangedMeanwhile
