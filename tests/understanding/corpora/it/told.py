"""Italian: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23 16:00")), "new": New(start=wall("2026-11-23 18:00"))},
        ("Mia domani alle 18 invece che alle 16", "Mia domani alle 18:00 anziché alle 16:00"),
    ),
    Meaning("invoice", {"ask": None}, ("quanto ti devo?", "quanto le dobbiamo", "quanto vi devo"), role="guardian"),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "sto arrivando",
            "sono per strada",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "posso arrivare 10 min in ritardo?",
            "mio fratello è sempre in ritardo",
            "scusa per il ritardo di ieri",
            "ho finito i compiti",
            "il mio amico non può venire alla mia festa",
            "mio padre è malato",
            "che voto ho preso nella verifica",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "Domani la scuola è chiusa per neve.",
            "L'allenamento di mercoledì è annullato.",
            "Mia era malata la settimana scorsa.",
            "La riunione genitori è stata spostata a giovedì alle 18.",
            "Il nostro volo è stato cancellato.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Sono fuori ufficio fino al 2 dicembre con accesso limitato alla posta.",
            "Risposta automatica: sono in ferie dal 23 al 30 novembre.",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "vengo se mia mamma mi accompagna",
            "se piove non vengo",
            "ti dico domani se vengo",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "no scusa",
            "oggi non posso",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "sì mi accompagna mamma",
            "sì ci sono",
            "certo arrivo",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "Purtroppo no, è dal dentista.",
            "Oggi no, ha una gita.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning(
        "reschedule",
        {},
        (
            "posso venire mercoledì invece?",
            "possiamo fare sabato alle 10 invece di venerdì",
            "mamma chiede se possiamo spostare giovedì",
        ),
        role="student",
    ),
    Meaning("message", {}, ("puoi dire alla mia prof che ho finito gli esercizi",), role="student"),
    Meaning(
        "reschedule",
        {},
        (
            "Potremmo spostare a giovedì alle 17 o venerdì alle 16?",
            "Sarebbe possibile spostare la lezione di giovedì a venerdì alle 17?",
            "Si può fare giovedì alle 17 invece che alle 16?",
        ),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "quando è la prossima lezione",
            "mi mandi il link",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("sto male oggi non vengo",), role="student"),
    Meaning("late", {"late_minutes": 10}, ("arrivo 10 min in ritardo scusa",), role="student"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("possiamo iniziare mezz'ora prima?",), role="student"),
    Meaning("free", {}, ("hai posto la prossima settimana?",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("basta promemoria per favore",), role="student"),
    Meaning("homework", {}, ("ci sono compiti per giovedì?",), role="student"),
    Meaning(
        "create",
        {},
        (
            "Avremmo bisogno di una lezione extra prima della verifica.",
            "Mia potrebbe avere una lezione extra sabato?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("non so ancora",), role="student", open_question="answer"),
    Meaning("rsvp", {"answer": "maybe"}, ("Se sta meglio viene.",), role="guardian"),
    Meaning(
        "cancel",
        {},
        (
            "Mia ha una visita giovedì alle 17, dobbiamo annullare.",
            "Le dispiace se annulliamo giovedì?",
            "Dobbiamo annullare venerdì, abbiamo ospiti.",
        ),
        role="guardian",
    ),
    Meaning("list", {}, ("La lezione di giovedì è annullata per lo sciopero?",), role="guardian"),
    Meaning("rsvp", {"answer": "no"}, ("Saremo in vacanza dal 21 dicembre al 3 gennaio.",), role="guardian"),
    Meaning("remind_setting", {"remind_before_min": 120}, ("ricordamelo 2 ore prima",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("smettila di scrivermi",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("il bus è in ritardo, arrivo tra 15 min",), role="student"),
    Meaning("scores", {}, ("quanto ha preso nel compito?", "Com'è andato il test?"), role="guardian"),
)
