"""French: what is said around lessons, as they begin and end, of who is missing, of what becomes of them after all."""

from __future__ import annotations

from core.understanding.tables.fr.cancels import LESSON

_BEGUN = (
    r"(?:,? (?:et |donc )?(?:c est parti|on (?:demarre|commence|y va|attaque|est parti\w*)|je (?:commence|demarre)))*"
    r"(?: le cours| maintenant| #)*[ .!]*$"
)
_WILL_BE = r"(?:ce )?(?:sera|c est|est|commence\w*|passe|aura lieu|se fera)"
_THAT_DAY = (
    rf"^(?!.*\?)(?:finalement |au final |du coup )*(?:le |la |l )?{LESSON} (?:de |d |avec )@ (?:de |du )?# "
    rf"(?:finalement )?"
    rf"{_WILL_BE}(?: finalement| plutot)* (?:a )?#|"
    rf"^(?!.*\?)(?:bon |alors |donc |du coup )*(?:finalement|au final|changement de (?:programme|"
    rf"plan))\b[^?]*@[^?]*#,? {_WILL_BE}\b.*#"
)
# fmt: off
LESSONS: dict[str, tuple[tuple[str, int], ...]] = {
    "start": (
        (r"^(?:ca y est,? )?@ (?:vient (?:de|d) (?:se connecter|arriver|entrer|rejoindre\w*)|(?:est|s est) (?:bien )?"
         r"(?:connectee?|la|arrivee?|en ligne))" + _BEGUN, 8),
        ((r"^(?:ca y est,? )?(?:on a|j ai|nous avons|on vient de|je viens de) (?:commence\w*|demarre\w*)(?: le cours| "
         r"la seance"
         r"| avec| d| de| @| #)*[ .!]*$"), 8),
        (r"^je (?:commence|demarre|debute|suis) (?:maintenant )?avec @(?: #)?[ .!]*$", 8),
        (r"^(?:le |la )?(?:cours|seance|lecon) (?:avec|de|d) @ (?:a |vient de )?(?:commence\w*|demarre\w*)[ .!]*$", 8),
    ),
    "end": (
        (r"^(?:c est bon|ok) (?:pour|avec) @,? (?:c est )?(?:fini|termine)[ .!]*$", 8),
        ((r"^(?:ca y est,? )?(?:on vient|je viens|nous venons) (?:juste )?(?:de|d) (?:terminer|finir)(?: le cours| la "
         r"seance"
         r"| avec| d| de| @| #)*[ .!]*$"), 8),
        ((r"^(?:voila,? |ok,? )?(?:c est )?(?:fini|termine|boucle|plie) (?:avec|pour) @(?:,? (?:le )?(?:cours|seance|"
         r"la seance) "
         r"(?:finie?|terminee?))?[ .!]*$"), 8),
        (r"^(?:le |la )?(?:cours|seance|lecon) (?:avec|de|d) @ (?:est )?(?:finie?|terminee?)[ .!]*$", 8),
    ),
    "no_show": (
        ((r"\b(?:toujours (?:pas|aucune?)|aucune?|pas|sans|zero) (?:de )?(?:nouvelles?|signe|trace|reponse) (?:de |d "
         r")@"), 9),
        (r"\bm a (?:encore |de nouveau )?(?:plantee?|laissee? (?:en plan|tomber)|fait faux bond)\b", 9),
        (r"@ (?:n )?a pas donne (?:signe|de nouvelles?)\b", 9),
        (r"\b(?:j attends|on attend) @ depuis #|\bca fait # que (?:j attends|je patiente|on attend) @", 7),
        (r"@ (?:ne |n )?(?:a |est )?(?:toujours|encore) (?:pas|pas la|rien)(?= |[,.!]|$)", 6),
    ),
    "note": (
        (r"^(?:a noter|note perso|pour memoire|note pour moi|pour moi)(?: pour moi)? ?: ?¤", 9),
    ),
    "message": (
        ((r"\b(?:passe[rz]? le mot|fai(?:s|tes) (?:savoir|passer)(?: le mot| le message)?) (?:a |au |aux )?(?:@|tous|"
         r"toutes|tout "
         r"le monde|groupe|eleves)"), 9),
    ),
    "homework": (
        (r"\bpour @,? (?:comme|en|les) devoirs?\b", 9),
        ((r"\b(?:j avais|j ai|on avait|on a|il y avait|il y a) (?:quoi|quels?) (?:comme |a faire |de |en "
         r")?devoirs?\b"), 11),
        (r"\b(?:j avais|on avait|j ai|on a|il y avait|fallait) (?:quoi )?(?:a )?faire (?:quoi )?pour #", 11),
    ),
    "reschedule": (
        (r"@ ne (?:viendra|vient|viendrait) plus (?:le )?# mais (?:le )?#", 9),
        (r"@ passe(?:nt)? (?:du |de |au |aux )?#", 7),
        (_THAT_DAY, 8),
        (r"@ passe (?:au |aux |a )?#", 8),
        (r"\b(?:le cours|la seance|celui|celle)\b.*#.*\bon l[ea] (?:fait|met|remet|deplace|reporte) (?:a |au )?#", 8),
        (r"(?:\b(?:le|les|la) )?#.*@ (?:devien(?:t|nent)|passen?t?) (?:a |au |le |la )?#", 8),
        ((r"\b(?:on (?:peut|pourrait)|peut[- ]on|pourrait[- ]on|c est possible|possible|serait[- ]il possible)(?: "
         r"(?:de|d|le|la|"
         r"l|faire|commencer|decaler|mettre|cours|ca))* (?:# )?(?:un peu |un poil )?plus (?:tard|tot)\b"), 6),
    ),
    "cancel": (
        (r"^(?!.*\?).*@ (?:# )?(?:n )?(?:a|aura) pas (?:de )?(?:cours|lecon|seance)\b", 7),
        (r"\b(?:arrete[rz]?|termine[rz]?|clos|stoppe[rz]?) (?:la|sa|toute la) serie\b", 8),
        ((r"@ (?:arrete|ne (?:continue|reprend|reviendra|viendra) plus)(?: (?:les|ses))?(?: (?:cours|lecons))?(?=[ "
         r",.!]|$)"), 7),
    ),
    "block": (
        (r"^(?!.*@)(?:.*#.*\b(?:je|on) (?:ferme|n assure pas)\b|.*\b(?:je|on) (?:ferme|n assure pas) #)", 6),
    ),
    "scores": (
        (r"^(?:montre|donne|envoie|affiche)[- ]moi les (?:notes|resultats) (?:de |d )?@", 9),
        ((r"\b(?:donne|ca donne) quoi\b.*@|@.*\b(?:donne quoi|ca donne quoi)\b|@ s en est sorti\w* .*\b(?:controles?|"
         r"examens?)\b"), 7),
    ),
    "free": (
        (r"\bquoi de libre\b", 8),
        ((r"\b(?:auriez|avez|aurais|as)[- ](?:vous|tu) (?:encore )?(?:de la|une|des|un) (?:places?|dispo\w*|"
         r"creneaux?)\b"), 7),
    ),
    "list": (
        (r"\bje (?:ne )?sais (?:plus|pas) (?:si|quand) (?:on a|j ai|nous avons) cours\b", 11),
        (r"\breste (?:encore )?des cours\b.*\?", 7),
        (r"\b(?:dis|montre|rappelle)[- ]moi (?:ce que|qui) (?:j ai|je vois|je dois)\b", 8),
    ),
    "hours": (
        (r"\bmes (?:nouvelles )?(?:dispo\w*|disponibilites)(?: sont| ?:) ?#", 8),
        (r"\b(?:mon |le )?(?:nouvel emploi du temps|nouveau planning|nouvel horaire|horaire)(?: est| ?:) ?#", 7),
    ),
    "help": (
        ((r"\b(?:a quoi (?:ca |tu |il )?ser\w+|qu est ce qu on peut (?:faire|demander)|que peut[- ]on (?:faire|"
         r"demander)|on peut "
         r"(?:faire|demander) quoi|comment (?:on |ca )?(?:utilise\w*|se servir|marche|fonctionne))\b[^#@]*\b(?:chat|"
         r"bot|ici|"
         r"appli\w*|assistant|outil|ca|truc)\b"), 9),
    ),
    "undo": (
        ((r"\b(?:annule[rz]?|defais|supprime[rz]?|efface[rz]?|enleve) (?:(?:la|ma) derniere (?:modif\w*|action|chose|"
         r"commande|manip\w*)|"
         r"(?:le|mon) "
         r"dernier changement|ce que (?:je viens|tu viens|vous venez) de faire)\b"), 11),
    ),
    "abort": (
        ((r"^(?:non,? |bon,? |finalement,? |en fait,? )*(?:laisse[rz]? tomber|laisse[rz]?|oublie[rz]?)(?:,? (?:merci|"
         r"c est bon|"
         r"tant pis))*[ .!]*$"), 9),
    ),
    "invoice": (
        (r"\bpas (?:encore |toujours )?(?:recu|eu)\b.*\bfactur\w*", 13),
    ),
    "create": (
        ((r"@ (?:veut|voudrait|doit|souhaite|aimerait) (?:rattraper|faire|prendre)\b[^.?!]*\b(?:mets|mettez|cale[rz]?|"
         r"place[rz]?)"
         r"(?:[- ](?:l[ae]|lui))?\b"), 8),
    ),
}
LESSON_TURNS: dict[str, str] = {
    "of_that_day": _THAT_DAY,
    "other_slot": r"\bplus (?:tard|tot)\b",
    "last_is": r"@ arrete(?:ra)?(?: (?:les|ses) cours)? (?:le |a |en )?(?:la )?#",
    "lesson_then": rf"(?:un )?{LESSON} #[ .!]*",
    "told_beside": (  # no topic of a lesson
        r"\b(?:vien(?:t|nent)|fera|vu avec|parle|maman|mere|pere|papa|parents|finalement|au final|sera|on fait|on "
        r"fera|changement|convenu|dit|demande|appele|"
        r"ecrit|rattraper|du coup)\b"
    ),
}
# fmt: on
