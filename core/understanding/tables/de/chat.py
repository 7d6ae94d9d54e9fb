"""German: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.de.spelling import pattern

# fmt: off
_CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "help": (
        ((r"^(?:und |sag mal,? |hey,? )?was (?:kannst|machst|weisst) du (?:eigentlich |denn |alles |so |sonst |"
          r"noch )*(?:alles|so|tun|machen)?[ ?!.]*$"), 9),
    ),
    "list": (
        ((r"^(?:(?:kurze )?frage[:,]? |und |sag mal,? )*wer (?:kommt|ist|steht|hat)\b(?!.*\b(?:krank|abgesagt|"
          r"schuld\w*|bezahlt)\b)[^.]*\?"), 8),
    ),
    "free": (
        ((r"\b(?:passt|geht|ginge|kriege?|bekomme?|bring\w*|quetsch\w*)\b.*\b(?:noch )?(?:jemand\w*|eine[rn]?|"
          r"wer|was)\b.*\b(?:rein|unter|dazwischen)\b.*\?"), 8),
    ),
    "block": (
        (r"# mach\w* ich (?:\w+ ){0,2}(?:frei|zu)\b|\bich mach\w* # (?:\w+ ){0,2}(?:frei|zu)\b", 7),
        ((r"^(?!.*@).*#.*\b(?:bin|sind|sitz\w*|habe?) (?:ich |wir )?(?:# )?(?:beim|in der|im|auf der|auf einer|"
          r"zum|einen?|nen) (?:\w*arzt\w*|zahnarzt|friseur|orthopäden|kiefer\w+|meeting|konferenz|besprechung|"
          r"elternabend|arzttermin|termin|hochzeit|beerdigung|krankenhaus|praxis|behörde|amt)\b|"
          r"^(?!.*@).*\b(?:bin|sind|sitz\w*|habe?) (?:ich |wir )?(?:# )?(?:beim|in der|im|auf der|auf einer|zum|"
          r"einen?|nen) (?:\w*arzt\w*|zahnarzt|friseur|orthopäden|kiefer\w+|meeting|konferenz|besprechung|"
          r"elternabend|arzttermin|termin|hochzeit|beerdigung|krankenhaus|praxis|behörde|amt)\b.*#"), 6),
    ),
    "end": (
        (r"^(?:(?:so|ok|okay)[ ,.!]+)*@ (?:ist |sind )?(?:fertig|durch)(?: (?:für|mit) #| für jetzt)?[ .!]*$", 8),
    ),
    "no_show": (
        (r"\b(?:mich|uns)\b.*\b(?:sitzen|hängen) (?:ge)?lassen\b", 8),
    ),
    "reschedule": (
        (r"\b(?:(?:ver)?rück\w*|vertag\w*)\b.*#|# (?:zu )?(?:rücken|vertagen)\b", 6),
        (r"@.*# (?:statt|anstatt|anstelle von)(?: um| der)? ?(?:#|\d{1,2}\b)", 7),
    ),
    "cancel": (
        ((r"@ (?:hat sich |ist |hat )(?:für |# |schon |leider )*#? ?(?:abgemeldet|entschuldigt|krankgemeldet|"
          r"krank gemeldet)\b"), 7),
        (r"\bmeldet? sich @.*\bab\b|@ meldet sich .*\bab\b", 7),
    ),
    "invoice": (  # a family asks what it owes
        (r"\b(?:was|wie ?viel) schulden? (?:ich|wir)\b", 11),
        (r"\b(?:was|wie ?viel) (?:bin|sind) (?:ich|wir) (?:dir|ihnen|euch)\b[^?.!]*\bschuldig\b", 11),
    ),
}
# fmt: on
CHAT = {kind: tuple((pattern(words), weight) for words, weight in cues) for kind, cues in _CHAT.items()}
