"""Spanish: how people say that a lesson shall not be, and who cannot come. The cues are as in the other tables."""

from __future__ import annotations

from core.understanding.tables.es.phrases import CANCEL, ILL, LESSON, PARENT

_IS = r"(?:está|esta|estan|anda|sigue)"
# fmt: off
CANCELS: tuple[tuple[str, int], ...] = (
    (rf"\b(?:{CANCEL})\b", 6),
    (rf"\bno (?:hay|habra|tenemos|tiene|tendra|hacemos) {LESSON}\b(?: con| de| a| para)? (?:@|#)", 6),
    (rf"\b(?:{LESSON}) (?:cancelada|anulada|suspendida)\b", 5),
    (r"@.* no (?:puede|podra|va a poder|puede venir|viene|vendra|va a venir|asistira|ira)\b", 7),
    (rf"\b(?:la|el|los) {PARENT} de @.*\bno (?:puede|viene|vendra|va a)", 8),
    (rf"@ (?:\w+ )?(?:{_IS}|se (?:encuentra|ha puesto|siente)) (?:\w+ )?(?:{ILL})\b", 6),
    (r"@ (?:tiene|está con|esta con|cogio) (?:\w+ )?(?:fiebre|gripe|covid|anginas|migrana|gastroenteritis)\b", 6),
    (rf"\b(?:estoy|me encuentro|me siento|he amanecido|amaneci|me he puesto|sigo|me puse) (?:\w+ )?(?:{ILL})\b", 5),
    (rf"^(?:{ILL})\b", 5),
    (r"\b(?:tengo|estoy con) (?:\w+ )?(?:fiebre|gripe|covid|anginas|migrana|gastroenteritis)\b", 5),
    (r"\b(?:estoy|me voy|voy) (?:en|al|a) (?:el )?(?:hospital|urgencias)\b", 6),
    (r"\b(?:estoy|tengo|cojo|me cojo) (?:de |la )?baja\b", 6),
    (r"\bno (?:se hace|se hara|va a haber|habra)\b.*(?:@|#)", 5),
)
# fmt: on
