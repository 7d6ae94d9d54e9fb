"""Updates as this house takes them: who said or pressed what, and when."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, Chat, ChatMemberUpdated, Message, Update, User
from telegram.constants import ChatMemberStatus, ChatType

from adapters.telegram.messenger import PLATFORM
from core.dialogue.incoming import Incoming, Pressed, Said
from core.model.people import Address
from core.moments import Instant

_PRESS = re.compile(r"([A-Za-z0-9_-]{1,40}):(\d{1,3})")
_COMMAND = re.compile(r"/\w+(@\w+)?")
GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)

Zone = Callable[[float, float], str]  # latitude, longitude → an IANA zone


@dataclass(frozen=True)
class Arrival:
    """One update. `press` is what its sender's phone waits to be answered; `back`: they may be written to again.

    `abroad`: it was said in a group, so it is heard only from somebody who is known.
    """

    incoming: Incoming | None = None
    press: str = ""
    back: Address | None = None
    abroad: bool = False


@dataclass(frozen=True)
class Ear:
    """What is needed to read an update: whose bot it is, and its clock.

    `shift` seconds are added to the times that Telegram tells. `zone` names the zone of a place.
    """

    bot: str  # its id
    name: str  # its user name
    zone: Zone
    shift: int = 0

    def hear(self, raw: Any, pressed_at: Instant) -> Arrival:
        """Read one update; an empty arrival: it is for nobody here.

        A press has no time of its own: it is taken to be of `pressed_at`.

        Raises whatever python-telegram-bot raises where it is malformed.
        """
        update = Update.de_json(raw, None)
        event = f"{self.bot}:{int(update.update_id)}"
        if update.callback_query:
            return self._press(update.callback_query, event, pressed_at)
        if update.my_chat_member:
            return self._member(update.my_chat_member)
        message = update.message or update.edited_message
        if message is None or message.from_user is None or message.from_user.is_bot or message.sender_chat:
            return Arrival()
        if message.chat.type in GROUPS:
            return self._abroad(message, event) if update.message else Arrival()
        if message.chat.type != ChatType.PRIVATE or (update.edited_message and not message.text):
            return Arrival()
        return Arrival(self._said(message, event, edited=update.edited_message is not None))

    def _press(self, query: CallbackQuery, event: str, at: Instant) -> Arrival:
        found = _PRESS.fullmatch(query.data or "")
        if found is None or query.from_user.is_bot:
            return Arrival(press=query.id)
        user = query.from_user
        pressed = Pressed(
            address=self._address(user),
            drawing=found[1],
            n=int(found[2]),
            event=event,
            said_at=at,
            ticket=query.id,
            name=user.full_name,
            language=user.language_code or "",
            seen=self._invitation(query),
        )
        return Arrival(pressed, query.id)

    def _invitation(self, query: CallbackQuery) -> str:
        """What the message says whose button is pressed, where that is an invitation and still accessible."""
        words = (query.message.text or "") if isinstance(query.message, Message) else ""
        return words if f"{self.name}?start=" in words else ""

    def _member(self, change: ChatMemberUpdated) -> Arrival:
        """Somebody has blocked the bot, or lets it write again. That they have, the next message will find out."""
        again = change.new_chat_member.status == ChatMemberStatus.MEMBER and change.chat.type == ChatType.PRIVATE
        return Arrival(back=self._address(change.from_user)) if again else Arrival()

    def _abroad(self, message: Message, event: str) -> Arrival:
        """In a group only commands and mentions are heard; whatever answers them goes to the private chat."""
        words, mention = message.text or "", f"@{self.name}"
        command = _COMMAND.match(words)
        for_another = command and command[1] and command[1].lower() != mention.lower()
        if for_another or not (command or mention.lower() in words.lower()):
            return Arrival()
        return Arrival(self._said(message, event), abroad=True)

    def _said(self, message: Message, event: str, *, edited: bool = False) -> Said:
        user = message.from_user
        assert user is not None
        words, place = message.text or "", message.location
        replied = message.reply_to_message
        return Said(
            address=self._address(user),
            words=re.sub(rf"@{re.escape(self.name)}\b", "", words, flags=re.IGNORECASE).strip(),
            event=event,
            said_at=self._instant(message.date),
            replies_to=str(replied.message_id) if replied and _private(message.chat) else "",
            name=user.full_name,
            language=user.language_code or "",
            zone=self.zone(place.latitude, place.longitude) if place else "",
            other=not words,
            edited=edited,
            forwarded=message.forward_origin is not None,
        )

    def _address(self, user: User) -> Address:
        """The private chat with somebody: it has the same number as they have."""
        return Address(PLATFORM, self.bot, str(user.id), str(user.id))

    def _instant(self, moment: datetime) -> Instant:
        return Instant(int(moment.timestamp()) + self.shift)


def press_of(raw: Any) -> str:
    """The name of the press in an update that cannot be read otherwise: whoever pressed waits for an answer."""
    query = raw.get("callback_query") if isinstance(raw, dict) else None
    name = query.get("id") if isinstance(query, dict) else None
    return name if isinstance(name, str) else ""


def _private(chat: Chat) -> bool:
    return chat.type == ChatType.PRIVATE
