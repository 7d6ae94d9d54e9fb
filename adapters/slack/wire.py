"""Slack's Web API as slack_sdk has it: one client a workspace, one session for all, and nothing tried twice."""

from __future__ import annotations

from aiohttp import ClientSession, ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient

CONNECT, ALL = 5.0, 20.0  # seconds; a third of a notice's lease


def open_session() -> ClientSession:
    """The session that all clients share; proxies as the environment has them."""
    return ClientSession(timeout=ClientTimeout(total=ALL, sock_connect=CONNECT), trust_env=True)


def open_client(token: str, api: str, session: ClientSession) -> AsyncWebClient:
    """The client of one token at the Web API's base `api`.

    It retries nothing: its own handler posts a second time where the line broke after the first one arrived.
    """
    client = AsyncWebClient(token=token, base_url=api, session=session, retry_handlers=[])
    client.proxy = None  # the session knows for which hosts there is one
    return client
