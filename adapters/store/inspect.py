"""The state as one JSON object: who, what and when, but no words that anybody wrote."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import tzdata
from sqlalchemy import Connection, select

from adapters.store import inbox
from adapters.store.migrating import schema_of
from adapters.store.tables import addresses, bonds, notices, people, roster, session_students, sessions, tutors
from core.moments import Instant


def inspect(connection: Connection, now: Instant, version: str) -> dict[str, Any]:
    """The state at `now` in the form that operators and checks rely on; `version` is the program's."""
    return {
        "version": version,
        "schema": schema_of(connection) or "",
        "tzdata": tzdata.IANA_VERSION,
        "now": now.iso(),
        "people": _people(connection),
        "sessions": _sessions(connection),
        "notices": _notices(connection),
        "inbox": inbox.counts(connection),
    }


def _people(connection: Connection) -> list[dict[str, Any]]:
    reached: dict[int, list[dict[str, Any]]] = defaultdict(list)
    for row in connection.execute(select(addresses).order_by(addresses.c.position)):
        reached[row.person].append({"platform": row.platform, "reachable": row.reachable})
    roles = _roles(connection)
    return [
        {
            "id": str(row.id),
            "name": row.name,
            "roles": [role for role, ids in roles.items() if row.id in ids],
            "zone": row.zone,
            "language": row.locale.partition("_")[0],
            "addresses": reached[row.id],
        }
        for row in connection.execute(select(people).order_by(people.c.id))
    ]


def _roles(connection: Connection) -> dict[str, frozenset[int]]:
    return {
        "tutor": frozenset(connection.scalars(select(tutors.c.person))),
        "student": frozenset(connection.scalars(select(roster.c.student))),
        "guardian": frozenset(connection.scalars(select(bonds.c.guardian).where(bonds.c.active))),
    }


def _sessions(connection: Connection) -> list[dict[str, Any]]:
    students: dict[int, list[str]] = defaultdict(list)
    those = select(session_students).where(session_students.c.gone.is_(None)).order_by(session_students.c.position)
    for row in connection.execute(those):
        students[row.session].append(str(row.student))
    return [
        {
            "id": str(row.id),
            "tutor": str(row.tutor),
            "students": students[row.id],
            "start": row.starts.iso(),
            "end": row.ends.iso(),
            "zone": row.zone,
            "status": row.status,
            "topic": row.topic,
            "version": row.version,
            "series": str(row.series) if row.series else None,
        }
        for row in connection.execute(select(sessions).order_by(sessions.c.starts, sessions.c.id))
    ]


def _notices(connection: Connection) -> list[dict[str, Any]]:
    return [
        {
            "id": str(row.id),
            "kind": row.kind,
            "session": str(row.session) if row.session else None,
            "session_version": row.version,
            "recipient": str(row.person) if row.person else None,
            "platform": row.address.platform,
            "due": row.due.iso(),
            "expires": row.expires.iso(),
            "state": row.state,
            "attempts": row.attempts,
            "sent": row.settled.iso() if row.state == "sent" else None,
        }
        for row in connection.execute(select(notices).order_by(notices.c.due, notices.c.id))
    ]
