"""Which transcripts are played over the wires of the messengers: one of each flow at each run, all in the full one."""

from __future__ import annotations

from collections.abc import Collection
from itertools import groupby

import pytest

from tests.dialogue.test_transcripts import TRANSCRIPTS

FIRST = frozenset(next(group).stem for _, group in groupby(TRANSCRIPTS, key=lambda path: path.name[:2]))


def over_the_wire(also: Collection[str] = ()) -> pytest.MarkDecorator:
    """Parametrize `path` with every transcript; all but the first of each flow and `also` are marked `wire`."""
    everywhere = FIRST | set(also)
    return pytest.mark.parametrize(
        "path",
        [
            pytest.param(path, id=path.stem, marks=() if path.stem in everywhere else pytest.mark.wire)
            for path in TRANSCRIPTS
        ],
    )
