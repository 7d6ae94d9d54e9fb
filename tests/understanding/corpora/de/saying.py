"""How any intent is said in German."""

from __future__ import annotations

from tests.understanding.corpora import Saying

_DAYS = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")

SAYING = Saying(
    sentences={
        "create": (
            "buch {who} {day} {time} {length}", "{who} {day} {time} {length}",
            "trag {who} {day} {time} {length} ein", "eine Stunde mit {who} {day} {time} {length}",
        ),
        "series": ("buch {who} {every} {time} {length} {end}", "{who} {every} {time} {end}, {length}"),
        "cancel": ("sag {who} {day} ab", "storniere {who} {day}", "die Stunde mit {who} {day} fällt aus"),
        "cannot come": ("{who} kann {day} nicht", "{who} kann {day} leider nicht kommen"),
        "reschedule": ("verschieb {who} {old} {new} {time}", "verlege {who} {old} {new} {time}"),
        "new time": ("verschieb {who} {new} {time}", "leg {who} {new} {time} um"),
        "earlier": ("verschieb {who} {day} {n} Minuten früher", "verschieb {who} {day} um {n} Minuten nach vorne"),
        "later": ("verschieb {who} {day} um {n} Minuten nach hinten",),
        "list": ("was steht {day} an?", "zeig mir die Termine {day}"),
        "free": ("bin ich {day} frei?", "freie Zeiten {day}"),
        "block": ("ich bin {span} weg", "Urlaub {span}"),
        "day off": ("ich nehme {day} frei", "sperr {day}"),
        "late": ("komme {n} Minuten später", "bin {n} min zu spät", "verspäte mich um {n} Minuten"),
        "comes": ("ich komme {day}", "bin {day} dabei"),
        "does not come": ("ich kann {day} nicht", "kann {day} leider nicht kommen"),
        "remind_setting": ("erinnere mich {n} Minuten vorher",),
        "message": ("sag {who}: {words}", "schreib {who}: {words}"),
        "note": ("Notiz zu {who}: {words}",),
        "no_show": ("{who} ist nicht gekommen", "{who} ist nicht da"),
        "nudge": ("frag {who}, ob sie kommt",),
        "invoice": ("Rechnung für {who}",),
        "yes": ("ja", "passt so", "jo, mach das"),
        "no": ("nein", "nee"),
        "undo": ("rückgängig", "mach das rückgängig"),
        "abort": ("vergiss es", "abbrechen"),
        "thanks": ("danke", "vielen Dank!"),
        "help": ("Hilfe", "was kannst du?"),
    },
    months=(
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    weekdays=tuple(f"am {day}" for day in _DAYS),
    old_weekdays=tuple(f"von {day}" for day in _DAYS),
    new_weekdays=tuple(f"auf {day}" for day in _DAYS),
    every=tuple(f"jeden {day}" for day in _DAYS),
    every_other=tuple(f"jeden zweiten {day}" for day in _DAYS),
    tomorrow="morgen",
    date="{day}. {month}",
    on_date="am {date}",
    old_date="vom {date}",
    new_date="auf den {date}",
    span="vom {first} bis {last}",
    time="um {clock}",
    length="für {n} Minuten",
    until="bis zum {date}",
    times="{n} mal",
    weeks="für {n} Wochen",
    both="{one} und {other}",
    please="bitte",
)  # fmt: skip
