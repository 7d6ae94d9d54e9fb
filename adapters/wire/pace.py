"""How fast messages may leave: so many in any second, and one a second to each chat."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

SECOND = 1.0
PER_CHAT = SECOND  # between two messages to one chat: both Telegram and Slack bear one a second
FORGET = 10_000  # chats whose last message is remembered; far more than a second sees


class Pace:
    """`rate` messages a second, in any second; below one it is the time from one message to the next.

    Time counts from when a message has been answered: however long the wire takes, the server never
    sees two closer together than that.
    """

    def __init__(self, rate: float, per_chat: float = PER_CHAT) -> None:
        self._most = max(1, int(rate))
        self._window = self._most / rate * SECOND
        self._per_chat = per_chat
        self._left: deque[float] = deque(maxlen=self._most)
        self._chats: dict[str, float] = {}
        self._line = asyncio.Lock()

    @asynccontextmanager
    async def turn(self, chat: str, *, new: bool) -> AsyncIterator[None]:
        """Wait for the turn of a message to `chat`; it leaves inside.

        An edit makes no sound: of what a chat bears in a second only `new` messages count.
        """
        now = asyncio.get_running_loop().time
        if new:
            await asyncio.sleep(self._chats.get(chat, 0.0) + self._per_chat - now())
        async with self._line:
            if len(self._left) == self._most:
                await asyncio.sleep(self._left[0] + self._window - now())
            try:
                yield
            finally:
                self._left.append(now())
                if new:
                    self._note(chat, now())

    def _note(self, chat: str, at: float) -> None:
        self._chats.pop(chat, None)
        self._chats[chat] = at
        if len(self._chats) > FORGET:
            del self._chats[next(iter(self._chats))]
