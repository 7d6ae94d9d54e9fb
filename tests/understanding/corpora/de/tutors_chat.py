"""What tutors write in chats, in German. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Question, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_CHAT = (
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "excepted": (), "ask": None},
        ("lass die stunde mit ben am donnerstag ausfallen", "lass Ben am Donnerstag ausfallen"),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-24T15:30"), "topic": "kommasetzung", "ask": None},
        ("kannst du leo nächsten dienstag 15:30 reinpacken? geht um kommasetzung",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN, MIA),
            "date": date(2026, 11, 27),
            "minutes": 90,
            "ask": Question(field="time", options=(time(16), time(4))),
        },
        ("ben und mia kommen freitag um 4 zusammen, 90 minuten",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-12-03T17:30"),
            "recurrence": Recurrence(freq="weekly", weekdays=(3,), time=time(17, 30)),
            "ask": None,
        },
        ("ab dezember anna immer donnerstags halb sechs",),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("für leo brauch ich noch nen termin diese woche",),
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("anna kommt am freitag eine stunde später",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("leos stunde morgen wird auf samstag 10 uhr verlegt",),
    ),
    Meaning(
        "reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("zieh ben um eine halbe stunde vor",)
    ),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=30),
            "scope": "one",
            "ask": None,
        },
        ("mia macht heute nur 30 minuten",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "krank", "ask": None},
        ("bin krank, bitte alle stunden morgen streichen",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("alle termine mit leo ab januar absagen",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("freitag fällt anna aus",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("wen hab ich heute noch?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("wann hab ich donnerstag lücken?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("vom 21.12. bis 6.1. ist bei mir urlaub",),
    ),
    Meaning("block", {"ask": Question("recurrence")}, ("mittwochs nachmittags mach ich künftig frei",)),
    Meaning("start", {"students": (BEN,), "ask": None}, ("los geht's mit ben",)),
    Meaning(
        "end",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("so, mia ist fertig für heute",),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("ben hat mich heute sitzen lassen",),
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "ich 10 minuten später komme", "ask": None},
        ("richte anna bitte aus, dass ich 10 minuten später komme",),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("vokabeln lektion 5",), "due": date(2026, 11, 27), "ask": None},
        ("anna muss bis freitag vokabeln lektion 5 lernen",),
    ),
    Meaning(
        "record_score",
        {"students": (LEO,), "topic": "mathearbeit", "score": "2+", "ask": None},
        ("leo hatte in der mathearbeit eine 2+",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("schick ben die rechnung für oktober",),
    ),
    Meaning("undo", {}, ("ach nee, mach das wieder rückgängig",)),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-23T17:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(0,), until=date(2027, 3, 28), time=time(17)),
            "ask": None,
        },
        ("Leo ab Montag jede zweite Woche 17 Uhr bis Ostern",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2026, 12, 25), time=time(16)),
            "ask": None,
        },
        ("anna di+do 16 uhr bis weihnachten",),
    ),
    Meaning(
        "create",
        {"students": (MIA, LEO), "start": wall("2026-11-25T16:45"), "ask": None},
        ("pack mia und leo am Mittwoch um drei viertel fünf dazu",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-28T10:00"),
            "minutes": 90,
            "topic": "Prüfungsvorbereitung",
            "ask": None,
        },
        ("Samstag zehn bis halb zwölf Ben, Prüfungsvorbereitung",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "ask": None,
        },
        ("können wir ben von do auf fr legen, selbe zeit",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(since=date(2026, 11, 22), time=time(17)),
            "new": New(time=time(18)),
            "scope": "following",
            "ask": None,
        },
        ("mach bei leo ab jetzt immer 18 uhr statt 17",),
    ),
    Meaning(
        "cancel",
        {
            "target": Target(date=date(2026, 11, 26)),
            "scope": "all",
            "excepted": (Excepted(students=(ANNA,)),),
            "ask": None,
        },
        ("sag alles am donnerstag ab außer anna",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 25))), "ask": None},
        ("streich mir mias stunden bis weihnachten",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("leo hat sich für morgen abgemeldet",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("steht morgen irgendwas an?",)),
    Meaning(
        "list",
        {"students": (ANNA,), "target": Target(which="next"), "ask": None},
        ("wann ist anna das nächste mal dran",),
    ),
    Meaning(
        "free", {"date": date(2026, 11, 27), "after": time(16), "ask": None}, ("hab ich freitag ab 16 uhr noch luft?",)
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-26T12:00"), "end": wall("2026-11-26T15:00"), "ask": None},
        ("donnerstag zwischen 12 und 15 uhr bin ich beim arzt",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "Mo-Fr 14-19 Uhr, Sa 9-12",
            "15 minuten pause zwischen den stunden bitte",
        ),
    ),
    Meaning(
        "remind_setting",
        {"remind_before_min": 30, "ask": None},
        ("erinner mich jeweils eine halbe stunde vor der stunde",),
    ),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("keine erinnerungen mehr bitte",)),
    Meaning(
        "remind",
        {"students": (BEN,), "body": "er den zirkel mitbringt", "ask": None},
        ("erinner ben dran dass er den zirkel mitbringt",),
    ),
    Meaning(
        "note",
        {"students": (MIA,), "note": "braucht mehr Übung bei Brüchen", "ask": None},
        ("Notiz zu Mia: braucht mehr Übung bei Brüchen",),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "passé composé", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("thema für anna am donnerstag: passé composé",),
    ),
    Meaning("help", {}, ("was kannst du eigentlich alles?",)),
    Meaning("scores", {"students": (LEO,), "ask": None}, ("wie stehts bei leo mit den noten?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("jo mach",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("so gegen halb vier",), open_question="time"),
)
