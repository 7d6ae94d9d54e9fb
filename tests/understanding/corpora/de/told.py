"""German: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23 16:00")), "new": New(start=wall("2026-11-23 18:00"))},
        ("Mia morgen um 18 Uhr statt um 16 Uhr", "Mia morgen 18:00 anstatt 16:00"),
    ),
    Meaning(
        "invoice",
        {"ask": None},
        ("Was schulde ich Ihnen?", "wie viel bin ich dir noch schuldig", "was schulden wir dir"),
        role="guardian",
    ),
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
            "kommst du?",
            "hör auf mir so viele nachrichten zu schreiben",
            "hat meine freundin auch bei dir unterricht?",
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
            "Maschas Lehrerin ist krank.",
            "Unser Flug wurde gestrichen.",
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
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "nee sorry",
            "ne geht heut nich",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "ja, mama fährt mich",
            "klar bin da",
            "jo bin dabei",
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
        (
            "Könnten wir am Donnerstag auf 17 Uhr oder am Freitag auf 16 Uhr verschieben?",
            "Geht es Donnerstag um 17 statt um 16 Uhr?",
        ),
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
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "hab bauchweh, kann heut nicht",
            "wir sind in den ferien weg, 21.12. bis 3.1.",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(shift=-30)},
        ("Könnten wir ausnahmsweise eine halbe Stunde früher anfangen?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {},
        (
            "geht auch 18 uhr statt 17?",
            "können wir am samstag um 10 statt am freitag",
            "mama fragt ob wir donnerstag verschieben können",
        ),
        role="student",
    ),
    Meaning("free", {}, ("hast du nächste woche noch was frei",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("keine erinnerungen mehr bitte",), role="student"),
    Meaning("homework", {}, ("hab ich was auf für donnerstag?",), role="student"),
    Meaning(
        "create",
        {},
        (
            "Wir bräuchten vor der Klausur am 3. Dezember noch eine Zusatzstunde.",
            "Könnte Mia am Samstag eine Zusatzstunde haben?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("weiß noch nicht",), role="student", open_question="answer"),
    Meaning(
        "cancel",
        {},
        (
            "Mia hat einen Arzttermin am Donnerstag um 17 Uhr, wir müssen leider absagen.",
            "Wäre es schlimm, wenn wir Donnerstag absagen?",
            "Wir müssen den Freitag leider absagen, wir haben Besuch.",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "wenns regnet komm ich nicht",
            "sag dir morgen bescheid ob ich komme",
        ),
        role="student",
    ),
    Meaning("list", {}, ("Ist die Stunde am Donnerstag wegen des Streiks abgesagt?",), role="guardian"),
    Meaning(
        "remind_setting", {"remind_before_min": 120}, ("krieg ich ne erinnerung 2 stunden vorher",), role="student"
    ),
    Meaning("scores", {}, ("welche note hab ich im test",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("stumm",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("der bus hat verspätung, komm 15 min später",), role="student"),
    Meaning(
        "scores", {}, ("wie hat er im test abgeschnitten?", "Was hat Lena in der Arbeit bekommen?"), role="guardian"
    ),
)
