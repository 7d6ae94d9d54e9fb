"""Italian: how many lessons a tutor gives a day or a week, and how early families must ask; whole sentences.

In `limit` and `unlimited` a group says whether it is a day or a week, in `a_length` one says the unit.
"""

from __future__ import annotations

_LENGTH = r"(?:\d{1,3}|[a-z]+) ?(?:h|or[ae]|giorn[oi]|min|minut[oi]|settiman[ae])"
_MOST = r"(?:al massimo|max|massimo|(?:non|mai) piu di|fino a|limite(?: di)?)"
_LESSONS = r"(?:lezion[ei]|incontri|studenti|alliev[ie]|alunni|ore)"
# fmt: off
LIMITS: dict[str, str] = {
    "limited": (
        rf"(?:(?:(?:io )?(?:faccio|voglio|prendo|posso fare|voglio fare|accetto)) )?{_MOST}:? "
        r"(?P<items>.+)|"
        rf"(?P<turned>(?:al giorno|a settimana|alla settimana),? {_MOST} .+)|"
        r"(?P<trailing>.+?),? (?:al massimo|massimo|max|non di piu|e non di piu)"
    ),
    "limit": (
        rf"(?:{_MOST}:? )?(?P<n>\d{{1,3}}|[a-z]+) ?{_LESSONS}? ?(?:al |a |alla |per |/ ?)"
        rf"(?:(?P<day>giorno|di)|(?P<week>settimana))|"
        rf"(?:al |a |alla )(?:(?P<a_day>giorno)|(?P<a_week>settimana)),? "
        rf"{_MOST} (?P<n_behind>\d{{1,3}}|[a-z]+)(?: {_LESSONS})?"
    ),
    "joins_limits": r",? e |, ?|; ?",
    "unlimited": (
        r"(?:nessun|senza) limit[ei](?: (?:(?P<day>giornaliero)|(?P<week>settimanale)))?"
        r"(?: (?:al|a|alla) (?:(?P<a_day>giorno)|(?P<a_week>settimana)))?"
    ),
    "notice": (
        r"(?:mi serv\w+ |voglio |chiedo |minimo |min )*(?:almeno |minimo )?"
        rf"(?P<length>{_LENGTH}) (?:di preavviso|di anticipo)"
    ),
    "notice_is": rf"preavviso(?: minimo| di|:)*(?: almeno)? (?P<length>{_LENGTH})",
    "ask_ahead": (
        r"(?:(?:gli |i |le |miei )*(?:studenti|alunni|allievi|genitori|famiglie)|tutti) (?:devono|possono solo) "
        r"(?:chiedere|prenotare|avvisare|avvisarmi|richiedere)(?: (?:una )?lezione)?(?: con)?(?: almeno)? "
        rf"(?P<length>{_LENGTH}) (?:prima|di (?:anticipo|preavviso))"
    ),
    "a_length": (
        r"(?P<n>\d{1,3}|[a-z]+?) ?(?:(?P<hour>or[ae]|h)|(?P<day>giorn[oi])|(?P<minute>minut[oi]|min)|"
        r"(?P<week>settiman[ae]))"
    ),
    "no_notice": r"(?:nessun|senza) preavviso",
}
# fmt: on
