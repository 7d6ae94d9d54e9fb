"""Portuguese: the patterns of free text, and the words that are nobody's name and no topic.

The carving patterns run over the sentence in small letters without accents, each name hidden behind as many `@` as it
has letters.
"""

from __future__ import annotations

from core.understanding.tables.pt.phrases import ILL, PARENT, PLEASE

# fmt: off
_NAMES = r"@+(?:(?:\s*,\s*|\s*(?:e|&|\+)\s*(?:o |a )?)@+)*"
_WHOM = (
    rf"(?:(?:para|pra|pro|a|ao|à|o|aos|com|p/) )?(?:(?:a|o|os|as) )?(?:{_NAMES}|{PARENT} d[oae]s? {_NAMES}|"
    r"tod[oa]s(?: (?:os )?(?:meus )?(?:alun[oa]s|pais))?|todo mundo|toda a gente|geral(?= que))"
)
_WEEKDAYS = r"(?:segunda|terca|quarta|quinta|sexta|sabado|domingo)(?:[- ]feira)?"
_TIME = (
    rf"(?:a |o |esta |este |essa |na |no |proxim[oa] )*(?:{_WEEKDAYS}|amanha|depois de amanha|hoje|semana|"
    r"dia|\d)"
)
_TELL = (
    r"(?:diz|diga|dizer|fala|fale|falar|avisa|avise|avisar|escreve|escreva|escrever|conta|conte|comunica|"
    r"comunique|informa|informe|notifica|notifique|responde|responda|"
    r"(?:passa|passe|da|manda|mande) (?:o |um )?(?:recado|aviso)|(?:manda|mande|envia|envie)(?= (?:para|pra|pro|a|ao|"
    r"à) [^:]{1,30}:)|(?:manda|mande|envia|envie)(?: uma| "
    r"um)? (?:mensagem|msg|recado|whats|whatsapp|zap|email)|mensagem|msg|recado)(?:-lhe)?"
)
_HOMEWORK = (
    r"(?:deveres(?: de casa)?|dever(?: de casa)?|tpc|tarefas?(?: de casa)?|licao de casa|trabalhos? de "
    r"casa)"
)
CARVING: dict[str, str] = {
    "note": r"(?:\b(?:e |com )?(?:uma )?(?:nota|anotacao|observacao|obs)(?: privada| pessoal| interna| para "
        r"mim)?\s*(?::|-\s)\s*)(?P<body>.+)",
    "note_for": (
        r"^(?:por favor )?(?:(?P<verb>anota|anote|toma nota|aponta)(?: ai)?|(?:(?:adiciona|acrescenta|faz|poe|"
        r"cria|escreve|guarda|nova|uma) )*(?:nota|anotacao|observacao|obs))"
        r"(?: privada| pessoal| interna| para mim)*(?: (?:para|pra|pro|sobre|da|do|de) [^:,\d]{1,40}?)?"
        r"(?(verb)\s+que\s+|(?:\s*[:,-]\s*(?:que\s+)?|\s+que\s+))(?P<body>.+)"
    ),
    "topic": r"\b(?:o )?(?:tema|assunto|topico)(?: (?:é|e|eh|sera|vai ser)\s|\s*(?::|-\s|=)\s*)(?P<body>.+)",
    "topic_for": r"\b(?:tema|assunto|topico) (?:d[oae]|para|pra|com) [^:\n]{1,40}?(?:: ?| é | eh | = | para )"
        r"(?P<body>.+)",
    "reason": (
        r"(?:\b(?:o )?motivo\s*(?::|é\b|e\b)\s*|\bporque |\bpq (?=\w)|\bpois |\bja que |\bpor causa d[eoa] |"
        r"\bdevido a[o]? |\bé que |\bvisto que )(?P<body>.+)"
    ),
    "others": (
        r"(?:^|[,.;(]\s*|\s-\s|\be |\bmas |\s)(?P<body>(?:(?:o|a|os|as) )?(?:meu|minha|nosso|nossa|seu|sua|o|a)"
        r" (?!aula|sessao)(?:\w+ ){0,2}\w+ "
        rf"(?:está|esta|ta|tá|estao|tem|tao|ficou) (?:\w+ )?(?:{ILL}|febre|gripe|covid)\b)"
    ),
    "state": (
        r"(?:^|[,.;(]\s*|\s-\s|\be |\bmas |\bdesculpa,? |\bdesculpe,? |\s)(?P<body>(?<!nao )(?<!nao me )(?<!ja "
        r"nao )"
        r"\b(?:(?:estou|to|tô|tou|está|esta|ta|tá|estao|me sinto|sinto-me|se sente|continuo|continua|fiquei|"
        rf"ficou|acordei|acordou) {ILL}\b|"
        r"(?:tenho|tem|temos|peguei|pegou) (?:muita |um pouco de |uma |um |que ir ao? )?(?:febre|gripe|covid|"
        r"enxaqueca|resfriado|dor de \w+|prova|teste|exame|excursao|medico|dentista|consulta|"
        r"virose|emergencia|urgencia|hospital)\b))"
    ),
    "tail": (
        r"(?:,\s*|\s-\s|\s)(?P<body>(?:doente|febre|gripe|covid|emergencia(?: familiar| na familia)?|"
        r"urgencia(?: familiar)?|(?<!\bda )(?<!\bdo )(?<!\bde )(?<!\bpra )(?<!\bpara )(?<!\ba )(?<!\bo )(?:prova|"
        r"exame)|excursao|viagem|"
        r"ferias|gripad[oa]|resfriad[oa]|consulta(?: medica)?|(?:o )?medico|(?:o )?dentista|passeio da escola))"
        r"[ .!]*$"
    ),
    "dash": r"\s-+\s(?!(?:nao|desculpa|melhor|espera|digo|quer dizer)\b)(?P<body>[^\d]+)$",
    "due_ahead": (
        rf"(?:para|pra|pro|ate) (?:a |o )?(?:proxim[oa] )?(?:{_WEEKDAYS}|amanha|depois de amanha)(?: que vem)?(?: "
        rf"?[:,] ?| )(?=\w)"
    ),
    "due": (
        rf"[,;]?\s*\b(?:(?:para|pra|pro|p/)(?: entregar| entrega)? (?={_TIME})|ate (?={_TIME})|(?:data de )"
        r"?entrega:? |para entregar (?=na|no|ate|amanha))(?P<body>.+)$"
    ),
    "score": (
        r"(?P<body>\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|em |de )\s?\d{1,3}|\d{1,3}(?:[.,]\d)?\s?(?:%|por cento|"
        r"pontos?|pts|valores)|"
        r"(?<=tirou )\d{1,2}(?:[.,]\d{1,2})?(?=$|[ .,!])(?! (?:min|hora|aula|livro))|(?:(?<=\bum )|(?<=\buma ))"
        r"(?:\d{1,2}(?:[.,]\d{1,2})?)(?=$|[ .,!])(?! (?:min|hora|aula|sess)))"
    ),
    "score_cue": (
        r"\b(?:tirou|obteve|conseguiu|pontuac[aã]o|classificac[aã]o|resultado|nota de|teve(?= \d{1,3}(?:[.,]\d)"
        r"?\s?(?:/|em |%|valores|pontos))|teve(?= um \d))\b"
    ),
    "correction": (
        r"(?:[,.;-]\s*|\s)(?:desculpa|desculpe|digo|quero dizer|quer dizer|queria dizer|nao,? espera|espera|"
        r"melhor dizendo|ou melhor|alias|nao,? melhor|nao,|nao -|corrigindo|ops|perdao)(?=[ ,:])[,:]?\s*"
    ),
    "message": (
        rf"^(?:{PLEASE})*(?:{_TELL}\s+(?:por favor |pfv )?{_WHOM}|(?P<ask>pergunt(?:a|e|ar)(?:-lhe)?)"
        rf"\s+{_WHOM}|(?:mensagem|recado) (?:para|pra|pro|a|ao) (?:o |a )?{_NAMES})"
        r"(?:\s*:\s*|\s*,\s*(?:que\s+)?|\s+que\s+|\s+-\s+|(?(ask)\s+(?=se\s|quando\s|que\s|como\s|por\s|o\s))|"
        r"\s+para\s+(?=\w+r\b)|\s+(?=(?:obrigad[oa]|ola|oi|a aula|hoje|amanha|o|estou|estarei|nao|sim|chego|"
        r"vou|tudo|muito|muitas|feliz|parabens)\b))(?:que\s+)?(?P<body>.+)"
    ),
    "reminding": (
        rf"^(?:{PLEASE})*(?:lembra|lembre|lembrar)(?:-lhe)?\s+(?:por favor |pfv )"
        rf"?{_WHOM}(?:\s*[:,]\s*(?:que\s+)?|\s+que\s+|\s+(?:para|pra|de)\s+(?=\w+r\b)|\s+(?=(?:d[oae]s?|sobre|"
        r"que|trazer|fazer|estudar|levar|pagar)\b))(?P<body>.+)"
    ),
    "nudge": (
        r"\bpergunt(?:a|e|ar)(?:-lhe)? (?:para |pra |pro |a |ao |à )?(?:o |a )?@+ se (?:ja |ela |ele |ainda )"
        r"?(?:vem|vai|vira|está|esta|ta|tá|chega|pode vir|entra|vai entrar|vai vir)\b"
    ),
    "homework_after": (
        rf"^(?:{PLEASE}|adiciona |poe |nov[oa]s? |uns |manda |passa |acrescenta )*{_HOMEWORK}\b(?!.*\?\s*$)"
        rf"(?:\s*(?:para|pra|pro|a|d[oae])?\s*(?:o |a )?{_NAMES})?(?:\s*[:,-]\s*|\s+(?:é\s+|sao\s+)?)"
        r"(?P<body>.+)"
    ),
    "homework_named": rf"^(?:o |a )?@+\s*[,:]?\s+(?:nov[oa]s?\s+)?{_HOMEWORK}\b(?!.*\?\s*$)\s*[:,-]?\s*(?P<body>.+)",
    "homework_given": r"\b(?:passa|manda|poe|da)\s+(?:para |pra |pro |a |ao )?(?:o |a )"
        rf"?{_NAMES}\s*[:,]?\s*(?:(?:de|como) {_HOMEWORK}\s*[:,]?\s*)(?P<body>.+)",
    "homework_colon": (
        rf"\b(?:passei|dei|mandei) (?:de|como) (?:licao|tarefa|dever)(?: de casa)? (?:pra|para|pro|ao?) (?:o |a "
        rf")?{_NAMES}\s*[:,]?\s*"
        r"(?P<body>.+)"
    ),
    "homework_told": (
        rf"\b(?:passa|manda|poe|da|passe|mande)\s+(?:para |pra |pro |a |ao )?(?:o |a )?{_NAMES},?\s+(?:de|"
        rf"como)\s+(?:licao|tarefa|"
        r"deveres?|tpc)(?: de casa)?\s*[:,]?\s*(?P<body>.+)"
    ),
    "homework_to": rf"\b(?:passa|manda|poe|da)\s+(?P<body>[^@]+?)\s+(?:de|como) {_HOMEWORK} (?:para|pra|pro|a|"
        r"ao)\s+(?:o |a )?@+(?P<rest>.*)$",
    "time_words": rf"\d|\b(?:{_WEEKDAYS}|hoje|amanha|cada|semanal|toda|ate|meio-dia|nota|todas as)\b",
}
FILLERS = frozenset(
    "precisa precisam precisamos queremos queriamos gostariamos "
    "juntos juntas vejo vemos encontro encaixa encaixe bota coloca poe mete enfia inclui ambos dois "
    "@ a ai ainda agenda agendar algum alguma ao aos as assim ate aula aulas aulinha bem boa bom cada coloca "
    "com como da das de deixa depois desde "
    "dia dias digamos do dos e é ela ele em entao entre era essa esse esta está estava este eu extra favor faz "
    "fazer fixa fixo gostaria ha "
    "hoje hora horario horas isso ja la lhe mais marca marcar me melhor meu minha muito na nas nao nem no nos "
    "nova novo o oi ola os ou outra "
    "outro para pela pelas pelo pf pfv pode poderia podes podia podemos podiamos poe por pra prefiro preciso "
    "pro programa quando quanto que quer "
    "quero queria reserva reservar encaixa encaixar encaixe bota botar inclui inclua adiciona adicionar "
    "acrescenta anota mete lanca reserve agende marque coloque colocar programar inscreve cria seja sempre ser "
    "seria sessao sessoes se seu so sobre sua sera tambem te tem temos tenho ter ti toda todas "
    "todo todos tu um uma uns umas vai vamos vc ver vez vezes voce vou às à explicacao explicacoes posso "
    "possivel consigo dar dou encaixo vaga experimental teste livre novo consegue conseguimos fica ficar "
    "podemos tinha ir vir eh eu hj obrigado obrigada prof profe professora "
    "professor maya gente vamos ok coisa".split()
)
_NOBODY = frozenset(
    "abre acabar ajuda algebra aluno aluna alunos amanha ano antes agora aniversario arte autocarro avisa bola "
    "cancelar cancela casa cedo "
    "certo chega chego chegar chama cinema claro colegio conta comida comer consigo consegue correio curso dar "
    "data deve dever deveres diz "
    "disse dinheiro doente doentes duvida duvidas dois eles elas encima escola escrever espanhol espera "
    "esqueci estamos estao estar "
    "estou exame exames exercicio exercicios familia fatura falta faltou febre feira feriado ferias festa "
    "ficha fica ficar filha filho "
    "filhos fim fisica foi fora frances futebol geografia grande grupo fala falar faco fazemos hospital "
    "historia idade ideia igual "
    "ingles irma irmao jantar jogo juntos lado leitura ler lembra lembre livre livro livros literatura logo "
    "lugar mae mal manda mao "
    "matematica material medico menos mensagem menino menina mes mesmo mesma momento muda mudar musica nada "
    "ninguem noite nota notas "
    "numero nunca obrigado onibus outros pagar pago pai pais papai parte passa passar pena perfeito perguntar "
    "pergunta pessoa piano "
    "pouco porque portugues possivel posso primeiro problema problemas projeto prova proximo quase quem "
    "quimica quase redacao resposta "
    "responder resto rua saber sabe sair sala semana senhor senhora seguinte sem sim sinto sorte sou tal "
    "talvez tarde tarefa tarefas "
    "tarde tempo teste tinha tira tirou topico trabalho tras trazer tudo vem vejo vemos veio verdade viagem "
    "viajar vida video violao "
    "voltar volta alias atraso atrasado atrasada atrasar almoco beleza blz bolo brincar combinado desculpa "
    "desculpe desmarca desmarcar "
    "gosto gosta gostei hj amo amor amigo amiga terapia equipe time mensal tio tia avo avos".split()
)
COMMON = FILLERS | _NOBODY
# fmt: on
