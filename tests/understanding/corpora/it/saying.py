"""How any intent is said in Italian."""

from __future__ import annotations

from tests.understanding.corpora import Saying

_DAYS = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")

SAYING = Saying(
    sentences={
        "create": (
            "prenota {who} {day} {time} {length}", "{who} {day} {time} {length}",
            "una lezione con {who} {day} {time} {length}",
        ),
        "series": ("prenota {who} {every} {time} {length} {end}", "{who} {every} {time} {end}, {length}"),
        "cancel": ("annulla {who} {day}", "cancella {who} {day}"),
        "cannot come": ("{who} non può venire {day}",),
        "reschedule": ("sposta {who} {old} {new} {time}",),
        "new time": ("sposta {who} {new} {time}",),
        "list": ("cosa ho {day}?", "mostrami le lezioni {day}"),
        "free": ("sono libera {day}?", "orari liberi {day}"),
        "block": ("sono via {span}", "in vacanza {span}"),
        "day off": ("blocca {day}",),
        "late": ("sono in ritardo di {n} minuti", "arrivo con {n} minuti di ritardo"),
        "comes": ("vengo {day}", "ci sono {day}"),
        "does not come": ("non posso {day}", "non posso venire {day}"),
        "remind_setting": ("ricordami {n} minuti prima",),
        "message": ("di' a {who}: {words}", "scrivi a {who}: {words}"),
        "note": ("nota per {who}: {words}",),
        "no_show": ("{who} non è venuto", "{who} non si è presentata"),
        "invoice": ("fattura per {who}",),
        "yes": ("sì", "va bene"),
        "no": ("no", "per niente"),
        "undo": ("torna indietro", "annulla l'ultima azione"),
        "abort": ("lascia perdere", "lascia stare"),
        "thanks": ("grazie", "grazie mille!"),
        "help": ("aiuto", "cosa sai fare?"),
    },
    months=(
        "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
        "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
    ),
    weekdays=_DAYS,
    old_weekdays=("da lunedì", "da martedì", "da mercoledì", "da giovedì", "da venerdì", "da sabato", "da domenica"),
    new_weekdays=tuple(f"a {day}" for day in _DAYS),
    every=tuple(f"ogni {day}" for day in _DAYS),
    every_other=("un lunedì sì e uno no", "un martedì sì e uno no", "un mercoledì sì e uno no",
                 "un giovedì sì e uno no",
                 "un venerdì sì e uno no", "un sabato sì e uno no", "una domenica sì e una no"),
    tomorrow="domani",
    date="{day} {month}",
    on_date="il {date}",
    old_date="dal {date}",
    new_date="al {date}",
    span="dal {first} al {last}",
    time="alle {clock}",
    length="per {n} minuti",
    until="fino al {date}",
    times="{n} volte",
    weeks="per {n} settimane",
    both="{one} e {other}",
    please="per favore",
)  # fmt: skip
