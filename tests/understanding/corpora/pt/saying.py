"""How any intent is said in Portuguese."""

from __future__ import annotations

from tests.understanding.corpora import Saying

_ON = ("na segunda", "na terça", "na quarta", "na quinta", "na sexta", "no sábado", "no domingo")
_FROM = ("de segunda", "de terça", "de quarta", "de quinta", "de sexta", "de sábado", "de domingo")
_TO = ("para segunda", "para terça", "para quarta", "para quinta", "para sexta", "para sábado", "para domingo")
_EVERY = (
    "toda segunda", "toda terça", "toda quarta", "toda quinta", "toda sexta", "todo sábado", "todo domingo",
)  # fmt: skip
SAYING = Saying(
    sentences={
        "create": (
            "marca a {who} {day} {time} {length}", "{who} {day} {time} {length}",
            "agenda uma aula com {who} {day} {time} {length}",
        ),
        "series": ("marca a {who} {every} {time} {length} {end}", "{who} {every} {time} {end}, {length}"),
        "cancel": ("cancela a {who} {day}", "desmarca a aula de {who} {day}"),
        "cannot come": ("{who} não pode vir {day}",),
        "reschedule": ("muda a {who} {old} {new} {time}", "passa a {who} {old} {new} {time}"),
        "new time": ("muda a {who} {new} {time}",),
        "list": ("o que tenho {day}?", "mostra as aulas {day}"),
        "free": ("estou livre {day}?", "horários livres {day}"),
        "block": ("estou fora {span}", "de férias {span}"),
        "day off": ("não trabalho {day}", "bloqueia {day}"),
        "late": ("vou chegar {n} minutos atrasado", "estou {n} min atrasado"),
        "comes": ("vou {day}", "estarei lá {day}"),
        "does not come": ("não posso {day}", "não posso ir {day}"),
        "remind_setting": ("lembra-me {n} minutos antes",),
        "message": ("diz a {who}: {words}",),
        "note": ("nota para {who}: {words}",),
        "no_show": ("{who} não apareceu", "{who} não veio"),
        "invoice": ("fatura para {who}",),
        "yes": ("sim", "pode ser"),
        "no": ("não", "nem pensar"),
        "undo": ("desfazer", "desfaz isso"),
        "abort": ("deixa estar", "esquece"),
        "thanks": ("obrigado", "muito obrigada!"),
        "help": ("ajuda", "o que podes fazer?"),
    },
    months=(
        "janeiro", "fevereiro", "março", "abril", "maio", "junho",
        "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ),
    weekdays=_ON,
    old_weekdays=_FROM,
    new_weekdays=_TO,
    every=_EVERY,
    every_other=tuple(f"{day} de quinze em quinze dias" for day in _ON),
    tomorrow="amanhã",
    date="{day} de {month}",
    on_date="no dia {date}",
    old_date="de {date}",
    new_date="para {date}",
    span="de {first} a {last}",
    time="às {clock}",
    length="durante {n} minutos",
    until="até {date}",
    times="{n} vezes",
    weeks="durante {n} semanas",
    both="{one} e {other}",
    please="por favor",
)  # fmt: skip
