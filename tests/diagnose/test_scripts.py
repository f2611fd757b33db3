"""Every script of the bench: it teaches, it can be learned without hardware, its JSON line and its exit codes."""

import ast
import re
from pathlib import Path

import pytest

from scripts.diagnose import frame
from tests.helpers.bench import NAMES, SCRIPTS, check, said, told

STORIES = [
    ("line", "wrong-speed", "settings"),
    ("line", "seven-even", "settings"),
    ("line", "noisy", "bit errors"),
    ("line", "xoff", "flow"),
    ("switch", "too-many-rights", "rights of reader"),
    ("switch", "old-version", "GHSA-c4cg-9275-6w44"),
    ("switch", "wrong-clock", "clock"),
    ("switch", "lossy", "sequence"),
    ("switch", "wrong-password", "sign in reader"),
    ("database", "damaged", "sound"),
    ("smdr", "wrong-format", "format"),
    ("smdr", "damaged", "bad lines"),
    ("smdr", "wrong-clock", "clock"),
    ("smdr", "wrong-speed", "line"),
    ("modem", "no-card", "card"),
    ("modem", "not-registered", "registration"),
    ("modbus", "dead-device", "climate"),
    ("modbus", "stuck-relay", "write red"),
    ("replay", "changed", "cassette"),
]


def test_the_issue_s_scripts_are_here() -> None:
    assert NAMES == [
        "database", "line", "modbus", "modem", "ports", "record", "replay", "report", "smdr", "switch"
    ]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_help_teaches(name: str) -> None:
    done = said(name, "--help")
    assert done.returncode == 0, done.stderr
    assert "When to use it" in done.stdout
    assert len(re.findall(rf"^  python3 scripts/diagnose/{name}\.py", done.stdout, re.MULTILINE)) >= 2
    for code in ("0 fine", "1 a fault", "2 wrong usage", "3 cannot be reached", "130 Ctrl+C"):
        assert code in " ".join(done.stdout.split())


@pytest.mark.parametrize("name", NAMES)
def test_a_simulated_peer_ends_by_itself_with_0(name: str) -> None:
    value = told(name, "--simulate")
    assert value["verdict"] in ("fine", "notice") and value["checks"]
    assert value["conformance"]["failed"] == 0
    assert value["simulated"]


@pytest.mark.parametrize(("name", "story", "fault"), STORIES, ids=[f"{name}-{story}" for name, story, _ in STORIES])
def test_a_simulated_fault_is_found_with_1(name: str, story: str, fault: str) -> None:
    value = told(name, "--simulate", story, code=1)
    assert check(value, fault)["verdict"] == "fault"
    assert check(value, fault)["advice"] or fault == "sequence"


