"""English: the patterns of free text, and the words that are nobody's name and no topic.

The carving patterns run over the sentence in small letters, each name hidden behind as many `@` as it has letters.
"""

from __future__ import annotations

# fmt: off
_ASKING = "(?:please |pls |can you |could you |hey |hi |ok |and |also )*"
_BUT = r"(?: (?:but|except(?: for)?|apart from|besides) @+(?:(?:\s*,\s*|\s*(?:and|&|\+|or)\s*)@+)*)?"
_WHOM = (
    r"(?:@+(?:'s (?:parents?|mum|mom|mother|dad|father|family))?(?:(?:\s*,\s*|\s*(?:and|&|\+)\s*)@+)*|"
    rf"(?:every(?:one|body)|all(?: (?:of )?(?:my |the )?(?:students|parents|families))?){_BUT})"
)
_DAY = r"(?:tomorrow|(?:mon|tues?|wed(?:nes|s)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)\b"
CARVING: dict[str, str] = {
    "note": (
        r"(?:\b(?:and |with )?(?:a )?(?:private |secret )?notes?(?: to self)?\s*(?::|-\s)\s*)(?P<body>.+)"
    ),
    "note_for": (
        "^(?:please )?(?:add (?:a )?|make (?:a )?|new |write (?:a )?|save (?:a )?)?(?:private )?note(?: to se"
        r"lf)?(?: (?!that\b)(?:(?:for|on|about|to) )?[^:,\d]{1,40}?)?(?:\s*[:,-]\s*|\s+that\s+|(?<=@)\s+(?=\S+$))"
        r"(?P<body>.+)"
    ),
    "note_in": (
        rf"^{_ASKING}(?:(?:add|put|write|stick|pop|save|jot)(?: (?:this|that|it|down))* (?:in|to|into|on|in to|under) "
        r"@+(?:'s)? notes?|jot (?:(?:it|this|that|down) )*(?:for|about|on) @+)(?:\s*[,:-]\s*|\s+that\s+|\s+)"
        r"(?P<body>.+)"
    ),
    "note_named": (
        "^(?:please |pls )?(?:(?:add (?:a )?|make (?:a )?|new |write (?:a )?|save (?:a )?)?(?:private )?note(?: "
        "to self)?"
        "(?: (?:for|on|about|to|that))?|(?:remember|keep in mind|bear in mind|for the record),?(?: that)?)"
        r" @+(?!@|'s)(?: that| -|:|,)? (?P<body>[^:]+)$"
    ),
    "engaged": (  # what stands in the way at a time of its own, behind the time of a lesson
        r"(?:[,.;]\s*|\s-\s|\s)(?:because |cause |since |as |cos |cuz )?(?P<body>(?:(?:i'm|im|i am|we're|we are|she's|"
        r"he's|they're) (?:all |both |already |only )*(?:flying|driving|travell?ing|visiting|heading|going away|"
        r"off to)\b|"
        r"(?:i|we|she|he|they|@+)(?:'ve|'s)? "
        r"(?:(?:have|has|had|got|gotta|am at|is at|are at)\b ?)+(?:an?|my|the|her|his|our|their|some) "
        r"(?:[a-z]+ ){0,3}?(?:exams?|tests?|trips?|concerts?|appointments?|dentist|doctor|party|wedding|match|game|"
        r"tournament|recital|birthday|meeting|training|practice|rehearsal|interview|audition|play|show|camp|final|"
        r"quiz)\b)(?:[^,;?.]|\.(?=\d|m\b))*)"
    ),
    "event": (  # an event in a sentence of its own behind the wish: "Maths test on Tuesday"
        r"(?<=[.?!,;])\s*(?P<body>(?:(?:her|his|their|my|our|the|a|an|big|next|school|maths?|science|history|spelling|"
        r"english|french|german|spanish|chem(?:istry)?|bio(?:logy)?|physics|gcse|sat|mid-?term|end of term) ){0,3}"
        r"(?:exams?|tests?|quiz|mocks?|finals?|concert|recital|party|wedding|match|game|tournament|rehearsal|practice|"
        r"training|interview|audition|play|show|trip|appointment|competition|birthday|swimming|football|soccer|dance|"
        r"ballet|choir|band|judo|karate|gymnastics|netball|rugby|cricket|piano|guitar|scouts|brownies|cubs|"
        r"rehearsals)\b"
        r"(?! (?:lesson|session|class|prep))(?!.*\b(?:lessons?|sessions?|class|move|instead|can we|could we)\b)[^?]*)$"
    ),
    "topic": (
        r"(?:\b(?:the )?topic(?: (?:is|will be|to)\s|\s*(?::|-\s|=)\s*)|(?<=: )topic |(?<=should be )about |"
        r"(?<=will be )about (?!(?:\w+ ){1,4}late\b)|"
        r"(?<=shall be )about |(?<=must be )about |(?<=going to be )about |(?<=lesson is )about |(?<=session is )"
        r"about |(?<=class is )about |(?<=will )cover |(?<=going to )cover )"
        r"(?P<body>.+)"
    ),
    "topic_whom": r"\s(?:for|with) @+(?=\W|$)",
    "topic_for": (
        r"(?:\btopic (?:for|of|with) [^:\n]{1,40}?(?:: ?| is | to | = )|"
        r"(?P<doing>\b(?:we're|we are|we'll be|we will be|i'm|i'll be|i am) (?:doing|covering|going over|working on|"
        r"looking at|tackling|revising|practi[sc]ing|studying) (?!an?\b|it\b|that\b|this\b|one\b|half\b|two\b|\d|"
        r"[^@]*\b(?:lessons?|sessions?|class|hours?|trial)\b)(?=[^@,.;!?]{2,40} with @)))"
        r"(?P<body>(?(doing)[^@]+?(?= with @)|.+))"
    ),
    "before": (  # why, ahead of a wish for one more lesson: the day of the exam is not the lesson's
        r"(?:^(?:(?:hi|hey|hello|sorry|so|and)[ ,!]+)*|(?<=@) )"
        r"(?P<body>(?:(?!lesson|session|class|book|move)[a-z']+ ){0,5}?(?:exams?|tests?|quiz|mocks?|finals?|"
        r"presentation|interview|audition)\b(?! (?:lesson|session|class|prep))[^.;!?@]{0,60}?)"
        r"(?:,? (?:and )?so|,|\.|;| -) (?=(?:can|could|may|might|would|please|pls|book|add|i'd|we'd|i need|we need|"
        r"need|"
        r"want|let's|he'd|she'd|squeeze|fit|put)\b.*\b(?:extra|another|additional|more|add|book|squeeze|fit|lesson|"
        r"session)\b)(?!.*\b(?:move|moved|reschedule|cancel|instead)\b)"
    ),
    "reason": (
        r"(?:\breason\s*(?::|is\b)\s*|\bbecause (?:of )?|\bbecoz |\bbc |\bcos |\bcuz |\bdue to |"
        r"\bowing to |\bon account of |\bsince (?=i'm|i |he |she |they |she's|he's|we |my )|"
        r"\bas (?=i'm|i |he |she |they |she's|he's|we ))(?P<body>.+?)(?=$|\n|[,.;]? (?:so )?(?:we|i|she|he|they)"
        r"(?:'ll|'d| will| would)? (?:have to|need to|must|want to|wanna|like to|had to|gotta|are going to) "
        r"(?:please )?(?:call off|cancel|skip|miss|move|reschedule|postpone|push|drop)\b)"
    ),
    "others": (
        r"(?:^|[,.;(]\s*|\s-\s|\band |\bbut |\s)(?P<body>(?:my|our|his|her|their|a|the) "
        r"(?!lesson)(?:[a-z]+ ){0,2}[a-z]+"
        r"(?:'s| is| are| has| have| had| got| caught)(?: really| very| quite| so| got| a| the| bad| down with| been)* "
        r"(?:sick|ill|unwell|poorly|cold|fever|flu|covid|accident|in (?:the )?hospital)\b)"
    ),
    "state": (
        r"(?:^|[,.;(]\s*|\s-\s|\band |\bbut |\bsorry,? |\s)(?P<body>(?:i'm|i am|im|he's|she's|"
        "he is|she is|they're|they are|is|was|feeling|i feel|got|i've got|i have|has|caught|"
        "having|down with) (?:really |very |quite |still |feeling |a |an |a bit |not feeling |"
        "not |so |the |my )*(?:sick|ill|unwell|poorly|well|a cold|cold(?! war)|flu|fever|covid|migraine|"
        r"headache|stomach ache|toothache|emergency|(?:dentist|doctor|hospital)(?:'s)?(?: appointment| visit)?|exam|"
         r"test|"
        r"school trip|in (?:the )?hospital|(?:to go|going) (?:in)?to (?:the )?hospital)\b(?: with (?:a |"
        "the )?[a-z]+)?)"
    ),
    "tail": (
        r"(?:,\s*|\s-\s|(?<!\bsummer)(?<!\bautumn)(?<!\bwinter)(?<!\bspring)(?<!\bschool)(?<!\beaster)(?<!\bthe)"
        r"(?<!\buntil)(?<!\btill)(?<!\bxmas)(?<!\bchristmas)\s)(?P<body>(?:family |medical )?(?:sick|ill|illness|"
         r"emergency|unwell|"
        "timetable clash|clash|fever|flu|covid|school trip|exam|holidays?|bad cold))[ .!]*$"
    ),
    "dash": (
        r"\s-+\s(?!(?:no|sorry|actually|wait|oops|make|i mean)\b)(?P<body>[^\d]+)$"
    ),
    "due": (
        r"[,;]?\s*\b(?:(?:which is |it's |that's )?due(?: in)?(?: (?:on|by|for))?|by|until|"
        rf"for(?= (?:(?:next|this|the following) )?{_DAY})|"
        r"(?:to (?:be )?|for )?(?:(?:hand|turn|giv)(?:e|en|ed|ing)?|submit(?:ted)?)(?: it| them)?(?: back)?(?: in)?"
        rf"(?: (?:on|by|for|before))?(?= (?:(?:a week )?(?:on )?|next |this ){_DAY}))\s+(?P<body>.+)$"
    ),
    "score": (
        r"(?P<body>\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty) out of "
        r"(?:five|ten|twelve|fifteen|twenty|thirty|fifty)\b|\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|out of |of )\s?\d{1,3}|"
        r"\d{1,3}(?:[.,]\d)?\s?(?:%|"
        r"percent|points?|pts)(?! (?:off|discount|sure|certain|cheaper|tip|battery|chance|more|less)\b)|\b(?:a|"
        r"an|grade)\s[a-f][+-]?(?=$|[ .,!])|\b[a-f][+-](?=$|[ .,!]))"
    ),
    "score_cue": (
        r"\b(?:test|exam|quiz|essay|paper|mock)\W{1,3}[a-f][+-](?=$|[ .!])|^@+ (?:managed|aced|came away with|"
        r"ended (?:up with|on)|finished (?:on|with))\b|\b(?:log|logged|mark|"
        r"marks|marked|score|scored|scores|grade|graded|got|gets|result|record|"
        r"achieved|received|earned|improved|went up|dropped)\b|^@+:? (?:got )?\d{1,3} ?(?:%|percent|out of)|^@+:? "
        r"(?:1[3-9]|"
        r"[2-9]\d|1\d\d) ?/ "
        r"?(?:1[3-9]|[2-9]\d|1\d\d)\b|\b(?:passed|failed)\b(?=.*(?:%|out of))|\b(?:test|exam|quiz|mock|paper|"
        r"assessment|"
        r"essay)s?\b(?=.*(?:out of|%|percent))|"
        r"\b(?:quiz|dictation|spelling test|vocab test|spellings?)\b\W{1,4}\d{1,3} ?/ ?\d{1,3}[ .!]*$|"
        r"\bcame (?:back|out)\b(?=.*\d ?/ ?\d)|\b(?:put|write|note|jot|pop)(?: down| in)? \d{1,3} ?(?:/|%|out of)|"
        r"\b(?:test|exam|quiz|mock|paper|assessment|essay|dictation)s?\b(?=.*(?:1[3-9]|[2-9]\d|100) ?/ "
        r"?(?:1[3-9]|[2-9]\d|100)"
        r"\b)|^(?=.*(?:1[3-9]|[2-9]\d|100) ?/ ?(?:1[3-9]|[2-9]\d|100)\b).*\b(?:test|exam|quiz|mock|paper|dictation)\b"
    ),
    "greeting": (
        r"\s*(?:(?:please|pls|hi|hey|hello|ok)[ ,!]+)*(?P<what>(?:good )?(?:morning|afternoon|evening))"
        r"\b(?=\s*[!,.:;]|\s(?:all|there|please|pls|can|could|"
        r"would|will|i|i'm|i'd|"
        r"i've|quick|team|so|how|what|when|who|is|do|book|move|cancel|just)\b)"
    ),
    "no_more": (
        r"\b(?:not|instead of|rather than) (?:at |for |the |just |only |a |an )*"
        r"(?P<what>\d{1,2}\.[0-5]\d|\d{1,3}(?: ?(?:mins?|minutes?|hrs?|hours?|h|m))?|(?:half an |half )?hour|day "
        r"before|"
        r"(?:quarter|half|ten|twenty|five) (?:past|to)(?=$|[.,!?]))(?![\w:./-]|"
        r"\s?(?:am|pm|o'clock|lessons?|"
        r"sessions?|students?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
    ),
    "correction": (
        r"(?:[,.;-]\s*|\s)(?:no,? sorry|sorry|no wait|wait|actually|i mean|i meant|no,|no -|no make|"
        "no, make|rather(?! than)|correction|oops|scratch that|or rather|make that|(?<!is )(?<!'s )(?<!be "
        r")better(?! than))\b[,:]?\s*"
    ),
    "message": (
        rf"^{_ASKING}(?:let\s+{_WHOM} know|"
        r"(?:tell|message|msg|text|write to|write|inform|notify|email|dm|say to|reply to|reply)\s+(?:(?:a message )"
        r"?to )?"
        rf"{_WHOM}(?: know)?|(?P<ask>ask)\s+{_WHOM}|"
        rf"(?:pass|send|forward)(?: (?:this|it|a message|the message|word))? on to\s+{_WHOM}|"
        rf"(?:pass|send|forward)(?: (?:this|it|a message|the message|word))? to\s+{_WHOM}(?=\s*:)|"
        rf"send\s+(?:(?:this|a message|the following) to )?{_WHOM}(?: this| a message| the following)?(?=\s*:))"
        r"(?:\s*[:,]\s*|\s+that\s+|(?(ask)\s+(?=to\s)|\s+to\s+)|\s+-\s+|\s+(?=about\s)|\s+)(?P<body>.+)"
    ),
    "reminding": (
        rf"^{_ASKING}remind\s+{_WHOM}(?:\s*[:,]\s*|\s+that\s+|\s+to\s+|\s+(?=about\s)|\s+"
        r"(?=(?:today|tonight|tomorrow|on \w+day)\b[^,.]*\babout\s))(?P<body>.+)"
    ),
    "everyone": r"\b(?:every(?:one|body)|all)\b(?= (?:\w+ )*@)",
    "nudge": (
        r"\bask @+ (?:if|whether) (?:she|he|they)(?:'s| is| are|'re)? ?(?:coming|joining|"
        r"there|ready|here|late)\b|\bask @+.*\b(?:are you|coming|joining)\b"
    ),
    "homework_after": (
        r"^(?:please |can you |could you )*(?:(?:add|new|give|set|assign)\s+)?(?:some )?(?:homework|"
        r"hw|home work|tasks?)\b(?:\s*(?:for|to) (?:every(?:one|body)|all(?: my)?(?: students)?)\b)?(?:\s*(?:for|to|:)"
        r"?\s*@+(?:(?:\s*,\s*|\s*(?:and|&|\+)\s*)@+)*)?(?:\s*[:,-]\s*|"
        r"\s+(?:is\s+)?)(?P<body>.+)"
    ),
    "homework_told": (  # "Leo needs to do exercise 12 for Monday", "get Ben to do worksheet 9"
        r"^(?:(?:for|as) (?:homework|hw),? )?(?:(?:please |pls |can you |could you )*(?P<get>get|have) )?"
        r"@+(?:(?:\s*,\s*|\s*(?:and|&|\+)\s*)@+)* (?(get)(?:to )?|(?:needs?|has|have|is|are|ought|should|must)"
        r"(?: also| still)?(?: supposed| meant)? (?:to )?)(?P<body>(?:do|read|write|finish|learn|"
        r"revise|complete|"
        r"practi[sc]e|prepare|memori[sz]e|study|watch|answer|hand in|review|solve|redo|correct)\b"
        r"(?!.*\b(?:lessons?|sessions?|class|can't|cannot|so)\b)(?=.*\b(?:ex|exercises?|pages?|pp?|chapters?|ch|essays?|"
        r"worksheets?|questions?|qs?|units?|poems?|words|vocab|drafts?|problems?|papers?|acts?|scenes?|verbs|reports?|"
        r"sheets?|reading|translation|summary|flashcards)\b).+)"
    ),
    "homework_named": (
        r"^@+(?:'s)?[,:]?\s+(?:new\s+)?(?:homework|hw|tasks?)\b(?:\s+for\s+(?:[a-z0-9]+\s+){1,3}?(?=is\b))?\s*(?:is)"
        r"?\s*[:,-]?\s*(?P<body>.+)"
    ),
    "homework_colon": (
        r"^(?:for )?@+(?:(?:\s*,\s*|\s*(?:and|&|\+)\s*)@+)*:\s*(?P<body>(?:please |pls )?(?:ex(?:ercises?)?|pages?|"
        r"pp?|read|write|finish|learn|revise|"
        r"chapters?|ch|worksheets?|do|complete|essay|watch|practi[sc]e|prepare|memori[sz]e|questions?)\b.+)"
    ),
    "homework_given": (
        r"\b(?:assign|give|set)\s+@+(?!@|(?:'s)? topic| up\b| (?:\d+|an?|two|three|half an) (?:hours?|h|mins?|minutes?)"
        r"\b(?! of)| (?:the |my |that )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|o'clock)|half \d|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?)\b|[^.,:]*\b(?:slots?|spot|lesson time)\b| (?:an?|"
        r"another|one|"
        r"some|more|the) (?:extra |more |trial |new |"
        r"additional )*(?:reminder|nudge|call|ring|message|note|discount|break|refund|invoice|lessons?|sessions?|"
        r"class(?:es)?|hours?|slots?|appointments?|poke|ping|prod|buzz|shout|heads up))(?:(?:\s*,\s*|"
         r"\s*(?:and|&|\+)\s*)@+)*\s*[:,]?\s*(?:(?:some |"
        r"as )?(?:homework|hw)\s*[:,?.!-]*\s*)?(?P<body>.+)"
    ),
    "homework_to": (
        r"\b(?:assign|give|set)\s+(?!(?:the )?topics?\b)(?P<body>[^@]+?)\s+(?:to|for)\s+@+(?P<rest>.*)$"
    ),
    "time_words": (
        r"\d|\b(?:mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?s?\b|\b(?:today|tomorrow|"
        r"tonight|weekly|every|until|noon|note)\b"
    ),
}
FILLERS = frozenset(
    "topic diary calendar timetable alright joint righto w heyy we'd he'd she'd they'd love looking having "
    "booking makeup one-off oneoff favour favor usual tbc "
    "indefinitely "
    "hiya pop stick sign chuck throw bung down tuck heya double booked give giving moved uh uhm um erm hmm "
    "basically actually ish re should bok boook bokk "
    "@ a about add afternoon again also an and another appointment around arrange as at be beginning between book "
    "both by can class classes could create dear do does during each enter every extra fit for from get good has "
    "have he hello her hey hi him his hour how i i'd i'll if in is it just kindly lesson lessons let's lets like "
    "long madam make may maybe me meet meeting might morning my need needs new next of ok ok? okay on one online "
    "or our pencil per plan please pls plz possible private put rebook recurring regular repeat repeated "
    "repeating reserve schedule see series session sessions set shall she sir slot slots so squeeze start "
    "starting student suit suits teach thank thanks that the their them then there they think this till time "
    "times to today's together too trial tutoring u until up us usual want want's wants we week weeks well what "
    "will with work works would you your"
    .split()
)
_NOBODY = frozenset(
    "able after algebra all already always am any anyone anything are ask away back bad been before being below "
    "best better biology birthday books break breakfast bring but calculus call came can't cancel cannot change "
    "chemistry clear close cold come coming concert course dad day deal delay dentist did didn't different dinner "
    "doctor don't done down drop due earlier early easy else end english equations essay ever everybody everyone "
    "everything exam exercise false fast father feel few find fine first flight follow food forget fractions free "
    "french full game geography geometry german give go going gone got grammar great group guess guitar had half "
    "happy hard hear held help here hers history hold holiday home homework hope i'm ill instead into invoice "
    "item its join keep kind know last late later latin lead leave left less let letter list listening literature "
    "little live look lost lot lunch mad made main man many mark match math maths matter mean message mind mine "
    "miss mom moment month more most mother move much mum music must name near never nice night no nobody none "
    "nor not note nothing now nudge number off offer often oh old once only open other out over own page paid "
    "pain parent parents part party past pay people physics piano ping place play point poor post postpone "
    "practice push quick quite rain rather read reading ready real really reason remind remove report reschedule "
    "rest review revision right room run said same saw say school science score scrap send sent settings shift "
    "ship short show sick since sit skip some someone something soon sorry sort spanish speaking spelling "
    "statistics stay still stop story students such sum sure swap take talk task taught tell tenses test text "
    "than these thing those today told tomorrow took top topic train trip try turn two under undo unit use used "
    "vacation verbs very vocabulary wait was way weekend went were when where which while who whole why word "
    "write writing wrong yes yesterday yet shove shunt prepone"
    .split()
)
COMMON = FILLERS | _NOBODY
# fmt: on
