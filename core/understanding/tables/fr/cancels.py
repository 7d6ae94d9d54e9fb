"""French: how people say that a lesson shall not be, and who cannot come. Words that several tables share."""

from __future__ import annotations

# fmt: off
ILL = (
    "(?:malades?|souffrante?s?|grippee?s?|(?:la |une )?grippe|(?:le |du )?covid|(?:de la |la )?fievre|(?:une |la "
    ")?gastro|"
    "au lit|a l hopital|pas bien|hospitalisee?|(?:une )?angine|(?:une )?migraine|enrhumee?s?|mal (?:a la|au|aux) "
    r"\w+|"
    "clouee? au lit|patraque|hs)"
)
LESSON = r"(?:cours|lecons?|seances?|rdv|rendez[- ]vous|creneaux?|heures?)"
NOT = r"(?:pas|plus|jamais|pa)"
PARENT = r"(?:mere|maman|pere|papa|parents?|famille|mamie|papi)"
WE = r"(?:je|j|jme|moi je|on|nous|nous ne)"
CANT = (
    rf"(?:peux|peut|peuvent|pouvons|pourrai|pourra|pourrons|pourront|vais|va|viens|vient|viendrai|viendra|viendront|"
    rf"arrive|reussis|serai|sera|serons|seront|suis|est|sommes|sont|pe|pourrais) (?:\w+ )?{NOT}\b"
)
BE_AWAY = (
    r"(?:absente?s?|en (?:vacances|voyage|deplacement|conges?|classe verte|sortie scolaire|stage|arret)|en weekend|"
    r"partie?s?|pas la|plus la|indisponibles?|pas dispo\w*|occupee?s?|pris|prise)"
)
CANCELS: tuple[tuple[str, int], ...] = (
    (r"\b(?:annul\w*|supprim\w*|enlev\w*|vire[rz]?|decommand\w*|efface[rz]?|saute[rz]?)\b", 6),
    (rf"\b(?:pas|plus) de (?:{LESSON}) (?:avec |pour |d )?(?:@|#)", 6),
    (rf"\b(?:pas|plus) {LESSON} #", 6),
    (r"\b(?:cours|seance|lecon)\b[^.?!]*\b(?:n )?(?:a|aura) pas lieu\b", 6), (r"\btombe a l eau\b", 6),
    (rf"@[^.?!,@]*\b(?:ne |n |y )*{CANT}", 6),
    ((
        rf"@ (?:\w+ )?(?:est|a|sont|sera) (?!{NOT}\b)(?:(?:encore|toujours|tres|vraiment|un peu|tombee?|aussi) "
        rf")*{ILL}\b"
    ), 6),
    (rf"@ (?:est|sera|sont) (?:\w+ )?{BE_AWAY}\b", 4),
    (r"@'?(?: \w+)? (?:a |s est )?(?:annule|desiste\w*|decommande)\b", 6),
    (rf"\b{PARENT} (?:de |d )@[^.?!@]*\b(?:malade|{CANT})", 8),
    ((
        r"\b(?:je suis|j suis|jsuis|chuis|chui|suis|j ai|jai|je me sens|on est) (?:(?:encore|toujours|tres|"
        "vraiment|un "
        rf"peu|tombee?|bien|trop) )*{ILL}\b"
    ), 5),
    (r"^(?:desolee?,? |pardon,? )?(?:malade|grippe|fievre|gastro)\b", 5),
    (r"\b(?:arret maladie|en arret|jour de maladie)\b", 6),
)
# fmt: on
