"""Notices as they are planned and taken back: each has one key, so it is owed once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Row, and_, bindparam, func, or_, select, update

from adapters.store.columns import address_key
from adapters.store.people import first_addresses, spare_addresses
from adapters.store.putting import Insert, insert
from adapters.store.tables import notices, sessions
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind, Notice, apart
from core.notices.notice import PLACE, RESULT, SERIES, SEVERAL

# The wire is slow (30 a second on Telegram): what somebody waits for leaves before what may wait.
AT_ONCE, SOON, LATER = LEVELS = (0, 1, 2)
_URGENCY: Mapping[str, int] = {
    Kind.REMINDER_1H: SOON,
    Kind.START: SOON,
    Kind.WRAP_UP: LATER,
    Kind.FOLLOW_UP: LATER,
    Kind.REMINDER_24H: LATER,
    Kind.SERIES_ENDS: LATER,
    Kind.DIGEST: LATER,
}
_SEVERAL = f"{SEVERAL}%"
_CONFIRMING = (Kind.BOOKED.value, Kind.MOVED.value, Kind.RESTORED.value)
# True whatever becomes of the session.
_ALWAYS = (Kind.REPLY.value, Kind.REDRAW.value, Kind.RELAY.value, Kind.UNREACHABLE.value)

# What has been sent about a session is asked for with each message, and put together once: that takes longer than the
# database does. A notice stands for one session, for its whole series (more may stand in its step), or for several:
# such a one is kept with the first of them.
_named = bindparam("named", type_=Integer)
_members = select(sessions.c.id).where(
    sessions.c.series == select(sessions.c.series).where(sessions.c.id == _named).scalar_subquery()
)
_whole_series = or_(notices.c.step == SERIES, notices.c.step.startswith(f"{SERIES} "))
_of_its_series = and_(notices.c.session.in_(_members), _whole_series)
_of_it_alone = and_(notices.c.session == _named, notices.c.step.not_like(_SEVERAL))
_of_its_tutor = select(sessions.c.id).where(
    sessions.c.tutor == select(sessions.c.tutor).where(sessions.c.id == _named).scalar_subquery()
)
_among_several = and_(
    notices.c.session.in_(_of_its_tutor), notices.c.step.like(_SEVERAL), notices.c.step.like(bindparam("among"))
)
_sent = and_(notices.c.person == bindparam("whose"), notices.c.state == "sent")
_LAST_SENT = select(notices.c.settled).where(_sent).order_by(notices.c.settled.desc()).limit(1)

_ABOUT = select(notices).where(or_(_of_it_alone, _of_its_series, _among_several)).order_by(notices.c.due, notices.c.id)
_HEARD = select(notices.c.id).where(or_(_of_it_alone, notices.c.session.in_(_members)), _sent).limit(1)
_HEARD_SINCE = select(notices.c.id).where(_of_it_alone, _sent, notices.c.version >= bindparam("since")).limit(1)
_TOLD_VERSION = select(func.max(notices.c.version)).where(_of_it_alone, _sent)
_TOLD_TOGETHER = select(notices).where(_among_several, _sent)
_TOLD_OF_SERIES = _LAST_SENT.where(
    _of_its_series,
    notices.c.session.in_(
        _members.where(sessions.c.starts <= select(sessions.c.starts).where(sessions.c.id == _named).scalar_subquery())
    ),
)
_CONFIRMED = _LAST_SENT.where(
    or_(and_(_of_it_alone, notices.c.version == bindparam("as_at")), _of_its_series),
    notices.c.kind.in_(_CONFIRMING),
)


@dataclass(frozen=True)
class NoticeRow:
    """A notice as it stands: `attempts` are those that failed, `settled` is when it left the queue."""

    id: int
    notice: Notice
    address: Address
    state: str
    attempts: int
    planned: Instant
    settled: Instant | None


def notice_of(row: Row[Any]) -> Notice:
    """The notice that a row tells of."""
    return Notice(
        kind=row.kind,
        person=row.person or 0,
        session=row.session or 0,
        version=row.version,
        due=row.due,
        expires=row.expires,
        step=row.step,
        reply=row.reply,
    )


def notices_about(connection: Connection, session: int) -> tuple[NoticeRow, ...]:
    """All notices about a session, and those that stood for its whole series, in the order in which they are due.

    Of one that stands for several sessions what it tells of this one.
    """
    rows = (_row_of(row) for row in connection.execute(_ABOUT, {"named": session, "among": _among(session)}))
    return tuple(
        replace(row, notice=one)
        for row in rows
        for one in apart(row.notice)
        if one is row.notice or one.session == session
    )


def notice_row(connection: Connection, id: int) -> NoticeRow | None:
    """The notice of `id` as it stands."""
    row = connection.execute(select(notices).where(notices.c.id == id)).first()
    return None if row is None else _row_of(row)


def _row_of(row: Row[Any]) -> NoticeRow:
    return NoticeRow(row.id, notice_of(row), row.address, row.state, row.attempts, row.planned, row.settled)


def heard(connection: Connection, session: int, person: int, version: int) -> bool:
    """Whether anything about `session`, or the series that it comes from, has been sent to `person`.

    With a `version` only what was said of that version of the session itself, or a later one, counts.
    """
    values = {"named": session, "whose": person}
    alone = (
        connection.scalar(_HEARD_SINCE, {**values, "since": version}) if version else connection.scalar(_HEARD, values)
    )
    if alone is not None:
        return True
    return any(one.notice.version >= version for one in _told_together(connection, session, person))


def told_result(connection: Connection, session: int, person: int) -> bool:
    """Whether `person` has been sent that `session` was missed or cancelled, or what it was instead."""
    about = or_(_of_a_result(), notices.c.kind == Kind.CANCELLED.value)
    sent = (notices.c.session == session, notices.c.person == person, notices.c.state == "sent")
    return connection.scalar(select(notices.c.id).where(about, *sent).limit(1)) is not None


def told_version(connection: Connection, session: int, person: int) -> int:
    """The newest version of `session` that anything sent to `person` was about; 0: nothing was."""
    alone = connection.scalar(_TOLD_VERSION, {"named": session, "whose": person}) or 0
    return max((alone, *(one.notice.version for one in _told_together(connection, session, person))))


def told_of_series(connection: Connection, session: int, person: int) -> Instant | None:
    """When `person` was last sent news of the whole series that `session` comes from, from it or an earlier one on."""
    return connection.scalar(_TOLD_OF_SERIES, {"named": session, "whose": person})


def _told_together(connection: Connection, session: int, person: int) -> list[NoticeRow]:
    """What `person` was told of `session` together with others, as if of it alone."""
    values = {"named": session, "among": _among(session), "whose": person}
    rows = (_row_of(row) for row in connection.execute(_TOLD_TOGETHER, values))
    return [replace(row, notice=one) for row in rows for one in apart(row.notice) if one.session == session]


def _among(session: int) -> str:
    """What the step of a notice is like that tells of `session` together with others."""
    return f"% {session}:%"


def confirmed(connection: Connection, session: int, person: int, version: int) -> Instant | None:
    """When `person` was last told that `session` takes place as it does at `version`, or its whole series."""
    alone = connection.scalar(_CONFIRMED, {"named": session, "whose": person, "as_at": version})
    together = (
        one.settled
        for one in _told_together(connection, session, person)
        if one.notice.kind in _CONFIRMING and one.notice.version == version
    )
    return max((at for at in (alone, *together) if at is not None), default=None)


def ahead(connection: Connection, limit: int) -> tuple[NoticeRow, ...]:
    """What waits to be sent, the earliest first."""
    query = select(notices).where(notices.c.state == "waiting").order_by(notices.c.due, notices.c.id).limit(limit)
    return tuple(_row_of(row) for row in connection.execute(query))


def waiting_for(connection: Connection, person: int, kinds: Sequence[str], now: Instant) -> tuple[NoticeRow, ...]:
    """The notices of these kinds that wait for `person` and are due, the earliest first."""
    where = (notices.c.person == person, notices.c.state == "waiting", notices.c.kind.in_(kinds), notices.c.due <= now)
    rows = connection.execute(select(notices).where(*where).order_by(notices.c.due, notices.c.id))
    return tuple(_row_of(row) for row in rows)


def later_for(connection: Connection, person: int, now: Instant) -> tuple[NoticeRow, ...]:
    """What waits for `person` and is not due yet, the earliest first."""
    where = (notices.c.person == person, notices.c.state == "waiting", notices.c.due > now)
    rows = connection.execute(select(notices).where(*where).order_by(notices.c.due, notices.c.id))
    return tuple(_row_of(row) for row in rows)


def answers(connection: Connection, address: Address, event: str) -> tuple[NoticeRow, ...]:
    """The replies to `event` that wait for `address`, in their order."""
    mine = (notices.c.address == address, notices.c.settled.is_(None), notices.c.state == "waiting")
    replies = notices.c.step.startswith(f"{event} ", autoescape=True)
    query = select(notices).where(*mine, notices.c.kind == Kind.REPLY.value, replies).order_by(notices.c.id)
    return tuple(_row_of(row) for row in connection.execute(query))


def shown(connection: Connection, id: int, name: str, now: Instant) -> bool:
    """Settle a notice that waits, for its reader has it before them as `name`; False: it is on its way already."""
    waits = (notices.c.id == id, notices.c.state == "waiting")
    values = {"state": "sent", "settled": now, "sent": name, "reply": None}
    return connection.execute(update(notices).where(*waits).values(**values)).rowcount == 1


def drop(connection: Connection, id: int, now: Instant) -> None:
    """Drop a notice that has not been sent, whoever holds it."""
    unsent = (notices.c.id == id, notices.c.settled.is_(None))
    values = {"state": "superseded", "owner": None, "settled": now, "reply": None}
    connection.execute(update(notices).where(*unsent).values(**values))


def plan(connection: Connection, owed: Iterable[Notice], now: Instant) -> None:
    """Owe each notice once, at its person's first address; to whom none is known nothing is owed."""
    owed = tuple(owed)
    reached = first_addresses(connection, (notice.person for notice in owed))
    spare = spare_addresses(connection, (notice.person for notice in owed if notice.spare))
    rows = [
        _row(notice, (spare if notice.spare else reached)[notice.person], str(notice.person), now)
        for notice in owed
        if notice.person in reached
    ]
    _put(connection, rows)


