"""What people of a transcript see on a messenger: what its server has really got, on the stage."""

from __future__ import annotations

from collections.abc import Callable

from adapters.terminal.stage import Stage
from core.model.people import Address
from core.ports import Message, Messenger


class Screens:
    """The Messenger of all: what is for `platform` goes out by `real`, and is shown as the server has it.

    `speaker` is who of the transcript has an address, `shown` what the server has of a message that was sent.
    """

    def __init__(
        self,
        platform: str,
        real: Messenger,
        stage: Stage,
        speaker: Callable[[Address], Address],
        shown: Callable[[str, Message], Message],
    ) -> None:
        self._platform = platform
        self._real = real
        self._stage = stage
        self._speaker = speaker
        self._shown = shown
        self._names: dict[str, str] = {}

    def name(self, on_stage: str) -> str:
        """What the server calls the message that the stage calls so."""
        return next((real for real, name in self._names.items() if on_stage and name == on_stage), "")

    async def send(self, address: Address, message: Message) -> str:
        if address.platform != self._platform:
            return await self._stage.send(address, message)
        sent = await self._real.send(address, message)
        self._names[sent] = await self._stage.send(self._speaker(address), self._shown(sent, message))
        return sent

    async def edit(self, address: Address, sent: str, message: Message) -> str:
        if address.platform != self._platform:
            return await self._stage.edit(address, sent, message)
        there = await self._real.edit(address, sent, message)
        name = self._names[sent] if there == sent else ""
        self._names[there] = await self._stage.edit(self._speaker(address), name, self._shown(there, message))
        return there
