"""The whole program with real Telegram messages in it: people's words go in as updates, the screens come back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from itertools import count

from pydantic import SecretStr

from adapters.store import Store
from adapters.telegram.messenger import PLATFORM
from adapters.wire.pace import Pace
from bot import cast
from bot.config import Settings
from bot.rehearsal import BASE, Rehearsal
from bot.telegram import Telegram
from core.dialogue.incoming import Incoming, Pressed, Said
from core.model.people import Address
from core.moments import Instant
from core.ports import Button, Message
from tests.adapters.screens import Screens
from tests.adapters.telegram.people import Phone
from tests.adapters.telegram.server import TOKEN, FakeTelegram

FAST = 1000.0  # messages a second, where pace is not what is looked at
NAMELESS = "\u200e"  # somebody whose name on Telegram cannot be seen
SOON = 0.002  # seconds between two looks at whether all is done


def settings_for(fake: FakeTelegram, **more: object) -> Settings:
    """The settings of a program that talks to this server."""
    return Settings.model_validate({"telegram_bot_token": SecretStr(TOKEN), "telegram_api_url": fake.url, **more})


def shown_by(fake: FakeTelegram, sent: str, message: Message) -> Message:
    """What the server has of a message."""
    shown = fake.chats.messages[int(sent)]
    buttons = tuple(
        Button(one["text"], one.get("callback_data", ""), link=(link := one.get("url", "")), private=BASE in link)
        for one in shown.buttons
    )
    return Message(shown.text, buttons, silent=message.silent)


class People:
    """Who of the transcript has which phone."""

    def __init__(self, fake: FakeTelegram) -> None:
        self._fake = fake
        self._numbers = count(501)
        self._phones: dict[str, Phone] = {}
        self._speakers: dict[str, Address] = {}

    def phone(self, speaker: Address) -> Phone:
        """The phone of whoever speaks so; whoever is new has a new one."""
        if speaker.user not in self._phones:
            phone = Phone(self._fake, next(self._numbers), NAMELESS, language="")
            self._phones[speaker.user] = phone
            self._speakers[str(phone.id)] = speaker
        return self._phones[speaker.user]

    def address(self, name: str) -> Address:
        """Where somebody of the cast is reached: they have pressed Start long ago."""
        address = cast.address_of(name)
        if address.platform != "telegram":
            return address
        phone = self.phone(address)
        self._fake.chats.started.add(phone.id)
        return Address("telegram", TOKEN.partition(":")[0], str(phone.id), str(phone.id))

    def names(self) -> dict[str, int]:
        """The number of everybody who has a phone."""
        return {name.capitalize(): phone.id for name, phone in self._phones.items()}

    def speaker(self, address: Address) -> Address:
        """How the player of transcripts names whoever is reached there."""
        return self._speakers.get(address.user, address)


class TelegramRehearsal(Rehearsal):
    """A rehearsal in which everybody on Telegram writes, presses and reads over real sockets."""

    def __init__(self, store: Store, fake: FakeTelegram) -> None:
        self.fake = fake
        self.people = People(fake)
        self.telegram = Telegram(settings_for(fake), Pace(FAST, per_chat=0))
        super().__init__(store)
        shown = partial(shown_by, fake)
        self.screens = Screens(PLATFORM, self.telegram.messenger, self.stage, self.people.speaker, shown)
        # in one lane, so that the order is always the same
        self._messengers = dict.fromkeys(self._messengers, self.screens)
        self._open()

    async def begin(self) -> None:
        """Listen. The transcripts know invitations by their code alone."""
        self.telegram.start(self.program)
        assert await self.telegram.known(10)
        self.turns.open_doors(())
        await self.again_polling()

    async def restart(self, to: Instant | None = None) -> None:
        await self.telegram.stop()
        await super().restart(to)
        await self.begin()

    async def end(self) -> None:
        """Hang up, and let go of everything."""
        await self.telegram.stop()
        await self.telegram.close()
        self.close()

    async def _take(self, incoming: Incoming) -> str:
        if incoming.address.platform != "telegram":
            return await super()._take(incoming)
        phone = self.people.phone(incoming.address)
        await self.again_polling()
        phone.now = self.clock.now().seconds
        match incoming:
            case Said(words=words, replies_to=under):
                more = {"reply_to_message": phone.message(message_id=int(self.screens.name(under)))} if under else {}
                phone.says(words, **more)
                await self._settled()
                return ""
            case Pressed(drawing=drawing, n=n):
                data = f"{drawing}:{n}"
                there = [one for one in self.fake.to(phone.id) if data in [b.get("callback_data") for b in one.buttons]]
                press = phone.presses((there or self.fake.to(phone.id))[-1], data=data)
                await self._settled()
                assert press.answered is not None
                return press.answered
            case _:
                raise AssertionError("there are no open forms on Telegram")

    async def again_polling(self) -> None:
        """Wait for a poll that knows the present time."""
        asked = len(self.fake.asked("getUpdates"))
        self.fake.wake()
        while len(self.fake.asked("getUpdates")) == asked:
            await asyncio.sleep(SOON)

    async def _settled(self) -> None:
        """Wait until what came in is confirmed and handled."""
        while self.fake.waiting:
            await asyncio.sleep(SOON)
        await self.telegram.settled()

    def _where(self, name: str) -> Address:
        return self.people.address(name)


@asynccontextmanager
async def on_telegram(store: Store, fake: FakeTelegram) -> AsyncIterator[TelegramRehearsal]:
    """A rehearsal over this server."""
    rehearsal = TelegramRehearsal(store, fake)
    await rehearsal.begin()
    try:
        yield rehearsal
    finally:
        await rehearsal.end()
