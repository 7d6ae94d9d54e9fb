"""The sandbox's page over real sockets: who may open it, what it takes, what it tells."""

from __future__ import annotations

import re
import socket
from collections.abc import AsyncIterator
from importlib.resources import files
from pathlib import Path

import pytest

from adapters.sandbox import stream
from adapters.sandbox.chats import Chats, Line
from adapters.sandbox.guard import POLICY
from adapters.sandbox.page import Page
from adapters.web.server import WebServer
from core.dialogue.incoming import Changed, Pressed, Said, Submitted
from core.model.people import Address
from core.ports import Button, Message
from tests.adapters.sandbox_client import OMITTED, Browser, browser
from tests.adapters.sandbox_desk import ANNA, CODE, ELENA, MAYA, SUNDAY, Program, Served, served, sheet, well

MARKUP = re.compile(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|DOMParser|srcdoc")
SOMEWHERE = "192.0.2.1"  # reserved for documentation: nothing is ever sent there


@pytest.fixture
async def sandbox(tmp_path: Path) -> AsyncIterator[Served]:
    async with served(tmp_path / "sandbox.db") as running:
        yield running


@pytest.fixture
async def window(sandbox: Served) -> AsyncIterator[Browser]:
    async with browser(sandbox.url) as opened:
        yield opened


@pytest.fixture
async def family(sandbox: Served, window: Browser) -> Program:
    assert (await window.post("demo")).status == 200
    return sandbox.program


# --- who may open it ---


@pytest.mark.parametrize(
    ("host", "status", "why"),
    [
        ("127.0.0.1:{port}", 200, "the address that the server prints"),
        ("localhost:{port}", 200, "the name that people type"),
        ("LocalHost:{port}", 200, "host names know no capitals"),
        ("[::1]:{port}", 200, "the same in IPv6"),
        ("localhost", 403, "another port is another site"),
        ("localhost:1", 403, "another port is another site"),
        ("sandbox.example:{port}", 403, "a name of somebody else's may point here: DNS rebinding"),
        ("127.0.0.1.example:{port}", 403, "it only begins like ours"),
        ("0.0.0.0:{port}", 403, "reaches this machine, but is nobody's name for it"),
        ("", 403, "no browser leaves it empty"),
    ],
)
async def test_only_this_machines_own_names_open_it(
    sandbox: Served, window: Browser, host: str, status: int, why: str
) -> None:
    named = {"Host": host.format(port=sandbox.url.rpartition(":")[2])}
    for path in ("/", "/page.js", "/sandbox/pane.js", "/sandbox/events" if status == 403 else "/page.css"):
        assert (await window.get(path, named)).status == status, why
    assert (await window.post("demo", {**named, "Origin": f"http://{named['Host']}"})).status == status, why


async def test_another_machine_is_refused_whatever_it_calls_us(tmp_path: Path) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect((SOMEWHERE, 9))
        except OSError:
            pytest.skip("this machine has no address but its loopback")
        ours: str = probe.getsockname()[0]
    program = Program(Chats(tmp_path / "sandbox.db"))
    page = Page(program.desk(), program.chats, program.stream)
    server = WebServer("0.0.0.0", 0, well)
    server.add(page.routes(), page.close)
    await server.start()
    port = server.url.rpartition(":")[2]
    async with browser(f"http://{ours}:{port}") as elsewhere:
        answered = await elsewhere.get("/", {"Host": f"127.0.0.1:{port}"})
    await server.stop()
    program.chats.close()
    assert answered.status == 403


@pytest.mark.parametrize(
    ("origin", "why"),
    [
        ("http://sandbox.example", "a page of somebody else's"),
        ("null", "a sandboxed frame or a local file"),
        ("http://localhost:1", "another program on this machine"),
        ("https://127.0.0.1", "another scheme"),
    ],
)
async def test_a_post_of_another_page_is_refused(family: Program, window: Browser, origin: str, why: str) -> None:
    answer = await window.post("say", {"Origin": origin}, pane="maya", text="today")
    assert (answer.status, family.taken) == (403, []), why


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
async def test_what_any_page_may_post_without_asking_is_refused(family: Program, window: Browser, kind: str) -> None:
    answer = await window.post("say", {"Content-Type": kind}, pane="maya", text="today")
    assert (answer.status, family.taken) == (415, [])


async def test_a_program_that_is_no_browser_names_no_origin(family: Program, window: Browser) -> None:
    answer = await window.post("say", {"Origin": OMITTED}, pane="maya", text="today")
    assert (answer.status, len(family.taken)) == (200, 1)


# --- its files ---


@pytest.mark.parametrize("path", ["/", "/page.css", "/page.js", "/sandbox/pane.js", "/sandbox/form.js"])
async def test_its_files_run_nothing_foreign_and_are_never_kept(window: Browser, path: str) -> None:
    answer = await window.get(path)
    assert answer.headers["Content-Security-Policy"] == POLICY
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


async def test_every_module_that_is_imported_is_served(window: Browser) -> None:
    seen, waiting = set(), ["/page.js"]
    while waiting:
        path = waiting.pop()
        answer = await window.get(path)
        assert answer.status == 200, path
        seen.add(path)
        folder = path.rpartition("/")[0]
        imported = [f"{folder}/{name}" for name in re.findall(r'from "\./([^"]+)"', answer.text)]
        waiting += [name for name in imported if name not in seen]
    on_disk = files("adapters.sandbox") / "static" / "sandbox"
    assert {path.rpartition("/")[2] for path in seen} == {"page.js", *(entry.name for entry in on_disk.iterdir())}


def test_no_script_makes_html_of_words() -> None:
    static = files("adapters.sandbox") / "static"
    scripts = [static / "page.js", *(static / "sandbox").iterdir()]
    for script in scripts:
        found = re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|DOMParser", script.read_text()
        )
        assert found is None, f"{script.name}: {found}"


