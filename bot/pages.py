"""What answers somebody on a page of ours: put there at once, and there again whenever the page is opened."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from adapters.email.pages import PATH, Part
from adapters.store import DrawnOn, NoticeRow, PrivateLink, Purpose, Reading, Transaction
from bot.drawings import drawn
from bot.letters import VALID
from core.moments import Instant
from core.ports import Button
from core.replies import Choice, Reply
from core.rules.inviting import hash_of
from core.words import Reader, Text, say, text, without_secrets

MOST = 10  # answers to one step: several times what any has
ANSWER, SEND = text("Or in your own words"), text("Send")
NOTHING = "none"  # the verb of a choice that only opened an address: it is kept nowhere, for it may hold a code


@dataclass(frozen=True)
class Answer:
    """One answer as it stands on a page."""

    drawing: str
    words: str
    choices: tuple[tuple[int, Choice], ...]  # each with its number on the drawing
    session: int
    form: str


def put_on_page(
    tx: Transaction, link: PrivateLink, token: str, event: str, reader: Reader, now: Instant
) -> tuple[Part, ...]:
    """Put what answers `event` on the page of `link`: it is delivered by that. What is on its way by mail stays so."""
    parts: list[Part] = []
    page = subject_of(tx, link)
    for name, row in zip(_names(link), tx.answers(link.address, event), strict=False):
        reply = row.notice.reply
        if reply is None or not tx.shown(row.id, name, now):
            continue
        answer = _put(tx, row, reply, name, page, reader, now)
        for what, opened in _opened(answer, link, now):
            tx.put_link(replace(opened, hash=hash_of(_token(token, what))))
        parts.append(_part(tx, answer, token, reader))
    return tuple(parts)


def on_page(view: Reading, link: PrivateLink, token: str, reader: Reader, now: Instant) -> tuple[Part, ...]:
    """What stands on the page of a used link; nothing once one of its choices was taken, or its lesson has changed."""
    stands = view.drawn_on(_names(link))
    answers = [_known(one, reader) for one in stands]
    names = (what for answer in answers for what, _ in _opened(answer, link, now))
    followed = (view.link(hash_of(_token(token, what)), now) for what in names)
    if any(one and one.used for one in followed) or any(_changed(view, one) for one in stands):
        return ()
    return tuple(_part(view, answer, token, reader) for answer in answers)


def subject_of(view: Reading, link: PrivateLink) -> Text | None:
    """What the page of a link is about, as the mail or the page that it stands in."""
    drawn = view.drawn_as(link.drawing) if link.drawing else None
    return drawn.subject if drawn else None


def _names(link: PrivateLink) -> list[str]:
    """What the messages on the page of a link are called."""
    return [f"page {link.hash} {n}" for n in range(MOST)]


def _put(
    tx: Transaction, row: NoticeRow, reply: Reply, name: str, page: Text | None, reader: Reader, now: Instant
) -> Answer:
    notice = replace(row.notice, version=_version(tx, reply.session))
    drawing = drawn(tx, row.id, notice, row.address, reply, now)
    tx.set_drawn(drawing.id, name, without_secrets(reply.text), reply.subject or page)
    return Answer(drawing.id, say(reply.text, reader), tuple(enumerate(reply.choices)), reply.session, drawing.form)


def _known(one: DrawnOn, reader: Reader) -> Answer:
    choices = tuple((n, choice) for n, choice in enumerate(one.card.choices) if choice.action.verb != NOTHING)
    return Answer(one.card.id, say(one.card.text, reader) if one.card.text else "", choices, one.session, one.form)


def _changed(view: Reading, one: DrawnOn) -> bool:
    """Whether something has happened to its lesson since it was put there."""
    if not one.session:
        return False
    last = view.changed((one.session,)).get(one.session)
    return view.session_version(one.session) != one.version or (last is not None and last > one.at)


def _version(view: Reading, session: int) -> int:
    return view.session_version(session) if session else 0


def _opened(answer: Answer, link: PrivateLink, now: Instant) -> Iterator[tuple[str, PrivateLink]]:
    """The links that an answer leads on to, each by the name that its token comes from."""
    until, drawing = now + VALID, answer.drawing
    for n, choice in answer.choices:
        if not choice.link:
            yield f"{drawing} {n}", PrivateLink("", link.address, Purpose.PRESS, until, drawing, n)
    if answer.session:
        yield f"{drawing} write", PrivateLink("", link.address, Purpose.WRITE, until, drawing)
    if answer.form:
        yield f"{drawing} answer", PrivateLink("", link.address, Purpose.WRITE, until)


def _token(token: str, what: str) -> str:
    """The token of a link on a page: whoever has that of the page can tell it, and nobody else.

    So a page that is opened again has the same links, though no token is kept.
    """
    return urlsafe_b64encode(sha256(f"{token} {what}".encode()).digest()[:16]).decode().rstrip("=")


def _part(view: Reading, answer: Answer, token: str, reader: Reader) -> Part:
    choices = [_choice(choice, token, f"{answer.drawing} {n}", reader) for n, choice in answer.choices]
    tutor = view.session_tutor(answer.session) if answer.session else None
    whom = view.person(tutor) if tutor else None
    if whom:
        label, path = text("Write to {tutor}", tutor=whom.first), PATH + _token(token, f"{answer.drawing} write")
        choices.append(Button(say(label, reader), link=path, private=True, writes=True))
    box = PATH + _token(token, f"{answer.drawing} answer") if answer.form else ""
    return Part(answer.words, tuple(choices), say(ANSWER, reader) if box else "", say(SEND, reader), box)


def _choice(choice: Choice, token: str, what: str, reader: Reader) -> Button:
    link = choice.link or PATH + _token(token, what)
    return Button(say(choice.label, reader), tone=str(choice.tone), link=link, private=not choice.link)
