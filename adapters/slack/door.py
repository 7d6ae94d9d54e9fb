"""The door: whatever Slack brings goes through bolt, and is confirmed by what `take` says once it is stored."""

from __future__ import annotations

import logging
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping
from typing import Any
from urllib.parse import parse_qs

import structlog
from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp, AsyncBoltRequest
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier
from slack_sdk.web.async_client import AsyncWebClient

PATH = "/slack/events"
STAMP, SIGNATURE = "X-Slack-Request-Timestamp", "X-Slack-Signature"
LOOK = 1000  # bytes of a call that only looks at our certificate: two short fields
FAULT = 500  # what bolt answers to what it cannot read
_STAMP, _SIGNATURE = re.compile(r"[0-9]{1,11}"), re.compile(r"v0=[0-9a-f]{64}")

# What is said at once to whoever waits: nothing, or a JSON object.
Take = Callable[[Mapping[str, Any]], Awaitable[Mapping[str, Any] | None]]

log = structlog.get_logger(__name__)


class Door:
    """bolt with one listener for everything. `take` has stored what came when it returns.

    It looks into nothing that asks Slack first: who is there is known, or found out later.
    """

    def __init__(self, client: AsyncWebClient, take: Take, secret: str = "") -> None:
        quiet = logging.getLogger(__name__ + ".bolt")
        quiet.setLevel(logging.CRITICAL)  # what it says of errors is said here
        self._take = take
        self._verifier = SignatureVerifier(secret) if secret else None
        # Without a name bolt looks for one in the source of all that is loaded.
        self._app = AsyncApp(name=__name__, logger=quiet, client=client, authorize=_anybody, signing_secret=secret)
        self._app.use(self._came)

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Where it is served over HTTP; nothing without a secret by which Slack is known."""
        return (web.post(PATH, self._called),) if self._verifier else ()

    async def from_socket(self, payload: Mapping[str, Any]) -> BoltResponse:
        """Take what came by socket."""
        try:
            return await self._dispatched(AsyncBoltRequest(mode="socket_mode", body=dict(payload)))
        except Exception as broken:  # whatever the library makes of what is no request
            log.warning("what came could not be read", fault=type(broken).__name__)
            return BoltResponse(status=200)

    async def _dispatched(self, asked: AsyncBoltRequest) -> BoltResponse:
        response = await self._app.async_dispatch(asked)
        if response.status != FAULT:
            return response
        log.warning("what came could not be read", fault="bolt")
        return BoltResponse(status=200)  # brought again it would be no better

    async def _came(self, body: Mapping[str, Any]) -> BoltResponse:
        try:
            said = await self._take(body)
        except (KeyError, TypeError, ValueError, AttributeError, IndexError) as broken:
            log.warning("what came could not be read", fault=type(broken).__name__)
            return BoltResponse(status=200)  # brought again it would be no better
        except Exception as error:  # not stored: Slack brings it again
            log.error("what came could not be taken", fault=type(error).__name__)
            return BoltResponse(status=503)
        return BoltResponse(status=200, body=dict(said) if said else "")

    async def _called(self, request: web.Request) -> web.Response:
        """Look at who calls before bolt does: it answers 500 to a time that is no number."""
        body = await request.read()
        if _only_looks(request, body):
            return web.Response()
        if not self._is_slack(request, body):
            return web.Response(status=401)
        try:
            asked = AsyncBoltRequest(
                body=body.decode(), query=request.query_string, headers=dict(request.headers.items())
            )
        except Exception:  # whatever the library makes of what is no request
            return web.Response(status=400)
        return await to_aiohttp_response(await self._dispatched(asked))

    def _is_slack(self, request: web.Request, body: bytes) -> bool:
        stamps, signatures = request.headers.getall(STAMP, []), request.headers.getall(SIGNATURE, [])
        if len(stamps) != 1 or len(signatures) != 1 or self._verifier is None:
            return False
        if not _STAMP.fullmatch(stamps[0]) or not _SIGNATURE.fullmatch(signatures[0]):
            return False
        try:
            return self._verifier.is_valid(body, stamps[0], signatures[0])
        except UnicodeDecodeError:
            return False


def _only_looks(request: web.Request, body: bytes) -> bool:
    """Whether Slack only looks at our certificate, as it does now and then: that call it does not sign."""
    if len(body) > LOOK or request.content_type != "application/x-www-form-urlencoded":
        return False
    return parse_qs(body.decode("latin-1")).get("ssl_check") == ["1"]


async def _anybody(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)
