"""One device of many that book at once, in a process of its own."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

from adapters.store import Overlap, Store
from core.events import SessionBooked
from core.notices import Kind, Notice
from tests.store.family import MAYA, SOON, later, session

SLOTS = 50
DEVICES = 8


def race(url: str, device: int) -> Counter[str]:
    """Try every slot, a few minutes beside the other devices; how it went, by name."""
    store = Store(url)
    outcomes: Counter[str] = Counter()
    for slot in range(SLOTS):
        outcomes[_try(store, device, slot)] += 1
    store.close()
    return outcomes


def _try(store: Store, device: int, slot: int) -> str:
    start = SOON + timedelta(hours=2 * slot, minutes=5 * device)
    wanted = session(1000 * device + slot + 1, start)
    try:
        with store.begin((wanted.tutor,), wanted.students) as tx:
            tx.calendar(wanted.tutor, wanted.span)  # whoever reads first must not write on what is old by then
            tx.record(SessionBooked(wanted), wanted.tutor, later(0), "telegram")
            tx.plan([Notice(Kind.BOOKED, MAYA.id, wanted.id, 1, later(0), wanted.end)], later(0))
    except Overlap:
        return "overlap"
    except Exception as other:
        return repr(other)
    return "booked"
