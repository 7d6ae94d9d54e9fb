"""German: the words of time, and the turns of phrase that tell what somebody wants."""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.de.carving import CARVING
from core.understanding.tables.de.chat import CHAT
from core.understanding.tables.de.cues import CUES
from core.understanding.tables.de.families import FAMILIES
from core.understanding.tables.de.ordinary import COMMON, FILLERS
from core.understanding.tables.de.spelling import all_spelt, every_way, inflected
from core.understanding.tables.de.turns import TURNS

_NAMES = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_NAMED = {word: n for n, word in enumerate(_NAMES)} | {"sonnabend": 5}
_WEEKDAYS = {
    **_NAMED,
    **{f"{word}s{what}": n for word, n in _NAMED.items() for what in ("termin", "stunde", "unterricht", "kurs")},
    **{f"{word}{what}": n for word, n in _NAMED.items() for what in ("stunde", "termin")},
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
    "dinstag": 1, "diensttag": 1, "mitwoch": 2, "donerstag": 3, "freitach": 4, "samstach": 5,
}  # fmt: skip
_EACH = ("s", "e", "en", "stunden", "termine", "terminen", "sstunden", "stermine", "sterminen")
_MONTHS = {
    "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "märz": 3, "mrz": 3, "april": 4, "apr": 4,
    "mai": 5, "juni": 6, "jun": 6, "juno": 6, "juli": 7, "jul": 7, "julei": 7, "august": 8, "aug": 8, "september": 9,
    "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
}  # fmt: skip
_SMALL = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn "
    "achtzehn neunzehn"
).split()
_TENS = {"zwanzig": 20, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80,
         "neunzig": 90}  # fmt: skip
