"""French: how many lessons a tutor gives a day or a week, and how early families must ask; whole sentences.

In `limit` and `unlimited` a group says whether it is a day or a week, in `a_length` one says the unit.
"""

from __future__ import annotations

_LENGTH = r"(?:\d{1,3}|[a-z]+) ?(?:h|heures?|jours?|j|min|minutes?|semaines?)"
_MOST = r"(?:au (?:grand )?maximum|au max|max(?:imum)?|(?:pas|jamais) plus de|jusqu a|au plus|limite(?: de)?)"
_LESSONS = r"(?:cours|seances?|lecons?|eleves?)"
# fmt: off
LIMITS: dict[str, str] = {
    "limited": (
        rf"(?:(?:je (?:fais|donne|veux|prends|peux faire)|je ne (?:fais|donne|veux|prends)) )?{_MOST}:? "
        r"(?P<items>.+)|"
        rf"(?P<turned>par (?:jour|semaine),?(?: c est)? {_MOST} .+)|"
        r"(?P<trailing>.+?),? (?:au (?:grand )?maximum|au max|max(?:imum)?|pas plus|au plus)"
    ),
    "limit": (
        rf"(?:{_MOST}:? )?(?P<n>\d{{1,3}}|[a-z]+) ?{_LESSONS}? ?(?:par |/ ?)(?:(?P<day>jour)|(?P<week>semaine))|"
        rf"par (?:(?P<a_day>jour)|(?P<a_week>semaine)),?(?: c est)? "
        rf"{_MOST} (?P<n_behind>\d{{1,3}}|[a-z]+)(?: {_LESSONS})?"
    ),
    "joins_limits": r",? et |, ?|; ?",
    "unlimited": (
        r"(?:pas de|sans|aucune) limites?(?: (?:(?P<day>quotidienne)|(?P<week>hebdomadaire)))?"
        r"(?: par (?:(?P<a_day>jour)|(?P<a_week>semaine)))?"
    ),
    "notice": (
        r"(?:il (?:me )?faut |je veux |je demande |minimum |min )*(?:au moins |au minimum )?"
        rf"(?P<length>{_LENGTH}) (?:de preavis|de delai|minimum a l avance)"
    ),
    "notice_is": rf"(?:preavis|delai)(?: minimum| minimal| de| d|:)*(?: au moins)? (?P<length>{_LENGTH})",
    "ask_ahead": (
        r"(?:(?:les |mes )?(?:eleves|parents|familles)(?: et (?:les )?(?:parents|eleves))?|on|ils) "
        r"(?:doivent|doit|peuvent seulement|devraient) (?:me )?(?:demander|reserver|prevenir|prendre rendez vous)"
        rf"(?: au moins| minimum)? (?P<length>{_LENGTH}) (?:a l avance|avant)"
    ),
    "a_length": (
        r"(?P<n>\d{1,3}|[a-z]+?) ?(?:(?P<hour>heures?|h)|(?P<day>jours?|j)|(?P<minute>minutes?|min)|"
        r"(?P<week>semaines?))"
    ),
    "no_notice": r"(?:pas|aucun|sans) (?:de )?(?:preavis|delai)",
}
# fmt: on
