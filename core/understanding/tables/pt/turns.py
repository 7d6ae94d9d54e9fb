"""Portuguese: the turns of phrase that settle what belongs where, by name.

Patterns run over the sketch of a sentence, as the cues do; those of short answers over the whole text.
"""

from __future__ import annotations

from core.understanding.tables.pt.exceptions import EXCEPTIONS
from core.understanding.tables.pt.limits import LIMITS
from core.understanding.tables.pt.phrases import BOOK, CANCEL, CANT, CHILDREN, COME, ILL, LESSON, MOVE

_DONT = r"\b(?:nao|n) (?:(?:me|te|se|vou|foi|quero|quer|precisa|preciso|é preciso|tens que|tem que|ha que) )*"
_CHANGED = r"(?:cancel\w+|desmarc\w+|anul\w+|suspend\w+|mud\w+|mov\w+|adi(?:e|ar|ad[oa])|remarc\w+)"
# fmt: off
TURNS: dict[str, str] = {
    **LIMITS,
    "pushed_within": (  # "em meia hora" is how far it is moved
        r"\b(?:atras|adi|adiant|antecip|empurr|posterg)\w*\b.* #"
    ),
    "orders_move": (  # an order beats what is told before it
        r"(?:^|[,.;!] ?)(?:entao |por favor |e |ai )*(?:muda|move|passa|adia|adianta|atrasa|antecipa|"
        r"remarca|reagenda|empurra|joga|transfere)(?: (?:a|o|as|os|essa|esta|minha|nossa|pra|para)\b|"
        r" @| #)"
    ),
    "only_so_long": (  # a day and a length alone: of the lesson that there is
        r"\b(?:so|apenas|somente) #"
    ),
    "tells": (  # news of somebody, though it names a time
        r"@ (?:# )?(?:tem|tinha|teve|tera)\b[^.,!?]*\b(?:"
        r"provas?|exames?|testes?|simulado|enem|jogo|treino|aniversario|festa|concerto|show|medico|"
        r"dentista|consulta|viagem|passeio|torneio|campeonato|casamento|ensaio|apresentacao|voo|"
        r"reuniao|excursao|competicao|febre|gripe"
        r")\b|@ (?:# )?(?:foi|estava|era|joga|jogou|faz aniversario|viaja|voa|nasceu|comemora)\b|"
        r"\b(?:é|foi|era) (?:o )?aniversario d[eoa] @"
    ),
    "new_student": (
        r"^(?:(?:tenho|adiciona|acrescenta|ha) )?(?:um |uma |meu |minha )?(?:nov[oa] (?:alun[oa]|"
        r"estudante)|(?:alun[oa]|estudante) nov[oa])"
        r"(?: se chama| chamad[oa]| é)?(?:[:,]| -)? (?P<name>[^\W\d_]{2,})"
    ),
    **EXCEPTIONS,
    "manners": (
        r"^(?:(?:por favor|por gentileza|pfv|pff|pf|ola|oi+|oie|opa|boa tarde|boa noite|bom dia|ei|hey|hello|"
        r"hi|please)\b(?: (?:maya|prof|profe|professora|professor)(?=[,!]))?[ ,!]*)+|"
        r"[ ,]*(?:\b(?:por favor|por gentileza|se faz favor|pfv|pff|pf|please|desculpa|desculpe)\b)?[ !.]*$"
    ),
    "denied": "|".join((
        r"\b(?:meu|minha) (?!alun|aula|@)\w+(?: d[aeo] \w+)? (?:me )?(?:cancelou|desmarcou|adiou|remarcou)\b",
        (r"\b(?:nao|ja nao|nunca|tambem nao) (?:está|esta|estou|to|tô|ta|tá|estao|estamos|me sinto|se sente|"
        rf"fiquei|ficou) (?:mais |tao |muito )?{ILL}"),
        rf"{_DONT}{_CHANGED}\b",
        (r"\bnao (?:consigo|consegui|sei|posso|pude|entendo|entendi|soube) (?:fazer |resolver |acabar |terminar "
        r"|encontrar |ler |abrir )(?:o |a |os |as |meu |minha |este |esta )*(?:deveres|dever|tpc|tarefas?|"
        r"exercicios?|paginas?|livro|problemas?|capitulo|redacao|arquivo|ficheiro|link|ficha)"),
    )),
    "stands": r"^(?=.*@)(?:.*¬|.*\b(?:ja (?:está|esta|ta|tá) (?:bem|melhor|recuperad[oa])|afinal (?:vem|vai)|"
        r"vem sim)\b)",
    "comes_after_all": (
        r"\bja (?:estou|to|tô|está|esta|ta|tá) (?:muito )?(?:bem|melhor|recuperad[oa])\b(?!.*\?)|"
        r"\bafinal (?:sim|posso|vou|vamos|vem|vai|podemos|consigo|da|dá)(?!\w)(?!.*#.*#)"
    ),
    "somebody_away": (
        r"(?:^|[,.;:] |\b(?:que|como|porque|mas|diz) )(?:o |a )?@(?: e (?:o |a )?@)* (?:estara |está |esta |ta "
        r"|vai estar |vai |vai para |estao )(?:# )?(?:fora|em viagem|viajando|viajar|de ferias|em excursao|"
        r"ausente)\b"
    ),
    "weighs_off": r"\?|^(?:e se|devo|poderia)\b|\b(?:talvez|se calhar|nao (?:sei|tenho certeza)|pode ser que)\b",
    "contradicts": (
        r"^(?:nao+[,.!]+ ?)+(?:(?:espera|desculpa|obrigad[oa]|calma)[ ,.!]+)*(?=(?:eu |ela |ele |(?:o |a )?@ )"
        rf"?(?:sim )?(?:{COME}|posso|podemos|estarei|estou aqui)\b)"
    ),
    "asks_days_off": r"(?:(?:mostra|ver|quais sao|que dias sao) )?(?:as )?(?:minhas ferias|minhas folgas|meus "
        r"dias de folga)",
    "gives_back": (
        r"(?:(?:tira|cancela|anula|apaga|remove) (?:as |a |o |os )?(?:minhas? |meus? )?(?:ferias|folgas?|dias? "
        r"de folga)(?: (?:d[eoa]s?|#))*|(?:afinal )?(?:sim )?(?:trabalho|dou aulas?) #(?: afinal)|"
        r"(?:desbloqueia|reabre|volta a abrir) #|"
        r"# (?:afinal )(?:trabalho|dou aulas?)|afinal nao (?:vou|estou) (?:de ferias|fora)(?: #)?)(?:[ ,#]|"
        r"\b(?:d[eoa]|e|afinal|por favor)\b)*"
    ),
    "moves_something": (
        rf"\b(?:{MOVE})(?: (?:a|o|as|os|minha|meu|nossa|aula|sessao|d[eoa]|hora|horario|dia|para|pra|outro|"
        r"outra|um|uma|proxima|seguinte|tudo|todas|aulas)\b)*[ ?.!]*$|"
        r"\b(?:outro|outra|novo|nova|diferente) (?:dia|hora|horario|momento|data)\b|\b(?:fazer|comecar|ter)(?: "
        r"a aula)? (?:antes|mais tarde|mais cedo|depois)\b|\b(?:pode|poderia) ser (?:mais tarde|mais cedo|"
        r"antes|depois)\b"
    ),
    "not_changed": (
        r"\b(?:troc|mud)\w+ (?:de |o |a )?(?:livro|caderno|metodo|escola|assunto|numero|telefone|celular|carro|"
        r"trabalho|casa|ideia|"
        r"professor\w*)\b|"
        r"\bse (?:quiser(?:em)?|puder(?:em)?) passar\b(?! (?:a|o|as|pra|para)\b)|"
        r"\b(?:nao|n) (?:me |a |o |se )?(?:(?P<cancel>cancel(?:e|es|ar|amos)|desmarqu(?:e|es)|anul(?:e|es))|"
        r"mude|mudes|mova|troque|passe|adie|remarque)\w*\b|"
        r"^(?:foi|voce|quem|como|por que|porque) [^.]*(?:cancelou|cancelado|cancelada|mudou|desmarcou|"
        r"desmarcada)\b"
    ),
    "not_late": r"\b(?:nao|n) (?:vou |me |vai |se )*(?:atras\w*|cheg\w*)(?: #| muito)*(?: atrasad[oa]| tarde|[ "
        r".!]*$)|\bantes tarde\b|\b(?:cheguei|chegou|foi|atrasou|atrasei)\b.*\b(?:ontem|passad[oa])\b|\bja "
        r"(?:é|e|eh) (?:muito )?tarde\b|^(?:vou|vai|vais|chega)\b.*\?",
    "wants_lesson": (
        rf"^(?=.*(?:\b{LESSON}\b|\bhora\b|\bhorario\b|\bvaga\b))(?=.*(?:\?|\b(?:posso|poderia|podemos|podiamos|"
        r"quero|queria|queremos|queriamos|gostaria|gostariamos|preciso|precisa|precisamos|outra|extra|mais|adicional|"
        r"por favor|pfv)\b))|"
        r"^(?:(?:pode|podes|poderia|posso|quero|queria|por favor|me|nos|e|sim|da pra|tem como|voce|vc) )"
        rf"*(?:{BOOK})\b"
    ),
    "proposes": r"\b(?:podemos|podiamos|poderiamos|pode ser|poderia ser|posso|e se|que tal|da pra|da para|dá "
        r"pra|dá para|tem como|melhor|rola)\b|\b(?:em vez|ao inves) d|"
        r"\b(?:(?:seria|e|é) possivel|tudo bem|teria problema)\b.*\b(?:aulas?|comecar|ter|fazer)\b",
    "weekday_off": r"#,? (?:livre|fechado|off|folga|de folga|descanso)[ .!]*|folga #[ .!]*",
    "only_hours": (
        r"(?:[#\s,.;:&+-]|\b(?:e|livre|fechado|pausa|descanso|almoco|intervalo|d[eoa]s?|desde|a|as|ao|diario|"
        r"horario|so|agora|tambem|depois|nao|aulas?|com|uma|os|na|no|nas|aos)\b|às)*"
    ),
    "moving": r"\bfica (?:pra|para) (?:a |o )?(?:amanha|segunda|terca|quarta|quinta|sexta|sabado|dia)|"
        r"\b(?:vira|passa a ser) a |"
        rf"\b(?:{MOVE})\b|\b(?:alonga|encurta|estende|aumenta|reduz)\w*\b",
    "yes": (
        r"^(?!k{3,}|(?:rs){2,}|haha)(?:(?:kk+|haha+|rs+|hehe+)[ ,.!]*)*(?:(?:s+i+m+|simm+|s|ss|"
        r"ok+(?:ay|ey)?|ta|tá|ta bom|tá bom|ta bem|"
        r"tá bem|ta certo|tá certo|claro(?: que sim)?|com certeza|certeza|de acordo|perfeito|bem|muito bem|"
        r"está bem|esta bem|está bom|"
        r"certo|certinho|correto|exato|exatamente|isso(?: mesmo| ai)?|pode(?: ser| sim| confirmar| criar| "
        r"mandar| marcar)?|vai|vai em frente|avanca|faz(?: isso)?|faca|confirmo|confirmad[oa]|confirma(?:r)?|"
        r"otimo|pronto|fechado|combinado|beleza|blz|bele|show(?: de bola)?|"
        r"top|joia|tranquilo|legal|fixe|concordo|uhum|aham|é|é isso|eh|tudo bem|tudo certo|por mim (?:tudo bem|"
        r"ok|pode ser|otimo)|boa|bora|sim por favor|por favor|cria|marca|reserva|cancela sim|manda|envia|"
        r"obrigad[oa]|obg|valeu|vlw|yes|y|k|👍|✅|👌|🙂|feito|avisa)[ ,.!]*)+$"
    ),
    "no": (
        r"^(?:(?:nao+|naum|n|nn|nop|nope|que nada|de jeito nenhum|nem pensar|nunca|melhor nao|ainda nao|agora "
        r"nao|nao obrigad[oa]|nao quero|obrigad[oa]|incorreto|errado|ta errado|tá errado|cancela|assim nao|"
        r"nao por favor|deixa assim|deixa|negativo|tambem nao|acho que nao|claro que nao|👎|❌|por favor|valeu)[ "
        r",.!]*)+$"
    ),
    "maybe": (
        r"^(?:(?:talvez|quica|se calhar|nao sei(?: ainda| bem)?|ainda nao sei|nao tenho (?:a )?certeza(?: "
        r"ainda)?|depende|vamos ver|vou ver|deixa eu ver|deixa-me ver|vou tentar|possivelmente|acho que sim|"
        r"sei la|quem sabe|não sei)[ ,.!]*)+$"
    ),
    "commanding": (
        rf"\b(?:{BOOK}|{CANCEL}|{MOVE}|diz|diga|fala|avisa|avise|escreve|lembra|lembre|fatura|bloqueia|mostra|"
        r"mostre|tpc|tarefa|dever|comeca|desfaz)\b"
    ),
    "declined_day": rf"\b(?:nao|n)(?: na| no)? #|\b(?:{CANT})\b[^#]{{0,20}}#|#,? (?:(?:nao|n) (?:posso|podemos|"
        r"pode|consigo|da|dá|vou|vai|rola|é possivel|fica bom)|(?:é|e|eh|está|esta|ta|fica) (?:mal|dificil|"
        r"impossivel|complicado|ruim))(?!\w)",
    "correcting": r"^(?:nao|desculpa|desculpe|na verdade|alias|ai|espera|digo|quero dizer|queria dizer|melhor|"
        r"poe|coloca|que seja|ok,? mas|ta,? mas|sim,? mas|muda(?:r)? para|faz|era|é|seria)(?!\w)",
    "day_on": r"\b(?:no|o|um) dia (?:(?P<after>depois|seguinte)|antes|anterior)$|\bno (?P<next>dia seguinte|"
        r"seguinte)$",
    "name_after_verb": (
        rf"^(?:(?:pode|podes|poderia|quero|por favor|voce|vc|me) )*(?:{BOOK}|{CANCEL}|{MOVE})(?: (?:uma|a) "
        r"(?:aula|sessao))?(?: (?:com|d[oae]|para|pra|pro))?(?: o| a)? (?P<name>(?!(?:o|a|os|as|um|uma|minha|"
        r"meu|tudo|todas|todos|isso|para|pra|com)\b)[^\W\d_]+)(?= #|$| na\b| no\b| a\b| às| as\b| para\b| "
        r"pra\b| e\b)"
    ),
    "name_after_with": r"\b(?:com|para|pra|pro|d[oae])(?: o| a)? (?P<name>(?!(?:o|a|os|as|minha|meu|um|uma)\b)"
        r"[^\W\d_]{2,})(?= #|$|[,.])",
    "moves_from": (
        rf"\b(?:{MOVE})\b(?!.*\b(?:melhor|a|para|pra|pro|ate|seja) #)(?=.*\bd[oae]s? (?:@ )?(?:d[oae]s? )?#)|"
        r"\b(?:adia|adie|remarca|remarque|reagenda|antecipa)(?:r|mos)?(?:-[ao])? (?:(?:o |a )?@|a (?:aula|"
        r"sessao)(?: d[oae] @| com (?:o |a )?@)?)? ?(?:d[oae]s? |na |no )?#(?!.*#)"
    ),
    "to_earlier": r"\b(?:antecip\w+|adiant\w+|antes|mais cedo)\b",
    "pushed": (
        rf"\b(?:atras|adi|adiant|antecip|empurr|posterg)\w*\b.*(?:#|@)|\b(?:{MOVE})\b.*\b(?:mais tarde|antes|"
        r"depois|mais cedo)\b"
    ),
    "asks_next": (
        rf"\b(?:proxim[oa]|seguinte) (?:{LESSON}|alun[oa]|vez)\b|^(?:quem|o que) (?:é que )?(?:vem|tenho|é) "
        r"(?:agora|a seguir|depois|o proximo)\b|^quando (?:é que )?(?:é|e|eh|tenho|temos|nos vemos|vejo (?:o |"
        r"a )?@|tem)\b(?!.*#)"
    ),
    "opens": r"^(?:tambem |por favor )?(?:abro|abre|abra|abrir)\b|\b(?:extra|adiciona(?:l|is)|tambem)\b",
    "buffer": r"\bentre (?:as |minhas |as minhas |duas |todas )*(?:aulas|sessoes|alunos|uma aula e outra)\b|"
        r"\b(?:depois|antes) de cada (?:aula|sessao)\b|\bbuffer\b",
    "buffer_none": r"\b(?:sem|nenhum|zero|nao)\b",
    "buffer_bare": r"\b(?:intervalo|buffer)(?: de| a)? (\d{1,3})\b|\b(\d{1,3}) entre\b",
    "pause": r"\b(?:almoco|descanso|pausa|intervalo|almocar)\b",
    "off": r"\b(?:livre|fechado|nada|nao|nunca|folga|descanso|off)\b",
    "negated": r"\b(?:nao|nunca|ja nao)(?: (?:trabalho|dou|aulas?|ensino|estou|disponivel|ha|tenho|mais|atendo)"
        r")*(?: (?:as|às|aos|na|no|nas))?\s*$",
    "shuts": r"\b(?:ja nao|nao|nunca|deixo de)(?: (?:trabalho|trabalhar|dou|dar|darei|ensino|ensinar|atendo|"
        rf"{LESSON}|mais|ha|estou|disponivel|posso|vou|a))+ #|# (?:ja |eu )?nao (?:trabalho|dou|ha|posso|"
        r"ensino|estou|atendo)\b",
    "joined_days": r"(?:,|e|ou|&|\+|nem|as|às|aos)+",
    "declines": (
        rf"\b(?:nao|n|nop|{ILL}|falto|faltarei|faltar|perder|impossivel|fora|viajando|em viagem|ferias|"
        r"infelizmente|febre|gripe|covid|virose|enxaqueca|hospital)\b"
    ),
    "ill": rf"\b(?:{ILL})\b|\bfebre\b|\bgripe\b",
    "hesitates": (
        r"\b(?:talvez|quica|se calhar|pode ser que|pode ser(?=[ .!]*$)|nao sei|nao tenho (?:muita |a )?certeza|"
        r"depende|vamos ver|acho que|nao acho que|espero|se (?:eu )?(?:puder|conseguir|der)|vou tentar|tento|"
        r"possivelmente|provavelmente|ainda nao|te (?:digo|aviso|confirmo) (?:depois|logo|amanha|mais tarde))\b"
    ),
    "asks_back": (
        r"^[^.,!;]*\?+[ !?]*$|^(?:(?:ola|oi|ei|e|mas|maya|@|desculpa)[ ,:!]*)*(?:(?:vem|vens|tenho que|tem que|"
        r"podes|pode|quando|onde|o que|quem|por que|como|a que horas|que horas)\b)"
    ),
    "no_objection": r"\b(?:(?:nao ha|sem|nao tem) (?:nenhum |nenhuma )?problemas?|por que nao|nao vou (?:me )"
        r"?atrasar|nao te preocupes|nao se preocupe|nao vou faltar|como nao|nao perco)\b",
    "switched_off": r"\b(?:sem|nao|tira\w*|desativ\w*|deslig\w*|off|nenhum|para|silencia\w*|remov\w*)\b",
    "copula": r"(?i:^(?:é|está|esta|tá|ta|que)\s+)",
    "takes_time": (
        r"(?=.*#)(?:(?:#|ok|ta|tá|sim|claro|bem|bom|entao|melhor|prefiro|o|a|os|as|d[oae]s?|ao|para|pra|na|no|"
        r"em|com|que|seja|é|e|eh|me|nos|fica|serve|pode ser|pode|ser|perfeito|otimo|fico|pego|quero|"
        r"escolho|essa|esse|uma|um|hora|horario|por favor|pfv|obrigad[oa]|blz|beleza|show|fechado|combinado|"
        r"por mim|às)(?:[ ,.!-]+|$))+"
    ),
    "cannot_come": (
        r"@[^.!?]*?\b(?:(?:nao|n) (?:pode|podera|vai poder|vai conseguir|consegue|vem|vira|vai vir|comparece|"
        rf"ira|vai)|(?:está|esta|ta|tá|se sente|continua|ficou|acordou) (?:\w+ )?{ILL}|(?:tem|ta com|tá com|"
        r"está com|esta com) (?:\w+ )?(?:febre|gripe|covid|virose))\b|"
        r"@ (?:cancelou|desmarcou|cancela|quer cancelar|pediu (?:para|pra) (?:cancelar|desmarcar)|quer "
        r"desmarcar)\b"
    ),
    "lengthened": r"\b(?:along|encurt|estend|estic|aument|reduz|prolong|diminu)\w*\b.*\b(?:em|por|mais) #|"
        r"\bestic\w*(?: (?:a|o))? (?:aula d[aoe] )?@ #|\b(?:dure|durar|seja(?: de)?) # (?:a )?mais\b|# mais "
        r"(?:longa|curta|longo|curto)\b",
    "shortened": r"\b(?:encurt\w+|reduz\w*|diminu\w+|mais curta|mais curto)\b",
    "child_ill": rf"{CHILDREN} (?:está|esta|ta|tá|estao|se sente|continua|ficou|acordou|amanheceu|tem|têm) "
        rf"(?!nao\b)(?:\w+ )?(?:{ILL}|febre|gripe|covid|virose)",
    "leading_name": r"^(?:(?:o|a) )?(?P<name>[^\W\d_]{2,})(?: (?P<family>[^\W\d_]+))?,? #",
    "bare_number": r"(?:uns |umas |cerca de |so )*(\d{1,3})(?: minutinhos)?",
    "which": rf"\b(?:(?P<next>proxima|seguinte)|(?P<last>ultima)|(?P<first>primeira)) (?:{LESSON}|vez|d[oae] @|"
        r"com @|$)",
    "states_hours": r"^(?!.*\?)(?:.*\b)?(?:estou|estarei|fico) (?:disponivel|livre)\b",
    "given_up": r"\b(?:em vez|ao inves|no lugar) d(?:e|as?) (?:as? )?(?P<n>\d{1,2}|[a-z]+)\b",
    "instead_of": r"\b(?:em vez|ao inves|no lugar)(?: d[eoa]s?)?(?: a| o| as)? #",
    "new_time_only": r"\b(?:melhor|que seja|poe|faz|deixa) (?:a |as |para |pra )?#|\b(?:em vez|ao inves) d",
    "and_after": r"\b(?:e|mais) (?:todas? )?(?:as|os|a|o)? ?(?:seguintes|demais|posteriores|proximas)\b|"
        r"\btodas? as (?:seguintes|proximas|posteriores)\b",
    "last_ones": r"\b(?:ultim[oa]s|outr[oa]s) #",
    "several_sessions": r"\b(?:aulas|sessoes|todas?|todos?|tudo|cada|serie|restantes)\b",
    "scope_one": r"\b(?:so (?:est[ae]|ess[ae]|dest[ae] vez|uma vez|a d[eoa]|o|a|uma)|apenas (?:esta|essa|a)|so "
        r"(?=#)|apenas (?=#)|uma vez so)\b",
    "scope_following": r"\b(?:a partir de agora|de agora em diante|daqui (?:para|pra) frente|em diante|as "
        r"seguintes|as restantes|o resto|as proximas)\b",
    "scope_series": r"\b(?:serie|(?:dia|horario|hora) (?:fix[oa]|habitual|de sempre)|recorrente|todas as semanais|"
        r"todas as semanas|as semanais)\b",
    "scope_all": r"\b(?:tod[oa]s?|tudo|ambas|ambos|as duas|os dois)\b",
    "longer": r"(?<!nao )\bmais (?:longa|curta|longo|curto|comprida|tempo)\b",
    "a_week_asked": r"\bsemana\b",
    "day_before": r"\b(?:no|o|um) dia (?:antes|anterior)\b|\bna vespera\b",
    "last_lesson": rf"\bultima (?:{LESSON})\b",
    "looks_back": r"\b(?:dei|demos|deu|tive|tivemos|teve|fiz|fizemos)\b",
    "announces_topic": r"^(?:(?:poe|muda|atualiza|coloca|o|a|tema|assunto|topico|d[eoa]|é|sera|para|novo) )"
        r"*(?:(?:tema|assunto|topico)\b)?[ :]*(?:d[eoa]|é)?\s*",
    "holidays": r"/?feriados(?: (?:de|em|do|da|no|na) (?P<place>[^\d#@¤?!]+))?",
    "no_place": r"\b(?:sao|é|quando|meus|nossos)\b",
    "holidays_off": r"(?:off|nao|nenhum|fora)",
    "stays": r"(?:estou|estarei|vou estar|to|tô)(?: (?:#|agora|em viagem))* (?:em|no|na) "
        r"(?P<place>[^#@¤\d?!]{2,40}?)(?:,? (?:#|e|agora|desde|por|durante|outra vez|so))*",
    "returns": r"(?:ja )?(?:estou |to )?de volta (?:em|a|ao|à) (?:casa|(?P<place>[^#@¤\d?!]{2,40}?))(?: ja| "
        r"outra vez)?|(?:ja )?(?:estou |to )?em casa(?: outra vez| de novo)",
    "which_one": r"\b(?:(primeir[oa]|1[aº])|(ultim[oa])|(proxim[oa]|seguinte)|(segund[oa]|2[aº])|(tod[oa]s?|"
        r"ambas|as duas)|(est[ae]|ess[ae]))\b",
    "comes_later": (
        r"^(?!.*\b(?:podemos|podiamos|pode ser|mover|muda|mudar|trocar|remarcar|passar|melhor)\b)"
        r"(?:.*\b(?:cheg\w+|vou|estou|to|estarei|entro|demoro|demorar|atras\w+|me conecto|vamos|tou)\b|#[ "
        r".!]*$)"
    ),
}
# fmt: on
