"""Installing in a workspace: there to Slack's page and back, by the same browser, within ten minutes."""

from __future__ import annotations

import hmac
import re
import secrets
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlencode

from aiohttp import web

from core.moments import MINUTE, Instant

INSTALL, BACK = "/slack/install", "/slack/oauth_redirect"
AUTHORIZE = "https://slack.com/oauth/v2/authorize"
# What the app does needs these; the manifest has the same.
SCOPES = ("app_mentions:read", "chat:write", "commands", "im:history", "im:write", "users:read")
COOKIE = "tutorbell-slack-install"
VALID = 10 * MINUTE
_STATE = re.compile(r"([0-9]{1,11})\.([A-Za-z0-9_-]{20,64})\.([0-9a-f]{64})")
_HEADERS = {"Cache-Control": "no-store"}


@dataclass(frozen=True)
class Pages:
    """What is read at the end of the way."""

    done: str
    failed: str


class Installing:
    """The two pages. `finish` exchanges Slack's code for tokens, and says whether that went well."""

    def __init__(
        self,
        client_id: str,
        key: bytes,
        back: str,
        finish: Callable[[str], Awaitable[bool]],
        now: Callable[[], Instant],
        pages: Pages,
    ) -> None:
        self._client_id = client_id
        self._key = key
        self._back = back  # the address of the second page, where the world knows one
        self._finish = finish
        self._now = now
        self._pages = pages

    def routes(self) -> Iterable[web.AbstractRouteDef]:
        """Where they are served."""
        return (web.get(INSTALL, self._begin), web.get(BACK, self._end))

    async def _begin(self, request: web.Request) -> web.Response:
        """Send the browser to Slack, and know it again when it comes back."""
        nonce = secrets.token_urlsafe(24)
        asked = {"client_id": self._client_id, "scope": ",".join(SCOPES), "state": self._state(nonce)}
        asked |= {"redirect_uri": self._back} if self._back else {}
        there = web.Response(status=302, headers={**_HEADERS, "Location": f"{AUTHORIZE}?{urlencode(asked)}"})
        safe = request.secure or request.headers.get("X-Forwarded-Proto") == "https"
        seconds = int(VALID.total_seconds())
        there.set_cookie(COOKIE, nonce, max_age=seconds, httponly=True, secure=safe, samesite="Lax", path="/slack")
        return there

    async def _end(self, request: web.Request) -> web.Response:
        """Take Slack's code, if it is this browser that was sent there."""
        code, state = request.query.get("code", ""), request.query.get("state", "")
        if not code or not self._is_ours(state, request.cookies.get(COOKIE, "")):
            return self._page(self._pages.failed, 400)
        well = await self._finish(code)
        page = self._page(self._pages.done if well else self._pages.failed, 200 if well else 400)
        page.del_cookie(COOKIE, path="/slack")
        return page

    def _state(self, nonce: str) -> str:
        until = str((self._now() + VALID).seconds)
        return f"{until}.{nonce}.{self._seal(until, nonce)}"

    def _seal(self, until: str, nonce: str) -> str:
        return hmac.new(self._key, f"{until}.{nonce}".encode(), "sha256").hexdigest()

    def _is_ours(self, state: str, cookie: str) -> bool:
        found = _STATE.fullmatch(state)
        if found is None or not cookie.isascii():
            return False
        until, nonce, seal = found.groups()
        return (
            hmac.compare_digest(seal, self._seal(until, nonce))
            and hmac.compare_digest(nonce, cookie)
            and self._now().seconds <= int(until)
        )

    def _page(self, words: str, status: int) -> web.Response:
        return web.Response(status=status, text=words, content_type="text/plain", headers=_HEADERS)
