"""How a window with a rail is put together: rail at the left, bar, banner and screens beside it, the strip below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget


def framed(rail: QWidget, bar: QWidget, banner: QWidget, middle: QWidget, strip: QWidget) -> QWidget:
    """A window's central widget; the lines between its parts are the frame's ground showing through."""
    right = QVBoxLayout()
    for widget, stretch in ((bar, 0), (banner, 0), (middle, 1)):
        right.addWidget(widget, stretch)
    upper = QHBoxLayout()
    upper.addWidget(rail)
    upper.addLayout(right, 1)
    body = QWidget()
    body.setObjectName("frame")
    whole = QVBoxLayout(body)
    whole.addLayout(upper, 1)
    whole.addWidget(strip)
    for layout in (right, upper, whole):
        _tighten(layout)
    for ground in (body, bar, strip):
        ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return body


def _tighten(layout: QBoxLayout) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
