"""What comes in from Telegram: heard once and in order, politely refused, or left alone; and every press answered."""

from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from threading import Event
from typing import Any

import pytest

from bot.intake import Intake
from bot.rehearsal import ROOM
from bot.scenes import Setup
from bot.telegram import IMPATIENT
from bot.turns import AT_ONCE, Spoken, Turns
from core.dialogue.incoming import Incoming, Said
from core.moments import Instant
from tests.adapters.telegram.chats import Fault, Press
from tests.adapters.telegram.people import SUNDAY
from tests.adapters.telegram.screen import TelegramRehearsal
from tests.adapters.telegram.server import refused
from tests.adapters.telegram.town import Town

GROUP = {"id": -100_200, "type": "supergroup", "title": "Maths"}


class Slow(Turns):
    """Turns that take longer than anybody waits."""

    done = False

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        Event().wait(IMPATIENT + 1)
        self.done = True
        return super().take(event, incoming, wait)


class Noting(Turns):
    """Turns that note of when everything is."""

    def __init__(self, house: TelegramRehearsal) -> None:
        super().__init__(house.store, house.clock, Setup(ROOM))
        self.said_at: list[Instant] = []

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        self.said_at.append(incoming.said_at)
        return super().take(event, incoming, wait)


class Broken(Turns):
    """Turns that break at one word."""

    tries = 0

    def take(self, event: str, incoming: Incoming, wait: timedelta = AT_ONCE) -> Spoken:
        if isinstance(incoming, Said) and incoming.words == "poison":
            self.tries += 1
            raise ZeroDivisionError
        return super().take(event, incoming, wait)


# --- once, and in order ---


async def test_b16_what_comes_again_takes_effect_once(town: Town) -> None:
    town.maya.says("book Anna Wed 17:00 1h fractions, nr 3-8")
    town.maya.says("yes")
    updates = list(town.fake.waiting)
    await town.settle()
    assert len(town.lessons()) == 2
    said = len(town.fake.to(town.maya.id))
    for update in [*updates, *reversed(updates)]:
        town.fake.requeue(update)
    await town.house.telegram.take(updates)
    await town.settle()
    assert len(town.lessons()) == 2
    assert len(town.fake.to(town.maya.id)) == said, "nothing is answered twice"


async def test_what_one_person_writes_is_handled_in_the_order_written(town: Town) -> None:
    for n in range(30):
        town.maya.says(f"/who Anna {n}" if n % 2 else "book Anna Wed 17:00 1h fractions, nr 3-8")
    town.maya.says("stop")
    await town.settle()
    assert len(town.lessons()) == 1
    assert town.house.stage is not None
    assert len(town.fake.to(town.maya.id)) >= 20


async def test_one_malformed_update_costs_no_other(town: Town) -> None:
    numbers = [town.fake.queue("message", what) for what in ({"text": 7}, {}, {"from": "x", "chat": []})]
    town.fake.requeue({"update_id": numbers[-1] + 1, "message": "no object"})
    town.fake.requeue({"update_id": numbers[-1] + 2, "callback_query": {"id": None}})
    assert await town.hears(town.maya, "/today") != ""
    assert town.fake.waiting == []


# --- what is no sentence ---


@pytest.mark.parametrize(
    ("what", "answer", "why"),
    [
        (
            {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 9, "height": 9}]},
            "I can only read text. Please write it.",
            "a photo",
        ),
        (
            {"voice": {"file_id": "a", "file_unique_id": "a", "duration": 3}},
            "I can only read text. Please write it.",
            "a voice message",
        ),
        (
            {"document": {"file_id": "a", "file_unique_id": "a"}, "caption": "my homework"},
            "I can only read text. Please write it.",
            "a file, whatever is written under it",
        ),
        ({"dice": {"emoji": "🎲", "value": 3}}, "I can only read text. Please write it.", "a die"),
        ({"contact": {"phone_number": "1", "first_name": "A"}}, "I can only read text. Please write it.", "a contact"),
        (
            {"location": {"latitude": 0.0, "longitude": -140.0}},
            "I can only read text. Please write it.",
            "a place in the middle of the sea",
        ),
        ({"text": "  \n "}, "", "nothing but spaces"),
        ({"sender_chat": {"id": -5, "type": "channel", "title": "News"}, "text": "/help"}, "", "a channel's post"),
        ({"from": {"id": 77, "is_bot": True, "first_name": "Robot"}, "text": "/help"}, "", "another bot"),
    ],
)
async def test_f17_what_is_no_sentence_is_refused_politely_or_left_alone(
    town: Town, what: dict[str, Any], answer: str, why: str
) -> None:
    town.maya.sends(**what)
    await town.settle()
    assert [message.text for message in town.fake.to(town.maya.id)] == ([answer] if answer else []), why
    assert town.fake.to(77) == []


