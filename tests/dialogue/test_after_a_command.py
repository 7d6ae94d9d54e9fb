"""What follows a command, or stands in a field of a form, is read in whatever language it is written."""

from __future__ import annotations

import pytest

from bot.rehearsal import ROOM
from bot.scenes import Setup, fresh, scene
from core.dialogue.draft import Draft
from core.dialogue.openings.by_weekday import FORM as ROWS
from core.dialogue.openings.hours import FORM as HOURS
from core.dialogue.reading import read_as
from core.dialogue.scene import Scene
from core.replies import Action
from tests.dialogue.company import LESSONS, MAYA, NADIA, company


@pytest.fixture(scope="module")
def here() -> Scene:
    """Maya, who reads English, on a Sunday in Berlin."""
    with company(lessons=LESSONS) as opened:
        press = opened.on(MAYA, f"{opened.draw(MAYA, Action('help'))}:0")
        with opened.store.read() as view:
            return scene(view, press, opened.clock.now(), Setup(ROOM), fresh())


@pytest.mark.parametrize(
    ("words", "students", "day", "unknown"),
    [
        ("Nadia on Tuesday", (NADIA,), "2026-11-24", ""),
        ("Nadias Stunde am Dienstag", (NADIA,), "2026-11-24", ""),
        ("Надя во вторник", (NADIA,), "2026-11-24", ""),
        ("Berta on Tuesday", (), "2026-11-24", "Berta"),
        ("Tuesday", (), "2026-11-24", ""),
    ],
)
def test_a_lesson_behind_a_command(here: Scene, words: str, students: tuple[int, ...], day: str, unknown: str) -> None:
    intent = read_as(here, "cancel", words)
    assert intent.students == students, "whose lesson it is"
    assert intent.target is not None
    assert f"{intent.target.date}" == day, "and on which day"
    assert intent.unknown_name == unknown, "a name that nobody bears is no lesson of somebody else's"


@pytest.mark.parametrize(
    ("words", "kept", "why"),
    [
        ("Fri 10-12", "2026-11-27 600 720", "a day and a time"),
        ("27 Nov 10-12, Sat 9-11", "2026-11-27 600 720;2026-11-28 540 660", "several, each by itself"),
        ("open Fri 10-12", "2026-11-27 600 720", "as one says it in the chat"),
        ("Freitag 10 bis 12 Uhr", "2026-11-27 600 720", "German"),
        ("27.11. 10-12 Uhr; Samstag 9-11 Uhr", "2026-11-27 600 720;2026-11-28 540 660", "German, as it is written"),
        ("vendredi de 10h à 12h", "2026-11-27 600 720", "French"),
        ("в пятницу с 10 до 12", "2026-11-27 600 720", "Russian"),
        ("every Friday 10-12", "", "that is every week"),
        ("Friday", "", "a day without a time"),
        ("10-12", "", "a time without a day"),
        ("Fri 10-12, whenever", "", "a part that says no time spoils the whole"),
    ],
)
def test_an_extra_opening_in_its_field(here: Scene, words: str, kept: str, why: str) -> None:
    read = HOURS.question("extras").read(here, Draft("hours"), words)
    assert (read or {"extras": ""})["extras"] == kept, why


@pytest.mark.parametrize(
    ("words", "kept", "why"),
    [
        ("15-20", "15:00-20:00", "hours"),
        ("9-12, 14:30-18", "09:00-12:00, 14:30-18:00", "with a break"),
        ("9 bis 12 Uhr", "09:00-12:00", "German"),
        ("с 9 до 12", "09:00-12:00", "Russian"),
        ("Tue 15-20", "", "another day stands in its own row"),
        ("27 Nov 15-20", "", "a date is no weekday"),
        ("Mon-Fri 9-12", "", "nor do several"),
        ("mornings", "", "no time"),
    ],
)
def test_the_hours_of_a_weekday_in_its_row(here: Scene, words: str, kept: str, why: str) -> None:
    read = ROWS.question("mon").read(here, Draft("by_weekday"), words)
    assert (read or {"mon": ""})["mon"] == kept, why
