"""French: the patterns of free text.

They run over the sentence in small letters without accents, each name hidden behind as many `@` as it has letters.
"""

from __future__ import annotations

from core.understanding.tables.fr.cancels import ILL, PARENT

_ASKING = (
    "(?:stp |svp |s il te plait,? |s il vous plait,? |peux[- ]tu |tu peux |pouvez[- ]vous |vous pouvez |tu "
    "pourrais |pourrais[- ]tu |bonjour,? |"
    "salut,? |coucou,? |hey,? |ok,? |et |aussi |maya,? |merci de |il faut )*"
)
_NAMES = r"@+(?:(?:\s*,\s*|\s*(?:et|&|\+)\s*)(?:a )?@+)*"
_WHOM = (
    rf"(?:(?:(?:a |au |aux )?(?:la |le |les |l )?{PARENT} (?:de |d )|a )?{_NAMES}|(?:a )?(?:tous(?: (?:mes|les) "
    "(?:eleves|parents))?|tout le monde|toutes les familles))"
)
_DAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres[- ]demain|aujourd'?hui|le \d|la semaine|"
    r"la prochaine|\d{1,2}/|noel)"
)
_HOMEWORK = r"(?:devoirs?(?: a faire)?|exos?|exercices?)"
_SICK = (
    rf"(?:(?:encore|toujours|tres|vraiment|un peu|tombee?|bien|trop|aussi|depuis hier|une|la|le|de|grosse|la) )*{ILL}\b"
)
CARVING: dict[str, str] = {
    "note": (
        r"(?:\b(?:et |avec )?(?:petite |une )?(?:note|memo|remarque)(?: privee| perso\w*| pour moi)?\s*(?::|"
        r"-\s)\s*)(?P<body>.+)"
    ),
    "note_for": (
        "^(?:stp )?(?:ajoute[rz]? |nouvelle |cree[rz]? |prends |une |petite |mets )*(?:note|memo|remarque|a noter|"
        "pour memoire)(?: "
        r"privee| perso\w*| pour moi)*"
        r"(?: (?:pour|sur|a propos d|concernant)(?: l| de)? [^:,\d]{1,40}?)?(?:\s*[:,-]\s*(?:que\s+)?|\s+que\s+|"
        r"\s+qu\s+)(?P<body>.+)"
    ),
    "topic": r"\b(?:le |un )?(?:theme|sujet)(?: (?:est|sera|c est)\s|\s*(?::|-\s|=)\s*)(?P<body>.+)",
    "topic_for": r"\b(?:theme|sujet) (?:pour|d|de|du|avec) [^:\n]{1,40}?(?:: ?| est | = )(?P<body>.+)",
    "reason": (
        r"(?:\b(?:la )?raison\s*(?::|est\b)\s*|\bparce qu(?:e)? |\bpcq(?:ue)? |\bpsk |\bcar (?=je |j |il |elle |"
        r"on |nous |ma |mon |notre |@)|\ba cause d(?:e|u)? |"
        r"\bvu qu(?:e)? |\bpuisqu(?:e)? |\bcomme (?=je suis|j ai|elle est|il est|elle a|il a)|\ben raison d(?:e|"
        "u)? )(?P<body>.+)"
    ),
    "others": (
        r"(?:^|[,.;(]\s*|\s-\s|\bet |\bmais |\s)(?P<body>(?:ma|mon|mes|sa|son|notre|la|le) (?!cours|seance|"
        "lecon)(?:[a-z]+ ){0,2}?[a-z]+ (?:est|sont|a|ont) "
        rf"(?!pas\b){_SICK})"
    ),
    "state": (
        r"(?:^|[,.;(]\s*|\s-\s|\bet |\bmais |\bdesolee?,? |\s)(?P<body>(?:je suis|j suis|jsuis|chuis|chui|suis|il "
        "est|elle est|j ai|jai|il a|elle a|est|a|ont|sont|"
        rf"je me sens|on est) (?!pas\b){_SICK})"
    ),
    "tail": (
        r"(?:,\s*|\s-\s|(?<!pas)(?<!plus)\s)(?P<body>(?:malade|maladie|urgence(?: familiale)?|fievre|grippe|"
        "gastro|covid|sortie scolaire|voyage scolaire|"
        r"(?<!\bdu )(?<!\bde )(?<!\bd )(?<!\bl )(?<!\ble )(?<!\bau )(?:controle|examen)|rdv medecin|empechement|"
        r"dentiste|rdv dentiste))[ .!]*$"
    ),
    "dash": r"\s-+\s(?!(?:non|nan|pardon|desolee?|en fait|attends|plutot|je veux dire)\b)(?P<body>[^\d]+)$",
    "due_ahead": (
        r"pour (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|apres[- ]demain)(?: "
        r"prochain)?(?: ?[:,] ?| )"
        r"(?=\w)"
    ),
    "due": (
        rf"[,;]?\s*\b(?:a rendre(?: pour| le)?|pour(?: le)?(?= {_DAY})|d ici(?: le| a)?(?= {_DAY})|avant(?= "
        rf"{_DAY})|jusqu (?:a|au)(?= {_DAY}))\s+(?P<body>.+)$"
    ),
    "score": (
        r"(?P<body>\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|sur )\s?\d{1,3}|\d{1,3}(?:[.,]\d)?\s?(?:%|points?|pts)|"
        r"(?<=a eu )\d{1,2}(?:[.,]\d)?(?=$| (?:au|en|a)\b|[.!,]))"
    ),
    "score_cue": r"\b(?:a eu|a obtenu|obtenu|resultat|score|note(?! (?:@|#))|controle|interro|test|examen|a recu|eu)\b",
    "correction": (
        r"(?:[,.;-]\s*|\s)(?:non attends|attends|pardon|en fait|je veux dire|je voulais dire|enfin|non,|non -|non "
        "plutot|nan,|ou plutot|oups|erreur|"
        r"correction|desolee?,? (?=(?:plutot|non|mardi|lundi|mercredi|jeudi|vendredi|samedi|a )\b)|plutot(?! qu))(?=[ ,"
        r":])[,:]?\s*"
    ),
    "message": (
        rf"^{_ASKING}(?:(?:dis|dites|dire|ecris|ecrivez|ecrire|previens|prevenez|prevenir|informe[rz]?|reponds|"
        "repondez|transmets|transmettez|envoie[rz]?|signale[rz]?|passe[rz]? le mot|fai(?:s|tes|re) savoir|glisse[rz]?)"
        rf"(?:[- ](?:lui|leur))?(?: un (?:petit )?(?:message|mot|sms))?(?: bien| stp| svp)* {_WHOM}|"
        rf"(?P<ask>demande[rz]?|"
        rf"demander) {_WHOM}|(?:message|sms|msg) (?:a |pour )?{_WHOM})"
        r"(?:\s*[:,]\s*(?:que\s+|qu\s+)?|\s+que\s+|\s+qu\s+|\s+-\s+|(?(ask)\s+(?=(?:de|d|si|s|quand|pourquoi|"
        r"comment|ou|a quelle|combien|quel\w*)\b)|\s+(?:de|d)\s(?!accord)))(?P<body>.+)"
    ),
    "reminding": (
        rf"^{_ASKING}rappel(?:le|lez|er|lle) (?:bien |stp )*{_WHOM}(?:\s*[:,]\s*|\s+que\s+|\s+qu\s+|\s+(?=(?:de|d|"
        r"son|sa|ses|le|la|les|l|notre)\b))(?:de |d )?(?P<body>.+)"
    ),
    "nudge": r"\bdemande[rz]? a @+ s(?:i)? (?:elle|il|l|@+) (?:est (?:la|en route|prete?)|vient|arrive|sera)\b",
    "homework_after": (
        rf"^(?:stp |nouveaux |ajoute |donne |mets |des |les )*{_HOMEWORK}\b(?!.*\?\s*$)(?:\s*(?:pour|de|d|"
        rf"a)?\s*{_NAMES})?(?:\s*[:,-]\s*|\s+(?:c est\s+)?)(?P<body>.+)"
    ),
    "homework_named": rf"^@+\s*[,:]?\s+(?:nouveaux )?{_HOMEWORK}\b(?!.*\?\s*$)\s*[:,-]?\s*(?P<body>.+)",
    "homework_given": rf"\bdonne[rz]? (?:a )?{_NAMES}\s*[:,]?\s*(?:comme devoirs?\s*)?[:,]?\s*(?P<body>.+)",
    "homework_colon": rf"\bpour {_NAMES},?\s+(?:comme|en|les)\s+devoirs?\s*[:,]?\s*(?P<body>.+)",
    "homework_to": rf"\bdonne[rz]? (?P<body>[^@]+?) (?:a faire )?a {_NAMES}(?P<rest>.*)$",
    "time_words": (
        r"\d|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?\b|\b(?:aujourd'hui|demain|chaque|tous|"
        r"jusqu|midi|note)\b"
    ),
}
