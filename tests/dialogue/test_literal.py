"""F6: what looks like SQL is a name or a topic like any other."""

from __future__ import annotations

import pytest

from bot.rehearsal import Rehearsal
from tests.memory import Memory

SCENE = """now  Sun 2026-11-22 10:00 Berlin
cast  Maya, Anna
Maya>  book Anna Tue 16:30 1h, topic: {words}
Maya>  [Create & tell]
Maya>  who {words}
Maya>  students
"""


@pytest.mark.parametrize("words", ["'; DROP TABLE sessions;--", "100% _ of it", '" OR 1=1 --', "a%' OR name LIKE '%"])
async def test_f6_what_looks_like_sql_is_shown_as_it_was_written(words: str, empty: Memory) -> None:
    rehearsal = Rehearsal(empty.store)
    played = await rehearsal.player().play(SCENE.replace("{words}", words))
    with rehearsal.store.read() as view:
        topics = [session["topic"] for session in view.inspect(rehearsal.clock.now(), "test")["sessions"]]
    rehearsal.close()
    assert topics == [words]
    assert f"Topic: {words}" in played
    assert "I don't know" in played, "it is nobody's name, and matches nobody"
    assert "1 student:" in played
