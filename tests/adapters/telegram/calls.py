"""Which methods of the Bot API there are here, which parameters each has, and what is wrong with a call."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from telegram.constants import (
    SUPPORTED_WEBHOOK_PORTS,
    BotCommandLimit,
    CallbackQueryLimit,
    FileSizeLimit,
    InlineKeyboardButtonLimit,
    InlineKeyboardMarkupLimit,
    PollingLimit,
    UpdateType,
    WebhookLimit,
)

from tests.adapters.telegram.markup import units

ROW = InlineKeyboardMarkupLimit.BUTTONS_PER_ROW
BUTTONS = InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER
DATA = InlineKeyboardButtonLimit.MAX_CALLBACK_DATA
TOAST = CallbackQueryLimit.ANSWER_CALLBACK_QUERY_TEXT_LENGTH
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
SECRET = re.compile(rf"[A-Za-z0-9_-]{{1,{WebhookLimit.MAX_SECRET_TOKEN_LENGTH}}}")
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{1,64}")
LANGUAGE = re.compile(r"[a-z]{2}")
MOST_PIXELS = 10_000  # of a photo's width and height together
SCOPES = frozenset({"default", "all_private_chats", "all_group_chats", "chat"})


@dataclass(frozen=True)
class Refused(Exception):
    """How a call is answered that is refused."""

    status: int
    description: str
    parameters: Mapping[str, int] = field(default_factory=dict)
    expected: bool = False  # a test has made it so: it is no fault of the caller


def bad(description: str, expected: bool = False) -> Refused:
    """A 400."""
    return Refused(400, f"Bad Request: {description}", expected=expected)


def whole(value: Any) -> int:
    """A whole number, also where it comes as text."""
    if isinstance(value, bool) or not re.fullmatch(r"-?\d{1,19}", str(value)):
        raise bad(f"{value!r} is no whole number")
    return int(value)


def flag(value: Any) -> bool:
    """True or false."""
    if value not in (True, False, "true", "false", "True", "False"):
        raise bad(f"{value!r} is neither true nor false")
    return value in (True, "true", "True")


def words(value: Any) -> str:
    """A text."""
    if not isinstance(value, str):
        raise bad(f"{value!r} is no text")
    return value


def png(value: Any) -> bytes:
    """A picture that is uploaded."""
    if not isinstance(value, bytes) or not value.startswith(b"\x89PNG\r\n\x1a\n"):
        raise bad("IMAGE_PROCESS_FAILED")
    if len(value) > FileSizeLimit.PHOTOSIZE_UPLOAD or sum(struct.unpack(">II", value[16:24])) > MOST_PIXELS:
        raise bad("PHOTO_INVALID_DIMENSIONS")
    return value


def thing(value: Any) -> Any:
    """An object or a list, also where it comes as JSON in a form."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except ValueError:
        raise bad("can't parse JSON") from None


def one_of(*known: str) -> Callable[[Any], str]:
    """One of these words."""

    def read(value: Any) -> str:
        if value not in known:
            raise bad(f"{value!r} is none of {known}")
        return str(value)

    return read


def kinds_of_update(value: Any) -> list[str]:
    """The kinds of updates that somebody wants to hear of."""
    found = thing(value)
    if not isinstance(found, list) or set(found) - set(UpdateType):
        raise bad("unknown kind of update")
    return found


def keyboard(value: Any) -> list[list[dict[str, Any]]]:
    """An inline keyboard, as rows of buttons."""
    markup = thing(value)
    rows = markup.get("inline_keyboard") if isinstance(markup, dict) else None
    if not isinstance(rows, list) or set(markup) != {"inline_keyboard"}:
        raise bad("can't parse inline keyboard")
    if any(not row or len(row) > ROW for row in rows) or sum(map(len, rows)) > BUTTONS:
        raise bad("too many buttons, or an empty row")
    for row in rows:
        for button in row:
            _check_button(button)
    return rows


def markup(value: Any) -> Any:
    """What stands under a new message: an inline keyboard, or a button that tells where somebody is, or its end."""
    found = thing(value)
    if not isinstance(found, dict) or "inline_keyboard" in found:
        return keyboard(found)
    if found == {"remove_keyboard": True}:
        return found
    if set(found) - {"keyboard", "resize_keyboard", "one_time_keyboard"} or not found.get("keyboard"):
        raise bad("can't parse reply keyboard markup")
    for row in found["keyboard"]:
        if not row or any(set(one) != {"text", "request_location"} or not one["text"] for one in row):
            raise bad("can't parse keyboard button")
    return found


def _check_button(button: dict[str, Any]) -> None:
    if set(button) not in ({"text", "callback_data"}, {"text", "url"}):
        raise bad("a button has a text, and either data or an address")
    if not button["text"].strip():
        raise bad("text buttons are unallowed to be empty")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= DATA:
        raise bad("BUTTON_DATA_INVALID")
    if "url" in button:
        parts = urlsplit(button["url"])
        if parts.scheme not in ("http", "https", "tg") or "." not in (parts.hostname or ""):
            raise bad("inline keyboard button URL is invalid: Wrong HTTP URL")


