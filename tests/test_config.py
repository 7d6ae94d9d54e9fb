"""Settings: what is valid, what is missing, and that one clear line says so without showing a value."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.config import ALL_INTERFACES, LOOPBACK, Misconfigured, Settings, load

ROOT = Path(__file__).parent.parent
TELEGRAM = {"TELEGRAM_BOT_TOKEN": "4711:AAhush"}
SOCKET_MODE = {"SLACK_BOT_TOKEN": "xoxb-1-hush", "SLACK_APP_TOKEN": "xapp-1-hush"}
MAIL = {"SMTP_URL": "smtp://bell:pass%40hush@mail.example.org:587", "MAIL_FROM": "Tutorbell <bell@example.org>"}

INVALID = [
    ("TELEGRAM_BOT_TOKEN", "hush", "a bot's token begins with its digits"),
    ("TELEGRAM_BOT_TOKEN", "4711:hu sh", "a space came in while copying"),
    ("TELEGRAM_API_URL", "hush", "an address has a scheme"),
    ("TELEGRAM_API_URL", "http://hush:port", "a port is a number"),
    ("TELEGRAM_WEBHOOK_SECRET", "hush!", "Telegram allows no such sign"),
    ("TELEGRAM_WEBHOOK_SECRET", "h" * 257, "Telegram allows 256 characters"),
    ("SLACK_BOT_TOKEN", "xoxp-hush", "this is a person's token"),
    ("SLACK_APP_TOKEN", "xoxb-hush", "this is the bot's token"),
    ("SLACK_SIGNING_SECRET", "hu sh", "a space came in while copying"),
    ("SLACK_CLIENT_ID", "hu sh", "a space came in while copying"),
    ("SLACK_CLIENT_SECRET", "hu sh", "a space came in while copying"),
    ("SECRET_KEY", "hush", "it is too short to keep a secret"),
    ("SLACK_API_URL", "https://hush.example.org/", "Slack's client needs the /api/"),
    ("SMTP_URL", "hush", "an address has a scheme"),
    ("SMTP_URL", "http://hush.example.org", "mail does not go over http"),
    ("SMTP_URL", "smtp://user:hush@mail.example.org:99999", "no such port"),
    ("MAIL_FROM", "hush", "a mailbox has an @"),
    ("MAIL_FROM", "hush@example.org\x07", "a control character would break the header"),
    ("MAIL_FROM", "hüsh@example.org", "few servers on the way could carry it"),
    ("DATABASE_URL", "hush", "an address has a scheme"),
    ("DATABASE_URL", "mysql://user:hush@host/db", "two databases are spoken, this is a third"),
    ("DATABASE_URL", "sqlite:///", "a database in memory would forget everything"),
    ("DATABASE_URL", "postgresql://user:hush@host", "the database's name is missing"),
    ("DATABASE_URL", "postgresql://user:hush@host:port/db", "a port is a number"),
    ("PUBLIC_URL", "hush.example.org", "an address has a scheme"),
    ("HOST", "hu sh", "no machine is called so"),
    ("PORT", "hush", "a port is a number"),
    ("PORT", "0", "the first port is 1"),
    ("PORT", "65536", "the last port is 65535"),
    ("VIDEO_URL", "https://hush.example.org/", "all lessons would share a room"),
    ("VIDEO_URL", "https://hush.example.org/{room}/{hush}", "nobody fills the second gap"),
    ("LOG_LEVEL", "hush", "no such level"),
    ("LOG_FORMAT", "hush", "no such format"),
    ("REHEARSAL_SHIFT", "hush", "seconds are a number"),
    ("REHEARSAL_SHIFT", "0.5", "seconds are whole"),
    ("REHEARSAL_SHIFT", "99999999999", "no calendar reaches that far"),
    ("TELEGRAM_RATE", "0", "nothing would ever be sent"),
    ("TELEGRAM_RATE", "nan", "this is no rate"),
    ("SLACK_RATE", "-1", "nothing would ever be sent"),
]

INCOMPLETE = [
    ({"TELEGRAM_WEBHOOK_SECRET": "hush", **TELEGRAM}, "PUBLIC_URL", "Telegram must be told where to call"),
    (
        {"TELEGRAM_WEBHOOK_SECRET": "hush", "PUBLIC_URL": "https://b.example"},
        "TELEGRAM_BOT_TOKEN",
        "a webhook of no bot",
    ),
    ({"SLACK_BOT_TOKEN": "xoxb-hush"}, "SLACK_APP_TOKEN", "it could speak but never hear"),
    ({"SLACK_APP_TOKEN": "xapp-hush"}, "SLACK_BOT_TOKEN", "it could hear but never speak"),
    ({"SLACK_SIGNING_SECRET": "hush"}, "SLACK_BOT_TOKEN", "it could hear but never speak"),
    ({"SLACK_CLIENT_ID": "1.hush"}, "SLACK_CLIENT_SECRET", "no install works without it"),
    ({"SLACK_CLIENT_SECRET": "hush"}, "SLACK_CLIENT_ID", "no install works without it"),
    ({"SLACK_CLIENT_ID": "1.hush", "SLACK_CLIENT_SECRET": "hush"}, "SECRET_KEY", "tokens would lie there in the open"),
    (
        {"SLACK_CLIENT_ID": "1.hush", "SLACK_CLIENT_SECRET": "hush", "SECRET_KEY": "hush" * 4},
        "SLACK_SIGNING_SECRET",
        "nobody could tell Slack's calls from anybody's",
    ),
    ({"SMTP_URL": "smtp://user:hush@mail.example.org:587"}, "MAIL_FROM", "a mail has a sender"),
]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in, and none of the settings that this machine may have."""
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(values: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Settings:
    """The settings when the environment says `values`."""
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return load()


def test_without_any_setting_the_sandbox_is_served_to_this_machine_alone() -> None:
    settings = load()
    assert settings.sandbox
    assert (settings.host, settings.port) == (LOOPBACK, 8080)
    assert settings.database_url.get_secret_value() == "sqlite:///tutorbell.db"
    assert settings.rehearsal_shift == 0
    assert settings.secrets() == ()


@pytest.mark.parametrize(("name", "value", "why"), INVALID)
def test_i9_an_invalid_setting_is_named_in_one_line(
    name: str, value: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Misconfigured) as misconfigured:
        told({name: value}, monkeypatch)
    line = str(misconfigured.value)
    assert line.startswith(f"{name} must be "), why
    assert line.isprintable()
    assert "hush" not in line


@pytest.mark.parametrize(("values", "missing", "why"), INCOMPLETE)
def test_i9_a_missing_setting_is_named_in_one_line(
    values: dict[str, str], missing: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Misconfigured) as misconfigured:
        told(values, monkeypatch)
    line = str(misconfigured.value)
    assert missing in line.partition("needs")[2], why
    assert line.partition(" ")[0] in values
    assert line.isprintable()
    assert "hush" not in line


def test_i9_every_setting_that_can_be_invalid_is_tried() -> None:
    assert {name for name, _, _ in INVALID} == {name.upper() for name in Settings.model_fields}


def test_i9_several_invalid_settings_are_named_in_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Misconfigured, match=r"^PORT must be .*; LOG_LEVEL must be [^\n]*$"):
        told({"PORT": "hush", "LOG_LEVEL": "hush"}, monkeypatch)


