"""French: what people say when they want something of a timetable.

Patterns run over a sketch of the sentence in small letters without accents, an elided article apart: `@` stands for
somebody of the roster, `#` for a time expression, `¤` for free text. The number is the weight of the cue.
"""

from __future__ import annotations

from core.understanding.tables.fr.answers import LATE, RSVP
from core.understanding.tables.fr.cancels import BE_AWAY, CANCELS, LESSON, NOT

_ASK = (
    r"^(?:(?:bonjour|bonsoir|salut|coucou|hello|hey|ok|bon|alors|stp|svp|s il te plait|s il vous plait|peux[- ]tu|"
    r"tu peux|pouvez[- ]vous|vous pouvez|peut[- ]on|on peut|merci de|il faut|faut|pourrais[- ]tu|tu pourrais|"
    r"pourriez[- ]vous|oups|mince|zut|non|attends|euh|maya|est[- ]ce que|je voudrais|je veux)[ ,!.]+)*"
)
_WANT = (
    r"(?:voudrai[st]|veux|veut|aimerai[st]|souhaite\w*|voulons|aimerions|voudrions|souhaiterai[st]|besoin d|ai "
    "besoin d)"
)
# fmt: off
CUES: dict[str, tuple[tuple[str, int], ...]] = {
    "undo": (
        ((
            rf"{_ASK}(?:annule[rz]? (?:ca|cela|la derniere (?:action|commande)|ce que \w+ (?:viens|vient) de "
            r"faire)|defai\w+"
            r"|reviens en arriere|retour (?:en )?arriere|undo|remets comme avant)\b"
        ), 9),
    ),
    "abort": (
        ((
            "^(?:(?:ok|oh|non|bon|ah|en fait|tant pis|laisse[rz]? tomber|oublie[rz]?|finalement|desole[es]?|alors)"
            "[ ,.!-]+)*(?:on |je |tu peux |vous pouvez )?(?:laiss(?:e|ez|ons|er)|gard(?:e|ez|ons|er))"
            "(?: tout| ca| le cours| l heure| les choses)* (?:comme (?:c est|c etait|ca|cela|avant|prevu)(?: etait)?|"
            "tel quel|ainsi)(?: s il te plait| stp| svp| merci)*[ .!]*$"
        ), 9),
        ((
            "^(?:ok,? |oh,? |non,? |bon,? |ah,? |en fait )*(?:stop|arrete[rz]?|laisse[rz]?(?: tomber)?|"
            "oublie[rz]?(?: ca)?|"
            "tant pis|abandonne[rz]?|c est bon laisse|peu importe|quitter|abort|rien|non rien)[ .!]*$"
        ), 9),
    ),
    "help": (
        ((
            r"^(?:a l aide|aide(?:[- ]moi)?|help|au secours|\?|que (?:peux|sais)[- ]tu faire|qu est[- ]ce que tu "
            "(?:peux|sais) "
            r"faire|comment (?:ca marche|tu marches|ca fonctionne|t utiliser)|commandes?)[ !.]*\??$"
        ), 9),
        (r"^(?:j ai besoin d aide|comment (?:je fais|faire|on fait) pour\b)", 6),
    ),
    "thanks": (
        ((
            "^(?:(?:ok|super|parfait|genial|top|cool|tres bien|d accord|bien|bon|ah|oh|nickel|mille|grand|un "
            "grand|excellent)"
            r"[ ,!.]+)*(?:merci|mrc|thanks|thx)\b[^#@?]*$"
        ), 8),
        (r"^(?:parfait|super|genial|nickel|top|excellent|formidable|impeccable|cool|trop bien)[ !.]*$", 8),
    ),
    "list": (
        (r"\bqu est[- ]ce (?:que j|que je|que nous|qu on|qu il y)\b.*(?:#|prevu|programme|cours)", 5),
        (r"\b(?:j ai|jai|on a|il y a|y a|ya) (?:quoi|qui|cours|combien)\b", 5), ((
            r"\bc est quoi (?:le |mon |la |ma )?"
            r"(?:programme|planning|suite|emploi|journee|semaine)?\b"
        ), 4),
        ((
            r"\b(?:qui|quoi|combien)\b[^?]*#"
        ), 4), ((
            r"\bqui (?:est[- ]ce que )?(?:j ai|je vois|je dois voir|vient|ai[- ]je)\b"
        ), 5),
        (rf"\b(?:quels?|quelles?)\b.*\b(?:{LESSON}|eleves?|programme)\b", 5),
        ((
            rf"\bmes? (?:prochaine?s? )?(?:{LESSON}|planning|programme|emploi du temps|agenda|semaine|journee|"
            r"eleves)\b"
        ), 4),
        (r"\bmon (?:planning|programme|emploi du temps|agenda)\b", 5),
        (r"^(?:planning|programme|agenda|emploi du temps|calendrier)\b", 5),
        ((
            r"\b(?:montre|affiche|liste|donne|voir|montrez|envoie)(?:[- ]moi)?(?: moi)? (?:mes|mon|les|le|ma|tous|"
            "#|la|tout)"
            r"\b"
        ), 5), (r"\b(?:montre|affiche)(?:[- ]moi)? #", 5),
        (rf"\bquand\b[^?]*\b(?:{LESSON}|@|vois|revois|cours)\b", 4), (r"\bc est quand\b", 5),
        (r"\b(?:a quelle heure|c est a quelle heure|quelle heure)\b", 5), (rf"\bprochaine? {LESSON}\b", 4),
        (r"^(?:la |ma )?suite\b", 3), (r"^#\?$", 3), (r"^(?:#|@)[ ?]*$", 1),
        (r"^@ (?:vient|sera la|est la|passe|a cours|a confirme|a repondu)[^.!]*\?", 6),
        (r"^est[- ]ce que @ (?:vient|sera|est|a|passe)\b", 6), (r"\b(?:des|un) cours #\?", 4),
        (r"\bai[- ]je (?:cours|quelque chose|un cours|des cours|quelqu un)\b", 5), (r"\bquoi de prevu\b", 5),
        (r"\b(?:est[- ]ce que )?j ai (?:cours|quelque chose|un cours|des cours|quelqu un)\b[^.!]*\?", 5),
        (r"\bcombien de (?:cours|seances|lecons)\b", 5),
    ),
    "free": (
        ((
            r"\b(?:t es|tu es|vous etes|es[- ]tu|etes[- ]vous|suis[- ]je|je suis|tu serais|vous seriez|seriez[- "
            "]vous|"
            r"serais[- ]tu|t serais|maya est|tes) (?:\w+ )?(?:libres?|dispo\w*)\b(?! (?:pas|plus))"
        ), 6),
        (rf"\b(?:{LESSON}|place|trou|plage|horaire)s? (?:de )?(?:libres?|dispo\w*|vides?)\b", 7),
        (r"\b(?:quand|quels?|quelles?|des|un|une)\b.*\b(?:libres?|dispo\w*|trous?)\b", 6),
        ((
            r"^(?:libres?|dispo\w*|trous?|creneaux?)\b"
        ), 5), ((
            r"\b(?:tes|vos|mes) (?:dispo\w*|creneaux|trous|horaires libres)\b"
        ), 6),
        ((
            r"\b(?:as[- ]tu|tu as|t as|vous avez|avez[- ]vous|j ai|ai[- ]je|il (?:te|vous) reste|te reste|reste[- "
            "]t) "
            "(?:[- ]t[- ]il |encore |il |un peu |un |une |de la |du |des |t il )*(?:place|temps|creneaux?|trous?|"
            r"dispo\w*|moment)\b"
        ), 6),
        (r"\b(?:qu as[- ]tu|qu avez[- ]vous|quelque chose) (?:de |d )?(?:libre|dispo\w*)\b", 6),
        ((
            r"^#,? (?:tu es |t es |c est )?(?:libres?|dispo\w*)\b"
        ), 5), ((
            r"\btrouve[- ]moi un (?:creneau|moment|trou)\b"
        ), 6),
        (r"\bplage libre\b", 6), ((
            r"\bquand (?:peux[- ]tu|pouvez[- ]vous|tu peux|vous pouvez|est[- ]ce que (?:tu|vous))\b"
        ), 4),
    ),
    "block": (
        (r"^(?:pas|plus) (?:dispo\w*|libre) #", 6),
        (r"\bje (?:suis|serai|ne suis|ne serai) (?:pas|plus) (?:la )?#", 7),
        (r"^/?(?:off|absente?|indispo\w*|conges?|vacances|occupee?)\b", 6),
        (r"\bbloque[rz]?\b(?! (?:dans|un creneau|le creneau))", 7),
        ((
            r"\b(?:je suis|je serai|j suis|jsuis|suis|serai|on est|on sera|nous sommes|nous serons|je ne suis|je "
            "ne serai|je n"
            rf"|je s?erai|chui) (?:(?:en fait|aussi|encore|tout le temps|deja) )*(?:{BE_AWAY}|off)\b"
        ), 7),
        ((
            r"(?<!bonnes )\b(?:vacances|conges?|jours? off|jour de repos|repos)\b"
        ), 6), ((
            r"\bje (?:pars|m absente|serai parti)\b"
        ), 6),
        ((
            r"\bje (?:ne |n )?(?:travaille|bosse|donne|fais|travaillerai|donnerai|ferai|enseigne|prends) "
            rf"{NOT}\b(?! @)"
        ), 6),
        ((
            rf"\bje (?:ne |n )?(?:peux|pourrai) {NOT} (?:travailler|bosser|enseigner|donner (?:de )?cours|faire "
            r"cours)\b"
        ), 6),
        ((
            r"\b(?:prends|prend|pose|prendre) (?:ma |la |mon |un |une |mes )?(?:journee|jour|semaine|conges?|"
            r"#)(?: off)?\b"
        ), 6),
        ((
            r"^#,? (?:off|absente?|ferme|conge|pas de cours)\b"
        ), 6), ((
            r"\b(?:pas|aucun|plus) de cours\b(?! (?:avec|pour))"
        ), 4),
        (r"\bne (?:mets|prevois|reserve|cale|place)[^.]* #", 6), (r"\b(?:medecin|dentiste|mariage|conference)\b.*#", 2),
        (r"\bgarde[rz]? #.* (?:libre|vide)\b", 6), (r"\bj ai (?:un )?(?:rdv|rendez[- ]vous|empechement)\b", 4),
    ),
    "hours": (
        (r"\b(?:mes|nouveaux|mes nouveaux) (?:horaires?|heures)\b", 6), (r"^(?:horaires?|heures de travail)\b", 6),
        ((
            r"\bje (?:travaille|bosse|donne (?:des |mes )?cours|enseigne|suis dispo\w*|suis libre) "
            "(?:normalement |toujours |d habitude |maintenant |seulement |que |les )*#"
        ), 5),
        (r"\b(?:pause|dejeuner|pause dejeuner)(?: de| d)? #", 5), (r"^(?:dispo\w*|ouverte?) (?:tous les |les )?#", 3),
        ((
            r"\bchange[rz]? mes (?:horaires|dispo\w*)\b"
        ), 7), ((
            "^(?:aussi )?(?:ouvre|ouverte?) (?:aussi |exceptionnellement )?#"
        ), 6),
        (r"\bje suis (?:aussi |exceptionnellement )+(?:ouverte?|dispo\w*|la) #", 7),
        (r"(?:#|\b\d{1,3}) (?:\w+ ){0,4}entre (?:mes |les |deux |chaque )*(?:cours|seances|eleves|lecons)\b", 6),
        (r"\b(?:battement|tampon|marge)\b", 5),
    ),
    "late": LATE,
    "rsvp": RSVP,
    "start": (
        ((
            rf"{_ASK}(?:commence[rz]?|demarre[rz]?|lance[rz]?|debute[rz]?|on (?:commence|demarre|y va)|c est parti|"
            "on est partis?)"
            "(?: maintenant)?(?: le| la| mon| notre| avec| ce| l| d)*(?: cours| seance| lecon| appel| heure)?(?: "
            "maintenant| "
            "avec| d| de| @| #)*[ .!]*$"
        ), 8),
        (r"^@ (?:est|vient d) (?:la|arrivee?|arriver|en ligne|connectee?)(?= maintenant|,| et |[ .!]*$)", 7),
        (r"^(?:elle|il) est (?:la|arrivee?)\b", 5),
    ),
    "end": (
        ((
            r"^(?:stp |svp |ok )*(?:termine[rz]?|fini[rst]?|clo\w+|arrete[rz]?|fin) (?:le |la |du |de la |mon |ce "
            ")?"
            "(?:cours|seance|lecon)(?: avec| d| de| @| #)*[ .!]*$"
        ), 8),
        ((
            "^(?:on a|j ai|c est|nous avons) (?:fini|termine)(?: avec| le cours| d| de| la seance| pour| @| #)*[ "
            ".!]*$"
        ), 8),
        (r"^(?:cours|seance)(?: avec| d| de| @)* (?:est )?(?:fini\w*|termine\w*)", 8), (r"^(?:fini|termine) avec @", 8),
    ),
    "no_show": (
        ((
            rf"\b(?:n |ne |s )*(?:est|s est|sont|etait|a) (?:{NOT}|meme pas|toujours pas) (?:venue?s?|pointee?s?|"
            "presentee?|la"
            r"|presente?|montree?|connectee?|apparue?|arrivee?|pas venue?)\b"
        ), 7),
        (r"@[^.?!@]*\b(?:absente?|etait absente?)\b", 6), (r"\b(?:pose|posee?|mis) un lapin\b", 9),
        (r"\bno[- ]?show\b", 9), (r"@ (?:a )?(?:rate|manque|loupe|seche)\w* (?:le|son|la|notre|#|ce)", 7),
        (r"\b(?:marque|note|mets) @.* absente?\b", 8), (r"\baucune nouvelle d @", 4), (r"@ pas venue?\b", 8),
    ),
    "nudge": (
        (r"\brelance[rz]?\b", 9), ((
            r"\bou (?:est|es|reste|sont|en est) @"
        ), 8), (r"^@ est ou\b", 8), (r"^(?:t as vu|il est ou) @", 6),
        (r"\bdemande[rz]? a @ (?:si|s) (?:elle|il|@|l)\b", 9), (r"^@ (?:arrive|vient)(?: bientot)?\?", 7),
    ),
    "remind_setting": (
        (r"\b(?:rappel\w*|alerte\w*|notif\w*|previens[- ]moi|avertis[- ]moi)\b.*\b(?:avant|a l avance|plus tot)\b", 8),
        (r"^(?:mets |regle |change )?(?:les |mes |le |mon |un )*rappels? (?:a |de |d )?#", 8),
        (r"\brappels?\b.*\b(?:off|on|desactive\w*|stop|aucun|pas|chaque)\b", 6),
        ((
            r"\b(?:plus|pas|aucun|desactive[rz]?|coupe[rz]?|arrete[rz]?|stop|active[rz]?|change[rz]?|regle[rz]?|"
            "mets|zero) "
            r"(?:de |les |mes |aux |tous |le )*rappels?\b"
        ), 8), (r"\brappelle[- ]moi #", 4),
        (r"\b(?:arrete|ne) (?:de )?(?:me |m )?rappel\w*\b", 7),
    ),
    "remind": (
        (r"\brappelle[rz]? (?:a |aux |bien a )?(?:@|tous|tout le monde|lui|leur)", 7), (r"\brappel (?:a|pour) @", 8),
        (r"\benvoie[rz]? (?:un |encore un )?rappel a\b", 8),
    ),
    "message": (
        ((
            r"\b(?:dis|dites|ecris|ecrivez|previens|prevenez|informe|informez|reponds|transmets|envoie|envoyez|"
            "demande|avertis)"
            "(?:[- ]lui)? (?:a |au |aux |un message a |un mot a |bonjour a )?(?:@|tous|tout le monde|la mere|la "
            "maman|le pere)"
        ), 7),
        ((
            r"^(?:message|msg|sms|texto)\b"
        ), 6), ((
            r"\benvoie[rz]? (?:un )?(?:message|mot|sms)\b"
        ), 7), (r"^(?:message|dis) ¤", 8),
    ),
    "homework": (((
        r"\bdevoirs?\b(?! (?:me|y|partir|annuler|decaler))"
    ), 7), ((
        "^(?:exos?|exercices?) (?:pour|de|d) @"
    ), 7),
                 (r"\bdonne[rz]? (?:a @|a faire a @)", 6)),
    "record_score": (((
        r"\b(?:a eu|a obtenu|eu|obtenu|note|resultat|controle|test|interro|examen|recu|fait)\b.*%score"
    ), 8), ("%score", 5)),
    "scores": (((
        r"\b(?:les |ses |des )?(?:notes|resultats?|progres)\b(?!.*%score)"
    ), 5), ((
        r"\bcomment (?:va|s en sort|se debrouille|avance)\b.*@"
    ), 6), ((
        r"\b(?:quelle note|combien)\b.*\b(?:a eu|a obtenu|eue?)\b"
    ), 7), ((
        r"\bcomment s est passe .*\b(?:controle|examen|test)\b"
    ), 7)),
    "note": (((
        "^(?:ajoute[rz]? (?:une )?|nouvelle |cree[rz]? (?:une )?|prends (?:une )?)?(?:petite )?(?:note|memo|"
        r"notes? perso\w*)\b(?!s? (?:@|#))"
    ), 8),
             (r"\bnote (?:privee |perso\w* )?(?:pour|sur|a propos d) ?(?:de )?@", 8), (r"\bnote que\b", 7)),
    "topic": (((
        r"^(?:change[rz]? |mets |le |nouveau |met[sz]? )*(?:theme|sujet)\b"
    ), 7), ((
        r"\b(?:change[rz]?|mets|modifie[rz]?) (?:le |son )?(?:theme|sujet)\b"
    ), 8),
              (r"\b(?:theme|sujet) (?:pour|d|de|du cours) (?:@|#)", 7)),
    "invoice": ((r"\bfactur\w*\b", 9), (r"\bcombien (?:me |nous )?(?:doit|dois|devons)\b", 6)),
    "create": (
        ((
            r"\b(?:reserve[rz]?|programme[rz]?|planifie[rz]?|prevoi[rs]|prevoyez|inscri[rst]\w*|ajoute[rz]?|"
            "rajoute[rz]?|cale[rz]?|"
            r"case[rz]?|place[rz]?|fixe[rz]?|organise[rz]?|enregistre[rz]?)\b(?!s? (?:#|libre))"
        ), 5),
        ((
            r"\b(?:mets|met|mettez|mettre|note[rz]?|prends|prendre|book|bookez?)(?:[- ]moi)? (?:bien )?(?:un "
            "(?:cours|creneau) (?:a |avec |pour )?)?@"
        ), 5),
        (r"^(?:note[rz]?|mets) @+ #", 9), ((
            "^(?:mets|mettez|note|cale|case|ajoute) [a-z]+ #"
        ), 5), ((
            rf"\bnouve(?:au|lle) {LESSON}\b"
        ), 5), ((
            rf"\b{LESSON} (?:avec|pour) @"
        ), 3),
        (rf"\b{_WANT}\w* ?(?:avoir |prendre |reserver |bien |un |une |d |encore |#|le |autre |nouveau )*{LESSON}", 5),
        ((
            r"\b(?:reserve[rz]?|book)(?:[- ]moi|[- ]nous)\b"
        ), 5), ((
            rf"\b(?:un|une) (?:autre |nouve\w+ )?{LESSON} (?:de plus|en plus|supplementaire|sup)\b"
        ), 5),
        ((
            r"\b(?:on|je|nous) (?:peut|peux|pourrai[st]|pourrait|pouvons|pourrions) (?:avoir|prendre|reserver|"
            rf"ajouter) (?:un |une )?{LESSON}"
        ), 5),
        (rf"\best[- ]ce (?:que|qu) [^.]*\b(?:avoir|prendre|reserver) (?:un |une )?{LESSON}", 5),
    ),
    "reschedule": (
        (r"#[^.,]*\ba la place[ ?!.]*$", 7),
        ((
            r"\b(?:decal\w*|deplac\w*|report\w*|repouss\w*|avanc(?:e|er|ez|erait)|boug(?:e|er|ez)|echang\w*|"
            r"replac\w*|replanifi\w*|rattrap\w*|"
            r"intervert\w*|switch\w*)\b"
        ), 6),
        (r"\bchang(?:e|er|ez|erait)\b(?! (?:mes|les) (?:horaires|dispo\w*|rappels|le theme))", 4),
        (r"(?<!non, )(?<!non )\b(?:plutot|a la place|au lieu|sinon)\b", 4), (r"\bfaisons (?:plutot )?#", 4),
        ((
            r"\b(?:on|je|nous|tu|vous|elle|il) (?:peut|peux|pourrai[st]|pourrait|pouvons|pourrions|pouvez) (?:le |"
            "la |se |nous |plutot |"
            "se voir |faire |mettre |venir |passer |dire |faire cours |prendre |avoir cours )*#"
        ), 4),
        (r"\b(?:peut[- ]on|pouvons[- ]nous|pourrait[- ]on|pourrions[- ]nous)\b.*#", 4),
        ((
            r"\b(?:ca|c) (?:te |vous |t |lui |me |nous )?(?:irait|va|convient|conviendrait|arrange\w*|est "
            r"possible|serait possible|marche)\b.*#[^.]*\?"
        ), 4),
        ((
            r"#[^.]*\b(?:ca|c est|ce serait|c|ce) (?:te |vous |t )?(?:irait|va|convient|conviendrait|possible|"
            r"serait|mieux|marche|ok)\b"
        ), 4),
        ((
            r"\b(?:un |une )?(?:autre|nouve(?:au|l|lle)) (?:jour|horaire|heure|creneau|date|moment)\b"
        ), 5), (r"\bet #\?", 4),
        ((
            r"\b(?:prolong\w*|rallong\w*|raccourci\w*|allong\w*|ecourt\w*)\b"
        ), 6), ((
            "^(?:possible|c est possible|ce serait possible) #"
        ), 4),
        (r"\b(?:commence[rz]?|venir|finir) (?:plus tard|plus tot|#)", 3), (r"\b(?:plus tard|plus tot)\b", 2),
        (r"\bplus (?:longtemps|long|longue|court|courte)\b", 6),
    ),
    "cancel": CANCELS,
}
# fmt: on
