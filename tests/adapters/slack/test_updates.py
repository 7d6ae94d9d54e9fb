"""What comes from Slack: by socket or by call, once, in order, confirmed when it is kept; and what is for nobody."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from core.moments import HOUR
from tests.adapters.slack.office import App
from tests.adapters.slack.server import TEAM, refused, slack_server
from tests.adapters.slack.workspace import Fault
from tests.memory import Memory


async def test_a_sentence_is_answered_in_the_direct_messages(either: App) -> None:
    shown = await either.says(either.maya, "Anna Tue 16:30 1h fractions, nr 3 & 4")
    assert "Tue 24 Nov, 16:30–17:30" in shown.words
    assert "fractions, nr 3 & 4" in shown.words
    await either.presses(either.maya, "Create & tell")
    assert "Maya has booked you" in either.anna.last().words
    assert either.maya.whispers == []


async def test_b13_an_event_that_is_brought_again_and_again_has_one_effect(either: App) -> None:
    event = either.maya.message("Anna Tue 16:30 1h fractions")
    for retry in range(4):
        await either.fake.bring("events_api", event, retry=retry)
    await either.settled()
    for retry in range(3):
        await either.fake.bring("events_api", event, retry=retry)
    await either.settled()
    assert len(either.maya.shown) == 1


async def test_b13_the_same_signed_bytes_have_one_effect(called: App) -> None:
    from json import dumps

    from tests.adapters.slack.server import signed

    raw = dumps(called.maya.message("Anna Tue 16:30 1h fractions")).encode()
    headers = {"Content-Type": "application/json", **signed(raw)}
    assert [(await called.fake.post_raw(raw, headers))[0] for _ in range(4)] == [200] * 4
    await called.settled()
    assert len(called.maya.shown) == 1


@pytest.mark.parametrize("lacks", [("trigger_id",), ("trigger_id", "response_url")], ids=["trigger", "both"])
async def test_a_command_is_known_again_without_what_names_it(either: App, lacks: tuple[str, ...]) -> None:
    command = {name: value for name, value in either.maya.command("week").items() if name not in lacks}
    for _ in range(2):
        await either.fake.bring("slash_commands", command)
        await either.settled()
    assert len(either.maya.shown) + len(either.maya.whispers) == 1
    await either.fake.bring("slash_commands", {**command, "text": "today", "response_url": ""})
    await either.settled()
    assert len(either.maya.shown) + len(either.maya.whispers) == 2


async def test_b14_a_press_that_is_brought_three_times_has_one_effect(either: App) -> None:
    shown = await either.says(either.maya, "Anna Tue 16:30 1h fractions")
    press = either.maya.press(shown, shown.button("Create & tell"))
    for _ in range(3):
        await either.fake.bring("interactive", press)
    await either.settled()
    assert len([one for one in either.anna.shown if "booked" in one.words]) == 1


async def test_a_press_whose_workspace_stands_with_its_person_alone_is_known(either: App) -> None:
    shown = await either.says(either.maya, "Anna Tue 16:30 1h fractions")
    press = either.maya.press(shown, shown.button("Create & tell"))
    await either.fake.bring("interactive", {**press, "team": None, "enterprise": {"id": "E1", "name": "All"}})
    await either.settled()
    assert "Maya has booked you" in either.anna.last().words


async def test_a_time_of_years_ago_is_none(either: App) -> None:
    either.maya.now = 1_583_637_157
    shown = await either.says(either.maya, "Anna Tue 16:30 1h fractions")
    assert "Tue 24 Nov, 16:30–17:30" in shown.words
    await either.presses(either.maya, "Create & tell")
    assert "Maya has booked you" in either.anna.last().words


async def test_a_second_press_is_told_to_whoever_pressed_alone(app: App) -> None:
    shown = await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    button = shown.button("Create & tell")
    for _ in range(2):
        await app.fake.bring("interactive", app.maya.press(shown, button))
        await app.settled()
    assert app.maya.whispers == ["That is settled already."]
    assert app.anna.whispers == []


async def test_it_is_confirmed_at_once_though_the_work_takes_long(app: App) -> None:
    app.fake.break_next("chat.postMessage", Fault(slow=1.0))
    loop = asyncio.get_running_loop()
    began = loop.time()
    for n in range(5):
        await app.maya.says(f"book Anna {n}")
    assert loop.time() - began < 2.5
    await app.settled()


async def test_the_order_of_a_persons_messages_is_kept(app: App) -> None:
    app.fake.break_next("users.info", Fault(slow=0.2))
    await app.ruth.says("first")
    await app.ruth.says("second")
    await app.settled()
    assert len(app.ruth.shown) == 2


async def test_a_newcomers_name_zone_and_language_are_known(app: App) -> None:
    from bot.doors import invite_tutor

    code = invite_tutor(app.program.store, app.program.clock.now())
    shown = await app.says(app.ruth, f"join {code}")
    assert shown.words.startswith("Welcome, Ruth.")
    assert "Your students know you as Ruth Vogel.\nVienna time, 10:00 now.\nWhen do you teach?" in shown.words
    assert shown.labels == ["Another name", "Skip", "Fill in"], "nobody is asked for what Slack knows"
    await app.presses(app.ruth, "Another name")
    assert (app.ruth.last().words, app.ruth.last().labels[0]) == ("What is your name?", "Ruth Vogel")
    shown = await app.says(app.ruth, "Ruth Brandt")
    assert shown.words.startswith("Vienna time, 10:00 now.\nWhen do you teach?")
    assert shown.labels == ["Skip", "Fill in"], "her own words are no profile's"
    await app.says(app.ruth, "Mon-Thu 15-20")
    await app.presses(app.ruth, "1 h")
    assert app.ruth.last().words.startswith("Ruth Brandt · Vienna time\n")
    assert app.ruth.last().labels[:4] == ["Right", "Name", "City", "Hours"]


@pytest.mark.parametrize(
    ("name", "asked", "why"),
    [
        ("Ruth Vogel", "Your students know you as Ruth Vogel.", "a name is taken"),
        ("  Ruth\u202e \n Vogel ", "Your students know you as Ruth Vogel.", "as cleaned as if she had written it"),
        ("ruth2", "What is your name?", "a name holds no figure"),
        ("", "What is your name?", "Slack does not tell any"),
    ],
)
async def test_a_name_that_slack_tells_is_taken_where_it_is_one(app: App, name: str, asked: str, why: str) -> None:
    from bot.doors import invite_tutor

    app.ruth.account.name = name
    code = invite_tutor(app.program.store, app.program.clock.now())
    shown = await app.says(app.ruth, f"join {code}")
    assert asked in shown.words, why


async def test_who_invites_a_tutor_names_them(app: App) -> None:
    from bot.doors import invite_tutor

    code = invite_tutor(app.program.store, app.program.clock.now(), "Ruth Brandt")
    shown = await app.says(app.ruth, f"join {code}")
    assert shown.words.startswith("Welcome, Ruth.")
    assert "know you as" not in shown.words
    assert "Another name" not in shown.labels


async def test_slack_that_does_not_say_who_somebody_is_stops_nobody(app: App) -> None:
    app.fake.break_next("users.info", refused("internal_error"))
    await app.ruth.says("hello")
    await app.slack.settled()
    assert len(app.fake.asked("users.info")) == 1
    await asyncio.sleep(2.1)  # the line rests after a fault of Slack's
    await app.settled()
    assert "invitation" in app.ruth.last().words


@pytest.mark.parametrize(
    ("typed", "part"),
    [
        ("", "Write as you speak"),
        ("help", "Write as you speak"),
        ("new", "Who"),
        ("invite Anna", "Who shall join?"),
        ("Anna Tue 16:30 1h fractions", "Tue 24 Nov"),
        ("free thursday", "Thu 26 Nov"),
    ],
)
async def test_what_follows_the_command_is_a_word_or_a_sentence(app: App, typed: str, part: str) -> None:
    await app.maya.commands(typed)
    await app.settled()
    assert part in app.maya.last().words


async def test_shortcuts_begin_a_lesson(app: App) -> None:
    await app.maya.shortcut("new_session")
    await app.settled()
    assert "Who" in app.maya.last().words
    await app.maya.says("stop")
    await app.maya.shortcut("make_session", "Can we do Anna Tue 16:30 1h, chapter 6?")
    await app.settled()
    assert "Tue 24 Nov, 16:30–17:30" in app.maya.last().words


async def test_a_reply_in_a_cards_thread_is_about_its_lesson(app: App) -> None:
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Create & tell")
    booked = next(one for one in app.maya.shown if one.words.startswith("Created"))
    shown = await app.says(app.maya, "cancel", thread_ts=booked.ts)
    assert "Tue 24 Nov" in shown.words
    assert shown.thread == booked.ts, "it is answered where it was said"
    shown = await app.says(app.maya, "today")
    assert shown.thread == ""


@pytest.mark.parametrize(
    ("more", "heard", "why"),
    [
        ({"bot_id": "BBELL"}, 0, "the bot's own message"),
        ({"user": "UBELL"}, 0, "the bot itself"),
        ({"bot_id": "B9", "subtype": "bot_message"}, 0, "another bot"),
        ({"subtype": "message_deleted"}, 0, "what was deleted"),
        ({"subtype": "channel_join"}, 0, "somebody has come"),
        ({"channel_type": "channel"}, 0, "said among others without a mention"),
        ({"subtype": "file_share", "files": [{"id": "F1"}]}, 1, "words beside a file"),
        ({"text": "", "subtype": "file_share"}, 1, "a file without words gets an answer"),
    ],
)
async def test_f17_what_is_heard_and_what_is_not(app: App, more: dict[str, Any], heard: int, why: str) -> None:
    await app.maya.says("today", **more)
    await app.settled()
    assert len(app.maya.shown) == heard, why


async def test_a_changed_message_changes_nothing(app: App) -> None:
    def changed(old: str, new: str) -> dict[str, Any]:
        ts = app.maya.ts()
        before, after = ({"user": app.maya.id, "ts": ts, "text": words} for words in (old, new))
        event = {"type": "message", "subtype": "message_changed", "channel_type": "im", "channel": app.maya.channel}
        return app.maya.event({**event, "ts": app.maya.ts(), "message": after, "previous_message": before})

    await app.fake.bring("events_api", changed("today", "tomorrow"))
    await app.settled()
    assert "I have read that already" in app.maya.last().words
    await app.fake.bring("events_api", changed("see https://x.example", "see https://x.example"))
    await app.settled()
    assert len(app.maya.shown) == 1, "a link that got its picture is no change"


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"type": "event_callback"},
        {"type": "event_callback", "team_id": TEAM, "event": {"type": "message", "channel_type": "im"}},
        {"type": "event_callback", "team_id": TEAM, "event_id": "E", "event": {"type": "reaction_added"}},
        {"type": "block_actions", "team": {"id": TEAM}, "user": {"id": "U501"}, "actions": []},
        {"type": "block_actions", "team": {"id": TEAM}, "user": {"id": "U501"}, "actions": [{"action_id": "open:1"}]},
        {"type": "block_actions", "team": None, "user": 7, "actions": [{"action_id": "press:1", "value": "a:1"}]},
        {"type": "view_closed", "team": {"id": TEAM}, "user": {"id": "U501"}},
        {"type": "something_new"},
    ],
    ids=str,
)
async def test_what_is_for_nobody_is_confirmed_and_costs_nothing(app: App, body: dict[str, Any]) -> None:
    await app.fake.bring("interactive", body)
    assert "Tue 24 Nov" in (await app.says(app.maya, "Anna Tue 16:30 1h fractions")).words


async def test_g2_a_crafted_press_is_known_by_nobody(app: App) -> None:
    shown = await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    drawing = shown.button("Create & tell")["value"].partition(":")[0]
    for value in (f"{drawing}:99", "guessed:0", f"{drawing}:x", "a" * 2000):
        await app.maya.presses(shown, value=value)
    await app.anna.presses(shown, value=f"{drawing}:0")
    await app.settled()
    assert app.anna.shown == []
    assert set(app.maya.whispers + app.anna.whispers) == {"I don't know that button."}


async def test_sockets_are_replaced_and_nothing_is_lost(app: App) -> None:
    await app.fake.hang_up()
    await app.fake.connected()
    await app.says(app.maya, "today")
    await app.fake.cut()
    await app.fake.connected()
    await app.says(app.maya, "week")
    assert len(app.maya.shown) == 2
    assert len(app.fake.asked("apps.connections.open")) == 3


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "link_disabled"])
async def test_a_socket_that_is_replaced_is_heard_until_the_next_one_is_open(app: App, reason: str) -> None:
    app.fake.break_next("apps.connections.open", Fault(slow=1.0))
    await app.fake.hang_up(reason, open=True)
    assert len(app.fake.sockets) == 1
    await app.maya.commands("today")
    assert len(app.fake.sockets) == 1, "it came by the old one"
    await app.settled()
    assert "Nothing today." in app.maya.last().words
    async with asyncio.timeout(5):
        while len(app.fake.sockets) < 2:
            await asyncio.sleep(0.02)
    assert "Nothing in the next seven days" in (await app.says(app.maya, "week")).words


async def test_a_silent_socket_is_given_up(empty: Memory) -> None:
    from slack_bolt.response import BoltResponse

    from adapters.slack.socket_mode import SocketMode
    from adapters.slack.wire import open_client, open_session
    from tests.adapters.slack.server import APP_TOKEN, TOKEN

    async def nothing(_payload: Any) -> BoltResponse:
        return BoltResponse(status=200)

    async with slack_server() as fake, open_session() as session:
        fake.mute = True
        client = open_client(TOKEN, f"{fake.url}/api/", session)
        mode = SocketMode(client, APP_TOKEN, nothing, silent=1.1, ping=0.2)  # pings it answers, as Slack's does
        listening = asyncio.create_task(mode.run())
        await asyncio.wait_for(fake.muted.wait(), 10)
        fake.mute = False
        await fake.connected()
        await asyncio.wait_for(mode.open.wait(), 5)
        assert len(fake.asked("apps.connections.open")) == 2
        listening.cancel()
        await asyncio.gather(listening, return_exceptions=True)


async def test_without_slack_it_waits_and_goes_on_when_it_is_there(app: App) -> None:
    app.fake.break_next("apps.connections.open", Fault(500, ""), refused("internal_error"))
    await app.fake.cut()
    await app.fake.connected()
    assert (await app.says(app.maya, "today")).words
    assert app.slack.health()[1]


async def test_a_refused_token_is_seen_in_its_health(empty: Memory) -> None:
    async with slack_server() as fake:
        fake.dead = "invalid_auth"
        app = App(empty.store, fake)
        app.slack.start(app.program)
        assert not await app.slack.known(0.5)
        facts, well = app.slack.health()
        assert (facts["token_refused"], well) == (True, False)
        await app.slack.stop()
        await app.slack.close()
        app.program.threads.close()


async def test_talk_about_a_lesson_stands_in_the_thread_of_its_card_and_in_the_chat(app: App) -> None:
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Create & tell")
    booked = next(one for one in app.maya.shown if one.words.startswith("Created"))
    await app.says(app.anna, "is it chapter 5 or 6?", thread_ts=app.anna.last().ts)
    passed = app.maya.last()
    assert "is it chapter 5 or 6?" in passed.words
    assert (passed.thread, passed.aloud) == (booked.ts, True)
    told = app.anna.last()
    assert (told.words, told.thread) == ("Passed to Maya.", app.anna.shown[0].ts), "it is answered where it was said"
    assert not told.aloud, "whoever asked waits there"


async def test_what_a_tutor_writes_in_the_thread_of_passed_on_words_is_the_answer(app: App) -> None:
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Create & tell")
    booked = next(one for one in app.maya.shown if one.words.startswith("Created"))
    await app.says(app.anna, "is it chapter 5 or 6?", thread_ts=app.anna.last().ts)
    told = await app.says(app.maya, "chapter 6, bring a calculator", thread_ts=booked.ts)
    assert (told.words, told.thread) == ("Told Anna.", booked.ts)
    answer = app.anna.last()
    assert answer.words == "Maya: “chapter 6, bring a calculator”"
    await app.says(app.anna, "thanks!", thread_ts=answer.ts)
    assert "“thanks!”" in app.maya.last().words
    shown = await app.says(app.maya, "cancel", thread_ts=booked.ts)
    assert shown.words.startswith("Cancel Anna"), "what is for the bot stays so"


async def test_a_card_that_was_made_in_a_thread_goes_on_in_it(app: App) -> None:
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Create & tell")
    booked = next(one for one in app.maya.shown if one.words.startswith("Created"))
    await app.says(app.maya, "move to Thu 17:30", thread_ts=booked.ts)
    await app.presses(app.maya, "Move & tell")
    moved = app.maya.last()
    assert (moved.thread, moved.edited > 0) == (booked.ts, True)
    await app.says(app.anna, "is it chapter 5 or 6?", thread_ts=app.anna.last().ts)
    assert app.maya.last().thread == booked.ts, "a thread hangs on its first message, whatever is newest in it"
    shown = await app.says(app.maya, "cancel", thread_ts=booked.ts)
    assert "Thu 26 Nov" in shown.words


async def test_news_and_reminders_are_messages_of_their_own(app: App) -> None:
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Create & tell")
    await app.says(app.maya, "move Anna Tue to Thu 17:30")
    await app.presses(app.maya, "Move & tell")
    app.clock.set(app.clock.now() + 4 * 24 * HOUR - HOUR)
    await app.settled()
    assert "has moved" in app.anna.shown[1].words
    assert [one.thread for one in app.anna.shown] == [""] * len(app.anna.shown)
    assert len(app.anna.shown) >= 3, "booked, moved, reminded"
