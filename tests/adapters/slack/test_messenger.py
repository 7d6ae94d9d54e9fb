"""Messages to Slack: what leaves, what it costs when Slack says no, and that one workspace holds up no other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis.strategies import characters, text
from structlog.testing import capture_logs

from adapters.slack.messenger import SlackMessenger, Workspace
from adapters.slack.mrkdwn import has_address
from adapters.slack.render import drawn
from adapters.slack.wire import open_client, open_session
from adapters.wire.line import Line
from adapters.wire.pace import Pace
from core.model.people import Address
from core.ports import Button, Entry, Message, Sheet, Undeliverable
from tests.adapters.slack.blocks import check_message
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import TEAM, TOKEN, FakeSlack, refused, slack_server, too_many
from tests.adapters.slack.workspace import Fault, shown

HELLO = Message("Hello")
LONG = "A lesson is booked. " * 500


@dataclass
class Post:
    """A messenger of two workspaces of the same server, and Anna, who is in both."""

    fake: FakeSlack
    messenger: SlackMessenger
    lines: dict[str, Line]
    anna: Member

    def there(self, team: str = TEAM) -> Address:
        """Where Anna is reached."""
        return Address("slack", team, self.anna.id, self.anna.id)

    async def send(self, message: Message = HELLO) -> str:
        return await self.messenger.send(self.there(), message)

    async def fails(self, message: Message = HELLO) -> Undeliverable:
        """Send what does not arrive."""
        with pytest.raises(Undeliverable) as failed:
            await self.send(message)
        return failed.value


class Two:
    """Two workspaces."""

    def __init__(self, spaces: dict[str, Workspace]) -> None:
        self.spaces = spaces
        self.left: list[str] = []

    async def of(self, team: str) -> Workspace | None:
        return self.spaces.get(team)

    async def silenced(self, team: str) -> None:
        """It comes back by itself."""

    async def lost(self, team: str) -> None:
        self.left.append(team)


@pytest.fixture
async def post() -> AsyncIterator[Post]:
    async with slack_server() as fake, open_session() as session:
        fake.space.watched = False
        client = open_client(TOKEN, f"{fake.url}/api/", session)
        spaces = {team: Workspace(client, Pace(1000, per_chat=0)) for team in (TEAM, "T200")}
        lines = {team: space.line for team, space in spaces.items()}
        yield Post(fake, SlackMessenger(Two(spaces)), lines, Member(fake, "U501", "Anna"))


async def test_a_message_has_a_text_its_words_and_its_buttons(post: Post) -> None:
    buttons = (
        Button("Yes", "d:0", "main"),
        Button("No", "d:1", "grave"),
        Button("Join", link="https://meet.example/x"),
    )
    sent = await post.send(Message("Are you joining?", buttons))
    shown = post.anna.last()
    assert sent == f"{post.anna.channel}:{shown.ts}"
    assert (shown.text, shown.words, shown.labels) == ("Are you joining?", "Are you joining?", ["Yes", "No", "Join"])
    assert [one.get("style") for one in shown.buttons] == ["primary", "danger", None]
    assert [one.get("value") for one in shown.buttons] == ["d:0", "d:1", None]
    assert shown.buttons[2]["url"] == "https://meet.example/x"


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("<!channel> come", "nobody is pinged"),
        ("<!here>", "nor those who are here"),
        ("<@U1> and <#C1>", "nor one alone"),
        ("<http://evil.example|your bank>", "no link says one thing and opens another"),
        ("a < b & c > d", "signs are signs"),
        ("&lt;!channel&gt;", "what is escaped already stays as it was written"),
        ("see https://evil.example/a?b=1&c=2.", "an address is what it says"),
        ("https://x.example/<!channel>", "an address ends where it could come alive"),
        ("*bold* _slanted_ ~gone~ `code` > quoted", "no sign is taken for mark-up"),
        ("<!channel>" * 9, "what is cut on a button is dead there too"),
    ],
)
async def test_f2_what_people_write_is_literal(post: Post, words: str, why: str) -> None:
    await post.send(Message(words, (Button(words, "d:0"),)))
    assert post.anna.last().words == words, why
    label = post.anna.last().labels[0]
    assert label == words or (label.endswith("…") and words.startswith(label[:-1])), why


@pytest.mark.parametrize(
    ("words", "messages", "why"),
    [
        ("a" * 3000, 1, "one section"),
        ("a" * 3001, 1, "two sections of one message"),
        ("&" * 3000, 1, "five times as long when it is escaped"),
        ("a" * 8001, 2, "more than one message"),
        ("<" * 20_000, 3, "more than Slack's 40,000 when it is escaped"),
        ("👨‍👩‍👧‍👦" * 1000, 2, "no letter is cut in two"),
        ("a" * 100_000, 13, "a hundred thousand"),
    ],
)
async def test_f3_long_words_are_cut_and_nothing_is_lost(post: Post, words: str, messages: int, why: str) -> None:
    await post.send(Message(words, (Button("Yes", "d:0"),)))
    assert len(post.anna.shown) == messages, why
    assert "".join(one.words for one in post.anna.shown).replace("\n", "") == words, why
    assert [bool(one.buttons) for one in post.anna.shown] == [False] * (messages - 1) + [True], why


async def test_a_hundred_buttons_stand_in_rows(post: Post) -> None:
    await post.send(Message("When?", tuple(Button(f"{n}", f"d:{n}") for n in range(100))))
    assert post.anna.last().labels == [str(n) for n in range(100)]


async def test_an_address_of_this_machine_is_told_in_words(post: Post) -> None:
    await post.send(Message("Your calendar", (Button("Add", link="http://localhost:8080/x"),)))
    assert post.anna.last().words == "Your calendar\nAdd: http://localhost:8080/x"


async def test_the_chat_is_opened_once_and_known_from_then_on(post: Post) -> None:
    await post.send()
    await post.send()
    assert len(post.fake.asked("conversations.open")) == 1
    other = Member(post.fake, "U502")
    there = Address("slack", TEAM, other.id, other.id)
    post.messenger.learn(there, other.channel)
    await post.messenger.send(there, HELLO)
    assert len(post.fake.asked("conversations.open")) == 1


async def test_a_card_is_edited_in_place_and_loses_its_buttons(post: Post) -> None:
    sent = await post.send(Message("Shall I?", (Button("Yes", "d:0"),)))
    assert await post.messenger.edit(post.there(), sent, Message("Done.")) == sent
    assert (post.anna.last().words, post.anna.last().buttons, len(post.anna.shown)) == ("Done.", [], 1)
    await post.messenger.edit(post.there(), sent, Message("Done."))
    assert len(post.fake.asked("chat.update")) == 1, "what is so already is not asked for"


@pytest.mark.parametrize(
    ("label", "opener", "why"),
    [("Yes", "Change", "it says what it does"), ("Change", "Hours", "no two buttons say the same")],
)
async def test_the_button_that_opens_a_form_is_told_from_the_others(
    post: Post, label: str, opener: str, why: str
) -> None:
    entries = tuple(Entry(name, name, "words", "") for name in ("mon", "tue"))
    await post.send(Message("Right?", (Button(label, "d:0"),), Sheet("Hours", entries, "d", "Done", "Change")))
    assert post.anna.last().labels == [label, opener], why


QUESTION = Message("Coming < 5?", (Button("Yes & no", "d:0"), Button("Room", link="https://meet.example/x?a=1&b")))
IN_WORDS = "Coming &lt; 5?\nYes &amp; no · Room: <https://meet.example/x?a=1&amp;b>"


async def test_a_drawing_that_slack_refuses_goes_in_words_and_is_drawn_no_second_time(post: Post) -> None:
    post.fake.space.plain = True
    with capture_logs() as said:
        sent = await post.send(QUESTION)
        await post.send(QUESTION)
    assert [(one.text, one.blocks) for one in post.anna.shown] == [(IN_WORDS, [])] * 2
    tries = [bool(call.given.get("blocks")) for call in post.fake.asked("chat.postMessage")]
    assert tries == [True, False, False], "the same is not drawn a second time"
    assert [one["log_level"] for one in said] == ["warning"], "it is said once"
    assert "Coming" not in str(said)
    await post.messenger.edit(post.there(), sent, Message("Done.", QUESTION.buttons[:1]))
    assert next((one.text, one.blocks) for one in post.anna.shown) == ("Done.\nYes &amp; no", [])


async def test_a_drawn_card_that_slack_refuses_later_loses_its_old_buttons(post: Post) -> None:
    sent = await post.send(QUESTION)
    post.fake.space.plain = True
    await post.messenger.edit(post.there(), sent, Message("Done."))
    assert (post.anna.last().text, post.anna.last().buttons) == ("Done.", [])


async def test_a_card_that_is_gone_is_sent_anew_unless_it_would_have_been_silent(post: Post) -> None:
    sent = await post.send()
    post.anna.last().deleted = True
    assert await post.messenger.edit(post.there(), sent, Message("Quiet", silent=True)) == sent
    assert len(post.anna.shown) == 1
    assert await post.messenger.edit(post.there(), sent, Message("New")) != sent
    assert post.anna.last().words == "New"


@pytest.mark.parametrize(
    ("fault", "expected", "why"),
    [
        (Fault(500, "", kind="text/plain"), Undeliverable(unknown=True), "500 with nothing"),
        (Fault(502, "<html>Bad Gateway</html>", kind="text/html"), Undeliverable(unknown=True), "a gateway's page"),
        (Fault(200, "", kind="text/html"), Undeliverable(unknown=True), "200 with nothing"),
        (Fault(200, '{"ok": tr'), Undeliverable(unknown=True), "half an answer"),
        (Fault(200, "[]"), Undeliverable(unknown=True), "an answer that is none"),
        (Fault(200, '{"ok": true}', done=True), Undeliverable(unknown=True), "an answer without the message's time"),
        (Fault(drop=True, done=True), Undeliverable(unknown=True), "the line breaks after it arrived"),
        (refused("internal_error"), Undeliverable(unknown=True), "Slack's own fault"),
        (refused("fatal_error"), Undeliverable(unknown=True), "Slack's own fault, and it may have come"),
        (refused("msg_too_long"), Undeliverable(), "what it refuses it refuses again"),
        (refused("channel_not_found"), Undeliverable(permanent=True), "nobody is there"),
        (refused("is_archived"), Undeliverable(permanent=True), "nobody reads there"),
        (refused("account_inactive"), Undeliverable(permanent=True), "the app was taken out"),
        (refused("token_revoked"), Undeliverable(permanent=True), "so was its token"),
        (refused("invalid_auth"), Undeliverable(permanent=True), "it is no token"),
        (refused("missing_scope"), Undeliverable(permanent=True), "it may not write"),
    ],
)
async def test_d4_what_slack_answers_is_told_apart(post: Post, fault: Fault, expected: Undeliverable, why: str) -> None:
    post.fake.break_next("chat.postMessage", fault)
    failed = await post.fails()
    assert (failed.permanent, failed.unknown) == (expected.permanent, expected.unknown), why


async def test_a_broken_line_is_used_no_second_time_by_itself(post: Post) -> None:
    post.fake.break_next("chat.postMessage", Fault(drop=True, done=True))
    await post.fails()
    assert len(post.anna.shown) == 1, "it has arrived, and only delivery tries again"


async def test_nobody_there_is_not_unknown(post: Post) -> None:
    async with open_session() as session:
        client = open_client(TOKEN, "http://127.0.0.1:9/api/", session)
        messenger = SlackMessenger(Two({TEAM: Workspace(client, Pace(1000))}))
        with pytest.raises(Undeliverable) as failed:
            await messenger.send(post.there(), HELLO)
    assert (failed.value.unknown, failed.value.permanent) == (False, False)
    assert failed.value.retry_after is not None


async def test_d1_told_to_wait_a_workspace_waits_and_the_other_goes_on(post: Post) -> None:
    post.fake.break_next("chat.postMessage", too_many(30))
    assert (await post.fails()).retry_after == timedelta(seconds=31)
    calls = len(post.fake.asked("chat.postMessage"))
    assert (await post.fails()).retry_after is not None
    assert len(post.fake.asked("chat.postMessage")) == calls, "nothing is tried while it waits"
    await post.messenger.send(post.there("T200"), HELLO)
    assert len(post.anna.shown) == 1


async def test_d8_a_workspace_that_is_left_is_asked_nothing_more(post: Post) -> None:
    post.fake.break_next("chat.postMessage", refused("account_inactive"))
    assert (await post.fails()).permanent
    calls = len(post.fake.calls)
    for _ in range(20):
        assert (await post.fails()).permanent
    assert len(post.fake.calls) == calls, "no storm of tries"
    assert post.lines[TEAM].dead
    await post.messenger.send(post.there("T200"), HELLO)
    with pytest.raises(Undeliverable) as failed:
        await post.messenger.send(post.there("T300"), HELLO)
    assert failed.value.permanent, "a workspace that was never there"


async def test_one_message_a_second_leaves_for_a_chat(post: Post) -> None:
    post.fake.space.watched = True
    workspace = Workspace(open_client(TOKEN, f"{post.fake.url}/api/", open_session()), Pace(1000))
    messenger = SlackMessenger(Two({TEAM: workspace}))
    began = asyncio.get_running_loop().time()
    for _ in range(3):
        await messenger.send(post.there(), HELLO)
    assert asyncio.get_running_loop().time() - began >= 2
    await workspace.client.session.close() if workspace.client.session else None


async def test_a_whisper_is_seen_by_one_alone(post: Post) -> None:
    await post.messenger.whisper(post.there(), "", "That is <settled>.")
    assert post.anna.whispers == ["That is <settled>."]
    assert post.anna.shown == []


async def test_a_form_is_not_held_up_by_what_leaves(post: Post) -> None:
    post.fake.break_next("chat.postMessage", Fault(slow=0.5))
    slow = asyncio.create_task(post.send())
    await asyncio.sleep(0.1)
    began = asyncio.get_running_loop().time()
    await post.messenger.call(TEAM, lambda client: client.users_info(user=post.anna.id))
    assert asyncio.get_running_loop().time() - began < 0.3
    await slow


@given(text(characters(blacklist_categories=["Cs", "Cc"]), min_size=1, max_size=60))
@example("_*[]()~>#+-=|{}.!`")
@settings(max_examples=200, deadline=None)
def test_f1_any_words_are_drawn_so_that_slack_takes_them(words: str) -> None:
    (one,) = drawn(Message(words, (Button(words, "d:0"),)))
    check_message({"text": one.text, "blocks": list(one.blocks)})
    read = "\n".join(shown(block["text"]) for block in one.blocks if block["type"] == "section")
    assert has_address(words) or read == (words.strip() or "…")


@pytest.mark.parametrize(
    ("words", "read", "why"),
    [
        (
            "Lessons: /today /week\nYou: /city",
            "Lessons: /tutor today · week\nYou: /tutor city",
            "as they are written here",
        ),
        (
            "Lessons: /sessions /results /history /undo\nTeaching: /off /holidays /why",
            "Lessons: /tutor sessions · results · history · undo\nTeaching: /tutor off · holidays · why",
            "the words that are no commands of a messenger's menu",
        ),
        ("write “/help”", "write “/tutor help”", "in quotes"),
        ("see https://x.example/today", "see https://x.example/today", "an address is none"),
        ("and/or 1/2, /etc/passwd, /today/", "and/or 1/2, /etc/passwd, /today/", "nor is what only looks like one"),
    ],
)
async def test_commands_are_named_as_they_are_written_in_slack(post: Post, words: str, read: str, why: str) -> None:
    await post.send(Message(words))
    assert post.anna.last().words == read, why
