"""Private links followed: what would happen is shown, and happens when its reader says so."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from weakref import WeakValueDictionary

from adapters.email.pages import PATH, Page, Part
from adapters.store import PrivateLink, Purpose, Reading, Store
from bot.clock import Clock
from bot.intake import Intake, event_of
from bot.pages import SEND, on_page, put_on_page, subject_of
from bot.scenes import calendar_at
from bot.speaking import Answer, reader_of
from bot.threads import Threads
from core.access import Verb, authorize
from core.dialogue.incoming import Incoming, Pressed, Said
from core.moments import Instant
from core.notices.cards import session_card
from core.notices.mailing import DIGEST_OFF, REMINDERS_OFF
from core.ports import Button
from core.replies import Choice
from core.rules.inviting import hash_of
from core.words import Reader, Text, lines, say, text

PATIENCE = 25.0  # seconds that a page waits for the answer: proxies give up after thirty; then it comes by mail

GONE = lines(
    text("This link is not valid any more."),
    text("A link in a mail is good for 60 days. The newest mail has the newest links."),
)
SETTLED = text("That is settled already.")
DONE = text("Done. Thank you.")
COMES = text("Thank you. The answer comes by mail.")
WRITE = text("Your message")
NOT_SENT = text("What you have just written was not sent, for this link had been used:")
NEWEST = text("The newest mail has a link of its own for it.")
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
        clock: Clock,
        threads: Threads,
    ) -> None:
        self._store = store
        self._intake = intake
        self._clock = clock
        self._threads = threads
        self._orders: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._at_work: set[asyncio.Task[Answer | None]] = set()

    async def show(self, token: str) -> Page:
        """What a link would do. Changes nothing: scanners open every link."""
        return await self._threads.read(self._shown, token)

    async def act(self, token: str, words: str) -> Page:
        """Let a link take effect, once, and show what has come of it.

        Whoever does the same again sees the same; whoever does something else by then reads how it stands.
        """
        link = await self._threads.read(self._link, token)
        if link is None or (link.purpose is Purpose.WRITE and not words.strip()):
            return await self.show(token)
        async with self._orders.setdefault(link.hash, asyncio.Lock()):
            return await self._follow(link, token, words)

    async def _follow(self, link: PrivateLink, token: str, words: str) -> Page:
        wrote = hash_of(words.strip()) if link.purpose is Purpose.WRITE else ""
        incoming = await self._threads.read(self._incoming, link, words)
        following = asyncio.create_task(self._intake.follow(incoming, link.hash, wrote))
        self._at_work.add(following)
        following.add_done_callback(self._at_work.discard)
        done, _ = await asyncio.wait({following}, timeout=PATIENCE)
        if not done:
            return await self._threads.read(self._late, link)
        answer = following.result()
        if answer is None:
            return await self._threads.read(self._again, token, words, wrote)
        return await self._threads.write(self._followed, link, token, event_of(incoming), answer.toast)

    # --- before ---------------------------------------------------------------------------------

    def _link(self, token: str) -> PrivateLink | None:
        with self._store.read() as view:
            return _found(view, token, self._clock.now())

    def _shown(self, token: str) -> Page:
        now = self._clock.now()
        with self._store.read() as view:
            link = _found(view, token, now)
            reader = _reader(view, link, now)
            if link is None:
                return _page(reader, None, Part(say(GONE, reader)), gone=True)
            parts = _used(view, link, token, reader, now) if link.used else (_question(view, link, token, reader, now),)
            return _page(reader, subject_of(view, link), *parts)

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

    def _followed(self, link: PrivateLink, token: str, event: str, toast: str) -> Page:
        now = self._clock.now()
        with self._store.begin() as tx:
            reader = _reader(tx, link, now)
            told = (Part(toast),) if toast else ()
            parts = (*told, *put_on_page(tx, link, token, event, reader, now))
            return _page(reader, subject_of(tx, link), *(parts or (Part(say(DONE, reader)),)))

    def _again(self, token: str, words: str, wrote: str) -> Page:
        """How it stands, for a link that was used before. What it was not used to write is not lost in silence."""
        now = self._clock.now()
        with self._store.read() as view:
            link = _found(view, token, now)
            if link is None:
                return _page(_reader(view, None, now), None, Part(say(GONE, _reader(view, None, now))), gone=True)
            reader = _reader(view, link, now)
            unsent = link.purpose is Purpose.WRITE and link.words != wrote
            lost = (Part(say(lines(NOT_SENT, text("“{words}”", words=words), NEWEST), reader)),) if unsent else ()
            return _page(reader, subject_of(view, link), *_used(view, link, token, reader, now), *lost)

    def _late(self, link: PrivateLink) -> Page:
        now = self._clock.now()
        with self._store.read() as view:
            reader = _reader(view, link, now)
            return _page(reader, subject_of(view, link), Part(say(COMES, reader)))


def _found(view: Reading, token: str, now: Instant) -> PrivateLink | None:
    """The link of a page. That of a calendar file, which people hand on, speaks for nobody."""
    link = view.link(hash_of(token), now)
    return None if link and link.purpose is Purpose.FILE else link


def _page(reader: Reader, subject: Text | None, *parts: Part, gone: bool = False) -> Page:
    title = say(subject, reader) if subject else "Tutorbell"
    return Page(title, parts, reader.locale.split("_")[0], gone)


def _reader(view: Reading, link: PrivateLink | None, now: Instant) -> Reader:
    """How whoever has the page open reads. It may be open for days, so that days are named as in a mail."""
    return replace(reader_of(view.person_at(link.address) if link else None, now), later=True)


def _used(view: Reading, link: PrivateLink, token: str, reader: Reader, now: Instant) -> tuple[Part, ...]:
    """What a used link has led to, where that is still so; else how things stand."""
    return on_page(view, link, token, reader, now) or (_as_it_is(view, link, reader, now),)


def _question(view: Reading, link: PrivateLink, token: str, reader: Reader, now: Instant) -> Part:
    path = PATH + token
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
