"""Messages on their way to Slack: paced in each workspace, drawn, and what its answers mean."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol, TypeVar

import structlog
from slack_sdk.errors import SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.aside import channel_of, place, shown
from adapters.slack.failures import BROKEN, GONE, LEFT, is_unfit, name_of, trouble
from adapters.slack.inbound import PLATFORM
from adapters.slack.mrkdwn import escaped
from adapters.slack.render import Drawn, drawn, sections
from adapters.wire.line import Line, Trouble
from adapters.wire.pace import Pace
from core.model.people import Address
from core.ports import Message, Undeliverable

REMEMBERED = 10_000  # messages whose look is remembered, and chats whose name is

Call = Callable[[AsyncWebClient], Awaitable[Any]]
T = TypeVar("T")

log = structlog.get_logger(__name__)


@dataclass
class Workspace:
    """One workspace: its client, and how fast and whether it can be spoken to."""

    client: AsyncWebClient
    pace: Pace
    line: Line = field(default_factory=lambda: Line(PLATFORM))

    def leave(self) -> None:
        """Say nothing there any more: the app was taken out. After a while it is looked whether it is back."""
        self.line.fails(Trouble(Undeliverable(permanent=True, reason="the app was taken out"), dead=True))


class Workspaces(Protocol):
    """Where workspaces are found by their ids. One that has taken the app out is `lost`; what is for one whose
    line is dead goes another way, and it is `silenced`.
    """

    async def of(self, team: str) -> Workspace | None: ...
    async def lost(self, team: str) -> None: ...
    async def silenced(self, team: str) -> None: ...


class SlackMessenger:
    """The Messenger of direct messages, in whichever workspace somebody is."""

    def __init__(self, workspaces: Workspaces) -> None:
        self._workspaces = workspaces
        self._direct: OrderedDict[tuple[str, str], str] = OrderedDict()  # (team, user) → the chat with them
        self._looks: OrderedDict[tuple[str, str], int] = OrderedDict()
        self._unfit: OrderedDict[int, None] = OrderedDict()  # drawings that Slack has refused

    def learn(self, address: Address, channel: str) -> None:
        """Know the chat with somebody."""
        self._direct[address.space, address.user] = channel
        if len(self._direct) > REMEMBERED:
            self._direct.popitem(last=False)

    def knows(self, address: Address) -> str:
        """The chat with somebody; empty where nothing was said in it yet."""
        return self._direct.get((address.space, address.user), "")

    async def send(self, address: Address, message: Message) -> str:
        """Send `message`, in several where it is long; `<chat>:<time>`, and `/<root>` in a thread, of the last one.

        What is to be seen aside has no name, for nothing can change it; where it cannot be, it comes into the chat.

        Raises:
            Undeliverable: for good where nobody is there or the workspace is left; else it is to be
                tried again, after so long where the line is down.
        """
        if message.aside and await self._beside(address, message):
            return ""
        sent = ""
        for part in drawn(message):
            sent = await self._post(address, part, message)
        self._remember(address, sent, message)
        return sent

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        """Redraw the message `sent`; where it is gone, or `message` needs several, send it anew.

        What would have come without a sound is not sent anew: whoever has deleted a card has seen it.
        """
        parts, (channel, ts, _) = drawn(message), named(sent)
        if len(parts) > 1 or not channel:
            return await self.send(address, message)
        if self._looks.get((address.space, sent)) == _look(message):
            return sent
        try:
            await self._call(address, channel, lambda client: self._put(client, channel, ts, parts[0]), new=False)
        except BROKEN as refused:
            if name_of(refused) in GONE:
                return sent if message.silent else await self.send(address, message)
            raise
        self._remember(address, sent, message)
        return sent

    async def whisper(self, address: Address, aside: str, words: str) -> None:
        """Show words to somebody alone, where they are, until they look away.

        Raises Undeliverable: they will not see it, which changes nothing.
        """
        line = Drawn(escaped(words), tuple(sections(words)))
        if not await self._aside(address, aside or place(await self._chat(address)), [line]):
            raise Undeliverable(reason="it was not shown aside")

    async def is_beside(self, address: Address, aside: str) -> bool:
        """Whether that is among others, and not in the chat with them.

        Raises Undeliverable: nobody can say.
        """
        channel = channel_of(aside)
        return bool(aside) and not (channel.startswith("D") and channel == await self._chat(address))

    async def call(self, team: str, do: Call) -> Any:
        """Make a call in a workspace that is no message; what comes back.

        Raises Undeliverable: it failed.
        """
        workspace = await self._open(team)
        try:
            done = await do(workspace.client)
        except BROKEN as error:
            raise await self._failed(team, workspace, error) from error
        workspace.line.works()
        return done

    # --- the wire -------------------------------------------------------------------------------

    async def _beside(self, address: Address, message: Message) -> bool:
        """Show a message beside others; False: it could not be, or nobody is there but its reader."""
        if not await self.is_beside(address, message.aside):
            return False
        try:
            return await self._aside(address, message.aside, drawn(message))
        except Undeliverable:
            return False

    async def _aside(self, address: Address, aside: str, parts: Sequence[Drawn]) -> bool:
        async def show(client: AsyncWebClient) -> bool:
            return await shown(client, address.user, aside, parts, self._fitting)

        seen: bool = await self._call(address, channel_of(aside), show, new=False)
        return seen

    async def _post(self, address: Address, part: Drawn, message: Message) -> str:
        channel = await self._chat(address)
        there, _, root = named(message.under)
        thread = root if there == channel else None

        async def put(client: AsyncWebClient, part: Drawn) -> Any:
            return await client.chat_postMessage(
                channel=channel,
                text=part.text,
                blocks=list(part.blocks) or None,
                thread_ts=thread,
                reply_broadcast=message.aloud if thread else None,
                unfurl_links=False,
                unfurl_media=False,
            )

        async def post(client: AsyncWebClient) -> str:
            answer = await self._fitting(part, partial(put, client))
            if not isinstance(ts := answer.get("ts"), str):
                raise ValueError("a message without a name")
            return f"{answer.get('channel') or channel}:{ts}" + (f"/{thread}" if thread else "")

        sent: str = await self._call(address, channel, post, new=True)
        return sent

    async def _put(self, client: AsyncWebClient, channel: str, ts: str, part: Drawn) -> None:
        async def put(part: Drawn) -> Any:
            return await client.chat_update(channel=channel, ts=ts, text=part.text, blocks=list(part.blocks))

        await self._fitting(part, put)

    async def _fitting(self, part: Drawn, put: Callable[[Drawn], Awaitable[T]]) -> T:
        """Put a part somewhere. Where Slack refuses its drawing, that is not tried again: its words go alone."""
        drawing = hash(repr(part.blocks))
        if drawing not in self._unfit:
            try:
                return await put(part)
            except SlackClientError as refused:
                if not is_unfit(refused):
                    raise
                log.warning("a drawing was refused: its words go alone", why=name_of(refused) or "an answer")
            self._unfit[drawing] = None
            if len(self._unfit) > REMEMBERED:
                self._unfit.popitem(last=False)
        return await put(part.bare)

    async def _chat(self, address: Address) -> str:
        """The chat with somebody, opened where it is not known."""
        if known := self.knows(address):
            return known

        async def open_it(client: AsyncWebClient) -> str:
            answer = await client.conversations_open(users=address.user)
            return str(answer["channel"]["id"])

        channel: str = await self.call(address.space, open_it)
        self.learn(address, channel)
        return channel

    async def _call(self, address: Address, channel: str, do: Call, *, new: bool) -> Any:
        """Make a call when its turn has come. That a message is gone comes out as it is; all else is Undeliverable."""
        workspace = await self._open(address.space)
        async with workspace.pace.turn(channel, new=new):
            try:
                done = await do(workspace.client)
            except BROKEN as error:
                if name_of(error) in GONE:
                    raise
                raise await self._failed(address.space, workspace, error) from error
        workspace.line.works()
        return done

    async def _failed(self, team: str, workspace: Workspace, error: Exception) -> Undeliverable:
        """What a failure means; a workspace that has taken the app out is let go of."""
        failed = workspace.line.fails(trouble(error))
        if name_of(error) in LEFT:
            await self._workspaces.lost(team)
        return failed

    async def _open(self, team: str) -> Workspace:
        """The workspace, when it can be spoken to."""
        workspace = await self._workspaces.of(team)
        if workspace is None:
            raise Undeliverable(permanent=True, reason="the app is not in that workspace")
        try:
            await workspace.line.wait()
        except Undeliverable as failed:
            if failed.permanent:
                await self._workspaces.silenced(team)
            raise
        return workspace

    def _remember(self, address: Address, sent: str, message: Message) -> None:
        self._looks[address.space, sent] = _look(message)
        if len(self._looks) > REMEMBERED:
            self._looks.popitem(last=False)


def named(sent: str) -> tuple[str, str, str]:
    """The chat of a message, its time, and the time of the message that its thread hangs on: mostly its own."""
    channel, _, name = sent.rpartition(":")
    ts, _, root = name.partition("/")
    return channel, ts, root or ts


def _look(message: Message) -> int:
    return hash((message.text, message.buttons, message.sheet))
