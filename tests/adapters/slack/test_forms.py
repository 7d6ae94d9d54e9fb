"""Forms in Slack: opened at a click with what is known, limited to what is free, with problems on their fields."""

from __future__ import annotations

import asyncio
from typing import Any

from bot.doors import invite_tutor
from tests.adapters.slack.office import App
from tests.adapters.slack.server import refused
from tests.adapters.slack.workspace import Fault, Open


def options(view: Open, field: str) -> list[str]:
    """What a list offers."""
    return [one["text"]["text"] for one in view.block(field)["element"]["options"]]


def initial(view: Open, field: str) -> Any:
    """What stands in a field from the first."""
    element = view.block(field)["element"]
    found = next((element[name] for name in element if name.startswith("initial_")), None)
    return found["text"]["text"] if isinstance(found, dict) else found


async def opened(app: App, words: str, label: str = "Change") -> Open:
    """The form of a sentence of Maya's."""
    await app.says(app.maya, words)
    await app.presses(app.maya, label)
    return app.maya.form()


async def test_a_sentence_is_changed_in_its_form(either: App) -> None:
    view = await opened(either, "Anna Tue 16:30 1h fractions")
    assert view.view["title"]["text"] == "New lesson"
    assert [initial(view, name) for name in ("student", "date", "time", "minutes", "topic")] == [
        "Anna", "2026-11-24", "16:30", "1 h", "fractions",
    ]  # fmt: skip
    assert await either.maya.sends(topic="fractions, nr 3 & 4", note="be kind") in (None, "")
    await either.settled()
    assert "Topic: fractions, nr 3 & 4" in either.maya.last().words
    assert len(either.maya.shown) == 1, "the message that it belongs to is drawn anew"
    await either.presses(either.maya, "Create & tell")
    assert "be kind" not in either.anna.last().words


async def test_what_is_missing_is_asked_in_the_form(app: App) -> None:
    view = await opened(app, "book Anna", "Fill in")
    assert (initial(view, "student"), initial(view, "date")) == ("Anna", None)
    await app.maya.changes("date", "2026-11-24")
    await app.settled()
    times = options(app.maya.form(), "time")
    assert times[0] == "15:00"
    assert "20:00" not in times, "no lesson begins when the day ends"
    await app.maya.sends(date="2026-11-24", time="17:00")
    await app.settled()
    assert "Tue 24 Nov, 17:00–18:00" in app.maya.last().words


async def test_another_day_has_its_own_free_times(app: App) -> None:
    await opened(app, "Anna Tue 16:30 1h fractions")
    before = app.maya.form().block("time")["element"]["action_id"]
    await app.maya.changes("date", "2026-11-28")
    await app.settled()
    view = app.maya.form()
    assert options(view, "time")[0] == "09:00"
    assert initial(view, "time") is None, "16:30 is none of them"
    assert view.block("time")["element"]["action_id"] != before, "the list begins afresh"


async def test_a_problem_is_on_its_field_and_the_form_stays_open(either: App) -> None:
    await opened(either, "book Anna", "Fill in")
    sunday = {"date": "2026-11-29"}
    await either.maya.changes("date", "2026-11-29")
    await either.settled()
    answer = await either.maya.sends(**sunday, time="10:00")
    assert answer["response_action"] == "errors"
    assert set(answer["errors"]) == {"time"}
    assert "hours" in answer["errors"]["time"]
    again = await either.fake.bring("interactive", either.maya.submission(**sunday, time="10:00"))
    assert again == answer, "what is brought again is answered the same"
    await either.maya.changes("date", "2026-11-24")
    await either.settled()
    assert not await either.maya.sends(date="2026-11-24", time="17:00")
    await either.settled()
    assert "Tue 24 Nov, 17:00–18:00" in either.maya.last().words


async def test_the_same_form_brought_again_has_one_effect(app: App) -> None:
    await opened(app, "Anna Tue 16:30 1h fractions")
    body = app.maya.submission(topic="decimals")
    for retry in range(3):
        assert not await app.fake.bring("interactive", body, retry=retry)
    await app.settled()
    assert "Topic: decimals" in app.maya.last().words
    assert app.maya.last().edited == 1


