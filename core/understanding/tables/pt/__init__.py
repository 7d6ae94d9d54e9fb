"""Portuguese, of both sides of the ocean: the words of time, and the turns of phrase that tell what somebody wants.

Accents are left out here: they are optional in what people write.
"""

from __future__ import annotations

from core.understanding.tables import Language, joined
from core.understanding.tables.pt.carving import CARVING, COMMON, FILLERS
from core.understanding.tables.pt.chat import CHAT
from core.understanding.tables.pt.cues import CUES
from core.understanding.tables.pt.families import FAMILIES
from core.understanding.tables.pt.lessons import LESSON_TURNS, LESSONS
from core.understanding.tables.pt.turns import TURNS

_FAIRS = {"segunda": 0, "terca": 1, "quarta": 2, "quinta": 3, "sexta": 4}
_WEEKDAYS = {
    **_FAIRS,
    **{f"{word}{glue}feira": n for word, n in _FAIRS.items() for glue in "- "},
    "seg": 0, "ter .": 1, "ter": 1, "qua": 2, "qui": 3, "sex": 4, "sabado": 5, "sab": 5, "domingo": 6, "dom": 6,
}  # fmt: skip
_PLURAL_WORDS = {
    **{f"{word}s": n for word, n in _FAIRS.items()},
    **{f"{word}s{glue}feiras": n for word, n in _FAIRS.items() for glue in "- "},
    "sabados": 5, "domingos": 6,
}  # fmt: skip
_PLURALS = {
    **_PLURAL_WORDS,
    **{
        f"{to} {word}": n
        for to in ("às", "as", "nas", "aos", "nos", "os", "das", "dos")
        for word, n in _PLURAL_WORDS.items()
    },
}
_MONTHS = {
    "janeiro": 1, "jan": 1, "fevereiro": 2, "fev": 2, "marco": 3, "mar": 3, "abril": 4, "abr": 4, "maio": 5, "mai": 5,
    "junho": 6, "jun": 6, "julho": 7, "jul": 7, "agosto": 8, "ago": 8, "setembro": 9, "set": 9, "outubro": 10,
    "out": 10, "novembro": 11, "nov": 11, "dezembro": 12, "dez .": 12,
}  # fmt: skip
_SMALL = (
    "zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete "
    "dezoito "
    "dezenove vinte"
).split()
_TENS = {"vinte": 20, "trinta": 30, "quarenta": 40, "cinquenta": 50, "sessenta": 60, "noventa": 90}
_ONES = {word: n for n, word in enumerate(_SMALL) if 1 < n < 10} | {"duas": 2, "um": 1, "uma": 1}
_NUMBERS: dict[str, float] = {
    **{word: float(n) for n, word in enumerate(_SMALL) if n > 1},
    **{word: float(n) for word, n in _TENS.items()},
    **{f"{ten} e {one}": float(n + m) for ten, n in _TENS.items() for one, m in _ONES.items()},
    "duas": 2.0, "meia duzia de": 6.0, "quatorze": 14.0, "dezasseis": 16.0, "dezassete": 17.0, "dezanove": 19.0,
}  # fmt: skip
_SEVERAL = {"um par de": 2.0, "alguns": 3.0, "algumas": 3.0, "uns": 3.0, "umas": 3.0}
_ORDINALS = {
    "primeiro": 1, "primeira": 1, "primeiros": 1, "primeiras": 1, "segundo": 2, "terceiro": 3, "terceira": 3,
        "quinto": 5, "sexto": 6, "setimo": 7,
    "setima": 7, "decimo primeiro": 11, "decimo segundo": 12, "decimo terceiro": 13, "oitavo": 8, "oitava": 8,
        "nono": 9, "nona": 9, "decimo": 10, "decima": 10,
    **{f"{word} {noun}": n + 2 for word, n in _FAIRS.items() for noun in ("aula", "vez", "parte", "serie", "pagina",
        "licao")},
}  # fmt: skip
_UNITS = {
    "minuto": "minute", "minutos": "minute", "min": "minute", "mins": "minute", "minutinhos": "minute", "m": "minute",
    "hora": "hour", "horas": "hour", "horinha": "hour", "dia": "day", "dias": "day", "semana": "week",
    "semanas": "week", "sem": "week", "quinzena": "fortnight", "quinzenas": "fortnight", "mes": "month",
    "meses": "month", "ano": "year", "anos": "year", "segundos": "second", "segs": "second",
}  # fmt: skip
_MORNING, _AFTERNOON, _EVENING = ("morning", 8, 12, "am"), ("afternoon", 12, 18, "pm"), ("evening", 18, 24, "pm")
_PARTS = {
    **{f"{to} {word}": part for to in ("da", "de", "pela", "na", "a", "à")
       for word, part in (("manha", _MORNING), ("tarde", _AFTERNOON), ("noite", _EVENING))},
    **{f"{to} {word}": part for to in ("as", "às", "nas", "pelas")
       for word, part in (("manhas", _MORNING), ("tardes", _AFTERNOON), ("noites", _EVENING))},
    "da madrugada": ("morning", 1, 7, "am"), "de madrugada": ("morning", 1, 7, "am"), "manha": _MORNING,
    "a tardinha": ("afternoon", 16, 19, "pm"), "no inicio da tarde": ("afternoon", 12, 15, "pm"),
    "no comeco da tarde": ("afternoon", 12, 15, "pm"), "no fim da tarde": ("afternoon", 16, 19, "pm"),
    "no final da tarde": ("afternoon", 16, 19, "pm"), "ao fim da tarde": ("afternoon", 16, 19, "pm"),
    "de manha cedo": ("morning", 7, 10, "am"), "depois da escola": ("afternoon", 14, 18, "pm"),
    "tarde": _AFTERNOON, "noite": _EVENING,
}  # fmt: skip
_DAYS = {
    "hoje": 0, "hj": 0, "amanha": 1, "amnh": 1, "amnha": 1, "amh": 1, "depois de amanha": 2, "dps de amanha": 2,
    "depois d amanha": 2, "ontem": -1, "anteontem": -2, "antes de ontem": -2, "no dia seguinte": 1,
    "o dia seguinte": 1, "dia seguinte": 1,
}  # fmt: skip
_FEASTS = {
    "natal": (12, 25), "vespera de natal": (12, 24), "noite de natal": (12, 24), "consoada": (12, 24),
    "reveillon": (12, 31), "vespera de ano novo": (12, 31), "passagem de ano": (12, 31), "fim de ano": (12, 31),
    "ano novo": (1, 1), "reis": (1, 6), "dia de reis": (1, 6), "halloween": (10, 31), "finados": (11, 2),
    "dia dos namorados": (6, 12), "sao joao": (6, 24), "tiradentes": (4, 21), "dia da liberdade": (4, 25),
}  # fmt: skip
_MERIDIEMS = {
    "am": "am", "a.m.": "am", "a.m": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm", "a . m .": "am", "p . m .": "pm",
    "a . m": "am", "p . m": "pm",
}  # fmt: skip
_FREQUENCIES = {
    **dict.fromkeys((
        "semanal", "semanais", "semanalmente", "cada semana", "toda semana", "todas as semanas",
        "a cada semana", "uma vez por semana", "1x por semana", "de semana a semana", "fixo toda semana"), "weekly"),
    **dict.fromkeys((
        "quinzenal", "quinzenais", "quinzenalmente", "de quinze em quinze dias", "de 15 em 15 dias",
            "a cada quinze dias",
        "a cada 15 dias", "cada quinze dias", "cada 15 dias", "a cada duas semanas", "a cada 2 semanas",
        "de duas em duas semanas", "de 2 em 2 semanas", "semana sim semana nao", "semana sim , semana nao",
        "uma semana sim outra nao", "semanas alternadas", "em semanas alternadas", "semana sim , outra nao",
        "semana sim outra nao"), "biweekly"),
    "diario": "daily", "diariamente": "daily", "todos os dias": "daily", "todo dia": "daily",
    "cada dia": "daily", "mensal": "monthly", "mensalmente": "monthly", "todo mes": "monthly",
        "todos os meses": "monthly",
    "cada mes": "monthly", "uma vez por mes": "monthly", "anual": "yearly", "anualmente": "yearly",
        "todo ano": "yearly",
    "durante a semana": "weekdays", "nos dias uteis": "weekdays", "dias uteis": "weekdays",
    "aos fins de semana": "weekends", "nos fins de semana": "weekends", "todo fim de semana": "weekends",
    "todos os fins de semana": "weekends", "nos finais de semana": "weekends", "todo final de semana": "weekends",
}  # fmt: skip
_MARKS = {
    "at_to": ("às", "ás"),
    "at": ("@", "por volta das", "la pelas", "pelas", "cerca das", "a partir as", "tipo", "umas"),
    "around": ("por volta de", "cerca de", "mais ou menos", "aproximadamente"),
    "on": ("na", "no"), "in": ("daqui a", "daqui", "dentro de", "em", "dali a"),
    "during": ("ao longo de",), "day_no": ("os dias", "nos dias", "dos dias", "no dia", "o dia", "dia", "do dia",
        "para o dia", "pro dia", "pra dia",
        "neste dia"),
    "the": ("o", "os"), "a": ("um", "uma"), "and": ("e", "&", "+", "mais"),
    "comma": (",", ";"), "dash": ("-",), "dot": (".",), "or": ("ou",),
    "of_from": ("de", "da"), "of_the": ("do",), "hour_of": ("das",), "the_hour": ("as",),
    "from": ("desde", "desde as"), "between": ("entre",), "to_or_the": ("a",), "to": ("ate a as",),
    "to_the": ("ao", "ao dia", "aos"),
    "to_hour": ("para as", "pras", "pra as", "p/ as", "para a 1", "pra a 1"),
    "to_or_for": ("para", "pra", "pro", "p/", "para o", "para a", "pra o", "pra a", "pros", "p"),
    "tonight": ("hoje a noite", "hoje à noite", "hoje de noite", "esta noite", "hj a noite", "hj à noite",
        "logo a noite",
                "logo à noite", "nesta noite"),
    "until": ("ate", "ate a", "ate o", "ate as", "ate às", "ate ao", "ate ao dia", "ate o dia", "ate dia", "ate aos"),
    "for": ("por", "durante"),
    "every": ("cada", "a cada", "toda", "todo", "todas as", "todos os", "todas", "todos"),
    "one_in_two": ("sim e outra nao", "sim e outro nao", "sim outra nao", "sim outro nao",
                   *(f"sim{comma} {day} nao" for day in _WEEKDAYS for comma in ("", " ,"))),
    "no_time": ("agora vou", "agora vamos", "toda a", "todo o"),
    "next": ("proximo", "proxima", "proximos", "proximas", "que vem", "seguinte", "seguintes", "prox"),
    "coming": ("este proximo", "esta proxima"), "gone": ("passado", "passada"),
    "this": ("este", "esta", "estes", "estas", "esse", "essa", "nessa", "nesse", "nesta", "neste", "desta", "deste"),
    "last": ("ultimo", "ultima", "ultimos", "ultimas"),
    "after": ("depois das", "depois de", "depois da", "depois do", "dps das", "apos", "apos as", "a partir das"),
    "before": ("antes das", "antes de", "antes da", "antes do"),
    "ago": ("ha", "faz", "atras"), "later": ("mais tarde", "depois"), "earlier": ("mais cedo", "antes"),
    "from_now": ("a partir de hoje", "a partir de agora", "a contar de hoje"),
    "half": ("meia", "meio"), "quarter": ("quarto", "um quarto"), "three_quarters": ("tres quartos", "tres quartos de"),
    "and_half": ("e meia", "e meio"), "and_quarter": ("e um quarto", "e quarto"), "less": ("menos",),
    "one_oclock": ("à uma", "à 1", "a 1 da", "ha uma da"), "hour_sign": ("h", "hs", "hrs", "hr"),
    "oclock": ("em ponto",), "starting_from": ("a partir de", "a partir do", "a partir da", "desde o", "desde a"),
    "starting": ("comecando", "comecando em", "que comeca", "a comecar"),
    "feira": ("feira", "feiras"),
    "times": ("vezes", "x", "aulas", "sessoes", "licoes", "aula", "sessao", "vez", "encontros"),
    "same_time": ("mesma hora", "a mesma hora", "à mesma hora", "na mesma hora", "no mesmo horario", "mesmo horario",
                  "o mesmo horario", "no horario de sempre", "a hora de sempre", "à hora de sempre"),
    "week_word": ("fim de semana", "final de semana", "fds", "fim-de-semana"), "once": ("uma vez",),
    "start_of": ("no inicio de", "inicio de", "comeco de", "no comeco de", "principio de", "no principio de",
        "inicios de"),
    "mid": ("em meados de", "meados de", "meio de", "no meio de"),
    "end_of": ("no fim de", "fim de", "no final de", "final de", "finais de", "fins de", "ao fim de", "no fim do",
               "fim do", "final do", "no final do", "ao final do"),
    "now": ("agora", "agora mesmo", "neste momento", "ja ja"),
    "extra": ("adicional", "extra", "extras", "mais"), "except": ("exceto", "menos", "salvo"),
    "a_week": ("por semana",), "after_next": ("depois da proxima", "depois da que vem", "seguinte a proxima",),
    "rest_of": ("o resto do", "o resto da", "resto do", "resto da", "o que falta do", "o que resta do"),
    "half_of": ("metade de", "metade do", "metade"), "quarter_year": ("trimestre",), "half_year": ("semestre",),
    "nth_quarter": ("t1", "t2", "t3", "t4", "q1", "q2", "q3", "q4"), "nth_half": ("h1", "h2", "s1", "s2"),
    "workdays": ("dias de trabalho", "dias letivos", "dia util"),
    "spring": ("primavera",), "summer": ("verao",), "autumn": ("outono",), "winter": ("inverno",),
    "week_rest": ("o resto da semana", "resto da semana", "mais tarde esta semana"),
    "say": ("fazer", "melhor", "que tal", "pode ser", "poe", "coloca"), "open_paren": ("(",), "close_paren": (")",),
}  # fmt: skip
_COUNTED = frozenset(
    "capitulo capitulos cap pagina paginas pag pags pg p n numero numeros num exercicio exercicios ex unidade "
    "tema "
    "questao questoes pergunta nivel turma sala quarto predio versao volume paragrafo passo problema problemas "
    "andar porta onibus autocarro linha temporada episodio atividade atividades bloco licao ano serie".split()
) - {"quarto", "ano"}
_CHAT_WORDS = {
    "qdo": "quando", "qnd": "quando", "qndo": "quando", "pq": "porque", "tb": "tambem", "tbm": "tambem",
    "hj": "hoje", "amh": "amanha", "amnh": "amanha", "cmg": "comigo", "dps": "depois", "agr": "agora",
    "msg": "mensagem", "aki": "aqui", "pfv": "por favor",
    "vc": "voce", "vcs": "voces", "q": "que", "qd": "quando", "n": "nao", "ñ": "nao", "naum": "nao",
    "obg": "obrigado", "obgd": "obrigado", "brigada": "obrigada", "brigado": "obrigado", "vlw": "valeu",
    "blz": "beleza", "td": "tudo", "pf": "por favor", "add": "adicionar", "prox": "proxima", "qto": "quanto",
}  # fmt: skip
LANGUAGE = Language(
    code="pt",
    uncounted=frozenset("estou nao não eu tenho vou estamos estarei trabalho fico".split()),
    weekdays=_WEEKDAYS,
    weekday_plurals=_PLURALS,
    months=_MONTHS | {"dez": 12},
    numbers=_NUMBERS,
    several=_SEVERAL,
    ordinals=_ORDINALS,
    ordinal_endings=frozenset({"o"}),
    units=_UNITS,
    parts=_PARTS,
    days=_DAYS,
    feasts=_FEASTS,
    easter=("pascoa", "domingo de pascoa"),
    from_easter={
        "sexta-feira santa": -2,
        "sexta feira santa": -2,
        "sexta santa": -2,
        "quinta-feira santa": -3,
        "carnaval": -47,
        "terca de carnaval": -47,
        "segunda de carnaval": -48,
        "quarta-feira de cinzas": -46,
        "quarta de cinzas": -46,
        "domingo de ramos": -7,
        "corpus christi": 60,
    },
    noons={
        word: hour
        for to in ("", "ao ", "a ", "o ")
        for word, hour in (
            (f"{to}meio-dia", 12),
            (f"{to}meio dia", 12),
            (f"{to}meiodia", 12),
            (f"{to}meia-noite", 24),
            (f"{to}meia noite", 24),
        )
    }
    | {"à meia-noite": 24, "à meia noite": 24},
    meridiems=_MERIDIEMS,
    letters={"m": ("unit", "minute"), "a": ("fem", "a")},
    after_figures=frozenset("x m vezes aulas sessoes licoes aula sessao vez encontros h hs hrs hr segs".split()),
    frequencies=_FREQUENCIES,
    marks=_MARKS,
    counted=_COUNTED,
    doubtful=frozenset({"tarde", "noite"}),
    rarely=frozenset({"ter"}),
    fuzzy=tuple("segunda quinta domingo sabado janeiro fevereiro setembro outubro novembro dezembro agosto".split()),
    cues=joined(CUES, CHAT, LESSONS),
    chat_words=_CHAT_WORDS,
    chat_signs={
        r"(?<![\w'])(vai ser|sera|comeca|comecar|fica|ficou|passa a ser) as(?= \d)": r"\1 às",
        r"(?<![\w'])(?<!\d )(?<!\d)q(?= [^\W\d])": "que",
        r"(?<![\w'])(?<!\d )(?<!\d)n(?= [^\W\d])": "nao",
    },
    fillers=FILLERS,
    common=COMMON,
    unaccented=True,
    accented=frozenset({"é", "às", "ás", "à", "está"}),
    carving=CARVING,
    turns={**TURNS, **FAMILIES, **LESSON_TURNS},
)
