"""Ukrainian as people write it."""

from __future__ import annotations

from core.understanding import Known
from tests.understanding.cast import ANNA, BEN, LEO, MIA
from tests.understanding.corpora.uk.families import FAMILIES
from tests.understanding.corpora.uk.heard import HEARD
from tests.understanding.corpora.uk.meant import MEANT
from tests.understanding.corpora.uk.messages import MESSAGES
from tests.understanding.corpora.uk.negative import NO_SUCH_TIME, NOTHING
from tests.understanding.corpora.uk.saying import SAYING
from tests.understanding.corpora.uk.told import TOLD
from tests.understanding.corpora.uk.tutor import TUTOR
from tests.understanding.corpora.uk.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.uk.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "ROSTER", "SAYING"]


MEANINGS = (*HEARD, *MESSAGES, *TUTORS_MORE, *TUTOR, *FAMILIES, *TOLD, *TUTORS_CHAT, *MEANT)
ROSTER = (Known(ANNA, "Аня Петренко"), Known(BEN, "Бен Окафор"), Known(LEO, "Лев Брандт"), Known(MIA, "Марія Чен"))
