"""Letters from whatever people have written: no header that is not ours, and nothing of it runs."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import SMTP
from html.parser import HTMLParser

from hypothesis import example, given, settings
from hypothesis import strategies as st

from adapters.documents.calendars import invitation_file
from adapters.email.letters import Poison, Sender, letter_to
from core.moments import Instant
from core.ports import Button, Letter, Message

NOW = Instant(round(datetime(2026, 11, 22, 9, 0, tzinfo=UTC).timestamp()))
BELL = Sender("Tutorbell", "bell@example.org")
HEADERS = {"From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}
OF_THREADS = {"References", "In-Reply-To"}
TAGS = {"html", "head", "meta", "title", "style", "body", "main", "p", "ul", "li", "a", "footer", "br"}

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)


@settings(deadline=None)
@example(to="elena(home)@example.org", subject="")
@given(to=st.one_of(ANY, ANY.map(lambda words: f"elena{words}@example.org")), subject=ANY)
def test_an_address_is_one_address_or_poison_and_no_header_comes_from_a_subject(to: str, subject: str) -> None:
    try:
        mail = letter_to(to, Message("words", subject=subject), BELL, invitation_file, NOW)
    except Poison:
        return
    read = message_from_bytes(mail.as_bytes(), policy=SMTP)
    assert set(read.keys()) == HEADERS
    assert len(read.keys()) == len(HEADERS)
    assert [one.addr_spec for one in read["To"].addresses] == [to]
    assert read["From"] == "Tutorbell <bell@example.org>"


class Seen(HTMLParser):
    """What a browser would make of a page: its elements, and where they lead."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.names: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.names |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name in ("href", "src")]


@settings(deadline=None)
@given(words=ANY, label=ANY, footer=ANY)
def test_nothing_that_people_write_becomes_an_element_and_nothing_is_fetched(
    words: str, label: str, footer: str
) -> None:
    button = Button(label, link="https://bell.example/l/one")
    letter = Letter("en", "session 17", (), footer)
    mail = letter_to(
        "elena@example.org", Message(words, (button,), subject="x", letter=letter), BELL, invitation_file, NOW
    )
    assert set(mail.keys()) == HEADERS | OF_THREADS
    html = mail.get_body(("html",))
    assert html is not None
    seen = Seen()
    seen.feed(str(html.get_content()))
    assert seen.tags <= TAGS
    assert seen.links == ["https://bell.example/l/one"]
    assert not {name for name in seen.names if name.startswith("on")}


@settings(deadline=None)
@given(words=ANY)
def test_every_server_on_the_way_can_carry_it_as_it_is(words: str) -> None:
    raw = letter_to("elena@example.org", Message(words, subject=words), BELL, invitation_file, NOW).as_bytes()
    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert b"\n" not in raw.replace(b"\r\n", b"")
