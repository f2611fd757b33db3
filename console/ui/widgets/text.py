"""Showing text that strangers wrote: caller names, numbers, switch messages.

Whatever a caller puts into a name must be read as that text and nothing else: never as HTML, never turning the
rest of the line round, never breaking out of its cell. Everything that comes from a wire passes ``plain`` before
it is painted, and ``tooltip`` before it becomes a tool tip.
"""

import html
import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QStaticText
from PySide6.QtWidgets import QLabel, QStyle, QWidget

NARROW = 160  # pixels a wrapped text can always live with
LIMIT = 240  # characters shown of one value; the whole of it stays in the tool tip and the inspector
FSI, PDI, ZWSP = "\u2068", "\u2069", "\u200b"
LONGEST_WORD = 18  # characters; a longer word may be broken where a label wraps
_LONG_WORD = re.compile(rf"\S{{{LONGEST_WORD + 1},}}")
REPLACEMENT = "\ufffd"


@lru_cache(maxsize=8192)
def plain(value: str, limit: int = LIMIT) -> str:
    """One line of harmless text: controls and overrides replaced, cut at ``limit``, isolated if right-to-left."""
    if value.isascii() and value.isprintable():
        return value if len(value) <= limit else value[: limit - 1] + "…"
    value = _unwrapped(value)
    cut = value if len(value) <= limit else value[: limit - 1] + "…"
    kept = "".join(_harmless(char) for char in cut)
    right_to_left = any(unicodedata.bidirectional(char) in ("R", "AL", "AN") for char in kept)
    return f"{FSI}{kept}{PDI}" if right_to_left else kept


def _unwrapped(value: str) -> str:
    """Without isolations that are whole: a part made harmless before is not made a riddle by doing it again."""
    depth = 0
    for char in value if FSI in value else "":
        depth += (char == FSI) - (char == PDI)
        if depth < 0:
            return value
    return value if depth or FSI not in value else value.replace(FSI, "").replace(PDI, "")


def _harmless(char: str) -> str:
    if char in "\t\n\r\u2028\u2029":
        return " "
    category = unicodedata.category(char)
    if category in ("Cc", "Cf", "Cs", "Co"):
        # A zero-width joiner belongs to the scripts that need it; every other format character only hides something.
        return char if char in "\u200c\u200d" else REPLACEMENT
    return char


def caption(value: str, limit: int = LIMIT) -> str:
    """The same for a button or a tick, where Qt would take an ampersand for the mark of a key."""
    return plain(value, limit).replace("&", "&&")


def editable(value: str) -> str:
    """What a field to type in can hold of a text, and show as it is: nothing in it turns the line round or hides."""
    return "".join(char if char in "\t\n\r" else _harmless(char) for char in value)


def tooltip(value: str, limit: int = 1200) -> str:
    """A tool tip that shows the text itself, whatever it looks like (Qt would guess at HTML)."""
    lines = [plain(line, limit) for line in value.splitlines()]
    return "<qt>" + "<br>".join(html.escape(line) for line in lines) + "</qt>" if value else ""


_LEFT, _RIGHT, _MIDDLE = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignHCenter
_ELIDE = Qt.TextElideMode.ElideRight
_SHIFT = {_LEFT: 0.0, _MIDDLE: 0.5, _RIGHT: 1.0}  # of the room that is left over


class _Line(NamedTuple):
    """One line laid out once: shaping and measuring are the dear part of painting, so they are remembered."""

    glyphs: QStaticText
    width: float
    height: float


def draw(
    painter: QPainter,
    rect: QRectF,
    value: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = _LEFT,
) -> float:
    """Draw one line, elided to the rectangle and vertically centred. Returns the width drawn, in logical pixels."""
    return draw_line(painter, rect.x(), rect.y(), rect.width(), rect.height(), value, font, color, align)


