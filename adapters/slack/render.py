"""A message as Slack shows it: its words in sections, its choices as buttons, all within what Slack takes."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any
from urllib.parse import urlsplit

from adapters.slack.mrkdwn import escaped, has_address, lightly_escaped, linked, plain, slashed
from adapters.wire.splitting import split
from core.ports import Button, Message, Sheet

BLOCKS = 50  # of a message
SECTION = 3000  # characters of a section's text, escaped
MESSAGE = 8000  # units of the words of one message: escaped they may be five times as many, and 40,000 is the most
ROW = 25  # elements of one row of buttons
ROWS = 8  # of buttons under one message: more than any card has
SEVERAL = 2  # questions that are worth a form
LABEL = 75  # characters on a button
LINK = 3000  # characters of an address behind a button
WORST = 5  # characters that one becomes when it is escaped
FORM = "form"  # the action of the button that opens the form
_STYLES = {"main": "primary", "grave": "danger"}

Block = dict[str, Any]


@dataclass(frozen=True)
class Drawn:
    """One message on the wire: `text` is what notifications and screen readers tell."""

    text: str
    blocks: tuple[Block, ...]

    @property
    def bare(self) -> Drawn:
        """The words alone, and those of the buttons below: they can be typed as well."""
        buttons = [one for block in self.blocks if block["type"] == "actions" for one in block["elements"]]
        labels = [_in_words(one) for one in buttons if one["action_id"] != FORM]
        return Drawn("\n".join(filter(None, [self.text, " · ".join(labels)])), ())


def drawn(message: Message) -> tuple[Drawn, ...]:
    """The message, in as many as it takes. The buttons are under the last one."""
    closed = [one for one in message.buttons if one.link and not _opens(one.link)]
    words = "\n".join([slashed(message.text), *(f"{one.label}: {one.link}" for one in closed)])
    *before, last = (Drawn(linked(part) or "…", tuple(sections(part))) for part in split(words, MESSAGE))
    buttons = [_button(n, one) for n, one in enumerate(message.buttons) if one not in closed]
    labels = {one.label for one in message.buttons}
    return (*before, replace(last, blocks=(*last.blocks, *_rows([*buttons, *_opener(message.sheet, labels)]))))


def sections(words: str) -> Iterator[Block]:
    """The words literally; lines with a web address are mark-up, for only there it can be opened."""
    for live, lines in groupby(words.split("\n"), has_address):
        for part in split("\n".join(lines), SECTION):
            pieces = split(part, SECTION // WORST) if len(linked(part)) > SECTION else [part]
            yield from (section(piece, live=live) for piece in pieces)


def section(words: str, *, live: bool = False) -> Block:
    """Words as a block."""
    if live:
        return {"type": "section", "text": {"type": "mrkdwn", "text": linked(words), "verbatim": True}}
    return {"type": "section", "text": {"type": "plain_text", "text": escaped(words).strip() or "…", "emoji": False}}


def plain_text(words: str, most: int) -> Block:
    """A short text, cut to what there is room for."""
    words = words.strip() or "…"
    while len(shown := lightly_escaped(words)) > most:
        words = words[: min(len(words), most) - 2].rstrip() + "…"
    return {"type": "plain_text", "text": shown, "emoji": False}


def _rows(elements: Sequence[Block]) -> Iterator[Block]:
    """The buttons in rows; none: no row."""
    for at in range(0, min(len(elements), ROW * ROWS), ROW):
        yield {"type": "actions", "block_id": f"choices:{at}", "elements": list(elements[at : at + ROW])}


def _opener(sheet: Sheet | None, labels: Container[str]) -> list[Block]:
    """The button that opens the form, where it is worth one: a plain message cannot open it.

    Where another one has its label already it bears the form's title.
    """
    if sheet is None or not sheet.open:
        return []
    if len(sheet.entries) < SEVERAL and all(one.input != "member" for one in sheet.entries):
        return []
    label = plain_text(sheet.title if sheet.open in labels else sheet.open, LABEL)
    return [{"type": "button", "text": label, "action_id": FORM, "value": sheet.press}]


def _button(n: int, button: Button) -> Block:
    element: Block = {"type": "button", "text": plain_text(button.label, LABEL)}
    if button.link:
        element |= {"action_id": f"open:{n}", "url": button.link}
    else:
        element |= {"action_id": f"press:{n}", "value": button.press}
    return element | ({"style": _STYLES[button.tone]} if button.tone in _STYLES else {})


def _in_words(button: Block) -> str:
    label = escaped(plain(str(button["text"]["text"])))
    return f"{label}: <{escaped(button['url'])}>" if "url" in button else label


def _opens(link: str) -> bool:
    """Whether Slack takes the address on a button: not one that only this machine knows."""
    parts = urlsplit(link)
    return parts.scheme in ("http", "https") and "." in (parts.hostname or "") and len(link) <= LINK
