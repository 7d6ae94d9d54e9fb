"""The fake Telegram itself: it refuses what the real one refuses, and what it refused fails the test."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import ClientSession, ServerDisconnectedError

from tests.adapters.telegram.chats import Fault
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import TOKEN, FakeTelegram, refused, telegram_server, too_many

ANNA = 501
FAMILY = "👨‍👩‍👧‍👦"  # 11 UTF-16 units


class Line:
    """Somebody who calls the API by hand."""

    def __init__(self, fake: FakeTelegram, session: ClientSession) -> None:
        self.fake = fake
        self.anna = Phone(fake, ANNA, "Anna")
        self._session = session

    async def call(self, method: str, token: str = TOKEN, **given: Any) -> tuple[int, Any]:
        """Post a form, as python-telegram-bot does; the status and the answer."""
        form = {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}
        async with self._session.post(f"{self.fake.url}/bot{token}/{method}", data=form) as response:
            text = await response.text()
        return response.status, json.loads(text) if text.startswith("{") and text.endswith("}") else text

    async def send(self, text: str = "Hello", **given: Any) -> int:
        """Send to Anna, who has started the bot; the number of the message."""
        self.fake.chats.started.add(ANNA)
        status, answer = await self.call("sendMessage", chat_id=ANNA, text=text, **given)
        assert status == 200, answer
        number: int = answer["result"]["message_id"]
        return number


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    """A line to a server of one's own. What was refused is looked at by the test itself."""
    async with telegram_server() as fake, ClientSession() as session:
        line = Line(fake, session)
        line.fake.pacing.watched = False
        yield line
        fake.wrong.clear()


def buttons(*rows: list[dict[str, str]]) -> dict[str, Any]:
    return {"inline_keyboard": list(rows)}


def row(n: int, data: str = "x:1") -> list[dict[str, str]]:
    return [{"text": str(at), "callback_data": data} for at in range(n)]


@pytest.mark.parametrize(
    ("method", "given", "why"),
    [
        ("sendDice", {"chat_id": ANNA}, "a method that is not on the list"),
        ("sendMessage", {"chat_id": ANNA, "text": "a", "colour": "red"}, "a parameter that there is not"),
        ("sendMessage", {"chat_id": ANNA}, "a message without a text"),
        ("sendMessage", {"chat_id": "anna", "text": "a"}, "a chat that is no number"),
        ("sendMessage", {"chat_id": ANNA, "text": "a", "parse_mode": "MarkdownV2"}, "a mark-up that is not used here"),
        ("sendMessage", {"chat_id": ANNA, "text": " \n "}, "nothing but spaces"),
        ("sendMessage", {"chat_id": ANNA, "text": "a" * 4097}, "4097 letters"),
        ("sendMessage", {"chat_id": ANNA, "text": FAMILY * 373}, "4103 UTF-16 units, though only 2611 characters"),
        ("sendMessage", {"chat_id": ANNA, "text": "a < b", "parse_mode": "HTML"}, "a bare less-than"),
        ("sendMessage", {"chat_id": ANNA, "text": "a & b", "parse_mode": "HTML"}, "a bare ampersand"),
        ("sendMessage", {"chat_id": ANNA, "text": "<b>a", "parse_mode": "HTML"}, "a tag that is not closed"),
        ("sendMessage", {"chat_id": ANNA, "text": "<b>a</i>", "parse_mode": "HTML"}, "a tag closed by another"),
        ("sendMessage", {"chat_id": ANNA, "text": "<h1>a</h1>", "parse_mode": "HTML"}, "a tag that Telegram has not"),
        ("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": buttons(row(9))}, "nine buttons in a row"),
        ("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": buttons(*[row(8)] * 13)}, "104 buttons"),
        ("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": buttons(row(1, "ä" * 33))}, "66 bytes of data"),
        ("sendMessage", {"chat_id": ANNA, "text": "a", "reply_markup": buttons([])}, "an empty row"),
        (
            "sendMessage",
            {"chat_id": ANNA, "text": "a", "reply_markup": buttons([{"text": "a", "url": "http://localhost/x"}])},
            "an address that nobody else can open",
        ),
        ("sendMessage", {"chat_id": 502, "text": "a"}, "somebody who never pressed Start"),
        ("editMessageText", {"chat_id": ANNA, "message_id": 999, "text": "a"}, "a message that there is not"),
        ("answerCallbackQuery", {"callback_query_id": "1"}, "a press that there was not"),
        ("setMyCommands", {"commands": [{"command": "Today", "description": "a"}]}, "a command with a capital"),
        ("setMyCommands", {"commands": [{"command": "today", "description": ""}]}, "a command without a description"),
        ("setMyCommands", {"commands": [], "language_code": "deu"}, "a language of three letters"),
        ("setMyCommands", {"commands": [], "scope": {"type": "chat"}}, "a scope that lacks its chat"),
        ("setWebhook", {"url": "http://bell.example/hook"}, "a webhook without TLS"),
        ("setWebhook", {"url": "https://bell.example:9000/hook"}, "a port that Telegram does not call"),
        ("setWebhook", {"url": "https://bell.example/hook", "secret_token": "a b"}, "a space in the secret"),
        ("getUpdates", {"limit": 101}, "more updates than there are at once"),
        ("getUpdates", {"allowed_updates": ["everything"]}, "a kind of update that there is not"),
        ("getUpdates", {"offset": -1}, "an offset that forgets updates"),
    ],
)
async def test_what_telegram_would_refuse_is_refused_and_remembered(
    line: Line, method: str, given: dict[str, Any], why: str
) -> None:
    line.fake.chats.started.add(ANNA)
    status, answer = await line.call(method, **given)
    assert status >= 400, why
    assert answer["ok"] is False
    assert len(line.fake.wrong) == 1, why
    with pytest.raises(AssertionError):
        line.fake.check()


