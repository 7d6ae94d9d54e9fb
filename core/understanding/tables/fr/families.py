"""French: what students and their parents write beside what they want: of others, forwarded, in chat spelling."""

from __future__ import annotations

# fmt: off
_PEOPLE = (  # neither the speaker nor their child
    "(?:(?:grand-?|petit-?|demi-?)?(?:freres?|soeurs?|meres?|peres?)|mamans?|papas?|parents|copains?|copines?|"
    r"potes?|amie?s?|mamie|papi|papy|oncle|tante|cousine?s?|profs? d[e ] ?\w+|entraineur|coach|voisine?s?|mari|"
    "femme|patronne?|collegues?|chien|chat)"
)
_EVENTS = (  # no lessons
    r"(?:ecole|college|lycee|creche|cantine|natation|piscine|entrainements?|entrainement de \w+|foot(?:ball)?|"
    "basket|tennis|judo|danse|piano|guitare|chorale|orchestre|repetition|sortie|sortie scolaire|voyage|fete|"
    r"anniversaire|concert|match|tournoi|vol|reunion(?: parents-?\w*)?|spectacle|controle|examen|cours de "
    "(?:piano|danse|natation|sport|guitare|judo|yoga|musique|dessin|theatre|tennis)|bibliotheque)"
)
FAMILIES: dict[str, str] = {
    "of_others": (
        "(?:(?<=^)|(?<=[ ,.;:!(']))(?:(?:mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|le|la|les|l) ?(?:[a-z]+ "
        f")?{_PEOPLE}(?: de @)?"
        "(?: (?:#|aussi|toujours|encore|souvent|a dit qu ?(?:il|elle)))*"
        " (?:(?:est|sont|etait|sera|arrive|arrivent|va etre|vient)(?: (?:#|toujours|encore|aussi|souvent|tres|"
        r"deja))* (?:en retard|absente?s?|malades?|tard)\b|"
        "(?:n |ne )?(?:peut|peuvent|pourra|veut|vient|viendra|viennent)(?: (?:m|me|nous|pas|plus|l|la|le))*(?<= "
        r"pas)\b(?: (?:venir|m \w+|nous \w+|me \w+|amener|emmener|conduire|passer))?(?: (?:a|au|aux|chez|pour) "
        "[^,.;!?]*)?|"
        "(?:non|pas)(?=[ .,!]*$))|"
        f"(?:(?:mon|ma|mes|notre|nos|son|sa|ses|leur|leurs|le|la|les|l) ?)?{_EVENTS}(?: (?:#|de|du|d|ce|cette|a|"
        "au))*"
        " (?:est|sont|a ete|ont ete|sera|etait)(?: (?:#|aussi|encore|deja|de nouveau))* (?:annulee?s?|fermee?s?|"
        r"reportee?s?|deplacee?s?|decalee?s?|supprimee?s?|avancee?s?)\b)"
    ),
    "automatic": (  # written by a mail program while its owner is away
        r"\brepondez (?:stop|oui|non|[a-z0-9]) pour\b|\bcliquez (?:ici|sur)\b|\bvotre (?:commande|colis|livraison|"
        r"reservation|code)\b|\bne pas repondre\b|"
        r"\breponse automatique|\babsente? du bureau|\b(?:message|mail|avis) d ?'?absence|\bacces (?:limite|"
        r"restreint|reduit) a (?:mes|ma|mon)\b|\ben mon absence\b|"
        r"\b(?:repondrai|reviendrai vers vous|reponds) (?:des|a) mon retour|\bmerci (?:de|pour) (?:votre|ton) "
        r"(?:message|e-?mail|courriel|mail)\b|\bmessage automatique\b|"
        r"\b(?:en conges?|en vacances|en deplacement)\b[^!?]*\b(?:e-?mails?|mails?|messages?|courriels?|urgence|"
        r"urgent)\b"
    ),
    "late_asked": (  # whether one may be late, or that one was
        "^(?:est[- ]ce que |c est (?:grave|bon|possible|ok) si |ca va si )?(?:je|on|elle|il|@|nous)? ?(?:peux|"
        r"peut|pourrais|pourrait|pouvons)\b.*\bretard\b.*\?|"
        r"\b(?:grave|possible|probleme|souci|ok|bon|derange\w*|passe|arrive|va|embete) (?:\w+ )?si\b.*\bretard\b|"
        r"\b(?:desolee?s?|pardon|excuse\w*|navree?s?|excuses)\b[^.;!]*\b(?:d|pour|de)\b[^.;!]*\bretard\b(?: (?:d|"
        "de|du|l))*(?: ?(?:#|autre jour|fois))*[ .!]*$"
    ),
    "opens_yes": (
        "^(?:(?:salut|coucou|bonjour|oh|ah|euh|bah|ben|desolee?)[ ,.!]*)*(?:oui+|ouais|ouep|yes|ok|d accord|bien "
        r"sur|carrement|pas de souci|ca marche|bien entendu)\b"
        r"(?!.*\b(?:mais|sauf|seulement|retard|pas|plus tard|jamais|ne|n|ou)\b)"
    ),
    "opens_no": (
        "^(?:(?:salut|coucou|bonjour|oh|ah|euh|bah|ben|desolee?|helas|malheureusement)[ ,.!]*)*(?:non+|nan|"
        "malheureusement non|malheureusement pas|helas non|pas (?:#|cette fois|cette semaine)(?=[ ,.;!]|$))"
        r"(?! (?:plus|probleme))(?!.*\b(?:je viens|elle vient|il vient|arrive|serai la|sera la)\b)"
    ),
    "tells_tutor": (  # words to pass on to the tutor
        "^(?:(?:salut|bonjour|coucou|stp|svp|et|aussi|ok|est-ce que)[ ,!.]*)*(?:(?:tu peux|tu pourrais|vous "
        r"pouvez|vous pourriez|peux-?\s?tu|pourrais-?\s?tu|pouvez-?\s?vous|pourriez-?\s?vous|merci de|peut on) )?"
        "(?:dire|dis|dites|transmettre|transmets|transmettez|prevenir|previens|prevenez|informer|informez|faire "
        "savoir|faire passer)(?: le message| ceci| ca)? (?:a |au )?(?:ma|mon|la|le|l|sa|son|leur|notre|mme|"
        r"madame|monsieur|m\.) ?(?:prof(?:esseure?)?|enseignante?|tuteur|tutrice|maitresse|[a-z]+(?= qu))"
        r"(?: (?:que|qu)\b|[:,]) ?(?P<body>.+)$"
    ),
    "tasks_done": (
        r"\b(?:ai|as|a|avons|ont)(?: (?:deja|pas|bien|tout|enfin|tous|presque))* (?:finie?s?|faite?s?|terminee?s?|"
        r"oubliee?s?|perdue?s?|rendue?s?|envoyee?s?)\b|\bc est fait\b"
    ),
    "instead_said": (
        r"#,? (?:a la place|plutot)\b|\bplutot (?:le |a |vers )?#|\bau lieu (?:de|du|d) ?#"
    ),
    "asks_link": (
        r"^(?!.*\b(?:marche|fonctionne|pas)\b)(?:.*\b(?:envoy\w*|envoi\w*|renvoy\w*|donne\w*|ou est|c est quoi|"
        r"quel est|ou trouver|besoin du|t as|tu as|avoir|retrouve)\b.*\b(?:lien|salle video)\b|(?:le |un "
        ")?lien(?: zoom| du cours| pour le cours)?[ ?!]*$)"
    ),
    "conditional": (
        r"\b(?:si|s ils?|au cas ou|a condition)\b(?! (?:possible|c est (?:possible|bon|ok|mieux)|ca (?:vous|te|va|"
        r"marche|convient|ne)|tu (?:peux|veux)|vous (?:pouvez|voulez|etes)|besoin|oui))(?<!\bgrave "
        r"si)(?<!\bderange si)(?<!\bdemande si)(?<!\bsavoir si)(?<!\bsais pas si)"
    ),
    "asks_off": (
        r"\b(?:est|sont|a ete|est-(?:il|elle|ce)|a t il|a-t-il)\b.*\b(?:annulee?s?|reportee?s?|maintenue?s?|"
        r"decalee?s?)\b.*\?"
    ),
    "but_comes": (
        r"\bmais (?:(?:je|elle|il|on|nous|@) )?(?:viens|vient|viendra|viendrai|venons|serai la|sera la)\b(?! "
        "(?:en retard|pas|#))"
    ),
    "a_parent_too": r"^et (?:aussi )?(?:a )?(?:sa|son|ses|leurs?|la|le|les) (?:meres?|mamans?|peres?|papas?|parents)\b",
    "a_parent": (
        r"\b(?:meres?|mamans?|peres?|papas?|parents)\b"
    ),
    "swaps": (
        r"\b(?:echang\w*|interverti\w*|permut\w*)\b"
    ),
    "at_night": (
        r"^(?:stp |svp )?(?:(?:ne )?(?:m |me |nous )?(?:ecris|ecrivez|envoie|envoyez|derange\w*|reveille\w*)(?:[- "
        "](?:moi|nous))? (?:pas|plus|rien)(?: de messages?)?|(?:pas|plus) de (?:messages?|notifications?|"
        "rappels?)) (?:la nuit|si tard|tard le soir|le soir|le matin|si tot)(?: stp| svp)*$"
    ),
    "wants_silence": (
        r"^(?:stp |svp |tu peux |vous pouvez )*(?:muet|mute|silence|desabonn\w*(?:[- ]moi)?|(?:arrete\w*|arreter|"
        "stop) (?:de |d )?(?:m |me |nous )?(?:ecrire|envoyer (?:des|autant de|tous ces) messages?|deranger|"
        "embeter|les messages|les notifications)|(?:ne )?(?:m |me |nous )?(?:ecris|ecrivez|envoie|envoyez)(?:[- "
        "](?:moi|nous))? (?:plus|pas)(?: rien)?(?: de messages?)?|(?:plus de|moins de|trop de) (?:messages?|"
        "notifications?))(?: stp| svp)*$"
    ),
    "each_answers": (
        r"@[^@]*\b(?:vient|viendra|peut|sera la)\b(?! (?:pas|malade|non|ne vient pas|ne peut "
        r"pas))[^@]*@[^@]*(?<![^\W\d_])(?:pas|malade|non|ne vient pas|ne peut pas)(?![^\W\d_])|"
        r"@[^@]*(?<![^\W\d_])(?:pas|malade|non|ne vient pas|ne peut pas)(?![^\W\d_])[^@]*@ (?:vient|viendra|peut|"
        r"sera la)\b(?! (?:pas|malade|non|ne vient pas|ne peut pas))"
    ),
    "answers_later": (
        r"\b(?:dis|dirai|dira|confirme\w*|demande\w*|regarde\w*|saurai|verrai|vois|previens|previendrai)\b[^#]*#"
    ),
    "asks_homework": (
        r"\b(?:y a-t-il|il y a|y a|quels sont|c est quoi|on a|j ai) (?:des |les |mes |quoi comme "
        r")*devoirs?\b[^!.]*\?|^devoirs?[ ?]*\?$"
    ),
    "or_times": r"# ou (?:bien |alors |le |a |au )*#",
}
# fmt: on
