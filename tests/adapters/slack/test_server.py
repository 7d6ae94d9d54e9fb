"""The fake Slack itself: it refuses what the real one refuses, and what it refused fails the test."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, ServerDisconnectedError

from tests.adapters.slack.people import Member, typed
from tests.adapters.slack.server import APP_TOKEN, TOKEN, FakeSlack, slack_server, too_many
from tests.adapters.slack.workspace import Fault


class Line:
    """Somebody who calls the Web API by hand."""

    def __init__(self, fake: FakeSlack, session: ClientSession) -> None:
        self.fake = fake
        self.anna = Member(fake, "U501", "Anna")
        self._session = session

    async def call(self, method: str, token: str = TOKEN, **given: Any) -> dict[str, Any]:
        """Post JSON, as slack_sdk does."""
        async with self._session.post(
            f"{self.fake.url}/api/{method}", json=given, headers={"Authorization": f"Bearer {token}"}
        ) as response:
            answer: dict[str, Any] = json.loads(await response.text())
        return answer

    async def post(self, text: str = "Hello", **given: Any) -> dict[str, Any]:
        """Post to Anna."""
        quiet: dict[str, Any] = {"unfurl_links": False, "unfurl_media": False}
        return await self.call("chat.postMessage", channel="D501", text=text, **quiet, **given)


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    """A line to a server of one's own. What was refused is looked at by the test itself."""
    async with slack_server() as fake, ClientSession() as session:
        line = Line(fake, session)
        line.fake.space.watched = False
        yield line
        fake.wrong.clear()


def button(**more: Any) -> dict[str, Any]:
    return {"type": "button", "text": plain("Yes"), "action_id": "a", "value": "x", **more}


def plain(words: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": words}


def actions(*elements: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "actions", "elements": list(elements)}]


def section(text: dict[str, Any], **more: Any) -> list[dict[str, Any]]:
    return [{"type": "section", "text": text, **more}]


def select(**more: Any) -> dict[str, Any]:
    options = [{"text": plain("One"), "value": "1"}]
    return {"type": "static_select", "action_id": "a", "placeholder": plain("Choose"), "options": options, **more}


def asking(element: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"type": "input", "block_id": "b", "label": plain("What?"), "element": element}]


def words(text: str) -> dict[str, Any]:
    return {"type": "mrkdwn", "text": text}


BLOCKS: list[tuple[list[dict[str, Any]], str]] = [
    ([], "no blocks at all"),
    (section(words("a")) * 51, "more than 50 blocks"),
    (section(words("")), "an empty text"),
    (section(words("a" * 3001)), "a section of 3001 characters"),
    (section(words("<!channel>")), "everybody is pinged"),
    (section(words("<http://evil.example|your bank>")), "a link behind other words"),
    (section(words("a < b")), "a bare angle bracket"),
    (section(words("a & b")), "a bare ampersand"),
    (section({"type": "mrkdwn"}), "a text without words"),
    (section(words("a"), colour="red"), "a field that there is not"),
    ([{"type": "banner"}], "a block that there is not"),
    ([{"type": "header", "text": words("a")}], "mark-up in a header"),
    (actions(), "a row without buttons"),
    (actions(*[button(action_id=f"a{n}") for n in range(26)]), "26 buttons in a row"),
    (actions(button(), button()), "two buttons of one name"),
    (actions(button(text=words("Yes"))), "mark-up on a button"),
    (actions(button(text=plain("a" * 76))), "76 letters on a button"),
    (actions(button(text=plain(" "))), "nothing on a button"),
    (actions(button(value="a" * 2001)), "2001 characters behind a button"),
    (actions(button(style="huge")), "a style that there is not"),
    (actions(button(url="http://localhost/x")), "an address that nobody can open"),
    (actions(select(options=[])), "a list of nothing"),
    (actions(select(options=[{"text": plain("a" * 76), "value": "1"}])), "76 letters in a list"),
    (actions(select(options=[{"text": plain("a"), "value": "1" * 151}])), "151 characters behind an option"),
    (actions(select(initial_option={"text": plain("Two"), "value": "2"})), "a first option that is none of them"),
    (actions({"type": "datepicker", "action_id": "a", "initial_date": "1 May"}), "a date in words"),
    (asking(button()), "a button as an answer"),
    (asking({"type": "plain_text_input", "action_id": "a", "max_length": 3001}), "3001 letters asked for"),
]


@pytest.mark.parametrize(("blocks", "why"), BLOCKS, ids=[why for _, why in BLOCKS])
async def test_blocks_that_slack_would_refuse_are_refused_and_remembered(
    line: Line, blocks: list[dict[str, Any]], why: str
) -> None:
    answer = await line.post(blocks=blocks)
    assert (answer["ok"], len(line.fake.wrong)) == (False, 1), why
    with pytest.raises(AssertionError):
        line.fake.check()