@pytest.mark.parametrize(
    ("text", "parse_mode", "shown", "why"),
    [
        ("a" * 4096, "", "a" * 4096, "4096 letters are one message"),
        ("&amp;" * 4096, "HTML", "&" * 4096, "what counts is what is shown"),
        ("<b>Anna</b> &lt;3", "HTML", "Anna <3", "tags are not shown"),
        ("a < b & c", "", "a < b & c", "plain text may hold anything"),
    ],
)
async def test_what_telegram_takes_is_taken(line: Line, text: str, parse_mode: str, shown: str, why: str) -> None:
    await line.send(text, **({"parse_mode": parse_mode} if parse_mode else {}))
    assert line.fake.last(ANNA).text == shown, why
    line.fake.check()


async def test_an_edit_that_changes_nothing_is_refused(
    line: Line,
) -> None:
    number = await line.send("Hello", reply_markup=buttons(row(1)))
    await line.call("editMessageText", chat_id=ANNA, message_id=number, text="Hello")
    assert line.fake.last(ANNA).buttons == []
    assert (await line.call("editMessageText", chat_id=ANNA, message_id=number, text="Hello"))[0] == 400
    assert len(line.fake.wrong) == 1
    line.fake.last(ANNA).deleted = True
    status, answer = await line.call("editMessageText", chat_id=ANNA, message_id=number, text="New")
    assert (status, answer["description"]) == (400, "Bad Request: message to edit not found")
    assert len(line.fake.wrong) == 1


async def test_a_press_is_answered_once_and_none_is_forgotten(line: Line) -> None:
    await line.send("Hello", reply_markup=buttons([{"text": "Yes", "callback_data": "x:0"}]))
    press = line.anna.presses(line.anna.last(), "Yes")
    with pytest.raises(AssertionError):
        line.fake.check()
    assert (await line.call("answerCallbackQuery", callback_query_id=press.id, text="a" * 201))[0] == 400
    assert (await line.call("answerCallbackQuery", callback_query_id=press.id, text="a" * 200))[0] == 200
    assert press.answered == "a" * 200
    assert (await line.call("answerCallbackQuery", callback_query_id=press.id))[0] == 400
    assert len(line.fake.wrong) == 2


