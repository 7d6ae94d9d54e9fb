"""Italian: what is said around lessons, as they begin and end, of who is missing, of what becomes of them after all."""

from __future__ import annotations

from core.understanding.tables.it.cancels import LESSON

_BEGUN = (
    r"(?:,? (?:e |quindi )?(?:iniziamo|cominciamo|partiamo|si (?:parte|inizia|comincia)|inizio|comincio|possiamo "
    r"iniziare))*"
    r"(?: la lezione| adesso| ora| #)*[ .!]*$"
)
_WILL_BE = r"(?:sara|e|inizia|iniziera|comincia|comincera|si fa|diventa|fa|facciamo|viene|l[oa] facciamo)"
_THAT_DAY = (
    rf"^(?!.*\?)(?:alla fine |quindi )*(?:la |l )?{LESSON} (?:di|d|con|del|della) @ (?:di |del |il )?# (?:alla fine )?"
    rf"{_WILL_BE}(?: alla fine| invece)* (?:alle |a )?#|"
    rf"^(?!.*\?)(?:quindi |allora )*(?:alla fine|in definitiva|cambio di programma)\b[^?]*@[^?]*# {_WILL_BE}\b.*#"
)
# fmt: off
LESSONS: dict[str, tuple[tuple[str, int], ...]] = {
    "start": (
        (r"^ecco @(?:,? (?:si e|e) (?:appena )?(?:collegat[oa]|conness[oa]|arrivat[oa]))?" + _BEGUN, 8),
        (r"^(?:inizio|comincio|parto) (?:adesso |ora )?con @(?: #)?[ .!]*$", 8),
        (r"^(?:ecco,? |ok,? )?@ (?:si e|s e|e) (?:appena )?(?:collegat[oa]|conness[oa]|arrivat[oa]|entrat[oa]|qui|"
         r"online|"
         r"in linea)" + _BEGUN, 8),
        (r"^(?:abbiamo|ho) (?:appena )?(?:iniziato|cominciato)(?: la lezione| con| di| @| #)*[ .!]*$", 8),
        (r"^(?:la )?lezione (?:con|di) @ (?:e )?(?:appena )?(?:iniziata|cominciata|partita)[ .!]*$", 8),
    ),
    "end": (
        ((r"^(?:ecco,? |ok,? )?(?:(?:abbiamo|ho) )?appena (?:finito|terminato|concluso)(?: la lezione| con| di| @| "
         r"#)*[ .!]*$"), 8),
        (r"^(?:la )?lezione (?:con|di) @ (?:e )?(?:appena )?(?:finita|terminata|conclusa)[ .!]*$", 8),
        (r"^(?:fatto|finito|terminato|concluso|chiuso) (?:con|per) @(?: (?:per )?#)?[ .!]*$", 8),
    ),
    "no_show": (
        ((r"^@ (?:ancora )?(?:niente|nulla)(?: ancora)?(?=[,.!]|$| d)|\b(?:nessuna notizia|nessuna traccia|nessun "
         r"segno|niente) "
         r"(?:di|da|d) @(?! per)"), 7),
        (r"\b(?:di|da) @ (?:ancora )?(?:nessuna traccia|nessuna notizia|nessun segno|niente|nulla)\b", 9),
        (r"\b(?:aspetto|sto aspettando|aspettiamo) @ da #", 7),
        (r"@ (?:ancora )?(?:non|nn) (?:si vede|arriva|si fa vivo|si fa viva|si fa vedere|risponde)\b(?! #)", 6),
    ),
    "note": (
        (r"^(?:segna(?:ti|mi)?|annota(?:ti)?|appunta(?:ti)?|prendi nota)(?: (?:su|di|per) @)?,? ?(?:che|:) ?¤", 9),
    ),
    "message": (
        ((r"\b(?:fa(?:i|llo)?|fagli|falle) sapere (?:a |ad |al )?(?:@|tutti|tutte|gruppo)|\bpassa parola (?:a |ad "
         r")?(?:@|tutti)"), 9),
    ),
    "homework": (
        (r"\b(?:per|come|da) compit[oi](?: a casa)? (?:a|ad|per) @", 9),
        (r"^(?:che|quali|cosa) (?:compiti|esercizi) (?:avevo|ho|avevamo|abbiamo|c erano|ci sono|erano)\b", 9),
        (r"\b(?:cosa|che) (?:c era|c e|avevo|avevamo|dovevo|dovevamo|dobbiamo) (?:da )?fare per #", 11),
        (r"\b(?:come|per) compit[oi]\b", 9),
    ),
    "reschedule": (
        (r"@ pass(?:a|ano) (?:dal? |al? |alle )?#", 7),
        (_THAT_DAY, 8),
        (r"@ passa (?:al |alle |a )?#", 8),
        (r"#.*@ (?:diventa\w*|passa\w*) (?:a |al |il |la |alle )?#|@.*# diventa\w* (?:a |al |il |la |alle )?#", 8),
        ((r"\b(?:si (?:puo|potrebbe)|possiamo|potremmo|posso|potrei|sarebbe possibile)(?: (?:far\w+|fare|iniziare|"
         r"cominciare|"
         r"spostar\w*|metter\w*))* (?:# )?(?:un po |un pochino )?(?:piu (?:tardi|presto)|prima|dopo)\b.*\?"), 6),
    ),
    "cancel": (
        (r"^(?!.*\?).*@ (?:# )?non (?:ha|avra) lezione\b", 7),
        (r"\b(?:termina|chiudi|interrompi|concludi|ferma) (?:la |sua |tutta )*serie\b", 8),
        ((r"@ (?:smette|lascia|non continua|non prosegue|ha deciso di smettere)(?: (?:con )?(?:le )?lezioni)?(?=[ "
         r",.!]|$)"), 7),
    ),
    "late": (
        ((r"\britardo (?:di )?(?:circa |un |una )?(?:#|\d)|\b(?:faccio|faro|fara|facciamo) (?:un po |circa )?(?:#|"
         r"\d+)? ?(?:di )?"
         r"ritardo\b"), 7),
    ),
    "block": (
        (r"^(?!.*@)(?:.*#.*\b(?:chiudo|chiudiamo)\b|.*\b(?:chiudo|chiudiamo) #)", 6),
    ),
    "list": (
        (r"\b(?:restano|rimangono) lezioni\b.*\?", 7),
        (r"^a che ora (?:ci vediamo|e |abbiamo|ho )[^.!]*\?", 9),
    ),
    "hours": (
        (r"\b(?:le )?mie (?:nuove )?disponibilita(?: sono| ?:) ?#", 8),
        (r"\b(?:il mio |mio |il )?(?:nuovo orario|orario nuovo|orario)(?: e| ?:) ?(?:dal? )?#", 7),
    ),
    "help": (
        ((r"\b(?:(?:che )?cosa si puo (?:fare|chiedere)|a (?:che )?cosa ser\w+|come si usa|come funziona|(?:che "
         r")?cosa posso (?:"
         r"fare|chiedere))\b[^#@]*\b(?:chat|bot|qui|app|questo|questa|assistente)\b"), 9),
    ),
    "undo": (
        ((r"\b(?:annull|cancell|elimin)\w* (?:l ultim[ao] (?:modifica|cambio|cambiamento|azione|operazione|"
         r"spostamento|cosa)|quello che "
         r"(?:ho|hai) "
         r"(?:appena )?fatto)\b"), 11),
    ),
    "abort": (
        ((r"^(?:no,? |anzi,? |vabbe,? )*(?:lasci[ao]?|lasciate|lasciamo) (?:stare|perdere)(?:,? (?:grazie(?: lo "
         r"stesso)?|pure|scusi|scusa))*"
         r"[ .!]*$"), 9),
    ),
    "invoice": (
        (r"\bnon\b.*\b(?:ricevut[oa]|arrivat[oa]|avut[oa])\b.*\bfattur\w*", 13),
    ),
    "create": (
        (r"^[^#]*@[^#?]*\bfacciamo #(?!.*#)", 5),
        ((r"@ (?:vuole|vorrebbe|deve|puo) (?:recuperare|fare|prendere)\b[^.?!]*\b(?:mettil[oa]|segnal[oa]|"
         r"mettigliel[oa]|fissal[oa])"
         r"\b"), 8),
        (r"^(?:con @,? (?:facciamo|si fa) #|(?:facciamo|si fa) # con @)", 7),
    ),
}
LESSON_TURNS: dict[str, str] = {
    "of_that_day": _THAT_DAY,
    "other_slot": r"\bpiu (?:tardi|presto)\b",
    "last_is": r"@ (?:smette|lascia)(?: (?:con )?le lezioni)? (?:il |a |al )?#",
    "lesson_then": rf"(?:una )?{LESSON}(?: ore)? #[ .!]*",
    "told_beside": (  # no topic of a lesson
        r"\b(?:viene|vengono|sentit[oa]|parlato|mamma|madre|papa|padre|genitori|sara|cambio|passa|facciamo|faremo|"
        r"detto|chiesto|"
        r"scritto|d accordo|alla "
        r"fine|recuperare)\b"
    ),
}
# fmt: on
