"""A browser's side of the sandbox's protocol: posts, and the stream of events."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

OMITTED = "(omitted)"
PATIENCE = 5.0  # seconds; the stream's own pulse is as long, and nothing here waits for it


@dataclass(frozen=True)
class Answered:
    """What a post was answered with."""

    status: int
    body: Mapping[str, Any]


@dataclass(frozen=True)
class Fetched:
    """A page as it was served."""

    status: int
    headers: Mapping[str, str]
    text: str


class Events:
    """The event stream, read in order."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def next(self) -> tuple[str, Any]:
        """The next event: its name and its value. Comments are passed over."""
        name = ""
        async with asyncio.timeout(PATIENCE):
            while line := (await self._response.content.readline()).decode().rstrip("\n"):
                name = line.removeprefix("event: ") if line.startswith("event: ") else name
                if line.startswith("data: "):
                    await self._response.content.readline()
                    return name, json.loads(line.removeprefix("data: "))
                if line.startswith((":", "retry:")):
                    await self._response.content.readline()
        raise EOFError

    async def until(self, wanted: str) -> Any:
        """The value of the next event of that name; others are passed over."""
        while True:
            name, value = await self.next()
            if name == wanted:
                return value


class Browser:
    """One browser window that has the page at `url` open."""

    def __init__(self, http: aiohttp.ClientSession, url: str) -> None:
        self._http = http
        self._url = url

    async def post(self, what: str, headers: Mapping[str, str] | None = None, **body: object) -> Answered:
        """Post as the page does: JSON, the page's own origin, an event id for each act."""
        sent = {"event": str(uuid.uuid4()), **body}
        return await self.post_raw(what, json.dumps(sent).encode(), headers or {})

    async def post_raw(self, what: str, body: bytes, headers: Mapping[str, str]) -> Answered:
        """Post these very bytes. A header given as `OMITTED` is left out."""
        usual = {"Origin": self._url, "Content-Type": "application/json"}
        sent = {name: value for name, value in {**usual, **headers}.items() if value is not OMITTED}
        async with self._http.post(f"{self._url}/sandbox/{what}", data=body, headers=sent) as response:
            plain = response.content_type == "application/json"
            return Answered(response.status, await response.json() if plain else {})

    async def get(self, path: str, headers: Mapping[str, str] | None = None) -> Fetched:
        """Fetch a page, whole."""
        async with self._http.get(f"{self._url}{path}", headers=headers) as response:
            return Fetched(response.status, response.headers, await response.text())

    @asynccontextmanager
    async def events(self) -> AsyncIterator[Events]:
        """Listen to the stream until the block ends."""
        async with self._http.get(f"{self._url}/sandbox/events") as response:
            assert response.content_type == "text/event-stream"
            yield Events(response)


@asynccontextmanager
async def browser(url: str) -> AsyncIterator[Browser]:
    """Open a browser window."""
    async with aiohttp.ClientSession() as http:
        yield Browser(http, url)
