"""Portuguese: what people say when they want something of a timetable.

Patterns run over a sketch of the sentence in small letters without accents: `@` stands for somebody of the roster,
`#` for a time expression, `¤` for free text that was carved out. The number is the weight of the cue.
"""

from __future__ import annotations

from core.understanding.tables.pt.cancels import CANCELS
from core.understanding.tables.pt.phrases import (
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

_ABSENT = (
    r"(?:nao|n) (?:(?:se|me) )?(?:veio|apareceu|compareceu|entrou|chegou|conectou|ligou-se|apareceu|assistiu|"
    r"se conectou)"
)
# fmt: off
CUES: dict[str, tuple[tuple[str, int], ...]] = {
    "undo": (
        ((rf"^(?:{PLEASE}|nao,? |ops,? |opa,? |ai,? |desculpa,? |espera,? )*(?:desfaz(?:er)?|desfaca|desfazer "
         r"isso|reverte(?:r)?|volta atras|volta como estava|undo|anula isso|anular isso)\b"), 9),
        (r"\b(?:desfaz|desfazer|desfaca) (?:isso|o ultimo|a ultima|isto)\b", 9),
    ),
    "abort": (
        ((r"^(?:(?:ok|ta|tá|nao|ah|bom|melhor|deixa (?:pra|para) la|deixa|esquece|tanto faz|nao importa|desculpa|entao)"
         r"[ ,.!-]+)*(?:melhor )?(?:deix[ae](?:mos)?|vamos deixar|mantem|mantenha|fica)(?: tudo| a aula| o horario)*"
         r" (?:como (?:est[aá](?:va)?|ta(?:va)?|tá|é|e|era)|assim(?: mesmo)?|igual)(?: por favor|"
         r" obrigad[oa])*[ .!]*$"), 9),
        ((r"^(?:ok,? |ta,? |tá,? |nao,? |ah,? |bom,? |melhor |pode )*(?:deixa(?: pra la| para la| estar| quieto|"
         r" assim)?|esquece(?:r)?(?: isso)?|esqueca(?: isso)?|para|pare|stop|sair|tanto faz|nao importa|"
         r"descarta(?:r)?|abortar?|nao faz nada|nada|deixe estar|deixe pra la)[ .!]*$"), 9),
    ),
    "help": (
        ((r"^(?:ajuda(?:-me)?|me ajuda|socorro|help|\?|(?:o )?que (?:voce|vc|tu|eu)? ?(?:pode|podes|posso|sabe|"
         r"sabes|consegue|faz) (?:fazer|dizer|perguntar|escrever)?[^#@]*|comandos?|"
         r"instrucoes|como (?:funciona|isso funciona|se usa|te uso|uso isso)[^#@]*)[ !.]*\??$"), 9),
        ((r"^(?:preciso de ajuda|como (?:eu )?(?:reservo|cancelo|desmarco|marco|mudo|adiciono|agendo|faco para|"
         r"faco pra))\b"), 6),
    ),
    "thanks": (
        (r"^(?:k{3,}|(?:rs)+|(?:ha){2,}h?)[ !.]*$", 8),
        ((r"^(?:(?:ok|ta|tá|ta bom|tá bom|otimo|perfeito|bom|beleza|blz|certo|show|legal|fixe|top|maravilha|"
         r"combinado|muito bem)[ ,.!]*)*"
         r"(?:(?:muito |mto |mt )?(?:obrigad[oa]|obg|obgd[oa]?|brigad[oa]|brigadao|vlw|valeu|agradecid[oa]|"
         r"thanks)|agradeco)\b(?!.*\b(?:mas|posso|podemos)\b)[^#@?]*$"), 8),
        ((r"^(?:perfeito|otimo|excelente|maravilha|show(?: de bola)?|legal|fixe|que bom|fantastico|top|massa|"
         r"espetaculo|muito bem|joia)[ !.]*$"), 8),
    ),
    "list": (
        (r"^#\?$", 3),
        ((r"^(?:o )?(?:que|qual|quais|quem)\b.*\b(?:tenho|temos|tem|tens|ha|vem|vêm|aulas?|alun[oa]s?|agenda|"
         r"horario)\b(?!.*\b(?:vagas?|livres?|disponiv\w+)\b)"), 4),
        (r"^(?:e )?(?:o que|que|quem|com quem) (?:e que )?(?:eu )?(?:tenho|temos|ha|tem|vem|dou)\b", 5),
        ((r"^(?:e )?quando (?:é|e|eh|sao|tenho|temos|tem|vai ser|sera|nos vemos|comeca|vem|vejo)"
         rf"\b.*(?:{LESSON}|@|prox\w*|seguinte|vemos|[?]|$)"), 5),
        ((r"^(?:e )?quando (?!.*\b(?:livres?|vagas?|disponivel|pode|podes|podemos|posso|da pra)\b)"
         rf".*\b{LESSON}\b"), 6),
        (rf"^#,? (?:nao )?(?:ha|tem|temos|tenho|vai ter|havera) {LESSON}\b[^.!]*\?", 8),
        (r"^(?:e )?(?:a que horas?|que horas?|qual (?:o|é o|e o) horario|que dia)\b", 5),
        ((r"\b(?:mostra|mostre|ve|ver|mostrar|lista|listar|diz|me diz|manda|abre)(?:-me|r-me| me)?(?: toda| "
         r"todas| todo)?(?: a| as| o| os)?(?: minha| minhas| meu| meus)? ?"
         rf"(?:agenda|horario|calendario|semana|{LESSON}|o que tenho|dia|#)"), 5),
        ((r"^(?:a |o )?(?:minha|meu|tua|nossa|nosso)? ?(?:agenda|calendario|planning|plano)(?: de| para| pra| "
         r"da| do)?(?: a| o)?(?: #)?[ ?!.]*$"), 6),
        (rf"^(?:as )?(?:minhas|nossas) (?:proximas )?{LESSON}\b(?! (?:a|para|pra)\b)", 4),
        (rf"^(?:a )?(?:minha )?(?:proxima|proximo|seguinte) (?:{LESSON}|alun[oa])\b[^#]*$", 5),
        ((rf"^(?:eu )?(?:tenho|temos|ha|tem|@ tem|tem @) (?:alguma coisa|algo|alguma? {LESSON}|{LESSON}|alguem|"
         r"o @|a @|@)\b(?!.*\b(?:livre|vaga|hora livre)\b)"), 5),
        (r"^(?:quantas|quantos) (?:aulas|sessoes|alun[oa]s)\b", 5),
        (r"^(?:aulas|sessoes)(?: de| do| da| para)? #[ ?!.]*$", 5),
        (r"^(?:vem|vira|confirmou|ja confirmou|respondeu|ja respondeu) (?:o |a )?@\b", 5),
        (r"^(?:o |a )?@ (?:vem|vai|vira|confirmou|ja confirmou|tem aula|respondeu)\b[^.!]*\?", 6),
        (r"^(?:#|@)[ ?]*$", 1),
        (r"\bcomo (?:está|esta|ta|tá|é|e|fica|tenho) (?:#|a? ?minha \w+|o? ?meu \w+|a semana|o dia)", 4),
    ),
    "free": (
        ((r"\b(?:estas|estou|está|esta|ta|tá|tens|tem|tenho|ha|sobrou|sobra|teria|terias) (?:alguma coisa |"
         r"algum |alguma |um |uma |tempo |mais |hora |horario )*(?:livres?|disponivel|disponiveis|vagas?|"
         r"disponibilidade|horario|espaco|encaixe|brecha)\b(?! (?:de|da) (?:aula|@))"), 6),
        (r"\b(?:horarios?|horas?|dias?|periodos?) (?:livres?|disponiveis|vagos?|vagas?|disponivel)\b", 6),
        ((r"^(?:o que|que|quais|qual|quando|algum|alguma|busca|diz|mostra|ha|tem|ver)\b.*\b(?:livres?|vagas?|"
         r"vagos?|disponiv\w*|disponibilidade)\b"), 5),
        (r"^(?:livres?|disponibilidade|vagas?)\b(?! nao)", 5),
        (r"\b(?:minha|tua|sua) disponibilidade\b", 5),
        ((r"^(?:que|quais) (?:horarios?|horas|dias) (?:é que )?(?:voce |vc |tu )?(?:tem|tens|ha|estao|sobra\w*)"
         r"\b"), 8),
        (r"^#,? (?:voce |vc )?(?:estas|está|esta|ta|tá|estou|tens|tem) (?:livre|vaga|horario|disponivel)\b", 6),
        (r"^# (?:está |esta |ta |tá )?livre\?", 6),
        ((r"\bquando (?:é que |e que )?(?:voce |vc )?(?:podes|pode|poderia|podemos|posso|da pra|da para|fica "
         r"bom)(?: (?:dar|fazer|ter|me dar))?\b(?! nao)"), 5),
        (r"\b(?:acha|encontra|procura|ve|arranja)(?:-me| me)?(?: um| uma)? (?:horario|hora|vaga|brecha)\b", 5),
        (r"\b(?:algo|alguma coisa) (?:livre|disponivel)\b", 7),
        (r"^(?:tens|tem|ha) (?:algo|vaga|um horario|horario|tempo|alguma hora|hora|espaco)\b", 6),
    ),
    "block": (
        (r"^(?:off|ausente|fora|ocupad[oa]|de ferias|ferias|folga)\b", 6),
        (r"\b(?:bloqueia|bloquear|bloqueie|bloqueio)\b", 7),
        ((r"\b(?:estou|estarei|vou estar|estaremos|estamos|vou|to|tô|saio|vamos) (?:\w+ )?(?:de ferias|fora|em "
         r"viagem|de viagem|ausente|ocupad[oa]|de folga|viajando|de licenca|viajar)\b"), 7),
        (r"\bnao (?:estou|estarei|vou estar)(?: disponivel)?\b(?! (?:mal|doent|segur|bem|pronto|cert))", 6),
        (r"\b(?:ferias|dias? livres?|dia de folga|folga|feriado)\b.*#|#.*\b(?:ferias|feriado|folga)\b", 6),
        ((r"\b(?:tiro|tirar|vou tirar|preciso de|quero|me da) # (?:de folga|livres?|de ferias|off|para "
         r"descansar)\b|\b(?:tiro|vou tirar) (?:folga|ferias)\b"), 7),
        ((rf"\bnao (?:dou|darei|ha|havera|tenho|vou dar|vai ter|terei|quero|teremos) (?:mais )?{LESSON}\b(?! "
         r"(?:com|da|do|de) @)"), 6),
        (r"\bnao (?:trabalho|trabalharei|vou trabalhar|ensino|posso (?:dar aula|trabalhar)|dou explicacoes)\b", 6),
        (r"\bnao (?:me )?(?:marques?|marca|agendes?|agenda|ponhas|coloca|coloque) (?:nada|aulas?|ninguem)\b", 6),
        (r"^# (?:livre|off|fechado|fora|nao trabalho|ferias|de folga|folga)[ .!]*$", 5),
        (r"\b(?:fecho|fechado) #", 5),
        (r"^# (?:estou|estarei|vou estar|to) (?:fora|de ferias|em viagem|ocupad[oa]|viajando|de folga)", 6),
        ((r"\b(?:tenho|ha) (?:um |uma )?(?:medico|dentista|congresso|casamento|consulta)\b.*#|#.*\btenho (?:um |"
         r"uma )?(?:medico|dentista|congresso|casamento|consulta)\b"), 3),
        (r"\bmarca # como (?:livre|ocupad[oa]|fora|folga|off)\b", 8),
        (r"\bdeixa # livre\b", 7),
    ),
    "hours": (
        ((r"\b(?:meus?|minhas?|novos?|novas?) (?:horarios?|horas|disponibilidade)(?: de (?:trabalho|aulas?|"
         r"atendimento))?(?: é| e| sao|:| vai)"), 7),
        (r"^(?:horarios?|horas|disponivel)(?:[ :]+)(?:de )?#", 6),
        (r"^horario de (?:trabalho|aulas?|atendimento)\b", 7),
        ((rf"(?<!nao )\b(?:trabalho|dou (?:{LESSON})|ensino|atendo|leciono)(?: so| somente| sempre| agora| "
         r"normalmente| tambem)* (?:de |as |aos |das |desde )*#"), 6),
        (r"^(?:normalmente |agora |so |habitualmente |geralmente )+(?:trabalho|dou|ensino|posso|atendo)\b", 5),
        ((r"\b(?:muda|atualiza|mudar|altera|poe)(?:-me| me)? (?:o |os |a )?(?:meus?|minha) (?:horarios?|horas|"
         r"disponibilidade)\b"), 8),
        (r"\b(?:pausa|intervalo|almoco|descanso) (?:de |é |das |da |a )?#", 5),
        (r"^(?:tambem |por favor )?(?:abro|abre|abrir|abra)\b.*#", 7),
        (r"\b(?:horas?|horarios?) (?:extras?|adiciona(?:l|is))\b.*#", 6),
        (r"\btambem (?:posso (?:dar|trabalhar|ensinar)|trabalho|dou aulas?|atendo)\b.*#", 7),
        ((r"(?:#|\b\d{1,3}) (?:\w+ ){0,4}entre (?:as |minhas |as minhas |duas |todas )*(?:aulas|sessoes|alunos|"
         r"uma aula e outra)\b"), 7),
        (r"\b(?:sem|nenhum|zero)(?: \w+){0,3} entre (?:as |minhas )*(?:aulas|sessoes|alunos)\b", 7),
        ((r"\b(?:pausa|intervalo|descanso)\b.{0,30}#.{0,30}\b(?:entre|depois de|antes de|apos) (?:cada |as |"
         r"todas )*(?:aulas?|sess\w+)\b"), 7),
        (r"\b(?:intervalo|buffer|folga) de #|\bsem (?:buffer|intervalo)\b", 6),
    ),
    "late": (
        (r"\batras(?:ar|ad[oa]s?|o|amos|ou|ei)\b(?! (?:a|as|o) (?:aula|@))(?!-(?:a|la))", 7),
        ((r"\b(?:cheg\w+|vou|entr\w+|comec\w+|conect\w+)\b[^.?!@]{0,25}\b(?:tarde|mais tarde|depois do horario)"
         r"\b(?! (?:nao|posso|livre))"), 7),
        (r"\b(?:com|tem|tenho|levo|uns?|de) (?:#|um pouco|algum|\d+)?(?: de)? ?(?:atraso|demora)\b", 8),
        (r"^(?:#|\d{1,3}|um pouco|uns? #)? ?(?:atraso|de atraso|atrasad[oa])\b(?! (?:nao|livre))", 6),
        ((r"\b(?:chego|chegarei|chegamos|estou|estarei|entro|to|tô|vou|conecto|tou|ja chego|ai) (?:la |ai |ja |"
         r"chegar )?(?:em |daqui a |daqui )?#(?! (?:de ferias|fora|livre))(?=[ .!]*$|,)"), 5),
        ((r"\b(?:chego|chegarei|chegamos|estou|estarei|to|vou|entro)(?: ai| la| chegar)? em (?:uns |umas )"
         r"?\d{1,2}(?=[ .!,]*$)"), 7),
        ((r"^#,? (?:e )?(?:estou|chego|vou|entro|to|tô|tou|ja|ja estou|to ai|tou ai)(?: ai| la| por ai| "
         r"entrando| chegando)?[ .!]*$"), 6),
        ((r"^(?:me da|me de|da-me|preciso de|so|espera(?:-me)?|espere|aguenta(?: ai)?|aguarda)(?: mais| outros?|"
         r" uns)? (?:#|\d{1,2})(?: ai| minutinhos)?(?: por favor)?[ .!]*$"), 6),
        ((r"\b(?:transito|engarrafamento|metro|onibus|autocarro|trem|comboio)\b.*\b(?:atras\w+|parado|cheio|"
         r"demora\w*|#)\b"), 6),
        (r"\b(?:pres[oa]|parad[oa]) (?:no|num|em) (?:transito|engarrafamento)\b", 6),
        (r"^(?:em )?#[ .!]*$", 1),
        (r"\b(?:come[cç]\w+) # (?:mais tarde|depois)\b", 8),
        (r"\bdemor(?:o|ar|arei|amos) (?:mais |uns |so )?#", 7),
    ),
    "rsvp": (
        ((r"\b(?:la|ai|aqui) (?:estarei|estaremos|estou|estara|vou estar)\b|\b(?:estarei|estaremos|vou estar|"
         r"estou|to) (?:la|ai)\b"), 7),
        ((r"^(?:(?:si+m|s|ok|ta|tá|blz|beleza|claro|com certeza|ola|oi|boa|otimo|perfeito|bom|maya|certo|"
         rf"combinado|pode deixar|show|eu|nos)[ ,.!]*)*(?:{COME}|conta comigo|conte comigo|conta com (?:a "
         r"gente|@|ela|ele|nos)|"
         r"confirmo|confirmamos|confirmad[oa]|presente)\b"), 6),
        ((r"^(?:ja |agora )?(?:vou|vamos|saindo|chego|(?:to|tô|estou) (?:aqui|ai)|to (?:chegando|indo|saindo|a "
         r"caminho|entrando)|tô (?:chegando|indo|saindo|entrando)|estou (?:chegando|indo|a caminho|a "
         r"chegar|a ir|saindo|entrando))(?: ai| la| ja| agora| para ai| pra ai)?[ .!]*$"), 7),
        (r"\b(?:a caminho|no caminho)\b", 5),
        (rf"\b(?:{CANT})\b", 6),
        ((r"\b(?:nao|n) (?:vou(?: (?:poder|conseguir|ir|estar|comparecer))?|vamos(?: (?:poder|conseguir|ir|"
         r"estar))?|vai(?: (?:poder|conseguir|ir|vir|estar|dar))?|irei|iremos|estarei|comparecerei|"
         r"compareco|venho|vem)\b(?! (?:me )?(?:atrasar|chegar|esquecer|faltar|perder))"), 6),
        ((r"(?:^|\b(?:to|tô|tou|estou|está|esta|ta|tá|estamos|estao|fiquei|ficou|me sinto|sinto-me|acordei|"
         rf"acordou|amanheci)) (?:\w+ )?(?:{ILL})\b"), 5),
        (rf"^(?:{ILL}|com febre)\b", 5),
        ((r"\b(?:tenho|tem|temos|com|peguei|pegou|apanhei) (?:\w+ )?(?:febre|gripe|covid|virose|enxaqueca|dor "
         r"de \w+)\b"), 5),
        ((rf"(?:{CHILDREN}|@|\bela|\bele) (?:sim )?(?:vai|vem|ira|vira|estara|comparece|pode ir|consegue ir|vai "
         r"sim|vao|vai estar|vai poder)\b(?! (?:se atrasar|atrasar|chegar|faltar|precisar))"), 6),
        (r"\bnao acho que (?:eu )?(?:va|consiga|possa|de)\b", 6),
        (r"\b(?:saindo|a sair) (?:ja |agora )?(?:de casa|do trabalho|da escola)\b", 5),
        (r"\b(?:ate (?:ja|logo|la)|nos vemos|a gente se ve|te vejo)\b", 4), (r"\bcont[ae] comigo\b", 6),
        ((r"\b(?:talvez|quica|pode ser(?=[ .!]*$)|se calhar|nao sei(?: (?:se|ainda))?|nao tenho certeza|nao "
         r"tenho a certeza|depende|vamos ver|acho que (?:sim|nao)|vou tentar|tento)\b"), 4),
        ((r"^(?:(?:por mim|pra mim|para mim) (?:tudo bem|otimo|perfeito|ok|pode ser)|comparecerei|presenca "
         r"confirmada|fechado|combinado)\b"), 5),
        (r"^#,? (?:la|ai) (?:estarei|nos vemos|estaremos)", 6),
        ((r"\b(?:tenho|tem|vou ter|vai ter) (?:que|de) (?:faltar|perder)\b|\bvou (?:ter que )?faltar\b|\bvai "
         r"(?:ter que )?faltar\b"), 6),
    ),
    "start": (
        ((rf"^(?:{PLEASE}|bora,? |vamos,? |ja )*(?:comeca|comecar|comecamos|comece|inicia|iniciar|inicie|vamos "
         rf"comecar|iniciamos)(?: ja| agora)?(?: a| o| com| minha| nossa| @| {LESSON}| do| da| de)*(?: ja|"
         r" agora| #)*[ .!]*$"), 8),
        ((r"^(?:o |a )?@ (?:ja )?(?:está|esta|ta|tá|chegou|entrou|conectou)(?: ja)?(?: aqui| ai| conectad[oa]| "
         r"na sala| online)?[ .!]*$"), 7),
        (r"^(?:ja )?(?:chegou|entrou|está aqui|ta aqui|tá aqui) (?:o |a )?@[ .!]*$", 7),
    ),
    "end": (
        ((rf"^(?:{PLEASE}|ja )*(?:termina|terminar|termine|acaba|acabar|finaliza|finalizar|encerra|encerrar|"
         rf"encerre)(?: ja| agora)?(?: a| o| com| minha| @| do| da| de)* ?(?:{LESSON}|@)(?: com| @| do| "
         r"da| ja| agora| #)*[ .!]*$"), 8),
        ((r"^(?:ja )?(?:terminamos|acabamos|terminei|acabei|encerramos)(?: ja)?(?: por hoje| a aula| a sessao| "
         r"com| o| a| #)*(?: @)?[ .!]*$"), 8),
        ((rf"^(?:a )?(?:{LESSON})(?: com (?:o |a )?@| d[oa] @)? (?:terminou|acabou|encerrada|terminada|"
         rf"finalizada)|^(?:acabou|fim d[ae]|terminou) (?:a )?{LESSON}"), 8),
    ),
    "no_show": (
        (r"\bno[- ]?show\b", 9),
        (rf"@ (?:# )?{_ABSENT}\b", 9),
        (rf"@.*\b{_ABSENT}\b", 8),
        (rf"^{_ABSENT} (?:o |a )?@", 9),
        (r"@ (?:nao (?:vieram|apareceram|entraram|compareceram)|faltaram)\b", 9),
        (r"@ (?:# )?faltou\b|^faltou (?:o |a )?@", 8),
        (r"\bme deu (?:um )?bolo\b|\bdeu bolo\b|\bdeu-me uma seca\b", 9),
        (r"\b(?:marca|poe|coloca|registra) (?:o |a )?@ (?:como )?(?:ausente|falta|faltou)", 9),
        (r"\b(?:esteve|estava) ausente\b", 7),
    ),
    "nudge": (
        (r"\b(?:toque|cutucada|cutuca|cutucar|cutuque)\b.*@|\bda um toque\b", 9),
        ((r"\bpergunt(?:a|e|ar)(?:-lhe)? (?:para |pra |pro |a |ao |à |o )?@ se (?:ja |ela |ele |ainda )?(?:vem|"
         r"vai|vira|está|esta|ta|tá|chega|pode vir|entra|vai entrar|vai vir)\b"), 9),
        (r"^(?:e )?(?:cade|onde (?:está|esta|ta|tá|anda|é que está)) (?:o |a )?@", 8),
    ),
    "remind_setting": (
        ((r"\b(?:lembra|lembre|lembretes?|avisa|avise|avisar|aviso|avisos|notifica|notificar|lembrar)"
         r"\b.*\b(?:antes|de antecedencia|com antecedencia|previo)\b"), 8),
        (r"\b(?:lembretes?|avisos?)\b.*\b(?:off|nao|on|so|tira|desativa|desliga|cada|fora)\b", 6),
        ((r"\b(?:sem|nao (?:quero|manda|mande|mandes|envies)|tira|desativa|desative|ativa|desliga|desligar|muda|"
         r"poe|remove|para|silencia|so) (?:o |os |meus |mais |todos |um |com )*(?:lembretes?|avisos?)\b"), 8),
        (r"^(?:lembrete|aviso|me lembra|lembra-me|me avisa|avisa-me) (?:so )?#", 7),
        (r"\bnao (?:me )?(?:lembre|lembres|avise|avises|notifique)\b", 8),
    ),
    "remind": (
        ((r"\b(?:lembra|lembre|lembrar)(?:-lhe)?(?: (?:por favor|pfv))?(?: para| pra| a| o| ao| à| pro)? ?(?:@|"
         r"todos|a mae d[oae] @|o pai d[oae] @)"), 7),
        ((r"\b(?:manda|mande|envia|envie|mandar|enviar)(?:-lhe)? (?:um |outro )?lembrete (?:para |pra |pro |a |"
         r"ao |à )(?:o |a )?@"), 8),
        (r"\b(?:um )?lembrete (?:a|para|pra|pro|ao|à) (?:o |a )?@", 8),
    ),
    "message": (
        ((r"\b(?:diz|diga|fala|fale|avisa|avise|escreve|escreva|conta|comunica|informa|informe|notifica|manda|"
         r"mande|envia|envie|responde|responda)(?:-lhe)?(?: (?:uma mensagem|um recado|msg|mensagem|um "
         r"whats|um aviso))? (?:para|pra|pro|a|ao|à|o|com|aos)?(?: a| o| os)? ?(?:@|todos|meus alunos|"
         rf"{PARENT} d[oae] @)"), 8),
        (r"\b(?:mensagem|msg|recado) (?:para|pra|pro|a|ao|à) (?:o |a )?@ ?:? ?¤", 8),
        (r"^(?:mensagem|msg|recado)\b", 5),
        (r"\bpergunt(?:a|e|ar)(?:-lhe)? (?:para |pra |pro |a |ao |à )?(?:o |a )?@\b", 7),
    ),
    "homework": (
        ((r"\b(?:deveres|dever(?: de casa)?|tpc|tarefas?|licao de casa|trabalho de casa|trabalhos de casa|"
         r"temas? de casa)\b"), 7),
        (r"\b(?:passa|manda|poe|da|de) (?:para |pra |pro |a |ao )?(?:o |a )?@ (?:¤|de tpc|de tarefa|exercicios)", 7),
        (r"\b(?:exercicios|leitura) (?:para|pra|pro) (?:o |a )?@", 6),
    ),
    "record_score": (
        ((r"\b(?:tirou|teve|obteve|conseguiu|pontuacao|classificacao|resultado|nota|prova|teste|exame|fez)"
         r"\b.*%score"), 9),
        ("%score", 5),
    ),
    "scores": (
        (r"\b(?:notas|classificacoes|resultados|pontuacoes|progresso|desempenho)\b(?!.*%score)", 6),
        (r"\b(?:que nota|quanto|quantos pontos)\b.*\b(?:tirou|teve|fez)\b|\bcomo foi .*\b(?:prova|teste|exame)\b", 7),
        (r"\bcomo (?:é que )?(?:vai|está|esta|ta|tá|anda|vao|tem ido|progride)(?: indo)? (?:o |a )?@", 6),
        ((r"\b(?:mostra|ver|que|quais|diz|mostre)\b.*\b(?:notas|classificacoes|resultados|progresso|desempenho)"
         r"\b"), 7),
    ),
    "note": (
        ((r"^(?:adiciona |adicionar |acrescenta |faz |poe |cria |escreve |guarda |nova |uma |toma )*(?:nota|"
         r"anotacao|observacao|obs)(?: privada| pessoal| para mim| interna)?(?: (?:para|pra|sobre|de|da|"
         r"do) (?:o |a )?@)?[ :,-]"), 8),
        (r"\b(?:nota|anotacao) (?:privada |pessoal )?(?:para|pra|sobre|da|do|de) (?:o |a )?@", 7),
        (r"^(?:anota|toma nota|aponta|anote)(?: ai)? que\b", 8),
    ),
    "topic": (
        (r"^(?:poe |muda |atualiza |o |novo |coloca )*(?:tema|assunto|topico|materia)\b(?! de casa)", 7),
        (r"\b(?:muda|poe|atualiza|coloca|altera) (?:o )?(?:tema|assunto|topico)\b", 8),
        (r"\b(?:tema|assunto|topico) (?:da|do|de|para|com) (?:@|#|aula)", 7),
    ),
    "invoice": (
        (r"\b(?:faturas?|faturar|fature|fatura[cç]\w+|recibos?|notas? fisca(?:l|is)|facturas?)\b", 9),
        (r"\b(?:cobra|cobrar|cobre) (?:d[oa] |a |o )?@", 6),
        (r"\bquanto (?:é que )?(?:(?:o |a )?@ )?(?:me )?deve(?:m)?\b", 5),
    ),
    "create": (
        ((rf"^(?:{PLEASE}|sim,? |e |tambem |quero |queria |quer |gostaria de |posso |podes |pode |poderia |"
         rf"podemos |preciso |para |tem como |da pra |dá pra |da para |vamos )*(?:{BOOK})\b(?! (?:minha|a)"
         r" agenda)"), 5),
        (rf"\b(?:{BOOK})(?: o| a| outra| uma| um)? (?:@|{LESSON}|#)", 5),
        (rf"^(?:nova|outra|uma|mais uma) {LESSON}\b", 4),
        (rf"^(?:{LESSON}|hora|horario) (?:com|d[oae]|para|pra|pro)(?: o| a)? @", 4),
        ((r"\b(?:quero|queria|queremos|queriamos|gostaria(?:mos)? de|preciso de|preciso|precisamos de|precisa de|quer|"
         r"poderia ter|posso ter|podemos ter|"
         r"podiamos ter|ter|fazer|dar) (?:ter |marcar |pedir |fazer |agendar |reservar |dar )?"
         rf"(?:uma |outra |alguma |a |mais uma )?(?:nova |primeira |proxima )?(?:{LESSON}|hora)(?: extra| a "
         r"mais| de teste| experimental| adicional| avulsa)?\b(?! (?:d[oe] |livre|é|e #))"), 4),
        ((rf"\b(?:outra|uma|mais uma) {LESSON} (?:a mais|extra|adicional)\b|\b{LESSON} (?:extra|adicional|"
         r"experimental|de reposicao)\b"), 5),
        (r"\b(?:vejo|tenho|dou aula) (?:o |a |com |pro |pra )+@ #", 3),
        (r"\b(?:reserva-me|marca-me|me (?:marca|agenda|reserva|encaixa|coloca|poe))\b", 5),
    ),
    "reschedule": (
        (rf"\b(?:{MOVE})\b(?! (?:na|no) (?:aula|meu)\b)", 6),
        ((r"\b(?:podemos|podiamos|poderiamos|posso|poderia|podes|podias|pode|podia|pode ser|poderia ser|seria "
         r"possivel|é possivel|e possivel|da pra|dá pra|da para|dá para|tem como|rola|consegue|consegues) "
         r"(?:ser |que seja |a gente |marcar |fazer |fazer a (?:aula|sessao) |"
         r"te-la |dar a aula |deixar |vir |ir |comecar |por |passar |mais |melhor |a aula )*(?:para |pra |a |"
         r"na |no |em |pela )?#"), 5),
        ((r"^(?:e )?(?:que tal|o que acha(?:s)?|e se (?:fizermos|for|fosse|a gente fizer|marcarmos)?|fica bom|"
         r"fica bem|(?:te|lhe|pra ti|pra voce|para voce) (?:fica|serve|convem)|melhor|prefiro|preferia|"
         r"preferimos|"
         r"vamos (?:fazer|marcar)|facamos|marcamos|poe|que seja|faz|da|dá|serve|rola)(?: melhor| bem| bom| "
         r"para| pra| a| na| no| em)* #"), 5),
        ((r"#.*\b(?:(?:te|lhe|pra ti|pra voce|para voce|pra vc) (?:fica|serve|convem|da|é bom)|fica bo[mn]|fica "
         r"bem|serve|da certo|rola|pode ser)\b(?!.*\bnao\b)"), 4),
        (r"\bmelhor\b[^.?!]*#|#(?: melhor)[ .!?]*$", 4),
        (r"\b(?:outro|outra|novo|nova|diferente) (?:dia|hora|horario|momento|data)\b", 4),
        (r"\b(?:em vez|ao inves|no lugar) d[eoa]s?(?: a| o)? #", 5),
        ((r"\b(?:alonga|alongar|encurta|encurtar|estende|estender|estenda|aumenta|aumentar|reduz|reduzir|"
         r"prolonga|prolongar|diminui|diminuir)\b"), 6),
        (r"\b(?:mais (?:longa|curta|longo|curto|comprida))\b", 6),
        (r"\b(?:mais (?:tarde|cedo)|antes|depois)\b", 1),
        (r"\bpode(?:ria)? ser\b[^.]*#", 4),
        (r"@ (?:prefere|quer|pede|preferia)(?: mudar| passar| melhor| a| para| pra)* #", 5),
        (r"#,? (?:(?:pra|para) (?:mim|nos|a gente) )?(?:é|fica|seria) (?:bom|melhor|otimo)\b", 4),
        (r"^(?:nao,? )?(?:poe|coloca|bota|faz|deixa|que seja)(?:-[oa])? (?:melhor )?(?:para |pra )?#", 7),
        ((r"\baula\b[^.?!]*\b(?:deve|tem que|tem de|deveria|precisa) (?:durar|ser|ter) (?:so )?#|\b(?:que )"
         r"?dure #"), 6),
    ),
    "cancel": CANCELS,
}
# fmt: on
