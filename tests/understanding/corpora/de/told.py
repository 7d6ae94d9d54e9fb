"""German: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "bin unterwegs",
            "bin gleich da, 5 min",
        ),
        role="student",
    ),
    Meaning("reschedule", {"new": New(shift=10)}, ("darf ich 10 min später kommen?",), role="student"),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "mein bruder kommt immer zu spät",
            "sorry dass ich gestern zu spät war",
            "ich komm wenn meine mama mich fährt",
            "hab die hausaufgaben fertig",
            "mein freund kann nicht zu meiner party kommen",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Die Schule fällt morgen wegen Schnee aus.",
            "Das Schwimmtraining am Mittwoch fällt aus, das Bad ist zu.",
            "Mia war letzte Woche krank, ist aber wieder in der Schule.",
            "Mia kann kommen, ihre Schwester nicht.",
            "Mia hat ihre Brille bei Ihnen vergessen.",
            "Der Elternabend wurde auf Donnerstag 18 Uhr verschoben.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Ich bin bis 2. Dezember nicht im Büro und habe nur eingeschränkten Zugriff auf meine E-Mails.",
            "Automatische Antwort: Ich bin vom 23. bis 30. November im Urlaub.",
            "Ihre Bestellung wird am Donnerstag geliefert.",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "no"}, ("nee sorry",), role="student", open_question="answer"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "ja, mama fährt mich",
            "klar bin da",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "Leider nein, sie ist beim Zahnarzt.",
            "Heute nicht, sie hat Schulfest.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning("message", {}, ("kannst du meiner lehrerin sagen dass ich mein heft vergessen hab",), role="student"),
    Meaning(
        "reschedule",
        {},
        ("Könnten wir am Donnerstag auf 17 Uhr oder am Freitag auf 16 Uhr verschieben?",),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "schickst du mir bitte den link",
            "wann is unsere nächste stunde",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("hab bauchweh, kann heut nicht",), role="student"),
    Meaning(
        "reschedule",
        {"new": New(shift=-30)},
        ("Könnten wir ausnahmsweise eine halbe Stunde früher anfangen?",),
        role="guardian",
    ),
    Meaning("reschedule", {}, ("geht auch 18 uhr statt 17?",), role="student"),
    Meaning("free", {}, ("hast du nächste woche noch was frei",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("keine erinnerungen mehr bitte",), role="student"),
    Meaning("homework", {}, ("hab ich was auf für donnerstag?",), role="student"),
    Meaning("create", {}, ("Wir bräuchten vor der Klausur am 3. Dezember noch eine Zusatzstunde.",), role="guardian"),
    Meaning("rsvp", {"answer": "maybe"}, ("weiß noch nicht",), role="student", open_question="answer"),
)