def test_the_page_has_nothing_inline_and_nothing_from_elsewhere() -> None:
    page = (files("adapters.sandbox") / "static" / "index.html").read_text()
    assert re.search(r"<style|\sstyle=|\son\w+=|<script(?![^>]*src=)", page) is None
    assert re.findall(r'(?:src|href)="(?!/|data:)', page) == []


# --- what it tells ---


async def test_the_first_run_offers_the_way_in(window: Browser) -> None:
    async with window.events() as events:
        name, state = await events.next()
    assert name == "state"
    assert state == {
        "clock": {"now": SUNDAY.seconds, "zone": "Europe/Berlin"},
        "due": [],
        "invitation": {"code": CODE},
        "panes": [],
    }


async def test_starting_as_the_tutor_takes_a_phone_and_a_word(sandbox: Served, window: Browser) -> None:
    async with window.events() as events:
        await events.until("state")
        phone = (await window.post("pane", label="New phone", kind="chat")).body["pane"]
        arrived = await events.until("pane")
        assert (arrived["id"], arrived["name"], arrived["role"]) == (phone, "New phone", "")
        await window.post("say", pane=phone, text=f"join {CODE}")
        known = await events.until("pane")
        assert (known["id"], known["name"], known["role"]) == (phone, "Maya Ivanova", "tutor")
        assert await events.until("invitation") == {"code": None}
    assert sandbox.program.taken[0].address == Address("sandbox", "", phone, phone)


async def test_a_page_is_told_everything_and_then_what_is_new_in_order(family: Program, window: Browser) -> None:
    async with window.events() as events:
        state = await events.until("state")
        assert [(pane["id"], pane["kind"], pane["role"]) for pane in state["panes"]] == [
            ("maya", "chat", "tutor"),
            ("anna", "chat", "student"),
            ("elena@example.org", "mailbox", "guardian"),
        ]
        assert [due["what"] for due in state["due"]] == ["Reminder"] * 3
        await window.post("say", pane="anna", text="first")
        await window.post("say", pane="anna", text="second")
        told = [await events.until("message") for _ in range(4)]
    assert [(line["own"], line["text"]) for line in told] == [
        (True, "first"),
        (False, "You said: first"),
        (True, "second"),
        (False, "You said: second"),
    ]


async def test_a_page_that_comes_back_is_told_everything_again(family: Program, window: Browser) -> None:
    async with window.events() as events:
        before = await events.until("state")
    await family.phones.send(ANNA, Message("While you were away."))
    async with window.events() as events:
        after = await events.until("state")
    texts = [[line["text"] for pane in state["panes"] for line in pane["messages"]] for state in (before, after)]
    assert "While you were away." not in texts[0]
    assert "While you were away." in texts[1]