_ONES = {"ein": 1, **{word: n for n, word in enumerate(_SMALL) if 1 < n < 10}}
_NUMBERS: dict[str, float] = every_way({
    **{word: float(n) for n, word in enumerate(_SMALL) if n},
    "zwo": 2.0,
    **{word: float(n) for word, n in _TENS.items()},
    **{f"{one}und{ten}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()},
    **{f"{word}einhalb": n + 0.5 for word, n in _ONES.items()},
    "anderthalb": 1.5, "anderthalbe": 1.5, "hundert": 100.0, "einhundert": 100.0, "einhundertzwanzig": 120.0,
    "hundertzwanzig": 120.0,
})  # fmt: skip
_FIRST = {"erste": 1, "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "sechste": 6, "siebte": 7, "siebente": 7,
          "achte": 8, "neunte": 9, "zehnte": 10, "elfte": 11, "zwölfte": 12}  # fmt: skip
_ORDINALS = inflected(
    {
        **_FIRST,
        **{f"{word}te": n for n, word in enumerate(_SMALL) if n > 12},
        **{f"{ten}ste": n for ten, n in (("zwanzig", 20), ("dreissig", 30))},
        **{f"{one}und{ten}ste": n + m for ten, n in (("zwanzig", 20), ("dreissig", 30)) for one, m in _ONES.items()
           if n + m <= 31},
    },
    ("", "n", "r", "s", "m"),
)  # fmt: skip
_UNITS = {
    "minute": "minute", "minuten": "minute", "min": "minute", "mins": "minute", "minütchen": "minute", "m": "minute",
    "stunden": "hour", "ganze stunde": "hour", "volle stunde": "hour", "gute stunde": "hour", "knappe stunde": "hour",
    "vollen stunde": "hour", "ganzen stunde": "hour", "std": "hour", "h": "hour", "tag": "day", "tage": "day",
        "tagen": "day",
    "woche": "week", "wochen": "week", "wo": "week", "monat": "month", "monate": "month", "monaten": "month",
    "monats": "month", "jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year",
    "sekunde": "second", "sekunden": "second", "sek": "second", "viertelstunde": "quarter_hour",
    "viertelstunden": "quarter_hour", "halbstunde": "half_hour", "dreiviertelstunde": "three_quarter_hour",
}  # fmt: skip
_PARTS = {
    "morgen": ("morning", 8, 12, "am"), "vormittag": ("morning", 9, 12, "am"), "frühmorgen": ("morning", 6, 9, "am"),
    "nachmittag": ("afternoon", 12, 18, "pm"), "spätnachmittag": ("afternoon", 15, 18, "pm"),
    "abend": ("evening", 18, 24, "pm"), "nacht": ("night", 18, 24, "pm"), "mittag": ("lunch", 12, 14, "pm"),
}  # fmt: skip
_HABITS = {f"{word}s": part for word, part in _PARTS.items() if word != "frühmorgen"}  # "morgens", "nachmittags"
_IN_PARTS = {
    **{word: part for word, part in _PARTS.items() if word != "morgen"},
    **_HABITS, "frühmorgens": _PARTS["frühmorgen"],
    "am morgen": _PARTS["morgen"], "in der früh": _PARTS["frühmorgen"], "früh": _PARTS["frühmorgen"],
    "früh morgens": _PARTS["frühmorgen"], "am frühen morgen": _PARTS["frühmorgen"], "spätabends": _PARTS["abend"],
    "früher nachmittag": ("afternoon", 12, 15, "pm"), "frühen nachmittag": ("afternoon", 12, 15, "pm"),
    "später nachmittag": _PARTS["spätnachmittag"], "späten nachmittag": _PARTS["spätnachmittag"],
    "frühen abend": ("evening", 17, 20, "pm"), "früher abend": ("evening", 17, 20, "pm"), "vorabend": _PARTS["abend"],
    "nach der schule": ("afternoon", 14, 18, "pm"), "mittagszeit": _PARTS["mittag"],
        "zur mittagszeit": _PARTS["mittag"],
    "nachmittag's": _PARTS["nachmittag"], "nachm": _PARTS["nachmittag"], "vorm": _PARTS["vormittag"],
}  # fmt: skip
_DAYS = {
    "heute": 0, "heut": 0, "hoite": 0, "heutige": 0, "heutigen": 0, "heutiger": 0, "morgige": 1, "morgigen": 1,
    "morgiger": 1, "gestern": -1, "gestrige": -1, "gestrigen": -1, "übermorgen": 2, "vorgestern": -2,
    "überübermorgen": 3, "vorvorgestern": -3,
}  # fmt: skip
_FEASTS = {
    "heiligabend": (12, 24), "heilig abend": (12, 24), "heiliger abend": (12, 24), "weihnachten": (12, 25),
    "ersten weihnachtstag": (12, 25), "ersten weihnachtsfeiertag": (12, 25), "zweiten weihnachtstag": (12, 26),
    "zweiten weihnachtsfeiertag": (12, 26), "silvester": (12, 31), "sylvester": (12, 31), "neujahr": (1, 1),
    "neujahrstag": (1, 1), "dreikönigstag": (1, 6), "heilige drei könige": (1, 6), "heiligen drei könige": (1, 6),
    "valentinstag": (2, 14), "tag der arbeit": (5, 1), "johannistag": (6, 24), "tag der deutschen einheit": (10, 3),
    "reformationstag": (10, 31), "halloween": (10, 31), "allerheiligen": (11, 1), "martinstag": (11, 11),
    "barbaratag": (12, 4), "nikolaus": (12, 6), "nikolaustag": (12, 6), "mariä himmelfahrt": (8, 15),
    "nationalfeiertag": (10, 26),
}  # fmt: skip
del _FEASTS["nationalfeiertag"]  # another day in each country
_FROM_EASTER = {
    "rosenmontag": -48, "faschingsdienstag": -47, "aschermittwoch": -46, "palmsonntag": -7, "gründonnerstag": -3,
    "karfreitag": -2, "karsamstag": -1, "ostern": 0, "ostersonntag": 0, "ostermontag": 1, "himmelfahrt": 39,
    "christi himmelfahrt": 39, "vatertag": 39, "pfingsten": 49, "pfingstsonntag": 49, "pfingstmontag": 50,
    "fronleichnam": 60,
}  # fmt: skip
_FREQUENCIES = {
    "wöchentlich": "weekly", "einmal die woche": "weekly", "einmal in der woche": "weekly", "pro woche": "weekly",
    "einmal pro woche": "weekly", "jede woche": "weekly", "regelmässig": "weekly", "woche für woche": "weekly",
    "zweiwöchentlich": "biweekly", "zweiwöchig": "biweekly", "vierzehntägig": "biweekly", "vierzehntäglich": "biweekly",
    "alle vierzehn tage": "biweekly", "alle zwei wochen": "biweekly", "jede zweite woche": "biweekly",
    "täglich": "daily", "tägig": "daily", "monatlich": "monthly", "einmal im monat": "monthly", "jährlich": "yearly",
    "werktags": "weekdays", "wochentags": "weekdays", "unter der woche": "weekdays", "an wochentagen": "weekdays",
    "jeden werktag": "weekdays", "an werktagen": "weekdays", "am wochenende immer": "weekends",
    "jedes wochenende": "weekends", "an wochenenden": "weekends", "jedes zweite wochenende": "alternate weekends",
    "alle zwei wochenenden": "alternate weekends",
}  # fmt: skip
_NEXT = ("nächste", "nächsten", "nächster", "nächstes", "nächstem", "nächst", "nechste", "nechsten", "nexte", "nexten")
_COMING = ("kommende", "kommenden", "kommender", "kommendes", "kommendem", "folgende", "folgenden")
_THIS = ("diese", "diesen", "dieser", "dieses", "diesem", "laufende", "laufenden", "aktuelle", "aktuellen")
_LAST = ("letzte", "letzten", "letzter", "letztes", "letztem", "vorige", "vorigen", "voriger", "voriges",
         "vergangene", "vergangenen", "vergangener")  # fmt: skip
_MARKS = {
    "at": ("um", "gegen", "@", "so gegen", "so um"),
    "around": ("ca", "ca.", "circa", "zirka", "ungefähr", "etwa", "so ca", "so etwa", "so ungefähr", "~", "in etwa"),
    "on": ("am", "an", "beim"), "in": ("in", "im", "innerhalb von"), "during": ("während",),
    "of": ("von den",), "the": ("der", "die", "das", "den", "dem", "des", "zum", "zur"),
    "a": ("ein", "eine", "einen", "einer", "einem", "eines", "ne", "nen", "ner", "'ne"),
    "and": ("und", "&", "+", "u", "sowie", "plus"), "comma": (",", ";"), "dash": ("-",), "ordinal_dot": (".",),
    "or": ("oder",), "slash": ("/",),
    "from": ("von",), "from_the": ("vom",), "from_on": ("ab", "ab dem", "ab der"),
    "between": ("zwischen", "zwischen dem", "zwischen den"), "since": ("seit", "seit dem"), "onto": ("auf", "hin zu"),
    "through": ("bis einschliesslich", "bis inklusive", "bis inkl", "bis und mit"),
    "until": ("bis", "bis zum", "bis zur", "bis zu", "bis spätestens", "bis vor"),
    "for": ("für", "f", "fuer"), "every": ("jeden", "jede", "jedes", "jeder", "jedem", "alle"),
    "always": ("immer", "stets"),
    "other": ("zweite", "zweiten", "zweiter", "zweites"),
    "lasting": ("dauert", "nur", "lediglich", "insgesamt", "mindestens", "statt"),
    "next": _NEXT, "coming": _COMING, "this": _THIS, "last": _LAST,
    "next_but_one": ("übernächste", "übernächsten", "übernächster", "übernächstes"),
    "after": ("nach", "nach dem", "nach den"), "before": ("vor", "vor dem", "vor den"),
    "later": ("später", "nach hinten", "danach"), "earlier": ("früher", "eher", "nach vorne", "nach vorn", "vorher"),
    "half": ("halbe", "halben", "halber", "halbes", "halbem"), "half_before": ("halb", "halber"),
    "quarter": ("viertel", "einviertel"), "three_quarters": ("dreiviertel", "drei viertel", "3/4"),
    "oclock": ("uhr", "uhrn", "uhr nachmittag"),
    "starting": ("beginnend", "angefangen", "mit beginn", "start", "beginn", "los gehts"), "long": ("lang",),
    "times": ("mal", "x", "termine", "terminen", "sitzungen", "einheiten", "lektionen", "treffen"),
    "same_time": ("gleiche zeit", "selbe zeit", "gleiche uhrzeit", "selbe uhrzeit", "gleichen zeit", "selben zeit",
                  "gleichen uhrzeit", "selben uhrzeit", "gewohnten zeit", "üblichen zeit", "zeitgleich"),
    "week_word": ("wochenende", "we"), "twice": ("zweimal",), "once": ("einmal",),
    "end_of": ("ende", "ende des", "ende der"), "mid": ("mitte", "mitte des", "mitte der"),
    "start_of": ("anfang", "anfang des", "anfang der", "beginn des", "beginn der"),
    "now": ("jetzt", "sofort", "gerade eben", "genau jetzt", "ab sofort", "grade"),
    "extra": ("weitere", "weiteren", "extra", "zusätzliche", "volle", "ganze", "ganzen", "gute", "knappe"),
    "except": ("ausser", "bis auf"), "a_week": ("pro woche", "die woche", "in der woche", "/woche", "wöchentlich",
        "je woche"),
    "rest_of": ("rest des", "rest der", "rest vom", "rest dieses", "rest dieser"),
    "half_of": ("hälfte", "hälfte des", "hälfte der", "hälfte vom", "hälfte im"),
    "quarter_year": ("quartal", "quartals", "vierteljahr"), "half_year": ("halbjahr", "halbjahres", "halbjahrs"),
    "nth_quarter": ("q1", "q2", "q3", "q4"), "nth_half": ("h1", "h2"),
    "calendar_week": ("kw", "kalenderwoche", "woche nr", "woche nummer", "kw ."),
    "workdays": ("werktage", "werktagen", "arbeitstage", "arbeitstagen", "schultage", "schultagen", "arbeitstag",
                 "werktag"),
    "spring": ("frühling", "frühjahr"), "summer": ("sommer",), "autumn": ("herbst",), "winter": ("winter",),
    "week_rest": ("rest der woche", "restliche woche", "restlichen woche"),
    "say": ("lieber", "doch lieber", "sagen wir", "machen wir", "mach", "ginge", "geht", "passt", "besser",
        "wie wärs mit",
            "wie wäre", "dann", "eher"),
    "hour_or_lesson": ("stunde",),
    "having": ("haben", "bekommen", "nehmen", "buchen", "kriegen", "vereinbaren", "ausmachen", "reservieren"),
        "morrow": ("morgen", "moing", "morng"),
    "word": ("guten morgen", "guten abend", "guten tag", "gute nacht", "schönen abend", "schönen tag", "schönen morgen",
             "schönes wochenende", "schönen nachmittag", "schöne woche", "zu früh", "so früh", "zu spät", "alle beide",
             "gestern noch", "eines tages", "die ganze zeit", "den ganzen tag über", "mal wieder", "gar nicht",
             "mahlzeit", "vor allem", "nach wie vor", "nach hause", "nach und nach", "an sich", "bis dahin", "bis dann",
             "bis bald", "bis gleich", "bis später", "auf einmal", "noch einmal", "erst einmal", "auf jeden fall",
             "auf alle fälle", "in ordnung", "im moment", "im prinzip", "im grunde", "schönes we", "auf keinen fall",
             "jeder zeit", "von mir aus", "halb so", "für immer", "wie immer", "immer noch", "noch immer", "fast immer",
             "immer wieder", "nicht immer", "ab und zu", "zum glück", "jedes mal", "dieses mal", "nächstes mal",
             "letztes mal", "das nächste mal", "das letzte mal", "ein mal", "jeden falls", "in letzter zeit",
             "in nächster zeit", "eine frage", "ein problem", "das erste mal", "zum ersten mal", "zum einen",
             "die eine",
             "einer von", "noch ein paar", "tag zusammen", "guten"),
    "open_paren": ("(",), "close_paren": (")",),
}  # fmt: skip
_COUNTED = frozenset(all_spelt(
    "kapitel kap seite seiten s nr nummer nummern aufgabe aufgaben aufg übung übungen lektion teil teile frage "
    "fragen "
    "klasse stufe level raum zimmer haus version band absatz schritt aufgabenblatt blatt arbeitsblatt gleis "
    "linie bus "
    "satz sätze strophe vers akt unit folge beispiel abschnitt station hausnummer tram zeile zeilen paragraph".split()
))  # fmt: skip
_CHAT_WORDS = {
    "kannste": "kannst du", "zsm": "zusammen", "wg": "wegen", "nachm": "nachmittag",
    "vlt": "vielleicht", "vll": "vielleicht", "iwie": "irgendwie", "evtll": "eventuell", "kA": "keine ahnung",
    "mgl": "moeglich", "gg": "gegen", "sry": "sorry", "srry": "sorry", "thx": "danke", "dk": "danke",
}  # fmt: skip
LANGUAGE = Language(
    code="de",
    uncounted=frozenset("ich wir er sie bin habe hab hat ist sind kann können bitte nicht geht auch".split()),
    weekdays=_WEEKDAYS,
    weekday_plurals={f"{word}{ending}": n for word, n in _NAMED.items() for ending in _EACH},
    weekday_parts=every_way({f"{day}{word}": (n, part) for day, n in _NAMED.items() for word, part in _PARTS.items()}),
    weekday_habits=every_way({
        f"{day}{word}": (n, part) for day, n in _NAMED.items() for word, part in _HABITS.items()
    }),
    months=every_way(_MONTHS),
    chat_signs={  # a month and what is of it, in one word
        rf"\b(?P<month>{'|'.join(every_way(_MONTHS))})s?(?P<what>(?:ab)?rechnung(?:en)?|termine?|stunden)\b":
            r"\g<what> \g<month>",
        rf"\bvom (?=(?:{'|'.join(every_way(_MONTHS))})\b(?! (?:an|bis|ab|weg)\b))": "für ",
    },
    numbers=_NUMBERS,
    several={"ein paar": 3.0, "ein paar wenige": 3.0, "ein dutzend": 12.0},
    repetitions=every_way({f"{word}mal": n for word, n in _ONES.items() if n > 2} | {"zehnmal": 10, "zwölfmal": 12}),
    ordinals=_ORDINALS,
    ordinal_endings=frozenset({"te", "ten", "ter", "tes"}),
    units=every_way(_UNITS),
    parts=every_way(_IN_PARTS),
    days=every_way(_DAYS),
    feasts=every_way(_FEASTS),
    from_easter=every_way(_FROM_EASTER),
    noons={"mitternacht": 24, "um mitternacht": 24},
    letters={"m": ("unit", "minute"), "std": ("unit", "hour"), "tägig": ("frequency", "daily"),
             "taegig": ("frequency", "daily"), "wöchig": ("frequency", "weekly")},
    after_figures=frozenset("x m mal wo sek termine terminen treffen einheiten sitzungen lektionen".split()),
    weak_joins=frozenset({"+", "u"}),
    frequencies=every_way(_FREQUENCIES),
    marks={kind: all_spelt(words) for kind, words in _MARKS.items()},
    counted=_COUNTED,
    rarely=frozenset({"so"}),
    fuzzy=all_spelt((
        *_NAMES, *(f"{word}s" for word in _NAMES), "morgen", "übermorgen", "vormittag", "nachmittag", "januar",
        "februar", "august", "september", "oktober", "november", "dezember", "nächste", "nächsten", "nächster",
        "kommende", "kommenden", "wöchentlich", "minuten", "stunden", "später", "früher", "zweiten",
        "dreiviertelstunde", "viertelstunde",
    )),
    cues=joined(CUES, CHAT),
    chat_words=_CHAT_WORDS,
    fillers=FILLERS,
    common=COMMON,
    carving=CARVING,
    turns={**TURNS, **FAMILIES},
)  # fmt: skip
