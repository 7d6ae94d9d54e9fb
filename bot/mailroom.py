"""The real mailboxes, as the settings name them: SMTP, behind the pages on which readers answer."""

from __future__ import annotations

import ssl
from collections.abc import Callable

from adapters.documents.calendars import invitation_file
from adapters.email.messenger import Account, EmailMessenger
from bot.config import Settings
from bot.pagefirst import PageFirst
from core.moments import Instant


def mailroom(settings: Settings, now: Callable[[], Instant], context: ssl.SSLContext | None = None) -> PageFirst | None:
    """The Messenger of mailboxes; None: e-mail is off. `context` checks certificates, the machine's list if None."""
    if settings.smtp_url is None or settings.mail_from is None:
        return None
    account = Account.of(settings.smtp_url.get_secret_value())
    return PageFirst(EmailMessenger(account, settings.mail_from, invitation_file, now, context))