async def test_a_card_is_redrawn_in_place_for_every_page(family: Program, window: Browser) -> None:
    async with window.events() as one, window.events() as other:
        states = [await one.until("state"), await other.until("state")]
        (card,) = next(pane["messages"] for pane in states[0]["panes"] if pane["id"] == "maya")
        answer = await window.post("press", pane="maya", press=card["buttons"][0]["press"], ref=card["ref"])
        redrawn = [await one.until("message"), await other.until("message")]
    assert answer.body["toast"] == "Noted."
    for line in redrawn:
        assert (line["ref"], line["text"], line["buttons"]) == (card["ref"], "Choice 0 it is.", [])
        assert line["edited"] == SUNDAY.seconds


async def test_a_mail_brings_its_mailbox_along(sandbox: Served, window: Browser) -> None:
    async with window.events() as events:
        await events.until("state")
        await sandbox.program.mail.send(ELENA, Message("See you.", (Button("OK", "card:0"),), subject="Thursday"))
        name, pane = await events.next()
        assert (name, pane["id"], pane["kind"], pane["platform"]) == ("pane", ELENA.user, "mailbox", "email")
        name, mail = await events.next()
        assert (name, mail["pane"], mail["subject"], mail["text"]) == ("message", ELENA.user, "Thursday", "See you.")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("<script>alert(1)</script><b>bold</b>", "markup is words"),
        ('"><img src=x onerror=alert(1)>', "so is what would leave an attribute"),
        ("שלום \u202eevil\u202c مرحبا", "right to left, with controls: cleaning is not the page's"),
        ("line\nbreak\u2028and\u2029more\r\nevent: state", "no line break of any kind ends an event"),
        ("\x00\x07 🔔 \U0001f469\u200d\U0001f3eb", "controls and emoji"),
    ],
)
async def test_words_arrive_as_they_were_written(family: Program, window: Browser, words: str, why: str) -> None:
    async with window.events() as events:
        await events.until("state")
        await window.post("say", pane="anna", text=words)
        own, echo = await events.until("message"), await events.until("message")
    assert (own["text"], echo["text"]) == (words, f"You said: {words}"), why
    (said,) = family.taken
    assert isinstance(said, Said)
    assert said.words == words, why


async def test_a_page_that_falls_behind_is_told_everything_anew(family: Program, window: Browser) -> None:
    async with window.events() as events:
        await events.until("state")
        for n in range(stream.BACKLOG + 1):  # without a pause, so that nothing can be told in between
            line = Line("anna", f"line-{n}", str(n), SUNDAY)
            family.stream.tell(line)
        name, state = await events.next()
    assert name == "state"
    assert state["panes"]


# --- what it takes ---


async def test_what_is_said_is_taken_with_its_event_and_its_time(family: Program, window: Browser) -> None:
    answer = await window.post("say", pane="maya", text="new", event="0123-abcd", replies_to="earlier")
    assert answer.body == {"toast": "", "problems": {}, "entries": [], "done": True}
    assert family.taken == [Said(MAYA, "new", "0123-abcd", SUNDAY, replies_to="earlier")]


async def test_a_post_sent_twice_is_one_event_and_one_line(family: Program, window: Browser) -> None:
    async with window.events() as events:
        await events.until("state")
        for _ in range(2):
            await window.post("say", pane="anna", text="hello", event="the-same-one")
        told = [await events.until("message") for _ in range(3)]
    assert [line["own"] for line in told] == [True, False, False]
    assert [said.event for said in family.taken] == ["the-same-one", "the-same-one"]  # the intake knows it again
    assert [line.text for line in family.chats.lines("anna") if line.own] == ["hello"]


async def test_a_press_in_a_mailbox_comes_from_the_mail_address(family: Program, window: Browser) -> None:
    await window.post("press", pane="elena@example.org", press="card:3", event="0123-abcd")
    assert family.taken == [Pressed(ELENA, "card", 3, "0123-abcd", SUNDAY)]


async def test_a_whole_form_is_changed_and_sent(family: Program, window: Browser) -> None:
    await window.post("say", pane="maya", text="new")
    filled = {"student": "2", "day": "2026-11-26", "time": ""}
    changed = await window.post("change", pane="maya", press="booking", field="day", values=filled)
    times = next(entry for entry in changed.body["entries"] if entry["name"] == "time")
    assert (changed.body["done"], times["options"]) == (False, [["16:00", "16:00"], ["17:30", "17:30"]])

    refused = await window.post("submit", pane="maya", press="booking", values=filled)
    assert (refused.body["done"], refused.body["problems"]) == (False, {"time": "Please choose one."})

    sent = await window.post("submit", pane="maya", press="booking", values={**filled, "time": "17:30"})
    assert sent.body["done"] is True
    assert [type(taken) for taken in family.taken] == [Said, Changed, Submitted, Submitted]
    card = family.chats.lines("maya")[-1]
    assert (card.text, card.sheet) == ("Lesson at 17:30.", sheet({**filled, "time": "17:30"}))


