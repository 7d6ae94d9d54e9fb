"""Messages as the sandbox carries them: into a chat pane, or into a mailbox."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from adapters.sandbox.chats import PLATFORMS, Chats, Kind, Line, Pane
from adapters.sandbox.stream import Stream
from core.model.people import Address
from core.moments import Instant
from core.ports import Message, Undeliverable


class SandboxMessenger:
    """The Messenger of one kind of pane: chats (platform `sandbox`) or mailboxes (`email`).

    `mail_page` draws a mail as its reader's program would.
    """

    def __init__(
        self,
        kind: Kind,
        chats: Chats,
        stream: Stream,
        now: Callable[[], Instant],
        mail_page: Callable[[Message], str] | None = None,
    ) -> None:
        self._kind = kind
        self._mail_page = mail_page
        self._chats = chats
        self._stream = stream
        self._now = now

    @property
    def platform(self) -> str:
        """The platform whose addresses it serves."""
        return PLATFORMS[self._kind]

    async def send(self, address: Address, message: Message) -> str:
        """Put `message` into the pane of `address`. A mailbox is opened by its first mail.

        Raises:
            Undeliverable: for good; there is no such phone.
        """
        pane = self._pane(address)
        line = Line(
            pane=pane.id,
            ref=secrets.token_hex(8),  # never a count: a name from an earlier file must not fit
            text=message.text,
            at=self._now(),
            subject=message.subject,
            buttons=message.buttons,
            sheet=message.sheet,
            silent=message.silent,
            html=self._mail_page(message) if self._mail_page else "",
        )
        self._chats.add(line)
        self._stream.tell(line)
        return line.ref

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """Redraw the line `sent` in place; where it is gone, send `message` anew."""
        line = self._chats.redraw(self._pane(address).id, sent, message, self._now())
        if line is None:
            return await self.send(address, message)
        self._stream.tell(line)
        return line.ref

    def _pane(self, address: Address) -> Pane:
        pane = self._chats.pane(address.chat)
        if pane and pane.kind is self._kind:
            return pane
        if self._kind is not Kind.MAILBOX:
            raise Undeliverable(permanent=True, reason="no such phone")
        return self._chats.open_pane(Pane(address.chat, address.chat, Kind.MAILBOX, self._now()))
