"""Portuguese: how people say that a lesson shall not be, and who cannot come. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.pt.phrases import CANCEL, ILL, LESSON, PARENT

_IS = r"(?:está|esta|ta|tá|estao|tao|continua|anda|ficou|acordou|amanheceu)"
# fmt: off
CANCELS: tuple[tuple[str, int], ...] = (
    (rf"\b(?:{CANCEL})\b", 6),
    ((rf"\bnao (?:ha|havera|temos|tem|vai ter|tera|teremos|fazemos) (?:mais )?{LESSON}\b(?: com| d[oae]| para| "
     r"pra)? ?(?:o |a )?(?:@|#)"), 6),
    (rf"\b{LESSON} (?:cancelada|anulada|desmarcada|suspensa)\b", 5),
    ((r"@.* (?:nao|n) (?:pode|podera|vai poder|vai conseguir|consegue|vem|vai|vira|vai vir|comparece|ira)\b(?! "
     r"(?:se )?(?:atrasar|chegar))"), 7),
    (rf"\b{PARENT} d[oae] @.*\b(?:nao|n) (?:pode|vem|vira|vai|consegue)", 8),
    (rf"@ (?:\w+ )?(?:{_IS}|se sente|sente-se) (?:\w+ )?(?:{ILL})\b", 6),
    ((r"@ (?:tem|está com|esta com|ta com|tá com|pegou|apanhou) (?:\w+ )?(?:febre|gripe|covid|virose|enxaqueca)"
     r"\b"), 6),
    (rf"\b(?:estou|to|tô|tou|me sinto|sinto-me|acordei|amanheci|fiquei|continuo) (?:\w+ )?(?:{ILL})\b", 5),
    (rf"^(?:{ILL})\b", 5),
    (r"\b(?:tenho|estou com|to com|tô com|peguei|apanhei) (?:\w+ )?(?:febre|gripe|covid|virose|enxaqueca)\b", 5),
    (r"\b(?:estou|to|vou) (?:no|ao|pro|para o) (?:hospital|pronto socorro)\b|\bvou (?:as|às) urgencias\b", 6),
    (r"\b(?:estou|fico) de (?:baixa|atestado)\b", 6),
    (r"\bnao vai (?:haver|acontecer|rolar|ter)\b.*(?:@|#)", 5),
)
# fmt: on
