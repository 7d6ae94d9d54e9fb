"""English: a time that is refused, and one that is wished instead.

These patterns run over the sentence in small letters, each letter of a name as `@`, of a time as `#`. `what` is what
is refused.
"""

from __future__ import annotations

_TIME = r"(?:on |at )?#+"
_TIMES = rf"(?P<what>(?<!#)#+(?:(?: ?, ?{_TIME}){{0,5}},? (?:or|and|nor|&) {_TIME}| {_TIME}){{0,5}})"
_DO = (
    r"(?:make|makes|do|does|come|manage|attend|be there|join|have|it|that|the|our|my|his|her|lessons?|class|at|on|for|"
    r"in|this|work|teach|see|@+(?:'s)?|to|able|be|free|available|really|make it|up|until|good|possible|then)"
)

REFUSALS: dict[str, str] = {
    "refuses": (
        r"(?:\b(?:can't|cant|cannot|can not|couldn't|could not|won't|wont|will not|unable|not|busy|away|travelling|"
        r"instead of|(?:rather|better) than)|\b(?:is|are|be|'m|am|'s) (?:sick|ill|unwell))\b"
        rf"(?:,? {_DO}){{0,8}},? {_TIMES}"
    ),
    "refuses_behind": (
        rf"{_TIMES},? i (?:really |just )?(?:can't|cant|cannot|can not)(?: do| make| work| teach)?(?: it)?[ .!]*$"
    ),
    "is_refused": (
        rf"{_TIMES},? (?:(?:at|for|with) (?:us|me|@+|him|her|them) )?"
        r"(?:(?:really |just |unfortunately )?(?:doesn't|doesnt|does not|don't|dont|do not|won't|wont|will not)"
        r"(?: (?:really |quite |be able to )?(?:work|suit|fit|do|go|be possible|happen)|(?=[ .!]*$))|"
        r"(?:isn't|isnt|is not|is|'s|would be|are|be) (?:really |so |very |a bit |not |quite |pretty |also )*"
        r"(?:no good|bad|difficult|impossible|out|no longer possible|too (?:late|early|soon)|hard|tricky|a problem|"
        r"no option|full|awkward|clash\w*|(?<=not )(?:good|possible|ok|okay|great|ideal|convenient)|"
        r"(?<=n't )(?:good|possible|ok|okay|great|ideal|convenient)|(?<=isnt )(?:good|possible|ok|great)))\b"
    ),
    "unable_myself": r"\bi (?:can't|cant|cannot|can not|won't be able)\b",
    "unable": r"\b(?:can't|cant|cannot|can not|couldn't|won't|unable|not able|only)\b",
    "asks_instead": (
        r"\b(?:sick|ill|unwell|poorly|not well|away|busy|(?:can't|cant|cannot|won't) (?:come|make it|do it|be there))\b"
        r"[^#]*(?:\b(?:can|could|may|shall|should|might) (?:we|i|she|he|@+|it)\b[^#]*#|\b(?:how|what) about (?:on )?#|"
        r"#[^#]*\binstead\b)"
    ),
    "states": r"^(?:(?:sorry|unfortunately|hi|hey|hello|no|oh|ah|and|but|ok|on|at),? )*#",
    "wishes": (
        r"#,? (?:(?:would|might|could|will|is|are|does|do|'s|at least|also|still|then|for (?:us|me|@+)) )*"
        r"(?:works?|fine|ok|okay|good|possible|suits?|better|great|perfect|fits?|free|does|do|would|be possible|"
        r"instead|please|rather|too|could)\b|"
        r"\b(?:can|could|may|shall|might|would) (?:we|i|you|she|he|they|@+|it)\b.*#|"
        r"\b(?:how|what) about\b.*#|\bmaybe\b.*#|\b(?:wants|wanted|would like|asks for|asked for|prefers|is asking "
        r"for)\b[^#]*#|"
        r"\b(?:do you have|have you got|is there|any chance|anything|something)\b[^#]*#|"
        r"\b(?:prefer|rather|instead|move (?:it|her|him|us)?)\b.*#|\bis #|#[^#]*\?|same time|"
        r"\bbut (?:on |at )?#+(?: (?:at )?#+)*[ .!]*$|\bonly (?:do|come|make|manage|at|on)? ?(?:it )?(?:at |on )?#|"
        r"\b(?:can|could) (?:do|come|make|manage)\b.*#"
    ),
    "as_usual": (
        r"\bas (?:usual|planned|booked|always)\b|\bsee (?:you|u|ya)\b|\b(?:will|'ll) (?:be there|come|be back)\b"
    ),
    "other_time": (
        r"\b(?:another|(?:any|some)(?: other)?|other|different|new|later|earlier|when else|which other) "
        r"(?:time|day|slot|date|appointment)s?\b|\bwhen else\b|\breschedule\b|\bsome other (?:time|day)\b|\bmove it\b"
    ),
    "joined": r"\b(?:and|or|nor)\b|[&+]",
    "only_at": (
        r"\b(?:(?:can|could|able to) only|only (?:can|could)) "
        r"(?:(?:do|come|make|manage|make it|be there|at|on|it) ){0,4}(?P<what>#)"
    ),
    "only_then": r"\b(?:only|not|earliest)\b[^#]{0,30}(?:#+[^#]{0,6})?$|#+ only $",
}
