"""The app's home: a tab of sections, each with a heading, words and buttons."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from adapters.slack.render import LABEL, ROW, Block, plain_text, sections

HEADING = 150  # characters
BLOCKS = 100  # of a tab
PARTS = 20  # sections: far below that, with the words they have


@dataclass(frozen=True)
class Part:
    """One part of the tab. A button is its label and what pressing it says."""

    heading: str
    words: str
    buttons: tuple[tuple[str, str], ...] = ()


def tab(parts: Iterable[Part]) -> Block:
    """The tab."""
    blocks: list[Block] = []
    for at, part in enumerate(list(parts)[:PARTS]):
        blocks += [{"type": "header", "text": plain_text(part.heading, HEADING)}, *sections(part.words)]
        elements = [_button(f"say:{at}:{n}", *one) for n, one in enumerate(part.buttons[:ROW])]
        if elements:
            blocks.append({"type": "actions", "block_id": f"part:{at}", "elements": elements})
    return {"type": "home", "blocks": blocks[:BLOCKS]}


def _button(name: str, label: str, words: str) -> Block:
    return {"type": "button", "text": plain_text(label, LABEL), "action_id": name, "value": words}
