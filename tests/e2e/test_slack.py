"""`tutorbell run` on Slack, from outside: people at their computers, a strict server, by socket and over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from dataclasses import replace
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from aiohttp import ClientSession, CookieJar

from tests.adapters.slack.people import Member
from tests.adapters.slack.server import APP_TOKEN, CLIENT, CLIENT_SECRET, SECRET, TEAM, TOKEN, FakeSlack, slack_server
from tests.adapters.slack.workspace import Shown
from tests.e2e.program import SUNDAY, Program, running, shift_to

PATIENCE = 40  # seconds on a busy machine


def on(fake: FakeSlack, program: Program, **more: str) -> Program:
    """The program set up for this server, on the Sunday of the transcripts."""
    told = {"SLACK_BOT_TOKEN": TOKEN, "SLACK_API_URL": f"{fake.url}/api/", "REHEARSAL_SHIFT": shift_to(SUNDAY)}
    return replace(program, more={**told, **more})


class Talk:
    """Somebody's chat with the bot: each step waits for what the bot makes of it."""

    def __init__(self, member: Member) -> None:
        self.member = member

    async def say(self, words: str) -> str:
        """Write, and wait for the answer."""
        return await self._after(lambda: self.member.says(words))

    async def command(self, words: str) -> str:
        """Type `/tutor words`, and wait for the answer."""
        return await self._after(lambda: self.member.commands(words))

    async def press(self, *labels: str) -> str:
        """Press the newest button of each label, one after the other; what the card says then."""
        said = ""
        for label in labels:
            message = await self._with(label)
            said = await self._after(lambda message=message, label=label: self.member.presses(message, label))
        return said

    async def _with(self, label: str) -> Shown:
        """The newest message with this button; the redrawing of an older card may come before it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for message in reversed(self.member.shown):
                    if label in message.labels:
                        return message
                await asyncio.sleep(0.02)

    async def hear(self, part: str) -> str:
        """Wait for a message with this in it."""
        async with asyncio.timeout(PATIENCE):
            while True:
                for message in reversed(self.member.shown):
                    if part in message.words:
                        return message.words
                await asyncio.sleep(0.02)

    async def _after(self, act: Callable[..., Coroutine[Any, Any, Any]]) -> str:
        before = self._looks()
        await act()
        async with asyncio.timeout(PATIENCE):
            while self._looks() == before:
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        return max(self.member.shown, key=lambda one: (one.edited > 0, one.ts)).words

    def _looks(self) -> list[tuple[str, int]]:
        return [(message.ts, message.edited) for message in self.member.shown]


@pytest.fixture
async def fake() -> AsyncIterator[FakeSlack]:
    async with slack_server() as fake:
        yield fake


async def test_a_workspace_installs_it_and_is_served(fake: FakeSlack, program: Program) -> None:
    told = {
        "SLACK_BOT_TOKEN": "",
        "SLACK_SIGNING_SECRET": SECRET,
        "SLACK_CLIENT_ID": CLIENT,
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SECRET_KEY": "known to nobody at all",
    }
    ruth = Talk(Member(fake, "U501", "Ruth Vogel", "Europe/Vienna"))
    fake.grants["code"] = TEAM
    async with (
        running(on(fake, program, **told), invited=False) as run,
        ClientSession(cookie_jar=CookieJar(unsafe=True)) as browser,
    ):
        async with browser.get(f"{run.url}/slack/install", allow_redirects=False) as there:
            state = parse_qs(urlsplit(there.headers["Location"]).query)["state"][0]
        async with browser.get(f"{run.url}/slack/oauth_redirect", params={"code": "code", "state": state}) as page:
            assert "installed" in await page.text()
        fake.endpoint = f"{run.url}/slack/events"
        assert "invitation" in await ruth.say("hello")
        assert (await asyncio.to_thread(run.get, "/healthz"))["ok"] is True
        assert await asyncio.to_thread(run.stop) == 0
    assert "xoxb-" not in run.log()


@pytest.mark.parametrize("by", ["socket", pytest.param("http", marks=pytest.mark.long)])
async def test_a_tutor_and_a_student_meet_on_slack(fake: FakeSlack, program: Program, by: str) -> None:
    ruth = Talk(Member(fake, "U501", "Ruth Vogel", "Europe/Vienna"))
    leo = Talk(Member(fake, "U502", "Leo", "Europe/Vienna"))
    way = {"SLACK_APP_TOKEN": APP_TOKEN} if by == "socket" else {"SLACK_SIGNING_SECRET": SECRET}
    async with running(on(fake, program, **way)) as run:
        if by == "http":
            fake.endpoint = f"{run.url}/slack/events"
        assert "Your students know you as Ruth Vogel." in await ruth.say(f"join {run.code}")
        await ruth.say("Mon-Thu 15-20, Sat 9-13")
        await ruth.press("1 h", "Right")
        await ruth.hear("Your first student?")
        await ruth.say("add Leo Brandt, 16")
        await ruth.press("Add")
        await ruth.command("invite Leo")
        await ruth.press("Leo")
        code = (await ruth.hear("\njoin ")).partition("\njoin ")[2].split()[0]
        assert "You are joining Ruth Vogel's lessons" in await leo.command(f"join {code}")
        await leo.press("Yes", "Agree & join")
        await ruth.hear("says they are Leo")
        await ruth.press("Yes, link them")
        await ruth.say("Leo Tue 16:30 1h fractions, nr 3-8")
        await ruth.press("Create & tell")
        assert "Tue 24 Nov, 16:30–17:30" in await leo.hear("Ruth has booked you")
        await leo.press("OK, see you")
        health = await asyncio.to_thread(run.get, "/healthz")
        assert (health["ok"], health["slack"]["token_refused"]) == (True, False)
        assert await asyncio.to_thread(run.stop) == 0
    assert TOKEN not in run.log()
    assert "Leo" not in run.log(), "names never reach a log"
    assert run.log().count("WARNING") + run.log().count("warning") == 0, run.log()
