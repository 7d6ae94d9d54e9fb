"""German: messages as they come in chats, with reasons, greetings and slips."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

MESSAGES = (
    Meaning("start", {"students": (ANNA,)}, ("Los gehts, starte die Stunde mit Anna", "los geht's, starte mit Anna")),
    Meaning(
        "remind", {"students": (ANNA,), "body": "morgen früh an den Test"}, ("erinner Anna morgen früh an den Test",)
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-12-03T16:00"),
            "minutes": 90,
            "topic": "Thema Stochastik",
            "ask": None,
        },
        ("Guten Morgen! Bitte für Anna am 3.12. um 16 Uhr 90 Minuten eintragen, Thema Stochastik",),
    ),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-25T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(2,), time=time(18)),
            "ask": None,
        },
        ("mit Leo hab ich jetzt fest mittwochs 18 uhr abgemacht",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-23T15:00")),
            "ask": None,
        },
        ("Ben möchte seine Stunde lieber Montag statt Freitag, 15 Uhr wäre gut",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 23)), "new": New(shift=-30), "ask": None},
        ("können wir Mias Stunde morgen ne halbe stunde nach vorne ziehen?",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("Donnerstag muss ich leider alles absagen, Autopanne",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("Annas Mutter hat angerufen, Anna liegt mit Fieber im Bett, heute wird das nix",),
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 22), "ask": None},
        (
            "wer ist heute als letztes dran?",
            "hat heute noch jemand abgesagt?",
        ),
    ),
    Meaning(
        "list",
        {"students": (BEN,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("Wie viele Stunden hatte ich diesen Monat schon mit Ben?",),
    ),
    Meaning(
        "free",
        {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("Wann könnte ich Anna nächste Woche noch unterbringen?",),
    ),
    Meaning("block", {"date": date(2026, 11, 27), "ask": None}, ("nächste Woche Freitag bin ich auf Fortbildung",)),
    Meaning(
        "late",
        {"students": (BEN,), "late_minutes": 20, "ask": None},
        ("Ben kommt 20 min zu spät, hat er grad geschrieben",),
    ),
    Meaning(
        "message",
        {"students": (LEO, MIA), "body": "ich heute 10 Minuten später anfange", "ask": None},
        ("gib mal an Leo und Mia weiter dass ich heute 10 Minuten später anfange",),
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "due": date(2026, 11, 26), "tasks": ("Text S. 88 lesen und zusammenfassen",), "ask": None},
        ("Für Mia zu Donnerstag: Text S. 88 lesen und zusammenfassen",),
    ),
    Meaning(
        "record_score",
        {"students": (BEN,), "score": "14 von 20 Punkten", "topic": "Mathearbeit", "ask": None},
        ("In der Mathearbeit hat Ben 14 von 20 Punkten",),
    ),
    Meaning(
        "note",
        {"note": "Anna ab Januar ins Ausland geht", "ask": None},
        ("Notier dir bitte, dass Anna ab Januar ins Ausland geht",),
    ),
    Meaning(
        "topic",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "topic": "Plusquamperfekt", "ask": None},
        ("Thema bei Leo morgen: Plusquamperfekt",),
    ),
    Meaning(
        "scores",
        {"students": (BEN,), "ask": None},
        (
            "was hat Ben in letzter zeit so für noten geschrieben",
            "wie ist die Mathearbeit bei Ben ausgefallen?",
        ),
    ),
    Meaning(
        "remind_setting",
        {"remind_before_min": 120, "ask": None},
        ("stell die Erinnerungen bitte auf 2 Stunden vorher",),
    ),
    Meaning(
        "undo",
        {"ask": None},
        (
            "mach die letzte Änderung bitte wieder weg",
            "nee warte, das letzte wieder zurück",
            "mach die letzte Buchung bitte rückgängig",
        ),
    ),
    Meaning(
        "create", {"date": date(2026, 11, 26), "ask": None}, ("am Donnerstag nächster Woche",), open_question="date"
    ),
    Meaning(
        "confirm",
        {"answer": "yes", "ask": None},
        (
            "ja genau so",
            "passt, abschicken",
        ),
        open_question="confirm",
    ),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 27)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("Hallo, Mia ist am Freitag auf einem Geburtstag eingeladen. Könnte sie stattdessen am Samstag um 10 kommen?",),
        role="guardian",
    ),
    Meaning(
        "list", {"date": date(2026, 11, 23), "ask": None}, ("Ist die Stunde morgen noch um 15 Uhr?",), role="guardian"
    ),
    Meaning(
        "scores", {"students": (ANNA,), "ask": None}, ("Wie lief denn der letzte Test bei Anna?",), role="guardian"
    ),
    Meaning(
        "reschedule",
        {"new": New(date=date(2026, 11, 23)), "ask": Question(field="time", options=(time(14, 30), time(2, 30)))},
        ("Könnte ich morgen schon um halb drei kommen?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes", "ask": None},
        (
            "klar, bis nachher!",
            "joa passt",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "ask": None},
        (
            "sorry bin leider verplant",
            "ne sorry schaff ich nicht",
            "hab da leider schon was anderes vor",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-22T19:00"), "topic": "crashkurs ableitungen", "ask": None},
        ("trag für heute abend 19 uhr noch ben ein, crashkurs ableitungen",),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO, BEN), "target": Target(date=date(2026, 11, 26)), "ask": Question(field="date")},
        ("Leo und Ben tauschen am Donnerstag",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 27)), "new": New(time=time(17)), "ask": None},
        ("Mias Freitagsstunde bitte auf 17 Uhr schieben, sie hat vorher Orchester",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(since=date(2026, 11, 23)),
            "new": New(shift=-30),
            "scope": "following",
            "ask": None,
        },
        ("ab nächster Woche kommt Anna immer eine halbe Stunde früher",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 25)), "ask": None},
        ("Leo fällt Mittwoch flach",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 28)), "ask": None},
        ("kannst du die beiden Stunden am Samstag rausnehmen? muss zu meiner Oma",),
    ),
    Meaning("list", {"range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None}, ("zeig mal nächste Woche",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 25), date(2027, 1, 1)), "ask": None},
        ("zwischen Weihnachten und Neujahr mach ich zu",),
    ),
    Meaning(
        "block",
        {"date": date(2026, 11, 23), "part": "morning", "ask": None},
        ("morgen vormittag hab ich Handwerker da, bitte sperren",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(5,), start=600, end=840),), "ask": None},
        ("samstags geht ab sofort auch 10 bis 14 uhr",),
    ),
    Meaning(
        "no_show",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("Leo war heute einfach nicht da",),
    ),
    Meaning(
        "invoice",
        {"students": (MIA,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("mach mir mal ne Abrechnung für Mia vom Oktober",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 23)), "new": New(shift=60), "ask": None},
        ("Ließe sich der Termin am Montag vielleicht um eine Stunde nach hinten verschieben?",),
        role="guardian",
    ),
    Meaning(
        "homework", {"students": (MIA,), "ask": None}, ("Welche Hausaufgaben hat Mia bis Donnerstag?",), role="guardian"
    ),
    Meaning("late", {"late_minutes": 5, "ask": None}, ("bin in 5 min da",), role="student"),
    Meaning("late", {"late_minutes": 10, "ask": None}, ("mein bus steht im stau, wird 10 nach",), role="student"),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27)), "ask": None},
        ("kann ich von do auf fr wechseln?",),
        role="student",
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-28T11:00"), "ask": None},
        ("Für Mia nehmen wir Samstag 11 Uhr dazu",),
    ),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-12-04T16:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(4,), time=time(16)),
            "ask": None,
        },
        ("Leo alle zwei Wochen freitags 16 Uhr, Start am 4.12.",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18)), "ask": None},
        ("Bens Donnerstag rutscht auf 18 Uhr",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(start=wall("2026-11-22T16:00")),
            "new": New(start=wall("2026-11-22T15:30")),
            "scope": "one",
            "ask": None,
        },
        ("Anna heute ausnahmsweise 15:30 statt 16 Uhr",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("Leo hat Grippe, die Stunde heute entfällt",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 12, 3)), "ask": None},
        ("Stunde mit Anna am 3.12. bitte löschen, hab mich vertan",),
    ),
    Meaning(
        "list",
        {"students": (MIA,), "target": Target(which="next"), "ask": None},
        ("wann sehe ich Mia das nächste mal?",),
    ),
    Meaning(
        "free",
        {"range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("wo hab ich diese woche noch löcher",),
    ),
    Meaning(
        "block",
        {"start": wall("2026-12-08T17:00"), "ask": None},
        ("Am 8. Dezember ab 17 Uhr keine Termine mehr bitte",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "nächste Woche fällt der Unterricht aus", "ask": None},
        ("schick allen Eltern: nächste Woche fällt der Unterricht aus",),
    ),
    Meaning(
        "homework",
        {"students": (LEO,), "due": date(2026, 11, 25), "tasks": ("Aufsatz fertig schreiben",), "ask": None},
        ("Leo bis nächsten Mittwoch: Aufsatz fertig schreiben",),
    ),
    Meaning(
        "record_score",
        {"students": (MIA,), "score": "13 Punkte", "topic": "Bio", "ask": None},
        ("Mia 13 Punkte in Bio",),
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "scope": "all", "ask": None},
        ("Rechnungen für November an alle raus",),
    ),
    Meaning(
        "message",
        {"students": (LEO,), "body": "er soll das Lineal mitnehmen", "ask": None},
        ("Sag mal Leo Bescheid, er soll das Lineal mitnehmen",),
    ),
    Meaning(
        "end",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("fertig für heute mit Anna",),
    ),
    Meaning("start", {"students": (LEO,), "ask": None}, ("leo ist online, los gehts",)),
    Meaning(
        "rsvp",
        {
            "students": (ANNA,),
            "target": Target(range=(date(2026, 11, 16), date(2026, 11, 22))),
            "answer": "no",
            "ask": None,
        },
        ("Anna kann diese Woche nicht, sie hat Praktikum",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(time=time(16)), "answer": "yes", "ask": None},
        ("Wir sind dann pünktlich um vier da",),
        role="guardian",
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("Bitte die Stunde nächsten Dienstag streichen",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(start=wall("2026-11-27T15:00")), "ask": None},
        ("Passt bei Ihnen auch Freitag um 15 Uhr statt Donnerstag?",),
        role="guardian",
    ),
    Meaning("late", {"late_minutes": 15, "ask": None}, ("verschlafen, bin in 15 min da!!",), role="student"),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "ask": None},
        ("muss morgen leider absagen",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(start=wall("2026-11-24T16:00")),
            "ask": None,
        },
        ("Mia lieber Dienstag statt Donnerstag, 16 Uhr passt",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(start=wall("2026-11-26T16:00")),
            "new": New(start=wall("2026-11-27T17:00")),
            "ask": None,
        },
        ("Anna Freitag 17 Uhr statt Donnerstag 16 Uhr",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(range=(date(2026, 11, 23), date(2026, 11, 29))), "ask": None},
        ("Ben setzt nächste Woche aus",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2027, 1, 1), date(2027, 1, 31))), "ask": None},
        ("Mia macht im Januar Pause",),
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "der Raum sich geändert hat", "ask": None},
        ("gib Anna bitte weiter, dass der Raum sich geändert hat",),
    ),
    Meaning(
        "message",
        {"students": (LEO,), "body": "morgen Taschenrechner mitbringen", "ask": None},
        ("bitte an Leo weitergeben: morgen Taschenrechner mitbringen",),
    ),
    Meaning(
        "homework",
        {"students": (LEO,), "due": date(2026, 11, 23), "tasks": ("Vokabeln S. 40-42",), "ask": None},
        ("für Leo bis Montag: Vokabeln S. 40-42",),
    ),
    Meaning("scores", {"students": (MIA,), "ask": None}, ("wie war die Klausur von Mia",)),
    Meaning(
        "rsvp", {"answer": "no", "ask": None}, ("da sind wir leider verplant",), role="guardian", open_question="answer"
    ),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("Ben fällt morgen weg",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("Annas Freitag bitte rausnehmen",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("hat sich für morgen schon wer abgemeldet?",)),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(1,), start=900, end=1080),), "ask": None},
        ("dienstags gehen jetzt auch 15 bis 18 uhr",),
    ),
    Meaning(
        "rsvp",
        {"students": (BEN,), "answer": "no", "ask": None},
        ("Hallo Frau Keller, Ben hat seit gestern Fieber",),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 9, 1), date(2026, 9, 30)), "ask": None},
        ("Rechnung für Ben vom September",),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 10)), "ask": None},
        ("vom 3. Dezember bis 10. Dezember bin ich weg",),
    ),
)
