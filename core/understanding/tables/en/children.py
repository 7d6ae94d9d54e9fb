"""English: where a guardian's sentence names the own child. Over the sentence in small letters; `name` is the word."""

from __future__ import annotations

_NOBODY = (  # what else begins a sentence and does something
    r"(?!(?:school|sch|class|lessons?|homework|hw|traffic|train|bus|tram|metro|car|zoom|skype|internet|wifi|wi-?fi|"
    r"link|"
    r"camera|laptop|computer|phone|power|payment|weather|snow|rain|swimming|football|soccer|basketball|hockey|tennis|"
    r"volleyball|handball|rugby|cricket|athletics|gymnastics|ballet|dance|dancing|choir|band|orchestra|judo|karate|"
    r"scouts|church|gym|practice|training|camp|rehearsal|concert|recital|birthday|party|dinner|lunch|maths?|science|"
    r"mum|mummy|mom|mommy|mama|dad|daddy|papa|mother|father|grandma|grandpa|granny|gran|grandad|granddad|nana|nan|"
    r"auntie|aunt|uncle|sister|brother|husband|wife|nanny|babysitter|neighbou?rs?|teacher|coach|doctor|dentist|"
    r"everyone|everybody|someone|somebody|nobody|anyone|neither|either|both|some|most|which|maya|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|miss|mrs|mr|ms|winter|summer|spring|autumn|christmas|easter|"
    r"[a-z]+ing)\b)"
)
_NAME = rf"(?P<name>{_NOBODY}[^\W\d_]{{3,}})"
_LESSON = r"(?:next |weekly |maths? |english |usual |# )*(?:lessons?|class(?:es)?|sessions?|slots?|homework|hw|scores?)"
_DAY = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?|tomorrow|today|next (?:one|week)"
CHILDREN: dict[str, str] = {
    "child_acts": (
        rf"(?:^|[,.;!:?] ?|\b(?:hi|hey|hello|sorry|so|but|because|cos|as|since|if|that|is|can|could|will|does|did|"
        rf"has) )"
        rf"{_NAME}(?:"
        r" (?:is|isn't|will|won't|wont|can|can't|cant|cannot|could|couldn't|has|hasn't|had|needs|wants|would|might|"
        r"may|should|woke|caught|got|feels|comes?|coming|be|joins?|make|attend|have|still|definitely|do|did|"
        r"starts?|begins?|takes?|gets?|need|like|know|mean|switch|skips?|miss|stays?|leaves?|moves?|"
        r"(?:just |still )?(?:finished|forgot|missed)|won't)\b|"
        rf"'s (?:{_LESSON}|sick|ill|unwell|poorly|not|coming|running|late|on (?:his|her|the) way)\b)"
    ),
    "child_is_meant": (  # with or without its capital
        r"(?:\b(?:book|schedule|sign) (?=\S+ (?:for|on|at)\b)|"
        r"\b(?:lessons?|sessions?|slots?|class(?:es)?) for (?=\S+(?:,| on| at| this| next| every| if| please|[?!.]*$))|"
        r"\b(?:fit|sign|squeeze|slot|put|get|pencil|pop|book|add|move|cancel|reschedule) (?=\S+ (?:in|up|down)\b)|"
        rf"\b(?:move|cancel|reschedule|change|skip|postpone|when is|when's|what time is|is) (?=[a-z]+'s {_LESSON}\b)|"
        r"^(?:so |and |hi,? |hey,? )*how (?:did|is|was|has) (?=\S+ (?:do|doing|going|getting|been|progress\w*|"
        r"behave)\b)|"
        r"\b(?:which|what) (?:days?|times?|lessons?) (?:does|is) (?=\S+ (?:have|got|coming|in|on)\b)|"
        r"\b(?:when|what time|where) (?:does|is|will|can) (?=\S+ (?:have|come|coming|see|start|on|next|in|on)\b)|"
        r"\b(?:which|what) (?:days?|times?|lessons?) (?:does|is) (?=\S+ (?:booked|scheduled|down)\b)|"
        r"\b(?:any|some|a) (?:chance|way|possibility)(?: that)? (?=\S+ (?:can|could|might|comes?)\b)|"
        r"\b(?:can|could) (?=\S+ (?:start|begin|come|have|do|join|skip|miss|switch|move|get|take)\b)|"
        rf"\b(?:can|could|would|stop|shift|push|bring|swap|switch|make|end|pause) (?=[a-z]+'s (?:{_LESSON}|{_DAY})\b)|"
        r"\b(?:hours?|hrs?|mins|minutes) (?:with|for) (?=\S+ (?:on|at|this|next|tomorrow|today)\b)|"
        r"\b(?:take|put) (?=\S+ (?:off|down)\b))"
        rf"{_NAME}"
    ),
    "child_named": (  # with its capital, behind what is done with somebody
        r"\b(?:for|with|take|taking|move|moving|shift|push|bring|swap|switch|book|booking|put|get|getting|give|let|"
        r"sign|"
        r"have|change|stop|pause|cancel|skip|squeeze|fit|slot|postpone|pop|pick|if|can|could|may|that) "
        rf"{_NAME}(?='s\b|[ ,.!?]|$)"
    ),
}
