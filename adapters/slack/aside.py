"""Answers beside others: what one person alone sees in a channel, until they look away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.failures import Unfit, says_unfit
from adapters.slack.render import Drawn

MOST = 5  # messages that an address for answers takes: Slack's documentation of `response_url`
PATIENCE = 5.0  # seconds: whoever has asked waits

_HERE = frozenset({"localhost", "127.0.0.1", "::1"})  # names of this machine, for whoever tries the app on it

# How a part is put somewhere by what does so; drawn otherwise where Slack will not have it.
Fitting: TypeAlias = Callable[[Drawn, Callable[[Drawn], Awaitable[bool]]], Awaitable[bool]]


def place(channel: str, answers: str = "", thread: str = "") -> str:
    """The name of where somebody alone reads an answer: `answers` is an address that Slack gave for it."""
    return f"{channel}:{thread} {answers}"


def channel_of(aside: str) -> str:
    """The channel of such a place."""
    return aside.partition(" ")[0].partition(":")[0]


async def shown(client: AsyncWebClient, user: str, aside: str, parts: Sequence[Drawn], fitting: Fitting) -> bool:
    """Show it there, each part as `fitting` says. False: it cannot be seen there, or nobody knows.

    An address for answers works in channels that the bot is not in, for half an hour. Without one the bot shows it
    as a member of the channel.
    """
    where, _, answers = aside.partition(" ")
    if len(parts) > MOST:
        return False
    if not _is_slacks(client, answers):
        answers = ""
    put = partial(_answered, client, answers) if answers else partial(_posted, client, user, where)
    for part in parts:
        if not await fitting(part, put):
            return False
    return True


async def _answered(client: AsyncWebClient, address: str, part: Drawn) -> bool:
    """Raises Unfit."""
    body = {"response_type": "ephemeral", "replace_original": False, "text": part.text}
    if client.session is None:
        return False
    try:
        async with client.session.post(address, json=body | _blocks(part), timeout=ClientTimeout(PATIENCE)) as response:
            said = await response.text()
    except (ClientError, OSError, TimeoutError, ValueError):
        return False
    if says_unfit(said):
        raise Unfit
    return response.status == 200 and '"ok":false' not in said.replace(" ", "")


async def _posted(client: AsyncWebClient, user: str, where: str, part: Drawn) -> bool:
    channel, _, thread = where.partition(":")
    answer = await client.chat_postEphemeral(
        channel=channel, user=user, text=part.text, thread_ts=thread or None, **_blocks(part)
    )
    return bool(answer.get("ok"))


def _blocks(part: Drawn) -> dict[str, Any]:
    return {"blocks": list(part.blocks)} if part.blocks else {}


def _is_slacks(client: AsyncWebClient, address: str) -> bool:
    """Whether the address is of the same house as the Web API: `hooks.slack.com` beside `slack.com`."""
    host, api = urlsplit(address).hostname or "", urlsplit(client.base_url).hostname or ""
    return bool(api) and (host == api or host.endswith(f".{api}") or {host, api} <= _HERE)
