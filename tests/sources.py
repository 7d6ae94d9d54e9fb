"""What is in the repository, for the tests that read it: files, syntax trees, and where names come from."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PRODUCT = ("bot", "adapters", "core")


@dataclass(frozen=True)
class Source:
    """One Python file."""

    path: Path

    def __str__(self) -> str:
        return self.path.relative_to(ROOT).as_posix()

    @property
    def room(self) -> tuple[str, ...]:
        """Where it stands: `("core", "rules", "booking.py")`."""
        return self.path.relative_to(ROOT).parts

    @cached_property
    def lines(self) -> int:
        return len(self.path.read_text(encoding="utf-8").splitlines())

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.path.read_text(encoding="utf-8"), str(self))

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """All of its tree, walked once: that takes longer than what is asked of it."""
        return tuple(ast.walk(self.tree))

    @cached_property
    def imported(self) -> dict[str, str]:
        """What each imported name stands for: `{"dt": "datetime.datetime"}`."""
        names: dict[str, str] = {}
        for node in self.nodes:
            if isinstance(node, ast.Import):
                for name in node.names:
                    top = name.name.partition(".")[0]
                    names[name.asname or top] = name.name if name.asname else top
            elif isinstance(node, ast.ImportFrom):
                names |= {name.asname or name.name: f"{node.module}.{name.name}" for name in node.names}
        return names

    def modules(self) -> set[str]:
        """Every module that it imports, by its whole name."""
        found: set[str] = set()
        for node in self.nodes:
            if isinstance(node, ast.Import):
                found |= {name.name for name in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add(node.module or "")
        return found

    def meaning(self, node: ast.expr) -> str:
        """The dotted name that `node` stands for: `time.time` for `clock.time` after `import time as clock`."""
        if isinstance(node, ast.Name):
            return self.imported.get(node.id, "")
        if isinstance(node, ast.Attribute) and (owner := self.meaning(node.value)):
            return f"{owner}.{node.attr}"
        return ""

    def at(self, node: ast.AST) -> str:
        """Where `node` stands, as an editor finds it."""
        return f"{self}:{getattr(node, 'lineno', 1)}"

    def calls(self) -> Iterator[ast.Call]:
        """Every call in it."""
        return (node for node in self.nodes if isinstance(node, ast.Call))

    def functions(self) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
        """Every function and method in it."""
        return (node for node in self.nodes if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


@lru_cache
def files() -> tuple[Path, ...]:
    """Every file of the repository: what git tracks or would track."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return tuple(path for name in sorted(set(listed.split("\0"))) if name and (path := ROOT / name).is_file())


@lru_cache
def sources(*rooms: str) -> tuple[Source, ...]:
    """Every Python file in these rooms."""
    python = (Source(path) for path in files() if path.suffix == ".py")
    return tuple(source for source in python if source.room[0] in rooms)


def words(path: Path) -> str:
    """A file's text; empty for a picture or another that is none."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """The lines of a function without its docstring."""
    last = function.end_lineno or function.lineno
    first = function.body[0]
    told = ast.get_docstring(function) is not None
    return last - function.lineno + 1 - (((first.end_lineno or 0) - first.lineno + 1) if told else 0)
