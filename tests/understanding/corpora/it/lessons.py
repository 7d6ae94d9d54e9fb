"""What is said around lessons in Italian: how they begin and end, who is missing."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Question, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

LESSONS = (
    Meaning(
        "record_score",
        {"students": (ANNA,), "score": "6 e mezzo"},
        ("ho dato 6 e mezzo ad Anna nel test di grammatica", "ho messo 6 e mezzo ad Anna"),
    ),
    Meaning("record_score", {"students": (LEO,), "score": "7", "topic": ""}, ("ho dato 7 a Leo", "ho messo 7 a Leo")),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "scope": "following",
            "target": Target(weekday=1, since=date(2027, 1, 1)),
            "new": New(weekday=3),
            "ask": None,
        },
        ("Mia passa dal martedì al giovedì da gennaio",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-28T11:00"), "ask": None},
        ("Mia vuole recuperare la lezione, mettila sabato alle 11",),
    ),
    Meaning(
        "create",
        {
            "students": (
                ANNA,
                BEN,
            ),
            "start": wall("2026-11-23T17:00"),
            "ask": None,
        },
        ("anna e ben vengono insieme domani alle cinque del pomeriggio",),
    ),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-24T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2027, 1, 31), time=time(18)),
            "ask": None,
        },
        ("con leo facciamo martedì e giovedì alle 18 fino a fine gennaio",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "new": New(time=time(19)), "ask": None},
        ("alla fine ben mercoledì fa alle 19",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 22)), "new": New(shift=60), "ask": None},
        ("puoi spostare mia di un'ora stasera? ho un contrattempo",),
    ),
    Meaning("block", {"date": date(2026, 11, 27), "ask": None}, ("venerdì non lavoro, ho una visita",)),
    Meaning(
        "cancel", {"students": (LEO,), "scope": "all", "ask": None}, ("Leo smette, cancella tutte le sue lezioni",)
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "reason": "sta male", "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("anna sta male quindi domani salta",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("tutta pagina 30",), "due": date(2026, 11, 26), "ask": None},
        ("per compito a Ben tutta pagina 30, per giovedì",),
    ),
    Meaning(
        "record_score",
        {"students": (LEO,), "topic": "italiano", "score": "6 e mezzo", "ask": None},
        ("Leo ha preso 6 e mezzo in italiano",),
    ),
    Meaning(
        "note",
        {"note": "Mia si distrae sempre col telefono", "ask": None},
        ("segnati che Mia si distrae sempre col telefono",),
    ),
    Meaning(
        "start",
        {"students": (MIA,), "ask": None},
        (
            "Mia si è collegata, iniziamo",
            "abbiamo iniziato con Mia",
        ),
    ),
    Meaning(
        "end",
        {"students": (BEN,), "ask": None},
        (
            "appena finito con Ben",
            "fatto con ben",
        ),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "ask": None},
        (
            "Ben ancora niente, aspetto da 20 minuti",
            "aspetto ben da un quarto d'ora",
        ),
    ),
    Meaning(
        "message", {"scope": "all", "body": "lunedì è festa", "ask": None}, ("fai sapere a tutti che lunedì è festa",)
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27), same_time=True), "ask": None},
        ("Buongiorno Maya, giovedì abbiamo il dentista, si potrebbe fare venerdì alla stessa ora?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"students": (LEO,), "late_minutes": 10, "ask": None},
        ("Leo arriva con una decina di minuti di ritardo, stiamo parcheggiando",),
        role="guardian",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("a che ora è la lezione domani?",), role="guardian"),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("oggi non riesco a venire, ho una verifica",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "ask": None},
        ("si può fare più tardi giovedì?",),
        role="student",
    ),
    Meaning("homework", {"ask": None}, ("che compiti avevo?",), role="student"),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("ci sarò!",), role="student", open_question="answer"),
    Meaning("start", {"students": (ANNA,), "ask": None}, ("anna è arrivata, cominciamo",)),
    Meaning(
        "start",
        {"students": (LEO,), "ask": None},
        (
            "ecco Leo, si è appena connesso",
            "inizio con leo adesso",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("la lezione con ben è iniziata",)),
    Meaning("end", {"students": (ANNA,), "ask": None}, ("ho appena finito con anna",)),
    Meaning("end", {"students": (LEO,), "ask": None}, ("la lezione di leo è finita",)),
    Meaning(
        "end",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("chiuso con Mia per oggi",),
    ),
    Meaning(
        "no_show",
        {"students": (LEO,), "ask": None},
        (
            "di leo nessuna traccia",
            "leo non si è fatto vivo",
        ),
    ),
    Meaning("no_show", {"students": (ANNA,), "ask": None}, ("anna non si è ancora vista",)),
    Meaning("no_show", {"students": (MIA,), "ask": None}, ("Mia mi ha dato buca",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "la aspetto alle 17", "ask": None},
        ("fai sapere ad anna che la aspetto alle 17",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "domani inizio mezz'ora dopo", "ask": None},
        ("avverti tutti che domani inizio mezz'ora dopo",),
    ),
    Meaning(
        "message",
        {"students": (LEO,), "body": "lunedì niente lezione", "ask": None},
        ("passa parola a leo: lunedì niente lezione",),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "portare la calcolatrice", "ask": None},
        ("di' a ben di portare la calcolatrice",),
    ),
    Meaning(
        "homework",
        {"students": (ANNA,), "tasks": ("la pagina 12",), "ask": None},
        ("ad anna ho dato come compito la pagina 12",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("tabellina del 7",), "due": date(2026, 11, 23), "ask": None},
        ("compiti ben per lunedì: tabellina del 7",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18)), "ask": None},
        ("alla fine la lezione di Mia di giovedì è alle 18",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(start=wall("2026-11-27T16:00")),
            "new": New(start=wall("2026-11-27T17:00")),
            "ask": None,
        },
        ("l'ora di anna di venerdì sarà alle 17 invece che alle 16",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18, 30)), "ask": None},
        ("la lezione di ben di giovedì inizierà alle 18:30",),
    ),
    Meaning(
        "cancel", {"students": (MIA,), "ask": Question(field="limit")}, ("Mia non continua, toglila dal calendario",)
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(since=date(2026, 12, 1)), "ask": None},
        ("leo smette a fine mese",),
    ),
    Meaning("cancel", {"students": (ANNA,), "scope": "series", "ask": None}, ("chiudi la serie di anna",)),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(0, 1, 2, 3, 4), start=900, end=1260),), "ask": None},
        ("nuovo orario: dal lunedì al venerdì 15-21",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(1, 3), start=960, end=1200),), "ask": None},
        ("le mie nuove disponibilità: martedì e giovedì 16-20",),
    ),
    Meaning(
        "help",
        {"ask": None},
        (
            "a cosa serve questo bot?",
            "come funziona?",
        ),
        role="guardian",
    ),
    Meaning("undo", {"ask": None}, ("mi sono sbagliata, annulli l'ultima modifica",), role="guardian"),
    Meaning("abort", {"ask": None}, ("no lasci perdere, grazie lo stesso",), role="guardian", open_question="confirm"),
    Meaning(
        "list",
        {"students": (LEO,), "range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("vorremmo sapere che lezioni ha Leo la settimana prossima",),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("non abbiamo ancora avuto la fattura di ottobre",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("sarebbe possibile un po' più tardi martedì?",),
        role="student",
    ),
    Meaning("homework", {"date": date(2026, 11, 22), "ask": None}, ("cosa c'era da fare per oggi?",), role="student"),
    Meaning("late", {"late_minutes": 10, "ask": None}, ("faccio 10 minuti di ritardo",), role="student"),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-23T18:00"), "ask": None},
        ("prenota Mia lunedì prossimo alle sei",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T09:30"), "ask": None},
        ("Ben mi ha scritto, vuole una lezione singola sabato alle 9:30, segnala",),
    ),
    Meaning(
        "late",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "late_minutes": 20, "ask": None},
        ("oggi ho 20 minuti di ritardo, avvisa anna",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(date=date(2026, 11, 23), same_time=True),
            "ask": None,
        },
        ("la lezione di stasera con leo la facciamo domani alla stessa ora",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("non riesco a fare la lezione di mia giovedì, annullala per favore",),
    ),
    Meaning(
        "block",
        {"range": (date(2026, 12, 7), date(2026, 12, 9)), "ask": None},
        ("dal 7 al 9 dicembre chiudo per ponte",),
    ),
    Meaning(
        "list", {"date": date(2026, 11, 23), "part": "afternoon", "ask": None}, ("dimmi cosa ho domani pomeriggio",)
    ),
    Meaning(
        "free",
        {"minutes": 90, "range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("quando ho un'ora e mezza libera questa settimana?",),
    ),
    Meaning(
        "invoice",
        {"students": (MIA,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("fattura novembre a Mia",),
    ),
    Meaning("undo", {"ask": None}, ("cancella quello che ho appena fatto",)),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("domani leo non ha lezione, è il suo compleanno",),
    ),
    Meaning("scores", {"students": (ANNA,), "ask": None}, ("come va anna nelle ultime verifiche?",)),
    Meaning(
        "remind_setting", {"remind_before_min": 60, "ask": None}, ("metti un promemoria un'ora prima di ogni lezione",)
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("ciao maya, martedì prossimo non ci va bene per niente, si può cambiare?",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("mio figlio si è ammalato, stasera non viene",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"date": date(2026, 11, 25), "minutes": 60, "ask": None},
        ("avrebbe posto mercoledì per un'ora in più?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 25)), "ask": None},
        ("posso venire mercoledì al posto di giovedì?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("stasera impossibile mi dispiace",),
        role="student",
        open_question="answer",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("a che ora ci vediamo domani?",), role="student"),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "new": New(time=time(19)), "ask": None},
        ("cambio di programma, anna stasera la facciamo alle 19",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("salta la lezione di leo di oggi pomeriggio",),
    ),
    Meaning(
        "list",
        {"students": (LEO,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("scusi, a Leo restano lezioni questo mese?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 15, "ask": None},
        ("arriviamo con un quarto d'ora di ritardo, c'è traffico",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 10, "ask": None},
        ("sì ma arrivo 10 min in ritardo",),
        role="student",
        open_question="answer",
    ),
)
NOT_LESSONS = (
    ("abbiamo preso il libro che ci aveva detto", "what a family has done"),
    ("anna è arrivata in seconda superiore", "a school year"),
    ("ho iniziato il libro di leo", "a book"),
    ("il film è iniziato tardi", "a film"),
    ("ho appena finito di mangiare", "a meal"),
    ("la recita di Natale è il 12 dicembre, se vuole passare", "an invitation"),
    ("ieri ho incontrato ben al mercato", "yesterday"),
    ("le ho fatto il bonifico stamattina", "money that came"),
    ("il negozio chiude venerdì", "a shop"),
    ("il mio istruttore di yoga ha annullato stasera", "another's class"),
    ("che giornata lunga", "small talk"),
    ("leo inizia nella scuola nuova lunedì", "a school"),
    ("anna vuole cambiare libro", "a book"),
)
