"""Portuguese: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "help": (
        ((r"^(?:e |mas |oi,? )?(?:o )?que (?:é que )?(?:voce|vc|tu) (?:sabe|sabes|pode|podes|faz|fazes)(?: "
          r"fazer)?[ ?!.]*$"), 9),
    ),
    "free": (
        (r"^(?:que|quais|quantos) (?:buracos|brechas|vagas|janelas|folgas)\b", 8),
    ),
    "block": (
        ((r"^(?!.*@).*#.*\b(?:estou|to|tô|tou|estarei|tenho|vou) (?:# )?(?:no|na|ao|a|em|num|numa|um|uma) "
          r"(?:medico|dentista|cabeleireiro|reuniao|consulta|casamento|hospital|enterro|conferencia|medica|"
          r"exame)\b|^(?!.*@).*\b(?:estou|to|tô|tou|estarei|tenho|vou) (?:# )?(?:no|na|ao|a|em|num|numa|um|uma) "
          r"(?:medico|dentista|cabeleireiro|reuniao|consulta|casamento|hospital|enterro|conferencia|medica|"
          r"exame)\b.*#"), 6),
    ),
    "end": (
        ((r"^(?:ja )?(?:terminei|acabei|encerrei|terminamos|acabamos|encerramos)(?: agora| #)?(?: (?:a (?:aula|"
          r"sessao))?(?: com (?:o |a )?| d[oae] )?)?@(?: #)?[ .!]*$"), 8),
    ),
    "reschedule": (
        (r"# (?:em vez|ao inves|no lugar)(?! d[aeo]s? @)", 7),
        (r"^(?:estica|estique|espicha|encurta|prolonga) (?:a |o )?(?:@|aula)", 6),
    ),
    "cancel": (
        (r"^(?:pula|pule|pular|mata|corta) (?:a |as )?(?:aulas?|sessao|@|o @)\b.*(?:@|#)", 6),
    ),
    "invoice": (  # a family asks what it owes
        ((r"\bquanto (?:é que |e que )?(?:(?:eu|nós|nos|a gente) )?(?:ainda )?(?:(?:te|lhe|vos) )?(?:devo|devemos)\b"
          r"(?! (?:estudar|fazer|ler|esperar))|\bquanto (?:é que |e que )?a gente (?:ainda )?(?:te |lhe )?deve\b"), 11),
    ),
}
# fmt: on
