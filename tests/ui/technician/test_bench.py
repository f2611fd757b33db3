"""The bench's tests from the window: command lines, a process with progress, findings, stopping it, what is asked."""

import importlib
import json
import textwrap
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console.center import events as e
from console.settings import LinkSettings, Settings
from console.ui import stage
from console.ui.scenes import NOON
from console.ui.technician.bench_page import SCRIPTS
from console.ui.technician.bench_run import Result, Run, last_object
from console.ui.technician.bench_tests import TESTS, Target, Test, targets, words_of
from tests.ui.technician.desk import Desk
from tests.ui.technician.test_window import texts

FINE = """
import json, sys
print("… looking", file=sys.stderr, flush=True)
checks = [{"name": "words", "verdict": "fine", "figure": 2.5, "unit": "ms", "words": " ".join(sys.argv[1:])},
          {"name": "speed", "verdict": "fault", "words": "too slow", "advice": "hurry"}]
print(json.dumps({"bench": "x", "why": "", "checks": checks, "conformance": {"score": 50.0}}))
sys.exit(1)
"""
SLOW = """
import json, sys, threading
print("… holding the device", file=sys.stderr, flush=True)
try:
    threading.Event().wait()
except KeyboardInterrupt:
    print(json.dumps({"why": "stopped; as it was found", "checks": [{"name": "half", "verdict": "fine"}]}))
    sys.exit(130)
"""


def script(folder: Path, name: str, text: str) -> Path:
    file = folder / f"{name}.py"
    file.write_text(textwrap.dedent(text))
    return file


@pytest.fixture
def bench(desk: Desk, tmp_path: Path) -> Desk:
    desk.window.bench._scripts = tmp_path
    desk.window.show_page("bench")
    return desk


def test_command_lines_name_the_link_the_address_or_the_story(settings: Settings, tmp_path: Path) -> None:
    site = Settings(
        data=str(tmp_path),
        secrets_file="/etc/words",
        database="postgresql://u@db/x",
        database_secret="journal",
        links=(
            LinkSettings("main", "ami"),
            LinkSettings("pbx", "smdr", {"port": "/dev/ttyS0", "line": "1200 7E1", "format": "kx"}),
            LinkSettings("gsm", "modem", {"port": "COM3", "kind": "mobile"}),
            LinkSettings("plant", "modbus"),
        ),
    )
    known = {test.name: test for test in TESTS}
    file = tmp_path / "settings.toml"

    def words(name: str, kind: str, value: str = "", line: str = "") -> list[str]:
        return words_of(known[name], Target(kind, value, line), site, file)

    assert words("switch", "link", "main") == ["--settings", str(file), "--link", "main", "--secrets", "/etc/words"]
    assert words("modbus", "link", "plant") == ["--settings", str(file), "--link", "plant"]
    assert words("smdr", "link", "pbx") == ["/dev/ttyS0", "--line", "1200 7E1", "--format", "kx"]
    assert words("line", "link", "pbx") == ["/dev/ttyS0", "--line", "1200 7E1"]
    assert words("modem", "link", "gsm") == ["COM3", "--kind", "mobile"]
    assert words("line", "address", "/dev/ttyUSB0", "9600 8N1") == ["/dev/ttyUSB0", "--line", "9600 8N1"]
    assert words("line", "simulate", "noisy") == ["--simulate=noisy"]
    assert words("ports", "nothing") == []
    assert words("database", "link", "postgresql://u@db/x")[:3] == ["postgresql://u@db/x", "--secret", "journal"]
    assert words("database", "address", "x.sqlite") == ["x.sqlite", "--secrets", "/etc/words"]
    with pytest.raises(KeyError):
        words("smdr", "link", "gone")


def test_a_report_takes_the_results_that_were_kept(tmp_path: Path) -> None:
    site = Settings(data=str(tmp_path))
    report = next(test for test in TESTS if test.name == "report")
    (tmp_path / "bench").mkdir()
    (tmp_path / "bench" / "switch.json").write_text("{}")
    words = words_of(report, Target("nothing"), site, tmp_path / "settings.toml")
    assert words[-2:] == ["--result", str(tmp_path / "bench" / "switch.json")]
    assert words[0].endswith(".zip")
    assert "--settings" not in words
    (tmp_path / "settings.toml").write_text("")
    assert "--settings" in words_of(report, Target("nothing"), site, tmp_path / "settings.toml")


def test_every_test_can_be_learned_and_links_that_fit_come_first(settings: Settings) -> None:
    for test in TESTS:
        found = targets(test, settings)
        assert any(target.kind == "simulate" for _, target in found), test.name
        assert test.title
        assert test.words
    modem = next(test for test in TESTS if test.name == "modem")
    assert targets(modem, settings)[0] == ("link “quiet”", Target("link", "quiet"))


