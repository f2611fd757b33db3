"""The bench's tests as buttons: chosen, run in a process of their own, their checks with verdict, figure and advice.

A test that would take a line from the engine asks first. The newest result of each is kept for the report.

Long because choosing a test, running it and reading its result are one page, laid out in one place.
"""

import json
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

import drivers
from console.settings import Settings
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.models.table import Column, KeyedTableModel
from console.ui.supervisor.hands import Hands
from console.ui.supervisor.page import Page
from console.ui.supervisor.sheets import Ask
from console.ui.technician.bench_run import Result, Run
from console.ui.technician.bench_tests import ADDRESS, LINK, TESTS, Target, Test, results_folder, targets, words_of
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel, plain, tooltip

translate = QCoreApplication.translate
SCRIPTS = Path(drivers.__file__).resolve().parents[1] / "scripts" / "diagnose"
LINES_KEPT = 500
_SHAPES = {"fine": "check", "notice": "warning", "fault": "alarm", "untried": "unknown"}
_SEVERITIES = {"notice": "warning", "fault": "alarm", "untried": "faint"}


def verdict_words(verdict: str) -> str:
    """A verdict in a word."""
    return {
        "fine": translate("BenchPage", "fine"),
        "notice": translate("BenchPage", "look"),
        "fault": translate("BenchPage", "fault"),
        "untried": translate("BenchPage", "not tried"),
    }.get(verdict, verdict)


def figure_words(check: dict[str, Any]) -> str:
    """``12.5 ms``; empty when there is nothing to measure."""
    figure = check.get("figure")
    return f"{figure:.4g} {check.get('unit', '')}".strip() if isinstance(figure, int | float) else ""


def columns() -> tuple[Column, ...]:
    """Verdict, what, figure, words with advice under them."""
    return (
        Column(
            "verdict",
            translate("BenchPage", "Verdict"),
            lambda k, now: verdict_words(k.get("verdict", "")),
            lambda k, now: list(_SHAPES).index(k["verdict"]) if k.get("verdict") in _SHAPES else 9,
            width=118,
            shape=lambda k, now: _SHAPES.get(k.get("verdict", ""), "unknown"),
            severity=lambda k, now: _SEVERITIES.get(k.get("verdict", ""), ""),
        ),
        Column("name", translate("BenchPage", "Check"), lambda k, now: str(k.get("name", "")), width=150),
        Column("figure", translate("BenchPage", "Figure"), lambda k, now: figure_words(k), align="right", width=100),
        Column(
            "words",
            translate("BenchPage", "What was seen, and what to do"),
            lambda k, now: str(k.get("words", "")),
            stretch=True,
            width=300,
            under=lambda k, now: f"→ {k['advice']}" if k.get("advice") else "",
            tooltip=lambda k, now: f"{k.get('words', '')}\n{k.get('advice', '')}".strip(),
        ),
    )


