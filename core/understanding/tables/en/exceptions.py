"""English: how a sentence leaves somebody or some day out.

These patterns run over the sentence in small letters, each letter of a name as `@`, of a time as `#`. `what` is what is
left out, and `cut` what is taken out of the sentence with it; without it that is all that matched.
"""

from __future__ import annotations

_ONE = (
    r"(?:(?:the|my|his|her|their|those|with|for|of|on|at|lessons?|sessions?) ){0,4}(?:(?<!@)@+(?:'s)?|(?<!#)#+)"
    r"(?: (?:ones?|lessons?|sessions?|class(?:es)?|slots?)\b)?"
)
_SOME = rf"(?P<what>{_ONE}(?:(?:\s?[,&+]\s?|\s)(?:(?:and|or|nor|not|both|except|for) ){{0,2}}{_ONE}){{0,4}})"
_SOMEBODY = rf"(?P<what>{_ONE}(?: (?:(?:and|or|&) )?{_ONE}){{0,4}})"
_SO = r"(?:(?:and|but|only|just|though|however) ){0,2}"
_GAP = r"[\s,;:.()-]{0,5}\b"
_EXCEPT = (
    r"(?:(?:all )?except(?:ing|ed)?(?: for)?|with the exception of|excluding|apart from|aside from|other than|besides|"
    r"but not|save for|leaving out|not counting)"
)
_STAYS = (
    r"(?:stays?|remains?|tak(?:es?|ing) place|goes? ahead|happens?|"
    r"(?:is |are )(?:still )?(?:on(?! (?:[^\W#@]+ ){0,2}"
    r"(?:holidays?|hols|vacation|leave|trip|excursion|exchange|camp)\b)|"
    r"kept|unchanged|staying)(?=$|[ .,!])|"
    r"(?:is |are )?com(?:es?|ing)(?! (?:late|to|instead)))"
)
_WHOLE = r"\b(?:all|every(?:one|body|thing)?|any(?:one|body|thing)?|no (?:lessons?|sessions?|classes))\b"
_AS_IT_IS = (
    r"(?: (?:as|only|on|in|anyway|though|planned|usual|booked|it is|they are|alone|place|still|please|normally)\b){0,4}"
)
_ALSO = r"\s*(?:,|&|\band\b|\bor\b|\bnor\b)(?: and)?\s*"
_NO_LIMIT = r"(?!(?:before|after|until|till|later|earlier|too|because|so|if|when)\b)"

EXCEPTIONS: dict[str, str] = {
    "takes_place": (
        rf"(?:^|[,;:.(]\s?|(?<=#)\s|\s(?=(?:and|but|only) )){_SO}{_SOMEBODY} "
        rf"(?:(?:can|will|shall|should|does|do|still|to|be) ){{0,3}}{_STAYS}{_AS_IT_IS}(?: (?:on |at )?#+)?"
    ),
    "is_fine": (  # somebody's lesson, not a time that would suit
        rf"(?:[,;:.(]\s?|(?<=#)\s|\s(?=(?:and|but|only) )){_SO}(?=[^,;]{{0,30}}@){_SOMEBODY} "
        r"(?:(?:is|are|'s) (?:still )?(?:fine|ok(?:ay)?)|still on)(?=$|[ .,!])(?: (?:though|please|still)\b)?"
    ),
    "is_kept": (
        rf"{_GAP}{_SO}(?:(?:please )?(?:keep(?:ing)?|leave|leaving|(?:don't|do not|never) (?:touch|cancel|move))|"
        r"(?:(?:i |we )?(?:can|could|will|would|want to|am going to) |(?:i'll|we'll|i'm|i am|we're) |"
        r"(?:i |we )?(?=still ))"
        r"(?:(?:only|just|still) ){0,2}"
        r"(?:teach(?:ing)?|see(?:ing)?|have|having|do|doing|take|taking|keep|giv(?:e|ing)))"
        rf" (?:(?:only|just|still|for) ){{0,2}}(?=[^#]{{0,40}}@|(?<=keep )|(?<=leave )){_SOME}{_AS_IT_IS}"
    ),
    "is_still_worked": (
        rf"{_GAP}(?:(?:and|but) ){{0,2}}(?:(?:i|we|i'll|we'll) )?(?:(?:can|will) )?"
        rf"still (?:teach|work|do|come|take) {_SOME}"
    ),
    "is_excepted": rf"{_GAP}(?:and |or )?{_EXCEPT} {_SOME}\)?",
    "all_but": rf"{_WHOLE}[^.;!?]{{0,80}}?(?P<cut>\s+but (?:for )?{_SOME})",
    "is_not_meant": (
        r"(?:(?:\s?[,;-]|\s+and|^(?=not @))\s*(?:no,? )?|(?<=[@#s])\s)"
        rf"not {_SOMEBODY}(?= ?(?:[,.;!]|$|to\b|#|@))"
    ),
    "others_stay": (
        rf"{_GAP}(?:{_EXCEPT}|not|and not|only) (?:(?:the|all|whole|entire|rest|of|my|his|her|their) ){{0,4}}"
        r"(?:series|others|rest|(?:other|later|following|next) (?:ones|lessons|weeks))\b"
    ),
    "leaves_out": rf"{_GAP}{_EXCEPT} {_NO_LIMIT}(?P<what>[^.;!¤]+)",
    "by_place": r"\b(?:first|second|third|1st|2nd|3rd|last|next) (?:one|two|lesson|session|class)",
    "and_also": rf"(?<=[@s]){_ALSO}(?:on |the )*(?=#)|(?<=#){_ALSO}(?=@)",
}
