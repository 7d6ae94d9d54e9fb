"""English: what tutors write of their own work beside a plain order. Cues and turns are as in the other tables."""

from __future__ import annotations

# fmt: off
_LESSON = r"(?:lessons?|sessions?|class(?:es)?|slots?)"
_ONE = (  # a lesson, by what kind of one it is
    r"(?:one[- ]off|one[- ]to[- ]one|trial|taster|catch[- ]?up|make[- ]?up|top[- ]?up|intro|regular|weekly|standing|"
    r"single|double|quick|short|long|slot|spot|half[- ]hour|hour|place)"
)
_ASKS = r"(?:please |pls |can you |could you |would you |will you |just |so |and |then |go ahead and )*"
_THEY = r"(?:she|he|they|@|her|his|their|(?:the |her |his |their )?(?:mum|mom|dad|mother|father|parents?|family))"
TUTORING: dict[str, tuple[tuple[str, int], ...]] = {
    "create": (
        ((rf"^(?:we're|i'm|we are|i am) (?:doing|having|giving) (?:@ )?(?:an?|one|another) (?:\w+ )?(?:{_ONE}|"
          rf"{_LESSON}) (?:with @ )?#"), 5),
        (r"@.*# it is[ .!]*$", 5),
        (r"^(?:please |pls |ok |can you |could you )*let @ have (?:the |my |our )?#", 7),
        (r"# @ (?:comes|will come|will have lessons|has lessons) #", 5),
        ((rf"^(?=.*@)(?=.*#).*[,.;:!?)-] ?{_ASKS}(?:add|book|put|pop|stick|set|sort|arrange|schedule|pencil|lock|"
          r"squeeze|fit|slot|get|write|enter) (?:that|it|this|those|these|them|her|him|us|both)"
          r"(?: (?:in|up|down)\b|(?= (?:#|for #|please|pls|on #)|[ .!?]*$))(?! (?:\w+ )?(?:back|to)\b)"), 7),
        ((r"^(?=.*@).*\b(?:agreed|settled|decided|arranged|confirmed)(?: (?:on|with|to|for|that|we|do|have|take|"
          r"@(?:'s (?:mum|mom|dad|parents|mother|father))?|it's))*:? ?#"
         r"(?! (?:to|that)\b)"), 5),
        ((rf"@.*\b{_THEY}(?:'d| would)? (?:(?:want|like|need|chose|picked|go for|prefer)s?|asked for|"
          r"(?:is|are) after) (?:to (?:have|do|take|come|come in|see me) )?(?:on |at )?#"), 4),
        (r"@[^.!?:]*[.!:] ?(?:on |so |ok )*# (?:please|pls)[ .!]*$", 5),
        (r"\b(?:add|book|schedule|put in|need|want|arrange) # (?:with|for) @", 5),
        ((rf"\b(?:add|put|pencil|pop|stick|book|schedule)(?: in| down)? (?:a |an |another |one |some )*"
          rf"(?:\w+ )?{_ONE} (?:(?:{_LESSON}|in) )?(?:for|with) @"), 6),
        (r"^(?:please |pls |can you |could you |let's |i'll |i can )*(?:give|offer) @ (?:the |my |that )?#", 8),
        (r"\blet's (?:do|have|start|start with) # (?:(?:with|for) )?@(?!.*\binstead\b)", 7),
    ),
    "reschedule": (
        (rf"\bchange (?:the |my |our |@'s |# )*{_LESSON} .*\bto #", 7),
        ((r"\b(?:put|push|bring|pull) (?=[^.?!]*(?:@|lesson|session|class))[^.?!]*\b(?<!back to )(?:forwards?|"
          r"back) (?:by )?#"), 8),
        (rf"\b(?:bring|pull) @(?:'s)? (?:{_LESSON} )?(?:on )?#", 6),
        (rf"(?:@'s|#|\b{_LESSON}|@ and @) moves (?:to )?#|@ moves to #|@ # moves #", 6),
    ),
    "cancel": (
        (r"^#(?:'s| is)? off (?:with|for) @", 7),
        (r"^@'s (?:just )?cancell?ed\b(?! (?:lesson|session|class)\b)", 6),
        (rf"\btake (?:the |my |our |this |that |@(?:'s)? |# )+{_LESSON}(?: with @)? (?:off|out)\b", 8),
        (r"^(?:so |ok |and )?no @(?:'s lesson)? (?:on )?#(?=[,.;!]| -)(?!.*\b(?:move|instead)\b)", 6),
        ((r"@(?:'s [a-z]+)? (?:has |have )?(?:just |also )?(?:texted|messaged|called|rang|rung|wrote|written|"
          r"emailed|says|"
          r"said)[,:]?(?: me| in)?(?: to say)?(?: that)? (?:she|he|they)(?: is| are|'s|'re| has| have)?"
          r"(?:(?: got| caught| feeling| really| a| the| in| been)* (?:sick|ill|unwell|poorly|fever|flu|covid|bed)|"
          r"(?: not| won't| will not| can't| cannot| isn't| aren't)(?: going to| able to| be)* (?:coming|make "
          r"it|come|there|in))"
          r"\b(?!.*\b(?:late|move|instead)\b)"), 5),
        ((r"@.*\b(?:he|she|they|@) (?:won't|wont|will not|can't|isn't going to|is not going to) be (?:(?:in|"
          r"there|here|around|"
          r"coming|able to (?:come|make it|join)) )?#"), 6),
        ((r"\b(?:stop|end|discontinue|terminate|pause|quit|kill|close|remove|delete|drop) (?:the |his |her |their |"
          r"that |this |whole |entire |@'s |# |regular |weekly |standing )*(?:series|recurring)\b"), 9),
        ((r"@(?:'s| is| has| are| have)?(?: \w+){0,2} (?:giving up|given up|quitting|stopping|dropping out of|"
          r"done with|finishing with)(?: (?:on|with|the|his|her|their|all))* (?:tutoring|lessons|sessions|"
          r"classes)\b"), 6),
        ((r"@(?:'s| is| are| have| has)?(?: still| also| now)?(?: has| have| got| caught| down with| come down with)+"
          r"(?: (?:a|an|the|some|really|very|nasty|bad|high|stomach|tummy))* "
          r"(?:flu|fever|temperature|covid|colds?|bug|migraine|chicken ?pox|tonsillitis|food poisoning|stomach ache)"
          r"\b(?=.*#)"), 5),
        ((r"@.*\bso (?:he|she|they|@)(?:'s| is|'re| are|'ll be| will be|'ll| will| has to| have to)? "
          r"(?:out|off|away|not (?:coming|in|here)|missing|skip|skipping|miss|stay(?:ing)? home)\b"), 6),
        (rf"\bno (?:need|longer (?:a )?need) (?:for|of) (?:@'s |the |my |our |# )*{_LESSON}\b", 6),
        (r"\bno need for @ (?:to come|#)", 6),
        ((r"@[^.?!]*\b(?:decided|wants?|going|plans?|planning|would like|'d like) to (?:stop|quit|give up|finish)\b"
          r"(?: (?:with |the |her |his |their |all )*(?:lessons|sessions|classes|tutoring))?(?=[ .!]*$|[,.;!]| "
          r"after #)"), 7),
    ),
    "block": (
        (r"\bmark (?:me|myself) (?:down )?(?:as )?(?:busy|away|unavailable|off|out)\b.*#", 8),
        ((r"^i(?:'ve| have)(?: got)? (?:an? |the |my )?(?:\w+(?:'s)? ){0,2}(?:appointment|meeting|check-?up|"
          r"surgery|parents' "
          r"evening|staff meeting)\b(?!.*\bwith @)(?=.*#)"), 5),
        (r"^no (?:students?|bookings|pupils|appointments)(?: please| at all)? #", 6),
        ((r"^(?!.*@).*\bi(?:'m|'ll be| am| will be|'ve got| have| have got)\b.*\bso (?:there (?:are|will be) )?no "
          r"(?:lessons|sessions|classes|teaching)\b"), 8),
        (r"^(?!.*@).*: ?# off[ .!]*$", 6),
        ((r"\bi(?:'ve)? (?:need|have|want|got|must|gotta) (?:to )?(?:be (?:gone|off|home|away|out)|leave|finish|"
          r"head off|get "
          r"(?:going|"
          r"away)|go home|shoot off|dash)(?: early)? #"), 7),
        ((r"\b(?:close|shut|block|freeze|lock)(?: off| out| up)? (?:my |the )?(?:calendar|diary|timetable|"
          r"schedule|books|"
          r"availability)\b.*#"), 7),
        (r"\btak(?:e|ing) (?:(?:the|all|whole|entire|of|most|rest|a|an|my|next) )*#.*?\boff\b", 7),
    ),
    "note": (
        ((r"^(?:please |pls |can you |could you )*(?:remember|keep in mind|bear in mind|for the record),?(?: "
          r"that)? @"), 8),
    ),
    "hours": (
        (r"^i # (?:teach|work|tutor) (?:on )?#", 6),
        ((r"^(?:i'm |i am |i'll |i will |we're )?(?:dropping|giving up|stopping|drop|give up|not doing|no longer doing|"
          r"done with) (?:my )?#(?: from now on| for good| for now| now)*[ .!]*$"), 7),
        (r"^(?:i'm |i am |im )?# (?:available|open|free) (?:on )?#", 5),
        (r"^no (?:more )?#(?: for me| from now on| any ?more| please)+[ .!]*$", 7),
    ),
    "list": (
        (r"^when (?:am i|do i) (?:teach|teaching|working|work|on|in)\b(?=.*#)", 7),
        ((r"^what (?:have i got|do i have|have i|do i still have) (?:on |left |planned |booked |coming up "
          r")*(?:with|for) @"), 7),
        (rf"^(?:tell me|give me|read me|send me|what are) (?:all )?(?:my|the) {_LESSON} (?:(?:for|on|in|of) )?#", 7),
        ((r"^(?:is there |do i have |have i got )?(?:anything|anyone|anybody|someone|who|what)(?:'s| is)? "
          r"(?:after|before) @"), 7),
        ((rf"^(?:did|do|have|will) i (?:still |already )*(?:have|got|see|teach) (?:any ?one|anybody|someone|"
          rf"somebody|an? "
          rf"(?:\w+ )?{_LESSON}|{_LESSON}|(?:any )?students?)\b.*#"), 7),
        (r"^(?:on )?(?:which|what) (?:days?|dates?|times?) (?:is|are|does|do|has) (?:@|he|she|they)(?!\w)", 8),
        (rf"^@(?:'s)? next(?: {_LESSON}| one| time)? ?\?", 6),
        (r"^how many (?:lessons|sessions|classes) (?:did|have|do|will|has) (?:i|we|@)\b", 8),
        ((r"^(?:please |pls |can you |could you )*(?:run|walk|talk|take) me over (?:my |the |all )?#"
          rf"(?:'s)?(?: {_LESSON}| schedule| plan)?[ .?!]*$"), 8),
        ((r"^(?:please |pls |can you |could you )*(?:give me|send me)? ?(?:a |the |my )?(?:quick )?(?:rundown|overview|"
          r"summary|recap|run-?through) (?:(?:of|for) (?:my |the )?)?#"), 8),
        (r"^when (?:was|were|did) (?=.*@).*\blast (?:see|teach|have|here|in|lesson|session|class|come|came|with)\b", 7),
        (r"^when (?:was|were|did) @(?:'s)? last (?:#|here|in|with me|lesson|session|class)\b", 7),
        (rf"^when (?:was|were) (?:my |the |our )?last (?:{_LESSON} )?(?:with|for|of) @", 7),
    ),
    "free": (
        (r"^do i (?:still )?have (?:another |a free )?# (?:free|left|for|to spare|anywhere|somewhere)\b", 9),
        (r"\bor am i (?:already )?(?:busy|booked|full|teaching)\b", 9),
        ((r"^(?!.*@).*\b(?:could|can|might) i (?:still )?(?:take on|fit in|squeeze in|manage|take|add) "
          r"(?:another|one more|"
          rf"an extra|a new|more) (?:{_LESSON}|students?|one|family|pupils?)\b"), 9),
    ),
    "scores": (
        ((r"^(?:is|has|does) @ (?:been |getting |making )*(?:improv\w+|progress\w*|better|any better|(?:any |some )?"
          r"progress)\b"), 8),
    ),
    "remind_setting": ((r"^(?:set |my |change |make )*reminders? #[ .!]*$", 7),),
    "remind": ((r"\bsend (?:out )?(?:the |all |all the )?reminders (?:for|about) (?:the )?(?:lessons? )?#", 9),),
    "invoice": ((r"^who (?:still |all )*(?:owes|hasn't paid|has not paid|has to pay|needs to pay)\b", 8),),
    "help": (
        (r"^what else can (?:you|i|we) (?:do|say|ask)\b", 9),
        ((r"^(?:help(?: me)?(?: out)?(?: please)?[,.! ]+)?how (?:does|do) (?:the |this |your |my |all )*(?:booking|"
          r"invoic(?:e|es|ing)|reminders?|scheduling|homework|bot|app|thing|it|this|cancel(?:l?ing|lations?))s? "
          r"work\b"), 10),
    ),
    "record_score": (
        (r"\b(?:put|write|note|jot|pop)(?: down| in)? %score", 9),
    ),
    "topic": (
        (r"^(?:for )?@(?:'s lesson)? (?:on )?# ?[:,-] topic ¤", 7),
        ((r"\b(?:we're|we are|we'll be|we will be|i'm|i'll be|going to be) (?:doing|covering|going over|working on|"
          r"looking at|tackling|revising|practi[sc]ing|studying|starting) topic ¤"), 7),
    ),
    "abort": (
        ((r"^(?:(?:ok(?:ay)?|stop|wait|no|oh|argh|sorry)[,.! ]+)+(?:forget it|never ?mind|nvm|stop|leave it|"
          r"abort)[ .!]*$"), 9),
        ((r"^(?:nvm|never ?mind|forget it|leave it)[,.! -]+(?:i'll|i will|i've|it's|we'll|i|not|doesn't|don't|"
          r"no|all) [^@#]*$"), 9),
        (r"^(?:drop it|scrap (?:that|it))[,.! -]+(?:it's|not|doesn't|don't|no|i'll|i) [^@#]*$", 9),
        ((r"^(?:(?:ok(?:ay)?|oh|no|ah|actually|sorry|wait|hm+)[ ,.!]+)*(?:scratch|scrap|ignore|forget) (?:that|it)"
          r"(?:[ ,.!-]+(?:i(?:'ve| have)? )?changed my mind)?[ .!]*$"), 9),
        (r"^(?:(?:ok(?:ay)?|oh|no|ah|actually|sorry|wait|hm+)[ ,.!]+)*(?:i(?:'ve| have)? )?changed my mind[ .!]*$", 9),
    ),
    "start": (
        ((r"^@(?:'s| is| has joined)(?: now| just)? on (?:zoom|skype|teams|meet|facetime|the (?:call|line|phone))"
          r"(?:[,.!]+ ?(?:and )?(?:we're |we are |i'm |let's )?(?:live|starting|off|go|begin|on|good to go))?[ "
          r".!]*$"), 7),
        ((r"^(?:(?:let's go|let's start|off we go|here we go|great|good|yay|finally|alright)[,.! ]+)+@(?:'s| is| has)"
          r"(?: just| now| finally)*(?: got)? (?:here|in|arrived|online|there|joined)[ .!]*$"), 8),
    ),
    "end": (
        (rf"[,.;!] ?(?:so )?(?:the )?{_LESSON} (?:is )?(?:over|done|finished|ended)[ .!]*$", 8),
        ((r"^(?:(?:(?:ok(?:ay)?|right|and|so|all|just|we're|we are|i'm|that's|that was|it's|now|good),? "
          r")*(?:done|finished|over|"
          r"us|it|@)(?: (?:here|now|today|done|finished|all|with @|#|for #|then))*[,.!;-]+ ?)+(?:and "
          r")?(?:please |pls )?"
          rf"(?:all |we're |i'm )?(?:done|finished|(?:end|stop|close|finish)(?: (?:the|this|it|that|now|@'s|"
          rf"{_LESSON}))*)"
          r"(?: now| here| #| then| for #| with @)*[ .!]*$"), 9),
        ((rf"^(?:just |i |we |i've |we've |ok |and |so )*(?:finished|ended|stopped|wrapped up|closed)(?: with)? "
          rf"@(?:'s)?"
          rf"(?: {_LESSON}| #| early| late| a bit| now| today)*[ .!]*$"), 8),
        ((rf"^(?:ok(?:ay)?,? |right,? |and |so )*(?:(?:that's|thats|we're|we are|i'm|im|all) )+(?:us |me |it |all )*"
          rf"(?:done|finished|through)(?: with)? @(?: for #| #)?(?:[,.!]+ ?{_ASKS}(?:end|stop|close|finish)"
          rf"(?: the| it| that| this| {_LESSON})*)?[ .!]*$"), 9),
    ),
}
TUTORS: dict[str, str] = {
    "from_now_on": (  # a weekday is then each of them
        r"\bfrom (?:now|then) on(?:wards?)?\b|\bgoing forwards?\b|\b(?:new|as an?|as (?:his|her|their)) (?:new )?"
        r"(?:regular|standing|permanent|fixed|weekly) (?:slot|lesson|time|session|class)\b"
    ),
    "orders_move": (
        r"(?:^|[,.;!-] ?|\b(?:so|and|then|please|pls|can you|could you|can we|let's) )(?:please |pls |just |then )*"
        r"(?:move|shift|push|bump|reschedule|postpone|delay|slide) (?:@|#|everything|everyone|all|the|my|it|"
        r"them|both|each)"
    ),
    "one_after_other": r"\bback[- ]to[- ]back\b|\bone after (?:the |an)other\b|\brespectively\b|\bin a row\b",
    "own_score": r"\b(?:my|our|i|we|i've|i'm|we've|we're)\b",
    "leads_to": (
        r"^(?:(?:please|pls|so|and|ok),? )*(?:all (?:of )?)?@'s (?:(?:next|last|first|#|lessons?|sessions?|"
        r"class(?:es)?|slot|one|on) ?)+(?:to )?#"
    ),
}
# fmt: on
