"""The real mailboxes, as the settings name them; the sandbox shows a copy of what goes to them."""

from __future__ import annotations

import ssl
from collections.abc import Callable

from adapters.documents.calendars import invitation_file
from adapters.email.messenger import Account, EmailMessenger
from bot.config import Settings
from core.model.people import Address
from core.moments import Instant
from core.ports import Message, Messenger

# Names that belong to nobody, for examples and tests: RFC 2606.
NOBODYS = ("example", "test", "invalid", "localhost", "example.com", "example.net", "example.org")


def mailroom(
    settings: Settings, now: Callable[[], Instant], context: ssl.SSLContext | None = None
) -> EmailMessenger | None:
    """The Messenger of mailboxes; None: e-mail is off. `context` checks certificates, the machine's list if None."""
    if settings.smtp_url is None or settings.mail_from is None:
        return None
    account = Account.of(settings.smtp_url.get_secret_value())
    return EmailMessenger(account, settings.mail_from, invitation_file, now, context)


class Copied:
    """A Messenger of mailboxes that keeps a copy of each mail where it can be looked at.

    What is addressed to nobody, as the demo family's mail is, does not leave at all.
    """

    def __init__(self, mail: Messenger, copies: Messenger) -> None:
        self._mail = mail
        self._copies = copies

    async def send(self, address: Address, message: Message) -> str:
        """Send `message`, then keep the copy: what was not delivered is shown nowhere."""
        if _is_nobodys(address.user):
            return await self._copies.send(address, message)
        sent = await self._mail.send(address, message)
        await self._copies.send(address, message)
        return sent

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """The same: a mail cannot be redrawn."""
        return await self.send(address, message)


def _is_nobodys(mail: str) -> bool:
    domain = mail.rpartition("@")[2].rstrip(".").lower()
    return any(domain == name or domain.endswith(f".{name}") for name in NOBODYS)