@pytest.mark.parametrize(
    ("move", "later", "why"),
    [
        ({"to": "next"}, 60, "the first that is due"),
        ({"minutes": 5}, 5, "by minutes"),
        ({"minutes": 24 * 60}, 24 * 60, "by a day"),
    ],
)
async def test_the_clock_moves_and_every_page_sees_it(
    family: Program, window: Browser, move: dict[str, object], later: int, why: str
) -> None:
    async with window.events() as events:
        await events.until("state")
        assert (await window.post("clock", None, **move)).status == 200
        clock = await events.until("clock")
    assert clock["now"] == SUNDAY.seconds + 60 * later, why


async def test_what_is_due_leaves_the_list_when_its_time_has_come(family: Program, window: Browser) -> None:
    async with window.events() as events:
        await events.until("state")
        await window.post("clock", to="next")
        assert len(await events.until("due")) == 2
        assert (await events.until("message"))["text"] == "Reminder: Anna"


@pytest.mark.parametrize(
    ("what", "body", "status", "why"),
    [
        ("say", {"pane": "nobody", "text": "hi"}, 404, "there is no such phone"),
        ("say", {"pane": "maya", "text": "  "}, 400, "nothing was written"),
        ("say", {"pane": "maya", "text": 7}, 400, "a number is no text"),
        ("say", {"pane": "maya", "text": "x" * 4097}, 400, "longer than any messenger takes"),
        ("say", {"pane": "maya", "text": "\ud800"}, 400, "half a character cannot be stored"),
        ("say", {"pane": "elena@example.org", "text": "hi"}, 400, "a mailbox has no composer"),
        ("say", {"pane": "maya", "text": "hi", "event": "short"}, 400, "an event id has 8 characters or more"),
        ("say", {"pane": "maya", "text": "hi", "event": "x" * 65}, 400, "an event id has 64 characters or fewer"),
        ("say", {"pane": "maya", "text": "hi", "event": "no spaces in it"}, 400, "letters, digits and hyphens only"),
        ("press", {"pane": "maya", "press": "card"}, 400, "the number of the choice is missing"),
        ("press", {"pane": "maya", "press": "card:-1"}, 400, "no choice has a negative number"),
        ("press", {"pane": "maya", "press": "card:0", "ref": "gone"}, 404, "there is no such message"),
        ("submit", {"pane": "maya", "press": "booking", "values": ["a"]}, 400, "values have names"),
        ("submit", {"pane": "maya", "press": "booking", "values": {"a": 1}}, 400, "values are texts"),
        ("change", {"pane": "maya", "press": "booking", "values": {}}, 400, "which field was changed is missing"),
        ("clock", {}, 400, "how far is missing"),
        ("clock", {"minutes": 0}, 400, "standing still is no move"),
        ("clock", {"minutes": -5}, 400, "time does not run back"),
        ("clock", {"minutes": True}, 400, "yes is no number"),
        ("clock", {"minutes": 10**9}, 400, "further than anything is ever booked"),
        ("pane", {"label": "X", "kind": "fax"}, 400, "no such kind"),
        ("pane", {"label": "", "kind": "chat"}, 400, "it needs a name"),
        ("pane", {"label": "no address", "kind": "mailbox"}, 400, "a mailbox is named by its mail address"),
    ],
)
async def test_a_post_that_does_not_fit_is_refused_and_changes_nothing(
    family: Program, window: Browser, what: str, body: dict[str, object], status: int, why: str
) -> None:
    before = (family.clock, family.chats.panes(), family.chats.lines("maya"))
    answer = await window.post(what, None, **body)
    assert (answer.status, family.taken) == (status, []), why
    assert (family.clock, family.chats.panes(), family.chats.lines("maya")) == before, why


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"[" * 100_000])
async def test_what_is_no_object_is_refused(family: Program, window: Browser, body: bytes) -> None:
    assert (await window.post_raw("say", body, {})).status == 400
