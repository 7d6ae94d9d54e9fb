"""German: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.de.cancels import ILL, LESSON, NOT
from core.understanding.tables.de.spelling import pattern

_SOON = r"(?:(?:#|es|leider|wohl|doch|da|auch|eher|also|dann) )*"
# fmt: off
_CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "help": (
        ((r"^(?:und |sag mal,? |hey,? )?was (?:kannst|machst|weisst) du (?:eigentlich |denn |alles |so |sonst |"
          r"noch )*(?:alles|so|tun|machen)?[ ?!.]*$"), 9),
    ),
    "list": (
        ((r"^(?:(?:hallo|hi|guten (?:tag|morgen|abend)|kurze frage)[ ,:.!]+)*(?:hat|haben) (?:denn )?\w+ (?:# "
          r")?(?:unterricht|stunde|"
          r"nachhilfe|eine stunde|termin)(?: #)?[ ?]*\?$"), 6),
        ((r"^wann (?:is|ist|wär|wäre|war) (?:denn |nochmal )?(?:die |meine |unsere )?(?:nächste )?(?:std|stunde|"
          r"nachhilfe)\b"), 6),
        ((r"\b(?:hat|haben)(?: (?:#|für|noch|schon|heute|bei mir|sich|denn))* (?:jemand|wer|einer|irgendwer|"
          r"irgendjemand|alle)\b.*"
          r"\b(?:abgesagt|abgemeldet|gemeldet|zugesagt|geantwortet)\b[^.]*\?"), 12),
        (r"\bwelche (?:stunden|termine|schüler|lektionen|einheiten) (?:habe?|hab) ich\b", 8),
        ((r"^(?:(?:kurze )?frage[:,]? |und |sag mal,? )*wer (?:kommt|ist|steht|hat)\b(?!.*\b(?:krank|abgesagt|"
          r"schuld\w*|bezahlt)\b)[^.]*\?"), 8),
    ),
    "free": (
        ((r"\b(?:passt|geht|ginge|kriege?|bekomme?|bring\w*|quetsch\w*)\b.*\b(?:noch )?(?:jemand\w*|eine[rn]?|"
          r"wer|was)\b.*\b(?:rein|unter|dazwischen)\b.*\?"), 8),
    ),
    "block": (
        ((r"\b(?:nichts|niemanden|keinen|keine stunden?|keine termine)(?: (?:mehr|dort|da|rein|bitte|#))* (?:ein|zu)?"
         r"(?:eintragen|buchen|planen|einplanen|legen|reinlegen|reinpacken)\b"), 8),
        (r"# mach\w* ich (?:\w+ ){0,2}(?:frei|zu)\b|\bich mach\w* # (?:\w+ ){0,2}(?:frei|zu)\b", 7),
        ((r"^(?!.*@).*#.*\b(?:bin|sind|sitz\w*|habe?) (?:ich |wir )?(?:# )?(?:beim|in der|im|auf der|auf einer|"
          r"zum|einen?|nen) (?:\w*arzt\w*|zahnarzt|friseur|orthopäden|kiefer\w+|meeting|konferenz|besprechung|"
          r"elternabend|arzttermin|termin|hochzeit|beerdigung|krankenhaus|praxis|behörde|amt)\b|"
          r"^(?!.*@).*\b(?:bin|sind|sitz\w*|habe?) (?:ich |wir )?(?:# )?(?:beim|in der|im|auf der|auf einer|zum|"
          r"einen?|nen) (?:\w*arzt\w*|zahnarzt|friseur|orthopäden|kiefer\w+|meeting|konferenz|besprechung|"
          r"elternabend|arzttermin|termin|hochzeit|beerdigung|krankenhaus|praxis|behörde|amt)\b.*#"), 6),
    ),
    "end": (
        (r"^mit @ (?:bin|sind) (?:ich|wir) (?:(?:jetzt|nun|#) )*(?:fertig|durch)(?: für #| #| für jetzt)*[ .!]*$", 8),
        ((r"^(?:(?:so|ok|okay|wir|ich|und)[ ,.!]+)*(?:sind|bin) (?:gerade |grad |jetzt |eben |nun |endlich |# "
          r")*(?:fertig|durch)"
          r"(?: geworden)? mit @"), 8),
        (r"^(?:(?:so|ok|okay)[ ,.!]+)*@ (?:ist |sind )?(?:fertig|durch)(?: (?:für|mit) #| für jetzt)?[ .!]*$", 8),
    ),
    "no_show": (
        (r"@ (?:hat|haben) sich (?:(?:#|wieder|schon|einfach|mal|heute) )*nicht blicken lassen\b", 8),
        (r"\b(?:mich|uns)\b.*\b(?:sitzen|hängen) (?:ge)?lassen\b", 8),
    ),
    "reschedule": (
        ((r"\b(?:können|könnten|kann|ginge|geht)(?: (?:wir|ich|es|das|bei ihnen|bei dir|die stunde))* # "
          r"(?:vielleicht |evtl |"
          r"eventuell |auch )*(?:erst|schon|lieber|auch) #[^.]*\?"), 8),
        ((r"@ # (?:reicht|reichen|genügt|genügen)(?: heute| diesmal)? #|(?:reicht|reichen|genügen) (?:bei |für )?@ # "
          r"#"), 7),
        (r"\b(?:(?:ver)?rück\w*|vertag\w*)\b.*#|# (?:zu )?(?:rücken|vertagen)\b", 6),
        (r"@.*# (?:statt|anstatt|anstelle von)(?: um| der)? ?(?:#|\d{1,2}\b)", 7),
    ),
    "cancel": (
        (rf"(?:#|{LESSON}).*\b(?:raus|heraus) ?(?:nehmen|schmeissen|werfen|streichen)\b", 6),
        ((r"@ (?:pausiert|(?:setzt|macht) (?:# )?(?:aus|pause)) ?(?:#|$)|@ (?:setzt|macht|legt) # (?:mal )?(?:aus|"
          r"(?:eine )?pause)\b"), 6),
        ((rf"@ (?:schreibt|sagt|meint|meldet|hat geschrieben|hat gesagt)(?: (?:gerade|grad|mir|eben|#))*,? (?:dass |"
          rf"das )?(?:sie|er|es) (?:{_SOON}{NOT} (?:kann|kommt|schafft|da ist|dabei ist|kommen kann)\b|"
          rf"(?:kann|kommt|schafft|schaffts) (?=.*#){_SOON}{NOT}\b)"), 8),
        ((r"@ (?:hat sich |ist |hat )(?:für |# |schon |leider )*#? ?(?:abgemeldet|entschuldigt|krankgemeldet|"
          r"krank gemeldet)\b"), 7),
        (r"\bmeldet? sich @.*\bab\b|@ meldet sich .*\bab\b", 7),
    ),
    "invoice": (  # a family asks what it owes
        ((r"\b(?:müssen|muss|soll|sollen|haben|sind) (?:wir|ich) (?:noch |ihnen |dir |für # |# |eigentlich )*(?:was|"
          r"etwas|"
          r"wie ?viel|noch was|noch etwas)? ?(?:zu )?(?:überweisen|bezahlen|zahlen|begleichen)\b[^.]*\?"), 11),
        (r"\b(?:was|wie ?viel) schulden? (?:ich|wir)\b", 11),
        (r"\b(?:was|wie ?viel) (?:bin|sind) (?:ich|wir) (?:dir|ihnen|euch)\b[^?.!]*\bschuldig\b", 11),
    ),
    "create": (
        (r"\b(?:dazu ?buchen|dazu ?nehmen|zusätzlich buchen|dranhängen)\b", 7),
    ),
    "rsvp": (
        ((rf"^(?:(?:hallo|moin|hi|hey|servus|guten (?:morgen|tag|abend)|(?:nur )?kurze? info|info|nur kurz|"
          rf"liebe[rs]? frau \w+)"
          rf"[ ,:!.]+)*(?!(?:papa|mama|opa|oma|unser|der|die|das|es|mein|meine|hund|katze|was|wer|wie)\b)\w+ (?:ist|"
          rf"hat|liegt)"
          rf" (?:(?:#|leider|seit #|die ganze woche|auch|wieder|noch|jetzt|mit|hohes|etwas) )*{ILL}\b"), 5),
        (r"\b(?:verplant|was anderes vor|etwas anderes vor|schon (?:et)?was vor|anderweitig verplant)\b", 5),
    ),
    "undo": (
        (r"\b(?:das|die|den) letzten? (?:\w+ )?(?:wieder |bitte )*zurück(?:nehmen|setzen|drehen)?[ .!]*$", 9),
        (r"\bmach\w* (?:die|das|den) letzten? \w*(?: bitte| wieder| mal)* (?:weg|rückgängig|ungeschehen)\b", 9),
    ),
    "scores": (
        ((r"\bwie (?:lief|war|ist|liefen|waren) (?:denn |eigentlich |so )*(?:der|die|das) (?:letzten? )?(?:\w*tests?|"
          r"\w*arbeit|"
          r"klausur|prüfung|schulaufgabe|vokabeltest)(?: denn| eigentlich| gelaufen| ausgefallen)* ?(?:bei|von)\b"), 7),
    ),
    "hours": (
        (r"# (?:geht|gehen|ist|sind|habe ich|hab ich) (?:(?:ab sofort|ab jetzt|auch|zusätzlich|künftig|#) )+#", 6),
    ),
}
# fmt: on
CHAT = {kind: tuple((pattern(words), weight) for words, weight in cues) for kind, cues in _CHAT.items()}
