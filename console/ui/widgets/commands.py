"""The strip at the bottom: the fate of each command, in words.

``asked → accepted → seen 0.3 s``, or refused and why, or timed out and why, or pending with a way to cancel.
Nothing is optimistic: the strip shows what has been recorded, and the newest stands first.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from console.ui.widgets.text import PlainLabel

# A stage and the role its word is written in; a shape stands before the words that need a person.
STAGES = {
    "asked": "dim",
    "accepted": "dim",
    "seen": "dim",
    "pending": "dim",
    "cancelled": "dim",
    "refused": "alarm",
    "timed_out": "warning",
}
MARKS = {"refused": "◆ ", "timed_out": "▲ "}


@dataclass(frozen=True, slots=True)
class Fate:
    """One command as the strip shows it; all words are ready to be read."""

    id: str
    time: str  # "10:41:58"
    title: str  # "Move José Müller to position 2"
    stage: str  # one of STAGES
    words: str  # "asked → accepted → seen 0.3 s"
    cancellable: bool = False
    cancel_word: str = "cancel"


class _Entry(QWidget):
    def __init__(self, fate: Fate, cancel: Signal, parent: QWidget) -> None:
        super().__init__(parent)
        self.fate = fate
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        role = STAGES.get(fate.stage, "dim")
        for label in (
            PlainLabel(fate.time, "faint"),
            PlainLabel(fate.title, "heading"),
            PlainLabel(MARKS.get(fate.stage, "") + fate.words, role),
        ):
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            layout.addWidget(label)
        if fate.cancellable:
            button = QPushButton(fate.cancel_word)
            button.setProperty("kind", "link")
            button.setAccessibleName(f"{fate.cancel_word}: {fate.title}")
            button.clicked.connect(lambda: cancel.emit(fate.id))
            layout.addWidget(button)
        self.setAccessibleName(f"{fate.time} {fate.title} {fate.words}")


class CommandStrip(QWidget):
    """Shows as many fates as fit; clicking the strip's ground asks for the whole list."""

    cancel_requested = Signal(str)
    list_requested = Signal()

    def __init__(self, name: str, quiet: str = "", keep: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._keep, self._entries = keep, dict[str, _Entry]()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 0, 16, 0)
        self._layout.setSpacing(22)
        self._quiet = PlainLabel(quiet, "faint")
        self._layout.addWidget(self._quiet)
        self._layout.addStretch(1)
        self.setFixedHeight(30)
        self.setMinimumWidth(120)
        self.setAccessibleName(name)

    def fates(self) -> list[Fate]:
        """The fates held, newest first."""
        return [entry.fate for entry in self._entries.values()]

    def set_fates(self, fates: list[Fate]) -> None:
        """Show these commands, newest first; only entries that changed are made anew."""
        wanted = fates[: self._keep]
        if wanted == self.fates():
            return
        for entry in self._entries.values():
            self._layout.removeWidget(entry)
        kept: dict[str, _Entry] = {}
        for fate in wanted:
            old = self._entries.pop(fate.id, None)
            if old is not None and old.fate != fate:
                old.deleteLater()
                old = None
            kept[fate.id] = old or _Entry(fate, self.cancel_requested, self)
        for old in self._entries.values():
            old.deleteLater()
        self._entries = kept
        for position, entry in enumerate(kept.values()):
            self._layout.insertWidget(position, entry)
        self._quiet.setVisible(not kept)
        self._fit()

    def _fit(self) -> None:
        """Hide what does not fit rather than squeeze it: half a fate misleads."""
        room = self.width() - 32
        for entry in self._entries.values():
            room -= entry.sizeHint().width()
            entry.setVisible(room >= 0 or entry is next(iter(self._entries.values())))
            room -= self._layout.spacing()

    def resizeEvent(self, event) -> None:
        super().resizeEvent(event)
        self._fit()

    def mouseReleaseEvent(self, event) -> None:
        self.list_requested.emit()
