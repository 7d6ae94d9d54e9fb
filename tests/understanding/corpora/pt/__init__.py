"""Portuguese as people write it on both sides of the ocean, with and without its accents."""

from __future__ import annotations

from tests.understanding.corpora.pt.chat import CHAT, ENGLISH
from tests.understanding.corpora.pt.everyday import EVERYDAY, ROSTER
from tests.understanding.corpora.pt.families import FAMILIES
from tests.understanding.corpora.pt.lessons import LESSONS, NOT_LESSONS
from tests.understanding.corpora.pt.meant import MEANT
from tests.understanding.corpora.pt.negative import NO_SUCH_TIME, ORDERS_NOTHING
from tests.understanding.corpora.pt.saying import SAYING
from tests.understanding.corpora.pt.told import TOLD
from tests.understanding.corpora.pt.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.pt.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "ROSTER", "SAYING"]
NOTHING = (*ORDERS_NOTHING, *NOT_LESSONS)
MEANINGS = (*TUTORS_MORE, *EVERYDAY, *FAMILIES, *CHAT, *ENGLISH, *TOLD, *TUTORS_CHAT, *LESSONS, *MEANT)
