"""Updates by webhook: known by a secret, stored, and only then answered with 200."""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable

import structlog
from aiohttp import web

from adapters.telegram.polling import Take, number_of

PATH = "/telegram/webhook"
HEADER = "X-Telegram-Bot-Api-Secret-Token"

log = structlog.get_logger(__name__)


class Webhook:
    """The page that Telegram calls. `take` has stored the update when it returns.

    Longer bodies than the web server takes are a 413, and all but POST is a 405, before this is asked.
    """

    def __init__(self, secret: str, take: Take) -> None:
        self._secret = secret.encode()
        self._take = take

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Where it is served."""
        return (web.post(PATH, self._called),)

    async def _called(self, request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode("utf-8", "replace"), self._secret):
            return web.Response(status=403)
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            update = json.loads(await request.text())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not number_of(update):
            return web.Response(status=400)
        try:
            await self._take([update])
        except Exception as error:  # Telegram brings it again
            log.error("an update could not be taken", fault=type(error).__name__)
            return web.Response(status=503)
        return web.Response()
