"""Series at the tap: what was shown is what happens; if it cannot be any more, it is shown again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from core.events import SessionBooked, SessionMoved
from core.model.session import Session
from core.moments import DAY, Instant, Span, instant_of
from tests.dialogue.company import BERLIN, MAYA, MILO, NOW, Company, company, lesson

SENTENCE = "Nadia tuesdays 16:30, 4 times, essay structure"


def at(words: str) -> Instant:
    """The instant of a wall time of Maya's."""
    return instant_of(datetime.fromisoformat(words), BERLIN)


def live(here: Company) -> list[Session]:
    with here.store.read() as view:
        return list(view.calendar(MAYA, Span(NOW, NOW + 90 * DAY)).live)


def take(here: Company, id: int, words: str) -> None:
    """Milo's lesson comes to stand there, by another way."""
    with here.store.begin() as tx:
        tx.record(SessionBooked(lesson(id, at(words), student=MILO)), MAYA, NOW, "slack")


def moved(one: Session) -> SessionMoved:
    """The lesson a day later."""
    return SessionMoved(replace(one, start=one.start + DAY, was=one.start, version=2), one)


def test_a_date_taken_between_the_preview_and_the_tap_is_shown_and_nothing_is_booked() -> None:
    with company() as here:
        (shown,) = here.say(MAYA, SENTENCE)
        assert "Weekly, 4 lessons, last Tue 15 Dec" in shown
        take(here, 8100, "2026-12-08 17:00")
        (again,) = here.press(MAYA, "Create & tell")
        assert "Tue 8 Dec: 16:30 overlaps Milo, 17:00–18:00." in again
        assert [one.id for one in live(here)] == [8100]
        here.press(MAYA, "Tue 8 Dec: leave out")
        (created,) = here.press(MAYA, "Create & tell")
        assert "3 lessons" in created
        assert len(live(here)) == 4


def test_a_double_press_books_once() -> None:
    with company() as here:
        here.say(MAYA, SENTENCE)
        press = here.button(MAYA, "Create & tell")
        here.take(press)
        here.take(here.on(MAYA, f"{press.drawing}:{press.n}"))
        assert len(live(here)) == 4


def test_what_a_cancellation_reaches_is_shown_again_when_it_has_changed() -> None:
    with company() as here:
        here.say(MAYA, SENTENCE)
        here.press(MAYA, "Create & tell")
        here.say(MAYA, "cancel Nadia 1 Dec")
        (shown,) = here.press(MAYA, "This and following")
        assert "3 lessons" in shown
        third = live(here)[2]
        with here.store.begin() as tx:
            tx.record(moved(third), MAYA, NOW, "slack")
        (again,) = here.press(MAYA, "Cancel & tell")
        assert "Tue 8 Dec was moved to Wed 9 Dec, 16:30 and stays there." in again
        assert len(live(here)) == 4
        here.press(MAYA, "Cancel & tell")
        assert [one.start for one in live(here)] == [at("2026-11-24 16:30"), at("2026-12-09 16:30")]


def test_a_taken_date_that_nobody_chose_for_is_not_booked_by_a_word() -> None:
    with company() as here:
        take(here, 8100, "2026-12-08 17:00")
        here.say(MAYA, SENTENCE)
        here.say(MAYA, "yes")
        assert [one.id for one in live(here)] == [8100]
