"""The rail at the left: the screens, each an icon with its word, each with a key."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from console.ui import icons, theme
from console.ui.widgets.text import draw, measure, tooltip

WIDTH = 76
"""At least; a longer word of some language makes it wider."""


class RailButton(QAbstractButton):
    """One screen. A mark in its corner says that something there needs a person."""

    def __init__(
        self, name: str, icon: str, word: str, key: str, width: int = WIDTH, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name, self._icon, self._mark = name, icon, ""
        self.setText(word)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(width, 52)
        self.setAccessibleName(f"{word} ({key})")
        self.setToolTip(tooltip(f"{word}  {key}"))

    def set_mark(self, severity: str) -> None:
        """A small shape of that severity; empty: none."""
        if severity != self._mark:
            self._mark = severity
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), 52)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, on = theme.current(), self.isChecked()
        if on or self.underMouse():
            painter.fillRect(self.rect(), look.color("selection" if on else "hover"))
        if on:
            painter.fillRect(QRectF(0, 0, 3, self.height()), look.color("accent"))
        tone = look.color("ink" if on else "dim")
        icons.paint_icon(painter, self._icon, (self.width() - 18) / 2, 8, 18, tone)
        draw(
            painter,
            QRectF(2, 28, self.width() - 4, 18),
            self.text(),
            theme.font(theme.SMALL),
            tone,
            Qt.AlignmentFlag.AlignHCenter,
        )
        if self._mark:
            icons.paint_icon(painter, self._mark, self.width() / 2 + 10, 6, 9, look.color(self._mark))
        if self.hasFocus():
            painter.setPen(look.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4)


class Rail(QWidget):
    """The screens' buttons from top to bottom."""

    chosen = Signal(str)

    def __init__(self, screens: list[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        widest = max(measure(word, theme.font(theme.SMALL)) for _, _, word in screens)
        width = max(WIDTH, round(widest) + 12)
        self.setFixedWidth(width)
        self.setAccessibleName(self.tr("Screens"))
        self.buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 8)
        layout.setSpacing(0)
        for number, (name, icon, word) in enumerate(screens, 1):
            button = RailButton(name, icon, word, f"Ctrl+{number}", width, self)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            self._group.addButton(button)
            self.buttons[name] = button
            layout.addWidget(button)
        layout.addStretch(1)

    def show_chosen(self, name: str) -> None:
        """Mark the screen that is shown."""
        self.buttons[name].setChecked(True)

    def add_foot(self, button: QAbstractButton) -> None:
        """A button at the rail's foot."""
        self.layout().addWidget(button)
