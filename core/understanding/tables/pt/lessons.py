"""Portuguese: what is said around lessons, as they begin and end, of who is missing, of what becomes of them after "
"all."""

from __future__ import annotations

from core.understanding.tables.pt.phrases import CANCEL, LESSON

_THERE = (
    r"(?:(?:ja )?(?:entrou|chegou|conectou|se conectou|ligou-se|acabou de (?:entrar|chegar|conectar)|(?:está|esta|ta|"
    r"tá) "
    r"(?:aqui|online|na sala|conectad[oa])))"
)
_BEGUN = (
    r"(?:,? (?:e |entao )?(?:bora|vamos|podemos|a gente)? ?(?:comecar|comecando|comecamos|comeca|la))*(?: a aula| "
    r"agora| "
    r"ja| #)*[ .!]*$"
)
_WILL_BE = r"(?:vai (?:ser|comecar|ficar)|sera|é|eh|e|fica|ficou|passa a ser|comeca)"
_THAT_DAY = (
    rf"^(?!.*\?)(?:no fim das contas |no fim |entao )*(?:a )?{LESSON} d[oae] @ (?:d[eao]|na|no)? ?# (?:no fim "
    rf")?{_WILL_BE}"
    r"(?: mesmo| agora)* (?:às? |as )?#|"
    rf"^(?!.*\?)(?:no fim das contas|no fim|no final|afinal|mudanca de planos?),? [^?]*@[^?]*# {_WILL_BE}\b.*#"
)
# fmt: off
LESSONS: dict[str, tuple[tuple[str, int], ...]] = {
    "start": (
        (rf"^(?:ja )?(?:to|tô|tou|estou) (?:aqui )?com (?:o |a )?@{_BEGUN}", 8),
        (rf"^(?:o |a )?@ {_THERE}{_BEGUN}", 8),
        (rf"^(?:ja )?(?:comecei|comecamos|iniciei|iniciamos)(?: a| {LESSON}| com| d[oae]| o| @| #)*[ .!]*$", 8),
        ((rf"^(?:a )?{LESSON} (?:com |d[oae] )(?:o |a )?@ (?:ja )?(?:comecou|iniciou|esta comecando|ta comecando)[ "
         rf".!]*$"), 8),
    ),
    "end": (
        ((r"^(?:ja )?(?:terminei|acabei|encerrei|terminamos|acabamos) (?:aqui |agora )+(?:com |a aula )(?:com |"
         r"d)?(?:o |a )?@[ .!]*$"),
         8),
        ((r"^(?:acabei|acabamos|a gente acabou) de (?:terminar|acabar|encerrar|fechar)(?: a| aula| com| o| d[oae]| @| "
         r"#)*[ .!]*$"),
         8),
        (r"^(?:pronto|feito|terminado),? (?:com )?(?:o |a )?@[ .!]*$", 8),
    ),
    "no_show": (
        ((r"^(?:o |a )?@ (?:ainda )?nada(?: ainda)?(?=[,.!]|$)|\b(?:nada|nem sinal|sem noticias?|sem sinal) d[oae] "
         r"@"), 9),
        (r"@ nao deu (?:sinal|as caras|noticias?)\b", 9),
        (r"\b(?:estou|to|tô|tou) esperando (?:o |a )?@ (?:faz|ha|a) (?:#|um tempao|tempo)", 7),
    ),
    "note": (
        (r"^(?:anota|anote|aponta)(?: ai)?(?: (?:sobre|d[oa]) @)?,? ?(?:que|:) ?¤", 9),
    ),
    "message": (
        ((r"\b(?:avisa|avise|fala|diz|conta)(?: (?:pra|para|a))? (?:todo mundo|toda a gente|o pessoal|a galera|"
         r"geral)\b|\b(?:passa|da|manda) (?:o |um )?(?:recado|aviso) (?:pra|para|pro|a|ao) (?:o |a )?(?:@|tod)"), 9),
    ),
    "homework": (
        (r"\b(?:passa|manda|poe|da|passe|mande)\b.*@,? (?:de|como) (?:licao|tarefa|deveres?|tpc)\b", 11),
        ((r"^(?:qual|quais|que|o que) (?:é |e |era |eram |tinha |tenho |tem )?(?:a |as |o |os |de )?(?:mesmo "
         r")?(?:licao|licoes|"
         r"tarefas?|deveres?|tpc)\b[^#]*#?[ ?]*$"), 9),
        (r"\b(?:passei|dei|mandei) (?:de|como) (?:licao|tarefa|dever)\b", 9),
    ),
    "reschedule": (
        (_THAT_DAY, 8),
        (r"\ba (?:aula|de)\b.*#.*\bfica (?:pra|para) (?:a |o )?#", 8),
        ((r"#.*@ (?:vira|passa (?:a ser|para|pra)) (?:a |as |na |o )?#|@.*# (?:vira|passa a ser) (?:a |as |na |o "
         r")?#"), 8),
        ((r"\b(?:da pra|dá pra|da para|daria pra|daria para|pode|podia|poderia|podemos|podiamos|tem como)(?: (?:ser|"
         r"fazer|comecar|marcar|deixar))* "
         r"(?:# )?(?:um pouco |um pouquinho )?mais (?:tarde|cedo)\b"), 6),
    ),
    "cancel": (
        (r"\b(?:caiu|cai) a aula\b.*@", 6),
        (r"^(?!.*\?).*@ (?:# )?nao (?:tem|tera|vai ter) aula\b", 7),
        (r"@ (?:para|vai parar)(?: com as aulas)? (?:no|em) #", 7),
        ((rf"\b(?:precisamos|preciso|temos que|tenho que|teriamos que|queremos|queria|gostaria de|podemos|pode|"
         rf"poderia|da pra) "
         rf"{CANCEL} (?:a|o|as|{LESSON}|#)"), 8),
        (r"\b(?:encerra|encerrar|encerre|termina|terminar|finaliza\w*|fecha|para) (?:a |toda a |com a )?serie\b", 8),
        ((r"@ (?:vai parar|parou|vai sair|saiu|nao vai (?:mais )?continuar|desistiu)(?: (?:com|d)(?:e|as|os)?(?: "
         r"ter)?(?: as)? "
         r"?aulas?)?(?=[ ,.!]|$)"), 7),
    ),
    "block": (
        (r"^(?!.*@)(?:.*#.*\b(?:nao atendo|fecho|fechamos)\b|.*\b(?:nao atendo|fecho|fechamos) #)", 6),
    ),
    "scores": (
        ((r"\bcomo (?:o |a )?@ (?:foi|se saiu|esta indo|ta indo) (?:na|nas|no|nos|em)\b.*\b(?:provas?|testes?|exames?|"
         r"notas)\b"), 7),
    ),
    "free": (
        (r"^quando (?:é que )?(?:eu )?(?:tenho|vou ter) .*\b(?:livres?|vag[oa]s?)\b", 7),
    ),
    "rsvp": (
        (r"^(?:ai,? |puxa,? |poxa,? |oi,? )*(?:#,? )?(?:impossivel|nao vai dar|sem chance)\b", 6),
    ),
    "hours": (
        (r"\b(?:meu |o )?(?:novo horario|horario novo|horario)(?: é| e| ?:) ?(?:d[eao]s? )?#", 7),
    ),
    "help": (
        ((r"\b(?:o que (?:da|dá|posso|se pode|eu posso|é possivel)(?: pra| para)? (?:fazer|pedir|perguntar)|pra que "
         r"serve|para que "
         r"serve|como (?:se )?(?:usa|uso|funciona))\b[^#@]*\b(?:chat|bot|aqui|app|aplicativo|isso|isto|"
         r"assistente)\b"), 9),
    ),
    "undo": (
        ((r"\b(?:desfaz\w*|anula|cancela|reverte|desfaca|apaga) (?:a ultima (?:alteracao|mudanca|acao|coisa)|o "
         r"ultimo|o que (?:eu |vc )?"
         r"(?:acabei|"
         r"acabou) de fazer)\b"), 11),
    ),
    "abort": (
        ((r"^(?:nao,? |melhor |ah,? )*(?:deixa|deixe|esquece|esqueca)(?: (?:pra la|para la|assim|quieto|isso|"
         r"estar))?(?:,? "
         r"(?:obrigad[oa]|valeu|depois eu vejo))*[ .!]*$"), 9),
    ),
    "list": (
        (r"\bainda (?:tem|temos|tenho) aulas?\b.*\?", 7),
        (r"\b(?:me diz|me fala|me mostra|diz ai|diga) (?:o que|quem) (?:eu )?(?:tenho|vejo|atendo)\b", 8),
        ((rf"\b(?:saber|ver|consultar|me dizer) (?:que|quais|quando|as) [^.]*(?:{LESSON}|tem|temos|"
         rf"tenho)\b(?!.*\b(?:vagas?|livres?|"
         r"disponiv\w+)\b)"), 7),
    ),
    "create": (
        (r"@ (?:quer|precisa|deve|vai|tem que) (?:repor|fazer|recuperar)\b[^.?!]*\b(?:poe|coloca|bota|marca)\b", 7),
    ),
}
LESSON_TURNS: dict[str, str] = {
    "of_that_day": _THAT_DAY,
    "other_slot": r"\bmais (?:tarde|cedo)\b",
    "last_is": r"@ (?:para|vai parar|sai)(?: com)?(?: as aulas)? (?:no |em |na )?#",
    "lesson_then": rf"(?:uma )?{LESSON} #[ .!]*",
    "told_beside": (  # no topic of a lesson
        r"\b(?:vem|vêm|virao|falei|falamos|conversei|combinei|combinamos|mae|pai|pais|fazemos|vai ser|sera|disse|"
        r"mudanca de planos?|pediu|repor|fim das contas|"
        r"no fim|afinal)\b"
    ),
}
# fmt: on
