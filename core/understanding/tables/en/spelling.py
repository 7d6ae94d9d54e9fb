"""English as it is typed: words of chats, words that are often mistyped, and those that only look so."""

from __future__ import annotations

# fmt: off
CHAT_WORDS: dict[str, str] = {
    **dict.fromkeys("2moro 2morrow 2mrw 2mrrw 2moz 2morro 2mw tmoro tmorow tmorrow tomoz tomoro tomorro tmro tmrow "
      "tmmrw".split(),
                    "tomorrow"),
    **dict.fromkeys("tomrw tomrow tommrow tomm tomo morrow tmo tmrrow".split(), "tomorrow"),
    **dict.fromkeys("tmrws tmrs tmws tmrw's tmr's tmw's tmoros tomoros 2moros 2mrws tomozs".split(), "tomorrow's"),
    "2days": "today's", "yday": "yesterday", "yest": "yesterday", "2night": "tonight", "tnight": "tonight",
    "u": "you", "ur": "your", "urs": "yours", "youre": "you're", "b4": "before", "l8r": "later", "l8": "late",
    "gr8": "great", "soz": "sorry",
    "w8": "wait", "2geda": "together", "plz": "please", "plse": "please", "pleez": "please",
    "pls": "please", "thx": "thanks", "thnx": "thanks", "thanx": "thanks", "tnx": "thanks", "tks": "thanks",
    "thanku": "thank you", "thankyou": "thank you", "tysm": "thank you so much", "tyvm": "thank you very much",
    "cld": "could", "cud": "could", "wud": "would", "wld": "would", "shud": "should", "shd": "should", "hv": "have",
    "abt": "about", "frm": "from", "fr": "for", "wid": "with", "wth": "with", "wen": "when", "wat": "what",
    "wht": "what", "msg": "message", "mssg": "message", "txt": "text", "appt": "appointment", "apt": "appointment",
    "hmwk": "homework", "hwk": "homework", "hmwrk": "homework", "sesh": "session", "sesion": "session",
    "lsn": "lesson", "lssn": "lesson", "lssns": "lessons", "resched": "reschedule", "rescd": "reschedule",
    "sched": "schedule", "cxl": "cancel", "cnl": "cancel", "cncl": "cancel", "canc": "cancel", "cxld": "cancelled",
    "lemme": "let me", "gimme": "give me", "wkly": "weekly", "morn": "morning", "mrng": "morning", "aftn": "afternoon",
    "avail": "available", "fwd": "forward", "nxt": "next", "evry": "every", "evryone": "everyone", "wkend": "weekend",
    "hols": "holidays", "pospone": "postpone", "mins": "minutes", "coz": "because", "becuz": "because",
    "cos": "because", "cuz": "because", "kiddo": "kid", "rn": "right now", "omw": "on my way", "bcoz": "because",
    "ya": "you", "r": "are", "otw": "on the way", "cya": "see you", "tho": "though", "probs": "probably",
    "prolly": "probably", "defo": "definitely", "deffo": "definitely", "wna": "wanna", "lmk": "let me know",
    "w": "with", "hav": "have", "sry": "sorry", "srry": "sorry", "gd": "good", "ppl": "people", "shes": "she's",
    "hes": "he's",
}  # fmt: skip
CHAT_SIGNS: dict[str, str] = {  # what is written with signs, or is a word only beside another
    r"\s*(?:→|➡\ufe0f?|[-=]>|>>)\s*": " moves to ",
    (r"\b(?:becomes?|turns? into|changes? into) (?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?\b)"): "moves to ",
    r"\b(?:should|must|shall|ought to) (start|begin|be)(?= (?:at )?(?:\d|half|quarter|noon))": r"needs to \1",
    r"(?<!score )(?<!mark )(?<!grade )(?<!price )(?<!result )\b(needs to|has to) be (?=(?:[1-9]|"
    r"1[0-2])(?:[:.][0-5]\d)?(?:,? (?:not|instead|rather)\b|[ .!]*$))": r"\1 be at ",
    r"\b(?:from|off) (?:the|my|your|our) (schedule|calendar|diary|timetable|books)\b": r"off the \1",
    r"\b(leave|go|finish|stop|be off|be done|be gone|be home|be out|head off) by (?=\d|half|quarter|noon)": r"\1 at ",
    r"\b(run|walk|talk|take) me through\b": r"\1 me over",
    r"\bup to (\d{1,2})\.([0-5]\d)\b": r"up to \1:\2",
    r"\b(\d{1,2}) ?h (?=(?:before|ahead|in advance|prior|beforehand)\b)": r"\1 hours ",
    (
        r"(?<![\d:./])(?<!at )(15|20|30|40|45|50|60|75|90|120) (instead of|rather than) (15|20|30|40|45|50|60|"
        r"75|90|120)"
        r"(?![\d:./]| ?(?:am|pm|h|min))"
    ): r"\1 minutes \2 \3",
    r"\bfor (\d{2,3} minutes (?:instead of|rather than) \d)": r"\1",
    r"\b(week|month|weekend)'s (?=(?:lessons|classes|sessions|schedule|timetable|plan|bookings|students|"
    r"invoices?)\b)": r"\1 ",
    r"\breminders? (?:to|at) (\d{1,3}) ?(h|hours?|min|mins|minutes)\b(?! before)": r"reminders \1 \2 before",
    r"\b(?:till|until|til) (?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow)\b[^.?!]{0,20}\bsame "
    r"time\b)": "to ",
    (
        r"(?:(?<=off )|(?<=classes )|(?<=lessons )|(?<=teaching )|(?<=sessions )|(?<=closed ))(?:on|for|over) "
        r"thanksgiving\b"
    ): "on the fourth thursday of november",
    r"(?<!\bi )\b(prefers?) ((?:mon|tues|wednes|thurs|fri|satur|sun)day) over (?=[a-z]+day\b)": r"\1 \2 rather than ",
    r"\b((?:mon|tues|wednes|thurs|fri|satur|sun)days) are (?:now )?(?=(?:mon|tues|wednes|thurs|fri|satur|"
    r"sun)days\b)": r"\1 moves to ",
    r"\b(?:the )?(christmas|xmas|easter) week\b": r"the week of \1",
    r"(?<=down to )(\d{2,3})\b(?! ?(?:m|h|/|:|\.\d))": r"\1 minutes",
    r"\bw/o\b": "without",
    r"\bw/e\b": "weekend",
    r"(?<![\w/])w/ ?(?=[a-z])": "with ",
    r"\bc u\b": "see you",
    r"\br (?=(?:u|you|we|they|there)\b)": "are ",
    r"(?<=\bu )r\b": "are",
    r"(?<=\bwhen )r\b": "are",
    r"(?<=ll )b\b(?= )": "be",
    r"(?<=\bwill )b\b": "be",
    r"(?<=\bgonna )b\b": "be",
    (
        r"(?:(?<=\blesson )|(?<=\bclass )|(?<=\bsession )|(?<=\bit )|(?<=\bthat )|(?<=\bappointment ))2 "
        r"(?=(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|tomorrow|next\b)"
    ): "to ",
    (
        r"(?:(?<=\bneed )|(?<=\bwant )|(?<=\bhave )|(?<=\bgot )|(?<=\blike )|(?<=\btry )|(?<=\bgoing ))2 (?=[a-z]{2,})"
        r"(?!lessons?\b|sessions?\b|class|hours?\b|hrs?\b|h\b|min|more\b|extra\b|slots?\b|days?\b|weeks?\b|times\b|"
        r"kids\b|of\b|or\b|and\b|x\b)"
    ): "to ",
    r"(?<=[a-z] )(?<!\bat )(?<!\bby )(?<!\bto )(?<!\bfrom )(?<!\buntil )4 (?=(?:u|you|me|us|him|her)\b)": "for ",
    r"\bshould like to\b": "would like to",
    (
        r"\b(?:mind|ok|okay|fine|alright|possible|good|great)(?: terribly| awfully| at all| with you)? if (i|we|you|he|"
        r"she) "
        r"(move|cancel|skip|push|shift|switch|postpone|reschedule|change)(?:p?ed|d)\b"
    ): r"ok if \1 can \2",
    (
        r"\b(start|begin|come|meet|have it|do it|kick off)((?: \w+){0,2} (?:\d+ ?\w+|(?:half )?an? (?:hour|bit|little)|"
        r"a quarter of an hour|ten|fifteen|twenty|thirty)(?: min(?:ute)?s)?) early\b"
    ): r"\1\2 earlier",
    r"\b(chance|possibility|way|hope) of (bring|push|shift|switch|cancel|book|add|start|do|extend)ing\b": r"\1 we \2",
    (
        r"\b(there|here|with you|arrive|join) at (?:five|ten|(?:a )?quarter|twenty) past"
        r"(?=(?: (?:instead|sorry|please|now))*[ .!]*$)"
    ): r"\1 a bit late",
    (
        r"^(?:(?:just|sorry|need|i need|another|ok)[ ,]+)*(\d{1,2}|two|five|ten|fifteen) more (min(?:ute)?s)"
        r"(?=(?:[ ,]+(?:please|pls|sorry))*[ .!]*$)"
    ): r"give me \1 \2",
    r"\b(last|this|next|previous) (month|week)'s\b": r"\1 \2",
    r"\b(to|from|for|on) a (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)": r"\1 ",
    (
        r"\b(shorter|longer|quick|short|long|different|normal|regular|usual|the|extra) one "
        r"(?=(?:today|tomorrow|tonight|on|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
    ): r"\1 lesson ",
    (
        r"\b(do|have|get|book|fit in|squeeze in|arrange|need|want|like|add|schedule) (an? |one )?"
        r"(extra|additional|another|new) one\b"
    ): r"\1 \2\3 lesson",
    r"\bif (i|we|you|he|she) swapped\b": r"if \1 can swap",
    r"(?<!on )(?<!every )(?<!all )\b((?:mon|tues|wednes|thurs|fri|satur|sun)day)s (?=(?:lessons?|class(?:es)?|"
    r"sessions?)\b)": r"\1's ",
}
MISTYPED = frozenset(
    "cancel cancelled canceled cancelling canceling cancels lesson lessons session sessions classes schedule scheduled "
    "scheduling reschedule rescheduled rescheduling postpone postponed prepone remind reminder reminders reminding "
    "message messages invoice invoices homework tomorrow monday tuesday wednesday thursday friday saturday sunday "
    "mondays tuesdays wednesdays thursdays fridays saturdays sundays monday's tuesday's wednesday's thursday's "
    "friday's "
    "saturday's sunday's tonight morning mornings afternoon afternoons evening evenings weekend weekly weekday "
    "weekdays "
    "fortnight fortnightly january february august september october november december delete remove squeeze please "
    "instead another additional available availability unavailable minutes earlier between because finish finished "
    "finishing started starting concluded wrapped student students teacher tutor tutor's holiday holidays vacation "
    "travelling appointment appointments appreciate booking bookings calendar timetable forward pencil arrange whether "
    "reverse remaining everyone everybody unfortunately unwell upcoming following shift switch scratch cancellation "
    "exercise exercises worksheet worksheets invoicing stopped permanently thanks strike needing nudge kicking "
    "parents".split()
)
LOOKALIKES = frozenset(  # words of their own, a letter beside one of those
    "thank minute cancer removed thinks teachers stated shirt pleased remote arranged traveling tanks reminds deleted "
    "reminded appreciated swift stating staring starring weekends remainder starter massage shifts tumor teaches "
    "conclude finishes shaft reversed forwards schedules starving retaining concludes removes starred mourning finnish "
    "stitch stared cancers augusta squeezed clashes vacations pleas starved clauses booming lesions moaning startling "
    "pencils appreciates lessen classed startled tudor calendars pleases rewind vocation weakly wrapper tutors "
    "finisher "
    "booing snitch cancellations revere lesion massages mornin regaining reverses starling brookings remover frida "
    "deletes messaged remand holliday everyones thanos arranges booting swatch pease scratchy auguste squeezes "
    "timetables shifty sundae sundry augusto chancel pleaser lessens scheduler deplete reverie arranger startin "
    "tomorrows followings eventing sunda postpones lessor rewinding boozing sundar smarting finis invoiced leeson "
    "remainders broking shrift munday minuses sundaes thacher mooning betweens minuets minutos minutest teached "
    "remanding minuted timetabled messager fallowing clases earlies feeding seeding heeding kneeding ticking picking "
    "parent patents stroke strikes striker strive stripe stride strife switched tutored finisher".split()
)
# fmt: on
