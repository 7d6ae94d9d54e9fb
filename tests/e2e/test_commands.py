"""Every `tutorbell` command from outside: what it prints, how it refuses, and with which exit status it ends."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
import tzdata

from adapters.terminal.script import Unplayable
from bot.talking import play
from tests.e2e.program import SUNDAY, Program, Running, shift_to
from tests.test_config import INCOMPLETE, INVALID

SLOW_TO_LOAD = ("telegram", "slack_bolt", "slack_sdk", "pydantic", "sqlalchemy", "aiohttp", "dateparser", "babel")
STAGE = "now  Sun 2026-11-22 10:00 Berlin\ncast  Maya, Anna, Elena"
BOOKED = "booked  Anna, Tue 2026-11-24 16:30, 60 min"
COMMANDS = ("run", "migrate", "invite", "tick", "chat", "understand", "inspect", "backup")
CODE = re.compile(r"^join ([A-Za-z0-9_-]{22,})$", re.MULTILINE)

A_LESSON = """now  Sun 2026-11-22 10:00 Berlin
cast  Maya, Anna, Elena
Maya>  book Anna Tue 16:30 1h quadratic equations
Maya>  [Create & tell]
clock  Mon 2026-11-23 16:30
Anna>  [I'm coming]
"""

INSPECTED = {"version", "schema", "tzdata", "now", "people", "sessions", "notices", "inbox"}
PERSON = {"id", "name", "roles", "zone", "language", "addresses"}
SESSION = {"id", "tutor", "students", "start", "end", "zone", "status", "topic", "version", "series"}
NOTICE = {"id", "kind", "session", "session_version", "recipient", "platform", "due", "expires", "state", "attempts"}

WRONG = [
    ({"DATABASE_URL": "mysql://user:hush@host/db"}, "DATABASE_URL", "a third database is not spoken"),
    ({"REHEARSAL_SHIFT": "hush"}, "REHEARSAL_SHIFT", "seconds are a number"),
    ({"SLACK_BOT_TOKEN": "xoxb-hush"}, "SLACK_APP_TOKEN", "it could speak but never hear"),
]


@dataclass(frozen=True)
class House:
    """A program that runs with the demo family in it; commands are given beside it."""

    program: Program
    running: Running


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """One for all tests that only look. The machine's own time zones are worthless there."""
    folder = tmp_path_factory.mktemp("house")
    zones = folder / "zoneinfo"
    (zones / "Europe").mkdir(parents=True)
    (zones / "Europe" / "Berlin").write_bytes(b"nothing that could be read")
    program = Program(folder, {"REHEARSAL_SHIFT": shift_to(SUNDAY), "PYTHONTZPATH": str(zones)})
    with program.running() as running:
        running.post("demo")
        yield House(program, running)


def test_the_demo_family_comes_in_while_a_lesson_could_begin_in_a_minute(tmp_path: Path) -> None:
    in_hours = SUNDAY + timedelta(days=4, hours=5, minutes=38)  # Thursday, 15:38 where Maya teaches
    program = Program(tmp_path, {"REHEARSAL_SHIFT": shift_to(in_hours)})
    with program.running() as running:
        running.post("demo")
        assert len(program.inspect()["sessions"]) == 2


# --- the command line itself ---


def test_help_is_there_before_anything_slow_is_loaded(program: Program) -> None:
    ran = program("--help", python=("-X", "importtime"))
    loaded = {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.err.splitlines()}
    assert ran.status == 0
    assert "typer" in loaded, "the times were written"
    assert not loaded & set(SLOW_TO_LOAD)
    assert [command for command in COMMANDS if command not in ran.out] == []


def test_each_command_says_what_it_is_for(program: Program) -> None:
    for command in COMMANDS:
        ran = program(command, "--help")
        assert (ran.status, ran.err) == (0, "")
        assert f"bot {command}" in ran.out


@pytest.mark.parametrize(("values", "named", "why"), WRONG)
def test_i9_a_wrong_setting_ends_the_program_with_2_and_one_line(
    tmp_path: Path, values: dict[str, str], named: str, why: str
) -> None:
    ran = Program(tmp_path, values)("run")
    ran.refused(2, named)
    assert "hush" not in ran.err, why


@pytest.mark.slow
@pytest.mark.parametrize(
    ("values", "named", "why"), [*(({name: value}, name, why) for name, value, why in INVALID), *INCOMPLETE]
)
def test_i9_each_setting_in_turn_ends_the_program_with_2_and_one_line(
    tmp_path: Path, values: dict[str, str], named: str, why: str
) -> None:
    ran = Program(tmp_path, values)("run")
    ran.refused(2, named)
    assert "hush" not in ran.err, why


@pytest.mark.parametrize("command", ["tick", "inspect", "invite --role tutor --name Ruth"])
def test_i9_each_command_reads_the_settings_first(tmp_path: Path, command: str) -> None:
    Program(tmp_path, {"LOG_FORMAT": "hush"})(*command.split()).refused(2, "LOG_FORMAT")
    assert list(tmp_path.iterdir()) == [], "nothing was begun"


# --- run ---


def test_a_second_run_on_the_same_file_is_refused(house: House) -> None:
    house.program("run").refused(1, "another", "running")


def test_a_taken_port_is_named(house: House, tmp_path: Path) -> None:
    port = house.running.url.rpartition(":")[2]
    Program(tmp_path, {"PORT": port})("run").refused(1, port)


def test_the_sandbox_refuses_what_it_cannot_do(tmp_path: Path) -> None:
    Program(tmp_path)("run", "--role", "worker").refused(2, "--role")


# --- migrate, invite, tick ---


def test_migrate_makes_the_schema_and_may_be_repeated(program: Program) -> None:
    assert (program("migrate").status, program("migrate").status) == (0, 0)
    assert program.inspect()["schema"]


def test_an_invitation_is_printed_and_only_its_hash_is_stored(program: Program) -> None:
    ran = program("invite", "--role", "tutor", "--name", "Ruth Vogel", "--zone", "Europe/Vienna", "--language", "de")
    found = CODE.search(ran.out)
    assert (ran.status, ran.err) == (0, "")
    assert found
    assert found[1] not in dump_of(program.folder / "tutorbell.db")


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("--role", "tutor", "--name", "Ruth", "--zone", "Mars/Base"), "IANA zone"),
        (("--role", "tutor", "--name", "Ruth", "--zone", "GMT+3"), "IANA zone"),
    ],
)
def test_a_zone_that_is_none_is_refused(program: Program, words: tuple[str, ...], named: str) -> None:
    program("invite", *words).refused(2, named)


