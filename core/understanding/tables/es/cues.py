"""Spanish: what people say when they want something of a timetable.

Patterns run over a sketch of the sentence in small letters without accents: `@` stands for somebody of the roster,
`#` for a time expression, `¤` for free text that was carved out. The number is the weight of the cue.
"""

from __future__ import annotations

from core.understanding.tables.es.cancels import CANCELS
from core.understanding.tables.es.phrases import (
    BOOK,
    CANT,
    CHILDREN,
    COME,
    ILL,
    LESSON,
    MOVE,
    PARENT,
    PLEASE,
)

# fmt: off
CUES: dict[str, tuple[tuple[str, int], ...]] = {
    "undo": (
        ((rf"^(?:{PLEASE}|no,? |uy,? |ups,? |ay,? |perdon,? |oh,? |espera,? )*(?:deshaz(?:lo|cer|erlo)?|"
         r"deshacer(?:lo)?|"
         r"revierte(?:lo)?|vuelve atras|vuelvelo a dejar|marcha atras|undo)\b"), 9),
        (r"\b(?:deshaz|deshacer) (?:eso|lo ultimo|esto|el cambio)\b", 9),
    ),
    "abort": (
        ((r"^(?:(?:ok|vale|no|ah|bueno|mejor|nada|da igual|no importa|olvidalo|perdon|entonces|"
          r"pues)[ ,.!-]+)*(?:mejor )?"
         r"(?:deja(?:lo|la)?|dejemos(?:lo|la)?|dejamos|que se quede|lo dejamos)(?: todo| la clase| la hora| mejor)*"
         r" (?:como (?:est[aá](?:ba|n)?|es|era)|tal (?:cual|como est[aá](?:ba)?)|igual|asi)(?: por favor| gracias)*"
         r"[ .!]*$"), 9),
        ((r"^(?:ok,? |vale,? |no,? |ah,? |bueno,? |mejor )*(?:dejalo(?: asi| estar)?|dejemoslo|olvidalo|"
         r"olvida(?:te)?(?: de)?(?: eso)?|"
         r"nada,? (?:dejalo|olvidalo)|para|detente|stop|salir|da igual|no importa|descarta(?:lo)?|descartar|"
         r"abortar?|"
         r"no hagas nada|nada)[ .!]*$"), 9),
    ),
    "help": (
        ((r"^(?:ayuda(?:me)?|help|\?|(?:que|¿que) (?:puedes|sabes|puedo) (?:hacer|decir|preguntar|escribir)"
         r"[^#@]*|comandos?|"
         r"instrucciones|como (?:funciona|va|se usa|te uso)[^#@]*)[ !.]*\??$"), 9),
        ((r"^(?:necesito ayuda|me ayudas|como (?:reservo|cancelo|anulo|muevo|cambio|anado|apunto|invito|agendo|"
         r"hago para|"
         r"puedo (?:reservar|cancelar|anular|mover|cambiar|anadir)))\b"), 6),
    ),
    "thanks": (
        ((r"^(?:(?:ok|vale|genial|perfecto|bien|bueno|dale|de acuerdo|estupendo|super|guay|listo|buenisimo|muy "
         r"bien)[ ,.!]*)*"
         r"(?:(?:muchas |mil |muchisimas )?gracias|grac?ias|te lo agradezco|thanks)\b(?!.*\b(?:pero|puedo|"
         r"podemos)\b)[^#@?]*$"), 8),
        ((r"^(?:perfecto|genial|estupendo|guay|fenomenal|excelente|buenisimo|que bien|fantastico|super|barbaro|"
         r"chevere|"
         r"maravilloso|muy bien)[ !.]*$"), 8),
    ),
    "list": (
        (r"^#\?$", 3),
        ((r"^(?:que|cual(?:es)?|quien(?:es)?)\b.*\b(?:tengo|tenemos|tiene|tienes|hay|toca|tocan|viene|vienen|"
         r"clases?|alumn[oa]s?|"
         r"agenda|horario)\b(?!.*\b(?:huecos?|libres?|disponib\w+)\b)"), 4),
        ((r"^(?:y )?(?:que|a quien(?:es)?|con quien(?:es)?|quien(?:es)?) (?:me |nos )?(?:tengo|tenemos|hay|toca|"
         r"tocan|viene|vienen|doy)\b"), 5),
        ((r"^(?:y )?cuando (?:es|son|tengo|tenemos|toca|tiene|era|vuelvo a tener|nos vemos|te veo|me toca|"
         rf"empieza|viene|veo)\b.*(?:{LESSON}|@|prox\w*|siguiente|vemos|[?]|$)"), 5),
        ((r"^(?:y )?cuando (?!.*\b(?:libres?|huecos?|disponible|puedes|puede|podemos|puedo|te va|te viene)\b)"
         rf".*\b{LESSON}\b"), 6),
        (r"^(?:y )?cuando (?:me |nos |le )?toca\b", 5),
        (rf"^#,? (?:no )?(?:hay|tengo|tenemos|tiene @) {LESSON}\b[^.!]*\?", 8),
        (r"^(?:y )?(?:a que hora|que dia)\b", 5),
        ((r"\b(?:muestra|ensena|dime|ver|mostrar|ensenar|lista|listar|pasa)(?:me|rme|nos)?(?: toda| todas| todo)"
         r"? (?:mi|mis|la|las|el|los|lo)? ?"
         rf"(?:agenda|horario|calendario|semana|{LESSON}|citas|lo que tengo|dia|#)"), 5),
        ((r"^(?:mi|la|el|tu|nuestro|nuestra)? ?(?:agenda|horario|calendario|planning|plan)(?: de| para| del)"
         r"?(?: la| el)?(?: #)?[ ?!.]*$"), 6),
        (rf"^(?:mis|las|nuestras) (?:proximas )?{LESSON}\b(?! (?:a|al)\b)", 4),
        (rf"^(?:mi |la |el )?(?:proxima|siguiente|proximo) (?:{LESSON}|cita|alumn[oa])\b[^#]*$", 5),
        ((rf"^(?:tengo|tenemos|hay|tiene @|@ tiene) (?:algo|alguna? {LESSON}|{LESSON}|alguien|a @|a alguien|@)"
         r"\b(?!.*\b(?:libre|hueco)\b)"), 5),
        (r"^(?:cuantas|cuantos) (?:clases|sesiones|alumn[oa]s|lecciones)\b", 5),
        (r"^(?:clases|sesiones|lecciones|citas)(?: de| del| para)? #[ ?!.]*$", 5),
        (r"^(?:viene|vendra|ha confirmado|confirmo|contesto|ha contestado|ha respondido|respondio) @\b", 5),
        (r"^@ (?:viene|vendra|ha confirmado|confirmo|tiene clase|ha contestado)\b[^.!]*\?", 6),
        (r"^(?:#|@)[ ?]*$", 1),
        (r"\bcomo (?:tengo|tenemos|viene|se presenta|esta|está|es) (?:#|mi \w+|la semana|el dia)", 4),
        (r"^a quien (?:le )?(?:doy|tengo)\b", 5),
    ),
    "free": (
        ((r"\b(?:estas|estoy|está|esta|estamos|estais|tienes|tiene|tengo|teneis|queda|quedan|hay|habria|"
         r"tendrias) (?:algo |algun |alguna |un |tiempo |"
         r"mas |hueco |horas? )*(?:libres?|disponibles?|huecos?|disponibilidad|sitio|espacio)\b"), 6),
        (r"\b(?:huecos?|horas?|ratos?|franjas?|turnos?|momentos?|dias?) (?:libres?|disponibles?)\b", 6),
        ((r"^(?:que|cuales|cuando|donde|algun|alguna|busca(?:me)?|dime|muestra(?:me)?|hay|ver)\b.*\b(?:libres?|"
         r"huecos?|disponib\w*|sitio)\b"), 5),
        (r"^(?:libres?|disponibilidad|huecos?|libre)\b(?! no)", 5),
        (r"\b(?:mi|tu|su) disponibilidad\b", 5),
        (r"^(?:#,? )(?:estas|esta|está|estoy|tienes) (?:libre|hueco)\b", 6),
        (r"^# (?:esta |está )?libre\?", 6),
        ((r"\bcuando (?:puedes|podrias|puede|podria|podemos|podriamos|puedo|te va bien|te viene bien|le va bien)"
         r"(?! (?:no))\b"), 5),
        (r"\b(?:busca|encuentra|buscame|encuentrame)(?: un| una)? (?:hueco|hora|rato)\b", 5),
        (r"\balgo (?:libre|disponible)\b", 7),
        (r"^(?:tienes|tiene|hay) (?:algo|sitio|un hueco|hueco|tiempo|alguna hora|hora)\b", 6),
    ),
    "block": (
        (r"^(?:off|ausente|fuera|ocupad[oa]|de vacaciones|vacaciones)\b", 6),
        (r"\b(?:bloque[ao]r?|bloquea(?:me)?|bloquee)\b", 7),
        ((r"\b(?:estoy|estare|me voy|voy a estar|estaremos|estamos|me marcho|salgo|nos vamos|me ire) (?:\w+ )"
         r"?(?:de vacaciones|fuera|de viaje|ausente|ocupad[oa]|de baja|"
         r"de puente|de excursion)\b"), 7),
        ((r"\bno (?:estoy|estare|estaremos|voy a estar|puedo estar)(?: disponible)?\b(?! (?:mal|enferm|segur|"
         r"bien|list))"), 6),
        (r"\b(?:vacaciones|dias? libres?|dia de descanso|festivo)\b.*#|#.*\b(?:vacaciones|festivo|dia libre)\b", 6),
        ((r"\b(?:me tomo|me cojo|cojo|tomo|tomare|pido|necesito|quiero|dame) # (?:libres?|de vacaciones|off)\b|"
         r"\b(?:me tomo|me cojo|cojo|tomo|pido)(?: el dia)? libre\b"), 7),
        ((rf"\bno (?:doy|dare|hay|habra|imparto|tengo|voy a dar|damos|quiero) (?:mas )?{LESSON}\b(?! (?:con|de|"
         r"a) @)"), 6),
        (r"\bno (?:trabajo|trabajare|voy a trabajar|ensenare|enseno|puedo (?:dar clase|trabajar))\b", 6),
        (r"\bno (?:me )?(?:pongas|reserves|agendes|programes|metas) (?:nada|clases?|a nadie)\b", 6),
        (r"^# (?:libre|off|cerrado|fuera|no trabajo|vacaciones)[ .!]*$", 5),
        (r"\b(?:ciero|cierro|cerrado) #", 5),
        (r"^# (?:estoy|estare|me voy) (?:fuera|de vacaciones|de viaje|ocupad[oa])", 6),
        ((r"\b(?:tengo|hay) (?:el |un )?(?:medico|dentista|congreso|boda)\b.*#|#.*\btengo (?:el |un |una )"
         r"?(?:medico|dentista|congreso|boda)\b"), 3),
        (r"\bmarca(?:me)? # (?:como )?(?:libre|ocupad[oa]|fuera)\b", 7),
        (r"\bdeja(?:me)? # libre\b", 7),
    ),
    "hours": (
        ((r"\b(?:mi|mis|nuevo|nuevas?) (?:horario|horas|disponibilidad)(?: de (?:trabajo|clases?|atencion))?(?: "
         r"es| son|:| de| va)"), 7),
        (r"^(?:horario|horas|disponible)(?:[ :]+)(?:de )?#", 6),
        (r"^horario de (?:trabajo|clases?|atencion)\b", 7),
        ((rf"(?<!no )\b(?:trabajo|doy (?:{LESSON}|clases?)|enseno|imparto(?: clases?)?|atiendo)(?: solo| "
         r"siempre| ahora| normalmente| tambien)* (?:de |los |las |desde )*#"), 6),
        (r"^(?:normalmente |ahora |solo |habitualmente )+(?:trabajo|doy|enseno|puedo)\b", 5),
        (r"\b(?:cambia|actualiza|pon|cambiar)(?:me)? (?:mi|mis|el|las) (?:horario|horas|disponibilidad)\b", 8),
        (r"\b(?:pausa|descanso|comida|almuerzo|como) (?:de |es de |a |para comer )?#", 5),
        (r"^(?:tambien |por favor )?(?:abro|abre|abrir|abreme)\b.*#", 7),
        (r"\b(?:horas?|huecos?|horario) (?:extras?|adicional(?:es)?)\b.*#", 6),
        (r"\btambien (?:puedo (?:dar|trabajar|ensenar)|trabajo|doy clases?)\b.*#", 7),
        ((r"(?:#|\b\d{1,3}) (?:\w+ ){0,4}entre (?:mis |las |dos |todas )*(?:clases|sesiones|alumnos|lecciones|"
         r"clase y clase)\b"), 7),
        (r"\b(?:sin|ningun|cero)(?: \w+){0,3} entre (?:mis |las )*(?:clases|sesiones|alumnos)\b", 7),
        ((r"\b(?:pausa|descanso|margen)\b.{0,30}#.{0,30}\b(?:entre|despues de|antes de) (?:cada |las |todas )"
         r"*(?:clases?|sesion(?:es)?)\b"), 7),
        (r"\b(?:margen|buffer|colchon)(?: de)? (?:#|\d)|\bsin (?:margen|colchon|buffer)\b", 7),
    ),
    "late": (
        ((r"\b(?:lleg\w+|voy|vamos|vendra|viene|conect\w+|entr\w+|empezam\w*|sal\w+)\b(?:(?! antes\b)[^.?!@])"
         r"{0,25}\btarde\b(?! (?:no|puedo|libre))"), 7),
        ((r"\b(?:me|se|nos|va a|voy a) (?:voy a |va a |he |ha )?(?:retras\w+|demor\w+|atras\w+)(?! (?:la|el|a)"
         r"\b)"), 8),
        ((r"\b(?:con|llevo|llevamos|tengo|va con|voy con|unos?|de) (?:#|un poco|algo|bastante|\d+)?(?: de)? "
         r"?(?:retraso|demora|atraso)\b"), 8),
        (r"^(?:#|\d{1,3}|un poco|unos? #)? ?(?:tarde|retraso|demora|de retraso|de demora)\b(?! (?:no|libre))", 6),
        ((r"\b(?:llego|llegare|llegamos|estoy|estare|entro|me conecto|estoy alli|estoy ahi|ahi estoy|voy) "
         r"(?:alli |ahi |ya )?(?:en |como en )?#(?! (?:de vacaciones|fuera|libre))(?=[ .!]*$|,)"), 5),
        (r"^(?:ya |me )?(?:tardo|tardare|tardamos|demoro) (?:unos |como )?#", 7),
        ((r"\b(?:llego|llegare|llegamos|estoy|estare|voy|entro)(?: ahi| alli)? en (?:unos |como )?\d{1,2}(?=[ "
         r".!,]*$)"), 7),
        ((r"^#,? (?:y )?(?:estoy|llego|voy|entro|me conecto|estoy ahi|estoy alli|ahi)(?: ahi| alli| por ahi)?[ "
         r".!]*$"), 6),
        ((r"^(?:dame|necesito|deme|solo|espera(?:me)?|esperad|esperame|aguanta)(?: otros?| unos?| como)? (?:#|"
         r"\d{1,2})(?: mas)?[ .!]*$"), 6),
        ((r"\b(?:atasco|trafico|tranco|metro|bus|autobus|tren|colectivo|subte|micro|guagua|trancon)"
         r"\b.*\b(?:tarde|retras\w+|parado|lleno|demora\w*|#)\b"), 6),
        ((r"\b(?:pillad[oa]|atrapad[oa]|atascad[oa]|metid[oa]|estoy) en (?:un |el )?(?:atasco|trafico|trancon|"
         r"taco)\b"), 6),
        (r"^(?:en )?#[ .!]*$", 1),
        (r"\b(?:empez\w+|comenz\w+) # (?:mas )?tarde\b", 8),
    ),
    "rsvp": (
        (r"\b(?:alli|ahi|alla|aqui) (?:estare|estaremos|estoy|estara|estaran|voy|vamos|nos vemos)\b", 7),
        ((r"^(?:(?:si+|ok|vale|dale|claro|por supuesto|hola|buenas|genial|perfecto|bueno|maya|de acuerdo|listo)"
         rf"[ ,.!]*)*(?:si )?(?:{COME}|estare|estaremos|cuenta conmigo|"
         r"cuenta con (?:nosotr[oa]s|@|ell[oa]|el)|me apunto|nos vemos|nos vemos (?:alli|ahi|luego|entonces)|"
         r"confirmo|confirmamos|confirmad[oa])\b"), 6),
        ((r"^(?:ya |ahora |ahorita )?(?:voy|vamos|salgo|llego|estoy (?:llegando|en camino|saliendo|yendo|aqui|"
         r"ahi|entrando))(?: para alla| para alli| alla| de camino| de casa| ya| ahora)?[ .!]*$"), 7),
        (r"\b(?:de|en) camino\b", 5),
        (rf"\b(?:{CANT})\b", 6),
        (r"^(?:lo siento,? |perdon,? |hoy )*no (?:puedo+|llego|llegamos|voy|ire)\b(?! (?:a |tarde|con))", 6),
        ((rf"\bno (?:{COME}|vamos a ir|voy a (?:ir|poder)|va a (?:ir|poder|venir)|estare|estaremos|puedo "
         r"asistir|asistire|me da tiempo|llego a)\b"), 6),
        ((r"\b(?:(?:me |se |nos )?(?:estoy|esta|está|estan|estamos|encuentro|encuentra|siento|siente|he puesto|"
         rf"ha puesto|puse|amaneci|amanecio|anda) (?:\w+ )?)(?:{ILL})\b"), 5),
        (rf"^(?:{ILL}|con fiebre)\b", 5),
        ((r"\b(?:tengo|tiene|tenemos|con) (?:\w+ )?(?:fiebre|gripe|covid|anginas|gastroenteritis|migrana|un "
         r"resfriado|vomitos)\b"), 5),
        ((rf"(?:{CHILDREN}|@|\bella|\bel) (?:si )?(?:va|viene|ira|vendra|estara|asistira|puede ir|puede venir|"
         r"va a ir|podra ir)\b"), 6),
        (r"\bno creo que (?:pueda|podamos|vaya|vayamos|vengan?|llegue)\b", 6),
        (r"\b(?:saliendo|salgo) (?:ya |ahora )?(?:de casa|para alla)\b", 5),
        (r"\bnos vemos\b", 5), (r"\bcuenta con(?:migo)?\b", 6),
        ((r"\b(?:quizas?|tal vez|puede ser(?=[ .!]*$)|a lo mejor|igual|no (?:lo )?se(?: (?:si|aun|todavia))?|no "
         r"estoy segur[oa]|depende|ya veremos|creo que (?:si|no)|"
         r"lo intento|intentare|voy a intentar)\b"), 4),
        ((r"^(?:me va (?:bien|perfecto|genial)|me viene (?:bien|perfecto|genial)|por mi (?:bien|perfecto|vale)|"
         r"asistire|asistiremos)\b"), 5),
        (r"^#,? (?:alli|ahi) (?:estare|nos vemos|estaremos)", 6),
        (r"\b(?:tengo|tiene) que (?:faltar|perder(?:me|se)|saltar(?:me|se))\b", 5),
    ),
    "start": (
        ((rf"^(?:{PLEASE}|venga,? |ya )*(?:empieza|empezar|empezamos|empecemos|comienza|comenzar|comenzamos|"
         r"comencemos|inicia|iniciar|arranca|arrancamos)"
         rf"(?: ya| ahora)?(?: la| el| con| mi| nuestra| @| {LESSON}| de)*(?: ya| ahora| #)*[ .!]*$"), 8),
        ((r"^(?:ya )?@ (?:ya )?(?:está|esta|llego|ha llegado|se ha conectado|se conecto|acaba de llegar)(?: ya)"
         r"?(?: aqui| ahi| conectad[oa]| en linea| online)?[ .!]*$"), 7),
        (r"^(?:ya )?(?:está|esta|llego|ha llegado|acaba de llegar) (?:aqui )?@[ .!]*$", 7),
    ),
    "end": (
        ((rf"^(?:{PLEASE}|ya )*(?:termina|terminar|acaba|acabar|finaliza|finalizar|cierra|cerrar)(?: ya| ahora)"
         rf"?(?: la| el| con| mi| @| de)* ?(?:{LESSON}|@)(?: con| @| de| ya| ahora| #)*[ .!]*$"), 8),
        (r"^(?:ya )?(?:hemos|he) (?:terminado|acabado)(?: ya)?(?: por hoy| la clase| con| #)?(?: @)?[ .!]*$", 8),
        (r"^(?:ya )?(?:terminamos|acabamos|termine|acabe)(?: ya)?(?: por hoy| la clase| con| #)*(?: @)?[ .!]*$", 8),
        ((rf"^(?:{LESSON})(?: con @| de @)? (?:terminada|acabada|finalizada)|^(?:se acabo|fin de) (?:la )"
         rf"?{LESSON}"), 8),
    ),
    "no_show": (
        (r"\bno[- ]?show\b", 9),
        ((r"@ (?:hoy )?no (?:ha |se ha |se |me )?(?:vino|venido|aparecio|aparecido|presento|presentado|conecto|"
         r"conectado|asistio|asistido|llego|llegado|entro|entrado)\b"), 9),
        ((r"^@ (?:# )?no (?:ha |se ha |se )?(?:vino|venido|aparecio|aparecido|presento|presentado|conecto|"
         r"conectado|asistio|asistido|llego|llegado|entro|entrado)\b"), 9),
        ((r"@.*\bno (?:ha |se ha |se )?(?:vino|venido|aparecio|aparecido|presento|presentado|conecto|conectado|"
         r"asistio|asistido)\b"), 8),
        ((r"^no (?:ha |se ha |se )?(?:vino|venido|aparecio|aparecido|presento|presentado|conecto|conectado|"
         r"asistio|asistido) @"), 9),
        (r"^@ (?:# )?(?:ha )?falt(?:o|ado)\b|^falto @", 8),
        (r"@ (?:no (?:vinieron|aparecieron|se presentaron|se conectaron)|faltaron|han faltado)\b", 9),
        (r"\bme (?:ha )?(?:dejo|dejado) plantad[oa]\b|\bplanton\b", 9),
        (r"\b(?:marca|pon|apunta) a @ (?:como )?(?:ausente|no presentad[oa]|falta|no vino)", 9),
        (r"\b(?:estuvo|ha estado) ausente\b", 7),
    ),
    "nudge": (
        (r"\b(?:toque|empujoncito|pinchazo|zumbido) a @|\b(?:dale|dar|da) un toque\b", 9),
        ((r"\bpregunta(?:le|rle)?(?: a)? @ si (?:ya |va a |aun )?(?:viene|vendra|está|esta|llega|puede venir|"
         r"entra|se conecta|venir)\b"), 9),
        (r"^(?:y )?(?:donde|por donde) (?:está|esta|anda|se ha metido|se metio|queda) @", 8),
        (r"\bazuza a @\b", 9),
    ),
    "remind_setting": (
        ((r"\b(?:recuerda|recuerdame|recordatorios?|avisa|avisame|aviso|avisos|notifica(?:me)?|recordar|avisar)"
         r"\b.*\b(?:antes|de antelacion|con antelacion|previa|previo)\b"), 8),
        (r"\b(?:recordatorios?|avisos?)\b.*\b(?:off|no|on|solo|a|quita|desactiva|apaga|cada|fuera)\b", 6),
        ((r"\b(?:sin|no (?:quiero|mas|me (?:mandes|envies))|quita(?:me)?|desactiva|activa|apaga|cambia|pon(?:me)"
         r"?|elimina|para|silencia|solo) (?:el |los |mis |mas |todos |un )*(?:recordatorios?|avisos?)\b"), 8),
        (r"^(?:recordatorio|aviso|recuerdame|avisame) (?:solo )?#", 7),
        (r"\bno me (?:recuerdes|avises|notifiques)\b", 8),
    ),
    "remind": (
        ((r"\b(?:recuerda(?:le|les|selo)?|recordar(?:le|les)?|recuerdele|recordale)(?: (?:porfa|por favor))?(?: "
         r"lo| la)?(?: a)? (?:@|todos|la (?:madre|mama) de @|el (?:padre|papa) de @)"), 7),
        (r"\b(?:manda|envia|mandale|enviale|mandar|enviar)(?:le)? (?:un |otro )?recordatorio a @", 8),
        (r"\b(?:un )?recordatorio (?:a|para) @", 8),
    ),
    "message": (
        ((r"\b(?:di|dile|diles|decile|decir|decirle|avisa|avisale|avisar|escribe|escribele|escribir|cuentale|"
         r"comenta(?:le)?|comunica(?:le)?|informa(?:le)?|notifica(?:le)?|"
         r"manda(?:le)?|envia(?:le)?|responde(?:le)?|contesta(?:le)?)(?: un (?:mensaje|whatsapp|wasap|aviso|"
         rf"correo))? (?:a (?:@|todos|mis alumnos|(?:la|los|su) {PARENT} de @)|al {PARENT} de @)"), 8),
        (r"\b(?:mensaje|msj|whatsapp|wasap|nota) (?:para|a) @ ?:? ?¤", 8),
        (r"^(?:mensaje|msj|msg)\b", 5),
        (r"\bpregunta(?:le|rle)?(?: a)? @\b", 7),
    ),
    "homework": (
        (r"\b(?:deberes|tareas?|deber)\b", 7),
        (r"\b(?:ponle|manda(?:le)?|pon|asigna(?:le)?|dale) a @ (?:¤|de deberes|de tarea|ejercicios|para casa)", 7),
        (r"\basigna\b", 7),
        (r"\b(?:ejercicios|lectura) para @", 6),
    ),
    "record_score": (
        ((r"\b(?:saco|ha sacado|sacado|tuvo|ha tenido|obtuvo|consiguio|puntuacion|calificacion|resultado|nota|"
         r"examen|test|prueba|control)\b.*%score"), 9),
        ("%score", 5),
    ),
    "scores": (
        (r"\b(?:notas|calificaciones|resultados|puntuaciones|progreso)\b(?!.*%score)", 6),
        (r"\bcomo (?:le )?(?:va|está|esta|van|lo lleva|lleva|progresa|avanza)(?: yendo)?(?: a| con)? @", 6),
        (r"\b(?:muestra(?:me)?|ver|que|ensena(?:me)?|dime)\b.*\b(?:notas|calificaciones|resultados|progreso)\b", 7),
        (r"\b(?:que nota|cuanto|cuantos puntos) (?:saco|ha sacado|tuvo|obtuvo)\b", 7),
        (r"\bcomo (?:le )?fue .*\b(?:examen|prueba)", 7),
    ),
    "note": (
        ((r"^(?:anade |anadir |agrega |haz |pon |crea |escribe |guarda |nueva |una |toma )*(?:nota|apunte|"
         r"anotacion)(?: privada| personal| para mi| interna)?(?: (?:para|sobre|de|a) @)?[ :,-]"), 8),
        (r"\b(?:nota|anotacion) (?:privada |personal )?(?:para|sobre|de) @", 7),
        (r"^(?:anota|toma nota|apunta|apuntate|anotate)(?: de)? que\b", 8),
    ),
    "topic": (
        (r"^(?:pon |cambia |actualiza |el |nuevo |ponle )*temas?\b(?! de conversacion)", 7),
        (r"\b(?:cambia|pon|actualiza|fija) (?:el )?tema\b", 8),
        (r"\btema (?:de|para|con) (?:@|#|la clase)", 7),
    ),
    "invoice": (
        (r"\b(?:facturas?|facturar|facturale|facturacion|factur[ae]|recibos?)\b", 9),
        (r"\b(?:cobra|cobrale|cobrar) (?:a )?@", 6),
        (r"\bcuanto (?:me )?debe(?:n)? @|\bcuanto (?:me )?deben\b|@.*\bcuanto me debe", 5),
    ),
    "create": (
        ((rf"^(?:{PLEASE}|si,? |y |tambien |quiero |quisiera |quiere |me gustaria |puedo |podrias |podria |"
         rf"podemos |hay que |necesito |para )*(?:{BOOK})\b(?! (?:mi|la) agenda)"), 5),
        (rf"\b(?:{BOOK})(?: a| otra| una| la)? (?:@|{LESSON}|#)", 5),
        (rf"^(?:nueva|otra|una) {LESSON}\b", 4),
        (rf"^(?:{LESSON}|hora|cita) (?:con|de|para|a) @", 4),
        ((r"\b(?:quiero|queremos|quisiera|quisieramos|querria|necesito|necesita|necesitamos|quiere|"
          r"(?:me|nos|le) gustaria|podria tener|puedo tener|podemos "
         r"tener|podriamos tener|tener|hacer|dar) (?:tener |coger |pedir |hacer |reservar |dar )?"
         rf"(?:una |otra |alguna |la )?(?:nueva |primera |proxima )?(?:{LESSON}|hora|cita)(?: extra| mas| de "
         r"prueba| adicional| suelta)?\b(?! (?:de|libre))"), 4),
        (rf"\b(?:otra|una) {LESSON} (?:mas|extra|adicional)\b|\b{LESSON} (?:extra|adicional|de prueba)\b", 5),
        (r"\b(?:veo|tengo|doy clase) (?:a |con )@ #", 3),
        (r"\b(?:resérvame|reservame|apuntame|agendame|anotame|ponme)\b", 5),
    ),
    "reschedule": (
        (rf"\b(?:{MOVE})\b", 6),
        ((r"\b(?:podemos|podriamos|puedo|podria|puedes|podrias|pueden|puede ser|podra ser|seria posible|es "
         r"posible) (?:que sea |quedar |hacerl[oa] |hacer la (?:clase|sesion) |tenerl[oa] |vernos |"
         r"ser |dar la clase |darl[oa] |dejarl[oa] |venir |ir |empezar |poner(?:l[oa])? |conectarnos |mejor )"
         r"*(?:mejor |para |a |en |por |el )?#"), 5),
        ((r"^(?:y )?(?:que tal|que te parece|que os parece|como lo ves|y si (?:lo hacemos|la hacemos|quedamos|"
         r"vamos|es|fuera)?|te (?:va|viene|iria|vendria)(?: bien)?|le (?:va|viene)(?: bien)?|mejor|prefiero|"
         r"preferiria|"
         r"preferimos|hagamosl[oa]|quedamos|dejemoslo|ponl[oa]|que sea|hazl[oa])(?: mejor| bien| para| a| en)* "
         r"#"), 5),
        (r"#.*\b(?:te|le|os|les) (?:va|viene|iria|vendria|parece|queda)(?: bien| mejor)?\b", 4),
        (r"\b(?:te|le|os|les) (?:va|viene|iria|vendria|parece|queda) (?:bien |mejor )?#", 5),
        (r"#,? (?:puede|podria|podra) ser\b", 5),
        (r"#,? (?:a mi |si )?(?:me|nos) (?:va|viene|iria|vendria) (?:muy )?(?:bien|mejor|genial|perfecto)\b", 4),
        (r"@ (?:prefiere|quiere|pide|preferiria)(?: cambiar(?:lo|la)?| pasar(?:lo|la)?| mejor| a| al| para)* #", 5),
        (r"\bmejor\b[^.?!]*#|#(?: mejor)[ .!?]*$", 4),
        (r"\b(?:otro|otra|distint[oa]|nuev[oa]|diferente) (?:dia|hora|momento|rato|fecha|horario)\b", 4),
        (r"\ben (?:vez|lugar) de(?:l| la)? #", 5),
        ((r"\b(?:alarga|alargar|acorta|acortar|extiende|extender|amplia|ampliar|reduce|prolonga|prolongar)"
         r"(?:l[oa]|me)?\b"), 6),
        (r"\b(?:mas (?:larga|corta)|mas (?:largo|corto))\b", 6),
        (r"\b(?:mas (?:tarde|temprano|pronto)|antes|despues)\b", 1),
        (r"\bpuede ser\b[^.]*#", 4),
        (r"^(?:no,? )?(?:ponl[oa]|hazl[oa]|dejal[oa]|que sea|que empiece) (?:mejor )?(?:a |para )?#", 7),
        (r"\bclase\b[^.?!]*\b(?:debe|tiene que|deberia) (?:durar|ser) (?:solo )?#|\b(?:que )?dure #", 6),
    ),
    "cancel": CANCELS,
}
# fmt: on