async def test_updates_wait_until_they_are_confirmed(line: Line) -> None:
    first, second = line.anna.says("one"), line.anna.says("two")

    async def numbers(**given: Any) -> list[int]:
        _, answer = await line.call("getUpdates", **given)
        return [update["update_id"] for update in answer["result"]]

    assert await numbers() == [first, second]
    assert await numbers() == [first, second], "nothing was confirmed"
    assert await numbers(offset=first + 1) == [second]
    assert await numbers(offset=second + 1) == []
    assert await numbers() == [], "what is confirmed is gone"


async def test_a_long_poll_is_answered_when_something_comes(line: Line) -> None:
    polling = asyncio.create_task(line.call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    number = line.anna.says("one")
    _, answer = await polling
    assert [update["update_id"] for update in answer["result"]] == [number]


async def test_of_two_who_poll_the_first_is_told_of_the_conflict(line: Line) -> None:
    polling = asyncio.create_task(line.call("getUpdates", timeout=30))
    await asyncio.sleep(0.05)
    line.anna.says("one")
    await asyncio.sleep(0)
    await line.call("getUpdates", timeout=0)
    status, _ = await polling
    assert status in (200, 409)
    other = asyncio.create_task(line.call("getUpdates", timeout=30, offset=9000))
    await asyncio.sleep(0.05)
    assert (await line.call("getUpdates", timeout=0, offset=9000))[0] == 200
    assert (await other)[0] == 409


async def test_a_webhook_and_polling_exclude_each_other(line: Line) -> None:
    await line.call("setWebhook", url="https://bell.example/hook", secret_token="s3cret")
    assert (await line.call("getUpdates"))[0] == 409
    await line.call("deleteWebhook")
    assert (await line.call("getUpdates"))[0] == 200


async def test_more_than_one_message_a_second_to_a_chat_is_too_fast(line: Line) -> None:
    line.fake.pacing.watched = True
    await line.send("one")
    await line.send("two")
    assert [words.startswith("two messages to 501") for words in line.fake.wrong] == [True]


async def test_more_than_thirty_messages_a_second_are_too_many(line: Line) -> None:
    line.fake.pacing.watched = True
    for chat in range(31):
        line.fake.chats.started.add(chat)
        await line.call("sendMessage", chat_id=chat, text="a")
    assert line.fake.wrong == ["31 messages within a second"]


async def test_somebody_who_has_blocked_the_bot_may_be_written_to_once_more_at_most(line: Line) -> None:
    line.fake.chats.started.add(ANNA)
    line.anna.blocks()
    assert (await line.call("sendMessage", chat_id=ANNA, text="a"))[0] == 403
    line.fake.check()
    assert (await line.call("sendMessage", chat_id=ANNA, text="a"))[0] == 403
    assert len(line.fake.wrong) == 1


async def test_it_goes_wrong_as_it_is_told_to(line: Line) -> None:
    line.fake.chats.started.add(ANNA)
    line.fake.break_next(
        "sendMessage", too_many(7), refused(502, "Bad Gateway"), Fault(200, "<html>"), Fault(200, '{"ok": tru')
    )
    answers = [await line.call("sendMessage", chat_id=ANNA, text="a") for _ in range(4)]
    assert [status for status, _ in answers] == [429, 502, 200, 200]
    assert answers[0][1]["parameters"] == {"retry_after": 7}
    assert line.fake.to(ANNA) == [], "none of them took effect"
    line.fake.break_next("sendMessage", Fault(drop=True, done=True))
    with pytest.raises(ServerDisconnectedError):
        await line.call("sendMessage", chat_id=ANNA, text="it arrives")
    assert [message.text for message in line.fake.to(ANNA)] == ["it arrives"]
    assert (await line.call("getMe", token="1:wrong"))[0] == 401
    line.fake.revoked = True
    assert (await line.call("getMe"))[0] == 401
