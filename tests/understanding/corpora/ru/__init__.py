"""Russian as people write it."""

from __future__ import annotations

from core.understanding import Known
from tests.understanding.cast import ANNA, BEN, LEO, MIA
from tests.understanding.corpora.ru.families import FAMILIES
from tests.understanding.corpora.ru.heard import HEARD
from tests.understanding.corpora.ru.meant import MEANT
from tests.understanding.corpora.ru.messages import MESSAGES
from tests.understanding.corpora.ru.negative import NO_SUCH_TIME, NOTHING
from tests.understanding.corpora.ru.saying import SAYING
from tests.understanding.corpora.ru.told import TOLD
from tests.understanding.corpora.ru.tutor import TUTOR
from tests.understanding.corpora.ru.tutors_chat import TUTORS_CHAT
from tests.understanding.corpora.ru.tutors_more import TUTORS_MORE

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "ROSTER", "SAYING"]


MEANINGS = (*HEARD, *MESSAGES, *TUTORS_MORE, *TUTOR, *FAMILIES, *TOLD, *TUTORS_CHAT, *MEANT)
ROSTER = (Known(ANNA, "Аня Петрова"), Known(BEN, "Бен Окафор"), Known(LEO, "Лев Брандт"), Known(MIA, "Мария Чен"))
