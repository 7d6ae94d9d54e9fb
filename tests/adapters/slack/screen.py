"""The whole program with a real Slack app in it: people's words go in over sockets, what they see comes back."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from functools import partial
from itertools import count

from pydantic import SecretStr

from adapters.slack.inbound import PLATFORM
from adapters.slack.messenger import named
from adapters.store import Store
from adapters.terminal.stage import Stage
from adapters.wire.pace import Pace
from bot import cast
from bot.config import Settings
from bot.rehearsal import BASE, Rehearsal
from bot.slack import Slack
from core.dialogue.incoming import Incoming, Pressed, Said
from core.model.people import Address
from core.moments import Instant
from core.ports import Button, Message
from tests.adapters.screens import Screens
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import APP_TOKEN, TEAM, TOKEN, FakeSlack

FAST = 1000.0  # messages a second, where pace is not what is looked at
NAMELESS = "\u200e"  # somebody whose name cannot be seen


def settings_for(fake: FakeSlack, **more: object) -> Settings:
    """The settings of a program that talks to this server by socket."""
    told = {
        "slack_bot_token": SecretStr(TOKEN),
        "slack_app_token": SecretStr(APP_TOKEN),
        "slack_api_url": f"{fake.url}/api/",
    }
    return Settings.model_validate({**told, **more})


class TelegramStage(Stage):
    """A stage for transcripts of people on Telegram: where they name it, it is Slack here."""

    async def send(self, address: Address, message: Message) -> str:
        return await super().send(address, replace(message, text=_on_telegram(message.text)))

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        return await super().edit(address, sent, replace(message, text=_on_telegram(message.text)))


def shown_by(fake: FakeSlack, sent: str, message: Message) -> Message:
    """What the server has of a message."""
    channel, ts, _ = named(sent)
    shown = fake.space.messages[channel, ts]
    buttons = tuple(
        Button(label, one.get("value", ""), link=(link := one.get("url", "")), private=BASE in link)
        for label, one in zip(shown.labels, shown.buttons, strict=True)
        if one["action_id"].startswith(("press:", "open:"))
    )
    return Message(shown.words, buttons, silent=message.silent)


def _on_telegram(words: str) -> str:
    """The words with what is called otherwise there: the platform, and commands."""
    commands = re.compile(r"/tutor ([a-z]+(?: · [a-z]+)*)")
    words = commands.sub(lambda found: " ".join(f"/{name}" for name in found[1].split(" · ")), words)
    return words.replace("Slack", "Telegram")


class People:
    """Who of the transcript has which account."""

    def __init__(self, fake: FakeSlack) -> None:
        self._fake = fake
        self._numbers = count(501)
        self._members: dict[str, Member] = {}
        self._speakers: dict[str, Address] = {}

    def member(self, speaker: Address) -> Member:
        """The account of whoever speaks so; whoever is new has a new one."""
        if speaker.user not in self._members:
            member = Member(self._fake, f"U{next(self._numbers)}", NAMELESS)
            self._members[speaker.user] = member
            self._speakers[member.id] = speaker
        return self._members[speaker.user]

    def address(self, name: str) -> Address:
        """Where somebody of the cast is reached."""
        address = cast.address_of(name)
        if address.platform != "telegram":
            return address
        member = self.member(address)
        return Address(PLATFORM, TEAM, member.id, member.id)

    def speaker(self, address: Address) -> Address:
        """How the player of transcripts names whoever is reached there."""
        return self._speakers.get(address.user, address)


class SlackRehearsal(Rehearsal):
    """A rehearsal in which everybody on Slack writes, presses and reads over real sockets."""

    def __init__(self, store: Store, fake: FakeSlack) -> None:
        self.fake = fake
        self.people = People(fake)
        super().__init__(store)
        self.slack = Slack(settings_for(fake), store, self.clock, lambda: Pace(FAST, per_chat=0))
        self.stage = TelegramStage()
        shown = partial(shown_by, fake)
        self.screens = Screens(PLATFORM, self.slack.messenger, self.stage, self.people.speaker, shown)
        # in one lane, so that the order is always the same
        self._messengers = dict.fromkeys(self._messengers, self.screens)
        self._open()

    async def begin(self) -> None:
        """Listen."""
        self.slack.start(self.program)
        assert await self.slack.known(10)
        await self.slack.listening()

    async def restart(self, to: Instant | None = None) -> None:
        await self.slack.stop()
        await super().restart(to)
        await self.begin()

    async def end(self) -> None:
        """Hang up, and let go of everything."""
        await self.slack.stop()
        await self.slack.close()
        self.close()

    async def _take(self, incoming: Incoming) -> str:
        if incoming.address.platform != "telegram":
            return await super()._take(incoming)
        member = self.people.member(incoming.address)
        member.now = self.clock.now().seconds
        heard = len(member.whispers)
        match incoming:
            case Said(words=words) if words.startswith("/"):
                await member.commands(words[1:])
            case Said(words=words, replies_to=under):
                _, _, root = named(self.screens.name(under)) if under else ("", "", "")
                await member.says(words, **({"thread_ts": root} if under else {}))
            case Pressed(drawing=drawing, n=n):
                value = f"{drawing}:{n}"
                there = [one for one in member.shown if value in [b.get("value") for b in one.buttons]]
                await member.presses((there or member.shown)[-1], value=value)
            case _:
                raise AssertionError("no form is open in a transcript")
        await self.slack.settled()
        return "\n".join(member.whispers[heard:])

    def _where(self, name: str) -> Address:
        return self.people.address(name)


@asynccontextmanager
async def on_slack(store: Store, fake: FakeSlack) -> AsyncIterator[SlackRehearsal]:
    """A rehearsal over this server."""
    rehearsal = SlackRehearsal(store, fake)
    await rehearsal.begin()
    try:
        yield rehearsal
    finally:
        await rehearsal.end()
