"""Spanish: the turns of phrase that settle what belongs where, by name.

Patterns run over the sketch of a sentence, as the cues do; those of short answers over the whole text.
"""

from __future__ import annotations

from core.understanding.tables.es.exceptions import EXCEPTIONS
from core.understanding.tables.es.limits import LIMITS
from core.understanding.tables.es.phrases import BOOK, CANCEL, CANT, CHILDREN, COME, ILL, LESSON, MOVE

_DONT = (
    r"\bno (?:(?:se|te|me|lo|la|le|he|ha|han|quiero|quiere|hace falta|hay que|tienes que|vayas a|es "
    r"necesario) )*"
)
_CHANGED = r"(?:cancel\w+|anul\w+|suspend\w+|muev\w+|mov\w+|cambi\w+|aplaz\w+|retras\w+|pas(?:es|ar|a)\w*)"
# fmt: off
TURNS: dict[str, str] = {
    **LIMITS,
    "pushed_within": (  # "em meia hora" is how far it is moved
        r"\b(?:retras|adelant|posterg|atras|aplaz)\w*\b.* #"
    ),
    "orders_move": (  # an order beats what is told before it
        r"(?:^|[,.;!] ?)(?:asi que |por favor |entonces |y )*(?:mueve|cambia|pasa|aplaza|pospon|"
        r"adelanta|retrasa|atrasa|reprograma|traslada|corre|posterga)(?:l[oae]s?|me)?(?: (?:a|la|el|"
        r"su|mi|esa|esta|nuestra)\b| @| #)"
    ),
    "only_so_long": (  # a day and a length alone: of the lesson that there is
        r"\b(?:solo|solamente|unicamente|que sea de|que dure)(?: de)? #|# nada mas"
    ),
    "tells": (  # news of somebody, though it names a time
        r"@ (?:# )?(?:ya )?(?:tiene|tenia|tuvo|tendra)\b[^.,!?]*\b(?:"
        r"examen(?:es)?|parcial|prueba|test|control|partido|entren\w+|cumple\w*|fiesta|concierto|"
        r"medico|dentista|excursion|viaje|torneo|competi\w+|campeonato|boda|ensayo|funcion|vuelo|"
        r"reunion|recuperacion|exposicion|gripe|fiebre"
        r")\b|@ (?:# )?(?:fue|estuvo|estaba|era|cumple|celebra|juega|jugo|viaja|vuela|actua|"
        r"escribio|hizo|nacio|estaba)\b|\b(?:es|era|fue) el (?:cumple\w*|santo) de @"
    ),
    "new_student": (
        r"^(?:(?:tengo|anade|agrega|hay) )?(?:un |una |mi )?(?:nuev[oa] (?:alumn[oa]|estudiante)|"
        r"(?:alumn[oa]|estudiante) nuev[oa])"
        r"(?: se llama| llamad[oa]| es)?(?:[:,]| -)? (?P<name>[^\W\d_]{2,})"
    ),
    **EXCEPTIONS,
    "manners": (
        r"^(?:(?:¿|¡|por favor|porfa(?:vor)?|porfis|hola|buenas(?: tardes| noches)?|buenos dias|hey|oye|ey|"
        r"holi|hello|hi|please)(?:(?<=¿)|(?<=¡)|\b)(?: @(?=,))?[ ,!]*)+|"
        r"[ ,]*(?:\b(?:por favor|porfa(?:vor)?|porfis|please|pls|plis|perdon|lo siento)\b)?[ !.]*$"
    ),
    "denied": "|".join((
        r"\bmi (?!alumn|clase|@)\w+(?: de \w+)? (?:me )?(?:ha (?:cancelado|anulado|suspendido|movido)|cancelo|anulo)\b",
        (r"\b(?:no|ya no|nunca|tampoco) (?:está|esta|estoy|estan|estamos|me encuentro|sigo|sigue|se encuentra|"
        rf"se siente) (?:tan |muy |ya )?{ILL}"),
        rf"{_DONT}{_CHANGED}\b",
        (r"\bno (?:puedo|pude|se|consigo|logro|me sale|entiendo|supe) (?:hacer |resolver |acabar |terminar |"
        r"encontrar |leer |abrir )(?:el |la |los |las |mi |mis |este |esta )*(?:deberes|tareas?|ejercicios?|"
        r"paginas?|libro|problemas?|capitulo|redaccion|archivo|enlace|ficha)"),
    )),
    "stands": r"^(?=.*@)(?:.*¬|.*\b(?:ya (?:está|esta) (?:bien|mejor|recuperad[oa])|al final si|si que viene|"
        r"si viene)\b)",
    "comes_after_all": (
        r"\bya (?:estoy|está|esta|me encuentro|se encuentra) (?:mucho )?(?:bien|mejor|recuperad[oa])\b(?!.*\?)|"
        r"\bal final (?:si|puedo|voy|vamos|viene|va|podemos|si que)\b(?!.*#.*#)"
    ),
    "somebody_away": (
        r"(?:^|[,.;:] |\b(?:que|como|porque|pero|dice) )@(?: (?:y|e) @)* (?:estara |está |esta |va a estar |se "
        r"va |se marcha |estan )(?:# )?(?:fuera|de viaje|de vacaciones|de excursion|de campamento|ausente)\b"
    ),
    "weighs_off": r"\?|^(?:y si|deberia|podria)\b|\b(?:quizas?|tal vez|a lo mejor|no (?:se|estoy segur[oa])|"
        r"puede que|igual)\b",
    "contradicts": (
        r"^(?:no+[,.!]+ ?)+(?:(?:espera|perdon|gracias|tranquil[oa]|que)[ ,.!]+)*(?=(?:yo |ella |el |@ )"
        rf"?(?:si )?(?:que )?(?:{COME}|puedo|podemos|estare|estoy aqui)\b)"
    ),
    "asks_days_off": r"(?:(?:muestra(?:me)?|ver|cuales son|que dias son) )?(?:mis )?(?:vacaciones|dias libres)",
    "gives_back": (
        r"(?:(?:quita|cancela|anula|borra|elimina) (?:mis |las |el |los |mi )?(?:vacaciones|dias? libres?)(?: "
        r"(?:del?|#))*|(?:al final )?(?:si )?(?:trabajo|doy clases?) #(?: al final)?|"
        r"(?:desbloquea|reabre|abre de nuevo|vuelve a abrir) #|# (?:al final )?(?:si )?(?:trabajo|doy clases?)"
        r"(?: al final)?|al final no (?:me voy|estoy) (?:de vacaciones|fuera)(?: #)?)(?:[ ,#]|\b(?:de|del|y|al "
        r"final|por favor)\b)*"
    ),
    "moves_something": (
        rf"\b(?:{MOVE})(?: (?:la|el|lo|mi|nuestra|clase|sesion|de|hora|dia|a|para|otro|otra|momento|un|una|"
        r"proxima|siguiente|todo|todas|las|clases|cita)\b)*[ ?.!]*$|"
        r"\b(?:otro|otra|distint[oa]|nuev[oa]|diferente) (?:dia|hora|momento|rato|fecha|horario)\b|\b(?:hacer|"
        r"empezar|tener)(?:l[oa])? (?:la clase )?(?:antes|mas tarde|mas temprano|despues)\b"
    ),
    "not_changed": (
        r"\bcambi\w+ (?:de |el |la |los )?(?:libro|cuaderno|metodo|material|colegio|cole|instituto|profe\w*|movil|"
        r"numero|telefono|"
        r"coche|trabajo|casa|idea|opinion)\b|"
        r"\bsi (?:se |te |os )?(?:quiere[ns]?|puede[ns]?|apetece) pasar(?:se|te|os)?\b(?! (?:la|el|lo|a|al)\b)|"
        r"\bno (?:me |la |lo |se |nos )?(?:(?P<cancel>cancel(?:es|e|amos|ar)|anul(?:es|e))|muevas|cambies|"
        r"pases|aplaces)\w*\b|"
        r"^(?:se ha|has|han|ha|quien|como|por que|porque) [^.]*(?:cancelado|anulado|movido|cambiado)\b"
    ),
    "not_late": r"\bno (?:voy a |me |va a |se )*(?:llegar\w*|llego|retras\w+|demor\w+)(?: #| muy)*(?: tarde|$)|"
        r"\bmas vale tarde\b|\b(?:llegue|llego|fui|estuve|fue|ha llegado) (?:# )?tarde\b(?=.*(?:ayer|"
        r"pasad[oa]))|\b(?:ya )?es (?:muy |demasiado )?tarde\b|\btan tarde\b|^(?:voy|vas|va|llegas|llegara)"
        r"\b.*\?",
    "wants_lesson": (
        rf"^(?=.*(?:\b{LESSON}\b|\bhora\b|\bhueco\b|\bcita\b))(?=.*(?:\?|\b(?:puedo|podria|podemos|podriamos|"
        r"quiero|queremos|quisiera|quisieramos|querria|gustaria|necesito|necesita|necesitamos|otra|extra|mas|"
        r"adicional|por favor|porfa)\b))|"
        rf"^(?:(?:puedes|podrias|puede|puedo|quiero|quisiera|por favor|me|nos|y|si) )*(?:{BOOK})\b"
    ),
    "proposes": r"\b(?:podemos|podriamos|puede ser|podria ser|puedo|y si|que tal|te va bien|te viene bien|"
        r"mejor)\b|\ben (?:vez|lugar) de\b|\b(?:(?:seria|es) (?:posible|un problema)|estaria bien)\b.*"
        r"\b(?:clases?|leccion|empezar|tener|hacer)\b",
    "weekday_off": r"#,? (?:libre|cerrado|off|descanso)[ .!]*",
    "only_hours": (
        r"(?:[#\s,.;:&+-]|\b(?:y|libre|cerrado|pausa|descanso|comida|almuerzo|de|desde|a|al|diario|horario|"
        r"solo|ahora|tambien|luego|no|clases?|con|una|los|las|el)\b)*"
    ),
    "moving": r"\bcambio de planes?\b.* l[oa] paso a |"
        r"\bl[oa]s? (?:dejamos|ponemos) (?:para|el) |"
        r"\bpasan? a ser (?:el|los) |"
        rf"\b(?:{MOVE})\b|\b(?:alarga|acorta|extiende)\w*\b",
    "yes": (
        r"^(?:(?:jaja+|jeje+|aja)[ ,.!]*)*(?:(?:s+i+p?|sii+|sep|s|ok+(?:ay|ey|i|is)?|okis|oki|vale+|dale|"
        r"claro(?: que si)?|por supuesto|de acuerdo|perfecto|bien|muy bien|esta bien|está bien|"
        r"correcto|exacto|exactamente|eso es|adelante|hazlo|confirmo|confirmad[oa]|confirmar?|genial|listo|"
        r"desde luego|seguro|va|venga|bueno|okey|efectivamente|asi es|me parece bien|"
        r"me va bien|me viene bien|por mi bien|todo bien|estupendo|guay|fenomenal|sip|sale|simon|ya|yes|si por "
        r"favor|si porfa|por favor|porfa|crea(?:la|lo)?|reserva(?:la|lo)?|anulala|cancelala|"
        r"envia(?:lo|la)?|manda(?:lo|la)?|gracias|hecho|avisa(?:le|les)?|y|k|vale pues|👍|✅|👌|🙂)[ ,.!]*)+$"
    ),
    "no": (
        r"^(?:(?:no+|nop|nope|que va|para nada|nunca|ni hablar|mejor no|aun no|todavia no|ahora no|no gracias|"
        r"no quiero|gracias|incorrecto|mal|cancela|esta mal|está mal|asi no|"
        r"no por favor|dejalo asi|dejalo|n|de ninguna manera|tampoco|creo que no|👎|❌|por favor)[ ,.!]*)+$"
    ),
    "maybe": (
        r"^(?:(?:quizas?|tal vez|puede ser|a lo mejor|puede|no (?:lo )?se(?: (?:aun|todavia|seguro))?|no estoy "
        r"segur[oa](?: aun| todavia)?|depende|ya veremos|ya vere|igual|lo miro|dejame ver|"
        r"dejame mirar|talvez|lo intento|posiblemente|aun no (?:lo )?se|todavia no (?:lo )?se|ni idea)[ ,.!]*)+$"
    ),
    "commanding": (
        rf"\b(?:{BOOK}|{CANCEL}|{MOVE}|di|dile|avisa|escribe|recuerda|recuerdale|factura|bloquea|muestra|"
        r"muestrame|deberes|tarea|empieza|deshaz)\b"
    ),
    "declined_day": rf"\bno(?: el)? #|\b(?:{CANT})\b[^#]{{0,20}}#|#,? (?:no (?:puedo|podemos|puede|me va|nos "
        r"va|le va|me viene|es posible|va bien)|(?:es|está|esta) (?:mal|dificil|imposible|complicado))\b",
    "correcting": r"^(?:no|perdon|en realidad|ay|espera|digo|quiero decir|queria decir|mejor|pon(?:l[oa])?|"
        r"que sea|vale,? pero|ok,? pero|si,? pero|cambia(?:l[oa])? a|haz que sea|era|es)\b",
    "day_on": r"\b(?:al|el|un) dia (?:(?P<after>despues|siguiente)|antes|anterior)$|\bal (?P<next>dia "
        r"siguiente|siguiente)$",
    "name_after_verb": (
        rf"^(?:(?:puedes|podrias|quiero|por favor) )*(?:{BOOK}|{CANCEL}|{MOVE})(?: (?:una|la) (?:clase|sesion))"
        r"?(?: a| con| de| para)? (?P<name>(?!el\b|la\b|los\b|las\b|un\b|una\b|mi\b|todo\b)[^\W\d_]+)(?= #|$| "
        r"el\b| a\b| para\b| y\b)"
    ),
    "name_after_with": r"\b(?:con|para|de) (?P<name>(?!el\b|la\b|los\b|mi\b|un\b)[^\W\d_]{2,})(?= #|$|[,.])",
    "moves_from": (
        rf"\b(?:{MOVE})\b(?!.*\b(?:mejor|a|para|al|hasta|sea) #)(?=.*\bdel? #)|"
        r"\b(?:aplaza|pospon|reprograma|retrasa|posterga|reagenda)(?:r|mos)?(?:l[oa]|me)? (?:a @|la (?:clase|"
        r"sesion)(?: de @| con @)?|@)? ?(?:del? )?#(?!.*#)"
    ),
    "to_earlier": r"\b(?:adelant\w+|antes|mas temprano|mas pronto)\b",
    "pushed": (
        rf"\b(?:retras|aplaz|adelant|posp|posterg|atras|corr)\w*\b.*(?:#|@)|\b(?:{MOVE})\b.*\b(?:mas tarde|"
        r"antes|despues|mas temprano)\b"
    ),
    "asks_next": (
        rf"\b(?:proxim[oa]|siguiente) (?:{LESSON}|cita|alumn[oa]|vez)\b|^(?:quien|que) (?:viene|toca|sigue|"
        r"tengo) (?:ahora|despues|luego)\b|^cuando (?:es|tengo|toca|me toca|nos toca|tenemos|nos vemos|te veo|"
        r"veo a @|tiene)\b(?!.*#)"
    ),
    "opens": r"^(?:tambien |por favor )?(?:abro|abre|abreme|abrir)\b|\b(?:extra|adicional(?:es)?|tambien)\b",
    "buffer": r"\bentre (?:mis |las |dos |todas )*(?:clases|sesiones|alumnos|lecciones|clase y clase)\b|"
        r"\b(?:despues|antes) de cada (?:clase|sesion)\b|\b(?:margen|buffer|colchon)\b",
    "buffer_none": r"\b(?:sin|ningun|cero|no)\b",
    "buffer_bare": r"\b(?:margen|buffer|colchon)(?: de| a)? (\d{1,3})\b|\b(\d{1,3}) entre\b",
    "pause": r"\b(?:comida|almuerzo|descanso|pausa|comer)\b",
    "off": r"\b(?:libre|cerrado|nada|no|nunca|descanso|off)\b",
    "negated": r"\b(?:no|nunca|ya no)(?: (?:trabajo|doy|clases?|enseno|estoy|disponible|hay|tengo|mas))*\s*$",
    "shuts": r"\b(?:ya no|no|nunca|dejo de|dejare de)(?: (?:trabajo|trabajar|doy|dar|dare|enseno|ensenar|"
        rf"{LESSON}|mas|hay|estoy|disponible|puedo|voy|a))+ #|# (?:ya )?no (?:trabajo|doy|hay|puedo|enseno|"
        r"estoy)\b",
    "joined_days": r"(?:,|y|e|o|&|\+|ni)+",
    "declines": (
        rf"\b(?:no|nop|{ILL}|falto|faltare|faltar|perderme|imposible|fuera|de viaje|vacaciones|lamentablemente|"
        r"desgraciadamente|fiebre|gripe|covid|anginas|migrana|gastroenteritis|hospital)\b"
    ),
    "ill": rf"\b(?:{ILL})\b|\bfiebre\b|\bgripe\b",
    "hesitates": (
        r"\b(?:quizas?|tal vez|a lo mejor|puede que|puede ser|no (?:lo )?se|no estoy (?:muy |del todo |100 ?% )"
        r"?segur[oa]|depende|ya veremos|no creo que|creo que|supongo|espero|si puedo|intentar\w*|lo intento|"
        r"igual|posiblemente|probablemente|seguramente|aun no|todavia no|te (?:digo|aviso|confirmo) (?:luego|"
        r"despues|manana|mas tarde))\b"
    ),
    "asks_back": (
        r"^[^.,!;]*\?+[ !?]*$|^(?:(?:hola|hey|y|pero|maya|@|perdon)[ ,:!]*)*(?:¿|(?:viene|vienes|tengo que|"
        r"hay que|puedes|puede|cuando|donde|que|quien|por que|como|a que hora)\b)"
    ),
    "no_objection": r"\b(?:(?:no hay|sin) (?:ningun )?problema|por que no|no llegare tarde|no te preocupes|no "
        r"faltare|no me lo pierdo|cómo no|como no)\b",
    "switched_off": r"\b(?:sin|no|quita\w*|desactiva\w*|apaga\w*|off|ningun|para|silencia\w*|elimina\w*)\b",
    "copula": r"(?i:^(?:es|está|esta|que)\s+)",
    "takes_time": (
        r"(?=.*#)(?:(?:#|ok|vale|si|sí|claro|bien|dale|pues|entonces|mejor|prefiero|el|la|lo|los|las|a|de|del|"
        r"al|para|en|con|que|sea|es|me|nos|le|va|viene|queda|quedo|quedamos|perfecto|genial|cojo|tomo|"
        r"elijo|escojo|esa|ese|uno|una|hora|por favor|porfa|gracias|estupendo|está bien|esta bien|puede ser|"
        r"bueno)(?:[ ,.!-]+|$))+"
    ),
    "cannot_come": (
        r"@[^.!?]*?\b(?:no (?:puede|podra|va a poder|viene|vendra|va a venir|asistira|ira|va)|(?:está|esta|se "
        rf"encuentra|se siente|sigue|se ha puesto) (?:\w+ )?{ILL}|tiene (?:\w+ )?(?:fiebre|gripe|covid|anginas)"
        r")\b|"
        rf"@ (?:ha cancelado|cancelo|cancela|quiere cancelar|pide cancelar)\b"
    ),
    "lengthened": r"\b(?:alarg|acort|extiend|extend|ampli|reduc|prolong)\w*\b.*\b(?:en|por|otros?) #|"
        r"\b(?:dure|durar|sea(?: de)?) # (?:mas|menos)\b|# mas "
        r"(?:larga|corta|largo|corto)\b",
    "shortened": r"\b(?:acort\w+|reduc\w+|mas corta|mas corto)\b|\b(?:dure|durar|sea(?: de)?) # menos\b",
    "child_ill": rf"{CHILDREN} (?:está|esta|estan|se encuentra|sigue|se ha puesto|amanecio|tiene|tienen) "
        rf"(?!no\b)(?:\w+ )?(?:{ILL}|fiebre|gripe|covid|anginas)",
    "leading_name": r"^(?P<name>[^\W\d_]{2,})(?: (?P<family>[^\W\d_]+))?,? #",
    "bare_number": r"(?:unos |unas |como |solo )*(\d{1,3})(?: minutitos)?",
    "which": rf"\b(?:(?P<next>proxima|siguiente)|(?P<last>ultima)|(?P<first>primera)) (?:{LESSON}|cita|vez|de "
        r"@|con @|$)",
    "states_hours": r"^(?!.*\?)(?:.*\b)?(?:estoy|estare) (?:disponible|libre)\b",
    "given_up": r"\ben (?:vez|lugar) de (?:a )?(?:las? )?(?P<n>\d{1,2}|[a-z]+)\b",
    "instead_of": r"\ben (?:vez|lugar)(?: del?)?(?: el| la)? #",
    "new_time_only": r"\b(?:mejor|que sea|ponl[oa]|hazl[oa]|dejal[oa]) (?:a |para |al )?#|\ben (?:vez|lugar) "
        r"de\b",
    "and_after": r"\b(?:y|mas) (?:todas? )?(?:las|los|lo|el)? ?(?:siguientes|demas|posteriores|que siguen|que "
        r"vienen)\b|\btodas? las (?:siguientes|que siguen|que vienen despues)\b",
    "last_ones": r"\b(?:ultim[oa]s|otr[oa]s) #",
    "several_sessions": r"\b(?:clases|sesiones|lecciones|todas?|todos?|cada|serie|restantes)\b",
    "scope_one": r"\b(?:solo (?:est[ae]|por est[ae] vez|una vez|la de|el|la|una)|unicamente (?:esta|la)|solo "
        r"(?=#)|una sola vez)\b",
    "scope_following": r"\b(?:a partir de ahora|de ahora en adelante|desde ahora|en adelante|las siguientes|"
        r"las restantes|todas las que quedan|el resto|desde # en adelante)\b",
    "scope_series": r"\b(?:serie|(?:dia|hora|horario|turno) (?:fij[oa]|habitual|de siempre)|recurrente|todas las "
        r"semanales|todas las semanas|las semanales)\b",
    "scope_all": r"\b(?:tod[oa]s?|cada un[oa]|ambas|ambos|las dos)\b",
    "longer": r"(?<!no )\bmas (?:larga|corta|largo|corto|tiempo)\b",
    "a_week_asked": r"\bsemana\b",
    "day_before": r"\b(?:el|un) dia (?:antes|anterior)\b|\bla vispera\b",
    "last_lesson": rf"\bultima (?:{LESSON})\b",
    "looks_back": r"\b(?:di|dimos|dio|tuve|tuvimos|tuvo|hice|hicimos|(?:he|hemos|ha) (?:dado|tenido|hecho))\b",
    "announces_topic": r"^(?:(?:pon|cambia|actualiza|el|la|tema|de|del|a|es|sera|para|nuevo) )*(?:tema\b)?[ "
        r":]*(?:de|a|es)?\s*",
    "holidays": r"/?(?:dias )?(?:festivos|feriados)(?: (?:de|en|del)(?: la| el)? (?P<place>[^\d#@¤?!]+))?",
    "no_place": r"\b(?:son|es|cuando|mis|mi|nuestros)\b",
    "holidays_off": r"(?:off|no|ninguno|fuera)",
    "stays": r"(?:estoy|estare|voy a estar)(?: (?:#|ahora|de viaje))* en (?P<place>[^#@¤\d?!]{2,40}?)(?:,? "
        r"(?:#|y|ahora|desde|por|durante|otra vez|solo))*",
    "returns": r"(?:ya )?(?:estoy )?de vuelta en (?:casa|(?P<place>[^#@¤\d?!]{2,40}?))(?: ya| otra vez)?|(?:ya "
        r")?(?:estoy )?en casa(?: otra vez| de nuevo)",
    "which_one": r"\b(?:(primer[oa]?|1[aº])|(ultim[oa])|(proxim[oa]|siguiente)|(segund[oa]|2[aº])|(tod[oa]s?|"
        r"ambas|las dos)|(est[ae]|es[ae]))\b",
    "comes_later": (
        r"^(?!.*\b(?:podemos|podriamos|puede ser|mover|mueve|cambiar|cambia|mejor)\b)(?:.*\b(?:lleg\w+|voy|"
        r"estoy|estare|entro|tardo|tardare|tardamos|me conecto|estoy alli|vamos|conecto)\b|#[ .!]*$)"
    ),
}
# fmt: on
