"""Live bytes of one link, as hex and as text, with what the driver makes of them beside; pause, search, the newest.

The list holds what `tap.Kept` holds. While it is paused bytes go on being read and counted; they come in when it goes
on. A search looks into each chunk by itself: what is split between two chunks is found by neither.

Long because following, searching and decoding one stream of bytes share what is shown.
"""

from functools import cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings, Qt, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
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

from console.settings import LinkSettings, Settings
from console.ui import labels, theme
from console.ui.bridge import Bridge
from console.ui.models.table import Column, KeyedTableModel
from console.ui.supervisor.page import Page
from console.ui.technician.spelling import DUMP_BYTES, dump, hex_of, holds, text_of
from console.ui.technician.tally import Tally, health_words, severity
from console.ui.technician.tap import Kept, Passed, Taken, Tap
from console.ui.widgets.empty import EmptyState
from console.ui.widgets.table import KeyedTableView
from console.ui.widgets.text import PlainLabel, plain
from drivers import registry

translate = QCoreApplication.translate


def columns() -> tuple[Column, ...]:
    """Time, way, length, hex, text, meaning."""
    return (
        Column("at", translate("BytesPage", "Time"), lambda p, now: _time(p), lambda p, now: p.number, width=112),
        Column("way", translate("BytesPage", "Way"), lambda p, now: _way(p), width=76, severity=lambda p, now: "dim"),
        Column(
            "bytes",
            translate("BytesPage", "Bytes"),
            lambda p, now: str(len(p.chunk.data)),
            lambda p, now: len(p.chunk.data),
            "right",
            58,
        ),
        Column("hex", translate("BytesPage", "Hex"), lambda p, now: hex_of(p.chunk.data, 12), width=268),
        Column("text", translate("BytesPage", "Text"), lambda p, now: text_of(p.chunk.data), width=260),
        Column(
            "meaning",
            translate("BytesPage", "Decoded"),
            lambda p, now: " · ".join(p.meaning),
            width=200,
            stretch=True,
            tooltip=lambda p, now: "\n".join(p.meaning),
        ),
    )


def _time(passed: Passed) -> str:
    at = passed.chunk.at
    return "–" if at is None else f"{labels.clock_time(at, seconds=True)}.{int(at * 1000) % 1000:03d}"


def _way(passed: Passed) -> str:
    return translate("BytesPage", "← in") if passed.chunk.received else translate("BytesPage", "→ out")


@cache
def on_a_line_of_text(name: str) -> bool:
    """Whether that driver reads text from a serial line: of any other bytes linestats' verdict would mislead."""
    listing = registry.listings().get(name)
    driver = listing.driver if listing is not None else None
    return driver is not None and any(option.name == "line" for option in driver.info.options)


