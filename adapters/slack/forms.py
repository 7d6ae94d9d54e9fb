"""A form as Slack shows it: a modal whose blocks bear the names of the fields, and the values that come back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from adapters.slack.render import Block, plain_text, sections
from core.ports import Entry

NAME = "Tutorbell"
FORM = "form"  # the modal's callback id
TITLE = 24  # characters of a title, and of what sends it
QUESTION = 2000  # characters above a field
OPTION, VALUE = 75, 150  # characters of an option, and behind it
OPTIONS = 100  # of one list
WORDS = 3000  # characters that a box takes
PEOPLE = frozenset({"student"})  # fields that are looked up by name while one types
MANY_LINES = frozenset({"note", "people", "words"})  # fields whose answer may be long


def modal(
    title: str, submit: str, entries: Iterable[Entry], drawing: str, *, anew: str = "", keep: bool = True
) -> Block:
    """The form. `anew` differs from one drawing of it to the next, so that a list of times begins afresh.

    `keep`: a value that is none of the options is offered besides.
    """
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": drawing,
        "title": plain_text(title, TITLE),
        "submit": plain_text(submit, TITLE),
        "blocks": [block for one in entries if (block := _block(one, anew, keep=keep)) is not None],
    }


def note(words: str) -> Block:
    """A modal that only says something."""
    return {"type": "modal", "callback_id": "note", "title": plain_text(NAME, TITLE), "blocks": [*sections(words)]}


def _block(entry: Entry, anew: str, *, keep: bool) -> Block | None:
    """A field; None: its value cannot be shown here, so it stays as it is."""
    element = _element(entry, keep=keep)
    if element is None:
        return None
    listed = entry.input == "time" or (entry.input == "choice" and not entry.leads)
    name = f"{entry.name}:{anew}" if listed else entry.name
    block: Block = {
        "type": "input",
        "block_id": entry.name,
        "label": plain_text(entry.label, QUESTION),
        "optional": not entry.required,
        "element": {**element, "action_id": name},
    }
    if entry.leads:
        block["dispatch_action"] = True
    return block | ({"hint": plain_text(entry.problem, QUESTION)} if entry.problem else {})


def _element(entry: Entry, *, keep: bool) -> Block | None:
    """The field itself. To choose nothing is to leave it empty: that is no option, and a list needs one."""
    entry = replace(entry, options=tuple((label, value) for label, value in entry.options if value))
    if entry.name in PEOPLE:
        return _person(entry)
    match entry.input:
        case "date":
            return {"type": "datepicker"} | ({"initial_date": entry.value} if entry.value else {})
        case "time":
            return _time(entry, keep=keep)
        case "member":
            return {"type": "users_select"} | ({"initial_user": entry.value} if entry.value else {})
        case "choice" if entry.options:
            known = entry.value in [value for _, value in entry.options]
            if known or not entry.value:
                return _select(entry)
            return None if keep else _select(entry, chosen=False)
        case _:
            return _box(entry)


def _person(entry: Entry) -> Block | None:
    """Somebody of many, found by the letters of the name. Several at once cannot be shown."""
    chosen = next((option(*one) for one in entry.options if one[1] == entry.value), None)
    if entry.value and chosen is None:
        return None
    return {"type": "external_select", "min_query_length": 0} | ({"initial_option": chosen} if chosen else {})


def _time(entry: Entry, *, keep: bool) -> Block:
    """One of the free times; where there are none, any."""
    if not entry.options:
        return {"type": "timepicker"} | ({"initial_time": entry.value} if keep and entry.value else {})
    known = entry.value in [value for _, value in entry.options]
    if known or not entry.value:
        return _select(entry)
    return _select(entry, (entry.value, entry.value)) if keep else _select(entry, chosen=False)


def _select(entry: Entry, *more: tuple[str, str], chosen: bool = True) -> Block:
    offered = [*more, *entry.options][:OPTIONS]
    first = next((option(*one) for one in offered if one[1] == entry.value), None) if chosen and entry.value else None
    return {"type": "static_select", "options": [option(*one) for one in offered]} | (
        {"initial_option": first} if first else {}
    )


def _box(entry: Entry) -> Block:
    """Words. The only answer that is offered stands there from the first."""
    box: Block = {"type": "plain_text_input", "max_length": WORDS, "multiline": entry.name in MANY_LINES}
    value = entry.value or (entry.options[0][1] if len(entry.options) == 1 else "")
    return box | ({"initial_value": value[:WORDS]} if value else {})


def option(label: str, value: str) -> Block:
    """One option of a list."""
    return {"text": plain_text(label, OPTION), "value": value[:VALUE]}


def values_of(view: Mapping[str, Any]) -> dict[str, str]:
    """What stands in an open modal, by field. What is not shown there is not in it."""
    state = (view.get("state") or {}).get("values") or {}
    return {name: _value(next(iter(elements.values()))) for name, elements in state.items() if elements}


def _value(element: Mapping[str, Any]) -> str:
    chosen = element.get("selected_option")
    if isinstance(chosen, Mapping):
        return str(chosen.get("value") or "")
    for name in ("selected_date", "selected_time", "selected_user", "value"):
        if element.get(name):
            return str(element[name])
    return ""


def errors_on(problems: Mapping[str, str], view: Mapping[str, Any]) -> dict[str, str]:
    """The problems as Slack takes them: each on its field, what has none on the first one."""
    shown = [str(block["block_id"]) for block in view.get("blocks") or [] if block.get("type") == "input"]
    placed = {name: words for name, words in problems.items() if name in shown}
    if loose := [words for name, words in problems.items() if name not in shown]:
        first = shown[0] if shown else ""
        placed[first] = " ".join(filter(None, [placed.get(first, ""), *loose]))
    return placed
