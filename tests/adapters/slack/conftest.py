"""The program by socket and over HTTP, for whatever test asks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from pydantic import SecretStr

from adapters.slack.door import PATH
from adapters.web.server import WebServer
from tests.adapters.slack.office import App, serving
from tests.adapters.slack.server import SECRET, slack_server
from tests.memory import Memory


@pytest.fixture
async def app(empty: Memory) -> AsyncIterator[App]:
    """The program by socket."""
    async with slack_server() as fake:
        fake.space.watched = False
        async with serving(empty.store, fake) as app:
            yield app


@pytest.fixture
async def called(empty: Memory) -> AsyncIterator[App]:
    """The program over HTTP."""

    async def well() -> tuple[dict[str, object], bool]:
        return {}, True

    async with slack_server() as fake:
        fake.space.watched = False
        told: dict[str, Any] = {"slack_app_token": None, "slack_signing_secret": SecretStr(SECRET)}
        async with serving(empty.store, fake, **told) as app:
            web = WebServer("127.0.0.1", 0, well)
            web.add(app.slack.routes())
            await web.start()
            fake.endpoint = web.url + PATH
            yield app
            await web.stop()


@pytest.fixture(params=["app", "called"])
def either(request: pytest.FixtureRequest) -> App:
    """The program by socket, then over HTTP."""
    found: App = request.getfixturevalue(request.param)
    return found
