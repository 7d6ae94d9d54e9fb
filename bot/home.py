"""Slack's home tab: what is on now, today, what needs attention, what is free this week, and what may be done."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from weakref import WeakValueDictionary

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.home import Part, tab
from adapters.slack.messenger import SlackMessenger
from adapters.slack.render import Block
from adapters.store import Busy, Reading
from bot.drawings import MAIL
from bot.program import Program
from bot.scenes import Setup, fresh, scene
from bot.speaking import reader_of
from core.dialogue.arranging import lists, slots
from core.dialogue.arranging.booking import no_hours
from core.dialogue.arranging.wanting import whom
from core.dialogue.helping import stranger
from core.dialogue.incoming import Said
from core.dialogue.openings.by_weekday import EDIT
from core.dialogue.scene import Scene
from core.model.people import Address, Person
from core.moments import Instant
from core.notices import Kind
from core.notices.agenda import Entry, by_day, on_days, row
from core.notices.digests import unanswered
from core.notices.facts import names, when
from core.ports import Undeliverable
from core.rules.joining import ROOM_OPENS
from core.rules.openings import free_starts
from core.rules.results import awaiting_result
from core.words import Clock, Day, Length, Listed, Reader, Text, lines, say, text

SHOWN = 5  # lessons that need a result by name, questions, and lessons of a family that come next
LOOKED = 50  # messages of a chat that are looked through for questions: older ones were passed over by then
TRIES = 3  # at drawing a tab, where Slack says to wait
PATIENCE = timedelta(minutes=1)  # that somebody may still be looking at it
TIMES = 8  # free times of a day: more is a whole free day

log = structlog.get_logger(__name__)

Buttons = tuple[tuple[Text, str], ...]


class Homes:
    """The home tabs that were looked at since we run: each is kept as things stand."""

    def __init__(self, messenger: SlackMessenger) -> None:
        self._messenger = messenger
        self._shown: dict[Address, Block] = {}  # as Slack has them; empty: not yet
        self._drawing: WeakValueDictionary[Address, asyncio.Lock] = WeakValueDictionary()

    async def show(self, program: Program, who: Address) -> None:
        """Draw the tab of somebody who looks at it."""
        self._shown[who] = {}
        await self.follow(program, who)

    async def follow(self, program: Program, who: Address) -> None:
        """Draw it as things stand, where it was looked at and shows something else; later, where Slack says so."""
        for left in reversed(range(TRIES)):
            wait = await self._drawn(program, who) if who in self._shown else None
            if wait is None or wait > PATIENCE or not left:
                return
            await asyncio.sleep(wait.total_seconds())

    async def _drawn(self, program: Program, who: Address) -> timedelta | None:
        """Draw it; how long Slack wants to be left alone first, if that is why it could not be."""
        try:
            async with self._drawing.setdefault(who, asyncio.Lock()):  # so that the newest is the last
                view = tab(await program.threads.read(home, program, who))
                if view != self._shown[who]:
                    await self._messenger.call(who.space, partial(_publish, who.user, view))
                    self._shown[who] = view
        except (Undeliverable, Busy) as failed:
            log.info("a home tab could not be drawn", why=str(failed))
            return failed.retry_after if isinstance(failed, Undeliverable) else None
        return None


async def _publish(user: str, view: Block, client: AsyncWebClient) -> None:
    await client.views_publish(user_id=user, view=view)


def home(program: Program, address: Address) -> tuple[Part, ...]:
    """What somebody's home tab shows now."""
    now = program.clock.now()
    with program.store.read() as view:
        seen = scene(view, Said(address, "today", "home", now), now, Setup(""), fresh())
        asked = tuple(_asked(view, seen.person, now)) if seen.person else ()
    reader = reader_of(seen.person, now)
    return tuple(_parts(seen, reader, asked[:SHOWN]))


def _asked(view: Reading, person: Person, now: Instant) -> Iterator[Text]:
    """What others ask somebody for, in whichever messenger, and have no answer to."""
    for address in person.addresses:
        for one in view.standing(address, LOOKED) if address.platform != MAIL else ():
            waits = one.kind == Kind.REQUEST and one.drawing.current and one.drawing.choices
            if waits and one.text is not None and one.until is not None and now < one.until:
                yield one.text


