"""Mail over encrypted lines: whoever cannot prove to be the server gets neither the password nor the mail."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from adapters.documents.calendars import invitation_file
from adapters.email.messenger import DOWN, Account, EmailMessenger
from core.ports import Undeliverable
from tests.adapters.certificates import Authority, authority
from tests.adapters.mail_server import Post, post_office
from tests.adapters.test_email_messenger import BOOKED, ELENA, NOW

LOGIN = ("bell", "p@ss")


@dataclass(frozen=True)
class Authorities:
    """One that the sender trusts, and one that nobody has heard of."""

    known: Authority
    unknown: Authority


@pytest.fixture(scope="module")
def authorities(tmp_path_factory: pytest.TempPathFactory) -> Authorities:
    return Authorities(authority(tmp_path_factory.mktemp("known")), authority(tmp_path_factory.mktemp("unknown")))


def sender(scheme: str, post: Post, context: ssl.SSLContext | None) -> EmailMessenger:
    """As an operator names it: by the server's name, with a password."""
    account = Account.of(f"{scheme}://bell:p%40ss@localhost:{post.port}")
    return EmailMessenger(account, "bell@example.org", invitation_file, lambda: NOW, context, handing_in=5.0)


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_a_server_that_proves_its_name_gets_the_mail_over_an_encrypted_line(
    authorities: Authorities, scheme: str
) -> None:
    serving = authorities.known.serving("localhost")
    async with post_office(serving, tls=scheme == "smtps", login=LOGIN) as post:
        await sender(scheme, post, authorities.known.trusted()).send(ELENA, BOOKED)
    assert post.recipients == ["elena@example.org"]
    assert post.asked == [("elena@example.org", True)]
    assert post.logins == [LOGIN]


Serving = Callable[[Authorities], ssl.SSLContext]


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
@pytest.mark.parametrize(
    ("serving", "why"),
    [
        (lambda all: all.unknown.serving("localhost"), "nobody knows who has signed it"),
        (lambda all: all.known.serving("mail.example.org"), "it is another server's"),
        (lambda all: all.known.serving("localhost", days=0), "it has expired"),
    ],
    ids=["unknown authority", "another name", "expired"],
)
async def test_a_certificate_that_proves_nothing_ends_the_line_before_anything_is_said(
    authorities: Authorities, scheme: str, serving: Serving, why: str
) -> None:
    async with post_office(serving(authorities), tls=scheme == "smtps", login=LOGIN) as post:
        with pytest.raises(Undeliverable) as failed:
            await sender(scheme, post, authorities.known.trusted()).send(ELENA, BOOKED)
    assert (post.asked, post.mails, post.logins) == ([], [], []), why
    assert (failed.value.permanent, failed.value.unknown) == (False, False), "no mailbox is to blame"
    assert failed.value.retry_after == DOWN, "the mail stays until somebody has mended it"


async def test_the_machines_own_list_does_not_know_a_tests_authority(authorities: Authorities) -> None:
    async with post_office(authorities.known.serving("localhost"), login=LOGIN) as post:
        with pytest.raises(Undeliverable):
            await sender("smtp", post, None).send(ELENA, BOOKED)
    assert (post.asked, post.logins) == ([], [])


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_a_server_that_speaks_in_the_open_only_hears_nothing(scheme: str, authorities: Authorities) -> None:
    async with post_office(login=LOGIN) as post:
        with pytest.raises(Undeliverable) as failed:
            await sender(scheme, post, authorities.known.trusted()).send(ELENA, BOOKED)
    assert (post.asked, post.mails, post.logins) == ([], [], []), "somebody on the way may have taken the offer out"
    assert not failed.value.permanent


def test_only_this_machine_may_be_spoken_to_in_the_open(tmp_path: Path) -> None:
    for host in ("mail.example.org", "10.0.0.7", "192.168.1.2", "127.0.0.1.example.org", "localhost.example.org"):
        assert Account.of(f"smtp://{host}:2525").start_tls, host
