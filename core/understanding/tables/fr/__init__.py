"""French: the words of time, and the turns of phrase that tell what somebody wants. All without accents."""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.fr.carving import CARVING
from core.understanding.tables.fr.chat import CHAT
from core.understanding.tables.fr.cues import CUES
from core.understanding.tables.fr.families import FAMILIES
from core.understanding.tables.fr.lessons import LESSON_TURNS, LESSONS
from core.understanding.tables.fr.ordinary import COMMON, FILLERS
from core.understanding.tables.fr.turns import TURNS

# fmt: off
_DAYS_OF_WEEK = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_WEEKDAYS = {
    **{day: n for n, day in enumerate(_DAYS_OF_WEEK)},
    "lun": 0, "mar": 1, "mer": 2, "merc": 2, "mercr": 2, "jeu": 3, "ven": 4, "vend": 4, "sam": 5, "dim": 6,
    "mecredi": 2, "mercedi": 2, "vendrdi": 4,
}
_MONTHS = {
    "janvier": 1, "janv": 1, "jan": 1, "fevrier": 2, "fevr": 2, "fev": 2, "mars": 3, "avril": 4, "avr": 4, "mai": 5,
    "juin": 6, "juillet": 7, "juil": 7, "aout": 8, "septembre": 9, "sept": 9, "octobre": 10, "oct": 10,
    "novembre": 11, "nov": 11, "decembre": 12, "dec": 12,
}
_SMALL = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
).split()
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_BELOW = {word: n for n, word in enumerate(_SMALL)} | {
    f"dix{glue}{one}": n for glue in " -" for n, one in ((17, "sept"), (18, "huit"), (19, "neuf"))
}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for word, n in _BELOW.items() if n > 1},
    **{word: float(n) for word, n in _TENS.items()},
    **{f"{ten}{glue}{one}": float(n + m) for ten, n in _TENS.items() for one, m in _BELOW.items() for glue in " -"
       if 1 < m < (20 if n == 60 else 10)},
    **{f"{ten}{glue}et{glue}{one}": float(n + 1) for ten, n in _TENS.items() for glue in " -" for one in ("un", "une")},
    "quatre-vingt-dix": 90.0, "quatre vingt dix": 90.0, "quatre-vingts": 80.0, "quatre vingts": 80.0, "nonante": 90.0,
    "septante": 70.0, "cent": 100.0, "cent vingt": 120.0, "cent-vingt": 120.0,
}
_NTH = ("deuxieme", "troisieme", "quatrieme", "cinquieme", "sixieme", "septieme", "huitieme", "neuvieme", "dixieme")
_UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "mn": "minute", "mns": "minute",
    "demi-heure": "half_hour", "demi heure": "half_hour", "demie-heure": "half_hour", "demie heure": "half_hour",
    "quart d heure": "quarter_hour", "trois quarts d heure": "three_quarter_hour",
    "3/4 d heure": "three_quarter_hour", "3 quarts d heure": "three_quarter_hour",
    "jour": "day", "jours": "day", "journee": "day", "journees": "day", "semaine": "week", "semaines": "week",
    "sem": "week", "quinzaine": "fortnight", "mois": "month", "an": "year", "ans": "year", "annee": "year",
    "annees": "year", "seconde": "second", "secondes": "second", "sec": "second",
}
_MORNING, _EVENING, _NIGHT = ("morning", 8, 12, "am"), ("evening", 18, 24, "pm"), ("night", 18, 24, "pm")
_AFTERNOON = ("afternoon", 12, 18, "pm")
_AFTERNOONS = ("apres-midi", "apres midi", "aprem", "aprems", "apres-midis", "aprm", "apm", "apresmidi")
_PARTS = {
    **dict.fromkeys(("matin", "matins", "matinee", "mat", "mat'", "en matinee"), _MORNING),
    **dict.fromkeys(_AFTERNOONS, _AFTERNOON),
    **dict.fromkeys(("soir", "soirs", "soiree", "en soiree"), _EVENING),
    **dict.fromkeys(("nuit", "nuits"), _NIGHT),
    **{f"{edge} de {day}": part for edge, day, part in (
        ("debut", "matinee", ("morning", 8, 10, "am")), ("fin", "matinee", ("morning", 10, 12, "am")),
        ("debut", "soiree", ("evening", 18, 20, "pm")), ("fin", "soiree", ("evening", 21, 24, "pm")),
        ("fin", "journee", ("evening", 17, 21, "pm")), ("debut", "journee", ("morning", 6, 10, "am")),
        ("milieu", "journee", ("lunch", 11, 15, "pm")))},
    **{f"{edge} d {day}": part for day in _AFTERNOONS for edge, part in (
        ("debut", ("afternoon", 12, 15, "pm")), ("fin", ("afternoon", 15, 18, "pm")),
        ("milieu", ("afternoon", 14, 16, "pm")))},
    "dejeuner": ("lunch", 12, 14, "pm"), "heure du dejeuner": ("lunch", 12, 14, "pm"),
    "apres l ecole": ("afternoon", 15, 18, "pm"), "apres les cours": ("afternoon", 15, 18, "pm"),
}
_DAYS = {
    **dict.fromkeys(("aujourd'hui", "aujourd hui", "aujourdhui", "aujourd'huit", "auj", "ajd", "aujourdui"), 0),
    **dict.fromkeys(("demain", "dem", "2main", "deumain"), 1), "hier": -1, "avant-hier": -2, "avant hier": -2,
    **dict.fromkeys(("apres-demain", "apres demain", "apresdemain", "le lendemain de demain"), 2),
}
_FEASTS = {
    "noel": (12, 25), "le jour de noel": (12, 25), "la veille de noel": (12, 24), "reveillon de noel": (12, 24),
    "saint-sylvestre": (12, 31), "saint sylvestre": (12, 31), "reveillon": (12, 31), "nouvel an": (1, 1),
    "jour de l an": (1, 1), "saint-valentin": (2, 14), "saint valentin": (2, 14), "fete du travail": (5, 1),
    "toussaint": (11, 1), "armistice": (11, 11), "fete nationale": (7, 14), "quatorze juillet": (7, 14),
    "assomption": (8, 15), "epiphanie": (1, 6), "halloween": (10, 31),
}
_FREQUENCIES = {
    **dict.fromkeys(("hebdomadaire", "hebdo", "hebdomadairement", "par semaine", "une fois par semaine",
                     "chaque semaine", "toutes les semaines", "1 fois par semaine", "1x par semaine"), "weekly"),
    **dict.fromkeys(("bihebdomadaire", "une semaine sur deux", "1 semaine sur 2", "toutes les deux semaines",
                     "toutes les 2 semaines", "tous les quinze jours", "tous les 15 jours", "chaque quinzaine",
                     "une fois tous les quinze jours", "une fois toutes les deux semaines",
                     "semaine sur deux"), "biweekly"),
    **dict.fromkeys(("quotidien", "quotidienne", "quotidiennement", "journalier", "tous les jours", "chaque jour",
                     "ts les jours", "tt les jours"), "daily"),
    **dict.fromkeys(("mensuel", "mensuelle", "mensuellement", "une fois par mois", "tous les mois",
                     "chaque mois"), "monthly"),
    **dict.fromkeys(("annuel", "chaque annee", "tous les ans"), "yearly"),
    **dict.fromkeys(("en semaine", "jours ouvrables", "tous les jours ouvrables"), "weekdays"),
    **dict.fromkeys(("tous les week-ends", "tous les weekends", "le week-end", "les week-ends", "les weekends",
                     "chaque week-end", "chaque weekend"), "weekends"),
    "un week-end sur deux": "alternate weekends", "un weekend sur deux": "alternate weekends",
}
_MARKS = {
    "heures": ("h", "heure", "heures", "hrs", "hr"),
    "at_or_to": ("a", "a l heure de", "@", "vers", "vers les", "aux alentours de", "aux environs de", "autour de",
              "pour les", "sur les"),
    "at_or_to_the": ("au", "aux"), "around": ("environ", "approximativement", "a peu pres", "~", "genre", "env"),
    "on": ("sur",), "in": ("dans", "en", "dans la", "dans le", "dans les", "au mois de", "au mois d", "dans l"),
    "during": ("pendant", "durant", "pendant la", "pendant les", "pendant le"),
    "of": ("de", "d", "du", "des", "du mois de", "du mois d"), "the": ("la", "les", "l"),
    "day_article": ("le",), "a": ("un", "une"), "and": ("et", "&", "+", "plus"), "comma": (",", ";"), "dash": ("-",),
    "dot": (".",), "or": ("ou",), "between": ("entre",), "since": ("depuis", "depuis le"),
    "tonight": ("ce soir", "cette nuit", "ce soir-la"),
    "until": ("jusqu a", "jusqu au", "jusque", "jusqu", "jusqu aux", "jusqu en", "jusqu a la", "jusqu a l",
              "jusqu au mois de", "d ici a", "d ici au", "jusqu'", "jusqua", "jusquau", "jusqu apres"),
    "until_in": ("d ici", "d ici le", "d ici la"),
    "for": ("pour", "pour une duree de", "pour une duree d", "sur une duree de", "d une duree de"),
    "every": ("chaque", "tous les", "toutes les", "tout les", "ts les", "tt les", "tous les de"),
    "other": ("autre",), "next": ("prochain", "prochaine", "prochains", "prochaines", "proch"),
    "coming": ("suivant", "suivante", "suivants", "suivantes", "qui vient", "qui suit", "d apres", "a venir",
               "qui viennent"),
    "this": ("ce", "cet", "cette", "ces", "la presente"),
    "last": ("dernier", "derniere", "derniers", "dernieres", "passe", "passee", "precedent", "precedente"),
    "after": ("apres", "apres le"), "before": ("avant", "avant le"), "ago": ("il y a", "ya", "y a"),
    "later": ("plus tard",), "earlier": ("plus tot", "avant l heure"),
    "two_weeks": ("quinze jours", "15 jours"), "eight_days": ("huit jours",),
    "a_week_on": ("en huit", "en 8"), "two_weeks_on": ("en quinze", "en 15"), "one_in_two": ("sur deux", "sur 2"),
    "half": ("demi", "demie"), "quarter": ("quart", "quarts"), "three_quarters": ("trois quarts", "3 quarts"),
    "minus": ("moins",), "minutes": ("minutes passees",),
    "starting": ("a partir de", "a partir du", "a partir d", "a partir", "a compter de", "a compter du", "des",
                 "a dater du", "en commencant le", "en commencant", "commencant le", "a partir de la", "des la",
                 "des le"),
    "times": ("fois", "x", "seances", "cours", "lecons", "seance", "lecon"), "once": ("une fois", "1 fois", "1x"),
    "same_time": ("meme heure", "a la meme heure", "a l heure habituelle", "la meme heure", "heure habituelle",
                  "meme horaire", "au meme horaire", "comme d habitude a la meme heure", "mm heure"),
    "week_word": ("week-end", "weekend", "week end", "we", "wk-end"),
    "end_of": ("fin", "fin de", "la fin de", "la fin du", "fin du", "la fin", "a la fin du", "a la fin de"),
    "mid": ("mi", "mi-", "la mi-", "milieu de", "au milieu de", "le milieu de", "courant", "au milieu du",
            "milieu du"),
    "start_of": ("debut", "debut de", "debut du", "le debut de", "au debut de", "au debut du"),
    "now": ("maintenant", "tout de suite", "la maintenant", "immediatement"),
    "extra": ("supplementaire", "supplementaires", "bonnes", "bonne"),
    "except": ("sauf", "excepte", "hormis", "a part"), "a_week": ("par semaine", "/semaine", "la semaine", "par sem"),
    "rest_of": ("le reste de", "le reste du", "reste de", "reste du", "ce qui reste du", "ce qui reste de"),
    "half_of": ("moitie de", "moitie du", "moitie d", "moitie", "quinzaine de", "quinzaine du", "quinzaine d",
                "quinzaine"),
    "quarter_year": ("trimestre",), "half_year": ("semestre",),
    "nth_quarter": ("t1", "t2", "t3", "t4", "q1", "q2", "q3", "q4"), "nth_half": ("s1", "s2", "h1", "h2"),
    "workdays": ("jours ouvres", "jours de travail", "jour ouvre", "jour ouvrable"),
    "spring": ("printemps",), "summer": ("ete",), "autumn": ("automne",), "winter": ("hiver",),
    "week_rest": ("le reste de la semaine", "reste de la semaine"),
    "say": ("disons", "plutot", "fais", "mets", "mettons", "faisons"),
    "open_paren": ("(",), "close_paren": (")",),
}
_CHAT_WORDS = {
    "auj": "aujourd hui", "ajd": "aujourd hui", "qd": "quand", "pcq": "parce que", "pr": "pour", "ds": "dans",
    "tt": "tout", "tjs": "toujours", "tjrs": "toujours", "mtn": "maintenant", "dsl": "desole", "jsuis": "je suis",
    "jpeux": "je peux", "chui": "je suis", "jvais": "je vais", "jai": "j ai", "jarrive": "j arrive",
    "jserai": "je serai", "slt": "salut",
    "jpe": "je peux", "jsais": "je sais", "jviens": "je viens", "ptet": "peut-etre", "peut etre": "peut-etre",
    "pq": "pourquoi", "pk": "pourquoi", "qnd": "quand", "bcp": "beaucoup", "mrc": "merci", "bjr": "bonjour",
    "vs": "vous", "ns": "nous", "oki": "ok", "rv": "rendez-vous",
}  # fmt: skip
LANGUAGE = Language(
    code="fr",
    uncounted=frozenset("je j on nous ne n il elle".split()),
    elisions=r"(?<![^\W\d_])(?:l|d|j|n|m|t|s|c|qu|jusqu|lorsqu|puisqu|quelqu|quoiqu|presqu)'",
    weekdays=_WEEKDAYS,
    weekday_plurals={
        **{f"{day}s": n for n, day in enumerate(_DAYS_OF_WEEK)},
        **{f"les {day}": n for n, day in enumerate(_DAYS_OF_WEEK)},
    },
    weekday_articles={f"le {day}": n for n, day in enumerate(_DAYS_OF_WEEK)},
    months=_MONTHS,
    numbers=_NUMBERS,
    several={
        "quelques": 3.0, "une dizaine de": 10.0, "une vingtaine de": 20.0, "une quinzaine de": 15.0,
        "une trentaine de": 30.0, "une douzaine de": 12.0, "deux ou trois": 3.0, "une paire de": 2.0,
        "une dizaine d": 10.0, "un couple de": 2.0,
    },
    ordinals={
        "premier": 1, "premiere": 1, "premiers": 1, "premieres": 1, "second": 2, "seconde": 2, **{word: n for n,
            word in enumerate(_NTH, 2)},
    },
    ordinal_endings=frozenset({"er", "ere", "re", "e", "eme", "ieme", "nd", "nde", "o", "iem"}),
    units=_UNITS,
    parts=_PARTS,
    days=_DAYS,
    feasts=_FEASTS,
    easter=("paques", "dimanche de paques"),
    from_easter={
        "lundi de paques": 1, "vendredi saint": -2, "ascension": 39, "pentecote": 49, "lundi de pentecote": 50,
        "mardi gras": -47,
    },
    noons={"midi": 12, "midi pile": 12, "minuit": 24},
    meridiems={"am": "am", "pm": "pm", "a . m .": "am", "p . m .": "pm", "p . m": "pm", "a . m": "am"},
    letters={"h": ("heures", "h"), "m": ("unit", "minute"), "s": ("unit", "second"), "j": ("unit", "day")},
    after_figures=frozenset("x m mn min s j sec fois cours seance seances lecon lecons seconde an".split()),
    weak_joins=frozenset({"+", "plus"}),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=frozenset(
        "chapitre chapitres chap ch page pages p exercice exercices exo exos ex numero num no question questions q "
        "niveau salle version partie etape probleme problemes ligne bus saison episode acte article lecon classe "
        "fiche fiches paragraphe volume tome unite".split()
    ),
    modal_before=frozenset("un une du ce mon ton son la au de les des ma sa".split()),
    doubtful=frozenset({"mar", "sam", "dim", "sept"}),
    rarely=frozenset({"jeu", "mer", "ven"}),
    fuzzy=(
        *_DAYS_OF_WEEK, "demain", "janvier", "fevrier", "juillet", "septembre", "octobre", "novembre", "decembre",
    ),
    cues=joined(CUES, CHAT, LESSONS),
    mistyped=frozenset("finalement decaler commencer terminer termine possible annuler deplacer".split()),
    lookalikes=frozenset("terminee terminees passible".split()),
    chat_words=_CHAT_WORDS,
    fillers=FILLERS,
    common=COMMON,
    carving=CARVING,
    turns={**TURNS, **FAMILIES, **LESSON_TURNS},
)
# fmt: on
