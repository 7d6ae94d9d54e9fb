"""Where a transcript is played: everybody's chat, the buttons in it, and what has just been said."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from core.model.people import Address
from core.ports import Button, Message, Undeliverable

PLATFORM_NAMES = {"telegram": "Telegram", "email": "e-mail", "slack": "Slack"}
_CODE = re.compile(r"^join (\S{20,})$", re.MULTILINE)


@dataclass
class Bubble:
    """One message in a chat, and all the buttons it ever had."""

    name: str
    message: Message
    past: list[Button] = field(default_factory=list)


@dataclass(frozen=True)
class Heard:
    """Something that a person has just received; `edited` where a message above was drawn anew."""

    address: Address
    message: Message
    edited: bool


class Stage:
    """Everybody's chat at once; the Messenger of all platforms that a transcript speaks of."""

    def __init__(self) -> None:
        self._chats: dict[Address, list[Bubble]] = defaultdict(list)
        self._heard: list[Heard] = []
        self._count = 0
        self.closed: set[str] = set()  # users whom nothing reaches
        self.code = ""  # the newest invitation shown: what {code} stands for in a transcript

    async def send(self, address: Address, message: Message) -> str:
        """Put a message into the chat of `address`. Raises Undeliverable: it is closed."""
        if address.user in self.closed:
            raise Undeliverable(permanent=True, reason="closed")
        if found := _CODE.search(message.text):
            self.code = found[1]
        self._count += 1
        self._chats[address].append(Bubble(str(self._count), message, list(message.buttons)))
        self._heard.append(Heard(address, message, edited=False))
        return str(self._count)

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """Draw a message anew. That a settled card only loses its buttons is not worth a line."""
        for bubble in self._chats[address]:
            if bubble.name == sent:
                only_settled = message.silent and not message.buttons
                unchanged = message.text == bubble.message.text and _labels(message) == _labels(bubble.message)
                bubble.past += message.buttons
                bubble.message = message
                if not only_settled and not unchanged:
                    self._heard.append(Heard(address, message, edited=True))
                return sent
        return await self.send(address, message)

    def take_heard(self) -> list[Heard]:
        """What has been received since the last time this was asked."""
        heard, self._heard = self._heard, []
        return heard

    def button(self, address: Address, label: str, older: bool) -> Button | None:
        """The newest button of that label in the chat; `older`: the newest one that is no longer shown."""
        for bubble in reversed(self._chats[address]):
            shown = [button for button in bubble.message.buttons if button.label == label]
            if shown and not older:
                return shown[0]
            shown_presses = {button.press for button in bubble.message.buttons}
            gone = [b for b in bubble.past if b.label == label and b.press not in shown_presses]
            if gone and older:
                return gone[-1]
        return None

    def buttons(self, address: Address) -> tuple[Button, ...]:
        """The buttons under the newest message in the chat."""
        return self._chats[address][-1].message.buttons if self._chats[address] else ()

    def writing_link(self, address: Address) -> str:
        """Where the reader of the newest mail writes to the sender; empty where there is no such link."""
        last = next(reversed(self.buttons(address)), None)
        return last.link if last and last.private and address.platform == "email" and last.writes else ""

    def named(self, address: Address, part: str) -> str:
        """The platform's name of the newest message in the chat that says `part`; empty where none does."""
        return next((one.name for one in reversed(self._chats[address]) if part in one.message.text), "")

    def last_text(self, address: Address) -> str:
        """What the newest message in the chat says."""
        return self._chats[address][-1].message.text if self._chats[address] else ""

    def last_name(self, address: Address) -> str:
        """The platform's name of the newest message in the chat."""
        return self._chats[address][-1].name if self._chats[address] else ""


def _labels(message: Message) -> list[str]:
    return [button.label for button in message.buttons]


def written(heard: Heard, name: str, speaker: Address) -> list[str]:
    """The lines of a transcript for what was received."""
    own = heard.address == speaker
    channel = PLATFORM_NAMES.get(heard.address.platform, heard.address.platform)
    lead = "" if own else f"  to {name} ({channel}):  "
    mark = "~ " if heard.edited else ("  " if own else "")
    indent = "  " if own else "    "
    first, *rest = heard.message.text.split("\n")
    rows = [f"{lead}{mark}{first}".rstrip(), *(f"{indent}{row}".rstrip() for row in rest)]
    shown = " ".join(_shown(button) for button in heard.message.buttons)
    return [*rows, f"{indent}{shown}"] if shown else rows


def _shown(button: Button) -> str:
    return f"[{button.label}]({button.link})" if button.link and not button.private else f"[{button.label}]"
