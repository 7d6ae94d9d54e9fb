"""Spanish: the words of time, and the turns of phrase that tell what somebody wants.

Accents are left out here: they are optional in what people write.
"""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.es.carving import CARVING, COMMON, FILLERS
from core.understanding.tables.es.chat import CHAT
from core.understanding.tables.es.cues import CUES
from core.understanding.tables.es.families import FAMILIES
from core.understanding.tables.es.lessons import LESSON_TURNS, LESSONS
from core.understanding.tables.es.turns import TURNS

_WEEKDAYS = {
    "lunes": 0, "lun": 0, "lu": 0, "ma": 1, "ju": 3, "vi": 4, "sa": 5, "martes": 1, "mar": 1, "marte": 1,
    "miercoles": 2, "mie": 2, "mier": 2, "miercole": 2,
    "jueves": 3, "jue": 3, "juev": 3, "viernes": 4, "vie": 4, "vier": 4, "sabado": 5, "sab": 5, "domingo": 6, "dom": 6,
}  # fmt: skip
_PLURALS = {
    **{f"los {day}": n for n, day in enumerate("lunes martes miercoles jueves viernes sabados domingos".split())},
    "sabados": 5, "domingos": 6,
}  # fmt: skip
_MONTHS = {
    "enero": 1, "ene": 1, "febrero": 2, "feb": 2, "marzo": 3, "abril": 4, "abr": 4, "mayo": 5, "may": 5, "junio": 6,
    "jun": 6, "julio": 7, "jul": 7, "agosto": 8, "ago": 8, "septiembre": 9, "setiembre": 9, "sept": 9, "sep": 9,
    "octubre": 10, "oct": 10, "noviembre": 11, "nov": 11, "diciembre": 12, "dic": 12,
}  # fmt: skip
_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
    "diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = {"treinta": 30, "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90}
