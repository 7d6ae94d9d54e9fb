"""A message made into a letter: its choices as private links, and the lessons for its reader's calendar."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta

from adapters.documents.feeds import PATH as FEEDS
from adapters.email.pages import PATH
from adapters.store import PrivateLink, Purpose, Transaction
from bot.scenes import calendar_at
from core.model.calendar import Calendar
from core.model.people import Address
from core.moments import Instant
from core.notices import Kind, Notice
from core.notices.mailing import Entry, news_entries, why_it_comes, words_that_stop
from core.notices.notice import LENGTH, SERIES, apart, words_of
from core.notices.reminding import is_reminder
from core.ports import Appointment, Button, Letter, Message
from core.rules.inviting import hash_of
from core.words import Reader, Text, lines, said, say, text

VALID = timedelta(days=60)  # as long as a card's buttons are known

LONGEST_NAME = 32  # characters of a letter's own name: 128 bits, as a token has

ADD = text("Add to calendar")
UNREAD = text("Please answer with the links: nobody reads replies to this mail.")
SUMMARY = text("You get this because you have not switched it off.")
STRANGER = text("Somebody gave this address to Tutorbell. Nothing else is sent before you answer.")


def uid_of(session: int) -> str:
    """The name of a session in every calendar program, for life."""
    return f"session-{session}@tutorbell"


def made(tx: Transaction, base: str, link: PrivateLink, path: str = PATH) -> str:
    """Keep a private link; its address comes back. The token in it has 128 random bits and is stored nowhere."""
    token = secrets.token_urlsafe(16)
    tx.put_link(replace(link, hash=hash_of(token)))
    return f"{base}{path}{token}"


class Letters:
    """Makes letters. Without a web address of our own (`base`) nothing in them can be answered."""

    def __init__(self, base: str = "") -> None:
        self._base = base

    def letter(
        self,
        tx: Transaction,
        notice: Notice,
        address: Address,
        message: Message,
        drawing: str,
        reader: Reader,
        now: Instant,
    ) -> Message:
        """`message`, drawn as `drawing`, as a mail to `address`."""
        tutor = tx.session_tutor(notice.session) if notice.session else None
        calendar = calendar_at(tx, tutor, now) if tutor is not None else None
        answers = tuple(self._answer(tx, address, one, now) for one in message.buttons if one.link or self._base)
        extra = Letter(
            language=reader.locale.split("_")[0],
            thread=f"session {notice.session}" if notice.session else "",
            appointments=appointments(news_entries(notice, calendar), reader, now) if calendar else (),
            footer=say(lines(_footer(notice, calendar), UNREAD), reader),
            stop=self._stop(tx, notice, address, now),
            name=hash_of(drawing)[:LONGEST_NAME],
        )
        write = self._write(tx, calendar, address, drawing, reader, now) if calendar and notice.person else ()
        subject = say(_subject(notice, message.subject), reader)
        return replace(message, buttons=(*answers, *write), subject=subject, letter=extra)

    def _answer(self, tx: Transaction, address: Address, button: Button, now: Instant) -> Button:
        if button.link:
            return button
        drawing, _, choice = button.press.rpartition(":")
        press = PrivateLink("", address, Purpose.PRESS, now + VALID, drawing, int(choice))
        return replace(button, press="", link=made(tx, self._base, press), private=True)

    def _write(
        self, tx: Transaction, calendar: Calendar, address: Address, drawing: str, reader: Reader, now: Instant
    ) -> tuple[Button, ...]:
        if not self._base:
            return ()
        link = made(tx, self._base, PrivateLink("", address, Purpose.WRITE, now + VALID, drawing))
        label = text("Write to {tutor}", tutor=calendar.tutor.person.first)
        return (Button(say(label, reader), link=link, private=True, writes=True),)

    def calendar_button(
        self, tx: Transaction, notice: Notice, address: Address, reader: Reader, now: Instant
    ) -> tuple[Button, ...]:
        """Add to calendar: under the news of a lesson, for whoever gets no invitation by mail."""
        if not self._base or notice.kind not in (Kind.BOOKED, Kind.MOVED) or _of_many(notice):
            return ()
        file = PrivateLink("", address, Purpose.FILE, now + VALID, session=notice.session)
        link = f"{made(tx, self._base, file, FEEDS)}.ics"
        return (Button(say(ADD, reader), link=link, private=True),)

    def _stop(self, tx: Transaction, notice: Notice, address: Address, now: Instant) -> str:
        words = words_that_stop(notice)
        if not (words and self._base):
            return ""
        return made(tx, self._base, PrivateLink("", address, Purpose.SAY, now + VALID, words=words))


def appointments(found: tuple[Entry, ...], reader: Reader, now: Instant) -> tuple[Appointment, ...]:
    """Calendar entries in their reader's words."""
    return tuple(
        Appointment(
            uid=uid_of(one.session.id),
            sequence=one.session.version,
            start=one.session.start,
            end=one.session.end,
            changed=now,
            summary=say(one.summary, reader),
            details=say(one.details, reader),
            place=one.place,
            cancelled=one.cancelled,
        )
        for one in found
    )


def _of_many(notice: Notice) -> bool:
    return len(apart(notice)) > 1 or SERIES in words_of(notice.step)


def _subject(notice: Notice, subject: str) -> Text:
    """What changes a day stands out among the mails about one lesson."""
    match notice.kind:
        case Kind.MOVED:
            return text("Moved: {subject}", subject=subject)
        case Kind.CANCELLED:
            return text("Cancelled: {subject}", subject=subject)
        case Kind.RESTORED if LENGTH in words_of(notice.step):
            return text("Correction: {subject}", subject=subject)
        case Kind.RESTORED:
            return text("Takes place: {subject}", subject=subject)
        case Kind.OFFER:
            return text("Other times: {subject}", subject=subject)
        case _ if is_reminder(notice.kind):
            return text("Reminder: {subject}", subject=subject)
        case _:
            return said(subject)


def _footer(notice: Notice, calendar: Calendar | None) -> Text | None:
    if notice.kind == Kind.DIGEST:
        return SUMMARY
    if calendar is None:
        return None if notice.person else STRANGER
    return why_it_comes(calendar, calendar.session(notice.session), notice.person)
