"""Messages as they are typed: without apostrophes and capitals, with a clause too many. Said on Sunday."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

MON, TUE, WED, THU, FRI = (date(2026, 11, day) for day in (23, 24, 25, 26, 27))

APOSTROPHES = (
    Meaning(
        "rsvp", {"answer": "no"}, ("im sick", "shes sick", "hes not coming", "i cant come", "wont make it"), "guardian"
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=MON)},
        (
            "wait actually cant come tmrw got a dentist appointment",
            "actually i wont be able to come tmrw",
            "sorry cant make it tomorrow",
            "got a fever wont make it tmrw",
            "cant come tmrw im ill",
        ),
        role="student",
    ),
    Meaning("no_show", {}, ("shes not here", "hes not here", "annas not here", "ben didnt show up", "anna isnt here")),
    Meaning("start", {}, ("lets start", "let's start")),
    Meaning("end", {}, ("were done", "we're done")),
    Meaning("list", {"target": Target(which="next")}, ("whens my next lesson", "whats my next lesson"), "student"),
    Meaning(
        "list",
        {"target": Target(which="next")},
        (
            "wheres the link",
            "where's the link?",
            "whats the link",
            "can you send me the link",
            "send the zoom link pls",
        ),
        role="student",
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "the invoice is on its way"},
        ("msg annas mum that the invoice is on its way",),
    ),
    Meaning("block", {"date": THU, "answer": ""}, ("dont book anything on thursday", "im off on thursday")),
    Meaning("late", {"late_minutes": 10}, ("im 10 min late", "ill be 10 mins late", "were running 10 late"), "student"),
)
HOW_LATE = Meaning(
    "late",
    {"late_minutes": 10},
    ("10", "like 10 mins", "about ten", "10 min or so", "maybe 10", "10 late", "ok ten", "around 10 minutes i think"),
    role="student",
    open_question="late",
)
SILENCED = (
    Meaning(
        "remind_setting",
        {"ask": Question("remind_before_min", (0,))},
        (
            "mute",
            "stop texting me",
            "unsubscribe",
            "stop messaging us",
            "dont text me anymore",
            "no more messages please",
            "opt out",
        ),
        role="guardian",
    ),
    Meaning(
        "remind_setting",
        {"remind_before_min": None, "ask": Question("remind_before_min")},
        ("dont remind me the day before", "stop reminding me 24h before"),
        role="student",
    ),
)
CHANGES = (
    Meaning(
        "reschedule",
        {"students": (ANNA,), "new": New(shift=30)},
        (
            "push anna back 30",
            "push anna back by 30",
            "move anna back 30 min",
            "shift anna 30 minutes later",
            "delay anna by 30",
        ),
    ),
    Meaning(
        "reschedule", {"students": (ANNA,), "new": New(shift=-15)}, ("pull anna forward 15", "move anna forward by 15")
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=MON), "new": New(minutes=45)},
        ("make tomorrow's anna 45 min", "make anna tomorrow 45 min", "anna tomorrow should be 45 min"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(date=WED)},
        ("pls resechdule leo to wednesday", "resched leo to wed", "rescedule leo to wed"),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(start=wall("2026-11-23T17:00")),
            "new": New(start=wall("2026-11-24T17:00")),
        },
        ("ben wants tuesday 5 rather than monday 5", "ben would like tuesday 5 instead of monday 5"),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=MON), "new": New(shift=-15)},
        ("can we start 15 min earlier tomorrow", "could we begin 15 minutes earlier tomorrow"),
        role="student",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=THU), "reason": "i have an exam on friday"},
        (
            "please cancel thursday, i have an exam on friday",
            "can you cancel thursday because i have an exam on friday",
        ),
        role="student",
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "reason": "", "topic": "", "ask": Question("limit")},
        ("cancel anna until the summer holidays",),
    ),
)
BOOKED = (
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-23T17:30"), "topic": ""},
        ("ok book anna for uh monday at four thirty no sorry five thirty", "book anna monday 16:30 no sorry 17:30"),
    ),
    Meaning(
        "create",
        {
            "students": (MIA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence("biweekly", (1,), until=date(2027, 3, 31), time=time(16)),
        },
        ("so basically i want to see mia every second tuesday at 4 in the afternoon until the end of march",),
    ),
    Meaning(
        "create",
        {"ask": Question("recurrence")},
        ("mia twice a month on fridays", "book ben three times a month at 5pm"),
    ),
    Meaning(
        "create",
        {"start": None, "ask": Question("student", (ANNA, BEN, LEO))},
        ("anna mon 4, ben mon 5, leo mon 6", "book anna tue 16:00, ben tue 17:00 and leo wed 17:00"),
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-24T16:00")},
        ("could i come on tuesday at 4 as well", "can i have tuesday 4pm as well"),
        role="student",
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((6,)), Weekly((0, 1, 2, 3, 4, 5), 540, 720))},
        ("I teach every day except Sunday 9-12", "i work every day apart from sundays 9 to 12"),
    ),
)
PASSED_ON = (
    Meaning(
        "message",
        {"scope": "all", "students": (), "body": "we start late", "excepted": (Excepted((BEN,)),)},
        (
            "tell everyone but Ben that we start late",
            "tell everybody except ben that we start late",
            "msg all but ben: we start late",
        ),
    ),
    Meaning("note", {"students": (ANNA,), "note": "mixes up ser and estar"}, ("note anna mixes up ser and estar",)),
    Meaning(
        "unknown",
        {},
        ("i did the homework but nr 4 was hard", "i paid the invoice yesterday", "link doesnt work"),
        "guardian",
    ),
    Meaning("rsvp", {"answer": ""}, ("leo will be there, anna not", "anna can come but leo can't"), "guardian"),
    Meaning(
        "list",
        {},
        ("are there lessons in the holidays", "is there a lesson on the 24th?", "is there class tomorrow"),
        "guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe", "target": None},
        ("not sure yet, ill tell you tonight", "idk i think i can"),
        "student",
    ),
    Meaning("list", {"students": (ANNA,), "date": MON}, ("is anna coming tomorrow", "is anna coming tomorrow?")),
)
SECOND_ROUND = (
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(start=wall("2026-11-26T17:00")),
            "new": New(start=wall("2026-11-27T16:00")),
        },
        ("i need ben moved from thursday 5pm to friday 4pm", "move ben from thursday 17:00 to fri 4pm"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=MON), "new": New(shift=-60)},
        ("can you bring leo forward an hour tomorrow", "pull leo forward by an hour tomorrow"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(minutes=45), "scope": "following"},
        ("make every lesson with leo 45 minutes from now on",),
    ),
    Meaning("create", {"students": (BEN,), "topic": ""}, ("give ben an extra lesson on saturday at 11",)),
    Meaning(
        "create",
        {"students": (MIA,), "topic": "verbs", "reason": ""},
        ("mia - thursday 5 - verbs", "mia thursday 5 - verbs"),
    ),
    Meaning("topic", {"students": (MIA,), "topic": "decimals"}, ("next lesson with mia should be about decimals",)),
    Meaning("free", {"minutes": 90}, ("when could i fit in a 90 minute lesson next week",)),
    Meaning("unknown", {}, ("how many hours did i teach this month", "how much did i earn in november")),
    Meaning(
        "list",
        {"date": MON},
        ("am i teaching tomorrow", "do we have class tomorrow", "are we still on for tomorrow"),
        "student",
    ),
    Meaning(
        "create",
        {"date": None, "range": (date(2026, 11, 22), THU)},
        ("i need an extra lesson before friday",),
        "student",
    ),
    Meaning(
        "unknown", {}, ("done with the homework", "finished my homework", "i have done all the homework"), "student"
    ),
    Meaning("rsvp", {"answer": ""}, ("leo has football until 5, could he come at 6",), "guardian"),
    Meaning("rsvp", {"answer": "no"}, ("neither of them can come", "neither is coming"), "guardian"),
    Meaning(
        "rsvp",
        {"answer": "yes", "target": None},
        ("sorry, leo forgot, he is on his way now", "anna is on her way"),
        "guardian",
    ),
    Meaning(
        "remind_setting", {"remind_before_min": 0}, ("i dont want any reminders", "no more reminders please"), "student"
    ),
)
THIRD_ROUND = (
    Meaning(
        "reschedule", {"students": (ANNA,), "new": New(shift=60)}, ("bump anna by an hour", "bump anna back an hour")
    ),
    Meaning(
        "list", {"date": THU}, ("what does my thursday look like", "how's thursday looking", "who's first on thursday?")
    ),
    Meaning("nudge", {"students": (ANNA,)}, ("can you check if anna's coming", "find out whether anna is coming")),
    Meaning("free", {}, ("check if the 5pm slot is free tomorrow",)),
    Meaning("confirm", {"answer": "yes"}, ("yup go for it",), open_question="confirm"),
)
CHAT_WORDS = (*APOSTROPHES, HOW_LATE, *SILENCED, *CHANGES, *BOOKED, *PASSED_ON, *SECOND_ROUND, *THIRD_ROUND)
