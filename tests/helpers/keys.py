"""Which buttons of a window a keyboard or a reader of the screen would miss."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from console.ui.desk.diagnosis_pane import DiagnosisPane
from console.ui.desk.question_box import QuestionBox
from console.ui.supervisor.buttons import FigureButton
from console.ui.widgets.badge import AlarmBadge
from console.ui.widgets.lamp import Lamp

_TOLD = re.compile(r"[(]([^()\s]+)[)]$|  +([^\s]+)$")
_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)


def nameless(window: QWidget) -> list[str]:
    """What can be pressed or typed into and has no name for who hears the screen."""
    found = [one for kind in (QAbstractButton, *_FIELDS) for one in window.findChildren(kind) if _is_ours(one)]
    return [_told(one) for one in found if not _name(one)]


def keyless(window: QWidget) -> list[str]:
    """Buttons that tell no key, or one nothing holds; entries of menus without one.

    A tick, a figure, a lamp and a word in a line (a link) are reached by Tab and pressed with the space bar: they need
    no key of their own, only a place in that order. A guided diagnosis holds its letters and numbers itself.
    """
    bound = _bound(window)
    missed = [_told(one) for one in window.findChildren(QAbstractButton) if _is_ours(one) and not _has(one, bound)]
    for menu in window.findChildren(QMenu):
        missed += [f"menu: {one.text()}" for one in menu.actions() if one.text() and not _in_menu(one.text(), bound)]
    return missed


def _in_menu(text: str, bound: set[str]) -> bool:
    return _same(text.partition("\t")[2]) in bound


def _has(button: QAbstractButton, bound: set[str]) -> bool:
    small = isinstance(button, QCheckBox | FigureButton | Lamp | AlarmBadge) or button.property("kind") == "link"
    if small and button.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True
    key = told_key(button)
    if not key:
        return False
    if _inside(button, DiagnosisPane) or _inside(button, QuestionBox):
        return len(key) == 1
    if key in ("Esc", "Enter"):
        return isinstance(button.window(), QDialog) or key == "Esc"
    return _same(key) in bound


def told_key(button: QAbstractButton) -> str:
    """The key its name or its words end with."""
    for words in (button.accessibleName(), button.text()):
        found = _TOLD.search(words)
        if found:
            return found[1] or found[2]
    return ""


def _inside(button: QWidget, kind: type[QWidget]) -> bool:
    at: QWidget | None = button
    while at is not None and not isinstance(at, kind):
        at = None if at.isWindow() else at.parentWidget()
    return at is not None


def _bound(window: QWidget) -> set[str]:
    """All keys that something in the window holds, as text."""
    keys = [key for cut in window.findChildren(QShortcut) for key in QShortcut.keys(cut)]
    keys += [one.shortcut() for one in window.findChildren(QAbstractButton)]
    keys += [key for one in (window, *window.findChildren(QWidget)) for act in one.actions() for key in act.shortcuts()]
    return {_same(key.toString()) for key in keys if not key.isEmpty()}


def _same(key: str) -> str:
    """One spelling of a key: as Qt says it, the big Enter being Return there."""
    key = key.replace("⌫", "Backspace")
    return QKeySequence(re.sub(r"(?<=\+)Enter$", "Return", key)).toString()


def _is_ours(widget: QWidget) -> bool:
    """Shown, and none of Qt's own parts of a field, a list or a tab bar."""
    if not widget.isVisible():
        return False
    if isinstance(widget, QAbstractButton):
        if isinstance(widget, QToolButton) and not isinstance(widget, QPushButton):
            return False  # the clear button of a line, the arrows of a tab bar
        return widget.metaObject().className() != "QTableCornerButton"
    return not isinstance(widget.parentWidget(), QComboBox) and widget.objectName() != "qt_spinbox_lineedit"


def _name(widget: QWidget) -> str:
    QApplication.processEvents()
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def _told(widget: QWidget) -> str:
    words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
    return f"{type(widget).__name__} “{words}” in {type(widget.parentWidget()).__name__}"
