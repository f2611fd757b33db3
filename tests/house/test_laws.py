"""What import contracts cannot see: the centre asks no clock, nothing names this machine, no file grows unexplained."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST = 250
CLOCKS = {"now", "utcnow", "today", "time", "monotonic", "perf_counter", "random", "uuid4", "urandom"}


def tree(*rooms: str) -> list[Path]:
    """The Python files of those rooms, whatever depth."""
    return sorted(file for room in rooms for file in (ROOT / room).rglob("*.py"))


def calls(code: ast.AST) -> Iterator[str]:
    for node in ast.walk(code):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            if isinstance(owner, ast.Name | ast.Attribute):
                yield node.func.attr


def test_the_centre_asks_no_clock_and_throws_no_dice() -> None:
    files = tree("console/center")
    assert files
    for file in files:
        used = CLOCKS & set(calls(ast.parse(file.read_text())))
        assert not used, f"{file.relative_to(ROOT)} asks {used}: time enters as data"


def test_every_module_says_what_it_is() -> None:
    for file in tree("console", "drivers", "scripts"):
        text = file.read_text()
        if text.strip():
            assert ast.get_docstring(ast.parse(text)), f"{file.relative_to(ROOT)} has no docstring"


def test_a_long_module_gives_its_reason() -> None:
    """Over 250 lines a module's docstring says why (it speaks of its lines, its length or of being long)."""
    for file in tree("console", "drivers", "scripts", "tests"):
        text = file.read_text()
        if text.count("\n") > LONGEST:
            said = ast.get_docstring(ast.parse(text)) or ""
            assert re.search(r"\b(lines|length|long|one file|one place|one table)\b", said, re.IGNORECASE), (
                f"{file.relative_to(ROOT)} is {text.count(chr(10))} lines long and does not say why"
            )


def test_nothing_is_swallowed() -> None:
    for file in tree("console", "drivers", "scripts"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ExceptHandler):
                broad = node.type is None or (isinstance(node.type, ast.Name) and node.type.id.endswith("Exception"))
                silent = all(isinstance(line, ast.Pass) for line in node.body)
                assert not (broad and silent), f"{file.relative_to(ROOT)}:{node.lineno} swallows everything"


def test_tests_do_not_sleep_to_wait() -> None:
    for file in tree("tests"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "sleep":
                owner = node.func.value
                assert not (isinstance(owner, ast.Name) and owner.id == "time"), f"{file}:{node.lineno} sleeps"


def test_the_wheel_and_the_drivers_are_declared() -> None:
    """The wheel holds console, drivers and resources, and no tests."""
    import tomllib

    table = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert table["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"] == ["console", "drivers", "resources"]
    assert set(table["project"]["entry-points"]["centralino.drivers"]) >= {"ami", "modem", "sim", "smdr"}
