"""Every transcript, played in the whole program: what the bot answers is what stands in the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.rehearsal import Rehearsal
from tests.memory import Memory

TRANSCRIPTS = sorted(Path(__file__).parent.glob("*.chat"))


def test_there_is_a_transcript_for_each_flow_that_exists() -> None:
    sections = {path.name[:2] for path in TRANSCRIPTS}
    assert sections >= {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "15", "16"}


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
async def test_the_bot_answers_as_the_transcript_says(path: Path, empty: Memory, pytestconfig: pytest.Config) -> None:
    written = path.read_text(encoding="utf-8")
    rehearsal = Rehearsal(empty.store)
    try:
        played = await rehearsal.player().play(written)
    finally:
        rehearsal.close()
    if pytestconfig.getoption("--accept"):
        path.write_text(played, encoding="utf-8")
    else:
        assert played == written
    assert "!!" not in played, "somebody pressed a button that was not there"
