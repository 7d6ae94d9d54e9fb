"""The set-up from nothing: a copy of the repository, Python, git and make."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.sources import ROOT, files

LONGEST_SETUP = 300  # seconds: pip alone took up to 84 on a slow line


@pytest.mark.slow
@pytest.mark.timeout(LONGEST_SETUP)
@pytest.mark.parametrize("tool", [(), ("UV=none",)], ids=["uv where there is one", "plain pip"])
def test_one_command_sets_up_what_running_needs_and_no_more(tmp_path: Path, tool: tuple[str, ...]) -> None:
    there = tmp_path / "a copy"
    for path in files():
        copy = there / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, copy)
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("VIRTUAL_ENV", "MAKE", "PYTHON"))}
    subprocess.run(["make", *tool, ".venv/.ready"], cwd=there, env=bare, check=True)
    imported = "import bot.config, bot.logs, sqlalchemy, psycopg, telegram, slack_bolt, aiosmtplib, icalendar"
    subprocess.run([there / ".venv/bin/python", "-c", imported], cwd=there, env=bare, check=True)
    subprocess.run([there / ".venv/bin/python", "-m", "pip", "check"], cwd=there, env=bare, check=True)
    assert (there / ".venv/bin/tutorbell").exists()
    assert not (there / ".venv/bin/pytest").exists(), "running needs no tests"
    again = subprocess.run(
        ["make", *tool, ".venv/.ready"], cwd=there, env=bare, check=True, capture_output=True, text=True
    )
    assert "up to date" in again.stdout, "a second start sets nothing up"
