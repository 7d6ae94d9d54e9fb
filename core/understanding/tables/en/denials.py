"""English: what is denied, what only sounds like an illness or a refusal, and what is so after all; over the sketch."""

from __future__ import annotations

_ISNT = (
    r"(?:\b(?:is|are|am|was|were|be|been|will be|feel|feels|feeling)\b |'s |'m |'re )?"
    r"(?:\bnot|\bno longer|\bnever|\bneither)\b|"
    r"\b(?:isn't|isnt|aren't|arent|ain't|aint|wasn't|wasnt|weren't|werent|won't be|wont be)\b"
)
_AWAY = (
    r"(?:(?:so|too|that|really|actually|seriously|even|at all|off|very|feeling) )*(?:sick|ill|unwell|poorly|in bed|"
    r"in (?:the )?hospital|away|on (?:holidays?|vacation|leave)|off|busy|absent)\b"
    r"(?: (?:any ?more|any longer|at all)\b)?"
)
_DIDNT = (
    r"\b(?:didn't|didnt|did not|hasn't|hasnt|has not|haven't|havent|have not|don't|dont|doesn't|doesnt|do not|"
    r"does not|won't|wont|will not|needn't|need not|shouldn't|should not|(?<!why )not|never|no need to|"
    r"no reason to|isn't|aren't)"
    r"(?: (?:want|wants|wish|wishes|have|has|need|needs|going|plan|planning|asked?|yet|be|been|to))* "
)
_CHANGE = (
    r"(?:cancel(?:l?ed|l?ing)?|call(?:ed|ing)? (?:it |this |that |@ )?off|mov(?:e|ed|ing)|reschedul(?:e|ed|ing)|"
    r"postpon(?:e|ed|ing)|skip(?:ped|ping)?|miss(?:ed|ing)?)\b"
)
_SOMEBODY = r"@(?:'s)?(?:(?:,? and|,|&| or)? ?@(?:'s)?)*"
_TRIP = (
    r"(?:\w+ )?(?:holidays?|hols|vacation|annual leave|leave|half-term|trip|excursion|exchange|camp)\b|"
    r"(?:an? )?(?:days?|weeks?|time|#) off\b"
)
_CANT_DO = (
    r"\b(?:can't|cant|cannot|can not|couldn't|couldnt|could not|won't|wont|didn't|didnt) "
    r"(?:do|make|solve|finish|get|manage|understand|read) "
    r"(?:(?:the|my|any|this|that|of|all|your|his|her|#) )*"
)
_WORK = (
    r"(?:homework|hw|home work|exercises?|ex|tasks?|chapters?|ch|pages?|p|nr|number|problems?|questions?|q|sense|"
    r"worksheets?|test|quiz|exam|reading|essay|sheet|sums?|equations?)\b"
)
_PRAISE = r"(?:awesome|cool|great|nice|love|amazing|epic|wow|dude|bro|brilliant|perfect|yay|yes|thanks|haha|lol)"
_OFF = (
    r"(?:(?:my|the|that|this|all|any|of) )*(?:(?:(?:time|days?)(?: #)? off)|"
    r"(?:# )?(?:holidays?|vacation|annual leave|leave)|(?:(?:on )?# off))"
)
_I = r"(?:but )?(?:i'm|i am|im|i'll|i will|i can|i do|i shall|i could)(?: (?:still|now|also))*"
_AFTER_ALL = r"(?:after all|again|anyway|though)"
DENIALS: dict[str, str] = {
    "denied": "|".join(
        (
            rf"(?:{_ISNT}) {_AWAY}",
            r"\b(?:isn't|is not|is no|was not|wasn't|was no|are not|aren't|no|not|never) (?:an? |any )?no[- ]?shows?\b",
            rf"(?:{_DIDNT}){_CHANGE}",
            rf"{_CANT_DO}{_WORK}",
            r"\b(?:come|comes|came) up with\b",
            r"\b(?:off|away from) (?:work|the office)\b",
            r"\b(?:move|moves|moving|moved) house\b(?! (?:so|and)\b)",
            r"\bclocks? (?:change|changes|go|goes)\b",
            r"\bcould do with an? (?:holiday|vacation|break|day off)\b",
            r"\bfree as a bird\b",
            r"\b(?:can|could) only (?:fit|squeeze|slot) (?:me|us|him|her|them|@) in\b",
            r"\bback from (?:our |my |the |their |his |her )?(?:holidays?|vacation|trip)\b",
            r"\blast (?:holidays?|vacation)\b|\b(?:bank|public|national) holidays?\b(?=.*\?)",
            rf"^sick(?: ?!|(?=[ ,.]+.*\b{_PRAISE}\b))",
            r"\b(?:that's|thats|that is|this is|it's|its|so|how|pretty) (?:so |pretty |really )?sick(?= ?!|[ .]*$)",
            r"\bsick (?=lessons?|sessions?|class|songs?|beats?|ideas?|moves?|game|day out)",
        )
    ),
    "stands": (  # said of somebody by the tutor: their lesson is as it was
        r"^(?=.*@)(?:.*¬|.*\b(?:well|better|healthy) again\b|.*\b(?:com(?:es?|ing)|make it|there) after all\b)"
    ),
    "comes_after_all": (  # said by a family
        r"(?:\b(?:well|better|healthy) again\b|\brecovered\b|"
        r"(?:\b(?:she|he|i)|@)(?:'s| is|'m| am) (?:much )?better(?: now| today)?$)"
        r"(?!.*(?:\?|\b(?:can|could|lesson|extra|want|but)\b))|"
        r"\b(?:can|could|will|be|is|are|'ll|comes?|coming|there|make it|do it|attend|join)\b.*\bafter all\b"
    ),
    "somebody_away": (  # it is a student who is away, and no day off of the tutor's
        rf"(?:^|[,.;:] |\b(?:that|as|since|because|but|so|says?|said) )(?:maybe |perhaps )?{_SOMEBODY}"
        r"(?:(?: and|'s|') )*(?: (?:whole |entire )?(?:family|parents|school|class|mums?|moms?|dads?|mother|father))?"
        r"(?: (?:is|are|'s|will be|might be|may be|has|have|had|got|goes|go|going|be|also|both|now))*"
        rf" (?:(?:away|off|out|abroad|travell?ing)\b(?! (?:topic|book|page))|(?:on )?(?:an? )?(?:{_TRIP}))"
    ),
    "weighs_off": (  # asked or thought about, not said
        r"\?|^(?:is|are|was|were|am|did|do|does|should|shall|can|could|may|might|would|will|what if|if)\b(?!')|"
        r"\b(?:maybe|might|perhaps|possibly|not sure|thinking (?:of|about)|should i|if i)\b|"
        r"\b(?:school|summer|winter|autumn|spring|easter|christmas|half[- ]?term|bank|public) (?:holidays?|break|"
        r"vacation)\b"
    ),
    "contradicts": (  # "no, I'm coming": it denies what was thought of them
        r"^(?:(?:no+|nah|nope|oh no)[ ,.!]+)+"
        r"(?:(?:wait|sorry|sry|thanks|thank you|actually|worries|need|problem|i mean|don't worry)[ ,.!]+)*"
        r"(?=(?:i|we|she|he|they|(?:my |the |our )?(?:kid|child|girl|boy|daughter|son|twin)s?|@)"
        r"(?:'m|'s|'re|'ll|(?<=i)m|(?<=he)s|(?<=i)ll| am| is| are| will| can| could)? "
        r"(?:(?:still|definitely|surely|already|just|be|also|really) )*"
        r"(?:come|comes|coming|here|there|join|joins|joining|attend|attends|attending|on (?:my|her|his|the|their) way)"
        r"\b(?! down with))"
    ),
    "asks_days_off": (
        r"(?:(?:show|list|see|what are|which are|what's)(?: me)? )?(?:all )?my (?:days?|times?) off|"
        r"(?:when|which days|what days) (?:am i|do i have|have i) off"
    ),
    "gives_back": (  # days off that are days of teaching after all
        rf"(?:(?:take back|give back|remove|delete|cancel|drop|undo|clear|revoke|withdraw|scrap) {_OFF}|"
        rf"(?:take|give) {_OFF}(?: #)? back|"
        rf"(?:i )?(?:don't|dont|do not|no longer) (?:need|want) (?:{_OFF}|(?:on )?# off)|no (?:time|days?) off(?= .*#)|"
        rf"(?:my |the )?(?:holidays?|vacation|trip|leave)(?: (?:on |from )?#)* (?:(?:is|are|has been|was) )?cancell?ed|"
        r"(?:i'm |i am |im |i'll be )?(?:not|no longer) (?:off|away|on (?:holidays?|vacation|leave))(?= .*#)|"
        r"(?:on )?#,? (?:(?:i'm|i am|im|is|are|i'll be) )?(?:not|no longer|isn't) (?:off|a day off|free|away)|"
        r"(?:unblock|un-block|reopen|re-open) (?:on )?#|open (?:up )?(?:on )?#(?= again)|"
        r"make # a (?:normal |regular )?(?:working|work|teaching) day|"
        rf"{_I} (?:be )?(?:working|teaching) (?:on )?#|"
        rf"{_I} (?:be )?(?:work|teach|working|teaching|here|free|available|in)(?: again)? (?:on )?# {_AFTER_ALL}|"
        rf"(?:work|working|teaching) (?:on )?# {_AFTER_ALL})"
        r"(?:[ ,]|#|\b(?:on|from|of|for|in|to|and|till|until|after all|again|anyway|though|now|any ?more|any longer|"
        r"please|i'm|i am|i will|i'll|im|be|working|teaching|work|teach|here|lessons|then)\b)*"
    ),
}
