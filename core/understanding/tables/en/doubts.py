"""English: what is asked, thought of or told rather than wished, and what is said of two things at once.

Patterns run over the sketch of a sentence, as the cues do; `then_commands` and `passes_on` over the whole text.
"""

from __future__ import annotations

# fmt: off
DOUBTS: dict[str, str] = {
    "weighs": (  # asked, thought of or conditional, not wished
        r"^(?:(?:hm+|um+|so|and|ok|hey|hi|well|right|now)[ ,]+)*(?:(?:should|shall|must|do|did|have|had|was|am|will|"
        r"would|"
        r"could|can) i\b(?! (?:please|have (?:a|an|the|my|your)\b|get\b|see\b|book\b|add\b|move\b|put\b|switch\b|"
        r"swap\b|change\b|"
        r"just\b|also\b|cancel\b))|what if\b|why (?:did|was|is|has|have|do)\b|how (?:do|did|can|would|to)\b|"
        r"(?:has|had|did|was|were|is|are) (?:@|(?:anyone|anybody|everyone|she|he|they)\b)|did (?:we|you)\b|have "
        r"(?:we|you)\b)|"
        r"\b(?:thinking (?:of|about)|thought (?:of|about)|considering|wondering|not sure|undecided|in two minds|"
        r"do you think|would it be (?:(?:ok|okay|possible)(?! (?:to|for)\b)|"
        r"better|easier|a problem)|was going to|were going to|"
        r"(?:asked|asks|wonders|wants to know|wanted to know)(?: me| us)? (?:whether|when|why|how|what|where)|"
        r"should i|shall i|no decision|haven't decided|don't know (?:if|whether|yet))\b|"
        r"(?:\b(?:i|we|she|he|they)|@)(?:'ll| will)? (?:might|may|probably|possibly)\b|"
        r"\b(?:maybe|perhaps|possibly|potentially|depending|unless)\b|"
        r"(?<!\bmind )(?<!\bmind terribly )(?<!\bmind very much )(?<!\bmind much )\bif (?!possible|you can|"
        r"you could|that's|that is|that works|it's (?:ok|okay|possible|fine)|poss\b|"
        r"need(?:ed)?\b|"
        r"so\b|(?:@|she|he|they)(?:'s| is| are|'re)? ?(?:coming|joining|there|ready|here|late|ok|okay|free)\b)"
    ),
    "asks_leave": (
        r"^(?:(?:hi|hey|hello|sorry|so|and|ok|maya)[ ,!.]*)*(?:can|could|may|might) i\b|"
        r"\b(?:would it be |is it )?(?:ok|okay|fine|alright|all right|possible|good|cool|convenient|better|easier|a "
        r"problem)"
        r"(?: (?:with|for|by) you)?(?: at all)? if\b|"
        r"(?<=\bcould )(?:we|i|you|she|he|they|@) (?:possibly|perhaps|maybe|potentially)\b|"
        r"(?<=\bcan )(?:we|i|you|she|he|they|@) (?:possibly|perhaps|maybe|potentially)\b|"
        r"\bdo you think (?=(?:we|i|she|he|they|@) (?:can|could|might)\b)|"
        r"\bwould it be (?:ok|okay|possible|alright|better|easier|a problem)\b|"
        r"\b(?:i )?(?:was|am|'m|were|are|'re|just)? ?wondering (?:if|whether)\b|"
        r"\bif you(?:'ve got| have|'re free| are free|'ve)\b|\bwould you mind(?: very much| terribly| at all)? if\b"
    ),
    "asks_tasks": (
        r"^(?:(?:hi|hey|hello|so|and|um+|wait|sorry)[ ,!]*)*(?:did|do|does|have|has) (?:i|we|she|he|they|you|@) "
        r"(?:even |still |actually |been |get |got |have |any |some |homework|hw|home work|given |set |to do "
        r")+[^.!]*\?*$"
    ),
    "delay_said": r"\b(\d{1,3}) (?:late|behind)\b",
    "bare_delay": (
        r"(?<![\d:.])(?<!until )(?<!till )(?<!til )(?<!at )(?<!after )(?<!before )(?<!from )"
        r"(\d{1,3})(?![\d:.])"
    ),
    "taken_off": (
        r"\b(?:remove|take|delete|pull|strike|cross)\b[^.?!]*@(?:'s)?"
        r"(?: (?:lesson|session|class|slot))? (?:(?:off|out) )?#"
    ),
    "reports": (  # news of somebody, though it names a time
        r"@(?:'s [a-z]+)? (?:was|were|had|did|didn't|has (?!to\b|an?\b|lessons?\b|#)|confirmed|paid|came|sent|told|"
        r"passed|failed|went|"
        r"finished|forgot|is (?:happy|fine|ok|okay|good|coming back|back|busy|free)|said|says|told|thinks|knows|"
        r"cancelled|canceled|"
        r"left|lost|got (?!an? ))\b|\b(?:get|have) @ (?:to )?(?:do|read|write|bring|learn|finish|send|call|hand|"
        r"sign|pay|"
        r"practi[sc]e|prepare|revise|watch)\b|\b(?:already|yesterday|last (?:week|time|month)|haven't|hasn't|"
        r"didn't|ages ago)\b"
    ),
    "denied_wish": (
        r"\b(?:don't|dont|do not|didn't|never|not|won't|can't|cannot|no longer|nobody|no one|stop|isn't|doesn't|"
        r"haven't|hasn't|refuse[sd]?)\b"
    ),
    "asks_anew": (
        r"^(?:who|whom|when|where|which|what(?:'s| is| do| does| have| time)|do i|am i|is any\w*|show|"
        r"how many|how (?:full|busy)|list)\b"
    ),
    "adds_to_it": r"^(?:and|plus|also)\b|\b(?:as well|too|also|in addition|on top)\b[ .!]*$",
    "bare_hour": r"(?:(?:an?|one|the|full|whole|just) )*hour",
    "event_of": (
        r"(?:^|[,.;] ?)@'s (?:[a-z]+ )?(?:exam|test|mock|party|birthday|concert|match|game|appointment|trip|recital|"
        r"interview|training|"
        r"competition|wedding|flight|bus|train|play|show)s?\b(?!.*\b(?:lesson|session|class)\b)"
    ),
    "joins_lesson": r"\b(?:add|put) @ (?:to|in|into) @'s\b",
    "other_slot": r"\b(?:earlier|later|another|different) (?:slot|time|start|day|date)\b",
    "vague_period": (
        r"(?:#|\b(?:summer|school|half[- ]?term|winter|autumn|spring)) (?:holidays?|break|vacation)\b|"
        r"\bend of term\b"
    ),
    "last_is": (
        r"\blast (?:lesson|session|one|class) (?:is|will be|was) (?:on )?#.*\b(?:rest|others?|remaining|after)\b|"
        r"\b(?:stop|stopping|quit|quitting|give up|giving up|leaving|finish)\b.*\blast (?:lesson|session|one|"
        r"class|day)? ?"
        r"(?:is|will be) (?:on )?#"
    ),
    "only_asked": r"^(?!(?:please|pls|can|could|would|will|ok|hey|hi|where|who|any)\b).*\?[ !?]*$",
    "has_time": (  # said of a student, a time right behind it
        r"\b(?:(?:would|'d) (?:like|love)|wants?|needs?|(?:can|could|will|'ll|is|to) (?:have|having|take|taking|get|"
        r"getting|do)|has|have|"
        r"gets|takes|is)(?: to (?:come|book|have|do|take|start|see me|meet))?(?: (?:on|at|in|for|a|an|the|another|"
        r"extra))* #"
    ),
    "says_more": (
        r"\b(?:i|i'm|i've|i'll|he|she|they|we|he's|she's|they're|was|were|has|had|have|been|did|does|didn't|doesn't|"
        r"said|says|from|before|"
        r"unless|because|but|if|who|why|how|(?:would |'d )?prefers?|moved|moves|moving|would|could|should|might|must|"
        r"never|nobody|always|usually|"
        r"normally|still|already|yet|too|off|out|back|away|late|early|missed|paid|owes|left|lost|gone|going|came|"
        r"comes|coming|starts?|"
        r"started|stops?|stopped|ends?|ended|asks?|asked|thinks|knows|forgot|hates|loves|likes|finished|passed|"
        r"failed|appointment|trip|"
        r"concert|match|training|birthday|party|dentist|doctor|holidays?|mum|mom|dad|parents?)\b"
    ),
    "all_lessons": r"^(?:everything|everyone|everybody|all (?:my |the |of my )?(?:lessons|sessions|classes))\b",
    "then_commands": (
        r"(?:[,;.!]|\band\b|\bthen\b|\bbut\b|&)\s*(?:(?:and|then|also|please|pls|plz|can you|could you|just|instead|"
        r"afterwards|"
        r"after that|i'll|i will|we) )*(?P<what>(?:re-?book|book|add|put|schedule|cancel|call off|move|reschedule|"
        r"swap|push|"
        r"shift|delete|remove|"
        r"drop|remind|tell|text|msg|message|let|send|email|invoice|bill|block|note|nudge|ping|ask|start|end|give|set|"
        r"inform|"
        r"notify)\b(?! (?:it )?back\b))"
    ),
    "passes_on": (  # it is told anyway
        r"(?:(?:please|pls|just|then)[ ,]+)*(?:tell|text|msg|message|email|inform|notify|remind|let|send)"
        r"(?:[ ,]+(?:him|her|them|everyone|everybody|all|both|his|their|the|mum|mom|dad|mother|father|parents?|family|"
        r"families|student|students|it|know|please|too|as well|about it|a|to|message|reminder|confirmation|invite|link|"
        r"note|text|email|so)\b)*[ .!]*$"
    ),
    "beside_lesson": r"\b(?:after|before|following|behind) @",
    "stands_beside": r"\b(?:after|before|following|behind) $",
    "relation": (
        r"@'s (?:(?:little|big|older|younger|twin|best|other) )*(?P<whom>sister|brother|sibling|friend|cousin|twin|"
        r"neighbour|"
        r"neighbor|classmate|mate|flatmate|girlfriend|boyfriend|workmate)s?\b(?! (?:is|has|wants|needs|says|said)\b.*@)"
    ),
    "postpones": r"\b(?:postpone|push|delay|put off|hold off|defer|bring|pull)\b",
    "to_about": r"\b(?:to|until|till|til) (?:some ?time |a day |any time )?(?:after|before|around) #",
    "quotes": (
        r"(?:@(?:'s [a-z]+)?|\b(?:she|he|they|everyone|somebody|someone)) (?:just )?(?:said|says|thinks|thought|"
        r"told me|reckons|claims|asked why|loves|loved|hates|hated|likes|liked|enjoyed)\b"
    ),
    "speaks_of_homework": (
        r"\?|^(?:(?:please|pls|can you|could you|ok|and|so|hey|hi|add|new|set|give|make|send|post|show|list|see|"
        r"check|get|tell me|"
        r"what(?:'s| is| was)?|which|any|all|the|my|our|some|today's|@(?:'s)?|#|for|to|homework|hw|home work|tasks?)"
        r"[ ,:]*)+$|"
        r"^(?:what|which|did|has|have|is|does|do|when|show|list|any|who)\b|\b(?:homework|hw|home work|tasks?)(?: "
        r"(?:for|to))? @|@(?:'s)? (?:homework|hw)\b|"
        r"\b(?:set|give|assign|add|new)\b.*\b(?:homework|hw|tasks?)\b"
    ),
    "swaps_two": (
        r"\b(?:swap(?:ped|ping)?|exchange|trade|switch)\b[^.?!]*(?:[@#](?:'s)?|\blessons?) (?:(?:and|with|&|\+|or) )"
        r"[^.?!#@]*[@#]|"
        r"[@#](?:'s)? (?:and|&|with) [^.?!]*[@#][^.?!]*\b(?:swap|swapped|swapping|trade|switch(?:ed)? (?:places|"
        r"times|slots))\b|"
        r"\bswap (?:their |the |both )?(?:lessons|times|slots|@ @)"
    ),
    "name_beside": (
        r"@(?:'s)?(?: and| &| \+|,| or| with| for) (?P<name>[^\W\d_]{3,})(?='s\b| #|$|[,.] ?(?:#|@|$)| (?:on|to|at|"
        r"and|for)\b ?#)"
    ),
    "states_hours": (
        r"^(?:from now on,? )?(?:i'm|i am|i'll be|i will be|im) (?:now |also |only |usually |# )*"
        r"(?:available|free|open|around|in)\b|"
        r"^(?:from now on,? )?(?:i'm|i am|im|i'll be|i will be) (?:also |now |only |still )*(?:working|teaching) #|"
        r"^(?:from now on,? )?i(?: will|'ll) (?:be )?(?:only |now )*(?:work|teach|tutor)\w* #|"
        r"^i (?:can |could |will |now |also |usually )*do #"
    ),
}
# fmt: on
