"""English as people write it."""

from __future__ import annotations

from tests.understanding.corpora.en.around_lessons import AROUND_LESSONS, OF_OTHERS
from tests.understanding.corpora.en.basics import CORPUS
from tests.understanding.corpora.en.by_word import BY_WORD
from tests.understanding.corpora.en.chat_words import CHAT_WORDS
from tests.understanding.corpora.en.children import ASKED, CHILDREN
from tests.understanding.corpora.en.coming import COMING
from tests.understanding.corpora.en.denials import DENIALS
from tests.understanding.corpora.en.diaries import DIARIES
from tests.understanding.corpora.en.everyday import EVERYDAY
from tests.understanding.corpora.en.exceptions import EXCEPTIONS
from tests.understanding.corpora.en.families import FAMILIES
from tests.understanding.corpora.en.limits import LIMITS
from tests.understanding.corpora.en.meant import MEANT
from tests.understanding.corpora.en.negative import NO_SUCH_TIME, ORDERS_NOTHING
from tests.understanding.corpora.en.phrases import PHRASES, TOLD
from tests.understanding.corpora.en.refusals import REFUSALS
from tests.understanding.corpora.en.saying import SAYING
from tests.understanding.corpora.en.sick_days import SICK_DAYS
from tests.understanding.corpora.en.small_talk import SMALL_TALK
from tests.understanding.corpora.en.terms import TERMS
from tests.understanding.corpora.en.tutoring import ONLY_NEWS, TUTORING
from tests.understanding.corpora.en.tutors import TUTORS
from tests.understanding.corpora.en.verbs import ONLY_TOLD, VERBS
from tests.understanding.corpora.en.wishes import NO_WISH, WISHES

__all__ = ["MEANINGS", "NOTHING", "NO_SUCH_TIME", "SAYING"]
NOTHING = (*ORDERS_NOTHING, *SMALL_TALK, *ONLY_TOLD, *TOLD, *NO_WISH, *ONLY_NEWS, *OF_OTHERS)
MEANINGS = (
    *CORPUS,
    *BY_WORD,
    *EVERYDAY,
    *SICK_DAYS,
    *COMING,
    *TERMS,
    *EXCEPTIONS,
    *DENIALS,
    *REFUSALS,
    *LIMITS,
    *CHAT_WORDS,
    *FAMILIES,
    *VERBS,
    *PHRASES,
    *CHILDREN,
    *ASKED,
    *TUTORS,
    *DIARIES,
    *WISHES,
    *MEANT,
    *TUTORING,
    *AROUND_LESSONS,
)
