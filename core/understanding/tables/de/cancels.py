"""German: how people say that a lesson shall not be, and who cannot come. The cues are as in the other tables."""

from __future__ import annotations

LESSON = (
    r"(?:(?:(?:nach|probe|doppel|unterrichts|mathe|englisch|deutsch|physik)?stunden?|(?:unterrichts)?einheit(?:en)?|"
    r"(?:nachhilfe|mathe|englisch)?unterricht|nachhilfe(?:stunden?)?|termine?[ns]?|lektion(?:en)?|sitzung(?:en)?|"
    r"kurs|treffen|hour)\b)"
)
ILL = (
    r"(?:krank|erkältet|(?:hohes |etwas )?fieber|grippe|die grippe|magen-?darm|magenprobleme|migräne|corona|covid|"
    r"kopfschmerzen|kopfweh|bauchschmerzen|bauchweh|halsschmerzen|halsweh|schnupfen|husten|übel|schlecht drauf|"
    r"gesundheitlich|angeschlagen|nicht fit|flach|im bett|im krankenhaus|krankgeschrieben|nicht gut(?= ?$|[.,!])|"
    r"übergeben|zahnschmerzen|einen infekt|infekt|scharlach|windpocken)"
)
NOT = r"(?:nicht|nich|net|ned|nix|nimmer|nie)"
PARENT = "(?:mutter|mama|mutti|vater|papa|eltern|familie|oma|opa)"
I_AM = r"\b(?:bin|habe?|liege|fühle? mich|mir ist|mir geht)\b"
IS = (  # of the child, not of somebody else
    r"(?:\b(?:er|sie|es|beide|kind|kinder|tochter|sohn|junge|mädchen|kleine[rn]?|grosse[rn]?|zwillinge)|@|^) "
    r"?(?:ist|hat|sind|haben|liegt|liegen|gehts?|geht's)\b"
)
# fmt: off
CANCELS: tuple[tuple[str, int], ...] = (
    ((r"\b(?:absagen|abgesagt|absage|stornier\w*|streich\w*|lösch\w*|cancel\w*|cancle|entfern\w*|ausfallen|"
      r"abblasen|gecancelt|gestrichen)\b"), 6),
    (r"\bsag\w*\b.*\bab\b(?! #| ¤|\w)", 9),
    (r"^(?:bitte )?sag\w* ab\b", 9),
    (r"(?<!zug )(?<!bus )(?<!bahn )(?<!strom )(?<!schule )\bfäll\w*\b.*\b(?:aus|flach|weg)\b", 7),
    (r"\bausfall\w*\b", 6),
    (r"\bblas\w*\b.*\bab\b", 7),
    (r"\bnimm @ .*\b(?:raus|heraus)\b", 6),
    (r"\bfindet\b.*\bnicht statt\b", 7),
    (rf"\bkeine?n? {LESSON} (?:mit|für|bei|von) (?:@|#)", 6),
    (rf"\bkeine?n? {LESSON} # (?:mit|für|bei) @", 6),
    (r"\bkeine? (?:stunde|einheit|hour) #", 5),
    (rf"@ {PARENT}\b[^.?!]*(?:\b{NOT}\b|{ILL})", 8),
    ((r"@ (?:kann|schafft|kommt|kann's|schaffts|schafft's)(?: (?:#|leider|es|heute|da|doch|auch|wohl|also|"
      rf"dann))* {NOT}\b(?! (?:zu spät|später))"), 5),
    (rf"{I_AM}.{{0,25}}\b{ILL}\b", 5),
    (rf"{IS}.{{0,25}}\b{ILL}\b", 5),
    (rf"^(?:leider |sorry,? |heute |# )*{ILL}\b", 5),
    (r"\bkrank\b.*\b(?:kann|können)\b.*\bnicht (?:unterrichten|arbeiten)\b", 8),
    (r"\b(?:kann|können)\b.*\b(?:nicht|keine?n?)\b.*\bunterricht\w*\b.*\bkrank\b", 8),
    ((r"@(?: (?:ist|hat|liegt|fühlt sich|seit #|#|leider|auch|mit|noch|immer|wieder|total|ziemlich|sehr|echt|"
      rf"im))* {ILL}\b"), 4),
    (r"@ (?:ist|sind) (?:# |leider |nicht da|weg|verreist|im urlaub|auf klassenfahrt|verhindert)", 4),
    (r"@ (?:hat|haben) (?:# |leider |da )*(?:keine zeit|klassenfahrt|einen ausflug)", 5),
    (r"@ (?:muss|möchte|will|wollte|würde) .*\babsagen\b|^@ sagt\b.*\bab\b", 7),
    (r"@ hat (?:# |leider |gerade |eben )*abgesagt\b", 7),
)
# fmt: on
