"""English: how people say that a lesson begins and ends, and who is not there. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
PRESENCE: dict[str, tuple[tuple[str, int], ...]] = {
    "start": (
        (("^(?:please |pls |plz |kindly |hi,? |hey,? |hello,? |ok,? |so |can (?:you|u) |could you |"
          "would you |just |actually,? )*(?:start|begin|let's (?:start|begin)|starting|kick off)(?: now| #)?(?: the|"
          " my| our| with| @'s?| this)*(?: (?:lesson|session|class|room|call))?(?: now| with|"
          " @| #)*[ .!]*$"), 8),
        (r"^(?:(?:i'm|i am|just|ok) )*(?:going|heading|hopping|jumping|getting) (?:in|on)(?: now)? with @", 7),
        (r"^@(?:'s| is) (?:now |just )?in the (?:call|room|lesson|session|meeting|waiting room|zoom)\b", 7),
        ((r"^@(?: has|'s| is)?(?: just| now| finally| already)* (?:got|arrived|joined|here|come|turned up|shown up|"
         r"logged (?:on|in)|dialled in|connected|popped up)"
          r"(?: here| in| online)?(?=$|[.!,]| and\b)"), 7),
        (r"^@ (?:is|has) (?:here|arrived|joined|there|online)(?= now|,| and |[ .!]*$)", 7),
        (r"^(?:she|he)(?:'s| is) (?:here|in)\b", 5),
        (r"^@ and @ are (?:both |now )*(?:here|in|there|online)\b", 7),
        (r"^(?:ok |and |so )*@ and (?:i|me) (?:are|have) (?:now |just )?(?:starting|started|beginning)\b", 7),
        (r"^(?:we're|we are|we've|we) (?:just )?(?:starting|started|have started|beginning)\b", 7),
        (r"^@(?:'s| is) (?:now )?(?:here|in|online|there)(?= now|,| and |[ .!]*$)", 7),
    ),
    "end": (
        (("^(?:please |pls |plz |kindly |hi,? |hey,? |hello,? |ok,? |so |can (?:you|u) |could you |"
          "would you |just |actually,? |we're (?:done|finished)[,. ]+(?:please )?|"
          "that's (?:us|it)[,. ]+(?:please )?)*(?:end|ending|finish|finishing|close|closing|wrap up|wrapping up|stop|"
          "complete)(?: now)?(?: the|"
          " my| our| with| @'s?| this| #)* ?(?:lesson|session|class|call|@)(?: now| with| @| #)*[ .!]*$"), 8),
        ("^(?:we're|we are|i'm|im|all) (?:done|finished|through)(?: for today)?(?: with| @| #)*[ .!]*$", 8),
        (r"^(?:@ and (?:i|me)|me and @|i and @) (?:are|have|'ve)? ?(?:done|finished)", 7),
        (r"^(?:lesson|session|class)'s (?:over|done|finished)", 8),
        ((r"\b(?:end|ended|ending|finish|finished|stop|stopped)(?: (?:the|our|it|lesson|session))* (?:early|late) "
          r"with @"), 7),
        ("^(?:lesson|session|class|call)(?: with @)? (?:is |has |just )?(?:over|done|finished|ended|complete)", 8),
        (("^(?:all |just |i've |i have )*(?:done|finished|finishing(?: up)?|wrapped up|wrapping up)(?: now| here)"
          "? with @"), 8),
        ((r"^(?:ok(?:ay)?,? |right,? |so |and |alright,? )*(?:that's|thats|that is) (?:us|me|it|@|the lesson|all)(?: "
         r"all)?(?: (?:done|finished|over|through))?"
         r"(?: with| for| #| today| now| @)*[ .!]*$"), 7),
        ("^(?:wrap up|end|finish)(?: now)?[ .!]*$", 8),
        ("^@(?:'s)? (?:lesson|session|class) (?:is |just |now |has )?(?:over|done|finished|complete|ended)", 8),
        ("^@'s (?:lesson|session) (?:is )?(?:over|done|finished|complete)", 8),
        ((r"\bwe(?:'ve|'re)? (?:just )?(?:finished|ended|wrapped up|done|finished up)(?: now)?(?: with)?(?: @|[ "
          r".!]*$)"), 6),
    ),
    "no_show": (
        (r"\bno[- ]?show(?:ed)?\b", 9),
        ((r"\b(?:didn't|did not|hasn't|has not|never|haven't|not) (?:show(?:n|ed)?(?: up)?|come|"
          r"came|turn(?:ed)? up|join(?:ed)?|appear(?:ed)?|attend(?:ed)?|shown up|been here|arrived?)\b"), 7),
        (r"\b(?:was|is|were|been) absent\b", 7),
        ("@ (?:has )?(?:missed|skipped) (?:the|her|his|our|their|#|today's|this)", 7),
        (r"\bstood me up\b", 9),
        ((r"@ (?:has |totally |completely |just )*(?:forgot|forgotten)(?: about)? (?:to (?:come|join|show)|us\b|me\b|"
         r"the|her|his|our|their|#|"
          r"today's|this) ?(?:lesson|session|class|#)"), 7),
        (r"\bno sign of @", 5),
        (r"\bmark @.* (?:absent|missed)\b", 8),
        (r"@ (?:wasn't|was not|isn't|is not|not) (?:there|here)\b", 6),
        ((r"(?:@|^(?:she|he|they))(?:'s| is|'re| are) (?:still )?(?:not|nowhere) (?:yet )?(?:here|there|online|"
          r"in the (?:room|call)|to be seen)\b"), 6),
    ),
    "nudge": (
        (r"\b(?:nudge|ping|poke|chase|buzz)\b", 9),
        ((r"\b(?:see|check|find out|ask @) (?:if|whether) (?:@|she|he|they)(?:'s| is| are|'re)? (?:still )?(?:on "
         r"(?:her|his|their) way|"
         r"coming|there|up|awake|ok(?:ay)? (?:for|with))\b"), 9),
        ((r"\b(?:ask @|check|find out) (?:if|whether) (?:@|she|he|they)(?:'s| is| are|'re)? ?(?:coming|joining|there|"
          r"ready|here|late)\b"), 9),
        ("^where(?:'s| is| are) @", 8),
        ("^is @ (?:coming|joining|there|on (?:her|his|their) way)(?! (?:to the |for the )?(?:lesson )?#)", 7),
        (r"\bask @.*\b(?:are you|coming|joining)\b[ ?]*$", 8),
    ),
}
# fmt: on
