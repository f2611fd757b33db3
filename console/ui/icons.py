"""Our own SVG icons, recoloured from the theme and sharp at any scale.

Every icon draws with ``currentColor`` in a box of 24 × 24. Pixmaps are cached by name, size, colour and
device pixel ratio. Nothing else reads ``resources/icons``.
"""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from console import assets
from console.ui import theme


@cache
def icon_names() -> frozenset[str]:
    """The names of all icons there are."""
    return frozenset(assets.names("icons", ".svg"))


@lru_cache(maxsize=512)
def _renderer(name: str, color: str) -> QSvgRenderer:
    source = assets.text("icons", f"{name}.svg").replace("currentColor", color)
    return QSvgRenderer(QByteArray(source.encode()))


@lru_cache(maxsize=2048)
def _pixmap(name: str, size: int, color: str, ratio: float) -> QPixmap:
    made = QPixmap(round(size * ratio), round(size * ratio))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, color).render(painter, QRectF(made.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def pixmap(name: str, size: int, color: QColor | str, ratio: float = 1.0) -> QPixmap:
    """An icon as a pixmap of ``size`` logical pixels. Raises MissingAsset for an unknown name."""
    return _pixmap(name, size, QColor(color).name(), ratio)


def paint_icon(painter: QPainter, name: str, x: float, y: float, size: int, color: QColor | str) -> None:
    """Draw an icon with its top left corner at x, y."""
    ratio = painter.device().devicePixelRatioF()
    shade = color.name() if isinstance(color, QColor) else color
    painter.drawPixmap(round(x), round(y), _pixmap(name, size, shade, ratio))


class _ThemedEngine(QIconEngine):
    """Asks the theme for the colour at every painting, so that icons follow a change of theme."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter: QPainter, rect, mode: QIcon.Mode, state: QIcon.State) -> None:
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        size = min(rect.width(), rect.height())
        x, y = rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2
        paint_icon(painter, self._name, x, y, size, theme.current().color(token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        token = "faint" if mode == QIcon.Mode.Disabled else self._token
        return _pixmap(self._name, min(size.width(), size.height()), theme.current().color(token).name(), 1.0)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        return self.pixmap(size, mode, state)  # size is already in device pixels

    def clone(self) -> QIconEngine:
        return _ThemedEngine(self._name, self._token)


def icon(name: str, token: str = "dim") -> QIcon:
    """A QIcon for buttons and menus, coloured by a theme token. Raises MissingAsset for an unknown name."""
    assets.path("icons", f"{name}.svg")
    return QIcon(_ThemedEngine(name, token))
