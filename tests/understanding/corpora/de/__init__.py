"""German as people write it."""

from __future__ import annotations

from tests.understanding.corpora.de.between import BETWEEN
from tests.understanding.corpora.de.everyday import EVERYDAY
from tests.understanding.corpora.de.heard import HEARD
from tests.understanding.corpora.de.meant import MEANT
from tests.understanding.corpora.de.messages import MESSAGES
from tests.understanding.corpora.de.negative import NO_SUCH_TIME, NOTHING
from tests.understanding.corpora.de.saying import SAYING
from tests.understanding.corpora.de.timetable import TIMETABLE
from tests.understanding.corpora.de.told import TOLD
from tests.understanding.corpora.de.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.de.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "SAYING"]
MEANINGS = (*HEARD, *MESSAGES, *TUTORS_MORE, *TIMETABLE, *BETWEEN, *EVERYDAY, *TOLD, *TUTORS_CHAT, *MEANT)
