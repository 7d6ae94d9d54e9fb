"""How any intent is said in Spanish."""

from __future__ import annotations

from tests.understanding.corpora import Saying

_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")

SAYING = Saying(
    sentences={
        "create": (
            "reserva a {who} {day} {time} {length}", "{who} {day} {time} {length}",
            "pon una clase con {who} {day} {time} {length}",
        ),
        "series": ("reserva a {who} {every} {time} {length} {end}", "{who} {every} {time} {end}, {length}"),
        "cancel": ("cancela a {who} {day}", "anula la clase de {who} {day}"),
        "cannot come": ("{who} no puede venir {day}",),
        "reschedule": ("mueve a {who} {old} {new} {time}", "cambia a {who} {old} {new} {time}"),
        "new time": ("mueve a {who} {new} {time}",),
        "list": ("¿qué tengo {day}?", "muéstrame las clases {day}"),
        "free": ("¿estoy libre {day}?", "horas libres {day}"),
        "block": ("estoy fuera {span}", "de vacaciones {span}"),
        "day off": ("no trabajo {day}", "bloquea {day}"),
        "late": ("llego {n} minutos tarde", "voy {n} min tarde"),
        "comes": ("voy {day}", "allí estaré {day}"),
        "does not come": ("no puedo {day}", "no puedo ir {day}"),
        "remind_setting": ("recuérdame {n} minutos antes",),
        "message": ("dile a {who}: {words}",),
        "note": ("nota para {who}: {words}",),
        "no_show": ("{who} no ha venido", "{who} no apareció"),
        "invoice": ("factura para {who}",),
        "yes": ("sí", "vale"),
        "no": ("no", "para nada"),
        "undo": ("deshacer", "deshaz eso"),
        "abort": ("déjalo", "olvídalo"),
        "thanks": ("gracias", "¡muchas gracias!"),
        "help": ("ayuda", "¿qué puedes hacer?"),
    },
    months=(
        "enero", "febrero", "marzo", "abril", "mayo", "junio",
        "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ),
    weekdays=tuple(f"el {day}" for day in _DAYS),
    old_weekdays=tuple(f"del {day}" for day in _DAYS),
    new_weekdays=tuple(f"al {day}" for day in _DAYS),
    every=tuple(f"cada {day}" for day in _DAYS),
    every_other=tuple(f"cada dos {day}" for day in _DAYS),
    tomorrow="mañana",
    date="{day} de {month}",
    on_date="el {date}",
    old_date="del {date}",
    new_date="al {date}",
    span="del {first} al {last}",
    time="a las {clock}",
    length="durante {n} minutos",
    until="hasta el {date}",
    times="{n} veces",
    weeks="durante {n} semanas",
    both="{one} y {other}",
    please="por favor",
)  # fmt: skip
