"""Who is looking at the page, and what each of them has not been told yet."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from adapters.sandbox.chats import Line

BACKLOG = 500  # lines; whoever is further behind is better served by the whole state anew


class Listener:
    """One open page. It is woken by whatever happens, and takes the new lines with it."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._stirred = asyncio.Event()
        self.lost = False  # it fell behind: lines were dropped
        self.closed = False

    async def wait(self, seconds: float) -> tuple[Line, ...]:
        """What has come, as soon as anything has happened or `seconds` have passed."""
        try:
            async with asyncio.timeout(seconds):
                await self._stirred.wait()
        except TimeoutError:
            pass
        self._stirred.clear()
        lines, self._lines = tuple(self._lines), []
        return lines

    def hear(self, line: Line) -> None:
        """Keep a line for this page."""
        if len(self._lines) < BACKLOG:
            self._lines.append(line)
        else:
            self.lost = True
        self.stir()

    def stir(self) -> None:
        """Wake it: something may look different now."""
        self._stirred.set()

    def close(self) -> None:
        """Let it go: the program stops."""
        self.closed = True
        self.stir()


class Stream:
    """Tells every open page. Only used on the event loop's own thread."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()
        self._closed = False

    @contextmanager
    def follow(self) -> Iterator[Listener]:
        """Listen until the block ends."""
        listener = Listener()
        listener.closed = self._closed
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def tell(self, line: Line) -> None:
        """Show a new or redrawn line everywhere."""
        for listener in self._listeners:
            listener.hear(line)

    def stir(self) -> None:
        """Have every page look again at the clock, the panes and what is due."""
        for listener in self._listeners:
            listener.stir()

    def close(self) -> None:
        """Let every page go, so that the server can stop."""
        self._closed = True
        for listener in self._listeners:
            listener.close()
