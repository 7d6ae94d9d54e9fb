"""What changes and shows the timetable, in German. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import Excepted, New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUESDAY_HALF_FOUR = wall("2026-11-24T16:30")
TUE, WED, THU, FRI = (date(2026, 11, day) for day in (24, 25, 26, 27))
TODAY, TOMORROW = date(2026, 11, 22), date(2026, 11, 23)
NEXT_WEEK = (date(2026, 11, 23), date(2026, 11, 29))

BOOKING = (
    Meaning(
        "create",
        {"students": (ANNA,), "start": TUESDAY_HALF_FOUR, "ask": None, "recurrence": None, "minutes": None},
        (
            "Anna Di 16:30",
            "trag Anna Di 16:30 ein",
            "buch Anna am Dienstag um halb fünf",
            "Anna am Dienstag um 16 Uhr 30",
            "Bitte trage Anna für Dienstag 16.30 Uhr ein",
            "Termin mit Anna am 24.11. um 16:30 Uhr",
            "Anna übermorgen 16:30",
            "anna uebermorgen 16:30",
            "neue Stunde mit Anna, Dienstag den 24. November, 16:30",
            "plan Anna Di um halb 5 ein",
            "Anna am 24. um 16:30",
            "Di 16h30 Anna",
            "Anna Mo um 3, nein, doch lieber Dienstag 16:30",
        ),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-23T16:00"), "minutes": 45},
        (
            "Ben morgen um 4 für 45 Minuten",
            "Ben morgen 16:00-16:45",
            "Ben morgen von 16 bis 16:45 Uhr",
            "Ben morgen um vier, eine Dreiviertelstunde",
            "trag Ben morgen nachmittag um 4 ein, 45 min",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "start": wall("2026-11-24T17:00"), "minutes": 90, "topic": "quadratische Gleichungen"},
        (
            "Anna Di 17 Uhr 90 min quadratische Gleichungen",
            "Anna Di 17:00 eineinhalb Stunden Thema: quadratische Gleichungen",
            "Anna am Dienstag von 17 Uhr bis 18:30 Thema: quadratische Gleichungen",
        ),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "recurrence": Recurrence("weekly", (1,), until=date(2027, 1, 15), time=time(16, 30)),
            "start": TUESDAY_HALF_FOUR,
        },
        (
            "Anna Di 16:30 wöchentlich bis 15. Januar",
            "Anna jeden Dienstag 16:30 bis zum 15.1.",
            "Anna dienstags um 16:30 bis zum 15. Januar",
        ),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "recurrence": Recurrence("weekly", (1,), start=NEXT_WEEK[0], time=time(16))},
        ("ab nächster Woche Anna immer dienstags um vier", "Anna ab nächster Woche jeden Dienstag um 16 Uhr"),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "recurrence": Recurrence("weekly", (2,), count=8, time=time(17))},
        ("Ben mittwochs 17 Uhr, 8 mal", "Ben jeden Mittwoch um 17 Uhr, 8x"),
    ),
    Meaning(
        "create",
        {"students": (LEO,), "recurrence": Recurrence("biweekly", (0,), until_weeks=10, time=time(16))},
        (
            "Leo alle zwei Wochen montags um 16 Uhr für 10 Wochen",
            "Leo 14-tägig montags 16 Uhr, 10 Wochen lang",
            "Leo jeden zweiten Montag um 16 Uhr für 10 Wochen",
        ),
    ),
    Meaning("create", {"students": (ANNA, BEN), "start": wall("2026-11-28T10:00")}, ("Anna und Ben Samstag 10 Uhr",)),
    Meaning(
        "create",
        {"start": wall("2026-11-26T17:00"), "students": (), "minutes": None},
        (
            "kann ich am Donnerstag um 17 Uhr eine Stunde haben?",
            "ich bräuchte noch einen Termin am Donnerstag um 17 Uhr",
            "buch mir Donnerstag 17 Uhr",
            "hätten Sie am Donnerstag um 17 Uhr noch einen Termin?",
        ),
        role="student",
    ),
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-26T17:00"), "minutes": None},
        ("Könnte Leo am Donnerstag um 17 Uhr eine zusätzliche Stunde bekommen?",),
        role="guardian",
    ),
    Meaning(
        "create",
        {"unknown_name": "Bob", "ask": Question("student"), "start": TUESDAY_HALF_FOUR},
        ("buch Bob Di 16:30", "Bob Di 16:30", "trag Bob Di 16:30 ein"),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "note": "Mutter zahlt am Montag", "start": wall("2026-11-28T11:00")},
        ("Mia Sa 11 Uhr Notiz: Mutter zahlt am Montag",),
    ),
    Meaning(
        "create",
        {"students": (ANNA,), "ask": Question("time", (time(14, 15), time(15, 15)))},
        ("Anna am Dienstag um viertel drei",),
    ),
)

MOVING = (
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": New(date=THU)},
        (
            "verschieb Anna von Dienstag auf Donnerstag",
            "Annas Dienstag auf Donnerstag verlegen",
            "Anna möchte Dienstag auf Donnerstag verschieben",
            "verleg die Stunde mit Anna vom 24.11. auf den 26.11.",
        ),
    ),
    Meaning("reschedule", {"students": (ANNA,), "target": None, "new": New(date=THU)}, ("verschieb anna auf do",)),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=TUE), "new": None},
        ("verschieb Annas Stunde am Dienstag", "Annas Stunde am Dienstag muss verschoben werden"),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(start=wall("2026-11-25T16:00")),
            "new": New(start=wall("2026-11-26T17:30")),
        },
        ("verlege Leo von Mi 16:00 auf Do 17:30", "schieb Leo von Mittwoch 16 Uhr auf Donnerstag halb sechs"),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "new": New(shift=30)},
        (
            "schieb Ben um 30 min nach hinten",
            "verschieb Bens Stunde um eine halbe Stunde nach hinten",
            "verschieb Bens Stunde um 30 Minuten",
        ),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(time=time(17))}, ("leg Bens Stunde auf 17 Uhr um",)),
    Meaning("reschedule", {"new": New(time=time(17))}, ("mach 17 Uhr draus", "machen wir 17 Uhr")),
    Meaning(
        "reschedule",
        {"new": New(time=time(18, 30))},
        (
            "können wir halb sieben machen?",
            "geht auch halb sieben?",
            "ginge es auch um 18:30 Uhr?",
            "passt auch 18:30?",
        ),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"new": New(start=wall("2026-11-23T18:30"))},
        ("könnten wir morgen lieber um 18:30?",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "scope": "series", "target": Target(weekday=1), "new": New(weekday=2)},
        ("verleg Annas Dienstage auf Mittwoch",),
    ),
    Meaning("reschedule", {"new": New(minutes=90)}, ("verlängere Annas Stunde auf 90 Minuten",)),
)

CANCELLING = (
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TODAY), "reason": "krank"},
        ("sag Ben heute ab, krank", "Ben ist krank, sag heute ab"),
    ),
    Meaning("cancel", {"students": (BEN,), "target": None}, ("sag ben ab", "Ben absagen")),
    Meaning(
        "cancel",
        {"students": (BEN,), "target": Target(date=TUE)},
        (
            "sag Ben am Dienstag ab",
            "Bens Stunde am Dienstag fällt aus",
            "Ben kann am Dienstag nicht",
            "storniere Bens Termin am 24.11.",
            "sag Ben am Montag ab, nein, am Dienstag",
        ),
    ),
    Meaning("cancel", {"students": (), "target": Target(date=FRI)}, ("sag den Termin am Freitag ab",)),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(range=NEXT_WEEK)},
        ("sag alles nächste Woche ab", "sag alle Stunden nächste Woche ab", "alle Termine nächste Woche absagen"),
    ),
    Meaning(
        "cancel",
        {"scope": "all", "target": Target(date=TOMORROW), "excepted": (Excepted((BEN,)),)},
        ("alles morgen außer Ben absagen", "sag morgen alle ab außer Ben", "sag alles morgen ab bis auf Ben"),
    ),
    Meaning("cancel", {"students": (ANNA,), "target": Target(which="next")}, ("streich Annas nächste Stunde",)),
    Meaning("cancel", {"reason": "krank"}, ("bin krank", "ich bin krank")),
    Meaning(
        "cancel",
        {"target": Target(date=THU)},
        ("ich muss Donnerstag absagen", "bitte die Stunde am Donnerstag absagen"),
        role="student",
    ),
)

LOOKING = (
    Meaning(
        "list",
        {"date": TOMORROW},
        (
            "was steht morgen an",
            "was habe ich morgen",
            "welche Termine habe ich morgen?",
            "habe ich morgen Unterricht?",
            "wer kommt morgen?",
        ),
    ),
    Meaning("list", {"range": NEXT_WEEK}, ("zeig mir nächste Woche", "wie sieht nächste Woche aus?")),
    Meaning("list", {"students": (ANNA,), "target": Target(which="next")}, ("wann ist Annas nächste Stunde?",)),
    Meaning(
        "list",
        {"target": Target(which="next")},
        ("wann ist meine nächste Stunde?", "nächste Stunde?", "wann bin ich wieder dran?"),
        role="student",
    ),
    Meaning("list", {"students": (ANNA,)}, ("Anna ist nicht krank", "Anna kommt doch")),
    Meaning("free", {"date": TOMORROW}, ("bin ich morgen frei?", "morgen frei?", "habe ich morgen Lücken?")),
    Meaning(
        "free",
        {"date": TOMORROW, "after": time(17)},
        ("freie Zeiten morgen nach 17 Uhr", "was ist morgen ab 17 Uhr frei?"),
    ),
    Meaning("free", {"date": THU, "part": "afternoon"}, ("wann bin ich Donnerstagnachmittag frei",)),
    Meaning(
        "free", {"date": THU}, ("hast du am Donnerstag noch was frei?", "haben Sie Donnerstag Zeit?"), role="student"
    ),
    Meaning("free", {"date": None}, ("wann hast du frei", "wann hättest du Zeit?"), role="student"),
)

OPENING = (
    Meaning(
        "block",
        {"range": (date(2026, 12, 3), date(2026, 12, 10)), "answer": ""},
        ("bin vom 3. bis 10. im Urlaub", "Urlaub 3.12. - 10.12.", "ich bin vom 3. bis zum 10. Dezember weg"),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 22), date(2027, 1, 2))},
        ("Urlaub 22.12. - 2.1.", "ich bin vom 22. Dezember bis 2. Januar weg"),
    ),
    Meaning(
        "block",
        {"date": THU},
        ("ich nehme Donnerstag frei", "kein Unterricht am Donnerstag", "bin am Donnerstag nicht da"),
    ),
    Meaning(
        "block",
        {"start": wall("2026-11-27T15:00"), "end": wall("2026-11-27T17:00")},
        ("sperr Freitag 15-17 Uhr", "blockiere Freitag von 15 bis 17 Uhr"),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly((0, 1, 2, 3), 900, 1200), Weekly((5,), 540, 780)), "breaks": ()},
        (
            "Mo-Do 15-20, Sa 9-13",
            "meine Zeiten: Mo bis Do 15-20 Uhr und Sa 9-13 Uhr",
            "ich unterrichte montags bis donnerstags von 15 bis 20 Uhr und samstags 9-13",
        ),
    ),
    Meaning("hours", {"breaks": (Weekly((0, 1, 2, 3, 4, 5, 6), 720, 750),), "hours": ()}, ("Mittagspause 12-12:30",)),
    Meaning("hours", {"hours": (Weekly((1,)),)}, ("dienstags frei",)),
    Meaning(
        "hours",
        {"hours": (Weekly((2,), 900, 1080),)},
        ("mittwochs unterrichte ich nur noch von 15 bis 18 Uhr", "ab jetzt unterrichte ich mittwochs 15-18 uhr"),
    ),
    Meaning("hours", {"buffer": 15, "hours": ()}, ("15 min zwischen den Stunden", "Puffer 15")),
)
TIMETABLE = (*BOOKING, *MOVING, *CANCELLING, *LOOKING, *OPENING)