class BytesPage(Page):
    """One link's bytes, read from when the page is first shown until the window closes."""

    def __init__(self, bridge: Bridge, settings: Settings, settings_path: str, parent: QWidget | None = None) -> None:
        super().__init__("bytes", bridge, parent)
        self._settings, self._path = settings, settings_path
        self._tap: Tap | None = None
        self._begin_counting()
        self.link = QComboBox()
        self.link.setAccessibleName(self.tr("Link whose bytes are shown"))
        for link in settings.links:
            self.link.addItem(plain(link.name, 40), link.name)
        self.pause = QPushButton(self.tr("Pause  P"), checkable=True)
        self.newest = QPushButton(self.tr("Newest  End"))
        self.search = QLineEdit(placeholderText=self.tr("Search text or hex (0d 0a)"), clearButtonEnabled=True)
        self.search.setAccessibleName(self.tr("Search text or hex"))
        self.search.setFixedWidth(240)
        self.found = PlainLabel("", "faint")
        self.state = PlainLabel("", "dim")
        self.state.setWordWrap(True)
        self.model = KeyedTableModel(columns(), bridge.now, self)
        self.view = KeyedTableView(self.model, self.tr("Bytes of the link"))
        self.view.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.empty = EmptyState("bytes", "", "")
        self.view.set_empty(self.empty)
        self.detail = QPlainTextEdit(readOnly=True)
        self.detail.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.detail.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.detail.setAccessibleName(self.tr("The selected bytes, whole"))
        self.detail.setPlaceholderText(self.tr("Select a line: all its bytes and what they mean show here."))
        self._lay_out()
        self._connect()

    def _begin_counting(self) -> None:
        self._kept, self._held, self._tally = Kept(), Kept(), Tally()
        self._last = Taken()
        self._dropped = self._unread = 0

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(11, 7, 11, 7)
        head.setSpacing(10)
        head.addWidget(self.link)
        for widget in (self.pause, self.newest, self.search):
            head.addWidget(widget)
        head.addWidget(self.found)
        head.addStretch(1)
        panel = QFrame()
        panel.setObjectName("panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(1, 1, 1, 1)
        inner.setSpacing(0)
        inner.addLayout(head)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 0, 12, 8)
        foot.addWidget(self.state, 1)
        inner.addLayout(foot)
        inner.addWidget(self.view, 1)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(12)
        split.setChildrenCollapsible(False)
        split.addWidget(panel)
        split.addWidget(self.detail)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([520, 190])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(split)

    def _connect(self) -> None:
        self.link.currentIndexChanged.connect(lambda _: self._chosen())
        self.pause.toggled.connect(self._paused)
        self.newest.clicked.connect(self.go_newest)
        self.search.textChanged.connect(lambda _: self._searched())
        self.search.returnPressed.connect(lambda: self.find(1))
        self.view.row_selected.connect(self._show)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._tell)

    # which link

    def show_link(self, name: str) -> bool:
        """Show that link's bytes; False when the settings do not know it."""
        place = self.link.findData(name)
        self.link.setCurrentIndex(place if place >= 0 else self.link.currentIndex())
        return place >= 0

    @property
    def chosen(self) -> LinkSettings | None:
        """The link that is looked at."""
        return next((link for link in self._settings.links if link.name == self.link.currentData()), None)

    def _chosen(self) -> None:
        if self._tap is not None:
            self._tap.stop()
            self._tap = None
        self._begin_counting()
        self.model.replace({})
        self.detail.clear()
        self.pause.setChecked(False)
        if self.isVisible():
            self._open()
        self._tell()

    def _open(self) -> None:
        link = self.chosen
        if link is not None and self._tap is None:
            self._tap = Tap(self._settings.data_folder() / "tapes", link, self)
            self._tap.came.connect(self._came, Qt.ConnectionType.QueuedConnection)
            self._tap.start()
            self._second.start()

    def close_tap(self) -> None:
        """Let go of the tape."""
        self._second.stop()
        if self._tap is not None:
            self._tap.stop()
            self._tap = None

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self._open()
        self._tell()

    # what comes

    def _came(self) -> None:
        if self._tap is not None and self.sender() in (self._tap, None):
            self.take(self._tap.take())

    def take(self, taken: Taken) -> None:
        """What came: counted at once, shown unless it is paused."""
        self._last = taken
        for passed in taken.chunks:
            self._tally.feed(passed.chunk)
        if self.pause.isChecked():
            self._unread += len(taken.chunks)
            self._held.add(taken.chunks)
        else:
            self._add(taken.chunks)
        self._tell()

    def _add(self, chunks: tuple[Passed, ...]) -> None:
        if not chunks:
            return
        follows = self._at_end()
        gone = {passed.number for passed in self._kept.add(chunks)}
        self.model.update({p.number: p for p in chunks if p.number not in gone}, list(gone))
        self._dropped = self._kept.chunks[0].number - 1
        if follows:
            self.view.scrollToBottom()
        if self.search.text():
            self._searched()

    def _at_end(self) -> bool:
        bar = self.view.verticalScrollBar()
        return bar.value() >= bar.maximum() - theme.ROW

    def _paused(self, paused: bool) -> None:
        self.pause.setText(self.tr("Go on  P") if paused else self.tr("Pause  P"))
        if not paused:
            self._unread = 0
            self._add(self._held.clear())
        self._tell()

    def go_newest(self) -> None:
        """Show the newest, and follow it again."""
        self.pause.setChecked(False)
        self.view.clearSelection()
        self.view.scrollToBottom()

    # what is searched

    def _matches(self) -> list[int]:
        words = self.search.text().strip()
        return [p.number for p in self._kept.chunks if holds(p.chunk.data, " ".join(p.meaning), words)] if words else []

    def _searched(self) -> None:
        words, found = self.search.text().strip(), len(self._matches())
        self.found.show_text(self.tr("%n found  F3", "", found) if words else "")
        self.found.set_role("faint" if found or not words else "warning")

    def find(self, step: int) -> None:
        """Select the next (1) or previous (-1) chunk that holds what is searched; the end is followed by the start."""
        found = self._matches()
        if not found:
            self._searched()
            return
        selected = self.view.selected_keys()
        at: Any = selected[0] if selected else (0 if step > 0 else found[-1] + 1)
        after = [number for number in found if (number > at if step > 0 else number < at)]
        self.view.select((after or found)[0 if step > 0 else -1])

    # words

    def _show(self, key: object) -> None:
        passed = next((p for p in self._kept.chunks if p.number == key), None)
        if passed is None:
            return
        data, lines = passed.chunk.data, [*passed.meaning]
        lines += [""] if lines else []
        lines.append(dump(data))
        if len(data) > DUMP_BYTES:
            lines.append(self.tr("… %n more byte(s): on the tape", "", len(data) - DUMP_BYTES))
        self.detail.setPlainText("\n".join(lines))

    def _tell(self) -> None:
        link, last = self.chosen, self._last
        if link is None:
            self.empty.set_words(self.tr("No link is in the settings"), self._path)
            self.state.show_text("")
            return
        self.empty.set_words(*self._nothing(link))
        self.state.set_role("dim")
        verdict, now = self._tally.verdict(self._bridge.wall_time()), self._bridge.wall_time()
        parts = [self.tr("tape {name}").format(name=last.tape.name)] if last.tape else []
        if self._tally.received or self._tally.sent:
            received, sent = self._tally.rates(now)
            parts.append(
                self.tr("in {received} B/s, out {sent} B/s").format(received=f"{received:.0f}", sent=f"{sent:.0f}")
            )
        if verdict is not None and on_a_line_of_text(link.driver):
            parts.append(health_words(verdict))
            self.state.set_role(severity(verdict) or "dim")
        parts += self._left_out(last)
        words = plain("  ·  ".join(parts), 2000)
        self.state.setText(words)
        self.state.setAccessibleName(words)

    def _left_out(self, last: Taken) -> list[str]:
        """What is not shown, and why: nothing is left out silently."""
        said: list[str] = []
        if last.passed:
            said.append(self.tr("%n byte(s) from before are on the tape only", "", last.passed))
        if self._dropped:
            said.append(self.tr("%n older line(s) are on the tape only", "", self._dropped))
        if self._unread:
            said.append(self.tr("paused: %n waiting", "", self._unread))
        if last.damaged:
            said.append(self.tr("%n damaged byte(s) on the tape", "", last.damaged))
        if last.mute:
            said.append(self.tr("not decoded: {why}").format(why=last.mute))
        if last.trouble:
            said.append(self.tr("the tape cannot be read: {why}").format(why=last.trouble))
        return said

    def _nothing(self, link: LinkSettings) -> tuple[str, str]:
        if not link.record_tape:
            words = self.tr(
                "In {path}, write record_tape = true under the link “{link}” and start the engine anew. Passwords are "
                "blotted out before they reach the tape."
            )
            where = self._path or "settings.toml"
            return self.tr("“{link}” is not recorded").format(link=plain(link.name, 40)), words.format(
                path=where, link=plain(link.name, 40)
            )
        if self._last.tape is None:
            words = self.tr(
                "Its engine makes one in {folder} when the first bytes pass. An engine on another machine keeps its "
                "tapes there: open this window on that machine."
            )
            return self.tr("There is no tape of “{link}” here yet").format(link=plain(link.name, 40)), words.format(
                folder=self._settings.data_folder() / "tapes"
            )
        return self.tr("Nothing has passed yet"), self.tr("Bytes show here as soon as they are on the tape.")

    # what a page does

    def stops(self) -> list[QWidget]:
        return [self.link, self.view, self.detail]

    def focus_first(self) -> None:
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_quietly(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self, settings: QSettings) -> None:
        settings.setValue("technician/bytes", self.link.currentData())

    def recall(self, settings: QSettings) -> None:
        self.show_link(str(settings.value("technician/bytes", "")))
