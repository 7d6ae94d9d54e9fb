"""A copy of a SQLite database that is in use."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from sqlalchemy import Engine

from adapters.store.faults import Lost, fault_of_sqlite


def copy_sqlite(engine: Engine, path: Path) -> None:
    """Write a consistent copy to `path`, which is replaced only once the copy is whole.

    Raises:
        ValueError: it is not SQLite.
        Full, Lost: by way of the disk; what was at `path` is as it was.
    """
    if engine.dialect.name != "sqlite":
        raise ValueError(engine.dialect.name)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with closing(sqlite3.connect(part)) as target, closing(engine.raw_connection()) as source:
            live = source.driver_connection
            if not isinstance(live, sqlite3.Connection):
                raise TypeError(type(live).__name__)
            live.backup(target)
    except sqlite3.Error as error:
        raise fault_of_sqlite(error.sqlite_errorname, str(error)) or Lost() from error
    part.replace(path)
