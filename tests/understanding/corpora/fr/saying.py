"""How any intent is said in French."""

from __future__ import annotations

from tests.understanding.corpora import Saying

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

SAYING = Saying(
    sentences={
        "create": (
            "réserve {who} {day} {time} {length}", "{who} {day} {time} {length}",
            "un cours avec {who} {day} {time} {length}",
        ),
        "series": ("réserve {who} {every} {time} {length} {end}", "{who} {every} {time} {end}, {length}"),
        "cancel": ("annule {who} {day}", "annule le cours de {who} {day}"),
        "cannot come": ("{who} ne peut pas venir {day}",),
        "reschedule": ("déplace {who} {old} {new} {time}", "décale {who} {old} {new} {time}"),
        "new time": ("déplace {who} {new} {time}",),
        "list": ("qu'est-ce que j'ai {day} ?", "montre-moi les cours {day}"),
        "free": ("je suis libre {day} ?", "créneaux libres {day}"),
        "block": ("je suis absent {span}", "en vacances {span}"),
        "day off": ("je ne travaille pas {day}", "bloque {day}"),
        "late": ("j'ai {n} minutes de retard", "en retard de {n} min"),
        "comes": ("je viens {day}", "je serai là {day}"),
        "does not come": ("je ne peux pas {day}", "je ne peux pas venir {day}"),
        "remind_setting": ("rappelle-moi {n} minutes avant",),
        "message": ("dis à {who} : {words}",),
        "note": ("note pour {who} : {words}",),
        "no_show": ("{who} n'est pas venu", "{who} n'est pas là"),
        "invoice": ("facture pour {who}",),
        "yes": ("oui", "d'accord"),
        "no": ("non", "pas du tout"),
        "undo": ("annuler ça", "défais ça"),
        "abort": ("laisse tomber", "oublie"),
        "thanks": ("merci", "merci beaucoup !"),
        "help": ("aide", "que peux-tu faire ?"),
    },
    months=(
        "janvier", "février", "mars", "avril", "mai", "juin",
        "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ),
    weekdays=_DAYS,
    old_weekdays=tuple(f"de {day}" for day in _DAYS),
    new_weekdays=tuple(f"à {day}" for day in _DAYS),
    every=tuple(f"chaque {day}" for day in _DAYS),
    every_other=tuple(f"un {day} sur deux" for day in _DAYS),
    tomorrow="demain",
    date="{day} {month}",
    on_date="le {date}",
    old_date="du {date}",
    new_date="au {date}",
    span="du {first} au {last}",
    time="à {clock}",
    length="pendant {n} minutes",
    until="jusqu'au {date}",
    times="{n} fois",
    weeks="pendant {n} semaines",
    both="{one} et {other}",
    please="s'il te plaît",
)  # fmt: skip
