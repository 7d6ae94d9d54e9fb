"""What is asked among others is answered to whoever asked alone; what changes later stays in the chat with them."""

from __future__ import annotations

from typing import Any

import pytest

from core.moments import HOUR
from tests.adapters.slack.office import App
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import refused
from tests.adapters.slack.workspace import Fault, Shown

GENERAL = "C100"
IN_CHAT = "I have answered you in our direct messages."


def alone(app: App, who: Member) -> list[Shown]:
    """What somebody alone sees in the channel; nobody else may see anything there."""
    there = app.fake.space.by_channel[GENERAL]
    assert all(one.only == who.id for one in there), "it was said among others"
    return there


async def typed(app: App, who: Member, words: str) -> list[Shown]:
    assert not await who.commands(words, GENERAL), "it is confirmed without a word"
    await app.settled()
    return alone(app, who)


@pytest.mark.parametrize(
    ("words", "part", "why"),
    [
        ("today", "Nothing today.", "a list"),
        ("help", "Write as you speak", "what can be said"),
        ("cancel Bob tomorrow", "Bob", "a refusal"),
        ("reliability", "Only you will see it", "what only the tutor may see"),
    ],
)
async def test_a_command_is_answered_where_it_was_typed(either: App, words: str, part: str, why: str) -> None:
    (shown,) = await typed(either, either.maya, words)
    assert part in shown.words, why
    assert either.maya.shown == []


async def test_what_changes_later_stays_in_the_chat(either: App) -> None:
    (shown,) = await typed(either, either.maya, "Anna Tue 16:30 1h fractions")
    assert shown.words == IN_CHAT
    await either.presses(either.maya, "Create & tell")
    assert either.maya.last().words.startswith("Created"), "it is drawn anew in its place"
    assert len(either.maya.shown) == 1


async def test_in_the_chat_itself_the_answer_is_a_message_that_stays(app: App) -> None:
    await app.maya.commands("today")
    await app.settled()
    assert (app.maya.last().words.split("\n")[0], app.maya.whispers) == ("Nothing today.", [])


async def test_a_button_that_one_person_alone_sees_is_answered_there(app: App) -> None:
    (shown,) = await typed(app, app.maya, "today")
    await app.maya.presses(shown, "New lesson")
    await app.settled()
    assert "Who" in app.maya.last().words, "the new lesson is put together in the chat"
    assert alone(app, app.maya)[-1].words == IN_CHAT
    await app.maya.says("stop")
    (*_, shown) = await typed(app, app.maya, "hallo123")
    await app.maya.presses(shown, "Help")
    await app.settled()
    assert "Write as you speak" in alone(app, app.maya)[-1].words


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        (Fault(404, "expired_url", kind="text/plain"), "the address is dead"),
        (Fault(500, ""), "Slack is not well"),
        (Fault(drop=True), "the line breaks before it is there"),
        (Fault(drop=True, done=True), "nobody knows whether it is there: rather twice than never"),
    ],
)
async def test_where_it_cannot_be_shown_it_comes_into_the_chat(app: App, fault: Fault, why: str) -> None:
    app.fake.break_next("respond", fault)
    await typed(app, app.maya, "today")
    assert "Nothing today." in app.maya.last().words, why


async def test_what_slack_does_not_draw_is_answered_there_in_words(app: App) -> None:
    app.fake.space.plain = True
    (shown,) = await typed(app, app.maya, "today")
    assert (shown.text, shown.blocks) == ("Nothing today.\nNew lesson · Free times", [])
    app.fake.space.joined.add(GENERAL)
    await app.fake.bring("events_api", mention(app.maya, "<@UBELL> today"))
    await app.settled()
    assert alone(app, app.maya)[-1].text == shown.text
    assert app.maya.shown == []


async def test_late_it_comes_into_the_chat(app: App) -> None:
    """The program was away for so long that the address has expired."""
    command = app.maya.command("today", GENERAL)
    app.fake.space.answers.clear()
    await app.fake.bring("slash_commands", command)
    app.clock.set(app.clock.now() + HOUR)
    await app.settled()
    assert alone(app, app.maya) == []
    assert "Nothing today." in app.maya.last().words


async def test_an_address_that_is_none_of_slacks_is_never_called(app: App) -> None:
    command = {**app.maya.command("today", GENERAL), "response_url": "https://evil.example/x"}
    await app.fake.bring("slash_commands", command)
    await app.settled()
    assert "Nothing today." in app.maya.last().words
    app.fake.space.joined.add(GENERAL)
    await app.fake.bring(
        "slash_commands", {**app.maya.command("help", GENERAL), "response_url": "https://evil.example"}
    )
    await app.settled()
    assert "Write as you speak" in alone(app, app.maya)[-1].words, "the bot shows it as a member of the channel"


async def test_this_machine_has_several_names(app: App) -> None:
    command = app.maya.command("today", GENERAL)
    await app.fake.bring(
        "slash_commands", {**command, "response_url": command["response_url"].replace("127.0.0.1", "localhost")}
    )
    await app.settled()
    assert "Nothing today." in alone(app, app.maya)[-1].words


async def test_on_the_way_in_everything_is_said_in_the_chat(app: App) -> None:
    (shown,) = await typed(app, app.ruth, "hello")
    assert shown.words == IN_CHAT
    assert "invitation" in app.ruth.last().words


def mention(who: Member, words: str, **more: Any) -> dict[str, Any]:
    event = {"type": "app_mention", "user": who.id, "channel": GENERAL, "ts": who.ts(), "text": words}
    return who.event({**event, **more})


async def test_a_mention_is_answered_to_whoever_is_known_alone(app: App) -> None:
    app.fake.space.joined.add(GENERAL)
    await app.fake.bring("events_api", mention(app.maya, "<@UBELL> today", thread_ts="1.000100"))
    await app.fake.bring("events_api", mention(app.ruth, "<@UBELL> today"))
    await app.settled()
    (shown,) = alone(app, app.maya)
    assert ("Nothing today." in shown.words, shown.thread) == (True, "1.000100")
    assert (app.maya.shown, app.ruth.shown) == ([], [])


async def test_a_mention_that_cannot_be_answered_there_is_answered_in_the_chat(app: App) -> None:
    app.fake.space.joined.add(GENERAL)
    app.fake.break_next("chat.postEphemeral", refused("user_not_in_channel"))
    await app.fake.bring("events_api", mention(app.maya, "<@UBELL> today"))
    await app.settled()
    assert alone(app, app.maya) == []
    assert "Nothing today." in app.maya.last().words
