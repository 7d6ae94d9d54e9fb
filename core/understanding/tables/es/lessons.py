"""Spanish: what is said around lessons, as they begin and end, of who is missing, of what becomes of them after all."""

from __future__ import annotations

from core.understanding.tables.es.phrases import CANCEL, LESSON

_THERE = (
    r"(?:se ha (?:conectado|unido)|se (?:conecto|unio)|ha (?:entrado|llegado)|entro|llego|"
    r"(?:está|esta) (?:aqui|ahi|dentro|conectad[oa]|en linea)|acaba de (?:entrar|llegar|conectarse|unirse))"
)
_BEGUN = (
    r"(?:,? (?:y |asi que )?(?:ya )?(?:empezamos|comenzamos|arrancamos|empiezo|empezando|vamos|podemos empezar))*"
    r"(?: ya| la clase| ahora| #)*[ .!]*$"
)
_WILL_BE = r"(?:va a (?:ser|empezar)|sera|es|seria|pasa a ser|empieza|empezara|queda|se queda|l[oa] paso(?: a)?)"
_THAT_DAY = (
    rf"^(?!.*\?)(?:al final |oye |pues )*(?:la|el|lo|las) (?:{LESSON} )?del? @ (?:del?|el|la|de los|para)? ?# (?:al "
    rf"final |"
    rf"finalmente )*{_WILL_BE}(?: al final| mejor| finalmente)* (?:a las? )?#|"
    rf"^(?!.*\?)(?:pues |oye )?(?:al final|finalmente|cambio de planes?),? [^?]*@[^?]*# {_WILL_BE}\b.*#"
)
# fmt: off
LESSONS: dict[str, tuple[tuple[str, int], ...]] = {
    "start": (
        ((rf"^(?:ya )?(?:@ (?:ya )?{_THERE}|(?:está|esta|ha llegado|ha entrado|se ha conectado|tengo (?:ya |aqui )*a) @"
         rf"(?: (?:conectad[oa]|aqui|ahi|dentro))?)(?: ya)?{_BEGUN}"), 8),
        ((rf"^(?:ya )?(?:hemos empezado|he empezado|empece|estamos empezando)(?: ya)?(?: la| {LESSON}| con| de| @| #)*"
         r"[ .!]*$"), 8),
        ((rf"^(?:la |ya )*{LESSON} (?:con|de) @ (?:ya )?(?:ha empezado|empezo|ha comenzado|comenzo|en marcha|empezada)"
         r"[ .!]*$"), 8),
    ),
    "end": (
        (rf"^(?:ya )?(?:acabo|acabamos|acabe) de (?:terminar|acabar)(?: ya| la| {LESSON}| con| de| @| #)*[ .!]*$", 8),
        (rf"^(?:ya )?(?:he|hemos) (?:terminado|acabado)(?: ya| la| {LESSON}| con| de| @| #)*[ .!]*$", 8),
        (rf"^(?:terminada|acabada|finalizada|hecha) (?:ya )?(?:la )?{LESSON} (?:con|de) @[ .!]*$", 8),
        (r"^(?:listo|hecho|terminado|acabado|fin),? (?:ya )?con @[ .!]*$", 8),
        (rf"^(?:la )?{LESSON} (?:con|de) @ (?:ya )?(?:ha (?:terminado|acabado)|termino|acabo|está hecha)[ .!]*$", 8),
    ),
    "no_show": (
        (r"@ (?:# )?(?:sigue sin|todavia sin|aun sin) (?:aparecer|conectarse|venir|llegar|dar senales|entrar)\b", 9),
        ((r"^@ (?:todavia |aun )?nada(?: todavia| aun)?(?=[,.!]|$)|\b(?:ni rastro|ni noticias|sin noticias|nada) de "
         r"@"), 7),
        ((r"@ (?:# )?no da (?:ninguna )?senal(?:es)?\b|\bme ha (?:dejado (?:tirad|colgad|esperand)[oa]|dado "
         r"plant\w+)\b"), 9),
        (r"\b(?:llevo|llevamos) (?:ya )?# esperando a @", 7),
    ),
    "note": (
        (r"^(?:apunta|anota)(?:te|me)? (?:sobre |de )?@,? ?(?:que|:)", 8),
    ),
    "message": (
        ((r"\b(?:dal?(?:e|es)?|dales|pasa(?:le|les)?) (?:a (?:@|todos|todas|todo el mundo)|al grupo) (?:el |un "
         r")?(?:aviso|"
         r"recado|mensaje) de que ¤"), 10),
        ((r"\bavisa a todo el mundo\b|\bhaz(?:le|les)? saber a (?:@|tod)|\bpasa(?:le|les)? (?:el|un) (?:recado|aviso) "
         r"a (?:@|tod)"), 9),
    ),
    "homework": (
        (r"\b(?:ponle|ponles|mandale|manda|pon|dale) (?:de|como) (?:deberes|tarea)\b", 9),
        (r"^(?:que|cuales) (?:deberes|tareas?) (?:tengo|tenia|tenemos|teniamos|habia|hay|era|eran|mandaste)\b", 9),
    ),
    "reschedule": (
        (_THAT_DAY, 8),
        ((r"\b(?:la|lo|las) (?:de|clase)\b.*#.*\bl[oa]s? (?:dejamos|pasamos|hacemos|ponemos) (?:para |a |en )?(?:el "
         r")?#"), 8),
        (r"(?:\b(?:los?|las?) )?#.*@ (?:pasan?|cambian?) a (?:ser )?(?:los?|el|las?)? ?#", 8),
        ((r"^(?:y )?(?:se )?(?:puede|podria|podemos|podriamos|puedo) (?:ser |hacerl[oa] |tenerl[oa] |empezar |"
         r"poner(?:l[oa])? )"
         r"*(?:lo de |la de )?(?:# )?(?:un poco |un pelin )?mas (?:tarde|temprano|pronto)\b.*\?"), 6),
    ),
    "cancel": (
        (r"\bse (?:cae|ha caido|cayo) (?:la|lo)\b.*@", 6),
        (r"^(?!.*\?).*@ (?:# )?no (?:tiene|tendra|va a tener) clase\b", 7),
        ((rf"\b(?:habria que|hay que|tenemos que|tengo que|debemos|necesitamos|necesito|queremos|quiero|quisiera|"
         rf"podemos|puede|"
         rf"puedes|podria|podrias|me gustaria) {CANCEL} (?:la|lo|el|las|su|mi|nuestra|{LESSON}|#)"), 8),
        (r"\b(?:termina|acaba|finaliza|cierra|corta)(?: con)? (?:la|su|toda la) serie\b", 8),
        ((r"@ (?:lo deja|deja (?:las )?clases|ya no (?:sigue|va a seguir|viene mas|va a venir mas)|se (?:da|ha dado) "
         r"de "
         r"baja)\b"), 7),
    ),
    "block": (
        (r"\bbloquea(?:me)?l[oa]\b", 7),
        ((r"^(?!.*@)(?:.*#.*\b(?:cierro|cerramos|no atiendo|no abro)\b|.*\b(?:cierro|cerramos|no atiendo|no abro) "
         r"#)"), 6),
    ),
    "scores": (
        ((r"\b(?:que tal|como) (?:le )?(?:va |van |ha ido |fue |va a )?(?:a )?@ .*\b(?:examen(?:es)?|controles?|"
         r"notas)\b"), 7),
    ),
    "remind_setting": (
        (r"\b(?:recuerdame|avisame)(?: de)? (?:las|mis|cada|la) (?:clases?|sesion\w*) #", 8),
    ),
    "rsvp": (
        ((r"^(?:uf+,? |ay,? |hola,? |jo,? )*(?:#,? )?(?:imposible|me es imposible|va a ser imposible|no va a poder "
         r"ser)\b"), 6),
    ),
    "hours": (
        (r"\b(?:mi |el |mis )?(?:horario|horas|disponibilidad) (?:nuev[oa]s?|actual)(?: es| son|:) ?(?:de )?#", 7),
    ),
    "help": (
        ((r"^(?:hola |y |oye )?(?:(?:que|como|para que|de que) (?:(?:cosas )?se puede[n]? (?:hacer|pedir)|puedo "
         r"(?:hacer|pedir|"
         r"usar)|sirve|se (?:usa|utiliza)|funciona|va))\b[^#@]*\b(?:chat|bot|esto|aqui|aplicacion|app|"
         r"asistente)\b"), 9),
    ),
    "undo": (
        ((r"\b(?:deshaz|deshacer|anula|cancela|revierte|quita|borra|elimina) (?:el ultimo cambio|lo ultimo|la ultima "
         r"(?:modificacion|accion|"
         r"cosa)|lo que (?:acabas|acabo) de hacer)\b"), 11),
    ),
    "abort": (
        ((r"^(?:no,? |nada,? |mejor |bueno,? |bah,? |da igual,? |es igual,? )*(?:dejel[oa]|dejal[oa]|"
         r"olvidel[oa]|olvidal[oa])(?: (?:asi|estar|"
         r"entonces))?"
         r"(?:,? (?:gracias|ya te dire|ya le dire|de verdad))*[ .!]*$"), 9),
    ),
    "list": (
        (r"^(?:me|nos|le|les|a @ le)? ?(?:quedan|queda alguna) clases?\b.*\?|\bquedan clases\b.*\?", 7),
        (r"\b(?:dime|recuerdame|ensename|muestrame) (?:que|lo que|a quien) (?:me )?(?:tengo|toca|hay)\b", 8),
        ((rf"\b(?:ver|saber|mirar|consultar|decirme) (?:que|cuales|cuando|las|a que hora)\b[^.]*\b(?:{LESSON}|tiene @|"
         rf"tengo|"
         r"tenemos|toca)\b(?!.*\b(?:huecos?|libres?|disponib\w+)\b)"), 7),
    ),
    "create": (
        ((r"\b(?:quiere|quieren|necesita|tiene que|va a|debe) (?:recuperar|hacer|dar) [^.?!]*,? ?(?:l[oa] "
         r")?pon(?:l[oa]|sel[oa]|"
         r"es)?\b"), 7),
    ),
}
LESSON_TURNS: dict[str, str] = {
    "of_that_day": _THAT_DAY,
    "other_slot": r"\bmas (?:tarde|temprano|pronto)\b",
    "last_is": r"@ (?:lo deja|deja|dejara)(?: (?:las|de dar))?(?: clases)? (?:el |a |en )?#",
    "lesson_then": rf"(?:una )?{LESSON}(?: el| para)? #[ .!]*",
    "told_beside": (  # no topic of a lesson
        r"\b(?:vienen?|vendran?|habl(?:ad[oa]|e|amos)|madre|padre|mama|papa|padres|familia|al final|finalmente|"
        r"quedado|cambio de plan(?:es)?|hacemos|haremos|sera|"
        r"avisado|escrito|llamado|pide|pidio|pedido|escribio|dice|dijo|preguntado|recuperar|vamos a ser|va a ser)\b"
    ),
}
# fmt: on
