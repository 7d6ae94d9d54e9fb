"""German: how a sentence leaves somebody or some day out.

These patterns run over the sentence in small letters, each letter of a name as `@`, of a time as `#`. `what` is what is
left out, and `cut` what is taken out of the sentence with it; without it that is all that matched.
"""

from __future__ import annotations

_ONE = (
    r"(?:(?:die|der|den|dem|das|meine[nr]?|mit|für|von|bei|am|stunden?|termine?) ){0,4}(?:(?<!@)@+|(?<!#)#+)"
    r"(?: (?:stunden?|termine?|einheit(?:en)?)\b)?"
)
_SOME = rf"(?P<what>{_ONE}(?:(?:\s?[,&+]\s?|\s)(?:(?:und|oder|nicht|für) ){{0,2}}{_ONE}){{0,4}})"
_SOMEBODY = rf"(?P<what>{_ONE}(?: (?:(?:und|oder|&) )?{_ONE}){{0,4}})"
_SO = r"(?:(?:und|aber|nur|doch|jedoch|bloss|allein) ){0,2}"
_GAP = r"[\s,;:.()-]{0,5}\b"
_EXCEPT = (
    r"(?:(?:alle )?ausser(?: bei| mit| für)?|bis auf|mit ausnahme von|ausgenommen|abgesehen von|ohne|aber "
    r"nicht|nur nicht|nicht aber)"
)
_LET_GO = r"\b(?:ausfallen|entfallen|flachfallen|wegfallen|fallen|weg|sausen|raus|aus|los)\b"
_STAYS = (
    r"(?:bleib(?:t|en)(?! (?:krank|daheim|zu hause|zuhause|im bett))|find(?:et|en) statt|ist noch dran|kommt "
    r"trotzdem|kommen trotzdem)"
)
_AS_IT_IS = (
    r"(?: (?:wie|so|bestehen|stehen|drin|trotzdem|normal|geplant|gehabt|immer|bitte|statt|es ist|sie sind|"
    r"auch|da|dabei)\b){0,4}"
)
_WHOLE = r"\b(?:alle[sn]?|jeden?|ganze\w*|sämtliche\w*|keine stunden)\b"
_ALSO = r"\s*(?:,|&|\bund\b|\boder\b)(?: und)?\s*"
_NO_LIMIT = r"(?!(?:vor|nach|bis|später|früher|zu|weil|wenn)\b)"

EXCEPTIONS: dict[str, str] = {
    "takes_place": (
        rf"(?:^|[,;:.(]\s?|(?<=#)\s|\s(?=(?:und|aber|nur|doch) )){_SO}{_SOMEBODY} (?:(?:kann|soll|sollen|darf|"
        rf"noch) ){{0,2}}{_STAYS}{_AS_IT_IS}"
    ),
    "is_kept": (
        rf"{_GAP}{_SO}(?:(?:bitte )?(?:behalte?|lasse?(?![^.,;!?]*{_LET_GO})|behalten)|"
        rf"(?:ich )?(?:unterrichte|sehe|mache|nehme|"
        r"behalte) (?:trotzdem|weiterhin|noch|nur))"
        rf" (?:(?:nur|bitte|noch) ){{0,2}}(?=[^#]{{0,40}}@){_SOME}{_AS_IT_IS}"
    ),
    "is_excepted": rf"{_GAP}(?:und |oder )?{_EXCEPT} {_SOME}\)?",
    "all_but": rf"{_WHOLE}[^.;!?]{{0,80}}?(?P<cut>\s*,?\s+(?:nur|bloss) {_SOME} nicht\b)",
    "is_not_meant": r"(?:(?:\s?[,;-]|\s+und|^(?=nicht @))\s*(?:nein,? )?|(?<=[@#])\s)"
    rf"nicht {_SOMEBODY}(?= "
    r"?(?:[,.;!]|$|sondern\b|#|@))",
    "others_stay": rf"{_GAP}(?:{_EXCEPT}|nicht|und nicht|nur) (?:(?:die|der|den|alle|ganze|restlichen|von|"
    r"meine) ){0,4}(?:serie|anderen|restlichen|rest|übrigen)\b",
    "leaves_out": rf"{_GAP}(?:(?:alle )?ausser|bis auf|mit ausnahme von|ausgenommen) {_NO_LIMIT}(?P<what>[^.;!¤]+)",
    "by_place": r"\b(?:erste[nr]?|zweite[nr]?|dritte[nr]?|letzte[nr]?|nächste[nr]?) (?:stunde|termin|einheit)",
    "and_also": rf"(?<=@){_ALSO}(?:am |die |den )*(?=#)|(?<=#){_ALSO}(?=@)",
}
