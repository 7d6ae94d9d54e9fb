"""Portuguese: what students and their parents write beside what they want: of others, forwarded, in chat spelling."""

from __future__ import annotations

# fmt: off
_PEOPLE = (  # neither the speaker nor their child
    "(?:irma[os]?|irmaos|irmas|irmãos?|irmãs?|mae|mãe|mamae|mamãe|pai|papai|pais|amig[oa]s?|colegas?|avo|avó|avô|"
    r"vovo|vovó|vovô|ti[oa]s?|prim[oa]s?|professora? de \w+|profe? de \w+|treinadora?|vizinh[oa]s?|marido|esposa|"
    "mulher|chefe|cachorro|gato)"
)
_EVENTS = (  # no lessons
    "(?:escola|colegio|creche|faculdade|natacao|natação|piscina|treinos?|futebol|basquete|volei|vôlei|tenis|"
    "tênis|judo|judô|bale|balé|danca|dança|piano|violao|violão|coral|orquestra|ensaio|passeio|excursao|excursão|"
    "viagem|festa|aniversario|show|jogo|torneio|campeonato|voo|reuniao|reunião|reuniao de pais|prova|aula de "
    "(?:piano|danca|dança|natacao|natação|educacao fisica|violao|violão|judo|yoga|musica|música|bale|balé|tenis)|"
    "biblioteca|academia)"
)
FAMILIES: dict[str, str] = {
    "of_others": (
        "(?:(?<=^)|(?<=[ ,.;:!(]))(?:(?:(?:o|a|os|as) )?(?:meu|minha|meus|minhas|nosso|nossa|seu|sua|teu|tua|"
        f"dele|dela)? ?(?:[a-z]+ )?{_PEOPLE}(?: (?:dele|dela|de @|da @|do @|mais nov[oa]|mais velh[oa]))?"
        "(?: (?:#|tambem|também|sempre|de novo|hoje|ja|disse que|falou que|nunca))*"
        " (?:(?:chega|chegam|chegou|chegara|vem|vai|esta|está|estao|ta|tá|estava|e|é)(?: (?:#|sempre|de novo|"
        r"muito|chegar|bem))* (?:atrasad[oa]s?|tarde|doentes?|mal|fora)\b|"
        "(?:nao|não) (?:pode|podem|podera|vem|vai|quer|consegue)(?: (?:vir|ir|me levar|me buscar|nos levar|"
        "poder))*(?: (?:a|na|no|pra|para|em) [^,.;!?]*)?|"
        "(?:tambem |também )?(?:nao|não)(?=[ .,!]*$))|"
        f"(?:(?:o|a|os|as|um|uma) )?(?:(?:meu|minha|nosso|nossa) )?{_EVENTS}(?: (?:#|de|da|do|dessa|desta|desse))*"
        " (?:foi|foram|esta|está|estao|ta|tá|sera|será|fica)(?: (?:#|tambem|também|ja|de novo))* "
        "(?:cancelad[oa]s?|fechad[oa]s?|adiad[oa]s?|suspens[oa]s?|transferid[oa]s?|mudad[oa]s?|remarcad[oa]s?|"
        r"desmarcad[oa]s?|antecipad[oa]s?)\b|"
        r"\b(?:cancelaram|suspenderam|adiaram|desmarcaram|mudaram) (?:o|a|os|as|minha|meu|nossa|nosso) (?:[a-z]+ "
        rf")?{_EVENTS}\b)"
    ),
    "automatic": (  # written by a mail program while its owner is away
        r"\bresponda (?:pare|sim|nao|não|[a-z0-9]) para\b|\bclique (?:aqui|no|em)\b|\b(?:seu|sua) (?:pedido|"
        r"pacote|encomenda|entrega|reserva|codigo|código)\b|\bn[aã]o responda\b|"
        r"\bresposta autom[aá]tica|\b(?:fora|ausente) d[oe] escrit[oó]rio|\bacesso (?:limitado|restrito) (?:ao|a|"
        r"à|aos)\b|\bmensagem autom[aá]tica|"
        r"\bobrigad[oa] (?:pelo|por|pela) (?:seu |sua |o seu |a sua )?(?:contato|e-?mail|mensagem)\b|"
        r"\bresponderei (?:assim|ao|quando|seu|sua)\b|"
        r"\b(?:de f[eé]rias|em viagem|viajando)\b[^!?]*\b(?:e-?mails?|mensagens?|mensagem|urg[eê]ncia|urgentes?)\b"
    ),
    "late_asked": (  # whether one may be late, or that one was
        "^(?:posso|podemos|pode|poderia|da pra|dá pra|tem problema se|tudo bem se|e ruim se|é ruim se|voce se "
        r"importa se)\b.*\b(?:atras\w+|tarde)\b.*\?|"
        r"\b(?:desculp\w+|perd[aã]o|sinto muito|foi mal)\b[^.;!]*\b(?:pelo|por|pela|o)\b[^.;!]*\b(?:atras\w+|"
        "tarde|demora)(?: de)?(?: (?:#|ontem|outro dia))*[ .!]*$|"
        r"\b(?:problema|tudo bem|ruim|acontece|importa) se\b.*\b(?:atras\w+|tarde)\b"
    ),
    "opens_yes": (
        "^(?:(?:oi|ola|olá|ah|oh|opa|desculp[ae]|bom dia)[ ,.!]*)*(?:sim+|claro|com certeza|ok|isso|beleza|blz|"
        r"combinado|pode ser)\b"
        r"(?!.*\b(?:mas|so|só|exceto|atras\w+|tarde|nao|não|ou|se)\b)"
    ),
    "opens_no": (
        "^(?:(?:oi|ola|olá|ah|oh|opa|desculp[ae]|bom dia|infelizmente|poxa)[ ,.!]*)*(?:n[aã]o+|infelizmente "
        "n[aã]o|dessa vez n[aã]o|(?:#|essa semana) n[aã]o(?=[ ,.;!]|$))(?=[ ,.;!]|$)"
        r"(?!,? (?:tem problema|se preocup\w*|sei))(?!.*\b(?:vou sim|vai sim|estarei|a caminho|chegando)\b)"
    ),
    "tells_tutor": (  # words to pass on to the tutor
        "^(?:(?:oi|ola|olá|por favor|e|tambem|também|ok)[ ,!.]*)*(?:(?:voce |voces )?(?:pode|podes|poderia|podia|"
        "da pra|dá pra|consegue) )?(?:por favor )?"
        "(?:dizer|diz|diga|avisar|avisa|avise|fala|falar|fale|passar (?:o|um) recado|informar|informe)(?: por "
        "favor)? (?:pra|para|ao|a|à|pro|o)(?: (?:a|o))? ?(?:minha|meu|sua|seu|nossa|nosso)? ?(?:professora?|"
        "profa?|profe|tutora?)"
        r"(?:,? que\b|[:,]) ?(?P<body>.+)$"
    ),
    "tasks_done": (
        r"\b(?:fiz|fez|terminei|terminou|acabei|esqueci|esqueceu|entreguei|completei|perdi|conclu[ií])\b|"
        r"\b(?:li[cç][aã]o|dever|tarefa)s? (?:feit[oa]s?|pront[oa]s?)\b"
    ),
    "instead_said": (
        r"#,? (?:em vez|no lugar|ao inv[eé]s)\b|\b(?:em vez|no lugar|ao inv[eé]s) (?:de|da|do|disso,?) ?(?:na |no "
        "|as |às )?#|# em vez disso"
    ),
    "asks_link": (
        r"^(?!.*\b(?:funciona|abre|abrindo)\b)(?:.*\b(?:manda\w*|envia\w*|passa\w*|cad[eê]|onde (?:est[aá]|ta|tá|"
        r"fica)|qual (?:e|é)|preciso|tem|acho|reenvia\w*)\b.*\blink\b|(?:o )?link(?: do zoom| da aula)?[ ?!]*$)"
    ),
    "conditional": (
        r"(?<!\bproblema )(?<!\bbem )(?<!\bperguntou )(?<!\bsaber )(?<!\bimporta )(?<!\bsei )(?<!\bver )\bse (?:a "
        "|o )?(?:chover|nevar|minha|meu|eu|ela|ele|der|tiver|puder|conseguir|estiver|n[aã]o|for|melhorar|"
        r"algu[eé]m|parar|mam[aã]e|papai|m[aã]e|pai|tudo|sair|acabar|terminar|piorar|continuar)\b(?! (?:problema|"
        r"poss[ií]vel|inc[oô]modo|certo|pra mudar|pra voce))|\b(?:a menos que|a n[aã]o ser que|desde que|caso)\b"
    ),
    "asks_off": (
        r"(?:\best[aá]o?\b|\bt[aá]\b|\bfoi\b|\bser[aá]\b|\bvai ser\b).*\b(?:cancelad[oa]s?|desmarcad[oa]s?|"
        r"adiad[oa]s?|remarcad[oa]s?|confirmad[oa]s?)\b.*\?"
    ),
    "but_comes": (
        r"\bmas (?:(?:eu|ela|ele|@) )?(?:vou|vai|vamos|estarei|estar[aá]|venho|vem)\b(?! (?:me |se )?(?:atras\w*|"
        "chegar|tarde|ter|#))"
    ),
    "a_parent_too": (
        r"^e (?:tambem )?(?:para |pra |pro |a |o |à |ao |aos )?(?:a |o |os )?(?:sua |seus? )?"
        r"(?:m[aã]es?|mam[aã]e|pais?|papai)\b"
    ),
    "a_parent": (
        r"\b(?:m[aã]es?|mam[aã]e|pais?|papai)\b"
    ),
    "swaps": (
        r"\b(?:inverter|inverte|permut\w*|troca\w* .* (?:com|entre))\b"
    ),
    "at_night": (
        r"^(?:por favor )?(?:n[aã]o (?:me |nos )?(?:escrev\w*|mand\w*|envi\w*|incomod\w*|acord\w*)(?: mensage\w*| "
        r"nada)?|(?:sem|nada de) (?:mensage\w*|notifica\w*|avisos)) (?:[aà] noite|de noite|de madrugada|t[aã]o "
        "tarde|de manh[aã]|t[aã]o cedo)(?: por favor)*$"
    ),
    "wants_silence": (
        r"^(?:por favor |voce pode |pode )*(?:mudo|mute|silencia\w*|me descadastr\w*|(?:para|pare|parar|chega) de "
        r"(?:me |nos )?(?:escrever|mandar|enviar|incomodar|perturbar)(?: (?:tant\w* )?(?:mensage\w*|coisas?))?|"
        r"n[aã]o (?:me |nos )?(?:escrev\w*|mand\w*|envi\w*)(?: mais)?(?: (?:mensage\w*|nada))?(?: mais)?|(?:menos|"
        r"chega de|muitas) (?:mensage\w*|notifica\w*))(?: por favor)*$"
    ),
    "each_answers": (
        r"@[^@]*\b(?:vem|vai|pode|vir[aá]|estar[aá])\b(?! (?:n[aã]o|n[aã]o vem|n[aã]o vai|n[aã]o pode|"
        r"doente))[^@]*@[^@]*(?<![^\W\d_])(?:n[aã]o|n[aã]o vem|n[aã]o vai|n[aã]o pode|doente)(?![^\W\d_])|"
        r"@[^@]*(?<![^\W\d_])(?:n[aã]o|n[aã]o vem|n[aã]o vai|n[aã]o pode|doente)(?![^\W\d_])[^@]*@ (?:vem|vai|"
        r"pode|vir[aá]|estar[aá])\b(?! (?:n[aã]o|n[aã]o vem|n[aã]o vai|n[aã]o pode|doente))"
    ),
    "answers_later": (
        r"\b(?:dig\w*|confirm\w*|pergunt\w*|vejo|verei|sei|saberei|aviso|avisarei)\b[^#]*#"
    ),
    "asks_homework": (
        r"\b(?:tem|temos|tinha|tenho|qual|quais|que)(?: (?:e|é|a|as|o|os|são|alguma?))* (?:li[cç](?:[aã]o|[oõ]es)|"
        r"dever(?:es)?|tarefas?)\b[^!.]*\?|^(?:li[cç][aã]o|dever|tarefa)s?[ ?]*\?$"
    ),
    "or_times": r"# ou (?:ent[aã]o |na |no |as |às |a |para |pra )*#",
    "depends": (
        r"(?<![\w-])se (?:a |o )?(?:minha|meu|eu|ela|ele|der|tiver|puder|conseguir|estiver|n[aã]o|for|melhorar|"
        r"algu[eé]m|chover|parar|mam[aã]e|papai|m[aã]e|pai|tudo|sair|acabar|terminar)\b"
    ),
}
# fmt: on
