"""What tutors write in haste: two things at once, news, second thoughts, lengths and days said anew. Said on Sunday."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS = (
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(minutes=60), "ask": None},
        (
            "change leo from 45 to 60 minutes",
            "make leo 60 minutes instead of 45",
            "make leo's lessons an hour, not 45 minutes",
            "could you make leo's lesson 60 minutes instead of an hour and a half",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(minutes=90), "ask": None},
        (
            "make mia's lesson on thursday 90 minutes instead of an hour",
            "could you make mia's thursday lesson 90 minutes instead of 60",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (MIA,),
            "time": time(16),
            "ask": Question("date", options=(date(2026, 11, 23), date(2026, 11, 25))),
        },
        (
            "mia wants 2 lessons, Monday and Wednesday at 4",
            "2 lessons for mia, monday and wednesday at 4",
        ),
    ),
    Meaning(
        "block",
        {
            "stretches": (
                (date(2026, 12, 7), date(2026, 12, 7)),
                (date(2026, 12, 14), date(2026, 12, 14)),
                (date(2026, 12, 21), date(2026, 12, 21)),
                (date(2026, 12, 28), date(2026, 12, 28)),
            ),
            "ask": None,
        },
        (
            "I can't work on Mondays in December",
            "off every Monday in December",
            "no lessons on mondays in december",
        ),
    ),
    Meaning(
        "block",
        {
            "stretches": (
                (date(2026, 11, 27), date(2026, 11, 27)),
                (date(2026, 12, 4), date(2026, 12, 4)),
                (date(2026, 12, 11), date(2026, 12, 11)),
                (date(2026, 12, 18), date(2026, 12, 18)),
            ),
            "ask": None,
        },
        (
            "I can't work on Fridays until 18 December",
            "no teaching on fridays until 18 december",
        ),
    ),
    Meaning("block", {"ask": Question("recurrence")}, ("keep saturday mornings free",)),
    Meaning("block", {"within": (1020, 1440), "ask": Question("recurrence")}, ("nothing after 5 on thursdays",)),
    Meaning(
        "start",
        {"students": (BEN,)},
        (
            "starting now with Ben",
            "ok starting with ben now",
            "ben just got here, starting the lesson",
            "ben's in the call",
        ),
    ),
    Meaning(
        "end",
        {"students": (ANNA,)},
        (
            "we wrapped up with anna",
            "thats us finished with anna",
            "anna lesson over",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA, BEN), "ask": Question("date")},
        (
            "swap anna and ben",
            "can you swap anna with ben",
            "swap the lessons of anna and ben",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (MIA,),
            "start": wall("2026-11-23T16:00"),
            "recurrence": Recurrence("biweekly", (0,), time=time(16)),
            "ask": None,
        },
        (
            "mia wants to come fortnightly now, mondays at 4",
            "mia fortnightly on mondays at 4",
        ),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "date": date(2026, 11, 26), "ask": Question("duration_min")},
        ("leo 2 x 45 min thursday from 4",),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-26T16:00"), "ask": Question("duration_min")},
        ("leo 2 x 45 minutes on thursday at 4",),
    ),
    Meaning(
        "create",
        {
            "students": (MIA,),
            "start": wall("2026-11-26T17:30"),
            "recurrence": Recurrence("weekly", (3,), count=4, time=time(17, 30)),
            "ask": None,
        },
        (
            "schedule mia for the next four thursdays at 5:30",
            "mia for the next 4 thursdays at 5:30pm",
            "mia four thursdays at 17:30",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-26T16:00"),
            "recurrence": Recurrence("weekly", (3,), until_weeks=10, time=time(16)),
            "ask": None,
        },
        (
            "weekly with ben, starting thursday, 4pm, 10 weeks",
            "ben weekly from thursday at 4pm for 10 weeks",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-23T16:00"),
            "recurrence": Recurrence("weekly", (0, 2), until=date(2026, 12, 18), time=time(16)),
            "ask": None,
        },
        ("put ben down for mondays and wednesdays at 4 until the 18th of december",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-25T16:45"), "ask": None},
        (
            "morning! can you get ben in on wednesday at quarter to 5 please",
            "Good morning, ben wednesday at quarter to five",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 26)), "ask": Question("confirm")},
        (
            "should I cancel leo on thursday",
            "I might have to cancel leo on thursday",
            "maybe cancel leo thursday",
            "is leo cancelled on thursday?",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(start=wall("2026-11-26T17:00")), "ask": Question("confirm")},
        (
            "should I move leo to thursday at 5",
            "I might move leo to thursday at 5",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN, LEO), "new": New(start=wall("2026-11-26T17:00")), "ask": Question("confirm")},
        ("if ben cancels move leo to thursday at 5",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-26T17:00"), "ask": Question("confirm")},
        (
            "maybe book anna for thursday at 5",
            "did you book anna for thursday at 5?",
            "anna would prefer thursday at 5",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN, ANNA), "start": wall("2026-11-26T17:00"), "ask": Question("confirm")},
        ("if ben cancels, anna thursday at 5",),
    ),
    Meaning(
        "unknown",
        {},
        (
            "don't book leo on thursday",
            "not booking leo on thursday after all",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-26T17:00"), "ask": Question("confirm")},
        ("book anna thursday 5 and cancel ben wednesday",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "ask": Question("confirm")},
        ("cancel ben wednesday and book anna thursday at 5",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-26T16:00"), "ask": None},
        (
            "book anna for thursday at 4 and send her a reminder",
            "book anna for thursday at 4 and let her mum know",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        (
            "cancel ben tomorrow and tell his parents",
            "cancel ben tomorrow please and let his mum know",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN, ANNA), "ask": Question("student", options=(2, 1))},
        ("move ben to thursday at 5 and anna to saturday at 10",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA, LEO), "ask": Question("student", options=(1, 3))},
        ("move anna to tuesday and leo to wednesday",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA, BEN), "ask": Question("student", options=(1, 2))},
        ("cancel anna tuesday and ben wednesday",),
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "unknown_name": "sister", "ask": Question("student")},
        ("book a lesson with ben's sister on thursday at 5",),
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "unknown_name": "brother", "ask": Question("student")},
        ("ben's brother thursday at 5",),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "date": date(2026, 11, 26), "ask": Question("time")},
        ("can u fit leo in after ben on thursday",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "unknown_name": "zoe", "ask": Question("student")},
        ("cancel anna and zoe on thursday",),
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-26T17:00")), "unknown_name": "zoe", "ask": Question("student")},
        ("move anna and zoe to thursday at 5",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(start=wall("2026-11-26T17:00")), "ask": None},
        (
            "i've moved ben to thursday at 5",
            "ben moved to thursday 5pm",
            "the thursday one with ben is now at 5",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(start=wall("2026-11-23T16:00")), "ask": None},
        ("move leo up to 4 tomorrow",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "new": New(start=wall("2026-11-23T16:00")), "ask": None},
        ("anna tomorrow at 4 not 5",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 23)), "new": New(start=wall("2026-11-23T16:00"))},
        ("tomorrow anna starts at 4 not 5",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        (
            "please remove anna from thursday",
            "take anna out on thursday",
            "take anna off thursday, keep the rest",
            "no anna this thursday",
            "anna's mum cancelled for thursday",
            "anna won't be here on thursday",
        ),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 11, 25), date(2026, 11, 26)), "ask": None},
        (
            "taking wednesday and thursday off next week",
            "wednesday and thursday next week off",
        ),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 26), "within": (0, 960), "ask": None},
        (
            "i'm out thursday until 4",
            "can't teach on thursday until 4pm",
        ),
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-26T17:00"), "within": (1020, 1440), "ask": None},
        (
            "dont let anyone book me thurs after 5",
            "dentist thursday from 5, keep it clear",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "ask": Question("date")},
        (
            "push anna to after christmas",
            "move anna to sometime after christmas",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("postpone ben until next week",),
    ),
    Meaning("hours", {"hours": (Weekly((5,), 600, 780),)}, ("change my saturday hours to 10 till 1",)),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3, 4), 900, 1140), Weekly((5,), 540, 720))},
        ("I work 3 to 7 on weekdays and 9 to 12 on saturdays",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((1,), 900, 1200), Weekly((2,), 900, 1140))},
        ("I'm available tuesdays 3 to 8 and wednesdays 3 to 7",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "scope": "series", "ask": None},
        (
            "stop ben's weekly lesson",
            "stop ben's lessons",
            "end ben's series",
        ),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 23)), "new": New(shift=60), "scope": "all", "ask": None},
        (
            "everything an hour later tomorrow",
            "all my lessons an hour later tomorrow",
        ),
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 28)},
        (
            "do I have anyone on saturday morning",
            "is anyone in on saturday morning",
        ),
    ),
    Meaning(
        "free",
        {"minutes": 60, "range": (date(2026, 11, 16), date(2026, 11, 22))},
        (
            "where can i squeeze in an extra hour this week",
            "find me an hour this week for ben",
        ),
    ),
    Meaning(
        "free",
        {"date": date(2026, 11, 26)},
        (
            "have i got a gap on thursday",
            "any time on thursday?",
            "what can I offer anna on thursday",
        ),
    ),
    Meaning("free", {"date": date(2026, 11, 26), "minutes": 60}, ("do i have an hour spare on thursday",)),
    Meaning("free", {"range": (date(2026, 11, 23), date(2026, 11, 29))}, ("when could leo come next week",)),
    Meaning(
        "list",
        {"students": (ANNA,), "target": Target(which="next")},
        (
            "when am i seeing anna next",
            "when do I see anna next",
        ),
    ),
    Meaning(
        "scores",
        {"students": (LEO,)},
        (
            "how's leo been doing lately",
            "how has leo been scoring lately",
        ),
    ),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "34 out of 40"},
        ("mia's test came back: 34 out of 40",),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-25T16:00"), "ask": None},
        ("give leo the 4 o'clock slot on wednesday",),
    ),
    Meaning(
        "undo",
        {},
        (
            "that was wrong, put it back",
            "wait no that was wrong, undo",
        ),
    ),
    Meaning(
        "nudge",
        {"students": (MIA,)},
        (
            "see if mia is on her way",
            "check whether mia is coming",
        ),
    ),
    Meaning("remind_setting", {"remind_before_min": 180}, ("send reminders 3 hours before instead of a day before",)),
    Meaning("create", {"minutes": 90, "ask": None}, ("hour and a half",), open_question="duration_min"),
)
