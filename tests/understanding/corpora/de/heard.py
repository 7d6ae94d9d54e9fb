"""German: what tutors, students and parents write in chats, heard again."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

HEARD = (
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-27T15:00"), "minutes": 60, "topic": "Gedichtanalyse", "ask": None},
        ("moin, pack mir mal Mia für Freitag 15 Uhr rein, eine Stunde, wir machen Gedichtanalyse",),
    ),
    Meaning(
        "create",
        {
            "students": (BEN,),
            "start": wall("2026-11-23T17:30"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(17, 30)),
            "ask": None,
        },
        ("Ben will ab nächster Woche jeden Montag um halb sechs kommen",),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-28T09:30"), "minutes": 90, "ask": None},
        ("leo sa 9:30-11",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(shift=60), "ask": None},
        ("Können wir Mia am Donnerstag eine Stunde nach hinten schieben? Bin noch beim Zahnarzt",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=45),
            "scope": "one",
            "ask": None,
        },
        ("Anna heute bitte nur 45 min, sie muss früher los",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("Annas Stunde von morgen auf Samstag um 10 verschieben",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("Ben schreibt gerade, dass er am Freitag doch nicht kann",),
    ),
    Meaning(
        "cancel", {"students": (MIA,), "scope": "all", "ask": None}, ("Mia hört auf, bitte alle ihre Termine löschen",)
    ),
    Meaning(
        "cancel",
        {"target": Target(dates=(date(2026, 11, 22), date(2026, 11, 23))), "scope": "all", "ask": None},
        ("bin total erkältet, sag bitte alle für heute und morgen ab",),
    ),
    Meaning("list", {"date": date(2026, 11, 26), "ask": None}, ("was steht am donnerstag so an",)),
    Meaning(
        "free",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("hab ich nächste woche noch irgendwo platz",),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 27), "part": "afternoon", "ask": None},
        ("Freitagnachmittag hab ich Elternabend, da bitte nichts eintragen",),
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "sie den Taschenrechner mitbringen soll", "ask": None},
        ("schreib Anna, dass sie den Taschenrechner mitbringen soll",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 23), "tasks": ("S. 34 Nr. 2-5",), "ask": None},
        ("Hausaufgabe für Ben: S. 34 Nr. 2-5, bis Montag",),
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "2-", "topic": "Englischarbeit", "ask": None},
        ("Anna hat ne 2- in der Englischarbeit geschrieben",),
    ),
    Meaning(
        "invoice",
        {"students": (LEO,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("Rechnung für Leo November fertig machen",),
    ),
    Meaning("end", {"students": (BEN,), "ask": None}, ("Sind grad fertig geworden mit Ben",)),
    Meaning("start", {"students": (MIA,), "ask": None}, ("Mia ist da, wir fangen an",)),
    Meaning(
        "nudge",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("frag mal bei Leo nach ob er heute noch kommt",),
    ),
    Meaning(
        "rsvp",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "answer": "no", "ask": None},
        ("Guten Abend Frau Keller, Leo hat morgen einen Zahnarzttermin und schafft es leider nicht zur Stunde",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"start": wall("2026-11-27T17:00"), "ask": None},
        ("wäre bei ihnen am freitag gegen 17 uhr noch was frei?",),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("Müssen wir für November noch was überweisen?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 25)), "new": New(time=time(18)), "ask": None},
        ("Ginge es auch, dass wir die Stunde am Mittwoch auf 18 Uhr legen?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("komm 5 min später sorry",), role="student"),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T17:00")), "ask": None},
        (
            "hi, können wir morgen vielleicht erst um 17 uhr?",
            "geht morgen auch erst 17 uhr?",
            "können wir morgen um 17 uhr?",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("jap bin dabei",), role="student", open_question="answer"),
    Meaning(
        "list",
        {"target": Target(which="next"), "ask": None},
        ("wann hab ich nochmal die nächste stunde?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("bin krank, kann heute nicht kommen 🤒",),
        role="student",
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("Anna meint, dass sie morgen nicht kommt",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("Mia sagt sie schafft es Freitag nicht",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 28)), "ask": None},
        ("Leo hat geschrieben, er kann am Samstag nicht",),
    ),
    Meaning("end", {"students": (MIA,), "ask": None}, ("bin grad fertig mit Mia",)),
    Meaning("end", {"students": (LEO,), "ask": None}, ("sind jetzt endlich durch mit Leo",)),
    Meaning(
        "end",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("mit Ben bin ich fertig für heute",),
    ),
    Meaning("no_show", {"students": (LEO,), "ask": None}, ("Leo hat die Stunde vergessen",)),
    Meaning(
        "no_show",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("Anna hat unseren Termin heute verpasst",),
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("müssen wir noch was zahlen für Oktober?",),
        role="guardian",
    ),
    Meaning("invoice", {"ask": None}, ("muss ich noch etwas überweisen?",), role="guardian"),
    Meaning(
        "create",
        {"start": wall("2026-11-28T11:00"), "ask": None},
        ("wir möchten eine Stunde am Samstag um 11 dazubuchen",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-22T15:00")), "ask": None},
        ("können wir heute schon um 15 uhr?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 22)), "ask": None},
        ("kann ich heute etwas später kommen?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 23)), "new": New(minutes=30), "ask": None},
        ("mit Anna reichen morgen 30 Minuten",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(minutes=45),
            "scope": "one",
            "ask": None,
        },
        ("Leo Freitag keine Stunde sondern nur 45 min",),
    ),
    Meaning(
        "cancel",
        {
            "students": (BEN,),
            "target": Target(range=(date(2026, 12, 1), date(2026, 12, 31))),
            "scope": "all",
            "ask": None,
        },
        ("alle Dezembertermine mit Ben absagen",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(weekday=1), "scope": "all", "ask": None},
        ("Annas Dienstagsstunden bitte alle streichen",),
    ),
    Meaning(
        "homework",
        {"ask": None},
        (
            "was ist auf bis Freitag?",
            "was hatten wir nochmal auf",
        ),
        role="student",
    ),
    Meaning(
        "abort",
        {"ask": None},
        (
            "vergiss es",
            "ach egal, lass mal",
        ),
        open_question="confirm",
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "due": date(2026, 11, 27), "tasks": ("Seite 12 Nr. 3",), "ask": None},
        ("Ben bis Freitag: Seite 12 Nr. 3",),
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "due": date(2026, 11, 23), "tasks": ("Vokabeln Lektion 4",), "ask": None},
        ("Mia zum Montag: Vokabeln Lektion 4",),
    ),
)
