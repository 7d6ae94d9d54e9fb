"""One spelling for a name in Latin and in Cyrillic letters: "Аня" and "Anya", "Алексей" and "Alexey"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэіїєґ", "abvgdeziiklmnoprstufieiieg", strict=True))
_LATIN = _CYRILLIC | {"ж": "zh", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sch", "ю": "iu", "я": "ia", "ь": "",
                      "ъ": "", "'": ""}  # fmt: skip
_SPELLINGS = (("shch", "sch"), ("kh", "h"), ("y", "i"), ("j", "i"), ("x", "ks"), ("w", "v"), ("ph", "f"))
_DOUBLE = re.compile(r"(.)\1")


@lru_cache(maxsize=4096)
def latin(word: str) -> str:
    """The word in plain Latin letters, in which the usual ways of writing it fall together."""
    plain = unicodedata.normalize("NFKD", "".join(_LATIN.get(letter, letter) for letter in word))
    plain = "".join(letter for letter in plain if letter.isalpha() and letter.isascii())
    for written, meant in _SPELLINGS:
        plain = plain.replace(written, meant)
    return _DOUBLE.sub(r"\1", plain)