async def test_a_channels_post_is_left_alone(town: Town) -> None:
    post = {"message_id": 5, "date": SUNDAY, "chat": {"id": -5, "type": "channel", "title": "News"}, "text": "/help"}
    town.fake.queue("channel_post", post)
    await town.settle()
    assert town.fake.asked("sendMessage") == []


async def test_f17_what_somebody_else_wrote_is_done_by_nobody(town: Town) -> None:
    wrote = {"type": "hidden_user", "sender_user_name": "Anna", "date": SUNDAY}
    for words in ("cancel Anna Tue, ill", "/today", "yes"):
        answer = await town.hears(town.maya, words, forward_origin=wrote)
        assert answer == "Somebody else wrote that. Please say in your own words what shall be done."
    assert [status for _, status in town.lessons()] == ["booked"]


async def test_what_is_edited_changes_nothing(town: Town) -> None:
    await town.hears(town.maya, "book Anna Wed 17:00 1h fractions, nr 3-8")
    town.maya.edits("book Anna Wed 18:00 1h fractions, nr 3-8")
    await town.settle()
    assert town.maya.last().text == ("I have read that already. Please write what shall be different: “make it 17:00”.")
    await town.hears(town.maya, "yes")
    assert ("2026-11-25T16:00:00Z", "booked") in town.lessons()


# --- groups ---


async def test_in_a_group_only_commands_and_mentions_are_heard_and_answered_privately(town: Town) -> None:
    for words in ("what did we have?", "/today@another_bot", "thanks @strict_bell_boots"):
        town.maya.says(words, chat=GROUP)
    await town.settle()
    assert town.fake.asked("sendMessage") == []
    for words in ("/today", "/today@strict_bell_bot", "@strict_bell_bot today"):
        town.maya.says(words, chat=GROUP)
    await town.settle()
    assert [call.given["chat_id"] for call in town.fake.asked("sendMessage")] == [str(town.maya.id)] * 3
    assert len({message.text for message in town.fake.to(town.maya.id)}) == 1


async def test_a_stranger_in_a_group_is_never_written_to(town: Town) -> None:
    town.ruth.says("/help", chat=GROUP)
    town.fake.chats.started.discard(town.ruth.id)
    await town.settle()
    assert town.fake.asked("sendMessage") == []


# --- presses ---


async def test_g2_a_crafted_press_is_answered_and_does_nothing(town: Town) -> None:
    await town.hears(town.maya, "/today")
    before = town.lessons()
    broken = {"id": "broken", "from": {"id": town.anna.id}}
    town.fake.chats.presses["broken"] = Press("broken", town.anna.id)
    town.fake.queue("callback_query", broken)
    crafted = ("", "x", "a:b:c", "cancel:17", f"{'A' * 22}:0", f"{'A' * 22}:999", "ünïcode:1", "x" * 64)
    presses = [town.anna.presses(town.maya.last(), data=data) for data in crafted]
    await town.settle()
    assert all(press.answered is not None for press in presses)
    assert town.lessons() == before


async def test_g4_a_button_pressed_by_somebody_else_does_nothing(town: Town) -> None:
    await town.hears(town.maya, "cancel Anna Tue, ill")
    press = town.ben.presses(town.maya.last(), "Cancel & tell")
    await town.settle()
    assert press.answered
    assert [status for _, status in town.lessons()] == ["booked"]
    assert "Anna" not in press.answered


async def test_b11_a_stale_button_answers_with_the_present_state(town: Town) -> None:
    await town.hears(town.maya, "move Anna Tue to Thu 17:00")
    stale = town.maya.last().button("Move & tell")["callback_data"]
    town.maya.presses(town.maya.last(), "Move & tell")
    await town.settle()
    moved = town.lessons()
    press = town.maya.presses(town.maya.last(), data=stale)
    await town.settle()
    assert town.lessons() == moved
    assert press.answered


async def test_a_press_that_is_too_old_to_be_answered_still_acts(town: Town) -> None:
    await town.hears(town.maya, "cancel Anna Tue, ill")
    town.maya.presses(town.maya.last(), "Cancel & tell").too_old = True
    await town.settle()
    assert [status for _, status in town.lessons()] == ["cancelled"]


async def test_a_press_counts_from_when_all_before_it_had_been_heard(town: Town) -> None:
    house, program = town.house, town.house.program
    await town.hears(town.maya, "/today")
    noting = Noting(house)
    program.intake = Intake(house.store, noting, house.delivery, house.clock, program.threads)
    house.clock.advance(timedelta(minutes=5))
    await house.again_polling()
    heard = house.clock.now()
    house.clock.advance(timedelta(hours=3))  # the line was down, and what was pressed meanwhile comes now
    town.maya.presses(town.maya.last(), data=f"{'A' * 22}:0")
    await town.settle()
    assert noting.said_at == [heard]


