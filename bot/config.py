"""What the program is told from outside: every setting with its unit, its default and its meaning."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from email.utils import parseaddr
from pathlib import Path
from typing import Annotated, Any, Literal, Self, get_args
from urllib.parse import unquote, urlsplit

from pydantic import (
    AfterValidator,
    BeforeValidator,
    Field,
    SecretStr,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

from adapters.email.letters import mailbox as ascii_mailbox

DOT_ENV = Path(".env")  # in the working directory
LOOPBACK = "127.0.0.1"
ALL_INTERFACES = "0.0.0.0"
SANDBOX_DATABASE = "sqlite:///tutorbell-sandbox.db"  # unless DATABASE_URL names one

LONGEST_SHIFT = 10 * 366 * 86_400  # seconds; ten years are rehearsal enough, and every calendar holds them
TELEGRAM_RATE = 30.0  # messages a second and bot: the most that Telegram states
SLACK_RATE = 5.0  # messages a second and workspace: Slack allows several hundred a minute


class Misconfigured(Exception):
    """A setting is missing or invalid: one line that names it and never shows its value."""


def _matches(pattern: str) -> AfterValidator:
    def check(value: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, value.get_secret_value()):
            raise ValueError
        return value

    return AfterValidator(check)


def _address_of(*schemes: str) -> Callable[[str], str]:
    def check(value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in schemes or not parts.hostname or parts.port == 0 or re.search(r"\s", value):
            raise ValueError
        return value

    return check


def _web_address(value: str) -> str:
    return _address_of("http", "https")(value).rstrip("/")


def _slack_address(value: str) -> str:
    if not value.endswith("/api/"):
        raise ValueError
    return _address_of("http", "https")(value)


def _mail_server(value: SecretStr) -> SecretStr:
    _address_of("smtp", "smtps")(value.get_secret_value())
    return value


def _mailbox(value: str) -> str:
    mailbox = parseaddr(value)[1]
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", mailbox) or not value.isprintable():
        raise ValueError
    ascii_mailbox(mailbox)  # raises where no server could carry it
    return value


def _database(value: SecretStr) -> SecretStr:
    address = value.get_secret_value()
    if not re.match(r"sqlite:///[^?\s]|(postgres|postgresql|postgresql\+psycopg)://[^\s]*/[^/\s]", address):
        raise ValueError
    _ = urlsplit(address).port  # raises where it is no number
    return value


def _room_template(value: str) -> str:
    rest = value.replace("{room}", "")
    if rest == value or "{" in rest or "}" in rest:
        raise ValueError
    return _address_of("http", "https")(value)


def _lower(value: object) -> object:
    return value.lower() if isinstance(value, str) else value


Level = Literal["debug", "info", "warning", "error"]
Form = Literal["text", "json"]


def setting(default: object, meaning: str, must: str, **limits: Any) -> Any:
    """Declare one setting: what it is for, and what a valid value looks like (`must be …`)."""
    return Field(default, description=meaning, json_schema_extra={"must": must}, **limits)


class Settings(BaseSettings):
    """Everything that the environment, or `.env` in the working directory, says. Empty is not said."""

    model_config = SettingsConfigDict(
        env_file=DOT_ENV,
        env_file_encoding="utf-8",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    telegram_bot_token: Annotated[SecretStr, _matches(r"\d+:[A-Za-z0-9_-]+")] | None = setting(
        None, "turns Telegram on", "a bot's token as BotFather gives it, digits:letters"
    )
    telegram_api_url: Annotated[str, AfterValidator(_web_address)] = setting(
        "https://api.telegram.org", "base of the Bot API, without `/bot<token>`", "an http or https address"
    )
    telegram_webhook_secret: Annotated[SecretStr, _matches(r"[A-Za-z0-9_-]{1,256}")] | None = setting(
        None,
        "with `PUBLIC_URL`: webhook instead of long polling",
        "1 to 256 of the characters A-Z, a-z, 0-9, _ and -",
    )
    slack_bot_token: Annotated[SecretStr, _matches(r"(xoxe\.)?xoxb-\S+")] | None = setting(
        None, "turns Slack on, for one workspace", "a bot's token, beginning with xoxb-"
    )
    slack_app_token: Annotated[SecretStr, _matches(r"xapp-\S+")] | None = setting(
        None, "Slack's Socket Mode", "an app-level token, beginning with xapp-"
    )
    slack_signing_secret: Annotated[SecretStr, _matches(r"\S+")] | None = setting(
        None, "Slack over HTTP (`/slack/events`)", "the app's signing secret, without spaces"
    )
    slack_client_id: Annotated[str, Field(pattern=r"^\S+$")] | None = setting(
        None, "installing in many Slack workspaces (`/slack/install`)", "the app's client id, without spaces"
    )
    slack_client_secret: Annotated[SecretStr, _matches(r"\S+")] | None = setting(
        None, "belongs to `SLACK_CLIENT_ID`", "the app's client secret, without spaces"
    )
    secret_key: Annotated[SecretStr, _matches(r".{16,}")] | None = setting(
        None, "encrypts the tokens of installed workspaces at rest", "at least 16 characters, known to nobody"
    )
    slack_api_url: Annotated[str, AfterValidator(_slack_address)] = setting(
        "https://slack.com/api/", "base of Slack's Web API", "an http or https address that ends in /api/"
    )
    smtp_url: Annotated[SecretStr, AfterValidator(_mail_server)] | None = setting(
        None,
        "turns e-mail on: `smtp://user:password@host:587` (STARTTLS) or `smtps://…`",
        "smtp://user:password@host:port or smtps://user:password@host:port",
    )
    mail_from: Annotated[str, AfterValidator(_mailbox)] | None = setting(
        None, "sender of e-mails", "a mail address, or a name with one: Tutorbell <bell@example.org>"
    )
    database_url: Annotated[SecretStr, AfterValidator(_database)] = setting(
        SecretStr("sqlite:///tutorbell.db"),
        "a SQLite file, or PostgreSQL",
        "sqlite:///FILE or postgresql://user:password@host/database",
    )
    public_url: Annotated[str, AfterValidator(_web_address)] | None = setting(
        None, "the address under which the world reaches this server", "an http or https address"
    )
    host: Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:\-\[\]]+$")] = setting(
        LOOPBACK, "interface of the own web server", "a host name or an IP address"
    )
    port: int = setting(8080, "port of the own web server", "a whole number from 1 to 65535", ge=1, le=65_535)
    video_url: Annotated[str, AfterValidator(_room_template)] = setting(
        "https://meet.jit.si/{room}", "address of a lesson's video room", "an http or https address with {room} in it"
    )
    log_level: Annotated[Level, BeforeValidator(_lower)] = setting(
        "info", "how much is logged", f"one of {', '.join(get_args(Level))}"
    )
    log_format: Annotated[Form, BeforeValidator(_lower)] = setting(
        "text", "`json` for one object a line", f"one of {', '.join(get_args(Form))}"
    )
    rehearsal_shift: int = setting(
        0,
        "seconds added to the clock, to rehearse a day that has not come",
        "a whole number of seconds, at most ten years either way",
        ge=-LONGEST_SHIFT,
        le=LONGEST_SHIFT,
    )
    telegram_rate: float = setting(
        TELEGRAM_RATE, "messages a second and bot", "a number above 0, at most 1000", gt=0, le=1000, allow_inf_nan=False
    )
    slack_rate: float = setting(
        SLACK_RATE,
        "messages a second and workspace",
        "a number above 0, at most 1000",
        gt=0,
        le=1000,
        allow_inf_nan=False,
    )

    @field_validator("*", mode="before")
    @classmethod
    def _stripped(cls, value: object) -> object:
        """Spaces and line ends around a value come with copying it."""
        return value.strip() if isinstance(value, str) else value

    @model_validator(mode="after")
    def _whole(self) -> Self:
        """Name the first setting that another one needs."""
        for name, *others in _NEEDS:
            if getattr(self, name) and not any(getattr(self, other) for other in others):
                raise Misconfigured(f"{name.upper()} is set, but it needs {' or '.join(map(str.upper, others))}")
        return self

    @property
    def telegram(self) -> bool:
        """Whether Telegram is served."""
        return self.telegram_bot_token is not None

    @property
    def slack(self) -> bool:
        """Whether Slack is served: one workspace, or whichever installs it."""
        return self.slack_bot_token is not None or self.slack_client_id is not None

    @property
    def email(self) -> bool:
        """Whether e-mail is sent."""
        return self.smtp_url is not None

    @property
    def sandbox(self) -> bool:
        """Whether no messenger is set up, so that there is only the sandbox to serve."""
        return not (self.telegram or self.slack)

    def secrets(self) -> tuple[str, ...]:
        """Every secret that is set, and the passwords inside of addresses: what no log may show."""
        said = {name: getattr(self, name) for name in type(self).model_fields}
        plain = {name: value.get_secret_value() for name, value in said.items() if isinstance(value, SecretStr)}
        tokens = [value for name, value in plain.items() if not name.endswith("_url")]
        passwords = [urlsplit(value).password or "" for name, value in plain.items() if name.endswith("_url")]
        return tuple(filter(None, (*tokens, *passwords, *map(unquote, passwords))))


# What is set, then the settings of which one at least must be set as well.
_NEEDS = (
    ("telegram_webhook_secret", "telegram_bot_token"),
    ("telegram_webhook_secret", "public_url"),
    ("slack_client_id", "slack_client_secret"),
    ("slack_client_secret", "slack_client_id"),
    ("slack_client_id", "secret_key"),
    ("slack_app_token", "slack_bot_token", "slack_client_id"),
    ("slack_signing_secret", "slack_bot_token", "slack_client_id"),
    ("slack_bot_token", "slack_app_token", "slack_signing_secret"),  # Socket Mode or HTTP: else it is deaf
    ("slack_client_id", "slack_app_token", "slack_signing_secret"),
    ("smtp_url", "mail_from"),
)


def database_of(settings: Settings, sandbox: bool) -> str:
    """The database in use: the sandbox keeps its own, unless one is named outright."""
    named = "database_url" in settings.model_fields_set
    return settings.database_url.get_secret_value() if named or not sandbox else SANDBOX_DATABASE


def load() -> Settings:
    """Read the settings.

    On a host that hands out ports (`PORT` in the environment, no `HOST`) a messenger's web server
    listens on all interfaces; the sandbox stays on this machine.

    Raises:
        Misconfigured: one is missing or invalid.
    """
    try:
        settings = Settings()
    except ValidationError as invalid:
        raise Misconfigured(_line(invalid)) from None
    except (OSError, UnicodeDecodeError) as unreadable:
        raise Misconfigured(f"{DOT_ENV} cannot be read: {type(unreadable).__name__}") from None
    if os.environ.get("PORT") and "host" not in settings.model_fields_set and not settings.sandbox:
        return settings.model_copy(update={"host": ALL_INTERFACES})
    return settings


def _line(invalid: ValidationError) -> str:
    """Every invalid setting by its name and what it must be, in one line, without any value."""
    names = dict.fromkeys(str(error["loc"][0]) for error in invalid.errors(include_input=False, include_url=False))
    return "; ".join(f"{name.upper()} must be {_must(name)}" for name in names)


def _must(name: str) -> str:
    extra = Settings.model_fields[name].json_schema_extra
    return str(extra["must"]) if isinstance(extra, dict) else "valid"
