"""German: what students and their parents write beside what they want: of others, forwarded, in chat spelling."""

from __future__ import annotations

from core.understanding.tables.de.spelling import patterns

# fmt: off
_PEOPLE = (  # neither the speaker nor their child
    "(?:bruder|schwester|geschwister|mutter|mama|mutti|mum|mom|vater|papa|vati|dad|eltern|freund(?:in|e|innen)?|"
    "kumpels?|oma|opa|grosseltern|onkel|tante|cousin(?:e)?|lehrer(?:in)?|mathelehrer(?:in)?|"
    "englischlehrer(?:in)?|trainer(?:in)?|nachbar(?:in|n)?|mann|frau|chef(?:in)?|kollege|kollegin|hund|katze|"
    "klasse)"
)
_EVENTS = (  # no lessons
    r"(?:schule|kita|hort|schwimm\w*|\w*training|training|(?:chor|orchester|theater|band)?probe|fussball\w*|"
    r"handball|turnen|ballett|tanzen|judo|reiten|klavier\w*|geigen?\w*|gitarren?\w*|sport|physik|chemie|bio|mathe|"
    "englisch|deutsch|musik|kunst|reli|ausflug|klassenfahrt|wandertag|elternabend|fest|feier|party|konzert|spiel|"
    "turnier|flug|arzttermin|zahnarzttermin|test|klausur|prüfung|schulfest)"
)
FAMILIES: dict[str, str] = patterns({
    "of_others": (
        "(?:(?<=^)|(?<=[ ,.;:!(]))(?:(?:(?:meine?|unsere?|seine?|ihre?|der|die|das|deren|eine?|@'?s?) )(?:[a-z]+ "
        f")?{_PEOPLE}"
        "(?: (?:#|immer|schon|wieder|auch|heute|leider|ständig|oft|meistens|nie|hat gesagt,? dass (?:er|sie)))*"
        " (?:(?:kommt|kommen|ist|sind|war|waren|kam|kamen)(?: (?:#|immer|schon|wieder|auch|heute|leider|ständig|"
        "oft|dauernd|meistens|eh|halt))*"
        r" (?:zu spät|spät|später|verspätet|krank|weg|nicht(?: da| dabei)?)\b|"
        "(?:kann|können|darf|will|konnte|schafft|kommt|kommen)(?: (?:mich|uns|ihn|sie|es|das|#|heute|leider|auch|"
        "doch))*"
        r" nicht\b(?: (?:zu|zum|zur|auf|in) [^,.;!?]*| mit(?:kommen)?)?(?: (?:kommen|fahren|bringen|abholen|"
        "mitkommen))?|"
        r"verspäte\w* sich\b|hat (?:#|immer )?verspätung|(?:auch )?nicht(?=[ .,!]*$))|"
        f"(?:(?:meine?|unsere?|seine?|ihre?|der|die|das|unser) )?{_EVENTS}(?: (?:#|am|für|heute|leider|auch))*"
        r" (?:fällt|fallen|fiel)(?: (?:#|leider|heute|auch|wegen \w+|aus))* aus\b|"
        f"(?:(?:meine?|unsere?|seine?|ihre?|der|die|das|unser) )?{_EVENTS}(?: (?:#|am|für|heute|leider|auch))*"
        r" (?:ist|sind|wird|wurde|wurden|hat|bleibt|war)(?: (?:#|leider|heute|auch|schon|wegen \w+|auf|von|bis))*"
        r" (?:abgesagt|verlegt|verschoben|gestrichen|geschlossen|zu|frei|ausgefallen|vorverlegt)\b)"
    ),
    "automatic": (  # written by a mail program while its owner is away
        r"\bantworten sie mit\b|\b(?:hier|jetzt) (?:klicken|tippen)\b|\bklicken sie\b|\b(?:ihre|deine) "
        r"(?:bestellung|sendung|lieferung|buchung)\b|\bihr paket\b|\bbitte (?:nicht antworten|antworten sie "
        r"nicht)\b|"
        r"\bautomatische (?:antwort|nachricht|e-?mail)|\babwesenheits(?:notiz|nachricht|mail|meldung|assistent)|"
        r"\bnicht im (?:büro|hause)\b|"
        r"\bausser haus\b|\beingeschränkt\w* zugriff\b|\bkein\w* zugriff auf (?:meine |die )?(?:e-?)?mails?\b|"
        r"\b(?:e-?mails?|nachrichten?|anfragen?)\b[^.!?]*\b(?:nicht gelesen|nicht beantwort\w+|erst (?:danach|"
        r"wieder|nach)|nicht weitergeleitet|beantworte ich)\b|"
        r"\b(?:vielen )?dank für (?:ihre|deine|eure) (?:e-?mail|nachricht|anfrage|mail)\b"
    ),
    "late_asked": (  # whether one may be late, or that one was
        "^(?:darf|dürfte|kann|könnte|können|könnten|dürfen|ist es|wäre es|geht es|macht es|stört es|"
        r"schlimm)\b.*\b(?:zu spät|später komm\w*|verspät\w*)\b.*\?|"
        r"\b(?:schlimm|ok|okay|in ordnung|problem|möglich|was|passiert|was aus),? (?:wenn|dass) (?:ich|wir|sie|er|"
        r"@)\b.*\b(?:spät|später|verspät\w*)\b|"
        r"\b(?:sorry|entschuldig\w*|tut mir leid|verzeihung)\b[^.;!]*\b(?:dass|für|wegen)\b[^.;!]*(?:zu spät "
        "(?:war|kam|gekommen|dran war|waren|kamen)|verspätung(?: (?:von )?#)?(?=[ .!]*$))"
    ),
    "opens_yes": (
        "^(?:(?:hi|hallo|hey|oh|haha|sorry|ähm*|hm+|also)[ ,.!]*)*(?:ja+|jo+|jup|jep|jap|klar|na klar|natürlich|"
        r"sicher|auf jeden fall|gerne?|okay|ok|passt)\b"
        r"(?!.*\b(?:aber|nur|außer|ausser|allerdings|spät\w*|verspät\w*|nicht|nich|kein\w*|leider|oder|doch)\b)"
    ),
    "opens_no": (
        "^(?:(?:hi|hallo|hey|oh|haha|sorry|ähm*|hm+|ach|also|leider|ups|nein)[ ,.!]*)*(?:nein+|nee+|nö+|nope|"
        "leider nein|leider nicht|das geht nicht|diesmal nicht|# (?:leider )?nicht(?=[ ,.;!]|$))"
        r"(?! (?:problem|schlimm|vergessen|so))(?!.*\b(?:komme|kommt|kommen|bin dabei|ist dabei|unterwegs)\b(?! "
        "(?:leider |heute )?nicht))"
    ),
    "tells_tutor": (  # words to pass on to the tutor
        "^(?:(?:hi|hallo|hey|bitte|und|auch|ok|kannst du|könntest du|können sie|könnten sie|kannst du bitte)[ "
        ",!.]*)*"
        "(?:(?:sag|sage|sagst|richte|schreib|schreibe|gib|teile?)(?: (?:du|bitte|mal))* )?(?:meine[rmn]?|der|dem|"
        "seine[rm]?|ihre[rm]?|unsere[rm]?|eure[rm]?) (?:lehrer(?:in)?|nachhilfelehrer(?:in)?|tutor(?:in)?|frau "
        r"\w+|herrn? \w+)"
        "(?: (?:bitte|mal|sagen|ausrichten|schreiben|mitteilen|bescheid geben|bescheid sagen|bescheid|aus|"
        r"mit))*(?:,? (?:dass|das|ob)\b|[:,]) ?(?P<body>.+)$"
    ),
    "hands_in": r"\b(?:abgeben|nachreichen|einreichen|vorzeigen|mitbringen)\b",
    "tasks_done": (
        r"\b(?:hab\w*|hat|bin|sind|hast)\b.*\b(?:fertig|gemacht|erledigt|geschafft|vergessen|abgegeben|geschickt|"
        r"verloren|nicht (?:verstanden|kapiert|gecheckt|gerafft|hinbekommen|hingekriegt))\b|\b(?:fertig|erledigt|"
        r"gemacht)[ .!]*$"
    ),
    "instead_said": (
        r"#,? (?:stattdessen|dafür)\b|\bstattdessen(?: am| auf| um)? #|\b(?:an)?statt (?:am |um )?#"
    ),
    "asks_link": (
        r"^(?!.*\b(?:nicht|kaputt|geht|kein\w*)\b)(?:.*\b(?:schick\w*|send\w*|gib\w*|wo ist|wo find\w*|brauch\w*|"
        r"hast du|welcher|was ist|wie ist|nochmal)\b.*\b(?:\w*link|videoraum)\b|(?:der |den |zoom-?)?\w*link[ "
        "?!]*$)"
    ),
    "conditional": (
        r"\b(?:wenn|wenns|falls|sofern|sobald)\b(?! (?:möglich|es (?:geht|passt|möglich|ok|okay)|das (?:geht|"
        "passt|ok|möglich)|du (?:kannst|magst|zeit)|sie (?:können|zeit|möchten)|(?:wir|ich) (?:donnerstag|"
        r"#)))(?<!\bok wenn)(?<!\bschlimm wenn)"
    ),
    "asks_off": (
        "^(?:(?:und|hi|hallo|sorry|kurze frage)[ ,:]*)*(?:ist|sind|wurde|fällt|findet|wird|hast du|haben "
        r"sie)\b.*\b(?:abgesagt|aus|statt|gestrichen|verschoben|verlegt)\b.*\?"
    ),
    "but_comes": (
        r"\baber (?:(?:ich|sie|er|wir|@) )?(?:komm\w*|(?:bin|ist|sind)(?: (?:trotzdem|auf jeden fall))? (?:da|"
        r"dabei))\b(?! (?:zu spät|später|nicht|etwas|#))"
    ),
    "a_parent_too": (
        r"^und (?:auch )?(?:seine[rmn]?|ihre[rmn]?|deren|de[rnm]|die) "
        r"(?:mutter|mama|mutti|mum|mom|vater|papa|vati|dad|eltern)\b"
    ),
    "a_parent": (
        r"\b(?:mutter|mama|mutti|mum|mom|vater|papa|vati|dad|eltern)\b"
    ),
    "swaps": (
        r"\b(?:tausch\w*|vertausch\w*|swap\w*|wechsl\w* .* mit)\b"
    ),
    "at_night": (
        r"^(?:bitte )?(?:(?:schreib\w*|stör\w*|weck\w*|benachrichtig\w*|schick\w*)(?: (?:mir|mich|uns|bitte))* "
        "(?:nicht|nichts|keine nachrichten)(?: mehr)?|(?:keine|nicht so) (?:nachrichten|benachrichtigungen|"
        "erinnerungen)(?: mehr)?) (?:nachts|in der nacht|so spät|abends|am abend|morgens|so früh|am morgen)(?: "
        "bitte| mehr)*$|^(?:bitte )?(?:nachts|abends|so spät|morgens|so früh)(?: bitte)? (?:nicht|keine "
        "nachrichten)(?: mehr)?(?: schreiben| stören)?$"
    ),
    "wants_silence": (
        r"^(?:bitte |kannst du |können sie )*(?:stumm(?:schalten)?|mute|abmelden|hör\w* auf(?:,? (?:mir|uns|"
        r"mich))*(?: (?:zu schreiben|zu nerven|zu texten|nachrichten zu schicken))?|(?:schreib\w*|schick\w*|"
        r"nerv\w*)(?: (?:mir|mich|uns|bitte))* (?:nicht|nichts|keine nachrichten)(?: so viel\w*)?(?: mehr)?|"
        "(?:keine|weniger|nicht so viele) (?:nachrichten|benachrichtigungen)(?: mehr)?(?: (?:schicken|"
        "senden))?)(?: bitte)*$"
    ),
    "each_answers": (
        r"@[^@]*\b(?:kommt|kann|ist dabei|wird da sein|ist da)\b(?! (?:nicht|krank|kann nicht|"
        r"fehlt))[^@]*@[^@]*(?<![^\W\d_])(?:nicht|krank|kann nicht|fehlt)(?![^\W\d_])|@[^@]*(?<![^\W\d_])(?:nicht|"
        r"krank|kann nicht|fehlt)(?![^\W\d_])[^@]*@ (?:kommt|kann|ist dabei|wird da sein|ist da)\b(?! (?:nicht|"
        "krank|kann nicht|fehlt))"
    ),
    "answers_later": (
        r"\b(?:sag\w*|melde\w*|bescheid|frag\w*|schau\w*|klär\w*|weiss|wissen|entscheid\w*|gebe?)\b[^#]*#"
    ),
    "asks_homework": (
        r"\bhab\w* (?:ich|wir|sie|er|@) (?:denn |da )?(?:was|etwas|hausaufgaben?|ha)\b[^.!]*\bauf\b|\b(?:gibt es|"
        r"gibts|gab es|was (?:ist|sind|war|waren)|welche) (?:die )?(?:hausaufgaben?|hausis)\b|\bwas (?:ist|war|hab ich|"
        r"habe ich|haben wir|hatten wir|hatte ich) (?:(?:denn|nochmal|noch mal|noch|eigentlich|jetzt|so|für #|bis #|"
        r"zu #|#|"
        r"bei ihnen|bei dir) )*auf\b(?=(?: (?:für|bis|zu|zum))?(?: #)?[ ?!.]*$)|^(?:hausaufgaben?|"
        r"hausis|ha)\?+$"
    ),
    "or_times": r"# oder (?:auch |dann |am |auf |um )*#",
})
# fmt: on
