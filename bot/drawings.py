"""What a message offers, kept before it leaves: whatever is pressed later is known by it."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta

from adapters.store import Transaction
from core.dialogue.draft import Drawing
from core.model.people import Address
from core.moments import Instant
from core.notices import Notice
from core.replies import Reply

PRESSABLE = timedelta(days=60)  # how long a card's buttons are known
MAIL = "email"  # a mail cannot be drawn anew


def drawn(tx: Transaction, id: int, notice: Notice, address: Address, reply: Reply, now: Instant) -> Drawing:
    """Draw the notice of `id`, as `reply` words it. Sent again, it is drawn as it was."""
    if known := tx.drawing_for(id):
        return known
    drawing = Drawing(
        id=secrets.token_urlsafe(16),
        card="" if address.platform == MAIL else reply.card,  # what a mail offers stands until it is used
        address=address,
        choices=tuple(replace(choice, link="") for choice in reply.choices),  # a link may hold a code
        session=reply.session,
        version=notice.version,
        form=reply.ask.form if reply.ask else "",
    )
    tx.draw(drawing, now + PRESSABLE, id)
    return drawing
