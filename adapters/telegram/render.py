"""A message as Telegram shows it: escaped, cut to what one message holds, its choices as rows of buttons.

A form is drawn by its question and its choices, in the one message that is edited from gap to gap:
that is what the message says anyway, so its sheet is not looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from html import escape
from typing import TypeAlias
from urllib.parse import urlsplit

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import InlineKeyboardMarkupLimit, MessageLimit

from adapters.wire.splitting import split, units
from core.ports import Button, Message

ROW = int(InlineKeyboardMarkupLimit.BUTTONS_PER_ROW)
ALL = int(InlineKeyboardMarkupLimit.TOTAL_BUTTON_NUMBER)
WIDTH = 36  # letters that a phone shows in a row of buttons, with their margins
MARGIN = 2  # letters: what the frame of a button takes
CAPTION = int(MessageLimit.CAPTION_LENGTH)  # UTF-16 units under a picture
MOST = int(MessageLimit.MAX_TEXT_LENGTH)  # UTF-16 units of one message, counted after the mark-up is read
TOAST = 200  # UTF-16 units of the answer to a press


Keyboard: TypeAlias = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove


@dataclass(frozen=True)
class Drawn:
    """One message on the wire: its words, with mark-up and without, and the buttons under it."""

    html: str
    plain: str
    keyboard: Keyboard | None = None
    picture: bytes = b""  # the words are its caption


def drawn(message: Message) -> tuple[Drawn, ...]:
    """The message, in as many as it takes. A picture is in the first one, the buttons are under the last."""
    closed = [one for one in message.buttons if one.link and not _opens(one.link)]
    words = "\n".join([message.text, *(f"{one.label}: {one.link}" for one in closed)])
    keyboard = _of_place(message) or keyboard_of(one for one in message.buttons if one not in closed)
    parts = split(words, MOST)
    if message.picture and units(parts[0]) > CAPTION:
        parts.insert(0, "")
    first, *others = (Drawn(escape(part, quote=False), part) for part in parts)
    *before, last = replace(first, picture=message.picture), *others
    return (*before, replace(last, keyboard=keyboard))


def _of_place(message: Message) -> ReplyKeyboardMarkup | ReplyKeyboardRemove | None:
    """The one button that cannot stand under a message: it takes the place of the letters to write with."""
    if message.placed:
        return ReplyKeyboardRemove()
    if not message.place:
        return None
    button = KeyboardButton(message.place, request_location=True)
    return ReplyKeyboardMarkup([[button]], resize_keyboard=True, one_time_keyboard=True)


def keyboard_of(buttons: Iterable[Button]) -> InlineKeyboardMarkup | None:
    """The buttons in rows; None: there are none."""
    rows = rows_of(list(buttons)[:ALL])
    return InlineKeyboardMarkup([[_button(one) for one in row] for row in rows]) if rows else None


def rows_of(buttons: Iterable[Button]) -> list[list[Button]]:
    """As many buttons side by side as can be read: all of a row are as wide as its widest.

    What most people want has a row of its own.
    """
    rows: list[list[Button]] = []
    for button in buttons:
        alone = button.tone == "main" or (rows and rows[-1][-1].tone == "main")
        if rows and not alone and _fits([*rows[-1], button]):
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def _fits(row: list[Button]) -> bool:
    widest = max(len(one.label) for one in row) + MARGIN
    return len(row) <= ROW and widest * len(row) <= WIDTH


def _button(button: Button) -> InlineKeyboardButton:
    if button.link:
        return InlineKeyboardButton(button.label, url=button.link)
    return InlineKeyboardButton(button.label, callback_data=button.press)


def _opens(link: str) -> bool:
    """Whether Telegram takes the address on a button: not one that only this machine knows."""
    parts = urlsplit(link)
    return parts.scheme in ("http", "https", "tg") and "." in (parts.hostname or "")


def toast(words: str) -> str:
    """The answer to a press, cut to what is shown of it."""
    return words if units(words) <= TOAST else split(words, TOAST - 1)[0] + "…"
