"""Spanish: what a sentence leaves out, and a time that is refused while another is wished.

These patterns run over the sentence in small letters, each letter of a name as `@`, of a time as `#`. `what` is what is
left out or refused, and `cut` what is taken out of the sentence with it; without it that is all that matched.
"""

from __future__ import annotations

from core.understanding.tables.es.phrases import ILL

# fmt: off
_ONE = (
    r"(?:(?:el|la|los|las|lo|mi|mis|con|para|de|del|a|al|en|clases?|sesion(?:es)?) ){0,4}(?:(?<!@)@+|(?<!#)"
    r"#+)(?: (?:clases?|sesion(?:es)?)\b)?"
)
_SOME = rf"(?P<what>{_ONE}(?:(?:\s?[,&+]\s?|\s)(?:(?:y|e|o|ni|no|para) ){{0,2}}{_ONE}){{0,4}})"
_SOMEBODY = rf"(?P<what>{_ONE}(?: (?:(?:y|e|o|&) )?{_ONE}){{0,4}})"
_SO = r"(?:(?:y|pero|solo|aunque) ){0,2}"
_GAP = r"[\s,;:.()-]{0,5}\b"
_EXCEPT = (
    r"(?:(?:todas? |todos? )?(?:excepto|salvo|menos|a excepcion de|quitando|exceptuando|pero no|aparte "
    r"de)(?: (?:la|el|lo) de| con| a)?)"
)
_STAYS = (
    r"(?:se queda(?:n)?(?! (?:en|a)\b)|se mantiene(?:n)?|sigue(?:n)?(?: en pie)?|si que viene|si viene|"
    r"queda(?:n)? igual|no se (?:toca|mueve|cancela|anula)(?:n)?)"
)
_AS_IT_IS = r"(?: (?:como|igual|asi|está|esta|estaba|siempre|en|pie|por|favor|tal|cual)\b){0,4}"
_WHOLE = r"\b(?:tod[oa]s?|nadie|nada|cada)\b"
_ALSO = r"\s*(?:,|&|\by\b|\bni\b|\bo\b)\s*"
_NO_LIMIT = r"(?!(?:antes|despues|hasta|tarde|porque|si|cuando|mal)\b)"
_TIME = r"(?:el |a |en |para )?#+"
_TIMES = rf"(?P<what>(?<!#)#+(?:(?: ?, ?{_TIME}){{0,5}},? (?:o|y|ni|e|&) {_TIME}| {_TIME}){{0,5}})"
_DO = (
    r"(?:ir|venir|hacer|hacerlo|hacerla|tener|dar|asistir|conectarme|conectarnos|la|el|lo|mi|nuestra|su|clase|"
    r"en|para|a|de|del|este|esta|trabajar|"
    r"@+|estar|ser|libre|llegar|me|le|nos|bien|posible|quedar)"
)
EXCEPTIONS: dict[str, str] = {
    "takes_place": rf"(?:^|[,;:.(]\s?|(?<=#)\s|\s(?=(?:y|pero|solo) )){_SO}{_SOMEBODY} {_STAYS}{_AS_IT_IS}",
    "is_kept": (
        rf"{_GAP}{_SO}(?:deja|dejar|manten|mantener|conserva|respeta|no (?:toques|canceles|muevas|anules))(?: "
        rf"(?:a|solo|la de|el de|las de)){{0,2}} (?=[^#]{{0,40}}@){_SOME}{_AS_IT_IS}"
    ),
    "is_excepted": rf"(?<!@@ ){_GAP}(?:y |o )?{_EXCEPT} {_SOME}\)?",
    "all_but": rf"{_WHOLE}[^.;!?]{{0,80}}?(?P<cut>\s*,?\s+(?:menos|excepto|salvo) (?:a |la de |el de |lo de |"
        rf"con )?{_SOME})",
    "is_not_meant": rf"(?:(?:\s?[,;-]|\s+y|^(?=no @))\s*(?:no,? )?|(?<=[@#])\s)no (?:a )?{_SOMEBODY}(?= "
        r"?(?:[,.;!]|$|sino\b|#|@))",
    "others_stay": rf"{_GAP}(?:{_EXCEPT}|no|y no|solo) (?:(?:la|las|el|los|tod[oa]s?|de|mi|mis) )"
        r"{0,4}(?:serie|otr[oa]s|resto|demas|siguientes)\b",
    "leaves_out": rf"{_GAP}(?:excepto|salvo|a excepcion de|exceptuando|menos(?= (?:la|el|lo|los|las|a)\b)) "
        rf"{_NO_LIMIT}(?P<what>[^.;!¤]+)",
    "by_place": r"\b(?:primera|segunda|tercera|ultima|proxima|siguiente) (?:clase|sesion|hora)",
    "and_also": rf"(?<=@){_ALSO}(?:el |la )*(?=#)|(?<=#){_ALSO}(?:a )?(?=@)",
    "refuses": (
        r"(?:\bno (?:(?:me|nos|le|te|se|les) )?(?:puedo|podemos|puede|podre|podremos|podra|pueden|va|vamos|"
        r"voy a poder|va a poder|vamos a poder|viene|es|queda|tengo tiempo|da tiempo|estoy|estare|estamos|"
        r"trabajo)|\ben (?:vez|lugar) de(?:l)?|\bocupad[oa]|"
        r"\b(?:me|nos|le|les) (?:viene|va|queda) (?:muy |super |bastante )?(?:fatal|mal|horrible)|"
        rf"\b(?:estoy|está|esta|estaremos|estare) (?:{ILL}|fuera|de viaje))\b(?:,? {_DO}){{0,8}},? (?:el )"
        rf"?{_TIMES}"
    ),
    "is_refused": (
        rf"{_TIMES},? (?:(?:a|para) (?:mi|nosotr[oa]s|@+|ella|el) )?(?:(?:la verdad )?(?:no (?:(?:me|nos|le|"
        r"les|te) )?(?:puedo|podemos|puede|podre|podra|pueden|va(?: (?:bien|a poder|a ser posible))?|viene(?: "
        r"bien)?|es posible|funciona|queda bien|sirve|encaja|cuadra|da tiempo|hay manera|estoy|estare|tengo "
        r"tiempo))|"
        r"(?:lo tengo |lo tenemos |es |está |esta |seria |queda )(?:muy |un poco |demasiado |super )*(?:mal|"
        r"dificil|imposible|complicado|fatal|ocupado|lleno|tarde|pronto|justo)(?! para))\b"
    ),
    "unable_myself": r"\bno (?:puedo|podre|voy a poder)\b",
    "unable": r"\b(?:no (?:puedo|podemos|puede|podre|podra|pueden|va|llego|llegamos|estoy|estare)|solo|"
        r"imposible)\b",
    "asks_instead": (
        rf"\b(?:{ILL}|fuera|ocupad[oa]|no (?:puedo|podemos|puede|va a poder|podra|podre))"
        r"\b[^#]*(?:\b(?:podemos|podriamos|puede ser|podria ser|puedo|podria|cambiamos|cambiar|pasar|mover|"
        r"pasamos|quedamos|te va bien|te viene bien|que tal|y si)\b[^#]*#|#[^#]*\b(?:mejor|en su lugar)\b)"
    ),
    "states": r"^(?:(?:lo siento|perdon|hola|buenas|no|uy|ay|y|pero|ok|vale|el|a|es que|lamentablemente|"
        r"desgraciadamente|maya),? )*#",
    "wishes": (
        r"#,? (?:(?:si|tambien|todavia|aun|me|nos|le|te|os|les|seria|es) )*(?:puedo|podemos|puede|podria|va|"
        r"vendria|viene|iria|bien|perfecto|mejor|ok|genial|posible|libre|encaja|cuadra|vale|sirve|funciona)\b|"
        r"\b(?:podemos|podriamos|puedo|podria|puedes|podrias|puede|puede ser|podria ser|cambiamos|cambiar|"
        r"cambiarla|pasar|pasarla|pasamos|mover|moverla|movemos|quedamos|prefiero|preferiria|mejor|que tal|y "
        r"si|te va bien|te viene bien|le va bien|solo|seria)\b.*#|"
        r"#[^#]*\?|misma hora|\bpero (?:si )?(?:el |a )?#+(?: (?:a )?#+)*[ .!]*$"
    ),
    "as_usual": r"\b(?:como siempre|como (?:estaba|está|esta) (?:previsto|planeado)|nos vemos|alli estare|ahi "
        r"estare|hasta)\b",
    "other_time": r"\b(?:otr[oa]|distint[oa]|nuev[oa]|algun otro|alguna otra|diferente) (?:dia|hora|momento|"
        r"rato|fecha|horario|hueco)s?\b|\bcuando (?:puedes|podrias|te va)\b|\breprogram\w+|\breagend\w+|"
        r"\b(?:cambiarla|moverla|cambiarlo|moverlo|pasarla)\b",
    "joined": r"\b(?:y|e|o|ni)\b|[&+]",
    "only_at": r"\b(?:solo (?:puedo|podemos|puede|podria|me va bien|nos va bien|me viene bien)|(?:puedo|"
        r"podemos|puede) solo)(?: (?:ir|venir|hacerlo|hacerla|quedar|el|a|en|para)){0,4} (?P<what>#)",
    "only_then": r"\b(?:solo|no|antes)\b[^#]{0,30}(?:#+[^#]{0,6})?$",
}
# fmt: on
