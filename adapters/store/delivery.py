"""The delivery side of notices: claimed under a lease, settled by whoever holds it, in order at each address."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from functools import lru_cache
from typing import Any, Literal, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Row,
    Select,
    Text,
    and_,
    bindparam,
    case,
    exists,
    false,
    not_,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy.sql.dml import ReturningUpdate

from adapters.store.columns import InstantColumn
from adapters.store.notices import LEVELS, notice_of
from adapters.store.tables import LEASED, notices
from core.model.people import Address
from core.moments import Instant
from core.notices import Notice

Settled: TypeAlias = Literal["sent", "superseded", "expired", "failed"]


@dataclass(frozen=True)
class Claimed:
    """A notice that its owner alone may send before the lease lapses.

    `attempts` are those that failed; of `doubts` of them nobody knows whether it has arrived.
    """

    id: int
    notice: Notice
    address: Address
    attempts: int
    planned_at: Instant
    doubts: int = 0


@dataclass(frozen=True)
class Reach:
    """The notices to these platforms; with `others`, to all but these."""

    platforms: frozenset[str] = frozenset()
    others: bool = False


EVERYWHERE = Reach(others=True)

_at = bindparam("at", type_=InstantColumn)
_earlier = notices.alias("earlier")
_open = notices.c.settled.is_(None)


def _blocked(*but: ColumnElement[bool]) -> ColumnElement[bool]:
    """An earlier notice of the same address is not settled; of those only such as are `but`."""
    earlier_first = tuple_(_earlier.c.due, _earlier.c.id) < tuple_(notices.c.due, notices.c.id)
    return exists().where(_earlier.c.settled.is_(None), _earlier.c.address == notices.c.address, earlier_first, *but)


def _goes_to(reach: Reach) -> ColumnElement[bool]:
    key = type_coerce(notices.c.address, Text)  # as `address_key` writes it
    there = [key.startswith(f"{platform}/", autoescape=True) for platform in sorted(reach.platforms)]
    these = or_(false(), *there)
    return not_(these) if reach.others else these


@lru_cache
def _claiming(reach: Reach) -> ReturningUpdate[Any]:
    picked = (
        select(notices.c.id)
        .where(_open, notices.c.urgency == bindparam("level"), notices.c.ready <= _at, _goes_to(reach))
        .where(~_blocked(_earlier.c.expires >= _at))
        .order_by(notices.c.ready, notices.c.id)
        .limit(bindparam("room", type_=Integer))
        .with_for_update(skip_locked=True)
        .cte("picked")
        .prefix_with("MATERIALIZED", dialect="postgresql")  # it locks: it must run once
    )
    lapsed = case((notices.c.state == "leased", 1), else_=0)
    values = {"state": "leased", "owner": bindparam("whom"), "attempts": notices.c.attempts + lapsed}
    leased = update(notices).where(notices.c.id.in_(select(picked.c.id)))
    return leased.values(**values, ready=bindparam("until", type_=InstantColumn)).returning(notices)


def _next() -> Select[Instant]:
    heads = select(notices.c.ready).where(_open, notices.c.urgency == bindparam("level"), ~_blocked())
    return heads.order_by(notices.c.ready).limit(1)


# Put together once, as the claims are: that takes longer than the database does.
_NEXT = _next()
_SETTLED = (
    update(notices)
    .where(notices.c.id == bindparam("notice"), notices.c.owner == bindparam("whom"), notices.c.state == "leased")
    .values(state=bindparam("became"), settled=_at, sent=bindparam("ref"), reply=None)
)
_SENT = (
    update(notices)
    .where(notices.c.id == bindparam("notice"), notices.c.owner == bindparam("whom"), notices.c.state == "leased")
    .values(state="sent", settled=_at, sent=bindparam("ref"), reply=None)
)


def claim(
    connection: Connection, owner: str, now: Instant, lease: timedelta, limit: int, reach: Reach
) -> tuple[Claimed, ...]:
    """Lease up to `limit` notices that are due to `owner`, the most urgent and then the earliest first.

    Of one address only the earliest that is not settled: a later one has to wait for it. A lease that
    has lapsed is claimed again, and counts as an attempt: its owner may have died of it.
    """
    claimed: list[Claimed] = []
    values = {"at": now, "whom": owner, "until": now + lease}
    for level in LEVELS:
        if room := limit - len(claimed):
            rows = connection.execute(_claiming(reach), {**values, "level": level, "room": room})
            claimed.extend(_claimed(row) for row in sorted(rows, key=lambda row: (row.due, row.id)))
    return tuple(claimed)


def _claimed(row: Row[Any]) -> Claimed:
    return Claimed(row.id, notice_of(row), row.address, row.attempts, row.planned, row.doubts)


def settle(connection: Connection, id: int, owner: str, state: Settled, now: Instant, ref: str = "") -> bool:
    """Take a notice out of the queue; False: its lease has passed to somebody else.

    `ref` is the platform's name of the message. The words are kept no longer: they may hold a code.
    """
    values = {"notice": id, "whom": owner, "became": state, "at": now, "ref": ref or None}
    return connection.execute(_SETTLED, values).rowcount == 1


def settle_all(connection: Connection, sent: Mapping[int, str], owner: str, now: Instant) -> int:
    """Take many that were sent out of the queue, by id with the platform's names; how many of them were held."""
    rows = [{"notice": id, "whom": owner, "at": now, "ref": ref or None} for id, ref in sent.items()]
    return connection.execute(_SENT, rows).rowcount if rows else 0


def hold(connection: Connection, id: int, owner: str, until: Instant) -> bool:
    """Draw a lease out; False: it has passed to somebody else."""
    return connection.execute(update(notices).where(_held(id, owner)).values(ready=until)).rowcount == 1


def postpone(connection: Connection, id: int, owner: str, until: Instant, unknown: bool = False) -> bool:
    """Put a notice back after an attempt that failed; it keeps its place at its address.

    `unknown`: nobody knows whether it has arrived.
    """
    back = {"state": "waiting", "owner": None, "ready": until, "attempts": notices.c.attempts + 1}
    if unknown:
        back["doubts"] = notices.c.doubts + 1
    return connection.execute(update(notices).where(_held(id, owner)).values(back)).rowcount == 1


def hurry(connection: Connection, address: Address) -> None:
    """Let what was put back at an address be claimed as soon as it is due."""
    late = update(notices).where(notices.c.address == address, notices.c.state == "waiting")
    connection.execute(late.where(notices.c.ready > notices.c.due).values(ready=notices.c.due))


def _held(id: int, owner: str) -> ColumnElement[bool]:
    return and_(notices.c.id == id, notices.c.owner == owner, notices.c.state == "leased")


def release(connection: Connection, owner: str) -> int:
    """Put back all that `owner` holds, at once claimable by others; how many that were."""
    back = update(notices).where(LEASED, notices.c.owner == owner)
    return connection.execute(back.values(state="waiting", owner=None, ready=notices.c.due)).rowcount


def free(connection: Connection, owners: str) -> int:
    """End the leases of all whose names begin with `owners`: they are dead. A claim then counts as after a lapse."""
    held = update(notices).where(LEASED, notices.c.owner.startswith(owners, autoescape=True))
    return connection.execute(held.values(ready=notices.c.due)).rowcount


def next_due(connection: Connection) -> Instant | None:
    """When the next notice may be claimed: due, postponed, or leased to somebody who may have died."""
    moments = (connection.scalar(_NEXT, {"level": level}) for level in LEVELS)
    return min((moment for moment in moments if moment is not None), default=None)
