"""Whatever a form offers, Slack draws it: a list has at least one option, and none that is empty."""

from __future__ import annotations

import pytest

from adapters.slack.forms import modal
from core.ports import Entry
from tests.adapters.slack.blocks import check_view

NONE, HOUR = ("None", ""), ("1 h", "60")


@pytest.mark.parametrize(
    ("entry", "drawn", "why"),
    [
        (Entry("topic", "Topic", "choice", ""), "plain_text_input", "nothing is offered"),
        (Entry("topic", "Topic", "choice", "", (NONE,)), "plain_text_input", "only nothing can be chosen"),
        (Entry("topic", "Topic", "choice", "x", (NONE, NONE)), "plain_text_input", "the same, with a value"),
        (Entry("minutes", "Length", "choice", "", (NONE, HOUR)), "static_select", "nothing, or an hour"),
        (Entry("minutes", "Length", "choice", "60", (NONE, HOUR)), "static_select", "the hour is chosen"),
        (Entry("time", "Time", "time", "", (NONE,)), "timepicker", "no time is free"),
        (Entry("time", "Time", "time", "16:30", (NONE,)), "timepicker", "no other time is free"),
        (Entry("time", "Time", "time", "16:30", (NONE, ("17:00", "17:00"))), "static_select", "another one is"),
    ],
)
@pytest.mark.parametrize("keep", [True, False])
def test_a_list_without_anything_to_choose_is_no_list(entry: Entry, drawn: str, keep: bool, why: str) -> None:
    view = modal("Lesson", "Done", [entry], "drawing", keep=keep)
    check_view(view)
    element = view["blocks"][0]["element"]
    assert element["type"] == drawn, why
    assert all(one["value"] for one in element.get("options", [])), why