def plan_reply(connection: Connection, address: Address, notice: Notice, now: Instant) -> None:
    """Owe a notice once at `address`, whoever is there."""
    _put(connection, [_row(notice, address, address_key(address), now)])


def _row(notice: Notice, address: Address, whom: str, now: Instant) -> dict[str, Any]:
    return {
        "key": f"{notice.kind}:{notice.session}:{notice.version}:{whom}:{notice.step}",
        "kind": str(notice.kind),
        "person": notice.person or None,
        "session": notice.session or None,
        "version": notice.version,
        "step": notice.step,
        "reply": notice.reply,
        "address": address,
        "urgency": _URGENCY.get(notice.kind, AT_ONCE),
        "planned": now,
        "due": notice.due,
        "expires": notice.expires,
        "ready": notice.due,
        "state": "waiting",
    }


def _put(connection: Connection, rows: list[dict[str, Any]]) -> None:
    """A row that is there already is revived if it was dropped unsent, moved if it waits, else left alone."""
    if rows:
        connection.execute(_putting(connection.dialect.name), rows)


@cache
def _putting(database: str) -> Insert:
    statement = insert(database, notices)
    new = statement.excluded
    names = ("reply", "address", "planned", "due", "expires", "ready", "state")
    dropped = or_(notices.c.state == "superseded", notices.c.state == "expired")
    moved = and_(notices.c.state == "waiting", or_(notices.c.due != new.due, notices.c.expires != new.expires))
    return statement.on_conflict_do_update(
        index_elements=["key"],
        set_={**{name: new[name] for name in names}, "attempts": 0, "doubts": 0, "owner": None, "settled": None},
        where=or_(dropped, moved),
    )


