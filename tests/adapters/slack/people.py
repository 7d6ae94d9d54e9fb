"""Members of the workspace: what Slack tells an app when they write, press, type a command or take a shortcut."""

from __future__ import annotations

import asyncio
import re
from typing import Any

from tests.adapters.slack.blocks import check_option
from tests.adapters.slack.server import APP, TEAM, FakeSlack
from tests.adapters.slack.workspace import Account, Open, Shown, shown

SUNDAY = 1_795_338_000  # 22 November 2026, 10:00 in Berlin


class Member:
    """Somebody at a computer. What they do is answered when it returns; what it was answered comes back."""

    def __init__(
        self, fake: FakeSlack, id: str, name: str = "", tz: str = "", locale: str = "", team: str = TEAM
    ) -> None:
        self.fake = fake
        self.account = Account(id, name, tz, locale)
        self.now = SUNDAY
        self.team = team
        fake.space.members[id] = self.account

    @property
    def id(self) -> str:
        return self.account.id

    @property
    def channel(self) -> str:
        return self.account.channel

    @property
    def shown(self) -> list[Shown]:
        """What the bot has put into the chat with them."""
        return [one for one in self.fake.space.by_channel[self.channel] if not one.only]

    @property
    def whispers(self) -> list[str]:
        """What they alone saw."""
        return [one.words for many in self.fake.space.by_channel.values() for one in many if one.only == self.id]

    def last(self) -> Shown:
        """The newest message of the bot."""
        assert self.shown, f"nothing has come to {self.id}; refused: {self.fake.wrong}"
        return self.shown[-1]

    def ts(self) -> str:
        """A time of Slack's: no two are the same."""
        return f"{self.now}.{self.fake.space.number():06}"

    def event(self, event: dict[str, Any], name: str = "") -> dict[str, Any]:
        """An event as it is brought."""
        return {
            "type": "event_callback",
            "team_id": self.team,
            "api_app_id": APP,
            "event": event,
            "event_id": name or f"Ev{self.fake.space.number()}",
            "event_time": self.now,
            "authorizations": [{"team_id": self.team, "user_id": "UBELL", "is_bot": True}],
        }

    def message(self, words: str, **more: Any) -> dict[str, Any]:
        """A direct message as an event."""
        ts = self.ts()
        what = {"type": "message", "channel_type": "im", "channel": self.channel, "user": self.id, "ts": ts}
        return self.event({**what, "text": typed(words), "event_ts": ts, "team": self.team, **more})

    async def says(self, words: str, **more: Any) -> None:
        """Write to the bot."""
        await self.fake.bring("events_api", self.message(words, **more))

    def command(self, words: str, channel: str = "") -> dict[str, Any]:
        """A slash command."""
        return {
            "token": "x",
            "team_id": self.team,
            "channel_id": channel or self.channel,
            "channel_name": "directmessage",
            "user_id": self.id,
            "user_name": "somebody",
            "command": "/tutor",
            "text": typed(words),
            "api_app_id": APP,
            "trigger_id": self.fake.space.trigger(self.id, asyncio.get_running_loop().time()),
            "response_url": self._answers_at(channel or self.channel),
        }

    async def commands(self, words: str, channel: str = "") -> Any:
        """Type `/tutor words`."""
        return await self.fake.bring("slash_commands", self.command(words, channel))

    def press(self, message: Shown, button: dict[str, Any]) -> dict[str, Any]:
        """A press on a button under a message."""
        ts = self.ts()
        action = {key: value for key, value in button.items() if key in ("action_id", "value", "text", "type")}
        return {
            **self._who("block_actions"),
            "channel": {"id": message.channel, "name": "directmessage"},
            "container": {
                "type": "message",
                "message_ts": message.ts,
                "channel_id": message.channel,
                "is_ephemeral": bool(message.only),
            },
            "message": None if message.only else {"ts": message.ts, "text": message.text, "blocks": message.blocks},
            "actions": [{**action, "block_id": "choices:0", "action_ts": ts}],
            "response_url": self._answers_at(message.channel),
        }

    async def presses(self, message: Shown, label: str = "", value: str | None = None) -> Any:
        """Press a button, or send a crafted value."""
        button = {"action_id": "press:0", "type": "button", "value": value} if value else message.button(label)
        return await self.fake.bring("interactive", self.press(message, button))

    async def shortcut(self, name: str, message: str | None = None, writer: str = "U9") -> Any:
        """Take a shortcut, on a message of somebody's where one is given."""
        kind = "shortcut" if message is None else "message_action"
        body = {**self._who(kind), "callback_id": name, "action_ts": self.ts()}
        if message is not None:
            body |= {"message": {"text": typed(message), "user": writer, "ts": self.ts()}, "channel": {"id": "C1"}}
        return await self.fake.bring("interactive", body)

    # --- forms and the home tab ---

    def form(self) -> Open:
        """The form that is open before them."""
        mine = [one for one in self.fake.space.views.values() if one.user == self.id]
        assert mine, f"no form is open; refused: {self.fake.wrong}"
        return mine[-1]

    async def changes(self, field: str, value: str, **others: str) -> None:
        """Change a field of the open form that others depend on."""
        view, ts = self.form(), self.ts()
        block = view.block(field)
        assert block.get("dispatch_action"), f"nobody hears that {field} changes"
        action = {"action_id": block["element"]["action_id"], "block_id": field, "action_ts": ts}
        body = {**self._who("block_actions"), "view": filled(view, {field: value, **others}), "actions": [action]}
        await self.fake.bring("interactive", {**body, "container": {"type": "view", "view_id": view.id}})

    def submission(self, **values: str) -> dict[str, Any]:
        """The open form, filled in and sent."""
        return {**self._who("view_submission"), "view": filled(self.form(), values, whole=True)}

    async def sends(self, **values: str) -> Any:
        """Fill in the open form and send it; what is answered. Without problems it is closed."""
        answer = await self.fake.bring("interactive", self.submission(**values))
        if not answer:
            del self.fake.space.views[self.form().id]
        return answer

    async def searches(self, letters: str, field: str = "student") -> list[str]:
        """Type letters into a field that looks somebody up; the names that are offered."""
        view = self.form()
        action = view.block(field)["element"]["action_id"]
        body = {**self._who("block_suggestion"), "value": letters, "block_id": field, "action_id": action}
        answer = await self.fake.bring("interactive", {**body, "view": filled(view, {})})
        for option in answer["options"]:
            check_option(option)
        return [option["text"]["text"] for option in answer["options"]]

    async def goes_home(self) -> list[str]:
        """Look at the home tab; what is read there, once it is drawn."""
        await self.fake.bring("events_api", self.event({"type": "app_home_opened", "user": self.id, "tab": "home"}))
        async with asyncio.timeout(10):
            while self.id not in self.fake.space.homes:
                await asyncio.sleep(0.01)
        return [shown(one["text"]) for one in self.home["blocks"] if "text" in one]

    @property
    def home(self) -> dict[str, Any]:
        """The home tab as it stands."""
        return self.fake.space.homes[self.id]

    async def presses_home(self, label: str) -> None:
        """Press a button of the home tab."""
        buttons = [one for block in self.home["blocks"] for one in block.get("elements", [])]
        button = next(one for one in buttons if one["text"]["text"] == label)
        action = {name: button[name] for name in ("action_id", "value", "type")} | {"action_ts": self.ts()}
        body = {**self._who("block_actions"), "view": {**self.home, "id": "V1"}, "actions": [action]}
        await self.fake.bring("interactive", body)

    def _answers_at(self, channel: str) -> str:
        return f"{self.fake.url}/respond/{self.fake.space.answers_at(self.id, channel)}"

    def _who(self, kind: str) -> dict[str, Any]:
        trigger = self.fake.space.trigger(self.id, asyncio.get_running_loop().time())
        user = {"id": self.id, "username": "somebody", "team_id": self.team}
        return {"type": kind, "team": {"id": self.team}, "user": user, "api_app_id": APP, "trigger_id": trigger}