def test_only_a_tutor_is_invited_by_the_operator(program: Program) -> None:
    ran = program("invite", "--role", "guardian", "--name", "Elena")
    assert ran.status == 2
    assert "Traceback" not in ran.err


def test_tick_does_what_is_due_at_that_moment_and_ends(house: House, tmp_path: Path) -> None:
    program = copied(house.program, tmp_path)
    before = states(program)
    assert program("tick", "--now", "2026-11-23T14:59:59Z").status == 0
    assert sent_since(before, states(program)) == {"reminder_24h"}, "Anna's was due at 14:00, Ben's comes in a second"
    assert program("tick", "--now", "2026-11-24T14:00:00+01:00").status == 0
    assert sent_since(before, states(program)) == {"reminder_24h", "reminder_1h"}


@pytest.mark.parametrize("words", ["nonsense", "2026-13-01", "16:30"])
def test_tick_refuses_what_is_no_instant(program: Program, words: str) -> None:
    program("tick", "--now", words).refused(2, "--now", words)


def test_a_database_without_a_schema_is_named(program: Program) -> None:
    program("inspect").refused(1, "tutorbell migrate")
    program("backup", "copy.db").refused(1, "tutorbell migrate")
    assert program("tick").status == 0, "it brings the schema along, as invite does"


# --- chat, understand ---


def test_chat_plays_a_transcript(program: Program) -> None:
    (program.folder / "lesson.chat").write_text(A_LESSON, encoding="utf-8")
    ran = program("chat", "lesson.chat")
    assert (ran.status, ran.err) == (0, "")
    assert "[OK, see you]" in ran.out
    assert "to Elena (e-mail)" in ran.out
    assert not list(program.folder.glob("*.db")), "it plays in memory"


def test_chat_lets_anybody_speak(program: Program) -> None:
    lines = (
        "cast Maya, Anna",
        "cast Nobody",
        "Maya> students",
        "this is no step",
        "clock 2020-01-01 10:00",
        "Ruth> hi",
    )
    ran = program("chat", stdin="\n".join(lines))
    assert (ran.status, ran.err) == (0, "")
    assert "join " in ran.out
    assert ran.out.count("That is no step") == 3
    assert "[Anna]" in ran.out
    assert "invitation" in ran.out.rpartition("step")[2], "nobody knows Ruth"


def test_chat_names_a_file_that_is_not_there(program: Program) -> None:
    program("chat", "nowhere.chat").refused(2, "nowhere.chat")


def test_a_line_of_a_transcript_that_cannot_be_played_is_named(program: Program) -> None:
    (program.folder / "bad.chat").write_text(f"{STAGE}\n{BOOKED}\n{BOOKED}\nRuth>  hello\n", "utf-8")
    program("chat", "bad.chat").refused(2, "line 4: Maya teaches then already")


