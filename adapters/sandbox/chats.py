"""The sandbox's own platform memory: whose phones and mailboxes there are, and what they show.

One connection behind a lock, used straight from the event loop: a call moves a few hundred bytes
in well under a millisecond, which is less than handing it to a thread costs. With the write-ahead
log and `synchronous=NORMAL` what is stored survives the end of the process, however it comes.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Boolean,
    Column,
    Connection,
    Index,
    Integer,
    MetaData,
    Row,
    StaticPool,
    Table,
    Text,
    UniqueConstraint,
    create_engine,
    event,
    func,
    inspect,
    literal_column,
    select,
    text,
    update,
)
from sqlalchemy.dialects.sqlite import insert as insert_or

from core.model.people import Address
from core.moments import Instant
from core.ports import Button, Entry, Message, Sheet

SHOWN = 200  # lines of a pane that the page is given: some weeks of lessons, still quick to draw


class Kind(StrEnum):
    """How a pane looks: a chat, or a mailbox."""

    CHAT = "chat"
    MAILBOX = "mailbox"


PLATFORMS = {Kind.CHAT: "sandbox", Kind.MAILBOX: "email"}


@dataclass(frozen=True)
class Pane:
    """Somebody's phone or mailbox. The id of a mailbox is its mail address."""

    id: str
    label: str
    kind: Kind
    created: Instant

    @property
    def platform(self) -> str:
        return PLATFORMS[self.kind]

    @property
    def address(self) -> Address:
        return Address(self.platform, "", self.id, self.id)


@dataclass(frozen=True)
class Line:
    """One message as it stands in a pane. `ref` is its name; `own`: the person wrote it.

    `silent`: it came without a sound, so it does not count as unread.
    """

    pane: str
    ref: str
    text: str
    at: Instant
    own: bool = False
    subject: str = ""
    buttons: tuple[Button, ...] = ()
    sheet: Sheet | None = None
    edited: Instant | None = None
    replies_to: str = ""
    silent: bool = False
    html: str = ""  # of a mail: the page that its reader's program would show


metadata = MetaData()

panes = Table(
    "panes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("platform", Text, nullable=False),
    Column("created", Integer, nullable=False),
)

messages = Table(
    "messages",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("pane", Text, nullable=False),
    Column("ref", Text, nullable=False),
    Column("own", Boolean, nullable=False),
    Column("text", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("buttons", Text, nullable=False),
    Column("sheet", Text, nullable=False),
    Column("at", Integer, nullable=False),
    Column("edited", Integer),
    Column("replies_to", Text, nullable=False),
    Column("silent", Boolean, nullable=False),
    Column("html", Text, nullable=False, server_default=""),
    UniqueConstraint("pane", "ref"),
    Index("ix_messages_pane", "pane", "id"),
)


class Chats:
    """Panes and their messages, in a SQLite file of their own."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._engine = create_engine(
            URL.create("sqlite", database=str(path)),
            poolclass=StaticPool,
            connect_args={"check_same_thread": False},
            hide_parameters=True,  # an error is logged, what people write is not
        )
        event.listen(self._engine, "connect", _prepare)
        metadata.create_all(self._engine)
        self._complete()

    def _complete(self) -> None:
        """Bring a file of an earlier version up to date: what it lacks is empty there."""
        there = {column["name"] for column in inspect(self._engine).get_columns("messages")}
        if "html" not in there:
            with self._open() as connection:
                connection.execute(text("ALTER TABLE messages ADD COLUMN html TEXT NOT NULL DEFAULT ''"))

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def panes(self) -> tuple[Pane, ...]:
        """All panes, the oldest first."""
        with self._open() as connection:
            rows = connection.execute(select(panes).order_by(literal_column("rowid"))).all()
        return tuple(_pane(row) for row in rows)

    def pane(self, name: str) -> Pane | None:
        """The pane of that id."""
        with self._open() as connection:
            row = connection.execute(select(panes).where(panes.c.id == name)).first()
        return _pane(row) if row else None

    def open_pane(self, pane: Pane) -> Pane:
        """Keep a new pane. One that is there already stays as it is, and comes back."""
        values = asdict(pane) | {"platform": pane.platform, "created": pane.created.seconds}
        with self._open() as connection:
            connection.execute(insert_or(panes).values(values).on_conflict_do_nothing())
        return self.pane(pane.id) or pane

    def lines(self, pane: str, last: int = SHOWN) -> tuple[Line, ...]:
        """The `last` lines of a pane, the oldest first."""
        newest = select(messages).where(messages.c.pane == pane).order_by(messages.c.id.desc()).limit(last)
        with self._open() as connection:
            rows = connection.execute(newest).all()
        return tuple(_line(row) for row in reversed(rows))

    def latest(self) -> Instant | None:
        """When the newest line was written."""
        with self._open() as connection:
            seconds = connection.scalar(select(func.max(messages.c.at)))
        return None if seconds is None else Instant(seconds)

    def line(self, pane: str, ref: str) -> Line | None:
        """The line of that name in that pane."""
        with self._open() as connection:
            row = connection.execute(select(messages).where(messages.c.pane == pane, messages.c.ref == ref)).first()
        return _line(row) if row else None

    def add(self, line: Line) -> bool:
        """Keep a new line; False where the pane has one of that name already."""
        with self._open() as connection:
            row = insert_or(messages).values(_values(line)).on_conflict_do_nothing()
            return connection.execute(row).rowcount == 1

    def redraw(self, pane: str, ref: str, message: Message, at: Instant) -> Line | None:
        """Put `message` in the place of a line; None where there is no such line."""
        line = self.line(pane, ref)
        if line is None:
            return None
        drawn = replace(
            line, text=message.text, subject=message.subject, buttons=message.buttons, sheet=message.sheet, edited=at
        )
        with self._open() as connection:
            here = (messages.c.pane == pane) & (messages.c.ref == ref)
            connection.execute(update(messages).where(here).values(_values(drawn)))
        return drawn

    @contextmanager
    def _open(self) -> Iterator[Connection]:
        with self._lock, self._engine.begin() as connection:
            yield connection


def _prepare(connection: Any, _record: object) -> None:
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL"):
        connection.execute(f"PRAGMA {pragma}")


def _pane(row: Row[Any]) -> Pane:
    return Pane(row.id, row.label, Kind(row.kind), Instant(row.created))


def _values(line: Line) -> dict[str, object]:
    plain = asdict(line)
    return plain | {
        "buttons": json.dumps(plain["buttons"]),
        "sheet": json.dumps(plain["sheet"]),
        "at": line.at.seconds,
        "edited": line.edited.seconds if line.edited else None,
    }


def _line(row: Row[Any]) -> Line:
    return Line(
        pane=row.pane,
        ref=row.ref,
        text=row.text,
        at=Instant(row.at),
        own=row.own,
        subject=row.subject,
        buttons=tuple(Button(**button) for button in json.loads(row.buttons)),
        sheet=_sheet(json.loads(row.sheet)),
        edited=None if row.edited is None else Instant(row.edited),
        replies_to=row.replies_to,
        silent=row.silent,
        html=row.html,
    )


def _sheet(plain: dict[str, Any] | None) -> Sheet | None:
    if plain is None:
        return None
    return Sheet(**(plain | {"entries": tuple(_entry(entry) for entry in plain["entries"])}))


def _entry(plain: dict[str, Any]) -> Entry:
    return Entry(**(plain | {"options": tuple((label, value) for label, value in plain["options"])}))
