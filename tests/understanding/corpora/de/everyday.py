"""What tutors, students and parents write in German in a hurry, one sentence each."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TODAY, TOMORROW, TUE, WED, THU, FRI = (date(2026, 11, day) for day in (22, 23, 24, 25, 26, 27))

TUTOR = (
    Meaning("create", {"students": (LEO,), "start": wall("2026-11-23T17:00")}, ("ich hab morgen um 17 Uhr Leo",)),
    Meaning(
        "reschedule",
        {"students": (MIA,), "new": New(start=wall("2026-11-26T17:00"))},
        ("kann Mia auf Donnerstag, 17 Uhr?",),
    ),
    Meaning("start", {"students": (BEN,)}, ("fang mit Ben an", "So, Ben ist da, es geht los")),
    Meaning("block", {"date": FRI}, ("am Freitag mache ich frei", "Freitag nicht verfügbar")),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-26T18:00")},
        ("Termin Ben: Donnerstag, 26.11., 18 Uhr", "mit Ben hab ich Donnerstag 18 Uhr ausgemacht"),
    ),
    Meaning(
        "create", {"unknown_name": "Tim", "ask": Question("student")}, ("Probestunde mit Tim am Dienstag um 15 Uhr",)
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=WED), "new": New(start=wall("2026-11-27T15:00"))},
        ("Bens Mittwochstermin auf Freitag 15 Uhr", "die Mittwochsstunde mit Ben bitte auf Freitag 15 Uhr legen"),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=WED), "new": New(date=THU)},
        ("Mia statt Mittwoch am Donnerstag", "Mia am Donnerstag statt am Mittwoch"),
    ),
    Meaning("reschedule", {"students": (LEO,), "new": New(shift=30)}, ("Leo ne halbe Stunde später",)),
    Meaning("reschedule", {"students": (LEO,), "new": New(shift=-30)}, ("zieh Leo eine halbe Stunde vor",)),
    Meaning(
        "reschedule",
        {"scope": "all", "target": Target(date=TOMORROW), "new": New(date=WED)},
        ("verleg alle Stunden von Montag auf Mittwoch",),
    ),
    Meaning(
        "cancel",
        {"students": (BEN,)},
        (
            "Ben ist die ganze nächste Woche auf Klassenfahrt",
            "Ben liegt mit Grippe im Bett",
            "Ben hat gerade abgesagt",
            "Bens Mutter hat angerufen, Ben ist krank",
        ),
    ),
    Meaning("cancel", {"target": Target(date=TODAY), "scope": "all"}, ("hab Fieber, bitte heute alles absagen",)),
    Meaning(
        "cancel",
        {"students": (BEN,), "cannot_come": False, "reason": "krank"},
        ("sag Ben am Donnerstag ab, ich bin krank",),
    ),
    Meaning("cancel", {"students": (BEN,), "cannot_come": True}, ("Ben kann am Donnerstag nicht", "Ben ist krank")),
    Meaning("free", {"date": TUE}, ("hab ich am Dienstag noch Luft?",)),
    Meaning("list", {"date": TOMORROW}, ("wie ist mein Plan am Montag?", "wen hab ich morgen alles?")),
    Meaning("list", {"target": Target(which="next")}, ("nächster Schüler?",)),
    Meaning("block", {"range": (date(2026, 12, 10), date(2026, 12, 14))}, ("Ich fahr vom 10.-14.12. weg",)),
    Meaning("block", {"date": THU}, ("mach den Donnerstag zu", "trag mir Donnerstag frei ein")),
    Meaning("start", {"students": (MIA,)}, ("Mia ist jetzt da", "Stunde mit Mia starten")),
    Meaning("no_show", {"students": (LEO,)}, ("Leo hat unentschuldigt gefehlt", "Leo hat mich versetzt")),
    Meaning("homework", {"students": (BEN,), "due": THU}, ("Ben soll bis Donnerstag die Vokabeln von Unit 5 lernen",)),
    Meaning(
        "homework", {"students": (BEN,), "tasks": ("die Aufgaben 5 bis 8",)}, ("gib Ben die Aufgaben 5 bis 8 auf",)
    ),
    Meaning("record_score", {"students": (ANNA,), "score": "2,3"}, ("Note für Anna: 2,3",)),
    Meaning(
        "remind",
        {"students": (MIA,), "body": "an die Stunde am Dienstag"},
        ("Kannst du Mia an die Stunde am Dienstag erinnern?",),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "er gut mitarbeitet"},
        ("teil Bens Mutter mit, dass er gut mitarbeitet",),
    ),
    Meaning(
        "reschedule",
        {"students": (LEO,), "target": Target(date=WED), "new": New(date=THU)},
        ("Leo von Mittwoch auf Donnerstag",),
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "ob sie die Lösungen hat"},
        ("kannst du Anna fragen, ob sie die Lösungen hat",),
    ),
    Meaning(
        "homework", {"students": (LEO,), "tasks": ("Aufsatz schreiben",)}, ("HA: Leo, Aufsatz schreiben bis 30.11.",)
    ),
    Meaning("note", {"note": "Leo schläft schlecht"}, ("Merke: Leo schläft schlecht",)),
    Meaning("list", {"date": TOMORROW}, ("und morgen?",)),
    Meaning("help", {}, ("wie verschiebe ich eine Stunde?",)),
)
ANSWERS = (
    Meaning("create", {"time": time(17, 30)}, ("ne lieber halb sechs",), open_question="confirm"),
    Meaning("create", {"time": time(16, 15)}, ("um viertel nach 4",), open_question="time"),
    Meaning("create", {"minutes": 45}, ("ne Dreiviertelstunde", "45"), open_question="duration_min"),
    Meaning("create", {"target": Target(which="first")}, ("den ersten", "die erste"), open_question="which"),
    Meaning("create", {"target": Target(date=TUE)}, ("den am Dienstag",), open_question="which"),
)
STUDENT = (
    Meaning(
        "late",
        {"late_minutes": 10},
        ("mein Bus hat Verspätung, komme ca 10 Minuten zu spät", "Zug steht, 10 min"),
        "student",
    ),
    Meaning(
        "late",
        {"late_minutes": None},
        ("zug fällt aus, komme später", "steh im stau", "die bahn hat verspätung"),
        "student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TOMORROW)},
        ("schaffe es morgen doch nicht", "hab morgen Training, kann nicht"),
        "student",
    ),
    Meaning("rsvp", {"answer": "yes"}, ("ich bin auf dem Weg", "ok bis später", "jap bin da"), "student"),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-25T16:00"))},
        ("kann Dienstag nicht, ginge Mittwoch um 16 Uhr?",),
        "student",
    ),
    Meaning("reschedule", {"new": New(shift=-60)}, ("gehts auch ne stunde früher?",), "student"),
    Meaning(
        "create", {"start": wall("2026-11-28T11:00")}, ("kann ich am Samstag um 11 eine Stunde buchen?",), "student"
    ),
    Meaning("cancel", {"target": Target(date=TODAY)}, ("könnten wir die stunde heute ausfallen lassen",), "student"),
    Meaning("remind_setting", {"remind_before_min": 60}, ("kannst du mich eine Stunde vorher erinnern?",), "student"),
)
PARENT = (
    Meaning(
        "rsvp",
        {"answer": "no", "students": (ANNA,), "target": Target(date=TUE)},
        (
            "Sehr geehrte Frau Schmidt, Anna kann am Dienstag leider nicht kommen, sie hat einen Arzttermin.",
            "Anna wird am Dienstag leider nicht kommen können",
        ),
        "guardian",
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=TUE), "new": New(date=WED)},
        ("Hallo, könnten wir Mias Termin am Dienstag auf Mittwoch verlegen?",),
        "guardian",
    ),
    Meaning("late", {"students": (ANNA,), "late_minutes": 10}, ("Anna kommt morgen 10 Minuten später",), "guardian"),
    Meaning("reschedule", {"students": (LEO,)}, ("Leo kann am Donnerstag leider erst ab 17 Uhr",), "guardian"),
    Meaning("cancel", {"target": Target(date=WED)}, ("Bitte sagen Sie den Termin am Mittwoch ab",), "guardian"),
)
EVERYDAY = (*TUTOR, *ANSWERS, *STUDENT, *PARENT)
