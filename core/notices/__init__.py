"""Notices: what is owed to whom, and what each says when it is due, from the state as it is then."""

from core.notices.deferring import deferred_anew
from core.notices.digests import digest, digests
from core.notices.hearers import audience, voices
from core.notices.news import told
from core.notices.notice import Kind, Notice, apart, of_some, passed_by, together, writer_of
from core.notices.owing import notices_for
from core.notices.planning import plan, redraw, taken_over
from core.notices.results import still_owed
from core.notices.series import handed_on
from core.notices.wording import words_for

__all__ = [
    "Kind",
    "Notice",
    "apart",
    "audience",
    "deferred_anew",
    "digest",
    "digests",
    "handed_on",
    "notices_for",
    "of_some",
    "passed_by",
    "plan",
    "redraw",
    "still_owed",
    "taken_over",
    "together",
    "told",
    "voices",
    "words_for",
    "writer_of",
]
