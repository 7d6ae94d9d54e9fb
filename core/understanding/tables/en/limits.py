"""English: how many lessons a tutor gives a day or a week, and how early families must ask; whole sentences.

In `limit` and `unlimited` a group says whether it is a day or a week, in `a_length` one says the unit.
"""

from __future__ import annotations

_LENGTH = r"(?:\d{1,3}|[a-z]+) ?(?:h|hrs?|hours?|d|days?|mins?|minutes?|weeks?)"
_MOST = r"(?:at (?:the )?most|max(?:imum)?(?: of)?|(?:no|not|never) more than|up to)"
# fmt: off
LIMITS: dict[str, str] = {
    "limited": (
        rf"(?:i (?:teach|take|do|can teach|want to teach|want)|teach|take)? ?(?:{_MOST}|limit(?: of)?):? "
        r"(?P<items>.+)|(?P<trailing>.+?),? (?:at (?:the )?most|max(?:imum)?|(?:and )?no(?:t)? more)"
    ),
    "limit": (
        rf"(?:{_MOST}:? )?(?P<n>\d{{1,3}}|[a-z]+) ?(?:lessons?|sessions?|students?|classes)? ?"
        r"(?:(?:a|per|each|every|in a|in one|on one) |/ ?)(?:(?P<day>day)|(?P<week>week))"
    ),
    "joins_limits": r",? and |, ?|; ?",
    "unlimited": (
        r"(?:no|without(?: a)?) (?:(?:(?P<day>daily)|(?P<week>weekly)) )?(?:limits?|caps?)"
        r"(?: (?:a|per|each) (?:(?P<a_day>day)|(?P<a_week>week)))?"
    ),
    "notice": (
        r"(?:i (?:need|want|require) |need |(?:students|families|parents|they|people|everybody|everyone) "
        r"(?:must|have to|should|need to) give (?:me )?)?(?:at least |(?:a )?min(?:imum)?(?: of)? )?"
        rf"(?P<length>{_LENGTH})(?:'s?)?(?: of)? notice(?: please| needed)?"
    ),
    "notice_is": (
        r"(?:(?:min(?:imum)?|shortest) )?notice(?: of| is| period|:)?(?: at least)? "
        rf"(?P<length>{_LENGTH})"
    ),
    "ask_ahead": (
        r"(?:my )?(?:students|families|parents|they|people|everybody|everyone)"
        r"(?: (?:and|or) (?:parents|students|families))* (?:must|have to|should|need to|can only|may only) "
        r"(?:ask|book|request)(?: me)?(?: for (?:a )?(?:times?|lessons?))? (?:at least )?"
        rf"(?P<length>{_LENGTH}) (?:ahead|in advance|before(?:hand)?|earlier)"
    ),
    "a_length": (
        r"(?P<n>\d{1,3}|[a-z]+?) ?(?:(?P<hour>h|hrs?|hours?)|(?P<day>d|days?)|(?P<minute>mins?|minutes?)|"
        r"(?P<week>weeks?))"
    ),
    "no_notice": (
        r"no (?:minimum )?notice(?: needed| required| period)?|"
        r"(?:students|families|they) (?:can|may) ask at any time"
    ),
}
# fmt: on
