"""The webhook: who may call it, what it takes, and that it says yes only when the update is stored."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pytest
from aiohttp import ClientSession

from adapters.telegram.webhook import HEADER, PATH, Webhook
from adapters.web.server import WebServer

SECRET = "s3cret-of_the-webhook"
HELLO = {"update_id": 7, "message": {"text": "Hello"}}


@dataclass
class Door:
    """A web server with the webhook, and what came through. While `full` nothing can be stored."""

    url: str = ""
    taken: list[Any] = field(default_factory=list)
    full: bool = False

    async def take(self, updates: Sequence[Any]) -> None:
        if self.full:
            raise OSError("no room")
        self.taken += updates

    async def call(self, body: str, method: str = "POST", **headers: str) -> int:
        """Call it; the status that comes back."""
        called = {"Content-Type": "application/json", HEADER: SECRET} | {
            {"secret": HEADER, "kind": "Content-Type"}[name]: value for name, value in headers.items()
        }
        called = {name: value for name, value in called.items() if value}
        async with (
            ClientSession() as session,
            session.request(
                method,
                f"{self.url}{PATH}",
                data=BytesIO(body.encode()),
                headers=called,
                skip_auto_headers=["Content-Type"],
            ) as response,
        ):
            await response.read()
            return response.status


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    """A door that stores what comes."""
    door = Door()

    async def well() -> tuple[dict[str, object], bool]:
        return {}, True

    web = WebServer("127.0.0.1", 0, well)
    web.add(Webhook(SECRET, door.take).routes())
    await web.start()
    door.url = web.url
    yield door
    await web.stop()


@pytest.mark.parametrize(
    ("headers", "status", "why"),
    [
        ({}, 200, "the right secret"),
        ({"secret": ""}, 403, "no secret"),
        ({"secret": SECRET + "x"}, 403, "a longer one"),
        ({"secret": SECRET[:-1]}, 403, "the beginning of it"),
        ({"secret": "sécret"}, 403, "letters that no secret has"),
        ({"kind": "text/plain"}, 415, "no JSON by its own word"),
        ({"kind": ""}, 415, "no word about what it is"),
    ],
)
async def test_g11_who_may_call(door: Door, headers: dict[str, str], status: int, why: str) -> None:
    assert await door.call(json.dumps(HELLO), **headers) == status, why
    assert door.taken == ([HELLO] if status == 200 else []), why


@pytest.mark.parametrize(
    ("body", "status", "why"),
    [
        ("", 400, "nothing"),
        ("{", 400, "half an object"),
        ("[" * 100_000, 400, "nested without end"),
        ("[]", 400, "a list"),
        ('{"message": {}}', 400, "an update without a number"),
        ('{"update_id": true}', 400, "a number that is none"),
        (json.dumps({"update_id": 8, "message": "odd"}), 200, "a malformed one is not brought again and again"),
        (json.dumps({"update_id": 9, "x": "a" * 2_000_000}), 413, "two megabytes"),
    ],
)
async def test_g11_what_it_takes(door: Door, body: str, status: int, why: str) -> None:
    assert await door.call(body) == status, why
    assert len(door.taken) == (status == 200), why


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
async def test_g11_only_a_post_is_heard(door: Door, method: str) -> None:
    assert await door.call(json.dumps(HELLO), method) == 405
    assert door.taken == []


async def test_what_could_not_be_stored_is_brought_again(door: Door) -> None:
    door.full = True
    assert await door.call(json.dumps(HELLO)) == 503
    door.full = False
    assert await door.call(json.dumps(HELLO)) == 200
    assert door.taken == [HELLO]
