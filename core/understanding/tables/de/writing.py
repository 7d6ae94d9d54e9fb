"""German: what people say when something is to be written, sent or remembered. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
WRITING: dict[str, tuple[tuple[str, int], ...]] = {
    "remind_setting": (
        (r"\b(?:mich|uns)\b.*#.*\berinnern\b", 7),
        ((r"\berinner\w* (?:mich|uns)(?: (?:bitte|immer|jeweils|künftig|in zukunft|mal))* #(?=[ .!?]*$| vor\b| "
          r"bevor\b| bitte\b)"), 7),
        ((r"\berinnerung(?:en)?\b.*(?:#|\b(?:aus|an|ab|nur|stopp\w*|abstellen|ausschalten|abschalten|einschalten|"
          r"deaktivieren)\b)"), 6),
        (r"\bkeine (?:\w+ )?erinnerung(?:en)?\b", 8),
        (r"\b(?:nicht mehr|nicht|nie) (?:mehr )?erinner\w*\b", 8),
        (r"\b(?:schalt\w*|stell\w*|mach\w*) .*erinnerung(?:en)?.*\b(?:aus|ab|an|ein)\b", 8),
        (r"\berinner\w* (?:mich|uns)\b.*\b(?:vorher|vor (?:der|jeder|dem|den|meiner))\b", 8),
        (r"^erinnerung(?:en)? (?:#|aus|an|ab)\b", 8),
    ),
    "remind": (
        (r"(?:@|\balle\b).*\berinnern[ ?!.]*$", 7),
        (r"\berinner\w* (?:bitte |mal |doch )*(?:@|ihn\b|sie\b|alle\b)", 7),
        (r"\bschick\w*\b.*(?:@|ihm|ihr).*\berinnerung\b", 8),
        (r"\berinnerung (?:an|für) @", 8),
    ),
    "message": (
        ((r"\b@ (?:bitte |mal |bescheid |eine nachricht )*(?:schreiben|sagen|geben|mitteilen|ausrichten|"
          r"informieren)\b"), 7),
        (r"\b(?:sag|sage|sagt|sagen)(?: sie| bitte| mal)* (?:@|allen|ihr\b|ihm\b)(?!.*\bab\b)", 8),
        ((r"\b(?:schreib|schreibe|schreibt|schick|schicke|informier\w*|benachrichtig\w*|antworte|"
          r"kontaktier\w*)(?: sie| bitte| mal)* (?:an )?(?:@|allen|alle\b)"), 8),
        ((r"\b(?:gib|gebt|geben)(?: sie| bitte| mal| an)* @.*\b(?:bescheid|weiter)\b|\bbescheid (?:an @|geben|"
          r"sagen)\b"), 8),
        (r"\bricht\w* (?:bitte )?@.*\baus\b|\bteil\w* (?:bitte )?@.*\bmit\b", 8),
        (r"\bfrag\w* (?:bitte |mal )?(?:@|alle\b)", 7),
        (r"\b(?:nachricht|mitteilung|mail|info) an (?:@|alle\b)", 8),
        (r"\bgrüss\w* @", 7),
        (r"\bleit\w* .*@ weiter\b", 7),
    ),
    "homework": (
        (r"\b(?:hausaufgaben?|haus?auf|ha|hausi|hausis|hü|hausübung(?:en)?)\b", 7),
        (r"\bgib\w* @ .*\bauf\b", 8),
        (r"\b(?:aufgaben?|übung(?:en)?) (?:für|an|von) @", 6),
        (r"^@ (?:soll|macht|muss|hat auf)\b.*¤", 6),
        (r"^@ aufgaben?\b", 6),
    ),
    "record_score": (
        ((r"\b(?:hat|bekommen|gekriegt|geschrieben|erreicht|note|zensur|punkte|ergebnis|test|arbeit|klausur|"
          r"schulaufgabe|schularbeit|prüfung|bekam|schrieb)\b.*%score"), 8),
        (r"%score.*\b(?:bekommen|geschrieben|erreicht|gekriegt|in|im)\b", 8),
        (r"%score", 5),
    ),
    "scores": (
        ((r"\b(?:noten|zensuren|notenstand|notenschnitt|leistungen|ergebnisse|punktestand|"
          r"fortschritte?)\b(?!.*%score)"), 6),
        (r"\bwie (?:steht|macht sich|läuft es (?:bei|mit)|gut ist|war) @.*(?:\?|$)", 4),
        (r"\bwelche note\w*\b", 7),
        (r"\b(?:wie|was|wie viele? punkte) (?:hat|haben)\b.*\b(?:abgeschnitten|bekommen|geschafft|erreicht)\b", 7),
    ),
    "note": (
        ((r"^(?:bitte )?(?:neue |private |kurze |interne )*(?:notiz(?:en)?|notiere?|vermerke?|merk(?:e)? dir|"
          r"anmerkung|memo)\b"), 8),
        (r"\b(?:notiz|vermerk|anmerkung) (?:für|zu|bei|über|an) (?:@|#|mich)", 8),
        (r"\bschreib\w* (?:mir )?auf\b", 7),
        (r"\bnotier\w*\b", 7),
    ),
    "topic": (
        (r"^(?:@ )?topic ¤", 7),
        (r"^(?:setz\w* |änder\w* |das |neues |stell\w* )*(?:@ )?thema\b", 7),
        (r"\bthema (?:für|von|bei|mit) (?:@|#)", 7),
        (r"\b(?:setz\w*|änder\w*|mach\w*) (?:das |@ )*thema\b", 8),
        (r"^@ thema\b", 7),
    ),
    "invoice": (
        (r"\b(?:rechnung(?:en)?|(?:monats|jahres|quartals)?abrechn\w*|rechnungs\w*|in rechnung)\b", 9),
        (r"\b(?:wie ?viel|was) schuldet?\b.*@", 6),
        (r"\bwas schuldet @|\bwieviel bekomme ich von @", 6),
    ),
}
# fmt: on