_ONES = {word: n for n, word in enumerate(_SMALL) if 0 < n < 10}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(_SMALL) if n},
    **{word: float(n) for word, n in _TENS.items()},
    **{f"{ten} y {one}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()},
    **{f"{zero} {one}": float(m) for zero in ("cero", "zero") for one, m in _ONES.items()},
    "veintiun": 21.0, "veintiuna": 21.0,
}  # fmt: skip
_SEVERAL = {"un par de": 2.0, "par de": 2.0, "unos": 3.0, "unas": 3.0, "unas cuantas": 3.0, "unos cuantos": 3.0}
_ORDINALS = {
    "primero": 1, "primer": 1, "primera": 1, "primeros": 1, "primeras": 1, "cuarta": 4, "segundo": 2, "segunda": 2,
        "tercero": 3, "tercer": 3, "tercera": 3,
    "quinto": 5, "quinta": 5, "sexto": 6, "sexta": 6, "septimo": 7, "septima": 7, "octavo": 8, "octava": 8,
    "decimo primero": 11, "undecimo": 11, "decimo segundo": 12, "duodecimo": 12, "decimo tercero": 13,
    "noveno": 9, "novena": 9, "decimo": 10, "decima": 10,
}  # fmt: skip
_UNITS = {
    "minuto": "minute", "minutos": "minute", "min": "minute", "mins": "minute", "minutitos": "minute", "m": "minute",
    "hora": "hour", "horas": "hour", "horita": "hour", "dia": "day", "dias": "day", "semana": "week",
    "semanas": "week", "sem": "week", "quincena": "fortnight", "quincenas": "fortnight", "mes": "month",
    "meses": "month", "ano": "year", "anos": "year", "segundos": "second", "seg": "second", "segs": "second",
}  # fmt: skip
_MORNING, _AFTERNOON, _EVENING = ("morning", 8, 12, "am"), ("afternoon", 12, 20, "pm"), ("evening", 18, 24, "pm")
_PARTS = {
    **{f"{to} {word}": part for to in ("por la", "de la", "en la", "a la")
       for word, part in (("manana", _MORNING), ("tarde", _AFTERNOON), ("noche", _EVENING))},
    **{f"{to} {word}": part for to in ("por las", "en las")
       for word, part in (("mananas", _MORNING), ("tardes", _AFTERNOON), ("noches", _EVENING))},
    "por la tarde noche": _EVENING, "de la madrugada": ("morning", 1, 7, "am"), "de madrugada": ("morning", 1, 7, "am"),
    "a primera hora de la tarde": ("afternoon", 12, 16, "pm"), "a ultima hora de la tarde": ("afternoon", 17, 20, "pm"),
    "temprano por la manana": ("morning", 7, 10, "am"), "a primera hora": ("morning", 7, 10, "am"),
    "del mediodia": ("lunch", 12, 15, "pm"), "despues de clase": ("afternoon", 14, 20, "pm"),
    "despues del cole": ("afternoon", 14, 20, "pm"), "despues del colegio": ("afternoon", 14, 20, "pm"),
    "tardecita": _AFTERNOON, "manana": _MORNING, "tarde": _AFTERNOON, "noche": _EVENING,
}  # fmt: skip
_DAYS = {
    "hoy": 0, "hoy en ocho": 7, "de hoy en ocho": 7, "de hoy en quince": 14, "hoy dia": 0, "el dia de hoy": 0,
        "manana": 1, "mñn": 1, "mñna": 1, "mnn": 1, "el dia de manana": 1,
    "pasado manana": 2, "pasadomanana": 2, "ayer": -1, "anteayer": -2, "antier": -2, "antes de ayer": -2,
    "antes de anoche": -2, "dentro de dos dias": 2, "al dia siguiente": 1, "el dia siguiente": 1, "dia siguiente": 1,
}  # fmt: skip
_FEASTS = {
    "nochebuena": (12, 24), "navidad": (12, 25), "navidades": (12, 25), "dia de navidad": (12, 25),
    "nochevieja": (12, 31), "fin de ano": (12, 31), "ano nuevo": (1, 1), "reyes": (1, 6), "dia de reyes": (1, 6),
    "san valentin": (2, 14), "halloween": (10, 31), "todos los santos": (11, 1), "dia de la hispanidad": (10, 12),
}  # fmt: skip
_MERIDIEMS = {
    "am": "am", "a.m.": "am", "a.m": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm", "a . m .": "am", "p . m .": "pm",
    "a . m": "am", "p . m": "pm",
}  # fmt: skip
_FREQUENCIES = {
    **dict.fromkeys((
        "semanal", "semanales", "semanalmente", "cada semana", "todas las semanas", "una vez a la semana",
        "una vez por semana", "cada ocho dias", "cada 8 dias", "fijo cada semana"), "weekly"),
    **dict.fromkeys((
        "quincenal", "quincenales", "quincenalmente", "cada quince dias", "cada 15 dias", "cada quincena",
        "cada dos semanas", "cada 2 semanas", "una semana si y otra no", "una semana si y una no", "semana por medio",
        "semanas alternas", "en semanas alternas", "cada segunda semana", "una semana si otra no",
            "semana si semana no"), "biweekly"),
    "diario": "daily", "diariamente": "daily", "a diario": "daily", "todos los dias": "daily", "cada dia": "daily",
    "mensual": "monthly", "mensualmente": "monthly", "cada mes": "monthly", "todos los meses": "monthly",
    "una vez al mes": "monthly", "anual": "yearly", "anualmente": "yearly", "cada ano": "yearly",
    "entre semana": "weekdays", "todos los dias laborables": "daily",
    "los fines de semana": "weekends", "cada fin de semana": "weekends", "todos los fines de semana": "weekends",
}  # fmt: skip
_MARKS = {
    "at": ("a las", "@", "a eso de las", "sobre las", "hacia las", "alrededor de las", "como a las", "tipo",
        "a partir las"),
    "around": ("alrededor de", "aproximadamente", "aprox", "mas o menos", "unos", "en torno a"),
    "on": ("en el",), "in": ("en", "dentro de"), "during": ("a lo largo de",),
    "day_no": ("el dia", "el", "dia", "los dias", "dias", "para el dia", "del dia"),
    "the": ("el", "la", "los", "lo", "dia"), "a": ("un", "una"), "and": ("y", "e", "&", "+", "mas"),
    "comma": (",", ";"), "dash": ("-",), "dot": (".",), "or": ("o", "u"),
    "of_from": ("de",), "of_the": ("del",), "hour_of": ("de las",), "the_hour": ("las",), "of": ("de la", "de los"),
    "from": ("desde", "desde las"), "between": ("entre",), "to": ("a",), "to_the": ("al",),
    "to_hour": ("para las", "para la"), "to_or_for": ("para", "pa", "p/"),
    "tonight": ("esta noche", "hoy por la noche", "hoy a la noche", "hoy en la noche"),
    "until": ("hasta", "hasta el", "hasta la", "hasta los"), "for": ("por", "durante"),
    "one_in_two": ("si y otro no", "si y uno no", "si y el otro no"),
    "every": ("cada", "todos los", "todas las", "todos", "todas"), "no_time": ("ahora voy", "ahora vamos"),
    "next": ("proximo", "proxima", "proximos", "proximas", "siguiente", "siguientes", "que viene", "que vienen",
             "entrante", "prox"),
    "coming": ("este proximo", "esta proxima"), "gone": ("pasado", "pasada", "anterior"),
    "this": ("este", "esta", "estos", "estas", "ese", "esa"), "last": ("ultimo", "ultima", "ultimos", "ultimas"),
    "after": ("despues de", "despues del", "despues de las", "pasadas las", "luego de"),
    "before": ("antes de", "antes del", "antes de las"),
    "ago": ("hace",), "later": ("mas tarde", "despues"), "earlier": ("antes", "mas temprano"),
    "from_now": ("a partir de ahora", "a partir de hoy", "desde hoy", "desde ahora", "de ahora en adelante",
        "de aqui en adelante", "de hoy en adelante", "desde ahora en adelante"),
    "half": ("media", "medio"), "quarter": ("cuarto", "un cuarto"), "three_quarters": ("tres cuartos",),
    "and_half": ("y media", "y medio"), "and_quarter": ("y cuarto", "y un cuarto"), "less": ("menos",),
    "one_oclock": ("a la una", "la una", "a la 1", "de la una"), "hour_sign": ("h", "hs", "hrs", "hr", "h."),
    "oclock": ("en punto",), "starting_from": ("a partir de", "a partir del", "desde el"),
    "starting": ("empezando", "empezando el", "comenzando", "comenzando el", "que empieza", "que comienza",
        "que inicia"),
    "times": ("veces", "x", "clases", "sesiones", "lecciones", "clase", "sesion", "vez", "encuentros"),
    "same_time": ("misma hora", "la misma hora", "a la misma hora", "mismo horario", "el mismo horario",
        "la hora de siempre",
                  "a la hora de siempre", "a la hora habitual"),
    "week_word": ("fin de semana", "finde", "finde semana"), "once": ("una vez",),
    "start_of": ("a principios de", "principios de", "principio de", "a comienzos de", "comienzos de", "inicios de",
        "a inicios de"),
    "mid": ("a mediados de", "mediados de", "mitad de"),
    "end_of": ("a finales de", "finales de", "final de", "a fines de", "fines de", "fin de", "a fin de", "a final de"),
    "now": ("ahora", "ahora mismo", "ahorita", "cuanto antes", "ya mismo"),
    "extra": ("adicional", "adicionales", "mas", "extra"),
    "except": ("excepto", "salvo", "menos", "a excepcion de"),
    "a_week": ("a la semana", "por semana", "semanales"),
    "after_next": ("despues de la proxima", "despues de la siguiente", "despues de la que viene",
        "siguiente a la proxima",),
    "rest_of": ("el resto de", "el resto del", "resto de", "resto del", "lo que queda de", "lo que queda del",
        "lo que resta del",
                "lo que resta de"),
    "half_of": ("mitad", "mitad del"),
    "quarter_year": ("trimestre",), "half_year": ("semestre",),
    "nth_quarter": ("t1", "t2", "t3", "t4", "q1", "q2", "q3", "q4"), "nth_half": ("h1", "h2", "s1", "s2"),
    "workdays": ("dias habiles", "dias laborables", "dias laborales", "dias de trabajo", "dias lectivos", "dia habil",
                 "dia laborable"),
    "spring": ("primavera",), "summer": ("verano",), "autumn": ("otono",), "winter": ("invierno",),
    "week_rest": ("el resto de la semana", "lo que queda de semana", "resto de la semana"),
    "say": ("hacer", "mejor", "que sea", "que tal", "ponla", "ponlo", "ponme"),
    "open_paren": ("(",), "close_paren": (")",),
}  # fmt: skip
_COUNTED = frozenset(
    "capitulo capitulos cap pagina paginas pag pags pg p n nº no. numero numeros num ejercicio ejercicios ej "
    "ejer unidad tema "
    "temas pregunta preguntas nivel curso aula sala habitacion edificio version volumen parrafo paso problema "
    "problemas piso planta puerta autobus linea temporada episodio apartado actividad actividades bloque "
    "leccion".split()
)
_CHAT_WORDS = {
    "xq": "porque", "pq": "porque", "porq": "porque", "tb": "tambien", "tmb": "tambien",
    "tbn": "tambien", "dnd": "donde", "cdo": "cuando", "qdo": "cuando", "qndo": "cuando", "toy": "estoy",
    "pa": "para", "xa": "para", "porfi": "por favor", "plis": "por favor", "aki": "aqui",
    "mnn": "manana", "mnna": "manana",
    "recuerdamelo": "recuerdame", "q": "que", "k": "que", "xk": "porque", "cnd": "cuando", "tqm": "te quiero",
    "grax": "gracias", "grcs": "gracias", "dsp": "despues", "x": "por", "kiero": "quiero", "msj": "mensaje",
    "finde": "fin de semana",
}  # fmt: skip
LANGUAGE = Language(
    code="es",
    uncounted=frozenset("estoy no me yo nos voy tengo trabajo estamos estare tampoco".split()),
    weekdays=_WEEKDAYS,
    weekday_plurals=_PLURALS,
    months=_MONTHS,
    numbers=_NUMBERS,
    several=_SEVERAL,
    ordinals=_ORDINALS,
    ordinal_endings=frozenset({"o", "er", "ro", "do", "to", "a"}),
    units=_UNITS,
    parts=_PARTS,
    days=_DAYS,
    feasts=_FEASTS,
    easter=("pascua", "domingo de pascua", "domingo de resurreccion"),
    from_easter={
        "viernes santo": -2,
        "jueves santo": -3,
        "sabado santo": -1,
        "lunes de pascua": 1,
        "domingo de ramos": -7,
        "miercoles de ceniza": -46,
        "corpus christi": 60,
    },
    noons={
        "mediodia": 12,
        "al mediodia": 12,
        "a mediodia": 12,
        "el mediodia": 12,
        "medio dia": 12,
        "al medio dia": 12,
        "las doce del mediodia": 12,
        "medianoche": 24,
        "a medianoche": 24,
        "a la medianoche": 24,
    },
    meridiems=_MERIDIEMS,
    letters={"m": ("unit", "minute")},
    after_figures=frozenset(
        "x m veces clases sesiones lecciones clase sesion vez encuentros h hs hrs hr seg segs".split()
    ),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=_COUNTED,
    doubtful=frozenset({"tarde", "noche"}),
    fuzzy=tuple("miercoles viernes domingo febrero septiembre octubre noviembre diciembre agosto".split()),
    rarely=frozenset({"vi"}),
    cues=joined(CUES, CHAT, LESSONS),
    chat_words=_CHAT_WORDS,
    chat_signs={
        r"(?<![\w'])(?<!\d )(?<!\d)q(?= [^\W\d])": "que",
        r"(?<![\w'])(?<!\d )(?<!\d)k(?= [^\W\d])": "que",
        r"(?<![\w'])(?<!\d )(?<!\d)x(?= [^\W\d])": "por",
    },
    fillers=FILLERS,
    common=COMMON,
    unaccented=True,
    accented=frozenset({"está"}),
    carving=CARVING,
    turns={**TURNS, **FAMILIES, **LESSON_TURNS},
)
