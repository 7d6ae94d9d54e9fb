"""People on their phones: what Telegram tells a bot when they write, press, share or edit something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.adapters.telegram.chats import Press, Shown
from tests.adapters.telegram.server import FakeTelegram

SUNDAY = 1_795_338_000  # 22 November 2026, 10:00 in Berlin


@dataclass
class Phone:
    """Somebody with a Telegram account, and the chat with the bot on it."""

    fake: FakeTelegram
    id: int
    first: str
    family: str = ""
    language: str = "en"
    bot: bool = False
    now: int = SUNDAY

    @property
    def user(self) -> dict[str, Any]:
        user = {"id": self.id, "is_bot": self.bot, "first_name": self.first, "language_code": self.language}
        return user | ({"last_name": self.family} if self.family else {})

    @property
    def private(self) -> dict[str, Any]:
        return {"id": self.id, "type": "private", "first_name": self.first}

    def message(self, **what: Any) -> dict[str, Any]:
        """A message in the private chat, or where `chat` says."""
        number = self.fake.chats.number()
        return {"message_id": number, "date": self.now, "chat": self.private, "from": self.user} | what

    def says(self, words: str, **more: Any) -> int:
        """Write to the bot. Whoever writes has started it."""
        self.fake.chats.started.add(self.id)
        self.fake.chats.blocked.discard(self.id)
        self.fake.chats.refused_once.discard(self.id)
        return self.fake.queue("message", self.message(text=words, **more))

    def sends(self, **what: Any) -> int:
        """Send what is no text."""
        self.fake.chats.started.add(self.id)
        return self.fake.queue("message", self.message(**what))

    def edits(self, words: str) -> int:
        """Change a message that was sent before."""
        return self.fake.queue("edited_message", self.message(text=words, edit_date=self.now))

    def presses(self, message: Shown, label: str = "", data: str | None = None) -> Press:
        """Press a button under a message, or send crafted `data`."""
        press = Press(f"{self.id}{len(self.fake.chats.presses):06}", self.id)
        self.fake.chats.presses[press.id] = press
        query = {
            "id": press.id,
            "from": self.user,
            "message": self.message(message_id=message.id, text=message.text, date=self.now),
            "chat_instance": "1",
            "data": message.button(label)["callback_data"] if data is None else data,
        }
        self.fake.queue("callback_query", query)
        return press

    def last(self) -> Shown:
        """The newest message of the bot in the chat."""
        return self.fake.last(self.id)

    def blocks(self) -> None:
        """Block the bot."""
        self.fake.chats.blocked.add(self.id)
        self._turns("member", "kicked")

    def unblocks(self) -> None:
        """Let the bot write again."""
        self.fake.chats.blocked.discard(self.id)
        self.fake.chats.refused_once.discard(self.id)
        self._turns("kicked", "member")

    def _turns(self, old: str, new: str) -> None:
        bot = {"id": 4242, "is_bot": True, "first_name": "Bell"}
        was, now = ({"user": bot, "status": status, "until_date": 0} for status in (old, new))
        what = {"chat": self.private, "from": self.user, "date": self.now}
        self.fake.queue("my_chat_member", {**what, "old_chat_member": was, "new_chat_member": now})
