"""Italian: the patterns of free text.

They run over the sentence in small letters without accents, each name hidden behind as many `@` as it has letters.
"""

from __future__ import annotations

from core.understanding.tables.it.cancels import ILL, NOT, PARENT

_ASKING = (
    "(?:per favore,? |per piacere,? |puoi |potresti |puo |potrebbe |ciao,? |salve,? |hey,? |ok,? |e |anche |maya,"
    "? |buongiorno,? )*"
)
_NAMES = r"@+(?:(?:\s*,\s*|\s*(?:ed?|&|\+)\s*)(?:a |ad )?@+)*"
_WHOM = (
    rf"(?:(?:(?:a |ad |al |alla |ai )?(?:la |il |i )?{PARENT} (?:di |d )|a |ad )?{_NAMES}|(?:a )?(?:tutti(?: (?:i "
    "miei|gli|i) (?:studenti|allievi|genitori))?|tutte le famiglie))"
)
_DAY = (
    r"(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|dopodomani|oggi|il \d|la prossima|la "
    r"settimana|\d{1,2}/|natale)"
)
_HOMEWORK = r"(?:compit[oi](?: a casa| per casa)?|esercizi(?=:| per| di))"
_SICK = rf"(?:(?:ancora|sempre|molto|davvero|un po|proprio|anche|da ieri|la|l|il|una|un) )*(?:{ILL}|male)\b"
CARVING: dict[str, str] = {
    "note": (
        r"(?:\b(?:e |con )?(?:piccola |una )?(?:nota|appunto|annotazione|memo)(?: privata| personale| per "
        r"me)?\s*(?::|-\s)\s*)(?P<body>.+)"
    ),
    "note_for": (
        "^(?:per favore )?(?:(?P<verb>segnati|segna|annotati|annota|appuntati|appunta|prendi nota)|(?:aggiungi |"
        "nuova |crea |prendi |scrivi |una |piccola )*(?:nota|appunto|annotazione|"
        "memo))(?: privata| personale)?"
        r"(?: (?:per|su|di|riguardo a)(?: l)? [^:,\d]{1,40}?)?(?(verb)(?:\s*:\s*(?:che\s+)?|\s+che\s+)|"
        r"(?:\s*[:,-]\s*(?:che\s+)?|\s+che\s+))(?P<body>.+)"
    ),
    "topic": r"\b(?:l |il |un )?(?:argomento|tema)(?: (?:e|sara)\s|\s*(?::|-\s|=)\s*)(?P<body>.+)",
    "topic_for": r"\b(?:argomento|tema) (?:per|di|d|della|con) [^:\n]{1,40}?(?:: ?| e | = )(?P<body>.+)",
    "reason": (
        rf"(?:\b(?:il )?motivo\s*(?::|e\b)\s*|\bperche (?=(?:{NOT} )?\w+ (?!.*\?))|\bxche |\bxke |\bdato che |"
        r"\bvisto che |\bsiccome |\bpoiche |\ba causa d(?:i|el|ella|ell) |\bper via d(?:i|el|ella|ell) |"
        r"\bper (?=malattia|influenza|febbre|un impegno|motivi))(?P<body>.+)"
    ),
    "others": (
        r"(?:^|[,.;(]\s*|\s-\s|\be |\bma |\s)(?P<body>(?:mia|mio|i miei|mie|sua|suo|nostra|la|il) "
        rf"(?!lezione)(?:[a-z]+ ){{0,2}}?[a-z]+ (?:e|sono|ha|hanno|sta) (?!non\b){_SICK})"
    ),
    "state": (
        r"(?:^|[,.;(]\s*|\s-\s|\be |\bma |\bscusa,? |(?<!non)\s)(?P<body>(?:sono|lei e|lui e|ho|ha|e|sta|sto|"
        rf"hanno|mi sento|mi sono|siamo) (?!non\b){_SICK})"
    ),
    "tail": (
        r"(?:,\s*|\s-\s|(?<!non)\s)(?P<body>(?:malat[oa]|malattia|emergenza(?: familiare)?|febbre|influenza|"
        r"covid|gita scolastica|gita|(?<!\bdi )(?<!\bdella )(?<!\bdell )(?<!\bla )(?<!\bl )(?<!\bper )(?:verifica|"
        r"esame)|visita medica|impegno|dentista))[ .!]*$"
    ),
    "dash": r"\s-+\s(?!(?:no|scusa|anzi|in realta|aspetta|piuttosto|volevo dire)\b)(?P<body>[^\d]+)$",
    "due_ahead": (
        r"per (?:il )?(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|dopodomani)(?: "
        r"prossimo)?(?: ?[:,] ?| )"
        r"(?=\w)"
    ),
    "due": (
        rf"[,;]?\s*\b(?:da consegnare(?: per| entro)?|per(?: il)?(?= {_DAY})|entro(?: il)?(?= {_DAY})|prima di(?= "
        rf"{_DAY})|fino a(?= {_DAY}))\s+(?P<body>.+)$"
    ),
    "score": (
        r"(?P<body>\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|su )\s?\d{1,3}|\d{1,3}(?:[.,]\d)?\s?(?:%|punti|pt)|(?:(?<=preso )|"
        r"(?<=dato )|(?<=messo ))(?:un )?\d{1,2}(?:[.,]\d|[+-]| e mezzo)?(?=$| (?:in|nel|nella|a|ad|al|alla)\b|[.!,]))"
    ),
    "score_cue": (  # marks of ten, with their halves
        r"\b(?:ha |hai |ho )?(?:pres[oa]|dato|messo) (?:un )?(?=\d)|"
        r"\b(?:ha preso|preso|ha avuto|ottenuto|risultato|voto|punteggio|verifica|test|esame|interrogazione)\b"
    ),
    "correction": (
        r"(?:[,.;-]\s*|\s)(?:no aspetta|aspetta|scusa,? (?=no|alle|luned|marted|mercoled|gioved|venerd|sabat)|in "
        "realta|volevo dire|intendevo|no,|no -|anzi(?: no)?|o meglio|piuttosto(?! che)|ops|errore|"
        r"correzione)(?=[ ,:])[,:]?\s*"
    ),
    "message": (
        rf"^{_ASKING}(?:(?:di|dire|dite|dica|scrivi|scrivere|scriva|avvisa|avvisare|avvisi|avverti|informa|"
        rf"rispondi|manda|mandare|invia|comunica|riferisci|fai sapere|fa sapere|fate sapere|passa parola)(?: un "
        rf"(?:breve )?messaggio)?(?: pure)* {_WHOM}|"
        rf"(?P<ask>chiedi|chiedere|chieda|domanda) {_WHOM}|(?:messaggio|sms|msg) (?:a |ad |per )?{_WHOM})"
        r"(?:\s*[:,]\s*(?:che\s+)?|\s+che\s+|\s+-\s+|(?(ask)\s+(?=(?:di|se|quando|perche|come|dove|a che|quant\w*|"
        r"qual\w*)\b)|\s+di\s))(?P<body>.+)"
    ),
    "reminding": (
        rf"^{_ASKING}ricord(?:a|are|ate|i) {_WHOM}(?:\s*[:,]\s*|\s+che\s+|\s+(?=(?:di|d|del|della|il|la|le|i|l|la "
        r"sua|il suo)\b))(?:di )?(?P<body>.+)"
    ),
    "nudge": r"\bchiedi ad? @+ se (?:viene|arriva|c e|ci sara|sta arrivando|e (?:qui|pront[oa]))\b",
    "homework_after": (
        rf"^(?:per favore |nuovi |aggiungi |dai |metti |i |assegna )*{_HOMEWORK}\b(?!.*\?\s*$)(?:\s*(?:per|di|"
        rf"d|a|ad)?\s*{_NAMES})?(?:\s*[:,-]\s*|\s+(?:sono\s+)?)(?P<body>.+)"
    ),
    "homework_named": rf"^@+\s*[,:]?\s+(?:nuovi )?{_HOMEWORK}\b(?!.*\?\s*$)\s*[:,-]?\s*(?P<body>.+)",
    "homework_given": rf"\b(?:dai|assegna) (?:a |ad )?{_NAMES}\s*[:,]?\s*(?:come compit[oi]\s*)?[:,]?\s*(?P<body>.+)",
    "homework_colon": rf"\b(?:(?:a|ad|per) {_NAMES} (?:ho|abbiamo) (?:dato|assegnato) (?:come|per) compit[oi]|"
    rf"(?:per|come|da) compit[oi](?: a casa)? (?:a|ad|per) {_NAMES})\s*[:,]?\s*(?P<body>.+)",
    "homework_to": rf"\b(?:dai|assegna) (?P<body>[^@]+?) ad? {_NAMES}(?P<rest>.*)$",
    "time_words": (
        r"\d|\b(?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica)\b|\b(?:oggi|domani|ogni|tutti|fino|"
        r"mezzogiorno|nota)\b"
    ),
}
