"""An empty pane says what will come and what to do about it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QVBoxLayout, QWidget
from shiboken6 import isValid

from console.ui import icons, theme
from console.ui.widgets.keyed import KeyedButton
from console.ui.widgets.text import PlainLabel


class EmptyState(QWidget):
    """A quiet icon, a heading, a sentence, and at most one thing to press; `key`: the window's, for that."""

    pressed = Signal()

    def __init__(
        self,
        icon: str,
        heading: str,
        words: str = "",
        action: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._picture = PlainLabel()
        self._heading, self._words = PlainLabel(heading, "heading"), PlainLabel(words, "dim")
        self._button = KeyedButton(action, key, self.pressed.emit, own=False)
        self._button.setVisible(bool(action))
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


class EmptyOver(QObject):
    """Keeps an empty state over a list of Qt's own for as long as nothing is in it, as large as what it shows."""

    def __init__(self, view: QAbstractItemView, state: EmptyState) -> None:
        super().__init__(view)
        self._view, self.state = view, state
        state.setParent(view.viewport())
        state.show()
        view.viewport().installEventFilter(self)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if not isValid(self._view):
            return  # a list that goes empties itself last
        self.state.setVisible(self._view.model().rowCount() == 0)
        self.state.setGeometry(self._view.viewport().rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list changed its size."""
        if event.type() == QEvent.Type.Resize:
            self._follow()
        return super().eventFilter(watched, event)
