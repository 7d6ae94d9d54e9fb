"""Spanish as people write it, with and without its accents."""

from __future__ import annotations

from tests.understanding.corpora.es.chat import CHAT, ENGLISH
from tests.understanding.corpora.es.everyday import EVERYDAY, ROSTER
from tests.understanding.corpora.es.families import FAMILIES
from tests.understanding.corpora.es.lessons import LESSONS, NOT_LESSONS
from tests.understanding.corpora.es.meant import MEANT
from tests.understanding.corpora.es.negative import NO_SUCH_TIME, ORDERS_NOTHING
from tests.understanding.corpora.es.saying import SAYING
from tests.understanding.corpora.es.told import TOLD
from tests.understanding.corpora.es.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.es.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "ROSTER", "SAYING"]
NOTHING = (*ORDERS_NOTHING, *NOT_LESSONS)
MEANINGS = (*TUTORS_MORE, *EVERYDAY, *FAMILIES, *CHAT, *ENGLISH, *TOLD, *TUTORS_CHAT, *LESSONS, *MEANT)