@pytest.mark.parametrize("name", NAMES)
def test_wrong_usage_is_2_with_one_sentence(name: str) -> None:
    done = said(name, "--no-such-option")
    assert done.returncode == 2 and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("line", []),
        ("line", ["/dev/null", "--line", "9600 9N1"]),
        ("line", ["/dev/null", "--speeds", "fast"]),
        ("switch", []),
        ("switch", ["--link", "main"]),
        ("replay", []),
        ("record", ["x.tape"]),
        ("record", ["x.tape", "tcp://nowhere"]),
        ("report", ["/no/such/folder/r.zip"]),
        ("report", ["--result", "/no/such/file"]),
        ("database", ["postgresql://u:word@h/d"]),
        ("smdr", []),
        ("smdr", ["tcp://nowhere"]),
        ("smdr", ["--simulate", "--format", "no-such-format"]),
        ("modem", []),
        ("modem", ["--simulate", "--call", "ring-ring", "--consent"]),
        ("modbus", []),
        ("modbus", ["--host", "127.0.0.1"]),
        ("modbus", ["--host", "127.0.0.1", "--scan", "all"]),
        ("modbus", ["--simulate", "--write", "no-such-output"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_what_cannot_be_used_is_2_and_says_why(name: str, words: list[str], tmp_path: Path) -> None:
    done = said(name, *words, cwd=tmp_path)
    assert done.returncode == 2, done.stderr
    assert done.stderr.strip().splitlines()[-1].startswith(f"{name}:") and "Traceback" not in done.stderr
    assert list(tmp_path.glob("*.zip")) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("line", ["/dev/no-such-port"]),
        ("line", ["usb:ffff:ffff"]),
        ("switch", ["--host", "127.0.0.1", "--port", "1", "--user", "x", "--secrets", "SECRETS"]),
        ("record", ["x.tape", "tcp://127.0.0.1:1", "--seconds", "1"]),
        ("record", ["x.tape", "/dev/no-such-port", "--seconds", "1"]),
        ("replay", ["/no/such/tape", "--driver", "ami"]),
        ("database", ["/no/such/journal.sqlite"]),
        ("smdr", ["tcp://127.0.0.1:1", "--seconds", "1"]),
        ("modem", ["tcp://127.0.0.1:1"]),
        ("modem", ["--simulate", "silent"]),
        ("modbus", ["--host", "127.0.0.1", "--port", "1", "--map", "relay8"]),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else value,
)
def test_what_cannot_be_reached_is_3(name: str, words: list[str], tmp_path: Path) -> None:
    secrets = tmp_path / "secrets.toml"
    secrets.write_text('x = "word"\n')
    secrets.chmod(0o600)
    value = told(name, *[str(secrets) if word == "SECRETS" else word for word in words], code=3, cwd=tmp_path)
    assert value["why"]


def test_a_secrets_file_that_others_read_is_refused(tmp_path: Path) -> None:
    secrets = tmp_path / "secrets.toml"
    secrets.write_text('x = "word"\n')
    secrets.chmod(0o644)
    done = said("switch", "--host", "127.0.0.1", "--port", "1", "--user", "x", "--secrets", str(secrets))
    assert done.returncode == 2 and "chmod 600" in done.stderr


def test_a_script_is_one_file_over_drivers_and_the_pure_centre() -> None:
    """But for the two that need SQL, which has one home; and the program never imports a script."""
    allowed = ("console.center", "drivers", "scripts.bootstrap", "scripts.diagnose.frame", "scripts")
    for file in sorted(SCRIPTS.glob("*.py")):
        also = ("console.store",) if file.stem == "database" else ()
        for name in imported(file):
            if name.split(".")[0] in ("console", "drivers", "scripts", "tests"):
                assert name.startswith((*allowed, *also)), f"{file.name} imports {name}"
    for room in ("console", "drivers"):
        for file in (SCRIPTS.parents[1] / room).rglob("*.py"):
            assert not [name for name in imported(file) if name.split(".")[0] == "scripts"], file


def imported(file: Path) -> list[str]:
    found: list[str] = []
    for node in ast.walk(ast.parse(file.read_text())):
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append(node.module or "")
    return found


def test_every_script_has_its_chapter_in_the_manual_with_a_transcript() -> None:
    page = (SCRIPTS.parents[1] / "docs" / "bench.md").read_text()
    for name in NAMES:
        assert f"\n## {name}\n" in page and f"$ python3 scripts/diagnose/{name}.py --simulate" in page


def test_a_test_call_is_not_placed_without_consent() -> None:
    value = told("modem", "--simulate", "--call", "0551234567")
    assert "--consent" in check(value, "test call")["words"]
    assert not [one for one in value["checks"] if one["name"] == "place a call"]


def test_a_test_call_is_placed_and_taken_and_hung_up_with_consent() -> None:
    value = told("modem", "--simulate", "--call", "0551234567", "--answer", "30", "--consent")
    assert check(value, "place a call")["verdict"] == check(value, "answer a call")["verdict"] == "fine"
    assert check(value, "hang up")["verdict"] == "fine" and "0551234567" in check(value, "answer a call")["words"]


def test_a_link_is_taken_from_the_settings(tmp_path: Path) -> None:
    file = tmp_path / "settings.toml"
    file.write_text(
        '[[links]]\nname = "a"\ndriver = "sim"\n[[links]]\nname = "b"\ndriver = "ami"\noptions.host = "x"\n'
    )
    assert frame.link_options(file, "b") == ("ami", {"host": "x"})
    assert frame.link_options(file, "") == ("sim", {})
    with pytest.raises(frame.UsageError, match="it has: a, b"):
        frame.link_options(file, "c")
    with pytest.raises(frame.UsageError, match="--settings"):
        frame.link_options(None, "b")
