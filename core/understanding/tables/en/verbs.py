"""English: other verbs for what is done to a timetable. Everyday words count only with a lesson, a name or a time.

The cues are as in the other tables.
"""

from __future__ import annotations

# fmt: off
_LESSON = r"(?:lessons?|sessions?|class(?:es)?|slots?|appointments?|bookings?|tutoring)"
_WHOSE = r"(?:(?:the|my|our|his|her|their|this|that|all|both|every|whole|#|@(?:'s)?|with|on|of|for|at|out|off) )*"
_OBJECT = rf"{_WHOSE}(?:{_LESSON}|@(?:'s)?|#)(?![a-z])"
_NOT = r"^(?!.*\b(?:don't|dont|do not|not|never|didn't|did|does|was|were)\b)"
_ASKED = (
    r"(?:.*(?:[,.;!:-] ?|\b(?:please|pls|plz|can|could|would|will|you|u|we|i|let's|lets|i'd|i'll|to|just|and|so|then|"
    r"gotta|ok|okay|hey|hi|yeah|yes|actually|now|better|should|must) ))?"
)
_HER = r"(?:@|me|us|him|her|them|you|u|it|that)"
VERBS: dict[str, tuple[tuple[str, int], ...]] = {
    "block": (
        ((r"\b(?:don't|do not|dont|never|nobody|no one|not) (?:should |can |to )?(?:let|allow|have) (?:anyone|anybody|"
          r"people|students|them|families|any \w+) (?:to )?(?:book|schedule|put|pick|take)\b"), 9),
        (r"\b(?:nobody|no one|noone) (?:should|can|may|is to) (?:be able to )?book\b", 9),
        (r"\b(?:i'm|i am|i'll|i will) (?:not|n't)(?: be)? (?:around|here|about|in)\b(?=.*#)", 7),
    ),
    "hours": (
        (r"\b(?:change|set|update|make|switch) (?:my |the )(?:# |\w+ )?hours\b", 9),
    ),
    "topic": (
        (r"\b(?:is|going to be|will be|to be|will|going to|to|is going to) topic ¤", 8),
        (r"\btopic (?:with|for|on) @", 7), (r"^#(?:'s)? topic\b", 7),
        (r"\bas (?:the|his|her|our) topic\b", 9),
    ),
    "note": (
        ((r"\b(?:add|put|write|stick|pop|save|jot)(?: (?:this|that|it|down))* (?:in|to|into|on|in to|under) "
         r"(?:@(?:'s)?|my|his|her|their|the) notes?\b"), 11),
    ),
    "scores": (
        (r"^(?:what's|what is|show) @(?:'s)? (?:average|mean|progress|marks?)\b", 7),
        (r"\bhow (?:has|have|did|is|was) @ .*\bscor", 7), (r"^what did @ (?:get|score)\b(?!.*%score)", 6),
        (r"^how did (?!(?:it|you|that|they|we|i|this|the|your|things)\b)[a-z]+ do(?: (?:in|on|at) .*)?[ ?]*$", 5),
    ),
    "rsvp": (
        (r"\b(?:gonna|going to|have to|need to|gotta|must|to) (?:have to )?bail(?: out)?\b", 6),
        ((r"^(?:(?:yes|yep|yeah|yup|ok|okay|hi|hey|sure|and)[ ,.!]+)*(?:(?:all|we're|i'm|we are|i am|still|that's|"
          r"everything's|is) )*(?:on|good|ok|okay|fine|set|confirmed) for #(?: (?:still|then|thanks))*[ .!]*$"), 7),
        ((r"^(?:(?:yes|yep|yeah|yup|ok|okay|hi|hey|sure|and)[ ,.!]+)*# (?:works|is (?:good|fine|ok|okay|great|perfect)|"
         r"suits)(?: (?:for )?(?:me|us|him|her))?[ .!]*$"), 5),
    ),
    "cancel": (
        ((rf"{_NOT}{_ASKED}(?:nix|wipe|bin|lose|strike|scratch|ditch|kill|zap|dump|trash|void|clear|chop|erase|"
          rf"shelve|scrub|rub out|cross (?:out|off)|cut out|rule out|bail on|pull out of|blow off) {_OBJECT}"), 6),
        (rf"\b(?:get|getting) rid of {_OBJECT}", 7), ((r"^(?:.*\b(?:please|can you|could you) )?take (?:us|me) off "
         r"#"), 7),
        ((r"\btake (?:(?:the |my |our |this |that )*(?:@(?:'s)?|it|him|her|them|lesson|session|class|#)"
          r"(?: with @| for @| #)*) (?:off|out)\b(?! of (?:the |her |his )?(?:homework|exam|class))"), 7),
        (r"\b(?:knock|put|hit) .*\bon the head\b", 7),
        ((rf"@(?:'s)?(?: #| {_LESSON})* (?:won't|wont|will not|doesn't|doesnt|does not|no longer|don't)"
          rf" (?:be )?need(?:s|ing)? {_WHOSE}(?:a |any )?(?:{_LESSON}|#)"), 6),
        ((rf"\b{_LESSON}\b[^.?!]* (?:is|are|has been|have been|be) (?:called off|scrapped|axed|binned|no longer "
         rf"on)\b"), 6),
        (r"\bit's (?:cancell?ed|off|called off)\b.*@", 6),
        (rf"\b(?:no longer|don't|do not) (?:need|want) {_WHOSE}{_LESSON}", 5),
        (r"\b(?:cancelling|canceling|calling off)\b(?=.*(?:@|#|lesson|session|class))", 5),
    ),
    "reschedule": (
        ((rf"^(?:(?:the|my|our|this|that|#) )*{_LESSON}(?: #| is| has been| have been|"
         rf" got)* moved (?:from )?# ?(?:to )?"), 6),
        (r"\b(?:prepone|pre-pone|preponing|defer|rejig|re-jig|reshuffle|transfer)\b", 6),
        ((rf"{_NOT}{_ASKED}(?:slide|shove|shunt|bounce|flip|advance|knock|drag|kick|nudge|carry|roll|hop|jump) "
          rf"{_OBJECT}(?:.*)\b(?:to|back|forwards?|over|up|down|into|by|till|until|earlier|later)\b"), 10),
        (rf"{_NOT}{_ASKED}(?:slide|shove|shunt|bounce|flip) {_OBJECT}.* ?#", 6),
        ((rf"@(?:'s)?(?: #| {_LESSON})* (?:needs?|has|have|wants?|ought|should|must)(?: to)? (?:to )?"
          r"(?:go|move|be moved|be shifted|shift|switch|change|swap)\b.* #"), 7),
        (rf"\b{_LESSON}\b[^.?!]* (?:needs?|has|have|must|should) (?:to )?(?:go|be moved|move|shift)(?: to| on)? #", 7),
        ((rf"{_LESSON}[^.?!]* (?:should|shall|must|needs? to|has to|have to) (?:only |just |now )?(?:be|start|begin)"
          r"(?: on| at)? #"), 7),
        (r"\b(?:would|'d|would much) (?:rather|sooner|prefer to)\b[^.?!]*#.* than\b", 7),
    ),
    "create": (
        ((rf"\b(?:pop|stick|put|throw|chuck|bung|pencil|slot|squeeze|fit|get|sign|jot|write|enroll?|add|bring|shove|"
          rf"plug|drop|tuck|have|book|schedule|stick) (?:{_HER}|(?:a |an |another |in )*{_LESSON})(?:(?: and|,| &) "
          rf"{_HER})* (?:in|down|up)(?= (?:for|on|at|with)\b| #|[ .!?]*$)"), 7),
        (rf"\b(?:book|schedule|sign) {_HER} (?:for |on |at )*#", 7),
        (r"\bset @ up\b", 7),
        (rf"\b(?:sign|put|pencil|throw|slot|fit|squeeze|write|pop) (?:in|up|down) (?:{_HER}|(?:a|an|another) )", 6),
        (rf"\b(?:throw|squeeze|fit|slot|pencil|pop) in (?:a|an|another) (?:\w+ )?{_LESSON}", 6),
        ((r"@.*#.*\b(?:can|could) (?:you|u) (?:please )?(?:add|book|put|do|arrange) (?:that|it|this)\b(?! \w+ "
         r"(?:back|to))"), 6),
    ),
    "nudge": (
        (r"\b(?:give|send) @ a (?:nudge|poke|ping|prod|buzz)\b", 11),
        ((r"\b(?:check|find out|see|ask)(?: with| on)? ?(?:@ )?(?:if|whether) (?:@|she|he|they)(?:'s| is| are|'re)? "
          r"(?:still )?(?:on (?:his|her|their|the) way|coming|joining|there|ready|here|late|around|about|online|"
          r"running late)\b"), 9),
        (r"\bchase @(?: up)?\b", 9), (r"\bprod @", 8),
    ),
    "remind": (
        ((r"\b(?:give|shoot|drop|fire|send)(?: out| off)? (?:@|her|him|them|everyone|everybody|all) (?:a |an? \w+ )?"
         r"reminder\b"), 11),
        ((r"\b(?:shoot|drop|fire|send)(?: out| off)? (?:a |the )?reminders? (?:to|for) (?:@|everyone|everybody|"
         r"all)"), 11),
    ),
    "message": (
        ((r"\b(?:drop|shoot|send|fire) (?:@|her|him|them|everyone) (?:a )?(?:quick |short )?(?:line|message|msg|text|"
          r"note|word|whatsapp|dm)\b"), 11),
        (r"\bpass (?:(?:it|this|that|the message|the word) )?on to @", 8),
    ),
    "start": (
        ((r"^(?:ok(?:ay)?,? |right,? |and |so |now )*(?:kicking off|beginning|starting|getting started|kick off)"
          rf"(?: now| #)?(?: {_LESSON}| the {_LESSON}| my {_LESSON}| our {_LESSON})?(?: now)? (?:with @|@)"
          r"[^#]*$"), 9),
        ((r"^@(?:'s)?(?: has| is|'s)? (?:just |now )*(?:got here|arrived|here|turned up|showed up|walked in|logged on|"
         r"joined|online)\b(?!.*\blate\b)(?=(?:[,. ]+(?:so |and |we're |we are |i'm |let's |now )*(?:starting|start|"
         r"beginning|begin|kicking off|off we go)\b.*)?[ .!]*$)"), 8),
        (r"^(?:we're |we are |ok,? |right,? )+(?:starting|off|kicking off|underway|beginning|live)(?: now)?[ .!]*$", 8),
        (r"^starting(?: now)?[ .!]*$", 8),
    ),
    "end": (
        ((rf"^(?:ok(?:ay)?,? |right,? |and )*(?:the |my |our )?{_LESSON} (?:with @ |for @ )?(?:has |is |'s |just |"
         r"has just |now )*(?:concluded|ended|finished|over|done|complete[d]?|wrapped up|wrapped)\b"), 9),
        ((r"^@(?:'s)?(?: lesson| session| class)?(?: is|'s| has| just| now| all)* (?:concluded|ended|finished|over|"
          r"done|"
         r"completed?|wrapped up|wrapped)(?: for (?:today|now|the day))?[ .!]*$"), 8),
        ((r"^(?:ok(?:ay)?,? |right,? |and |so )*(?:that's|thats) (?:us |me |it |all |@ |that )+"
         r"(?:done|finished|over|wrapped(?: up)?|sorted|for)?(?: for)?(?: #)?(?: with @)?(?: for #| #)?[ .!]*$"), 8),
        ((r"^(?:ok(?:ay)?,? |right,? |and |so |just |we're |we are |we've |we have |i've |i have |i'm |all )*"
         r"(?:wrapped(?: up)?|wrapping up|finished(?: up)?|done|concluded)(?: with @| @| the lesson with @|"
         r" @'s lesson| the lesson| #| for #| now| here)*[ .!]*$"), 8),
    ),
    "undo": (
        ((r"^(?:oops,? |sorry,? |no,? |wait,? |ah,? |can you |please )*(?:reverse|revert|undo|take back|roll back) "
         r"(?:it|that|this|the last)\b"), 9),
        (r"\b(?:i )?(?:didn't|did not) mean (?:to do )?(?:it|that|this|to)\b", 7),
        (r"^(?:.{0,40}[,.!;] ?)undo(?: (?:it|that|this))?[ .!]*$", 9),
        ((r"\b(?:that|it) (?:was|is)(?: a| my)? (?:mistake|wrong|an accident)\b.*\b(?:undo|put it back|take it "
         r"back)\b"), 9),
        ((r"^(?:please )?(?:put|change|set) (?:it|that|everything) back(?: (?:how|to how|the way|as) it was)?[ "
         r".!]*$"), 8),
    ),
    "thanks": (
        ((r"^(?:(?:ok(?:ay)?|oh|aw+|great|perfect|lovely|brill(?:iant)?|super|fab|that's (?:great|perfect|lovely|"
         r"brilliant|fab|amazing|super)|cool|nice|wow)[ ,.!]*)*(?:ta|cheers|thanks|thank you|nice one|(?:i |we )?"
         r"(?:really )?appreciate (?:it|that)|appreciated|you're (?:a star|the best|a lifesaver|a legend)|"
         r"legend|lifesaver|bless you|much obliged|many thanks)(?: (?:mate|love|so much|a lot|a bunch|a million|loads|"
         r"very much|again|for # ?|for today|maya|guys|everyone|then))*[ .!]*$"), 9),
    ),
}
# fmt: on
