"""Mail on its way: one SMTP account, paced, and what its server's answers mean."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from email.message import EmailMessage
from email.utils import parseaddr
from enum import Enum
from ipaddress import ip_address
from typing import Self
from urllib.parse import unquote, urlsplit

from aiosmtplib import SMTP, SMTPException, SMTPResponseException

from adapters.email.letters import CalendarFile, Poison, Sender, letter_to, mailbox
from core.model.people import Address
from core.moments import Instant
from core.ports import Message, Undeliverable

PLATFORM = "email"
HANDING_IN = 60.0  # seconds until a mail is on the wire: who takes mails from an account answers in a few
# Seconds for the answer to a mail that is on the wire: RFC 5321, 4.5.3.2.6. Whoever hangs up sooner sends it twice.
ANSWER = 600.0
GOODBYE = 1.0  # seconds: the mail is delivered, only the manners are left
PACE = 0.2  # seconds between two mails: ordinary accounts bear a few a second
BUSY = timedelta(minutes=5)  # after a 4xx: greylisting servers want a second try after some minutes
UNSURE = timedelta(minutes=5)  # when nobody knows whether it arrived: it mostly has, so there is no hurry
DOWN = timedelta(minutes=1)  # after a fault of our own account or of the way to it; nothing is given up
PORTS = {"smtp": 587, "smtps": 465}


@dataclass(frozen=True)
class Account:
    """An SMTP account. `tls` from the first byte, `start_tls` before anything is said; one of them unless at home."""

    host: str
    port: int
    user: str = ""
    password: str = ""
    tls: bool = False
    start_tls: bool = True

    @classmethod
    def of(cls, url: str) -> Self:
        """The account of `smtp://user:password@host:587` or `smtps://…`.

        Only a server on this machine may be spoken to in the open, and only without a password.
        """
        parts = urlsplit(url)
        host, user, tls = parts.hostname or "", unquote(parts.username or ""), parts.scheme == "smtps"
        start = not tls and (bool(user) or not _is_here(host))
        return cls(host, parts.port or PORTS[parts.scheme], user, unquote(parts.password or ""), tls, start)


class EmailMessenger:
    """The Messenger of mailboxes. `context` is how certificates are checked, by the machine's own list if None.

    Mails begin one after the other, at the account's pace; one that takes long holds no other up.
    """

    def __init__(
        self,
        account: Account,
        mail_from: str,
        calendar: CalendarFile,
        now: Callable[[], Instant],
        context: ssl.SSLContext | None = None,
        handing_in: float = HANDING_IN,
        answer: float = ANSWER,
    ) -> None:
        self._account = account
        name, own = parseaddr(mail_from)
        self._sender = Sender(name, mailbox(own))
        self._calendar = calendar
        self._now = now
        self._context = context
        self._handing_in = handing_in
        self._answer = answer
        self._line = asyncio.Lock()
        self._free = 0.0  # when the next mail may leave, on the loop's clock

    async def send(self, address: Address, message: Message) -> str:
        """Send `message` as a mail; its Message-ID comes back.

        Raises:
            Undeliverable: for good where no mail can be made of it, or the server refuses the
                mailbox; else it is to be tried again.
        """
        try:
            to = mailbox(address.chat)
            mail = letter_to(to, message, self._sender, self._calendar, self._now())
        except Poison as poison:
            raise Undeliverable(permanent=True, reason="no mail can be made of it") from poison
        async with self._line:
            await self._pace()
        await self._deliver(to, mail)
        return str(mail["Message-ID"])

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """A mail cannot be redrawn: what is new comes as a new one."""
        return await self.send(address, message)

    async def _pace(self) -> None:
        loop = asyncio.get_running_loop()
        await asyncio.sleep(max(0.0, self._free - loop.time()))
        self._free = loop.time() + PACE

    async def _deliver(self, to: str, mail: EmailMessage) -> None:
        client = SMTP(
            hostname=self._account.host,
            port=self._account.port,
            local_hostname=self._sender.domain,  # this machine's own name is nobody's business
            use_tls=self._account.tls,
            start_tls=self._account.start_tls,
            username=self._account.user or None,
            password=self._account.password or None,
            timeout=self._handing_in,
            tls_context=self._context,
        )
        stage = Stage.ACCOUNT
        try:
            async with asyncio.timeout(self._handing_in):
                await client.connect()
                await client.mail(self._sender.mail)
                stage = Stage.MAILBOX
                await client.rcpt(to)
            stage = Stage.GIVEN
            await client.data(mail.as_bytes(), timeout=self._answer)
            with suppress(SMTPException, OSError):
                await client.quit(timeout=GOODBYE)
        except (SMTPException, OSError) as fault:  # a TimeoutError is an OSError
            raise _failure(fault, stage) from fault
        finally:
            client.close()


class Stage(Enum):
    """How far a mail has got when something goes wrong."""

    ACCOUNT = "account"  # our own login and sender: no mailbox is to blame
    MAILBOX = "mailbox"
    GIVEN = "given"  # the mail itself was on the wire


_OF_ACCOUNT = frozenset({530, 534, 535})  # to log in, and how: RFC 4954
_ACCOUNT_SAYS = re.compile(r"5\.(?:4\.5|7\.(?:0|3|8|9))\b")  # sent too much today; not logged in well enough: RFC 3463


def _failure(fault: Exception, stage: Stage) -> Undeliverable:
    """What a fault means: a 5xx for the mailbox or the mail is for good, all else is tried again.

    Where the line broke after the mail was on it, nobody knows whether it has arrived.
    """
    if isinstance(fault, SMTPResponseException):
        ours = stage is Stage.ACCOUNT or fault.code in _OF_ACCOUNT or _ACCOUNT_SAYS.match(fault.message)
        for_good = fault.code >= 500 and not ours
        return Undeliverable(for_good, None if for_good else BUSY, reason=f"SMTP {fault.code}")
    given = stage is Stage.GIVEN
    return Undeliverable(retry_after=UNSURE if given else DOWN, unknown=given, reason=type(fault).__name__)


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
