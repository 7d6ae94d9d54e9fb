"""Portuguese as people write it on both sides of the ocean, with and without its accents."""

from __future__ import annotations

from tests.understanding.corpora.pt.everyday import EVERYDAY, ROSTER
from tests.understanding.corpora.pt.families import FAMILIES
from tests.understanding.corpora.pt.negative import NO_SUCH_TIME, NOTHING

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "ROSTER"]
MEANINGS = (*EVERYDAY, *FAMILIES)
