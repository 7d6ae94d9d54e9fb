"""What families wish and ask: lessons to begin, a longer or shorter one, slots, a child by name; and what is none."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Target
from tests.understanding.cast import BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

THU = date(2026, 11, 26)
WISHES = (
    Meaning(
        "cancel",
        {"target": Target(date=THU), "reason": "a family emergency"},
        (
            "Due to a family emergency we have to call off Thursday's lesson. Apologies.",
            "because of a family emergency we need to cancel thursday",
            "we need to cancel thursday due to a family emergency",
        ),
        "guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        (
            "i wanna cancel thursday if thats ok, we're flying out friday night",
            "can we cancel thursday, i'm visiting my gran on saturday",
        ),
        "student",
    ),
    Meaning("free", {"date": THU}, ("got room for one more on thursday?", "any room for my friend thursday?"), "tutor"),
    Meaning("help", {}, ("what can you actually do?", "what can i even write here"), "tutor"),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-26T16:00")},
        ("set ben up with a lesson thursday at 4", "set Ben up for Thursday at 4pm"),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 28)), "new": New(shift=60)},
        ("could you put leo an hour later on Saturday", "put Leo one hour later on saturday"),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "ask": None},
        ("need 2 move mia from wed 4pm to thurs 5pm", "want 2 move mia from wed 4pm to thurs 5pm pls"),
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("cant im at the hospital w my brother", "can't, I'm still at school", "cant make it sorry"),
        "student",
        "answer",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-26T16:00"), "ask": None},
        (
            "can we do an extra one thursday at 4",
            "could i get another one on thursday at 4pm pls",
            "Any chance you could fit us in on Thursday at 4? Maths test on Friday and she's panicking",
            "could you squeeze me in thursday 4pm. history exam on friday",
            "an hour with anna on thursday starting at 4, exam is on friday",
        ),
        "student",
    ),
    Meaning(
        "create",
        {"ask": None},
        (
            "we'd like to start having lessons every thursday at 4:30 from January please",
            "Can Leo start weekly lessons on Wednesdays, 4pm?",
            "We're keen to start weekly lessons, every Monday at 5",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(minutes=30), "ask": None},
        (
            "Can we make it 30 minutes on Thursday, she has a recital after",
            "is it okay to make thursday's lesson just half an hour? he has so much homework",
            "could we do half an hour on thursday",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(start=wall("2026-11-26T18:00")), "ask": None},
        (
            "can i come at 6 on thursday rather than 5",
            "Could she come on Thursday at 6pm instead of quarter past?",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(shift=60), "ask": None},
        (
            "Something's come up at work, could we push Thursday's lesson back an hour?",
            "my meeting overran and stuff came up, can we move thursday back by an hour",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(shift=-60), "target": Target(date=THU)},
        (
            "any chance leo could come an hour earlier on thursday?",
            "any way ben could come an hour earlier thursday",
            "is there a way sam can come an hour earlier thursday",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(weekday=1), "new": New(weekday=2), "scope": "series"},
        ("would you be able to swap our tuesday slot to a wednesday permanently",),
        "guardian",
    ),
    Meaning("cancel", {"target": Target(date=THU)}, ("Could you take Anna off the list for thursday?",), "guardian"),
    Meaning("cancel", {"scope": "series"}, ("we'd like to stop Leo's lessons altogether",), "guardian"),
    Meaning("cancel", {"target": Target(date=date(2026, 11, 23))}, ("pls cancel my lesson 2morrow",), "student"),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("be right there 5 min", "ill be there in 5"), "student"),
    Meaning("homework", {"ask": None, "tasks": ()}, ("did we have hw?", "do i have any homework to do?"), "student"),
    Meaning("list", {"ask": None}, ("What days is Lily booked in for next week?",), "guardian"),
    Meaning(
        "free",
        {"date": THU},
        (
            "which slots are open on thursday",
            "Which slots are still open on Thursday?",
            "what times are left on thursday",
        ),
        "student",
    ),
    Meaning(
        "abort",
        {},
        (
            "no, leave it as it is",
            "no keep it as planned",
            "forget it, keep everything as it was",
            "actually let's leave it as planned",
            "nvm keep it the same",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(longer=30), "ask": None},
        (
            "Could we add an extra 30 mins to Thursday's lesson?",
            "can you add half an hour to our lesson on thursday",
            "any chance we can tack on 30 mins to thursday",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(shift=-15), "ask": None},
        (
            "can we start 15 min early on thursday",
            "Could Jamie come 15 minutes earlier on Thursday? Swimming starts at 6",
        ),
        "guardian",
    ),
    Meaning(
        "create",
        {"start": wall("2026-11-28T09:00"), "ask": None, "topic": ""},
        (
            "can i do a trial lesson sat at 9",
            "I'd like to take the Saturday 9am slot you offered",
            "can you see her on Saturday at 9",
            "could we squeeze in half an hour saturday at 9 to go over it all again",
            "me and my friend wanna do a lesson together saturday at 9",
            "yo can i book in for sat at 9",
            "Would it be possible to schedule a catch up lesson on saturday at 9",
            "Lily already comes once, can she come saturday at 9 too?",
        ),
        "guardian",
    ),
    Meaning(
        "create",
        {"ask": Question("date")},
        (
            "Could we please have two lessons next week, Monday and Thursday at 5?",
            "can we do 2 lessons next week",
            "we need 3 lessons before the exam",
        ),
        "guardian",
    ),
    Meaning("rsvp", {"answer": "no"}, ("i dont wanna come today", "he doesn't feel like coming"), "student"),
    Meaning("rsvp", {"answer": "yes"}, ("She's not feeling great but will come",), "guardian", "answer"),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        ("The lesson on Thursday won't be needed as school is closed",),
        "guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 10},
        ("10 more mins", "just finishing dinner, 10 mins", "gimme 10", "10 more mins pls"),
        "student",
    ),
    Meaning("invoice", {}, ("what's the balance on our account", "How much is the balance?"), "guardian"),
    Meaning("confirm", {"answer": "yes"}, ("that's perfect thanks", "its great, thank you"), "guardian", "confirm"),
    Meaning("create", {"time": time(17)}, ("5", "idk like 5?", "five"), "student", "time"),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(shift=60), "ask": None},
        (
            "Could you do an hour later on Thursday? My meeting overruns",
            "could we possibly do an hour later on thursday",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=THU), "new": New(start=wall("2026-11-26T16:00")), "ask": None},
        ("Would it be ok if we came at 4 rather than 4.30 on Thursday?",),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(range=(date(2026, 11, 16), date(2026, 11, 22))), "new": New(minutes=45)},
        ("could we cut the lesson to 45 min this week",),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(time=time(17, 30))},
        ("We'll be late back from the dentist, could we start at half 5?", "running late, can we start at 5.30"),
        "guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        ("I think we'd better leave it thursday", "we'll give it a miss on Thursday", "no tutoring on Thursday thanks"),
        "guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "not this week thanks",
            "We won't manage it today, so sorry",
            "i got a concert tmrw so i cant",
            "Just letting you know that Max won't be attending on Tuesday",
            "The match is on Saturday so he'll miss his lesson",
        ),
        "guardian",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("i forgot!! yes coming",), "student", "answer"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": None},
        ("Ivy's feeling under the weather so she'll sit this one out", "we'll sit this one out"),
        "guardian",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("100%", "100 %"), "student", "answer"),
    Meaning("confirm", {"answer": "no"}, ("nooo", "noo sorry"), "student", "confirm"),
    Meaning(
        "create",
        {"ask": None},
        (
            "any chance of a lesson tomorrow at 5?",
            "we'd like a regular slot on Tuesdays at 6 if you've got one",
            "is there any hope of an extra lesson on Thursday at 5",
        ),
        "guardian",
    ),
    Meaning("cancel", {"target": Target(date=THU)}, ("We're not going to need the Thursday lesson",), "guardian"),
    Meaning("late", {}, ("running a lil late", "running a tad late sorry", "running slightly behind"), "student"),
    Meaning(
        "unknown", {"ask": None}, ("The dentist could only fit us in on Thursday at 4 so that's that",), "guardian"
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("maybee",), "student", "answer"),
    Meaning("late", {"late_minutes": 15}, ("stuck at school till 4 so ill be 15 late",), "student"),
    Meaning("invoice", {"ask": None}, ("Do I owe you anything?", "do we still owe you for October"), "guardian"),
    Meaning("scores", {}, ("what mark did he get in the mock",), "guardian"),
    Meaning(
        "list",
        {"ask": None},
        (
            "am i in tmrw",
            "Are we definitely on for tomorrow?",
            "How long is the lesson on Thursday?",
            "Could you confirm Thursday 5pm?",
            "When was her last lesson?",
        ),
        "guardian",
    ),
    Meaning(
        "free",
        {"ask": None},
        (
            "Would you have any time for Nora on Thursday?",
            "What's the earliest you could see him next week?",
            "do you still have a gap on thursday",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {
            "target": Target(start=wall("2026-11-26T17:00")),
            "new": New(start=wall("2026-11-26T18:00")),
            "ask": None,
        },
        ("is it ok if thursday's lesson starts at 6 instead of 5",),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {
            "target": Target(start=wall("2026-11-26T17:00")),
            "new": New(start=wall("2026-11-26T16:00")),
            "ask": None,
        },
        ("Could she start at 4 instead of 5 on Thursday? Swimming starts at half 5",),
        "guardian",
    ),
    Meaning("confirm", {"answer": "yes"}, ("Lovely, that works", "brilliant"), "guardian", "confirm"),
    Meaning("create", {"time": time(17, 15)}, ("5.15 would be great", "how about 5.15?"), "guardian", "time"),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Nora can come up with the strangest excuses",
            "I'll take Friday off work",
            "The concert starts at 6 instead of 5",
            "we move house on Saturday",
            "Max's football moved to Wednesdays",
            "She got an A in her mock! So thrilled, thank you",
        ),
        "guardian",
    ),
    Meaning("create", {"time": time(16), "date": None}, ("4pm", "at 4pm please"), "guardian", "time"),
)
NO_WISH = (
    ("we have so much homework this week ugh", "a complaint"),
    ("he has loads of homework", "a complaint"),
    ("DO YOU HAVE A DOG", "shouted; no child is called DOG"),
)
