"""What a zone tells of its people: where the month is written first, and where summer begins in December."""

from __future__ import annotations

import re

_MONTH_FIRST = re.compile(
    r"America/(?:New_York|Chicago|Denver|Los_Angeles|Phoenix|Anchorage|Detroit|Boise|Indiana/|Indianapolis|Fort_Wayne|"
    r"Louisville|Kentucky/|North_Dakota/|Menominee|Juneau|Sitka|Nome|Yakutat|Metlakatla|Adak|Puerto_Rico)|US/|"
    r"Pacific/(?:Honolulu|Guam|Saipan|Pago_Pago|Palau|Majuro|Kwajalein|Chuuk|Pohnpei)|Asia/Manila"
)
_SOUTHERN = re.compile(
    r"Australia/|Antarctica/|Pacific/(?:Auckland|Chatham|Fiji|Apia|Tongatapu|Noumea)|Africa/(?:Johannesburg|Harare|Maputo|"
    r"Windhoek|Gaborone|Lusaka|Luanda|Maseru|Mbabane|Blantyre)|Indian/(?:Mauritius|Antananarivo|Reunion)|America/(?:"
    r"Sao_Paulo|Bahia|Recife|Fortaleza|Cuiaba|Campo_Grande|Porto_Velho|Maceio|Araguaina|Argentina/|Buenos_Aires|"
    r"Santiago|Punta_Arenas|Montevideo|Asuncion|La_Paz|Lima)"
)


def month_first(zone: str) -> bool:
    """Whether English there has the month before the day."""
    return _MONTH_FIRST.match(zone) is not None


def southern(zone: str) -> bool:
    """Whether the zone lies south of the equator."""
    return _SOUTHERN.match(zone) is not None
