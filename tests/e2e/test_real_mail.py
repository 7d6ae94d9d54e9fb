"""The program in a process of its own, and a mother whose mails go over a real line to a real mail server."""

from __future__ import annotations

import re
import signal
from dataclasses import dataclass
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html import unescape
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from bot.delivery import LEASE
from tests.adapters.certificates import authority
from tests.adapters.mail_server import Post
from tests.e2e.chat import Chat, open_phone
from tests.e2e.posting import body, calendar_in, link, next_mail, posting, wait_until
from tests.e2e.program import IN_TIME, PATIENCE, SUNDAY, Program, Running, free_port, shift_to

MOTHER = "elena@post.sofia"  # no such domain: nothing could ever leave for it
TOPIC = "quadratic equations"
PERSONAL = ("Petrova", "Ivanova", "Elena", "Anna", TOPIC, MOTHER, "lesson with")
LOGIN = ("bell", "secret@smtp")


def settings(post: Post, smtp: str = "", **more: str) -> dict[str, str]:
    """The settings of a program that sends mail."""
    port = str(free_port())
    return {
        "SMTP_URL": smtp or f"smtp://127.0.0.1:{post.port}",
        "MAIL_FROM": "Tutorbell <bell@example.org>",
        "PORT": port,
        "PUBLIC_URL": f"http://127.0.0.1:{port}",
        "REHEARSAL_SHIFT": shift_to(SUNDAY),
        **more,
    }


@dataclass
class House:
    """Maya and Anna at their phones, and Elena at a mailbox that is far away."""

    running: Running
    post: Post
    maya: Chat
    anna: Chat

    def mail(self, n: int) -> EmailMessage:
        """Elena's mail of that number, as soon as it has come."""
        return next_mail(self.post, MOTHER, n)


def housed(running: Running, folder: Path, post: Post) -> House:
    """Maya teaches Anna, and has asked her mother by mail."""
    maya, anna = (open_phone(running, folder, label) for label in ("one", "two"))
    maya.say(f"join {running.code}")
    for words in ("Maya Ivanova", "Graz", "Mon-Sun 8-22"):
        maya.say(words)
    maya.press("1 h", "Right")
    maya.say("add Anna Petrova, 13")
    maya.press("Add", "Anna")
    anna.say(f"join {anna_code(maya)}")
    anna.press("Yes")
    anna.say("Sofia")
    anna.press("Agree & join")
    maya.press("Yes, link them")
    maya.say("invite Anna")
    maya.press("A parent", "By e-mail")
    for words in (MOTHER, "Elena Petrova"):
        maya.say(words)
    maya.press("Send")
    return House(running, post, maya, anna)


def anna_code(tutor: Chat) -> str:
    return tutor.button("Open as")["link"].split(":")[2]


def get(address: str) -> str:
    with urlopen(address, timeout=PATIENCE) as page:
        return plain(page.read().decode())


def yes(address: str, words: str = "") -> str:
    """Press the button of a page; the page that answers, as it is."""
    with urlopen(Request(address, f"words={words}".encode()), timeout=PATIENCE) as page:
        return str(page.read().decode())


def plain(page: str) -> str:
    return unescape(re.sub(r"(\s*<[^>]+>\s*)+", "\n", page.partition("<main>")[2])).strip()


def joins(house: House) -> None:
    """Elena follows the link of the first mail, agrees, and is linked."""
    invitation = house.mail(0)
    assert invitation["From"] == "Tutorbell <bell@example.org>"
    assert "Maya Ivanova's lessons as Anna's parent. Right?" in get(link(invitation, "Yes"))
    page = yes(link(invitation, "Yes"))
    agree = re.search(r'action="(/l/[^"]+)"><button[^>]*>Agree &amp; join<', page)
    assert agree, page
    assert "Maya will confirm it." in plain(yes(house.running.url + agree[1]))
    house.maya.press("Yes, link them")
    assert "Maya has confirmed it" in body(house.mail(1))


def test_c21_a_mother_joins_answers_and_hears_of_a_cancellation_by_mail_alone(tmp_path: Path) -> None:
    with posting() as post, Program(tmp_path, settings(post)).running() as running:
        house = housed(running, tmp_path, post)
        joins(house)
        house.maya.say(f"book Anna Tuesday 16:30 1h {TOPIC}")
        house.maya.press("Create & tell")
        booked = house.mail(2)
        (event,) = calendar_in(booked).walk("VEVENT")
        assert event["DTSTART"].to_ical() == b"20261124T153000Z"
        assert "Anna's lesson with Maya Ivanova is booked: Tue 24 Nov, 17:30–18:30." in body(booked)
        assert "Good, Anna is coming" in plain(yes(link(booked, "OK")))
        house.maya.say("cancel Anna Tue, sick")
        house.maya.press("Cancel & tell")
        gone = house.mail(3)
        assert [one["STATUS"] for one in calendar_in(gone).walk("VEVENT")] == ["CANCELLED"]
        told = next(at for words, at in reversed(house.anna.lines()) if "is cancelled" in words)
        assert abs(parsedate_to_datetime(gone["Date"]).timestamp() - told) <= 1, "both hear in the same second"
        assert running.stop() == 0
        assert [word for word in PERSONAL if word in running.log()] == [], "nothing of a mail stands in a log"


