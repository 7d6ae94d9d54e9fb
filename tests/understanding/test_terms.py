"""What a tutor lays down in a set phrase is read in every language by the words of its own table."""

from __future__ import annotations

import pytest

from core.understanding import read
from tests.understanding.cast import at

DAY = 24 * 60  # minutes
LIMITS = (
    ("de", "höchstens 6 stunden am tag", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("de", "maximal 6 pro tag und zwanzig pro woche", {"most_day": 6, "most_week": 20}, "both in one sentence"),
    ("de", "pro Tag höchstens vier Stunden", {"most_day": 4}, "the day leads"),
    ("de", "kein Tageslimit", {"most_day": 0, "most_week": None}, "one of them lifted"),
    ("es", "al día como mucho cinco clases", {"most_day": 5}, "the day leads"),
    ("es", "máximo 6 clases al día", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("es", "sin límite por semana", {"most_day": None, "most_week": 0}, "one of them lifted"),
    ("fr", "max 6 cours par jour", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("fr", "pas plus de vingt cours par semaine", {"most_day": None, "most_week": 20}, "the number is a word"),
    ("fr", "maximum 6 par jour et 20 par semaine", {"most_day": 6, "most_week": 20}, "both in one sentence"),
    ("it", "massimo 6 lezioni al giorno", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("it", "al massimo venti a settimana", {"most_day": None, "most_week": 20}, "the number is a word"),
    ("it", "nessun limite settimanale", {"most_day": None, "most_week": 0}, "one of them lifted"),
    ("pt", "no máximo 6 aulas por dia", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("pt", "por semana no máximo vinte", {"most_week": 20}, "the week leads"),
    ("ru", "не больше 6 занятий в день", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("ru", "в неделю максимум двадцать уроков", {"most_week": 20}, "the week leads"),
    ("uk", "не більше 6 занять на день", {"most_day": 6, "most_week": None}, "the number is in figures"),
    ("uk", "на день максимум п'ять уроків", {"most_day": 5}, "the day leads"),
)
NOTICE = (
    ("de", "24h Vorlauf", {"notice": DAY}, "hours by their letter"),
    ("de", "zwei Tage Vorlaufzeit", {"notice": 2 * DAY}, "days by word"),
    ("de", "die Eltern müssen mindestens einen Tag vorher anfragen", {"notice": DAY}, "who must ask"),
    ("de", "ohne Vorlaufzeit", {"notice": 0}, "none"),
    ("es", "24 horas de antelación", {"notice": DAY}, "hours"),
    ("es", "los padres deben reservar con dos días de antelación", {"notice": 2 * DAY}, "who must ask"),
    ("fr", "24h de préavis", {"notice": DAY}, "hours by their letter"),
    ("fr", "préavis de 2j", {"notice": 2 * DAY}, "days by their letter"),
    ("fr", "les parents doivent réserver une semaine à l'avance", {"notice": 7 * DAY}, "who must ask"),
    ("it", "24 ore di preavviso", {"notice": DAY}, "hours"),
    ("it", "i genitori devono prenotare almeno due giorni prima", {"notice": 2 * DAY}, "who must ask"),
    ("pt", "24h de antecedência", {"notice": DAY}, "hours by their letter"),
    ("pt", "os pais devem marcar com 2 dias de antecedência", {"notice": 2 * DAY}, "who must ask"),
    ("ru", "предупреждать за 24ч", {"notice": DAY}, "hours by their letter"),
    ("ru", "предупреждать за сутки", {"notice": DAY}, "a unit that needs no number"),
    ("uk", "попереджати за 24 години", {"notice": DAY}, "hours"),
    ("uk", "попереджати за добу", {"notice": DAY}, "a unit that needs no number"),
)
NEW_STUDENTS = (
    ("en", "new student: Clara, Tuesday 16:30", "Clara"),
    ("de", "neue Schülerin: Clara, Dienstag 16:30", "Clara"),
    ("es", "nueva alumna: Clara, martes a las 16:30", "Clara"),
    ("fr", "nouvelle élève : Clara, mardi 16h30", "Clara"),
    ("it", "nuova alunna: Clara, martedì alle 16:30", "Clara"),
    ("pt", "nova aluna: Clara, terça às 16h30", "Clara"),
    ("ru", "новая ученица: Клара, вторник 16:30", "Клара"),
    ("uk", "нова учениця: Клара, вівторок 16:30", "Клара"),
)


@pytest.mark.parametrize(("language", "said", "fields", "why"), LIMITS + NOTICE)
def test_limits_and_notice_are_read_in_every_language(
    language: str, said: str, fields: dict[str, int | None], why: str
) -> None:
    intent = read(said, at(language=language))
    assert (intent.kind, intent.ask) == ("hours", None), why
    assert {name: getattr(intent, name) for name in fields} == fields, why


@pytest.mark.parametrize(("language", "said", "name"), NEW_STUDENTS)
def test_a_new_student_is_asked_for_and_is_no_topic(language: str, said: str, name: str) -> None:
    intent = read(said, at(language=language))
    assert (intent.kind, intent.unknown_name, intent.topic) == ("create", name, "")
    assert intent.ask is not None
    assert intent.ask.field == "student"
