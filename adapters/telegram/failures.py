"""What Telegram's errors mean for a message, and for the whole line to it."""

from __future__ import annotations

from datetime import timedelta

import httpx
from telegram.error import BadRequest, Forbidden, InvalidToken, RetryAfter, TelegramError

from adapters.wire.line import Trouble
from core.ports import Undeliverable

NOBODY = ("chat not found", "user not found", "user is deactivated", "peer_id_invalid", "have no rights to send")
UNCHANGED = ("message is not modified",)
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid", "message not found")
MARKUP = ("can't parse entities",)
# Nothing was said yet when these happen: the message has surely not arrived.
_BEFORE = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)
# What python-telegram-bot lets through where an answer is no answer of the Bot API.
NONSENSE = (KeyError, TypeError, ValueError, AttributeError)


def says(error: Exception, words: tuple[str, ...]) -> bool:
    """Whether Telegram's description of an error has one of these in it."""
    return isinstance(error, TelegramError) and any(part in error.message.lower() for part in words)


def trouble(error: Exception) -> Trouble:
    """What `error` means.

    A `BadRequest` is a `NetworkError` to python-telegram-bot, though the line is well: it comes first.
    """
    match error:
        case RetryAfter():
            return Trouble(Undeliverable(retry_after=_span(error), reason="told to wait"), down=True)
        case InvalidToken():
            return Trouble(Undeliverable(reason="the token is refused"), dead=True)
        case Forbidden():
            return Trouble(Undeliverable(permanent=True, reason="may not write there"))
        case BadRequest() if says(error, NOBODY):
            return Trouble(Undeliverable(permanent=True, reason="there is no such chat"))
        case BadRequest():
            return Trouble(Undeliverable(reason="refused as it is"))
        case _:
            surely_not = isinstance(error.__cause__, _BEFORE)
            return Trouble(Undeliverable(unknown=not surely_not, reason=type(error).__name__), down=True)


def _span(error: RetryAfter) -> timedelta:
    wait = error.retry_after
    return wait if isinstance(wait, timedelta) else timedelta(seconds=wait)
