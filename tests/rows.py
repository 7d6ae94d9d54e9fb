"""Many rows of one kind in one test: each of them is judged, and a failure names all that fail."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from textwrap import indent
from typing import TypeAlias

import pytest

Row: TypeAlias = Callable[[str], AbstractContextManager[None]]


@contextmanager
def every_row() -> Iterator[Row]:
    """Judge rows, each in `with row(name)`: what fails there is kept until all have been judged.

    A test of its own for each row costs some ms in every worker, whatever the row itself takes.
    """
    judged, failed = 0, list[str]()

    @contextmanager
    def row(name: str) -> Iterator[None]:
        nonlocal judged
        judged += 1
        try:
            yield
        except Exception as error:
            failed.append(f"{name!r}:\n{indent(_told(error), '    ')}")

    yield row
    if failed or not judged:
        pytest.fail("\n".join([f"{len(failed)} of {judged} rows fail", *failed]), pytrace=False)


def _told(error: Exception) -> str:
    """What an assertion says; of anything else where it came from as well."""
    return str(error) if isinstance(error, AssertionError) else "".join(traceback.format_exception(error))
