"""Which workspaces are served: the one of a token, or all that install the app."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from aiohttp import ClientSession

from adapters.slack.failures import BROKEN, LEFT, name_of, trouble
from adapters.slack.installing import BACK, Installing, Pages
from adapters.slack.messenger import Workspace
from adapters.slack.wire import open_client
from adapters.store import Store
from adapters.wire.pace import Pace
from bot.clock import Clock
from bot.config import Settings
from bot.installations import Back, ManyWorkspaces, derived, nobody
from bot.speaking import reader_of
from core.moments import Instant
from core.words import say, text

DONE = text("The app is installed. Write to it in Slack.")
FAILED = text("The app was not installed. Please try again from the beginning.")


LOST = ""  # what is kept of a workspace instead of tokens, while its people cannot be reached
LOOK = 30.0  # seconds between two looks whether a token that was refused is good again


class OneWorkspace:
    """The workspace of one token. Until Slack has said which it is, every workspace is.

    That its people cannot be reached is remembered over a restart: a token is mended by one. `on_back` is told
    when they can be again.
    """

    def __init__(self, workspace: Workspace, store: Store, now: Callable[[], Instant]) -> None:
        self._workspace = workspace
        self._store = store
        self._now = now
        self._team = ""
        self._refused = False  # whether the token is none, or none any more
        self._lost: set[str] = set()
        self.on_back: Back = nobody

    @property
    def dead(self) -> bool:
        """Whether its token is refused."""
        return self._workspace.line.dead

    async def of(self, team: str) -> Workspace | None:
        """The workspace of this id."""
        return self._workspace if self._team in ("", team) else None

    async def lost(self, team: str) -> None:
        """Say nothing there any more, as long as the app is out."""
        if self._team not in ("", team):
            return
        if not self.dead:
            self._workspace.leave()
        self._refused = True
        await self.silenced(team)

    async def silenced(self, team: str) -> None:
        """Remember that what was for its people goes another way, for the token is refused."""
        if self._refused and team not in self._lost:
            self._lost.add(team)
            await asyncio.to_thread(self._put_lost, team)

    async def introduce(self) -> str:
        """Ask who we are there, until Slack says so; our user id."""
        line = self._workspace.line
        while True:
            try:
                here = await self._workspace.client.auth_test()
                self._team, me = str(here["team_id"]), str(here["user_id"])
            except BROKEN as error:
                self._refused = name_of(error) in LEFT
                await line.hold(trouble(error))
            else:
                line.works()
                self._refused = False
                await self._found()
                return me

    async def watch(self) -> None:
        """Look from time to time whether a token that was refused is good again, until cancelled."""
        line = self._workspace.line
        while True:
            await asyncio.sleep(LOOK)
            if self._refused and line.free:
                await self.introduce()

    async def _found(self) -> None:
        """The workspace can be spoken to: its people are reached again, if it had been lost."""
        self._lost.discard(self._team)
        if await asyncio.to_thread(self._drop_lost, self._team):
            await self.on_back(self._team)

    def _put_lost(self, team: str) -> None:
        with self._store.begin() as tx:
            if tx.installation(team) is None:
                tx.put_installation(team, LOST, self._now())

    def _drop_lost(self, team: str) -> bool:
        with self._store.begin() as tx:
            return tx.installation(team) == LOST and tx.drop_installation(team)


def opened(
    settings: Settings, store: Store, clock: Clock, session: ClientSession, pace: Callable[[], Pace] | None
) -> tuple[OneWorkspace | ManyWorkspaces, Installing | None]:
    """The workspaces as the settings have them; where several may come, also the pages by which they do.

    Raises ValueError: Slack is off.
    """
    paced = pace or (lambda: Pace(settings.slack_rate))
    if token := settings.slack_bot_token:
        client = open_client(token.get_secret_value(), settings.slack_api_url, session)
        return OneWorkspace(Workspace(client, paced()), store, clock.now), None
    id, secret, key = settings.slack_client_id, settings.slack_client_secret, settings.secret_key
    if not (id and secret and key):
        raise ValueError("Slack is off")
    back = f"{settings.public_url}{BACK}" if settings.public_url else ""
    both = (id, secret.get_secret_value())
    plain = key.get_secret_value()
    many = ManyWorkspaces(store, session, settings.slack_api_url, both, plain, back, paced, clock.now)
    reader = reader_of(None, clock.now())
    pages = Pages(say(DONE, reader), say(FAILED, reader))
    return many, Installing(id, derived(plain, "slack install"), back, many.finish, clock.now, pages)
