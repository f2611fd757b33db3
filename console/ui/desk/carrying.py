"""Carrying tickets with the mouse: out of a list, onto a person or a level. The same thing has a key everywhere."""

import json
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QAbstractItemView, QApplication

KIND = "application/x-centralino-tickets"


class Carrier(QObject):
    """Lets the selected tickets of a list be dragged away; `ids` gives them."""

    def __init__(self, view: QAbstractItemView, ids: Callable[[], list[str]]) -> None:
        super().__init__(view)
        self._view, self._ids = view, ids
        self._pressed: QPoint | None = None
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        elif kind == QEvent.Type.MouseMove and self._pressed is not None:
            moved = (event.position().toPoint() - self._pressed).manhattanLength()
            if moved >= QApplication.startDragDistance() and self._ids():
                self._pressed = None
                self._carry()
                return True
        elif kind == QEvent.Type.MouseButtonRelease:
            self._pressed = None
        return super().eventFilter(watched, event)

    def _carry(self) -> None:
        drag = QDrag(self._view)
        drag.setMimeData(packed(self._ids()))
        drag.exec(Qt.DropAction.MoveAction)


class Receiver(QObject):
    """Lets tickets be dropped onto a list; `dropped` gets their ids and the key of the row they fell on (or None)."""

    def __init__(self, view: QAbstractItemView, dropped: Callable[[list[str], object], None]) -> None:
        super().__init__(view)
        self._view, self._dropped = view, dropped
        view.setAcceptDrops(True)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove) and event.mimeData().hasFormat(KIND):
            event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and event.mimeData().hasFormat(KIND):
            index = self._view.indexAt(event.position().toPoint())
            key = self._view.model().key_at(index.row()) if index.isValid() else None
            event.acceptProposedAction()
            self._dropped(unpacked(event.mimeData()), key)
            return True
        return super().eventFilter(watched, event)


def packed(ids: list[str]) -> QMimeData:
    """Tickets as something that can be carried."""
    data = QMimeData()
    data.setData(KIND, json.dumps(ids).encode())
    return data


def unpacked(data: QMimeData) -> list[str]:
    """The ids that are carried."""
    ids: list[str] = json.loads(bytes(data.data(KIND).data()).decode())
    return ids
