"""Italian: what people say when they want something of a timetable.

Patterns run over a sketch of the sentence in small letters without accents, an elided article apart: `@` stands for
somebody of the roster, `#` for a time expression, `¤` for free text. The number is the weight of the cue.
"""

from __future__ import annotations

from core.understanding.tables.it.answers import LATE, RSVP
from core.understanding.tables.it.cancels import BE_AWAY, CANCELS, LESSON, NOT

_ASK = (
    "^(?:(?:ciao|buongiorno|buonasera|salve|hey|ok|allora|per favore|perfavore|puoi|potresti|puo|potrebbe|"
    "possiamo|si puo|bisogna|"
    "ops|oddio|no|aspetta|ehm|maya|per piacere|ti prego|vorrei|voglio)[ ,!.]+)*"
)
_WANT = (
    r"(?:vorre\w+|voglio|vuole|vogliamo|mi servirebbe|mi serve|serve|ho bisogno di|avrei bisogno di|mi piacerebbe|"
    "desidero)"
)
_MY = r"(?:mie[i]?|mia|mio|il mio|la mia|le mie|i miei)"
# fmt: off
CUES: dict[str, tuple[tuple[str, int], ...]] = {
    "undo": (
        ((
            rf"{_ASK}(?:annulla (?:questo|questa|l ultim[ao] (?:azione|operazione|cosa|modifica|comando|"
            r"cambio|cambiamento|spostamento)|quello che \w+ (?:appena "
            ")?fatto)|torna indietro|undo|"
            r"ripristina|rimetti (?:tutto )?com era|disfa)\b"
        ), 9),
    ),
    "abort": (
        ((
            "^(?:ok,? |oh,? |no,? |ah,? |allora )*(?:stop|basta|lascia (?:stare|perdere)|lasciamo (?:stare|"
            "perdere)|fa niente|non importa|"
            "niente|dimentica(?:lo)?|interrompi|esci|abort|fermati|ferma)[ .!]*$"
        ), 9),
    ),
    "help": (
        ((
            r"^(?:aiuto|aiutami|help|\?|(?:che )?cosa (?:puoi|sai) fare|come funziona(?: questo)?|come si usa|"
            r"comandi|che sai fare)[ !.]*\??$"
        ), 9),
        (r"^(?:ho bisogno di aiuto|come (?:faccio|si fa) (?:a|per)\b)", 6),
    ),
    "thanks": (
        ((
            "^(?:(?:ok|perfetto|ottimo|fantastico|benissimo|grande|va bene|bene|super|mille|tante|molte|top)[ ,"
            r"!.]+)*(?:grazie|thanks|thx|grz)\b[^#@?]*$"
        ), 8),
        (r"^(?:ok |va bene |perfetto,? )*grazie(?: mille| tante)?,? (?:e )?(?:buon[ao]?|bella) #[ !.]*$", 8),
        (r"^(?:perfetto|ottimo|fantastico|grandioso|benissimo|eccellente|super|top|meraviglioso)[ !.]*$", 8),
    ),
    "list": (
        (r"\babbiamo lezione\b", 5), ((r"\bquando ci "
         r"(?:ri)?vediamo\b"), 7), (r"^che programma\b", 6),
        ((
            r"\b(?:(?:che )?cosa|che|chi) (?:lezioni )?(?:ho|abbiamo|c e|devo vedere|vedo|ce|hai)\b"
        ), 5), (r"\b(?:cos|cosa) ho\b", 5),
        ((
            r"\bchi (?:ho|viene|vedo|c e|ce|e il prossimo|arriva)\b"
        ), 5), ((
            rf"\b(?:quali|quante|che) (?:\w+ )?(?:{LESSON}|allievi|studenti)\b"
        ), 5),
        ((
            rf"\b{_MY} (?:prossim[aoei] )?(?:{LESSON}|programma|agenda|calendario|settimana|giornata|orario|"
            r"studenti)\b"
        ), 4),
        ((
            r"\b(?:mia|mio) (?:agenda|programma|calendario)\b"
        ), 5), ((
            r"^(?:agenda|programma|calendario|orario|planning)\b"
        ), 5),
        ((
            r"\b(?:mostra|mostrami|fammi vedere|elenca|dammi|vedi|visualizza|dimmi)(?:mi)? (?:le|il|la|i|tutte|"
            rf"tutto|#|{_MY}|che|cosa|gli)\b"
        ), 5),
        ((
            r"\b(?:mostra|mostrami|fammi vedere) #"
        ), 5), ((
            rf"\bquando\b[^?]*\b(?:{LESSON}|@|vedo|rivedo|prossim[ao])\b"
        ), 5),
        (r"\bquand e\b|\bquando e\b", 4), ((
            r"\b(?:a che ora|che ora e la|che ore)\b"
        ), 5), (rf"\bprossim[ao] {LESSON}\b", 4),
        (r"^#\?$", 3), (r"^(?:#|@)[ ?]*$", 1), ((
            r"^@ (?:viene|c e|ci sara|ha lezione|ha confermato|ha risposto|ci sta)[^.!]*\?"
        ), 6),
        ((
            r"\bho (?:lezione|lezioni|qualcosa|qualcuno|impegni|appuntamenti)\b[^.!]*\?"
        ), 5), ((
            r"\bcosa c e (?:in programma )?#"
        ), 5),
        (r"\b(?:c e|ci sono) lezion\w*\b[^.!]*\?", 5), (r"\bquante lezioni\b", 5), (r"\bin programma\b", 4),
    ),
    "free": (
        (r"\b(?:sei|siete|e|sono|saresti|sarebbe|hai|ha) (?:ancora |gia )?(?:liber[oaie]|disponibil\w+)\b", 6),
        (rf"\b(?:{LESSON}|posti?|buchi?|orari|fasce|spazi|spazio) (?:ancora )?(?:liber[oaie]|disponibil\w+)\b", 7),
        ((
            r"\b(?:quando|quali|che|qualche)\b.*\b(?:liber[oaie]|disponibil\w+|buchi|spazi)\b"
        ), 5), ((
            r"^(?:liber[oaie]|disponibil\w+|buchi)\b"
        ), 5),
        ((
            r"\b(?:tue|sue|mie|vostre) disponibilita\b"
        ), 6), ((
            r"\b(?:hai|ha|avete|avresti|ho|c e|ci sono|avrebbe) (?:ancora |un |uno |qualche |del |dei |gia "
            r")*(?:posto|tempo|spazio|buco|buchi|slot|posti|momento)\b"
        ), 6),
        ((
            r"\bqualcosa (?:di )?libero\b"
        ), 6), ((
            r"^#,? (?:sei |e )?(?:liber[oaie]|disponibil\w+)\b"
        ), 5), ((
            r"\btrovami un (?:buco|orario|momento|posto)\b"
        ), 6),
        (r"\bquando (?:puoi|potresti|puo|potrebbe|possiamo)\b", 4),
    ),
    "block": (
        (r"^(?:non|nn) (?:disponibile|liber[oa]) #", 6),
        ((
            r"^/?(?:off|assente|ferie|vacanza|impegnat[oa]|indisponibile|chius[oa])\b"
        ), 6), ((
            r"\bblocca\w*\b(?! (?:nel|sull))"
        ), 7),
        ((
            rf"\b(?:sono|saro|siamo|saremo|sto|staro|vado|sar[oa]) (?:(?:anche|ancora|gia|sempre|a) )*(?:{BE_AWAY}|"
            r"off|al mare|chiusa?)\b"
        ), 7),
        ((
            r"(?<!buone )\b(?:vacanz[ae]|ferie|giorn[oi] liber[oi]|giorn[oi] off|giorn[oi] di riposo|riposo)\b"
        ), 6), (r"\b(?:parto|mi assento)\b", 5),
        ((
            rf"\b{NOT} (?:lavoro|insegno|faccio (?:lezion\w+)|tengo lezion\w+|do lezion\w+|lavorero|insegnero|faro "
            r"lezion\w+)\b(?! con)"
        ), 6),
        (rf"\b{NOT} (?:posso|riesco a|potro) (?:lavorare|insegnare|fare (?:lezion\w+)|dare lezion\w+)\b", 6),
        ((
            r"\b(?:prendo|mi prendo|prendere) (?:un |una |la |il )?(?:giorn\w*|settimana|ferie|permesso|#)(?: "
            r"liber[oa])?\b"
        ), 6),
        ((
            r"^#,? (?:off|assente|chius[oa]|ferie|niente lezioni|riposo|non ci sono)\b"
        ), 6), ((
            r"\b(?:niente|nessuna) lezion[ei]\b(?! (?:con|per))"
        ), 4),
        ((
            rf"\b{NOT} (?:mettere|prenotare|fissare|segnare)[^.]* #"
        ), 6), ((
            r"\b(?:medico|dentista|matrimonio|convegno)\b.*#"
        ), 2), (r"\btieni #.* libero\b", 6),
        (r"\bnon ci (?:sono|saro|siamo)\b", 5), (r"\bho (?:un )?(?:impegno|appuntamento)\b", 4),
    ),
    "hours": (
        (r"\b(?:miei|nuovi|i miei nuovi) orari\b", 6), (r"^(?:orari|orario di lavoro)\b", 6),
        ((
            r"\b(?:lavoro|insegno|faccio lezione|do lezioni|sono disponibile|sono liber[oa]) (?:di solito |"
            "normalmente |sempre |adesso |solo |anche )*#"
        ), 5),
        ((
            r"\b(?:pausa|pranzo|pausa pranzo)(?: di| dalle)? #"
        ), 5), ((
            "^(?:disponibile|apert[oa]) (?:tutti i )?#"
        ), 3), (r"\bcambia i miei orari\b", 7),
        ((
            "^(?:anche )?(?:apri|apert[oa]) (?:anche |eccezionalmente )?#"
        ), 6), ((
            r"\bsono (?:anche |eccezionalmente )+(?:apert[oa]|disponibile) #"
        ), 7),
        ((
            r"(?:#|\b\d{1,3}) (?:\w+ ){0,4}(?:tra|fra) (?:le |due |una |ogni |le mie )*(?:lezion[ei]|studenti|"
            r"incontri)\b"
        ), 6), (r"\b(?:buffer|margine)\b", 5),
    ),
    "late": LATE,
    "rsvp": RSVP,
    "start": (
        ((
            rf"{_ASK}(?:inizia(?:mo)?|comincia(?:mo)?|avvia|partiamo|si comincia|si inizia|cominciamo)(?: adesso| "
            "ora)?(?: la| il| con| questa| l)*(?: lezione| incontro| chiamata| ora)?"
            "(?: adesso| ora| con| di| @| #)*[ .!]*$"
        ), 8),
        ((
            "^@ (?:e|c e) (?:qui|arrivat[oa]|online|conness[oa]|in linea)?(?= adesso|,| e |[ .!]*$)"
        ), 7), ((
            r"^(?:lei|lui) e (?:qui|arrivat[oa])\b"
        ), 5),
    ),
    "end": (
        ((
            "^(?:ok |per favore )*(?:termina|finisci|chiudi|concludi|fine) (?:la |della )?(?:lezione|"
            "incontro)(?: con| di| @| #)*[ .!]*$"
        ), 8),
        ((
            "^(?:abbiamo|ho) (?:finito|terminato|concluso)(?: la lezione| con| di| per| @| #)*[ .!]*$"
        ), 8), ((
            "^lezione(?: con| di| @)* (?:e )?(?:finita|terminata|conclusa)"
        ), 8),
        (r"^(?:finito|terminato) con @", 8),
    ),
    "no_show": (
        ((
            rf"\b{NOT} (?:si )?(?:e|s e|era|sono|c e|si e|ha) (?:\w+ )?(?:venut[oaie]|presentat[oaie]|fatt[oa] "
            r"viv[oa]|arrivat[oaie]|vist[oa]|conness[oa]|collegat[oa]|partecipato|stat[oa])\b"
        ), 7),
        ((
            rf"\b{NOT} (?:c era|e venut[oa]|venut[oa]|si e vist[oa])\b"
        ), 7), ((
            r"@[^.?!@]*\b(?:assente|era assente)\b"
        ), 6), ((
            r"\b(?:dato|tirato) (?:buca|il pacco|pacco)\b"
        ), 9), (r"\bno[- ]?show\b", 9),
        (r"@ ha (?:saltato|perso|mancato|bigiato) (?:la|sua|nostra|#|l)", 7), (r"\b(?:segna|metti) @.* assente\b", 8),
    ),
    "nudge": (
        ((
            r"\b(?:sollecita|fai uno squillo)\b"
        ), 9), ((
            r"\b(?:dov e|dove e|dove sta|dov) @"
        ), 8), (r"^@ dov e\b", 8), ((
            r"\b(?:chiedi|domanda) (?:a |ad )?@ se (?:viene|arriva|c e|ci sara|sta arrivando)\b"
        ), 9),
        (r"^@ arriva\?", 7),
    ),
    "remind_setting": (
        ((
            r"\b(?:promemori\w*|ricordami|avvis\w*|notific\w*)\b.*\b(?:prima|in anticipo)\b"
        ), 8), ((
            "^(?:metti |imposta |cambia )?(?:il |i |un |mio |miei |mei )*promemoria (?:a |di |per )?#"
        ), 8),
        (r"\bpromemoria\b.*\b(?:off|on|disattiv\w*|stop|nessun|niente|no|solo)\b", 6),
        ((
            r"\b(?:niente|nessun|no|disattiva|togli|spegni|ferma|attiva|basta|cambia|imposta|zero) (?:i |gli |il |"
            r"con i |miei |mio )*promemoria\b"
        ), 8), (r"\bricordami #", 4),
        (rf"\b{NOT} ricordar\w*\b", 7),
    ),
    "remind": (
        ((
            r"\b(?:ricorda|ricordate|ricordi|ricordare) (?:a |ad |al |alla )?(?:@|tutti|tutte)"
        ), 7), ((
            r"\bpromemoria (?:a|ad|per) @"
        ), 8), ((
            r"\b(?:manda|invia) (?:un |un altro )?promemoria a"
        ), 8),
    ),
    "message": (
        (r"^(?:per favore |puoi |potresti )?di (?:a |ad |al |alla |ai )(?:@|tutti|tutte|mamma|madre|papa|genitori)", 7),
        ((
            r"\b(?:dire|dite|dica|scrivi|scrivere|scriva|avvisa|avvisare|avverti|informa|rispondi|manda|invia|"
            "chiedi|comunica|riferisci) "
            "(?:un messaggio )?(?:a |ad |al |alla |ai )?(?:@|tutti|tutte|mamma|madre|papa|genitori)"
        ), 7),
        (r"^(?:messaggio|msg|sms)\b", 6), ((
            r"\b(?:manda|invia) (?:un )?(?:messaggio|sms)\b"
        ), 7), (r"^(?:messaggio|di) ¤", 8),
    ),
    "homework": ((r"\bcompiti?\b", 7), (r"^(?:esercizi|es) (?:per|di) @", 7), (r"\b(?:assegna|dai) (?:a |ad )?@", 6)),
    "record_score": (((
        r"\b(?:ha preso|preso|ha avuto|ottenuto|voto|verifica|test|interrogazione|esame|compito)\b.*%score"
    ), 8), ("%score", 5)),
    "scores": (((
        r"\b(?:i |suoi |dei )?(?:voti|risultati|progressi)\b(?!.*%score)"
    ), 5), ((
        r"\bcome (?:va|sta andando|se la cava|procede)\b.*@"
    ), 6)),
    "note": (((
        "^(?:aggiungi (?:una )?|nuova |crea (?:una )?|prendi (?:una )?|scrivi (?:una )?)?(?:piccola )?(?:nota|"
        r"appunto|annotazione|annota)\b"
    ), 8),
             (r"\bnota (?:privata |personale )?(?:per|su|di) @", 8)),
    "topic": (((
        r"^(?:cambia |metti |l |il |nuovo )*(?:argomento|tema)\b"
    ), 7), ((
        r"\b(?:cambia|metti|modifica|imposta) (?:l |il )?(?:argomento|tema)\b"
    ), 8), ((
        r"\bargomento (?:per|di|della) (?:@|#)"
    ), 7)),
    "invoice": ((r"\bfattur\w*\b", 9), (r"\bquanto (?:mi |ci )?dev\w+\b", 6)),
    "create": (
        (r"^(?:segna|metti|aggiungi|annota) [a-z]+ #", 5),
        ((
            r"\b(?:prenota\w*|programma(?!\b (?:di|per|del))|pianifica\w*|fissa\w*|aggiungi\w*|inserisci\w*|"
            r"organizza\w*|registra\w*|riserva\w*|piazza)\b"
        ), 5),
        ((
            r"\b(?:segna|segnami|metti|mettimi|mettere|annota|appunta|prendi|book)(?:ti)? (?:una (?:lezione|ora) "
            "(?:a |con |per )?)?(?:a |ad |con )?@"
        ), 5),
        ((
            "^(?:segna|metti|annota) (?:a |ad |con )?@+ #"
        ), 9), ((
            rf"\b(?:nuov[ao]|altra|un altra) {LESSON}\b"
        ), 5), ((
            rf"\b{LESSON} (?:con|per|di) @"
        ), 3),
        ((
            rf"\b{_WANT} ?(?:avere |fare |prenotare |prendere |fissare |un |una |un altra |ancora |# |altra |nuova "
            rf")*{LESSON}"
        ), 5), ((
            r"\b(?:prenotami|prenotaci|segnami|segnaci|mettimi)\b"
        ), 5),
        ((
            rf"\b{LESSON} (?:in piu|extra|supplementare|aggiuntiva)\b"
        ), 5), ((
            r"\b(?:possiamo|posso|potremmo|potrei|si puo) (?:avere|fare|prenotare|fissare|aggiungere) (?:un |una |"
            rf"un altra )?{LESSON}"
        ), 5),
    ),
    "reschedule": (
        (r"#[^.,]*\b(?:invece|al posto)[ ?!.]*$", 7), (r"^cambia (?:la|il|l) ", 6),
        ((
            r"\b(?:spost\w*|rimand\w*|posticip\w*|anticip\w*|rinvi\w*|slitt\w*|scambi\w*|riprogramm\w*|recuper\w*|"
            r"riprendere)\b"
        ), 6),
        ((
            r"\bcambi(?:a|are|amo|ate|o|arlo|arla)\b(?! (?:i miei|gli) orari)"
        ), 4), ((
            r"\b(?:invece|piuttosto|al posto|anziche|semmai|oppure)\b"
        ), 4), ((
            r"\bfacciamo (?:piuttosto |invece )?#"
        ), 4),
        ((
            r"\b(?:possiamo|potremmo|puoi|potresti|si puo|si potrebbe|posso|potrei|puo|potrebbe) (?:fare |vederci "
            "|vedersi |venire |mettere |farla |invece |fare lezione |avere lezione )*#"
        ), 4),
        ((
            r"\b(?:ti|le|vi|gli) (?:va|andrebbe|andrebbe bene|andava|va bene)\b.*#"
        ), 4), ((
            r"#[^.]*\b(?:andrebbe|va bene|ti va|sarebbe|meglio|e possibile|ti andrebbe)\b"
        ), 4),
        ((
            r"\b(?:sarebbe|e) possibile\b.*#"
        ), 4), ((
            r"\b(?:un |una )?(?:altr[oa]|nuov[oa]|divers[oa]) (?:giorno|orario|ora|data|momento|slot)\b"
        ), 5), (r"^e #\?", 4),
        ((
            r"\b(?:prolung\w*|allung\w*|accorci\w*|abbrevi\w*)\b"
        ), 6), ((
            r"\b(?:inizia(?:re)?|comincia(?:re)?) (?:piu tardi|prima|dopo|#)"
        ), 3), ((
            r"\b(?:piu tardi|piu presto)\b"
        ), 2),
        (r"\bpiu (?:a lungo|lung[ao]|cort[ao])\b", 6),
    ),
    "cancel": CANCELS,
}
# fmt: on
