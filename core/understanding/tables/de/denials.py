"""German: what is denied, what only sounds like an illness or a refusal, and what is so after all; over the sketch."""

from __future__ import annotations

from core.understanding.tables.de.cancels import ILL, NOT

_AWAY = (
    rf"(?:(?:so|wirklich|mehr|ernsthaft|richtig|im|auf|gar) )*(?:{ILL}|weg|verreist|urlaub|verhindert|abwesend|"
    r"klassenfahrt)\b(?: mehr\b)?"
)
_PRAISE = r"(?:geil|cool|krass|mega|super|toll|danke|wow|alter|haha|lol|nice|stark)"
_OFF = r"(?:(?:meinen?|meine|den|die|das|#) )*(?:urlaub|ferien|freien? tage?|frei)\b"
DENIALS: dict[str, str] = {
    "denied": "|".join(
        (
            rf"\b(?:ist |bin |war |sind )?(?:gar |doch |auch |jetzt |noch |überhaupt )*{NOT} {_AWAY}",
            r"\bkein no[- ]?show\b",
            r"\bkein(?:e|en)? (?:fieber|grippe|corona|covid|urlaub|husten|schnupfen)\b",
            (
                rf"\b(?:muss|soll|will|möchte|brauch\w*|darf|würde|werde)\b[^.,!?]*\b{NOT} (?:abgesagt|absagen|"
                r"abzusagen|verschieben|verlegen|ausfallen)\b(?: werden)?"
            ),
            rf"\bsag\w* @ (?:bitte )?{NOT} ab\b|\bfällt {NOT} aus\b|\b{NOT} (?:absagen|ausfallen|verschieben)\b",
            r"^(?:voll |echt |wie |so )?krank(?: ?!|(?=[ ,.]+.*" + _PRAISE + r"))",
            (
                r"\b(?:voll|das ist|wie|ist "
                r"ja) (?:krank|sick)(?= ?!|[ .]*$)(?<!er "
                r"ist krank)"
            ),
        )
    ),
    "stands": r"^(?=.*@)(?:.*¬|.*\bwieder (?:gesund|fit|da)\b|.*\b(?:kommt|kommen|schafft es) (?:# )?(?:jetzt "
    r")?doch\b)",
    "comes_after_all": (
        r"(?:\bwieder (?:gesund|fit)\b|\b(?:geht|gehts|geht's) (?:mir|ihm|ihr|uns)?(?: #)? ?(?:wieder "
        r")?(?:besser|gut)\b)"
        r"(?!.*(?:\?|\b(?:könnt\w*|termin|extra|möchte|aber)\b))|"
        r"\b(?:kann|kommt?|komme|kommen|schaff\w*|klappt|geht|sind|bin|ist)\b(?: (?:#|ich|wir|sie|er|@|heute|"
        r"nun|jetzt|es|da|dabei))* doch(?: noch| dabei| kommen| da)?\b(?! nicht)"
    ),
    "somebody_away": (
        r"(?:^|[,.;:] |\b(?:dass|da|weil|denn|aber) )(?:vielleicht )?@(?:(?:,? und|,|&)? ?@)*"
        r"(?: (?:ist|sind|hat|haben|war|wird|auch|noch|jetzt|#|geht|fährt|fliegt|leider|bis|die|den|ganze|"
        r"ganzen))* (?:weg|verreist|"
        r"nicht da|im urlaub|in urlaub|urlaub|in den ferien|ferien|"
        r"auf (?:klassenfahrt|einem ausflug|reisen)|klassenfahrt|verhindert|im ausland)\b"
    ),
    "weighs_off": r"\?|^(?:ist|sind|kann|soll|sollte|darf|würde|wenn|falls|ob)\b|\b(?:vielleicht|eventuell|"
    r"evtl|unsicher|nicht sicher|überlege?|mal sehen|falls|wenn)\b",
    "contradicts": (
        r"^(?:(?:nein+|nee+|ne|nö|ach was|quatsch)[ ,.!]+)+(?:(?:sorry|danke|doch|keine sorge|moment|passt "
        r"schon)[ ,.!]+)*"
        r"(?=(?:ich|wir|sie|er|(?:meine?|unsere?|die|der) (?:kind|tochter|sohn|junge|mädchen)|"
        r"@)?\s*(?:komm(?:e|en|t)|bin|sind|ist|schaff\w*)"
        r"(?: (?:doch|noch|auf jeden fall|sicher|gleich|schon))*(?: (?:da|dabei|gleich|unterwegs|doch|auf dem "
        r"weg))?\b(?!.*\bnicht\b))"
    ),
    "asks_days_off": r"(?:(?:zeig|zeige|liste|was sind|wann sind)(?: mir)? )?(?:alle )?meine (?:freien tage|"
    r"urlaubstage|ferien)|wann habe? ich (?:frei|urlaub)",
    "gives_back": (
        rf"(?:(?:lösch\w*|streich\w*|entfern\w*|storniere?) {_OFF}|{_OFF}(?: (?:am|vom) #| #)* (?:ist |wird "
        r")?(?:abgesagt|gestrichen|fällt aus|storniert)|"
        r"(?:ich )?(?:brauche|will) # (?:doch )?(?:nicht|kein) frei|# (?:bin|arbeite|unterrichte) ich "
        r"(?:jetzt )?doch(?: da)?|"
        r"(?:ich )?(?:bin|arbeite|unterrichte) (?:am )?# (?:jetzt )?doch(?: da| verfügbar)?|(?:ich )?(?:bin|"
        r"habe) (?:am )?# doch nicht (?:weg|frei|im urlaub|verreist)|"
        r"(?:mach|öffne|gib|entsperre?)(?: den| das)? # (?:wieder )?(?:auf|frei|offen)|entsperr\w* #)"
        r"(?:[ ,]|#|\b(?:am|von|vom|für|bis|doch|wieder|bitte|ich|jetzt)\b)*"
    ),
}
