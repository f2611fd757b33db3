"""An empty pane says what will come and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from console.ui import icons, theme
from console.ui.widgets.text import PlainLabel


class EmptyState(QWidget):
    """A quiet icon, a heading, a sentence, and at most one thing to press."""

    pressed = Signal()

    def __init__(
        self, icon: str, heading: str, words: str = "", action: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = PlainLabel()
        self._heading, self._words = PlainLabel(heading, "heading"), PlainLabel(words, "dim")
        self._button = QPushButton(action)
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(6)
        layout.addStretch(2)
        for label in (self._picture, self._heading, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(4)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        self._recolor()
        self.setAccessibleName(f"{heading}. {words}")

    def set_words(self, heading: str, words: str) -> None:
        """Say something else, e.g. that the link is lost instead of that nobody waits."""
        self._heading.show_text(heading)
        self._words.show_text(words)
        self.setAccessibleName(f"{heading}. {words}")

    def _recolor(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(icons.pixmap(self._icon, 26, theme.current().color("faint"), ratio))

    def changeEvent(self, event) -> None:
        super().changeEvent(event)
        if event.type() == event.Type.PaletteChange:
            self._recolor()
