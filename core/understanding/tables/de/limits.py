"""German: how many lessons a tutor gives a day or a week, and how early families must ask; whole sentences.

In `limit` and `unlimited` a group says whether it is a day or a week, in `a_length` one says the unit.
"""

from __future__ import annotations

_LENGTH = r"(?:\d{1,3}|\w+) ?(?:h|std|stunden?|d|tage?n?|min|minuten|wochen?)"
_MOST = r"(?:höchstens|maximal|max\.?|allerhöchstens|nicht mehr als|nie mehr als|bis zu)"
_PER = r"(?:am|pro|an einem|die|in der|in einer|je) "
_LESSONS = r"(?:(?:unterrichts)?stunden?|termine?n?|schüler\w*|einheiten|lektionen|nachhilfestunden)"
_FAMILIES = r"(?:(?:meine |die )?(?:schüler|eltern|familien|alle|leute)(?: und (?:schüler|eltern|familien))*)"
# fmt: off
LIMITS: dict[str, str] = {
    "limited": (
        r"(?:(?:ich )?(?:unterrichte|gebe|nehme|mache|will|möchte|kann|schaffe|hätte gerne?)(?: ich)? )?"
        rf"(?:{_MOST}|(?:limit|obergrenze)(?: ist| von| sind)?):? "
        r"(?P<items>.+?)(?: (?:geben|unterrichten|machen|haben|annehmen|arbeiten))?|"
        rf"(?P<turned>(?:am|pro) (?:tag|woche) {_MOST} .+)|"
        r"(?P<trailing>.+?),? (?:höchstens|maximal|max|nicht mehr|mehr nicht)"
    ),
    "limit": (
        rf"(?:{_MOST}:? )?(?P<n>\d{{1,3}}|\w+) ?{_LESSONS}? ?(?:{_PER}|/ ?)(?:(?P<day>tag)|(?P<week>woche))|"
        rf"(?:am|pro|in der) (?:(?P<a_day>tag)|(?P<a_week>woche)) {_MOST} (?P<n_behind>\d{{1,3}}|\w+)(?: {_LESSONS})?"
    ),
    "joins_limits": r",? und |, ?|; ?",
    "unlimited": (
        r"(?:keine?n?|ohne) (?:(?:(?P<day>tages|tägliches )|(?P<week>wochen|wöchentliches ))-?)?"
        r"(?:limits?|grenzen?|obergrenzen?|begrenzung|beschränkung)"
        r"(?: (?:am|pro|in der) (?:(?P<a_day>tag)|(?P<a_week>woche)))?"
    ),
    "notice": (
        rf"(?:(?:ich )?(?:brauche|möchte|will|benötige)(?: ich)? |{_FAMILIES} (?:brauchen|müssen) )?"
        rf"(?:mindestens |wenigstens |min\.? )?(?P<length>{_LENGTH}) "
        r"(?:vorlauf(?:zeit)?|vorankündigung|vorwarnzeit|anmeldefrist|buchungsfrist)(?: einhalten| nötig)?"
    ),
    "notice_is": (
        r"(?:mindest)?(?:vorlauf(?:zeit)?|vorankündigung|anmeldefrist|buchungsfrist)(?: von| ist| beträgt|:)?"
        rf"(?: mindestens)? (?P<length>{_LENGTH})"
    ),
    "ask_ahead": (
        rf"(?:{_FAMILIES}|man) (?:muss|müssen|sollen|soll|können nur|dürfen nur|kann nur) (?:mich )?"
        rf"(?:mindestens |wenigstens |spätestens )?(?P<length>{_LENGTH}) (?:vorher|im voraus|vorab|zuvor|davor) "
        r"(?:an)?(?:fragen|buchen|melden|reservieren)"
    ),
    "a_length": (
        r"(?P<n>\d{1,3}|\w+?) ?(?:(?P<hour>h|std|stunden?)|(?P<day>d|tage?n?)|(?P<minute>min|minuten)|"
        r"(?P<week>wochen?))"
    ),
    "no_notice": (
        r"(?:keine?n?|ohne) (?:mindest)?(?:vorlauf(?:zeit)?|vorankündigung|anmeldefrist|buchungsfrist)(?: nötig)?|"
        rf"{_FAMILIES} (?:können|dürfen) jederzeit (?:an)?(?:fragen|buchen)"
    ),
}
# fmt: on
