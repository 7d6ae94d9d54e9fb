"""Mail over a real SMTP server: what arrives, and what each answer of the server means."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from email.message import EmailMessage

import pytest
from icalendar import Calendar

from adapters.documents.calendars import invitation_file
from adapters.email.messenger import PACE, Account, EmailMessenger
from core.model.people import Address
from core.moments import instant_of, zone_named
from core.ports import Appointment, Button, Letter, Message, Undeliverable
from tests.adapters.mail_server import Post, post_office

NOW = instant_of(datetime(2026, 11, 22, 10, 0), zone_named("Europe/Berlin"))  # noqa: DTZ001 - a wall time by intent
LESSON = Appointment(
    uid="session-17@tutorbell",
    sequence=3,
    start=NOW + timedelta(days=2, hours=6, minutes=30),
    end=NOW + timedelta(days=2, hours=7, minutes=30),
    changed=NOW,
    summary="Anna's lesson with Maya Ivanova",
    details="Topic: quadratic equations",
)
BOOKED = Message(
    text="Anna's lesson with Maya Ivanova is booked: Tue 24 Nov, 17:30–18:30.\nTopic: <b>x² & y</b>",
    buttons=(Button("OK", link="https://bell.example/l/one", tone="main"), Button("Pressed", press="drawing:0")),
    subject="Anna's lesson with Maya Ivanova",
    letter=Letter("en", "session:17", (LESSON,), "You get this because Maya teaches Anna.", "https://bell.example/l/x"),
)
ELENA = Address("email", "", "elena@example.org", "elena@example.org")


def messenger(post: Post, answer: float = 5.0, handing_in: float = 5.0) -> EmailMessenger:
    account = Account.of(f"smtp://127.0.0.1:{post.port}")
    sender = "Tutorbell <bell@example.org>"
    return EmailMessenger(account, sender, invitation_file, lambda: NOW, None, handing_in, answer)


async def sent(message: Message = BOOKED, to: Address = ELENA) -> EmailMessage:
    async with post_office() as post:
        name = await messenger(post).send(to, message)
    (mail,) = post.mails
    assert mail["Message-ID"] == name
    return mail


def calendar_of(mail: EmailMessage) -> Calendar:
    """The file in the mail, as a calendar program reads it."""
    (file,) = (part for part in mail.walk() if part.get_content_type() == "application/ics")
    assert isinstance(file, EmailMessage)
    return Calendar.from_ical(file.get_content())


async def test_a_mail_says_the_same_in_plain_text_and_in_html_and_brings_the_lesson_for_the_calendar() -> None:
    mail = await sent()
    assert [part.get_content_type() for part in mail.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "text/calendar",
        "application/ics",
    ]
    plain, html, calendar, file = (part for part in mail.walk() if not part.is_multipart())
    assert plain.get_content().replace("\r\n", "\n") == (
        "Anna's lesson with Maya Ivanova is booked: Tue 24 Nov, 17:30–18:30.\nTopic: <b>x² & y</b>\n\n"
        "OK:\nhttps://bell.example/l/one\n\n-- \nYou get this because Maya teaches Anna.\n"
    )
    assert "Topic: &lt;b&gt;x² &amp; y&lt;/b&gt;" in html.get_content()
    assert 'href="https://bell.example/l/one">OK</a>' in html.get_content()
    assert calendar["Content-Type"].params["method"] == "REQUEST"
    assert file.get_content() == calendar.get_content().encode()


async def test_the_invitation_keeps_its_name_for_life_and_counts_its_changes() -> None:
    mail = await sent()
    event = calendar_of(mail).walk("VEVENT")[0]
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == ("session-17@tutorbell", 3, "CONFIRMED")
    assert event["DTSTART"].to_ical() == b"20261124T153000Z"
    assert event["ATTENDEE"] == "mailto:elena@example.org"


async def test_a_cancelled_lesson_leaves_the_calendar() -> None:
    gone = Message("It is cancelled.", subject="x", letter=Letter(appointments=(_cancelled(LESSON),)))
    mail = await sent(gone)
    file = calendar_of(mail)
    assert (file["METHOD"], file.walk("VEVENT")[0]["STATUS"]) == ("CANCEL", "CANCELLED")


def _cancelled(one: Appointment) -> Appointment:
    return Appointment(one.uid, 4, one.start, one.end, one.changed, one.summary, cancelled=True)


async def test_headers_say_who_writes_what_it_belongs_to_and_how_to_end_it() -> None:
    mail = await sent()
    assert mail["From"] == "Tutorbell <bell@example.org>"
    assert mail["To"] == "elena@example.org"
    assert str(mail["References"]).endswith("@example.org>")
    assert mail["References"] == mail["In-Reply-To"] != mail["Message-ID"]
    assert mail["List-Unsubscribe"] == "<https://bell.example/l/x>"
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert (await sent())["References"] == mail["References"]


@pytest.mark.parametrize(
    ("subject", "why"),
    [
        ("Anna\r\nBcc: all@example.org", "a line break would begin a header of its own"),
        ("Anna\nX: y", "a bare line feed as well"),
        ("Anna\x0bX\x85Y\u2028Z", "signs that some programs take for a line's end"),
        ("", "nothing at all is a subject too"),
        ("ü" * 300, "a long one is cut"),
    ],
)
async def test_no_subject_becomes_a_header_of_its_own(subject: str, why: str) -> None:
    mail = await sent(Message("words", subject=subject))
    assert mail["Bcc"] is None, why
    assert mail["X"] is None, why
    assert len(mail["Subject"]) <= 78, why


@pytest.mark.parametrize(
    ("to", "why"),
    [
        ("elena@example.org\r\nBcc: all@example.org", "it would write to others"),
        ("elena@example.org, other@example.org", "it is two"),
        ("<elena@example.org>", "it is not an address but a header"),
        ("elena", "it has no domain"),
        ("", "it is none"),
        ("élena@example.org", "this account's server could not carry it"),
    ],
)
async def test_a_poisoned_address_is_refused_for_good_and_nothing_leaves(to: str, why: str) -> None:
    async with post_office() as post:
        with pytest.raises(Undeliverable) as failed:
            await messenger(post).send(Address("email", "", to, to), BOOKED)
        assert failed.value.permanent, why
        assert post.mails == [], why


@pytest.mark.parametrize(
    ("to", "named", "why"),
    [
        ("elena@bücher.example", "elena@xn--bcher-kva.example", "servers know it by its name in ASCII"),
        ("elena@faß.example", "elena@xn--fa-hia.example", "as IDNA of 2008 has it: faß is not fass"),
        ("elena@пример.бг", "elena@xn--e1afmkfd.xn--90ae", "also where the last part is in another script"),
        ("Elena@Example.org", "Elena@example.org", "an ASCII one stays as it is"),
    ],
)
async def test_a_domain_in_another_script_is_written_to(to: str, named: str, why: str) -> None:
    async with post_office() as post:
        await messenger(post).send(Address("email", "", to, to), BOOKED)
        assert [mailbox for mailbox, _ in post.asked] == [named], why
        assert post.mails[0]["To"] == named, why
        assert calendar_of(post.mails[0]).walk("VEVENT")[0]["ATTENDEE"] == f"mailto:{named}", why


@pytest.mark.parametrize(
    ("line", "permanent", "why"),
    [
        ("550 5.1.1 no such user", True, "the mailbox is no more"),
        ("553 5.1.3 bad address", True, "the server will never take it"),
        ("450 4.2.1 try later", False, "greylisted: a second try is wanted"),
        ("452 4.2.2 mailbox full", False, "it may be emptied"),
        ("550 5.4.5 daily sending limit exceeded", False, "our account has sent enough for today"),
        ("530 5.7.0 authentication required", False, "our account is not logged in"),
        ("535 5.7.8 bad credentials", False, "its password has changed"),
        ("550 5.7.1 not wanted here", True, "the mailbox's own rule"),
    ],
)
async def test_what_a_server_says_of_a_mailbox(line: str, permanent: bool, why: str) -> None:
    async with post_office() as post:
        post.refusing["elena@example.org"] = line
        with pytest.raises(Undeliverable) as failed:
            await messenger(post).send(ELENA, BOOKED)
        assert (failed.value.permanent, failed.value.unknown) == (permanent, False), why
        assert (failed.value.retry_after is None) is permanent, why
        assert "elena" not in failed.value.reason, "an address is nothing for a log"


async def test_a_refused_mail_is_refused_for_good_and_one_that_cannot_be_taken_now_is_not() -> None:
    async with post_office() as post:
        for line, permanent in (("554 5.7.1 looks like spam", True), ("451 4.3.0 disk full", False)):
            post.rejecting = line
            with pytest.raises(Undeliverable) as failed:
                await messenger(post).send(ELENA, BOOKED)
            assert failed.value.permanent is permanent, line


async def test_when_the_line_breaks_after_the_mail_nobody_knows_whether_it_arrived() -> None:
    async with post_office() as post:
        post.dropping = True
        with pytest.raises(Undeliverable) as failed:
            await messenger(post).send(ELENA, BOOKED)
        assert failed.value.unknown
        assert len(post.mails) == 1


async def test_a_server_that_never_answers_the_mail_leaves_it_unknown() -> None:
    async with post_office() as post:
        post.slow = 2.0
        with pytest.raises(Undeliverable) as failed:
            await messenger(post, answer=0.5).send(ELENA, BOOKED)
        assert failed.value.unknown


async def test_nobody_listening_is_no_fault_of_the_mailbox() -> None:
    async with post_office() as post:
        pass
    with pytest.raises(Undeliverable) as failed:
        await messenger(post).send(ELENA, BOOKED)
    assert (failed.value.permanent, failed.value.unknown) == (False, False)


async def test_a_wrong_password_is_no_fault_of_the_mailbox_either() -> None:
    async with post_office(login=("bell", "right")) as post:
        account = Account("127.0.0.1", post.port, "bell", "wrong", start_tls=False)
        sender = EmailMessenger(account, "bell@example.org", invitation_file, lambda: NOW)
        with pytest.raises(Undeliverable) as failed:
            await sender.send(ELENA, BOOKED)
        assert not failed.value.permanent
        assert "wrong" not in failed.value.reason


async def test_mails_leave_one_after_the_other_at_the_accounts_pace() -> None:
    async with post_office() as post:
        sender = messenger(post)
        loop = asyncio.get_running_loop()
        begun = loop.time()
        await asyncio.gather(*(sender.send(ELENA, BOOKED) for _ in range(4)))
        assert loop.time() - begun >= 3 * PACE
        assert len(post.mails) == 4


@pytest.mark.parametrize(
    ("url", "account", "why"),
    [
        (
            "smtp://bell:p%40ss@mail.example.org:587",
            Account("mail.example.org", 587, "bell", "p@ss", False, True),
            "a password never goes over an open line",
        ),
        (
            "smtp://mail.example.org",
            Account("mail.example.org", 587, "", "", False, True),
            "587 is where mail is handed in",
        ),
        ("smtps://bell:x@mail.example.org", Account("mail.example.org", 465, "bell", "x", True, False), "TLS at once"),
        ("smtp://127.0.0.1:2525", Account("127.0.0.1", 2525, "", "", False, False), "a relay on this machine"),
        ("smtp://localhost:2525", Account("localhost", 2525, "", "", False, False), "the same by name"),
        ("smtp://a:b@127.0.0.1:2525", Account("127.0.0.1", 2525, "a", "b", False, True), "a password even here"),
    ],
)
def test_an_account_is_read_from_its_address(url: str, account: Account, why: str) -> None:
    assert Account.of(url) == account, why
