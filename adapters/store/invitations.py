"""Invitations: only the hash of a code is ever here."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, bindparam, select

from adapters.store.columns import AddressColumn, whoever
from adapters.store.putting import put
from adapters.store.tables import invitations
from core.model.people import Address, Invitation, Invited, Stage

# Put together once: that takes longer than the database does.
_LATEST = select(invitations).order_by(invitations.c.expires.desc(), invitations.c.id).limit(1)
_CLAIMED_BY = _LATEST.where(
    invitations.c.guest_address == bindparam("whose", type_=AddressColumn),
    invitations.c.stage == Stage.CLAIMED.value,
)


def invitation_of_hash(connection: Connection, hash: str, *, lock: bool = False) -> Invitation | None:
    """The invitation whose code has this hash; with `lock` nobody else can take it meanwhile."""
    return _one(connection, invitations.c.hash == hash, lock=lock)


def invitation_of(connection: Connection, id: int, *, lock: bool = False) -> Invitation | None:
    """The invitation of `id`."""
    return _one(connection, invitations.c.id == id, lock=lock)


def claimed_by(connection: Connection, address: Address) -> Invitation | None:
    """The invitation that the user of `address` has claimed and that waits for the tutor."""
    row = connection.execute(_CLAIMED_BY, {"whose": whoever(address)}).first()
    return None if row is None else _invitation(row)


def open_invitations(connection: Connection, tutor: int) -> tuple[Invitation, ...]:
    """The tutor's invitations that are open or wait to be confirmed, those that end first first."""
    stages = (Stage.OPEN.value, Stage.CLAIMED.value)
    query = select(invitations).where(invitations.c.tutor == tutor, invitations.c.stage.in_(stages))
    rows = connection.execute(query.order_by(invitations.c.expires, invitations.c.id))
    return tuple(_invitation(row) for row in rows)


def _one(connection: Connection, where: ColumnElement[bool], *, lock: bool = False) -> Invitation | None:
    query = _LATEST.where(where)
    row = connection.execute(query.with_for_update() if lock else query).first()
    return None if row is None else _invitation(row)


def _invitation(row: Row[Any]) -> Invitation:
    return Invitation(
        id=row.id,
        role=Invited(row.role),
        tutor=row.tutor or 0,
        student=row.student or 0,
        hash=row.hash,
        expires=row.expires,
        stage=Stage(row.stage),
        guest=row.guest,
        name=row.name,
        mail=row.mail,
        locale=row.locale,
        zone=row.zone,
    )


def put_invitation(connection: Connection, invitation: Invitation) -> None:
    """Store an invitation as it stands."""
    guest = invitation.guest
    row = {
        "id": invitation.id,
        "role": invitation.role.value,
        "tutor": invitation.tutor or None,
        "student": invitation.student or None,
        "hash": invitation.hash,
        "expires": invitation.expires,
        "stage": invitation.stage.value,
        "guest": guest,
        "guest_address": whoever(guest.addresses[0]) if guest and guest.addresses else None,
        "name": invitation.name,
        "mail": invitation.mail,
        "locale": invitation.locale,
        "zone": invitation.zone,
    }
    put(connection, invitations, row)