@pytest.mark.parametrize(
    ("method", "given", "why"),
    [
        ("chat.scheduleMessage", {"channel": "D501"}, "a method that is not on the list"),
        ("chat.postMessage", {"channel": "D501", "text": "a", "colour": "red"}, "an argument that there is not"),
        ("chat.postMessage", {"channel": "D501"}, "neither text nor blocks"),
        ("chat.postMessage", {"channel": "D501", "text": ""}, "an empty text"),
        ("chat.postMessage", {"channel": "D501", "text": "a" * 40_001}, "40,001 characters"),
        ("chat.postMessage", {"channel": "D501", "text": "<!here> a"}, "everybody who is here is pinged"),
        ("chat.postMessage", {"channel": "D502", "text": "a"}, "a chat that there is not"),
        ("chat.postMessage", {"channel": "D501", "text": "a"}, "links that are unfurled"),
        ("chat.update", {"channel": "D501", "ts": "1.2", "text": "a"}, "a message that there is not"),
        ("conversations.open", {"users": "U502"}, "somebody who is not there"),
        ("users.info", {"user": "U502"}, "somebody who is not there"),
        ("views.open", {"trigger_id": "t", "view": {}}, "a trigger that there was not"),
        ("views.publish", {"user_id": "U501", "view": {"type": "modal", "blocks": []}}, "a modal as a home"),
    ],
)
async def test_calls_that_slack_would_refuse_are_refused_and_remembered(
    line: Line, method: str, given: dict[str, Any], why: str
) -> None:
    await line.call(method, **given)
    assert len(line.fake.wrong) == 1, why


async def test_each_token_is_for_its_own_calls(line: Line) -> None:
    assert (await line.call("auth.test", token=APP_TOKEN))["error"] == "not_allowed_token_type"
    assert (await line.call("apps.connections.open"))["error"] == "not_allowed_token_type"
    assert (await line.call("auth.test", token="xoxb-guessed"))["error"] == "invalid_auth"
    assert len(line.fake.wrong) == 3


async def test_an_update_without_blocks_would_leave_the_buttons(line: Line) -> None:
    ts = (await line.post(blocks=actions(button())))["ts"]
    assert not (await line.call("chat.update", channel="D501", ts=ts, text="Done"))["ok"]
    assert (await line.call("chat.update", channel="D501", ts=ts, text="Done", blocks=section(words("Done"))))["ok"]
    assert (line.anna.last().words, line.anna.last().buttons) == ("Done", [])


async def test_two_messages_within_a_second_are_too_fast(line: Line) -> None:
    line.fake.space.watched = True
    await line.post()
    await line.post()
    assert [words.startswith("two messages to D501") for words in line.fake.wrong] == [True]


MODAL = {
    "type": "modal", "title": plain("New lesson"), "submit": plain("Done"),
    "blocks": asking({"type": "plain_text_input", "action_id": "a"}),
}  # fmt: skip


async def test_a_trigger_works_once_and_not_for_long(line: Line) -> None:
    now = asyncio.get_running_loop().time()
    fresh, old = line.fake.space.trigger("U501", now), line.fake.space.trigger("U501", now - 3.1)
    assert (await line.call("views.open", trigger_id=old, view=MODAL))["error"] == "expired_trigger_id"
    opened = await line.call("views.open", trigger_id=fresh, view=MODAL)
    assert opened["ok"]
    assert (await line.call("views.open", trigger_id=fresh, view=MODAL))["error"] == "exchanged_trigger_id"
    view = opened["view"]
    assert (await line.call("views.update", view_id=view["id"], view=MODAL, hash=view["hash"]))["ok"]
    assert (await line.call("views.update", view_id=view["id"], view=MODAL, hash=view["hash"]))[
        "error"
    ] == "hash_conflict"
    assert len(line.fake.wrong) == 2, "that somebody was faster is nobody's fault"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"title": plain("a" * 25)}, "25 letters of a title"),
        ({"submit": None}, "questions that cannot be answered"),
        ({"private_metadata": "a" * 3001}, "3001 characters aside"),
        ({"colour": "red"}, "a field that there is not"),
        ({"blocks": section(words("a")) * 101}, "101 blocks"),
    ],
)
async def test_views_that_slack_would_refuse(line: Line, change: dict[str, Any], why: str) -> None:
    view = {name: value for name, value in {**MODAL, **change}.items() if value is not None}
    trigger = line.fake.space.trigger("U501", asyncio.get_running_loop().time())
    assert not (await line.call("views.open", trigger_id=trigger, view=view))["ok"], why
    assert len(line.fake.wrong) == 1


async def test_what_is_not_answered_in_time_is_wrong(line: Line) -> None:
    opened = await line.call("apps.connections.open", token=APP_TOKEN)
    async with ClientSession() as session, session.ws_connect(opened["url"]) as socket:
        assert (await socket.receive_json())["type"] == "hello"
        await line.anna.says("Hello")
        assert (await socket.receive_json())["payload"]["event"]["text"] == "Hello"
        assert line.fake.wrong == ["events_api was not answered"]
        said = asyncio.create_task(line.anna.commands("today"))
        envelope = await socket.receive_json()
        await socket.send_json({"envelope_id": envelope["envelope_id"], "payload": {"text": "Hi"}})
        assert await said == {"text": "Hi"}
        await socket.send_json({"envelope_id": "none"})
        await asyncio.sleep(0.05)
        assert len(line.fake.wrong) == 2
    async with session, ClientSession() as again, again.get(opened["url"].replace("ws", "http")) as response:
        assert response.status == 403, "a ticket is good once"


async def test_it_goes_wrong_as_it_is_told_to(line: Line) -> None:
    line.fake.break_next("chat.postMessage", too_many(7), Fault(drop=True, done=True))
    assert (await line.post())["error"] == "ratelimited"
    assert line.anna.shown == []
    with pytest.raises(ServerDisconnectedError):
        await line.post("it arrives")
    assert line.anna.last().words == "it arrives"
    line.fake.dead = "account_inactive"
    assert (await line.post())["error"] == "account_inactive"
    assert line.fake.wrong == []


def test_what_people_type_comes_as_slack_writes_it() -> None:
    assert typed("a < b & https://x.example/?a=1&b") == "a &lt; b &amp; <https://x.example/?a=1&amp;b>"
    assert typed("mail anna@example.org") == "mail <mailto:anna@example.org|anna@example.org>"
