"""English: how people ask what is booked, and what is free. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
QUESTIONS: dict[str, tuple[tuple[str, int], ...]] = {
    "list": (
        ((r"^(?:whether|if) (?:i|we|he|she|@|there) (?:have|has|is|are|got|am|still have)\b.*(?:\b(?:lessons?|"
          r"sessions?|"
          r"class)\b|#)"), 8),
        (r"^when (?:am i|are we|do i|will i) (?:next )?(?:see|seeing|teach|teaching|meet|meeting|having|have) @", 6),
        (r"^is # still (?:ok|okay|on|good|fine|happening|free|alright)\b", 7),
        (r"^who(?:'ve|'s| have| is| am| do)? (?:i |we )?(?:got|have|in|seeing|teaching|booked|down)(?: in| on)? #", 7),
        (r"^how (?:full|busy|packed) (?:is|am i|are we|does) .*#", 6),
        (r"^#\?$", 3), (r"^(?:my |the )?(?:schedule|plan) for #", 6),
        ((r"\b(?:what(?! if)|which|who)(?:'s| is| are| do i have| have i| does| lessons?| sessions?)?\b.*\b(?:lessons?|"
          "sessions?|schedule|agenda|calendar|on|teach(?:ing)?|see(?:ing)?|week|timetable|students?|"
          r"coming)\b"), 4),
        (r"^what(?:'s| is) (?:my )?next\b", 5),
        (r"^is @ #[ ?]*$", 5),  # "coming Thursday" is a day
        (r"^(?:is|are) @(?: and @)* (?:still )?(?:booked|in|on|down|scheduled|having)\b", 6),
        ((r"^(?:is|will|has|did|does) @ (?:be |still )?(?:com(?:e|ing)|there|join(?:ing)?|confirm(?:ed)?|"
          r"answer(?:ed)?)\b"), 6),
        (r"^my (?:next )?(?:schedule|lessons?|sessions?|week|calendar|agenda|timetable|day|month)\b", 4),
        ("^what(?:'s| is| have i got| do i have|s) (?:on )?(?:for )?#", 4),
        (r"\bwho (?:do|am|have|is) i?\b.*#", 4),
        (r"^who(?:'s| is) (?:first|last|next|#)", 4),
        ((r"\b(?:show|list|display|see|view|give)(?: me)?(?: all)?(?: of)?(?: my| the| our| @'s?|"
          " @)? ?(?:schedule|lessons?|sessions?|week|calendar|day|agenda|timetable|upcoming|bookings?|"
          "classes|#)"), 5),
        ((r"\bwhen(?:'s| is| are| do| does)\b.*\b(?:lessons?|sessions?|next|class|classes|see|"
          r"meet|teach|have|start)\b"), 5),
        (r"^when(?:'s| is| are) (?:my|the|our|@)(?!.*\bdue\b)", 4),
        (r"^when is it\b", 4),
        (r"^(?:ok |so )?who(?:'s| is) left\b", 6),
        (r"^is any(?:one|body) (?:coming|there|booked) (?:on )?#", 6),
        (r"^(?:which|what) day (?:do|are|is|will) (?:we|i|the|our)\b", 6),
        (r"^is it # or #", 5),
        (r"^when(?:'s it| is it)? again\b", 5),
        (r"^when (?:am i|are we) (?:next|up|on|having|meeting)\b", 5),
        (r"^(?:am i|are we) (?:teaching|working|still on|on|meeting|having)\b.*#", 6),
        (r"^is (?:the|my|our|today's|@'s|#) (?:lesson|class|session)(?: still)?(?: on| happening)? (?:at |on )?#", 5),
        (r"^is (?:the |my |our |@'s |# )*(?:lesson|class|session) (?:still )?(?:on|happening|taking place)[ ?]*$", 5),
        (r"^(?:(?:the|zoom|lesson|meeting|video|class) )*link[ ?!]*$", 7),
        ((r"\bconfirm (?:the|my|our|her|his|#) (?:\w+ )?(?:time|date|day|"
          r"start)\b"), 6), (r"^(?:a |any |is there a )?(?:lesson|class|session) #[ ?]*\?$", 6),
        (r"^what (?:have|do) (?:i|we)(?: have)? (?:got )?#", 5),
        (r"^when (?:the|our|my|@'s|her|his) (?:next )?(?:lesson|class|session|one)\b", 5),
        ((r"\b(?:do|have|will) (?:i|we)(?: still)?(?: have| got)? (?:a |any |our |the |my )?(?:class|lesson|"
         r"session)s? #"), 6),
        ((r"\b(?:is|are) there (?:a |an |any |still |no )*(?:lessons?|sessions?|class(?:es)?)\b(?! (?:notes?|plan|"
         r"book))"), 7),
        ((r"\bwhat (?:are we|do we|will we|we're|are you|shall we|we) (?:be )?(?:doing|do|cover\w*|learn\w*|study\w*|"
          r"looking at)\b[^@]*#"), 6),
        ((r"^(?:(?:hi|hey|hello|sorry|ok|and|so|please|pls|again|um|oh|maya|@)[ ,!.]*)*(?:where(?:'s| is| do i find)|"
          r"what(?:'s| is| was)|(?:re)?send(?: me)?|share|(?:can|could|may) (?:i|you|u|we) (?:please |pls )?(?:have|"
           r"get|"
          r"(?:re)?send|give|share)(?: me| us)?|(?:i |we )?(?:can't|cannot) find|(?:i |we )?(?:lost|need)) "
          r"(?:the |my |our |that |today's |# )*(?:(?:video|lesson|meeting|zoom|call|class|room|join(?:ing)?) )?"
          r"(?:link|url|video ?room)\b"), 7),
        ((r"\bmy (?:next )?(?:schedule|lessons?|sessions?|week|calendar|agenda|timetable|day)\b(?! (?:to|"
          "from))"), 2),
        (r"^(?:is|are|was) (?:there )?any(?:one|body) (?:in|on|with me|at)?\b.*#", 6),
        (r"^what(?:'s| is) (?:happening|going on|planned|up|scheduled|booked)\b.*#", 6),
        (r"^(?:first|last|next) (?:lesson|session|student|class|one) #", 5),
        (r"^how many (?:students|lessons|sessions|people|kids|classes|hours) (?:do|have|am|are) (?:i|we)\b", 6),
        (r"^do i (?:still )?have @", 7),
        (r"^who(?:'s| is) (?:my|the|on|in|at) #", 6),
        (r"^who (?:comes|do i have|have i got|will come)\b.*#", 6),
        (r"^@'s (?:schedule|lessons?|sessions?|timetable|calendar|week|bookings?|diary)[ ?.!]*$", 8),
        (r"^what(?:'s| is) (?:the|my) (?:plan|schedule|agenda|programme|program|timetable)\b", 6),
        (r"^when do i (?:finish|start|end|begin|have to be)\b.*#", 6),
        (r"^how (?:full|busy|packed|quiet|bad|heavy) (?:is|does|am i)\b.*#", 6),
        (r"^(?:do|will|am) i (?:teach|work|teaching|working)\b[^@]*#", 6),
        ((r"^(?:am|are|do|will) (?:i|we) (?:be )?(?:still )?(?:seeing|teaching|meeting|having|see|teach|meet|on "
          r"with) @"), 6),
        (r"^(?:what|who)(?:'s| is| are)? (?:left|still to come|remaining|coming up|on)\b", 6),
        (r"^who(?:'s| has| have)? (?:all )?cancell?ed\b", 6),
        ((r"\bwhen (?:am|are|do|will|is|can) (?:i|we)(?: be)? (?:seeing|see|meeting|meet|teaching|teach|have|"
          r"having) @(?! #)"), 6),
        (r"\b(?:do|have) (?:i|we)(?: have| got)? (?:any(?:one|body)|someone|much|a lot|many|who)\b.*#", 6),
        (r"^(?:agenda|schedule|timetable|lessons|sessions|my lessons|calendar)\b", 4),
        ((r"\b(?:do|have) (?:i|we)(?: have| got)? (?:anything|any lessons?|any sessions?|a lesson|"
          r"lessons|sessions)\b|\b(?:do|have) (?:i|we)(?: have| got)? @"), 5),
        (r"\b(?:how many|any|anything|upcoming) (?:lessons?|sessions?|on|booked|planned|#)", 4),
        (r"^(?:what time|at what time)\b", 4),
        ("^(?:#|@|next (?:lesson|session|student|one))[ ?]*$", 1),
        (r"^(?:my |the )?next (?:lesson|session|one|class)\b[^#]*$", 4),
        (r"\b(?:how|what)(?: does| do| is|'s) (?:my )?(?:#|\w+) look(?:ing)?\b", 4),
        ("^do i (?:teach|see|have) @", 5),
    ),
    "free": (
        (r"\b(?:got|have|any|is there) room (?:left )?for\b", 8),
        ((r"^(?:so |ok |and |hi,? |hey,? )*(?:where|when|which day|what day|which days|what days) "
          r"(?:can|could|do|might|would|shall) (?:i|you|we) (?:best )?(?:squeeze|fit|slot|put|get|do)\b"), 9),
        ((r"\b(?:do|have|can) (?:i|you) (?:have |got |find )?(?:an? |any )?(?:#|hour|time|gap|slot)s? (?:spare|"
         r"free)\b"), 8),
        ((r"^(?:hi,? |hey,? )*(?:i |we )?(?:need|am looking for|'m looking for|looking for|after) (?:a |an )?# slot"
          r"(?: #)?[ ?.!]*$"), 6),
        (r"\bwhat (?:have you got|do you have|'ve you got|you got)(?: free| open| left)? (?:on |for )?#", 6),
        ((r"\b(?:any|some) (?:space|room|gaps?|slots?|time|spots?)(?: left| free| open| available)? (?:on |for |at "
         r")?#"), 6),
        (r"\bgot (?:any |some )?(?:time|space|room|anything)(?: free| left| open)? (?:on |at )?#", 6),
        (r"\bare you (?:around|about) (?:on |at )?#", 6),
        (r"\b(?:am i|are you|i'm|is maya|are we|you) (?:still )?(?:free|available|open)\b", 5),
        ((r"\b(?:free|open|available|empty) (?:slots?|times?|spots?|hours?|windows?|places?|spaces?|"
          r"appointments?)\b"), 6),
        ((r"\b(?:any|what|which|when|where|find|show|get|see)\b.*\b(?:free|openings?|availab\w*|"
          r"gaps?|(?<!which )(?<!what )room|vacanc\w*)\b"), 5),
        (r"^(?:free|availability|openings|gaps)\b", 5),
        (r"^(?:(?:can|could) you )?(?:check |see )?(?:is|if) (?:the )?#.*\b(?:free|available|open|still free)\b", 6),
        (r"\bmy (?:availability|free|gaps|openings)\b", 5),
        (r"\bfind (?:me )?(?:a |some |an )?(?:free )?(?:slot|time|gap|hour)", 5),
        (r"\bfind (?:me |us |@ )?(?:a |some |an |another )?(?:free )?(?:slot|time|gap|hour|#)", 7),
        (r"^(?:where|when|what time) (?:can|could|would|might) @ (?:come|have|do|fit|be|get)\b", 8),
        (r"^any (?:time|chance|space|room|slot|gap|opening)s?\b.*#", 5),
        (r"^what (?:times? )?(?:can|could) i (?:offer|give|suggest to) @", 8),
        (r"^#,? free\b", 5),
        (r"\bavailable (?:slots|times)", 4),
        (r"^(?:so |and )?what (?:times?|days?|slots?) (?:works?|suits?|would (?:work|suit)|is (?:good|best))\b", 6),
        (r"\bwhen (?:are|would) you (?:next |be |also )*(?:free|available)\b", 8),
        (r"\bany (?:slots?|times|gaps|openings)\b", 5),
        (("^(?:hi |hey |so |and )*what (?:other )?(?:times?|slots?|days?|hours?) (?:do you have|have you got|are "
          "(?:there|"
          r"left|possible|free|open|available)|could you|can you|would (?:work|suit))\b"), 6),
        (r"\bwhen (?:can|could) (?:i|you|we) (?:fit|have|see|come|teach|do)\b", 4),
        (r"^when (?:can|could|would|do) (?:i|we|you) (?:be able to )?(?:fit|squeeze|take|have time)\b", 8),
        ((r"\b(?:have|got|is there|are there|i've)\b.*(?:\b(?:time|hours?|slots?|space|room|mins?|minutes?)|#) "
          r"(?:spare|going|left|to spare|free)\b"), 7),
        ((r"^(?:can|could) i (?:still )?(?:fit|squeeze|slot) (?:in )?(?:an? |another |one more )?(?:#|lesson|"
          r"session|extra)\b(?!.*@)"), 6),
        ((r"^(?:can|could) i (?:still )?(?:fit|squeeze|slot) (?:in )?(?:an? |another |one more )?(?:extra )"
          r"?#(?!.*@)"), 6),
        ((r"^(?:which|what) (?:#|days?|times?|evenings?|mornings?|afternoons?) (?:are|is|do i have|have i) "
          r"(?:still )?(?:open|free|available|empty)\b"), 7),
        ((r"^(?:the |my )?(?:earliest|first|next|soonest) (?:free |available |open |possible )*(?:slot|gap|time|"
          r"opening|hour)\b"), 6),
        ((r"^(?:please |can you |could you )*(?:suggest|propose|offer|give me|find) (?:some |a few |any |me |us |\w+ )*"
          r"(?:times|slots|options|alternatives)\b"), 7),
        (r"^times (?:for|on) #", 6),
        (r"^(?:can|could) i offer @", 7),
        (r"\bnext free\b|\bwhen(?:'s| is| am) (?:i|my)?.*\bfree\b", 7),
        ((r"\bhave (?:you|i|we) (?:got )?(?:an? |any )?(?:time|anything|space|room|gaps?|slots?|opening|hour|"
          r"window)\b"), 5),
        (r"^(?:where|when) (?:can|could|would|might) (?:i|we|you) (?:squeeze|fit|slot|put|take|get|move)\b", 8),
        (r"\b(?:is there|are there|there's) (?:an? |any |still )*(?:gaps?|time|space|room|slots?|openings?|free)\b", 6),
        (r"\bhave you (?:still )?(?:got )?(?:any |some |a bit of )?(?:time|anything|space|room)\b", 5),
        (r"\b(?:anything|something) (?:free|open|available)\b", 7),
        ((r"\bdo (?:i|you) (?:still |also )?have (?:any |some |more |anything |still |a bit of )*(?:time|space|"
          r"anything|room|a gap|free|a free)\b"), 6),
    ),
}
# fmt: on
