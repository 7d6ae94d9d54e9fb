"""The catalogues of people's languages, handed to whoever words something."""

from __future__ import annotations

from functools import lru_cache
from gettext import NullTranslations, translation
from pathlib import Path

DOMAIN = "tutorbell"
FOLDER = Path(__file__).parent / "languages"  # <language>/LC_MESSAGES/tutorbell.mo


@lru_cache(maxsize=4)
def languages(folder: Path = FOLDER) -> tuple[str, ...]:
    """The languages besides English that there is a catalogue of, by their two letters."""
    return tuple(sorted({path.parts[-3].split("_")[0] for path in folder.glob(f"*/LC_MESSAGES/{DOMAIN}.mo")}))


def written(language: str) -> str:
    """The language, if there are words in it; else none."""
    return language if language.replace("-", "_").split("_")[0] in ("en", *languages()) else ""


@lru_cache(maxsize=64)
def catalogue(locale: str, folder: Path = FOLDER) -> NullTranslations:
    """The catalogue of a locale (`de_AT`), of its language, or English as it stands in the code."""
    return translation(DOMAIN, folder, languages=[locale, locale.split("_")[0]], fallback=True)
