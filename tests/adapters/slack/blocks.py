"""What Slack refuses in blocks, views and texts: what slack_sdk knows of that, and the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from slack_sdk.errors import SlackObjectFormationError
from slack_sdk.models.blocks import Block
from slack_sdk.models.views import View

Thing = Mapping[str, Any]
TEXT = 40_000
PLAIN = {"type", "text", "emoji"}
MRKDWN = {"type", "text", "verbatim"}
# Every element that may be used here: the fields that it may have.
ELEMENTS: dict[str, set[str]] = {
    "button": {"text", "action_id", "value", "url", "style", "accessibility_label"},
    "static_select": {"action_id", "options", "initial_option", "placeholder"},
    "external_select": {"action_id", "initial_option", "placeholder", "min_query_length"},
    "users_select": {"action_id", "initial_user", "placeholder"},
    "datepicker": {"action_id", "initial_date", "placeholder"},
    "timepicker": {"action_id", "initial_time", "placeholder"},
    "plain_text_input": {"action_id", "initial_value", "multiline", "max_length", "placeholder"},
}
IN_ACTIONS = {"button", "static_select", "external_select", "datepicker", "timepicker"}
IN_INPUT = {"static_select", "users_select", "external_select", "datepicker", "timepicker", "plain_text_input"}
BLOCKS: dict[str, set[str]] = {
    "section": {"block_id", "text", "accessory"},
    "actions": {"block_id", "elements"},
    "context": {"block_id", "elements"},
    "header": {"block_id", "text"},
    "divider": {"block_id"},
    "input": {"block_id", "label", "element", "hint", "optional", "dispatch_action"},
}
VIEW = {
    "type", "callback_id", "title", "submit", "close", "blocks", "private_metadata", "notify_on_close", "external_id",
}  # fmt: skip
LIVE = re.compile(r"<[!@#][^>]*>|<[^<>|]+\|[^<>]*>")  # what pings somebody, or shows one thing and opens another


class Unfit(Exception):
    """What is wrong with it."""


def need(right: bool, why: str) -> None:
    """Refuse where it is not right."""
    if not right:
        raise Unfit(why)


def mrkdwn(words: Any, most: int) -> str:
    """A text with Slack's mark-up: nothing in it may ping anybody or hide a link, and nothing may be half escaped."""
    need(isinstance(words, str) and 0 < len(words) <= most, f"a text of 1 to {most}")
    need(not LIVE.search(words), f"something comes alive in {words!r}")
    bare = re.sub(r"<https?://[^<>|\s]+>", "", words)
    need("<" not in bare and ">" not in bare, f"a bare angle bracket in {words!r}")
    need(not re.search(r"&(?!(amp|lt|gt);)", bare), f"a bare ampersand in {words!r}")
    return str(words)


def plain(thing: Any, most: int) -> None:
    """A text without mark-up."""
    need(isinstance(thing, dict) and thing.get("type") == "plain_text" and set(thing) <= PLAIN, f"plain text: {thing}")
    need(isinstance(thing["text"], str) and bool(thing["text"].strip()), "an empty plain text")
    need("<" not in thing["text"] and ">" not in thing["text"], f"a bare angle bracket in {thing['text']!r}")
    need(len(thing["text"]) <= most, f"more than {most} characters: {thing['text'][:30]}")


def either(thing: Any, most: int) -> None:
    """A text with mark-up or without."""
    if isinstance(thing, dict) and thing.get("type") == "mrkdwn":
        need(set(thing) <= MRKDWN, f"a text object has no such field: {thing}")
        mrkdwn(thing["text"], most)
    else:
        plain(thing, most)


def check_blocks(blocks: Any, most: int = 50) -> None:
    """All blocks of a message, or of a view.

    Raises:
        Unfit: Slack would refuse them.
    """
    need(isinstance(blocks, list) and 0 < len(blocks) <= most, f"1 to {most} blocks")
    try:
        for parsed in Block.parse_all(blocks):
            parsed.to_dict()
    except SlackObjectFormationError as wrong:
        raise Unfit(str(wrong)) from wrong
    for block in blocks:
        _check_block(block)
    for name in ("block_id", "action_id"):
        found = [value for thing in _things(blocks) if (value := thing.get(name))]
        need(len(found) == len(set(found)), f"{name} twice: {found}")
        need(all(len(value) <= 255 for value in found), f"a {name} too long")


