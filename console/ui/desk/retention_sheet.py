"""What the site's rule of retention lets go: a list, each file with a tick, erased after asking, told, and stoppable.

The rule is the site's (`identity.toml`); a person carries it out. What was erased before a stop stays erased, and what
was not is told with its reason.
"""

import threading

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from console.desk.customer import CustomerFile
from console.store.desk.customer_retention import Carried, Retention
from console.store.desk.customers import Customers
from console.ui.desk import words
from console.ui.desk.refusals import words_of
from console.ui.later import Later
from console.ui.widgets.empty import EmptyOver, EmptyState
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel, plain

_ID = Qt.ItemDataRole.UserRole
MOST = 200


class RetentionSheet(QDialog):
    """`slow`: a worker of its own. `erased` when something went."""

    erased = Signal()
    _progress = Signal(object)

    def __init__(self, customers: Customers, slow: Later, who: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._retention, self._slow, self._who = Retention(customers), slow, who
        self._months = customers.policy.retention.months
        self._stop = threading.Event()
        self._names: dict[str, str] = {}
        self.setWindowTitle(self.tr("Files that are due to be erased"))
        self.resize(720, 520)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files that are due"))
        self.empty = EmptyOver(self.list, EmptyState("check", self.tr("Looking …"))).state
        self.list.itemChanged.connect(lambda _: self._refresh())
        self.told = PlainLabel("", "dim")
        self.told.setWordWrap(True)
        self.sure = QCheckBox(self.tr("I know that this cannot be taken back"))
        self.sure.toggled.connect(lambda _: self._refresh())
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How many are erased"))
        self.cancel = KeyedButton(self.tr("Stop"), "Ctrl+.", self._stop.set)
        self.erase = KeyedButton(self.tr("Erase what is ticked"), "Ctrl+Return", self.run, "danger")
        self.leave = KeyedButton(self.tr("Leave"), "Esc", self.reject)
        for widget in (self.bar, self.cancel):
            widget.hide()
        self._lay_out()
        self._progress.connect(self._show_progress)
        self.finished.connect(lambda _: self._stop.set())
        self.read()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(8)
        rule = (
            self.tr("Nobody called, wrote or changed anything about them for %n month(s).", "", self._months)
            if self._months > 0
            else self.tr("No rule is set: write months under [retention] in the site's identity.toml.")
        )
        goes = self.tr(
            "Of each goes the file, notes, words in tickets, number and name everywhere; figures stay, nameless."
        )
        for text, role in ((rule, "heading"), (goes, "dim")):
            label = PlainLabel(text, role)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addWidget(self.list, 1)
        for widget in (self.bar, self.told, self.sure):
            layout.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.erase)
        layout.addLayout(row)

    # --- what is due

    def read(self) -> None:
        """Ask what is due."""
        self._refresh()
        self._slow.run(lambda: self._retention.due(MOST), self._show, self._fail)

    def _show(self, files: list[CustomerFile]) -> None:
        self._names = {file.id: plain(file.name, 60) for file in files}
        self.list.clear()
        for file in files:
            under = " · ".join(filter(None, (file.number, words.date(file.changed))))
            item = QListWidgetItem(f"{self._names[file.id]}   {plain(under, 60)}")
            item.setData(_ID, file.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        nothing = self.tr("Files nobody hears of for that long show here, to be looked through before they go.")
        self.empty.set_words(self.tr("No file is due."), nothing)
        told = self.tr("%n file(s) are due", "", len(files)) if files else ""
        self._say(told + (self.tr(" (the first; more come after these)") if len(files) == MOST else ""))
        self._refresh()

    def ticked(self) -> list[str]:
        """The ids of the files to be erased."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return [str(item.data(_ID)) for item in items if item.checkState() is Qt.CheckState.Checked]

    def _refresh(self) -> None:
        self.erase.setEnabled(self.sure.isChecked() and bool(self.ticked()) and not self.bar.isVisibleTo(self))
        self.sure.setEnabled(self.list.count() > 0)

    # --- erasing

    def run(self) -> None:
        """Erase what is ticked."""
        ids = self.ticked()
        if not self.erase.isEnabled():
            return
        self._stop.clear()
        self.bar.setRange(0, len(ids))
        self.bar.setValue(0)
        for widget in (self.bar, self.cancel):
            widget.show()
        self.list.setEnabled(False)
        self._refresh()
        why = f"retention: {self._months} months"

        def going(now: Carried) -> bool:
            self._progress.emit(now)
            return not self._stop.is_set()

        self._slow.run(lambda: self._retention.carry_out(ids, self._who, why, going), self._ended, self._fail)

    def _show_progress(self, now: Carried) -> None:
        self.bar.setValue(now.done)
        self._say(self.tr("{done} of {total}").format(done=now.done, total=now.total))

    def _ended(self, done: Carried) -> None:
        self._rest()
        stopped = self.tr("Stopped. ") if done.stopped else ""
        kept = "; ".join(f"{self._names.get(one, one)}: {why}" for one, why in done.kept)
        stays = self.tr(" Not erased: {kept}").format(kept=kept) if kept else ""
        self._last = stopped + self.tr("%n file(s) erased.", "", done.erased) + stays
        if done.erased:
            self.erased.emit()
        self._slow.run(lambda: self._retention.due(MOST), self._show_rest, self._fail)

    def _show_rest(self, files: list[CustomerFile]) -> None:
        self._show(files)
        self._say(self._last)

    def _rest(self) -> None:
        self.sure.setChecked(False)
        for widget in (self.bar, self.cancel):
            widget.hide()
        self.list.setEnabled(True)
        self._refresh()

    def _fail(self, error: Exception) -> None:
        self._rest()
        self._say(words_of(error), "alarm")

    def _say(self, text: str, role: str = "dim") -> None:
        self.told.set_role(role)
        self.told.show_text(text)
