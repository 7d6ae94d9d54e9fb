"""Italian: the words of time, and the turns of phrase that tell what somebody wants. All without accents."""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.it.carving import CARVING
from core.understanding.tables.it.chat import CHAT
from core.understanding.tables.it.cues import CUES
from core.understanding.tables.it.families import FAMILIES
from core.understanding.tables.it.lessons import LESSON_TURNS, LESSONS
from core.understanding.tables.it.ordinary import COMMON, FILLERS
from core.understanding.tables.it.turns import TURNS

# fmt: off
_DAYS_OF_WEEK = ("lunedi", "martedi", "mercoledi", "giovedi", "venerdi", "sabato", "domenica")
_WEEKDAYS = {
    **{day: n for n, day in enumerate(_DAYS_OF_WEEK)},
    "lun": 0, "mar": 1, "mart": 1, "mer": 2, "merc": 2, "gio": 3, "giov": 3, "ven": 4, "vener": 4, "sab": 5, "dom": 6,
    "mercoldi": 2, "giovdi": 3, "venrdi": 4,
}
_MONTHS = {
    "gennaio": 1, "genn": 1, "gen": 1, "febbraio": 2, "febb": 2, "feb": 2, "marzo": 3, "mar": 3, "aprile": 4, "apr": 4,
    "maggio": 5, "magg": 5, "mag": 5, "giugno": 6, "giu": 6, "luglio": 7, "lug": 7, "agosto": 8, "ago": 8,
    "settembre": 9, "sett": 9, "set": 9, "ottobre": 10, "ott": 10, "novembre": 11, "nov": 11, "dicembre": 12, "dic": 12,
}
_SMALL = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
    "diciassette diciotto diciannove"
).split()
_TENS = {"venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60, "settanta": 70, "ottanta": 80,
         "novanta": 90}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(_SMALL) if n > 1},
    **{word: float(n) for word, n in _TENS.items()},
    **{f"{ten[:-1] if one[0] in 'uo' else ten}{one}": float(n + m) for ten, n in _TENS.items()
       for m, one in enumerate(_SMALL[1:10], 1)},
    **{f"{ten[:-1]}un": float(n + 1) for ten, n in _TENS.items()}, "cento": 100.0, "centoventi": 120.0,
}
_NTH = ("primo", "secondo", "terzo", "quarto", "quinto", "sesto", "settimo", "ottavo", "nono", "decimo")
_UNITS = {
    "minuto": "minute", "minuti": "minute", "min": "minute", "mins": "minute", "minutini": "minute",
    "minutino": "minute", "ora": "hour", "ore": "hour", "oretta": "hour", "orette": "hour", "h": "hour",
    "mezz ora": "half_hour", "mezzora": "half_hour", "mezza ora": "half_hour", "mezz oretta": "half_hour",
    "mezzoretta": "half_hour", "quarto d ora": "quarter_hour", "quarto d oretta": "quarter_hour",
    "tre quarti d ora": "three_quarter_hour", "3 quarti d ora": "three_quarter_hour", "3/4 d ora": "three_quarter_hour",
    "giorno": "day", "giorni": "day", "gg": "day", "settimana": "week", "settimane": "week", "sett": "week",
    "mese": "month", "mesi": "month", "anno": "year", "anni": "year", "secondo": "second", "secondi": "second",
}
_MORNING, _EVENING, _NIGHT = ("morning", 8, 12, "am"), ("evening", 18, 24, "pm"), ("night", 18, 24, "pm")
_AFTERNOON = ("afternoon", 12, 18, "pm")
_PARTS = {
    **dict.fromkeys(("mattina", "mattino", "mattinata", "mattine", "matt"), _MORNING),
    **dict.fromkeys(("pomeriggio", "pomeriggi", "pom", "pome", "pomerig", "pomeridiano", "pomeridiane"), _AFTERNOON),
    **dict.fromkeys(("sera", "sere", "serata", "serali", "serale"), _EVENING),
    **dict.fromkeys(("notte", "notti"), _NIGHT),
    "prima mattina": ("morning", 6, 9, "am"), "mattina presto": ("morning", 6, 9, "am"),
    "tarda mattinata": ("morning", 10, 12, "am"), "primo pomeriggio": ("afternoon", 12, 15, "pm"),
    "tardo pomeriggio": ("afternoon", 15, 18, "pm"), "fine pomeriggio": ("afternoon", 16, 18, "pm"),
    "tarda sera": ("evening", 21, 24, "pm"), "prima serata": ("evening", 18, 21, "pm"),
    "pranzo": ("lunch", 12, 14, "pm"), "ora di pranzo": ("lunch", 12, 14, "pm"),
    "dopo scuola": ("afternoon", 14, 18, "pm"), "dopo pranzo": ("afternoon", 13, 16, "pm"),
}
_DAYS = {
    "oggi": 0, "oggi a otto": 7, "oggi a quindici": 14, "ogi": 0, "in giornata": 0, "domani": 1, "dmn": 1, "domai": 1,
        "doman": 1, "ieri": -1,
    "l altro ieri": -2, "altro ieri": -2, "ieri l altro": -2, "avantieri": -2,
    **dict.fromkeys(("dopodomani", "dopo domani", "dopo-domani", "posdomani", "dopodmn"), 2),
}
_FEASTS = {
    "natale": (12, 25), "giorno di natale": (12, 25), "vigilia di natale": (12, 24), "vigilia": (12, 24),
    "santo stefano": (12, 26), "s . stefano": (12, 26), "san silvestro": (12, 31), "capodanno": (1, 1),
    "primo dell anno": (1, 1), "epifania": (1, 6), "befana": (1, 6), "san valentino": (2, 14),
    "festa degli innamorati": (2, 14), "festa della donna": (3, 8), "festa del papa": (3, 19),
    "san giuseppe": (3, 19), "liberazione": (4, 25), "festa della liberazione": (4, 25),
    "festa del lavoro": (5, 1), "festa dei lavoratori": (5, 1), "festa della repubblica": (6, 2),
    "repubblica": (6, 2), "ferragosto": (8, 15), "halloween": (10, 31), "ognissanti": (11, 1), "tutti i santi": (11, 1),
    "giorno dei morti": (11, 2), "commemorazione dei defunti": (11, 2), "immacolata": (12, 8),
    "immacolata concezione": (12, 8),
}
_FREQUENCIES = {
    **dict.fromkeys(("settimanale", "settimanali", "settimanalmente", "ogni settimana", "tutte le settimane",
                     "una volta a settimana", "una volta alla settimana", "1 volta a settimana"), "weekly"),
    **dict.fromkeys(("quindicinale", "quindicinali", "bisettimanale", "ogni due settimane", "ogni 2 settimane",
                     "ogni quindici giorni", "ogni 15 giorni", "a settimane alterne", "settimane alterne",
                     "una settimana si e una no", "una settimana si e l altra no", "una settimana si una no",
                     "una volta ogni due settimane"), "biweekly"),
    **dict.fromkeys(("quotidiano", "quotidiana", "quotidianamente", "giornaliero", "giornaliera", "ogni giorno",
                     "tutti i giorni", "giornalmente"), "daily"),
    **dict.fromkeys(("mensile", "mensili", "mensilmente", "ogni mese", "tutti i mesi", "una volta al mese"), "monthly"),
    **dict.fromkeys(("annuale", "ogni anno", "tutti gli anni"), "yearly"),
    **dict.fromkeys(("nei giorni feriali", "giorni feriali", "ogni giorno feriale", "infrasettimanale"), "weekdays"),
    **dict.fromkeys(("ogni weekend", "ogni fine settimana", "tutti i weekend", "nei weekend"), "weekends"),
    "un weekend si e uno no": "alternate weekends",
}
_MARKS = {
    "heures": ("h",),
    "at_or_to": ("alle", "alle ore", "ore", "per le", "verso le", "verso", "intorno alle", "attorno alle", "a", "all",
              "alla", "@", "h.", "sulle", "per le ore", "dopo alle", "ad"),
    "at_or_to_the": ("al", "agli", "ai"), "around": ("circa", "piu o meno", "~", "tipo", "pressappoco"),
    "on": ("nel giorno",), "in": ("in", "nel", "nella", "nello", "nell", "nei", "nelle", "entro un", "entro una"),
    "during": ("durante", "durante la", "durante le", "durante il"),
    "of": ("di", "del", "della", "dello", "dell", "dei", "delle", "degli", "d", "del mese di", "del mese d"),
    "the": ("la", "le", "lo", "i", "gli"),
    "day_article": ("il", "l", "l'"), "a": ("un", "uno", "una"), "and": ("e", "ed", "&", "+", "piu"),
    "comma": (",", ";"), "dash": ("-",), "dot": (".",), "or": ("o", "oppure"),
    "from": ("da", "dal", "dalle", "dalla", "dall", "dai", "dalle ore", "dagli"), "since": ("dalle ore",),
    "between_in": ("tra", "fra"), "tonight": ("stasera", "questa sera", "sta sera", "stanotte", "questa notte"),
    "until": ("fino a", "fino al", "fino alle", "fino alla", "fino all", "fino", "sino a", "sino al", "sino alle",
              "fin a", "entro", "entro il", "entro le", "finche", "fino ad", "fino alle ore", "fino ai"),
    "for": ("per", "per la durata di", "per una durata di", "della durata di"),
    "every": ("ogni", "tutti i", "tutte le", "ciascun", "tutti gli"),
    "other": ("altro",), "next": ("prossimo", "prossima", "prossimi", "prossime", "pross", "prox"),
    "coming": ("seguente", "successiva", "successivo", "seguenti", "successivi", "che viene", "che verra", "venturo",
               "ventura", "dopo ancora"),
    "this": ("questo", "questa", "questi", "queste", "quest", "sto"),
    "last": ("scorso", "scorsa", "scorsi", "scorse", "passato", "passata", "ultimo", "ultima", "ultimi", "ultime"),
    "after": ("dopo", "dopo le", "dopo il", "dopo la", "dopo l"),
    "before": ("prima delle", "prima di", "prima del", "prima dell", "prima della", "prima"), "ago": ("fa",),
    "later": ("piu tardi", "dopo rispetto"), "earlier": ("piu presto", "in anticipo"),
    "from_now": ("da oggi", "da adesso", "da ora"), "one_in_two": ("su due", "su 2", "si e uno no", "si e l altro no",
                                                                     "si e una no", "alterni", "alterna"),
    "two_weeks": ("quindici giorni", "15 giorni"), "eight_days": ("otto giorni",),
    "half": ("mezzo", "mezza"), "quarter": ("quarto", "quarti"), "three_quarters": ("tre quarti", "3 quarti"),
    "minus": ("meno",), "starting": ("a partire da", "a partire dal", "a partire dalle", "a partire dalla",
                                      "a partire", "a cominciare da", "iniziando", "iniziando da", "con inizio",
                                      "con inizio il", "a decorrere dal", "a partire dall"),
    "times": ("volte", "volta", "x", "lezioni", "incontri", "lezione", "incontro"),
    "once": ("una volta", "1 volta"),
    "same_time": ("stessa ora", "alla stessa ora", "la stessa ora", "solita ora", "alla solita ora", "stesso orario",
                  "allo stesso orario", "al solito orario", "solito orario", "lo stesso orario"),
    "week_word": ("weekend", "week end", "week-end", "fine settimana", "finesettimana"),
    "end_of": ("fine", "la fine di", "fine di", "la fine del", "fine del", "alla fine di", "a fine"),
    "mid": ("meta", "meta di", "la meta di", "a meta", "meta del", "a meta di"),
    "start_of": ("inizio", "inizio di", "l inizio di", "inizi di", "inizi", "a inizio", "gli inizi di", "agli inizi di",
                 "primi di", "ai primi di"),
    "now": ("adesso", "subito", "proprio ora", "in questo momento"),
    "extra": ("extra", "supplementari", "supplementare", "buona", "buone"),
    "except": ("tranne", "eccetto", "salvo", "a parte"),
    "a_week": ("a settimana", "alla settimana", "la settimana", "/settimana", "per settimana"),
    "after_next": ("dopo la prossima",),
    "rest_of": ("il resto del", "il resto della", "il resto dell", "resto del", "resto della", "quel che resta del"),
    "quarter_year": ("trimestre",), "half_year": ("semestre",),
    "nth_quarter": ("q1", "q2", "q3", "q4", "t1", "t2", "t3", "t4"), "nth_half": ("h1", "h2", "s1", "s2"),
    "workdays": ("giorni lavorativi", "giorni feriali", "giorni di scuola", "giorno lavorativo"),
    "spring": ("primavera",), "summer": ("estate",), "autumn": ("autunno",), "winter": ("inverno",),
    "week_rest": ("il resto della settimana", "resto della settimana"),
    "say": ("facciamo", "diciamo", "fai", "fare", "metti", "anzi"),
    "open_paren": ("(",), "close_paren": (")",),
}
_CHAT_WORDS = {
    "cmq": "comunque", "xche": "perche", "perke": "perche", "cn": "con", "dv": "dove", "qnd": "quando",
    "dmn": "domani", "ke": "che", "qst": "questo", "nnt": "niente", "lez": "lezione",
    "sett": "settimana", "pome": "pomeriggio", "msg": "messaggio",
    "ricordamelo": "ricordami", "nn": "non", "xke": "perche", "xk": "perche", "qndo": "quando", "tt": "tutto",
    "grz": "grazie", "x": "per", "k": "che", "sn": "sono", "prox": "prossima", "trp": "troppo", "anke": "anche",
    "cm": "come",
}  # fmt: skip
LANGUAGE = Language(
    code="it",
    uncounted=frozenset("sono non io ho siamo saro vado lavoro".split()),
    elisions=(
        r"(?<![^\W\d_])(?:l|d|c|s|m|t|v|n|un|dell|dall|all|nell|sull|coll|quell|quest|mezz|sant|buon|tutt|nient|dov|"
        r"com|cos|anch|nessun|qualcun|quand|po|di|da|fa|va|sta|e)'|(?<=[a-z][aeiou])'(?![a-z])"
    ),
    weekdays=_WEEKDAYS,
    weekday_plurals={
        "le domeniche": 6, "domeniche": 6, "i sabati": 5, "sabati": 5,
        **{f"i {day}": n for n, day in enumerate(_DAYS_OF_WEEK[:5])},
    },
    weekday_articles={
        **{f"il {day}": n for n, day in enumerate(_DAYS_OF_WEEK[:6])}, "la domenica": 6,
    },
    months=_MONTHS,
    numbers=_NUMBERS,
    several={
        "un paio di": 2.0, "un paio d": 2.0, "qualche": 3.0, "alcuni": 3.0, "alcune": 3.0, "una decina di": 10.0,
        "una ventina di": 20.0, "una quindicina di": 15.0, "una trentina di": 30.0, "una dozzina di": 12.0,
        "due o tre": 3.0, "2 o 3": 3.0,
    },
    ordinals={
        **{word: n for n, word in enumerate(_NTH, 1)}, "primi": 1, "prime": 1, "la prima": 1, "nella prima": 1,
        "alla prima": 1, "della prima": 1, **{f"{word[:-1]}a": n for n, word in enumerate(_NTH, 1)},
        **{f"{n}°": n for n in range(1, 32)},
    },
    ordinal_endings=frozenset({"o", "a", "mo", "ma"}),
    units=_UNITS,
    parts=_PARTS,
    parts_today={
        **dict.fromkeys(("stamattina", "stamane", "stamani", "sta mattina"), _MORNING),
        "oggi pomeriggio": _AFTERNOON, "sto pomeriggio": _AFTERNOON,
    },
    days=_DAYS,
    feasts=_FEASTS,
    easter=("pasqua", "domenica di pasqua"),
    from_easter={"pasquetta": 1, "lunedi dell angelo": 1, "venerdi santo": -2, "martedi grasso": -47,
                 "lunedi di pasqua": 1, "pentecoste": 49},
    noons={"mezzogiorno": 12, "mezzodi": 12, "mezzanotte": 24},
    meridiems={"am": "am", "pm": "pm", "a . m .": "am", "p . m .": "pm", "p . m": "pm", "a . m": "am"},
    letters={"h": ("heures", "h"), "m": ("unit", "minute"), "s": ("unit", "second")},
    after_figures=frozenset(
        "x m min s ora ore h volte volta lezioni lezione incontri incontro secondo secondi sett anno".split()
    ),
    weak_joins=frozenset({"+", "piu"}),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=frozenset(
        "capitolo capitoli cap pagina pagine pag p esercizio esercizi es numero numeri num nr no n domanda domande "
        "livello aula stanza versione parte passo problema problemi linea autobus bus tram stagione episodio atto "
        "articolo unita classe scheda schede paragrafo volume art".split()
    ),
    modal_before=frozenset("un uno una il lo la del al i le gli".split()),
    doubtful=frozenset({"mar", "set", "sett", "dom", "ago", "mag", "gen"}),
    rarely=frozenset({"mer", "ven"}),
    fuzzy=(
        *_DAYS_OF_WEEK, "domani", "dopodomani", "gennaio", "febbraio", "settembre", "ottobre", "novembre", "dicembre",
    ),
    cues=joined(CUES, CHAT, LESSONS),
    chat_words=_CHAT_WORDS,
    chat_signs={
        r"(?<![\w'])(?<!\d )(?<!\d)k(?= [^\W\d])": "che",
        r"(?<![\w'])(?<!\d )(?<!\d)x(?= [^\W\d])": "per",
    },
    fillers=FILLERS,
    common=COMMON,
    carving=CARVING,
    turns={**TURNS, **FAMILIES, **LESSON_TURNS},
)
# fmt: on
