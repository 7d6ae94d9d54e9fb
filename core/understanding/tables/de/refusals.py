"""German: a time that is refused, and one that is wished instead.

These patterns run over the sentence in small letters, each letter of a name as `@`, of a time as `#`. `what` is what
is refused.
"""

from __future__ import annotations

from core.understanding.tables.de.cancels import NOT

_TIME = r"(?:am |um |den )?#+"
_TIMES = rf"(?P<what>(?<!#)#+(?:(?: ?, ?{_TIME}){{0,5}},? (?:oder|und|noch|&) {_TIME}| {_TIME}){{0,5}})"
_DO = (
    r"(?:ich|wir|er|sie|es|@+|leider|da|aber|auch|die|der|den|stunde|termin|mein\w*|unser\w*|doch|am|um|zur|"
    r"also|wohl|mir|uns|bei)"
)
_SO = (
    r"(?:leider|aber|doch|auch|da|gar|jetzt|wohl|ich|wir|er|sie|es|bei|mir|uns|für|mich|@+|überhaupt|sicher|"
    r"schon|eher|echt|halt|ja|dann|ihm|ihr|dir)"
)
_BAD = (
    rf"(?:{NOT}|nicht (?:so )?(?:gut|möglich)|schlecht|ungünstig|blöd|doof|unmöglich|schwierig|schwer|eng|zu "
    r"(?:spät|früh|knapp)|keine zeit|ausgebucht|voll)"
)

REFUSALS: dict[str, str] = {
    "refuses": (
        rf"\b(?:kann|können|könnte|schaff\w*|komm\w*|bin|sind|ist|hab|habe|haben|hat)\b(?: {_DO}){{0,6}} {_TIMES}"
        rf"(?= (?:{_SO} ){{0,5}}(?:{NOT}|keine zeit|weg|krank|verhindert|verreist|unterwegs|im urlaub|"
        r"klassenfahrt|arzt\w*)\b)"
    ),
    "refuses_behind": rf"\b(?:{NOT}|statt|anstatt)\b(?: {_DO}){{0,4}} {_TIMES}",
    "is_refused": (
        rf"{_TIMES},? (?:(?:{_SO}) ){{0,2}}(?:(?:geht|gehts|geht's|passt|passts|klappt|klappts|ginge|haut|"
        r"funktioniert|ist|wäre|wird|sind|kann|können|schaff\w*|"
        rf"habe?|haben|hat|hab)(?: {_SO}){{0,5}} {_BAD}\b|(?:leider )?{NOT} (?:möglich|machbar)\b)"
    ),
    "unable_myself": r"\bich kann\b.*\bnicht\b|\bkann ich (?:leider )?nicht\b|\bhab(?:e)? ich (?:leider )?keine zeit\b",
    "unable": rf"\b(?:kann|können|schaff\w*|komm\w*)\b.*\b(?:{NOT}|erst|nur|frühestens)\b|\b(?:erst|frühestens)\b",
    "asks_instead": (
        r"\b(?:krank|verhindert|unterwegs|verreist|weg|keine zeit|nicht (?:kommen|können|schaffen)|nicht)\b[^#]*"
        r"(?:\b(?:können|könnten|kann|könnte|geht|ginge|passt|wäre|hätte\w*|dürf\w*)\b[^#]*#|\bwie "
        r"wär\w*\b[^#]*#|#[^#]*\b(?:stattdessen|dafür)\b)"
    ),
    "states": r"^(?:(?:sorry|leider|hi|hey|hallo|nein|oh|ach|und|aber|ok|also|am|um),? )*#",
    "wishes": (
        r"#,? (?:(?:würde|könnte|kann|wäre|ist|dann|auch|noch|bei|uns|mir|es|ich|wir|besser|gut|da|schon) "
        r")*(?:geht|ginge|passt|klappt|gehen|passen|möglich|besser|gut|lieber|"
        r"super|frei|ok|okay|perfekt|stattdessen|bitte|kann|können|könnte|würde|wäre|hätte)\b|"
        r"\b(?:können|könnten|kann|könnte|darf|dürft\w*|geht|ginge|gehts|wäre|wär|passt|klappt|hätte\w*) "
        r"(?:wir|ich|du|sie|er|es|@+|ihr|das|auch|vielleicht|evtl|dann|dir|ihnen|der|die)?.*#|"
        r"\bwie wär\w*\b.*#|\bvielleicht\b.*#|\b(?:lieber|stattdessen|sondern|dafür|besser|nur)\b.*#|#[^#]*\?|"
        r"\baber (?:am |um )?#+(?: #+)*[ .!]*$"
    ),
    "as_usual": r"\bwie (?:immer|üblich|gehabt|geplant|ausgemacht|besprochen|gewohnt)\b|\bbis dann\b|\bsehen "
    r"uns\b|\bbin (?:ich )?(?:wieder )?da(?:bei)?\b|\bkomme? (?:ich |wir )?(?:wieder|normal)\b",
    "other_time": (
        r"\b(?:andere[rnms]?|neue[rnms]?|frühere[rnms]?|spätere[rnms]?) (?:termin|tag|uhrzeit|zeit|"
        r"zeitpunkt)\b|\bwann sonst\b|\bverschieb\w*\b|\bverleg\w*\b|"
        r"\bein andermal\b|\bein anderes mal\b|\bnachhol\w*\b"
    ),
    "joined": r"\b(?:und|oder|noch)\b|[&+]",
    "only_at": r"\b(?:kann|können|könnte|schaff\w*|geht) (?:(?:ich|wir|er|sie|@+|es|leider|bei mir|bei uns|"
    r"aber) ){0,4}(?:nur|erst) (?:(?:am|um) ){0,2}(?P<what>#)",
    "only_then": r"\b(?:erst|nur|nicht|frühestens)\b[^#]{0,30}(?:#+[^#]{0,6})?$|#+ erst $",
}
