"""Ended calls from the journal, page by page: by words, queue, outcome and time, read on at the list's end."""

from typing import Any

from PySide6.QtCore import QDateTime, QLocale, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from console.center.ids import native
from console.center.state import Center, Key
from console.center.states import Direction, Outcome
from console.store.history import Place, Wanted
from console.store.records import CallRecord
from console.ui import labels
from console.ui.bridge import Bridge
from console.ui.desk import site_words
from console.ui.models.table import Column, KeyedTableModel
from console.ui.supervisor.past import Past
from console.ui.supervisor.sentences import agent_name, queue_name
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel

DAY_S = 86_400.0


def _day(at: float) -> str:
    """The date as people here write it."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)).date(), QLocale.FormatType.ShortFormat)


def _caller(record: CallRecord) -> str:
    return record.name or record.cli or labels.anonymous()


class HistoryPane(QFrame):
    """The list and what narrows it."""

    selected = Signal(object)  # tuple of Keys

    def __init__(self, bridge: Bridge, past: Past, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._bridge, self._past = bridge, past
        self._more = self._asking = False
        self._last: Place | None = None
        self.model = KeyedTableModel(self._columns(), bridge.now, self)
        self.view = KeyedTableView(self.model, self.tr("Ended calls"))
        self.words = QLineEdit(placeholderText=self.tr("Name, number, queue, agent or id"), clearButtonEnabled=True)
        self.words.setAccessibleName(self.tr("Search ended calls"))
        self.queue, self.outcome, self.span = QComboBox(), QComboBox(), QComboBox()
        for box, name in (
            (self.queue, self.tr("Queue")),
            (self.outcome, self.tr("Outcome")),
            (self.span, self.tr("Time")),
        ):
            box.setAccessibleName(name)
        self.note = PlainLabel("", "faint")
        self._empty = EmptyState(
            "history", self.tr("No call was found"), self.tr("Ask for other words or a longer time.")
        )
        self._fill()
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=250)
        self._later.timeout.connect(self.search)
        self.words.textChanged.connect(lambda _: self._later.start())
        for box in (self.queue, self.outcome, self.span):
            box.currentIndexChanged.connect(lambda _: self._later.start())
        self.view.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.view.row_selected.connect(self._select)
        past.page_came.connect(self._take)
        past.failed.connect(self._fail)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(11, 8, 11, 8)
        head.setSpacing(8)
        for widget in (self.words, self.queue, self.outcome, self.span):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.note)
        self.words.setMinimumWidth(240)
        line = QFrame()
        line.setProperty("line", "true")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(line)
        layout.addWidget(self.view, 1)
        self.view.set_empty(self._empty)

    def _fill(self) -> None:
        self.outcome.addItem(self.tr("any outcome"), "")
        for outcome in Outcome:
            self.outcome.addItem(labels.outcome(outcome), outcome.value)
        for word, seconds in (
            (self.tr("last 24 hours"), DAY_S),
            (self.tr("last 7 days"), 7 * DAY_S),
            (self.tr("ever"), 0.0),
        ):
            self.span.addItem(word, seconds)
        self._fill_queues()

    def _fill_queues(self) -> None:
        chosen = self.queue.currentData()
        self.queue.blockSignals(True)
        self.queue.clear()
        self.queue.addItem(self.tr("any queue"), "")
        for queue in sorted(self._bridge.center.queues.values(), key=lambda queue: queue.name.casefold()):
            self.queue.addItem(queue_name(self._bridge.center, queue.id), queue.id)
        self.queue.setCurrentIndex(max(0, self.queue.findData(chosen)))
        self.queue.blockSignals(False)

    def wanted(self) -> Wanted:
        """What is asked for now."""
        seconds = self.span.currentData()
        return Wanted(
            self.words.text().strip(),
            self.queue.currentData() or "",
            "",
            self.outcome.currentData() or "",
            since=self._bridge.now() - seconds if seconds else 0.0,
        )

    def search(self) -> None:
        """Ask for the first page anew."""
        self._fill_queues()
        self._last, self._more = None, False
        self._ask()

    def _ask(self) -> None:
        self._asking = True
        self._wanted = self.wanted() if self._last is None else self._wanted
        self.note.show_text(self.tr("asking…"))
        self._past.page(self._wanted, self._last)

    def _take(self, found: list[CallRecord], more: bool) -> None:
        rows = {record.id: record for record in found}
        if self._last is None:
            self.model.replace(rows)
            self.view.scrollToTop()
        else:
            self.model.update(rows)
        if found:
            self._last = (found[-1].ended, found[-1].id)
        self._more, self._asking = more, False
        total = self.model.total()
        self.note.show_text(self.tr("%n call(s), more below", "", total) if more else self.tr("%n call(s)", "", total))

    def _fail(self, why: str) -> None:
        self._asking = False
        self.note.show_text(why)

    def _scrolled(self, value: int) -> None:
        bar = self.view.verticalScrollBar()
        if self._more and not self._asking and value >= bar.maximum() - self.view.viewport().height():
            self._ask()

    def _select(self, key: object) -> None:
        if key is not None:
            selection: tuple[Key, ...] = (("past", str(key)),)
            self.selected.emit(selection)

    def _columns(self) -> tuple[Column, ...]:
        def center() -> Center:
            return self._bridge.center

        def outcome(record: CallRecord, now: float) -> str:
            return (
                labels.outcome(Outcome(record.outcome))
                if record.outcome
                else labels.direction(Direction(record.direction))
            )

        def began(record: CallRecord, now: float) -> str:
            if _day(record.arrived) == _day(now):
                return labels.clock_time(record.arrived, seconds=True)
            return f"{_day(record.arrived)} {labels.clock_time(record.arrived)}"

        def text(make: Any) -> Any:
            return lambda record, now: make(record)

        return (
            Column("ended", self.tr("Began"), began, text(lambda r: r.arrived), width=128),
            Column("outcome", self.tr("Outcome"), outcome, width=106, severity=lambda r, now: "dim"),
            Column(
                "source",
                self.tr("Known by"),
                text(lambda r: self.tr("record") if r.recorded else self.tr("live")),
                width=92,
                severity=lambda r, now: "dim",
                gives_way=3,
            ),
            Column("caller", self.tr("Caller"), text(_caller), stretch=True, width=120),
            Column("number", self.tr("Number"), text(lambda r: r.cli), width=140),
            Column(
                "queue", self.tr("Queue"), text(lambda r: queue_name(center(), r.queue) if r.queue else ""), width=106
            ),
            Column(
                "agent", self.tr("Agent"), text(lambda r: agent_name(center(), r.agent) if r.agent else ""), width=116
            ),
            Column(
                "wait", self.tr("Waited"), text(lambda r: labels.span(r.wait_s)), text(lambda r: r.wait_s), "right", 62
            ),
            Column(
                "talk", self.tr("Talked"), text(lambda r: labels.span(r.talk_s)), text(lambda r: r.talk_s), "right", 62
            ),
            Column(
                "lasted",
                self.tr("Lasted"),
                text(lambda r: labels.span(r.ended - r.arrived)),
                text(lambda r: r.ended - r.arrived),
                "right",
                70,
                strong=True,
                gives_way=2,
            ),
            Column(
                "code",
                self.tr("Conclusion"),
                text(lambda r: site_words.outcome(r.code)),
                width=110,
                severity=lambda r, now: "dim",
                gives_way=1,
            ),
            Column("dnis", self.tr("Dialled"), text(lambda r: r.dnis), width=110, hidden=True),
            Column("trunk", self.tr("Trunk"), text(lambda r: native(r.trunk)), width=110, hidden=True),
            Column("native", self.tr("Switch's id"), text(lambda r: r.native), width=130, hidden=True),
        )
