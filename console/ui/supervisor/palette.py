"""Ctrl+K: one line that finds anything by any part of its words. It knows entries, not what they are about."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from console.ui import icons
from console.ui.models.table import fold
from console.ui.widgets.text import PlainLabel, plain, tooltip

MOST = 60
_NUMBER = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Entry:
    """Something to find: its words, a quieter word, an icon, its key, why it cannot be had, and what it does."""

    text: str
    under: str
    icon: str
    do: Callable[[], None] = field(repr=False)
    key: str = ""
    why_not: str = ""
    weight: int = 0


def rank(entry: Entry, words: Sequence[str]) -> tuple[int, int, int, str] | None:
    """How well an entry fits: names that begin with the first word come first; None when a word is missing."""
    name, under = fold(entry.text), fold(entry.under)
    if not all(word in name or word in under for word in words):
        return None
    if not words:
        return (1, 0, -entry.weight, name)
    starts = 0 if name.startswith(words[0]) else 1 if f" {words[0]}" in f" {name}" else 2 if words[0] in name else 3
    return (starts, 1 if entry.why_not else 0, -entry.weight, name)


class Palette(QDialog):
    """The line and what it found."""

    chosen = Signal(object)

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find"))
        self._entries = list(entries)
        self._found: list[Entry] = []
        self.line = QLineEdit(placeholderText=self.tr("Agent, queue, call, action, figure or screen"))
        self.line.setAccessibleName(self.tr("Find"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setIconSize(QSize(14, 14))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hint = PlainLabel(self.tr("↑ ↓ choose · Enter go · Esc close"), "faint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.hint)
        self.line.textChanged.connect(self.find)
        self.line.installEventFilter(self)
        self.list.itemClicked.connect(lambda _: self._choose())
        self.find("")

    def open_over(self, window: QWidget) -> None:
        """Show it in the upper middle of a window."""
        width, height = min(620, window.width() - 80), min(430, window.height() - 120)
        self.resize(width, height)
        self.move(window.mapToGlobal(QPoint((window.width() - width) // 2, 64)))
        self.open()
        self.line.setFocus()

    def find(self, text: str) -> None:
        """List what fits, the best first."""
        words = fold(text).split()
        ranked = [
            (place, number) for number, entry in enumerate(self._entries) if (place := rank(entry, words)) is not None
        ]
        ranked.sort()
        self._found = [self._entries[number] for _, number in ranked[:MOST]]
        self.list.clear()
        for entry in self._found:
            self.list.addItem(self._item(entry))
        self.list.setCurrentRow(0 if self._found else -1)
        more = len(ranked) - len(self._found)
        self.hint.show_text(
            self.tr("%n more: type on", "", more) if more else self.tr("↑ ↓ choose · Enter go · Esc close")
        )

    def _item(self, entry: Entry) -> QListWidgetItem:
        words = plain(entry.text, 70)
        under = entry.why_not or entry.under
        tail = "   ".join(part for part in (plain(under, 70), entry.key) if part)
        item = QListWidgetItem(icons.icon(entry.icon), f"{words}   {tail}" if tail else words)
        item.setToolTip(tooltip(entry.why_not))
        if entry.why_not:
            item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEnabled)
        return item

    def found(self) -> list[Entry]:
        """What is listed now."""
        return self._found

    def _choose(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._found) and not self._found[row].why_not:
            entry = self._found[row]
            self.accept()
            self.chosen.emit(entry)

    def eventFilter(self, watched, event) -> bool:
        """Arrow keys and Enter in the line speak to the list."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}.get(
                event.key()
            )
            if step is not None and self._found:
                self.list.setCurrentRow(max(0, min(len(self._found) - 1, self.list.currentRow() + step)))
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)