# --- who can be reached ---


async def test_d5_who_blocks_the_bot_is_tried_once_and_the_tutor_is_told(town: Town) -> None:
    town.anna.blocks()
    await town.hears(town.maya, "cancel Anna Tue, ill")
    town.maya.presses(town.maya.last(), "Cancel & tell")
    await town.settle()
    await town.house.move(town.house.clock.now() + timedelta(seconds=60))
    assert town.maya.last().text.splitlines() == [
        "Anna did not get “Cancelled, Tue 24 Nov, 16:30–17:30”: the chat is closed.",
        "Elena got it by e-mail.",
    ]
    await town.hears(town.maya, "book Anna Wed 17:00 1h fractions, nr 3-8")
    town.maya.presses(town.maya.last(), "Create & tell")
    await town.settle()
    assert [call for call in town.fake.asked("sendMessage") if call.given["chat_id"] == str(town.anna.id)][1:] == []


async def test_who_lets_the_bot_write_again_is_written_to(town: Town) -> None:
    town.anna.blocks()
    await town.hears(town.maya, "cancel Anna Tue, ill")
    town.maya.presses(town.maya.last(), "Cancel & tell")
    await town.settle()
    town.anna.unblocks()
    await town.settle()
    await town.hears(town.maya, "book Anna Wed 17:00 1h fractions, nr 3-8")
    town.maya.presses(town.maya.last(), "Create & tell")
    await town.settle()
    assert "Wed 25 Nov" in town.anna.last().text


async def test_a_chat_that_telegram_has_moved_is_found_at_once_after_a_restart(town: Town) -> None:
    town.fake.chats.started.add(7007)
    town.fake.chats.migrated[town.anna.id] = 7007
    assert await town.hears(town.anna, "/today", elsewhere=7007) == await town.hears(
        town.anna, "/today", elsewhere=7007
    )
    before = len(town.fake.asked("sendMessage"))
    await town.house.restart()
    await town.hears(town.anna, "/today", elsewhere=7007)
    asked = town.fake.asked("sendMessage")[before:]
    assert [call.given["chat_id"] for call in asked] == ["7007"]


# --- when the line is bad ---


async def test_a_press_is_answered_though_what_it_asks_for_takes_long(town: Town) -> None:
    await town.hears(town.maya, "/today")
    house, program = town.house, town.house.program
    slow = Slow(house.store, house.clock, Setup(ROOM))
    program.intake = Intake(house.store, slow, house.delivery, house.clock, program.threads)
    press = town.maya.presses(town.maya.last(), data=f"{'A' * 22}:0")
    while press.answered is None:
        await asyncio.sleep(0.02)
    assert not slow.done
    await town.settle()
    assert slow.done


async def test_what_is_thought_about_for_long_shows_that_it_is(town: Town) -> None:
    house, program = town.house, town.house.program
    program.intake = Intake(
        house.store, Slow(house.store, house.clock, Setup(ROOM)), house.delivery, house.clock, program.threads
    )
    await town.hears(town.maya, "/today")
    assert [call.given["chat_id"] for call in town.fake.asked("sendChatAction")] == [str(town.maya.id)]
    town.maya.says("/today", chat=GROUP)
    await town.settle()
    assert len(town.fake.asked("sendChatAction")) == 1, "what was said in a group is not shown elsewhere"


async def test_c15_what_fails_each_time_is_parked_and_its_sender_told(town: Town) -> None:
    house, program = town.house, town.house.program
    broken = Broken(house.store, house.clock, Setup(ROOM))
    program.intake = Intake(house.store, broken, house.delivery, house.clock, program.threads)
    answer = await town.hears(town.maya, "poison")
    assert re.fullmatch(r"Something went wrong on my side; nothing was changed\. \(ref [0-9A-F]{4}\)", answer)
    assert broken.tries == 3
    assert await town.hears(town.maya, "/today") != answer, "what comes after it is handled"


async def test_what_could_not_be_fetched_is_fetched_later(town: Town) -> None:
    broken = [refused(502, "Bad Gateway"), Fault(200, "<html>"), Fault(200, '{"ok": true, "res'), Fault(drop=True)]
    town.fake.break_next("getUpdates", *broken)
    town.fake.wake()
    town.maya.says("/today")
    await town.settle()
    assert len(town.fake.to(town.maya.id)) == 1


def test_the_day_of_these_tests() -> None:
    assert Instant(SUNDAY).iso() == "2026-11-22T09:00:00Z"
