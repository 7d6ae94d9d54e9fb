"""Spanish: what students and their parents write beside what they want: of others, forwarded, in chat spelling."""

from __future__ import annotations

# fmt: off
_PEOPLE = (  # neither the speaker nor their child
    "(?:herman[oa]s?|hermanit[oa]s?|madre|mama|mami|padre|papa|papi|padres|amig[oa]s?|colegas?|abuel[oa]s?|"
    r"ti[oa]s?|prim[oa]s?|profe(?:sora?)? de \w+|entrenadora?|vecin[oa]s?|marido|mujer|espos[oa]|jef[ea]|perro|"
    "gato|clase entera)"
)
_EVENTS = (  # no lessons
    "(?:colegio|cole|escuela|instituto|insti|guarderia|natacion|piscina|entrenamientos?|entreno|futbol|"
    "baloncesto|basket|tenis|judo|ballet|danza|piano|guitarra|coro|orquesta|ensayo|excursion|viaje|fiesta|"
    "cumple(?:anos)?|concierto|partido|torneo|vuelo|reunion(?: de padres)?|examen|clase de (?:piano|danza|"
    "natacion|gimnasia|guitarra|judo|yoga|musica|baile|ballet|tenis|educacion fisica)|biblioteca)"
)
FAMILIES: dict[str, str] = {
    "of_others": (
        f"(?:(?<=^)|(?<=[ ,.;:!(¡¿]))(?:(?:mi|mis|nuestr[oa]s?|su|sus|el|la|los|las|tu) (?:[a-z]+ )?{_PEOPLE}(?: "
        "(?:de @|menor|mayor))?"
        "(?: (?:#|tambien|siempre|otra vez|hoy|ya|dijo que|dice que|me dijo que|casi))*"
        " (?:(?:llega|llegan|llego|llegara|viene|va|est[aá]n?|estaba|estuvo)(?: (?:#|siempre|otra vez|hoy|muy|"
        r"bastante))* (?:tarde|retrasad[oa]s?|enferm[oa]s?|mal|malit[oa]|fuera)\b|"
        "no (?:puede|pueden|podra|viene|vienen|vendra|va|quiere)(?: (?:venir|ir|llevarme|traerme|llevarnos|a "
        "venir|a ir|a poder))*(?: (?:a|al|para|en) [^,.;!?]*)?|"
        "(?:tampoco|no)(?=[ .,!]*$))|"
        f"(?:(?:mi|mis|nuestr[oa]s?|su|sus|el|la|los|las) )?{_EVENTS}(?: (?:#|de|del|la|el|este|esta))*"
        r" (?:est[aá]n?|fue|fueron|ha sido|sera|queda|se ha|se)(?: (?:#|tambien|ya|otra vez))* (?:cancel\w+|"
        r"anulad[oa]s?|suspend\w+|cerrad[oa]s?|aplaz\w+|cambiad[oa]s?|movid[oa]s?|pospuest[oa]s?)\b|"
        r"\b(?:han|nos han|me han) (?:cancelado|suspendido|anulado|movido|cambiado) (?:el|la|los|las|mi|"
        rf"nuestr[oa]s?) (?:[a-z]+ )?{_EVENTS}\b)"
    ),
    "automatic": (  # written by a mail program while its owner is away
        r"\bresponda (?:stop|si|no|[a-z0-9]) para\b|\b(?:haga clic|pulse|pincha|haz clic)\b|\b(?:su|tu) (?:pedido|"
        r"paquete|envio|reserva|codigo)\b|\bno responder\b|"
        r"\brespuesta automatica|\bfuera de (?:la )?oficina|\bacceso limitado (?:a|al)\b|\bmensaje automatico|"
        r"\bno (?:tendre|tengo) acceso (?:a|al) (?:mi |mis )?(?:correos?|e-?mails?)|"
        r"\bgracias por (?:su|tu) (?:mensaje|correo|e-?mail|contactar)\b|\bresponder[ea] (?:a )?(?:su|tu) "
        "(?:mensaje|correo|e-?mail)|"
        r"\b(?:de vacaciones|de viaje)\b[^!?]*\b(?:correos?|e-?mails?|mensajes?|urgencia|urgente)\b"
    ),
    "late_asked": (  # whether one may be late, or that one was
        "^[¿¡ ]*(?:puedo|podria|puede|podemos|podriamos|esta bien si|te importa si|importa si|pasa algo si|hay "
        r"problema si|es problema si|te molesta si)\b.*\b(?:tarde|retraso|demora)\b.*\?|"
        r"\b(?:perdon\w*|disculp\w*|lo siento|siento|sorry)\b[^.;!]*\b(?:por|el|mi|la|de)\b[^.;!]*\b(?:tarde|"
        "retraso|demora|tardanza)(?: (?:de|del))?(?: (?:#|ayer|otro dia))*[ .!]*$|"
        r"\b(?:que pasa|pasa algo|problema|importa|bien|molesta|ok|vale) si\b.*\b(?:tarde|retras\w+)\b"
    ),
    "opens_yes": (
        "^(?:(?:hola|ay|uf|ah|oh|bueno|perdon)[ ,.!]*)*(?:si+|sip|vale|claro|claro que si|por supuesto|ok|okey|"
        r"de acuerdo|dale|seguro)\b"
        r"(?!.*\b(?:pero|solo|salvo|excepto|tarde|retraso|no|tampoco|si (?:me|mi|puedo|no)|o)\b)"
    ),
    "opens_no": (
        "^(?:(?:hola|ay|uf|ah|oh|bueno|perdon|lo siento|lamentablemente|desgraciadamente|por desgracia)[ "
        ",.!]*)*(?:no+|nop|lamentablemente no|esta vez no|(?:#|esta semana) no(?=[ ,.;!]|$))(?=[ ,.;!]|$)"
        r"(?!,? (?:hay problema|pasa nada|te preocupes|se))(?!.*\b(?:si voy|si vamos|si viene|llegare|estare|voy "
        r"de camino)\b)"
    ),
    "tells_tutor": (  # words to pass on to the tutor
        "^(?:(?:hola|por favor|porfa|y|tambien|ok|oye|¿|¡)[ ,!.]*)*(?:(?:puedes|podrias|puede|podria|me puedes|"
        "me haces el favor de) )?"
        "(?:decirle|decir|dile|digale|avisa|avisarle|avisar|avisale|pasale|pasarle|transmitirle|transmitir|"
        "comentale|comentarle|mandale|mandarle)(?: (?:el|este|un) (?:mensaje|recado))? (?:a (?:mi|la|su|"
        "nuestr[oa])|al|a) ?(?:profe(?:sora?)?|maestr[oa]|tutora?)"
        r"(?:,? (?:de )?que\b|[:,]) ?(?P<body>.+)$"
    ),
    "tasks_done": (
        r"\b(?:hice|hizo|(?:he|ha|hemos) (?:hecho|terminado|acabado|olvidado|entregado)|termine|termino|acabe|"
        r"complete|olvide|olvido|se me olvid\w+|entregue|perdi|tengo hechos?)\b|\b(?:deberes|tareas?) "
        r"(?:hech[oa]s?|list[oa]s?)\b"
    ),
    "instead_said": (
        r"#,? (?:en (?:su|vez|lugar)|mejor)\b|\bmejor (?:el |a las? )?#|\ben (?:vez|lugar) (?:de|del) ?#"
    ),
    "asks_link": (
        r"^(?!.*\b(?:funciona|va bien|abre)\b)(?:.*\b(?:pasa\w*|manda\w*|envia\w*|da\w*|donde esta|cual es|"
        r"necesito|tienes|reenvi\w*|encuentro)\b.*\b(?:enlace|link)\b|(?:el )?(?:enlace|link)(?: de zoom| de la "
        "clase)?[ ?!]*$)"
    ),
    "conditional": (
        "^(?:y )?si (?:llueve|nieva|deja|hace|sigue|ella|viene|vuelve|baja|sube|le|les|te|lo|mejora|mi|mis|me|"
        "nos|no|la|mama|papa|llego|tengo|hay|todo|salgo|termino|acabo|estoy|alguien|para|sale|esta (?:mejor|malo|"
        r"mala|enferm\w*|bien de))\b(?! importa| molesta| va bien| viene bien| parece)|\b(?:siempre que|a menos "
        r"que|a no ser que|en caso de que)\b"
    ),
    "asks_off": (
        r"(?:\best[aá]n?\b|\bse ha\b|\bfue\b|\bhan?\b|\bhas\b).*\b(?:cancelad[oa]s?|anulad[oa]s?|suspendid[oa]s?|"
        r"cancelado|movid[oa]s?|cambiad[oa]s?)\b.*\?"
    ),
    "but_comes": (
        r"\bpero (?:(?:yo|ella|el|si|@) )*(?:voy|va|vamos|ire|ira|estare|estara|viene)\b(?! (?:a llegar|tarde|a "
        "tardar|#))"
    ),
    "a_parent_too": r"^y (?:tambien )?(?:a )?(?:sus?|la|el|los) (?:madres?|mamas?|padres?|papas?|mami|papi)\b",
    "a_parent": (
        r"\b(?:madres?|mamas?|padres?|papas?|mami|papi)\b"
    ),
    "swaps": (
        r"\b(?:intercambi\w*|permut\w*)\b"
    ),
    "at_night": (
        r"^(?:por favor )?(?:no (?:me |nos )?(?:escrib\w*|mand\w*|envi\w*|molest\w*|despiert\w*)(?: mensajes?| "
        "nada)?|(?:sin|no mas|nada de) (?:mensajes?|notificaciones|avisos)) (?:de noche|por la noche|por las "
        "noches|tan tarde|por la manana|tan temprano|de madrugada)(?: por favor| porfa)*$"
    ),
    "wants_silence": (
        r"^(?:por favor |puedes |podrias )*(?:silencio|silencia\w*|mute|darme de baja|dame de baja|(?:deja|dejad|"
        r"deje|para|basta) de (?:escribir\w*|mandar\w*|enviar\w*|molestar\w*)(?: (?:tantos )?mensajes?)?|no (?:me "
        r"|nos )?(?:escrib\w*|mand\w*|envi\w*)(?: mas)?(?: (?:mensajes?|nada))?(?: mas)?|(?:no mas|menos|"
        "demasiados) (?:mensajes?|notificaciones))(?: por favor| porfa)*$"
    ),
    "each_answers": (
        r"@[^@]*\b(?:viene|va|vendra|ira|puede)\b(?! (?:no|enferm[oa]|no puede|no va|no viene|"
        r"mal[oa]))[^@]*@[^@]*(?<![^\W\d_])(?:no|enferm[oa]|no puede|no va|no viene|mal[oa])(?![^\W\d_])|"
        r"@[^@]*(?<![^\W\d_])(?:no|enferm[oa]|no puede|no va|no viene|mal[oa])(?![^\W\d_])[^@]*@ (?:viene|va|"
        r"vendra|ira|puede)\b(?! (?:no|enferm[oa]|no puede|no va|no viene|mal[oa]))"
    ),
    "answers_later": (
        r"\b(?:dig\w*|dire|confirm\w*|pregunt\w*|mir\w*|sabre|vere|aviso|avisare)\b[^#]*#"
    ),
    "asks_homework": (
        r"\b(?:hay|habia|tengo|tenemos|tiene|cuales son|que) (?:los |mis |algun[oa]?s? )*(?:deberes|"
        r"tareas?)\b[^!.]*\?|^(?:deberes|tareas?)[ ?]*\?$"
    ),
    "or_times": r"# o (?:si no |bien |el |a las? |al )*#",
    "depends": (
        r"(?<!\byo)(?<!\bella)(?<!\bel)(?<!@)(?<!\bque)(?<!\bpero)(?<!\bclaro)(?<!\by)(?<!^si)(?<=\w) si (?:mi|"
        "mis|me|nos|no|la|el|los|mama|papa|puedo|puede|podemos|llego|llega|tengo|tiene|hay|todo|salgo|termino|"
        r"acabo|estoy|est[aá]|se|alguien|para|mejora|encuentro|consigo|ella)\b|^si (?:mi|me|nos|no|la|mama|papa|"
        r"puedo|puede|llego|tengo|hay|todo|salgo|termino|acabo|estoy|est[aá]|alguien|para|mejora)\b"
    ),
}
# fmt: on
