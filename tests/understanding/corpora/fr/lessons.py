"""What is said around lessons in French: how they begin and end, who is missing."""

from __future__ import annotations

from datetime import date, time

from core.understanding import New, Recurrence, Target, Weekly
from tests.understanding.cast import ANNA, BEN, LEO, MIA, wall
from tests.understanding.corpora import Meaning

LESSONS = (
    Meaning(
        "reschedule",
        {"students": (BEN,), "scope": "following", "target": Target(weekday=0), "new": New(weekday=3)},
        ("Dorénavant Ben ne viendra plus le lundi mais le jeudi",),
    ),
    Meaning("free", {"part": "evening"}, ("j'ai quoi de libre lundi soir", "quoi de libre mardi soir ?")),
    Meaning("scores", {"students": (ANNA,)}, ("montre-moi les notes d'Anna", "envoie-moi les résultats d'Anna")),
    Meaning(
        "reschedule",
        {
            "students": (MIA,),
            "scope": "following",
            "target": Target(weekday=1, since=date(2027, 1, 1)),
            "new": New(weekday=3),
            "ask": None,
        },
        ("à partir de janvier Mia passe du mardi au jeudi",),
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-28T11:00"), "ask": None},
        ("Mia veut rattraper son cours, mets-la samedi à 11h",),
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
        ("anna et ben viennent ensemble demain à 17h",),
    ),
    Meaning(
        "create",
        {
            "students": (LEO,),
            "start": wall("2026-11-24T18:00"),
            "recurrence": Recurrence(freq="weekly", weekdays=(1, 3), until=date(2027, 1, 31), time=time(18)),
            "ask": None,
        },
        ("avec leo on fera mardi et jeudi 18h jusqu'à fin janvier",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 25)), "new": New(time=time(19)), "ask": None},
        ("finalement ben mercredi ce sera 19h",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 22)), "new": New(shift=60), "ask": None},
        ("tu peux décaler mia d'une heure ce soir ? j'ai un imprévu",),
    ),
    Meaning("block", {"date": date(2026, 11, 27), "ask": None}, ("vendredi je bosse pas, rdv chez le médecin",)),
    Meaning(
        "cancel", {"students": (LEO,), "scope": "all", "ask": None}, ("Leo arrête les cours, tu peux tout supprimer",)
    ),
    Meaning(
        "cancel",
        {"students": (ANNA,), "reason": "malade", "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("anna est malade donc on laisse tomber demain",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("page 30 en entier",), "due": date(2026, 11, 26), "ask": None},
        ("pour Ben comme devoirs : page 30 en entier, pour jeudi",),
    ),
    Meaning(
        "record_score",
        {"students": (LEO,), "topic": "français", "score": "13", "ask": None},
        ("Leo a eu 13 en français",),
    ),
    Meaning(
        "note",
        {"note": "Mia est souvent sur son téléphone", "ask": None},
        ("à noter pour moi : Mia est souvent sur son téléphone",),
    ),
    Meaning(
        "list",
        {"range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("qui ne m'a pas encore payé ce mois-ci ?",),
    ),
    Meaning(
        "start",
        {"students": (MIA,), "ask": None},
        (
            "Mia vient de se connecter, on démarre",
            "on a démarré avec mia",
        ),
    ),
    Meaning(
        "end",
        {"students": (BEN,), "ask": None},
        (
            "on vient de terminer avec Ben",
            "c'est bon pour ben, terminé",
        ),
    ),
    Meaning(
        "no_show",
        {"students": (BEN,), "ask": None},
        (
            "toujours pas de nouvelles de Ben, ça fait 20 min que j'attends",
            "j'attends ben depuis un quart d'heure",
        ),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "lundi c'est férié", "ask": None},
        ("passe le mot à tout le monde : lundi c'est férié",),
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 27), same_time=True), "ask": None},
        ("Bonjour Maya, jeudi nous avons le dentiste, serait-il possible de décaler à vendredi même heure ?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"students": (LEO,), "late_minutes": 10, "ask": None},
        ("Leo aura une dizaine de minutes de retard, on se gare",),
        role="guardian",
    ),
    Meaning(
        "list", {"date": date(2026, 11, 23), "ask": None}, ("c'est à quelle heure le cours demain ?",), role="guardian"
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("je peux pas venir aujourd'hui, j'ai un contrôle",),
        role="student",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "ask": None},
        ("on pourrait faire plus tard jeudi ?",),
        role="student",
    ),
    Meaning("homework", {"ask": None}, ("j'avais quoi comme devoirs déjà ?",), role="student"),
    Meaning("rsvp", {"answer": "yes", "ask": None}, ("je serai là !",), role="student", open_question="answer"),
    Meaning("start", {"students": (ANNA,), "ask": None}, ("anna vient d'arriver, on commence",)),
    Meaning(
        "start",
        {"students": (LEO,), "ask": None},
        (
            "ça y est, leo est connecté",
            "je commence avec leo",
        ),
    ),
    Meaning("start", {"students": (BEN,), "ask": None}, ("le cours avec ben a commencé",)),
    Meaning("end", {"students": (ANNA,), "ask": None}, ("je viens de finir avec anna",)),
    Meaning("end", {"students": (LEO,), "ask": None}, ("le cours de leo est terminé",)),
    Meaning("end", {"students": (MIA,), "ask": None}, ("voilà, fini avec mia",)),
    Meaning(
        "no_show",
        {"students": (LEO,), "ask": None},
        (
            "aucun signe de leo",
            "leo n'a pas donné signe de vie",
        ),
    ),
    Meaning("no_show", {"students": (ANNA,), "ask": None}, ("anna n'est toujours pas là",)),
    Meaning("no_show", {"students": (MIA,), "ask": None}, ("mia m'a encore planté",)),
    Meaning(
        "message",
        {"students": (ANNA,), "body": "je l'attends à 17h", "ask": None},
        ("fais savoir à anna que je l'attends à 17h",),
    ),
    Meaning(
        "message",
        {"students": (LEO,), "body": "pas de cours lundi", "ask": None},
        ("passe le mot à leo : pas de cours lundi",),
    ),
    Meaning(
        "message",
        {"scope": "all", "body": "demain je commence une demi-heure plus tard", "ask": None},
        ("dis-leur à tous que demain je commence une demi-heure plus tard",),
    ),
    Meaning(
        "message",
        {"students": (BEN,), "body": "il pense à sa calculatrice", "ask": None},
        ("glisse à ben qu'il pense à sa calculatrice",),
    ),
    Meaning(
        "homework",
        {"students": (MIA,), "tasks": ("la page 12",), "ask": None},
        ("j'ai donné à mia comme devoirs la page 12",),
    ),
    Meaning(
        "homework",
        {"students": (BEN,), "tasks": ("table de 7",), "due": date(2026, 11, 23), "ask": None},
        ("devoir de ben pour lundi : table de 7",),
    ),
    Meaning(
        "reschedule",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18)), "ask": None},
        ("finalement le cours de mia de jeudi est à 18h",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (ANNA,),
            "target": Target(start=wall("2026-11-27T16:00")),
            "new": New(start=wall("2026-11-27T17:00")),
            "ask": None,
        },
        ("la séance d'anna vendredi sera à 17h au lieu de 16h",),
    ),
    Meaning(
        "reschedule",
        {"students": (BEN,), "target": Target(date=date(2026, 11, 26)), "new": New(time=time(18, 30)), "ask": None},
        ("le cours de ben jeudi commencera à 18h30",),
    ),
    Meaning("cancel", {"students": (MIA,), "ask": None}, ("mia ne continue pas, enlève-la du planning",)),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(since=date(2026, 12, 1)), "ask": None},
        ("leo arrête à la fin du mois",),
    ),
    Meaning("cancel", {"students": (ANNA,), "scope": "series", "ask": None}, ("termine la série d'anna",)),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(0, 1, 2, 3, 4), start=900, end=1260),), "ask": None},
        ("nouveaux horaires : lundi au vendredi 15h-21h",),
    ),
    Meaning(
        "hours",
        {"hours": (Weekly(weekdays=(1, 3), start=960, end=1200),), "ask": None},
        ("mes nouvelles dispos : mardi et jeudi de 16h à 20h",),
    ),
    Meaning(
        "help",
        {"ask": None},
        (
            "à quoi sert ce bot ?",
            "comment ça marche ?",
        ),
        role="guardian",
    ),
    Meaning("undo", {"ask": None}, ("oups je me suis trompée, annulez la dernière modification",), role="guardian"),
    Meaning("abort", {"ask": None}, ("non laissez tomber, merci",), role="guardian", open_question="confirm"),
    Meaning(
        "list",
        {"students": (LEO,), "range": (date(2026, 11, 23), date(2026, 11, 29)), "ask": None},
        ("on voudrait savoir quels cours a Leo la semaine prochaine",),
        role="guardian",
    ),
    Meaning(
        "invoice",
        {"range": (date(2026, 10, 1), date(2026, 10, 31)), "ask": None},
        ("nous n'avons toujours pas eu la facture d'octobre",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("ce serait possible un peu plus tard mardi ?",),
        role="student",
    ),
    Meaning(
        "homework",
        {"date": date(2026, 11, 22), "ask": None},
        ("on avait quoi à faire pour aujourd'hui ?",),
        role="student",
    ),
    Meaning(
        "create",
        {"students": (MIA,), "start": wall("2026-11-23T18:00"), "ask": None},
        ("réserve lundi prochain 18h pour Mia",),
    ),
    Meaning(
        "create",
        {"students": (BEN,), "start": wall("2026-11-28T09:30"), "ask": None},
        ("Ben m'a écrit, il veut un cours ponctuel samedi 9h30, ajoute-le",),
    ),
    Meaning(
        "late",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "late_minutes": 20, "ask": None},
        ("j'ai 20 min de retard aujourd'hui, préviens anna",),
    ),
    Meaning(
        "reschedule",
        {
            "students": (LEO,),
            "target": Target(date=date(2026, 11, 22)),
            "new": New(date=date(2026, 11, 23), same_time=True),
            "ask": None,
        },
        ("le cours de ce soir avec leo on le fait demain à la même heure",),
    ),
    Meaning(
        "cancel",
        {"students": (MIA,), "target": Target(date=date(2026, 11, 26)), "ask": None},
        ("je peux pas assurer le cours de mia jeudi, annule-le stp",),
    ),
    Meaning("block", {"range": (date(2026, 12, 7), date(2026, 12, 9)), "ask": None}, ("du 7 au 9 décembre je ferme",)),
    Meaning(
        "list",
        {"date": date(2026, 11, 23), "part": "afternoon", "ask": None},
        ("dis-moi ce que j'ai demain après-midi",),
    ),
    Meaning(
        "free",
        {"minutes": 90, "range": (date(2026, 11, 16), date(2026, 11, 22)), "ask": None},
        ("quand est-ce que j'ai une heure et demie de libre cette semaine ?",),
    ),
    Meaning(
        "invoice",
        {"students": (MIA,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("facture novembre à mia",),
    ),
    Meaning("undo", {"ask": None}, ("efface ce que je viens de faire",)),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 23)), "ask": None},
        ("demain leo n'a pas cours, c'est son anniversaire",),
    ),
    Meaning("scores", {"students": (ANNA,), "ask": None}, ("elle donne quoi anna aux derniers contrôles ?",)),
    Meaning(
        "remind_setting", {"remind_before_min": 60, "ask": None}, ("mets un rappel une heure avant chaque séance",)
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 24)), "ask": None},
        ("coucou maya, mardi prochain ça nous arrange pas du tout, on peut changer ?",),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("mon fils est tombé malade, il ne viendra pas ce soir",),
        role="guardian",
    ),
    Meaning(
        "free",
        {"date": date(2026, 11, 25), "minutes": 60, "ask": None},
        ("auriez-vous de la place mercredi pour une heure de plus ?",),
        role="guardian",
    ),
    Meaning(
        "reschedule",
        {"target": Target(date=date(2026, 11, 26)), "new": New(date=date(2026, 11, 25)), "ask": None},
        ("je peux venir mercredi à la place de jeudi ?",),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"target": Target(date=date(2026, 11, 22)), "answer": "no", "ask": None},
        ("pas possible ce soir désolé",),
        role="student",
        open_question="answer",
    ),
    Meaning("list", {"date": date(2026, 11, 23), "ask": None}, ("on se voit à quelle heure demain ?",), role="student"),
    Meaning(
        "reschedule",
        {"students": (ANNA,), "target": Target(date=date(2026, 11, 22)), "new": New(time=time(19)), "ask": None},
        ("changement de programme, anna ce soir ce sera à 19h",),
    ),
    Meaning(
        "cancel",
        {"students": (LEO,), "target": Target(date=date(2026, 11, 22)), "ask": None},
        ("le cours de leo de cet aprem saute",),
    ),
    Meaning(
        "message",
        {"students": (LEO,), "body": "si lundi leur va", "ask": None},
        ("demande à la maman de leo si lundi leur va",),
    ),
    Meaning(
        "list",
        {"students": (LEO,), "range": (date(2026, 11, 1), date(2026, 11, 30)), "ask": None},
        ("pardon, il reste des cours à Leo ce mois-ci ?",),
        role="guardian",
    ),
    Meaning(
        "late",
        {"late_minutes": 15, "ask": None},
        ("on aura un quart d'heure de retard, gros bouchons",),
        role="guardian",
    ),
    Meaning(
        "list",
        {"date": date(2026, 11, 22), "ask": None},
        ("je sais plus si on a cours aujourd'hui ou demain",),
        role="student",
    ),
    Meaning(
        "late",
        {"late_minutes": 10, "ask": None},
        ("oui mais j'aurai 10 min de retard",),
        role="student",
        open_question="answer",
    ),
)
NOT_LESSONS = (
    ("TR: marché de Noël de l'école vendredi à 17h", "somebody else wrote it"),
    ("on a acheté le livre que vous aviez conseillé", "what a family has done"),
    ("anna vient d'arriver en seconde", "a school year"),
    ("j'ai commencé le livre de leo", "a book"),
    ("je viens de finir de manger", "a meal"),
    ("la fête de l'école est le 12 décembre, si vous voulez passer", "an invitation"),
    ("je vous ai fait le virement ce matin", "money that came"),
    ("la boulangerie ferme vendredi", "a shop"),
    ("mon prof de yoga a annulé ce soir", "another's class"),
    ("quelle longue journée", "small talk"),
    ("leo commence dans son nouveau lycée lundi", "a school"),
    ("anna veut changer de livre", "a book"),
)
