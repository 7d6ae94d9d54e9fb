"""The bot as python-telegram-bot has it, and updates as they come: each is to be read alone."""

from __future__ import annotations

import os
import ssl
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import httpx
from telegram import Bot
from telegram.request import HTTPXRequest

# Spans of time as such, as the library will have them; without it every one of Telegram's waits is a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")

CONNECT, READ, WRITE, POOL = 5.0, 10.0, 5.0, 5.0  # seconds; together below a third of a notice's lease
LINES = 8  # calls at once: one message on its way, and the answers to presses beside it
LONG_POLL = 25  # seconds that Telegram holds the question open
MARGIN = 10.0  # seconds more until the answer counts as lost
AT_ONCE = 100  # updates: as many as Telegram gives
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")  # of updates that are asked for


class TelegramBot(Bot):
    """A bot whose updates come raw: one that is malformed would cost the others of its batch."""

    async def raw_updates(self, offset: int, seconds: int = LONG_POLL) -> Sequence[Any]:
        """The updates from `offset` on, which confirms those before it; waits up to `seconds` for one.

        Raises:
            TelegramError: the line is down, or somebody else polls.
        """
        asked = {"offset": offset, "limit": AT_ONCE, "timeout": seconds, "allowed_updates": list(KINDS)}
        found = await self._post("getUpdates", asked, read_timeout=seconds + MARGIN)
        return found if isinstance(found, list) else []

    async def end(self) -> None:
        """Close all lines, also those of a bot that has never been answered."""
        for request in self._request:
            await request.shutdown()

    async def hang_up(self) -> None:
        """End the line on which updates come, and open a new one: the old one hangs."""
        await self._request[0].shutdown()
        await self._request[0].initialize()


def open_bot(token: str, api: str) -> TelegramBot:
    """The bot of `token` at the Bot API's base `api`; it says nothing before it is asked to."""
    return TelegramBot(
        token,
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
        request=_request(LINES),
        get_updates_request=_request(1),
    )


def _request(lines: int) -> HTTPXRequest:
    return HTTPXRequest(
        connection_pool_size=lines,
        connect_timeout=CONNECT,
        read_timeout=READ,
        write_timeout=WRITE,
        media_write_timeout=WRITE,
        pool_timeout=POOL,
        httpx_kwargs={"verify": _trusted()},
    )


@lru_cache(maxsize=1)
def _trusted() -> ssl.SSLContext:
    """Whom a line trusts. All lines share it: to read the certificates takes longer than to open one."""
    return httpx.create_ssl_context()
