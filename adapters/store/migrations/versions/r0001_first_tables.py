"""The first tables: people, sessions, and what is said about them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from adapters.store.migrations.overlap import forbid_overlap

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_TABLES = (
    *("people", "addresses", "tutors", "hours", "roster", "bonds", "invitations", "sessions", "session_students"),
    *("drafts", "notices", "drawings", "inbox", "history"),
)
_ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_AT = sa.BigInteger()
_OPEN = sa.text("settled IS NULL")
_LEASED = sa.text("state = 'leased'")
_WAITING = sa.text("state = 'waiting'")


def upgrade() -> None:
    _create_people()
    _create_families()
    _create_invitations()
    _create_sessions()
    forbid_overlap()
    _create_notices()
    _create_chats()
    _create_records()


def downgrade() -> None:
    for table in reversed(_TABLES):
        op.drop_table(table)


def _id(name: str = "id", *, counted: bool = False) -> sa.Column[int]:
    return sa.Column(name, _ID, primary_key=True, autoincrement=counted)


def _to(name: str, target: str, *, key: bool = False, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, _ID, sa.ForeignKey(target), primary_key=key, nullable=nullable, autoincrement=False)


def _words(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _flags(*names: str) -> list[sa.Column[bool]]:
    return [sa.Column(name, sa.Boolean(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _code(name: str, length: int = 16, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=nullable)


def _at(name: str, *, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, _AT, nullable=nullable)


def _create_people() -> None:
    op.create_table("people", _id(), *_words("name", "zone", "locale", "consent"), _code("wants"))
    op.create_table(
        "addresses",
        _id(counted=True),
        _to("person", "people.id"),
        *_numbers("position"),
        *_words("platform", "space", "user", "chat"),
        sa.Column("reachable", sa.Boolean(), nullable=False, server_default=sa.text("true")),
        sa.UniqueConstraint("platform", "space", "user"),
        sa.Index(None, "person"),
    )
    op.create_table("tutors", _to("person", "people.id", key=True), *_numbers("minutes"), *_words("room"))
    op.create_table(
        "hours",
        _to("tutor", "tutors.person", key=True),
        sa.Column("position", sa.Integer(), primary_key=True, autoincrement=False),
        *_numbers("weekday", "starts", "ends"),
    )


def _create_families() -> None:
    op.create_table(
        "roster",
        _id("row", counted=True),
        _to("tutor", "tutors.person"),
        _to("student", "people.id"),
        *_words("nickname"),
        *_flags("minor"),
        sa.Column("minutes", sa.Integer()),
        *_words("next_topic"),
        *_flags("archived"),
        sa.UniqueConstraint("tutor", "student"),
        sa.Index(None, "student"),
    )
    op.create_table(
        "bonds",
        _id("row", counted=True),
        sa.Column("id", _ID, nullable=False, unique=True),
        _to("tutor", "tutors.person"),
        _to("guardian", "people.id"),
        _to("student", "people.id"),
        *_flags("pays", "decides", "informed", "active"),
        sa.Index(None, "tutor"),
        sa.Index(None, "guardian"),
    )


def _create_invitations() -> None:
    op.create_table(
        "invitations",
        _id(),
        _code("role"),
        _to("tutor", "tutors.person", nullable=True),
        _to("student", "people.id", nullable=True),
        sa.Column("hash", sa.Text(), nullable=False, unique=True),
        _at("expires"),
        _code("stage"),
        sa.Column("guest", sa.Text()),
        sa.Column("guest_address", sa.Text()),
        *_words("name", "mail", "locale", "zone"),
        sa.Index(None, "tutor"),
        sa.Index(None, "guest_address"),
    )


def _create_sessions() -> None:
    op.create_table(
        "sessions",
        _id(),
        _to("tutor", "tutors.person"),
        _at("starts"),
        _at("ends"),
        *_words("wall"),
        *_flags("fold"),
        *_words("zone", "tz_version"),
        _code("status"),
        *_numbers("version"),
        *_words("topic", "note", "room"),
        _at("was", nullable=True),
        *_words("reason"),
        sa.CheckConstraint("ends > starts AND ends - starts <= 28800", name="length"),
        sa.Index(None, "tutor", "starts"),
    )
    op.create_table(
        "session_students",
        _to("session", "sessions.id", key=True),
        _to("student", "people.id", key=True),
        *_numbers("position"),
        _code("answer", nullable=True),
        *_numbers("late"),
        _at("sign", nullable=True),
        *_words("words"),
        sa.Index(None, "student"),
    )


def _create_notices() -> None:
    op.create_table(
        "notices",
        _id(counted=True),
        sa.Column("key", sa.Text(), nullable=False, unique=True),
        _code("kind", 32),
        _to("person", "people.id", nullable=True),
        _to("session", "sessions.id", nullable=True),
        *_numbers("version"),
        *_words("step"),
        sa.Column("reply", sa.Text()),
        *_words("address"),
        *_numbers("urgency"),
        *(_at(name) for name in ("planned", "due", "expires", "ready")),
        _code("state"),
        sa.Column("owner", sa.Text()),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default=sa.text("0")),
        _at("settled", nullable=True),
        sa.Column("sent", sa.Text()),
        sa.Index("ix_notices_open", "urgency", "ready", sqlite_where=_OPEN, postgresql_where=_OPEN),
        sa.Index("ix_notices_line", "address", "due", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        sa.Index(None, "session"),
        sa.Index("ix_notices_owner", "owner", sqlite_where=_LEASED, postgresql_where=_LEASED),
    )


def _create_chats() -> None:
    op.create_table("drafts", sa.Column("address", sa.Text(), primary_key=True), *_words("draft"))
    op.create_table(
        "drawings",
        _id("row", counted=True),
        sa.Column("id", sa.String(64), nullable=False, unique=True),
        *_words("card", "address", "choices"),
        _to("session", "sessions.id", nullable=True),
        *_numbers("version"),
        *_words("form"),
        *_flags("current"),
        _at("expires"),
        _to("notice", "notices.id", nullable=True),
        sa.Column("sent", sa.Text()),
        sa.Column("text", sa.Text()),
        sa.Column("subject", sa.Text()),
        sa.Index(None, "card", "address"),
        sa.Index(None, "notice"),
    )


def _create_records() -> None:
    op.create_table(
        "inbox",
        _id(counted=True),
        sa.Column("event", sa.Text(), nullable=False, unique=True),
        *_words("payload", "address"),
        _code("state"),
        sa.Column("tries", sa.Integer(), nullable=False, server_default=sa.text("0")),
        _at("received"),
        sa.Index("ix_inbox_waiting", "id", sqlite_where=_WAITING, postgresql_where=_WAITING),
    )
    op.create_table(
        "history",
        _id(counted=True),
        _to("session", "sessions.id", nullable=True),
        _to("actor", "people.id", nullable=True),
        _at("at"),
        *_words("channel"),
        _code("kind", 32),
        *_words("event"),
        sa.Index(None, "session", "id"),
        sa.Index(None, "actor", "at"),
    )