def test_c21_a_mail_server_that_does_not_answer_holds_up_no_chat_and_no_end(tmp_path: Path) -> None:
    with posting() as post, Program(tmp_path, settings(post)).running() as running:
        house = housed(running, tmp_path, post)
        joins(house)
        post.thinking = 3 * IN_TIME
        house.maya.say(f"book Anna Tuesday 16:30 1h {TOPIC}")
        house.maya.press("Create & tell")
        wait_until(lambda: "Maya has booked you" in house.anna.lines()[-1][0])
        house.maya.say("cancel Anna Tue, sick")
        house.maya.press("Cancel & tell")
        wait_until(lambda: "is cancelled" in house.anna.lines()[-1][0])
        assert len(post.mails) == 2, "the line to the mailbox is still busy"
        assert running.stop() == 0


@pytest.mark.parametrize(
    ("thinking", "slow", "copies", "why"),
    [
        pytest.param(1.5, 0.0, 1, "the server had not got it yet", marks=pytest.mark.long),
        (0.0, 1.5, 2, "it had, and nobody could know: rather twice than never"),
    ],
    ids=["before it is handed over", "before it is acknowledged"],
)
def test_c1_what_was_on_its_way_when_the_program_was_killed_is_sent_by_the_next_one(
    tmp_path: Path, thinking: float, slow: float, copies: int, why: str
) -> None:
    with posting() as post:
        program = Program(tmp_path, settings(post))
        with program.running() as running:
            house = housed(running, tmp_path, post)
            joins(house)
            post.thinking, post.slow = thinking, slow
            known, asked = len(post.mails), len(post.asked)
            house.maya.say(f"book Anna Tuesday 16:30 1h {TOPIC}")
            house.maya.press("Create & tell")
            wait_until(lambda: len(post.asked) > asked and (thinking or len(post.mails) > known))
            assert running.stop(signal.SIGKILL) == -signal.SIGKILL
        assert {row["state"] for row in program.inspect()["notices"] if row["platform"] == "email"} == {
            "sent",
            "leased",
        }
        post.thinking = post.slow = 0.0
        later = Program(tmp_path, settings(post, REHEARSAL_SHIFT=shift_to(SUNDAY + 2 * LEASE)))
        with later.running(invited=False):
            mail = next_mail(post, MOTHER, known + copies - 1)
            assert "is booked" in body(mail), why
            wait_until(lambda: all(row["state"] != "leased" for row in later.inspect()["notices"]))
        assert len(post.mails) == known + copies, why


def test_g18_over_an_encrypted_line_with_a_password_that_is_in_no_log(tmp_path: Path) -> None:
    signed = authority(tmp_path)
    with posting(signed.serving("localhost"), LOGIN) as post:
        smtp = f"smtp://bell:secret%40smtp@localhost:{post.port}"
        trusting = {"SSL_CERT_FILE": str(signed.certificate), "LOG_LEVEL": "debug"}
        with Program(tmp_path, settings(post, smtp, **trusting)).running() as running:
            house = housed(running, tmp_path, post)
            joins(house)
            running.stop()
            assert "secret" not in running.log()
        assert set(post.asked) == {(MOTHER, True)}
        assert set(post.logins) == {LOGIN}
        known, tried = len(post.mails), len(post.logins)
        distrusting = settings(post, smtp, LOG_LEVEL="debug", SSL_CERT_FILE=str(tmp_path / "nothing.pem"))
        with Program(tmp_path, distrusting).running(invited=False) as running:
            maya = Chat(running, tmp_path / "tutorbell-chats.db", house.maya.pane)
            maya.say(f"book Anna Tuesday 16:30 1h {TOPIC}")
            maya.press("Create & tell")
            wait_until(lambda: "not delivered" in running.log())
            running.stop()
            assert "secret" not in running.log()
        assert (len(post.mails), len(post.logins)) == (known, tried), "no certificate, no mail and no password"


def test_what_is_addressed_to_nobody_stays_on_the_table(tmp_path: Path) -> None:
    with posting() as post, Program(tmp_path, settings(post)).running() as running:
        running.post("demo")  # elena@example.org
        running.stop()
        assert post.asked == []
        assert "sent" in running.log()
