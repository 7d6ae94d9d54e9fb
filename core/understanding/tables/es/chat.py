"""Spanish: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "help": (
        ((r"^(?:oye|ey|hola|y|pero|a ver)?,? ?(?:y )?(?:tu )?(?:,? ?que|para que) (?:sabes hacer|puedes hacer|"
          r"sirves|haces)\b[^#@]*$"), 9),
    ),
    "block": (
        ((r"^(?!.*@).*#.*\b(?:estoy|estare|tengo|voy) (?:# )?(?:en el|en la|en una?|al?|el|una?) (?:medico|"
          r"dentista|peluqueria|reunion|medica|cita|boda|hospital|entierro|conferencia|claustro|consulta)\b|"
          r"^(?!.*@).*\b(?:estoy|estare|tengo|voy) (?:# )?(?:en el|en la|en una?|al?|el|una?) (?:medico|"
          r"dentista|peluqueria|reunion|medica|cita|boda|hospital|entierro|conferencia|claustro|consulta)\b.*#"), 6),
    ),
    "no_show": (
        (r"@ no (?:ha )?(?:dio|dado) senales\b", 7),
    ),
    "reschedule": (
        (r"@.*# (?:en vez|en lugar) (?:de )?(?:a |las |a las )? ?(?:#|\d{1,2}\b)", 7),
    ),
    "cancel": (
        (r"^que (?:@|no venga @)(?: no venga)? ?#|^que @ (?:# )?no venga\b", 6),
    ),
    "invoice": (  # a family asks what it owes
        ((r"\b(?:cuanto|que) (?:es lo que )?(?:le|te|os|les) (?:debo|debemos)\b|"
          r"\bcuanto (?:debo|debemos)\b(?! (?:estudiar|esperar|hacer))"), 11),
    ),
}
# fmt: on
