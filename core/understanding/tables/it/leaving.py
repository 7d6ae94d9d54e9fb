"""Italian: what is left out, refused or denied.

The patterns of exceptions and refusals run over the sentence in small letters, each letter of a name as `@`, of a time
as `#`; `what` is what is left out or refused.
"""

from __future__ import annotations

from core.understanding.tables.it.cancels import ILL, LESSON, NOT

_ONE = r"(?:(?:il|la|le|l|i|quella|quelle|di|d|del|con|per|lezion[ei]|lo) ){0,4}(?:(?<!@)@+|(?<!#)#+)"
_SOME = rf"(?P<what>{_ONE}(?:(?:\s?[,&+]\s?|\s)(?:(?:e|o|ne|non|ed) ){{0,2}}{_ONE}){{0,4}})"
_EXCEPT = (
    "(?:tranne(?: che)?(?: per)?|eccetto|salvo|a parte|ad eccezione d(?:i|el|ella)|escluso|esclusa|ma non|"
    "fuorche|meno(?= @))"
)
_TIMES = r"(?P<what>(?<!#)#+(?:(?: ?, ?#+){0,5},? (?:o|e|ne|&) (?:il )?#+| #+){0,5})"
_BAD = r"(?:impossibile|difficile|complicat[oa]|troppo presto|troppo tardi)"
# fmt: off
LEAVING: dict[str, str] = {
    "is_excepted": rf"[\s,;:.()-]{{0,5}}\b{_EXCEPT} {_SOME}\)?",
    "is_kept": (
        rf"[\s,;:.()-]{{0,5}}\b(?:ma )?(?:tieni|mantieni|lascia|tengo|non toccare|conserva) (?=[^#]{{0,"
        rf"30}}@){_SOME}"
    ),
    "takes_place": (
        rf"(?:^|[,;:.(]\s?|\s(?=(?:e|ma) ))(?:e |ma )?{_SOME} (?:resta\w*|rimane|rimangono|si fa|e confermat[oa])"
    ),
    "leaves_out": rf"[\s,;:.()-]{{0,5}}\b{_EXCEPT} (?!(?:prima|dopo|se|quando|che|perche)\b)(?P<what>[^.;!¤]+)",
    "others_stay": (
        rf"\b(?:{_EXCEPT}|non) (?:(?:il|la|le|gli|i|tutte|del) ){{0,3}}(?:resto|altre|altri|serie|successive)\b"
    ),
    "by_place": rf"\b(?:prim[ao]|second[ao]|terz[ao]|ultim[ao]|prossim[ao]) {LESSON}",
    "and_also": r"(?<=@)\s*(?:,|&|\be\b|\bo\b)\s*(?:il |la )*(?=#)|(?<=#)\s*(?:,|&|\be\b|\bo\b)\s*(?=@)",
    # --- refusals
    "refuses": (
        rf"(?:\b{NOT} (?:ce la )?(?:posso|puo|possiamo|possono|riesco|riesce|riusciamo|potro|potra|vengo|viene|"
        "verro|verra|sono|ci sono|ci sara|siamo|ci siamo|facciamo|faccio|ce la faccio)|"
        rf"\b(?:invece (?:di|del|della|che)|anziche|al posto (?:di|del|della))|\b(?:sono|e) (?:{ILL}|impegnat[oa]|"
        r"occupat[oa]|via|assente)|^(?:no )?non)\b"
        "(?: (?:a|ad|venire|fare|esserci|la|il|lezione|disponibile|liber[oa]|di|del|per|noi|me|proprio|lavorare|"
        "insegnare|avere|in|possibile|@+)){0,6} "
        rf"{_TIMES}"
    ),
    "is_refused": (
        rf"{_TIMES},? (?:(?:per (?:noi|me|@+|lei|lui)|purtroppo|in realta|io|noi|mi|ci) )*(?:non|nn|e {_BAD}|"
        rf"{_BAD})\b"
        "(?: (?:posso|puo|possiamo|riesco|riesce|riusciamo|va|mi va|ci va|va bene|e possibile|ci sono|vengo|ce "
        "la faccio|funziona|bene|mi va bene|ci va bene|per (?:noi|me)))*"
    ),
    "unable_myself": r"\bnon (?:posso|riesco|potro)\b",
    "unable": rf"\b{NOT} (?:posso|puo|riesco|riesce|possiamo|potro)\b|\bsolo\b",
    "asks_instead": (
        rf"\b(?:{ILL}|assente|via|impegnat[oa]|non (?:posso|puo|possiamo|riesco|riesce|viene|vengo|"
        r"potra))\b[^#]*(?:\b(?:possiamo|potremmo|puo|si puo|possibile|sarebbe|spost\w*|rimand\w*|"
        r"recuper\w*)\b[^#]*#|"
        r"#[^#]*\b(?:invece|al posto|possibile)\b|\be #)"
    ),
    "states": r"^(?:(?:scusa|mi dispiace|purtroppo|ciao|buongiorno|no|oh|ah|e|ma|ok|il|per|maya),? )*#",
    "wishes": (
        "#+,? (?:(?:mi|ci|ti|le|invece|si|e|per|me|noi|sarebbe|pero|@+) )*(?:andrebbe|va|va bene|possibile|ok|"
        r"bene|meglio|perfetto|per favore|piuttosto|invece|riesco|riesce|posso|possiamo|puo)\b|"
        r"\b(?:possiamo|potremmo|puo|puoi|potresti|si puo|possibile|piuttosto|prefer\w*|invece|magari|al posto|"
        r"spost\w*|rimand\w*|meglio)\b.*#|#[^#]*\?|stessa ora|\bma (?:il )?#+[ .!]*$|\bsolo (?:il |alle )?#"
    ),
    "as_usual": r"\bcome (?:al solito|sempre|previsto|concordato)\b|\bci vediamo\b|\b(?:ci saro|vengo|verro|ci sono) #",
    "other_time": (
        r"\b(?:un |una )?(?:altr[oai]|nuov[oa]|divers[oa]) (?:giorn[oi]|orari[o]?|or[ae]|dat[ae]|moment[oi])\b|"
        r"\b(?:spost|rimand|recuper)\w*\b|\b(?:si (?:puo|potrebbe)|possiamo|potremmo) (?:cambiar\w+|modificar\w+)\b"
    ),
    "joined": r"\b(?:e|o|ne)\b|[&+]",
    "only_at": (
        r"\b(?:posso|puo|possiamo|riesco|riesce|riusciamo) (?:venire |fare )?solo (?:venire )?(?P<what>#)|\bsolo "
        "(?:posso|puo|possiamo) (?P<then>#)"
    ),
    "only_then": r"\b(?:solo|non)\b[^#]{0,30}(?:#+[^#]{0,6})?$",
    # --- denials
    "denied": "|".join((
        (r"\b(?:mio|mia) (?!alunn|student|lezione|@)\w+(?: di \w+)? (?:mi )?ha (?:annullato|disdetto|spostato|"
        r"cancellato)\b"),
        (
            rf"\b{NOT} (?:sono|e|siamo|era|sto|sara) (?:(?:piu|cosi|molto|davvero|mica) )*(?:malat[oaie]|"
            r"assent[ei]|in vacanza|in ferie|impegnat[oa]|via|male)\b"
        ),
        (
            rf"\b{NOT} (?:\w+ )?(?:annull|cancell|disd|spost|rimand|rinvi)\w*\b"
        ), (
            rf"\b{NOT} (?:e|ha|hai|ho) (?:\w+ )?(?:annullat|cancellat|spostat|rimandat|disdett)[oaie]\b"
        ),
    )),
    "stands": r"^(?=.*@)(?:.*¬|.*\b(?:sta meglio|viene lo stesso|viene comunque|e guarit[oa]|alla fine viene)\b)",
    "comes_after_all": (
        r"\b(?:sta meglio|sto meglio|guarit[oa]|(?:viene|vengo|ci sono|ci sara|ci saro) (?:lo stesso|comunque|"
        r"alla fine)|alla fine (?:posso|puo|vengo|viene|riesco|riesce|ci sono))\b(?!.*\?)"
    ),
    "somebody_away": (
        r"(?:^|[,.;:] |\b(?:che|perche|siccome|ma|quindi) )@(?:(?: e|,)? @)*(?: (?:e|sono|sara|saranno|parte|"
        r"partono|va|anche|ancora))+ (?:(?:assent[ei]|via|fuori|in (?:vacanza|ferie|viaggio|gita))\b)"
    ),
    "weighs_off": r"\?|^(?:sono|devo|posso|se)\b.*\?|\b(?:forse|magari|non sono sicur[oa]|sto pensando)\b",
    "contradicts": (
        "^(?:(?:no+|ma no)[ ,.!]+)+(?:(?:aspetta|scusa|grazie|in realta|tranquill[oa])[ ,.!]+)*(?=(?:io |lei |"
        r"lui |@ )?(?:vengo|viene|arrivo|arriva|ci sono|ci saro|c e|ci sara|sto arrivando)\b)"
    ),
    "asks_days_off": (
        "(?:(?:mostra(?:mi)?|elenca|quali sono) )?(?:i |le |mie |miei )+(?:ferie|giorni liberi|giorni off|"
        "assenze|vacanze)"
    ),
    "gives_back": (
        "(?:(?:annulla|cancella|togli|elimina) (?:le |i |il |mie |miei |mio )*(?:ferie|vacanze|giorni liberi|"
        "giorno libero|assenze)|(?:alla fine|in realta),? (?:lavoro|ci sono|insegno)|lavoro (?:lo stesso|"
        r"comunque|alla fine)|sblocca)(?:[ ,]|#|\b(?:il|la|del|di|alla|fine|lo|stesso|comunque|per|favore|a|i|"
        r"le)\b)*"
    ),
}
# fmt: on
