"""Mail, except that the answer to what somebody does on a page of ours is shown on that page."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from core.model.people import Address
from core.ports import Message, Messenger

SHOWN = "page"  # the name of a message that no mailbox holds


class PageFirst:
    """A Messenger in front of another. Whoever has a page open reads there what answers them."""

    def __init__(self, mail: Messenger) -> None:
        self._mail = mail
        self._pages: dict[str, list[Message]] = {}

    @contextmanager
    def page(self, address: Address) -> Iterator[list[Message]]:
        """Collect what answers the reader of `address` meanwhile. Of two pages at once the later one gets it."""
        shown: list[Message] = []
        self._pages[address.user] = shown
        try:
            yield shown
        finally:
            if self._pages.get(address.user) is shown:
                del self._pages[address.user]

    async def send(self, address: Address, message: Message) -> str:
        """Show `message` where it answers a page that is open, else send it."""
        shown = self._pages.get(address.user) if message.answer else None
        if shown is None:
            return await self._mail.send(address, message)
        shown.append(message)
        return SHOWN

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """The same: a mail cannot be redrawn."""
        return await self.send(address, message)
