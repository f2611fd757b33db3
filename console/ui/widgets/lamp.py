"""The lamp of a link in the top bar: a shape, the link's name, and a word or its lag."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from console.ui import icons, theme
from console.ui.widgets.text import draw, measure, plain, tooltip

SHAPES = {"calm": "link-up", "warning": "link-connecting", "alarm": "link-down", "blind": "link-down"}


class Lamp(QAbstractButton):
    """``▪ asterisk-mi 12 ms``. A click opens the link; the shape changes with the state, not only the colour."""

    pressed_key = Signal(str)

    def __init__(self, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self._name, self._word, self._severity = plain(name), "", "calm"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(lambda: self.pressed_key.emit(self.key))
        self.set_state("", "calm")

    def set_state(self, word: str, severity: str, detail: str = "") -> None:
        """The word after the name (``12 ms``, ``lost 0:41``) and ``calm warning alarm blind``."""
        if (word, severity) != (self._word, self._severity):
            if len(word) != len(self._word):
                self.updateGeometry()
            self._word, self._severity = word, severity
            self.update()
        self.setAccessibleName(f"{self._name} {word}".strip())
        self.setToolTip(tooltip(detail or f"{self._name} {word}"))

    def sizeHint(self) -> QSize:
        width = (
            16 + measure(self._name, theme.font(theme.LABEL)) + 5 + measure(self._word, theme.font(theme.LABEL, 600))
        )
        return QSize(round(width) + 10, 26)

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        look = theme.current()
        calm = self._severity == "calm"
        tone = look.severity(self._severity, "faint")
        icons.paint_icon(painter, SHAPES.get(self._severity, "link-down"), 2, (self.height() - 11) / 2, 11, tone)
        face = theme.font(theme.LABEL)
        name = measure(self._name, face)
        box = QRectF(17, 0, min(name + 2, self.width() - 17), self.height())
        draw(painter, box, self._name, face, look.color("dim"))
        rest = QRectF(17 + name + 5, 0, self.width() - 22 - name, self.height())
        draw(painter, rest, self._word, theme.font(theme.LABEL, 600), look.color("ink") if calm else tone)
        if self.hasFocus():
            painter.setPen(look.color("accent"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
