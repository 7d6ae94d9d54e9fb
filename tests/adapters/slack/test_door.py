"""Slack's calls over HTTP: who may call, what is taken, and that it is confirmed only when it is stored."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest

from adapters.slack.door import PATH, Door
from adapters.slack.wire import open_client, open_session
from adapters.web.server import WebServer
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import SECRET, TOKEN, FakeSlack, signed, slack_server

JSON = {"Content-Type": "application/json"}


@dataclass
class Porch:
    """A web server with the door, and what came through. While `full` nothing can be stored."""

    fake: FakeSlack
    anna: Member
    taken: list[Mapping[str, Any]] = field(default_factory=list)
    full: bool = False
    says: dict[str, Any] | None = None

    async def take(self, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
        if self.full:
            raise OSError("no room")
        if body.get("event") == "odd":
            raise TypeError("no event")
        self.taken.append(body)
        return self.says

    async def call(self, raw: bytes, headers: dict[str, str] | list[tuple[str, str]] | None = None) -> int:
        """Call it with these bytes, signed where no headers are given."""
        return (await self.fake.post_raw(raw, JSON | signed(raw) if headers is None else headers))[0]


@pytest.fixture
async def porch() -> AsyncIterator[Porch]:
    async def well() -> tuple[dict[str, object], bool]:
        return {}, True

    async with slack_server() as fake, open_session() as session:
        porch = Porch(fake, Member(fake, "U501", "Anna"))
        web = WebServer("127.0.0.1", 0, well)
        web.add(Door(open_client(TOKEN, f"{fake.url}/api/", session), porch.take, SECRET).routes())
        await web.start()
        fake.endpoint = web.url + PATH
        yield porch
        await web.stop()


STAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"


@pytest.mark.parametrize(
    ("change", "status", "why"),
    [
        ({}, 200, "as Slack signs"),
        ({"age": 299}, 200, "299 seconds old"),
        ({"age": -299}, 200, "299 seconds ahead"),
        ({"age": 302}, 401, "too old"),
        ({"age": -302}, 401, "too far ahead"),
        ({STAMP: None}, 401, "no time"),
        ({SIGNATURE: None}, 401, "no signature"),
        ({STAMP: "abc"}, 401, "a time that is no number"),
        ({STAMP: "9" * 400}, 401, "a time of 400 digits"),
        ({STAMP: "-1"}, 401, "a time before all times"),
        ({STAMP: "1e9"}, 401, "a time in another writing"),
        ({STAMP: "١٧٩٥٣٣٨٠٠٠"}, 401, "digits of another script"),
        ({STAMP: ""}, 401, "an empty time"),
        ({SIGNATURE: "v0=" + "0" * 64}, 401, "a guessed signature"),
        ({SIGNATURE: "v1=" + "0" * 64}, 401, "a signature of another kind"),
        ({SIGNATURE: "é"}, 401, "letters that no signature has"),
        ({SIGNATURE: ""}, 401, "an empty signature"),
    ],
)
async def test_g12_who_may_call(porch: Porch, change: dict[str, Any], status: int, why: str) -> None:
    raw = json.dumps(porch.anna.message("Hello")).encode()
    headers = {**JSON, **signed(raw, change.get("age", 0)), **{k: v for k, v in change.items() if k != "age"}}
    assert await porch.call(raw, {name: value for name, value in headers.items() if value is not None}) == status, why
    assert len(porch.taken) == (status == 200), why


@pytest.mark.parametrize("twice", [STAMP, SIGNATURE])
async def test_g12_a_header_that_comes_twice_is_neither(porch: Porch, twice: str) -> None:
    raw = json.dumps(porch.anna.message("Hello")).encode()
    headers = {**JSON, **signed(raw)}
    assert await porch.call(raw, [*headers.items(), (twice, headers[twice])]) == 401
    assert porch.taken == []


async def test_g12_a_body_that_is_written_otherwise_is_another_body(porch: Porch) -> None:
    raw = json.dumps(porch.anna.message("Hello")).encode()
    assert await porch.call(json.dumps(json.loads(raw), indent=1).encode(), JSON | signed(raw)) == 401
    assert await porch.call(raw + b" ", JSON | signed(raw)) == 401
    assert await porch.call(b"\xff\xfe", {**JSON, **signed(b""), SIGNATURE: "v0=" + "0" * 64}) == 401
    assert porch.taken == []


@pytest.mark.parametrize(
    ("raw", "status", "why"),
    [
        (b"", 200, "nothing"),
        (b"{", 400, "half an object"),
        (b"[]", 400, "a list"),
        (b'"x"', 400, "a word"),
        (b"[" * 100_000, 400, "nested without end"),
        (
            b'{"type":"event_callback","team_id":"T1","event":"odd"}',
            200,
            "malformed: once is enough",
        ),
        (b'{"type":"event_callback","team_id":7,"event":{"type":[]}}', 200, "odd inside"),
        (b"x" * 2_000_000, 413, "two megabytes"),
    ],
)
async def test_g12_what_slack_signs_and_makes_no_sense(porch: Porch, raw: bytes, status: int, why: str) -> None:
    assert await porch.call(raw) == status, why


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
async def test_g12_only_a_post_is_heard(porch: Porch, method: str) -> None:
    from aiohttp import ClientSession

    async with ClientSession() as session, session.request(method, porch.fake.endpoint) as response:
        assert response.status == 405


async def test_what_could_not_be_stored_is_brought_again(porch: Porch) -> None:
    porch.full = True
    raw = json.dumps(porch.anna.message("Hello")).encode()
    assert await porch.call(raw) == 503
    porch.full = False
    assert await porch.call(raw) == 200
    assert len(porch.taken) == 1


async def test_slack_finds_out_that_the_address_is_ours(porch: Porch) -> None:
    raw = json.dumps({"type": "url_verification", "challenge": "c1"}).encode()
    assert await porch.fake.post_raw(raw, JSON | signed(raw)) == (200, {"challenge": "c1"})
    assert porch.taken == []


async def test_slack_looks_at_our_certificate_without_a_name(porch: Porch) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    assert await porch.call(b"ssl_check=1&token=abc", form) == 200
    assert await porch.call(b"ssl_check=0&command=%2Ftutor&text=today", form) == 401
    assert await porch.call(b'{"ssl_check":"1"}', JSON) == 401
    assert porch.taken == []


async def test_every_kind_comes_through_and_is_answered_at_once(porch: Porch) -> None:
    porch.says = {"response_type": "ephemeral", "text": "Hello"}
    assert await porch.anna.commands("today") == porch.says
    porch.says = None
    assert await porch.anna.shortcut("new_session") == ""
    await porch.anna.says("Hello")
    assert [one.get("type") or one["command"] for one in porch.taken] == ["/tutor", "shortcut", "event_callback"]
