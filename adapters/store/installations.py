"""Installations: the workspaces that have taken the app in. Their tokens come and go encrypted."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select

from adapters.store.putting import put
from adapters.store.web_tables import installations
from core.moments import Instant


def secret_of(connection: Connection, team: str) -> str | None:
    """The tokens of a workspace, encrypted; None: it has not installed the app, or has taken it out."""
    found: str | None = connection.scalar(select(installations.c.secret).where(installations.c.team == team))
    return found


def put_installation(connection: Connection, team: str, secret: str, now: Instant) -> None:
    """Keep a workspace's tokens in the place of those it had."""
    put(connection, installations, {"team": team, "secret": secret, "installed": now}, key=("team",))


def drop_installation(connection: Connection, team: str) -> bool:
    """Forget a workspace's tokens; whether there were any."""
    return connection.execute(delete(installations).where(installations.c.team == team)).rowcount == 1
