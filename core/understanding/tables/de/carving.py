"""German: the patterns of free text.

They run over the sentence in small letters, each name hidden behind as many `@` as it has letters.
"""

from __future__ import annotations

from core.understanding.tables.de.cancels import ILL
from core.understanding.tables.de.spelling import patterns

_DAYS = r"(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\w*|(?:mo|di|mi|do|fr|sa)\b"
_TIME = (
    rf"(?:{_DAYS}|(?:über)?morgen\b|heute\b|\d{{1,2}}\.|nächste[nrms]?\b|kommende[nr]?\b|ende\b|anfang\b|mitte\b|"
    r"dann\b|weihnachten\b|ostern\b)"
)
_ASKING = (
    r"(?:bitte |kannst du |könntest du |können sie |könnten sie |hallo,? |hey,? |hi,? |ok,? |und |auch |mal |"
    r"magst du )*"
)
_PARENTS = r"(?:mutter|mama|mutti|mom|vater|papa|vati|eltern|familie|oma|opa)"
_NAMES = r"@+(?:(?:\s*,\s*|\s*(?:und|u\.?|&|\+)\s*)@+)*"
_WHOM = (
    rf"(?:{_NAMES}(?: {_PARENTS}\b)?|(?:der|dem|den|die) {_PARENTS}n? von {_NAMES}|"
    r"alle[nr]?(?: (?:meinen? )?(?:schülern?|schüler\w*|eltern|kindern?|kunden))?(?=[ ,:]))"
)
_SAYING = (
    r"(?:sagen?|sag|schreiben?|schreib|schicken?|schick|antworten?|richten?|richt|teilen?|teil|"
    r"melden?|mailen?)"
)
_TELLING = r"(?:informieren?|informier|benachrichtigen?|benachrichtig|grüssen?|grüss)"
_NOT_OFF = r"(?!\s*\w*\s*(?:sag|sage|sagen)\b[^:]{0,40}\b(?:ab|zu)\b(?:[ .!,]|$))"
_SICK = (
    r"(?:(?:leider|sehr|total|etwas|noch|immer|wieder|ein|eine|so|ziemlich|richtig|plötzlich|mit|hohes|"
    r"die|seit|"
    rf"bisschen|ganz|schon|auch|den|einen) )*{ILL}\b"
)
_HOMEWORK = r"(?:hausaufgaben?|haus?auf|ha|hausis?|hü|hausübung(?:en)?)"
CARVING: dict[str, str] = patterns({
    "note": r"(?:\b(?:und |mit )?(?:private |interne |kleine )?(?:notiz|anmerkung|memo)(?: an mich| für "
            r"mich)?\s*(?::|-\s)\s*)(?P<body>.+)",
    "note_for": (
        r"^(?:bitte )?(?:neue |private |kurze |interne |mach(?:e)? (?:eine )?|füge? (?:eine )?|schreib(?:e)? "
        r"(?:eine )?)*"
        r"(?:notiz|notiere?|notier|vermerke?|anmerkung|memo|merk(?:e)? dir|merke(?=:))(?: dir| bitte| mal| doch)*"
        r"(?: (?:für|zu|bei|über|an) [^:,\d]{1,40}?)?(?:\s*[:,-]\s*(?:dass\s+)?|\s+dass\s+|\s+(?=\S+$))(?P<body>.+)"
    ),
    "topic": (
        r"\b(?:(?:das )?thema(?: (?:ist|wird|lautet)\s|\s*(?::|-\s|=)\s*)|"
        r"(?:es )?(?:geht|ginge) (?:dabei |dann |diesmal )?um (?=[a-zäöü]{4})(?!eins|zwei|drei|vier|"
        r"fünf|sechs|sieben|acht|neun|"
        r"zehn|halb|viertel|mittag|die zeit|den termin))(?P<body>.+)"
    ),
    "topic_for": r"\bthema (?:für|von|bei|mit|der|am) [^:\n]{1,40}?(?:: ?| ist | = | auf )(?P<body>.+)",
    "reason": (
        r"(?:\b(?:der )?grund\s*(?::|ist\b)\s*|\bweil |\bda (?=ich |sie |er |wir |mein|unser)|\bdenn (?=ich |"
        r"sie |er |wir |mein)|"
        r"\bwegen |\baufgrund (?:von )?)(?P<body>.+)"
    ),
    "others": (
        r"(?:^|[,.;(]\s*|\s-\s|\bund |\baber |\s)(?P<body>(?:meine?r?|unsere?r?|ihre?r?|seine?r?|die|der|das) "
        rf"(?!stunde|termin)(?:[a-z]+ ){{0,2}}[a-z]+ (?:ist|sind|hat|haben|liegt) {_SICK})"
    ),
    "state": (
        r"(?:^|[,.;(]\s*|\s-\s|\bund |\baber |\bsorry,? |\bleider |\s)(?P<body>(?:ich bin|ich habe?|bin|sie "
        r"ist|er ist|sie hat|er hat|"
        "ist|hat|habe|hab|haben|sind|liegt|liege|fühle? mich|fühlt sich|mir ist|mir geht'?s?|mir geht es) "
        f"{_SICK})"
    ),
    "tail": (
        r"(?:,\s*|\s-\s|(?<!nicht)(?<!nich)(?<!mehr)\s)(?P<body>(?:krank|krankheit|krankheitsfall|notfall|"
        r"familiärer notfall|fieber|grippe|corona|covid|klassenfahrt|"
        r"klausur|arzttermin|zahnarzttermin|zahnarzt|schulausflug|erkältet|terminkollision|magen-?darm))[ .!]*$"
    ),
    "dash": r"\s-+\s(?!(?:nein|ne|nee|sorry|doch|halt|quatsch|moment|ich mein\w*|lieber)\b)(?P<body>[^\d]+)$",
    "due": (
        r"[,;]?\s*\b(?:fällig(?: am| bis)?(?: zum)?|abgabe(?: am| bis)?(?: zum)?|bis(?: zum| zur| spätestens| "
        rf"einschliesslich)*(?= {_TIME})|"
        rf"(?:auf|für|zum?|am)(?= {_TIME}))\s+(?P<body>.+)$"
    ),
    "score": (
        r"(?P<body>\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|von |aus )\s?\d{1,3}(?: punkten?)?|\d{1,3}(?:[.,]\d)?\s?(?:%|"
        r"prozent|punkten?|punkte|np)|"
        r"(?:(?<=\beine )|(?<=\bne )|(?<=\bnote ))(?:glatte |gute |schwache |starke )?(?:[1-6](?:[+-]|[.,]\d|"
        r"-[1-6])?|eins|zwei|"
        "drei|vier|fünf|sechs)(?: (?:plus|"
        r"minus))?(?=$|[ .,!])|"
        r"\b[1-6][+-](?=$|[ .,!])|(?<=: )[1-6](?:[.,]\d)?(?=[ .!]*$))"
    ),
    "score_cue": (
        r"\b(?:note|zensur|geschrieben|bekommen|gekriegt|erreicht|ergebnis|punkten?|bekam|schrieb|erzielt)\b|"
        r"\bhat(?:te)?(?=.*\b(?:\w*arbeit|klausur|\w*test|schulaufgabe|prüfung|diktat|vokabeltest|"
        r"referat|ex|abfrage)\b)|"
        r"\bhat(?= \d{1,3}(?:[.,]\d)?\s?(?:/|von|aus|%|prozent|punkt|np))|"
        r"\bhat(?= (?:eine|ne|'ne) (?:[1-6]|eins|zwei|drei|vier|fünf|sechs)(?:[+-]| plus| minus)?(?: (?:in|im)\b|[ "
        ".!]*$))"
    ),
    "correction": (
        r"(?:[,.;-]\s*|\s)(?:sorry|nein,? wart\w*|quatsch|ich mein(?:e|te)?|nein,|ne,|nee,|nein -|bzw\.?|"
        r"korrektur|ach nein|ach ne|"
        r"nein,? doch|doch lieber|besser gesagt|vielmehr|oder nein|oder doch|moment,|ups|falsch,)(?=[ ,:])[,:]?\s*"
    ),
    "message": (
        rf"^{_NOT_OFF}{_ASKING}(?:(?:{_SAYING}|{_TELLING})\s+(?:bitte\s+|mal\s+)*(?:eine? (?:kurze )?nachricht "
        rf"an |an )?{_WHOM}"
        r"(?: bitte| mal| bescheid| aus| mit| eine nachricht| kurz)*|"
        rf"(?:geben?|gib)\s+(?:sie\s+|bitte\s+|mal\s+|an\s+)*{_WHOM} (?:bitte )?(?:bescheid|weiter)|"
        rf"(?P<ask>fragen?|frag)\s+(?:bitte\s+|mal\s+)*{_WHOM}(?: bitte| mal)*|(?:nachricht|info|mail) an {_WHOM}|"
        rf"an {_WHOM}(?: bitte)? (?:weitergeben|weiterleiten)(?=\s*[,:]| dass| ob)|"
        rf"(?:an )?{_WHOM} (?:bitte )?(?:eine |ne |folgende )?(?:kurze )?nachricht (?:schicken|senden|"
        rf"schreiben)(?=\s*[,:]| dass)|"
        rf"{_WHOM}(?: bitte| mal| bescheid| eine nachricht| kurz)* (?:schreiben|sagen|geben|mitteilen|"
        r"ausrichten|fragen)(?=\s*[,:]| dass| ob))"
        r"(?:\s*:\s*|\s*,\s*(?:dass\s+|das\s+(?=ich|wir|die|der|sie|er|es))?|\s+dass\s+|\s+-\s+|"
        r"\s+(?!(?:die|eine|ne|noch|mal|bitte|\s)+(?:\w+ )?(?:\w*rechnung|abrechnung|erinnerung|quittung)\b)"
        r"(?=(?:ich|wir|die|der|das|sie|er|es|bitte|morgen|heute|am|um|ob|nächste|mein|meine|unsere?|dass?|"
        r"wegen|viele|"
        r"liebe|alles|gute|danke|hallo|er|wir|kein|keine|hier|schöne|gern|ok|ja|nein|was|wann|wo|wie|"
        r"warum)\b))(?P<body>.+)"
    ),
    "reminding": (
        rf"^{_ASKING}(?:(?:erinnere?|erinnern|erinner)\s+(?:sie )?(?:bitte\s+|mal\s+)*|(?=.*\berinnern[ "
        rf"?!.]*$)){_WHOM}"
        r"(?: bitte| noch ?mal| nochmal| mal| daran| dran)*(?:\s*:\s*|\s*,\s*(?:dass\s+)?|\s+dass\s+|"
        r"\s+(?=(?:(?:morgen|heute)\b[^,.]* )?(?:an|"
        r"wegen|bitte)\b))"
        r"(?P<body>.+?)(?:\s+erinnern)?[ ?!.]*$"
    ),
    "nudge": (
        r"\bfrag\w* (?:mal |bitte )*@+(?: mal| bitte)*,? ob (?:sie|er|die|der|@+) (?:noch |schon |heute |"
        r"gleich |später |bald |\w+ )?(?:kommt|da ist|"
        r"dabei ist|unterwegs ist)\b"
    ),
    "homework_after": (
        rf"^(?:bitte |neue |gib |trag |setz |noch )*(?:{_HOMEWORK}|(?:aufgaben?|übung(?:en)?)(?= (?:für|an|"
        rf"von) @))\b(?!.*\?\s*$)(?:\s*:?\s*(?:für|an|von)?\s*{_NAMES})?"
        r"(?:\s*[:,-]\s*|\s+(?:ist\s+)?)(?P<body>.+)"
    ),
    "homework_named": (
        rf"^@+\s*[,:]?\s+(?:(?:neue\s+)?{_HOMEWORK}\b|hat (?:auf|als {_HOMEWORK})(?=:|\s+(?:s\.|seite|nr|buch|"
        r"ab)))(?!.*\?\s*$)(?: ist)?\s*[:,-]?\s*(?P<body>.+)"
    ),
    "homework_colon": (
        rf"^(?:für )?{_NAMES},? (?:bis(?: zum| zur)?|zum?|für|auf) [^:@]{{1,30}}: ?(?P<body>(?:s\.|seite|nr|nummer|"
        rf"aufg|buch|"
        rf"ab\b|"
        r"kapitel|vokabel|text|lesen|lernen|arbeitsblatt|übung|referat|aufsatz|lektion|heft).+)"
    ),
    "homework_given": (
        rf"\b(?:gib|gebe|geben sie)\s+{_NAMES}(?! (?:bescheid|frei|eine nachricht|weiter))\s*[:,]?\s*(?:als "
        rf"(?:{_HOMEWORK})\s*)?[:,]?\s*"
        rf"(?P<body>.+?)(?:\s+(?:als {_HOMEWORK}(?: auf)?|auf)\b.*)?$"
    ),
    "homework_to": r"@+ (?:soll|muss|sollen|müssen)(?: bitte)? (?:bis(?: zum| zur)?(?: nächsten?| kommenden?)? "
                   r"\S+ )?(?P<body>.+?) (?:machen|lernen|lesen|üben|"
                   r"bearbeiten|vorbereiten|wiederholen)\b(?P<rest>.*)$",
    "time_words": rf"\d|\b(?:{_DAYS})|\b(?:heute|(?:über)?morgen|wöchentlich|jede[nrs]?|bis|mittags?|abends?|"
                  r"notiz|um)\b",
})  # fmt: skip
