"""Spanish: how many lessons a tutor gives a day or a week, and how early families must ask; whole sentences.

In `limit` and `unlimited` a group says whether it is a day or a week, in `a_length` one says the unit.
"""

from __future__ import annotations

_LENGTH = r"(?:\d{1,3}|[a-z]+) ?(?:h|horas?|d|dias?|min|minutos?|semanas?)"
_MOST = r"(?:(?:como |un )?maximo|max|(?:no|nunca) mas de|hasta|como mucho|limite)"
_LESSONS = r"(?:clases?|sesiones|alumn[oa]s|lecciones)"
# fmt: off
LIMITS: dict[str, str] = {
    "limited": (
        rf"(?:(?:quiero|doy|acepto|quiero dar|puedo dar|prefiero) )?{_MOST}:? "
        r"(?P<items>.+)|"
        rf"(?P<turned>(?:al dia|por dia|a la semana|por semana),? {_MOST} .+)|"
        r"(?P<trailing>.+?),? (?:(?:como )?(?:maximo|max|como mucho)|y no mas|no mas)"
    ),
    "limit": (
        rf"(?:{_MOST}:? )?(?P<n>\d{{1,3}}|[a-z]+) ?{_LESSONS}? ?(?:al |por |a la |cada |/ ?)"
        rf"(?:(?P<day>dia)|(?P<week>semana))|"
        rf"(?:al |por |a la )(?:(?P<a_day>dia)|(?P<a_week>semana)),? "
        rf"{_MOST} (?P<n_behind>\d{{1,3}}|[a-z]+)(?: {_LESSONS})?"
    ),
    "joins_limits": r",? y |, ?|; ?",
    "unlimited": (
        r"sin (?:ningun )?limites?(?: (?:diario|(?:al|por) (?P<day>dia))| (?:semanal|(?:a la|por) (?P<week>semana)))?"
    ),
    "notice": (
        r"(?:necesito |quiero |pido |hace falta |minimo )?(?:al menos |un minimo de |minimo |por lo menos )?"
        rf"(?P<length>{_LENGTH}) de (?:antelacion|preaviso|anticipacion|aviso previo)"
    ),
    "notice_is": (
        r"(?:antelacion|preaviso|anticipacion)(?: minim[oa])?(?: de| es|:)? "
        rf"(?P<length>{_LENGTH})"
    ),
    "ask_ahead": (
        r"(?:(?:l[oa]s |mis )?(?:alumn[oa]s|padres|familias)|todos) "
        r"(?:deben|tienen que|han de|pueden solo|solo pueden) "
        r"(?:pedir|reservar|avisar|solicitar)(?:me)?(?: (?:clase|hora|cita))? (?:con )?(?:al menos |minimo )?"
        rf"(?P<length>{_LENGTH}) (?:antes|de (?:antelacion|anticipacion))"
    ),
    "a_length": (
        r"(?P<n>\d{1,3}|[a-z]+?) ?(?:(?P<hour>h|horas?)|(?P<day>d|dias?)|(?P<minute>min|minutos?)|(?P<week>semanas?))"
    ),
    "no_notice": r"sin (?:antelacion|preaviso|anticipacion)(?: minim[oa])?",
}
# fmt: on
