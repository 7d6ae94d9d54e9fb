"""French as people write it."""

from __future__ import annotations

from tests.understanding.corpora.fr.between import BETWEEN
from tests.understanding.corpora.fr.lessons import LESSONS, NOT_LESSONS
from tests.understanding.corpora.fr.meant import MEANT
from tests.understanding.corpora.fr.negative import NO_SUCH_TIME, ORDERS_NOTHING
from tests.understanding.corpora.fr.saying import SAYING
from tests.understanding.corpora.fr.timetable import TIMETABLE
from tests.understanding.corpora.fr.told import TOLD
from tests.understanding.corpora.fr.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.fr.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "SAYING"]
NOTHING = (*ORDERS_NOTHING, *NOT_LESSONS)
MEANINGS = (*TUTORS_MORE, *TIMETABLE, *BETWEEN, *TOLD, *TUTORS_CHAT, *LESSONS, *MEANT)
