"""English: what people say when they want something of a timetable.

Patterns run over a sketch of the sentence in small letters: `@` stands for somebody of the roster, `#` for
a time expression, `¤` for free text that was carved out. The number is the weight of the cue.
"""

from __future__ import annotations

from core.understanding.tables.en.answers import LATE, RSVP
from core.understanding.tables.en.cancels import CANCELS
from core.understanding.tables.en.presence import PRESENCE
from core.understanding.tables.en.questions import QUESTIONS

# fmt: off
CUES: dict[str, tuple[tuple[str, int], ...]] = {
    "undo": (
        ((r"(?:^|[,.;!-] ?|\b(?:so|please|pls|just|and|can you|could you) )(?:undo|revert)(?: it| that| this)?(?: "
          r"please| pls)?[ .!?]*$"), 9),
        (("^(?:please |pls |plz |kindly |hi,? |hey,? |hello,? |ok,? |so |can (?:you|u) |could you |"
          r"(?:oo+ps|whoops|oh|no|wait|sorry|shit|damn|ugh|argh|ah|my bad)[,.! ]+|"
          r"would you |just |actually,? )*(?:undo|revert|take (?:that|it) back|put (?:it|that) back)\b"), 9),
        ((r"^(?:please |pls |can you |could you )*(?:delete|remove|revert|reverse|cancel|take back) (?:that |the |my )*"
          r"last (?:change|action|thing|entry|edit|step|command|message)\b"), 9),
        (r"\bundo (?:that|it|this|(?:the |my )?last)\b", 9),
        (r"\bput (?:it|that|this|everything|them) back(?: (?:how|the way|where|as|like|to how) [^#]*)?[ .!]*$", 9),
    ),
    "abort": (
        (("^(?:ok,? |oh,? |no,? |ah,? )?(?:stop|abort|quit|exit|discard(?: it| that)?|never ?mind(?: that)?|"
          "nvm|forget (?:it|that|about it)|scrap that|drop it|leave it|don't bother|let's leave it)[ .!]*$"), 9),
    ),
    "help": (
        ((r"^(?:help(?: me)?|\?|what can (?:you|i) (?:actually |even |all |really )*(?:do|"
          r"say|ask|write|type)[^#@]*|commands?|how does this work|"
          r"how do i use (?:this|you)[^#@]*)[ !.]*\??$"), 9),
        (("^(?:i need help(?=[ .!]*$| with (?:this|you|the bot))|how do (?:i|you) (?:book|cancel|move|add|set|change|"
          r"invite|use)\b)"), 6),
    ),
    "thanks": (
        (("^(?:(?:that's|that is|sounds|all) |ok(?:ay)?,? |great,? |good,? |fine,? |perfect,? |super,? |lovely,? |"
          "cool,? |many |alright,? |awesome,? )*(?:thanks|"
          r"thank (?:you|u)|thx|ty|cheers|tks|much appreciated)\b[^#@]*$"), 8),
        ("^(?:perfect|great|lovely|cool|awesome|brilliant|excellent|wonderful|super|nice)[ !.]*$", 8),
    ),
    **QUESTIONS,
    "block": (
        (r"^(?:/?off|ooo|out of office)\b", 6),
        (r"^(?:busy|away|out|unavailable|blocked)\b", 5),
        (r"^(?:sorry,? |and |ok )*(?:i )?(?:can't|cannot|can not|cant) (?:do|make|manage|work|teach) #", 5),
        (r"\bblock(?: out| off)?\b(?![ -]?book)(?! of\b)", 7),
        (r"\bbook (?:me|us|myself|#) off\b", 7),
        ((r"\b(?:i'm|i am|i'll be|i will be|we're|we are|ill be|im) (?:away|off|out|on (?:holidays?|"
          "vacation|leave|a trip|a course)|unavailable|not available|not working|not teaching|"
          r"travelling|traveling|gone|busy)\b"), 7),
        ((r"(?<!your )(?<!happy )(?<!nice )(?<!great )\b(?:holidays?(?! (?:concert|party|show|play|fair|market|"
        r"lunch|dinner|recital|sale|season|special|"
         r"homework|project|camp))|vacation|day off|days off|time off|half-term|"
         r"annual leave|pto)\b"), 6),
        (r"\btak(?:e|ing) #.*\boff\b", 7),
        ((r"\b(?:no (?:more )?(?:lessons|teaching|sessions|classes)|(?:not|no longer) (?:teach|teaching|work|working)|"
          "don't work|"
          "don't teach|do not (?:teach|work)|no longer available|stop(?:ped)? (?:teaching|working)|"
          "won't (?:work|teach|be teaching|be working|be available)|can'?t (?:teach|work)|"
          r"unavailable|not available)\b(?! with)"), 5),
        (r"^(?!.*\b(?:schools?|shops?|pool|library|gym|museum|road|office|kindergarten)\b).*\bclosed\b(?! with)", 5),
        (r"\bkeep #.* (?:free|clear|open)\b", 6),
        (r"^(?:nothing|no ?one|nobody|none)(?: more)? (?:on )?#", 6),
        ((r"^(?:please |pls |can you |could you )*clear (?:my |the |our )?(?:whole |entire |all )?(?:of )?#(?! "
          r"for\b)"), 6),
        ((r"\b(?:don't|dont|do not|never) (?:let|allow) (?:any ?one|anybody|people|students|families|them)"
          r"\b[^#]*\bbook"), 8),
        (r"#.*\bkeep (?:it|that|this|them|the (?:day|time|slot)) (?:free|clear|open|blocked)\b", 6),
        ((r"\bi (?:(?:need|have|want|got|must|gotta) )(?:to )?(?:finish|stop|leave|be done|be out|go)(?: early)"
          r"?(?: (?:at|by))? #"), 5),
        (r"\b(?:don't|do not|never) (?:book|schedule|put)\b", 6),
        (r"^#,? off\b", 5),
        (r"^not (?:in|here|around|at work|teaching|working) #", 6),
        (r"^on (?:annual leave|leave|holidays?|vacation|a trip|a course)\b", 6),
        (r"\b(?:have|need|want|like|take|taking|get|getting) # off\b", 7),
        ((r"\b(?:i'm|i am|i'll be|i will be|i've got|i have|im) (?:(?:on|at|in|to|going to|off to|attending|away at) "
         r")?(?:an? |the |my )?(?:\w+ ){0,2}"
          r"(?:course|trip|training|conference|retreat|jury duty|strike|sabbatical|wedding|funeral|workshop|"
          r"interview|school event|"
          r"inset day|surgery|operation)\b[^@]*#"), 6),
        (r"\bwon't be (?:here|around|in|available)\b", 5),
        (r"\b(?:dentist|doctor(?:'s)?|conference|wedding)\b.*#", 2),
        (r"#.*\b(?:i'm|im|i am) (?:away|off|out|busy)\b", 6),
        (r"\b(?:give|mark) me #.*\boff\b|\bmark #.*\b(?:off|unavailable|busy|as off)\b", 7),
    ),
    "hours": (
        ((r"^(?!.*\bhow (?:many|much)\b).*\b(?:my|working|work|teaching|office|weekly|new|opening|regular|"
         r"usual) (?:teaching |working |"
          r"office |weekly )?hours\b"), 6),
        (r"^hours\b", 6),
        (r"^(?:my )?new (?:working|work|teaching) times\b", 7),
        (r"\b(?:change|set|make|update|adjust) (?:my |the )?# (?:teaching |working )?(?:hours|availability)\b", 8),
        ((r"(?<!did )(?<!do )\bi (?:usually |normally |only |can |now |also |always |generally )*(?:teach|work|"
         r"tutor)\b(?! @)"), 4),
        (r"\bset (?:my )?(?:hours|availability)\b", 7),
        (r"^(?:i'm |i am )?(?:usually |normally |generally )?available\b", 4),
        (r"\b(?:lunch|break)(?: break| from| is| at| between)? #", 5),
        (r"\b(?:change|update) my (?:hours|availability)\b", 7),
        (r"^(?:also |please )?open (?:up )?(?:on |from )?#", 6),
        (r"(?<!am )\b(?:i'm|i am|i'll be|i will be) (?:also |exceptionally |now )?open (?:on |from |also )*#", 8),
        (r"\b(?:extra|additional) (?:hours?|openings?|time)\b[^#]{0,30}#", 6),
        (r"\bi can also (?:teach|work)\b[^#]{0,30}#", 6),
        (r"(?:#|\b\d{1,3}) (?:\w+ ){0,4}between (?:my |the |two |all )*(?:lessons|sessions|classes|students)\b", 6),
        ((r"\b(?:no|without|zero)(?: \w+){0,3} between (?:my |the |two |all )*(?:lessons|sessions|classes|"
          r"students)\b"), 6),
        ((r"\b(?:break|gap|pause|rest|free|need|leave|keep)\b[^#]{0,30}#.{0,30}\b(?:between|before|after) "
          r"(?:my |the |all |each |every )*(?:lesson|session|class|student)(?:e?s)?\b"), 6),
        (r"\bbuffers?(?: of| to| is)? (?:#|\d)|(?:#|\d) buffers?\b|\b(?:no|without|zero) buffers?\b", 6),
    ),
    "late": LATE,
    "rsvp": RSVP,
    **PRESENCE,
    "remind_setting": (
        ((r"^(?:please |pls |ok |can you |could you |hey |hi )*(?:(?:un)?mute(?: (?:me|this|it|everything|all|"
         r"yourself|chat))?|"
          r"unsubscribe(?: me)?|opt(?: me)? out|(?:stop|quit) (?:text|messag|writ|ping|spamm?|bother|contact|notify|"
          r"annoy|send)ing(?: to)?(?: me| us)?(?: so much| so many| all these| these| any| more| messages| texts| "
          r"notifications| notices| stuff| all the time| constantly| anything)*|(?:don't|do not) (?:text|message|write|"
          r"ping|notify|contact)(?: to)? (?:me|us)(?: any ?more| again| anything| any longer)*|"
          r"(?:no|fewer|less) (?:more )?(?:messages|texts|notifications|notices)(?: for me)?)(?: please| pls|"
           r" now)*[ .!]*$"), 9),
        ((r"\b(?:remind|reminder|reminders|notify|alert|warn|ping)\b.*\b(?:before|ahead|earlier|"
          r"in advance|beforehand|prior)\b"), 8),
        (r"\breminders?\b.*\b(?:off|on|only|to|at|set|stop|disable|no|every)\b", 6),
        ((r"\b(?:no|stop|disable|turn off|turn on|switch off|set|change|mute|fewer|less|only|don't (?:want|"
         r"need)) (?:the |"
          r"my |more |all |me |any )*reminders?\b"), 8),
        ("^/?remind (?:#|off|on|only)", 7),
        (r"\b(?:turn|switch) (?:off|on) (?:the |my |our |all |@(?:'s)? )*reminders?\b", 8),
        (r"\b(?:turn|switch) (?:the |my |our |all |@(?:'s)? )*reminders? (?:off|on)\b", 8),
        (r"\b(?:stop|don't|do not|dont) (?:reminding|send(?:ing)? (?:@ |me |us |him |her )?(?:any )?reminders)\b", 8),
        (r"\bremind me #", 4),
        (r"\bdon't remind\b", 8), (r"^(?:way |far )?too many (?:reminders|messages|notifications)\b", 8),
        (r"\b(?:want|need|like|get|have) (?:the |my |more |some |any |all )*reminders?\b(?! (?:about|of|for) )", 8),
    ),
    "remind": (
        (r"\bremind (?:@|her\b|him\b|them\b|everyone|everybody|all\b)", 7),
        (r"\b(?:send|give) (?:@|her|him|them) (?:a |another )?reminder\b", 8),
        (r"\b(?:send )?(?:a )?reminder (?:to|for) @", 8),
    ),
    "message": (
        ((r"\b(?:tell|message|msg|text|write(?: to)?|inform|notify|email|whatsapp|dm) (?:@|everyone|"
          "everybody|all)"), 8),
        (r"\blet (?:@|everyone)(?:'s?)?(?: and @)* know\b", 8),
        (r"\bask (?:@|everyone)(?!\w)", 6),
        (r"\b(?:send|forward|pass)(?: on)? (?:@|(?:a |the |this )?(?:message|word|note)(?: on)? to @)", 8),
        (r"\bsay (?:hi |hello |sorry )?to @", 7),
        (r"^(?:message|msg|text)\b", 5),
        ("^(?:message|msg|text|tell) ¤", 8),
        (r"\bsend (?:a )?message\b", 6),
    ),
    "homework": (
        ((r"^(?!.*\b(?:said|says|hates?|a crime|(?:too|so) much|lots? of|loads of|tons of|enough|piles "
          r"of)\b)(?!.*\b(?:did|done|finished|completed|forgot|lost|sent|"
          r"handed|started|doing|tried|do) (?:in |with |all |"
         r"half |most |of |"
          r"the |my |her |his |our |your |some )*(?:homework|hw|home work)\b(?! for @)).*\b(?:homework|hw|"
           r"home work)\b"), 7),
        (r"\bassign\b", 7),
        ("^(?:new )?tasks?(?: for)? @", 7),
        (r"^@'?s? tasks?\b", 6),
        ((r"\b(?:give|set) @ (?:a |some |the )?(?:task|exercise|pages|ch|essay|worksheet|reading|"
          "homework|¤)"), 7),
        (r"\btasks? for @", 6),
        (r"^task\b", 5),
        ((r"^(?:hi |hey |so |and )*what(?:'s| is| was| are| were| do i| do we| does @)?\b[^@]*\b(?:due|supposed to do|"
          r"have to do|to prepare)\b"), 6),
    ),
    "record_score": (
        ((r"\b(?:got|scored|achieved|received|earned|gets|has|had|made|with|score|grade|graded|"
          r"mark|record|result|results|test|task|quiz|exam)\b.*%score"), 8),
        ("%score", 5),
    ),
    "scores": (
        ((r"^(?!.*\bresults? (?:come|came|are|will be) (?:out|in|published)\b).*\b(?:scores?|grades?|marks|results?|"
         r"progress)\b(?!.*%score)"), 5),
        (r"^what (?:did (?:i|she|he|we|@) (?:get|score)|(?:was|were) (?:my|her|his|@'s) (?:score|mark|result)s?)\b", 6),
        (r"^how did (?:i|she|he|we|it) (?:do|go) (?:on|in|at)\b", 6),
        ((r"\bhow(?:'s| is| did| was| are| has|s) @.*\b(?:do|doing|did|progress\w*|been doing|getting on|"
          r"improv\w*)\b"), 6),
        (r"\bhow (?:well )?(?:has|have|is|was|did) @.*\bscor(?:ed|ing|e)\b", 7),
        (r"\b(?:show|what|list|see)\b.*\b(?:scores?|grades?|marks|results?|progress)\b", 7),
    ),
    "note": (
        (("^(?:add (?:a )?|make (?:a )?|new |write (?:a )?|save (?:a )?|take (?:a )?)?(?:private |"
          r"secret |my )?notes?(?: to self| to myself| for me)?\b(?!book)"), 8),
        (r"\b(?:private )?note (?:for|on|about|to) @", 8),
        (r"\bnote that\b", 7),
        (r"\bjot\b", 7),
        (r"^@(?:'s)? ¤[ .!]*$", 6),
    ),
    "topic": (
        (r"^(?:set |change |update |the |new )*(?:@'?s? )?topics?\b", 7),
        (r"\b(?:set|change|update|make) (?:the |@'s |his |her |#(?:'s)? )*topic\b", 8),
        (r"\b(?:lesson|session|class) (?:is|will be) topic ¤", 8),
        (r"\b(?:should|shall|will|must|going to) be topic ¤", 8),
        (r"\btopic (?:for|of|with) (?:@|#)", 7),
        (r"^@'?s? topic\b", 7),
    ),
    "invoice": (
        ((r"^(?!.*\b(?:(?:paid|received|got) (?:the|your|our|my|this|an?|for)|arrived|(?:is|was) paid|paid "
          r"already)\b).*\b(?:invoices?|invoicing|bill|bills|"
         r"billing)\b"), 9),
        (r"\bcharge @", 6),
        (r"\b(?:how much|what) (?:does|do|did) @.* owe\b", 5),
        ((r"^(?:how much|what)(?:'s| is| does| do| did| has|s)? @ (?:still |got )*(?:owe|owing|outstanding|due|"
          r"have to pay)\b"), 7),
    ),
    "create": (
        ((r"(?<!the )(?<!a )(?<!my )(?<!this )(?<!new )(?<!her )(?<!his )(?<!that )(?<!good )(?<!great )(?<!your )"
          r"(?<!busy )(?<!full )(?<!another )(?<!of )\b(?:book|schedule|set up|"
          r"arrange|plan|reserve|create|pencil(?: in)?|slot in|squeeze in|fit in|enter|rebook)\b(?!ed|"
          r"s\b| looks?| (?:me|us|myself) off)"), 5),
        ((r"\b(?:add|put|fit|get|new|make an?|have an?) (?:in )?(?:@|a |an |another |one |the |"
          "some )*(?:lesson|session|class|appointment|slot|@)"), 4),
        (r"^(?:new|add|put|fit|squeeze|slot)\b", 3),
        (r"\bblock[ -]?book(?:ing)?\b", 7),
        ((r"\b(?:(?:lessons?|sessions?|classes|class|appointments?|slots?|tutoring|meetings?|one|"
          "it)) (?:with|for) @"), 3),
        ((r"\b(?:want|wants|need|needs|like|love|have|has|get|looking for)(?: to)?(?: book| have| get)? (?:a |an |"
          "another |one |# ?|some |the )*(?:extra |more |new |next |trial |first |private )*(?:lesson|"
          "session|class|slot|appointment|hour)"), 4),
        (r"\bbook (?:me|us|him|her)\b(?! off)", 5),
        (r"\b(?:fit|squeeze|slot) (?:me|us|him|her|@) in\b", 5),
        ((r"\b(?:like|want|love|hope) to (?:start|begin|have|take|get|book) (?:(?:#|regular|weekly|some|private|"
          r"your|a few|maths?|english) )*lessons\b"), 6),
        (r"\b(?:another|an? extra|an? additional|one more) (?:lesson|session|class)\b|\+#", 5),
        (r"\b(?:see|meet|teach) @ (?:on |at )?#", 3),
        (r"\b(?:want|wanna|like|need|love)(?: to)? (?:see|meet|teach|have) @.*#", 6),
        (r"\b(?:can|could|may) (?:i|we|she|he|@) .*# (?:as well|in addition|on top)\b", 7),
    ),
    "reschedule": (
        (r"\bbring [@#].*\b(?:forwards?|back|to|earlier|up)\b", 6),
        (r"\bbring (?:it|that|this|us|(?:the|our|my|her|his) (?:lesson|session|class|one))\b", 6),
        ((r"(?<!^we are )(?<!^we're )(?<!^i'm )(?<!^i am )\b(?:move|moving(?! (?:house|away|home|out|to [a-z]))|"
         r"reschedule|re-schedule|shift|push|bump|postpone|swap|switch|pull|"
          r"rearrange|delay|put off|put back|relocate)\b"), 6),
        (r"\bchange\b(?! of\b)(?! (?:my|the) (?:hours|topic|availab\w*|reminders?))", 4),
        ((r"(?<!'t )(?<!not )(?<!can )(?<!could )(?<!will )(?<!'ll )\b(?:make|do) (?:it|that|this|@|them|(?:the |our "
          "|my |all )+(?:lessons?|sessions?|"
          r"class(?:es)?))(?!\w).*#"), 4),
        ((r"^(?:the )?# (?:one|lesson|session|class|slot) (?:with|for) @ (?:is|will be) (?:now |actually )?(?:on |"
          r"at )?#"), 6),
        ((r"\b(?:permanent|regular|weekly|usual|normal|standing|fixed) (?:slot|lesson|time|session|day)s? (?:moves|is "
         r"moving|will move|changes|"
         r"is changing|goes|switches|shifts|becomes|is now|will be)\b.*#"), 6),
        (r"@[^.?!]*(?<!t )\bmoved (?:from # )?(?:to )?#|\bmoved @(?:'s)? (?:[a-z]+ )?(?:from # )?(?:to )?#", 6),
        ((r"# (?:lesson |session |class |one |slot )?(?:needs? to|has to|should|must|will|is going to) (?:go|move|"
          r"be moved|switch) (?:to )?#"), 6),
        (r"\bput\b[^.?!]*\bback (?:to|by) (?:#|\d)", 6),
        (r"^@(?:'s)? # now #", 6),
        (r"@ (?:is|will be) (?:now|actually) (?:(?:at|on|coming|starting) )*#", 6),
        (r"#,? (?:and )?(?:not|instead of|rather than) (?:at )?~", 6),
        ((r"@'s (?:# )?(?:lessons?|sessions?|class(?:es)?|slots?)?[^.?!]*\b(?:should|shall|must|will|needs? to|has to) "
          r"(?:only |just |now )?(?:be|last|take|start|begin) (?:only |just |now )?#"), 6),
        ((r"\b(?:lesson|session|class|one|@'s|it)\b[^.?!]*\b(?:should|shall|must|will|needs? to|has to) "
          r"(?:only |just |now )?(?:be|last|take) (?:only |just )?#"), 6),
        (r"^make @(?:'s)? (?:# )?(?:(?:lessons?|sessions?|class(?:es)?)(?: on)? )?#(?: #)?$", 6),
        (r"^make # (?:(?:lesson|session|class) (?:with|for|of) )?@(?:'s)? (?:(?:lesson|session|class) )?#$", 6),
        (r"\b(?:make|do) # (?:#|long)", 3),
        (r"\b(?:instead|rather)\b", 4),
        ((r"\b(?:can|could|shall|might) (?:we|i|you|she|he|@) (?:do|have|make|come|meet|get|say|"
          r"try|take|start|begin)(?: it| the lesson| our lesson| @)?(?: just| only| like| maybe)?(?: on| at|"
           r" for)? ?#"), 4),
        ((r"\b(?:ok|okay|fine|alright|all right|possible|good|cool)(?: (?:for|with|by) you)?(?: if| when)? "
          r"(?:i|we|she|he|they|@) (?:\w+ )?(?:come|comes|came|start|starts|started|do|did|have|had|join|joins|"
           r"joined)\b(?!.*\blate\b)"
          r"[^@]*#"), 5),
        (r"\bre-?s[ceh]{1,4}d\w*", 6),
        ((r"(?:\b(?:need|want|like|get|have)(?: to have)? @(?:'s (?:lesson|session|class|#))? |@'s (?:lesson|"
         r"session|class|#) "
          r"(?:(?:has|was|is|got|been|now) )*)moved\b"), 6),
        (r"^@'s (?:#|lesson|session|class)[^.?!]* (?:is|will be) (?:now|actually) (?:at |on )?#", 6),
        ((r"\b(?:bring|pull|put) (?:@(?:'s)?|#|it|(?:the|our|my|her|his) (?=lesson|class))(?: ?(?:lesson|session|"
          r"class|#))? (?:forwards?|back|earlier|up)\b"), 6),
        (r"\bmake (?:every|all|each)\b.*\b(?:lessons?|sessions?|classes|class)\b.*#", 6),
        (r"\b(?:meet|start|come|begin|do it|have it) (?:a bit |a little |even |# )?(?:earlier|later)\b", 4),
        ((r"^@(?:'s)?(?: (?:lesson|session|class))?(?: on)? # (?:should|shall|must|needs? to|has to) (?:only |"
         r"just )?(?:be|last|take) #"), 6),
        ("^(?:how|what) about #", 4), (r"\b(?:go|come) back to #", 6),
        ((r"\b(?:does|would|is|will) # (?!still\b)(?:\w+ )?(?:work|suit|be (?:ok|fine|possible|better)|ok|"
          "possible|also)"), 4),
        (r"\b(?:another|different|other|new|earlier|later|better) (?:time|day|slot|date)\b", 4),
        (r"\b(?:extend|shorten|lengthen|prolong|cut|make)\b.*\bto #", 4),
        (r"\b(?:extend|shorten|lengthen|prolong)\b", 5),
        (r"\b(?:cut|squeeze|reduce|bring|trim) @(?:'s)? .*\bdown to #", 6),
        ((r"\b(?:can|could|may|might) (?:the|our|my|this|that|it|@'s|her|his|#)(?: (?:lesson|session|class|one|#)){0,"
          "2} "
          r"(?:only |just |maybe )?(?:be|last|take|start|begin|go) (?:only |just |maybe |at |on |from |about )*#"), 6),
        (r"^what if (?:i|we|she|he|@) (?:\w+ ){1,2}(?:on |at |from )?#", 4),
        ("#,? (?:instead|would be better|is better|suits|works better)", 5),
        (r"\b(?:start|begin|come) (?:#|earlier|later)(?!\w)", 2),
        ("^(?:let's |lets )(?:do|make it|say|try) #", 4),
        (r"\b(?:earlier|later)\b", 1),
        (r"(?<!no )\b(?:longer|shorter)\b", 6),
    ),
    "cancel": CANCELS,
}
# fmt: on