def supersede(connection: Connection, session: int, version_below: int, now: Instant) -> int:
    """Drop what waits to say something of an older version of a session; how many that were.

    News of several sessions waits on: when it leaves it names those of which it is still true.
    """
    older = (notices.c.session == session, notices.c.version < version_below, notices.c.step.not_like(_SEVERAL))
    return _supersede(connection, now, *older)


def series_news(connection: Connection, session: int, version_below: int) -> tuple[Notice, ...]:
    """The news of a whole series that wait with an older version of this session of it."""
    waits = (notices.c.state == "waiting", notices.c.session == session, notices.c.version < version_below)
    return tuple(notice_of(row) for row in connection.execute(select(notices).where(_whole_series, *waits)))


def news_of_some(connection: Connection, session: int, version_below: int) -> tuple[Notice, ...]:
    """The news of a session's result, or of a single student of it, that wait with an older version of it."""
    waits = (notices.c.state == "waiting", notices.c.session == session, notices.c.version < version_below)
    return tuple(
        notice_of(row)
        for row in connection.execute(
            select(notices).where(or_(_of_a_result(), notices.c.step.startswith(f"{PLACE} ")), *waits)
        )
    )


def _of_a_result() -> ColumnElement[bool]:
    corrects = (notices.c.kind == Kind.RESTORED.value, notices.c.step.startswith(RESULT))
    return or_(notices.c.kind == Kind.FOLLOW_UP.value, and_(*corrects))


def supersede_person(connection: Connection, person: int, tutor: int, now: Instant) -> int:
    """Drop what waits to tell `person` of this tutor's sessions; how many that were."""
    theirs = select(sessions.c.id).where(sessions.c.tutor == tutor)
    return _supersede(connection, now, notices.c.person == person, notices.c.session.in_(theirs))


def supersede_wishes(connection: Connection, person: int, now: Instant, besides: Sequence[int] = ()) -> int:
    """Drop what waits for `person` only as they wish: reminders, digests, the doors of a room; how many that were.

    What is due already leaves, if it is still wished then; the notices of the ids `besides` stay too.
    """
    doors = and_(notices.c.kind == Kind.JOIN.value, notices.c.step == "")
    reminders = notices.c.kind.startswith("reminder", autoescape=True)
    ahead = and_(or_(reminders, notices.c.kind == Kind.DIGEST.value), notices.c.due > now)
    wished = or_(ahead, doors)
    return _supersede(connection, now, notices.c.person == person, wished, notices.c.id.not_in(besides))


def put_off(connection: Connection, id: int, due: Instant) -> None:
    """Let a notice that waits be due then, earlier or later than it was."""
    waits = (notices.c.id == id, notices.c.state == "waiting")
    connection.execute(update(notices).where(*waits).values(due=due, ready=due))


def _supersede(connection: Connection, now: Instant, *where: Any) -> int:
    waits = (notices.c.state == "waiting", notices.c.kind.not_in(_ALWAYS))
    query = update(notices).where(*where, *waits).values(state="superseded", settled=now, reply=None)
    return connection.execute(query).rowcount
