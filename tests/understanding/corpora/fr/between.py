"""What passes between people, in French. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.fr.timetable import TODAY, TOMORROW, TUE

ANSWERS = (
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("je peux pas aujourd'hui", "jpeux pas ajd", "je ne peux pas venir aujourd’hui", "on peut pas aujourd'hui"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("suis malade", "je suis malade", "désolée je pourrai pas venir", "j'ai de la fièvre"),
        role="student",
    ),
    Meaning(
        "rsvp", {"answer": "no", "target": Target(date=TODAY)}, ("ma fille est malade aujourd'hui",), role="guardian"
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("j'arrive", "je serai là", "ok je viens", "on sera là", "ok à demain"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "yes", "students": (ANNA,)}, ("Anna sera là", "Anna vient"), role="guardian"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("oui", "ok ça marche", "dac", "d'accord", "oui, pas de souci"),
        role="student",
        open_question="answer",
    ),
    Meaning("rsvp", {"answer": "no"}, ("non", "nan désolé"), role="student", open_question="answer"),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        ("peut-être", "je sais pas encore", "pas sûr", "je ne sais pas"),
        role="student",
        open_question="answer",
    ),
    Meaning("confirm", {"answer": "yes"}, ("oui vas-y", "c'est bon", "parfait"), open_question="confirm"),
    Meaning("confirm", {"answer": "no"}, ("non", "non merci", "pas maintenant"), open_question="confirm"),
    Meaning(
        "late",
        {"late_minutes": 10},
        ("g 10 min de retard", "j'aurai 10 min de retard", "j'arrive dans 10 minutes", "en retard de 10 min"),
        role="student",
    ),
    Meaning("late", {"late_minutes": None}, ("je suis en retard", "coincée dans les bouchons"), role="student"),
)

ABOUT = (
    Meaning("no_show", {"students": (ANNA,)}, ("Anna n'est pas venue", "Anna est pas venue", "Anna m'a posé un lapin")),
    Meaning("nudge", {"students": (ANNA,)}, ("demande à Anna si elle vient", "où est Anna ?", "relance Anna")),
    Meaning("start", {"students": (ANNA,)}, ("commence le cours avec Anna", "on commence avec Anna")),
    Meaning("end", {"students": ()}, ("cours terminé", "on a fini")),
    Meaning(
        "remind",
        {"students": (ANNA,), "body": "apporter son livre"},
        ("rappelle à Anna d'apporter son livre", "peux-tu rappeler à Anna d'apporter son livre"),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "le cours commence à 18h"},
        (
            "dis à la mère de Ben que le cours commence à 18h",
            "dis à Ben que le cours commence à 18h",
            "préviens Ben : le cours commence à 18h",
        ),
    ),
    Meaning("message", {"students": (LEO,), "body": "à demain !"}, ("écris à Leo : à demain !",)),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("exercice 3",), "due": TUE},
        ("devoirs pour Anna : exercice 3 pour mardi", "devoirs pour Anna : exercice 3, à rendre mardi"),
    ),
    Meaning("invoice", {"range": (date(2026, 10, 1), date(2026, 10, 31))}, ("facture d'octobre", "factures d’octobre")),
    Meaning("note", {"students": (ANNA,), "note": "la mère paie lundi"}, ("note pour Anna : la mère paie lundi",)),
    Meaning("topic", {"students": (ANNA,), "topic": "fractions"}, ("thème pour Anna : fractions",)),
    Meaning("record_score", {"students": (ANNA,), "score": "15/20"}, ("Anna a eu 15/20 au contrôle",)),
    Meaning("scores", {"students": (ANNA,)}, ("les notes d'Anna",)),
    Meaning("remind_setting", {"remind_before_min": 60}, ("rappels 1h avant",)),
    Meaning("remind_setting", {"remind_before_min": 0}, ("désactive les rappels", "plus de rappels")),
    Meaning("undo", {}, ("annule ça", "reviens en arrière")),
    Meaning("abort", {}, ("laisse tomber", "stop", "oublie")),
    Meaning("help", {}, ("aide", "comment ça marche ?")),
    Meaning("thanks", {}, ("merci !", "ok merci beaucoup", "parfait, merci")),
    Meaning("create", {"time": time(17)}, ("17h", "à 17h", "cinq heures de l'après-midi"), open_question="time"),
    Meaning("create", {"date": TOMORROW}, ("demain", "lundi"), open_question="date"),
    Meaning("create", {"minutes": 90}, ("1h30", "une heure et demie", "90"), open_question="duration_min"),
    Meaning("reschedule", {"new": New(same_time=True, date=TUE)}, ("décale à mardi à la même heure",), role="student"),
    Meaning("rsvp", {"answer": "no"}, ("I can't come today",), role="student"),
)
BETWEEN = (*ANSWERS, *ABOUT)