def _parts(seen: Scene, reader: Reader, asked: tuple[Text, ...]) -> Iterator[Part]:
    if seen.person is None or not seen.calendars:
        yield _part(reader, text("Welcome"), _way_in(seen), ())
        return
    ahead = [entry for entry in lists.seen(seen) if entry[1].end > seen.now]
    running = [entry for entry in ahead if entry[1].start - ROOM_OPENS <= seen.now]
    later = [entry for entry in ahead if entry not in running]
    if running:
        shown = lines(*(row(*entry, seen.me.id) for entry in running))
        yield _part(reader, text("Now"), shown, ((text("Open"), "next lesson"),))
    today = on_days(later, seen.now.day(seen.zone), seen.now.day(seen.zone), seen.zone)
    next_ones = [entry for entry in later if entry not in today][:SHOWN]
    yield _today(seen, reader, today, [] if today or running or not seen.own else next_ones[:1], bool(running))
    if seen.own:
        yield _part(reader, text("Needs attention"), *_attention(seen, asked))
        yield _free(seen, reader)
    else:
        if asked:
            yield _part(reader, text("Needs attention"), lines(*asked), ())
        nothing = text("Nothing more is booked.") if ahead else text("No lessons are booked.")
        shown = by_day(next_ones, seen.me.id, seen.zone) if next_ones else nothing
        yield _part(reader, text("Coming up"), shown, ((text("Week"), "/week"), (text("All lessons"), "/sessions")))
    rest = ((text("Students"), "/students"), (text("Hours"), f"/hours {EDIT}")) if seen.own else ()
    may = (*rest, (text("Settings"), "/settings"), (text("Help"), "/help"))
    yield _part(reader, text("Settings"), text("What I answer comes in our direct messages."), may)


def _today(seen: Scene, reader: Reader, today: list[Entry], coming: list[Entry], running: bool) -> Part:
    """What of the day lies ahead; where nothing does, what comes next."""
    nothing = text("Nothing more today.") if running else text("Nothing today.")
    shown = by_day(today, seen.me.id, seen.zone) if today else nothing
    if coming:
        shown = lines(shown, text("Next:"), by_day(coming, seen.me.id, seen.zone))
    may: Buttons = ()
    if seen.own:
        may = ((text("New lesson"), "/new"), (text("Week"), "/week"))
    elif whom(seen):
        may = ((text("Ask for a lesson"), "/new"),)
    return _part(reader, text("Today"), shown, may)


def _attention(seen: Scene, asked: tuple[Text, ...]) -> tuple[Text, Buttons]:
    """What waits for the tutor, and for whom the tutor waits."""
    waiting = awaiting_result(seen.calendar, seen.now)
    named = [text("{who}, {when}", who=names(seen.calendar, one, full=True), when=when(one)) for one in waiting[:SHOWN]]
    results = lines(text("These lessons need a result:"), *named) if named else None
    shown = [one for one in (*asked, results, unanswered(seen.calendar, seen.now)) if one is not None]
    return lines(*shown or [text("Nothing waits for you.")]), ((text("Results"), "results"),) if named else ()


def _free(seen: Scene, reader: Reader) -> Part:
    """The free times of the week. A day's button begins a lesson on it."""
    usual = seen.calendar.tutor.minutes
    heading = text("Free this week, {length}", length=Length(usual))
    if not seen.calendar.tutor.hours and not seen.calendar.tutor.extras:
        return _part(reader, heading, no_hours(), ())
    days = [day for day, _ in slots.free_days(seen, usual)]
    if not days:
        return _part(reader, heading, lists.free(seen).replies[0].text, ())
    begin = tuple((text("{day}", day=Day(day)), f"/book {day.isoformat()}") for day in days)
    return _part(reader, heading, lines(*(_times(seen, day, usual) for day in days)), begin)


def _times(seen: Scene, day: date, usual: int) -> Text:
    starts = free_starts(seen.calendar, day, usual, seen.now)
    shown = Listed(tuple(Clock(start) for start in starts[:TIMES]), "dot")
    if len(starts) > TIMES:
        return text("{day}: {times} and {n} more", day=Day(day), times=shown, n=len(starts) - TIMES)
    return text("{day}: {times}", day=Day(day), times=shown)


def _way_in(seen: Scene) -> Text:
    """What somebody does next who has not joined."""
    if seen.draft is not None:
        return text("Almost done: please answer my question in our direct messages.")
    if seen.claimed is not None:
        return stranger(seen).replies[0].text
    return text("Send me your invitation as a message: “join” and its code.")


def _part(reader: Reader, heading: Text, words: Text, buttons: Buttons) -> Part:
    return Part(say(heading, reader), say(words, reader), tuple((say(label, reader), does) for label, does in buttons))
