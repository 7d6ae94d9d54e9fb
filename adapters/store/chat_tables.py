"""The tables of what stands in people's chats."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from adapters.store.columns import AddressColumn, Id, InstantColumn, PlainColumn, number, session, words
from adapters.store.tables import metadata

drafts = Table(
    "drafts",
    metadata,
    Column("address", AddressColumn, primary_key=True),  # of a user, in whichever chat
    Column("draft", PlainColumn, nullable=False),
)

drawings = Table(
    "drawings",
    metadata,
    number("row"),  # the later, the newer
    Column("id", String(64), nullable=False, unique=True),
    words("card"),
    Column("address", AddressColumn, nullable=False),
    Column("choices", PlainColumn, nullable=False),
    session(),
    Column("version", Integer, nullable=False),
    words("form"),
    Column("current", Boolean, nullable=False),
    Column("expires", InstantColumn, nullable=False),
    Column("notice", Id, ForeignKey("notices.id")),  # sent again, it draws the same buttons
    Column("sent", Text),  # the platform's name of the message
    Column("text", PlainColumn),  # what the message says, so that it can be settled
    Column("subject", PlainColumn),
    Index(None, "card", "address"),
    Index(None, "address", "row"),
    Index(None, "notice"),
    Index(None, "sent"),
)
