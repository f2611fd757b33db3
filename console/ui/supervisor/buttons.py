"""The inspector's two buttons: one that shows its key, one that is a figure and opens its passport."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from console.ui import theme
from console.ui.supervisor.fact import Fact
from console.ui.widgets.text import draw, measure, tooltip


class KeyButton(QPushButton):
    """A button that shows its key at the right."""

    def __init__(self, word: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._key = key
        self.setAccessibleName(f"{word} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(126, 31)

    def paintEvent(self, event) -> None:
        painter, look = QStylePainter(self), theme.current()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        shown = {"Backspace": "⌫", "Del": "Del"}.get(self._key, self._key.replace("Shift+", "⇧"))
        face = theme.font(theme.SMALL)
        room = QRectF(10, 0, self.width() - 19, self.height())
        width = draw(painter, room, shown, face, look.color("faint"), Qt.AlignmentFlag.AlignRight)
        room.setRight(room.right() - width - 5)
        draw(painter, room, self.text(), theme.font(theme.BODY), look.color("ink" if self.isEnabled() else "faint"))


class FigureButton(QAbstractButton):
    """A figure that opens its passport."""

    def __init__(self, fact: Fact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_fact(fact)

    def show_fact(self, fact: Fact) -> None:
        """Another value of the same figure."""
        self.setText(fact.value)
        self.setAccessibleName(
            self.tr("{figure} {value}, open its passport").format(figure=fact.label, value=fact.value)
        )
        self.setToolTip(tooltip(self.tr("{figure}: open its passport").format(figure=fact.label)))

    def sizeHint(self) -> QSize:
        return QSize(
            round(max(measure("00000", theme.font(theme.BODY, 600)), measure(self.text(), theme.font(theme.BODY, 600))))
            + 8,
            20,
        )

    def paintEvent(self, event) -> None:
        painter, look = QPainter(self), theme.current()
        face = theme.font(theme.BODY, 600)
        lit = self.underMouse() or self.hasFocus()
        width = draw(
            painter,
            QRectF(1, 0, self.width() - 2, self.height()),
            self.text(),
            face,
            look.color("accent" if lit else "ink"),
        )
        painter.setPen(look.color("accent" if lit else "trace"))
        y = self.height() - 3
        for x in range(1, round(width) + 1, 3):
            painter.drawPoint(x, y)
        if self.hasFocus():
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