class BenchPage(Page):
    """Chooses, runs, shows."""

    said = Signal(str)

    def __init__(
        self,
        bridge: Bridge,
        hands: Hands,
        settings: Settings,
        settings_path: str,
        scripts: Path = SCRIPTS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("bench", bridge, parent)
        self._hands, self._settings, self._scripts = hands, settings, scripts
        self._file = Path(settings_path or "settings.toml")
        self.job: Run | None = None
        self._running: Test | None = None
        self.test = TESTS[0]
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.title = PlainLabel("", "title")
        self.words = PlainLabel("", "dim")
        self.words.setWordWrap(True)
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Against what"))
        self.address = QLineEdit(placeholderText=self.tr("Address, e.g. /dev/ttyUSB0"))
        self.address.setAccessibleName(self.tr("Address"))
        self.line = QLineEdit(placeholderText="9600 8N1")
        self.line.setAccessibleName(self.tr("Line settings"))
        self.line.setMaximumWidth(140)
        self.run = QPushButton(self.tr("Run  R"))
        self.run.setProperty("kind", "primary")
        self.stop = QPushButton(self.tr("Stop  X"))
        self.state = PlainLabel("", "heading")
        self.model = KeyedTableModel(columns(), bridge.now, self)
        self.view = KeyedTableView(self.model, self.tr("What the test found"), 46)
        self.empty = EmptyState("bench", self.tr("Nothing tested yet"), "")
        self.view.set_empty(self.empty)
        self.log = QPlainTextEdit(readOnly=True)
        self.log.setMaximumBlockCount(LINES_KEPT)
        self.log.setAccessibleName(self.tr("What the test says while it runs"))
        self.log.setPlaceholderText(self.tr("What a test says while it runs shows here."))
        self._begun = QElapsedTimer()
        self._lay_out()
        self._connect()
        self.choose(self.test.name)

    def _lay_out(self) -> None:
        tests = QFrame()
        tests.setObjectName("panel")
        tests.setFixedWidth(226)
        column = QVBoxLayout(tests)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(6)
        for number, test in enumerate(TESTS, 1):
            button = self.buttons[test.name] = QPushButton(f"{test.title}  {number}", checkable=True)
            button.setToolTip(tooltip(test.words))
            button.setAccessibleName(f"{test.title}: {test.words} ({number})")
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(tests)
        layout.addWidget(self._right(), 1)

    def _right(self) -> QWidget:
        panel = QFrame()
        panel.setObjectName("panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(1, 12, 1, 1)
        inner.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(14, 0, 14, 4)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.target)
        row.addWidget(self.address, 1)
        row.addWidget(self.line)
        row.addStretch(0)
        row.addWidget(self.run)
        row.addWidget(self.stop)
        for widget in (self.title, self.words):
            head.addWidget(widget)
        head.addLayout(row)
        head.addWidget(self.state)
        inner.addLayout(head)
        inner.addWidget(self.view, 1)
        split = QSplitter()
        split.setOrientation(split.orientation().Vertical)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(panel)
        split.addWidget(self.log)
        split.setSizes([500, 150])
        return split

    def _connect(self) -> None:
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.choose(name))
        self.target.currentIndexChanged.connect(lambda _: self._judge())
        self.address.textChanged.connect(lambda _: self._judge())
        self.run.clicked.connect(self.begin)
        self.stop.clicked.connect(self.cancel)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tell_running)

    # what is chosen

    def choose(self, name: str) -> None:
        """Another test; what the one before found stays until this one runs."""
        self.test = next(test for test in TESTS if test.name == name)
        self.buttons[name].setChecked(True)
        for known, button in self.buttons.items():
            button.setProperty("kind", "primary" if known == name else "")
            button.style().unpolish(button)
            button.style().polish(button)
        self.title.show_text(self.test.title)
        self.words.show_text(self.test.words)
        self.target.clear()
        for words, target in targets(self.test, self._settings):
            self.target.addItem(words, target)
        self._judge()

    def chosen(self) -> Target:
        """Against what the test would run now."""
        target: Target = self.target.currentData()
        if target is not None and target.kind == ADDRESS:
            return Target(ADDRESS, self.address.text().strip(), self.line.text().strip())
        return target

    @property
    def script(self) -> Path:
        """The file that does it."""
        return self._scripts / f"{self.test.name}.py"

    def _judge(self) -> None:
        target = self.target.currentData()
        typed = target is not None and target.kind == ADDRESS
        self.address.setVisible(typed)
        self.line.setVisible(typed and self.test.line)
        why = self._why_not()
        self.run.setEnabled(not why)
        self.run.setToolTip(tooltip(why))
        self.stop.setEnabled(self.job is not None)
        if self.job is None:
            self.empty.set_words(
                why or self.tr("Nothing tested yet"),
                self.tr("Run the test, or learn it on a simulated device.") if not why else "",
            )

    def _why_not(self) -> str:
        if self.job is not None:
            return self.tr("A test is running")
        if not self.script.exists():
            return self.tr("The bench's scripts are not part of this installation: {path}").format(path=self.script)
        target = self.chosen()
        if target is None:
            return self.tr("No link of the settings fits this test")
        if target.kind == ADDRESS and not target.value:
            return self.tr("Type an address")
        return ""

    # running

    def begin(self) -> None:
        """R: run it; ask first when the engine holds what it would touch."""
        if why := self._why_not():
            self.said.emit(why)
            return
        holder = self._held()
        if not holder:
            self._start()
            return
        ask = Ask(
            self.tr("The engine holds “{link}”").format(link=plain(holder, 40)),
            self.tr("Run all the same"),
            self.tr(
                "A serial port is refused while the engine has it, and a second client can disturb a bus. Better: end "
                "the engine, or take the link out of the settings while you test."
            ),
            ask_why=False,
            danger=True,
        )
        self._hands.ask(ask, lambda choice: self._start())

    def _held(self) -> str:
        """The link that is up and uses what the test would open; empty when none does."""
        target = self.chosen()
        if self.test.beside or target.kind not in (LINK, ADDRESS):
            return ""
        up = {name for name, link in self._bridge.center.links.items() if link.up}
        if target.kind == LINK:
            return target.value if target.value in up else ""
        same = (
            k.name for k in self._settings.links if target.value in (k.options.get("port"), k.options.get("serial"))
        )
        return next((name for name in same if name in up), "")

    def _start(self) -> None:
        words = words_of(self.test, self.chosen(), self._settings, self._file)
        if self.test.name == "report":
            (self._settings.data_folder() / "reports").mkdir(parents=True, exist_ok=True)
        self.model.replace({})
        self.log.clear()
        self._running = self.test
        self.job = Run(self.script, words, self)
        self.job.progress.connect(self.log.appendPlainText)
        self.job.ended.connect(self._ended)
        self._begun.start()
        self._second.start()
        self.job.start()
        self._judge()
        self._tell_running()

    def _tell_running(self) -> None:
        if self.job is None or self._running is None:
            return
        self.empty.set_words(self.tr("Testing…"), self._running.words)
        time = labels.span(self._begun.elapsed() / 1000)
        self.state.set_role("heading")
        self.state.show_text(self.tr("{test} runs, {time}").format(test=self._running.title, time=time))

    def cancel(self) -> None:
        """X: stop it; it leaves the device as it found it."""
        if self.job is not None:
            self.job.cancel()

    def close_run(self) -> None:
        """The window goes."""
        if self.job is not None:
            self.job.close()

    def _ended(self, result: Result) -> None:
        test, job = self._running, self.job
        self.job = self._running = None
        self._second.stop()
        if job is not None:
            job.deleteLater()
        if test is not None:
            self.show_result(test, result)
            self._keep(test, result)

    def show_result(self, test: Test, result: Result) -> None:
        """What a test found."""
        self.model.replace(dict(enumerate(result.checks)))
        self._judge()
        self._tell_result(test, result)

    def _tell_result(self, test: Test, result: Result) -> None:
        verdicts = [str(check.get("verdict")) for check in result.checks]
        counts = ", ".join(f"{verdicts.count(v)} {verdict_words(v)}" for v in _SHAPES if v in verdicts)
        score = result.told.get("conformance", {}).get("score") if result.told else None
        parts = [test.title, self.tr("stopped") if result.cancelled else "", counts]
        parts.append("" if result.cancelled and result.checks else result.why)
        if isinstance(score, int | float):
            parts.append(self.tr("conformance {score} %").format(score=f"{score:.0f}"))
        self.state.show_text(" · ".join(part for part in parts if part))
        grave = "fault" in verdicts or (result.code not in (0, 1) and not result.cancelled)
        self.state.set_role("alarm" if grave else "warning" if "notice" in verdicts else "heading")
        if not result.checks:
            self.empty.set_words(
                result.why or self.tr("It found nothing to tell"), self.tr("What it said stands below.")
            )

    def _keep(self, test: Test, result: Result) -> None:
        """For the report. A result that cannot be written is said; it still stands on the screen."""
        if not result.told or test.name == "report":
            return
        folder = results_folder(self._settings)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{test.name}.json").write_text(json.dumps(result.told, ensure_ascii=False), encoding="utf-8")
        except OSError as error:
            self.said.emit(self.tr("The result could not be kept: {why}").format(why=error.strerror or str(error)))

    def stops(self) -> list[QWidget]:
        return [self.buttons[self.test.name], self.target, self.run, self.view, self.log]

    def focus_quietly(self) -> None:
        self.buttons[self.test.name].setFocus()
