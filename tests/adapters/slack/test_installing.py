"""Many workspaces: installed by a browser, each with its own tokens, renewed in time, and forgotten when it leaves."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientSession, CookieJar
from pydantic import SecretStr

from adapters.slack.door import PATH
from adapters.slack.installing import BACK, COOKIE, INSTALL
from adapters.store import Store
from adapters.web.server import WebServer
from bot.installations import ManyWorkspaces
from core.moments import MINUTE
from tests.adapters.slack.office import App, serving
from tests.adapters.slack.people import Member
from tests.adapters.slack.server import CLIENT, CLIENT_SECRET, SECRET, FakeSlack, slack_server
from tests.memory import Memory

MANY: dict[str, Any] = {
    "slack_bot_token": None,
    "slack_app_token": None,
    "slack_signing_secret": SecretStr(SECRET),
    "slack_client_id": CLIENT,
    "slack_client_secret": SecretStr(CLIENT_SECRET),
    "secret_key": SecretStr("known to nobody at all"),
}


@dataclass
class Town:
    """The program for many workspaces, and a browser."""

    app: App
    fake: FakeSlack
    url: str
    browser: ClientSession

    async def begins(self) -> str:
        """Go to Slack's page; the state that it is asked with."""
        async with self.browser.get(self.url + INSTALL, allow_redirects=False) as there:
            assert there.status == 302
            asked = parse_qs(urlsplit(there.headers["Location"]).query)
        assert asked["client_id"] == [CLIENT]
        return asked["state"][0]

    async def ends(self, query: dict[str, str], browser: ClientSession | None = None) -> int:
        """Come back from Slack's page; the status."""
        async with (browser or self.browser).get(self.url + BACK, params=query) as page:
            return page.status

    async def installs(self, team: str) -> None:
        """Install the app in a workspace."""
        self.fake.grants[f"code-{team}"] = team
        assert await self.ends({"code": f"code-{team}", "state": await self.begins()}) == 200

    def kept(self, team: str) -> str | None:
        """The tokens of a workspace as the database has them."""
        with self.app.program.store.read() as view:
            return view.installation(team)


@asynccontextmanager
async def town(store: Store) -> AsyncIterator[Town]:
    async def well() -> tuple[dict[str, object], bool]:
        return {}, True

    async with slack_server() as fake, ClientSession(cookie_jar=CookieJar(unsafe=True)) as browser:
        fake.space.watched = False
        async with serving(store, fake, None, **MANY) as app:
            web = WebServer("127.0.0.1", 0, well)
            web.add(app.slack.routes())
            await web.start()
            fake.endpoint = web.url + PATH
            yield Town(app, fake, web.url, browser)
            await web.stop()


@pytest.fixture
async def here(empty: Memory) -> AsyncIterator[Town]:
    async with town(empty.store) as found:
        yield found


async def test_two_workspaces_are_served_each_with_its_own_token(here: Town) -> None:
    for n, team in enumerate(("T100", "T200")):
        await here.installs(team)
        who = Member(here.fake, f"U60{n}", "Somebody", "Europe/Vienna", team=team)
        await here.app.says(who, "hello")
        assert "invitation" in who.last().words
        used = [token for token in here.fake.tokens if token.startswith(f"xoxb-{team}-")]
        assert len(used) == 1
    assert here.fake.wrong == []


async def test_the_same_user_id_in_two_workspaces_is_two_people(here: Town) -> None:
    for team in ("T100", "T200"):
        await here.installs(team)
    await here.app.says(here.app.maya, "today")
    assert "Nothing today" in here.app.maya.last().words
    other = Member(here.fake, "U501", "Another Maya", team="T200")
    await here.app.says(other, "today")
    assert "invitation" in other.last().words


async def test_who_has_not_installed_it_is_not_heard(here: Town) -> None:
    await here.app.maya.says("today")
    await here.app.settled()
    assert here.app.maya.shown == []
    assert [call.method for call in here.fake.calls] == []


