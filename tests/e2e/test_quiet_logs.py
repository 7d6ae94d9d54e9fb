"""What the log of a whole conversation holds: no name, no topic, no word that anybody wrote, and no secret."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from tests.e2e.chat import Chat, open_phone
from tests.e2e.program import SUNDAY, Program, Running, shift_to

PERSONAL = {
    "tutor": "Mayamarker Ivanova",
    "student": "Annamarker Petrova",
    "topic": "topicmarker equations, nr 3-8",
    "note": "notemarker about her mother",
    "mother": "Elenamarker Petrova",
    "mail": "mailmarker@example.org",
    "words": 'wordsmarker\nsecond line \x1b[31mred\u2028 {"json": 1}',
}
SECRETS = {  # those that the sandbox may know
    "SECRET_KEY": "secretmarker-of-at-least-16",
    "SMTP_URL": "smtp://bell:secretmarker%40smtp@mail.example.org:587",
    "MAIL_FROM": "bell@example.org",
}
RECORD = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ (debug|info|warning|error|critical) +[\w.]+: \S.*")


def conversation(running: Running, folder: Path) -> Chat:
    """A tutor, a student, a mother by mail: they join, book, write, answer, and are reminded. The student's phone."""

    tutor, student = (open_phone(running, folder, f"phonemarker {n}") for n in ("one", "two"))
    tutor.say(f"join {running.code}")
    for words in (PERSONAL["tutor"], "Graz", "Mon-Sun 8-22"):
        tutor.say(words)
    tutor.press("1 h", "Right")
    tutor.say(f"add {PERSONAL['student']}, 13")
    tutor.press("Add", "Annamarker")
    student.say(f"join {tutor.button('Open as')['link'].split(':')[2]}")
    student.press("Yes")
    student.say("Sofia")
    student.press("Agree & join")
    tutor.press("Yes, link them")
    tutor.say(f"book Annamarker tomorrow 16:30 1h {PERSONAL['topic']}")
    tutor.press("Private note")
    tutor.say(PERSONAL["note"])
    tutor.press("Create & tell")
    student.say(PERSONAL["words"])
    student.press("OK, see you")
    tutor.say("invite Annamarker")
    tutor.press("A parent", "By e-mail")
    for words in (PERSONAL["mail"], PERSONAL["mother"]):
        tutor.say(words)
    tutor.press("Send")
    follow_the_mail(folder)
    student.say("/calendar")
    running.post("clock", minutes=30 * 60)
    running.post("clock", to="next")
    return student


def follow_the_mail(folder: Path) -> None:
    """Open the first link of the newest mail as its reader does, and say yes."""
    with closing(sqlite3.connect(folder / "tutorbell-chats.db")) as connection:
        row = connection.execute("SELECT buttons FROM messages WHERE html != '' ORDER BY id DESC").fetchone()
    link = json.loads(row[0])[0]["link"]
    for request in (Request(link), Request(link, b"words=")):
        with urlopen(request) as page:
            assert b"Mayamarker" in page.read()


def break_a_turn(student: Chat, folder: Path) -> None:
    """Let the database refuse to keep what the student says: her words are in the statement that fails."""
    with closing(sqlite3.connect(folder / "tutorbell.db")) as connection:
        refusing = "BEFORE INSERT ON notices WHEN new.kind = 'relay' BEGIN SELECT RAISE(ABORT, 'not today'); END"
        connection.execute(f"CREATE TRIGGER refusing {refusing}")
        connection.commit()
    student.say(PERSONAL["words"])


@pytest.fixture(scope="module", params=[("info", "text"), ("debug", "json")], ids=" ".join)
def log(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """Level, form and log of the whole conversation, with a fault in it."""
    level, form = request.param
    folder = tmp_path_factory.mktemp(level)
    more = {**SECRETS, "LOG_LEVEL": level, "LOG_FORMAT": form, "REHEARSAL_SHIFT": shift_to(SUNDAY)}
    with Program(folder, more).running() as running:
        break_a_turn(conversation(running, folder), folder)
        running.stop()
        yield level, form, running.log()


def test_the_log_tells_what_was_done(log: tuple[str, str, str]) -> None:
    _, _, written = log
    assert "started" in written
    assert written.count("kind=reply") + written.count('"kind": "reply"') > 10
    assert "reminder_24h" in written
    assert "a turn failed" in written
    assert "not today" in written, "a fault is told with its reason"


def test_h6_no_word_of_anybody_is_in_it(log: tuple[str, str, str]) -> None:
    level, _, written = log
    found = sorted(set(re.findall(r"\w*marker\w*", written, re.IGNORECASE)) - {"secretmarker"})
    assert found == [], level


def test_g18_no_secret_is_in_it(log: tuple[str, str, str]) -> None:
    _, _, written = log
    assert "secretmarker" not in written
    assert not re.search(r"join [A-Za-z0-9_-]{22}", written), "a code opens the door"
    assert not re.search(r"/(l|feeds)/[A-Za-z0-9_-]{22}", written), "and so does the address of a link"


def test_f11_every_record_is_one_line(log: tuple[str, str, str]) -> None:
    _, form, written = log
    assert written.endswith("\n")
    for line in written[:-1].split("\n"):
        assert line.isprintable(), line
        if form == "json":
            assert {"event", "level", "logger", "timestamp"} <= set(json.loads(line))
        else:
            assert RECORD.fullmatch(line), line
