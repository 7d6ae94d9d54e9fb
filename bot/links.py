"""Private links followed: what would happen is shown, and happens when its reader says so."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from adapters.email.pages import PATH, Page, Part
from adapters.store import PrivateLink, Purpose, Reading, Store
from bot.clock import Clock
from bot.delivery import Delivery
from bot.intake import Intake
from bot.letters import VALID, made
from bot.pagefirst import PageFirst
from bot.scenes import calendar_at
from bot.speaking import reader_of
from bot.threads import Threads
from core.access import Verb, authorize
from core.dialogue.incoming import Incoming, Pressed, Said
from core.moments import Instant
from core.notices.cards import session_card
from core.notices.mailing import DIGEST_OFF, REMINDERS_OFF
from core.ports import Button, Message
from core.replies import Choice
from core.rules.inviting import hash_of
from core.words import Reader, Text, lines, say, text

PATIENCE = 5.0  # seconds that a page waits for the answer; then it comes by mail

GONE = lines(
    text("This link is not valid any more."),
    text("A link in a mail is good for 60 days. The newest mail has the newest links."),
)
SETTLED = text("That is settled already.")
DONE = text("Done. Thank you.")
COMES = text("Thank you. The answer comes by mail.")
WRITE, SEND = text("Your message"), text("Send")
STILL = text("You still hear when a lesson is booked, moved or cancelled.")
STOP = {
    REMINDERS_OFF: lines(text("Shall the reminders stop?"), STILL),
    DIGEST_OFF: lines(text("Shall the summaries stop?"), STILL),
}
YES = text("Yes, stop them")


class PrivateLinks:
    """Everything that stands behind the links in mails."""

    def __init__(
        self,
        store: Store,
        intake: Intake,
        delivery: Delivery,
        mail: PageFirst,
        clock: Clock,
        threads: Threads,
        base: str,
    ) -> None:
        self._store = store
        self._intake = intake
        self._delivery = delivery
        self._mail = mail
        self._clock = clock
        self._threads = threads
        self._base = base

    async def show(self, token: str) -> Page:
        """What a link would do. Changes nothing: scanners open every link."""
        return await self._threads.read(self._shown, token)

    async def act(self, token: str, words: str) -> Page:
        """Let a link take effect, once, and show what follows."""
        link = await self._threads.read(self._link, token)
        if link is None or link.used or (link.purpose is Purpose.WRITE and not words.strip()):
            return await self.show(token)
        incoming = await self._threads.read(self._incoming, link, words)
        with self._mail.page(link.address) as shown:
            answer = await self._intake.take(incoming)
            await self._threads.write(self._use, link)
            sending = asyncio.ensure_future(self._delivery.drain())
            await asyncio.wait({sending}, timeout=PATIENCE)
            late = not sending.done()
        return await self._threads.write(self._followed, link, tuple(shown), answer.toast, late)

    # --- before ---------------------------------------------------------------------------------

    def _link(self, token: str) -> PrivateLink | None:
        with self._store.read() as view:
            return _found(view, token, self._clock.now())

    def _shown(self, token: str) -> Page:
        now = self._clock.now()
        with self._store.read() as view:
            link = _found(view, token, now)
            reader = reader_of(view.person_at(link.address) if link else None, now)
            if link is None:
                return _page(reader, None, Part(say(GONE, reader)), gone=True)
            return _page(reader, _subject(view, link), _question(view, link, PATH + token, reader, now))

    def _incoming(self, link: PrivateLink, words: str) -> Incoming:
        event, now = f"link {link.hash}", self._clock.now()
        match link.purpose:
            case Purpose.PRESS:
                return Pressed(link.address, link.drawing, link.choice, event, now)
            case Purpose.SAY:
                return Said(link.address, link.words, event, now, apart=True)
            case _:  # under a mail it is about that mail; without one it answers the question on the page
                about = self._message(link)
                return Said(link.address, words, event, now, replies_to=about, apart=bool(about))

    def _message(self, link: PrivateLink) -> str:
        with self._store.read() as view:
            drawn = view.drawn_as(link.drawing)
        return drawn.sent if drawn else ""

    # --- after ----------------------------------------------------------------------------------

    def _use(self, link: PrivateLink) -> None:
        with self._store.begin() as tx:
            tx.use_link(link.hash, self._clock.now())

    def _followed(self, link: PrivateLink, shown: tuple[Message, ...], toast: str, late: bool) -> Page:
        now = self._clock.now()
        with self._store.begin() as tx:
            reader = reader_of(tx.person_at(link.address), now)
            parts = [Part(toast)] if toast else []
            for message in shown:
                box = made(tx, "", PrivateLink("", link.address, Purpose.WRITE, now + VALID)) if message.sheet else ""
                parts.append(self._part(message, box, reader))
            if not parts:
                parts.append(Part(say(COMES if late else DONE, reader)))
            return _page(reader, _subject(tx, link), *parts)

    def _part(self, message: Message, box: str, reader: Reader) -> Part:
        """An answer with its choices, by their paths: a page is at home already."""
        choices = tuple(replace(one, link=one.link.removeprefix(self._base)) for one in message.buttons)
        return Part(message.text, choices, say(WRITE, reader) if box else "", say(SEND, reader), box)


def _found(view: Reading, token: str, now: Instant) -> PrivateLink | None:
    """The link of a page. That of a calendar file, which people hand on, speaks for nobody."""
    link = view.link(hash_of(token), now)
    return None if link and link.purpose is Purpose.FILE else link


def _page(reader: Reader, subject: Text | None, *parts: Part, gone: bool = False) -> Page:
    title = say(subject, reader) if subject else "Tutorbell"
    return Page(title, parts, reader.locale.split("_")[0], gone)


def _subject(view: Reading, link: PrivateLink) -> Text | None:
    drawn = view.drawn_as(link.drawing) if link.drawing else None
    return drawn.subject if drawn else None


def _question(view: Reading, link: PrivateLink, path: str, reader: Reader, now: Instant) -> Part:
    if link.used:
        return _as_it_is(view, link, reader, now)
    match link.purpose:
        case Purpose.PRESS:
            return _press(view, link, path, reader, now)
        case Purpose.SAY:
            yes = Button(say(YES, reader), link=path, tone="main", private=True)
            return Part(say(STOP[link.words], reader), (yes,))
        case _:
            return Part(_words(view, link, reader), box=say(WRITE, reader), submit=say(SEND, reader), to=path)


def _press(view: Reading, link: PrivateLink, path: str, reader: Reader, now: Instant) -> Part:
    drawing = view.drawing(link.drawing, now)
    if drawing is None or not drawing.current or link.choice >= len(drawing.choices):
        return _as_it_is(view, link, reader, now)
    choice: Choice = drawing.choices[link.choice]
    return Part(
        _words(view, link, reader), (Button(say(choice.label, reader), link=path, tone=str(choice.tone), private=True),)
    )


def _words(view: Reading, link: PrivateLink, reader: Reader) -> str:
    drawn = view.drawn_as(link.drawing) if link.drawing else None
    return say(drawn.text, reader) if drawn and drawn.text else ""


def _as_it_is(view: Reading, link: PrivateLink, reader: Reader, now: Instant) -> Part:
    """What was asked is settled: how the lesson stands now, for whoever may see it."""
    settled = say(SETTLED, reader)
    drawing, person = view.drawing(link.drawing), view.person_at(link.address)
    tutor = view.session_tutor(drawing.session) if drawing and drawing.session else None
    if drawing is None or person is None or tutor is None:
        return Part(settled)
    calendar = calendar_at(view, tutor, now)
    session = next((one for one in calendar.sessions if one.id == drawing.session), None)
    if session is None or not authorize(person.id, Verb.SEE, calendar, session):
        return Part(settled)
    return Part(f"{settled}\n{say(session_card(calendar, session, person.id, now).text, reader)}")
