"""The tables of what is opened over the web: private links, calendar feeds, and installations in workspaces."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text

from adapters.store.columns import AddressColumn, Id, InstantColumn
from adapters.store.tables import metadata

links = Table(
    "links",
    metadata,
    Column("hash", String(64), primary_key=True),  # of the token; the token itself is kept nowhere
    Column("address", AddressColumn, nullable=False),  # whose answer it is
    Column("purpose", String(16), nullable=False),
    Column("drawing", String(64)),
    Column("choice", Integer, nullable=False),
    Column("session", Id, ForeignKey("sessions.id"), autoincrement=False),
    Column("words", Text, nullable=False),
    Column("expires", InstantColumn, nullable=False),
    Column("used", InstantColumn),
    Index(None, "expires"),
)

feeds = Table(
    "feeds",
    metadata,
    Column("hash", String(64), primary_key=True),
    Column("person", Id, ForeignKey("people.id"), nullable=False, unique=True, autoincrement=False),
)

installations = Table(
    "installations",
    metadata,
    Column("team", String(64), primary_key=True),  # Slack's name of the workspace
    Column("secret", Text, nullable=False),  # its tokens, encrypted
    Column("installed", InstantColumn, nullable=False),
)
