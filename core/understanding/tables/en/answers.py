"""English: how people answer a lesson: late, coming or not. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.en.cancels import NOT_WILL

_CHILDREN = "(?:kid|child|girl|boy|daughter|son|twin)s?|children"  # a parent's
# fmt: off
LATE: tuple[tuple[str, int], ...] = (
    ((r"(?:#|\b(?:be|am|im|is|are|running|bit|min(?:ute)?s?|little|m)\b|'m|'s)(?: #| a bit| a little|"
      " slightly| about| around| some| probably| going to be| gonna be| like| very| quite|"
      r" maybe| by| \d+)*,? late\b"), 7),
    (r"(?:#|\b\d{1,2}) behind\b", 8),
    (r"\brunning (?:(?:about |like |around |maybe )?(?:#|\d{1,2}) )?(?:late|behind)\b", 8),
    ((r"\b(?:delayed|held up|stuck (?:in|on|at)(?!.*\buntil\b)"
      r"(?! (?:the |this |that |my |a )?(?:\w+ )?(?:q\d*|questions?|numbers?|nr|ex(?:ercises?)?|problems?|hw|homework|"
      r"part|"
      r"page|chapter|step|essay|worksheet|last|first|one|it|this|that|task)\b))\b"), 5),
    (r"^late\b", 5),
    (r"\bthere in (?:about |like )?\d{1,2}\b", 6),
    (r"\b(?:join|there|start|come|arrive|home) (?:in )?# late\b", 7),
    ("^(?:i need|need|give me|just) (?:another )?#(?: more)?[ .!]*$", 5),
    (r"\b(?:bus|train|tram|traffic|metro)\b.*\b(?:late|delayed|jam)\b", 6),
    (r"\b(?:be|am) (?:there|with you|online|ready|home) #", 4),
    ("^(?:in|give me) #[ .!]*$", 2),
    (r"\b(?:start|begin) # late\b", 8),
    (r"\blate (?:by )?#", 7),
    (r"# (?:after|past) (?:the )?(?:start|beginning)\b", 7),
)
RSVP: tuple[tuple[str, int], ...] = (
    ((r"(?:^|[,.;!] ?|\b(?:sorry|so|and|but|fever|sick|ill|flu|cold|headache|actually|wait|appointment|now|"
     r"unfortunately|"
      r"today|trip) |# )(?:i |we |i |she |he )?(?:can't|cannot|can not|won't|won't be able to) (?:make it|come|"
       r"attend|join|"
      r"be there)\b"), 5),
    ((rf"(?:\b(?:she|he|they|i|we|{_CHILDREN})|@)(?:'s| is| has| have|'ve)?(?: just| also| both)?(?: has| have|"
     rf" got| had| "
      r"caught| woke up with)* (?:an? |the )?(?:\w+ )?(?:fever|temperature|flu|covid|stomach bug|tummy bug|"
      r"chicken ?pox|migraine)\b"), 5),
    (r"^not #[ .!]*$", 4),
    ((r"\b(?:i'll|i will|we'll|we will|i'm|i am|we're|she'll|he'll|ill|im) (?:definitely |"
      "be |surely |certainly |all |still )*(?:there|come|coming|join|joining|attend|attending|"
      r"in(?=[ .!]*$))(?:\b|(?<=in))"), 6),
    (("^(?:yes|yep|yeah|ok|okay|sure|of course|no problem|fine|great|alright),? *(?:i'll|"
      "i will|i'm|we'll|see you|we|i can|coming|be there|will be)"), 7),
    ((rf"(?:\b(?:i|we|she|he|they|{_CHILDREN}|both|mine)|@) "
      r"(?:can't|cannot|can not|cant|couldn't|won't|wont|will not|"
      "am not|'m not|is not|isn't) (?:be able to |going to |gonna |able to |really )*(?:make|"
      r"come|be there|attend|join|be coming|do|be in|coming|make it|today|#)\b"), 6),
    (("^(?:sorry,? |no,? |nah,? |nope,? |unfortunately,? |oh no,? |omg,? |ugh,? |hi,? |hey,? |hello,? |wait,? |"
      "actually,? |so,? |ok,? |oh,? |hm+,? |um+,? )*(?:i |we )?(?:can't|cannot|"
      "cant|won't|can not)(?: make| come| do| today| attend| join|[ .!,]*$|,|,? #)"), 6),
    ((r"(?:\b(?:i'm|i am|im|she's|she is|he's|he is|we're|we are|they're|they are|feeling|i feel|"
      r"both are)|@ is|@'s|@ and @ are) (?!not (?:sick|ill|unwell|poorly|"
      r"in bed))(?:\w+ )?(?:sick|ill|unwell|poorly|not well|not feeling well|down with|in bed)\b(?! of\b)"), 5),
    ((rf"^(?:sick|ill{NOT_WILL})\b(?! of\b)"), 5),
    (("^(?:see (?:you|ya|u)|coming|i'm in(?=[ .!]*$)|count me in|confirmed|confirming|will do|"
      "sounds good|works for me|that works|👍|✅)"), 5),
    ((r"^(?:(?:yes+|yeah|yep|yh|yup|ok|okay|sure|hi|hey|hello|def|definitely|ofc|of course|100 ?%|fs|haha|still|"
      r"dear @|maya)[ ,.!]*)*(?:will be (?:there|here|joining)|will (?:come|attend|join)|coming|be there|"
      r"see (?:you|ya|u))\b"), 5),
    ((rf"(?:\b(?:she|he|they|both|{_CHILDREN})|@)(?:'s|'ll|'re| is| are| will|"
      r" will be| can| should be)? (?:definitely |surely |still |also |be )*"
      r"(?:there|coming|come|attend|attending|join|joining)\b"), 6),
    (r"\bon (?:my|the|our|her|his|their) way\b", 5),
    ((r"\b(?:(?:don't|dont|do not) (?:think|believe|expect)|doubt)\b[^.?!]*\b(?:can|will|make it|come|comes|coming|"
      "be there|"
      r"able)\b"), 7),
    (r"\bneither\b[^?]*\b(?:can|is|are|will|comes?|coming)\b", 6),
    (r"(?:@|\b(?:she|he))(?:'s| is)[^?.]*\band (?:will|can|is able to) (?:come|be there|join)\b", 6),
    (r"\bsee (?:you|ya|u) (?:then|there|#|@|at)", 5),
    (r"\bnot (?:gonna|going to) (?:be able to )?(?:make it|come|join|attend|be (?:there|joining|coming))\b", 6),
    (r"\b(?:not sure|maybe|might|perhaps|don't know yet|possibly)\b.*", 3),
    ((r"\b(?:idk|dunno|don't know|dont know|no idea|unsure|not certain)(?=[ .!?]*$|,? (?:yet|if|whether|i|we|"
     r"maybe|probably|might)\b)"), 4),
    (r"\b(?:will|'ll|ill|gonna) try\b(?! (?:nr|number|exercise|task|chapter|the))", 4),
    (r"\b(?:it )?(?:all )?depends\b|\bwe'll see\b", 4),
    (r"\bnot (?:coming|today|joining|this time|attending)\b", 4),
    (r"\b(?:i|we) can (?:make it|come|do it|attend|join)\b", 6),
    ((r"\b(?:have to|need to|must|gonna|going to|will|'ll) (?:miss|skip)\b(?! (?:you|her|him|them|school|my|our|the "
      "bus))"), 5),
)
# fmt: on
