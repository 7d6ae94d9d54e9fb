"""What passes between people, in German: late, answers, reminders, messages, homework, notes, and the short words."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Target
from tests.understanding.cast import ANNA, BEN, LEO
from tests.understanding.corpora import Meaning

TODAY, TOMORROW, YESTERDAY, FRI = date(2026, 11, 22), date(2026, 11, 23), date(2026, 11, 21), date(2026, 11, 27)

MEETING = (
    Meaning(
        "late",
        {"late_minutes": 10},
        (
            "komme 10 min später",
            "verspäte mich um 10 Minuten",
            "bin in 10 min da",
            "sorry, stehe im Stau, 10 min",
            "noch 10 min",
        ),
        role="student",
    ),
    Meaning("late", {"late_minutes": 5}, ("bin 5 min zu spät", "fünf Minuten zu spät"), role="student"),
    Meaning("late", {"late_minutes": None}, ("komme etwas später", "bin spät dran"), role="student"),
    Meaning(
        "rsvp", {"answer": "yes"}, ("ja ich komme", "ich komme", "bin auf jeden Fall da", "freue mich"), role="student"
    ),
    Meaning("rsvp", {"answer": "yes"}, ("bis morgen", "ja, bis morgen!"), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("kann heut nich", "heute kann ich nicht"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("kann leider nicht kommen", "bin krank", "schaffe es nicht"), role="student"),
    Meaning("rsvp", {"answer": "maybe"}, ("ich weiß noch nicht ob ich kann", "bin mir noch unsicher"), role="student"),
    Meaning(
        "rsvp",
        {"answer": "no", "students": (LEO,), "target": Target(date=TODAY)},
        ("Leo ist krank, er kann heute leider nicht kommen",),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "no", "reason": "mein Sohn hat Fieber"}, ("mein Sohn hat Fieber",), role="guardian"),
    Meaning(
        "confirm",
        {"answer": "yes"},
        ("jo", "passt", "geht klar", "ja", "klar!", "ok", "alles klar", "bin dabei"),
        role="student",
    ),
    Meaning("start", {"students": (ANNA,)}, ("Anna ist da", "starte die Stunde mit Anna")),
    Meaning("start", {}, ("wir fangen an", "los geht's")),
    Meaning("end", {}, ("wir sind fertig", "Stunde beendet", "fertig für heute")),
    Meaning("end", {"students": (ANNA,)}, ("Stunde mit Anna ist vorbei", "fertig mit Anna")),
    Meaning(
        "no_show", {"students": (ANNA,)}, ("Anna ist nicht gekommen", "Anna hat gefehlt", "Anna ist nicht aufgetaucht")
    ),
    Meaning("no_show", {"students": (ANNA,), "target": Target(date=YESTERDAY)}, ("Anna war gestern nicht da",)),
    Meaning("nudge", {"students": (ANNA,)}, ("wo bleibt Anna?", "frag Anna, ob sie kommt")),
)

WRITING = (
    Meaning(
        "remind_setting", {"remind_before_min": 120}, ("erinnere mich 2 Stunden vorher", "Erinnerung 2 Stunden vorher")
    ),
    Meaning("remind_setting", {"remind_before_min": 1440}, ("erinnere mich einen Tag vorher",)),
    Meaning("remind_setting", {"remind_before_min": 0}, ("keine Erinnerungen mehr", "Erinnerungen aus")),
    Meaning("remind", {"students": (ANNA,), "body": "an die Stunde morgen"}, ("erinnere Anna an die Stunde morgen",)),
    Meaning(
        "message",
        {"students": (BEN,), "body": "die Stunde morgen ausfällt"},
        ("schreib Bens Mutter, dass die Stunde morgen ausfällt", "sag Ben Bescheid, dass die Stunde morgen ausfällt"),
    ),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "ich komme 10 min später"},
        ("sag Anna, ich komme 10 min später", "schreib Anna: ich komme 10 min später"),
    ),
    Meaning("message", {"students": (BEN,), "body": "ob er das Buch hat"}, ("frag Ben ob er das Buch hat",)),
    Meaning("message", {"scope": "all", "body": "morgen kein Unterricht"}, ("schreib allen: morgen kein Unterricht",)),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("S. 24 Nr. 3",), "due": FRI},
        (
            "Hausaufgabe für Anna: S. 24 Nr. 3 bis Freitag",
            "gib Anna S. 24 Nr. 3 auf bis Freitag",
            "HA Anna: S. 24 Nr. 3 bis Freitag",
        ),
    ),
    Meaning(
        "homework", {"students": (ANNA,), "tasks": ("Vokabeln lernen",), "due": None}, ("HA Anna: Vokabeln lernen",)
    ),
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "18/20"},
        ("Anna hat 18/20 im Test", "Anna hat im Test 18/20 erreicht"),
    ),
    Meaning("record_score", {"students": (ANNA,), "score": "2"}, ("Anna hat eine 2 in Mathe geschrieben",)),
    Meaning("scores", {"students": (ANNA,)}, ("wie stehen Annas Noten?", "Noten von Anna")),
    Meaning("note", {"note": "Anna mag keine Brüche"}, ("Notiz: Anna mag keine Brüche",)),
    Meaning("note", {"students": (ANNA,), "note": "braucht mehr Zeit"}, ("Notiz zu Anna: braucht mehr Zeit",)),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "Bruchrechnung"},
        ("Thema für Anna: Bruchrechnung", "Annas Thema ist Bruchrechnung"),
    ),
    Meaning(
        "invoice", {"range": (date(2026, 10, 1), date(2026, 10, 31))}, ("Rechnung für Oktober", "Rechnungen Oktober")
    ),
    Meaning("invoice", {"students": (ANNA,)}, ("Rechnung für Anna für Oktober",)),
)

SHORT = (
    Meaning("undo", {}, ("mach das rückgängig", "rückgängig", "rueckgaengig bitte")),
    Meaning("abort", {}, ("abbrechen", "vergiss es", "lass gut sein", "hat sich erledigt")),
    Meaning("help", {}, ("Hilfe", "was kannst du?", "wie funktioniert das?")),
    Meaning("thanks", {}, ("danke dir!", "vielen Dank", "super, danke dir")),
    Meaning("confirm", {"answer": "yes"}, ("ja", "jo", "passt", "genau", "alles klar"), open_question="confirm"),
    Meaning("confirm", {"answer": "no"}, ("nein", "nee", "nö"), open_question="confirm"),
    Meaning(
        "create",
        {"time": time(17)},
        ("nein, doch lieber 17 Uhr", "lieber um 17 Uhr", "mach 17 Uhr"),
        open_question="confirm",
    ),
    Meaning(
        "rsvp", {"answer": "maybe"}, ("vielleicht", "weiß nicht", "mal sehen"), role="student", open_question="answer"
    ),
)
BETWEEN = (*MEETING, *WRITING, *SHORT)
