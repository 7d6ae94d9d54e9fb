"""The repository: locks, documentation that is true, and nothing in it that must not be there."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from pydantic import SecretStr

from bot.config import Settings, load
from tests.sources import ROOT, files, words

LOCKS = ("requirements.lock", "requirements-dev.lock")
DOCUMENTS = [path for path in files() if path.suffix == ".md"]
TARGET = re.compile(r"^([a-z]+):.*?(?:## (.*))?$", re.MULTILINE)
SETTING_ROW = re.compile(r"^\| `([A-Z_]+)` \| (.+?) \| (.+) \|$", re.MULTILINE)

FORBIDDEN = [
    (r"https?://[^\s/\"')]*(pypi|pythonhosted|npmjs|registry|artifactory|nexus|devpi|mirror)", "a registry's address"),
    (r"(?<![\w.~$}])/(home|Users|root|work|mnt|var/folders)/\w", "a path of one machine"),
    (r"\b(TODO|FIXME|XXX)\b", "work that is not done"),
]
SECRETS = [
    (r"\b\d{8,10}:AA[A-Za-z0-9_-]{33}\b", "a Telegram bot's token"),
    (r"\bxox[abeprs]-\d{9,}-[A-Za-z0-9-]{12,}", "a Slack token"),
    (r"\bxapp-\d-[A-Z0-9]{9,}-\d{9,}-[a-f0-9]{32,}", "a Slack app-level token"),
    (r"-----BEGIN [A-Z ]*PRIVATE KEY-----", "a private key"),
    (r"\bAKIA[0-9A-Z]{16}\b", "an access key of a cloud"),
    (r"\bgh[pousr]_[A-Za-z0-9]{36}\b", "a token of a forge"),
    (r"(?i)\b(?:secret|password|passwd|api_key)\b[\"']?\s*[:=]\s*[\"'][A-Za-z0-9+/_-]{24,}[\"']", "a secret in quotes"),
]


def pinned(lock: str) -> dict[str, str]:
    """What a lock pins: name → version."""
    return dict(line.split("==") for line in (ROOT / lock).read_text(encoding="utf-8").splitlines())


def wanted() -> tuple[list[Requirement], list[Requirement]]:
    """What pyproject.toml asks for: to run, and to develop."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"].values()
    to_run = [*project["project"]["dependencies"], *(one for extra in extras for one in extra)]
    return [Requirement(one) for one in to_run], [Requirement(one) for one in project["dependency-groups"]["dev"]]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_is_names_and_versions_and_nothing_else(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if not re.fullmatch(r"[a-z0-9-]+==[0-9][0-9a-z.]*", line)] == []
    assert len({line.split("==")[0] for line in lines}) == len(lines)


def test_both_locks_pin_the_same_versions() -> None:
    assert pinned("requirements.lock").items() <= pinned("requirements-dev.lock").items()


def test_the_locks_hold_what_the_project_asks_for() -> None:
    to_run, to_develop = wanted()
    for lock, requirements in (("requirements.lock", to_run), ("requirements-dev.lock", to_run + to_develop)):
        versions = pinned(lock)
        unmet = [str(one) for one in requirements if not one.specifier.contains(versions.get(one.name, "0"))]
        assert unmet == [], f"{lock}: make lock"


@pytest.mark.parametrize("document", ["README.md"])
def test_the_readme_names_every_setting_with_its_default_and_meaning(document: str) -> None:
    rows = {name: (default, meaning) for name, default, meaning in SETTING_ROW.findall(words(ROOT / document))}
    settings = {name.upper(): (shown_default(name), field.description) for name, field in Settings.model_fields.items()}
    assert rows == settings


def test_the_sample_names_every_setting_with_its_default() -> None:
    lines = re.findall(r"^([A-Z_]+)=(.*)$", words(ROOT / ".env.example"), re.MULTILINE)
    assert [name for name, _ in lines] == [name.upper() for name in Settings.model_fields], "each once, in one order"
    assert {name: f"`{value}`" if value else "–" for name, value in lines} == {
        name.upper(): shown_default(name) for name in Settings.model_fields
    }


def test_the_sample_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    without = load()
    (tmp_path / ".env").write_text(words(ROOT / ".env.example"), encoding="utf-8")
    assert load().model_dump() == without.model_dump()


