"""French: the turns of phrase that settle what belongs where, by name.

Patterns run over the sketch of a sentence, as the cues do; those of short answers over the whole text.
"""

from __future__ import annotations

from core.understanding.tables.fr.cancels import BE_AWAY, CANT, ILL, LESSON, NOT, PARENT
from core.understanding.tables.fr.leaving import LEAVING
from core.understanding.tables.fr.limits import LIMITS

_MOVE = (
    r"\b(?:decal\w*|deplac\w*|report\w*|repouss\w*|avanc(?:e|er|ez|erait)|boug(?:e|er|ez)|chang(?:e|er|ez|erait)|"
    r"echang\w*|replac\w*|replanifi\w*|intervert\w*|prolong\w*|rallong\w*|raccourci\w*|allong\w*|ecourt\w*|"
    r"rattrap\w*(?![^.?!]*\bmets)|"
    r"pass(?:e|er|ez|ons) (?=@|le cours|la seance|le rdv|[a-z]+ (?:de|du) )|switch\w*|bascul\w*|"
    r"transfer\w*|reprogramm\w*)\b"
)
_CHILD = r"(?:fille|fils|enfants?|petite?|jumeaux|jumelles|garcon|gamin|gamine|mome|puce)"
# fmt: off
TURNS: dict[str, str] = {
    **LIMITS,
    "orders_move": (  # an order beats what is told before it
        r"(?:^|[,.;!] ?)(?:donc |alors |stp |et |du coup )*(?:decale|deplace|reporte|repousse|avance|"
        r"bouge|change|bascule|passe|mets)[rz]?(?: (?:le|la|l|son|sa|mon|ma|notre)\b| @| #)"
    ),
    "only_so_long": (  # a day and a length alone: of the lesson that there is
        r"\bne \w+ que #|\b(?:seulement|juste) #|# seulement\b"
    ),
    "tells": (  # news of somebody, though it names a time
        r"@ (?:a|avait|aura|passe|joue|part|voyage|fete|fetait|jouait|passait)\b[^.,!?]*\b(?:"
        r"controles?|interro\w*|exam\w*|partiels?|bac|brevet|tests?|match|entrainement|anniv\w*|"
        r"fete|concert|medecin|dentiste|sortie|voyage|tournoi|competition|mariage|repetition|"
        r"spectacle|vol|reunion|oral|soutenance|concours|fievre|grippe"
        r")\b|@ (?:# )?(?:etait|est alle\w*|est parti\w*|fete|est ne\w*|jouait)\b|\b(?:c est|"
        r"c etait) l anniv\w* (?:de |d )?@"
    ),
    "new_student": (
        r"^(?:(?:j ai|ajoute|il y a) )?(?:un |une |mon |ma )?(?:nouvel(?:le)? eleve|eleve nouveau|"
        r"nouvel(?:le)? etudiante?|nouveau)"
        r"(?: s appelle| nommee?| c est)?(?: ?[:,]| -)? (?P<name>[^\W\d_]{2,})"
    ),
    **LEAVING,
    "manners": (
        r"^(?:(?:s il te plait|s il vous plait|stp|svp|bonjour|bonsoir|salut|coucou|hello|hey|hi)\b(?: maya\b)?[ ,"
        "!.]*)+|"
        "(?<![ ,])(?:[ ,]+(?:s il te plait|s il vous plait|stp|svp|desolee?|bisous?|"
        "cordialement|"
        "bonne (?:journee|soiree)|pardon))+[ !.]*$|(?<![ !.])[ !.]+$"
    ),
    "moves_something": (
        rf"{_MOVE}(?: (?:ca|le|la|les|mon|ma|notre|son|sa|ce|cette|un|une|d|de|du|{LESSON}|tout|tous|heure|horaire|"
        "jour|"
        "date|prochaine?|autre|si|possible|a))*[ ?.!]*$|"
        r"\b(?:un |une )?(?:autre|nouve(?:au|l|lle)) (?:jour|horaire|heure|creneau|date|moment)\b|"
        r"\b(?:commencer|faire|venir) (?:plus tot|plus tard)\b"
    ),
    "not_changed": (
        r"\bchang\w+ (?:de |d |le |la )?(?:livre|cahier|methode|ecole|lycee|college|numero|telephone|voiture|travail|"
        r"avis|idee|prof\w*)"
        r"\b|"
        rf"(?:\b(?:ne |n )?(?P<cancel>annul\w*) (?:surtout )?{NOT}\b|\b(?:ne|n|pas|surtout pas) (?:pas )?(?:l |le |"
        r"la )?(?:annul\w*|"
        rf"decal\w*|deplac\w*|report\w*)|\b(?:decale|deplace|reporte)[rz]? {NOT}\b)|^(?:pourquoi|as[- ]tu|tu as|"
        r"est[- ]ce que tu as)\b.*"
        r"\b(?:annule|decale|reporte)\b.*\?"
    ),
    "not_late": (
        rf"\b{NOT} (?:# |trop |si )*(?:en |de )?retard\b|\b(?:etait|etais|etions|avait|avais|a eu)\b.*\bretard|"
            r"^(?:est[- ]ce|sera|est|peut)\b.*retard.*\?"
    ),
    "wants_lesson": (
        rf"^(?=.*\b{LESSON}\b)(?=.*(?:\?|\b(?:peut|peux|pourr\w*|voudr\w*|veux|voul\w*|aimer\w*|souhait\w*|besoin|"
        "encore|autre|plus|"
        r"supplementaire|reserver|stp|svp)\b))|\b(?:reserve[rz]?|book|inscri\w*)(?:[- ](?:moi|nous))?\b"
    ),
    "proposes": (
        r"\b(?:peut|peux|pourrait|pourrais|pouvons|pourrions|pouvez)(?:[- ](?:on|tu|vous|nous))?\b|\b(?:plutot|a "
        r"la place|au lieu|sinon)\b|#\?|\b(?:(?:serait|est)[- ]il|ce serait|c est) possible\b.*"
        r"\b(?:cours|lecon|seance|commencer|avoir|faire)\b"
    ),
    "weekday_off": r"#,? (?:je suis |c est )?(?:off|ferme|libre|repos)[ .!]*",
    "only_hours": (
        r"(?:[#\s,.;:&+-]|\b(?:et|off|repos|pause|dejeuner|de|du|ferme|horaires|seulement|aussi|puis|pas|cours|le|"
        r"les|la|tous|heures)\b)*"
    ),
    "moving": (
        rf"{_MOVE}|\bpasse(?:nt)? (?:au|aux|du|de) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi)|"
        rf"\bon l[ea] (?:fait|met|remet) (?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|le \d)|"
        r"\bdevien(?:t|nent) (?:le|les|a) "
    ),
    "yes": (
        "^(?:(?:haha+|mdr|lol|ah|oh|ben|bah|bon)[ ,.!]*)*(?:(?:oui+|ouais|ouai|ouep|yep|yes|wi|o|si|ok+|okay|oki|"
        "dac|d acc?|d accord|daccord|dacodac|"
        r"ca marche|ca roule|ca me va|ca nous va|ca va|c est (?:bon|ok|parfait|ca|note|juste|d accord)|exact\w*|"
        "tout a fait|"
        r"parfait|super|nickel|impec\w*|top|genial|tres bien|bien|bien sur|evidemment|absolument|carrement|"
        "volontiers|avec plaisir|"
        "go|vas[- ]y|allez[- ]y|fais[- ]le|fais ca|confirme[rz]?|je confirme|valide[rz]?|je valide|envoie|"
        "envoyez|reserve|correct|bon|"
        "pas de (?:souci|probleme)|no souci|entendu|note|sans (?:souci|probleme)|merci|stp|svp|👍|👌|✅|🙂|certain|"
        "je suis sure?|"
        "pour moi|pour nous|alors|pour ca|comme ca)[ ,.!]*)+$"
    ),
    "no": (
        "^(?:(?:non+|nan|nn|nope|no|pas ca|pas du tout|pas maintenant|pas encore|jamais|surtout pas|annule|c est "
        "faux|faux|pas bon|"
        "c est pas (?:ca|bon)|ce n est pas (?:ca|bon)|non merci|merci|desolee?|pas besoin|laisse|je prefere pas|"
        "plutot pas|mieux pas|👎|❌|pas possible|"
        "impossible|malheureusement|ca (?:ne )?va pas|ca (?:ne )?marche pas)[ ,.!]*)+$"
    ),
    "maybe": (
        "^(?:(?:peut[- ]etre|ptet|ptetre|pt[- ]etre|(?:je (?:ne )?|j )?(?:sais|suis) (?:pas|pas encore)(?: "
        "encore)?(?: sure?| certaine?)?|pas sure?|pas encore sure?|"
        "aucune idee|jsp|jsais pas|chais pas|on verra|faut voir|a voir|possible|ca depend|probablement|je (?:te|"
        "vous) (?:dis|redis)(?: ca)?|je regarde|je verifie)[ ,.!]*)+$"
    ),
    "commanding": (
        r"\b(?:annul\w*|decal\w*|deplac\w*|report\w*|reserv\w*|programme[rz]?|planifi\w*|ajout\w*|mets|mettez|dis|"
        "dites|ecris|previens|"
        r"rappelle[rz]?|factur\w*|bloque[rz]?|montre[rz]?|affiche[rz]?|liste|relance|note[rz]?|devoirs?|commence|"
        r"demarre|supprim\w*|envoie[rz]?|demande[rz]?)\b"
    ),
    "declined_day": (
        rf"^(?:pas|non)\b(?: le)? #|\b(?:peux|peut|pouvons|pourrai|va|marche)\b[^#]{{0,12}}\b{NOT}\b[^#,]{{0,15}}#|"
        rf"#,? (?:(?:c est|ca|c) )?(?:ne |n )?(?:\w+ ){{0,2}}(?:{NOT}|impossible|mort|complique|difficile)\b"
    ),
    "correcting": (
        r"^(?:non|nan|desolee?|pardon|en fait|oh|attends|attendez|je veux dire|je voulais dire|mets|plutot|mieux|enfin|"
        r"ok mais|ok|bon|alors|change|pas|c est|finalement|disons|euh|oups)\b"
    ),
    "day_on": (
        r"\b(?:un|le) jour (?:(?P<after>apres|plus tard)|avant|plus tot)$|\b(?:le )?(?P<next>lendemain|jour "
        "suivant)$"
    ),
    "name_after_verb": (
        r"^(?:peux[- ]tu |tu peux |il faut )*(?:annul\w*|decal\w*|deplac\w*|report\w*|reserv\w*|programme[rz]?|"
        r"planifi\w*|ajoute[rz]?|mets|note|"
        r"inscri\w*|relance|cale|facture[rz]?)(?: (?:a|avec|pour|un cours avec|un cours pour|le cours (?:de|d|"
        r"avec)))? (?P<name>[^\W\d_]+)(?= #|$| a\b| pour\b| et\b)"
    ),
    "name_after_with": r"\b(?:avec|pour) (?P<name>[^\W\d_]{2,})(?= #|$|[,.])",
    "moves_from": rf"{_MOVE}(?!.*\b(?:plutot|pour|vers|a la place) #)",
    "to_earlier": r"\b(?:avanc\w*|plus tot|avant)\b",
    "pushed": (
        r"\b(?:decal\w*|deplac\w*|report\w*|repouss\w*|avanc\w*|boug\w*)\b.*(?:\bd\b|\bde\b|@|plus (?:tard|tot))"
    ),
    "asks_next": (
        rf"\bprochaine?s? (?:{LESSON}|eleve|fois)|\bprochaine? (?:avec )?@|\bqui (?:est|vient|suit) (?:le |la "
        ")?(?:prochaine?|suivante?|ensuite|apres)|"
        r"\bquand (?:est[- ]ce que )?(?:je |on )?(?:re)?vo(?:is|it)\b(?!.*#)|\bc est quoi la suite|\bc est "
        r"quand\b(?!.*#)"
    ),
    "opens": r"^(?:aussi )?(?:ouvre|ouverte?)\b|\b(?:exceptionnellement|aussi|en plus|supplementaire)\b",
    "buffer": r"\bentre (?:mes |les |deux |chaque )*(?:cours|seances|eleves|lecons)\b|\b(?:battement|tampon|marge)\b",
    "buffer_none": r"\b(?:pas|aucun|aucune|sans|zero)\b",
    "buffer_bare": r"\b(?:battement|tampon|marge)(?: de| d)? (\d{1,3})\b|\b(\d{1,3}) entre\b",
    "pause": r"\b(?:pause|dejeuner)\b",
    "off": r"\b(?:off|ferme|repos|conge|rien|pas|jamais|aucun)\b",
    "negated": rf"\b(?:{NOT}|off|ferme|repos|jamais)(?: (?:de|cours|travaille|le|les|dispo))*\s*$",
    "shuts": rf"\b{NOT}(?: (?:de|cours|le|les))* #|# je (?:ne )?(?:travaille|donne|bosse|fais|suis) {NOT}\b",
    "joined_days": r"(?:,|et|ou|&|\+|ni)+",
    "declines": (
        rf"\b(?:{NOT}|non|nan|{ILL}|{BE_AWAY}|vacances|impossible|malheureusement|empechement|rater|manquer|"
            r"louper|sans moi|mort|aucune?|annul\w*)\b"
    ),
    "ill": rf"\b{ILL}\b",
    "hesitates": (
        rf"\b(?:peut[- ]etre|ptet|ptetre|pt[- ]etre|(?:sais|sait|suis|est) {NOT} (?:encore |trop |du tout )*(?:si|"
        "sure?|certaine?)?|"
        r"pas (?:\w+ )?(?:sure?|certaine?)|sais pas|jsp|probablement|je (?:pense|crois)|j espere|normalement|si|"
        "on verra|ca depend|"
        r"essay\w*|je (?:te|vous) (?:dis|redis|confirme plus tard)|aucune idee|chais pas|jsais pas|a voir)\b(?! "
        "(?:il te|il vous))"
    ),
    "asks_back": (
        r"^[^.,!;]*\?+[ !?]*$|^(?:(?:bonjour|salut|coucou|hello|et|mais|desolee?|maya|petite question|@)[ ,:!]*)*"
        r"(?:est[- ]ce que|qu est[- ]ce|(?:que|quand|ou|qui|pourquoi|comment|quel\w*|combien)\b|(?:dois|peut|peux|"
        r"suis|est|viens|vient)[- ](?:je|on|elle|il|tu)\b)"
    ),
    "no_objection": (
        r"\b(?:pas de (?:souci|probleme|soucis)|pourquoi pas|no souci|pas en retard|sans (?:souci|probleme)|pas "
        r"grave|n oublie\w* pas|t inquiete\w* pas)\b"
    ),
    "switched_off": r"\b(?:off|plus|pas|aucun|desactive\w*|coupe\w*|stop|arrete\w*|zero)\b",
    "copula": (
        r"(?i:^(?:est|suis|a|ai|il est|elle est|je suis|j'ai|elle a|il a)\s+(?=.*(?:malade|grippe|fi[eè]vre|"
        "fatigu|h[oô]pital|gastro|covid)))"
    ),
    "takes_time": (
        "(?=.*#)(?:(?:#|ok(?:ay)?|oui|ouais|dac|d|accord|alors|va|pour|c|est|bon|parfait|super|celui|celle|de|du|"
        "le|la|les|je|prends|prend|on|nous|ca|"
        "me|nous|va|marche|convient|irait|serait|tres|bien|mieux|prefere|prefererais|choisis|plutot|merci|"
        "possible|creneau|stp|svp|nickel|top|go|mets|disons|a|l|moi)(?:[ ,.!-]+|$))+"
    ),
    "cannot_come": (
        rf"@[^.?!@]*?(?:{CANT}|\b(?:est|a|sera) (?!{NOT}\b)(?:\w+ )?(?:{ILL}|{BE_AWAY}|annule)\b)|\b{PARENT} "
            rf"(?:de |d )@[^.?!@]*(?:{NOT}|malade)"
    ),
    "lengthened": (
        r"\b(?:prolong\w*|rallong\w*|raccourci\w*|allong\w*|ecourt\w*)\b.*\b(?:de|d) #|# (?:de plus|plus longue?|"
        r"plus courte?)\b"
    ),
    "shortened": r"\b(?:raccourci\w*|ecourt\w*|plus courte?)\b",
    "child_ill": rf"\b{_CHILD}\b (?:est|sont|a|ont) (?!{NOT}\b)(?:[a-z#]+ ){{0,3}}{ILL}\b",
    "leading_name": r"^(?P<name>[^\W\d_]{2,})(?: (?P<family>[^\W\d_]+))?,? #",
    "bare_number": r"(?:environ |a peu pres |genre |seulement |juste )*(\d{1,3})",
    "which": (
        rf"\b(?:(?P<next>prochaine?)|(?P<last>derniere?)|(?P<first>premiere?)) (?:{LESSON}|@|$)|\b{LESSON} "
        r"(?:suivante?|prochaine?)\b"
    ),
    "states_hours": r"^(?!.*\?)(?:.*\b)?je (?:suis|serai) (?:disponible|libre|dispo)\b",
    "given_up": r"\b(?:au lieu|a la place) (?:de|d) (?:a )?(?P<n>\d{1,2}|[a-z]+)\b",
    "instead_of": r"\b(?:au lieu (?:de|du|d)|plutot que|a la place (?:de|du|d))(?: le| la)? #",
    "new_time_only": r"\b(?:mets|mettons|plutot|disons|faisons|pour|passe a) #|\ba la place\b|^et #",
    "and_after": r"\bet (?:tous |toutes |tout |les |ceux |celles |ce )*(?:suivante?s?|d apres|apres|qui suivent)\b",
    "last_ones": r"\bderni(?:er|ere)s? #",
    "several_sessions": r"\b(?:(?:les|mes|ses|nos|des) cours|seances|lecons|tous|toutes|tout|chaque|serie)\b",
    "scope_one": (
        r"\b(?:seulement|juste|uniquement|que) (?:cette fois|celui|celle|ce|une fois|#)|\bcette fois(?:[- ]ci)?\b|"
        r"\bexceptionnellement\b"
    ),
    "scope_following": (
        r"\b(?:a partir de maintenant|desormais|dorenavant|a l avenir|les suivants|tous les suivants|tous les "
        r"prochains|definitivement)\b"
    ),
    "scope_series": r"\b(?:serie|(?:jour|horaire|creneau|heure) (?:fixe|habituel(?:le)?)|toutes les semaines|"
        r"hebdomadaires?|chaque semaine)\b",
    "scope_all": r"\b(?:tous|toutes|tout|tout le monde|les deux|chaque cours)\b",
    "longer": r"(?<!pas )\b(?:plus (?:long|longue|longtemps|courte?))\b",
    "a_week_asked": r"\bsemaine\b",
    "day_before": r"\b(?:la veille|le jour (?:d )?avant|un jour (?:a l )?avan\w*)\b",
    "last_lesson": rf"\bderni(?:er|ere) {LESSON}\b",
    "looks_back": r"\b(?:j ?\'? ?ai|on a|nous avons|il a|elle a|@ a) (?:donne|eu|fait)\b",
    "announces_topic": r"^(?:theme|sujet|est|a|mets|change|en|pour)\s+",
    "holidays": r"/?(?:jours )?feries(?:(?: en| au| aux| de| d|:)? (?P<place>[^\d#@¤?!]+))?",
    "no_place": r"\b(?:sont|est|etaient|commencent|fin|finies|bonnes|merci|mes|nos|avec|a|au)\b",
    "holidays_off": r"(?:off|non|aucun|pas)",
    "stays": (
        "(?:je suis|suis|je serai|je vais etre)(?: (?:#|maintenant|encore|en ce moment|actuellement))* (?:a|"
            r"au|en|aux) (?P<place>[^#@¤\d?!]{2,40}?)(?:,? (?:#|et|maintenant|seulement))*"
    ),
    "returns": (
        "(?:je suis |suis )?(?:rentree?|de retour)(?: (?:a la maison|chez moi))?|(?:je suis |suis )?de retour "
        r"(?:a|au|en) (?P<place>[^#@¤\d?!]{2,40}?)"
    ),
    "which_one": (
        r"\b(?:(premiere?|1er)|(derniere?)|(prochaine?)|(deuxieme|second|2e)|(tous|toutes|les deux|tout)|(celui[- "
        r"]ci|celui[- ]la|ce cours))\b"
    ),
}
# fmt: on