def _things(blocks: list[Thing]) -> Iterator[Thing]:
    for block in blocks:
        yield block
        yield from block.get("elements", [])
        yield from (block[name] for name in ("element", "accessory") if name in block)


def _check_block(block: Any) -> None:
    kind = block.get("type") if isinstance(block, dict) else None
    need(kind in BLOCKS, f"no block {kind}")
    strange = set(block) - BLOCKS[str(kind)] - {"type"}
    need(not strange, f"a {kind} has no {strange}")
    match kind:
        case "section":
            either(block["text"], 3000)
            if "accessory" in block:
                check_element(block["accessory"], IN_ACTIONS)
        case "actions":
            need(1 <= len(block["elements"]) <= 25, "1 to 25 elements")
            for element in block["elements"]:
                check_element(element, IN_ACTIONS)
        case "context":
            need(1 <= len(block["elements"]) <= 10, "1 to 10 elements of context")
            for element in block["elements"]:
                either(element, 3000)
        case "header":
            plain(block["text"], 150)
        case "input":
            plain(block["label"], 2000)
            check_element(block["element"], IN_INPUT)


def check_element(element: Any, allowed: set[str]) -> None:
    """One button, picker or box."""
    kind = element.get("type") if isinstance(element, dict) else None
    need(kind in allowed, f"no {kind} here")
    strange = set(element) - ELEMENTS[str(kind)] - {"type"}
    need(not strange, f"a {kind} has no {strange}")
    need(bool(element.get("action_id")), f"a {kind} without an action_id")
    if "placeholder" in element:
        plain(element["placeholder"], 150)
    match kind:
        case "button":
            _check_button(element)
        case "static_select":
            need(1 <= len(element["options"]) <= 100, "1 to 100 options")
            for option in element["options"]:
                check_option(option)
            first = element.get("initial_option")
            need(first is None or first in element["options"], "the first option is not among the options")
        case "external_select" if "initial_option" in element:
            check_option(element["initial_option"])
        case "datepicker" if "initial_date" in element:
            need(bool(re.fullmatch(r"\d{4}-\d\d-\d\d", element["initial_date"])), "no date")
        case "timepicker" if "initial_time" in element:
            need(bool(re.fullmatch(r"\d\d:\d\d", element["initial_time"])), "no time of day")
        case "plain_text_input":
            need(0 < element.get("max_length", 1) <= 3000, "at most 3000 letters can be asked for")
            need(len(element.get("initial_value", "")) <= element.get("max_length", 3000), "more than the box holds")


def check_option(option: Any) -> None:
    """One option of a list."""
    need(isinstance(option, dict) and set(option) == {"text", "value"}, f"an option: {option}")
    plain(option["text"], 75)
    need(1 <= len(option["value"]) <= 150, "an option's value has 1 to 150 characters")


def _check_button(button: Thing) -> None:
    plain(button["text"], 75)
    need(len(button.get("value", "")) <= 2000, "more than 2000 characters behind a button")
    need(button.get("style", "primary") in ("primary", "danger"), "no such style")
    if "url" in button:
        parts = urlsplit(button["url"])
        need(parts.scheme in ("http", "https") and "." in (parts.hostname or ""), "an address that nobody can open")
        need(len(button["url"]) <= 3000, "an address of more than 3000 characters")


def check_view(view: Any) -> None:
    """A modal or a home tab.

    Raises:
        Unfit: Slack would refuse it.
    """
    need(isinstance(view, dict) and view.get("type") in ("modal", "home"), "a view is a modal or a home")
    strange = set(view) - VIEW
    need(not strange, f"a view has no {strange}")
    try:
        View(**view).to_dict()
    except SlackObjectFormationError as wrong:
        raise Unfit(str(wrong)) from wrong
    check_blocks(view["blocks"], 100)
    need(len(view.get("private_metadata", "")) <= 3000, "too much private metadata")
    if view["type"] == "modal":
        plain(view["title"], 24)
        for name in ("submit", "close"):
            if name in view:
                plain(view[name], 24)
        asks = any(block["type"] == "input" for block in view["blocks"])
        need(not asks or "submit" in view, "questions without a way to send the answers")


def check_message(given: Thing) -> None:
    """The text and the blocks of a message.

    Raises:
        Unfit: Slack would refuse them, or show nothing in a notification.
    """
    need(bool(given.get("text")), "blocks without a text say nothing in a notification")
    mrkdwn(given["text"], TEXT)
    if "blocks" in given:
        check_blocks(given["blocks"])
