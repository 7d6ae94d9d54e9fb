"""Portuguese: words that many patterns share. All without accents."""

from __future__ import annotations

LESSON = r"(?:aulas?|sessao|sessoes|licao|licoes|explicac(?:ao|oes)|aulinha)"
PLEASE = (
    r"(?:por favor|pf|pfv|pff|pfvr|por gentileza|faz favor|se faz favor|please|ola|oi+|opa|oie|boa tarde|boa "
    r"noite|bom dia|ei|ok|bom|entao|"
    r"(?:voce |vc |tu )?(?:pode|poderia|podes|podias|podia|consegue|consegues)|da pra|dá pra|e|tambem|quero|"
    r"queria|gostaria de|preciso(?: de)?)[ ,!.]+"
)
_ONE = r"(?:-(?:me|te|se|lhe|lhes|nos|o|a|os|as|lo|la|los|las))?"
BOOK = (
    r"(?:reserva|reservar|reserve|agenda|agendar|agende|marca|marcar|marque|programa|programar|adiciona|"
    r"adicionar|adicione|acrescenta|acrescentar|"
    r"inclui|incluir|inclua|coloca|colocar|coloque|poe|por|bota|botar|encaixa|encaixar|encaixe|inscreve|cria|"
    rf"criar|crie|anota|mete|meter|lanca){_ONE}"
)
MOVE = (
    r"(?:muda|mudar|mude|mudamos|mudarmos|move|mover|mova|troca|trocar|troque|trocamos|trocarmos|passa|passar|"
    r"passe|passamos|passarmos|adia|adiar|adie|adiamos|adianta|adiantar|adiante|adiantamos|antecipa|"
    r"antecipar|antecipe|antecipamos|remarca|remarcar|remarque|remarcamos|remarcarmos|reagenda|reagendar|"
    r"reagende|reagendamos|altera|alterar|altere|alteramos|atrasa|atrasar|transfere|transferir|"
    rf"transfira|desloca|deslocar|empurra|empurrar|joga|jogar){_ONE}(?! (?:nada|muito|o tema|meu horario|meus "
    r"horarios|minhas horas|o lembrete|os lembretes|a materia)\b)"
)
CANCEL = (
    r"(?:cancel[ao]|cancelar|cancele|cancelamos|cancelad[oa]s?|cancelei|cancelou|desmarcou|desmarca|desmarcar|"
    r"desmarque|desmarcamos|desmarco|desmarcad[oa]|anula|anular|anule|anulamos|"
    rf"suspende|suspender|suspenda|tira|tirar|tire|apaga|apagar|remove|remover|exclui|excluir){_ONE}(?! (?:o|"
    r"os|meus?) (?:lembretes?|avisos?|intervalo))"
)
ILL = (
    r"(?:(?:muito |um pouco |meio |bem |tao |super |bastante )?(?:doentes?|doentinh[oa]|adoentad[oa]|mal(?! "
    r"educad| humor| posso| entendid)|passando mal|pessimo|pessima|com febre|com gripe|com covid|"
    r"gripad[oa]|resfriad[oa]|constipad[oa]|indispost[oa]|de cama|no hospital|internad[oa]|de atestado|de "
    r"baixa|com virose|com enxaqueca|com dor de \w+))"
)
PARENT = r"(?:mae|mamae|pai|papai|pais|familia|avo|avos)"
CHILDREN = (
    r"\b(?:o|a|os|as)? ?(?:meu|minha|meus|minhas|nosso|nossa|o|a|os|as)(?: \w+)? ?(?:filh[oa]s?|filhot[ea]s?|"
    r"menin[oa]s?|crianca|criancas|pequen[oa]s?|miud[oa]s?|garot[oa]s?|gemeos|gemeas)"
)
COME = (
    r"(?:vou(?! (?:me )?(?:atrasar|chegar|precisar|ter|faltar|perder|viajar|cancelar|estar (?:fora|de ferias)))"
    r"|vamos(?! (?:atrasar|chegar|precisar|ter|faltar))|vai(?! (?:se |chover|atrasar|chegar|faltar|precisar))|"
    r"vao|irei|iremos|ira|irao|venho|vem|"
    r"vira|compareco|comparecerei|estarei|estaremos|estara|posso ir|consigo ir|podemos ir|conseguimos ir|vou "
    r"estar|vou poder)"
)
CANT = (
    r"(?:nao|n|ñ) (?:(?:(?:me|nos|lhe|vai) )?(?:vou (?:poder|conseguir)|vamos (?:poder|conseguir)|vai (?:poder|"
    r"conseguir|dar)|posso|podemos|pode|consigo|conseguimos|consegue|conseguem|podem|poderei|poderemos|podera|"
    r"pude|deu|da|dá|dara|rola|tem como|da certo))"
    r"(?: (?:ir|vir|comparecer|fazer a aula|entrar|participar|assistir|dar a aula|chegar|estar|pra mim|para "
    r"mim))?"
)
