"""English: what students and their parents write beside what they want: of others, forwarded, in chat spelling."""

from __future__ import annotations

# fmt: off
_CHILDREN = "(?:kid|child|girl|boy|daughter|son|twin)s?|children"
_OTHER = (  # somebody or something that is neither the speaker nor their child, nor the lesson
    r"(?:(?:my|our|his|her|the|their|your|@'s) (?!(?:next |first |last |whole |online |"
    r"[a-z]+ )?(?:lessons?|sessions?|class|tutoring|one|(?:kid|child|girl|boy|daughter|son|twin)(?:s|ren)?)\b)"
    r"(?!(?:whole |entire )?family\b)(?:[a-z]+(?:'s)? ){0,2}?[a-z]+|"
    r"(?:school|work|swimming|training|practice|football|soccer|basketball|volleyball|hockey|tennis|handball|rugby|"
    r"piano|guitar|ballet|dance|dancing|choir|band|orchestra|judo|karate|chess|scouts|church|p\.?e\.?|gym|sports?|"
    r"maths?|english|french|german|science|chemistry|biology|history|geography|mum|mom|mama|dad|papa|grandma|grandpa|"
    r"gran|granny|everything else|the others|someone|somebody|everyone|half the class))"
)
_LATE_OR_OFF = (
    r"(?:(?:'s|is|are|was|were|has been|have been|got|gets|get|will be|might be|may be) "
    r"(?:(?:always|again|already|all|also|#|so|very|now|usually|probably|often|never|just) )*"
    r"(?:late(?! again i)|off|cancell?ed|called off|moved|postponed|rescheduled|closed|over|busy|free)\b|"
    r"(?:'s|is|are|was|were|has been) (?:really |very |quite |also |so )?(?:sick|ill|unwell|poorly)\b"
    r"(?:,? (?:and|so) (?:(?:he|she|they) )?(?:can't|cannot|cant|won't|wont) (?:come|make it|be there))?|"
    r"(?:runs?|ran|running|came|comes|arrived|arrives) (?:# )?late\b|"
    r"(?:can't|cannot|cant|can not|won't|wont|will not|couldn't|didn't|doesn't|isn't|is not) "
    r"(?:be able to )?(?:come|coming|make it|do it|be there|join|attend|drive|take|bring|pick)\b|"
    r"(?:can't|cannot|cant|can not|won't|isn't|doesn't)(?=[ .,!]*$))"
)
_VEHICLE = r"(?!(?:my|our|the|her|his|their)? ?(?:school )?(?:bus|train|tram|metro|subway|car|taxi|uber|ride|lift)\b)"
_EVENT = (
    r"(?:concert|film|movie|show|match|game|play|party|recital|wedding|exam|test|school|practice|training|rehearsal|"
    r"swimming|football|soccer|ballet|choir|band|karate|judo|scouts|assembly|sports day)"
)
FAMILIES: dict[str, str] = {
    "one_more": r"(?:an?|one|some) (?:extra|additional|more) hours?$|another hour$|extra hours?$|an hour more$",
    "tells_tutor": (  # words to pass on to the tutor
        r"^(?:(?:hi|hey|hello|sorry|ok|and|also|please|pls|can you|could you|would you|i (?:want|need) you to)[ ,!.]*)*"
        r"(?:(?:tell|inform|text|message|let|remind|ask) (?:(?:my|the|our|her|his|their) (?:tutor|teacher|coach)|"
        r"(?:miss|ms|mrs|mr|mme)\.? [a-z]+|her|him)(?: know)?(?:,? (?:that|if|about|to)\b|[:,])?|"
        r"(?:pass|send|give|forward|relay)(?: on)?(?: (?:this|a message|a note|it|the message|word))?(?: on)?"
        r"(?: to (?:(?:my|the|our|her|his|their) (?:tutor|teacher|coach)|(?:miss|ms|mrs|mr|mme)\.? [a-z]+|her|him)"
        r"(?:,? that\b|[:,])?| that\b)) (?P<body>.+)$"
    ),
    "keeps_waiting": (  # "just finishing dinner, 10 mins", "5 more mins pls"
        r"\b(?:just|still|nearly|almost|only)\b [^?#]*\w+ing\b[^?#]*[ ,.!-]#(?: more| max| tops| sorry| please| "
        r"pls)*[ .!]*$|"
        r"^(?:(?:sorry|ok|please|pls|hang on|hold on|wait(?: for (?:me|us))?|one sec|coming|nearly there|almost "
        r"there)[ ,.!]+)+"
        r"#[ .!]*$|"
        r"^(?:(?:sorry|ok|wait|one sec|hang on|hold on|wait for (?:me|us)|coming|omw|on my way|nearly there|almost "
        r"there|please|pls|be|"
        r"about|like|another|just|in|need|i need|we need)[ ,.!]+)*#(?: (?:more|max|tops|sorry|please|pls|away|out|to "
        r"go))+"
        r"[ .!]*$"
    ),
    "asks_whether": r"^(?:is|are|was|were|did|does|do|when|what|why|how|who|which|has|have|will)\b",
    "tasks_done": (  # told, where it is set by the tutor alone
        r"\b(?:done|finished|completed|did|submitted|handed in|turned in|sent|forgot|lost|through)(?: (?:with|all|half|"
        r"most|of|the|my|her|his|our|their|doing|in|some|already|#))* (?:homework|hw|home work|tasks?)\b|"
        r"\b(?:homework|hw|home work|tasks?)(?:'s| is| are| all| now| already| finally)* (?:done|finished|completed?|"
        r"ready|submitted|handed in)\b"
    ),
    "a_parent_too": r"^and (?:also )?(?:his|her|their|the) (?:mums?|moms?|mothers?|fathers?|dads?|parents?)\b",
    "a_parent": r"\b(?:mums?|moms?|mothers?|fathers?|dads?|parents?)\b",
    "swaps": r"\b(?:swap|switch|trade|exchange)\b",
    "at_night": (  # which hours are night is asked
        r"^(?:please )?(?:(?:do not|don't|never|stop) (?:write|message|text|disturb|notify|ping|contact|bother|"
        r"messag|writ|text|disturb)(?:ing)?(?: to)?|no (?:messages|notices|notifications|texts|reminders))"
        r"(?: me| us)?(?: messages?)?,? (?:(?:at|during the|in the) night|(?:so |that |too )?late(?: at night)?|"
        r"in the (?:evenings?|mornings?)|early)(?: please| pls| any ?more)*$"
    ),
    "conditional": (  # what depends on something; not a polite "if possible"
        r"\bif (?!(?:possible|you (?:don't|do not|can|could|have|are ok|agree)|that(?:'s| is| works| suits)|"
        r"it(?:'s| is) (?:ok|okay|fine|alright|all right|possible|not too)|need be|not|so)\b)"
        r"(?<!\bask if )(?<!\bwonder if )(?<!\bwondering if )(?<!\bok if )(?<!\bfine if )(?<!\bmind if "
        r")(?<!\bpossible if )"
        r"(?<!\bas if )(?<!\bwhat if )(?<!\bknow if )(?<!\bsee if )(?<!\bgreat if )(?<!\bnice if )(?<!\bannoyed if )"
    ),
    "but_comes": (
        r"\bbut (?:(?:i|we|she|he|they|@)(?:'ll|'m|'s|'re| will| am| is| are| can)?|will|can|should) (?:still |"
        r"definitely |be )*"
        r"(?:come|comes|coming|there|join|joining|on (?:my|her|his|our|their) way)\b(?! (?:late|instead|on #|#))"
    ),
    "asks_link": (
        r"^(?!.*\b(?:work|works|working|broken|open|opens)\b).*\b(?:have|send|resend|share|need|get|give|find|where|"
        "what|"
        r"lost|post)\b.*\b(?:link|video ?room)\b(?! to (?:the|my|a) (?:homework|worksheet|exercise|video|article))"
    ),
    "wants_lesson": (
        r"^(?=.*(?:\b(?:lesson|session|class|appointment|slot|hour)s?\b|\+#))(?=.*(?:\?|\b(?:can|could|may|might|"
        r"want|wants|would|keen|hoping|looking for|i'd|we'd|she'd|he'd|they'd|need|needs|wanna|please|another|"
        r"extra|additional|more)\b))|"
        r"^(?:\w+[ ,!]+){0,3}# (?:with|for) @,? (?:on |at )?#|"
        r"\b(?:get|squeeze|fit|slot|put|sign|pencil|pop|book) (?:me|us|him|her|them|@) (?:in|down|up)\b|"
        r"^(?=.*\b(?:can|could|may) (?:i|we|she|he|@)(?!\w)).*# (?:as well|in addition|on top|too)\b|"
        r"\b(?:want|like|need|love|after|looking for) an? (?:regular|weekly|permanent|fixed|standing) (?:slot|time|"
        r"spot)\b|"
        r"\b(?:want|like|love|hoping|ready|keen) to (?:start|begin|restart|come back|resume)(?: (?:again|back|up))* #|"
        r"\b(?:get|have) (?:him|her|them|@|us) (?:started|booked in|signed up)\b|"
        r"\b(?:take|have|grab|nab|get) (?:the |that |your )?# (?:slot|spot|space|one|lesson|time)\b|"
        r"\b(?:book|sign|put|get|fit|squeeze|slot|pencil) (?:my|our) (?:daughter|son|kids?|child(?:ren)?|girl|boy|"
        r"twins|"
        r"little one) (?:in|up|down)\b|\b(?:squeeze|fit|slot|get|book|put) in (?:about |just |like )?#|"
        r"\b(?:can|could|would) you (?:possibly |please |also )?(?:see|teach|take|have|do) (?:him|her|us|me|them|"
        r"@)(?: for)? "
        r"(?:on |at )?#|"
        r"^(?:(?:can|could|may|i|we|you|please|to|want|like|would|i'd|yo|hey|hi|so|ok|and|hello),? )*book (?:me|us|"
        r"you|in|an?|another|@|#)"
    ),
    "wants_some": (
        r"^(?!.*\b(?:do|did|does|have|has) (?:i|we|she|he|they|@) (?:still )?(?:have|need|get|got|had)\b).*\b(?:have|"
        r"do|get|take|book|arrange|schedule|plan|add|need|want|like|fit in|squeeze in|fit|squeeze)(?: in)? #"
        r"(?!.*\b(?:move|moved|cancel|instead|reschedule|remind\w*|invoice|owe|when|what)\b)"
    ),
    "proposes": (
        r"\b(?:can|could|shall|may) (?:(?:we|i|you|she|he|they)\b|@)|\bmind(?: \w+){0,2} if (?:we|i|she|he|@)\b|^what "
        r"if (?:we|i)\b|"
        r"\b(?:any|a|some|no) (?:way|chance|possibility)(?: that)? (?:(?:we|i|she|he|they|of|to)\b|@)|\binstead\b|"
        r"\b(?:how|what) about\b|"
        r"\b(?:would|is|will|might) (?:it|that) (?:\w+ )?(?:be )?(?:ok|okay|fine|alright|all right|possible|good|great|"
        r"a problem)\b.*\b(?:have|having|start|begin|do|hold|make|lessons?|sessions?|class(?:es)?)\b"
    ),
    "automatic": (  # written by a machine: a mail program while its owner is away, a shop, a surgery
        r"\b(?:get|and) (?:one|1|2|two|#) (?:\w+ )?free\b|\b(?:winter|summer|spring|autumn|easter|christmas|xmas|"
        r"black friday|"
        r"flash|clearance) sale\b|\breply (?:stop|yes|no|[a-z0-9]) (?:to|if|for)\b|\b(?:tap|click) (?:here|"
        r"the link|below|on the)\b|"
        r"\bdo not reply\b|\bno-?reply\b|\byour (?:\w+ ){0,2}(?:order|parcel|package|delivery|shipment|verification "
        "code|"
        r"code)\b[^.!?]*\b(?:arriv\w+|deliver\w+|dispatched|shipped|confirmed|expires?|is on its way|is)\b|"
        r"\bcontact [\w.-]+@[\w.-]+|"
        r"\bout[ -]of[ -](?:the )?office\b|"
        r"\bauto(?:matic|mated|matically)?[ -]*(?:reply|response|generated|responder)\b|"
        r"\b(?:limited|no|without|little|intermittent) access to (?:my )?e?-?mails?\b|\bmailbox is not monitored\b|"
        r"(?s:\b(?:thank you|thanks) for (?:your|contacting) ?(?:e?-?mail|message|us|me)\b.*"
        r"\b(?:will (?:reply|respond|get back|answer)|as soon as|return|back)\b)|"
        r"(?s:\bi(?: will be| am|'m) (?:\w+ )?(?:away|on (?:annual |parental |maternity |sick )?leave|"
        r"on (?:vacation|holiday)s?|out of (?:town|the country)|travell?ing)\b.*"
        r"\b(?:e-?mails?|messages?|urgent|respond|reply)\b)"
    ),
    "of_others": (
        r"(?:our|my|her|his|the|@'s) (?:last|final|very last) (?:lesson|session|class|one) (?:will be|is|would be|"
        r"should be) "
        r"(?:on )?#(?! instead)|"
        rf"(?:(?:the|her|his|their|our|my) )?{_EVENT} (?:now |only |actually )?(?:starts?|begins?|ends?|finish(?:es)?|"
        r"is|was) (?:now |only |at )*#(?:(?!\b(?:so|and|but|can|could|please|therefore)\b)[^.?!,;])*|"
        rf"(?:(?<=^)|(?<=[ ,.;:!?(]))(?<!@ and )(?<!@'s ){_VEHICLE}{_OTHER} ?{_LATE_OR_OFF}"
        rf"|(?<!@ )\b(?!(?:{_CHILDREN}|@) )[a-z]+ (?:said|says|told me|told us|texted|wrote)(?: that)? (?:he|she|"
        r"they)\b"
        r"[^,.;!?]*|\b(?:attend(?:ing)?|(?:go|going|come|coming) to|miss(?:ing)?|be (?:at|in)) school\b"
    ),
    "opens_yes": (
        r"^(?:(?:hi|hey|hello|oh|haha|lol|sorry|um+|hm+|well|omg|ah+|oops|i (?:nearly |almost |totally )?forgot)[ "
        r",.!]*)*"
        r"(?:yes+|yep|yeah+|yea|yup|ya|yh|sure(?: thing)?|of course|ofc|definitely|absolutely|certainly|ok(?:ay)?|"
        r"yessir|yes sir|100 ?%)(?!\w)(?!.*\b(?:but|though|only|except|however|late|can't|cannot|not|no)\b)"
    ),
    "opens_no": (
        r"^(?:(?:hi|hey|hello|oh|haha|sorry|um+|hm+|well|actually|wait|ugh|argh)[ ,.!]*)*"
        r"(?:not #(?=[.,!;]|$)|(?:def(?:initely)?|absolutely|certainly|really) not\b|(?:no|nope|nah|unfortunately "
        "not|i'm afraid not|sadly not|not this (?:time|week)|"
        r"not today)\b|can'?t (?=i'?m\b|i am|we're|sorry|at |in |tonight|today|make it|come|"
        r"do it))(?! (?:problem|worries|need|way|idea|clue|one|reason|stress|rush|longer|homework|questions?))"
        r"(?!.*\b(?:coming|be there|on my way|will come|can come|joining)\b)"
    ),
}
# fmt: on
