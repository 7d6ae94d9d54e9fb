"""Portuguese: what a sentence leaves out, and a time that is refused while another is wished.

These patterns run over the sentence in small letters, each letter of a name as `@`, of a time as `#`. `what` is what is
left out or refused, and `cut` what is taken out of the sentence with it; without it that is all that matched.
"""

from __future__ import annotations

from core.understanding.tables.pt.phrases import ILL

# fmt: off
_ONE = (
    r"(?:(?:o|a|os|as|meu|minha|minhas|com|para|pra|pro|d[oae]s?|ao|em|na|no|aulas?|sess(?:ao|oes)) )"
    r"{0,4}(?:(?<!@)@+|(?<!#)#+)(?: (?:aulas?|sess(?:ao|oes))\b)?"
)
_SOME = rf"(?P<what>{_ONE}(?:(?:\s?[,&+]\s?|\s)(?:(?:e|ou|nem|nao|para) ){{0,2}}{_ONE}){{0,4}})"
_SOMEBODY = rf"(?P<what>{_ONE}(?: (?:(?:e|ou|&) )?{_ONE}){{0,4}})"
_SO = r"(?:(?:e|mas|so|porem) ){0,2}"
_GAP = r"[\s,;:.()-]{0,5}\b"
_EXCEPT = (
    r"(?:(?:todas? |todos? )?(?:exceto|salvo|menos|a excecao d[eoa]|com excecao d[eoa]|tirando|mas nao|"
    r"sem contar)(?: (?:a|o) d[eoa]| com| a| o)?)"
)
_STAYS = (
    r"(?:fica(?:m)?(?! (?:em|de|doente)\b)|se mantem|mantem-se|continua(?:m)?|permanece(?:m)?|vem sim|nao "
    r"(?:se )?(?:mexe|muda|cancela))"
)
_AS_IT_IS = r"(?: (?:como|igual|assim|está|esta|estava|sempre|de|pe|por|favor|tal|qual|ta|tá)\b){0,4}"
_WHOLE = r"\b(?:tod[oa]s?|tudo|ninguem|nada|cada)\b"
_ALSO = r"\s*(?:,|&|\be\b|\bnem\b|\bou\b)\s*"
_NO_LIMIT = r"(?!(?:antes|depois|ate|tarde|porque|se|quando|mal)\b)"
_TIME = r"(?:o |a |na |no |em |para |pra )?#+"
_TIMES = rf"(?P<what>(?<!#)#+(?:(?: ?, ?{_TIME}){{0,5}},? (?:ou|e|nem|&) {_TIME}| {_TIME}){{0,5}})"
_DO = (
    r"(?:ir|vir|fazer|ter|dar|comparecer|entrar|participar|a|o|as|minha|nossa|aula|na|no|em|para|pra|d[oae]s?|"
    r"este|esta|essa|trabalhar|"
    r"@+|estar|ser|livre|chegar|me|nos|lhe|bem|bom|possivel|marcar|pela|mais)"
)
EXCEPTIONS: dict[str, str] = {
    "takes_place": rf"(?:^|[,;:.(]\s?|(?<=#)\s|\s(?=(?:e|mas|so) )){_SO}{_SOMEBODY} {_STAYS}(?! (?:bom|bem|"
        rf"melhor|mal|ruim|dificil|complicado|pra|para|doente|atrasad)){_AS_IT_IS}(?=[ ,.!]*$)",
    "is_kept": (
        rf"{_GAP}{_SO}(?:deixa|deixe|mantem|mantenha|manter|nao (?:mexe|mexas|cancele|canceles|mude|desmarque))"
        rf"(?: (?:o|a|so|com|em|no|na|a d[oa])){{0,2}} (?=[^#]{{0,40}}@){_SOME}{_AS_IT_IS}(?=[ ,.!]*$)"
    ),
    "is_excepted": rf"{_GAP}(?:e |ou )?{_EXCEPT} {_SOME}\)?",
    "all_but": rf"{_WHOLE}[^.;!?]{{0,80}}?(?P<cut>\s*,?\s+(?:menos|exceto|salvo|tirando) (?:o |a |a d[oa] |com "
        rf")?{_SOME})",
    "is_not_meant": r"(?:(?:\s?[,;-]|\s+e|^(?=nao @))\s*(?:nao,? )?|(?<=[@#])\s)nao (?:o |a |na |no )"
        rf"?{_SOMEBODY}(?= ?(?:[,.;!]|$|mas\b|#|@))",
    "others_stay": rf"{_GAP}(?:{_EXCEPT}|nao|e nao|so) (?:(?:a|as|o|os|tod[oa]s?|d[eoa]s?|meu|minha) )"
        r"{0,4}(?:serie|outr[oa]s|resto|demais|seguintes)\b",
    "leaves_out": rf"{_GAP}(?:exceto|salvo|com excecao d[eoa]|tirando|menos(?= (?:a|o|os|as)\b)) "
        rf"{_NO_LIMIT}(?P<what>[^.;!¤]+)",
    "by_place": r"\b(?:primeira|segunda|terceira|ultima|proxima|seguinte) (?:aula|sessao|hora)",
    "and_also": rf"(?<=@){_ALSO}(?:na |no |a |o )*(?=#)|(?<=#){_ALSO}(?:o |a )?(?=@)",
    "refuses": (
        r"(?:\b(?:nao|n) (?:(?:me|nos|lhe) )?(?:posso|podemos|pode|poderei|poderemos|podera|podem|consigo|"
        r"conseguimos|consegue|vai|vou|vamos|vem|vou poder|vai poder|vamos poder|é|da|dá|rola|tenho tempo|"
        r"estou|estarei|estamos|trabalho)|\b(?:em vez|ao inves|no lugar) d[eoa]s?|\bocupad[oa]|"
        rf"\b(?:estou|to|tô|está|esta|estaremos|estarei) (?:{ILL}|fora|viajando|em viagem))\b(?:,? {_DO})"
        rf"{{0,8}},? {_TIMES}"
    ),
    "is_refused": (
        rf"{_TIMES},? (?:(?:pra|para) (?:mim|nos|a gente|@+|ela|ele) )?(?:(?:nao|n) (?:(?:me|nos|lhe) )"
        r"?(?:posso|podemos|pode|vou (?:poder|conseguir|estar)|vamos (?:poder|conseguir|estar)|vai(?: (?:dar|"
        r"poder|conseguir|ser possivel))?|consigo|conseguimos|consegue|poderei|da|dá|rola|é possivel|funciona|"
        r"fica bom|serve|tem como|estou|estarei|tenho tempo|da certo)|"
        r"(?:é|e|eh|está|esta|ta|tá|seria|fica|vai ser|vai ficar) (?:muito |um pouco |meio |demasiado |bem )"
        r"*(?:mal|dificil|impossivel|complicado|ruim|cheio|ocupado|tarde|cedo|apertado|corrido)(?! "
        r"para| pra)|(?:fica|é|eh|seria) (?:pessimo|horrivel|muito ruim))"
        r"(?!\w)"
    ),
    "unable_myself": r"\b(?:nao|n) (?:posso|consigo|vou poder)\b",
    "unable": r"\b(?:(?:nao|n) (?:posso|podemos|pode|consigo|conseguimos|consegue|vou|vai|vamos|chego|estou|"
        r"estarei|da|dá)|so|impossivel)(?!\w)",
    "asks_instead": (
        rf"\b(?:{ILL}|fora|ocupad[oa]|(?:nao|n) (?:posso|podemos|pode|vai poder|consigo|consegue|vou poder|vou "
        r"conseguir))\b[^#]*(?:\b(?:podemos|podiamos|pode ser|poderia ser|posso|mudamos|mudar|passar|remarcar|"
        r"trocar|da pra|dá pra|tem como|que tal|e se)\b[^#]*#|#[^#]*\b(?:melhor|em vez)\b)"
    ),
    "states": r"^(?:(?:sinto muito|desculpa|desculpe|ola|oi|nao|ai|e|mas|ok|a|o|na|no|é que|infelizmente|maya|"
        r"ta),? )*#",
    "wishes": (
        r"#,? (?:(?:sim|tambem|ainda|me|nos|lhe|te|seria|é|eu|eh|pra mim|para mim) )*(?:posso|podemos|pode|"
        r"poderia|consigo|conseguimos|da|dá|fica|bom|bem|otimo|perfeito|melhor|ok|possivel|livre|serve|"
        r"funciona|rola|pode ser)(?!\w)|"
        r"\b(?:podemos|podiamos|poderiamos|posso|poderia|podes|pode|podia|pode ser|poderia ser|mudamos|mudar|"
        r"passar|passamos|remarcar|remarcamos|trocar|trocamos|prefiro|preferia|melhor|que tal|e se|da pra|dá "
        r"pra|da para|dá para|tem como|rola|so|seria|consigo|conseguimos)\b.*#|"
        r"#[^#]*\?|mesma hora|mesmo horario|\bmas (?:sim )?(?:na |no |a |as )?#+(?: #+)*[ .!]*$"
    ),
    "as_usual": r"\b(?:como sempre|como (?:estava|está|esta) (?:previsto|planejado|combinado)|nos vemos|la "
        r"estarei|estarei la)\b",
    "other_time": r"\b(?:outr[oa]|nov[oa]|algum outro|alguma outra|diferente) (?:dia|hora|horario|momento|data)"
        r"s?\b|\b(?:da pra|dá pra|da para|daria pra|podemos|podiamos|pode) (?:trocar|mudar|remarcar)\b|"
        r"\bquando (?:podes|pode|da)\b|\bremarc\w+|\breagend\w+|\b(?:mudar|trocar) (?:a aula|de dia|de "
        r"horario)\b",
    "joined": r"\b(?:e|ou|nem)\b|[&+]",
    "only_at": r"\b(?:so (?:posso|podemos|pode|consigo|conseguimos|consegue|da|dá)|(?:posso|podemos|pode|"
        r"consigo) so)(?: (?:ir|vir|fazer|marcar|a|as|na|no|em)){0,4} (?P<what>#)",
    "only_then": r"\b(?:so|nao|antes)\b[^#]{0,30}(?:#+[^#]{0,6})?$",
}
# fmt: on
