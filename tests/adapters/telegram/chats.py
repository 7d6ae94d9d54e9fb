"""What the fake Telegram remembers: chats and the messages in them, presses that wait for an answer, and its faults."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from telegram.constants import FloodLimit, MessageLimit

from tests.adapters.telegram.calls import Refused, bad
from tests.adapters.telegram.markup import Unparsable, shown, too_long, units

Rows = list[list[dict[str, Any]]]
A_SECOND = 1.0


@dataclass
class Shown:
    """One message of the bot as its chat shows it."""

    id: int
    chat: int
    text: str
    tags: tuple[str, ...]
    rows: Rows
    silent: bool
    at: float
    edited: int = 0
    deleted: bool = False
    picture: bytes = b""
    fixed: bool = False  # it came with another keyboard than one under it: it cannot be edited

    @property
    def buttons(self) -> list[dict[str, Any]]:
        return [button for row in self.rows for button in row]

    @property
    def labels(self) -> list[str]:
        return [button["text"] for button in self.buttons]

    def button(self, label: str) -> dict[str, Any]:
        """The button of that label."""
        found = next((one for one in self.buttons if one["text"] == label), None)
        assert found is not None, f"no [{label}] among {self.labels}"
        return found


@dataclass
class Press:
    """A press that waits for its answer. `answered` is the toast, None while there is none."""

    id: str
    chat: int
    answered: str | None = None
    too_old: bool = False


@dataclass
class Fault:
    """How one call goes wrong: a status with a body, or a line that breaks before or after it took effect.

    `slow` is seconds before the answer; alone, the call succeeds.
    """

    status: int = 0
    body: str = ""
    slow: float = 0.0
    drop: bool = False
    done: bool = False  # it takes effect first


@dataclass
class Pacing:
    """When messages left, and whether that was too fast."""

    per_second: int = FloodLimit.MESSAGES_PER_SECOND
    watched: bool = True
    sends: list[tuple[float, int]] = field(default_factory=list)

    def note(self, now: float, chat: int, *, new: bool) -> str:
        """Note a message at `now`; what was wrong with that, if anything."""
        recent = [at for at, _ in self.sends if now - at < A_SECOND]
        same = [at for at, to in self.sends if to == chat and now - at < A_SECOND]
        self.sends.append((now, chat if new else 0))
        if not self.watched:
            return ""
        if len(recent) + 1 > self.per_second:
            return f"{len(recent) + 1} messages within a second"
        return f"two messages to {chat} within {now - same[-1]:.3f} s" if new and same else ""


class Chats:
    """Every private chat with the bot."""

    def __init__(self) -> None:
        self.started: set[int] = set()
        self.blocked: set[int] = set()
        self.refused_once: set[int] = set()  # who has blocked it, and was written to since
        self.messages: dict[int, Shown] = {}
        self.presses: dict[str, Press] = {}
        self.keyboards: dict[int, list[str]] = defaultdict(list)  # instead of the letters, in each chat
        self.migrated: dict[int, int] = {}
        self.by_chat: dict[int, list[Shown]] = defaultdict(list)
        self._next = 100

    def number(self) -> int:
        """A number for a message: they count up over all chats."""
        self._next += 1
        return self._next

    def send(self, given: dict[str, Any], at: float) -> Shown:
        """Put a message into a chat."""
        chat = given["chat_id"]
        self.check_open(chat)
        text, tags = _read(given)
        silent, markup = given.get("disable_notification", False), given.get("reply_markup", [])
        fixed = isinstance(markup, dict)
        if fixed:
            self.keyboards[chat] = [one["text"] for row in markup.get("keyboard", []) for one in row]
        rows = [] if fixed else markup
        message = Shown(self.number(), chat, text, tags, rows, silent, at, picture=given.get("photo", b""), fixed=fixed)
        self.messages[message.id] = message
        self.by_chat[chat].append(message)
        return message

    def edit(self, given: dict[str, Any]) -> Shown:
        """Change a message in place."""
        self.check_open(given["chat_id"])
        message = self.messages.get(given["message_id"])
        if message is None or message.chat != given["chat_id"]:
            raise bad("message to edit not found")
        if message.deleted:
            raise bad("message to edit not found", expected=True)
        if message.fixed:
            raise bad("message can't be edited")
        if message.picture:
            raise bad("there is no text in the message to edit")
        (text, tags), rows = _read(given), given.get("reply_markup", [])
        if (text, tags, rows) == (message.text, message.tags, message.rows):
            raise bad("message is not modified: specified new message content and reply markup are exactly the same")
        message.text, message.tags, message.rows, message.edited = text, tags, rows, message.edited + 1
        return message

    def answer(self, given: dict[str, Any]) -> bool:
        """Answer a press."""
        press = self.presses.get(given["callback_query_id"])
        old = "query is too old and response timeout expired or query ID is invalid"
        if press is None or press.answered is not None:
            raise bad(old)
        press.answered = given.get("text", "")
        if press.too_old:
            raise bad(old, expected=True)
        return True

    def check_open(self, chat: int) -> None:
        """Refuse whatever is for a chat that the bot may not write to."""
        if chat in self.migrated:
            to = {"migrate_to_chat_id": self.migrated[chat]}
            words = "Bad Request: group chat was upgraded to a supergroup chat"
            raise Refused(400, words, to, expected=True)
        if chat in self.blocked:
            first = chat not in self.refused_once
            self.refused_once.add(chat)
            raise Refused(403, "Forbidden: bot was blocked by the user", expected=first)
        if chat not in self.started:
            raise Refused(403, "Forbidden: bot can't initiate conversation with a user")


def _read(given: dict[str, Any]) -> tuple[str, tuple[str, ...]]:
    words = given.get("caption", "") if "photo" in given else given["text"]
    try:
        text, tags = shown(words) if given.get("parse_mode") else (words.strip(), ())
    except Unparsable as why:
        raise bad(f"can't parse entities: {why}") from None
    if "photo" in given:
        if units(text) > MessageLimit.CAPTION_LENGTH:
            raise bad("message caption is too long")
        return text, tags
    if not text:
        raise bad("message text is empty")
    if too_long(text):
        raise bad("message is too long")
    return text, tags
