"""French: what is left out, refused or denied.

The patterns of exceptions and refusals run over the sentence in small letters, each letter of a name as `@`, of a time
as `#`; `what` is what is left out or refused.
"""

from __future__ import annotations

from core.understanding.tables.fr.cancels import ILL, LESSON, NOT

_ONE = r"(?:(?:le|la|les|l|celui|ceux|de|d|du|avec|pour|cours|seances?) ){0,4}(?:(?<!@)@+|(?<!#)#+)"
_SOME = rf"(?P<what>{_ONE}(?:(?:\s?[,&+]\s?|\s)(?:(?:et|ou|ni|pas) ){{0,2}}{_ONE}){{0,4}})"
_EXCEPT = (
    r"(?:sauf(?: pour)?|excepte|hormis|a part|a l exception d(?:e|u)?|mais pas|pas celui d(?:e|u)?|en dehors d(?:e|u)?)"
)
_TIMES = r"(?P<what>(?<!#)#+(?:(?: ?, ?#+){0,5},? (?:ou|et|ni|&) (?:le )?#+| #+){0,5})"
_BAD = r"(?:impossible|mort|complique|difficile|pas possible|trop tot|trop tard|pris)"
# fmt: off
LEAVING: dict[str, str] = {
    "is_excepted": rf"[\s,;:.()-]{{0,5}}\b{_EXCEPT} {_SOME}\)?",
    "is_kept": (
        rf"[\s,;:.()-]{{0,5}}\b(?:mais )?(?:(?:je |on )?garde[rz]?|laisse[rz]?|maintiens|ne touche pas a|conserve) "
        rf"(?=[^#]{{0,30}}@){_SOME}"
    ),
    "takes_place": (
        rf"(?:^|[,;:.(]\s?|\s(?=(?:et|mais) ))(?:et |mais )?{_SOME} (?:reste\w*|est maintenu\w*|a (?:bien )?lieu|"
        "est toujours bon)"
    ),
    "leaves_out": rf"[\s,;:.()-]{{0,5}}\b{_EXCEPT} (?!(?:avant|apres|si|quand|que|parce)\b)(?P<what>[^.;!¤]+)",
    "others_stay": rf"\b(?:{_EXCEPT}|pas) (?:(?:le|la|les|tous|du|de) ){{0,3}}(?:reste|autres|serie|suivants?)\b",
    "by_place": rf"\b(?:premi\w+|deuxieme|troisieme|derni\w+|prochaine?) {LESSON}",
    "and_also": r"(?<=@)\s*(?:,|&|\bet\b|\bou\b)\s*(?:le |la )*(?=#)|(?<=#)\s*(?:,|&|\bet\b|\bou\b)\s*(?=@)",
    # --- refusals
    "refuses": (
        r"(?:\b(?:peux|peut|peuvent|pouvons|pourrai|pourra|pourrons|viens|vient|viendrai|suis|serai|sera|est|va|"
        r"vais|dispo\w*|arrive|libre) "
        rf"(?:\w+ )?{NOT}|\bpas (?:dispo\w*|libres?|la)|\b(?:au lieu|a la place|plutot que)|\bsuis (?:\w+ "
        rf")?(?:{ILL}|prise?|occupee?|absente?)|"
        r"^(?:non )?pas)\b"
        r"(?: (?:venir|faire|etre|la|le|cours|dispo\w*|libres?|du tout|a|de|d|du|au|pour|nous|moi|assurer|"
        "possible|etre la|donner|travailler|avoir|l|en|@+)){0,6} "
        rf"{_TIMES}"
    ),
    "is_refused": (
        rf"{_TIMES},? (?:(?:pour (?:nous|moi|@+|elle|lui)|en fait|malheureusement|finalement) )*(?:(?:ca|c|c est|"
        "ce|ce n est|je|on|il|elle) )?(?:ne |n )?(?:est |sera |serait |va |vais |"
        rf"marche |convient |peux |peut |pourrai |me |nous |lui |suis |m |arrange |t )*(?:{NOT}|{_BAD})\b(?: "
        r"(?:possible|ok|bon|dispo\w*|libre|pour (?:moi|nous)|du tout))?"
    ),
    "unable_myself": r"\b(?:je|j') ?(?:ne )?(?:peux|pourrai) pas\b|\bje suis pas (?:la|dispo\w*)\b",
    "unable": rf"\b(?:peux|peut|pourrai|pouvons|pourra) (?:\w+ )?{NOT}\b|\bseulement\b|\bque\b",
    "asks_instead": (
        rf"\b(?:{ILL}|absente?|pas la|occupee?|prise?|(?:peux|peut|peuvent|pourra|pourrai|pouvons|vient|viens) "
        rf"{NOT})\b[^#]*(?:\b(?:peut|peux|pourrait|pourrais|possible|serait|plutot|"
        r"reporter|decaler|deplacer|decale|reporte)\b[^#]*#|#[^#]*\b(?:a la place|plutot|possible)\b|\bet #)"
    ),
    "states": r"^(?:(?:desolee?|malheureusement|bonjour|salut|coucou|non|oh|ah|et|mais|ok|le|pour|maya),? )*#",
    "wishes": (
        "#+,? (?:(?:ca|c|ce|en revanche|par contre|oui|nous|me|m|c est|te|vous|serait|pour|moi|@+) )*(?:irait|va|"
        r"marche|convient|conviendrait|possible|ok|bon|mieux|parfait|arrangerait|plutot|stp|svp|si|a la place)\b|"
        r"\b(?:peut|peux|pourrait|pourrais|pouvons|pourrions|possible|plutot|prefere\w*|sinon|par contre|peut[- "
        r"]etre|a la place|decal\w*|report\w*|deplac\w*)\b.*#|#[^#]*\?|meme heure|\bmais (?:le )?#+[ .!]*$|\bque "
        "(?:le |a )?#"
    ),
    "as_usual": r"\bcomme (?:d habitude|prevu|convenu)\b|\bon se voit\b|\b(?:a #|je serai la|on sera la|je viens)\b",
    "other_time": (
        r"\b(?:un |une |d )?(?:autres?|nouve(?:au|l|lle)) (?:jours?|horaires?|heures?|creneaux?|dates?|"
        r"moments?)\b|\b(?:report|decal|deplac)(?:er|e|ez)\b|"
        r"\b(?:on (?:peut|pourrait)|peut[- ]on|pourrait[- ]on|possible de|pourrions[- ]nous) (?:le |la |en "
        r")?(?:changer|modifier|bouger)\b"
    ),
    "joined": r"\b(?:et|ou|ni)\b|[&+]",
    "only_at": (
        r"\b(?:peux|peut|pouvons|pourrai[st]?|suis dispo\w*|suis libre) (?:\w+ )?(?:qu|que|seulement|uniquement) "
        "(?:venir )?(?P<what>#)"
    ),
    "only_then": r"\b(?:seulement|pas|que|qu)\b[^#]{0,30}(?:#+[^#]{0,6})?$",
    # --- denials
    "denied": "|".join((
        r"\b(?:mon|ma) (?!eleve|cours|@)\w+(?: (?:de|du|d) \w+)? (?:m )?a (?:annule|decale|reporte)\b",
        (
            rf"\b(?:n |ne )?(?:suis|est|sommes|sont|etait|serai|sera|a|ai) (?:vraiment |du tout )?{NOT} (?:(?:si|"
            "trop|vraiment|tres|du tout|encore) )*(?:malades?|absente?s?|en vacances|en conge|occupee?s?|en "
            r"deplacement)\b"
        ),
        (
            r"\b(?:ne |n |pas (?:besoin d |la peine d ))(?:l |le |la |veux (?:pas )?|faut (?:pas )?|surtout pas "
            rf")*(?:annul\w*|decal\w*|deplac\w*|report\w*)(?: {NOT})?\b"
        ),
        rf"\b(?:annule|decale|deplace|reporte)[rz]? (?:surtout )?{NOT}\b",
        (
            rf"\b(?:a|ai|as|est|suis) {NOT} (?:ete )?(?:annule|decale|reporte|deplace)e?\b"
        ), (
            r"\bmalade (?:ce |le )?(?:son|jeu|delire)\b"
        ), (
            r"\bc est (?:trop |vraiment )?malade\b"
        ),
    )),
    "stands": r"^(?=.*@)(?:.*¬|.*\b(?:va mieux|vient quand meme|est gueri\w*|finalement .*\bvient)\b)",
    "comes_after_all": (
        r"\b(?:va mieux|vais mieux|gueri\w*|vient quand meme|viens quand meme|serai quand meme|sera (?:la )?quand "
        "meme|peut finalement|peux finalement|viens finalement|finalement (?:je|on|elle|il) (?:peu[xt]|vien[st]|"
        r"serai|sera))\b(?!.*\?)"
    ),
    "somebody_away": (
        r"(?:^|[,.;:] |\b(?:que|car|comme|mais|donc) )@(?:(?: et|,)? @)*(?: (?:est|sont|sera|seront|part|partent|"
        "va|a|aussi|encore|toute la famille))+ (?:(?:absente?s?|partie?s?|en (?:vacances|voyage|classe verte|"
        r"sortie|stage|weekend|week-end))\b)"
    ),
    "weighs_off": r"\?|^(?:est[- ]ce|suis|dois|puis|si)\b|\b(?:peut[- ]etre|ptet|pas sure?|je pense (?:a|prendre))\b",
    "contradicts": (
        "^(?:(?:non+|nan|mais non)[ ,.!]+)+(?:(?:attends|desolee?|merci|en fait|t inquiete|pas de souci)[ ,"
        r".!]+)*(?=(?:je|j|on|elle|il|@) (?:\w+ )?(?:viens|vient|arrive|serai|sera|suis la|est la|suis en "
        r"route)\b)"
    ),
    "asks_days_off": (
        "(?:(?:montre|affiche|liste|quels sont)(?:[- ]moi)? )?mes (?:jours? (?:off|de conge|de repos)|conges|"
        "vacances|absences)"
    ),
    "gives_back": (
        "(?:(?:annule|supprime|enleve|retire) (?:mes |mon |ma |les |le )?(?:conges?|vacances|jours? off|"
        "absences?|jour de repos)|je (?:travaille|suis la|suis dispo|donne cours) (?:finalement|quand meme|en "
        "fait)|(?:finalement|en fait),? je (?:travaille|suis la|suis dispo|donne cours)|debloque)(?:[ ,]|#|"
        r"\b(?:le|la|du|de|finalement|quand|meme|stp|au|a|pour|en|fait)\b)*"
    ),
}
# fmt: on
