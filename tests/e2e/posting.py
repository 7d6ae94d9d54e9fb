"""A mail server in a thread of its own, for tests that wait for a program."""

from __future__ import annotations

import asyncio
import re
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from threading import Event, Thread

from icalendar import Calendar

from tests.adapters.mail_server import Post, post_office
from tests.e2e.program import PATIENCE

A_MOMENT = 0.02  # seconds between two looks


@contextmanager
def posting(context: ssl.SSLContext | None = None, login: tuple[str, str] | None = None) -> Iterator[Post]:
    """A server that takes mail until the block ends."""
    opened: list[Post] = []
    is_open, over = Event(), Event()

    async def serve() -> None:
        async with post_office(context, login=login) as post:
            opened.append(post)
            is_open.set()
            await asyncio.to_thread(over.wait)

    thread = Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert is_open.wait(PATIENCE)
    try:
        yield opened[0]
    finally:
        over.set()
        thread.join()


def next_mail(post: Post, to: str, after: int = 0) -> EmailMessage:
    """Wait for the mail to `to` that comes after so many others to the same."""
    wait_until(lambda: len(_to(post, to)) > after)
    return _to(post, to)[after]


def _to(post: Post, to: str) -> list[EmailMessage]:
    return [mail for mail in tuple(post.mails) if mail["To"] == to]


def wait_until(true: Callable[[], object]) -> None:
    """Wait, though not for ever."""
    for _ in range(round(PATIENCE / A_MOMENT)):
        if true():
            return
        time.sleep(A_MOMENT)
    raise AssertionError("it has not come")


def body(mail: EmailMessage) -> str:
    """The plain text of a mail."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content()).replace("\r\n", "\n")


def link(mail: EmailMessage, label: str) -> str:
    """The address below a choice."""
    found = re.search(rf"^{re.escape(label)}:?\n(\S+)$", body(mail), re.MULTILINE)
    assert found, (label, body(mail))
    return found[1]


def calendar_in(mail: EmailMessage) -> Calendar:
    """The file in a mail, as a calendar program reads it."""
    (file,) = (part for part in mail.walk() if part.get_content_type() == "application/ics")
    assert isinstance(file, EmailMessage)
    return Calendar.from_ical(file.get_content())
