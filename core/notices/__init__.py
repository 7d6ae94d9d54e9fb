"""Notices: what is owed to whom, and what each says when it is due, from the state as it is then."""

from core.notices.deferring import deferred_anew
from core.notices.digests import digest, digests
from core.notices.hearers import audience, voices
from core.notices.notice import Kind, Notice, apart, together
from core.notices.planning import notices_for, plan, redraw, taken_over, told
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
    "plan",
    "redraw",
    "taken_over",
    "together",
    "told",
    "voices",
    "words_for",
]
