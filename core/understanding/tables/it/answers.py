"""Italian: how people answer whether they come, and that they are late. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.it.cancels import CANT, ILL, NOT

_CHILD = r"(?:mia figlia|mio figlio|i miei figli|i bambini|la bambina|il bambino|la piccola|il piccolo|lei|lui|loro)"
# fmt: off
LATE: tuple[tuple[str, int], ...] = (
    (r"\b(?:in|di|un) ritardo\b", 7), ((
        r"\bfaccio tardi\b|\btardo (?:di |un |#)|\bfare tardi\b|\britardo di\b|\btarder\w+\b|\bfaro tardi\b"
    ), 7), ((
        r"^(?:leggero |piccolo )?ritardo\b"
    ), 6),
    ((
        r"(?<!non )\b(?:arrivo|sono li|arriviamo|ci sono|sono da te|saro li|arrivero|sono la|siamo li) (?:solo |circa |"
        "tra circa )?#(?! (?:invece|anziche))[ .!]*$"
    ), 4),
    ((
        r"\barrivo (?:tra |fra )?(?:\d|#)"
    ), 8), ((
        r"(?<!che )\b(?:traffico|bloccat[oa] (?:nel|in|sul)|coda|ingorgo|imbottigliat[oa])\b"
    ), 6),
    ((
        r"\b(?:autobus|bus|treno|metro|tram)\b.*\b(?:ritardo|bloccat[oa]|fermo|rotto)\b"
    ), 7), (r"\b(?:dammi|mi servono) #", 4),
    ((
        r"\b(?:arrivo|vengo|inizio|entro) # (?:dopo|piu tardi|in ritardo)\b"
    ), 7), ((
        r"\barrivo (?:un po |piu |leggermente )*(?:tardi|dopo)\b"
    ), 6),
)
RSVP: tuple[tuple[str, int], ...] = (
    ((
        r"(?<!non )\b(?:ci sono|ci saro|ci siamo(?=[ .!,]*$|,)|ci saremo|vengo|veniamo|verro|verremo|saro "
        "presente|arrivo|"
        r"arriviamo|sto arrivando|stiamo arrivando)\b"
    ), 6),
    ((
        "^(?:(?:si|ok|okay|va bene|certo|perfetto|confermo|benissimo|sicuro)[ ,.!]+)+(?:ci|vengo|a #|a "
        r"domani|va bene|per me|allora|ci vediamo)\b"
    ), 5),
    (rf"\b{CANT}", 6), (rf"\b(?:{NOT} (?:riesco|posso|vengo|ci sono|ce la faccio|potro|verro)|oggi non)\b", 7),
    (rf"^#,? (?:{NOT} (?:riesco|posso|ci sono|vengo|va|mi va|ce la)|impossibile|no)\b", 6),
    ((
        rf"(?:\b(?:sono|ho|mi sento|sto|{_CHILD} (?:e|ha|sta|sono|hanno))|@ (?:e|ha|sta)) "
        rf"(?!{NOT}\b)(?:(?:ancora|sempre|molto|davvero|un po|proprio|tanto) )*(?:{ILL}|male)\b"
    ), 6),
    (r"^(?:malat[oa]|influenza|febbre)\b", 5),
    ((
        "^(?:presente|confermo|confermat[oa]|ci vediamo|a (?:dopo|piu tardi)|d accordo|contaci|sicuro|per me "
        r"va bene|ok per me)\b"
    ), 6),
    ((
        rf"(?:@|\b{_CHILD}) (?!non )(?:c e|ci sara|viene|vengono|verra|verranno|ci saranno|ci sono|sta "
        r"arrivando|arriva|puo venire)\b"
    ), 6),
    (r"\bper strada\b", 5), ((
        "^(?:(?:ok|okay|va bene|certo|si|grazie|perfetto|d accordo|bene)[ ,.!]+)+#[ !.]*$"
    ), 4),
    ((
        r"\b(?:forse|non (?:lo )?so|non (?:sono )?sicur[oa]|vediamo|dipende|ti (?:dico|faccio sapere)|le "
        r"faccio sapere|nn so|boh|magari)\b"
    ), 5),
    (r"\bci provo\b|\bprovo a\b", 5), (r"\bimpossibile (?:#|venire)", 5), ((
        r"(?<!non )\b(?:posso|possiamo|riesco a) venire\b"
    ), 6),
    ((
        r"\b(?:devo|dobbiamo|deve) (?:saltare|mancare)\b"
    ), 5), ((
        r"\bho (?:un )?(?:impegno|visita|verifica)\b"
    ), 3), ((
        r"\bsenza di (?:me|noi|lei|lui)\b"
    ), 5),
)
# fmt: on
