"""What passes between people, in Italian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Target
from tests.understanding.cast import ANNA, BEN, LEO
from tests.understanding.corpora import Meaning
from tests.understanding.corpora.it.timetable import TODAY, TOMORROW, TUE

ANSWERS = (
    Meaning(
        "rsvp",
        {"answer": "no", "target": Target(date=TODAY)},
        ("oggi non riesco", "oggi non posso", "non riesco a venire oggi", "oggi nn posso venire"),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        ("sono malato", "sono malata", "scusa non riesco a venire", "ho la febbre"),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no", "target": Target(date=TODAY)}, ("mia figlia è malata oggi",), role="guardian"),
    Meaning("rsvp", {"answer": "yes"}, ("arrivo", "ci sono", "ok vengo", "ci saremo", "ok a domani"), role="student"),
    Meaning("rsvp", {"answer": "yes", "students": (ANNA,)}, ("Anna ci sarà", "Anna viene"), role="guardian"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        ("sì", "si", "va bene", "ok", "certo, nessun problema"),
        role="student",
        open_question="answer",
    ),
    Meaning("rsvp", {"answer": "no"}, ("no", "no scusa"), role="student", open_question="answer"),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        ("forse", "non lo so ancora", "non sono sicuro", "boh"),
        role="student",
        open_question="answer",
    ),
    Meaning("confirm", {"answer": "yes"}, ("sì vai", "va bene", "perfetto"), open_question="confirm"),
    Meaning("confirm", {"answer": "no"}, ("no", "no grazie", "non ora"), open_question="confirm"),
    Meaning(
        "late",
        {"late_minutes": 10},
        ("arrivo 10 min in ritardo", "faccio 10 minuti di ritardo", "arrivo tra 10 minuti", "in ritardo di 10 min"),
        role="student",
    ),
    Meaning("late", {"late_minutes": None}, ("sono in ritardo", "bloccata nel traffico"), role="student"),
)

ABOUT = (
    Meaning(
        "no_show", {"students": (ANNA,)}, ("Anna non è venuta", "Anna non si è presentata", "Anna mi ha dato buca")
    ),
    Meaning("nudge", {"students": (ANNA,)}, ("chiedi ad Anna se viene", "dov'è Anna?", "sollecita Anna")),
    Meaning("start", {"students": (ANNA,)}, ("inizia la lezione con Anna", "iniziamo con Anna")),
    Meaning("end", {"students": ()}, ("lezione finita", "abbiamo finito")),
    Meaning(
        "remind",
        {"students": (ANNA,), "body": "portare il libro"},
        ("ricorda ad Anna di portare il libro", "puoi ricordare ad Anna di portare il libro"),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "la lezione comincia alle 18"},
        (
            "di' alla mamma di Ben che la lezione comincia alle 18",
            "di' a Ben che la lezione comincia alle 18",
            "avvisa Ben: la lezione comincia alle 18",
        ),
    ),
    Meaning("message", {"students": (LEO,), "body": "a domani!"}, ("scrivi a Leo: a domani!",)),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("esercizio 3",), "due": TUE},
        ("compiti per Anna: esercizio 3 per martedì", "compiti per Anna: esercizio 3, da consegnare martedì"),
    ),
    Meaning(
        "invoice", {"range": (date(2026, 10, 1), date(2026, 10, 31))}, ("fattura di ottobre", "fatture di ottobre")
    ),
    Meaning("note", {"students": (ANNA,), "note": "la madre paga lunedì"}, ("nota per Anna: la madre paga lunedì",)),
    Meaning("topic", {"students": (ANNA,), "topic": "frazioni"}, ("argomento per Anna: frazioni",)),
    Meaning("record_score", {"students": (ANNA,), "score": "8/10"}, ("Anna ha preso 8/10 nella verifica",)),
    Meaning("scores", {"students": (ANNA,)}, ("i voti di Anna",)),
    Meaning("remind_setting", {"remind_before_min": 60}, ("promemoria 1 ora prima",)),
    Meaning("remind_setting", {"remind_before_min": 0}, ("disattiva i promemoria", "niente promemoria")),
    Meaning("undo", {}, ("annulla questo", "torna indietro")),
    Meaning("abort", {}, ("lascia perdere", "stop", "lascia stare")),
    Meaning("help", {}, ("aiuto", "come funziona?")),
    Meaning("thanks", {}, ("grazie!", "ok grazie mille", "perfetto, grazie")),
    Meaning("create", {"time": time(17)}, ("alle 17", "17:00", "le cinque del pomeriggio"), open_question="time"),
    Meaning("create", {"date": TOMORROW}, ("domani", "lunedì"), open_question="date"),
    Meaning("create", {"minutes": 90}, ("un'ora e mezza", "90 minuti", "90"), open_question="duration_min"),
    Meaning(
        "reschedule", {"new": New(same_time=True, date=TUE)}, ("sposta a martedì alla stessa ora",), role="student"
    ),
    Meaning("rsvp", {"answer": "no"}, ("I can't come today",), role="student"),
)
BETWEEN = (*ANSWERS, *ABOUT)
