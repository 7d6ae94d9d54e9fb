"""What the database may refuse, by name, whichever database it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolExhausted


class Fault(Exception):
    """The database refused."""

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail or self.__class__.__doc__ or "")


class Busy(Fault):
    """The database stayed locked; the same again may work."""


class Full(Fault):
    """The disk is full; nothing was stored."""


class Lost(Fault):
    """The database cannot be reached or read; nothing was stored."""


class Overlap(Fault):
    """Two live sessions of one tutor would overlap."""


class ChangedMeanwhile(Fault):
    """What was to be changed is no longer as it was read."""


class AddressTaken(Fault):
    """The address belongs to somebody else."""


# PostgreSQL, "Appendix A. Error Codes".
_EXCLUSION = "23P01"
_BUSY = {"55P03", "40P01", "40001"}  # lock not available, deadlock, serialization failure
_FULL = {"53100"}
_LOST = ("08", "57P")  # connection exceptions; the server was told to end the session

_SQLITE_LOST = ("SQLITE_IOERR", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_NOTADB", "SQLITE_CORRUPT")
OVERLAP_MESSAGE = "overlap"  # what the triggers of SQLite say


@contextmanager
def named_faults() -> Iterator[None]:
    """Raise a database's own error as the fault it is; one that has no name passes as it came."""
    try:
        yield
    except PoolExhausted as exhausted:
        raise Busy from exhausted
    except DBAPIError as error:
        fault = fault_of(error)
        if fault is None:
            raise
        raise fault from error


def fault_of(error: DBAPIError) -> Fault | None:
    """The fault that `error` is; None where it has no name."""
    state = getattr(error.orig, "sqlstate", None)
    if isinstance(state, str):
        return _fault_of_state(state)
    name = getattr(error.orig, "sqlite_errorname", None)
    if isinstance(name, str):
        return fault_of_sqlite(name, str(error.orig))
    return Lost() if error.connection_invalidated or isinstance(error, OperationalError) else None


def _fault_of_state(state: str) -> Fault | None:
    if state == _EXCLUSION:
        return Overlap()
    if state in _BUSY:
        return Busy()
    if state in _FULL:
        return Full()
    return Lost() if state.startswith(_LOST) else None


def fault_of_sqlite(name: str, said: str) -> Fault | None:
    """The fault that SQLite means by the error `name`; None where it has no name."""
    if name == "SQLITE_CONSTRAINT_TRIGGER" and said == OVERLAP_MESSAGE:
        return Overlap()
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Busy()
    if name == "SQLITE_FULL":
        return Full()
    return Lost() if name.startswith(_SQLITE_LOST) else None
