"""French: what families tell, ask, forward and answer; only what is said of their own lesson is an answer."""

from __future__ import annotations

from core.understanding import New, Target
from tests.understanding.cast import wall
from tests.understanding.corpora import Meaning

TOLD = (
    Meaning(
        "reschedule",
        {"target": Target(start=wall("2026-11-23 16:00")), "new": New(start=wall("2026-11-23 18:00"))},
        ("Mia demain à 18h au lieu de 16h", "Mia demain à 18:00 plutôt que 16:00"),
    ),
    Meaning(
        "invoice",
        {"ask": None},
        ("combien je te dois ?", "Combien est-ce que je vous dois ?", "combien vous dois-je"),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "j'arrive",
            "je suis en route",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "est-ce que je peux arriver 10 min en retard ?",
            "mon frère est toujours en retard",
            "désolé d'avoir été en retard hier",
            "j'ai fini mes devoirs",
            "mon copain peut pas venir à ma fête samedi",
            "mon père est malade",
            "j'ai eu combien au contrôle",
        ),
        role="student",
    ),
    Meaning(
        "unknown",
        {"ask": None},
        (
            "L'école est fermée demain à cause de la neige.",
            "L'entraînement de mercredi est annulé.",
            "Mia était malade la semaine dernière.",
            "La réunion parents-profs est reportée à jeudi 18h.",
            "Notre vol a été annulé.",
        ),
        role="guardian",
    ),
    Meaning(
        "unknown",
        {"ask": None, "by_nobody": True},
        (
            "Je suis absent du bureau jusqu'au 2 décembre, avec un accès limité à mes e-mails.",
            "Réponse automatique : je suis en congé du 23 au 30 novembre.",
        ),
        role="guardian",
    ),
    Meaning(
        "rsvp",
        {"answer": "maybe"},
        (
            "je viens si ma mère m'emmène",
            "s'il pleut je viens pas",
            "je te dis demain si je viens",
        ),
        role="student",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "non désolé",
            "non peux pas",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "yes"},
        (
            "oui c'est bon ma mère m'emmène",
            "oui je serai là",
            "ouais j'arrive",
        ),
        role="student",
        open_question="answer",
    ),
    Meaning(
        "rsvp",
        {"answer": "no"},
        (
            "Malheureusement non, elle est chez le dentiste.",
            "Pas aujourd'hui, elle a une sortie scolaire.",
        ),
        role="guardian",
        open_question="answer",
    ),
    Meaning(
        "reschedule",
        {},
        (
            "je peux venir mercredi à la place ?",
            "on peut faire samedi 10h au lieu de vendredi",
            "maman demande si on peut décaler jeudi",
        ),
        role="student",
    ),
    Meaning("message", {}, ("tu peux dire à ma prof que j'ai fini l'exercice",), role="student"),
    Meaning(
        "reschedule",
        {},
        (
            "On pourrait passer à jeudi 17h ou vendredi 16h ?",
            "Serait-il possible de décaler le cours de jeudi à vendredi 17h ?",
            "Est-ce possible jeudi à 17h au lieu de 16h ?",
        ),
        role="guardian",
    ),
    Meaning(
        "list",
        {},
        (
            "c quand le prochain cours",
            "tu peux renvoyer le lien stp",
        ),
        role="student",
    ),
    Meaning("rsvp", {"answer": "no"}, ("jsuis malade jpeux pas venir",), role="student"),
    Meaning("late", {"late_minutes": 10}, ("j'ai 10 min de retard dsl",), role="student"),
    Meaning("reschedule", {"new": New(shift=-30)}, ("on peut commencer une demi-heure plus tôt ?",), role="student"),
    Meaning("free", {}, ("t'as des dispos la semaine prochaine",), role="student"),
    Meaning("remind_setting", {"remind_before_min": 0}, ("arrête les rappels stp",), role="student"),
    Meaning("homework", {}, ("y a des devoirs pour jeudi ?",), role="student"),
    Meaning(
        "create",
        {},
        (
            "On aurait besoin d'un cours en plus avant le contrôle.",
            "Mia pourrait-elle avoir un cours supplémentaire samedi ?",
        ),
        role="guardian",
    ),
    Meaning("rsvp", {"answer": "maybe"}, ("je sais pas encore",), role="student", open_question="answer"),
    Meaning("rsvp", {"answer": "maybe"}, ("Si elle va mieux elle viendra.",), role="guardian"),
    Meaning(
        "cancel",
        {},
        (
            "Mia a rendez-vous chez le médecin jeudi à 17h, nous devons annuler.",
            "Ça vous dérange si on annule jeudi ?",
            "Nous devons annuler vendredi, nous avons de la visite.",
        ),
        role="guardian",
    ),
    Meaning("list", {}, ("Le cours de jeudi est-il annulé à cause de la grève ?",), role="guardian"),
    Meaning("rsvp", {"answer": "no"}, ("Nous serons en vacances du 21 décembre au 3 janvier.",), role="guardian"),
    Meaning("remind_setting", {"remind_before_min": 120}, ("un rappel 2h avant stp",), role="student"),
    Meaning("remind_setting", {"remind_before_min": None}, ("arrête de m'écrire",), role="student"),
    Meaning("late", {"late_minutes": 15}, ("le bus est en retard je serai là dans 15 min",), role="student"),
    Meaning("scores", {}, ("Combien a-t-elle eu au contrôle ?", "quelle note il a eu"), role="guardian"),
)
