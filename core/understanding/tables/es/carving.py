"""Spanish: the patterns of free text, and the words that are nobody's name and no topic.

The carving patterns run over the sentence in small letters without accents, each name hidden behind as many `@` as it
has letters.
"""

from __future__ import annotations

from core.understanding.tables.es.phrases import ILL, PARENT, PLEASE

# fmt: off
_NAMES = r"@+(?:(?:\s*,\s*|\s*(?:y|e|&|\+)\s*(?:a )?)@+)*"
_WHOM = (
    rf"(?:al? )?(?:{_NAMES}|(?:(?:la|el|los|su) )?{PARENT}(?: de)? {_NAMES}|tod[oa]s(?: (?:mis )"
    r"?(?:alumn[oa]s|l[oa]s alumn[oa]s|l[oa]s padres))?|todo el mundo)"
)
_WEEKDAYS = r"(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
_TIME = rf"(?:el |la |los |este |esta )?(?:proxim[oa] )?(?:{_WEEKDAYS}|manana|pasado manana|hoy|semana|dia|\d)"
_TELL = (
    r"(?:di|dile|diles|decile|decir(?:le)?|avisa(?:le|les|r)?|escribe(?:le|r)?|cuenta(?:le)?|comenta(?:le)?|"
    r"comunica(?:les?)?|haz(?:les?)? saber|(?:da|pasa)(?:les?)? (?:el |un )?(?:recado|aviso|mensaje)|"
    r"informa(?:le)?|notifica(?:le)?|"
    r"responde(?:le)?|contesta(?:le)?|(?:manda|envia)(?:le|les)?(?= a (?:@|la|los)[^:]{0,30}:)|(?:manda|envia|"
    r"pon)(?:le)? (?:un )?(?:mensaje|whatsapp|wasap|msj|correo|mail)|mensaje|msj|msg|"
    r"(?:da|dale|dales|pasa|pasale|pasales)(?= a [^:]{1,40} (?:el |un )?(?:aviso|recado|mensaje) de que ))"
)
_DENY = r"(?<!no )(?<!no me )(?<!ya no )(?<!nunca )"
CARVING: dict[str, str] = {
    "note": r"(?:\b(?:y |con )?(?:una )?(?:nota|anotacion|apunte)(?: privada| personal| interna| para mi)"
        r"?\s*(?::|-\s)\s*)(?P<body>.+)",
    "note_for": (
        r"^(?:por favor )?(?:(?P<verb>anota|apunta|toma nota|apuntate|anotate)|(?:(?:anade|agrega|haz|pon|crea|"
        r"escribe|guarda|nueva|una) )*(?:nota|anotacion|apunte))"
        r"(?: privada| personal| interna| para mi)*(?: (?:para|sobre|de|a) [^:,\d]{1,40}?)?"
        r"(?(verb)(?: de)?\s+que\s+|(?:\s*[:,-]\s*(?:que\s+)?|\s+que\s+))(?P<body>.+)"
    ),
    "topic": r"\b(?:el )?tema(?: (?:es|sera)\s|\s*(?::|-\s|=)\s*)(?P<body>.+)",
    "topic_for": r"\btema (?:de|para|con|del) [^:\n]{1,40}?(?:: ?| es | = | a )(?P<body>.+)",
    "reason": (
        r"(?:\b(?:el )?motivo\s*(?::|es\b)\s*|\bporque |\bxq (?=\w)|\bpq (?=\w)|\bya que |\bpuesto que |"
        r"\bdebido a |\ba causa de |\bpor culpa de |\bes que |\bpues (?=tengo|tiene|estoy|esta))(?P<body>.+)"
    ),
    "others": (
        r"(?:^|[,.;(]\s*|\s-\s|\by |\bpero |\s)(?P<body>(?:mi|mis|nuestr[oa]|su|la|el) (?!clase|sesion)(?:\w+ )"
        r"{0,2}\w+ "
        rf"(?:está|esta|estan|tiene|tienen|se (?:ha puesto|puso)) (?:\w+ )?(?:{ILL}|fiebre|gripe|covid)\b)"
    ),
    "state": (
        r"(?:^|[,.;(]\s*|\s-\s|\by |\bpero |\bperdon,? |\blo siento,? |\s)(?P<body>"
        + _DENY + r"\b(?:(?:estoy|está|esta|estan|me encuentro|se encuentra|me siento|se siente|sigo|sigue|me "
            rf"he puesto|se ha puesto) {ILL}\b|"
        r"(?:tengo|tiene|tenemos) (?:mucha |un poco de |una |un |algo de |que ir al? )?(?:fiebre|gripe|covid|"
        r"migrana|resfriado|dolor de \w+|examen|excursion|medico|dentista|"
        r"gastroenteritis|emergencia|urgencia|hospital)\b))"
    ),
    "tail": (
        r"(?:,\s*|\s-\s|\s)(?P<body>(?:enferm[oa]|malit[oa]|fiebre|gripe|covid|emergencia(?: familiar)?|"
        r"urgencia(?: familiar)?|(?<!\bde )(?<!\bdel )(?<!\bel )(?<!\bun )examen|excursion|viaje|"
        r"vacaciones|resfriad[oa]|cita medica|(?:el )?medico|(?:el )?dentista))[ .!]*$"
    ),
    "dash": r"\s-+\s(?!(?:no|perdon|mejor|espera|digo|haz)\b)(?P<body>[^\d]+)$",
    "due_ahead": rf"para (?:el |la )?(?:proxim[oa] )?(?:{_WEEKDAYS}|manana|pasado manana)(?: que viene)?(?: ?[:,] ?| "
        rf")(?=\w)",
    "due": (
        rf"[,;]?\s*\b(?:para (?:entregar )?(?={_TIME})|para el (?={_WEEKDAYS}|\d|dia|proximo)|hasta (?={_TIME})"
        r"|(?:fecha )?(?:de )?entrega:? |a entregar (?=el|antes|manana))(?:el |antes del? )?(?P<body>.+)$"
    ),
    "score": (
        r"(?P<body>\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|sobre |de )\s?\d{1,3}|\d{1,3}(?:[.,]\d)?\s?(?:%|por ciento|"
        r"puntos?|pts)|"
        r"(?<=saco )\d{1,2}(?:[.,]\d{1,2})?(?=$|[ .,!])(?! (?:min|hora|clase|libro))|(?<=sacado )"
        r"\d{1,2}(?:[.,]\d{1,2})?(?=$|[ .,!])|(?:(?<=\bun )|(?<=\buna ))(?:\d{1,2}(?:[.,]\d{1,2})?|uno|dos|tres|cuatro|"
        r"cinco|seis|siete|ocho|nueve|diez|sobresaliente|notable|suspenso|aprobado)(?=$|[ .,!])(?! (?:min|hora|"
        r"clase|sesion|de \w+bre)))"
    ),
    "score_cue": (
        r"\b(?:sac[oó]|ha sacado|obtuvo|ha obtenido|consiguio|puntuacion|calificacion|puntua|califica|"
        r"resultado|nota de|sacado)\b|"
        r"\b(?:pon(?:le|selo)?|ponedle|le (?:pongo|puse|he puesto|pone))(?: a)?(?: @+)? un (?=\d|sobresaliente|"
        r"notable|suspenso|"
        r"aprobado)"
    ),
    "correction": (
        r"(?:[,.;-]\s*|\s)(?:perdon|digo|quiero decir|queria decir|no,? espera|espera|mejor dicho|o mejor|no,? "
        r"mejor|no,|no -|rectifico|ay no|uy|no perdon)(?=[ ,:])[,:]?\s*"
    ),
    "message": (
        rf"^(?:{PLEASE})*(?:{_TELL}\s+(?:por favor |porfa )?{_WHOM}|(?P<ask>pregunta(?:le|rle)?)\s+{_WHOM}|"
        rf"mensaje (?:para|a) {_WHOM})"
        r"(?:\s*:\s*|\s*,\s*(?:que\s+)?|\s+(?:(?:el |un )?(?:aviso|recado|mensaje) )?(?:de )?que\s+|\s+-\s+|"
        r"(?(ask)\s+(?=si\s|cuando\s|que\s|como\s|por\s))|"
        r"\s+(?=(?:gracias|hola|la clase|hoy|manana|el|estoy|estare|no|si|llego|voy|nos|tu|lo|muchas|feliz|de "
        r"que)\b))(?:que\s+)?(?P<body>.+)"
    ),
    "reminding": (
        rf"^(?:{PLEASE})*(?:recuerda(?:le|les|selo)?|recordar(?:le|les)?|recuerdele|recordale)\s+(?:por favor |"
        rf"porfa )?{_WHOM}(?:\s*[:,]\s*(?:que\s+)?|\s+que\s+|\s+(?=(?:lo|la|los|las|el|de|traer|hacer|estudiar|"
        r"llevar|pagar|mi|nuestra)\b))(?P<body>.+)"
    ),
    "nudge": (
        r"\bpregunta(?:le|rle)?(?: a)? @+ si (?:ya |va a |aun )?(?:viene|vendra|está|esta|llega|puede venir|"
        r"entra|se conecta|venir)\b"
    ),
    "homework_after": (
        rf"^(?:{PLEASE}|anade |pon(?:le)? |nuev[oa]s? |unos |asigna |manda |agrega )*(?:deberes|tareas?)"
        rf"\b(?!.*\?\s*$)(?:\s*(?:para|a|de)?\s*(?!el |la |manana|hoy){_NAMES})?(?:\s*[:,-]\s*|\s+(?:es\s+|"
        r"son\s+)?)(?P<body>.+)"
    ),
    "homework_named": r"^@+\s*[,:]?\s+(?:nuev[oa]s?\s+)?(?:deberes|tareas?)\b(?!.*\?\s*$)\s*[:,-]?\s*(?P<body>.+)",
    "homework_given": (
        rf"\b(?:asigna(?:le)?|ponle|mandale|pon|manda|dale)\s+(?:a )?{_NAMES}\s*[:,]?\s*(?:(?:de|como) "
        r"(?:deberes|tarea)\s*[:,]?\s*)(?P<body>.+)"
    ),
    "homework_colon": (
        rf"\ba {_NAMES} (?:le|les) (?:he (?:puesto|mandado)|puse|mande) (?:de|como) (?:deberes|tarea):? (?P<body>.+)"
    ),
    "homework_told": (
        rf"\b(?:ponle|ponles|mandale|pon|manda|dale)\s+(?:de|como)\s+(?:deberes|tarea)\s+(?:a|"
        rf"para)\s+{_NAMES}\s*[:,]?\s*"
        r"(?P<body>.+)"
    ),
    "homework_to": r"\b(?:asigna(?:le)?)\s+(?P<body>[^@]+?)\s+(?:a|para)\s+@+(?P<rest>.*)$",
    "time_words": rf"\d|\b(?:{_WEEKDAYS}|hoy|manana|cada|semanal|hasta|mediodia|nota|todos los)\b",
}
FILLERS = frozenset(
    "queremos quisieramos necesitamos ha he has han hemos habia "
    "juntos juntas quedo quedamos veo vemos metemela metemelo meteme "
    "metela metelo metes metemos encaja "
    "encajame cuela cuelame colocame colocala ponmela ponmelo apuntala apuntalo anotala reservale agendala doy "
    "damos hueco ambos "
    "@ a ademas agenda agendar ahi al algo alguna algun alli anade anota apunta apuntar aqui asi aun bien "
    "buenas buenos cada cita clase clases "
    "como con cual cuando cuanto da dale de deja del desde dia dias digamos donde el ella en entonces entre es "
    "esa ese esta está este esto favor "
    "gustaria hace hacer haciendo hasta hay haz hola hora horas hoy ir la las le leccion les lo los luego mas "
    "me mejor mete mi mis mucho muy necesita "
    "necesito no nos nueva nuevo o oye otra otro para pero poder podria podriamos podemos pon poner ponme por "
    "porfa porfavor posible prefiero "
    "programa pues puede puedes puedo que quedar quiere quiero quisiera reserva reservar reservame agrega "
    "anadir anotar meter planifica crea fija coloca inscribe programar agendame apuntame anotame regular "
    "repite sea ser seria sesion sesiones "
    "dar darme dame doy ponle ponles metele metela hueco huecos alta prueba vuelve vuelvo libre si solo sobre "
    "su sus tal también tambien te tema tener tengo tenemos ti tiene toca toda todas todo todos tu un una unas "
    "uno unos va vale "
    "vamos veces ver vez viene y ya yo tutoria extra gracias usual siempre fija fijo sera hoy profe maya".split()
)
_NOBODY = frozenset(
    "abril acabar algebra alumno alumna alumnos ano ayer ayuda bueno buena cancelar cancela cambiar cambia "
    "casa cena chico chica cine claro "
    "cole colegio comida correo cosas creo cumple cumpleanos curso dar debe deberes decir dentista dias dice "
    "dijo dinero dios dos duda dudas "
    "ejercicio ejercicios ellos encima enfermo enferma enfermos espanol esperar estamos estan estar estare "
    "estas estoy examen examenes "
    "factura falta familia fiebre fin fisica frances fue fuera genial geometria gente gracias gran grupo habla "
    "hablar hacia hago hablamos "
    "han has he hemos hermana hermano hija hijo hijos historia hoja hospital idea igual ingles juntos lado "
    "leer libre libro libros listo "
    "llama llamar llega llego llegar lleva luego madre mama mal malo mala manana mano material mates "
    "matematicas medico mensaje menos mes "
    "mio mismo misma momento mover mueve muevela muevelo pasala pasalo cambiala cambialo nada nadie ni "
    "nino nina ninos noche nota notas nunca ordenador padre padres pagar pago papa "
    "parte partido pasa pasar pedir perdon perfecto persona piano poco porque preguntar pregunta primero "
    "problema problemas profesor "
    "profesora prueba puesto queda quien quimica quizas rato recordar recuerda redaccion respuesta sabe saber "
    "sacar sala saludos sabes "
    "salir se semana sera siento siguiente sin sino sitio sois solo somos son soy suspenso tambien tampoco tan "
    "tanto tarde tarea tareas "
    "tema tiempo tienen tienes todavia tomar traer trabajo tras va vacaciones van veo vemos verbos verdad "
    "viajar viaje vida video vienen "
    "volver voy vuelve visto cierto cambio colega chicos alguien ahora antes despues feria muestra manda dile "
    "di avisa escribe quita borra "
    "anula desmarca suspende aplaza adelanta retrasa pospon reprograma reagenda faltar falto vino venir ven "
    "venga vino aparecio libro llegado "
    "equipo puerta gusta gustan encanta hizo hice sido estado hecho dicho tuvo tuve pude pudo quedo quede tio "
    "tia abuela abuelo cuenta "
    "conmigo contigo cine fiesta futbol baile musica guitarra deporte biologia geografia lengua lectura "
    "literatura arte".split()
)
COMMON = FILLERS | _NOBODY
# fmt: on