def test_every_make_command_that_is_documented_exists() -> None:
    targets = {name for name, _ in TARGET.findall(words(ROOT / "Makefile"))}
    for document in DOCUMENTS:
        named = set(re.findall(r"(?:^|`)make ([a-z]+)", words(document), re.MULTILINE))
        assert named <= targets, document.name
    assert {"run", "test"} <= set(re.findall(r"^make ([a-z]+)", words(ROOT / "README.md"), re.MULTILINE))


def test_make_explains_itself() -> None:
    shown = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    explained = {name for name, words_for_it in TARGET.findall(words(ROOT / "Makefile")) if words_for_it}
    assert explained >= {"run", "test", "check", "exam", "bench", "help"}
    assert set(re.findall(r"^make (\w+)", shown, re.MULTILINE)) == explained


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_links_inside_the_repository_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", words(document))
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_the_version_is_in_the_list_of_changes() -> None:
    version = tomllib.loads(words(ROOT / "pyproject.toml"))["project"]["version"]
    assert f"## {version}" in words(ROOT / "CHANGELOG.md")


@pytest.mark.parametrize(("pattern", "what"), FORBIDDEN, ids=[what for _, what in FORBIDDEN])
def test_nothing_stands_here_that_must_not(pattern: str, what: str) -> None:
    assert found(pattern, but=Path(__file__)) == [], what


@pytest.mark.parametrize("name", [".env", "tutorbell.db", "tutorbell.db-wal", ".venv/bin/python", ".tools/bin/uv"])
def test_g19_what_belongs_to_one_machine_is_ignored(name: str) -> None:
    assert subprocess.run(["git", "check-ignore", "-q", name], cwd=ROOT, check=False).returncode == 0


@pytest.mark.parametrize(("pattern", "what"), SECRETS, ids=[what for _, what in SECRETS])
def test_g19_no_secret_is_in_the_repository(pattern: str, what: str) -> None:
    assert found(pattern) == [], what


def test_g19_the_sample_holds_no_secret() -> None:
    secret = {name.upper() for name in Settings.model_fields if is_secret(name)}
    filled = {name for name, value in re.findall(r"^([A-Z_]+)=(.+)$", words(ROOT / ".env.example"), re.MULTILINE)}
    assert secret & filled <= {"DATABASE_URL"}


def test_g19_the_wheel_holds_the_program_and_nothing_else(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as packed:
        names = packed.namelist()
        text = "\n".join(packed.read(name).decode("utf-8", "replace") for name in names)
    tops = {name.split("/")[0] for name in names}
    assert tops - {"bot", "core", "adapters"} == {f"{wheel.name.rsplit('-', 3)[0]}.dist-info"}
    assert [name for name in names if name.endswith((".env", ".db", ".log", ".pyc"))] == []
    assert [what for pattern, what in SECRETS if re.search(pattern, text)] == []


def test_g19_the_search_for_secrets_finds_one() -> None:
    bait = [
        "1234567890:" + "AA" + "x" * 33,
        "xoxb-" + "123456789012-" + "a" * 24,
        "xapp-1-" + "A" * 11 + "-" + "1" * 13 + "-" + "a" * 64,
        "-----BEGIN " + "RSA PRIVATE KEY-----",
        "AKIA" + "A" * 16,
        "ghp_" + "a" * 36,
        "password = '" + "a" * 24 + "'",
    ]
    assert [bool(re.search(pattern, line)) for (pattern, _), line in zip(SECRETS, bait, strict=True)] == [True] * len(
        bait
    )


def found(pattern: str, but: Path | None = None) -> list[str]:
    """Where `pattern` stands, in every file of the repository but one."""
    searched = re.compile(pattern)
    return [
        f"{path.relative_to(ROOT)}:{number}"
        for path in files()
        if path != but
        for number, line in enumerate(words(path).splitlines(), 1)
        if searched.search(line)
    ]


def is_secret(name: str) -> bool:
    """Whether a setting is kept out of sight."""
    return "SecretStr" in str(Settings.model_fields[name].annotation)


def shown_default(name: str) -> str:
    """A default as the documents write it."""
    default = Settings.model_fields[name].default
    if default is None:
        return "–"
    plain = default.get_secret_value() if isinstance(default, SecretStr) else default
    return f"`{plain:g}`" if isinstance(plain, float) else f"`{plain}`"
