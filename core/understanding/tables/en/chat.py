"""English: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
_FORGET = (
    r"(?:never ?mind(?: that)?|nvm|forget (?:it|that|about it|i (?:asked|said anything))|leave it|scrap that|"
    r"drop it)"
)
_LESSONS = r"(?:class(?:es)?|lessons?|sessions?|tutoring)"
_KEPT = (  # as it is, which is as well as not to have begun
    r"(?:let's |lets |just |we'll |i'll |we |i'd rather |rather |please |better |can we |could you |can you )*"
    r"(?:leave|keep) (?:it|that|this|them|things|everything|all|(?:the |our |my |her |his |@'s )?(?:lessons?|sessions?|"
    r"class|times?|old (?:one|time)))? ?(?:all )?(?:(?:exactly |just )?(?:as|like|how|the way|where) (?:it|that|they|"
    r"things|everything)(?: all)? (?:is|was|are|were|stands?)|as is|like (?:that|this|before)|as before|unchanged|"
    r"alone|"
    r"be)(?: now| then| for now| please| thanks| thank you| after all| instead)*"
)
CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "abort": (
        ((rf"^(?:(?:ok(?:ay)?|oh|no|nope|ah|actually|sorry|wait|hm+|hmm|well|then|so|on second thoughts?|it's fine|"
          rf"it's (?:ok|okay)|{_FORGET})[ ,.!-]+)*{_KEPT}[ .!]*$"), 9),
        (r"^(?:(?:ok(?:ay)?|oh|no|ah|actually|sorry|wait|hm+)[ ,.!]+)*(?:just|please) leave it[ .!]*$", 9),
        ((rf"^(?:(?:ok(?:ay)?|oh|no|ah|actually|sorry|wait|hm+)[ ,.!]+)*{_FORGET}(?:[ ,.!-]+(?:and |"
        rf"just )?(?:{_FORGET}|"
          r"it's (?:ok|okay|fine)|all good|don't bother|no worries|thanks|thank you|sorry|then))+[ .!]*$"), 9),
    ),
    "list": (
        ((r"^(?:(?:can|could|may) (?:i|we|you) )?(?:(?:please |pls )?(?:have|see|get|send|show|give|text|share|forward)"
          r"(?: me| us| over)? )?(?:the |my |our |your |@'s |his |her )*(?:lesson |class |full |weekly |new |whole )*"
          r"(?:schedule|timetable) (?:for |of |on |in )?#[ .?!]*$"), 8),
        ((r"^(?:(?:show|send|give|text)(?: me| us)? )?#(?:'s)? (?:lessons|classes|sessions|schedule|"
        r"timetable)[ .?!]*$"),
         7),
        ((rf"^(?:on )?(?:which|what) (?:days?|dates?) (?:does|do|is|are|has|have) (?:@|he|she|they|we|i) "
          rf"(?:have |got |having |scheduled for )?(?:a |any |the |our |his |her )?{_LESSONS}\b"), 8),
    ),
    "rsvp": (
        (r"@'s (?:definitely |sadly |unfortunately )?not (?:coming|joining|able to (?:come|make|join|attend))\b", 7),
    ),
    "late": (
        ((r"(?:\b(?:i'm|i am|im|we're|we are|she's|he's)|@ is|@'s) (?:still |about |like |around |only |"
        r"just )*# (?:out|"
          r"away)(?= from (?:you|yours|the house)|[ .!]*$)"), 8),
    ),
    "invoice": (
        ((r"\b(?:how much|what) (?:do|does|would|did) (?:i|we|@) (?:still |currently |now |actually )*(?:owe|"
          r"have to pay|need to pay)\b"), 9),
        (r"\bhow much (?:i|we) (?:still )?owe\b", 9),
    ),
    "cancel": (
        (r"\btake (?:me|us|him|her|@) off (?:the |your |my |our )*(?:schedule|list|calendar|timetable|books?)\b", 7),
    ),
    "create": (
        ((r"\b(?:would it be possible|is it possible|possible|any chance|like|love|hoping|able) (?:for (?:me|us|@|"
        r"her|him) "
          rf")?(?:to|of) (?:have|having|get|getting|book|booking|do|doing|start|starting) (?:an? |the |#|regular |"
          rf"our )* ?"
          rf"{_LESSONS}"), 7),
    ),
    "reschedule": (
        ((r"@(?:'s lessons?|'s classes| is|'s)?(?: now)? (?:switch(?:es|ing)|mov(?:es|ing)|chang(?:es|ing)|goes|"
          r"shift(?:s|ing)) (?:over )?(?:from # )?to #"), 7),
        ((r"\bmind(?: \w+){0,2} if (?:i|we|she|he|they|@) (?:\w+ )?(?:come|came|start|started|do|did|have|had|join|"
        r"joined|"
          r"meet|met|move|moved)\b[^@]*#"), 6),
        ((r"^(?:is there )?any (?:way|chance) (?:i|we|she|he|they|@) (?:can|could|might) (?:do|have|come|start|meet|"
          r"get|make it|move)\b[^@]*#"), 6),
        ((r"\b(?:prepone|pre-pone|shove|shunt|slide|knock)\b(?: (?:all|everything|everyone|the|my|our|of|today's|"
          r"tomorrow's))* ?(?:@|#|lessons?|class(?:es)?|sessions?|everything|it\b|that\b)"), 6),
        ((r"^(?:the |my |our |@'s )+(?:lesson|session|class) (?:on )?# (?:needs?|has|have|must) "
          r"(?:to )?(?:go|be) to #"), 6),
    ),
    "hours": (
        ((r"^(?:i'll|i will|i can) (?:now |always |usually )*be available\b"
          r"(?=.*\b(?:from now on|every|each|as of)\b)"), 7),
    ),
}
# fmt: on
