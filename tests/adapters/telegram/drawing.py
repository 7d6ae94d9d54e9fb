"""A chat as a phone shows it, in letters: what a reviewer can look at."""

from __future__ import annotations

from collections.abc import Sequence
from textwrap import wrap
from typing import Any

from tests.adapters.telegram.chats import Shown

WIDTH = 46  # letters across a phone's bubble


def screen(name: str, messages: Sequence[Shown]) -> str:
    """Somebody's chat from the bot's first message to its last, each as it stands now."""
    return "\n".join([f"── {name} ".ljust(WIDTH + 4, "─"), *(row for message in messages for row in _bubble(message))])


def _bubble(message: Shown) -> list[str]:
    head = "─" * (WIDTH + 2)
    lines = [row for line in message.text.split("\n") for row in wrap(line, WIDTH) or [""]]
    notes = [note for note in ("silent" * message.silent, f"edited {message.edited}×" * bool(message.edited)) if note]
    foot = f" {', '.join(notes)} ".center(WIDTH + 2, "─") if notes else head
    return [
        f"╭{head}╮",
        *(f"│ {line.ljust(WIDTH)} │" for line in lines),
        f"╰{foot}╯",
        *(_row(row) for row in message.rows),
    ]


def _row(row: list[dict[str, Any]]) -> str:
    """Buttons as wide as each other, as Telegram draws them."""
    width = (WIDTH + 4) // len(row)
    return "".join(f"[{_label(one)[: width - 2].center(width - 2)}]" for one in row)


def _label(button: dict[str, Any]) -> str:
    return f"{button['text']} ↗" if "url" in button else str(button["text"])
