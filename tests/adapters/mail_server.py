"""A real SMTP server in the process, which can be told to misbehave as servers do."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as POLICY
from typing import Any

from aiosmtpd import smtp
from aiosmtpd.smtp import AuthResult, Envelope, LoginPassword, Session

HOST = "127.0.0.1"
MailServer = smtp.SMTP


@dataclass
class Post:
    """What has arrived, and how the server behaves next.

    `refusing` answers a mailbox, `rejecting` a whole mail with that line; `slow` is seconds before
    the answer to a mail (`slow_at`: to one for that mailbox), `thinking` before that to a mailbox;
    `dropping` takes the mail and then breaks the line instead of answering. `asked` are the mailboxes
    that were named, and whether the line was encrypted, `answered` those whose mail was taken;
    `logins` the names and passwords that were tried.
    """

    mails: list[EmailMessage] = field(default_factory=list)
    raw: list[bytes] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    refusing: dict[str, str] = field(default_factory=dict)
    rejecting: str = ""
    slow: float = 0.0
    slow_at: dict[str, float] = field(default_factory=dict)
    answered: list[str] = field(default_factory=list)
    thinking: float = 0.0
    logins: list[tuple[str, str]] = field(default_factory=list)
    asked: list[tuple[str, bool]] = field(default_factory=list)
    dropping: bool = False
    port: int = 0

    async def handle_RCPT(  # noqa: N802 - the server's own name for it
        self, server: MailServer, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        assert server.transport is not None
        self.asked.append((address, server.transport.get_extra_info("sslcontext") is not None))
        await asyncio.sleep(self.thinking)
        if line := self.refusing.get(address):
            return line
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: MailServer, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.rejecting:
            return self.rejecting
        content = envelope.content
        assert isinstance(content, bytes)
        parsed = message_from_bytes(content, policy=POLICY)
        assert isinstance(parsed, EmailMessage)
        self.raw.append(content)
        self.mails.append(parsed)
        self.recipients += envelope.rcpt_tos
        await asyncio.sleep(max([self.slow, *(self.slow_at.get(one, 0.0) for one in envelope.rcpt_tos)]))
        if self.dropping:
            assert isinstance(server.transport, asyncio.Transport)
            server.transport.abort()
        self.answered += envelope.rcpt_tos
        return "250 taken"


@asynccontextmanager
async def post_office(
    context: ssl.SSLContext | None = None, *, tls: bool = False, login: tuple[str, str] | None = None
) -> AsyncIterator[Post]:
    """A server on a free port of this machine, with TLS by `context`; with `login` it asks who writes.

    It takes mail in the open as well, from whoever does not mind.
    """
    post = Post()
    options: dict[str, Any] = {"tls_context": context} if context and not tls else {}
    if login:
        options |= {"authenticator": _checks(post, login), "auth_require_tls": "tls_context" in options}
    lines: list[MailServer] = []

    def line() -> MailServer:
        lines.append(MailServer(post, hostname="mail.example.org", **options))
        return lines[-1]

    server = await asyncio.get_running_loop().create_server(line, HOST, 0, ssl=context if tls else None)
    post.port = server.sockets[0].getsockname()[1]
    try:
        yield post
    finally:
        server.close()
        await server.wait_closed()
        for one in lines:
            if isinstance(one.transport, asyncio.Transport):
                one.transport.abort()
        await asyncio.sleep(0)  # what was hung up is let go of by the loop


def _checks(post: Post, login: tuple[str, str]) -> Any:
    def check(server: MailServer, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
        if isinstance(data, LoginPassword):
            post.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=post.logins[-1:] == [login], handled=False)

    return check