async def test_a_student_is_looked_up_by_the_letters_of_the_name(app: App) -> None:
    for name in ("Leo Brandt", "Lea Ott", "Ann-Marie Weiß"):
        await app.says(app.maya, f"add {name}, 16")
        await app.presses(app.maya, "Add")
    await opened(app, "book Anna", "Fill in")
    assert await app.maya.searches("le") == ["Lea", "Leo"]
    assert await app.maya.searches("ann") == ["Ann-Marie", "Anna"]
    assert len(await app.maya.searches("")) == 4
    assert await app.maya.searches("zz") == []


async def test_nobody_but_the_tutor_finds_anybody(app: App) -> None:
    await opened(app, "book Anna", "Fill in")
    body = {**app.maya.submission(date="2026-11-24", time="17:00"), "type": "block_suggestion", "value": "a"}
    assert await app.fake.bring("interactive", {**body, "user": {"id": app.anna.id}}) == {"options": []}


async def test_a_form_of_somebody_else_changes_nothing(app: App) -> None:
    await opened(app, "Anna Tue 16:30 1h fractions")
    body = app.maya.submission(topic="stolen")
    await app.fake.bring("interactive", {**body, "user": {"id": app.anna.id, "team_id": "T100"}})
    await app.settled()
    assert "stolen" not in app.maya.last().words
    assert app.anna.shown == []