async def test_tokens_are_kept_encrypted(here: Town) -> None:
    await here.installs("T100")
    kept = here.kept("T100") or ""
    assert kept
    assert not any(token in kept for token in here.fake.tokens)
    assert "xox" not in kept


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ({"error": "access_denied"}, "somebody said no"),
        ({"code": "code-T100"}, "nobody was sent there"),
        ({"code": "code-T100", "state": "guessed"}, "a guessed state"),
        ({"code": "code-T100", "state": f"99999999999.{'a' * 32}.{'0' * 64}"}, "a state of the right form"),
        ({"state": "{state}"}, "no code"),
        ({"code": "guessed", "state": "{state}"}, "a code that Slack does not know"),
    ],
)
async def test_only_who_was_sent_there_comes_back(here: Town, query: dict[str, str], why: str) -> None:
    here.fake.grants["code-T100"] = "T100"
    state = await here.begins()
    assert await here.ends({name: value.format(state=state) for name, value in query.items()}) == 400, why
    assert here.kept("T100") is None, why


async def test_another_browser_and_a_late_one_are_turned_away(here: Town) -> None:
    here.fake.grants["code-T100"] = "T100"
    state = await here.begins()
    async with ClientSession(cookie_jar=CookieJar(unsafe=True)) as other:
        assert await here.ends({"code": "code-T100", "state": state}, other) == 400
    async with ClientSession(cookies={COOKIE: "x" * 32}) as other:
        assert await here.ends({"code": "code-T100", "state": state}, other) == 400
    here.app.clock.set(here.app.clock.now() + 11 * MINUTE)
    assert await here.ends({"code": "code-T100", "state": state}) == 400
    assert here.kept("T100") is None


async def test_a_token_that_ends_is_renewed_before(here: Town) -> None:
    here.fake.lasting = False
    await here.installs("T100")
    first = here.kept("T100")
    await here.app.says(here.app.maya, "today")
    assert here.kept("T100") == first
    here.app.clock.set(here.app.clock.now() + timedelta(hours=10, minutes=1))
    here.app.maya.now = here.app.clock.now().seconds
    await here.app.says(here.app.maya, "week")
    assert here.kept("T100") != first
    assert len(here.fake.asked("oauth.v2.access")) == 2
    assert len(here.app.maya.shown) == 2


async def test_d8_who_takes_the_app_out_is_forgotten_and_the_other_stays(here: Town) -> None:
    for team in ("T100", "T200"):
        await here.installs(team)
    await here.fake.bring("events_api", here.app.maya.event({"type": "app_uninstalled"}))
    assert here.kept("T100") is None
    assert here.kept("T200") is not None
    await here.app.maya.says("today")
    await here.app.settled()
    assert here.app.maya.shown == []
    await here.installs("T100")
    assert "Nothing today" in (await here.app.says(here.app.maya, "today")).words


async def test_who_was_lost_with_the_app_is_reached_again_when_it_is_installed_anew(here: Town) -> None:
    await here.installs("T100")
    here.fake.ended |= set(here.fake.tokens)
    await here.app.maya.says("today")
    await here.app.settled()
    with here.app.program.store.read() as view:
        assert view.is_lost(here.app.where("Maya"))
    await here.installs("T100")
    await here.app.settled()
    assert "I could not reach you" in here.app.maya.last().words


async def test_d8_a_token_that_is_refused_is_deleted(here: Town) -> None:
    await here.installs("T100")
    here.fake.ended |= set(here.fake.tokens)
    await here.app.maya.says("today")
    await here.app.settled()
    assert here.kept("T100") is None
    calls = len(here.fake.calls)
    await here.app.maya.says("week")
    await here.app.settled()
    assert len(here.fake.calls) == calls, "nothing is tried there any more"


async def test_a_start_finds_the_workspaces_again_unless_the_key_is_another(empty: Memory) -> None:
    async with town(empty.store) as first:
        await first.installs("T100")
    async with town(empty.store) as second:
        second.fake.tokens |= first.fake.tokens
        await second.app.maya.says("today")
        await second.app.settled()
        assert "Nothing today" in second.app.maya.last().words
        many = ManyWorkspaces(
            empty.store,
            second.browser,
            second.url,
            (CLIENT, CLIENT_SECRET),
            "another key altogether",
            "",
            lambda: second.app.pace,
            second.app.clock.now,
        )
        assert await many.of("T100") is None
