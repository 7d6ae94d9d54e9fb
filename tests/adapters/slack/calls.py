"""Which methods of the Web API there are here, and which arguments each has."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Refused(Exception):
    """How a call is answered that is refused. `expected`: a test has made it so, it is no fault of the caller."""

    error: str
    expected: bool = False
    why: str = ""


# name → its arguments; those with `!` must be there. `*` marks those that come as JSON.
METHODS: dict[str, str] = {
    "auth.test": "",
    "oauth.v2.access": "code grant_type refresh_token redirect_uri",
    "apps.connections.open": "",
    "conversations.open": "users!",
    "users.info": "user! include_locale",
    "chat.postMessage": "channel! text! blocks unfurl_links unfurl_media thread_ts reply_broadcast",
    "chat.update": "channel! ts! text! blocks",
    "chat.postEphemeral": "channel! user! text! blocks thread_ts",
    "views.open": "trigger_id! view!",
    "views.update": "view_id! view! hash",
    "views.publish": "user_id! view! hash",
}
OF_NOBODY = frozenset({"oauth.v2.access"})  # known by the app's id and secret, in a header
OF_THE_APP = frozenset({"apps.connections.open"})
_JSON = frozenset({"blocks", "view"})


def read_call(method: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call, read.

    Raises:
        Refused: there is no such method or argument, or one is missing.
    """
    if method not in METHODS:
        raise Refused("unknown_method", why=method)
    known = {name.rstrip("!") for name in METHODS[method].split()}
    needed = {name[:-1] for name in METHODS[method].split() if name.endswith("!")}
    if strange := set(given) - known:
        raise Refused("invalid_arguments", why=f"{method} has no {sorted(strange)}")
    if missing := needed - set(given):
        raise Refused("invalid_arguments", why=f"{method} needs {sorted(missing)}")
    return {name: _read(name, value) for name, value in given.items()}


def _read(name: str, value: Any) -> Any:
    if name not in _JSON or not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Refused("invalid_arguments", why=f"{name} is no JSON") from None