def filled(view: Open, given: dict[str, str], *, whole: bool = False) -> dict[str, Any]:
    """An open form with its values. What is asked for must be there before it can be sent, as in Slack itself."""
    values: dict[str, Any] = {}
    asked = [block for block in view.view["blocks"] if block["type"] == "input"]
    for block in asked:
        element, name = block["element"], block["block_id"]
        state = chosen(element, given[name]) if name in given else beforehand(element)
        assert not whole or block.get("optional") or any(state.values()), f"{name} is asked for"
        values[name] = {element["action_id"]: {"type": element["type"], **state}}
    assert set(given) <= {block["block_id"] for block in asked}, f"no such field: {given}"
    return {**view.view, "id": view.id, "hash": view.hash, "state": {"values": values}}


def beforehand(element: dict[str, Any]) -> dict[str, Any]:
    """What stands in a field before it is touched."""
    return {
        "datepicker": {"selected_date": element.get("initial_date")},
        "timepicker": {"selected_time": element.get("initial_time")},
        "users_select": {"selected_user": element.get("initial_user")},
        "plain_text_input": {"value": element.get("initial_value")},
    }.get(element["type"], {"selected_option": element.get("initial_option")})


def chosen(element: dict[str, Any], value: str) -> dict[str, Any]:
    """A field with another value."""
    match element["type"]:
        case "datepicker":
            return {"selected_date": value}
        case "timepicker":
            return {"selected_time": value}
        case "users_select":
            return {"selected_user": value}
        case "plain_text_input":
            assert len(value) <= element.get("max_length", 3000)
            return {"value": value or None}
        case "static_select":
            found = [one for one in element["options"] if value in (one["value"], one["text"]["text"])]
            assert found, f"{value} is not among {[one['text']['text'] for one in element['options']]}"
            return {"selected_option": found[0]}
        case _:
            return {"selected_option": {"text": {"type": "plain_text", "text": value}, "value": value}}


def typed(words: str) -> str:
    """What Slack makes of what somebody types: escaped, with its addresses as links."""
    words = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    words = re.sub(r"https?://[^\s]+", lambda found: f"<{found[0]}>", words)
    return re.sub(r"\b[\w.+-]+@[\w-]+\.[\w.-]*\w", lambda found: f"<mailto:{found[0]}|{found[0]}>", words)