async def test_a_form_that_was_settled_meanwhile_says_so(app: App) -> None:
    await opened(app, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Create & tell")
    assert not await app.maya.sends(topic="late")
    await app.settled()
    assert len([one for one in app.anna.shown if "booked" in one.words]) == 1


async def test_the_shortcut_opens_the_form_at_once(app: App) -> None:
    await app.maya.shortcut("new_session")
    await app.settled_with_forms()
    assert app.maya.form().view["title"]["text"] == "New lesson"
    known = {"student": str(app.student), "date": "2026-11-24"}
    await app.maya.changes("date", "2026-11-24", student=known["student"])
    await app.settled()
    assert not await app.maya.sends(**known, time="17:00", minutes="60")
    await app.settled()
    assert "Tue 24 Nov, 17:00–18:00" in app.maya.last().words


async def test_the_shortcut_opens_its_form_and_not_one_that_is_settled(app: App) -> None:
    await app.says(app.maya, "/add")
    await app.says(app.maya, "Leo Brandt, 16")
    await app.presses(app.maya, "Add")
    await app.maya.shortcut("new_session")
    await asyncio.sleep(0.2)  # its message has not left yet
    await app.settled_with_forms()
    view = app.maya.form()
    assert view.view["title"]["text"] == "New lesson"


async def test_a_message_becomes_a_lesson_in_the_form(app: App) -> None:
    await app.maya.shortcut("make_session", "Could we do Anna Tue 16:30 1h, chapter 6?")
    await app.settled_with_forms()
    view = app.maya.form()
    assert [initial(view, name) for name in ("student", "date", "time", "topic")] == [
        "Anna", "2026-11-24", "16:30", "chapter 6",
    ]  # fmt: skip


async def test_a_form_that_cannot_be_opened_stops_nothing(app: App) -> None:
    app.fake.break_next("views.open", refused("expired_trigger_id"), Fault(500, ""))
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.presses(app.maya, "Change")
    assert app.fake.space.views == {}
    await app.presses(app.maya, "Create & tell")
    assert "booked" in app.anna.last().words


async def test_a_form_that_slack_does_not_draw_has_a_note_instead(app: App) -> None:
    app.fake.break_next("views.open", refused("invalid_arguments"))
    await app.says(app.maya, "book Anna")
    await app.presses(app.maya, "Fill in")
    assert app.maya.form().view["blocks"][0]["text"]["text"] == "I have answered you in our direct messages."
    assert len(app.fake.asked("views.open")) == 2


async def test_a_tutor_comes_aboard_in_one_form(app: App) -> None:
    code = invite_tutor(app.program.store, app.program.clock.now())
    await app.says(app.ruth, f"join {code}")
    await app.presses(app.ruth, "Fill in")
    view = app.ruth.form()
    assert initial(view, "name") == "Ruth Vogel", "Slack knows the name"
    assert not await app.ruth.sends(hours="Mon-Thu 15-20, Sat 9-13", minutes="60")
    await app.settled()
    assert "Ruth Vogel · Vienna time" in app.ruth.last().words
    assert "Mon–Thu 15:00–20:00" in app.ruth.last().words
    await app.presses(app.ruth, "Right")
    assert "Your first student?" in app.ruth.last().words


async def test_a_form_that_takes_long_is_announced(app: App) -> None:
    app.fake.break_next("chat.postMessage", Fault(slow=1.3))
    await app.maya.shortcut("new_session")
    await asyncio.sleep(0)
    await app.settled_with_forms()
    view = app.maya.form()
    assert view.view["title"]["text"] == "New lesson"
    assert view.updates == 1, "first a word, then the form in its place"


async def test_what_has_no_form_says_where_its_answer_is(app: App) -> None:
    await app.maya.goes_home()
    await app.maya.presses_home("Week")
    await app.settled_with_forms()
    assert app.maya.form().view["blocks"][0]["text"]["text"] == "I have answered you in our direct messages."
    assert "Nothing in the next seven days" in app.maya.last().words


async def test_a_question_without_a_form_is_not_waited_for(app: App) -> None:
    await app.says(app.maya, "Anna Tue 16:30 1h fractions")
    await app.maya.shortcut("new_session")
    await app.settled_with_forms()
    assert "Drop the draft for Anna?" in app.maya.last().words
    view = app.maya.form()
    assert view.view["blocks"][0]["text"]["text"] == "I have answered you in our direct messages."
    assert view.updates == 0, "nothing stands in its place until a form comes that never does"
    await app.presses(app.maya, "Drop it")
    assert "Who" in app.maya.last().words


async def test_a_family_asks_for_a_lesson_in_a_form(either: App) -> None:
    await either.anna.shortcut("new_session")
    await either.settled_with_forms()
    view = either.anna.form()
    assert view.view["title"]["text"] == "A lesson"
    nearest = options(view, "start")
    await either.anna.changes("day", "2026-11-28")
    await either.settled()
    times = options(either.anna.form(), "start")
    assert (times[0], times != nearest) == ("10:00", True), "the free times of that day, on her clock"
    await either.anna.changes("day", "2026-11-29", start=times[0])
    await either.settled()
    view = either.anna.form()
    assert "start" in [block["block_id"] for block in view.view["blocks"]], "a day without free times still offers some"
    await either.anna.changes("day", "2026-11-28")
    await either.settled()
    assert not await either.anna.sends(day="2026-11-28", start="11:00")
    await either.settled()
    assert "Sat 28 Nov, 11:00–12:00 is free." in either.anna.last().words
    await either.presses(either.anna, "Ask Maya")
    assert "Sat 28 Nov, 10:00–11:00" in either.maya.last().words


async def test_a_family_asks_from_the_home_tab(app: App) -> None:
    await app.anna.goes_home()
    await app.anna.presses_home("Ask for a lesson")
    await app.settled_with_forms()
    assert app.anna.form().view["title"]["text"] == "A lesson"


async def test_who_takes_no_requests_is_written_to(app: App) -> None:
    await app.says(app.maya, "rules")
    await app.presses(app.maya, "Don't show free times")
    await app.anna.shortcut("new_session")
    await app.settled_with_forms()
    assert "I pass it on" in app.anna.last().words


async def test_the_hours_are_a_form_with_a_row_a_weekday(either: App) -> None:
    await either.maya.goes_home()
    await either.maya.presses_home("Hours")
    await either.settled_with_forms()
    view = either.maya.form()
    assert [block["label"]["text"] for block in view.view["blocks"]][0::6] == ["Monday", "Sunday"]
    assert [initial(view, name) for name in ("mon", "fri", "sat")] == ["15:00-20:00", None, "09:00-13:00"]
    answer = await either.maya.sends(mon="14-18", fri="sometimes", sat="")
    assert answer["errors"] == {"fri": "I did not understand that."}
    assert not await either.maya.sends(mon="14-18", fri="10-12, 13:30-15", sat="")
    await either.settled()
    assert "Mon 14:00–18:00, Tue–Thu 15:00–20:00, Fri 10:00–12:00 and 13:30–15:00" in either.maya.last().words
    await either.presses(either.maya, "Right")
    shown = await either.says(either.maya, "hours")
    assert "You teach Mon 14:00–18:00, Tue–Thu 15:00–20:00, Fri 10:00–12:00 and 13:30–15:00." in shown.words
