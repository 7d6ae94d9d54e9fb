"""How a tutor comes in: an invitation made by the operator, or by the first start."""

from __future__ import annotations

from adapters.store import Store
from bot.scenes import fresh
from core.dialogue.scene import Fresh
from core.events import InvitationChanged
from core.model.people import Invitation, Invited
from core.moments import Instant
from core.rules.inviting import VALID, hash_of


def invite_tutor(
    store: Store, now: Instant, name: str = "", zone: str = "", language: str = "", new: Fresh | None = None
) -> str:
    """Make an invitation for a tutor; its code comes back, and is stored nowhere."""
    new = new or fresh()
    code = new.codes[0]
    made = Invitation(
        id=new.ids[0],
        role=Invited.TUTOR,
        tutor=0,
        student=0,
        hash=hash_of(code),
        expires=now + VALID,
        name=name,
        locale=language,
        zone=zone,
    )
    with store.begin() as tx:
        tx.record(InvitationChanged(made), 0, now, "terminal")
    return code
