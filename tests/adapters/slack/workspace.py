"""What the fake Slack remembers: members, chats and the messages in them, views, triggers, and its faults."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from tests.adapters.slack.blocks import Unfit, check_message, check_view
from tests.adapters.slack.calls import Refused

TRIGGER = 3.0  # seconds that a trigger lives
A_SECOND = 1.0


@dataclass
class Shown:
    """One message of the bot as its chat shows it. `only`: whoever alone sees it, until they look away."""

    channel: str
    ts: str
    text: str
    blocks: list[dict[str, Any]]
    only: str = ""
    thread: str = ""
    aloud: bool = False  # it is in a thread, and shows in the chat too
    edited: int = 0
    deleted: bool = False

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return [one for block in self.blocks if block["type"] == "actions" for one in block["elements"]]

    @property
    def labels(self) -> list[str]:
        return [unescaped(one["text"]["text"]) for one in self.buttons if "text" in one]

    @property
    def words(self) -> str:
        """What is read in it."""
        parts = [shown(block["text"]) for block in self.blocks if block["type"] == "section"]
        return "\n".join(parts) if parts else unescaped(self.text)

    def button(self, label: str) -> dict[str, Any]:
        """The button of that label."""
        found = next((one for one in self.buttons if unescaped(one["text"]["text"]) == label), None)
        assert found is not None, f"no [{label}] among {self.labels}"
        return found


@dataclass
class Open:
    """A view that somebody has before them."""

    id: str
    user: str
    view: dict[str, Any]
    hash: str
    updates: int = 0

    def block(self, name: str) -> dict[str, Any]:
        """The block of that id."""
        found: dict[str, Any] = next(one for one in self.view["blocks"] if one.get("block_id") == name)
        return found


@dataclass
class Fault:
    """How one call goes wrong: a status with a body, or a line that breaks before or after it took effect.

    `slow` is seconds before the answer; alone, the call succeeds.
    """

    status: int = 0
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    slow: float = 0.0
    drop: bool = False
    done: bool = False
    kind: str = "application/json"


@dataclass
class Account:
    """A member of the workspace, as `users.info` tells of them."""

    id: str
    name: str = ""
    tz: str = ""
    locale: str = ""
    gone: bool = False

    @property
    def channel(self) -> str:
        """The chat of the bot with them."""
        return f"D{self.id[1:]}"

    def told(self, locale: bool) -> dict[str, Any]:
        """What the bot is told."""
        shown: dict[str, Any] = {"id": self.id, "real_name": self.name, "profile": {"real_name": self.name}}
        return (
            shown | ({"tz": self.tz} if self.tz else {}) | ({"locale": self.locale} if locale and self.locale else {})
        )


class Workspace:
    """One workspace and everything in it."""

    def __init__(self) -> None:
        self.members: dict[str, Account] = {}
        self.messages: dict[tuple[str, str], Shown] = {}
        self.by_channel: dict[str, list[Shown]] = defaultdict(list)
        self.views: dict[str, Open] = {}
        self.homes: dict[str, dict[str, Any]] = {}
        self.joined: set[str] = set()  # channels that the bot is in
        self.answers: dict[str, tuple[str, str, int]] = {}  # addresses for answers: whose, in which channel, how often
        self.triggers: dict[str, tuple[str, float, bool]] = {}  # whose, since when, whether used
        self.watched = True
        self.plain = False  # no blocks are taken here, as if Slack's rules had become others
        self._sends: dict[str, float] = {}
        self._next = count(1)

    def number(self) -> int:
        """A number that counts up."""
        return next(self._next)

    def opened(self, given: dict[str, Any]) -> dict[str, Any]:
        """Open the chat with somebody."""
        account = self._member(given["users"])
        return {"channel": {"id": account.channel}}

    def post(self, given: dict[str, Any], now: float) -> tuple[Shown, str]:
        """Put a message into a chat; it, and what was wrong with its pace."""
        channel = given["channel"]
        if channel.startswith("U"):
            channel = self._member(channel).channel
        self._check_channel(channel)
        self._check_message(given)
        thread = given.get("thread_ts", "")
        if thread and not isinstance(thread, str):
            raise Refused("invalid_thread_ts")
        if (channel, thread) in self.messages and self.messages[channel, thread].thread:
            raise Refused("invalid_thread_ts", why="a thread hangs on a message that is in none itself")
        aloud = str(given.get("reply_broadcast")).casefold() in ("1", "true")
        if aloud and not thread:
            raise Refused("invalid_arguments", why="only what is in a thread can be shown in the chat too")
        ts = f"{1_800_000_000 + self.number()}.000100"
        shown = Shown(channel, ts, given["text"], given.get("blocks", []), thread=thread, aloud=aloud)
        self.messages[channel, ts] = shown
        self.by_channel[channel].append(shown)
        last, self._sends[channel] = self._sends.get(channel, -A_SECOND), now
        fast = self.watched and now - last < A_SECOND
        return shown, f"two messages to {channel} within {now - last:.3f} s" if fast else ""

    def update(self, given: dict[str, Any]) -> Shown:
        """Change a message in place."""
        self._check_channel(given["channel"])
        self._check_message({name: value for name, value in given.items() if name != "blocks" or value})
        shown = self.messages.get((given["channel"], given["ts"]))
        if shown is None or shown.only:
            raise Refused("message_not_found")
        if shown.deleted:
            raise Refused("message_not_found", expected=True)
        if "blocks" not in given:
            raise Refused("no_blocks", why="without blocks the old ones stay, and their buttons with them")
        shown.text, shown.blocks, shown.edited = given["text"], given["blocks"], shown.edited + 1
        return shown

    def whisper(self, given: dict[str, Any]) -> Shown:
        """Show something to one person alone."""
        self._member(given["user"])
        if not given["channel"].startswith("D") and given["channel"] not in self.joined:
            raise Refused("not_in_channel", expected=True)
        self._check_message(given)
        ts = f"{1_800_000_000 + self.number()}.000100"
        blocks, thread = given.get("blocks", []), given.get("thread_ts", "")
        shown = Shown(given["channel"], ts, given["text"], blocks, given["user"], thread)
        self.by_channel[given["channel"]].append(shown)
        return shown

    def answers_at(self, user: str, channel: str) -> str:
        """A new address at which somebody is answered in a channel, though the bot be not in it."""
        name = f"answers-{self.number()}"
        self.answers[name] = (user, channel, 0)
        return name

    def answer(self, name: str, given: dict[str, Any]) -> None:
        """Show what was sent to an address for answers."""
        user, channel, times = self.answers.get(name, ("", "", 0))
        if not user:
            raise Refused("expired_url", expected=True)
        if strange := set(given) - {"response_type", "replace_original", "text", "blocks"}:
            raise Refused("invalid_payload", why=f"an answer has no {strange}")
        if given.get("response_type") != "ephemeral" or times >= 5:
            raise Refused("used_url", why="seen by all, or more than five times")
        self.answers[name] = (user, channel, times + 1)
        self._check_message(given)
        ts = f"{1_800_000_000 + self.number()}.000100"
        self.by_channel[channel].append(Shown(channel, ts, given["text"], given.get("blocks", []), user))

    # --- views ----------------------------------------------------------------------------------

    def trigger(self, user: str, now: float) -> str:
        """A trigger for somebody who has just clicked."""
        name = f"{self.number()}.trigger"
        self.triggers[name] = (user, now, False)
        return name

    def open_view(self, given: dict[str, Any], now: float) -> Open:
        """Open a modal."""
        whose, since, used = self.triggers.get(given["trigger_id"], ("", -TRIGGER, False))
        if used:
            raise Refused("exchanged_trigger_id")
        if now - since >= TRIGGER:
            raise Refused("expired_trigger_id")
        self.triggers[given["trigger_id"]] = (whose, since, True)
        _check(check_view, given["view"])
        if given["view"]["type"] != "modal":
            raise Refused("invalid_arguments", why="only modals are opened")
        view = Open(f"V{self.number()}", whose, given["view"], f"{self.number()}.hash")
        self.views[view.id] = view
        return view

    def update_view(self, given: dict[str, Any]) -> Open:
        """Change an open modal."""
        view = self.views.get(given["view_id"])
        if view is None:
            raise Refused("not_found")
        if given.get("hash", view.hash) != view.hash:
            raise Refused("hash_conflict", expected=True)
        _check(check_view, given["view"])
        view.view, view.hash, view.updates = given["view"], f"{self.number()}.hash", view.updates + 1
        return view

    def publish(self, given: dict[str, Any]) -> dict[str, Any]:
        """Set somebody's home tab."""
        self._member(given["user_id"])
        _check(check_view, given["view"])
        if given["view"]["type"] != "home":
            raise Refused("invalid_arguments", why="only a home is published")
        self.homes[given["user_id"]] = given["view"]
        return {"view": {**given["view"], "id": f"V{given['user_id']}"}}

    def _check_message(self, given: dict[str, Any]) -> None:
        if self.plain and given.get("blocks"):
            raise Refused("invalid_blocks", expected=True)
        _check(check_message, given)

    def _member(self, user: Any) -> Account:
        account = self.members.get(str(user))
        if account is None:
            raise Refused("user_not_found")
        if account.gone:
            raise Refused("user_disabled", expected=True)
        return account

    def _check_channel(self, channel: str) -> None:
        account = self.members.get(f"U{channel[1:]}") if channel.startswith("D") else None
        if account is None:
            raise Refused("channel_not_found")
        if account.gone:
            raise Refused("channel_not_found", expected=True)


def shown(text: dict[str, Any]) -> str:
    """A text object as it is read. In mark-up a sign of emphasis would vanish: it shows that it is one."""
    words = unescaped(text["text"])
    return words if text["type"] == "plain_text" else re.sub(r"(?<!\w)[*_~`](?=\S)|(?<=\S)[*_~`](?!\w)", "¤", words)


def unescaped(words: str) -> str:
    """Words with Slack's mark-up as they are read."""
    words = re.sub(r"<(https?://[^<>|]+)>", r"\1", words)
    return words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _check(check: Any, what: Any) -> None:
    try:
        check(what)
    except Unfit as wrong:
        raise Refused("invalid_blocks", why=str(wrong)) from None
    except (KeyError, TypeError, AttributeError) as wrong:
        raise Refused("invalid_blocks", why=repr(wrong)) from None
