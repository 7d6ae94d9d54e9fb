"""English: the turns of phrase that settle what belongs where, by name.

Patterns run over the sketch of a sentence, as the cues do; those of short answers over the whole text.
"""

from __future__ import annotations

from core.understanding.tables.en.children import CHILDREN
from core.understanding.tables.en.denials import DENIALS
from core.understanding.tables.en.doubts import DOUBTS
from core.understanding.tables.en.exceptions import EXCEPTIONS
from core.understanding.tables.en.families import FAMILIES
from core.understanding.tables.en.limits import LIMITS
from core.understanding.tables.en.refusals import REFUSALS
from core.understanding.tables.en.topics import NO_TOPIC, SUBJECT, TELLS
from core.understanding.tables.en.tutoring import TUTORS

# fmt: off
TURNS: dict[str, str] = {
    **LIMITS,
    "only_so_long": (  # a day and a length alone: of the lesson that there is
        r"\b(?:only|just)(?: for)? #"
    ),
    "new_student": (
        r"^(?:(?:i have|i've got|i got|there's|got|add)? ?(?:a |my )?new (?:student|pupil|"
        r"learner)(?: called| named| is)?|"
        r"add (?:a |the )?(?:student|pupil))(?:[:,]| -)? (?P<name>[^\W\d_]{2,})"
    ),
    **EXCEPTIONS,
    **DENIALS,
    **DOUBTS,
    **REFUSALS,
    **FAMILIES,
    **CHILDREN,
    **TUTORS,
    "no_topic": NO_TOPIC,
    "subject": SUBJECT,
    "tells": TELLS,
    "manners": (
        r"^(?:(?:(?:please|pls|plz|kindly|hi|hey|hello|hiya)\b(?: there\b)?|"
        r"(?:ok(?:ay)?|so|right|alright|and|now|well|um+|hm+|oh|also|btw|by the way|quick (?:one|question|q)|actually|"
        r"just checking|remind me)\b[ ,.!:-]+(?=(?:(?:ok(?:ay)?|so|right|and|now|also)[ ,.!:-]+)*"
        r"(?:(?:who|what|when|where|which)(?:'ve|'s|'re)?|how (?:many|much|full|busy|does|is)|am i|do i|have i|"
        r"is there|"
        r"are there|show|list)\b)|"
        r"(?:(?:can|could|would) you )?(?:please |pls )?(?:(?:tell|remind) (?:me|us)(?: again)?|let (?:me|us) know)"
        r"(?=,? (?:when|what|which|where|who|whether|if)\b)|(?:i )?(?:just )?(?:wanted to ask|was wondering|wondering)"
        r"(?=,? (?:when|what|which|where|who)\b))[ ,!]*)+|"
        r"[ ,]*(?:\b(?:please|pls|plz|sorry)\b)?[ !.]*$"
    ),
    "apostrophe": (  # what stands before one that was left out
        r"\b(?:(?:do|does|did|is|are|was|has|have|had|ca|wo|could|would|should|ai)n(?=t\b)|"
        r"i(?=(?:m|ve)\b)|(?:you|they|we)(?=ve\b)|(?:you|they)(?=(?:re|ll)\b)|(?:she|he|that|what|when|where|who|how|"
        r"there|here|let|today|tomorrow)(?=s\b)|(?:i|she|he|we|it)(?=ll (?:\w+ )?(?:be|come|join|miss|have|need|"
         r"tell|do|"
        r"try|make|get|let|bring|see|take|send|pay|call|not|never|check|know|ask)\b)|(?:i|we)(?=d (?:like|love|rather|"
        r"prefer|need|want)\b)|^we(?=re (?:\w+ )?(?:running|late|done|finished|starting|on|away|going|not|coming|sick|"
        r"ill|in|off|out|stuck|here|ready|waiting|busy|travelling|both|all)\b))"
    ),
    "moves_something": (
        r"\b(?:move|reschedule|re-schedule|postpone|change|swap|shift|rearrange)(?: (?:it|"
        "this|that|our|my|the|his|her|one|lesson|session|class|time|a|an|to|another|different|"
        r"appointment|next|everything|all|lessons|sessions|classes)\b)*[ ?.!]*$|"
        r"\b(?:do|have|make|start) (?:it |that |the lesson )?(?:earlier|later)\b|"
        r"\b(?:push|move|shift|bump|bring|put|pull) it (?:a bit )?(?:back|forwards?|up|on|earlier|later)\b|"
        r"\b(?:another|different|other|new) (?:time|day|slot|date)\b"
    ),
    "not_changed": (
        r"(?:\b(?:don't|dont|do not|never|please not) |^(?:did|has|have|how|what|why) [^.]*\b)"
        r"(?:(?P<cancel>cancel(?:l?ed)?|call off)|moved?|reschedule|postpone)\b"
    ),
    "not_late": (
        r"\b(?:won't|wont|will not|not|isn't|aren't|never) (?:going to |gonna )?(?:be |running )?"
        r"(?:# |a bit |too )?(?:late|#)|"
        r"\b(?:was|were|been) (?:# |a bit |so |too )?(?:late|delayed|held up)|\b(?:work|works|working|open|"
        r"teach|teaching) late\b|"
        r"\b(?:was|were) #|^(?:will|is|are|may|can|could) .*\?|"
        r"\b(?:for|about) (?:being|coming|joining) (?:so |a bit |# )?late(?: (?:again|#|the other day|last time))*[ "
        ".!]*$|"
        r"\b(?:is|are|be|was|would|mind|that|ok|okay|fine|alright|happens?|charged?|matters?|angry|mad|problem|bad) "
        r"(?:for you |with you )?(?:if|when) (?:i|we|she|he|they|@|you)\b.*\blate\b|"
        r"\b(?:if|when(?:ever)?) (?:i|we|she|he|they|you|@|someone|somebody)(?:'m|'s|'re|'ll be| am| is| are| will be|"
        r" come| comes| get| gets)? (?:\w+ ){0,2}(?:# )?late\b|^what if\b"
    ),
    "weekday_off": "(?:on )?#,? (?:is |are |i'm )?(?:off|closed)(?: from now on| for good| permanently| please)?[ .!]*",
    "only_hours": (
        r"(?:[#\s,.;:&+-]|\b(?:and|off|lunch|breaks?|from|daily|closed|hours|only|now|also|"
        r"then|pause|on|no|lessons|free|a|with)\b)*"
    ),
    "moving": (
        r"\b(?:prepone|pre-pone|shove|put (?:\S+ ){1,5}back (?=to|by|until|an|half|\d)|move|moving|moved|"
        r"reschedule|re-schedule|shift|push|"
        r"bump|pull|postpone|swap|switch|bring|"
        r"change|rearrange|delay|put back|put @+ back|extend|shorten|re-?s[ceh]{1,4}d\w*|"
        r"(?:needs?|has|have) to (?:start|begin|be)|moves to|(?:switch(?:es|ing)|moves|changes|changing|goes|shifts|"
        r"shifting) (?:over )?(?:from|to)(?= (?:mon|tue|wed|thu|fri|sat|sun)))\b"
    ),
    "yes": (
        "^(?:(?:haha+|hehe+|lol|aww?)[ ,.!]*)*(?:(?:o+k+(?:ay|ie)?|k+|kay|alright|alr|bet|for sure|fs|ofc|obviously|"
        "def(?:initely)?|sure thing|yessir|yes sir|yh|yess+|yea+h?|ye|yes|yep|yup+|ya|y|aye|👌|🙂|sure|of course|right|"
        "correct|exactly|fine|"
        "good|great|perfect|lovely|brilliant|super|fab|amazing|excellent|wonderful|awesome|cool|ideal|please|do it|do|"
        "bingo|spot on|bang on|you got it|that's the one|make it so|go ahead|go|"
        "confirm(?:ed)?|100 ?%|sounds good|go on(?: then)?|looks (?:good|right|ok|okay|fine|"
        "great)|"
        "absolutely|definitely|certainly|(?:that|it)(?:'s| is|s) (?:perfect|great|lovely|brilliant|ideal|cool|right|"
        "fine|correct|it|ok|okay|good)|all good|"
        "(?:fine|ok|okay|good) (?:with|by|for) (?:me|us)|send(?: it)?|"
        "book it|create(?: it)?|cancel it|yes please|👍|✅|it is|that works|works|agreed|go for it|thanks|"
        "thank you|i'm sure|tell (?:them|her|him)|create & tell|keep it)[ ,.!]*)+$"
    ),
    "no": (
        r"^(?!(?:(?:sorry|actually|wait|oh|ah|hm+|um+|well|unfortunately|sadly|i'm afraid)[ ,.!]*)+$)"
        "(?:(?:no,? sorry|no+|nope|nah|n|not|don't|wrong|cancel|never|no way|not now|not yet|no thanks|"
        "thank you|thanks|better not|(?:def(?:initely)?|absolutely|certainly) not|👎|❌|please|that's wrong|incorrect|"
        "rather not|leave it|let's not|"
        "sorry|actually|wait|oh|ah|hm+|um+|well|unfortunately|sadly|i'm afraid|not today|"
        "keep it)[ ,.!]*)+$"
    ),
    "maybe": (
        "^(?:(?:maybe+|perhaps|i (?:think|guess|hope) so|(?:i )?hope so|probably|not sure(?: yet)?|"
         "i don't know(?: yet)?|don't know|dunno|possibly|"
        "might|we'll see|let me (?:check|see))[ ,.!]*)+$"
    ),
    "commanding": (
        r"\b(?:book|cancel|move|reschedule|schedule|add|tell|message|remind|invoice|block|"
        r"show|list|postpone|nudge|note|homework|start|undo)\b"
    ),
    "declined_day": (
        r"^(?:not|no)\b(?: on)? #|\b(?:can't|cannot|can not|cant|won't)\b[^#]{0,20}#|"
        r"#,? (?:doesn't|does not|won't|is not|isn't|is (?:bad|difficult|impossible|out|no good))\b"
    ),
    "commands_anyway": (  # though it begins as a correction does
        r"^(?:(?:no|nope|actually|oh|wait|sorry|ok|okay|just|hm+|so|and|then|please|pls|can you|could you|first)[ "
        r",.!]+)*"
        r"(?:cancel|book|schedule|remind|invoice|message|tell|text|block|nudge|undo|show|list)\b.*[@#]"
    ),
    "asks_timetable": (
        r"^(?:(?:so|ok|okay|and|oh|wait|hm+|sorry|actually|first)[ ,.!]+)*"
        r"(?:what(?:'s)?|who(?:'s)?|which|show|list|when(?:'s)?|am i|do i|do we|have i|how many|is there|are there|"
        r"any)\b"
    ),
    "correcting": (
        "^(?:no|nope|sorry|actually|oh|wait|i mean|i meant|make (?:it|that)|better|rather|"
        r"fine|ok|then|change (?:it|that) to|not|it's|let's)\b"
    ),
    "day_on": (
        r"\b(?:the|a|one) day (?:(?P<after>after|later)|before|earlier)$|\bthe (?P<next>next|"
        "following) day$"
    ),
    "name_after_verb": (
        "^(?:please |can you |could you )*(?:book|cancel|move|reschedule|schedule|add|postpone|"
        r"shift|put|invoice|nudge|plan)(?: in)? (?P<name>[^\W\d_]+(?:'s)?)(?= #|$| to\b| for\b|"
        r" on\b| at\b| and\b)"
    ),
    "name_after_with": r"\b(?:with|for) (?P<name>[^\W\d_]{2,})(?:'s)?(?= #|$|[,.]| on\b| at\b)",
    "moves_from": (
        r"\b(?:move|moving|reschedule|re-schedule|shift|push|postpone|swap|switch|change|rearrange|"
        r"delay|put off|put back|bring|extend|shorten|pull|make)\b(?!.*\b(?:instead|it|make it|"
        r"that) #)(?!.*# (?:instead of|rather than|not) ~)(?!.*\b(?:to|for|until|into) #)"
    ),
    "to_earlier": (
        r"\b(?:forwards?|earlier|ahead|prepone|pre-pone)\b|"
        r"\b(?:move|moving|bring|push|shift|bump|pull|slide|shunt|put|nudge|knock)\b[^.?!,;]*\bup\b"
    ),
    "pushed": (
        r"\b(?:prepone|pre-pone)\b|^(?!.*\bdown to\b).*\b(?:push|bump|put|shift|move|postpone|delay|bring|pull|"
        r"knock|shove|slide|shunt|nudge)\b.*(?:\b(?:back|"
        r"forward|up|"
        r"ahead|by|later|earlier)\b|@)"
    ),
    "asks_next": (
        r"\b(?:link|url|video ?room)\b|"
        r"\b(?:next|nearest|upcoming) (?:lesson|session|class|one|student|appointment|time)\b|"
        r"^who's next|^what(?:'s| is) (?:my )?next\b|\bnext (?:with )?@|\bwhen (?:is|'s|do i see) (?:my |"
        r"the |@'s )?next\b|\bis next\b|\b(?:see|seeing|teach|teaching|meet|meeting|have|having) @ next\b"
    ),
    "opens": (
        r"^(?:also |please )?open (?:up )?(?:on |from )?#|\b(?:extra|additional|also)\b|"
        r"\b(?:i'm|i am|i'll be|i will be) (?:exceptionally |now )?open\b"
    ),
    "buffer": (
        r"\b(?:between|before|after) (?:my |the |two |all |each |every )*(?:lesson|session|class|student)(?:e?s)?\b|"
        r"\bbuffers?\b"
    ),
    "buffer_none": r"\b(?:no|without|zero)\b",
    "buffer_bare": r"\bbuffers?(?: of| to| is)? (\d{1,3})\b|\b(\d{1,3}) between\b",
    "pause": r"\b(?:lunch|break|pause)\b",
    "off": r"\b(?:off|closed|free|none|nothing|not|no|don't|never)\b",
    "negated": (
        r"\b(?:no|not|never|don't|won't|can't|stop|stopped|stopping|off|closed|dropping|drop|(?:giving|give) up)"
        r"(?: (?:longer|more|work|teach|working|teaching|available|on|lessons|sessions|classes))*\s*$"
    ),
    "shuts": (
        r"\b(?:no longer|no more|no|not|don't|do not|won't|will not|can't|cannot|stop|stopped) "
        r"(?:(?:be|teach|teaching|work|working|available|lessons|sessions|classes|any ?more) )+(?:on )?#"
    ),
    "joined_days": r"(?:,|and|or|&|\+|nor)+",
    "declines": (
        r"\b(?:(?:don't|dont|do not|doesn't|does not) (?:wanna|want|feel like)|under the weather|(?:sit|sits|sitting) "
        r"(?:this one|it|#) out|can't|cannot|can not|cant|couldn't|"
        r"won't|wont|not|sick|"
        r"ill(?! (?:definitely |still |also )*(?:be|come|join|attend|make|see)\b)|unwell|poorly|miss|"
        r"skip|bail|no|nope|away|holidays?|vacation|busy|gone|off|unfortunately|bed|fever|temperature|flu|covid|bug|"
         r"migraine|neither|none)\b"
    ),
    "ill": r"\b(?:sick|ill|unwell|poorly)\b",
    "answers_later": r"\b(?:tell|let|know|ask|asking|check|decide|write|text|confirm|say|see)\b[^#]*#",
    "or_times": r"# or (?:on |at )?#",
    "before_event": r"\bbefore (?:(?:the|my|her|his|our|their|a|an) (?:[a-z]+ ){1,3})?#",
    "without_reminder": r"\b(?:don't|do not|stop|not|no)\b[^#]*\b(?:remind\w*)\b.*(?:#|\bbefore\b)(?!.*\b(?:only|"
        r"but)\b)",
    "silenced": (
        r"^(?:please |pls |ok |can you |could you |hey |hi )*(?:mute|unsubscribe|opt|stop|quit|don't|do not|no|"
         r"fewer|less)\b"
        r"(?!.*\b(?:remind\w*)\b)"
    ),
    "each_answers": (
        r"@[^@]*\b(?:will|is|can|comes?|coming|there)\b(?! not)[^@]*@[^@]*\b(?:not|won't|can't|isn't|doesn't)\b|"
        r"@[^@]*\b(?:not|won't|can't|isn't|doesn't)\b[^@]*@ (?:will|is|can|comes?)\b(?! not)"
    ),
    "each_their_own": r"@[^@]*#[^@]*@[^@]*#",
    "hesitates": (
        r"\b(?:maybe|might|perhaps|not (?:100 ?% |totally |really |quite |yet )*(?:sure|certain)|don't know|dont know|"
        r"do not know|idk|dunno|no idea|unsure|possibly|probably|prob|prolly|i think|think so|i guess|guess so|"
        r"hopefully|hope|if|unless|depends|depending|whether|provided|assuming|as long as|try|trying|should be able|"
        r"let (?:you|u) know|we'll see|can't (?:promise|say)|"
        "(?:don't|dont|do not) (?:think|believe|expect)|doubt|(?:have|need|got) to (?:check|ask|see)|(?:check|ask) "
        "(?:with )?(?:my|her|his|our)|no promises|not yet|50 "
        r"?/? ?50|most likely)\b"
    ),
    "asks_back": (  # "coming?", "do I have to come", "can you tell me if she is coming"
        r"^[^.,!;]*\?+[ !?]*$|"
        r"[,.;] ?(?:so |and |but |then )*(?:can|could|may|would|should|shall) (?:i|we|he|she|they|@)(?!\w)|"
        r"^(?:(?:hi|hey|hello|so|and|but|um+|sorry|quick question|maya|@)[ ,:!]*)*"
        r"(?:(?:is|are|am|was|were|do|does|did|can|could|will|would|should|shall|may|must|have|has) "
        r"(?:i|we|you|u|he|she|it|they|there|this|that|the|my|our|her|his|anybody|anyone|@)(?!\w)|"
        r"(?:what|when|where|who|why|how|which)(?:'s)?\b)"
    ),
    "no_objection": r"\b(?:no problem|no changes?|why not|not a problem|won't be late|wouldn't miss)\b",
    "switched_off": r"\b(?:off|no|stop|disable|don't|mute|none)\b",
    "copula": r"(?i:^(?:is|was|he's|she's|they're|has|he is|she is)\s+)",
    "takes_time": (  # "ok the # one", "# is fine": nothing but taking it
        r"(?=.*#)(?:(?:#|ok(?:ay)?|yes|yeah|yep|yea|ya|sure|fine|alright|then|please|pls|hm+|let's|lets|i'll|ill|"
         r"we'll|i'd|"
        r"like|take|takes|prefer|want|do|go|with|for|choose|pick|can|could|we|i|the|on|at|that|that's|this|is|it|"
        r"it's|work|works|good|great|perfect|best|better|suit|suits|me|us|her|him|would|be|possible|one|slot|time|"
        r"thanks|thank you|she|he)(?:[ ,.!-]+|$))+"
    ),
    "cannot_come": (  # somebody of the roster, not the speaker: "Ben is ill", "Ben's mum says he can't"
        r"@(?:'s [a-z]+)?[^.!?]*?(?:(?<!\bi )(?:can't|cannot|can not|cant|won't|will not)\b|"
        r"\b(?:is|isn't|has|has been)(?: not)? (?:able|coming|to skip|sick|ill|unwell|poorly|away|not well|off sick|"
        r"in hospital|on holiday|(?:a |the )?(?:fever|flu|covid|cold))\b|'s (?:sick|ill|unwell|poorly|not coming)\b|"
        r"^@ (?:has |just |have )*cancell?ed\b|\b(?:wants|asked|asks|needs) to (?:cancel|skip)\b)"
    ),
    "adds_length": (
        r"\b(?:add|adding|tack(?: on)?|stick(?: on)?|put on|append) (?:an? |another |just |maybe )*(?:extra |more |"
        r"additional |"
        r"about )*#"
    ),
    "onto_lesson": (
        r"# (?:on )?(?:to|onto) (?:the |my |our |his |her |their |@'s |this |that |# )*(?:lesson|session|"
        r"class|one|it)\b"
    ),
    "lengthened": r"\b(?:extend|lengthen|prolong|shorten|cut)\b.*\bby #|# (?:longer|shorter)\b",
    "shortened": r"\b(?:shorten|cut|shorter)\b",
    "child_ill": (  # a parent's: to others it is somebody else's illness
        r"\b(?:(?:kid|child|girl|boy|daughter|son|twin)s?|children) (?:is|are) (?!not\b)(?:\w+ )?"
        r"(?:sick|ill|unwell|poorly|not well|not feeling well|down with|in bed)\b"
    ),
    "leading_name": r"^(?P<name>[^\W\d_]{2,})(?:'s)?(?: (?P<family>[^\W\d_]+))?,? #",
    "bare_number": (
        "(?:(?:about|bout|dunno|idk|not sure|around|for|only|just|like|maybe|probably|prob|perhaps|some|approx|"
        "approximately|roughly|"
         r"another|by|make it|make that|let's say|let's do|go for|go with|"
        r"say|ok|okay|yes|yeah|sorry|hm+|um+|uh+|i think|i guess|~)[ ,]*)*(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: ?-?ish)?"
        r"(?:,? (?:or so|late|more|tops|max|at (?:the )?most|or less|i think|i guess|probably|maybe|sorry))*"
    ),
    "pushed_by": r"\b(?:back|forward|forwards|by|later|earlier) (?:by |about )?(?P<minutes>5|10|15|20|25|30|40|45|"
        r"60|90)(?![\d:.])",
    "leaves_weekday": r"\b(?:except|excepting|but not|apart from|excluding|other than|besides|without)(?: for|"
        r" on)?\s*$",
    "which": (
        r"\b(next|last|first) (?:one|lesson|session|class|appointment|time)\b|\b(next|last) ?(?:@|\?|"
        "$)"
    ),
    "instead": r"\binstead\b",
    "of_its_day": r"\b(?:instead of|rather than|not) (?:at |an? |the |just |only )?~",
    "instead_of": (
        "(?:instead of|rather than|(?<=# )than) (?:on |at |the |my |our |his |her |their |usual |normal |"
        "regular )*#"
    ),
    "paid_by": r"\bby #",
    "given_up": r"\b(?:instead of|rather than) (?:at )?(?P<n>\d{1,2}|[a-z]+)\b",
    "new_time_only": (
        r"\b(?:make it|make that|do it|do|about) #|"
        r"\b(?:lesson|session|class|slot)(?: with @)? (?:is|will be|starts) (?:(?:now|actually|at) )*#|"
        r"\b(?:is|will be) (?:now|actually) (?:(?:at|on) )?#|"
        r"\b(?:he|she|they)(?:'ll be| will be) (?:now |actually )?(?:(?:at|on) )?#|\binstead\b(?! of (?:an? |"
        r"the )?[~\d])"
    ),
    "and_after": (
        r"\band # (?:after that|after this|from then on|onwards?|thereafter|afterwards)\b|"
        r"\b(?:and|plus|&) (?:all |everything |every one |those |the ones? )*(?:after|following|later|onwards?|"
        r"behind)\b|\b(?:all|everything|every one|those|the ones) (?:after|following|behind|later)\b(?! #)"
    ),
    "last_ones": r"\b(?:last|final|other) #",
    "several_sessions": r"\b(?:lessons|sessions|classes|all|every|each|series|everything|remaining)\b",
    "scope_one": (
        r"\b(?:only this|just this|this one|this time only|only once|just once|only (?=#)|"
        "just (?=#))"
    ),
    "scope_following": (
        r"\b(?:from now on|from then on|onwards?|following|future|all remaining|(?<!keep )(?<!leave )the rest|"
        r"from # on)\b"
    ),
    "scope_series": (
        r"\b(?:stop|end|discontinue|terminate|pause) "
        r"(?:@'s|(?:all )?(?:the )?(?:lessons|sessions|classes) (?:with|for) @)|"
        r"\b(?:permanent(?:ly)?|for good|standing (?:slot|lesson)|series|recurring|all weekly|every week|each week)\b"
    ),
    "scope_all": r"\b(?:all(?! right\b)|everything|every lesson|everyone|everybody|every one|both)\b",
    "longer": r"(?<!no )\b(?:longer|shorter)\b",
    "a_week_asked": r"\bweek\b",
    "day_before": r"\b(?:the |a |one )?day before\b",
    "last_lesson": r"\b(?:last|latest) (?:lesson|session|one)\b",
    "looks_back": (
        r"\bdid (?:i|we|you|he|she|they|@)|\b(?:i|we|you|he|she|they|@)(?: have| has|'ve)? (?:taught|gave|given|had)\b"
    ),
    "announces_topic": r"^(?:topic|is|to|set|change|update|put)\s+|\s+(?:down )?as (?:the|his|her|our|a) topic$",
    "holidays": r"/?(?:(?:public|bank|national) )?holidays(?:(?: of| in| for|:)? (?P<place>[^\d#@¤?!]+))?",
    "no_place": (
        r"\b(?:are|is|was|were|will|begins?|starts?|ends?|over|great|nice|soon|coming|please|my|our|with|in|at)\b"
    ),
    "holidays_off": r"(?:off|none|no|away)",
    "stays": (
        r"(?:i'm|i am|im|i'll be|i will be|ill be)"
        r"(?: (?:#|now|still|staying|currently|travelling|traveling|going to be))* "
        r"in (?P<place>[^#@¤\d?!]{2,40}?)(?:,? (?:#|and|now|from|for|again|only|just|this|today|on))*"
    ),
    "returns": (
        r"(?:i'm |i am |im )?(?:(?:back )?home(?: again| now)*|"
        r"back (?:again )?in (?P<place>[^#@¤\d?!]{2,40}?)(?: again| now)*)"
    ),
    "which_one": r"\b(?:(first|1st)|(last)|(next)|(second|2nd)|(all|both|every)|(this))\b",
}
# fmt: on