def test_a_test_runs_and_its_findings_are_listed_and_kept(bench: Desk, tmp_path: Path, settings: Settings) -> None:
    script(tmp_path, "ports", FINE)
    page = bench.window.bench
    bench.press("R")
    bench.qtbot.waitUntil(lambda: page.job is None and page.model.rowCount() == 2, timeout=30_000)
    cells = [[page.model.cell(row, n).text for n in range(4)] for row in range(2)]
    assert cells == [["fine", "words", "2.5 ms", "--json"], ["fault", "speed", "", "too slow"]]
    assert page.model.cell(1, 3).under == "→ hurry"
    assert page.state.text() == "Ports · 1 fine, 1 fault · conformance 50 %"
    assert "… looking" in page.log.toPlainText()
    kept = json.loads((Path(settings.data) / "bench" / "ports.json").read_text())
    assert kept["conformance"]["score"] == 50.0


def test_digits_choose_the_tests_in_their_order(bench: Desk) -> None:
    page, chosen = bench.window.bench, []
    for number in range(1, len(TESTS) + 1):
        bench.press(str(number))
        chosen.append(page.test.name)
    assert chosen == [test.name for test in TESTS]


def test_a_script_of_the_bench_itself_runs_and_its_checks_show(bench: Desk) -> None:
    page = bench.window.bench
    page._scripts = SCRIPTS
    page.choose("modem")
    page.target.setCurrentIndex(
        [target for _, target in targets(page.test, page._settings)].index(Target("simulate", "fine"))
    )
    assert page.chosen() == Target("simulate", "fine")
    page.begin()
    bench.qtbot.waitUntil(lambda: page.job is None, timeout=120_000)
    assert page.model.rowCount() > 3
    assert "fine" in {page.model.cell(row, 0).text for row in range(page.model.rowCount())}
    assert "conformance" in page.state.text()


def test_the_window_knows_the_stories_of_each_script() -> None:
    for test in TESTS:
        script = importlib.import_module(f"scripts.diagnose.{test.name}")
        assert tuple(script.BENCH.stories) == test.stories, test.name


def test_stopping_is_as_ctrl_c_and_shows_what_was_found(bench: Desk, tmp_path: Path) -> None:
    script(tmp_path, "ports", SLOW)
    page = bench.window.bench
    page.begin()
    bench.qtbot.waitUntil(lambda: "holding" in page.log.toPlainText(), timeout=30_000)
    assert not page.run.isEnabled()
    bench.press("X")
    bench.qtbot.waitUntil(lambda: page.job is None, timeout=30_000)
    assert "stopped" in page.state.text()
    assert page.model.cell(0, 1).text == "half"


def test_a_closing_window_stops_the_test_and_waits_for_it(qtbot: QtBot, settings: Settings, tmp_path: Path) -> None:
    desk = Desk(stage.busy(NOON).center(), qtbot, settings)
    desk.window.bench._scripts = tmp_path
    script(tmp_path, "ports", SLOW)
    desk.window.bench.choose("ports")
    desk.window.bench.begin()
    qtbot.waitUntil(lambda: "holding" in desk.window.bench.log.toPlainText(), timeout=30_000)
    job = desk.window.bench.job
    assert job is not None
    ended: list[Result] = []
    job.ended.connect(ended.append)
    desk.window.close()
    assert [result.code for result in ended] == [130]
    desk.close()


def test_a_line_the_engine_holds_is_not_opened_without_asking(bench: Desk, tmp_path: Path) -> None:
    script(tmp_path, "modem", FINE)
    page = bench.window.bench
    page.choose("modem")
    bench.tell(e.LinkUp(bench.now, "up", "quiet", "modem"))
    page.begin()
    sheet = bench.window.hands.sheet
    assert page.job is None
    assert "The engine holds “quiet”" in texts(sheet)
    sheet.reject()
    bench.tell(e.LinkDown(bench.now, "down", "quiet", "ended"))
    page.begin()
    assert page.job is not None
    bench.qtbot.waitUntil(lambda: page.job is None, timeout=30_000)


def test_a_missing_script_and_a_missing_address_are_said(bench: Desk) -> None:
    page = bench.window.bench
    bench.press("R")
    assert "not part of this installation" in bench.said
    page._scripts = SCRIPTS
    page.choose("line")
    page.target.setCurrentIndex(
        next(n for n in range(page.target.count()) if page.target.itemData(n).kind == "address")
    )
    assert page.address.isVisible()
    assert not page.run.isEnabled()


def test_a_script_that_gives_no_json_tells_its_last_line(qtbot: QtBot, tmp_path: Path) -> None:
    job = Run(script(tmp_path, "broken", "raise SystemExit('no such port')"), [])
    with qtbot.waitSignal(job.ended, timeout=30_000) as told:
        job.start()
    assert (told.args[0].code, told.args[0].why, told.args[0].checks) == (1, "no such port", [])


def test_only_an_object_on_the_last_line_counts() -> None:
    assert last_object(b'noise\n{"a": 1}\n') == {"a": 1}
    assert last_object(b"") == {}
    assert last_object(b"[1]") == {}
    assert last_object(b'{"a": 1}\nnoise') == {}
    assert Result(0, told={"checks": "x"}).checks == []
    assert isinstance(TESTS[0], Test)
