"""The threads that work on the database, so that the loop never waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

READERS = 4
WRITERS_ON_POSTGRESQL = 8

P = ParamSpec("P")
T = TypeVar("T")


class Threads:
    """One writer for SQLite, which has one anyway; several for PostgreSQL; readers beside them."""

    def __init__(self, database: str) -> None:
        writers = 1 if database == "sqlite" else WRITERS_ON_POSTGRESQL
        self._writers = ThreadPoolExecutor(writers, "writer")
        self._free = asyncio.Semaphore(writers)
        self._readers = ThreadPoolExecutor(READERS, "reader")

    async def write(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call `do` on a writer's thread, when it is free."""
        async with self._free:
            return await _on(self._writers, do, *args, **kwargs)

    async def keep(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """The same, ahead of all that waits for a writer: whoever brought something waits until it is stored."""
        return await _on(self._writers, do, *args, **kwargs)

    async def read(self, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Call `do` on a reader's thread."""
        return await _on(self._readers, do, *args, **kwargs)

    def close(self) -> None:
        """Wait for what is at work, and end."""
        self._writers.shutdown()
        self._readers.shutdown()


async def _on(pool: ThreadPoolExecutor, do: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    return await asyncio.get_running_loop().run_in_executor(pool, lambda: do(*args, **kwargs))
