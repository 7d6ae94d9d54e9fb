"""The sandbox in a real browser: a family comes in, books, is reminded, and nobody needs a mouse."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.conftest import Open
from tests.e2e.program import SUNDAY, Program, Running, shift_to
from tests.e2e.table import Table

pytestmark = [pytest.mark.browser, pytest.mark.timeout(90)]

NARROW = (390, 844)  # pixels: a phone


def on_sunday(folder: Path) -> Program:
    """A program whose clock stands at Sunday, 10 o'clock, when it starts."""
    return Program(folder, {"REHEARSAL_SHIFT": shift_to(SUNDAY)})


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Running]:
    """A program that nobody has used."""
    with on_sunday(tmp_path).running() as running:
        yield running


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A program that several tests share, on whose table the demo family is brought in by the first."""
    with on_sunday(tmp_path_factory.mktemp("demo")).running() as running:
        yield running


@pytest.fixture
def family(demo: Running, open_page: Open) -> Table:
    """The demo family's table: Maya, Anna, Ben, and Elena's mailbox."""
    table = Table(open_page(demo.url))
    if table.page.locator(".pane").count() == 0:
        table.load_demo()
    return table


def test_a_family_comes_in_books_is_reminded_and_answers(fresh: Running, open_page: Open) -> None:
    table = Table(open_page(fresh.url))
    the_tutor_comes_in(table, fresh.code)
    the_student_joins_on_her_phone(table)
    the_mother_joins_by_mail(table)
    one_sentence_books(table)
    a_reminder_is_answered(table)
    a_free_slot_books(table)
    nobody_comes(table)


def the_tutor_comes_in(table: Table, code: str) -> None:
    begin = table.page.get_by_role("button", name="Start as the tutor")
    expect(begin.locator("code")).to_have_text(code)
    begin.click()
    phone = table.phone("Tutor’s phone")
    for answer in ("Maya Ivanova", "Graz", "Mon-Sun 8-22"):
        phone.say(answer)
    phone.press("1 h", "Right")
    maya = table.phone("Maya Ivanova")
    expect(maya.node.locator(".role")).to_have_text("Tutor")
    expect(table.hour).to_have_text("10:00")
    expect(table.day).to_have_text("Sun 22 Nov 2026")


def the_student_joins_on_her_phone(table: Table) -> None:
    maya = table.phone("Maya Ivanova")
    maya.say("add Anna Petrova, 13")
    maya.press("Add", "Anna", "Open as Anna")
    phone = table.phone("New phone (student)")
    phone.press("Yes")
    phone.say("Sofia")
    phone.press("Agree & join")
    maya.press("Yes, link them")
    expect(table.phone("Anna Petrova").node.locator(".role")).to_have_text("Student")


def the_mother_joins_by_mail(table: Table) -> None:
    maya = table.phone("Maya Ivanova")
    maya.say("invite Anna")
    maya.press("A parent", "By e-mail")
    maya.say("elena@example.org")
    maya.say("Elena Petrova")
    maya.press("Send")
    table.mailbox("elena@example.org").answer("Yes", "Agree & join").close()
    maya.press("Yes, link them")
    elena = table.mailbox("Elena Petrova")
    expect(elena.node.locator(".role")).to_have_text("Parent · elena@example.org")
    expect(elena.node.locator("textarea")).to_have_count(0)


def one_sentence_books(table: Table) -> None:
    maya = table.phone("Maya Ivanova")
    maya.say("book Anna tomorrow at 16:30 1h quadratic equations")
    maya.hears("Anna Petrova", "Mon 23 Nov, 16:30–17:30", "17:30", "quadratic equations")
    maya.press("Create & tell")
    table.phone("Anna Petrova").hears("17:30–18:30", "quadratic equations")
    elena = table.mailbox("Elena Petrova")
    elena.hears("Anna", "17:30–18:30", "quadratic equations")
    page = elena.answer("OK")
    expect(page.locator("main")).to_contain_text("Good, Anna is coming")
    page.close()
    page = elena.follow("OK")
    expect(page.locator("main")).to_contain_text("Good, Anna is coming")  # the same page again
    page.close()
    expect(table.page.locator("aside.due li").first).to_contain_text("16:30")


def a_reminder_is_answered(table: Table) -> None:
    maya, anna, elena = table.phone("Maya Ivanova"), table.phone("Anna Petrova"), table.mailbox("Elena Petrova")
    table.next_due("16:30")
    table.five_minutes_on("16:35")  # later than a day before, in whatever second: it costs what the tutor's rule says
    expect(anna.button("Running late")).to_be_visible()  # her mother has said that she comes
    anna.press("Can't make it", "Ask to cancel")
    expect(maya.newest).to_contain_text("Anna asks a parent to cancel")
    page = elena.answer("Cancel it")
    expect(page.locator("main")).to_contain_text("Cancelled")
    page.close()
    maya.hears("Elena has cancelled for Anna")
    anna.hears("cancelled")


def a_free_slot_books(table: Table) -> None:
    maya = table.phone("Maya Ivanova")
    maya.say("/free")
    maya.press("Wed 25 Nov…", "17:00", "Anna", "Create & tell")
    table.phone("Anna Petrova").hears("Wed 25 Nov, 18:00–19:00")


def nobody_comes(table: Table) -> None:
    maya, anna, elena = table.phone("Maya Ivanova"), table.phone("Anna Petrova"), table.mailbox("Elena Petrova")
    for hour in ("17:00", "16:00", "16:50", "16:55"):  # a day before, an hour before, the room, the start
        table.next_due(hour)
    maya.press("Start session")
    table.next_due("17:05")
    expect(anna.newest).to_contain_text("Are you joining?")
    table.next_due("17:10")
    maya.press("Ask Elena")
    elena.hears("Anna")
    anna.press("10 min late")
    # Ten minutes after the start, and ten from now; on a busy machine the clock goes on meanwhile.
    maya.hears(re.compile(r"2[0-2] min late"))


def test_what_somebody_writes_is_shown_and_never_run(family: Table) -> None:
    words = "add <img src=x onerror=\"document.title='run'\"><b>Zoë</b>"
    maya = family.phone("Maya Ivanova")
    maya.say(words)
    expect(maya.newest).to_contain_text("<b>Zoë</b>")
    assert maya.log.locator("img, b").count() == 0
    assert "Tutorbell" in family.page.title()
    maya.press("Discard")


def test_a_form_takes_every_field_at_once_and_names_what_is_missing(family: Table) -> None:
    maya = family.phone("Maya Ivanova")
    maya.node.get_by_role("radio", name="Form").check()
    maya.say("book Ben")
    maya.press("Open form")
    form = family.page.get_by_role("dialog")
    expect(form.get_by_role("radio", name="Ben")).to_be_checked()
    expect(form.get_by_role("radio", name="45 min")).to_be_checked()
    form.get_by_role("button", name="Done").click()
    expect(problem_of(form.get_by_label("Day"))).to_be_visible()
    expect(form.get_by_label("Day")).to_be_focused()
    form.get_by_label("Day").fill("2026-11-26")
    form.get_by_label("Time").fill("17:15")
    form.get_by_label("Topic").fill("<i>essays</i>")
    form.get_by_role("button", name="Done").click()
    expect(form).to_be_hidden()
    maya.hears("Ben Okafor", "Thu 26 Nov, 17:15–18:00", "<i>essays</i>")
    maya.press("Create & tell")
    family.phone("Ben Okafor").hears("11:15", "<i>essays</i>")
    maya.node.get_by_role("radio", name="Buttons").check()


def problem_of(field: Locator) -> Locator:
    """What the form says of this very field."""
    expect(field).to_have_attribute("aria-invalid", "true")
    name = field.get_attribute("aria-describedby")
    return field.page.locator(f"#{name}")


def test_one_books_by_keyboard_alone(family: Table) -> None:
    keys, maya = family.page.keyboard, family.phone("Maya Ivanova")
    maya.node.get_by_label("Write as Maya Ivanova").focus()
    keys.type("book Anna Wednesday 15:30 1h fractions")
    keys.press("Enter")
    create = maya.button("Create & tell")
    expect(create).to_be_visible()
    keys.press("ArrowUp")
    expect(create).to_be_focused()
    keys.press("ArrowRight")
    expect(maya.button("Time")).to_be_focused()
    keys.press("ArrowLeft")
    keys.press("Enter")
    family.phone("Anna Petrova").hears("Wed 25 Nov, 16:30–17:30", "fractions")
    expect(maya.button("Undo")).to_be_focused()
    keys.press("Escape")
    expect(maya.node.get_by_label("Write as Maya Ivanova")).to_be_focused()


def test_a_phone_shows_one_pane_and_a_tab_for_each(family: Table, demo: Running, open_page: Open) -> None:
    page = open_page(demo.url, NARROW)
    shown = page.locator(".pane:visible")
    expect(shown).to_have_count(1)
    tabs = page.get_by_role("navigation", name="Phones and mailboxes").locator(".person")
    expect(tabs).to_have_count(4)
    tabs.filter(has_text="Elena").click()
    expect(shown).to_have_attribute("aria-label", "Elena Petrova, mailbox")
    tabs.filter(has_text="Maya").click()
    expect(shown).to_have_attribute("aria-label", "Maya Ivanova, chat")
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width == NARROW[0], "nothing sticks out sideways"
