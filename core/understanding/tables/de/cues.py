"""German: what people say when they want something of a timetable.

Patterns run over a sketch of the sentence in small letters: `@` stands for somebody of the roster, `#` for
a time expression, `¤` for free text that was carved out. The number is the weight of the cue.
"""

from __future__ import annotations

from core.understanding.tables.de.cancels import CANCELS, I_AM, ILL, IS, LESSON, NOT
from core.understanding.tables.de.spelling import pattern
from core.understanding.tables.de.writing import WRITING

_I = r"(?:ich|wir|er|sie|es|mein \w+|meine \w+|unser \w+|unsere \w+|@)"
_ONE = (
    r"(?:(?:noch )?(?:eine?n?|ne|nen|weitere|zusätzliche|nächste)(?: (?:weitere|zusätzliche|extra|neue|"
    r"einzelne)n?)?)"
)
_SOON = (
    r"(?:(?:#|leider|es|heute|da|doch|auch|wohl|also|dann|aber|gar|sicher|eh|halt|jetzt|überhaupt|definitiv|"
    r"bestimmt|wahrscheinlich|ich|wir|sie|er|mal|noch|bei mir|bei uns|mir|uns|mich|euch|das) )*"
)
# fmt: off
_CUES: dict[str, tuple[tuple[str, int], ...]] = {
    **WRITING,
    "undo": (
        (r"\brückgängig\b", 9),
        (r"^(?:bitte |ups,? |oh,? |nein,? |halt,? |stopp,? |sorry,? |mist,? )*undo\b", 9),
        (r"\b(?:nimm|nehm\w*) (?:das|es|die letzte \w+|das letzte) (?:wieder )?zurück\b", 9),
        (r"\bmach (?:das|es) (?:wieder )?(?:weg|ungeschehen)\b", 9),
        (r"\bstell\w* (?:das|es) wieder her\b", 9),
    ),
    "abort": (
        (("^(?:(?:ok(?:ay)?|oh|nein|ne|nee|ach|na|dann|egal|vergiss (?:es|das)|schon gut|doch|also|bitte|komm|sorry|"
          "hm+)[ ,.!-]+)*(?:(?:lass|lassen sie|lassen wir|belass|belassen wir|wir lassen|behalten wir) ?(?:es|das|"
          "alles|die stunde|den termin)?(?: bitte| doch| lieber| einfach| besser| am besten| dann)* (?:so(?:,? wie "
          "(?:es|das|sie) (?:ist|war|sind))?|(?:so,? )?wie (?:es|das|alles|sie|bisher|gehabt)(?: (?:ist|war|sind))?|"
          "beim alten|dabei))(?: bitte| danke)*[ .!]*$"), 9),
        (("^(?:ok(?:ay)?,? |oh,? |nein,? |ne,? |nee,? |ach,? |ach so,? |na |dann )*(?:stopp?|abbrechen|abbruch|"
          "brich(?: das)? ab|vergiss (?:es|das)|vergiss|egal|lass(?: es| mal| gut sein| das| stecken)?|lassen "
          "wir(?:'s| es| das)?|nicht so wichtig|schon gut|hat sich erledigt|doch nicht|vergessen wir(?:'s|s| es| "
          "das))(?:[ ,.!]+(?:doch nicht|danke|egal|lass es|lass mal|lieber nicht|trotzdem danke))*[ .!]*$"), 9),
    ),
    "help": (
        (r"^wie (?:verschieb|buch|storniere|lade|änder|trag|sag|lösch|verleg|mach|setz)\w* ich\b(?!.*#)", 9),
        ((r"^(?:hilfe|hilf mir|\?|was kannst du[^#@]*|was (?:kann|muss) ich (?:hier )?(?:sagen|tun|schreiben|"
          r"fragen|machen)[^#@]*|befehle|kommandos|wie (?:funktioniert|geht|bedien\w*|benutz\w*) (?:das|der|es|du|"
          r"ich|dieser)[^#@]*)[ !.]*\??$"), 9),
        ((r"^(?:ich brauche hilfe(?= ?$|[.!])|wie (?:kann|muss|soll) ich (?:eine|einen|etwas|hier|die|meine) "
          r".*(?:buch|absag|verschieb|eintrag|anleg|änder|einlad))"), 6),
    ),
    "thanks": (
        ((r"^(?:ok(?:ay)?,? |oki,? |super,? |toll,? |alles klar,? |perfekt,? |cool,? |gut,? |prima,? |klasse,? |"
          r"vielen |lieben |herzlichen |besten |schönen |tausend |ja |nein |ganz |jo,? |top,? )*(?:danke?|"
          r"dankeschön|dankesehr|thx|merci|thanks|danki)\b[^#@?]*$"), 8),
        (("^(?:super|perfekt|toll|klasse|prima|wunderbar|cool|genial|spitze|grossartig|sehr gut|schön|fein|mega|"
          "hervorragend|ausgezeichnet|stark|nice)[ !.]*$"), 8),
    ),
    "list": (
        (r"\bwie (?:ist|sieht|schaut|wäre) (?:mein|der|unser) \w*(?:plan|kalender|woche)\b", 6),
        (r"^(?:und )?#\?$", 3),
        (r"^(?:mein|der|unser) (?:\w+)?plan (?:für |von )?#", 6),
        ((rf"\b(?:was|wer|wen|welche\w*|wie ?viele?)\b.*(?:#|{LESSON}|\bwoche\b|schüler\w*).*\b(?:an|dran|los|"
          r"geplant|kommt|kommen|habe?|haben|ist|sind|unterrichte|drin|vor)\b"), 4),
        ((r"\b(?:was|wer|wen|welche\w*|wie ?viele?)\b.*\b(?:steht|stehen|hab|habe|haben|kommt|kommen|ist|sind|"
          rf"läuft|liegt|gibt)\b.*(?:#|{LESSON}|\bwoche\b)"), 4),
        (r"\bsteht\b.*\ban\b", 5),
        (rf"\bwann\b.*(?:{LESSON}|\b(?:wieder|dran|nächste\w*)\b)", 5),
        ((r"^(?:und )?wann (?:ist|sind|war|haben wir|habe? ich|hat @|kommt @|sehe? ich|bin ich|muss ich|fängt|"
          r"beginnt|geht)\b"), 5),
        ((r"\b(?:zeig|zeige|zeigen|liste|list|sag|gib|schick)\b(?: mir| uns| mal| bitte)*\b.*(?:\b(?:termin\w*|"
          r"stunden|\w*plan|woche|kalender|übersicht|agenda)\b|^zeig\w*(?: mir| mal| bitte)* #)"), 5),
        (r"^(?:zeig|zeige)(?: mir| uns| mal| bitte)* (?:#|@)", 5),
        ((r"^(?:mein[e]?|der|die|unser[e]?)? ?(?:nächste[nr]? )?(?:stundenplan|termine|wochenplan|plan|kalender|"
          r"agenda|tagesplan|woche|stunden|übersicht|programm)\b"), 4),
        (rf"\b(?:habe?|hab|haben|hätte) (?:ich|wir)\b.*(?:{LESSON}|\b(?:was|etwas|jemanden|jemand|wen|@)\b|@)", 5),
        (r"\b(?:habe?|hab|haben) (?:ich|wir) #", 4),
        (rf"\b(?:ist|gibt es|gibts|gibt's|sind|findet)\b.*#.*{LESSON}.*\?", 5),
        (rf"\b(?:ist|gibt es|gibts|findet) (?:denn )?(?:die |der |unsere? |unser )?{LESSON} .*#.*\?", 5),
        (r"^(?:kommt|ist|hat|sind) @ #.*(?:\?|$)", 5),
        (r"^(?:ist|war|kommt|hat) @ .*#[^.!]*\?$", 5),
        (r"^(?:hat|haben) @ .*\b(?:zugesagt|bestätigt|geantwortet|sich gemeldet|abgesagt)\b", 7),
        (r"^(?:um )?(?:wie ?viel|wieviel) uhr\b|^um welche uhrzeit\b", 5),
        (r"^(?:#|@)[ ?]*$", 1),
        (rf"^(?:mein[e]?|die|der)? ?(?:nächste[rnms]?) (?:{LESSON}|schüler\w*)[^#]*$", 4),
        (r"\bwie sieht(?:'s| es)?\b.*#.*\baus\b|\bwie (?:sieht|schaut) (?:#|mein\w*)\b", 5),
        (r"\bwer (?:ist|kommt) (?:als )?nächste\w*\b", 5),
        (r"^wer ist #", 4),
    ),
    "free": (
        (r"\b(?:wo|wann|hab\w*|haben|ist|gibt)\b.*\bplatz\b", 6),
        (r"\bunter(?:bringen|kriegen|bekommen)\b", 6),
        ((r"\b(?:lücken?|löcher|freiräume?|luft|kapazität\w*)\b.*\?|\bwo (?:hab|habe) ich\b.*\b(?:lücken?|löcher|"
          r"luft)\b|\bmeine lücken\b|\b(?:noch|genug) luft\b"), 7),
        (r"\b(?:bist|bin|sind|seid|ist) (?:du|ich|sie|ihr|maya)\b.*\b(?:frei|verfügbar|noch zu haben)\b", 6),
        ((r"\bfreie[rsnm]? (?:termine?n?|zeit(?:en)?|slots?|stunden?|plätze?n?|platz|fenster|zeitfenster|lücken?|"
          r"tage?)\b"), 7),
        (r"\b(?:sind|ist|wären|gibt es)\b.*\bfrei\b.*\?|\bnoch (?:termine|was|etwas|zeiten) frei\b", 7),
        ((r"\b(?:wann|welche\w*|hast|habt|haben|hätte\w*|gibt|gäb\w*|ist|was|wo|wäre|finde?)\b.*\b(?:frei|freies|"
          r"freien|lücken?|kapazität\w*|verfügbar|luft|slots?)\b"), 6),
        (r"\b(?:hast|habt|haben|hätte\w*|hab|habe) (?:du|ihr|sie|ich|maya)\b.*\bzeit\b", 6),
        (r"^(?:noch )?(?:frei|freie|verfügbarkeit\w*|lücken)\b", 5),
        (r"^#,? (?:noch )?(?:was |etwas )?frei\b", 5),
        (r"\bwann (?:kann|könnt\w*|können|ginge|geht|passt|würde?|wäre|darf)\b", 5),
        (r"\bwann (?:hast|haben|hätte\w*|habt) (?:du|sie|ihr)\b", 6),
        (r"\bmeine (?:lücken|freien \w+)\b", 5),
        (r"\b(?:noch )?(?:was|etwas|platz) frei\b", 7),
        (r"\bpasst (?:es )?(?:dir|ihnen) #", 4),
        (r"\bwelche (?:termine|zeiten|tage) (?:gehen|passen|wären|hätte\w*|gibt|sind (?:noch )?(?:frei|möglich))\b", 7),
    ),
    "block": (
        ((r"\b(?:fahr|flieg|reis)\w*\b.*#.*\b(?:weg|in die|in den|nach)\b|\b(?:fahr|flieg)\w* .*\bin (?:den "
          r")?urlaub\b"), 6),
        (r"\bmach\w* (?:bitte )?(?:den |die |das |am )?# (?:zu|dicht|frei)\b", 8),
        (r"^#,? (?:bin ich |ich bin )?(?:nicht verfügbar|nicht erreichbar|verhindert|unterwegs)\b", 7),
        (r"# (?:mache?|nehme?|habe?) (?:ich )?(?:mir )?frei\b", 8),
        ((r"^(?!.*\b(?:war|waren|hatte|hatten|freu\w*|schöne[nr]?|tolle[nr]?|erholsame|nach den)\b).*\b(?:urlaub|"
          r"ferien|verreist|auf reisen|im ausland|fortbildung|tagung|konferenz|klassenfahrt|skiurlaub|elternzeit|"
          r"betriebsferien)\b"), 6),
        ((r"\b(?:bin|sind|wäre|werde)\b.{0,30}\b(?:weg|nicht da|unterwegs|abwesend|verhindert|nicht verfügbar|"
          r"nicht erreichbar|ausser haus|verreist|nicht zu hause|nicht im lande?)\b"), 7),
        (r"\b(?:nehm\w*|nimm|mach\w*|trag\w*|brauch\w*|gib mir)\b.*#.*\bfrei\b", 8),
        (r"^(?:ich )?(?:habe? |hab )?# (?:habe? ich |hab ich )?frei[ .!]*$", 4),
        (r"\bkeine?n? (?:unterricht|stunden|termine|nachhilfe|einheiten)\b(?! (?:mit|für|bei|@))", 5),
        (r"\b(?:unterrichte|arbeite|gebe)\b.*\b(?:nicht|keine?n?)\b", 6),
        (r"\b(?:kann|werde)\b.*\bnicht (?:unterrichten|arbeiten)\b", 6),
        (r"\bsperr\w*\b|\bblock(?:e|iere?|ier|en|iert)?\b", 7),
        (r"\bhalt\w*\b.*#.*\bfrei\b", 7),
        (r"^(?:frei|frei von|weg|abwesend|feiertag|nicht da)[ :]+#", 6),
        (r"^#,? (?:nicht da|weg|abwesend|zu|geschlossen|gesperrt)\b", 5),
        (r"\b(?:buch|trag|leg)\w* (?:mir )?nichts\b|\bnichts (?:eintragen|buchen)\b", 6),
    ),
    "hours": (
        ((r"\b(?:arbeits|unterrichts|öffnungs|sprech|büro)zeiten\b|\bmeine (?:neuen |üblichen )?(?:zeiten|stunden "
          r"sind)\b"), 6),
        ((r"\bich (?:unterrichte|arbeite|gebe (?:unterricht|stunden|nachhilfe)|biete|bin (?:immer )?(?:verfügbar|"
          r"da))\b(?! @)"), 4),
        (r"^(?:unterrichte|arbeite|verfügbar|da)\b(?! @)", 4),
        (r"#.* (?:unterrichte|arbeite) ich\b(?! (?:nicht|kein)).*#", 5),
        (r"\b(?:unterrichte|arbeite) ich (?:nur )?(?:noch )?#.*#", 5),
        (r"\b(?:mittags?pause|mittag|pause)\b.*#", 5),
        (r"^(?:auch |bitte )?(?:offen|geöffnet|öffne|zusätzlich offen|mach\w*)\b.*#.*\b(?:auf|offen|geöffnet)\b", 6),
        (r"^(?:auch |zusätzlich |ausnahmsweise |bitte )*(?:offen|geöffnet|öffne)\b.*#", 6),
        (r"\b(?:kann|könnte|unterrichte|arbeite|habe|bin)\b.*\b(?:auch|zusätzlich|ausnahmsweise)\b.*#", 6),
        ((r"(?:#|\b\d{1,3}) (?:\w+ ){0,4}(?:zwischen|vor|nach) (?:den |meinen |jeder |allen |zwei |meiner "
          r")*(?:stunden?|terminen?|schülern|einheiten|hour)\b"), 6),
        (r"\b(?:keine?n?|ohne|null) (?:\w+ ){0,3}zwischen (?:den |meinen |zwei )*(?:stunden|terminen|schülern)\b", 6),
        (r"\bpuffer\w*\b", 6),
    ),
    "late": (
        ((r"\b(?:komm\w*|bin|sind|wird|werde|ist|bleib\w*|schaff\w*|verspät\w*)\b.{0,40}\b(?:zu spät|spät dran|"
          r"verspät\w*)\b"), 8),
        (r"\bverspät\w*\b", 8),
        (r"\b(?:unterwegs|auf dem weg)\b,? .*#[ .!]*$", 8),
        (r"^(?:#|\d+)? ?(?:zu spät|spät dran)\b", 7),
        ((r"\bkomm\w*\b.{0,20}\b(?:etwas|bisschen|bissl|bisserl|bissel|kurz|wenig|leicht|paar minuten|tick|"
          r"kleines)\b.{0,12}\bspäter\b"), 8),
        (r"\b(?:im stau|stau auf|steck\w* fest|bahn steht|zug (?:steht|hat|fällt)|bus (?:ist|kommt|hat|kam))\b", 6),
        (r"\b(?:bin|sind|ist|wäre)\b.{0,12}(?:\bgleich\b|\bsofort\b).{0,10}\bda\b", 6),
        (r"^(?:# da|gleich da|bin gleich)\b", 6),
        ((r"\b(?:brauch\w*|dauert noch|gib mir|gebt mir)(?: (?:bitte|noch|ca|etwa|ungefähr|so))* #(?: noch| "
          r"länger)?[ .!]*$"), 6),
        (r"\bkomm\w* (?:heute |leider |wohl |wahrscheinlich )*später\b|\bsteck\w* (?:noch )?(?:im|in der|fest)\b", 7),
        (r"^(?:nur )?(?:noch |moment,? )?# (?:noch|bitte)[ .!]*$", 5),
        (r"^noch #[ .!]*$", 5),
        (r"\b(?:fang\w*|starten|beginnen|start\w*)\b.{0,20}# (?:später|zu spät)\b", 8),
        (r"\b(?:komm\w*|bin) erst #.{0,6}\b(?:da)?\b", 5),
        (r"\bwird (?:bei mir )?(?:etwas |bisschen |ein bisschen |leider )*später\b", 7),
    ),
    "rsvp": (
        (rf"\b(?:wird|werde|werden)\b {_SOON}{NOT} (?:kommen|können|dabei|da sein|teilnehmen|schaffen)", 7),
        (r"\b(?:bin|sind|ist|wird|werde|wären)\b.{0,30}\b(?:dabei|am start|pünktlich)\b", 6),
        ((r"^(?:ja+,? |jap,? |jep,? |jup,? |yep,? |jo,? |ok(?:ay)?,? |klar,? )*(?:ich )?(?:bin|sind|werde|wir "
          r"sind)\b.{0,20}\bda(?= ?[.!,]| sein\b|$)"), 6),
        (rf"(?:\b{_I}|@) (?:komm(?:e|en|t)|kommen)\b(?! (?:.* )?(?:später|zu spät))", 6),
        (r"\bkomm(?:e|en) (?:ich|wir)\b(?!.*\?)", 6),
        (r"^(?:# )?(?:komme?|kommen|kommt)\b(?! @)", 5),
        (("^(?:ja|jo|jep|jup|yep|ok|okay|oki|klar|natürlich|sicher|gern|gerne|alles klar|passt|geht klar|kein "
          "problem|super)[,.!]* +(?:ich |wir |sie |er |@ )?(?:komme?n?|kommt|bin|sind|passt|bis|klappt|geht|freu)"), 7),
        ((r"\b(?:kann|können|könnte\w*|kanns|schaff\w*|komm\w*|klappt\w*|geht|gehts|passt|haut hin)\b,? "
          rf"{_SOON}{NOT}\b(?! nur)"), 6),
        (rf"\b(?:bin|sind|ist|werde)\b {_SOON}(?:{NOT} (?:dabei|da|kommen|können|schaffen)|verhindert|raus)\b", 6),
        (rf"{I_AM}.{{0,30}}\b{ILL}\b", 5),
        (rf"{IS}.{{0,30}}\b{ILL}\b", 5),
        (rf"^(?:leider |sorry,? |heute |# |hallo,? |hi,? |oh )*{ILL}\b", 5),
        ((r"^(?:bis (?:dann|gleich|nachher|später|bald)|(?:ja,? |jo,? |ok,? |alles klar,? |super,? )*#[ .!]*$|bin "
          r"dabei|dabei|geht klar|passt(?: mir| uns| so| gut| perfekt| alles)*[ .!]*$|klappt|steht|zusage|sage? "
          r"zu|👍|✅)"), 5),
        ((r"\b(?:geht klar|bin dabei|sind dabei|kannst auf mich zählen|freue? (?:mich|uns)(?! auf)|wie (?:besprochen|"
          r"ausgemacht|vereinbart))\b"), 5),
        (r"\b(?:passt|klappt)(?: (?:mir|uns|bei mir|bei uns|gut|so|super|prima|#|auch|sehr))*[ .!]*$", 5),
        (r"\bauf dem weg\b|\bunterwegs\b(?= ?$|[.! ]+(?:zu|bis))", 5),
        (r"\b(?:bestätig\w*|zusagen|sagen? zu|zugesagt)\b", 5),
        (r"\b(?:muss|müssen)\b.{0,30}\b(?:aussetzen|fehlen|passen|pausieren)\b", 6),
        (r"\bkeine zeit\b", 5),
        ((r"\b(?:vielleicht|eventuell|evtl|vllt|viell|weiss (?:ich |noch |es )*nicht|mal (?:sehen|schauen|gucken)|"
          r"unsicher|nicht (?:ganz |so )?sicher|kann sein|keine ahnung(?=[ .!?]*$|,? ob)|kommt drauf an|"
          r"versuch\w*|noch offen|unklar)\b"), 4),
        (r"^(?:k\.? ?a\.?|kp)[ .!]*$", 4),
    ),
    "start": (
        (r"^(?:jetzt |bitte )*(?:fang\w*|leg\w*) (?:jetzt |bitte )*mit @ (?:an|los)\b", 8),
        (rf"^(?:die |den )?{LESSON}(?: (?:mit|von) @)? (?:jetzt |# )*(?:starten|beginnen|anfangen)\b", 8),
        ((r"^(?:bitte |ok,? |so,? |jetzt |los ?geht'?s[,! ]+)*(?:start\w*|beginn\w*|los(?: ?geht'?s)?|fang\w* an|"
          r"leg\w* los)(?: "
          r"(?:die|mit|jetzt|der|den|wir|stunde|unterricht|@|#|nun|hour|los|dann))*[ .!]*$"), 8),
        ((r"^(?:so,? |ok,? |jetzt )*@ (?:ist|sind) (?:# |jetzt |nun |gerade |schon |eben )*(?:da|hier|angekommen|"
          r"online|eingetroffen|drin)(?= ?$|[,.!]| und )"), 7),
        (r"^wir (?:fangen (?:jetzt )?(?:mit @ )?an|starten|beginnen|legen los|haben angefangen)\b", 7),
        (r"^(?:sie|er) ist (?:da|hier)\b", 5),
    ),
    "end": (
        (rf"^(?:die |den )?{LESSON}(?: (?:mit|von) @)? (?:jetzt |# )*(?:beenden|schliessen)\b", 8),
        ((r"^(?:bitte |ok,? |so,? )*(?:beende?n?|schliess\w*|stopp\w*|beendet)(?: (?:die|der|den|mit|jetzt|von|"
          rf"{LESSON}|@|#))+[ .!]*$"), 8),
        ((r"^(?:wir sind|ich bin|bin|sind|alle|@ und ich sind)? ?(?:jetzt |nun )?(?:fertig|durch)(?: (?:für #|mit|"
          r"@|#|jetzt))*[ .!]*$"), 8),
        ((rf"^(?:die |der |@ )?{LESSON}(?: mit @| von @)? (?:ist |sind )?(?:vorbei|fertig|beendet|zu ende|um|"
          r"aus)[ .!]*$"), 8),
        (r"^(?:schluss|feierabend|ende)(?: (?:für|mit) (?:#|@))?[ .!]*$", 8),
        (r"^wir haben (?:gerade )?(?:aufgehört|schluss gemacht)\b", 7),
        ((rf"^(?:so,? |ok,? )*(?:fertig|durch) mit @,? (?:{LESSON}|bitte|kannst|du|die|den|jetzt| )+(?:beenden|"
          rf"schliessen)"), 8),
    ),
    "no_show": (
        (r"\bno[- ]?show\b", 9),
        (rf"\b{NOT} (?:gekommen|erschienen|aufgetaucht|da gewesen|dagewesen|aufgekreuzt)\b", 9),
        ((r"@ (?:war|kam|tauchte|erschien|ist)(?: (?:#|einfach|wieder|schon wieder|leider|gar|heute|mal))* "
          rf"{NOT}(?: (?:da|auf|gekommen))?(?: #)*[ .!]*$"), 8),
        (r"\b(?:gefehlt|unentschuldigt|geschwänzt|verpennt|verschwitzt|verschlafen(?! und))\b", 8),
        (r"@ fehlt(?:e)?\b", 7),
        ((rf"@ hat (?:(?:die|den|das|unsere?n?|seine|ihre|mich|uns|wieder|schon|einfach|leider|wohl|total|glatt|"
          rf"komplett|ja|"
          rf"{LESSON}|#) )*(?:verpasst|versäumt|vergessen|sausen lassen|versetzt)\b"), 7),
        (r"\b(?:mich|uns) versetzt\b", 8),
        (r"\bkeine spur von @", 6),
        (r"\b(?:als|auf) (?:abwesend|gefehlt|nicht erschienen)\b", 8),
        (r"\bumsonst (?:auf @ )?gewartet\b|\bvergeblich (?:auf @ )?gewartet\b", 7),
    ),
    "nudge": (
        (r"\b(?:stups\w*|anstups\w*|ping|anpingen|schubs\w*|anklingeln)\b", 9),
        (r"^(?:und )?wo (?:ist|bleibt|steckt|sind|bleiben) (?:denn )?@", 8),
        ((r"\bfrag\w* (?:mal )?(?:bei )?@(?: (?:mal|bitte|nach))*,? ob (?:sie|er|die|der) (?:noch |schon |heute |"
          r"gleich |# )*(?:kommt|da ist|dabei ist|unterwegs ist|noch kommt|später kommt)\b"), 11),
        (r"^kommt @ (?:noch|überhaupt|jetzt|denn|bald|gleich)\b", 7),
        (r"\bhak\w* (?:mal |bitte )?bei @ .*\bnach\b", 9),
    ),
    "create": (
        (r"\b(?:ausgemacht|vereinbart|verabredet|abgemacht)\b", 6),
        (r"\bhätten? (?:ich |wir )?gerne? #", 4),
        (rf"{LESSON} (?:mit|für|bei) (?!mir\b|dir\b|dem\b|der\b|den\b|uns\b|ihnen\b|ihm\b|ihr\b|eine)\w+ #", 3),
        ((r"(?<!die )(?<!der )(?<!das )(?<!mein )(?<!dein )(?<!ein )(?<!im )(?<!sein )(?<!ihr )(?<!dem )\b(?:buch|"
          r"buche|buchen|bucht|einbuchen|reservier\w*|vereinbar\w*|ausmachen|eintragen|einplanen|ansetzen|"
          r"vormerken|anlegen|(?<!mein )(?<!der )(?<!den )(?<!im )plan|plane|planen|festmachen)\b"), 5),
        ((r"\b(?:trag|trage|tragt|tragen|plan|plane|leg|lege|setz|setze|schreib|nimm|pack|buch|buche|"
          r"merk)\b.*\b(?:ein|an|vor|rein|hin|dazu)\b[ .!]*"), 6),
        (rf"^(?:neue[rs]? |zusätzliche |weitere |extra ?)+{LESSON}", 4),
        ((r"\b(?:möchte|will|wollen|wollte\w*|brauch\w*|bräucht\w*|hätte\w*|würde\w*|kann|könnt\w*|können|darf|"
          rf"dürft\w*|ginge|geht|gibt|wünsch\w*)\b.*\b{_ONE}\b.{{0,20}}{LESSON}"), 5),
        (rf"^{_ONE} {LESSON}", 4),
        (rf"\b(?:{LESSON}) (?:mit|für|bei) @", 3),
        (rf"^{LESSON} #", 3),
        (rf"\bmach\w*\b.*\b(?:eine?n? )(?:neue\w* )?{LESSON}", 5),
        (r"\bnoch (?:mal )?(?:zusätzlich )?(?:#|einen? termin)\b.*\bkommen\b", 4),
        (r"^(?:neu|termin)\b", 3),
        (r"\b(?:habe? ich|hab ich|habe|unterrichte|sehe|treffe) @ #", 3),
    ),
    "reschedule": (
        (r"# legen\b", 6),
        (rf"\bmach\w* (?:bitte )?(?:@|die|den|meine|unsere)? ?{LESSON}\b.*#", 6),
        (r"\bzieh\w*\b.*#|# (?:zu )?ziehen\b", 5),
        (r"\bwechs(?:el|l)\w*\b.*#|# wechseln\b", 6),
        (rf"{LESSON}.*\b(?:dauert|dauern)\b.*#", 6),
        ((r"\b(?:verschieb\w*|verschoben|verleg\w*|umbuch\w*|umplan\w*|umlegen|umziehen|vorverleg\w*|vorzieh\w*|"
          r"vorgezogen|tausch\w*|schieb\w*|umgelegt|umgebucht|nachholen|nachhol\w*)\b"), 6),
        (r"\b(?:leg|lege|buch|buche|plan|plane|setz|setze)\b.*\bum\b(?! \w|#)", 7),
        (r"\bzieh\w*\b.*\bvor\b", 7),
        (r"\bänder\w*\b(?!.*\b(?:zeiten|thema|erinnerung\w*)\b)", 4),
        (r"\bdraus\b|\bdaraus\b", 6),
        ((r"(?<!ich )\b(?:mach|mache|machen wir|mach's|machs|machen)\b(?: (?:bitte|das|es|die|doch|lieber|mal|"
          r"stunde|dann|eher))* #(?=[ .!?]*$| (?:draus|daraus|statt|stattdessen|lieber|bitte)\b)"), 4),
        (r"(?<!doch )\blieber (?:\w+ ){0,2}#|# (?:\w+ ){0,2}lieber\b|\b(?:stattdessen|anstatt|anstelle|dafür)\b", 4),
        (r"@ statt #|\bstatt # #|# statt #", 4),
        ((r"\b(?:können|könnten|könnt\w*|kann|darf|dürft\w*|wollen|sollen|machen) (?:wir|ich|sie|er|du|@|man)(?: "
          r"(?:das|es|die|den|uns|stunde|termin|auch|vielleicht|ausnahmsweise|unsere|ihn|lieber|evtl|eventuell|"
          r"schon|erst|doch|hour|nicht|mal|am besten|auf|statt|bitte))* #(?: (?:auch|vielleicht|lieber|statt|"
          r"stattdessen|schon|erst|etwas|bisschen|ein|früher|später|anfangen|beginnen|starten|machen|kommen|haben|"
          r"treffen|nehmen|legen|gehen|es|das|die stunde|online|#))*[ ?.!,]*(?:$|(?:statt|oder|weil|da|wenn|geht|"
          r"ginge|passt|wäre)\b)"), 4),
        ((r"\b(?:geht|ginge|gehts|ging|passt|klappt|wäre|wär|würde)\b(?: (?:auch|es|das|bei dir|bei ihnen|dir|"
          r"ihnen|vielleicht|evtl|eventuell|dann|denn|evt|mal|schon|noch))* #(?! (?:auch |noch )?(?:online|per zoom|"
          r"digital|bei (?:mir|uns|dir|ihnen))\b)(?=.*\?|(?: auch| besser| lieber| "
          r"gehen| möglich| passen)*[ ?.!]*$)"), 4),
        (r"\bwie (?:wär|wäre|wärs|wär's|ist|siehts|sieht's|wäre's)\b.*\bmit #", 4),
        (r"# (?:auch |vielleicht |eventuell |evtl |noch |dann )*(?:möglich|besser|recht)\b", 4),
        (r"\b(?:andere[rnms]?|neue[rnms]?|frühere[rnms]?|spätere[rnms]?) (?:termin|tag|uhrzeit|zeit|zeitpunkt)\b", 4),
        (r"\b(?:verlänger\w*|verkürz\w*|kürz\w*|ausdehnen)\b", 5),
        (r"(?<!nicht )(?<!wie )\b(?:länger|kürzer)\b", 6),
        (r"#,? (?:lieber|wäre besser|ist besser|passt (?:mir |uns )?besser|geht (?:auch|besser)|ginge)", 5),
        (r"\b(?:früher|später)\b", 1),
        (r"\b(?:verleg|verschieb)\w*", 6),
        (r"^(?:dann |doch |nein,? |ne,? )*(?:lieber|eher) #", 4),
    ),
    "cancel": CANCELS,
}
# fmt: on
CUES = {kind: tuple((pattern(words), weight) for words, weight in cues) for kind, cues in _CUES.items()}
