"""What Slack brings, as this house takes it: who said, pressed or filled in what, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any
from zlib import crc32

from adapters.slack.aside import place
from adapters.slack.forms import FORM, values_of
from adapters.slack.mrkdwn import plain
from core.dialogue.incoming import Changed, Incoming, Pressed, Said, Submitted
from core.model.people import Address
from core.moments import DAY, Instant

PLATFORM = "slack"
NEW, MAKE = "new_session", "make_session"  # the shortcuts, by their callback ids
OLD = DAY  # no longer Slack brings anything again: a time that lies further back is no time of ours
_PRESS = re.compile(r"([A-Za-z0-9_-]{1,40}):(\d{1,3})")
_DRAWING = re.compile(r"[A-Za-z0-9_-]{1,40}")
_TS = re.compile(r"\d{1,11}(\.\d{1,9})?")
_HEARD = frozenset({"", "file_share", "thread_broadcast", "me_message"})  # subtypes of messages that somebody wrote
# A word by itself, what some commands take, or an invitation's code; all else is a sentence.
_COMMAND = re.compile(
    r"[a-z_]+|(?:add|archive|city|email|history|invite|policy|quiet|remind|why)\s.*|start \S{16,}",
    re.IGNORECASE | re.DOTALL,
)

Body = Mapping[str, Any]


class Way(StrEnum):
    """How it came: that decides what its sender waits for."""

    EVENT = "event"
    COMMAND = "command"
    SHORTCUT = "shortcut"
    PRESS = "press"
    OPEN = "open"  # the form is to be shown
    CHANGE = "change"  # a field of it was changed
    SUBMIT = "submit"  # it was sent
    SEARCH = "search"  # somebody is looked up by the letters of a name
    HOME = "home"  # the home tab is looked at


@dataclass(frozen=True)
class Arrival:
    """Something that came. `channel` is where its sender is, `direct` the chat with them where that is known.

    `abroad`: it was said among others, so it is heard only from somebody who is known. `left`: the
    workspace has taken the app out. `who` looks at the home tab, or for somebody by the letters `query`.
    """

    incoming: Incoming | None = None
    way: Way = Way.EVENT
    channel: str = ""
    direct: str = ""
    trigger: str = ""
    abroad: bool = False
    left: str = ""
    view: Body = field(default_factory=dict)  # the form as it is open
    who: Address | None = None
    query: str = ""


@dataclass(frozen=True)
class Ear:
    """What is needed to read what comes: the bot's user id, and by how many seconds the clock is shifted."""

    me: str = ""
    shift: int = 0

    def there(self, body: Body) -> Ear:
        """The ear for where something is from: in each workspace the bot is another user."""
        return self if self.me else replace(self, me=_bot_in(body))

    def hear(self, body: Body, now: Instant) -> Arrival:
        """Read what has come; an empty arrival: it is for nobody here. What has no time of its own is of `now`.

        Raises KeyError, TypeError or ValueError where it is malformed.
        """
        arrival = self._heard(body, now)
        incoming = arrival.incoming
        if incoming is None or incoming.said_at >= now - OLD:
            return arrival
        return replace(arrival, incoming=replace(incoming, said_at=now))

    def _heard(self, body: Body, now: Instant) -> Arrival:
        if body.get("type") == "event_callback":
            return self._event(body)
        if "command" in body:
            return self._command(body, now)
        match body.get("type"):
            case "block_actions" if (body.get("view") or {}).get("callback_id") == FORM:
                return self._change(body)
            case "block_actions":
                return self._press(body)
            case "view_submission" if body["view"].get("callback_id") == FORM:
                return self._submit(body, now)
            case "block_suggestion":
                return Arrival(way=Way.SEARCH, who=_address(*_who(body)), query=str(body.get("value") or ""))
            case "shortcut" | "message_action":
                return self._shortcut(body)
            case _:
                return Arrival()

    # --- events ---------------------------------------------------------------------------------

    def _event(self, body: Body) -> Arrival:
        event, team = body["event"], str(body["team_id"])
        match event["type"]:
            case "message" if event.get("channel_type") == "im":
                return self._direct(event, team, str(body["event_id"]))
            case "app_mention" if not str(event["channel"]).startswith("D") and self._is_person(event):
                said, channel = self._said(event, team, str(body["event_id"]), ""), str(event["channel"])
                aside = place(channel, thread=str(event.get("thread_ts") or ""))
                return Arrival(replace(said, aside=aside), channel=channel, abroad=True)
            case "app_home_opened" if event.get("tab") == "home":
                return Arrival(way=Way.HOME, who=_address(team, str(event["user"])))
            case "app_uninstalled":
                return Arrival(left=team)
            case "tokens_revoked" if event["tokens"].get("bot"):
                return Arrival(left=team)
            case _:
                return Arrival()

    def _direct(self, event: Body, team: str, name: str) -> Arrival:
        """Something in the chat with somebody."""
        channel, subtype = str(event["channel"]), event.get("subtype") or ""
        if subtype == "message_changed":
            return self._edited(event, team, name)
        if subtype not in _HEARD or not self._is_person(event):
            return Arrival()
        thread = event.get("thread_ts")
        replies_to = f"{channel}:{thread}" if thread and thread != event["ts"] else ""
        return Arrival(self._said(event, team, name, replies_to), channel=channel, direct=channel)

    def _edited(self, event: Body, team: str, name: str) -> Arrival:
        """Somebody has changed what they wrote. That a link got its picture is no change."""
        now, before = event["message"], event.get("previous_message", {})
        if not self._is_person(now) or now.get("text") == before.get("text"):
            return Arrival()
        said = self._said({**now, "ts": event["ts"]}, team, name, "", edited=True)
        return Arrival(said, channel=str(event["channel"]), direct=str(event["channel"]))

    def _is_person(self, event: Body) -> bool:
        return bool(event.get("user")) and event["user"] != self.me and not event.get("bot_id")

    def _said(self, event: Body, team: str, name: str, replies_to: str, *, edited: bool = False) -> Said:
        words = plain(str(event.get("text") or ""), self.me)
        return Said(
            address=_address(team, str(event["user"])),
            words=words,
            event=name,
            said_at=self._instant(event["ts"]),
            replies_to=replies_to,
            other=not words,
            edited=edited,
        )

    # --- commands, buttons, shortcuts -----------------------------------------------------------

    def _command(self, body: Body, now: Instant) -> Arrival:
        team, user, trigger = str(body["team_id"]), str(body["user_id"]), str(body.get("trigger_id") or "")
        words = worded(plain(str(body.get("text") or ""), self.me))
        channel = str(body.get("channel_id") or "")
        answers = str(body.get("response_url") or "")
        name = trigger or answers or f"{now.seconds}:{crc32(words.encode())}"  # either is of this one command
        said = Said(_address(team, user), words, f"{team}:{user}:{name}", now, aside=place(channel, answers))
        return Arrival(said, Way.COMMAND, channel, trigger=trigger)

    def _press(self, body: Body) -> Arrival:
        action, (team, user) = body["actions"][0], _who(body)
        kind, value = str(action["action_id"]).partition(":")[0], str(action.get("value") or "")
        name = f"{team}:{user}:{action['action_ts']}:{action['action_id']}"
        address, at = _address(team, user), self._instant(action["action_ts"])
        channel, trigger = str((body.get("channel") or {}).get("id") or ""), str(body.get("trigger_id") or "")
        direct = channel if channel.startswith("D") else ""
        if kind == "say" and value:
            return Arrival(Said(address, value, name, at), Way.SHORTCUT, trigger=trigger)
        if kind == "form" and _DRAWING.fullmatch(value):
            return Arrival(Changed(address, value, "", name, at), Way.OPEN, channel, direct, trigger)
        if kind == "press" and (found := _PRESS.fullmatch(value)):
            alone = (body.get("container") or {}).get("is_ephemeral")
            aside = place(channel, str(body.get("response_url") or "")) if alone else ""
            pressed = Pressed(address, found[1], int(found[2]), name, at, aside=aside)
            return Arrival(pressed, Way.PRESS, channel, direct, trigger)
        return Arrival()

    def _change(self, body: Body) -> Arrival:
        """A field of the open form was changed that others depend on."""
        action, view, (team, user) = body["actions"][0], body["view"], _who(body)
        name = f"{team}:{user}:{action['action_ts']}:{action['action_id']}"
        drawing, at = str(view.get("private_metadata") or ""), self._instant(action["action_ts"])
        changed = Changed(_address(team, user), drawing, str(action["block_id"]), name, at, values_of(view))
        return Arrival(changed, Way.CHANGE, view=view)

    def _submit(self, body: Body, now: Instant) -> Arrival:
        """The form was sent. Slack calls it the same when it is sent again with other values."""
        view, (team, user) = body["view"], _who(body)
        values = values_of(view)
        name = f"{team}:{user}:{view['id']}:{view.get('hash')}:{crc32(repr(sorted(values.items())).encode())}"
        drawing = str(view.get("private_metadata") or "")
        return Arrival(Submitted(_address(team, user), drawing, name, now, values), Way.SUBMIT, view=view)

    def _shortcut(self, body: Body) -> Arrival:
        (team, user), name = _who(body), str(body["callback_id"])
        event, at = f"{team}:{user}:{body['action_ts']}:{name}", self._instant(body["action_ts"])
        said = Said(_address(team, user), "/new", event, at)
        if name == MAKE:
            message = body["message"]
            words = plain(str(message.get("text") or ""), self.me)
            writer = _address(team, str(message.get("user") or ""))
            said = replace(said, words=words, other=not words, writer=writer)
        elif name != NEW:
            return Arrival()
        return Arrival(said, Way.SHORTCUT, trigger=str(body.get("trigger_id") or ""))

    def _instant(self, ts: Any) -> Instant:
        if not _TS.fullmatch(str(ts)):
            raise ValueError("no time of Slack's")
        return Instant(int(str(ts).partition(".")[0]) + self.shift)


def worded(words: str) -> str:
    """What follows the slash command, as it would be written elsewhere: `today` is `/today`, a sentence stays one."""
    return f"/{words}" if _COMMAND.fullmatch(words) else words or "/help"


def _address(team: str, user: str) -> Address:
    """Somebody of a workspace. Their chat is found by their name when something is sent."""
    return Address(PLATFORM, team, user, user)


def _bot_in(body: Body) -> str:
    """Our own user id in the workspace that an event is from."""
    told = body.get("authorizations") or [{}]
    return str(told[0].get("user_id") or "") if told[0].get("is_bot") else ""


def _who(body: Body) -> tuple[str, str]:
    team, user = body.get("team") or {"id": body["user"]["team_id"]}, body["user"]
    return str(team["id"]), str(user["id"])
