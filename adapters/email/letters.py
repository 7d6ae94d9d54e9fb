"""From a message to a mail: plain text and HTML that say the same, and the file for the reader's calendar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from email.errors import MessageError
from email.headerregistry import Address as Mailbox
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, make_msgid
from hashlib import sha256

import idna

from adapters.email.looks import html_of
from core.moments import Instant, zone_named
from core.ports import Appointment, Letter, Message

LONGEST_SUBJECT = 78  # characters: RFC 5322, 2.1.1
FILE = "lesson.ics"
PLAIN_ASCII = SMTP.clone(cte_type="7bit")  # what every server on the way can carry as it is

CalendarFile = Callable[[tuple[Appointment, ...], str, str], tuple[str, bytes]]
"""Makes the calendar file of appointments, from an organizer to a guest: its method, and the file."""


class Poison(ValueError):
    """This address, or this text, can never become a mail."""


def mailbox(mail: str) -> str:
    """An address as servers know it: a domain in another script by its name in ASCII.

    Raises:
        Poison: it is none, or its part before the @ needs more than ASCII.
    """
    local, _, domain = mail.rpartition("@")
    try:
        name = idna.encode(domain, uts46=True).decode()
        return Mailbox(addr_spec=f"{local}@{name}").addr_spec
    except (ValueError, IndexError, MessageError) as refused:
        raise Poison from refused


@dataclass(frozen=True)
class Sender:
    """Who mails come from."""

    name: str
    mail: str

    @property
    def domain(self) -> str:
        return self.mail.rpartition("@")[2]


def letter_to(to: str, message: Message, sender: Sender, calendar: CalendarFile, at: Instant) -> EmailMessage:
    """The mail that carries `message` to the mailbox `to`, which servers know by that name.

    Raises:
        Poison: `to` is no address, or a header cannot be made of what stands in the message.
    """
    extra = message.letter or Letter()
    try:
        mail = _headed(to, message, extra, sender, at)
    except (ValueError, IndexError, UnicodeError, MessageError) as refused:
        raise Poison from refused
    mail.set_content(text_of(message, extra))
    mail.add_alternative(html_of(message, extra), subtype="html")
    if extra.appointments:
        method, file = calendar(extra.appointments, sender.mail, to)
        mail.add_alternative(file.decode(), subtype="calendar", params={"method": method})
        mail.add_attachment(file, maintype="application", subtype="ics", filename=FILE)
    return mail


def _headed(to: str, message: Message, extra: Letter, sender: Sender, at: Instant) -> EmailMessage:
    mail = EmailMessage(policy=PLAIN_ASCII)
    mail["From"] = Mailbox(sender.name, addr_spec=sender.mail)
    mail["To"] = Mailbox(addr_spec=to)
    if [one.addr_spec for one in mail["To"].addresses] != [to]:
        raise ValueError("read back, it is another address: there is a comment in it")
    mail["Subject"] = _one_line(message.subject)[:LONGEST_SUBJECT]
    mail["Date"] = format_datetime(at.on(zone_named("Etc/UTC")))
    mail["Message-ID"] = f"<{extra.name}@{sender.domain}>" if extra.name else make_msgid(domain=sender.domain)
    mail["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence notes, please
    if extra.thread:
        mail["References"] = mail["In-Reply-To"] = thread_of(extra.thread, to, sender)
    if extra.stop:
        mail["List-Unsubscribe"] = f"<{extra.stop}>"
        mail["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"  # RFC 8058
    return mail


def thread_of(about: str, to: str, sender: Sender) -> str:
    """The id under which mails about one thing stand together, for one reader; it tells nothing of either."""
    return f"<{sha256(f'{about} {to}'.encode()).hexdigest()[:24]}@{sender.domain}>"


def text_of(message: Message, extra: Letter) -> str:
    """The mail for those who read plain text: each choice with its address below it."""
    choices = [f"{_lead(button.label)}\n{button.link}" for button in message.buttons if button.link]
    return "\n\n".join((message.text, *choices, *filter(None, (_footer(extra),)))) + "\n"


def _lead(label: str) -> str:
    return label if label.endswith("?") else f"{label}:"


def _footer(extra: Letter) -> str:
    return f"-- \n{extra.footer}" if extra.footer else ""


def _one_line(words: str) -> str:
    return " ".join(words.split())