@pytest.mark.parametrize(
    ("line", "named", "why"),
    [
        ("now  Sun 2026-11-31 10:00 Berlin", "2026-11-31", "no such day"),
        ("cast  Maya, Nobody", "Nobody", "no such person"),
        ("cast  Anna, Ben", "needs a tutor", "nobody teaches them"),
        (f"{STAGE}\nbooked  Ben, Tue 2026-11-24 16:30, 60 min", "line 3: Ben is no student", "he is not in the cast"),
        (f"{STAGE}\nbooked  Kim, Tue 2026-11-24 16:30, 60 min", "line 3: Kim is no student", "nobody knows Kim"),
        (f"{STAGE}\nbooked  Elena, Tue 2026-11-24 16:30, 60 min", "Elena is no student", "she is a parent"),
        (f"{STAGE}\nbooked  Anna, Tue 2026-11-24 16:30, 5 min", "from 10 to 480 minutes", "no lesson is that short"),
        (f"{STAGE}\n{BOOKED}\n{BOOKED}", "line 4: Maya teaches then already", "twice at one time"),
    ],
)
async def test_what_cannot_be_played_is_not_played_in_part(line: str, named: str, why: str) -> None:
    shown = list[str]()
    with pytest.raises(Unplayable, match=re.escape(named)):
        await play(f"{line}\nRuth>  hello\n", shown.append)
    assert shown == [], why


def test_understand_answers_line_by_line(program: Program) -> None:
    asked = {"id": 7, "text": "book Anna Tue 16:30 1h fractions", "now": "2026-11-22T10:00:00+01:00"}
    asked |= {"zone": "Europe/Vienna", "language": "en", "roster": ["Anna Petrova"]}
    ran = program("understand", stdin=f"{json.dumps(asked)}\nno json\n{json.dumps(asked | {'id': 8})}\n")
    first, bad, last = map(json.loads, ran.out.splitlines())
    assert (ran.status, ran.err) == (0, "")
    assert (first["id"], first["intent"], first["start"]) == (7, "create", "2026-11-24T16:30")
    assert "error" in bad
    assert last["id"] == 8


# --- inspect, backup ---


def test_inspect_shows_what_the_contract_names_and_no_word_that_anybody_wrote(house: House) -> None:
    shown = house.program.inspect()
    assert set(shown) == INSPECTED
    assert {frozenset(person) for person in shown["people"]} == {frozenset(PERSON)}
    assert {frozenset(session) for session in shown["sessions"]} == {frozenset(SESSION)}
    assert {frozenset(notice) for notice in shown["notices"]} == {frozenset(NOTICE | {"sent"})}
    assert shown["inbox"]["waiting"] == shown["inbox"]["parked"] == 0
    assert {role for person in shown["people"] for role in person["roles"]} == {"tutor", "student", "guardian"}
    assert {re.sub(r"\d", "9", notice["due"]) for notice in shown["notices"]} == {"9999-99-99T99:99:99Z"}
    words = json.dumps(shown, ensure_ascii=False)
    assert "book Anna" not in words
    assert "elena@example.org" not in words
    assert "join" not in words.replace('"kind": "join"', "")


def test_a6_the_pinned_zones_win_over_the_machines(house: House) -> None:
    assert house.program.inspect()["tzdata"] == tzdata.IANA_VERSION
    assert house.running.get("/healthz")["zones"] == tzdata.IANA_VERSION
    assert f"zones={tzdata.IANA_VERSION}" in house.running.log()


def test_a_backup_of_a_running_program_is_whole(house: House, tmp_path: Path) -> None:
    path = tmp_path / "copy.db"
    assert house.program("backup", str(path)).status == 0
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    people = Program(tmp_path, {"DATABASE_URL": f"sqlite:///{path}"}).inspect()["people"]
    assert people == house.program.inspect()["people"]
    assert len(people) == 4


def test_a_backup_to_where_nothing_can_be_written_is_refused(house: House, tmp_path: Path) -> None:
    house.program("backup", str(tmp_path / "nowhere" / "copy.db")).refused(1)


# --- what these tests need of the database ---


def dump_of(path: Path) -> str:
    """Everything in a SQLite file, as words."""
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump())


def copied(program: Program, folder: Path) -> Program:
    """The same database, and the sandbox's chats, in a folder of one test's own."""
    for path in program.folder.glob("*.db"):
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(folder / path.name)) as target:
            source.backup(target)
    return Program(folder, program.more)


def states(program: Program) -> dict[str, tuple[str, str]]:
    """Every notice: its kind, and how it stands."""
    return {notice["id"]: (notice["kind"], notice["state"]) for notice in program.inspect()["notices"]}


def sent_since(before: dict[str, tuple[str, str]], after: dict[str, tuple[str, str]]) -> set[str]:
    """The kinds of what has been sent meanwhile."""
    return {kind for id, (kind, state) in after.items() if state == "sent" and before.get(id) != (kind, "sent")}
