"""The command line: roles, help, errors in one sentence, a log for bugs, and no Qt where no window opens."""

import argparse
import logging
import subprocess
import sys
import types
from pathlib import Path

import pytest

from console import __main__ as command
from console import __version__
from console.errors import PlainError
from console.settings import Settings
from tests.helpers.processes import said


class Stage(types.ModuleType):
    """A role of the tests: keeps what it was given, and does what it was told."""

    def __init__(self, act: object = 0) -> None:
        super().__init__("stage")
        self.act = act
        self.args: argparse.Namespace | None = None

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--lines", type=int, default=3)

    def run(self, args: argparse.Namespace) -> int:
        self.args = args
        if isinstance(self.act, BaseException):
            raise self.act
        return int(str(self.act))


def play(
    monkeypatch: pytest.MonkeyPatch, stage: Stage, *words: str, role: str = "engine", windows: bool = False
) -> int:
    monkeypatch.setitem(sys.modules, "tests.stage", stage)
    monkeypatch.setitem(command.ROLES, role, command.Role("tests.stage", windows, "a stage"))
    return command.main(words)


def test_version_and_help_need_neither_qt_nor_a_display(tmp_path: Path) -> None:
    result = said("--version", data=tmp_path)
    assert result.stdout.strip() == f"centralino {__version__}"


def test_importing_the_command_line_loads_no_qt_and_no_database() -> None:
    code = (
        "import sys, console.__main__; "
        "print([m for m in sys.modules if m.split('.')[0] in ('PySide6', 'sqlalchemy', 'psycopg', 'pyqtgraph')])"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_a_role_gets_settings_with_the_words_of_the_command_line(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stage = Stage(act=7)
    config = tmp_path / "x.toml"
    config.write_text("site = 'Here'\ntheme = 'dark'\n")
    words = ("--config", str(config), "--data", str(tmp_path), "--language", "pt", "engine", "--lines", "5", "--stay")
    assert play(monkeypatch, stage, *words) == 7
    assert stage.args is not None
    settings: Settings = stage.args.settings
    assert (settings.site, settings.theme, settings.language) == ("Here", "dark", "pt")
    assert settings.database_address() == f"sqlite:///{tmp_path.as_posix()}/journal.sqlite"
    assert (stage.args.lines, stage.args.stay, stage.args.role) == (5, True, "engine")
    assert stage.args.log == tmp_path / "log" / "engine.log"


def test_without_a_role_the_supervisors_window_opens(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    stage = Stage()
    assert play(monkeypatch, stage, "--data", str(tmp_path), role="supervisor", windows=True) == 0
    assert stage.args is not None
    assert stage.args.role == "supervisor"


def test_a_path_is_a_sqlite_database_and_an_address_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for given, wanted in (
        (str(tmp_path / "a.db"), f"sqlite:///{tmp_path.as_posix()}/a.db"),
        ("postgresql://me@/x?host=/run/pg", "postgresql://me@/x?host=/run/pg"),
    ):
        stage = Stage()
        play(monkeypatch, stage, "--data", str(tmp_path), "engine", "--database", given)
        assert stage.args is not None
        assert stage.args.settings.database_address() == wanted


def test_a_password_in_the_address_is_taken_out_and_warned_of(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = Stage()
    address = "postgresql://me:hunter2@db.example:5433/x"
    play(monkeypatch, stage, "--data", str(tmp_path), "engine", "--database", address)
    assert stage.args is not None
    settings: Settings = stage.args.settings
    assert settings.database == "postgresql://me@db.example:5433/x"
    assert stage.args.secrets.get(settings.database_secret).reveal() == "hunter2"
    told = capsys.readouterr().err
    assert "hunter2" not in told
    assert "can be read by every user" in told


def test_a_password_in_the_query_of_an_address_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = "postgresql://me@db.example/x?password=hunter2"
    assert play(monkeypatch, Stage(), "--data", str(tmp_path), "engine", "--database", address) == 2
    assert "hunter2" not in capsys.readouterr().err


def test_an_error_a_person_can_mend_is_one_sentence(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert play(monkeypatch, Stage(PlainError("the roof leaks: mend it")), "--data", str(tmp_path), "engine") == 2
    assert capsys.readouterr().err == "centralino: the roof leaks: mend it\n"


@pytest.mark.expected_log("CRITICAL console: the program stopped on a bug")
def test_a_bug_is_logged_with_its_traceback_and_told_without(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert play(monkeypatch, Stage(ZeroDivisionError("by nothing")), "--data", str(tmp_path), "engine") == 2
    log = tmp_path / "log" / "engine.log"
    told = capsys.readouterr().err
    assert "Traceback" not in told
    assert str(log) in told
    for handler in logging.getLogger().handlers:
        handler.flush()
    assert "ZeroDivisionError: by nothing" in log.read_text()


def test_an_unknown_role_lists_the_known(tmp_path: Path) -> None:
    result = said("kitchen", data=tmp_path)
    assert result.returncode == 2
    known = "supervisor, wallboard, station, technician, engine, replay"
    assert f"there is no “kitchen” here; known: {known}" in result.stderr


def test_a_bad_settings_file_is_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text("language = 'de'\n")
    result = said("engine", "--config", str(file), data=tmp_path)
    assert result.returncode == 2
    assert result.stderr == f"centralino: {file}: language: must be one of en, it, pt, not “de”\n"


def test_a_window_without_a_display_says_what_can_be_done(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    assert command.main(["wallboard", "--data", str(tmp_path)]) == 2
    told = capsys.readouterr().err
    assert "There is no display" in told
    for way in ("ssh -X", "centralino engine", "xvfb-run"):
        assert way in told
    monkeypatch.setenv("DISPLAY", ":987")
    assert command.main(["--data", str(tmp_path)]) == 2
    assert "nothing answers at “:987”" in capsys.readouterr().err
