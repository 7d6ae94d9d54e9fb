"""Italian: how people say that a lesson shall not be, and who cannot come. Words that several tables share."""

from __future__ import annotations

# fmt: off
ILL = (
    "(?:malat[oaie]|ammalat[oaie]|influenzat[oa]|raffreddat[oa]|(?:l )?influenza|(?:il )?covid|(?:la )?febbre|"
    "febbricitante|indispost[oa]|"
    r"(?:in|all) ospedale|a letto|(?:poco|non tanto|non) bene|sta(?:i|nno)? male|sto male|mal di \w+|(?:la "
    ")?gastroenterite|(?:un )?virus|ko)"
)
LESSON = r"(?:lezion[ei]|incontr[oi]|appuntament[oi]|or[ae]|slot|ripetizion[ei])"
NOT = r"(?:non|nn|no)"
PARENT = r"(?:mamma|madre|papa|padre|genitori|famiglia|nonna|nonno)"
CANT = (
    rf"{NOT} (?:ce la )?(?:poss(?:o|iamo|ono)|puo|riesc\w*|riusciam\w*|potr\w+|vien\w*|veng\w*|venir\w*|verr\w*|ce "
    "la|ci (?:sono|sara|saro|siamo|saremo|e)|"
    r"e (?:disponibile|dei nostri)|sono disponibile|fac\w* in tempo|ci vediamo|c e|ci sta)\b"
)
BE_AWAY = (
    r"(?:assent[ei]|via|fuori|in (?:vacanza|ferie|viaggio|gita|trasferta|malattia|permesso)|part\w+ per|"
    "impegnat[oaie]|occupat[oaie]|"
    r"indisponibil\w+|non disponibil\w+)"
)
CANCELS: tuple[tuple[str, int], ...] = (
    (r"\b(?:annull\w*|cancell\w*|disdi\w*|elimin\w*|togli\w*|salt(?:a|are|iamo|i)|leva\w*|rimuovi)\b", 6),
    (rf"\b(?:niente|nessuna) (?:{LESSON}) (?:con |per |di )?(?:@|#)", 6), (rf"\bniente {LESSON} #", 6),
    (rf"\b{LESSON}\b[^.?!]*\bnon (?:si fa|si tiene|c e|ci sara)\b", 6),
    (rf"@[^.?!,@]*\b{CANT}", 6),
    ((
        rf"@ (?:e|ha|sta|sono|hanno|sara) (?!{NOT}\b)(?:(?:ancora|sempre|molto|davvero|un po|anche|sta) )*(?:{ILL}|"
        r"male)\b"
    ), 6),
    (rf"@ (?:e|sara|sono|saranno) (?:\w+ )?{BE_AWAY}\b", 4), (r"@ (?:ha |e )?(?:annullato|disdetto|dato buca)\b", 6),
    (rf"\b{PARENT} (?:di |d )@[^.?!@]*\b(?:malat[oa]|{CANT})", 8),
    ((
        r"\b(?:sono|ho|mi sento|mi sono|siamo|ho preso|sto) (?:(?:ancora|molto|davvero|un po|proprio|tanto|di "
        rf"nuovo) )*(?:{ILL}|male)\b"
    ), 5),
    ((
        r"^(?:scusa,? |mi dispiace,? )?(?:malat[oa]|influenza|febbre|influenzat[oa])\b"
    ), 5), ((
        r"\b(?:in malattia|giorno di malattia|in mutua)\b"
    ), 6),
)
# fmt: on
