"""Calendars over the web: a feed that is read again and again, and one lesson as a file."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256

from aiohttp import web

from adapters.documents.calendars import feed_file
from core.ports import Appointment

PATH = "/feeds/"
LONGEST_TOKEN = 64  # characters: ours have 22
HEADERS = {
    "Cache-Control": "private, no-store",
    "Referrer-Policy": "no-referrer",
    "X-Robots-Tag": "noindex, nofollow",
}


@dataclass(frozen=True)
class Feed:
    """What stands in somebody's calendar: its name, and the lessons."""

    name: str
    appointments: tuple[Appointment, ...]


Find = Callable[[str], Awaitable[Feed | None]]


class CalendarFeeds:
    """The routes of calendars. `find` takes the token of an address; None: there is nothing (any more)."""

    def __init__(self, find: Find) -> None:
        self._find = find

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """What the web server takes in."""
        return (web.get(PATH + "{token}.ics", self._get),)  # with HEAD

    async def _get(self, request: web.Request) -> web.Response:
        token = request.match_info["token"]
        feed = await self._find(token) if len(token) <= LONGEST_TOKEN else None
        if feed is None:
            raise web.HTTPNotFound(headers=HEADERS)
        body = await asyncio.to_thread(feed_file, feed.appointments, feed.name)  # half a second for 500 lessons
        tag = sha256(body).hexdigest()[:32]
        if any(known.value == tag for known in request.if_none_match or ()):
            return web.Response(status=304, headers={**HEADERS, "ETag": f'"{tag}"'})
        headers = {**HEADERS, "ETag": f'"{tag}"', "Content-Disposition": 'inline; filename="lessons.ics"'}
        return web.Response(body=body, content_type="text/calendar", charset="utf-8", headers=headers)
