"""What Slack's errors mean for a message, and for the whole line to a workspace."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ConnectionTimeoutError, InvalidURL
from slack_sdk.errors import SlackClientError

from adapters.wire.line import Trouble
from core.ports import Undeliverable

# The workspace has taken the app out, or the token is none: nothing can be said there any more.
DEAD = frozenset(
    """account_inactive token_revoked token_expired invalid_auth not_authed missing_scope no_permission team_disabled
    not_allowed_token_type app_missing org_login_required ekm_access_denied team_access_not_granted
    two_factor_setup_required""".split()
)
NOBODY = frozenset(
    """channel_not_found user_not_found users_not_found user_disabled user_not_visible is_archived not_in_channel
    cannot_dm_bot messages_tab_disabled restricted_action invalid_user_combination""".split()
)
# Of these: its tokens are good for nothing, and never will be again.
LEFT = frozenset("account_inactive token_revoked invalid_auth team_disabled app_missing".split())
GONE = frozenset("message_not_found cant_update_message edit_window_closed is_inactive".split())
_UNFIT = frozenset("invalid_blocks invalid_blocks_format msg_blocks_too_long".split())
_SLOW_DOWN = frozenset("ratelimited rate_limited".split())
_LATER = frozenset("internal_error fatal_error service_unavailable request_timeout team_added_to_org".split())
_WAIT = 30  # seconds, where Slack says to wait and not how long
_LONGEST = 3600  # seconds that Slack may make us wait
# Nothing was said yet when these happen: the message has surely not arrived.
_BEFORE = (ClientConnectorError, ConnectionTimeoutError, InvalidURL)
# What comes out of slack_sdk where a call fails, or its answer is no answer of the Web API.
BROKEN = (SlackClientError, ClientError, TimeoutError, OSError, ValueError, TypeError, AttributeError, KeyError)


class Unfit(SlackClientError):
    """Slack's rules of drawing are not what we took them for: drawn the same, it is refused again."""


def is_unfit(error: Exception) -> bool:
    """Whether it is the drawing that is refused, and not the words."""
    return isinstance(error, Unfit) or name_of(error) in _UNFIT


def says_unfit(answer: str) -> bool:
    """Whether an address for answers says so: by the name, or in JSON."""
    return any(answer.strip() == name or f'"{name}"' in answer for name in _UNFIT)


def name_of(error: Exception) -> str:
    """Slack's name of an error; empty where it is none of Slack's."""
    data = getattr(getattr(error, "response", None), "data", None)
    name = data.get("error") if isinstance(data, dict) else None
    return name if isinstance(name, str) else ""


def trouble(error: Exception) -> Trouble:
    """What `error` means."""
    name, response = name_of(error), getattr(error, "response", None)
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0) or 0)
    if status == 429 or name in _SLOW_DOWN:
        return Trouble(Undeliverable(retry_after=_span(response), reason="told to wait"), down=True)
    if name in DEAD:
        return Trouble(Undeliverable(permanent=True, reason=name), dead=True)
    if name in NOBODY:
        return Trouble(Undeliverable(permanent=True, reason=name))
    if name and name not in _LATER and status < 500:
        return Trouble(Undeliverable(reason=name))
    return Trouble(
        Undeliverable(unknown=not isinstance(error, _BEFORE), reason=name or type(error).__name__), down=True
    )


def _span(response: Any) -> timedelta:
    """How long Slack says to wait."""
    headers = getattr(response, "headers", None) or {}
    said = next((value for key, value in headers.items() if key.lower() == "retry-after"), "")
    seconds = int(said) if str(said).isdecimal() else _WAIT
    return timedelta(seconds=min(seconds, _LONGEST))
