"""English: what is a topic, and what only stands where one may stand. Verbs and pronouns tell something instead."""

from __future__ import annotations

# fmt: off
_SUBJECTS = (
    "maths?|mathematics|further maths|algebra|geometry|calculus|trig(?:onometry)?|statistics|stats|probability|"
    "arithmetic|fractions?|decimals?|percentages?|equations?|vectors?|matrices|integrals?|derivatives?|functions?|"
    "physics|mechanics|electricity|chemistry|biology|science|sciences|history|geography|economics|business|politics|"
    "psychology|sociology|philosophy|religion|re|law|accounting|latin|greek|english|german|french|spanish|italian|"
    "portuguese|russian|ukrainian|polish|chinese|mandarin|japanese|arabic|literature|lit|grammar|vocab(?:ulary)?|"
    "spelling|phonics|pronunciation|reading|writing|speaking|listening|conversation|comprehension|essays?|poetry|"
    "poems?|tenses?|verbs?|nouns?|coding|programming|python|java|computing|computer science|cs|ict|it|art|drawing|"
    "painting|design|music|theory|piano|guitar|violin|cello|flute|drums|singing|chess|drama|dance|"
    "sat|act|gcses?|a-?levels?|ielts|toefl|11\\+|eleven plus|exams?|test|mock|quiz|revision|review|prep|"
    "practice|homework|hw|past papers?|papers?|worksheets?|chapters?|ch|units?|pages?|module|lab|coursework|project"
)
_VERBS = (
    "plays|forgets|cries|rings|calls|runs|loves|hates|thinks|gives|takes|makes|tells|asks|feels|looks|seems|keeps|"
    "starts|stops|ends|finishes|leaves|sleeps|eats|writes|learns|helps|tries|arrives|returns|visits|moves|wakes|turns|"
    "falls|sings|swims|lives|stays|sees|meets|pays|owes|knows|hopes|prefers|complains|laughs|talks|speaks|walks|drives|"
    "flies|attends|misses|skips|happens|becomes|goes|comes|says|wins|loses|trains|practises|practices|gets|does|"
    "fell|went|came|ran|broke|lost|won|left|forgot|wrote|took|gave|made|saw|met|bought|brought|thought|caught|taught|"
    "felt|kept|slept|spoke|sang|swam|drove|flew|ate|drank|sent|spent|said|told|got|had|did|knew|began|grew|"
    "getting|going|coming|being|having|doing|making|feeling|looking|thinking|asking|saying|telling|running|playing"
)
_FUNCTION = (
    "i|i'm|im|i'd|i'll|i've|he|he's|she|she's|it's|they|they're|we|we're|you|u|ur|me|him|them|us|his|her|their|my|our|"
    "your|yours|mine|that|this|these|those|who|whom|which|when|where|why|how|if|whether|because|cause|cos|but|than|"
    "though|although|unless|while|not|no|never|always|just|really|still|already|only|too|so|very|instead|rather|away|"
    "back|down|off|out|up|over|again|yet|also|ever|even|is|are|was|were|be|been|am|has|have|do|done|will|would|can|"
    "could|should|shall|must|might|may|please|know|say|tell|think|want|go|come|let|any|before|perhaps|maybe|better|"
    "possibility|chance|way|"
    "possible|wondering"
)
_ADJECTIVES = "advanced|applied|mixed|guided|speed|related|united|unseen|improper|combined|simplified"
NO_TOPIC = (
    rf"^(?!can't (?:do|solve|understand)\b).*?(?:\b(?:{_FUNCTION}|{_VERBS})\b(?!')|n't\b|'(?:ll|re|ve)\b|"
    rf"\b(?!(?:{_ADJECTIVES})\b)[a-z]{{3,}}ed\b|\d[a-z]{{3,}})"
)
SUBJECT = rf"\b(?:{_SUBJECTS})\b"
_EVENT = (
    "(?:birthday|exams?|tests?|concert|match|game|play|recital|party|trip|interview|appointment|training|practice|"
    "rehearsal|tournament|competition|football|soccer|hockey|tennis|basketball|swimming|ballet|choir|orchestra|band|"
    "scouts|detention|camp|wedding|final|finals|mocks?|quiz|show|flight|train|bus)"
)
TELLS = (  # news of somebody, though it names a time, or only perhaps
    r"\bif (?:she|he|they|it|i|we|@)(?:'s|'re|'m)?\b|"
    rf"@(?:'s)? (?:\w+ ){{0,3}}{_EVENT} (?:is|are|was|were|will be|starts?|begins?|ends?|got|has)\b|"
    rf"@(?:'s)? (?:has|had|got|has got|have|goes to|plays) (?:an? |the |his |her |some )?(?:\w+ )?{_EVENT}\b|"
    r"@ (?!(?:with|from|into|before|after|needs|wants|during)\b)\w{4,} (?:his|her|their|my|our) (?!(?:next|usual)\b)\w+"
)
# fmt: on
