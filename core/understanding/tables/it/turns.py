"""Italian: the turns of phrase that settle what belongs where, by name.

Patterns run over the sketch of a sentence, as the cues do; those of short answers over the whole text.
"""

from __future__ import annotations

from core.understanding.tables.it.cancels import BE_AWAY, CANT, ILL, LESSON, NOT, PARENT
from core.understanding.tables.it.leaving import LEAVING
from core.understanding.tables.it.limits import LIMITS

_MOVE = (
    r"\b(?:spost\w*|rimand\w*|posticip\w*|anticip\w*|rinvi\w*|slitt\w*|scambi\w*|riprogramm\w*|"
    r"recuper\w*(?![^.?!]*\b(?:mettil|segnal|fissal))|"
    "cambi(?:a|are|amo|ate|o|arlo|arla)|"
    r"trasferi\w*|ripianific\w*|differi\w*|prolung\w*|allung\w*|accorci\w*|abbrevi\w*)\b"
)
_CHILD = r"(?:figli[oaie]|bambin[oaie]|piccol[oa]|ragazz[oaie]|gemell[ie])"
# fmt: off
TURNS: dict[str, str] = {
    **LIMITS,
    "orders_move": (  # an order beats what is told before it
        r"(?:^|[,.;!] ?)(?:quindi |allora |per favore |e )*(?:sposta|rimanda|posticipa|anticipa|"
        r"rinvia|cambia|passa)(?:l[oae]|mi|re)?(?: (?:il|la|l|le|i|sua|suo|mia)\b| @| #)"
    ),
    "only_so_long": (  # a day and a length alone: of the lesson that there is
        r"\b(?:solo|soltanto|solamente) #"
    ),
    "tells": (  # news of somebody, though it names a time
        r"@ (?:# )?(?:ha|aveva|avra)\b[^.,!?]*\b(?:"
        r"esam[ei]|verific[ah]\w*|interrogazione|compito in classe|test|partita|allenamento|"
        r"compleanno|festa|concerto|medico|dentista|visita|gita|viaggio|torneo|gara|matrimonio|"
        r"prove|saggio|spettacol\w+|recita|volo|riunione|concorso|febbre|influenza"
        r")\b|@ (?:# )?(?:era|e stat[oa]|e andat[oa]|gioca|giocava|compie|festeggia|festeggiava|"
        r"viaggia|vola|parte|e nat[oa])\b|\b(?:e|era) il compleanno di @"
    ),
    "new_student": (
        r"^(?:(?:ho|aggiungi|c e) )?(?:un |una |il mio |la mia )?(?:nuov[oa] (?:studente(?:ssa)?|"
        r"alunn[oa]|alliev[oa])|(?:studente(?:ssa)?|alunn[oa]|alliev[oa]) nuov[oa])"
        r"(?: si chiama| di nome| e)?(?:[:,]| -)? (?P<name>[^\W\d_]{2,})"
    ),
    "wants_name": (  # "ricorda a mia", not "a mia madre"
        r"\b(?:(?:ricord|scriv|chied|mand|sollecit|avvis|spost|annull|cancell|prenot|segn|mett|fiss|aggiung|inseriss?c|"
        r"rimand|rinvi|anticip|posticip|di|dic|avvert|disdic|tolgl|togl|inizi|cominci|fattur)(?:a|o|i|"
        r"e|are|ere|ire|iamo)?"
        r"(?: (?:un )?(?:messaggio|promemoria|nota|lezione|fattura|compiti|la lezione|una lezione))? "
        r"(?:(?:a|ad|con|di|per|da) )?|(?:lezione|ora|fattura|nota|compiti|messaggio) (?:a|con|di|per) |"
        r"[a-z]{3,} e (?=mia (?:insieme|lun|mar|mer|gio|ven|sab|dom|oggi|alle|dalle|il |\d))|^(?=mia e [a-z]{3,} ))"
        r"(?P<name>mia)\b(?! (?:madre|mamma|figlia|sorella|moglie|nonna|zia|cugina|amica|lezione|ora|settimana|agenda|"
        r"[a-z]+(?:ta|zione)\b))"
    ),
    **LEAVING,
    "manners": (
        r"^(?:(?:per favore|perfavore|per piacere|ciao|buongiorno|buonasera|salve|hey|hi|buondi)\b(?: maya\b)?[ ,"
        "!.]*)+|"
        "(?<![ ,])(?:[ ,]+(?:per favore|perfavore|per piacere|scusa(?:mi)?|scusi|mi dispiace|un "
        "saluto|saluti|"
        "buona (?:giornata|serata)|baci))+[ !.]*$|(?<![ !.])[ !.]+$"
    ),
    "moves_something": (
        rf"{_MOVE}(?: (?:lo|la|le|il|i|mia|mio|nostra|sua|questa|una|un|di|{LESSON}|tutto|tutte|orario|giorno|data|"
        "prossima|altra|altro|a|possibile))*[ ?.!]*$|"
        r"\b(?:altr[oa]|nuov[oa]|divers[oa]) (?:giorno|orario|ora|data|momento)\b|\b(?:iniziare|fare|venire) "
        r"(?:prima|dopo|piu tardi)\b"
    ),
    "not_changed": (
        r"\bcambi\w+ (?:il |la |lo )?(?:libro|quaderno|metodo|scuola|numero|telefono|macchina|lavoro|casa|idea|"
        r"prof\w*)\b|"
        rf"\b{NOT} (?:(?P<cancel>(?:annull|cancell|disd)\w*)|(?:spost|rimand|rinvi|cambi|posticip)\w*)\b|"
            r"^(?:perche|hai|ha|avete)\b.*\b(?:annullato|spostato|cancellato|rimandato)\b.*\?"
    ),
    "not_late": (
        rf"\b{NOT} (?:\w+ )?(?:in )?(?:ritardo|tardi)\b|\b(?:era|ero|eravamo|ha fatto|e "
        r"arrivat[oa])\b.*\b(?:ritardo|tardi)|^(?:e|sara|puo|arriva)\b.*(?:ritardo|tardi).*\?"
    ),
    "wants_lesson": (
        rf"^(?=.*\b{LESSON}\b)(?=.*(?:\?|\b(?:posso|possiamo|potre\w+|vorre\w+|voglio|serve|bisogno|altra|"
            r"ancora|in piu|extra|prenotare|per favore)\b))|\b(?:prenota\w*|segnami|segnaci|fissa\w*)\b"
    ),
    "proposes": (
        r"\b(?:possiamo|potremmo|puoi|potresti|si puo|posso|potrei|puo|potrebbe)\b|\b(?:invece|piuttosto|al posto|"
        r"anziche|oppure)\b|#\?|\b(?:(?:sarebbe|e) possibile|andrebbe bene)\b.*"
        r"\b(?:lezion[ei]|iniziare|cominciare|fare|avere)\b"
    ),
    "weekday_off": r"#,? (?:sono |e )?(?:off|chius[oa]|liber[oa]|riposo)[ .!]*",
    "only_hours": (
        r"(?:[#\s,.;:&+-]|\b(?:e|off|riposo|pausa|pranzo|chius[oa]|orari|solo|anche|poi|niente|lezioni|il|la|i|le|"
        r"tutti|ore)\b)*"
    ),
    "moving": (
        rf"{_MOVE}|\bpass(?:a|ano) (?:al|alle|a|dal|da) (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato)|"
        rf"\bdiventa\w* (?:il|la|alle) "
    ),
    "yes": (
        r"^(?:(?:haha+|ahah\w*|ah|oh|beh)[ ,.!]*)*(?:(?:si+|yes|yep|certo|certamente|certo che si|dai|"
        r"si dai|eh si|e vai|ok+|okay|okk|va "
        "bene|vabene|va benissimo|va bn|vb|d accordo|daccordo|esatto|esattamente|giusto|"
        "corretto|perfetto|bene|benissimo|ottimo|sicuro|sicuramente|assolutamente|assolutamente si|volentieri|"
        "con piacere|vai|procedi|fallo|fai pure|conferma|confermo|confermato|confermata|"
        "manda|invia|prenota|grazie|per favore|ci sto|ci sta|mi va bene|ci va bene|per me|per noi|ricevuto|"
        "intesi|nessun problema|non c e problema|👍|👌|✅|🙂|sono sicur[oa]|top|super|e giusto|"
        "ok per me|bn|certo si|a posto|tutto ok|come no|allora)[ ,.!]*)+$"
    ),
    "no": (
        "^(?:(?:no+|nono|nope|per niente|non ora|non adesso|non ancora|mai|annulla|sbagliato|e sbagliato|non e "
        "giusto|no grazie|grazie|scusa|non serve|lascia|meglio di no|preferisco di no|👎|❌|"
        "non va bene|impossibile|purtroppo|purtroppo no|assolutamente no|non cosi|mi dispiace|nn va bene)[ ,"
        ".!]*)+$"
    ),
    "maybe": (
        "^(?:(?:forse|magari|boh|(?:non|nn) (?:lo )?so(?: ancora| bene)?|ancora non (?:lo )?so|non (?:sono "
        ")?(?:ancora )?sicur[oa]|non ancora sicur[oa]|vediamo|vedremo|dipende|probabilmente|puo darsi|"
        "ti (?:dico|faccio sapere)|le faccio sapere|controllo|vedo|ci penso|non ne ho idea|mah)[ ,.!]*)+$"
    ),
    "commanding": (
        r"\b(?:annull\w*|cancell\w*|disdi\w*|spost\w*|rimand\w*|posticip\w*|anticip\w*|prenot\w*|programma|"
        r"pianific\w*|aggiung\w*|segna|metti|scrivi|avvisa|ricorda|fattur\w*|blocca\w*|"
        r"mostra\w*|elenca|sollecita|nota|compiti|inizia|termina|elimina|manda|invia|chiedi|fissa\w*|di a|di "
        r"alla)\b"
    ),
    "declined_day": (
        rf"^(?:non|no)\b(?: il)? #|\b{NOT} (?:posso|riesco|possiamo|puo|potro|ci sono|va)\b[^#,]{{0,15}}#|#,? "
        rf"(?:(?:mi|ci|e|per me|purtroppo) )*(?:{NOT}|impossibile|difficile|complicato)\b"
    ),
    "correcting": (
        "^(?:no|scusa|scusami|anzi|in realta|oh|aspetta|volevo dire|intendevo|fai|facciamo|meglio|piuttosto|ok "
        r"ma|ok|va bene|allora|cambia|non|e|sono|ops|invece|diciamo|metti)\b"
    ),
    "day_on": (
        r"\b(?:un|il) giorno (?:(?P<after>dopo|piu tardi)|prima)$|\b(?:il )?(?P<next>giorno dopo|giorno "
        "successivo|giorno seguente)$"
    ),
    "name_after_verb": (
        "^(?:puoi |potresti )*(?:annulla|cancella|sposta|rimanda|posticipa|anticipa|prenota|programma|pianifica|"
        "aggiungi|metti|segna|sollecita|fissa|fattura|inserisci)"
        r"(?: (?:a|ad|con|per|una lezione con|una lezione per|la lezione (?:di|con)))? (?P<name>[^\W\d_]+)(?= #|$|"
        r" a\b| per\b| e\b)"
    ),
    "name_after_with": r"\b(?:con|per) (?P<name>[^\W\d_]{2,})(?= #|$|[,.])",
    "moves_from": rf"{_MOVE}(?!.*\b(?:piuttosto|invece) #)",
    "to_earlier": r"\b(?:anticip\w*|prima|piu presto)\b",
    "pushed": (
        r"\b(?:spost\w*|rimand\w*|posticip\w*|anticip\w*|rinvi\w*|slitt\w*)\b.*(?:\bdi\b|\bavanti\b|\bindietro\b|"
        r"@|\bdopo\b|\bprima\b)"
    ),
    "asks_next": (
        rf"\bprossim[aoei] (?:{LESSON}|allievo|studente|volta)|\bprossim[ao] (?:con |di )?@|\bchi (?:e|viene|c e) "
        "(?:il |la )?(?:prossim[ao]|dopo|adesso)|"
        r"\bquando (?:ri)?vedo\b(?!.*#)|\bquando (?:e|ho|abbiamo)\b(?!.*#)|\bquand e\b(?!.*#)"
    ),
    "opens": r"^(?:anche )?(?:apri|apert[oa])\b|\b(?:eccezionalmente|anche|in piu|extra)\b",
    "buffer": r"\b(?:tra|fra) (?:le |due |una |ogni |mie )*(?:lezion[ei]|studenti|incontri)\b|\b(?:buffer|margine)\b",
    "buffer_none": r"\b(?:niente|nessun|senza|zero)\b",
    "buffer_bare": r"\b(?:buffer|margine)(?: di)? (\d{1,3})\b|\b(\d{1,3}) (?:tra|fra)\b",
    "pause": r"\b(?:pausa|pranzo)\b",
    "off": r"\b(?:off|chius[oa]|riposo|niente|non|mai|nessuna)\b",
    "negated": rf"\b(?:{NOT}|off|chius[oa]|riposo|mai)(?: (?:lavoro|lezioni|il|la|i|le|insegno|sono|disponibile))*\s*$",
    "shuts": (
        rf"\b{NOT} (?:(?:piu|lavoro|insegno|faccio|lezioni|lezione|sono|disponibile|il|la|i|le) )*#|# (?:{NOT} "
        r")(?:lavoro|insegno|faccio)\b"
    ),
    "joined_days": r"(?:,|e|o|&|\+|ne)+",
    "declines": (
        rf"\b(?:{NOT}|{ILL}|male|{BE_AWAY}|vacanza|ferie|impossibile|purtroppo|impegno|saltare|mancare|senza di|"
        r"annull\w*)\b"
    ),
    "ill": rf"\b{ILL}\b",
    "hesitates": (
        rf"\b(?:forse|magari|boh|{NOT} (?:lo )?so(?: ancora)?|{NOT} (?:\w+ )?sicur[oa]|probabilmente|penso|credo|"
        "spero|se|vediamo|vedremo|dipende|provo|ti faccio sapere|le faccio sapere|ti dico|"
        r"dovrei|dovrebbe|puo darsi|mah)\b"
    ),
    "asks_back": (
        r"^[^.,!;]*\?+[ !?]*$|^(?:(?:ciao|salve|buongiorno|e|ma|scusa|maya|una domanda|@)[ ,:!]*)*(?:(?:che|"
            r"cosa|quando|dove|chi|perche|come|qual\w*|quant\w*)\b|(?:devo|posso) venire\b)"
    ),
    "no_objection": (
        r"\b(?:nessun problema|non c e problema|perche no|non in ritardo|non ti preoccupare|non preoccuparti|non "
        r"faccio tardi|tranquill[oa])\b"
    ),
    "switched_off": r"\b(?:off|niente|nessun|no|disattiv\w*|spegni|stop|basta|zero|togli|non)\b",
    "copula": (
        r"(?i:^(?:è|e'|sono|ha|ho|lei è|lui è|lei ha|lui ha|io sono|sta)\s+(?=.*(?:malat|influenz|febbre|ospedale|"
        "covid|raffredd)))"
    ),
    "takes_time": (
        "(?=.*#)(?:(?:#|ok(?:ay)?|si|certo|va|bene|benissimo|per|me|noi|quella|quello|di|del|delle|il|la|lo|"
        "prendo|prendiamo|facciamo|preferisco|scelgo|meglio|e|perfetto|ottimo|andrebbe|"
        "possibile|grazie|allora|mi|ci|a|le|alle|favore|d|accordo|vada|sarebbe|bn)(?:[ ,.!-]+|$))+"
    ),
    "cannot_come": (
        rf"@[^.?!@]*?(?:{CANT}|\b(?:e|ha|sta|sara) (?!{NOT}\b)(?:\w+ )?(?:{ILL}|male|{BE_AWAY}|annullato|"
            rf"disdetto)\b)|\b{PARENT} (?:di |d )@[^.?!@]*(?:{NOT}|malat[oa])"
    ),
    "lengthened": (
        r"\b(?:prolung\w*|allung\w*|accorci\w*|abbrevi\w*)\b.*\bdi #|# (?:in piu|piu lung[ao]|piu cort[ao])\b"
    ),
    "shortened": r"\b(?:accorci\w*|abbrevi\w*|piu cort[ao])\b",
    "child_ill": rf"\b{_CHILD}\b (?:e|ha|sta|sono|hanno) (?!{NOT}\b)(?:[a-z#]+ ){{0,3}}(?:{ILL}|male)\b",
    "leading_name": r"^(?P<name>[^\W\d_]{2,})(?: (?P<family>[^\W\d_]+))?,? #",
    "bare_number": r"(?:circa |solo |piu o meno |tipo )*(\d{1,3})",
    "which": rf"\b(?:(?P<next>prossim[ao])|(?P<last>ultim[ao])|(?P<first>prim[ao])) (?:{LESSON}|@|$)",
    "states_hours": r"^(?!.*\?)(?:.*\b)?(?:sono|saro) (?:disponibile|liber[oa])\b",
    "given_up": r"\b(?:invece (?:di|che|delle)|anziche|al posto (?:di|delle)) (?:alle )?(?P<n>\d{1,2}|[a-z]+)\b",
    "instead_of": r"\b(?:invece (?:di|del|della|che)|anziche|al posto (?:di|del|della))(?: il| la)? #",
    "new_time_only": r"\b(?:metti|facciamo|piuttosto|diciamo|meglio) #|\binvece[ .!]*$|^e #",
    "and_after": r"\be (?:tutte |tutti |le |quelle |quelli |i )*(?:successiv[ei]|seguenti|dopo|a seguire)\b",
    "last_ones": r"\bultim[ei] #",
    "several_sessions": r"\b(?:lezioni|tutte|tutto|tutti|ogni|serie|incontri)\b",
    "scope_one": (
        r"\b(?:solo|soltanto) (?:questa volta|questa|quella|una volta|per questa|#)|\bper questa volta\b|"
        r"\beccezionalmente\b"
    ),
    "scope_following": (
        r"\b(?:da ora in poi|d ora in poi|da adesso in poi|in futuro|le successive|tutte le prossime|tutte le "
        r"successive|definitivamente|per sempre)\b"
    ),
    "scope_series": r"\b(?:serie|(?:giorno|orario|ora) (?:fiss[oa]|abituale|solit[oa])|ogni settimana|tutte le "
        r"settimane|settimanal[ei])\b",
    "scope_all": r"\b(?:tutte|tutti|tutto|entramb[ie]|ogni lezione)\b",
    "longer": r"(?<!non )\bpiu (?:a lungo|lung[ao]|cort[ao])\b",
    "a_week_asked": r"\bsettimana\b",
    "day_before": r"\bil giorno (?:prima|precedente)\b|\bun giorno prima\b",
    "last_lesson": rf"\bultim[ao] {LESSON}\b",
    "looks_back": r"\b(?:ho|ha|abbiamo|hanno) (?:fatto|dato|avuto|tenuto)\b",
    "announces_topic": r"^(?:argomento|tema|e|metti|cambia|per)\s+",
    "holidays": (
        "/?(?:giorni )?(?:festivi|festivita|feste nazionali)(?:(?: in| di| del| della|:)? "
        r"(?P<place>[^\d#@¤?!]+))?"
    ),
    "no_place": r"\b(?:sono|e|erano|iniziano|finite|buone|grazie|mie|nostre|con|a)\b",
    "holidays_off": r"(?:off|no|nessuna|niente)",
    "stays": (
        r"(?:sono|saro|staro|sto)(?: (?:#|adesso|ancora|ora|attualmente))* (?:a|in|ad) (?P<place>[^#@¤\d?!]{2,"
        "40}?)(?:,? (?:#|e|adesso|solo))*"
    ),
    "returns": (
        "(?:sono )?(?:tornat[oa]|di ritorno|rientrat[oa])(?: a casa)?|(?:sono )?(?:tornat[oa]|rientrat[oa]|di "
        r"nuovo) (?:a|in) (?P<place>[^#@¤\d?!]{2,40}?)"
    ),
    "which_one": (
        r"\b(?:(prim[ao])|(ultim[ao])|(prossim[ao])|(second[ao])|(tutte|tutti|entramb[ie])|(questa|questo|"
        r"quella))\b"
    ),
}
# fmt: on
