"""A mother who has only e-mail, from end to end: a real SMTP server, real pages, and a tutor at a phone."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot import cast
from bot.letters import VALID
from bot.program import KEPT
from bot.rehearsal import travel
from bot.scenes import calendar_at
from bot.unreached import REPORT
from core.events import PersonChanged, SessionNoted
from core.model.people import Address
from core.moments import HOUR
from core.notices import Kind, Notice
from tests.e2e.mailing import BOOK, ELENA, NOW, House, opened
from tests.e2e.posting import body, calendar_in, link

NOTE = "she-is-afraid-of-fractions"


@pytest.fixture
async def house(sqlite_url: str, tmp_path: Path) -> AsyncIterator[House]:
    async with opened(sqlite_url, tmp_path) as house:
        yield house


def answer_of(house: House) -> str:
    with house.program.store.read() as view:
        (session,) = calendar_at(view, 1000, house.clock.now()).sessions
    answer = session.attendance[0].answer
    return answer.value if answer else ""


async def test_a_scanner_changes_nothing_the_reader_acts_once_and_a_second_time_is_told_kindly(house: House) -> None:
    mail = await house.book()
    ok = link(mail, "OK")
    before = answer_of(house)
    seen = [await house.get(ok, method) for method in ("GET", "GET", "HEAD")]
    assert seen[0] == seen[1]
    assert "Anna's lesson with Maya Ivanova is booked: Tue 24 Nov, 17:30–18:30." in seen[0]
    assert (answer_of(house), house.post.mails) == (before, [mail]), "opening does nothing"
    assert "Good, Anna is coming: Tue 24 Nov, 17:30–18:30." in await house.yes(ok)
    assert answer_of(house) == "coming"
    again = await house.yes(ok)
    assert "Good, Anna is coming" in again
    assert await house.get(ok) == again
    assert house.post.mails == [mail], "the answer stood on the page"


async def test_a_card_drawn_anew_is_no_mail(house: House) -> None:
    mail = await house.book()
    await house.press("Anna", "OK, see you")
    await house.say("Maya", "note Anna Tue: bring the book")
    await house.yes(link(mail, "OK"))
    with house.program.store.read() as view:
        (session,) = calendar_at(view, 1000, NOW).sessions
    redrawn = Notice(Kind.REDRAW, 1002, session.id, session.version, NOW, NOW + HOUR, "by the test")
    with house.program.store.begin() as tx:
        tx.plan([redrawn], NOW)
    await house.program.delivery.drain()
    assert house.post.mails == [mail]


async def test_the_mother_chooses_one_of_the_offered_times(house: House) -> None:
    booked = calendar_in(await house.book()).walk("VEVENT")[0]
    await house.say("Maya", "move Anna Tue")
    await house.press("Maya", "Timetable clash")
    await house.press("Maya", "Send")
    mail = house.post.mails[-1]
    taken, left, _ = re.findall(r"^(\w{3} \d+ \w{3}, [\d:]+):$", body(mail), re.MULTILINE)
    house.stage.take_heard()
    shown = await house.yes(link(mail, taken))
    assert taken in shown
    assert [text for text in house.heard("Anna") if taken in text], "the child hears of it at once"
    assert f"Already moved to {taken}." in await house.yes(link(mail, left)), "the others are not held any more"
    news = [one for one in house.post.mails if one is not mail and one.get_content_type() == "multipart/mixed"]
    for event in calendar_in(news[-1]).walk("VEVENT"):
        assert event["UID"] == booked["UID"]


async def test_a_cancelled_lesson_is_taken_out_of_the_calendar_under_its_old_name(house: House) -> None:
    booked = calendar_in(await house.book()).walk("VEVENT")[0]
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    mail = house.post.mails[-1]
    file = calendar_in(mail)
    gone = file.walk("VEVENT")[0]
    (inline,) = (part for part in mail.walk() if part.get_content_type() == "text/calendar")
    assert (file["METHOD"], inline.get_param("method"), gone["STATUS"]) == ("CANCEL", "CANCEL", "CANCELLED")
    assert gone["UID"] == booked["UID"]
    assert int(str(gone["SEQUENCE"])) > int(str(booked["SEQUENCE"]))
    assert mail["References"] == house.post.mails[0]["References"] is not None, "both stand in one thread"
    other = await house.book("book Anna Thu 16:30 1h fractions, nr 3-8")
    assert other["References"] != mail["References"], "another lesson is another thread"
    assert mail["Subject"] == "Cancelled: Anna's lesson with Maya Ivanova"


async def test_a_whole_series_is_one_mail_with_each_of_its_lessons(house: House) -> None:
    mail = await house.book(f"{BOOK} weekly 3 times")
    starts = [event["DTSTART"].to_ical() for event in calendar_in(mail).walk("VEVENT")]
    assert starts == [b"20261124T153000Z", b"20261201T153000Z", b"20261208T153000Z"]
    assert mail["Subject"] == "Anna's lessons with Maya Ivanova"


async def test_a_question_on_the_page_is_passed_on(house: House) -> None:
    write = link(await house.book(), "Write to Maya")
    house.stage.take_heard()
    assert "Your message" in await house.get(write)
    assert "Your message" in await house.yes(write, "   "), "nothing is nothing"
    assert "Passed to Maya." in await house.yes(write, "is chapter 5 or 6 in the test?")
    (heard,) = house.heard("Maya")
    assert "“is chapter 5 or 6 in the test?”" in heard
    assert "was not sent" in await house.yes(write, "and again")
    assert house.heard("Maya") == [], "a link is good once"


async def test_what_repeats_can_be_stopped_with_one_click(house: House) -> None:
    booked = await house.book()
    await house.say("Elena", "/remind 24h")
    program, monday = house.program, NOW + timedelta(days=1, hours=7)
    await travel(program.store, program.delivery, house.clock, program.threads, monday)
    mail = house.post.mails[-1]
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    stop = mail["List-Unsubscribe"].strip("<>")
    assert "Shall the reminders stop?\nYou still hear when a lesson is booked" in await house.get(stop)
    shown = await house.yes(link(booked, "Another time?"))
    assert "Which time would suit instead?" in shown, "a question is open meanwhile: this is no answer to it"
    with house.program.store.read() as view:
        assert view.person_at(cast.address_of("Elena")).remind == (24 * 60,)  # type: ignore[union-attr]
    async with house.http.post(stop, data={"List-Unsubscribe": "One-Click"}) as answer:
        assert answer.status == 200
    with house.program.store.read() as view:
        assert view.person_at(cast.address_of("Elena")).remind == ()  # type: ignore[union-attr]
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    assert "is cancelled" in body(house.post.mails[-1]), "what does not repeat still comes"
    assert house.post.mails[-1]["List-Unsubscribe"] is None


async def test_what_is_written_under_a_mail_is_passed_on_whatever_else_was_begun(house: House) -> None:
    mail = await house.book()
    assert "Which time would suit instead?" in await house.yes(link(mail, "Another time?"))
    house.stage.take_heard()
    assert "Passed to Maya." in await house.yes(link(mail, "Write to Maya"), "she will bring her new book")
    (heard,) = house.heard("Maya")
    assert "“she will bring her new book”" in heard


async def test_g6_a_link_is_refused_once_its_lesson_is_cancelled_and_once_it_has_expired(house: House) -> None:
    ok = link(await house.book(), "OK")
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    shown = await house.yes(ok)
    assert "Good" not in shown
    assert "is cancelled" in shown
    assert answer_of(house) == ""
    house.clock.set(NOW + VALID + timedelta(seconds=1))
    async with house.http.get(ok) as answer:
        assert (answer.status, "This link is not valid any more." in await answer.text()) == (404, True)
    async with house.http.get(house.url + "/l/" + "x" * 22) as answer:
        assert (answer.status, "This link is not valid any more." in await answer.text()) == (404, True)


@pytest.mark.parametrize(
    ("kind", "body", "why"),
    [
        ("application/x-www-form-urlencoded; charset=foo", b"words=x", "nobody knows that charset"),
        ("application/x-www-form-urlencoded", b"words=\xff", "these bytes are no text"),
        ("multipart/form-data", b"words", "its parts have no border"),
    ],
)
async def test_what_is_no_form_is_refused_as_strictly_as_anything(
    house: House, kind: str, body: bytes, why: str
) -> None:
    link = f"{house.url}/l/{'x' * 22}"
    async with house.http.post(link, data=body, headers={"Content-Type": kind}) as answer:
        assert answer.status in (400, 404), why
        assert answer.headers["Cache-Control"] == "private, no-store"


async def test_g6_what_has_expired_is_forgotten(house: House) -> None:
    await house.book()
    assert house.program.store.purge(house.clock.now() - KEPT, house.clock.now()) == 0
    house.clock.set(NOW + VALID + timedelta(seconds=1))
    forgotten = house.program.store.purge(NOW, house.clock.now())
    assert forgotten >= len(("OK", "Another time?", "Write to Maya"))


async def test_g9_the_database_holds_no_token_and_no_two_are_alike(house: House) -> None:
    mail = await house.book()
    tokens = [one.rpartition("/")[2] for one in re.findall(rf"{house.url}/l/\S+", body(mail))]
    assert len(set(tokens)) == len(tokens) == 3
    assert all(len(token) >= 22 for token in tokens), "22 characters of 64 hold 128 bits"
    dump = house.dump()
    assert b"quadratic equations" in dump, "it is the database that was read"
    assert [token for token in tokens if token.encode() in dump] == []


async def test_f8_a_private_note_reaches_no_mail(house: House) -> None:
    await house.book()
    with house.program.store.begin() as tx:
        (session,) = calendar_at(tx, 1000, NOW).sessions
        tx.record(SessionNoted(replace(session, note=NOTE)), 1000, NOW, "telegram")
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    assert len(house.post.raw) == 2
    for mail in house.post.mails:
        for part in mail.walk():
            assert part.is_multipart() or NOTE not in str(part.get_content())


async def test_c21_a_mailbox_that_refuses_holds_nobody_up_and_the_tutor_is_told_once(house: House) -> None:
    house.post.refusing[ELENA] = "550 5.1.1 no such user"
    await house.say("Maya", BOOK)
    await house.press("Maya", "Create & tell")
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    house.clock.advance(REPORT)
    await house.program.delivery.drain()
    heard = [(one.address.user, one.message.text) for one in house.stage.take_heard()]
    to_anna = [text.split("\n")[0] for user, text in heard if user == "anna"]
    assert to_anna == [
        "Maya has booked you: Tue 24 Nov, 17:30–18:30.",
        "Your lesson Tue 24 Nov, 17:30–18:30 is cancelled. Maya is sorry.",
    ]
    reports = [text for user, text in heard if user == "maya" and "Elena did not get" in text]
    assert reports == [
        "Elena did not get “Booked, Tue 24 Nov, 16:30–17:30”: the mailbox takes no mail.\nAnna got it by Telegram."
    ]
    assert house.post.mails == []


async def test_c21_each_channel_is_the_fallback_of_the_other(house: House) -> None:
    with house.program.store.begin() as tx:
        elena = tx.person(1002)
        assert elena is not None
        both = replace(elena, addresses=(Address("telegram", "", "elena", "elena"), *elena.addresses))
        tx.record(PersonChanged(both), elena.id, NOW, "telegram")
    await house.say("Maya", BOOK)
    await house.press("Maya", "Create & tell")
    assert house.post.mails == [], "each event once, at the first channel"
    house.stage.closed.add("elena")
    await house.say("Maya", "cancel Anna Tue, sick")
    await house.press("Maya", "Cancel & tell")
    (mail,) = house.post.mails
    assert "is cancelled" in body(mail)
    house.stage.take_heard()
    house.clock.advance(REPORT)
    await house.program.delivery.drain()
    (report,) = house.heard("Maya")
    assert report.split("\n") == [
        "Elena did not get “Cancelled, Tue 24 Nov, 16:30–17:30”: the chat is closed.",
        "It went by e-mail instead.",
        "Anna got it by Telegram.",
    ]
