"""Which workspaces are served: the one of a token, or all that install the app."""

from __future__ import annotations

from collections.abc import Callable

from aiohttp import ClientSession

from adapters.slack.failures import BROKEN, trouble
from adapters.slack.installing import BACK, Installing, Pages
from adapters.slack.messenger import Workspace
from adapters.slack.wire import open_client
from adapters.store import Store
from adapters.wire.pace import Pace
from bot.clock import Clock
from bot.config import Settings
from bot.installations import ManyWorkspaces, derived
from bot.speaking import reader_of
from core.words import say, text

DONE = text("The app is installed. Write to it in Slack.")
FAILED = text("The app was not installed. Please try again from the beginning.")


class OneWorkspace:
    """The workspace of one token. Until Slack has said which it is, every workspace is."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._team = ""

    @property
    def dead(self) -> bool:
        """Whether its token is refused."""
        return self._workspace.line.dead

    async def of(self, team: str) -> Workspace | None:
        """The workspace of this id."""
        return self._workspace if self._team in ("", team) else None

    async def lost(self, team: str) -> None:
        """Say nothing there any more, as long as the app is out."""
        if self._team in ("", team) and not self.dead:
            self._workspace.leave()

    async def introduce(self) -> str:
        """Ask who we are there, until Slack says so; our user id."""
        line = self._workspace.line
        while True:
            try:
                here = await self._workspace.client.auth_test()
                self._team, me = str(here["team_id"]), str(here["user_id"])
            except BROKEN as error:
                await line.hold(trouble(error))
            else:
                line.works()
                return me


def opened(
    settings: Settings, store: Store, clock: Clock, session: ClientSession, pace: Callable[[], Pace] | None
) -> tuple[OneWorkspace | ManyWorkspaces, Installing | None]:
    """The workspaces as the settings have them; where several may come, also the pages by which they do.

    Raises ValueError: Slack is off.
    """
    paced = pace or (lambda: Pace(settings.slack_rate))
    if token := settings.slack_bot_token:
        client = open_client(token.get_secret_value(), settings.slack_api_url, session)
        return OneWorkspace(Workspace(client, paced())), None
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