def commands(value: Any) -> list[dict[str, str]]:
    """A menu of commands."""
    found = thing(value)
    if not isinstance(found, list) or len(found) > BotCommandLimit.MAX_COMMAND_NUMBER:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for one in found:
        if set(one) != {"command", "description"} or not COMMAND.fullmatch(one["command"]):
            raise bad("BOT_COMMAND_INVALID")
        if not BotCommandLimit.MIN_DESCRIPTION <= len(one["description"]) <= BotCommandLimit.MAX_DESCRIPTION:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    return found


def menu_button(value: Any) -> dict[str, Any]:
    """What the button beside the field to write into opens."""
    found = thing(value)
    if found != {"type": "commands"}:
        raise bad("can't parse MenuButton")
    return {"type": "commands"}


def scope(value: Any) -> dict[str, Any]:
    """To whom a menu is shown."""
    found = thing(value)
    if (
        not isinstance(found, dict)
        or found.get("type") not in SCOPES
        or ("chat_id" in found) != (found["type"] == "chat")
    ):
        raise bad("can't parse BotCommandScope")
    return found


def language(value: Any) -> str:
    """A language of two letters, or none."""
    if value and not LANGUAGE.fullmatch(str(value)):
        raise bad("LANGUAGE_CODE_INVALID")
    return str(value)


def secret(value: Any) -> str:
    """What a webhook is known by."""
    if not SECRET.fullmatch(str(value)):
        raise bad("secret token contains unallowed characters")
    return str(value)


def safe_address(value: Any) -> str:
    """Where a webhook is served."""
    parts = urlsplit(str(value))
    if parts.scheme != "https" or (parts.port or 443) not in SUPPORTED_WEBHOOK_PORTS:
        raise bad("bad webhook: an HTTPS URL must be provided for webhook, on port 443, 80, 88 or 8443")
    return str(value)


def preview(value: Any) -> dict[str, Any]:
    """How links in a text are shown."""
    found = thing(value)
    if not isinstance(found, dict) or set(found) != {"is_disabled"}:
        raise bad("can't parse link preview options")
    return found


def batch(value: Any) -> int:
    """How many updates at once."""
    n = whole(value)
    if not PollingLimit.MIN_LIMIT <= n <= PollingLimit.MAX_LIMIT:
        raise bad("limit must be between 1 and 100")
    return n


def toast(value: Any) -> str:
    """What a press is answered with."""
    if units(words(value)) > TOAST:
        raise bad("MESSAGE_TOO_LONG")
    return str(value)


# name → how it is read; those with `!` must be there.
METHODS: dict[str, dict[str, Callable[[Any], Any]]] = {
    "getMe": {},
    "getUpdates": {"offset": whole, "limit": batch, "timeout": whole, "allowed_updates": kinds_of_update},
    "setWebhook": {
        "url!": safe_address,
        "secret_token": secret,
        "allowed_updates": kinds_of_update,
        "max_connections": whole,
        "drop_pending_updates": flag,
    },
    "deleteWebhook": {"drop_pending_updates": flag},
    "sendMessage": {
        "chat_id!": whole,
        "text!": words,
        "parse_mode": one_of("HTML"),
        "reply_markup": markup,
        "disable_notification": flag,
        "link_preview_options": preview,
    },
    "sendPhoto": {
        "chat_id!": whole,
        "photo!": png,
        "caption": words,
        "parse_mode": one_of("HTML"),
        "reply_markup": keyboard,
        "disable_notification": flag,
    },
    "editMessageText": {
        "chat_id!": whole,
        "message_id!": whole,
        "text!": words,
        "parse_mode": one_of("HTML"),
        "reply_markup": keyboard,
        "link_preview_options": preview,
    },
    "answerCallbackQuery": {"callback_query_id!": words, "text": toast, "show_alert": flag},
    "sendChatAction": {"chat_id!": whole, "action!": one_of("typing")},
    "deleteMyCommands": {"scope": scope, "language_code": language},
    "setChatMenuButton": {"menu_button": menu_button},
    "setMyCommands": {"commands!": commands, "scope": scope, "language_code": language},
}


def read_call(method: str, given: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a call, read.

    Raises:
        Refused: there is no such method or parameter, one is missing, or one is wrong.
    """
    if method not in METHODS:
        raise Refused(404, "Not Found")
    known = {name.rstrip("!"): read for name, read in METHODS[method].items()}
    needed = {name[:-1] for name in METHODS[method] if name.endswith("!")}
    if strange := set(given) - set(known):
        raise bad(f"{method} has no {sorted(strange)}")
    if missing := needed - set(given):
        raise bad(f"{method} needs {sorted(missing)}")
    return {name: known[name](value) for name, value in given.items()}
