"""Italian as people write it."""

from __future__ import annotations

from tests.understanding.corpora.it.between import BETWEEN
from tests.understanding.corpora.it.lessons import LESSONS, NOT_LESSONS
from tests.understanding.corpora.it.meant import MEANT
from tests.understanding.corpora.it.negative import NO_SUCH_TIME, ORDERS_NOTHING
from tests.understanding.corpora.it.saying import SAYING
from tests.understanding.corpora.it.timetable import TIMETABLE
from tests.understanding.corpora.it.told import TOLD
from tests.understanding.corpora.it.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.it.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "SAYING"]
NOTHING = (*ORDERS_NOTHING, *NOT_LESSONS)
MEANINGS = (*TUTORS_MORE, *TIMETABLE, *BETWEEN, *TOLD, *TUTORS_CHAT, *LESSONS, *MEANT)
