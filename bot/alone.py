"""One running program to a SQLite file: a second one is refused before it does anything."""

from __future__ import annotations

import fcntl
from pathlib import Path
from types import TracebackType


class AlreadyRunning(Exception):
    """Another Tutorbell is running on this database."""


class Alone:
    """Holds the file beside the database for as long as the program runs. Ends with the process, however it ends."""

    def __init__(self, database: str | None) -> None:
        self._path = Path(f"{database}.lock") if database else None
        self._file: object = None

    def __enter__(self) -> Alone:
        if self._path is not None:
            file = self._path.open("a")
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                file.close()
                raise AlreadyRunning from None
            self._file = file
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file = None
