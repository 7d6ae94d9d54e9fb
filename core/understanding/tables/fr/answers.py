"""French: how people answer whether they come, and that they are late. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.fr.cancels import CANT, ILL, NOT, WE

_CHILD = r"(?:ma fille|mon fils|mon enfant|mes enfants|les enfants|la petite|le petit|elle|il|ils|elles)"
# fmt: off
LATE: tuple[tuple[str, int], ...] = (
    (r"\b(?:en|de|du) retard\b", 7), (r"^(?:petit )?retard\b", 6), (r"\bretard (?:de|d) #", 7),
    ((
        r"\b(?:je serai|je suis|j arrive|j y suis|je viens|on arrive|on sera|je serais|arriverai) (?:la "
        ")?(?:d ici |dans )?"
        "#(?! (?:au lieu|plutot))[ .!]*$"
    ), 4),
    ((
        r"\bj arrive (?:dans |d ici )?(?:\d|#)"
    ), 8), ((
        r"\b(?:bouchons?|embouteillages?|coincee?|bloquee? (?:dans|sur))\b"
    ), 6),
    (r"\b(?:bus|train|metro|tram|rer)\b.*\b(?:retard|bloque|panne)\b", 7), (r"\bdonne[- ]moi #", 4),
    (r"\b(?:aurai|ai|aura|j) (?:un peu |environ )?#? ?(?:min )?de retard\b", 7), (r"\bsuis la dans #", 6),
    (r"\b(?:je vais|va|vais|allons) (?:etre|avoir)[^.]*\bretard\b", 7),
)
RSVP: tuple[tuple[str, int], ...] = (
    ((
        r"\b(?:je|j|j y|on y|on|nous|nous y|y) (?:serai|serais|serons|sera|viens|vient|venons|viendrai|"
        "viendrons|suis la|"
        r"serai la|vais venir|serai present\w*|sera la|arrive|arrivons)\b(?<!vien[st])(?<!venons)|"
        r"\b(?:je|j y|on y|on|nous|nous y|y) (?:viens|vient|venons)\b(?! (?:juste )?(?:de|d) )"
    ), 6),
    ((
        "^(?:(?:oui|ok|okay|d accord|dac|yes|ouais|super|pas de souci|bien sur|parfait|nickel|c est bon)[ ,"
        ".!]+)+"
        r"(?:je|j|on|a #|a demain|c est bon|ca marche|ca me va|nous)\b"
    ), 5),
    (rf"\b(?:{WE}|{_CHILD}) (?:ne |n |y )*{CANT}", 6), (rf"^(?:ne |n )?(?:peux|pourrai|viens|serai) {NOT}\b", 6),
    ((
        "^(?:(?:desolee?|non|coucou|bonjour|salut|malheureusement|ah|maya|hello)[ ,.!]+)*(?:je |j |on |jpeux|"
        rf"jpourrai|jviens|jserai|(?:ne )?peux|pe) ?(?:ne |n )?(?:\w+ )?{NOT}\b"
    ), 6),
    (rf"\b(?:jpeux|jpourrai|jserai|jviens|jpe|jpeu) {NOT}\b", 7),
    ((
        rf"(?:\b(?:je suis|j suis|jsuis|chuis|chui|suis|j ai|jai|{_CHILD} (?:est|a|sont|ont)|je me sens)|@ "
        "(?:est|a)) (?:(?:"
        rf"encore|toujours|tres|vraiment|un peu|tombee?|trop) )*{ILL}\b"
    ), 6),
    (r"^(?:malade|grippe|fievre|gastro)\b", 5),
    (r"^(?:(?:ok|okay|dac|d accord|super|oui|merci|parfait|tres bien|bien)[ ,.!]+)+#[ !.]*$", 4),
    ((
        r"^(?:present\w*|je confirme|confirme|ca marche|dac|c est note|c est bon pour (?:moi|nous)|ca me va|"
        "on sera la|"
        r"comptez sur|j y serai|je serai la|a tout a l heure|a toute|sans faute)\b"
    ), 6),
    ((
        rf"(?:@|\b{_CHILD}) (?:sera|seront|vient(?! (?:juste )?(?:de|d) )|viennent|viendra|viendront|arrive|peut "
        rf"venir|est en route|y "
        r"sera)\b"
    ), 6),
    (r"\ben (?:route|chemin)\b", 5),
    ((
        r"\b(?:peut[- ]etre|pas sure?|je (?:ne )?sais (?:pas|pas encore)|jsais pas|chais pas|ptetre|ptet|pt[- "
        "]etre|"
        r"on verra|ca depend|je (?:te|vous) (?:dis|redis|tiens au courant)|jsp|sais pas|pas certaine?)\b"
    ), 5),
    (r"\bje vais essayer\b", 5), (r"\b(?:pas possible|impossible)(?: pour (?:moi|nous))? (?:#|de venir)", 5),
    (r"^#,? (?:c est )?(?:pas possible|impossible|mort)\b", 5), (r"\b(?:je|on) (?:peux|peut) venir\b", 6),
    (r"\b(?:je|on|nous) (?:dois|doit|devons) (?:rater|manquer|louper)\b", 5), (r"\bcours d accord pour #", 4),
    (r"\bj ai (?:un )?(?:rdv|rendez[- ]vous|empechement|controle)\b", 3), (r"\bsans (?:moi|nous|elle|lui)\b", 5),
)
# fmt: on