def draw_line(
    painter: QPainter,
    x: float,
    y: float,
    width: float,
    height: float,
    value: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = _LEFT,
) -> float:
    """`draw` without a rectangle to make: a full list draws hundreds of lines a frame."""
    line = _fit(value, font, width)
    painter.setFont(font)
    painter.setPen(color)
    left = x + (width - line.width) * _SHIFT[align]
    # Whole pixels, as numbers: a point to make and to unpack costs a third of the drawing.
    painter.drawStaticText(round(left), round(y + (height - line.height) / 2), line.glyphs)
    return line.width


_fitted: dict[tuple[str, int, int], _Line] = {}
_fonts: dict[int, tuple[QFont, QFontMetricsF]] = {}
_MOST_FITTED = 8_000


def _fit(value: str, font: QFont, width: float) -> _Line:
    """The line, elided, laid out."""
    key = (value, id(font), int(width))
    found = _fitted.get(key)
    if found is None:
        metrics = _metrics(font)
        shown, wide = value, metrics.horizontalAdvance(value)
        if wide > width:
            shown = metrics.elidedText(value, _ELIDE, width)
            wide = min(width, metrics.horizontalAdvance(shown))
        if len(_fitted) > _MOST_FITTED:
            _fitted.clear()
        glyphs = QStaticText(shown)
        glyphs.setTextFormat(Qt.TextFormat.PlainText)
        glyphs.prepare(font=font)
        found = _fitted[key] = _Line(glyphs, wide, glyphs.size().height())
    return found


def _metrics(font: QFont) -> QFontMetricsF:
    """The metrics of a font. The font is kept with them, so that its id stays its own."""
    found = _fonts.get(id(font))
    if found is None:
        if len(_fonts) > 500:
            _fonts.clear()
            _fitted.clear()
        found = _fonts[id(font)] = font, QFontMetricsF(font)
    return found[1]


def measure(value: str, font: QFont) -> float:
    """The width of one line in logical pixels."""
    return _fit(value, font, 1e6).width


def breakable(value: str) -> str:
    """The text with places to break words that no column is wide enough for: Qt breaks lines at spaces only."""
    return _LONG_WORD.sub(lambda found: ZWSP.join(_pieces(found[0])), value) if len(value) > LONGEST_WORD else value


def _pieces(word: str) -> list[str]:
    return [word[at : at + LONGEST_WORD] for at in range(0, len(word), LONGEST_WORD)]


class PlainLabel(QLabel):
    """A label that never reads HTML and gives way instead of pushing its neighbours."""

    _most = 0

    def __init__(self, value: str = "", role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            self.setProperty("role", role)
        self._told = ""
        self.show_text(value)

    def keep_to(self, lines: int) -> None:
        """Show so many lines of a wrapped text at most, from its beginning."""
        self._most = lines
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Another font has other lines."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        if self._most:
            self.setMaximumHeight(self._most * self.fontMetrics().lineSpacing())

    def show_text(self, value: str) -> None:
        """Set foreign text; the same text again costs nothing."""
        shown = plain(value)
        if shown != self._told:
            self._told = shown
            self.setText(breakable(shown) if self.wordWrap() else shown)
            self.setAccessibleName(shown)

    def setWordWrap(self, on: bool) -> None:
        """See QLabel; a word that is too long for a line is broken too."""
        super().setWordWrap(on)
        self.setText(breakable(self._told) if on else self._told)

    def paintEvent(self, event) -> None:
        """One line that is wider than its room ends in an ellipsis, never in half a letter."""
        room, metrics = self.contentsRect(), self.fontMetrics()
        if self.wordWrap() or not self._told or metrics.horizontalAdvance(self.text()) <= room.width():
            super().paintEvent(event)
            return
        painter, words = QPainter(self), metrics.elidedText(self.text(), _ELIDE, room.width())
        sides = int(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        self.style().drawItemText(painter, room, sides, self.palette(), self.isEnabled(), words, self.foregroundRole())

    def minimumSizeHint(self) -> QSize:
        """A wrapped text asks for no more than a few words' width, however long its longest word is."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), NARROW), hint.height()) if self.wordWrap() else hint

    def set_role(self, role: str) -> None:
        """Change the style role (``dim faint alarm warning blind heading title``)."""
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
