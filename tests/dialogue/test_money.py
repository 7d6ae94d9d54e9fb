"""Money is theirs who pay or decide: in no transcript a word of it reaches a minor, or who is only informed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adapters.terminal.script import Press as Pressing
from adapters.terminal.script import Speak, is_input, step_of
from bot.cast import CAST
from tests.dialogue.test_transcripts import TRANSCRIPTS
from tests.rows import every_row

MONEY = re.compile(r"\b(charge[sd]?|costs?|credit|owes?|invoice|EUR)\b|ahead: free", re.IGNORECASE)
NOT_THEIRS = {name for name, role in CAST.items() if role.minor and not role.children} - {"Maya", "Ruth"} | {"Petr"}
_TO = re.compile(r"^  to (\w+) \(")


def heard(chat: str) -> Iterator[tuple[str, str]]:
    """Each line that the bot says, with whom it says it to."""
    speaker = reader = ""
    for line in chat.splitlines():
        if is_input(line):
            step = step_of(line)
            speaker = reader = step.who if isinstance(step, Speak | Pressing) else ""
        elif found := _TO.match(line):
            reader = found[1]
            yield reader, line
        else:
            reader = reader if line.startswith("    ") else speaker
            yield reader, line


def test_no_minor_and_nobody_who_is_only_informed_reads_of_money() -> None:
    with every_row() as row:
        for path in TRANSCRIPTS:
            with row(path.stem):
                chat = path.read_text(encoding="utf-8")
                assert [(who, line) for who, line in heard(chat) if who in NOT_THEIRS and MONEY.search(line)] == []


def test_the_transcripts_speak_of_money_to_others() -> None:
    read = {who for path in TRANSCRIPTS for who, line in heard(path.read_text(encoding="utf-8")) if MONEY.search(line)}
    assert read >= {"Maya", "Elena", "Zoe"}
