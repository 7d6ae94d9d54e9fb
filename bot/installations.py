"""The workspaces that have installed the app: their tokens encrypted at rest, renewed in time, deleted at the end."""

from __future__ import annotations

import asyncio
import base64
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from typing import Any

import structlog
from aiohttp import ClientSession, encode_basic_auth
from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from adapters.slack.failures import BROKEN, trouble
from adapters.slack.messenger import Workspace
from adapters.slack.wire import open_client
from adapters.store import Store
from adapters.wire.pace import Pace
from core.moments import Instant

EARLY = timedelta(hours=2)  # before a token ends it is renewed

Back = Callable[[str], Awaitable[None]]

log = structlog.get_logger(__name__)


async def nobody(team: str) -> None:
    """Nobody is there yet to be told that a workspace is back."""


def derived(secret: str, use: str) -> bytes:
    """A key of 32 bytes for one use, from the operator's secret."""
    return HKDF(SHA256(), 32, salt=None, info=f"tutorbell {use}".encode()).derive(secret.encode())


@dataclass(frozen=True)
class Grant:
    """What a workspace has granted. `ends` is when the token does, 0 where it lasts; `refresh` renews it."""

    token: str
    refresh: str = ""
    ends: int = 0


@dataclass
class _Known:
    grant: Grant
    workspace: Workspace


class ManyWorkspaces:
    """Workspaces by their ids. Each has its own client, pace and line. `on_back` is told which one has installed it."""

    def __init__(
        self,
        store: Store,
        session: ClientSession,
        api: str,
        client: tuple[str, str],  # the app's id and secret
        secret: str,
        back: str,  # the address at which Slack brings browsers back, where the world knows one
        pace: Callable[[], Pace],
        now: Callable[[], Instant],
    ) -> None:
        self._store = store
        self._session = session
        self._api = api
        self._client = client
        self._fernet = Fernet(base64.urlsafe_b64encode(derived(secret, "slack tokens")))
        self._back = {"redirect_uri": back} if back else {}
        self._pace = pace
        self._now = now
        self._known: dict[str, _Known] = {}
        self.on_back: Back = nobody
        self._renewing = asyncio.Lock()

    dead = False  # one that is lost is no fault of the whole

    async def introduce(self) -> str:
        """Who we are differs from one workspace to the next: every event says it."""
        return ""

    async def of(self, team: str) -> Workspace | None:
        """The workspace of this id; None: the app is not there."""
        known = self._known.get(team) or await self._load(team)
        if known is None:
            return None
        if self._is_old(known.grant):
            known = await self._renewed(team, known)
        return known.workspace if known else None

    async def lost(self, team: str) -> None:
        """Forget a workspace that has taken the app out: its tokens are deleted."""
        self._known.pop(team, None)
        if await asyncio.to_thread(self._drop, team):
            log.warning("a workspace has left", team=team)

    async def silenced(self, team: str) -> None:
        """Its people come back when it installs the app anew."""

    async def watch(self) -> None:
        """Each comes back by itself."""

    async def finish(self, code: str) -> bool:
        """Exchange the code that a browser brought for tokens, and keep them; whether that went well."""
        answer = await self._exchanged(code=code, **self._back)
        team = str((answer.get("team") or {}).get("id") or "") if answer else ""
        if answer is None or not team or not answer.get("access_token"):
            return False
        await self._keep(team, self._granted(answer))
        log.info("a workspace has installed the app", team=team)
        await self.on_back(team)
        return True

    # --- tokens ---------------------------------------------------------------------------------

    async def _load(self, team: str) -> _Known | None:
        kept = await asyncio.to_thread(self._read, team)
        if not kept:
            return None
        try:
            grant = Grant(**json.loads(self._fernet.decrypt(kept.encode())))
        except (InvalidToken, ValueError, TypeError):
            log.error("the tokens of a workspace cannot be read: is SECRET_KEY another one?", team=team)
            return None
        return self._know(team, grant)

    async def _keep(self, team: str, grant: Grant) -> _Known:
        kept = self._fernet.encrypt(json.dumps(asdict(grant)).encode()).decode()
        await asyncio.to_thread(self._put, team, kept)
        return self._know(team, grant)

    def _know(self, team: str, grant: Grant) -> _Known:
        client = open_client(grant.token, self._api, self._session)
        before = self._known.get(team)
        workspace = replace(before.workspace, client=client) if before else Workspace(client, self._pace())
        workspace.line.works()
        self._known[team] = _Known(grant, workspace)
        return self._known[team]

    def _is_old(self, grant: Grant) -> bool:
        return bool(grant.ends and grant.refresh) and self._now().seconds >= grant.ends - EARLY.total_seconds()

    async def _renewed(self, team: str, known: _Known) -> _Known | None:
        """Renew a token that ends soon. Whoever asks meanwhile waits, and has the new one."""
        async with self._renewing:
            current = self._known.get(team)
            if current is None or not self._is_old(current.grant):
                return current
            answer = await self._exchanged(grant_type="refresh_token", refresh_token=current.grant.refresh)
            if answer is None or not answer.get("access_token"):
                return current  # it may be good for a while yet
            return await self._keep(team, self._granted(answer))

    async def _exchanged(self, **what: str) -> Any:
        id, secret = self._client
        client = open_client("", self._api, self._session)
        try:
            known_by = {"Authorization": encode_basic_auth(id, secret)}
            return await client.api_call("oauth.v2.access", data=what, headers=known_by)
        except BROKEN as error:
            log.warning("Slack gives no token", why=trouble(error).failed.reason)
            return None

    def _granted(self, answer: Any) -> Grant:
        lasts = answer.get("expires_in")
        ends = self._now().seconds + int(lasts) if lasts else 0
        return Grant(str(answer["access_token"]), str(answer.get("refresh_token") or ""), ends)

    # --- the store ------------------------------------------------------------------------------

    def _read(self, team: str) -> str | None:
        with self._store.read() as view:
            return view.installation(team)

    def _put(self, team: str, secret: str) -> None:
        with self._store.begin() as tx:
            tx.put_installation(team, secret, self._now())

    def _drop(self, team: str) -> bool:
        with self._store.begin() as tx:
            return tx.drop_installation(team)
