"""Calendars over the web, as a calendar program reads them: G16, F8, and a single lesson as a file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

import aiohttp
import pytest
import recurring_ical_events
from icalendar import Calendar

from adapters.documents.feeds import CalendarFeeds
from adapters.terminal.player import Player
from adapters.web.server import WebServer
from bot.feeds import CANCELLED_KEPT, Feeds
from bot.rehearsal import Rehearsal
from bot.scenes import calendar_at
from bot.threads import Threads
from core.events import SessionNoted
from core.model.people import Address

MAYA = 1000  # as the cast is numbered
MARKER = "she-is-afraid-of-fractions"
PLAYED = """now  Sun 2026-11-22 10:00 Berlin
cast  Maya, Anna, Elena, Ben, Olga
booked  Anna, Tue 2026-11-24 16:30, 60 min, quadratic equations
booked  Anna, Thu 2026-11-26 16:30, 60 min, quadratic equations
booked  Ben, Wed 2026-11-25 18:00, 60 min, essay structure
Maya>  cancel Anna Thu, sick
Maya>  [Cancel & tell]
Maya>  /today
"""


@dataclass
class Web:
    """A server with the feeds of a rehearsal, and somebody who reads them."""

    rehearsal: Rehearsal
    player: Player
    base: str
    http: aiohttp.ClientSession

    async def address(self, who: str, words: str = "/calendar") -> str:
        """Ask the bot for an address, and read it off the chat."""
        said = await self.player.play(f"{who}>  {words}")
        return self.here(next(row.strip() for row in said.split("\n") if "https://" in row))

    def here(self, link: str) -> str:
        return self.base + link.removeprefix("https://bell.example")

    async def get(self, url: str, method: str = "GET", **headers: str) -> tuple[int, Mapping[str, str], bytes]:
        async with self.http.request(method, url, headers=headers) as answer:
            return answer.status, answer.headers, await answer.read()

    async def calendar(self, url: str) -> Calendar:
        status, _, body = await self.get(url)
        assert status == 200
        return Calendar.from_ical(body)


def phone(who: str) -> Address:
    return Address("telegram", "", who.casefold(), who.casefold())


@pytest.fixture
async def web() -> AsyncIterator[Web]:
    rehearsal = Rehearsal()
    player = rehearsal.player()
    await player.play(PLAYED)
    threads = Threads(rehearsal.store.database)
    server = WebServer("127.0.0.1", 0, healthy)
    server.add(CalendarFeeds(Feeds(rehearsal.store, rehearsal.clock, threads).find).routes())
    await server.start()
    async with aiohttp.ClientSession() as http:
        yield Web(rehearsal, player, server.url, http)
    await server.stop()
    threads.close()
    rehearsal.close()


async def healthy() -> tuple[Mapping[str, object], bool]:
    return {}, True


def summaries(calendar: Calendar) -> list[tuple[str, str]]:
    return sorted((str(event["SUMMARY"]), str(event["STATUS"])) for event in calendar.walk("VEVENT"))


async def test_g16_a_calendar_program_reads_the_own_lessons_and_no_others(web: Web) -> None:
    feed = await web.calendar(await web.address("Anna"))
    assert summaries(feed) == [
        ("Your lesson with Maya Ivanova", "CANCELLED"),
        ("Your lesson with Maya Ivanova", "CONFIRMED"),
    ]
    found = recurring_ical_events.of(feed).between(date(2026, 11, 23), date(2026, 11, 29))
    assert [str(one["DTSTART"].dt) for one in found if one["STATUS"] == "CONFIRMED"] == ["2026-11-24 15:30:00+00:00"]
    mine = await web.calendar(await web.address("Maya"))
    assert [who for who, _ in summaries(mine)] == [
        "Lesson: Anna Petrova",
        "Lesson: Anna Petrova",
        "Lesson: Ben Okafor",
    ]


async def test_g16_what_is_wrong_or_dead_is_not_there(web: Web) -> None:
    old = await web.address("Anna")
    new = await web.address("Anna", "[New address]")
    assert (await web.get(old))[0] == 404, "the old one is dead at once"
    assert (await web.get(new))[0] == 200
    await web.player.play("Anna>  [Switch off]")
    for url, why in [
        (new, "it is switched off"),
        (f"{web.base}/feeds/{'x' * 22}.ics", "nobody was given it"),
        (f"{web.base}/feeds/{'x' * 4000}.ics", "it is far too long"),
        (f"{web.base}/feeds/.ics", "it is empty"),
        (f"{web.base}/feeds/%2e%2e/%2e%2e/etc/passwd.ics", "it climbs"),
        (f"{web.base}/feeds/..%2f..%2ftutorbell.db.ics", "it climbs in one piece"),
    ]:
        status, headers, body = await web.get(url)
        assert (status, body.count(b"BEGIN:VCALENDAR")) == (404, 0), why
        assert headers["Referrer-Policy"] == "no-referrer", why


async def test_g16_what_is_asked_beside_the_address_changes_nothing(web: Web) -> None:
    url = await web.address("Anna")
    plain = (await web.get(url))[2]
    for query in ("person=1003", "student=Ben", "token=other", "a/../b"):
        assert (await web.get(f"{url}?{query}"))[2] == plain, query


async def test_g16_what_has_not_changed_is_not_sent_again(web: Web) -> None:
    url = await web.address("Anna")
    _, headers, body = await web.get(url)
    tag = headers["ETag"]
    for known in (tag, f'"other", {tag}', f"W/{tag}"):
        assert (await web.get(url, **{"If-None-Match": known}))[::2] == (304, b""), known
    assert (await web.get(url, **{"If-None-Match": '"other"'}))[::2] == (200, body)
    await web.player.play("Maya>  cancel Anna Tue, sick\nMaya>  [Cancel & tell]")
    assert (await web.get(url, **{"If-None-Match": tag}))[0] == 200, "it has changed"


async def test_g16_head_tells_all_but_the_calendar(web: Web) -> None:
    url = await web.address("Anna")
    status, headers, body = await web.get(url, "HEAD")
    assert (status, body) == (200, b"")
    assert headers["Cache-Control"] == "private, no-store"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Content-Type"] == "text/calendar; charset=utf-8"
    assert headers["ETag"] == (await web.get(url))[1]["ETag"]
    assert (await web.get(url, "POST"))[0] == 405


async def test_g16_a_cancelled_lesson_is_shown_as_cancelled_for_thirty_days(web: Web) -> None:
    url = await web.address("Anna")
    await web.rehearsal.move(web.rehearsal.clock.now() + timedelta(days=4) + CANCELLED_KEPT)
    assert [status for _, status in summaries(await web.calendar(url))].count("CANCELLED") == 1
    await web.rehearsal.move(web.rehearsal.clock.now() + timedelta(days=1))
    assert [status for _, status in summaries(await web.calendar(url))].count("CANCELLED") == 0


async def test_f8_a_private_note_stands_in_nobodys_calendar(web: Web) -> None:
    with web.rehearsal.store.begin() as tx:
        for session in calendar_at(tx, MAYA, web.rehearsal.clock.now()).sessions:
            tx.record(SessionNoted(replace(session, note=MARKER)), MAYA, web.rehearsal.clock.now(), "telegram")
    for who in ("Anna", "Maya"):
        assert MARKER.encode() not in (await web.get(await web.address(who)))[2], who


async def test_add_to_calendar_is_the_one_lesson_and_may_be_opened_again(web: Web) -> None:
    await web.player.play("Maya>  book Anna Sat 10:00 1h fractions, nr 3-8\nMaya>  [Create & tell]")
    button = web.rehearsal.stage.button(phone("Anna"), "Add to calendar", older=False)
    assert button is not None
    for _ in range(2):
        file = await web.calendar(web.here(button.link))
        (event,) = file.walk("VEVENT")
        assert event["DTSTART"].to_ical() == b"20261128T090000Z"
    token = web.here(button.link).rpartition("/")[2].removesuffix(".ics")
    for link in (f"{web.base}/l/{token}", f"{web.base}/l/{token}.ics"):
        for method in ("GET", "POST"):
            assert (await web.get(link, method))[0] == 404, "what is handed to a calendar speaks for nobody"
