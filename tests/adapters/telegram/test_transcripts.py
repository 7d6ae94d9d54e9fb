"""Every transcript once more, through the strict server: the same people, the same words, the same outcome."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.adapters.telegram.drawing import screen
from tests.adapters.telegram.screen import TelegramRehearsal, on_telegram
from tests.adapters.telegram.server import telegram_server
from tests.adapters.wires import over_the_wire
from tests.memory import Memory

SCREENS = Path(__file__).parent / "screens"  # of some conversations, as they end


@over_the_wire(also=[screen.stem for screen in SCREENS.glob("*.txt")])
async def test_on_telegram_it_is_the_same_conversation(path: Path, empty: Memory, pytestconfig: pytest.Config) -> None:
    written = path.read_text(encoding="utf-8")
    async with telegram_server() as fake:
        fake.pacing.watched = False
        async with on_telegram(empty.store, fake) as rehearsal:
            assert await rehearsal.player().play(written) == written
            kept = SCREENS / f"{path.stem}.txt"
            if kept.exists():
                shown = screens_of(rehearsal)
                if pytestconfig.getoption("--accept"):
                    kept.write_text(shown, encoding="utf-8")
                assert shown == kept.read_text(encoding="utf-8")


def screens_of(rehearsal: TelegramRehearsal) -> str:
    """Everybody's chat."""
    people = rehearsal.people.names()
    return "\n\n".join(screen(name, rehearsal.fake.to(number)) for name, number in people.items()) + "\n"
