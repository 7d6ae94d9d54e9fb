"""What stands in people's chats: drafts being filled, and the cards as they were last drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, and_, bindparam, delete, false, insert, or_, select, update

from adapters.store.chat_tables import drafts, drawings
from adapters.store.columns import AddressColumn, PlainColumn, whoever
from adapters.store.putting import put
from adapters.store.tables import notices
from core.dialogue.draft import Draft, Drawing
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind
from core.replies import Choice
from core.words.text import Text

# Put together once: that takes longer than the database does.
_DRAFT = select(drafts.c.draft).where(drafts.c.address == bindparam("whose", type_=AddressColumn))
_NO_DRAFT = delete(drafts).where(drafts.c.address == bindparam("whose", type_=AddressColumn))
_DRAWING = select(drawings).where(drawings.c.id == bindparam("named")).limit(1)
_DRAWING_FOR = select(drawings).where(drawings.c.notice == bindparam("named")).limit(1)
_THERE = (drawings.c.card == bindparam("of"), drawings.c.address == bindparam("there", type_=AddressColumn))
_DRAWN = select(drawings).where(*_THERE, drawings.c.sent.is_not(None)).order_by(drawings.c.row.desc()).limit(1)
_NO_LONGER = update(drawings).where(*_THERE, drawings.c.current).values(current=False)
_DRAW = insert(drawings)
_BEFORE = (
    update(drawings)
    .where(
        drawings.c.address == select(drawings.c.address).where(drawings.c.id == bindparam("named")).scalar_subquery()
    )
    .where(drawings.c.sent == bindparam("message"), drawings.c.id != bindparam("named"))
    .values(sent=None)
)
_BECOME = (
    update(drawings)
    .where(drawings.c.id == bindparam("named"))
    .values(
        sent=bindparam("message"),
        text=bindparam("says", type_=PlainColumn),
        subject=bindparam("about", type_=PlainColumn),
    )
)
_STANDING = (
    select(drawings, notices.c.kind, notices.c.expires.label("until"))
    .outerjoin(notices, notices.c.id == drawings.c.notice)
    .where(drawings.c.address == bindparam("there", type_=AddressColumn), drawings.c.sent.is_not(None))
    .order_by(drawings.c.row.desc())
    .limit(bindparam("most"))
)


@dataclass(frozen=True)
class Standing:
    """A message of ours as it stands in a chat: what was drawn in it, what it says, and of which kind it was.

    `until` is how long what it said was of use; None: that is no longer kept.
    """

    drawing: Drawing
    text: Text | None
    kind: str
    expires: Instant
    until: Instant | None


@dataclass(frozen=True)
class DrawnCard:
    """A card as it stands in a chat: `sent` is the platform's name of the message."""

    id: str
    sent: str
    text: Text | None
    subject: Text | None
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class Passed:
    """Words that were passed on at `at`: the step of their notice. `itself`: it is the message that was asked for."""

    step: str
    at: Instant
    itself: bool
    choices: tuple[Choice, ...]


@dataclass(frozen=True)
class DrawnOn:
    """A message that a page holds since `at`: of which session at which version, and the form that it asks for."""

    card: DrawnCard
    session: int
    version: int
    form: str
    at: Instant


def draft_at(connection: Connection, address: Address) -> Draft | None:
    """The draft that the user of `address` is filling."""
    found: Draft | None = connection.scalar(_DRAFT, {"whose": whoever(address)})
    return found


def save_draft(connection: Connection, address: Address, draft: Draft | None) -> None:
    """Keep the draft of the user of `address`; None drops it."""
    if draft is None:
        connection.execute(_NO_DRAFT, {"whose": whoever(address)})
    else:
        put(connection, drafts, {"address": whoever(address), "draft": draft}, key=("address",))


def drawing_of(connection: Connection, id: str, now: Instant | None = None) -> Drawing | None:
    """The drawing of `id`; with `now`, one that has expired is no longer current."""
    return _drawing(connection.execute(_DRAWING, {"named": id}).first(), now)


def drawing_for(connection: Connection, notice: int) -> Drawing | None:
    """The drawing that was made for a notice: sent again, it draws the same buttons."""
    return _drawing(connection.execute(_DRAWING_FOR, {"named": notice}).first(), None)


def _drawing(row: Row[Any] | None, now: Instant | None) -> Drawing | None:
    return None if row is None else _of_row(row, now)


