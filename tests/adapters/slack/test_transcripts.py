"""Every transcript once more, through the strict server: the same people, the same words, the same outcome."""

from __future__ import annotations

from pathlib import Path

from tests.adapters.slack.screen import on_slack
from tests.adapters.slack.server import slack_server
from tests.adapters.wires import over_the_wire
from tests.memory import Memory

NO_PHONE = " [Share my location]"  # is offered where people write on a phone

MEMBER = " [Pick a member]"  # is offered where others of the same workspace can be written to


@over_the_wire()
async def test_on_slack_it_is_the_same_conversation(path: Path, empty: Memory) -> None:
    written = path.read_text(encoding="utf-8").replace(NO_PHONE, "")
    async with slack_server() as fake:
        fake.space.watched = False
        async with on_slack(empty.store, fake) as rehearsal:
            played = await rehearsal.player().play(written)
            assert played.replace(MEMBER, "") == written
