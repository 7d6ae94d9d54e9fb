"""What tutors write of their work beside plain orders: what was agreed, arrows, ends of series. Said on Sunday."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

THURSDAY = date(2026, 11, 26)
TUTORING = (
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("weekly", (3,), time=time(17)), "ask": None},
        (
            "agreed with leo: every thursday at 5pm",
            "spoke to leo's dad and we agreed on thursdays at 5pm, can you set that up",
            "thursdays at 5pm work for leo's mum. please put that in",
            "Leo's mum just called, they want Thursday at 5pm from now on",
            "put leo down as a regular lesson on thursday at 5pm",
            "book leo thursday 5pm going forward",
        ),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T16:00"), "ask": None},
        (
            "mia can do Friday at 4pm. Please book her in",
            "mia asked for friday 4pm, pls add it",
            "mia would like fri 4pm, could you pencil that in?",
            "add a one-off for mia on friday 4pm",
            "pop in a quick half-hour lesson with mia friday 4pm",
            "give mia the 4pm on friday",
            "Mia's dad wrote, he'd like friday at 4pm",
            "mia wants to come in friday at 4pm, can you add her",
        ),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(date=THURSDAY),
            "new": New(start=wall("2026-11-28T11:00")),
            "ask": None,
        },
        (
            "anna thu → sat 11am",
            "anna thu -> sat 11am",
            "anna's thursday lesson to saturday 11am",
            "anna's lesson on thursday moves to saturday 11am",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=THURSDAY), "new": New(time=time(17)), "ask": None},
        (
            "Thursday's lesson with Anna needs to start at 5pm not 4",
            "anna's lesson on thursday should start at 5pm",
            "thursday's session with anna has to begin at 5pm",
        ),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(weekday=1, since=date(2027, 1, 1)),
            "new": New(weekday=2, same_time=True),
            "scope": "following",
        },
        ("from january leo's tuesdays become wednesdays, same time",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=THURSDAY), "new": New(minutes=45), "ask": None},
        ("cut bens thursday session down to 45", "trim ben's thursday lesson down to 45"),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "scope": "series", "ask": None},
        (
            "ben is giving up the tutoring. please end his series",
            "stop ben's weekly series please",
            "ben's quitting lessons, delete his series",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=THURSDAY), "ask": None},
        (
            "ben's got flu so he's out thursday",
            "ben's down with a nasty cold so he's skipping thursday",
            "no need for ben's lesson thursday after all",
            "ben has caught a stomach bug, he's not in on thursday",
        ),
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 23)},
        ("ok so who've i got tomorrow", "quick one - who's in tomorrow?", "right, so what have i got tomorrow"),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2026, 12, 27)), "ask": None},
        ("taking the whole of christmas week off", "i'm off the week of christmas"),
    ),
    Meaning(
        "topic",
        {"students": (MIA,), "topic": "fractions", "target": Target(date=THURSDAY), "ask": None},
        ("we're doing fractions with mia on thursday", "I'm covering fractions with mia on thursday"),
    ),
    Meaning("abort", {}, ("scratch that, changed my mind", "i've changed my mind")),
    Meaning("end", {"students": (ANNA,)}, ("that's us finished with anna, end the session", "all done with anna")),
    Meaning(
        "homework",
        {"students": (LEO,), "tasks": ("an essay draft",), "due": THURSDAY, "ask": None},
        (
            "Set Leo an essay draft, to hand in on Thursday",
            "give leo an essay draft for thurs",
            "hw for leo: an essay draft, which is due thursday",
        ),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "recurrence": Recurrence("weekly", (0,), count=10, time=time(18)), "ask": None},
        ("let's do 10 sessions with mia on mondays at 6pm", "let's start 10 lessons with mia, mondays at 6pm"),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 28)), "new": New(time=time(9, 30)), "ask": None},
        (
            "bring mia's class on sat up to 9.30",
            "pull mia's saturday lesson up to 9:30",
            "mia's lesson on saturday has to be at 9:30 am",
        ),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=THURSDAY), "new": New(minutes=30), "ask": None},
        ("bring leo's lesson on thursday down to half an hour",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(since=date(2026, 12, 18)), "ask": None},
        (
            "anna's parents have decided to stop, last lesson is dec 17",
            "anna wants to stop the lessons, her last one is on 17 december",
        ),
    ),
    Meaning("cancel", {"students": (MIA,), "ask": None}, ("mia has decided to quit tutoring", "mia wants to stop.")),
    Meaning(
        "list",
        {"date": date(2026, 11, 23)},
        ("run me through tomorrow", "can you walk me through tomorrow's lessons", "give me a rundown of tomorrow"),
    ),
    Meaning(
        "list",
        {"students": (LEO,)},
        ("when was leo last here", "when did i last see leo", "when was my last lesson with leo"),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 23), date(2027, 1, 4)), "ask": None},
        ("please close my calendar from 23 dec to 4 jan", "shut the diary from 23 dec until 4 jan"),
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-23T17:00"), "ask": None},
        ("tomorrow I have to leave by 5pm", "i need to be gone by 5pm tomorrow", "I have to be home by 5pm tomorrow"),
    ),
    Meaning("hours", {"hours": (Weekly((3,)),), "ask": None}, ("no more thursdays for me", "no thursdays any more")),
    Meaning(
        "end",
        {"students": (BEN,)},
        ("finished ben's session 10 mins early", "just ended ben's lesson", "stopped with ben a bit early today"),
    ),
    Meaning(
        "record_score",
        {"students": (BEN,), "score": "14/20"},
        ("put down 14/20 for ben, spelling test", "jot down 14/20 for ben", "Ben's quiz: 14/20"),
    ),
    Meaning("help", {}, ("help me out, how does booking work?", "how does invoicing work", "how do reminders work?")),
    Meaning(
        "create",
        {"time": time(18), "ask": None},
        ("around 6 i guess", "6 i think", "maybe 6"),
        open_question="time",
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("do ex 12",), "due": THURSDAY, "ask": None},
        (
            "ben needs to do ex 12 for thursday",
            "ben has to do ex 12 by thursday",
            "for homework ben should do ex 12 by thursday",
        ),
    ),
    Meaning(
        "end",
        {},
        (
            "ok we're done here, end lesson",
            "that was leo, all finished",
            "ok, that was mia, finished for today",
            "we're finished, close the lesson",
        ),
    ),
    Meaning("abort", {}, ("nvm i'll do it later", "never mind, it's fine", "forget it, i've sorted it")),
    Meaning(
        "remind_setting",
        {"remind_before_min": 1440, "ask": None},
        ("please send reminders 24h ahead", "reminders 24 h before please"),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=THURSDAY), "new": New(minutes=45), "ask": None},
        ("mia asked for 45 instead of 60 on thursday", "mia wants 45 rather than 60 on thursday"),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "recurrence": Recurrence("weekly", (1, 3), until=date(2027, 3, 1), time=time(16)),
            "ask": None,
        },
        ("ben tue thu 4pm weekly till march 1", "ben every tue thu at 4pm until 1 march"),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "ask": Question("until")},
        ("book leo wednesdays at 5pm until the exams", "leo every wednesday 5pm until the summer"),
    ),
    Meaning(
        "create",
        {"ask": Question("student", (LEO, MIA))},
        ("put leo and mia back to back on monday, 3 and 4", "book leo and mia monday 3pm and 4pm respectively"),
    ),
    Meaning(
        "reschedule",
        {"new": New(shift=20)},
        (
            "I'm running behind today, shift everything by 20 min",
            "stuck in traffic, push anna back 20 min",
            "running late, please move everyone by 20 minutes",
        ),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        (
            "mia just texted she's ill, take tomorrow's lesson out",
            "mia wrote that she can't make it tomorrow",
            "mia messaged she's not coming tomorrow",
            "No Mia tomorrow, she's got a match",
            "mia's granny passed away, she won't be in tomorrow",
        ),
    ),
    Meaning("list", {}, ("how many lessons did I teach last month", "how many lessons has mia had")),
    Meaning(
        "hours",
        {"hours": (Weekly((5,), 600, 840),), "ask": None},
        ("i'm now available saturdays from 10 till 2 too", "i'm now open on saturdays 10-2"),
    ),
    Meaning("record_score", {"students": (LEO,), "score": "9/10"}, ("Leo - quiz - 9/10", "leo spelling test: 9/10")),
    Meaning(
        "note",
        {"students": (BEN,), "note": "prefers working from past papers"},
        (
            "remember that ben prefers working from past papers",
            "bear in mind that ben prefers working from past papers",
            "note that ben prefers working from past papers",
        ),
    ),
    Meaning(
        "message",
        {"students": (LEO,), "body": "great work this week"},
        ("pass on to leo: great work this week", "forward to leo: great work this week"),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-27T15:00"), "range": None, "ask": None},
        ("Ben wants to double up this week, add friday 3pm", "ben needs more practice this week, book friday 3pm"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "new": New(start=wall("2026-11-23T18:00")), "ask": None},
        ("sorry need to push leo, he'll be at 6pm tomorrow", "gotta move leo, he'll be at 6pm tomorrow instead of 5"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=THURSDAY), "new": New(shift=-10), "ask": None},
        ("let's start leo 10 mins earlier on thursday", "start leo 10 minutes earlier on thursday please"),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 28)), "new": New(time=time(9)), "ask": None},
        ("Mia's Saturday should be 9 not 10", "mia's saturday lesson has to be 9, not 10"),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 28)), "ask": None},
        (
            "mia's cancelled for saturday, family stuff",
            "mia's cancelled on saturday",
            "delete mia from my schedule saturday",
        ),
    ),
    Meaning(
        "list",
        {"students": (BEN,), "range": (date(2026, 11, 23), date(2026, 11, 29))},
        ("which days is ben in next week", "what days does ben come next week", "which day is ben coming next week"),
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 28)},
        ("do i have anyone on saturday", "will i see any students on saturday", "do i have a lesson on saturday"),
    ),
    Meaning("list", {"students": (MIA,), "ask": None}, ("mia next?", "mia's next lesson?")),
    Meaning(
        "free",
        {"date": THURSDAY},
        ("could i take on another lesson on thursday", "might i fit in an extra lesson on thursday"),
    ),
    Meaning(
        "scores", {"students": (MIA,)}, ("is mia improving?", "has mia been progressing", "is mia making progress?")
    ),
    Meaning(
        "block",
        {"date": THURSDAY, "ask": None},
        ("I'll be in court on thursday so no lessons", "i'm at a funeral thursday so no teaching"),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 11, 27), date(2026, 11, 30)), "ask": None},
        ("little trip: fri to mon off", "travel plans: 27 to 30 nov off"),
    ),
    Meaning("hours", {"hours": (Weekly((5,)),), "ask": None}, ("i'm dropping saturdays", "i'm giving up saturdays")),
    Meaning("start", {"students": (LEO,)}, ("let's go, leo is here", "finally, leo is online")),
    Meaning("end", {"students": (LEO,)}, ("leo left early, lesson over", "leo had to run, lesson over")),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "passive voice", "target": Target(date=date(2026, 11, 23))},
        ("set topic: passive voice for anna tomorrow", "topic: passive voice with anna tomorrow"),
    ),
    Meaning("abort", {}, ("drop it, not important", "scrap that, doesn't matter", "leave it, no need")),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T18:00"), "ask": None},
        ("let mia have the 6pm slot on friday", "ok let mia have friday at 6pm"),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "recurrence": Recurrence("weekly", (1,), time=time(16, 30)), "ask": None},
        ("i want to put Mia on Tuesdays, 4.30", "mia on tuesdays, 16.30"),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "new": New(start=wall("2026-11-23T18:00"))},
        ("Need to move Mia, she has choir. Tomorrow 6pm instead of 5", "move mia please. tomorrow 6pm instead of 5"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=THURSDAY), "new": New(date=date(2026, 11, 28), same_time=True)},
        (
            "Could you postpone Leo's lesson on thursday till saturday at the same time?",
            "push leo's thursday lesson until saturday, same time",
        ),
    ),
    Meaning(
        "list",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("next week's schedule", "show me next week's lessons", "give me my lessons for next week"),
    ),
    Meaning(
        "list",
        {"students": (BEN,), "range": (date(2026, 11, 1), date(2026, 11, 30))},
        ("what have i got with ben this month", "what do i have planned with ben this month"),
    ),
    Meaning(
        "list",
        {"students": (LEO,), "date": THURSDAY},
        ("anything after leo on thursday?", "who's before leo on thursday"),
    ),
    Meaning("free", {}, ("could leo come at 5 on friday or am i busy", "can mia come thursday at 3 or am i teaching")),
    Meaning(
        "block",
        {"start": wall("2026-11-23T15:00"), "end": wall("2026-11-23T16:30"), "ask": None},
        ("I have a doctor's appointment tomorrow from 3pm to 4:30pm", "i've got a staff meeting tomorrow 3-4:30pm"),
    ),
    Meaning("block", {"date": THURSDAY, "ask": None}, ("no classes on thanksgiving", "off over thanksgiving")),
    Meaning(
        "remind_setting",
        {"remind_before_min": 180, "ask": None},
        ("set reminders to 3 hours", "change my reminders to 3h", "reminders at 180 min"),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("do sheet 9",), "due": THURSDAY, "ask": None},
        ("get ben to do sheet 9 by thursday", "have ben do sheet 9 for thursday"),
    ),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "18 out of 25"},
        ("mia managed 18 out of 25 today", "mia ended up with 18 out of 25"),
    ),
    Meaning("help", {}, ("what else can you do?", "what else can i ask")),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T17:00"), "ask": None},
        ("ok mia's mum finally answered, friday 5pm it is", "mia friday at 5pm it is then"),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=THURSDAY), "new": New(shift=-60)},
        ("put thursday's lesson with ben forward an hour", "bring ben's lesson on thursday forward by an hour"),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=THURSDAY), "new": None},
        ("can you find another day for anna's lesson on thursday", "a different date for anna's thursday class please"),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(time=time(17)), "scope": "following"},
        ("all of ben's lessons to 5pm from now on", "all ben's lessons to 5pm from january"),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("two essays",), "due": THURSDAY, "ask": None},
        ("can you set anna homework? two essays by thursday", "give anna some homework - two essays for thurs"),
    ),
    Meaning(
        "block",
        {"date": THURSDAY, "ask": None},
        ("mark me as busy thursday", "mark me down as unavailable on thursday"),
    ),
    Meaning("start", {"students": (MIA,)}, ("mia's on zoom, we're live", "mia is on the call, let's go")),
    Meaning(
        "remind", {}, ("can you send out reminders for thursday", "please send the reminders about tomorrow's lessons")
    ),
    Meaning("invoice", {}, ("who still owes me money", "who hasn't paid yet")),
    Meaning(
        "free",
        {"date": date(2026, 11, 27)},
        ("do i have an hour for mia anywhere on friday", "do i still have an hour left on friday"),
    ),
    Meaning("abort", {}, ("ok stop, forget it", "wait, forget it")),
    Meaning(
        "topic",
        {"students": (LEO,), "topic": "ecosystems", "target": Target(date=THURSDAY)},
        ("for leo on thursday: topic ecosystems", "leo thursday: topic ecosystems"),
    ),
    Meaning(
        "create",
        {"minutes": 45, "time": None},
        ("make it 45", "go for 45", "let's say 45"),
        open_question="duration_min",
    ),
    Meaning(
        "unknown",
        {},
        (
            "finally got the results of my course: 92%!",
            "I passed my driving test with 96%!",
            "mia said she's coming on friday",
        ),
    ),
)
ONLY_NEWS = (
    ("mia got a 10% discount on her bike", "no score"),
    ("leo's on the phone with his mum", "no lesson begins"),
    ("no students turned up on monday", "it was so"),
    ("no students like homework", "nothing is closed"),
    ("mia has to read the room better", "no homework"),
    ("what else is new", "nothing is asked of the bot"),
    ("let anna have a break", "no lesson"),
    ("ben asked whether we have lessons during the holidays", "he asks, and the tutor knows"),
    ("start with leo on thursday", "nothing begins today"),
    ("mia's mum asked whether you accept cards", "nothing of a timetable"),
    ("agreed with Anna that we stop on Friday", "what was agreed is no time"),
    ("leo had the flu last week, poor thing", "he is well"),
    ("finished leo's report", "no lesson ends"),
    ("how does anna work?", "not the bot"),
    ("that was anna on the phone", "no lesson ends"),
    ("do you remember ben from last year", "nothing to note"),
    ("leo has to study on friday", "at home"),
    ("anna's granny has a cold, she told me thursday", "it is not she"),
)
