"""English: the words of time, and the turns of phrase that tell what somebody wants."""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.en.carving import CARVING, COMMON, FILLERS
from core.understanding.tables.en.chat import CHAT
from core.understanding.tables.en.cues import CUES
from core.understanding.tables.en.spelling import CHAT_SIGNS, CHAT_WORDS, LOOKALIKES, MISTYPED
from core.understanding.tables.en.turns import TURNS
from core.understanding.tables.en.tutoring import TUTORING
from core.understanding.tables.en.verbs import VERBS
from core.understanding.tables.en.wishes import WISHES

_WEEKDAYS = {
    "monday": 0, "mon": 0, "tuesday": 1, "tue": 1, "tues": 1, "teusday": 1, "tusday": 1,
    "wednesday": 2, "wed": 2, "weds": 2, "wednsday": 2, "wensday": 2, "wendesday": 2, "thursday": 3, "thu": 3,
    "thur": 3, "thurs": 3, "thrusday": 3, "thursdy": 3, "friday": 4, "fri": 4, "firday": 4, "saturday": 5,
    "sat": 5, "sunday": 6, "sun": 6,
}  # fmt: skip
_WEEKDAYS |= {f"{word}'s": n for word, n in _WEEKDAYS.items()}
_PLURALS = {
    "mondays": 0, "mons": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3,
    "fridays": 4, "fris": 4, "saturdays": 5, "sats": 5, "sundays": 6, "suns": 6,
}  # fmt: skip
_MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "febuary": 2, "march": 3, "mar": 3, "april": 4, "apr": 4,
    "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9,
    "sep": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_ONES = {word: n for n, word in enumerate(_SMALL) if 0 < n < 10}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(_SMALL) if n},
    **{word: float(n) for word, n in _TENS.items()},
    **{f"{ten} {one}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()},
    **{f"{ten}-{one}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()},
}
_SEVERAL = {
    "a couple of": 2.0, "a couple": 2.0, "couple of": 2.0, "couple": 2.0, "a few": 3.0, "few": 3.0, "a pair of": 2.0,
    "a dozen": 12.0,
}  # fmt: skip
_ORDINAL_ONES = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
}  # fmt: skip
_ORDINALS = {
    **_ORDINAL_ONES,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
    "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
    **{f"{ten}{glue}{one}": n + m for ten, n in (("twenty", 20), ("thirty", 30)) for glue in "- "
       for one, m in _ORDINAL_ONES.items() if n + m <= 31},
}  # fmt: skip
_UNITS = {
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute", "minuts": "minute", "m": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour", "h": "hour", "hourly": "hour",
    "day": "day", "days": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week",
    "fortnight": "fortnight", "fortnights": "fortnight", "month": "month", "months": "month", "mo": "month",
    "year": "year", "years": "year", "yr": "year", "yrs": "year",
    "second": "second", "seconds": "second", "sec": "second", "secs": "second",
}  # fmt: skip
_PARTS = {
    "early morning": ("morning", 6, 9, "am"), "morning": ("morning", 8, 12, "am"), "mornings": ("morning", 8, 12, "am"),
    "late morning": ("morning", 10, 12, "am"), "afternoon": ("afternoon", 12, 18, "pm"),
    "early afternoon": ("afternoon", 12, 15, "pm"), "late afternoon": ("afternoon", 15, 18, "pm"),
    "afternoons": ("afternoon", 12, 18, "pm"), "arvo": ("afternoon", 12, 18, "pm"),
    "early evening": ("evening", 17, 20, "pm"), "evening": ("evening", 18, 24, "pm"), "eve": ("evening", 18, 24, "pm"),
    "evenings": ("evening", 18, 24, "pm"), "night": ("night", 18, 24, "pm"), "nights": ("night", 18, 24, "pm"),
    "morning's": ("morning", 8, 12, "am"), "afternoon's": ("afternoon", 12, 18, "pm"),
    "evening's": ("evening", 18, 24, "pm"),
    "lunchtime": ("lunch", 12, 14, "pm"), "after school": ("afternoon", 14, 18, "pm"),
}  # fmt: skip
_HABITS = {
    f"{day} {part}": (n, _PARTS[part])
    for day, n in _WEEKDAYS.items() if not day.endswith("'s")
    for part in ("mornings", "afternoons", "evenings", "nights")
}  # fmt: skip
_DAYS = {
    "today": 0, "tod": 0, "2day": 0, "todays": 0, "today's": 0, "tomorrow": 1, "tomorrow's": 1, "tmrw": 1, "tmr": 1,
    "tmw": 1, "tmrrw": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "tomorrrow": 1, "2morrow": 1, "2moro": 1,
    "yesterday": -1, "yesterday's": -1, "the day after tomorrow": 2, "day after tomorrow": 2,
    "overmorrow": 2, "the day before yesterday": -2, "day before yesterday": -2,
}  # fmt: skip
_FEASTS = {
    "christmas eve": (12, 24), "xmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25),
    "xmas": (12, 25), "xmas day": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new years eve": (12, 31), "new year's day": (1, 1), "new years day": (1, 1), "new year day": (1, 1),
    "new year's": (1, 1), "new year": (1, 1), "valentine's day": (2, 14), "valentines day": (2, 14),
    "halloween": (10, 31), "international workers' day": (5, 1), "labour day": (5, 1), "st patrick's day": (3, 17),
}  # fmt: skip
_MOVING_FEASTS = {  # of the United States, and of Britain
    "thanksgiving": (11, 3, 4), "thanksgiving day": (11, 3, 4), "labor day": (9, 0, 1), "memorial day": (5, 0, -1),
    "mlk day": (1, 0, 3), "presidents day": (2, 0, 3), "presidents' day": (2, 0, 3),
    "early may bank holiday": (5, 0, 1), "spring bank holiday": (5, 0, -1), "august bank holiday": (8, 0, -1),
}  # fmt: skip
_MERIDIEMS = {
    "am": "am", "a.m.": "am", "a.m": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm", "a m": "am", "p m": "pm",
    "a . m .": "am", "p . m .": "pm", "a . m": "am", "p . m": "pm",
}  # fmt: skip
_FREQUENCIES = {
    "weekly": "weekly", "every week": "weekly", "each week": "weekly", "once a week": "weekly", "per week": "weekly",
    "fortnightly": "biweekly", "biweekly": "biweekly", "bi-weekly": "biweekly", "bi weekly": "biweekly",
    "every fortnight": "biweekly", "daily": "daily", "everyday": "daily", "monthly": "monthly",
    "once a month": "monthly", "yearly": "yearly", "annually": "yearly", "on a weekly basis": "weekly",
    "on weekdays": "weekdays", "weekdays": "weekdays", "every weekday": "weekdays", "on weekends": "weekends",
    "weekends": "weekends", "every weekend": "weekends", "every other weekend": "alternate weekends",
    "regularly": "weekly", "each and every week": "weekly",
}  # fmt: skip
_MARKS = {
    "at": ("at", "@"),
    "around": ("around", "about", "approximately", "roughly", "circa", "~", "sometime", "or so"),
    "on": ("on", "onwards", "onward"), "in": ("in",), "within": ("within", "in under", "in less than"),
        "during": ("during",),
        "of": ("of",), "the": ("the",), "a": ("a", "an"),
    "and": ("and", "&", "+", "plus", "n"), "comma": (",", ";"), "dash": ("-",), "dot": (".",), "or": ("or",),
    "from": ("from",), "between": ("between",), "since": ("since",), "to": ("to",),
    "through": ("through", "thru", "through to", "up to and including"),
    "tonight": ("tonight", "tonight's", "tonite", "2nite"),
    "until": ("until", "till", "til", "'til", "up to", "up until", "ending", "ending on", "to the end of"),
    "for": ("for",), "every": ("every", "each", "all"), "other": ("other", "second", "alternate", "2nd"),
    "next": ("next", "nxt"),
    "coming": ("coming", "upcoming", "this coming", "this upcoming", "following", "the following"),
    "this": ("this", "current", "the current", "the same"), "last": ("last", "previous"),
    "after_next": ("after next",), "after": ("after",), "before": ("before",), "ago": ("ago",),
    "later": ("later", "after that"), "earlier": ("earlier", "sooner"),
    "from_now": ("from now", "from today", "hence", "from right now"),
    "half": ("half",), "quarter": ("quarter", "a quarter", "one quarter"), "past": ("past",),
    "oclock": ("o'clock", "oclock", "o clock", "o ' clock"), "ish": ("ish", "-ish"),
    "starting": ("starting", "starting on", "starting from", "beginning", "beginning on", "as of", "commencing",
                 "starts", "begins", "with effect from"),
    "times": ("times", "x", "lessons", "sessions", "classes", "occurrences", "meetings", "lesson", "session"),
    "same_time": ("same time", "the same time", "at the same time", "same hour", "at the usual time",
                  "the usual time", "usual time", "usual slot"),
    "week_word": ("weekend", "the weekend", "wkend"), "twice": ("twice",), "once": ("once",),
    "end_of": ("the end of", "end of"), "mid": ("mid", "the middle of", "middle of", "mid-"),
    "start_of": ("the start of", "start of", "the beginning of", "beginning of", "early"),
    "now": ("now", "right now", "atm", "just now", "straight away", "immediately"),
    "extra": ("more", "extra", "additional", "another", "full"),
    "except": ("except", "but not", "apart from", "excluding"),
    "a_week": ("a week", "per week", "/week", "a wk"), "three_quarters": ("three quarters", "three-quarters"),
    "spring": ("spring",), "summer": ("summer",), "autumn": ("autumn", "the fall"), "winter": ("winter",),
    "week_rest": ("the rest of the week", "rest of the week", "the remaining of the week", "later this week"),
    "say": ("do", "say", "make it", "make that", "how about", "what about", "try", "do it", "have it", "it's", "come",
            "meet", "do that", "make", "then"),
    "aside": ("instead", "please", "pls", "works", "suits", "because"),
    "rest_of": ("the rest of", "rest of", "the remainder of", "remainder of", "the remaining of", "what's left of"),
    "nth_quarter": ("q1", "q2", "q3", "q4"), "nth_half": ("h1", "h2"), "half_of": ("half of",),
    "quarter_year": ("trimester",), "whole_day": ("all day", "all day long", "the whole day", "whole day",
        "the entire day"),
    "rolling": tuple(f"{mark} the next {unit}" for mark in ("for", "over", "during", "in", "throughout")
                     for unit in ("week", "month", "year", "fortnight")),
    "workdays": ("business days", "working days", "workdays", "work days", "school days", "business day",
                 "working day"),
    "fitting_in": ("squeeze in", "fit in", "slot in", "pencil in", "get in", "put in", "book in", "sign in"),
    "open_paren": ("(",), "close_paren": (")",),
}  # fmt: skip
_COUNTED = frozenset(
    "chapter chapters ch page pages p pp nr number numbers exercise exercises ex unit units question questions q "
    "grade level room building version v section volume paragraph step problem problems type floor track bus item "
    "season episode verse act".split()
)
_LENT = frozenset(  # long enough that they are nothing else in another language
    "monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight january february october december "
    "am pm at next".split()
)
_UNCOUNTED = frozenset(
    "needs need has have is isn't was wasn't will won't would can can't cannot could must should shall does doesn't "
    "did didn't goes moves moved as since but if i i'm i'll i've we we're we'll he he's she she's they they're it it's "
    "you there still too also only not doesnt cant wont im".split()
)
LANGUAGE = Language(
    code="en",
    lent=_LENT,
    weekdays=_WEEKDAYS,
    weekday_plurals=_PLURALS,
    months=_MONTHS,
    numbers=_NUMBERS,
    several=_SEVERAL,
    ordinals=_ORDINALS,
    ordinal_endings=frozenset({"st", "nd", "rd", "th"}),
    units=_UNITS,
    parts=_PARTS,
    weekday_habits=_HABITS,
    days=_DAYS,
    feasts=_FEASTS,
    easter=("easter", "easter sunday"),
    from_easter={"good friday": -2, "easter saturday": -1, "easter monday": 1, "palm sunday": -7},
    moving_feasts=_MOVING_FEASTS,
    noons={
        "noon": 12,
        "midday": 12,
        "mid day": 12,
        "mid-day": 12,
        "the midday": 12,
        "12 noon": 12,
        "noontime": 12,
        "midnight": 24,
        "12 midnight": 24,
    },
    meridiems=_MERIDIEMS,
    letters={
        "p": ("meridiem", "pm"),
        "mo": ("unit", "month"),
        "m": ("unit", "minute"),
        "s": ("unit", "second"),
    },
    after_figures=frozenset("x m mo times lessons sessions classes lesson session second sec secs h".split()),
    weak_joins=frozenset({"n", "+"}),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=_COUNTED,
    modal_before=frozenset("i you he she it we they who that this which there not".split()),
    uncounted=_UNCOUNTED,
    doubtful=frozenset({"may", "sat", "sun", "mar", "mon", "march", "wed"}),
    fuzzy=tuple(
        "monday tuesday wednesday thursday friday saturday sunday tomorrow january february september october november "
        "december".split()
    ),
    cues=joined(CUES, VERBS, CHAT, WISHES, TUTORING),
    chat_words=CHAT_WORDS,
    chat_signs=CHAT_SIGNS,
    mistyped=MISTYPED,
    lookalikes=LOOKALIKES,
    fillers=FILLERS,
    common=COMMON,
    carving=CARVING,
    turns=TURNS,
)
