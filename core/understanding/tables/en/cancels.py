"""English: how people say that a lesson shall not be, and who cannot come. The cues are as in the other tables."""

from __future__ import annotations

NOT_WILL = (  # "ill come" is typed for "I'll come"
    r"(?! (?:definitely |probably |still |also )*"
    r"(?:be|come|join|attend|make|do|see|try|let|get|ask|know|say|tell|have|go)\b)"
)
_PARENT = "(?:mums?|moms?|mother|fathers?|dads?|parents?|family)"
# fmt: off
CANCELS: tuple[tuple[str, int], ...] = (
    (r"\b(?:cancel|cancell|cancle|call off|scrap|drop|delete|remove|skip|axe)\b", 6),
    ((r"\b(?:take|strike|cross) @(?:'s)?(?: (?:lesson|session|class|slot))? (?:off|out)(?: of| from| on)?(?: the "
      r"(?:calendar|list|schedule))?(?: on)? #"), 7),
    (r"\bcall (?:@|it|#|the|everything|all).* off\b", 7), (r"@ (?:has |just |have )?cancell?ed\b", 6),
    (r"\b(?:is|are|be) (?:off|cancelled|canceled)\b", 4),
    (rf"@(?:'s)? {_PARENT} (?:has |have |just |'s )*(?:cancell?ed|called off|bailed|pulled out)\b", 7),
    ((r"@ (?:won't|wont|will not|can't|cant|isn't going to) be (?:here|in|around|available|able to (?:come|make it)"
      r")\b"), 6),
    (r"@ (?:has |have |just |'s )*(?:bailed|pulled out|called off|called in sick)\b", 6),
    (r"\b(?:no lesson|no class|no session)(?: with| for)?(?: me| us| her| him)? (?:@|#)", 6),
    (r"\b(?:stop|end|discontinue|terminate|pause|quit) @'s (?:series|lessons|sessions|classes|weekly|regular)\b", 9),
    (r"\b(?:stop|pause) (?:all )?(?:the )?(?:lessons|sessions|classes|series) (?:with|for|of) @", 9),
    (r"^(?:please |pls |can you |could you )*pause @(?!')", 6),
    (r"\b(?:so|hence|therefore|means|meaning|and|there's|there is) no (?:lesson|class|session)s?\b", 7),
    ((r"@ (?:isn't|is not|not|doesn't|does not) (?:feel(?:ing)? )?(?:very |so |too |really )?(?:well|great|himself|"
      r"herself)\b"), 6),
    (r"\btake #?(?: ?'s)? ?(?:lesson|session|class) (?:with|for) @ (?:off|out)\b", 8),
    (r"\btake # (?:lesson|session|class) (?:with|for) @ (?:off|out)\b", 8),
    (r"@ (?:aren't|are not|isn't|is not) (?:coming|going to (?:be there|come|make it))\b", 6),
    ((r"@ (?:doesn't|does not|won't|will not|don't) need (?:the |her |his |their |a |any )*(?:# )?(?:lesson|"
      r"session|class)s?\b"), 6),
    (r"@ (?:has to|have to|needs to|need to|must|will|is going to|'ll) (?:miss|skip|cancel)\b", 6),
    (r"^@[:,]? cancell?ed\b", 6),
    (r"^(?:so |ok |and )?no @(?:'s lesson)? (?:on )?#[ .!]*$", 6),
    (r"\bno (?:more )?(?:lessons|classes|sessions) (?:with|for) @", 6),
    ((rf"@(?:'s)? {_PARENT}\b[^.?!]*\b(?:can't|cannot|cant|won't|not (?:coming|able)|sick|ill{NOT_WILL}|unwell|"
      r"poorly)\b"), 8),
    (("@ (?:can't|cannot|can not|cant|won't|wont|will not|is not able to|isn't able to) (?:be able to )?(?:make|"
      r"come|do|attend|be there|join)\b"), 5),
    ((r"\b(?:i'm|i am|im|feeling|i feel|i've got|i have) (?!not (?:sick|ill|unwell|poorly)|no (?:fever|flu|covid))"
      r"(?:\w+ )?(?:sick|ill|unwell|poorly|not well|not feeling well|down with|a fever|the flu|flu|covid)\b"
      r"(?! of\b)"), 5),
    ((rf"^(?:sick|ill{NOT_WILL})\b(?! of\b)"), 5),
    (r"\b(?:i'm|i am|im|i'll be|i will be|i have to be|i must be) (?:\w+ )?in (?:the )?hospital\b", 6),
    (r"\b(?:i'm going|i have to go|i must go|i go) (?:in)?to (?:the )?hospital\b", 6),
    ((r"^(?:i'm |i am |i'll be |i will be )?(?:tak(?:e|ing) a sick day|(?:on |taking )?sick leave|"
      r"calling in sick)\b"), 6),
    ((r"\b(?:i'm|i am|im) (?:sick|ill|unwell)\b.*\b(?:can't|cannot|won't) (?:teach|work)\b|"
      r"\b(?:can't|cannot|won't) (?:teach|work)\b.*\b(?:i'm|i am|im) (?:sick|ill|unwell)\b"), 8),
    ((r"@(?:'s| is| has been|'s been)? (?:\w+ )?(?:sick|ill|unwell|poorly|not well|off sick|"
      r"in hospital|away|on holiday)\b"), 4),
    (r"\bso no (?:lesson|class|session)\b|^no (?:lesson|class|session) (?:then|for (?:us|me|her|him))\b", 6),
    ((r"\b(?:can|could|shall|may) (?:we|i) (?:please |maybe |just )?not (?:have|do) (?:a |the |our |any |my )*"
      r"(?:lesson|session|class|one|it|#)"), 6),
    (r"\b(?:not happening|won't happen|isn't happening|isn't coming|not coming|isn't on)\b", 5),
)
# fmt: on
