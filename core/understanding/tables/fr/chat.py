"""French: more of what people say in chats to tell what they want. The cues are as in the other tables."""

from __future__ import annotations

# fmt: off
CHAT: dict[str, tuple[tuple[str, int], ...]] = {
    "help": (
        (r"^(?:et |mais |dis,? )?tu (?:sais|peux|fais) (?:faire )?quoi\b[^#@]*$", 9),
    ),
    "list": (
        ((r"\b(?:j ai|on a|tu vois|il y a) (?:un truc|quelque chose|qqch|quelqu un|du monde|des cours|un cours|"
          r"cours) (?:de prevu |prevu )?#.*\?"), 6),
    ),
    "free": (
        ((r"\b(?:trous?|creneaux?|dispos?|disponibilites)\b.*#|#.*\b(?:trous|creneaux)\b|\b(?:j ai|il (?:me "
          r")?reste) (?:quoi|quels?) (?:comme |de )?(?:trous?|creneaux?|dispos?)\b"), 7),
        ((r"\b(?:il (?:me |te )?reste|t as|tu as|j ai|y a|il y a) (?:encore )?(?:de la|une|un peu de|d autres|"
          r"des) (?:places?|dispos?|creneaux?)\b"), 7),
    ),
    "block": (
        ((r"^(?!.*@).*#.*\b(?:je suis|j ai|je serai|je vais) (?:# )?(?:chez le|chez la|chez l|en|a l|au|a la|a "
          r"un|un|une|le) (?:medecin|dentiste|coiffeur|ophtalmo\w*|kine|reunion|rdv|rendez vous|mariage|hopital|"
          r"enterrement|conference|formation|docteur)\b|^(?!.*@).*\b(?:je suis|j ai|je serai|je vais) (?:# "
          r")?(?:chez le|chez la|chez l|en|a l|au|a la|a un|un|une|le) (?:medecin|dentiste|coiffeur|ophtalmo\w*|"
          r"kine|reunion|rdv|rendez vous|mariage|hopital|enterrement|conference|formation|docteur)\b.*#"), 6),
    ),
    "remind_setting": (
        (r"\brappell?e[rz]? (?:les cours|la seance|le cours|leurs? cours|a tous|aux eleves|tout le monde)\b.*#", 8),
    ),
    "reschedule": (
        (r"\b(?:bascul\w*|transfer\w*|reprogramm\w*)\b", 6),
        (r"\b(?:pass(?:e|er|ez|ons)|remet(?:s|tre|tez|tons)) (?:@|le (?:cours|rdv)|la (?:seance|lecon)|celui\b).*#", 6),
        (r"@.*# (?:au lieu|a la place) (?:de |d )? ?(?:#|\d{1,2}\b)", 7),
    ),
    "invoice": (  # a family asks what it owes
        ((r"\bcombien (?:est[- ]ce que )?(?:(?:je|nous|on) )?(?:(?:te|vous|t) )?(?:dois|doit|devons)"
          r"[- ]?(?:je|nous|on|t[- ]on)?(?=[ ?.!]*$| (?:encore|pour|en tout|au total|ce|#))"), 11),
        (r"\bce que (?:je|nous|on) (?:te|vous) (?:dois|doit|devons)\b", 11),
    ),
}
# fmt: on
