"""English: what students and parents wish, ask and answer in chats. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
_LESSONS = r"(?:lessons?|sessions?|class(?:es)?|tutoring)"
_WHO = r"(?:i|we|she|he|they|@)"
_FORGET = r"(?:never ?mind(?: that)?|nvm|forget (?:it|that|about it)|leave it|scrap that|drop it|ignore (?:that|me))"
_AS_IT_WAS = (
    r"(?:please |pls |let's |just |we'll |we can )*(?:keep|leave|let) (?:it|everything|things|that|this|(?:the|our) "
    r"(?:lesson|time|slot|booking)s?) (?:just |all |exactly )?(?:as (?:is|it is|it was|they are|they were|planned|"
    r"before|normal|usual|booked|agreed)|how it (?:is|was)|the way it (?:is|was)|like (?:that|it is|it was|this)|"
    r"the same|unchanged|alone)(?: please| then| thanks)*[ .!]*$"
)
WISHES: dict[str, tuple[tuple[str, int], ...]] = {
    "abort": (
        ((rf"^(?:(?:ok(?:ay)?|oh|no|nah|nope|ah|actually|sorry|wait|hm+|yeah|um+)[ ,.!]+)+{_FORGET}"
         r"(?: (?:please|pls|thanks|sorry|then|lol|haha))*[ .!]*$"), 9),
        ((rf"^(?:(?:ok(?:ay)?|oh|no|nah|ah|actually|sorry|wait|hm+)[ ,.!]+)*(?:{_FORGET}[ ,.!-]+(?:and |then )?)?"
         rf"{_AS_IT_WAS}"), 9),
    ),
    "create": (
        (rf"\b(?:chance|possibility|hope) of (?:an? |one |another )(?:[\w-]+ )?{_LESSONS}\b", 7),
        ((r"\b(?:want|like|need|love|after|looking for) an? (?:regular|weekly|permanent|fixed|standing) "
         rf"(?:slot|time|spot|{_LESSONS})\b"), 6),
        ((r"\b(?:want|like|love|hoping|ready|keen) to (?:start|begin|restart|come back|resume)(?: (?:again|back|"
         r"up))* #"), 6),
        (r"\b(?:get|have) (?:him|her|them|@|us) (?:started|booked in|signed up|going)\b.*#", 6),
        ((r"\b(?:have|do|take|get|book|arrange|schedule|fit in|squeeze in|add)(?: in)? (?:an? |one |two |three |\d "
         r")(?:[\w-]+ )?"
         rf"(?:more |extra |trial |taster |first |double |short |quick |long )*{_LESSONS}(?: together)?\b[^?]*#"), 5),
        ((r"\b(?:take|have|grab|nab|get) (?:the |that |your )?# (?:slot|spot|space|one|lesson|time)\b(?! (?:off|with @ "
         r"off))"), 6),
        ((r"\b(?:book|sign|put|get|fit|squeeze|slot|pencil) (?:my|our) (?:daughter|son|kids?|child(?:ren)?|girl|boy|"
         r"twins|"
         r"little one) (?:in|up|down)\b"), 7),
        (r"\b(?:squeeze|fit|slot|get|book|put) in (?:about |just |like )?#", 6),
        ((r"^(?:(?:hi|hey|hello|so|and)[ ,!]*)*(?:can|could|would) you (?:possibly |please |also )?(?:see|teach|take|"
         r"have|do) "
         r"(?:him|her|us|me|them|@)(?: for)? (?:on |at )?#"), 5),
        (r"\b(?:can|could|may) (?:i|we|she|he|they|@) .*# too\b", 9),
        ((r"\b(?:want|like|love|hoping|looking|keen|happy|ready|able) (?:for @ )?to (?:start|begin|restart|resume)"
         rf" (?:having |taking |doing |with |back )?(?:#|regular|weekly|some|private|your|maths?|english|the|our| )* ?"
         rf"{_LESSONS}\b"), 7),
        (rf"\b(?:can|could|may) {_WHO} (?:please )?(?:book(?: in)?|get in|come in) (?:for |on |at )?#", 6),
        ((rf"\b(?:can|could|may) {_WHO} (?:please )?(?:start|begin|restart|have) (?:#|regular|weekly|private| )*"
         r"(?:lessons|sessions|classes|tutoring)\b"), 7),
        ((r"^(?:(?:hi|hey|hello|morning|evening|please|can we (?:have|book|do|get))[ ,!]*)*# (?:with|for) @,? "
         r"(?:on |at )?#"), 5),
    ),
    "reschedule": (
        ((r"\b(?:can|could|might) (?:it|that|we|she|he|i|@|#|(?:the|our|my|her|his|@'s) (?:lesson|session|class)) "
         r"(?:be|start|go|come|meet) (?:a bit |a little )?(?:later|earlier)\b"), 6),
        ((r"\b(?:can|could|may) (?:i|we|she|he|they|@) (?:always |please )?have (?:my|our|her|his|their|the) (?:#|"
         r"weekly |regular |"
         r"usual |normal | )*(?:lesson|session|class|slot)s? (?:on )?#"), 6),
        ((r"\b(?:can|could|may) (?:we|i|she|he|they|@) (?:please |maybe |just )?(?:start|begin|meet)(?: it| the "
         r"lesson)? "
         r"(?:at )?#(?! (?:late|lessons|sessions|classes|tutoring))"), 9),
        ((r"\b(?:can|could|may|should|will) #(?:'s)?(?: (?:lesson|session|class|one|slot))? (?:please )?(?:go|move|be "
         r"moved|switch|shift"
         r"|change) (?:to |back to )?#"), 7),
        (r"#,? (?:and )?(?:instead of|rather than) (?:at )?~", 8),
        ((r"\b(?:make|have|keep|do) #(?:'s)? (?:lesson|session|class|one|slot) (?:just |only |a bit |to be |to )*"
         r"(?:#|longer|shorter)"), 6),
    ),
    "cancel": (
        (r"\bgive (?:it|#|this one|the lesson|(?:the )?# (?:lesson|session|one)) a miss\b", 7),
        ((r"\b(?:better|best|rather|have to|need to|should|i'll|we'll) (?:just )?(?:leave|skip|miss|drop) (?:it |this "
         r"one )?"
         r"(?:for )?#"), 6),
        ((r"\b(?:won't|wont|will not|don't|dont|do not|no longer|not going to|not gonna) (?:be )?need(?:ing)? (?:our |"
          r"the |his |her |my |a |"
         r"an |any |that )*"
         rf"#(?:'s)? {_LESSONS}\b"), 7),
        ((r"^(?:(?:hi|hey|hello|sorry|so|and|ok|just|please)[ ,!]*)*no tutoring (?:for (?:us|me|him|her|@) )?(?:on |at "
         r")?#"), 7),
        ((rf"\b{_LESSONS}\b[^.?!]* (?:won't be|will not be|isn't|is not|not|no longer) (?:needed|required|necessary|"
         r"going ahead)\b"), 7),
    ),
    "rsvp": (
        ((r"\b(?:sit|sits|sitting) (?:this one|it|#|(?:the|this|her|his) (?:lesson|session|class)) out\b|\bunder the "
         r"weather\b"), 6),
        (r"^not #(?:,? (?:thanks|thank you|sorry|please|i'm afraid))+[ .!]*$", 5),
        ((r"\b(?:i|we|she|he|they|@) (?:can't|cant|cannot|won't|wont)(?: be able to)? manage(?: it| #| to (?:come|make "
         r"it))\b"), 6),
        (r"\bso (?:i|we|she|he|they|@) (?:can't|cant|cannot|won't|wont)[ .!]*$", 6),
        ((r"(?:\b(?:i|we|she|he|they)|@)(?:'m|'re|'s| am| are| is)? (?:won't|wont|will not|not) (?:going to )?be "
         r"(?:attending|"
         r"joining|coming|able to (?:attend|join|come|make))\b"), 6),
        ((r"\bbut (?:(?:i|we|she|he|they|@) )?(?:will|can|should|'ll) (?:still |definitely |be able to |try and |try "
         r"to )*"
         r"(?:come|be there|join|make it|be ok to come)\b"), 6),
        ((r"\b(?:i|we|she|he|they|@) (?:don't|dont|do not|doesn't|does not) (?:wanna|want to|feel like) "
         r"(?:come|coming|go|going|join|joining)\b"), 6),
    ),
    "homework": (
        ((r"\bwhat (?:do|does|did) (?:i|we|she|he|they|@) (?:need|have|got) to (?:do|prepare|read|finish|complete|"
         r"learn|revise|hand in)"
         r"(?: (?:for|by|before))?(?: the lesson| the next lesson| next time)? ?(?:#|[ ?]*$)"), 8),
    ),
    "scores": (
        (r"\bwhat (?:mark|score|grade|result|percentage)s? (?:did|has|have|was|were)\b", 7),
    ),
    "invoice": (
        (r"\b(?:do|did|does) (?:i|we) (?:still )?owe (?:you |maya )?(?:(?:anything|money|something|for|any)\b|#)", 9),
        ((r"\b(?:what(?:'s| is)|what|check|show(?: me)?|see|how much is) (?:the |our |my |@'s )*(?:outstanding |"
         r"current |account "
         r")*(?:balance|total|amount (?:due|owed))\b"), 9),
    ),
    "late": (
        (r"\brunning (?:a (?:lil|little|bit|tad|touch|wee bit) (?:bit )?|slightly |very |so )?(?:late|behind)\b", 8),
        (r"\bright (?:there|with you|over|back|here)(?: (?:in|within))?(?: about| like| around)? #[ .!]*$", 6),
        (r"\bthere in (?:about |like )?\d{1,2}\b", 8),
        ((r"^(?:(?:just|please|pls|sorry|sec|wait)[ ,!]*)*(?:give me|(?:i )?need) (?:like |about |another )*(?:#|"
         r"\d{1,2})"
         r"(?: more| secs?| please| pls)*[ .!]*$"), 6),
    ),
    "list": (
        ((r"\b(?:send|show|give|share|have|see|get|text|email)(?: (?:me|us|over))* (?:the |my |our |your |@'s "
         r")*#(?:'s)? "
         r"(?:schedule|timetable|lessons?|calendar|dates|plan)\b"), 8),
        (r"^(?:are we|am i|is (?:it|@|he|she)) (?:definitely |still |all |both )+(?:on|set|good|booked)(?: for)? #", 8),
        (rf"^how long (?:is|are|will) (?:the |our |my |@'s |# |his |her )*(?:{_LESSONS}|#)", 8),
        (rf"^when was (?:the |our |my |@'s |his |her )*(?:last|previous|latest) {_LESSONS}\b", 8),
        (r"^(?:(?:hi|hey|hello)[ ,!]*)*(?:can|could|would) you (?:please )?confirm #\??$", 8),
        ((r"^(?:(?:so|hey|hi|um+|wait|and)[ ,]*)*(?:am i|are we|is (?:he|she|@)) (?:still )?(?:in|on|down|booked(?: "
         r"in)?|coming in)"
         r"(?: for)? #"), 8),
        ((rf"^(?:so |and |on )*(?:which|what) (?:days?|dates?|times?) (?:is|are|am) {_WHO} (?:booked|scheduled|down|in|"
         r"on)\b"), 8),
    ),
    "free": (
        ((r"\b(?:if|whether) you(?:'d|'ve| would| might)? (?:still )?(?:have|had|got) (?:any |some |a bit of |a |an |"
         r"more )*"
         r"(?:time|space|room|gaps?|slots?|availability|openings?|spots?)\b"), 8),
        (r"\byour (?:free |available |open )?(?:times|availability|slots|openings)\b", 7),
        ((r"\b(?:would|do|will|might|did) you (?:still |possibly |maybe )?(?:have|got) (?:any |some |a bit of |a |an |"
         r"more )*"
         r"(?:time|space|room|gaps?|slots?|availability|openings?|spots?)\b"), 8),
        ((r"\bwhat(?:'s| is|s) (?:the |your )?(?:earliest|soonest|next|first|latest|best)(?: possible| available| "
          r"free)?"
         r"(?: time| day| slot)? (?:you|we|i|that) (?:can|could|would|are|have)\b"), 8),
        ((r"^(?:(?:hi|hey|hello|so|and|ok)[ ,!]*)*(?:which|what) (?:other )?(?:slots?|times?|hours?|spaces?|gaps?|"
         r"spots?|"
         r"appointments?) (?:are|is|do you have|have you got|have you)(?: still| left| got| there)* (?:open|free|"
         r"available|"
         r"left|going|possible)\b"), 8),
    ),
}
# fmt: on