@pytest.mark.parametrize(
    "values", [{"PORT": "hush"}, {"SMTP_URL": "smtp://user:hush@mail.example.org:587"}], ids=["invalid", "missing"]
)
def test_i9_the_program_ends_with_2_and_one_line(values: dict[str, str], elsewhere: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=elsewhere,
        env={"PATH": "", "PYTHONPATH": str(ROOT), **values},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.count("\n") == 1
    assert next(iter(values)) in ran.stderr
    assert "hush" not in ran.stderr


def test_a_dot_env_in_the_working_directory_is_read(elsewhere: Path) -> None:
    (elsewhere / ".env").write_text("PORT=9000\nTELEGRAM_BOT_TOKEN=\nSOMETHING_ELSE=1\n", encoding="utf-8")
    settings = load()
    assert settings.port == 9000
    assert settings.sandbox, "an empty setting is not said"


def test_the_environment_wins_over_dot_env(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("PORT=9000\n", encoding="utf-8")
    assert told({"PORT": "9001"}, monkeypatch).port == 9001


def test_i9_an_unreadable_dot_env_is_named(elsewhere: Path) -> None:
    (elsewhere / ".env").write_bytes(b"MAIL_FROM=\xff\xfe\n")
    with pytest.raises(Misconfigured, match=r"^\.env cannot be read"):
        load()


def test_spaces_around_a_value_are_taken_off(monkeypatch: pytest.MonkeyPatch) -> None:
    token = told({"TELEGRAM_BOT_TOKEN": " 4711:AA \n"}, monkeypatch).telegram_bot_token
    assert token is not None
    assert token.get_secret_value() == "4711:AA"


def test_addresses_lose_their_last_slash_but_slacks_keeps_it(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = told({"PUBLIC_URL": "https://bell.example.org/", "TELEGRAM_API_URL": "http://127.0.0.1:1/"}, monkeypatch)
    assert settings.public_url == "https://bell.example.org"
    assert settings.telegram_api_url == "http://127.0.0.1:1"
    assert settings.slack_api_url == "https://slack.com/api/"


@pytest.mark.parametrize(
    ("values", "host", "why"),
    [
        ({"PORT": "5000"}, LOOPBACK, "the sandbox never leaves the machine"),
        ({"PORT": "5000", **TELEGRAM}, ALL_INTERFACES, "the host's proxy must reach a messenger's webhooks"),
        ({"PORT": "5000", **SOCKET_MODE}, ALL_INTERFACES, "the host's proxy must reach the feeds"),
        ({"PORT": "5000", "HOST": "10.0.0.7", **TELEGRAM}, "10.0.0.7", "what is said counts"),
        (TELEGRAM, LOOPBACK, "nobody asked for more"),
    ],
)
def test_who_may_reach_the_web_server(
    values: dict[str, str], host: str, why: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(values, monkeypatch).host == host, why


def test_a_port_in_dot_env_is_no_host_that_hands_out_ports(elsewhere: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (elsewhere / ".env").write_text("PORT=5000\n", encoding="utf-8")
    assert told(TELEGRAM, monkeypatch).host == LOOPBACK


def test_many_workspaces_need_no_bot_token(monkeypatch: pytest.MonkeyPatch) -> None:
    install = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "abc", "SLACK_SIGNING_SECRET": "def"}
    settings = told({**install, "SECRET_KEY": "k" * 32}, monkeypatch)
    assert settings.slack
    assert not settings.sandbox


def test_g18_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = told({**TELEGRAM, **SOCKET_MODE, **MAIL, "DATABASE_URL": "postgres://u:hush@h/db"}, monkeypatch)
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    assert "hush" not in shown


def test_g18_settings_know_every_secret_and_the_passwords_inside_of_addresses(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = told({**TELEGRAM, **SOCKET_MODE, **MAIL, "DATABASE_URL": "postgres://u:hush@h/db"}, monkeypatch)
    assert set(settings.secrets()) == {"4711:AAhush", "xoxb-1-hush", "xapp-1-hush", "pass%40hush", "pass@hush", "hush"}


def test_settings_cannot_be_changed() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load().port = 1
