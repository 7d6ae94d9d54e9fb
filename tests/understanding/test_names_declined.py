"""Stage 3 where names are declined, shortened, or written in other letters."""

from __future__ import annotations

import pytest

from core.understanding import Known, Question, read
from tests.understanding.cast import ROSTER, at

RUSSIAN = (
    Known(1, "Мария Петрова"), Known(2, "Олег Сидоров"), Known(3, "Аня Чен"), Known(4, "Лев Брандт"),
    Known(5, "Андрей Белый"), Known(6, "Игорь Ткаченко"), Known(7, "Павел Горский"),
)  # fmt: skip
UKRAINIAN = (
    Known(1, "Ольга Петренко"), Known(2, "Андрій Шевчук"), Known(3, "Марія Коваль"), Known(4, "Ігор Бойко"),
    Known(5, "Дар'я Ткач"), Known(6, "Дмитро Лисенко"),
)  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "student", "why"),
    [
        ("ru", "отмени Машу", 1, "a short name in the accusative"),
        ("ru", "отмени урок Маши", 1, "in the genitive"),
        ("ru", "отмени урок с Машей", 1, "in the instrumental"),
        ("ru", "отмени урок Марии", 1, "the name itself in the genitive"),
        ("ru", "отмени урок с Марией Петровой", 1, "both names declined"),
        ("ru", "отмени Петрову", 1, "the family name alone"),
        ("ru", "отмени Олега", 2, "a man in the accusative"),
        ("ru", "отмени урок с Олегом", 2, "in the instrumental"),
        ("ru", "отмени урок у Ани", 3, "a short name on the roster"),
        ("ru", "отмени Анечку", 3, "a pet form of it"),
        ("ru", "отмени Анну", 3, "the long name that it stands for"),
        ("ru", "отмени Льва", 4, "a vowel that falls out"),
        ("ru", "отмени урок со Львом", 4, "in another case"),
        ("ru", "отмени Андрея", 5, "a soft ending"),
        ("ru", "отмени урок с Игорем", 6, "another one"),
        ("ru", "отмени Павла", 7, "a vowel that falls out before the last letter"),
        ("ru", "отмени урок с Павлом Горским", 7, "with a family name like an adjective"),
        ("ru", "отмени OLEG", 2, "in Latin letters"),
        ("uk", "скасуй Ольгу", 1, "in the accusative"),
        ("uk", "скасуй урок Ользі", 1, "a letter that softens"),
        ("uk", "скасуй Олю", 1, "a short name"),
        ("uk", "скасуй урок з Андрієм", 2, "in the instrumental"),
        ("uk", "скасуй урок Андрієві", 2, "in the long dative"),
        ("uk", "скасуй урок Марії", 3, "in the genitive"),
        ("uk", "скасуй Марійку", 3, "a pet form"),
        ("uk", "скасуй Ігоря", 4, "a name that is soft only when declined"),
        ("uk", "скасуй Дарʼю", 5, "with another apostrophe"),
        ("uk", "скасуй урок з Дмитром", 6, "a name that ends in о"),
        ("uk", "скасуй Діму", 6, "its short name"),
    ],
)
def test_a_name_is_found_in_its_cases(language: str, text: str, student: int, why: str) -> None:
    roster = RUSSIAN if language == "ru" else UKRAINIAN
    assert read(text, at(language=language, roster=roster)).students == (student,), why


@pytest.mark.parametrize(
    ("language", "text", "student", "why"),
    [
        ("ru", "перенеси Анну на четверг", 1, "Anna on the roster, declined in Russian"),
        ("ru", "отмени урок с Беном", 2, "Ben"),
        ("uk", "скасуй урок з Міа", 4, "Mia"),
        ("en", "Отмени урок с Анной в пятницу", 1, "Russian written by somebody whose language is English"),
        ("en", "Скасуй урок з Анною у п'ятницю", 1, "Ukrainian written by somebody whose language is English"),
    ],
)
def test_a_name_on_the_roster_in_latin_letters_is_found(language: str, text: str, student: int, why: str) -> None:
    assert read(text, at(language=language, roster=ROSTER)).students == (student,), why


@pytest.mark.parametrize(
    ("language", "text", "kind", "students", "why"),
    [
        ("ru", "cancel Anya on Friday", "cancel", (3,), "English, and the name in Latin letters"),
        ("ru", "move Oleg to Thursday", "reschedule", (2,), "the same of a move"),
        ("ru", "thanks!", "thanks", (), "a word of English"),
        ("uk", "перенеси Олю на завтра", "reschedule", (1,), "what is the same in Russian"),
        ("uk", "отмени урок завтра", "cancel", (), "Russian written by somebody whose language is Ukrainian"),
        ("ru", "скасуй урок завтра", "cancel", (), "and the other way round, without a letter that tells"),
        ("en", "опоздаю на 10 минут", "late", (), "Russian written by somebody whose language is English"),
    ],
)
def test_another_language_than_the_own_is_read(
    language: str, text: str, kind: str, students: tuple[int, ...], why: str
) -> None:
    intent = read(text, at(language=language, roster=UKRAINIAN if language == "uk" else RUSSIAN))
    assert (intent.kind, intent.students) == (kind, students), why


def test_two_who_may_be_meant_are_asked() -> None:
    two = (Known(1, "Александр Белов"), Known(2, "Александра Чен"))
    intent = read("отмени Сашу", at(language="ru", roster=two))
    assert (intent.students, intent.ask) == ((), Question("student", (1, 2)))
    assert read("отмени Александру Чен", at(language="ru", roster=two)).students == (2,)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("сама приду", "сама is no Саша"),
        ("дома буду", "nor is дома Дима"),
        ("маме передам", "nor маме Маша"),
        ("хотя нет", "nor хотя Катя"),
    ],
)
def test_a_common_word_is_nobody(text: str, why: str) -> None:
    roster = tuple(Known(n, name) for n, name in enumerate(("Саша", "Дима", "Маша", "Катя"), 1))
    intent = read(text, at(language="ru", roster=roster))
    assert (intent.students, intent.candidates) == ((), ()), why
