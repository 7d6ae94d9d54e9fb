"""What students and parents write: on the way, late, ill, other times; and what is of others, asked or depends."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.corpora import Meaning

FAMILIES = (
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("omw", "omw!! just left school", "otw now", "on my way now"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("sure thing", "yes mum says it's fine", "yep, my dad drives me", "yessir"),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "nope sorry",
            "Unfortunately not, she is at the dentist.",
            "Not today, she has a school event.",
            "hmm no, we are at grandma's",
            "no, mum has no car today",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        ("yes if my mom drives me", "only if my brother takes me", "yes, unless training is longer"),
        role="student",
        open_question="answer",
    ),
    Meaning("confirm", {"answer": "no"}, ("wait no", "hmm actually no", "oh sorry no"), "student", "confirm"),
    Meaning(  # asked, over, or told of somebody else
        "unknown",
        {"ask": None},
        (
            "hey is it ok if i come 15 min late",
            "do you mind if she comes a bit late?",
            "will i be charged if im late",
            "what if i'm late?",
            "sorry for being late yesterday",
            "sorry about being late",
            "my brother is late again so mum is angry",
            "our neighbour is always late",
            "school is cancelled tomorrow because of snow",
            "FYI: swimming is cancelled on Wednesday, the pool is closed.",
            "my piano teacher's concert is cancelled",
            "the parents' evening has been moved to Thursday at 6pm",
            "our football match is off today",
        ),
        role="guardian",
    ),
    Meaning(  # a mail program wrote it
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "I am out of the office until 2 December with limited access to email. For urgent matters call us.",
            "Automatic reply: I'm on annual leave from 23 to 30 November.",
            "Out of office: back on Monday 30 November. I will reply then.",
            "Thank you for your message. I am currently travelling and will respond when I return on 1 December.",
        ),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": None}, ("train is delayed", "i might be late", "the bus is late"), "student"),
    Meaning("late", {"late_minutes": 5}, ("running 5 behind sorry", "running about 5 min late"), "student"),
    Meaning(
        "reschedule",
        {"new": New(date=date(2026, 11, 27))},
        ("We can't make it, could we do Friday instead?", "she can't come, how about Friday?"),
        role="guardian",
        open_question="answer",
    ),
    Meaning(
        "reschedule",
        {"new": New(minutes=90)},
        ("could the lesson be 90 minutes this time", "can it be longer, like 90 min?", "may our lesson last 90 min"),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(minutes=30), "ask": None},
        ("can we make it shorter, like 30 mins", "could it be shorter? 30 min"),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27))},
        (
            "Thursday doesn't work for us this week, do you have anything on Friday?",
            "Thursday isn't possible, is there anything on Friday?",
        ),
        role="guardian",
    ),
    Meaning("create", {}, ("can i get an extra hour", "could we have one more hour please"), role="student"),
    Meaning(
        "cancel", {}, ("can we not have a lesson on friday", "could we please not have the lesson on Friday"), "student"
    ),
    Meaning(
        "list",
        {},
        (
            "link?",
            "Is Mia's lesson still on today?",
            "is our lesson still happening?",
            "Could you tell me when the next lesson takes place?",
            "what have we got this week",
            "can you remind me when my next lesson is",
        ),
        role="guardian",
    ),
    Meaning(
        "free",
        {},
        ("do u have any time this weekend", "Do you still have space on Wednesday?", "do you have anything on Friday"),
        role="guardian",
    ),
    Meaning("remind_setting", {}, ("i want reminders again", "I'd like more reminders"), role="student"),
    Meaning(
        "create",
        {"date": date(2026, 11, 27), "time": None},
        ("friday is better than thursday", "Friday please, better than Thursday"),
        role="student",
        open_question="time",
    ),
    Meaning("create", {"time": time(17, 30)}, ("5:30 works", "17:30 please"), "student", "time"),
    Meaning(
        "message",
        {"body": "i left my notebook there"},
        (
            "can you tell my tutor i left my notebook there",
            "please pass on that i left my notebook there",
            "let my teacher know i left my notebook there",
        ),
        role="student",
    ),
    Meaning(
        "rsvp", {"answer": "no"}, ("tell my teacher i can't come", "please tell her she won't be there"), "student"
    ),
    Meaning(
        "late",
        {"late_minutes": 5},
        ("shes on her way but about five minutes behind", "tell my tutor i'm 5 min late"),
        "guardian",
    ),
    Meaning("rsvp", {"answer": "no"}, ("im out today", "no sorry i'm away", "I'm busy today"), "student"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("Mia can come, her sister can't.", "she can come though her brother can't come"),
        "guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Mia was sick last week but is back at school now.",
            "tom said he is sick",
            "my friend can't come",
            "my mom can't drive",
            "hw done!",
            "the invoice arrived",
        ),
        "guardian",
    ),
    Meaning("thanks", {}, ("tysm", "that's great thank you so much"), "guardian"),
    Meaning("free", {}, ("what times do you have on sat", "what days do you have left"), "student"),
    Meaning("create", {}, ("We'd like to start weekly lessons, Tuesdays at 5 if you can",), "guardian"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("could my lesson tomorrow be half an hour earlier",), "student"),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "if its raining can we cancel",
            "She didn't come yesterday because she was ill.",
            "i thought we cancelled?",
            "Ms Lee, please note that Mia will not attend school on Friday.",
            "Reminder: Your dentist appointment is on 26 November at 16:30. Reply C to cancel.",
            "Your Amazon order will arrive Thursday. To reschedule delivery tap here.",
            "the orthodontist moved our appointment to Thursday 4pm",
        ),
        "guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("i hurt my hand so i cant write but ill come", "she can't talk but she'll join"),
        "student",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("No change, she's coming.",), "guardian", "answer"),
    Meaning(
        "rsvp", {"answer": "maybe"}, ("if i finish my homework", "i'll have to check with his dad"), "student", "answer"
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("I don't think Mia can make it", "i doubt i can come"), "guardian"),
    Meaning("cancel", {}, ("mum cant drive me today so no lesson :(",), "student"),
    Meaning("free", {}, ("what time works for you tomorrow", "what days suit you?"), "student"),
    Meaning("remind_setting", {}, ("too many reminders",), "student"),
    Meaning("scores", {}, ("how did i do on the quiz",), "student"),
    Meaning(
        "list",
        {},
        ("lesson today??", "please remind me when the next lesson is", "do u have a link for today"),
        "student",
    ),
    Meaning(
        "reschedule",
        {"new": New(shift=-30)},
        ("Could we bring Thursday's lesson forward by half an hour?",),
        "guardian",
    ),
    Meaning("reschedule", {"new": New(minutes=60)}, ("Could we go back to 60 minutes?",), "guardian"),
    Meaning(
        "create",
        {"date": date(2026, 11, 25)},
        ("wed works, thurs doesnt", "wed is fine, thurs isn't possible"),
        "student",
        "time",
    ),
    Meaning("rsvp", {"answer": "no"}, ("gonna miss today, got a doctors appointment", "i'll miss this one"), "student"),
    Meaning("reschedule", {"new": New(shift=30)}, ("any way we can start half an hr later on friday",), "student"),
    Meaning("free", {}, ("what slots are open next week", "When are you next available on a weekend?"), "student"),
    Meaning("list", {}, ("Could you confirm the time of tomorrow's lesson?", "zoom link"), "guardian"),
    Meaning("scores", {}, ("what did i get on the last quiz",), "student"),
    Meaning("late", {"late_minutes": 15}, ("dunno maybe 15", "bout 15"), "student", "minutes"),
)
