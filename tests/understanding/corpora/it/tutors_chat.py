"""What tutors write in chats, in Italian. Said by Maya on Sunday 22 November 2026 in Berlin."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

TUTORS_CHAT = (
    Meaning(
        "create",
        {"students": (LEO,), "start": wall("2026-11-26T17:15"), "ask": None},
        ("mettimi leo giovedì alle cinque e un quarto",),
    ),
    Meaning(
        "create",
        {"students": (BEN, MIA), "start": wall("2026-11-27T16:00"), "minutes": 90, "ask": None},
        ("ben e mia insieme venerdì dalle 16 alle 17:30",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-12-07T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(0,), time=time(18)),
            "ask": None,
        },
        ("da dicembre anna tutti i lunedì alle 18",),
    ),
    Meaning(
        "create", {"students": (MIA,), "start": wall("2026-11-23T19:00"), "ask": None}, ("domani vedo Mia alle 19",)
    ),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "new": New(shift=60), "ask": None},
        ("anna viene un'ora più tardi venerdì",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(date=date(2026, 11, 23)),
            "new": New(start=wall("2026-11-28T10:00")),
            "ask": None,
        },
        ("sposta la lezione di leo di domani a sabato alle 10",),
    ),
    Meaning("reschedule", {"students": (BEN,), "new": New(shift=-30), "ask": None}, ("anticipa ben di mezz'ora",)),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(minutes=30),
            "scope": "one",
            "ask": None,
        },
        ("oggi Mia fa solo 30 minuti",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 23)), "scope": "all", "reason": "sto male", "ask": None},
        ("sto male, annulla tutto domani",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(since=date(2027, 1, 1)), "scope": "following", "ask": None},
        ("togli leo da gennaio",),
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 27)), "ask": None},
        ("anna venerdì non può",),
    ),
    Meaning("list", {"date": date(2026, 11, 22), "ask": None}, ("chi ho questo pomeriggio?",)),
    Meaning("free", {"date": date(2026, 11, 26), "ask": None}, ("che buchi ho giovedì?",)),
    Meaning(
        "block",
        {"range": (date(2026, 12, 21), date(2027, 1, 6)), "ask": None},
        ("vado in vacanza dal 21 dicembre al 6 gennaio",),
    ),
    Meaning(
        "hours",
        {"ask": None},
        (
            "il sabato non faccio più lezione",
            "lunedì-venerdì 14-19, sabato 9-12",
            "lasciami 15 minuti tra una lezione e l'altra",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("cominciamo con ben",)),
    Meaning("end", {"students": (MIA,), "ask": None}, ("ho finito con Mia",)),
    Meaning("no_show", {"students": (BEN,), "ask": None}, ("ben non si è fatto vedere",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "arrivo dieci minuti dopo", "ask": None},
        ("avvisa anna che arrivo dieci minuti dopo",),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("esercizi 3 e 4 pagina 20",), "due": date(2026, 11, 27), "ask": None},
        ("compiti per anna: esercizi 3 e 4 pagina 20 per venerdì",),
    ),
    Meaning(
        "record_score",
        {"students": (LEO,), "topic": "verifica di matematica", "score": "8", "ask": None},
        ("leo ha preso 8 nella verifica di matematica",),
    ),
    Meaning(
        "invoice",
        {"students": (BEN,), "range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("manda a ben la fattura di ottobre",),
    ),
    Meaning("undo", {}, ("oddio no, torna indietro",)),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-23T17:00"),
            "recurrence": Recurrence(freq="biweekly", weekdays=(0,), until=date(2027, 3, 28), time=time(17)),
            "ask": None,
        },
        ("leo un lunedì sì e uno no alle 17 fino a Pasqua",),
    ),
    Meaning(
        "create",
        {
            "students": (ANNA,),
            "start": wall("2026-11-24T16:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2026, 12, 25), time=time(16)),
            "ask": None,
        },
        ("anna mar e gio alle 16 fino a natale",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-25T16:45"), "ask": None},
        ("aggiungi Mia mercoledì alle cinque meno un quarto",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T10:00"), "minutes": 90, "topic": "ripasso", "ask": None},
        ("sabato 10-11:30 Ben, ripasso",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (BEN,),
            "target": Target(date=date(2026, 11, 26)),
            "new": New(date=date(2026, 11, 27), same_time=True),
            "ask": None,
        },
        ("possiamo spostare ben da giovedì a venerdì, stessa ora",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(time=time(17)),
            "new": New(time=time(18)),
            "scope": "following",
            "ask": None,
        },
        ("leo d'ora in poi alle 18 invece che alle 17",),
    ),
    Meaning(
        "cancel",
        {"target": Target(date=date(2026, 11, 26)), "scope": "all", "ask": None},
        ("annulla tutto giovedì tranne anna",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(range=(date(2026, 11, 22), date(2026, 12, 25))), "ask": None},
        ("cancella le lezioni di Mia fino a natale",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("leo mi ha detto che domani non viene",),
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("ho qualcosa domani?",)),
    Meaning(
        "list", {"students": (ANNA,), "target": Target(which="next"), "ask": None}, ("quand'è la prossima di anna",)
    ),
    Meaning("free", {"date": date(2026, 11, 27), "ask": None}, ("mi resta un buco venerdì dopo le 16?",)),
    Meaning("block", {"start": wall("2026-11-26T12:00"), "ask": None}, ("giovedì dalle 12 alle 15 sono dal medico",)),
    Meaning("remind_setting", {"remind_before_min": 30, "ask": None}, ("avvisami mezz'ora prima di ogni lezione",)),
    Meaning("remind_setting", {"remind_before_min": 0, "ask": None}, ("basta promemoria",)),
    Meaning(
        "remind",
        {"students": (BEN,), "body": "portare il compasso", "ask": None},
        ("ricorda a ben di portare il compasso",),
    ),
    Meaning(
        "note",
        {"students": (MIA,), "note": "fatica con le frazioni", "ask": None},
        ("nota su Mia: fatica con le frazioni",),
    ),
    Meaning(
        "topic",
        {"students": (ANNA,), "topic": "passato prossimo", "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("argomento per anna giovedì: passato prossimo",),
    ),
    Meaning("help", {}, ("ma tu cosa sai fare?",)),
    Meaning("scores", {"students": (LEO,), "ask": None}, ("come va leo con i voti?",)),
    Meaning("confirm", {"answer": "yes", "ask": None}, ("sì dai",), open_question="confirm"),
    Meaning("create", {"time": time(15, 30), "ask": None}, ("verso le tre e mezza",), open_question="time"),
)
