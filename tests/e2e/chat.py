"""A phone on the sandbox's table, without a browser."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.posting import wait_until
from tests.e2e.program import Running


@dataclass
class Chat:
    """One phone, as the page's posts use it. What the bot shows is read from the sandbox's own memory."""

    running: Running
    path: Path
    pane: str

    def say(self, words: str) -> None:
        self.running.post("say", pane=self.pane, text=words)

    def press(self, *labels: str) -> None:
        """Press the newest button of each label in turn."""
        for label in labels:
            self.running.post("press", pane=self.pane, press=self.button(label)["press"])

    def button(self, label: str) -> dict[str, str]:
        """The newest button whose label begins so, once it is there."""
        wait_until(lambda: self._buttons(label))
        return self._buttons(label)[0]

    def _buttons(self, label: str) -> list[dict[str, str]]:
        rows = [json.loads(row) for row, *_ in self._rows("buttons")]
        return [one for row in reversed(rows) for one in row if one["label"].startswith(label)]

    def lines(self) -> list[tuple[str, int]]:
        """What the bot has said, the oldest first, and when."""
        return [(words, at) for words, at in self._rows("text, at") if words]

    def _rows(self, columns: str) -> list[Any]:
        with closing(sqlite3.connect(self.path)) as connection:
            return connection.execute(
                f"SELECT {columns} FROM messages WHERE pane = ? AND NOT own ORDER BY id", (self.pane,)
            ).fetchall()


def open_phone(running: Running, folder: Path, label: str) -> Chat:
    """Lay a new phone on the table."""
    pane = running.post("pane", label=label, kind="chat")["pane"]
    return Chat(running, folder / "tutorbell-chats.db", pane)
