"""The inspector's two buttons: one that shows its key, one that is a figure and opens its passport."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter
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
from console.ui.widgets.keyed import said
from console.ui.widgets.text import draw, measure, tooltip


class KeyButton(QPushButton):
    """A button that shows its key at the right, and says it behind its word to whoever hears the screen.

    It takes the room it is given; a `tight` one as much as it needs.
    """

    def __init__(self, word: str, key: str, *, tight: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(word, parent)
        self._key, self._tight = key, tight
        self.setText(word)
        across = QSizePolicy.Policy.Fixed if tight else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def setText(self, word: str) -> None:
        super().setText(word)
        self.setShortcut(QKeySequence())  # the word is painted as it is: an ampersand in it marks no key
        self.setAccessibleName(f"{word} ({self._key})" if self._key else word)

    def sizeHint(self) -> QSize:
        if not self._tight:
            return QSize(126, 31)
        words = measure(self.text(), theme.font(theme.BODY)) + measure(self._shown(), theme.font(theme.SMALL))
        return QSize(round(words) + 19 + 9, 31)

    def _shown(self) -> str:
        return said({"Backspace": "⌫"}.get(self._key, self._key.replace("Shift+", "⇧")))

    def paintEvent(self, event) -> None:
        painter, look = QStylePainter(self), theme.current()
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu  # the word says that there is more
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        face = theme.font(theme.SMALL)
        room = QRectF(10, 0, self.width() - 19, self.height())
        width = draw(painter, room, self._shown(), face, look.color("faint"), Qt.AlignmentFlag.AlignRight)
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
