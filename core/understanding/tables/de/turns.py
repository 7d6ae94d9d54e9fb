"""German: the turns of phrase that settle what belongs where, by name.

Patterns run over the sketch of a sentence, as the cues do; those of short answers over the whole text.
"""

from __future__ import annotations

from core.understanding.tables.de.cancels import ILL, LESSON, NOT, PARENT
from core.understanding.tables.de.denials import DENIALS
from core.understanding.tables.de.exceptions import EXCEPTIONS
from core.understanding.tables.de.limits import LIMITS
from core.understanding.tables.de.refusals import REFUSALS
from core.understanding.tables.de.spelling import patterns

_MOVE = (
    r"\b(?:(?:ver|vor|ge)?schieb\w*|verschob\w*|(?:vor)?verleg\w*|umleg\w*|umbuch\w*|umplan\w*|tausch\w*|"
    r"vorzieh\w*|vorgezogen|(?:ver)?rück\w*|vertag\w*|umsetz\w*|"
    r"zieh\w*|änder\w*|verlänger\w*|verkürz\w*|nachhol\w*|wechs(?:el|l)\w*)"
)
_SEPARABLE = r"\b(?:leg|lege|buch|buche|plan|plane|setz|setze)\b.*\bum[ ,.!?]*$"
_SIGNS = r"(?:[ ,.!]|[:;]-?[()dp]|<3|[😊😄😅🙂🙈😃👍🙏🏻])*"  # between short words and behind them
# fmt: off
TURNS: dict[str, str] = patterns({
    **LIMITS,
    "orders_move": (  # an order beats what is told before it
        r"(?:^|[,.;!] ?)(?:bitte |also |dann |mach |wir )*(?:verschieb|verleg|schieb|rück|zieh|leg)(?:e|en)?\b"
    ),
    "no_topic": (  # left over of a wish
        r"\b(?:abgemacht|ausgemacht|vereinbart|dazu ?buchen|dazu ?nehmen|liebsten|würden?|möchten?)\b"
    ),
    "only_so_long": (  # a day and a length alone: of the lesson that there is
        r"\b(?:nur|bloss|lediglich|reichen|reicht|genügen|genügt)(?: noch| auch| mal)? #|\b(?:nicht|keine) (?:#|"
        r"\d{1,3}),? sondern (?:nur )?#"
    ),
    "sooner_or_later": r"\b(?:früher|später|eher)\b(?! (?:am|um|als|war))",
    "swaps_two": r"@ (?:und|&|\+|mit) @.*\btausch\w*|\btausch\w*.*@ (?:und|&|\+|mit|gegen) @",
    "not_so_long": r"\b(?:nicht|keine) #,? sondern #",
    "new_student": (
        r"^(?:(?:ich )?(?:habe?|füge?|nimm|leg\w*) )?(?:eine?n? |"
        r"meine? )?neue[rn]? (?:nachhilfe)?schüler(?:in)?"
        r"(?: namens| heisst| ist)?(?:[:,]| -)? (?P<name>[^\W\d_]{2,})"
    ),
    **EXCEPTIONS,
    **DENIALS,
    **REFUSALS,
    "manners": (
        r"^(?:(?:bitte|hi|hey|hallo|moin|servus|guten (?:tag|morgen|abend)|liebe[r]? (?:frau|herr) \w+|na|du|"
        r"sorry|grüezi|hallöchen)\b"
        r"(?: maya\b)?[ ,!]*)+|(?:[ ,]{1,3}(?:bitte|sorry|danke|lg|vg|liebe grüsse|viele grüsse|mfg|danke dir|"
        r"vielen dank))*[ !.]*$"
    ),
    "moves_something": (
        rf"{_MOVE}(?: (?:es|das|die|den|der|meine?n?|unsere?n?|ihre?n?|seine?n?|eine?n?|{LESSON}|alles?|alle|"
        r"bitte|mal|nächste[nr]?|"
        r"wir|ich|müssen|muss|würde|können|gern|gerne|werden))*[ ?.!]*$|"
        r"\b(?:andere[rnms]?|neue[rnms]?|frühere[rnms]?|spätere[rnms]?) (?:termin|tag|uhrzeit|zeit|zeitpunkt)\b|"
        rf"\b(?:muss|müssen|müssten|können|könnten|möchte|würde)\b.*{_MOVE}|\b(?:früher|später) (?:anfangen|"
        r"beginnen|machen|kommen)\b"
    ),
    "not_changed": (
        r"\b(?:nicht|nie|bitte nicht|kein\w*) (?:(?P<cancel>ab(?:zu)?sagen|absage|stornier\w*|streich\w*|"
        r"lösch\w*)|(?:zu )?verschieb\w*|verleg\w*)\b|"
        r"^(?:wurde|wieso|warum|hat|hast|ist|war|was|wie) [^.]*\b(?:(?:abgesagt)|verschoben|verlegt)\b.*\?"
    ),
    "not_late": (
        r"\b(?:nicht|nie|kein\w*) (?:# |zu |so |mehr )*(?:zu spät|später|verspät\w*|spät)\b|^(?:war|waren|wird|"
        r"werden|kommt|ist|kann|darf) .*(?:spät|#).*\?|"
        r"\b(?:war|waren|kam|kamen)\b.*\b(?:zu spät|spät|#)"
    ),
    "comes_later": (  # of minutes: "komme 10 min später"
        r"^(?!.*\b(?:können|könnten|kann|könnte|geht|ginge|(?:ver)?schieb\w*|(?:ver)?leg\w*|lieber|wäre|passt)\b)"
        r"(?:.*\b(?:komm\w*|bin|sind|wird|brauch\w*|da|schaff\w*|verspät\w*|steck\w*|bus|bahn|zug|stau)\b|"
        "(?:(?:sry|sorry|sorrry|hi|hey|hallo|leider|ca|ok|puh|oh)[ ,!]*)*#[ .!]*$)"
    ),
    "leads_to": r"^(?:.* )?@.* #",  # with a day that it leads to: "Bens Dienstag auf Mittwoch"
    "tells": (  # news of somebody, though it names a time
        r"@ (?:hat|hatte)\b[^.,!?]*\b(?:geburtstag|training|prüfung|klausur|tests?|arzt\w*|zahnarzt\w*|turnier|spiel|"
        r"wettkampf|konzert|auftritt|ausflug|klassenfahrt|probe|\w+arbeit|\w+prüfung|\w+training|fieber|grippe)\b|"
        r"\bwar(?:en)?\b.*\bmit @|# war\b.*@|"
        rf"@ (?:schreibt|hatte|war|spielt|geht|fährt|fliegt|wurde|feiert)\b|@ hat #(?! (?:{LESSON}|dran|zeit|noch|"
        "wieder)|[ .!]*$)|"
        r"\bbei @ (?:ist|war|gibt)\b|@ ist #(?! (?:dran|dabei|da|wieder|eingetragen|gebucht|geplant|frei)\b|[ "
        ".!]*$)"
    ),
    "wants_lesson": (
        rf"^(?=.*{LESSON})(?=.*(?:\?|\b(?:kann|könnt\w*|können|darf|möchte\w*|will|wollen|würde\w*|brauch\w*|"
        r"bräucht\w*|hätte\w*|bitte|"
        r"noch|weitere\w*|zusätzlich\w*|extra|gern|gerne|wünsch\w*)\b))|"
        r"^(?:(?:kann|könnte|können|könnten|ich|wir|sie|du|bitte|möchte|würde|gern|gerne) )*(?:buch\w*|"
        r"reservier\w*|trag\w*|plan\w*)"
        r"(?: sie)? (?:mich|mir|uns|mal|bitte|eine?n?|@|#)|\bhätten? (?:ich |wir )?gerne? #|"
        r"\b(?:würden?|möchten?|können|könnten|wollen|will|gern|gerne)\b.*\b(?:dazu ?buchen|dazu ?nehmen|zusätzlich "
        r"buchen)\b"
    ),
    "proposes": r"\b(?:können|könnten|kann|könnte) (?:wir|ich|du|sie)\b|\b(?:stattdessen|statt|lieber|dafür)\b|"
                r"\bwie wär\w*\b|\b(?:wär\w*|ist|ging\w*) es (?:\w+ )?(?:ok|okay|möglich|in ordnung|recht)\b.*"
                r"\b(?:stunden?|unterricht|termin|an(?:zu)?fangen|(?:zu )?beginnen|haben|machen|starten)\b",
    "weekday_off": r"#,? (?:ist |sind |habe ich |hab ich |immer )?(?:frei|zu|geschlossen)[ .!]*",
    "only_hours": r"(?:[#\s,.;:&+-]|\b(?:und|frei|mittag|mittagspause|pause|von|täglich|geschlossen|zeiten|nur|"
                  r"jetzt|auch|dann|am|keine?|mit|zu|uhr)\b)*",
    "moving": rf"{_MOVE}|{_SEPARABLE}|\bvo[nm] \S+(?: \S+){{0,3}}? auf\b",
    "yes": (
        r"^(?:(?:haha+|hihi|hehe|jaja|ach)" + _SIGNS + r")*(?:(?:ja+|jo+|jop|joa|jup|jep|jap|yep|yes|yo|jawohl|jau|"
        "o+k+(?:ay|i|e|idoki)?|kk?|klar|na klar|aber klar|"
        "klaro|sicher|aber sicher|natürlich|logo|logisch|gern|gerne|genau(?: so)?|richtig|stimmt|korrekt|passt(?: "
        "so| "
        "für mich| mir| schon| gut| perfekt| alles)?|"
        "geht klar|alles klar|einverstanden|in ordnung|abgemacht|gebongt|bestätigt?|bestätige|gut|sehr gut|"
        "super|perfekt|prima|top|toll|"
        "cool|bitte|mach(?: das| es| mal)?|machen|tu das|unbedingt|auf jeden fall|auf alle fälle|definitiv|"
        "absolut|so machen wir(?:'s| es| das)|"
        "machen wir(?: so)?|so ist es|das (?:stimmt|passt|geht)|geht(?: so| für mich)?|klingt gut|hört sich "
        "gut an|eintragen|buchen|los|weiter|abschicken|absenden|senden|"
        "danke?|dankeschön|vielen dank|ja bitte|bin dabei|dabei|👍|👌|✅|🙂|jawoll|freilich|eh klar|so soll es "
        "sein|meinetwegen|von mir aus|"
        "kein problem|kein ding|wunderbar|fein|schön|ich bin sicher)" + _SIGNS + r")+$"
    ),
    "no": (
        "^(?:(?:nein+|nee+|ne+|nö+|no+|nope|nicht|falsch|abbrechen|nie|niemals|auf keinen fall|keinesfalls|"
        "jetzt nicht|noch nicht|nein danke|danke|"
        "lieber nicht|besser nicht|doch nicht|stimmt nicht|das stimmt nicht|das ist falsch|passt nicht|geht "
        "nicht|lass(?: es| mal| das)?|bitte|"
        "bitte nicht|gar nicht|nix da|eher nicht|👎|❌|so nicht|leider|leider nicht|nein leider)" + _SIGNS + r")+$"
    ),
    "maybe": (
        "^(?:(?:vielleicht|eventuell|evtl\\.?|weiss (?:ich )?(?:noch |es )*nicht(?: genau)?|ich weiss (?:es "
        ")?(?:noch )?nicht|keine ahnung|k\\.? ?a\\.?|kp|"
        "mal (?:sehen|schauen|gucken)|schau(?:en)? (?:wir|ma) mal|kann sein|möglich|möglicherweise|kommt drauf "
        "an|(?:noch )?unsicher|nicht sicher|noch offen|jein|"
        "ich (?:schaue|schau|frage|frag|kläre|gucke) (?:mal )?nach|mal|vllt|viell)" + _SIGNS + r")+$"
    ),
    "commanding": (
        r"\b(?:buch\w*|absag\w*|sag\w* .*\bab|verschieb\w*|verleg\w*|trag\w*|eintrag\w*|erinner\w*|schreib\w*|"
        r"schick\w*|zeig\w*|rechnung\w*|"
        r"notiz\w*|notier\w*|hausaufgaben?|lösch\w*|stornier\w*|streich\w*|plan\w*|start\w*|beende\w*|"
        r"rückgängig|sperr\w*|sag|sage|frag\w*)\b"
    ),
    "declined_day": (
        r"^(?:nicht|nein)\b(?: am)? #|\b(?:kann|können|geht|passt|klappt|"
        rf"schaff\w*)\b[^#]{{0,20}}#[^#]{{0,15}}\b{NOT}\b|"
        r"#,? (?:geht|passt|klappt|ist|wäre)[^#]{0,20}\b(?:nicht|nich|schlecht|blöd|ungünstig|unmöglich|"
        r"schwierig|doof)\b"
    ),
    "correcting": (
        "^(?:nein|ne|nee|nö|sorry|doch|eigentlich|oh|halt|ich mein(?:e|te)?|mach(?:en wir)?|lieber|besser|eher|"
        "gut|ok|okay|passt|dann|statt|nicht|"
        r"änder[en]? (?:es|das) (?:zu|auf|in)|es ist|es sind|quatsch|ach|moment|stopp)\b"
    ),
    "day_on": (
        r"\b(?:einen |den |am |ein )?tag (?:(?P<after>später|danach|drauf)|vorher|davor|früher|zuvor)$|\b(?:am "
        r"|den )?(?P<next>nächsten|folgenden) tag$"
    ),
    "name_after_verb": (
        r"^(?:bitte |kannst du |könntest du |können sie )*(?:buch\w*|trag\w*|plan\w*|sag\w*|verschieb\w*|"
        r"verleg\w*|stornier\w*|streich\w*|leg\w*|schieb\w*)"
        r"(?: bitte| sie| mal)* (?P<name>[^\W\d_]+)(?= #|$| auf\b| ab\b| ein\b| für\b| um\b| und\b| an\b)"
    ),
    "name_after_with": r"\b(?:mit|für|bei|von) (?P<name>[^\W\d_]{2,})(?= #|$|[,.]| ein\b| ab\b| auf\b| an\b)",
    "moves_from": rf"(?:{_MOVE}|{_SEPARABLE})(?!.*\b(?:stattdessen|lieber|auf|draus) #)",
    "to_earlier": r"\b(?:vor|vorne?|früher|eher|vorverleg\w*|vorzieh\w*)\b",
    "pushed": r"\b(?:(?:ver)?schieb\w*|verleg\w*|zieh\w*|leg\w*|vorverleg\w*|vorzieh\w*)\b.*(?:\bum\b|\bnach "
              r"(?:hinten|vorne?)\b|\bvor\b|@|#)",
    "asks_next": (
        rf"\bnächste[nrs]? (?:{LESSON}|schüler\w*|mal)|\bwer (?:ist|kommt) (?:als )?nächste|\bnächste[nr]? "
        r"(?:mit )?@|\bwann .*\b(?:wieder|dran|das nächste mal)\b|"
        r"\bwann (?:ist|war|habe? ich|haben wir|kommt|sehe? ich)\b(?!.*#)|^wer ist (?:jetzt )?dran"
    ),
    "opens": r"^(?:auch |bitte )*(?:offen|geöffnet|öffne)\b|\b(?:zusätzlich|ausnahmsweise|extra|auch|noch)\b|"
             r"\bmach\w* # auf\b",
    "buffer": r"\b(?:zwischen|vor|nach) (?:den |meinen |zwei |allen |jeder |einer |meiner )*(?:stunden?|"
              r"terminen?|einheiten|schülern|unterricht)\b|\bpuffer\w*\b",
    "buffer_none": r"\b(?:keine?n?|ohne|null)\b",
    "buffer_bare": r"\bpuffer(?: von| auf| ist)? (\d{1,3})\b|\b(\d{1,3}) zwischen\b",
    "pause": r"\b(?:mittag\w*|pause)\b",
    "off": r"\b(?:frei|zu|geschlossen|keine?n?|nichts|nicht|nie)\b",
    "negated": r"\b(?:nicht|keine?n?|nie|frei|zu|geschlossen)(?: (?:mehr|unterricht|arbeite|unterrichte|da|"
               r"verfügbar|stunden|am))*\s*$",
    "shuts": r"\b(?:keine?n?|nicht|nie)(?: (?:mehr|unterricht|stunden|termine))* #|# (?:unterrichte|arbeite|"
             r"gebe|habe|mache|bin) ich (?:nicht|keine?n?|nie)\b",
    "joined_days": r"(?:,|und|oder|&|\+|sowie)+",
    "declines": (
        rf"\b(?:{NOT}|nein|nee+|nö|{ILL}|verhindert|(?<!dem )weg|verreist|urlaub|ferien|leider|raus|aussetzen|"
        "fehlen|verplant|was anderes vor|etwas anderes vor|schon was vor|schon etwas vor|"
        r"passen|pausieren|keine zeit|keine|"
        r"absagen|absage|abgesagt|klassenfahrt|ausfallen|muss passen)\b"
    ),
    "ill": rf"\b{ILL}\b",
    "hesitates": (
        rf"\b(?:vielleicht|eventuell|evtl|weiss (?:ich |es |noch |ja )*{NOT}|{NOT} (?:ganz |so |100 ?% |"
        r"wirklich )*sicher|unsicher|mal (?:sehen|schauen|gucken)|"
        r"wahrscheinlich|vermutlich|vllt|viell|glaube?|denke?|hoffe?|hoffentlich|falls|wenn|ob|keine ahnung|"
        r"kommt (?:drauf|darauf) an|kann sein|versuch\w*|"
        r"müsste|sollte klappen|könnte (?:klappen|gehen)|sag\w* (?:dir |ihnen )?(?:noch )?bescheid|melde mich|"
        r"noch offen|noch unklar|möglicherweise|k\.?a\.?|kp|"
        r"kann ich (?:noch )?nicht sagen|schau\w* (?:mal|noch))\b"
    ),
    "asks_back": (
        r"^[^.,!;]*\?+[ !?]*$|^(?:(?:hi|hallo|hey|so|und|aber|sorry|kurze frage|maya|@)[ ,:!]*)*"
        r"(?:(?:ist|sind|bin|war|kommt|komme|kommst|kann|können|könnte|hat|habe|soll|sollen|muss|müssen|darf|"
        r"wird|findet|gibt|steht|haben|bist) "
        r"(?:ich|wir|du|sie|er|es|ihr|die|der|das|denn|heute|morgen|mein|meine|@)\b(?!.*\b(?:nicht|nich|dabei|"
        r"da|krank)[ .!]*$)|(?:was|wann|wo|wer|wie|warum|wieso|welche\w*|ob)\b)"
    ),
    "no_objection": r"\b(?:kein problem|kein ding|keine sorge|kein thema|macht nichts|warum nicht|nicht zu "
                    r"spät|nicht vergessen|komme nicht zu spät|kein stress)\b",
    "switched_off": r"\b(?:aus|ab|keine|nicht|stopp\w*|abstellen|ausschalten|abschalten|deaktivier\w*|stumm|nie)\b",
    "copula": r"(?i:^(?:ist|hat|habe?|bin|sind|liegt|sie ist|er ist|sie hat|er hat|ich bin|ich "
              r"habe?)\s+(?=.*(?:krank|erkältet|krankenhaus|bett|übel|fit|angeschlagen)))",
    "takes_time": (
        r"(?=.*#)(?:(?:#|ok(?:ay)?|ja|jo|jep|jup|klar|gern|gerne|gut|dann|bitte|hm+|den|die|das|der|wir|ich|"
        r"nehme?n?|nimm|passt|geht|klappt|ist|wäre|super|"
        r"perfekt|prima|am besten|besser|mir|uns|bei|für|mich|es|würde|möglich|slot|termin|zeit|danke|vielen|"
        r"dank|lieber|auch|sehr|machen|mach|mit|in|"
        r"ordnung|top|toll|doch|nehm|hätte|möchte|wähle|am|um|passen|gehen|liebsten)(?:[ ,.!-]+|$))+"
    ),
    "cannot_come": (
        rf"@(?: {PARENT})?(?:(?!\b(?:ich|bin|mir|habe?)\b)[^.!?])*?(?:\b(?:kann|schafft|kommt|kanns|schaffts|"
        rf"geht)\b[^.!?]*\b{NOT}\b|\b{NOT} (?:kann|kommt|schafft)\b|\b{ILL}\b|"
        r"\b(?:abgesagt|abgemeldet|krankgemeldet|verhindert|verreist|im urlaub|"
        r"auf klassenfahrt|keine zeit)\b|\bsagt\b.*\bab\b)"
    ),
    "lengthened": r"\b(?:verlänger\w*|verkürz\w*|kürz\w*)\b.*\bum #|# (?:länger|kürzer)\b",
    "shortened": r"\b(?:verkürz\w*|kürz\w*|kürzer)\b",
    "child_ill": (
        r"\b(?:kind|kinder|tochter|sohn|junge|mädchen|kleine[rn]?|grosse[rn]?|zwillinge)\b (?:ist|sind|hat|"
        rf"haben|liegt) (?!nicht\b)(?:[a-z#]+ ){{0,3}}{ILL}\b"
    ),
    "leading_name": r"^(?P<name>[^\W\d_]{2,})(?: (?P<family>[^\W\d_]+))?,? #",
    "bare_number": r"(?:etwa |ca\.? |so |nur |ungefähr |circa )*(\d{1,3})",
    "which": (
        rf"\b(?:(?P<next>nächste[nrs]?)|(?P<last>letzte[nrs]?)|(?P<first>erste[nrs]?)) (?:(?:{LESSON}|mal)|@|$)"
    ),
    "states_hours": (
        r"^(?!bin\b|.*\?)(?:.*\b)?(?:bin ich|ich (?:bin|wäre|stehe))\b.*\b(?:verfügbar|frei|da|zur verfügung)\b"
    ),
    "given_up": r"\b(?:an)?statt (?:um )?(?P<n>\d{1,2}|[^\W\d_]+)\b",
    "instead_of": r"(?:anstatt|anstelle|anstelle von|statt)(?: der| des| die| den| dem)? #",
    "new_time_only": r"\b(?:mach\w*|machen wir|auf|lieber) #|\bstattdessen\b|\bdraus\b|\bdaraus\b",
    "and_after": r"\b(?:und|plus|&) (?:alle[sn]? |die |jede )*(?:danach|folgenden?|nachfolgenden?|späteren?|"
                 r"weiteren?)\b",
    "last_ones": r"\b(?:letzten?|abschliessenden) #",
    "several_sessions": r"\b(?:stunden|termine|alle|alles|jede|serie|sämtliche|einheiten|reihe)\b",
    "scope_one": r"\b(?:nur (?:diese[ns]?|dieses mal|diesmal|einmal|die(?:se)? eine|den einen|#)|einmalig|"
                 r"ausnahmsweise|diesmal)\b|\bnur (?=#)",
    "scope_following": r"\b(?:ab jetzt|ab sofort|von nun an|künftig|in zukunft|zukünftig|dauerhaft|folgenden|"
                       r"alle weiteren|alle restlichen|den rest|ab dann)\b",
    "scope_series": r"\b(?:serie|reihe|ganze serie|alle wöchentlichen|immer)\b",
    "scope_all": r"\b(?:alle|alles|allen|jede stunde|sämtliche|beide)\b",
    "longer": r"(?<!nicht )(?<!wie )\b(?:länger|kürzer)\b",
    "a_week_asked": r"\bwoche\b",
    "day_before": r"\b(?:am |den |einen |ein )?tag (?:vorher|davor|zuvor)\b|\bam vortag\b",
    "last_lesson": r"\bletzte[nr]? (?:stunde|termin|einheit)\b",
    "looks_back": r"\b(?:hab|habe|hat|haben|habt)\b.*\b(?:gegeben|gehabt|unterrichtet|gemacht|gehalten)\b|\bhatten?\b",
    "announces_topic": r"^(?:thema|ist|auf|setze?|ändere?)\s+",
    "holidays": r"/?(?:(?:gesetzliche |öffentliche )?feiertage)(?:(?: in| von| für|:)? (?P<place>[^\d#@¤?!]+))?",
    "no_place": r"\b(?:sind|ist|war|waren|beginnen|enden|vorbei|schön|bald|bitte|meine|unsere|mit|an|am|frei|"
                r"kein\w*)\b",
    "holidays_off": r"(?:aus|keine|weg)",
    "stays": (
        r"(?:ich bin|bin|ich werde)(?: (?:#|jetzt|noch|gerade|wieder|zurzeit|derzeit))* in "
        r"(?P<place>[^#@¤\d?!]{2,40}?)(?:,? (?:#|und|jetzt|nur|sein|wieder))*"
    ),
    "returns": r"(?:ich bin |bin |ich )?(?:wieder )?(?:zu ?hause|daheim)(?: angekommen| zurück)?|(?:ich bin |"
               r"bin )?(?:wieder |zurück )+in (?P<place>[^#@¤\d?!]{2,40}?)",
    "which_one": (
        r"(?<!am )\b(?:(erste[nrs]?|1\.)|(letzte[nrs]?)|(nächste[nrs]?)|(zweite[nrs]?|2\.)|(alle[s]?|beide)|"
        r"(diese[nrs]?))(?!\w)"
    ),
})
# fmt: on
