"""The manifests: whatever the app uses stands in them, and nothing else; the two differ in their addresses alone."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import pytest

from adapters.slack.door import PATH
from adapters.slack.inbound import MAKE, NEW
from adapters.slack.installing import SCOPES as SCOPES_ASKED
from adapters.slack.mrkdwn import COMMAND
from tests.adapters.slack.calls import METHODS, OF_NOBODY, OF_THE_APP
from tests.sources import sources

OUTSIDE = "https://bell.example"
# What each method and each event needs, as Slack documents it; an empty one needs nothing.
SCOPES = {
    "auth.test": "",
    "conversations.open": "im:write",
    "users.info": "users:read",
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "chat.postEphemeral": "chat:write",
    "views.open": "",
    "views.update": "",
    "views.publish": "",
    "message.im": "im:history",
    "app_mention": "app_mentions:read",
    "app_home_opened": "",
    "app_uninstalled": "",
    "tokens_revoked": "",
}


def manifest(name: str) -> dict[str, Any]:
    """One of the manifests."""
    found: dict[str, Any] = json.loads((files("adapters.slack") / f"{name}.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(params=["manifest", "manifest_http"])
def either(request: pytest.FixtureRequest) -> dict[str, Any]:
    """By socket, then over HTTP."""
    return manifest(request.param)


def test_every_scope_is_used_and_every_use_has_its_scope(either: dict[str, Any]) -> None:
    events = either["settings"]["event_subscriptions"]["bot_events"]
    used = {SCOPES[name] for name in [*events, *(set(METHODS) - OF_THE_APP - OF_NOBODY)]} | {"commands"}
    assert set(either["oauth_config"]["scopes"]["bot"]) == used - {""} == set(SCOPES_ASKED)


def test_the_fake_knows_the_methods_that_are_called_and_no_other() -> None:
    called = {
        name.replace(".", "_")
        for source in sources("adapters", "bot")
        for name in METHODS
        if any(used in source.path.read_text(encoding="utf-8") for used in (f".{name.replace('.', '_')}(", f'"{name}"'))
    }
    assert called == {name.replace(".", "_") for name in METHODS}


def test_every_event_that_is_heard_is_subscribed_to(either: dict[str, Any]) -> None:
    words = next(str(source.path) for source in sources("adapters") if str(source).endswith("slack/inbound.py"))
    with open(words, encoding="utf-8") as file:
        code = file.read()
    for event in either["settings"]["event_subscriptions"]["bot_events"]:
        assert f'"{event.partition(".")[0]}"' in code, event


def test_command_and_shortcuts_are_those_of_the_code(either: dict[str, Any]) -> None:
    features = either["features"]
    assert [one["command"] for one in features["slash_commands"]] == [COMMAND]
    assert features["slash_commands"][0]["should_escape"] is True
    assert {(one["callback_id"], one["type"]) for one in features["shortcuts"]} == {(NEW, "global"), (MAKE, "message")}


def test_slack_takes_their_lengths(either: dict[str, Any]) -> None:
    about = either["display_information"]
    assert len(about["name"]) <= 35
    assert len(about["description"]) <= 140
    assert all(len(one["name"]) <= 24 and len(one["description"]) <= 150 for one in either["features"]["shortcuts"])


def test_they_differ_in_their_addresses_alone() -> None:
    by_socket, over_http = manifest("manifest"), manifest("manifest_http")
    assert by_socket["settings"].pop("socket_mode_enabled") is True
    assert over_http["settings"].pop("socket_mode_enabled") is False
    addresses = [
        over_http["features"]["slash_commands"][0].pop("url"),
        over_http["settings"]["event_subscriptions"].pop("request_url"),
        over_http["settings"]["interactivity"].pop("request_url"),
        over_http["settings"]["interactivity"].pop("message_menu_options_url"),
    ]
    assert addresses == [f"{OUTSIDE}{PATH}"] * 4
    assert over_http["oauth_config"].pop("redirect_urls") == [f"{OUTSIDE}/slack/oauth_redirect"]
    assert by_socket == over_http
