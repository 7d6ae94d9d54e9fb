"""`tutorbell chat`: the whole program on a stage in the terminal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator

from adapters.terminal.script import Unplayable, step_of
from bot.clock import SystemClock
from bot.doors import invite_tutor
from bot.rehearsal import Rehearsal

HOW = """Write as anybody:   Maya> book Anna tomorrow at 16:30
Press a button:     Maya> [Create & tell]
Move the clock:     clock 2026-11-24 16:30
Bring people in:    cast Maya, Anna, Elena, Ben
Leave:              Ctrl-D"""


async def play(transcript: str, show: Callable[[str], None]) -> None:
    """Play a transcript for a reader.

    Raises:
        Unplayable: one of its lines is no step.
    """
    rehearsal = Rehearsal()
    show((await rehearsal.player().play(transcript)).rstrip())
    rehearsal.close()


async def talk(lines: Iterator[str], show: Callable[[str], None]) -> None:
    """Let somebody be everybody, line by line."""
    rehearsal = Rehearsal(at=SystemClock().now())
    code = invite_tutor(rehearsal.store, rehearsal.clock.now())
    show(f"{HOW}\nA tutor may join:   Maya> join {code}\n")
    player = rehearsal.player()
    while (line := await asyncio.to_thread(next, lines, None)) is not None:
        try:
            step = step_of(line.strip())
            rows = await player.act(step) if step else []
        except Unplayable as wrong:
            rows = [f"That is no step: {wrong}", HOW.splitlines()[0]]
        for row in rows:
            show(row)
    rehearsal.close()
