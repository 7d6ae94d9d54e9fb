"""What people write in English: one meaning, many phrasings. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Opening, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUESDAY_HALF_FOUR = wall("2026-11-24T16:30")
TUE, WED, THU, FRI, SAT = (date(2026, 11, day) for day in (24, 25, 26, 27, 28))
TOMORROW = date(2026, 11, 23)
TODAY = date(2026, 11, 22)

BOOKING = (
    Meaning(
        "create",
        {"students": (ANNA,), "start": TUESDAY_HALF_FOUR, "ask": None, "recurrence": None},
        (
            "Anna Tue 16:30",
            "book Anna Tuesday 16:30",
            "book ana tue 16:30",
            "Anna Petrova on Tuesday at 4:30pm",
            "please schedule Anna for Tuesday at half past four",
            "put anna in on tues half 4",
            "Anna 24 Nov 16:30",
            "Anna 24.11. 16:30",
            "Anna Tue 1630",
            "Anna 24/11 at 16.30",
            "new lesson with Anna, Tuesday 24 November, 4:30 pm",
            "can you add Anna on Tue, Nov 24 at 16h30",
            "Anna Tuesday at 4 30",
            "anna 2026-11-24 16:30",
            "Tuesday 16:30 Anna",
            "lesson for Anna on the 24th at 16:30",
            "Anna in two days at 16:30",
            "Anna the day after tomorrow at 16:30",
            "Anna Monday at 3, sorry, Tuesday at 16:30",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "minutes": 45},
        (
            "book Ben tomorrow at 4pm for 45 minutes",
            "Ben tmrw 4 45min",
            "Ben tomorrow 16:00-16:45",
            "ben monday 4pm 45 min",
            "add Ben tomorrow from 16:00 to 16:45",
            "Ben tomorrow at four in the afternoon, three quarters of an hour",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-24T17:00"), "minutes": 90, "topic": "quadratic equations"},
        (
            "Anna Tue 17:00 90 min quadratic equations",
            "book Anna Tuesday 5pm 1h30 quadratic equations",
            "quadratic equations with Anna Tuesday 17:00 for an hour and a half",
            "Anna Tue 5-6:30pm topic: quadratic equations",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": TUESDAY_HALF_FOUR,
            "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), start=TUE, time=time(16, 30)),
        },
        (
            "Anna Tue 16:30 1h quadratic equations weekly until 15 Jan",
            "Anna Tuesday 16:30 every week until 15 January",
            "book anna weekly tue 4:30pm till Jan 15",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-25T17:00"),
            "recurrence": Recurrence("weekly", (2,), count=8, time=time(17)),
        },
        (
            "ben wednesdays 17:00, 8 times",
            "Ben every Wednesday at 5pm, 8 lessons",
            "book Ben on Wednesdays 17:00 for 8 sessions",
        ),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("biweekly", (0,), until_weeks=10, time=time(16))},
        ("Leo every other Monday at 16:00 for 10 weeks", "Leo fortnightly on Mondays 4pm for ten weeks"),
    ),
    Meaning(
        "create",
        {"students": (ANNA, BEN), "start": wall("2026-11-28T10:00")},
        ("Anna and Ben Saturday 10am", "anna & ben sat 10", "Anna + Ben Sat 10:00"),
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "students": ()},
        (
            "can I have a lesson on Thursday at 5pm?",
            "book me Thursday 17:00",
            "I'd like a lesson on Thursday at five pm",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"unknown_name": "Bob", "ask": Question("student"), "start": TUESDAY_HALF_FOUR},
        ("book Bob Tue 16:30", "Bob Tue 16:30", "schedule a lesson with Bob on Tuesday at 16:30"),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "note": "mother pays on Monday", "start": wall("2026-11-28T11:00")},
        ("Mia Sat 11 note: mother pays on Monday", "Mia Saturday 11am, private note: mother pays on Monday"),
    ),
)

MOVING = (
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(date=THU)},
        (
            "move Anna Tue to Thursday",
            "Anna wants to move Tuesday to Thursday",
            "reschedule Anna from Tuesday to Thursday",
            "shift Anna's Tuesday lesson to Thursday",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": None},
        ("move anna tuesday", "postpone Anna's lesson on Tuesday", "reschedule Anna Tuesday"),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(start=wall("2026-11-25T16:00")),
            "new": New(start=wall("2026-11-26T17:30")),
        },
        ("shift Leo Wed 16:00 to Thu 17:30", "move Leo from Wednesday 4pm to Thursday half past five"),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(shift=30)},
        ("push Ben back 30 min", "move Ben's lesson half an hour later", "push Ben's lesson back by half an hour"),
    ),
    Meaning("reschedule", {"new": New(time=time(17))}, ("make it 17:00", "let's do 5pm", "how about 5pm?")),
    Meaning(
        "reschedule",
        {"new": New(time=time(18, 30))},
        ("can we do 6:30?", "could we do 6:30 instead?", "can we meet at half past six?"),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=2)},
        ("move Anna's Tuesdays to Wednesdays",),
    ),
    Meaning("reschedule", {"new": New(minutes=90)}, ("change Anna's lesson to 90 minutes", "extend Anna to 90 min")),
)

CANCELLING = (
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TODAY), "reason": "sick"},
        ("cancel ben today, sick", "cancel Ben's lesson today - sick", "Ben is sick, cancel today"),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TUE)},
        (
            "cancel Ben Tuesday",
            "call off Ben's lesson on Tuesday",
            "Ben can't make it on Tuesday",
            "drop the Monday one with Ben – no, make it Tuesday",
        ),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(range=(date(2026, 11, 23), date(2026, 11, 29)))},
        ("cancel everything next week", "cancel all lessons next week"),
    ),
    Meaning(
        "cancel", {"target": Target(which="next")}, ("cancel Anna's next lesson", "cancel the next lesson with Anna")
    ),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        ("I need to cancel Thursday", "please cancel my lesson on Thursday"),
        role="student",
    ),
)

LOOKING = (
    Meaning(
        "list",
        {"date": TOMORROW},
        ("what's on tomorrow", "any lessons tomorrow?", "what do I have tomorrow?", "show me tomorrow"),
    ),
    Meaning(
        "list",
        {"range": (date(2026, 11, 23), date(2026, 11, 29))},
        ("show me next week", "what does my schedule look like next week?", "list my lessons next week"),
    ),
    Meaning(
        "list",
        {"students": (ANNA,), "target": Target(which="next")},
        ("when is Anna's next lesson?", "what time is Anna's next lesson"),
    ),
    Meaning(
        "list",
        {"target": Target(which="next")},
        ("next lesson", "what's next?", "when is my next lesson?"),
        role="student",
    ),
    Meaning(
        "free",
        {"date": TOMORROW},
        ("when am I free tomorrow?", "free tomorrow", "/free tomorrow", "any gaps tomorrow?"),
    ),
    Meaning(
        "free",
        {"date": TOMORROW, "after": time(17)},
        ("any free slots tomorrow after 5?", "am I free tomorrow after 5pm?"),
    ),
    Meaning(
        "free",
        {"date": THU, "part": "afternoon"},
        ("am I free on Thursday afternoon?", "free slots Thursday afternoon"),
    ),
)

OPENING = (
    Meaning(
        "block",
        {"range": (date(2026, 12, 22), date(2027, 1, 2))},
        (
            "off 22.12. - 2.1.",
            "off 22 Dec-2 Jan",
            "off 22 Dec–2 Jan",
            "/off 22 Dec to 2 Jan",
            "I'm away from 22 December to 2 January",
            "holiday 22/12 - 2/1",
        ),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 24), date(2026, 12, 26)), "date": None},
        ("off 24, 25 and 26 Dec", "I'm not available on Dec 24, 25 and 26", "off 24 Dec, 25 Dec and 26 Dec"),
    ),
    Meaning(
        "block",
        {
            "date": None,
            "range": None,
            "ask": None,
            "stretches": ((date(2026, 12, 24), date(2026, 12, 24)), (date(2026, 12, 31), date(2026, 12, 31))),
        },
        ("off 24 Dec and 31 Dec",),
    ),
    Meaning(
        "block",
        {"date": None, "range": None, "ask": None, "stretches": ((TUE, TUE), (THU, THU))},
        ("off Tuesday and Thursday", "no lessons on Tuesday and Thursday", "off Tue, Thu"),
    ),
    Meaning(
        "block",
        {"date": THU},
        ("take Thursday off", "off Thursday", "no lessons on Thursday", "I'm not working on Thursday"),
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-27T15:00"), "end": wall("2026-11-27T17:00")},
        ("block Friday 3-5pm", "block out Friday from 15:00 to 17:00", "busy Fri 15-17"),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3), 900, 1200), Weekly((5,), 540, 780)), "breaks": ()},
        (
            "Mon-Thu 15-20, Sat 9-13",
            "Mon–Thu 15:00–20:00, Sat 9:00–13:00",
            "my hours are Mon to Thu 3pm-8pm and Sat 9-1",
            "I teach Monday to Thursday 15-20 and Saturday 9-13",
        ),
    ),
    Meaning(
        "hours",
        {"breaks": (Weekly((0, 1, 2, 3, 4, 5, 6), 720, 750),), "hours": ()},
        ("lunch 12–12:30 daily", "lunch 12-12:30"),
    ),
    Meaning("hours", {"hours": (Weekly((1,)),)}, ("Tue off", "Tuesdays off", "no Tuesdays")),
    Meaning(
        "hours",
        {"openings": (Opening(FRI, 600, 720),), "hours": (), "ask": None},
        (
            "open this Fri 10-12",
            "open Friday from 10 to 12",
            "also open on Friday 10am-12",
            "extra hours this Friday 10-12",
            "I can also teach this Friday 10:00-12:00",
        ),
    ),
    Meaning(
        "hours",
        {"openings": (Opening(date(2026, 11, 29), 540, 660),)},
        ("open Sun 29 Nov 9-11", "open Sunday, 29 November, 9:00-11:00", "open 29 Nov 9-11", "open 29/11 9-11"),
    ),
    Meaning(
        "hours",
        {"openings": (Opening(TOMORROW, 540, 660), Opening(TOMORROW, 840, 960))},
        ("open tomorrow 9-11 and 14-16", "open tomorrow 9-11, 2-4pm"),
    ),
    Meaning("hours", {"openings": (), "hours": (Weekly((4,), 600, 720),)}, ("open Fridays 10-12",)),
    Meaning("hours", {"openings": (), "date": FRI, "ask": Question("time")}, ("open Friday", "open this Fri")),
    Meaning(
        "hours",
        {"buffer": 15, "hours": (), "breaks": (), "ask": None},
        (
            "15 min between lessons",
            "15 between lessons",
            "buffer 15",
            "buffer of 15 minutes",
            "I need 15 minutes between sessions",
            "a quarter of an hour between lessons",
            "a break of 15 min after each lesson",
        ),
    ),
    Meaning("hours", {"buffer": 0}, ("no break between lessons", "no buffer", "without a break between lessons")),
)

MEETING = (
    Meaning(
        "late",
        {"late_minutes": 5},
        ("5 min late", "I'm 5 minutes late", "sorry, running 5 min late", "I'll be five minutes late", "I'm late 5"),
        role="student",
    ),
    Meaning("late", {"late_minutes": 10}, ("be there in 10", "bus is late, 10 min", "late 10"), role="student"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("I'm coming", "yes I'll be there", "see you then", "no problem, I'll be there"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("can't", "can't, sick", "sick", "I can't make it", "I won't come today", "I'm not coming"),
        role="student",
    ),
    Meaning("confirm", {"answer": "yes"}, ("ok", "yes", "sure", "👍", "yes please", "k", "haha ok", "yess", "ofc")),
    Meaning("confirm", {"answer": "no"}, ("no", "nope", "no thanks")),
    Meaning("start", {"students": (ANNA,)}, ("start Anna", "start the lesson with Anna", "Anna is here")),
    Meaning("end", {}, ("end session", "we're done", "finish the lesson")),
    Meaning(
        "no_show", {"students": (BEN,)}, ("Ben no-show", "Ben didn't show up", "Ben never came", "mark Ben as no show")
    ),
    Meaning("nudge", {"students": (ANNA,)}, ("nudge Anna", "ask Anna if she is coming", "where is Anna?")),
)

SAYING = (
    Meaning(
        "remind_setting", {"remind_before_min": 60}, ("remind 1h only", "/remind 1h only", "remind me an hour before")
    ),
    Meaning("remind_setting", {"remind_before_min": 0}, ("reminders off", "/remind off", "no reminders please")),
    Meaning("remind", {"students": (ANNA,)}, ("remind Anna", "send Anna a reminder")),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "bring the book on Tuesday at 5!"},
        (
            "tell Anna bring the book on Tuesday at 5!",
            "message Anna: bring the book on Tuesday at 5!",
            "let Anna know that bring the book on Tuesday at 5!",
        ),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("ch 6 nr 1-4",), "due": FRI},
        (
            "homework for Anna: ch 6 nr 1-4 due Friday",
            "Anna homework ch 6 nr 1-4, due Friday",
            "assign Anna ch 6 nr 1-4 by Friday",
        ),
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "8/10"},
        ("mark Anna's task 8/10", "Anna got 8/10", "record 8/10 for Anna"),
    ),
    Meaning("scores", {"students": (ANNA,)}, ("Anna's scores", "how is Anna doing?", "show me Anna's grades")),
    Meaning(
        "note",
        {"students": (ANNA,), "note": "weak at signs, test on Monday"},
        ("note for Anna: weak at signs, test on Monday", "private note Anna: weak at signs, test on Monday"),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "Past Perfect"},
        (
            "topic for Anna: Past Perfect",
            "Anna topic: Past Perfect",
            "set the topic of the lesson with Anna to Past Perfect",
        ),
    ),
    Meaning(
        "invoice",
        {"students": (ANNA,), "range": (date(2026, 10, 1), date(2026, 10, 31))},
        ("invoice Anna for October", "bill Anna for last month"),
    ),
    Meaning("undo", {}, ("undo", "/undo", "undo that", "take that back")),
    Meaning("abort", {}, ("stop", "never mind", "forget it")),
    Meaning("help", {}, ("help", "/help", "what can you do?")),
    Meaning("thanks", {}, ("thanks!", "thank you so much", "ok, thanks")),
)

FRAGMENTS = (
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3), 900, 1200),)},
        ("Mon-Thu 15-20", "I teach Monday to Thursday from 3 to 8pm"),
        open_question="hours",
    ),
    Meaning(
        "hours",
        {
            "hours": (Weekly((1,), 1020, 1200),),
            "breaks": (Weekly((0, 1, 2, 3, 4, 5, 6), 1080, 1110),),
        },
        ("Tue 17-20, lunch 18-18:30 daily",),
    ),
    Meaning("create", {"time": time(15, 15)}, ("quarter past three", "3:15", "at 15:15"), open_question="time"),
    Meaning("create", {"date": THU}, ("Thursday", "this Thursday", "26 Nov", "on the 26th"), open_question="date"),
    Meaning(
        "create",
        {"minutes": 45},
        ("45", "45 min", "three quarters of an hour", "just 45"),
        open_question="duration_min",
    ),
    Meaning("create", {"students": (MIA,)}, ("Mia", "I meant Mia", "mia chen"), open_question="student"),
    Meaning(
        "create",
        {"recurrence": Recurrence("weekly", count=6)},
        ("six lessons", "6 times", "6"),
        open_question="recurrence",
    ),
    Meaning(
        "create",
        {"recurrence": Recurrence("weekly", until=date(2027, 4, 15))},
        ("until mid-April", "mid-April", "15 April"),
        open_question="until",
    ),
    Meaning(
        "create",
        {"recurrence": Recurrence("weekly", (0, 2))},
        ("Mon and Wed", "Mondays and Wednesdays"),
        open_question="weekdays",
    ),
    Meaning(
        "create", {"time": time(17), "start": None}, ("make it 17:00", "no, 5pm", "17:00"), open_question="confirm"
    ),
    Meaning("create", {"new": New(shift=1440)}, ("no, the day after", "one day later"), open_question="confirm"),
    Meaning("create", {"minutes": 30}, ("fine, just half an hour though", "30 min"), open_question="confirm"),
    Meaning("late", {"late_minutes": 10}, ("10", "10 min", "like 10", "ten, sorry", "10ish"), open_question="minutes"),
    Meaning("abort", {}, ("stop", "never mind"), open_question="time"),
    Meaning("cancel", {"students": (BEN,), "target": Target(date=TODAY)}, ("cancel Ben today",), open_question="time"),
    Meaning("rsvp", {"answer": "yes"}, ("yes", "ok"), role="student", open_question="answer"),
)

CORPUS = (*BOOKING, *MOVING, *CANCELLING, *LOOKING, *OPENING, *MEETING, *SAYING, *FRAGMENTS)
