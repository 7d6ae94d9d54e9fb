"""Answers beside others: what one person alone sees in a channel, until they look away."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from aiohttp import ClientError, ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.render import Drawn

MOST = 5  # messages that an address for answers takes: Slack's documentation of `response_url`
PATIENCE = 5.0  # seconds: whoever has asked waits


def place(channel: str, answers: str = "", thread: str = "") -> str:
    """The name of where somebody alone reads an answer: `answers` is an address that Slack gave for it."""
    return f"{channel}:{thread} {answers}"


def channel_of(aside: str) -> str:
    """The channel of such a place."""
    return aside.partition(" ")[0].partition(":")[0]


async def shown(client: AsyncWebClient, user: str, aside: str, parts: Sequence[Drawn]) -> bool:
    """Show it there. False: it cannot be seen there, or nobody knows.

    An address for answers works in channels that the bot is not in, for half an hour. Without one the bot shows it
    as a member of the channel.
    """
    where, _, answers = aside.partition(" ")
    if len(parts) > MOST:
        return False
    if not _is_slacks(client, answers):
        answers = ""
    for part in parts:
        if not (await _answered(client, answers, part) if answers else await _posted(client, user, where, part)):
            return False
    return True


async def _answered(client: AsyncWebClient, address: str, part: Drawn) -> bool:
    body = {"response_type": "ephemeral", "replace_original": False, "text": part.text, "blocks": list(part.blocks)}
    if client.session is None:
        return False
    try:
        async with client.session.post(address, json=body, timeout=ClientTimeout(PATIENCE)) as response:
            return response.status == 200
    except (ClientError, OSError, TimeoutError, ValueError):
        return False


async def _posted(client: AsyncWebClient, user: str, where: str, part: Drawn) -> bool:
    channel, _, thread = where.partition(":")
    answer = await client.chat_postEphemeral(
        channel=channel, user=user, text=part.text, blocks=list(part.blocks), thread_ts=thread or None
    )
    return bool(answer.get("ok"))


def _is_slacks(client: AsyncWebClient, address: str) -> bool:
    """Whether the address is of the same house as the Web API: `hooks.slack.com` beside `slack.com`."""
    host, api = urlsplit(address).hostname or "", urlsplit(client.base_url).hostname or ""
    return bool(api) and (host == api or host.endswith(f".{api}"))
