"""Portuguese: how many lessons a tutor gives a day or a week, and how early families must ask; whole sentences.

In `limit` and `unlimited` a group says whether it is a day or a week, in `a_length` one says the unit.
"""

from __future__ import annotations

_LENGTH = r"(?:\d{1,3}|[a-z]+) ?(?:h|horas?|d|dias?|min|minutos?|semanas?)"
_MOST = r"(?:(?:no )?maximo|max|nao mais (?:de|que)|nunca mais (?:de|que)|ate|limite)"
_LESSONS = r"(?:aulas?|sessoes|alun[oa]s|licoes)"
# fmt: off
LIMITS: dict[str, str] = {
    "limited": (
        rf"(?:(?:quero|dou|aceito|quero dar|posso dar|prefiro) )?{_MOST}:? "
        r"(?P<items>.+)|"
        rf"(?P<turned>(?:por dia|ao dia|por semana|na semana),? {_MOST} .+)|"
        r"(?P<trailing>.+?),? (?:(?:no )?(?:maximo|max)|e nao mais|nao mais)"
    ),
    "limit": (
        rf"(?:{_MOST}:? )?(?P<n>\d{{1,3}}|[a-z]+) ?{_LESSONS}? ?(?:ao |por |a |na |cada |/ ?)"
        rf"(?:(?P<day>dia)|(?P<week>semana))|"
        rf"(?:por |ao |na )(?:(?P<a_day>dia)|(?P<a_week>semana)),? "
        rf"{_MOST} (?P<n_behind>\d{{1,3}}|[a-z]+)(?: {_LESSONS})?"
    ),
    "joins_limits": r",? e |, ?|; ?",
    "unlimited": (
        r"sem (?:nenhum )?limites?(?: (?:diario|(?:ao|por) (?P<day>dia))| (?:semanal|por (?P<week>semana)))?"
    ),
    "notice": (
        r"(?:preciso de |quero |peco |minimo )?(?:pelo menos |(?:um |no )?minimo de |no minimo |minimo )?"
        rf"(?P<length>{_LENGTH}) de antecedencia"
    ),
    "notice_is": rf"antecedencia(?: minima)?(?: de| é|:)? (?P<length>{_LENGTH})",
    "ask_ahead": (
        r"(?:(?:[oa]s |meus )?(?:alun[oa]s|pais|familias)|todos) (?:devem|tem que|precisam|so podem) "
        r"(?:pedir|marcar|agendar|avisar|reservar)(?: aula| horario)? (?:com )?(?:pelo menos |no minimo )?"
        rf"(?P<length>{_LENGTH}) (?:antes|de antecedencia)"
    ),
    "a_length": (
        r"(?P<n>\d{1,3}|[a-z]+?) ?(?:(?P<hour>h|horas?)|(?P<day>d|dias?)|(?P<minute>min|minutos?)|(?P<week>semanas?))"
    ),
    "no_notice": r"sem antecedencia(?: minima)?",
}
# fmt: on
