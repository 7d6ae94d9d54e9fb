"""Italian: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "abort": (
        ((
            "^(?:(?:ok|oh|no|ah|allora|anzi|fa niente|non importa|niente|scusa|lascia (?:stare|perdere))[ ,.!-]+)*"
            "(?:lasci(?:a|amo|alo|ala|amolo|amola|ate)|teniamo)(?: tutto| la lezione| l ora| le cose)*"
            " (?:(?:cosi )?com ?(?:e|era|erano|sono)|cosi(?: com e)?|come (?:e|era|prima|stava|sta))(?: per favore| "
            "grazie)*[ .!]*$"
        ), 9),
    ),
    "help": (
        ((r"^(?:ma |e |scusa,? )?(?:tu )?(?:che )?cosa (?:sai|puoi) fare(?: di preciso| esattamente)?[ ?!.]*$|"
          r"^(?:ma |e )?tu (?:che )?(?:cosa )?(?:sai|puoi) fare\b[^#@]*$"), 9),
    ),
    "thanks": (
        ((r"^(?:(?:ok|perfetto|benissimo|va bene)[ ,.!]+)*grazie(?: mille| tante| infinite)?[ ,.!]+buon\w* (?:#|"
          r"giornata|serata|weekend|domenica)[ .!]*$"), 9),
    ),
    "list": (
        ((r"^(?:le |tutte le )?(?:mie |"
         r"nostre )?lezioni (?:d[i'] ?)?#[ ?.!]*$"), 5),
        (r"\bquando (?:ci vediamo|e|ho|abbiamo|c e)\b.*\bprossim\w+|\bquando ci vediamo\b.*\?", 7),
    ),
    "free": (
        ((r"\b(?:mi|ti|ci) (?:resta\w*|rimane|rimangono|avanza\w*)\b.*\b(?:buc[oh]i?|post[oi]|spazi[oi]?|or[ae]|"
          r"slot)\b"), 7),
    ),
    "block": (
        ((r"\b(?:non|nn) (?:faccio|do|tengo|dò|lavoro|insegno|faro|daro) (?:piu|mai) ?(?:lezion\w+)?(?! con)\b|"
          r"\b(?:non|nn) (?:faccio|do) lezion\w+ #"), 6),
        ((r"^(?!.*@).*#.*\b(?:sono|saro|ho|vado) (?:# )?(?:dal|dalla|dall|in|a un|al|un|una|il|a una) (?:medico|"
          r"dentista|parrucchier[ea]|oculista|riunione|matrimonio|ospedale|funerale|conferenza|visita|dottore|"
          r"appuntamento)\b|^(?!.*@).*\b(?:sono|saro|ho|vado) (?:# )?(?:dal|dalla|dall|in|a un|al|un|una|il|a "
          r"una) (?:medico|dentista|parrucchier[ea]|oculista|riunione|matrimonio|ospedale|funerale|conferenza|"
          r"visita|dottore|appuntamento)\b.*#"), 6),
    ),
    "no_show": (
        (r"\bnon (?:si )?(?:e|s e) (?:\w+ )?fatt[oa] (?:vedere|sentire|viv[oa])\b", 8),
        (r"\bmi ha(?:nno)? (?:piantat[oa]|lasciat[oa] (?:li|ad aspettare))\b", 8),
    ),
    "scores": (
        (r"\b(?:voti|risultati|progressi) (?:di|d|ad?i?|a) @", 9),
        (r"\b(?:che voto|quanto)\b.*\bha preso\b", 7),
        (r"\bcom ?e andat[oa] .*\b(?:verifica|test|compito in classe|esame)\b", 7),
    ),
    "reschedule": (
        (r"\b(?:trasferi\w*|ripianific\w*|differi\w*)\b", 6),
        (r"\b(?:lezione|ora) .*\b(?:passa|va) (?:a |al )?#", 6),
        (r"\b(?:passa|passare|passiamo|porta|portare) (?:@|la lezione|l ora|quella\b).*#", 6),
        (r"@.*# (?:invece|anziche|al posto)(?: che| di| delle| alle)* ?(?:#|\d{1,2}\b)", 7),
    ),
    "invoice": (  # a family asks what it owes
        ((r"\bquanto (?:le|ti|vi) (?:devo|dobbiamo)\b(?! (?:dare lezione|aspettare))|"
          r"\bquanto (?:devo|dobbiamo)(?= (?:per|pagare|ancora|in tutto|#)|[ ?.!]*$)"), 11),
    ),
}
# fmt: on