def _of_row(row: Row[Any], now: Instant | None) -> Drawing:
    current = row.current and (now is None or now <= row.expires)
    return Drawing(row.id, row.card, row.address, row.choices, row.session or 0, row.version, row.form, current)


def drawn_card(connection: Connection, card: str, address: Address) -> DrawnCard | None:
    """The latest drawing of `card` that was sent to `address`."""
    row = connection.execute(_DRAWN, {"of": card, "there": address}).first()
    return None if row is None else DrawnCard(row.id, row.sent, row.text, row.subject, row.choices)


def drawn_of(connection: Connection, id: str) -> DrawnCard | None:
    """The message that the drawing of `id` has become; None: there is none, or it has not left."""
    row = connection.execute(select(drawings).where(drawings.c.id == id, drawings.c.text.is_not(None))).first()
    return None if row is None else DrawnCard(row.id, row.sent or "", row.text, row.subject, row.choices)


def standing_at(connection: Connection, address: Address, most: int) -> tuple[Standing, ...]:
    """The `most` messages that were drawn last in the chat of `address`, the newest first."""
    rows = connection.execute(_STANDING, {"there": address, "most": most})
    return tuple(Standing(_of_row(row, None), row.text, row.kind or "", row.expires, row.until) for row in rows)


def session_of_message(connection: Connection, address: Address, sent: str) -> int:
    """The session that the message `sent` at `address` is about; 0: none."""
    query = select(drawings.c.session).where(drawings.c.address == address, drawings.c.sent == sent)
    return connection.scalar(query.order_by(drawings.c.row.desc()).limit(1)) or 0


def talk_at(connection: Connection, address: Address, sent: str, session: int, since: Instant) -> tuple[Passed, ...]:
    """The words passed on that the message `sent` is, or else those since then about its `session`, newest first."""
    its_own = drawings.c.sent == sent
    of_session = and_(drawings.c.session == session, notices.c.planned >= since) if session else false()
    query = (
        select(notices.c.step, notices.c.planned, its_own.label("itself"), drawings.c.choices)
        .join(notices, notices.c.id == drawings.c.notice)
        .where(drawings.c.address == address, notices.c.kind == Kind.RELAY.value, or_(its_own, of_session))
        .order_by(drawings.c.row.desc())
    )
    found = tuple(Passed(row.step, row.planned, bool(row.itself), row.choices) for row in connection.execute(query))
    return tuple(one for one in found if one.itself) or found


def drawn_on(connection: Connection, names: Sequence[str]) -> tuple[DrawnOn, ...]:
    """The drawings whose messages have these names, in the order in which they were drawn."""
    sent = select(drawings, notices.c.settled).join(notices, notices.c.id == drawings.c.notice)
    query = sent.where(drawings.c.sent.in_(names), notices.c.settled.is_not(None)).order_by(drawings.c.row)
    return tuple(_drawn_on(row) for row in connection.execute(query))


def _drawn_on(row: Row[Any]) -> DrawnOn:
    card = DrawnCard(row.id, row.sent, row.text, row.subject, row.choices)
    return DrawnOn(card, row.session or 0, row.version, row.form, row.settled)


def draw(connection: Connection, drawing: Drawing, expires: Instant, notice: int) -> None:
    """Store a new drawing; of the same card at the same address it alone is current."""
    if drawing.card:
        connection.execute(_NO_LONGER, {"of": drawing.card, "there": drawing.address})
    row = {
        "id": drawing.id,
        "card": drawing.card,
        "address": drawing.address,
        "choices": drawing.choices,
        "session": drawing.session or None,
        "version": drawing.version,
        "form": drawing.form,
        "current": drawing.current,
        "expires": expires,
        "notice": notice or None,
    }
    connection.execute(_DRAW, row)


def use_up(connection: Connection, id: str) -> bool:
    """Let nobody press the choices of a drawing any more; False: they were void already."""
    query = update(drawings).where(drawings.c.id == id, drawings.c.current).values(current=False)
    return connection.execute(query).rowcount == 1


def set_drawn(connection: Connection, id: str, sent: str, text: Text, subject: Text | None) -> None:
    """Remember the message that a drawing has become, and what it says.

    A message is one card at a time: whatever stood in it before stands nowhere now.
    """
    connection.execute(_BEFORE, {"named": id, "message": sent})
    connection.execute(_BECOME, {"named": id, "message": sent, "says": text, "about": subject})
