"""Messages to Telegram over a real line: how they look there, how fast they leave, and what its answers mean."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest

from adapters.documents.pictures import qr_code
from adapters.telegram.messenger import TelegramMessenger
from adapters.telegram.wire import open_bot
from adapters.wire.line import Line
from adapters.wire.pace import Pace
from core.model.people import Address
from core.ports import Button, Message, Undeliverable
from tests.adapters.telegram.chats import Fault, Shown
from tests.adapters.telegram.server import TOKEN, FakeTelegram, refused, telegram_server, too_many

ANNA, BEN = 501, 502
FAMILY = "👨‍👩‍👧‍👦"
FAST = 1000.0  # messages a second, where pace is not what is looked at
MARKUP = refused(400, "Bad Request: can't parse entities: Unsupported start tag")


@dataclass
class Desk:
    """A messenger and the server it writes to."""

    fake: FakeTelegram
    messenger: TelegramMessenger
    line: Line

    async def send(self, words: str = "Hello", *buttons: Button, to: int = ANNA, silent: bool = False) -> str:
        return await self.messenger.send(chat(to), Message(words, buttons, silent=silent))

    async def edit(self, sent: str, words: str, *buttons: Button, silent: bool = False) -> str:
        return await self.messenger.edit(chat(ANNA), sent, Message(words, buttons, silent=silent))

    async def fails(self) -> Undeliverable:
        """Send what does not arrive."""
        with pytest.raises(Undeliverable) as failed:
            await self.send()
        return failed.value

    @property
    def last(self) -> Shown:
        return self.fake.last(ANNA)


def chat(user: int) -> Address:
    return Address("telegram", "4242", str(user), str(user))


def button(label: str, tone: str = "plain", link: str = "") -> Button:
    return Button(label, "" if link else "drawing-of-22-letters:1", tone, link)


@asynccontextmanager
async def opened(pace: Pace) -> AsyncIterator[Desk]:
    """A desk that writes at this pace. That nothing was refused is looked at when it closes."""
    async with telegram_server() as fake:
        bot, line = open_bot(TOKEN, fake.url), Line("telegram")
        fake.chats.started |= {ANNA, BEN}
        yield Desk(fake, TelegramMessenger(bot, pace, line), line)
        await bot.end()


@pytest.fixture
async def desk() -> AsyncIterator[Desk]:
    """A desk that may write as fast as it can."""
    async with opened(Pace(FAST, per_chat=0)) as desk:
        desk.fake.pacing.watched = False
        yield desk


@pytest.fixture
async def paced() -> AsyncIterator[Desk]:
    """A desk at the pace that Telegram allows."""
    async with opened(Pace(30)) as desk:
        yield desk


# --- how it looks ---


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ('Anna <3 & "Ben" > Leo\'s', "signs of HTML are only signs"),
        ("<b>bold</b> &amp; &#0;", "somebody's HTML is shown as it was written"),
        ("a" * 4096, "one message holds 4096"),
        (FAMILY * 372, "372 families are 4092 units"),
        ("&" * 4096, "escaped it is five times as long, and still one message"),
    ],
)
async def test_the_words_arrive_as_they_are(desk: Desk, words: str, why: str) -> None:
    await desk.send(words)
    assert [message.text for message in desk.fake.to(ANNA)] == [words], why


@pytest.mark.parametrize(
    ("words", "n", "why"),
    [
        ("a" * 4097, 2, "one letter too many"),
        (FAMILY * 373, 2, "cut between two families, never through one"),
        ("x" + FAMILY * 1000, 3, "the same where the border does not fall onto the limit"),
        ("word " * 2000, 3, "cut at spaces"),
        ("\U0001f600" + "\u0301" * 5000, 2, "one letter longer than a message is cut itself"),
    ],
)
async def test_f3_what_is_too_long_comes_in_several(desk: Desk, words: str, n: int, why: str) -> None:
    sent = await desk.send(words, button("OK"))
    parts = desk.fake.to(ANNA)
    assert len(parts) == n, why
    assert "".join(part.text for part in parts).replace(" ", "") == words.replace(" ", ""), why
    assert all(part.text.count(FAMILY) * len(FAMILY) == len(part.text.strip("x")) for part in parts if FAMILY in words)
    assert [part.labels for part in parts] == [[]] * (n - 1) + [["OK"]], "the buttons are under the last one"
    assert sent == str(parts[-1].id)


@pytest.mark.parametrize(
    ("labels", "rows", "why"),
    [
        (["15:00", "16:00", "17:30", "19:00", "19:30", "20:00"], [5, 1], "five times of day side by side"),
        (["Thu 26 Nov 16:30", "Thu 26 Nov 17:30", "Sat 28 Nov 10:00"], [2, 1], "two lessons side by side"),
        (["+Create & tell", "Time", "Topic", "Repeat"], [1, 3], "what most want has its own row"),
        (["Offer new times to all", "Cancel all"], [1, 1], "long ones are below each other"),
        (["Yes", "No"], [2], "two short ones beside each other"),
        ([], [], "no buttons, no rows"),
        (["1"] * 20, [8, 8, 4], "never more than eight"),
    ],
)
async def test_buttons_stand_in_rows_that_can_be_read(desk: Desk, labels: list[str], rows: list[int], why: str) -> None:
    drawn = [button(label.lstrip("+"), "main" if label.startswith("+") else "plain") for label in labels]
    await desk.send("Which?", *drawn)
    assert [len(row) for row in desk.last.rows] == rows, why


async def test_a_button_opens_an_address_and_one_that_only_this_machine_knows_is_written_out(desk: Desk) -> None:
    there, here = "https://bell.example/feeds/x.ics", "http://localhost:8080/feeds/x.ics"
    await desk.send("Booked.", button("Add to calendar", link=there), button("Calendar", link=here))
    assert desk.last.button("Add to calendar")["url"] == there
    assert desk.last.text == f"Booked.\nCalendar: {here}"


async def test_what_can_wait_comes_without_a_sound(desk: Desk) -> None:
    await desk.send("It can wait.", silent=True)
    assert desk.last.silent
    await desk.send("It cannot.")
    assert not desk.last.silent


async def test_a_picture_stands_over_its_words_and_what_is_too_long_for_that_follows_it(desk: Desk) -> None:
    picture, ok = qr_code("https://t.me/bell?start=x"), (button("OK"),)
    await desk.messenger.send(chat(ANNA), Message("Scan <this>", ok, picture=picture))
    assert (desk.last.text, desk.last.picture, desk.last.labels) == ("Scan <this>", picture, ["OK"])
    await desk.messenger.send(chat(ANNA), Message("a" * 1025, ok, picture=picture, silent=True))
    with_picture, words = desk.fake.to(ANNA)[1:]
    assert (with_picture.text, with_picture.picture, with_picture.labels) == ("", picture, [])
    assert (words.text, words.picture, words.labels, words.silent) == ("a" * 1025, b"", ["OK"], True)


# --- edits ---


async def test_a_card_is_edited_in_place(desk: Desk) -> None:
    sent = await desk.send("Book?", button("Yes"))
    assert await desk.edit(sent, "Booked.", button("Undo")) == sent
    assert (desk.last.text, desk.last.labels, desk.last.edited) == ("Booked.", ["Undo"], 1)
    assert await desk.edit(sent, "Booked.") == sent
    assert desk.last.labels == []


async def test_an_edit_that_would_change_nothing_is_not_made(desk: Desk) -> None:
    sent = await desk.send("Booked.", button("Undo"))
    assert await desk.edit(sent, "Booked.", button("Undo")) == sent
    assert desk.last.edited == 0


async def test_that_an_edit_changed_nothing_is_no_error(desk: Desk) -> None:
    sent = await desk.send("Booked.")
    desk.fake.break_next("editMessageText", refused(400, "Bad Request: message is not modified: exactly the same"))
    assert await desk.edit(sent, "Cancelled.") == sent


async def test_a_card_that_is_gone_comes_anew_and_one_without_a_sound_stays_away(desk: Desk) -> None:
    sent = await desk.send("Book?", button("Yes"))
    desk.last.deleted = True
    anew = await desk.edit(sent, "Booked.")
    assert [message.text for message in desk.fake.to(ANNA)] == ["Book?", "Booked."]
    assert anew == str(desk.last.id)
    desk.last.deleted = True
    assert await desk.edit(anew, "Cancelled.", silent=True) == anew
    assert len(desk.fake.to(ANNA)) == 2


# --- what its answers mean ---


@pytest.mark.parametrize(
    ("fault", "failed", "why"),
    [
        (refused(403, "Forbidden: bot was blocked by the user"), Undeliverable(permanent=True), "blocked"),
        (refused(403, "Forbidden: user is deactivated"), Undeliverable(permanent=True), "gone for good"),
        (refused(400, "Bad Request: chat not found"), Undeliverable(permanent=True), "nobody is there"),
        (refused(400, "Bad Request: BUTTON_DATA_INVALID"), Undeliverable(), "poison: parked after some tries"),
    ],
)
async def test_d5_what_is_refused_concerns_this_message_alone(
    desk: Desk, fault: Fault, failed: Undeliverable, why: str
) -> None:
    desk.fake.break_next("sendMessage", fault)
    assert await desk.fails() == failed, why
    await desk.send("the next")
    assert desk.last.text == "the next", "the line goes on at once"


@pytest.mark.parametrize(
    ("fault", "unknown", "why"),
    [
        (Fault(500, '{"ok":false,"error_code":500,"description":"Internal Server Error"}'), True, "an inner error"),
        (Fault(502, "<html><body>Bad Gateway</body></html>"), True, "a gateway that speaks HTML"),
        (Fault(503, ""), True, "nothing said"),
        (Fault(200, '{"ok": true, "result": {"mess'), True, "an answer that was cut off"),
        (Fault(200, '{"ok": false, "description": "odd"}'), True, "no, with the status of a yes"),
        (Fault(200, '{"ok": true, "result": 7}'), True, "an answer of another kind"),
        (Fault(200, "[]"), True, "a list"),
        (Fault(200, ""), True, "an empty answer"),
        (Fault(drop=True), True, "a line that breaks"),
        (Fault(drop=True, done=True), True, "a line that breaks after it has arrived"),
    ],
)
async def test_d4_after_a_broken_answer_nobody_knows_and_the_line_waits(
    desk: Desk, fault: Fault, unknown: bool, why: str
) -> None:
    desk.fake.break_next("sendMessage", fault)
    failed = await desk.fails()
    assert (failed.permanent, failed.unknown) == (False, unknown), why
    assert failed.retry_after is not None, "it is never parked for what is not its fault"


async def test_a_server_that_is_not_there_has_surely_got_nothing(desk: Desk) -> None:
    bot = open_bot(TOKEN, "http://127.0.0.1:9")
    messenger = TelegramMessenger(bot, Pace(FAST, per_chat=0), Line("telegram"))
    with pytest.raises(Undeliverable) as failed:
        await messenger.send(chat(ANNA), Message("Hello"))
    assert (failed.value.unknown, failed.value.permanent) == (False, False)
    await bot.end()


async def test_d1_told_to_wait_nothing_leaves_before(desk: Desk) -> None:
    desk.fake.break_next("sendMessage", too_many(2))
    failed = await desk.fails()
    assert failed.retry_after is not None
    assert failed.retry_after >= timedelta(seconds=2)
    assert (await desk.fails()).retry_after is not None, "nor to anybody else"
    before = len(desk.fake.asked("sendMessage"))
    assert before == 1, "it was not even asked"
    told = desk.fake.asked("sendMessage")[0].at
    await asyncio.sleep(1.1)
    await desk.send("now", to=BEN)
    assert desk.fake.asked("sendMessage")[-1].at - told >= 2


async def test_d13_html_that_telegram_cannot_read_comes_plain_once(desk: Desk) -> None:
    desk.fake.break_next("sendMessage", MARKUP)
    sent = await desk.send("Anna <3", button("OK"))
    assert [(message.text, message.labels) for message in desk.fake.to(ANNA)] == [("Anna <3", ["OK"])]
    desk.fake.break_next("editMessageText", MARKUP)
    await desk.edit(sent, "Anna <4")
    assert desk.last.text == "Anna <4"
    desk.fake.break_next("sendMessage", MARKUP, MARKUP)
    assert await desk.fails() == Undeliverable()
    assert len(desk.fake.asked("sendMessage")) == 4, "never a third time"


async def test_a_chat_that_has_moved_is_followed_and_remembered(desk: Desk) -> None:
    desk.fake.chats.migrated[ANNA] = BEN
    await desk.send("one")
    await desk.send("two")
    assert [message.text for message in desk.fake.to(BEN)] == ["one", "two"]
    assert len(desk.fake.asked("sendMessage")) == 3


async def test_a_token_that_is_refused_holds_the_line_and_loses_nothing(desk: Desk) -> None:
    desk.fake.revoked = True
    failed = await desk.fails()
    assert desk.line.dead
    assert not failed.permanent, "nobody is marked as unreachable for that"
    assert failed.retry_after is not None
    assert failed.retry_after > timedelta(minutes=4)


# --- how fast it leaves ---


async def test_d3_ninety_messages_leave_thirty_a_second_and_no_faster(paced: Desk) -> None:
    people = range(1000, 1090)
    paced.fake.chats.started |= set(people)
    began = asyncio.get_running_loop().time()
    for one in people:
        await paced.send(to=one)
    took = asyncio.get_running_loop().time() - began
    assert 2 <= took < 3.5, "ninety are three times thirty; the first thirty leave at once"


async def test_one_message_a_second_to_a_chat_and_an_edit_beside_it(paced: Desk) -> None:
    began = asyncio.get_running_loop().time()
    sent = await paced.send("one")
    await paced.edit(sent, "one, edited")
    assert asyncio.get_running_loop().time() - began < 0.9, "an edit does not wait"
    await paced.send("two")
    assert asyncio.get_running_loop().time() - began >= 1
