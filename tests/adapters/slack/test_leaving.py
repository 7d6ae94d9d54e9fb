"""A workspace that has taken the app out: nothing is tried there, and what was for its people goes another way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from adapters.terminal.stage import Stage
from core.events import PersonChanged
from core.model.people import Address
from core.moments import HOUR
from core.notices import Kind, Notice
from core.replies import Reply
from core.words import said
from tests.adapters.slack.office import App, serving
from tests.adapters.slack.server import slack_server
from tests.memory import Memory

MAIL = Address("email", "", "maya@example.org", "maya@example.org")
REVOKED = {"type": "tokens_revoked", "tokens": {"bot": ["UBELL"], "oauth": []}}
OF_A_PERSON = {"type": "tokens_revoked", "tokens": {"oauth": ["U501"]}}


async def owed(app: App, words: str) -> None:
    """Let something be owed to Maya, and leave."""
    now = app.program.clock.now()
    with app.program.store.begin() as tx:
        there = app.where("Maya")
        person = tx.person_at(there)
        assert person is not None
        notice = Notice(Kind.REQUEST, person.id, 0, 0, now, now + HOUR, words, Reply(said(words)))
        tx.plan_reply(there, notice, now)
    await app.program.delivery.drain()
    app.clock.set(now + timedelta(seconds=15))  # so that it is known who got it another way
    await app.program.delivery.drain()


@pytest.mark.parametrize(
    ("event", "error", "leaves", "why"),
    [
        ({"type": "app_uninstalled"}, "", True, "the app is taken out"),
        (REVOKED, "", True, "its token is taken back"),
        (OF_A_PERSON, "", False, "somebody's own token is none of ours"),
        (None, "account_inactive", True, "Slack says so when we write"),
        (None, "invalid_auth", True, "the token is none"),
        (None, "token_revoked", True, "nor any more"),
    ],
)
async def test_d8_who_leaves_is_told_another_way(
    empty: Memory, event: dict[str, Any] | None, error: str, leaves: bool, why: str
) -> None:
    stage = Stage()
    async with slack_server() as fake:
        fake.space.watched = False
        async with serving(empty.store, fake, {"email": stage}) as app:
            with empty.store.begin() as tx:
                person = tx.person_at(app.where("Maya"))
                assert person is not None
                both = replace(person, addresses=(*person.addresses, MAIL))
                tx.record(PersonChanged(both), 0, app.program.clock.now(), "terminal")
            if event:
                await fake.bring("events_api", app.maya.event(event))
            fake.dead = error
            await owed(app, "It is time.")
            heard = [one.message.text for one in stage.take_heard()]
            assert ("It is time." in "\n".join(heard)) is leaves, why
            calls = len(fake.calls)
            for n in range(20):
                await owed(app, f"Again {n}")
            if leaves:
                assert len(fake.calls) == calls, "no storm of tries"
                assert app.slack.health()[1] is False


@pytest.mark.parametrize("error", ["token_revoked", "invalid_auth", "account_inactive"])
async def test_d8_who_was_lost_with_the_token_is_reached_again_by_a_mended_one(empty: Memory, error: str) -> None:
    async with slack_server() as fake:
        fake.space.watched = False
        async with serving(empty.store, fake) as app:
            fake.dead = error
            await owed(app, "It is time.")
            with empty.store.read() as view:
                assert view.is_lost(app.where("Maya"))
        fake.dead = ""
        async with serving(empty.store, fake) as app:
            await app.settled()
            assert "I could not reach you" in app.maya.last().words
            with empty.store.read() as view:
                assert not view.is_lost(app.where("Maya"))
            await owed(app, "And now?")
            assert app.maya.last().words == "And now?"
        before = len(app.maya.shown)
        async with serving(empty.store, fake) as app:
            await app.settled()
            assert len(app.maya.shown) == before, "that is said once"


async def test_who_has_left_slack_alone_stays_unreached_by_a_start(empty: Memory) -> None:
    async with slack_server() as fake:
        fake.space.watched = False
        async with serving(empty.store, fake) as app:
            app.maya.account.gone = True
            await owed(app, "It is time.")
        async with serving(empty.store, fake) as app:
            await app.settled()
            with empty.store.read() as view:
                assert view.is_lost(app.where("Maya"))
