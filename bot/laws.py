"""New laws of the clocks: what is booked keeps its wall time when the zone data is another than it was stored under."""

from __future__ import annotations

import structlog

from adapters.store import Store, Transaction
from bot.clock import zones_version
from bot.scenes import calendar_at
from bot.turns import end_offers, owe
from core.moments import Instant
from core.notices.clocks import stuck
from core.rules.resetting import LAW, reset

log = structlog.get_logger(__name__)

NOBODY, NOWHERE = 0, ""  # who did it, and by which channel


def follow_laws(store: Store, now: Instant) -> int:
    """Bring the sessions ahead to the zone data in use; how many of them are at another instant now.

    One transaction a tutor: what a crash leaves undone is done at the next start, and nothing twice.
    """
    law = zones_version()
    with store.read() as view:
        tutors = {tutor: view.students_of(tutor) for tutor in view.tutors_of_other_laws(law, now)}
    moved = 0
    for tutor, students in tutors.items():
        with store.begin((tutor,), students) as tx:
            moved += follow(tx, tutor, law, now)
    if tutors:
        log.info("the zone data is another one", zones=law, tutors=len(tutors), sessions=moved)
    return moved


def follow(tx: Transaction, tutor: int, law: str, now: Instant) -> int:
    """Bring the sessions of one tutor to `law`, in this transaction; how many are at another instant now."""
    faces = tx.faces_of_other_laws(tutor, law, now)
    calendar = calendar_at(tx, tutor, now)
    done = reset(calendar, faces, LAW, now)
    if done.event is not None:
        tx.record(done.event, NOBODY, now, NOWHERE)
        owe(tx, done.event, now)
        end_offers(tx, (done.event,), NOBODY, now, NOWHERE)
    tx.plan(stuck(done.left, calendar, now), now)
    for session in calendar_at(tx, tutor, now).sessions:
        if session.id in faces:
            tx.read_anew(session)
    return len(done.event.changes) if done.event else 0
